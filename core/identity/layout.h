/// Where the nodes of a genealogy stand: time from left to right, few crossings, long chains folded. Pure and
/// deterministic: the same graph is always drawn the same.
#pragma once

#include <vector>

namespace kmen::identity {

struct LayoutEdge {
    int from = 0;
    int to = 0;
    bool closesCycle = false; ///< drawn, but of no meaning for the order
};

struct LayoutOptions {
    double width = 200; ///< of a node
    double height = 78;
    double layerGap = 110; ///< between columns
    double rowGap = 28;
    /// A chain of more inner nodes than this is folded into one; those in `keep` are never hidden.
    int foldFrom = 3;
    bool fold = true;
};

/// A place in the drawing: one node, or a chain of nodes folded into one.
struct Place {
    std::vector<int> nodes; ///< more than one: folded
    int layer = 0;
    double x = 0; ///< of the upper left corner
    double y = 0;
};

/// A line from the right side of one place to the left side of another, through the points where longer ones bend.
struct Line {
    int from = 0; ///< index into places
    int to = 0;
    int edge = 0; ///< index of the edge it draws; of a folded chain's end: that edge
    struct Point {
        double x = 0;
        double y = 0;
    };
    std::vector<Point> bends;
};

struct Layout {
    std::vector<Place> places;
    std::vector<int> placeOf; ///< per node
    std::vector<Line> lines;
    double width = 0;
    double height = 0;
    int layers = 0;
};

/// `nodes` from 0 to count - 1. Edges between unknown nodes are left out.
Layout layOut(
    int count, const std::vector<LayoutEdge> &edges, const std::vector<int> &keep, const LayoutOptions &options);

} // namespace kmen::identity
