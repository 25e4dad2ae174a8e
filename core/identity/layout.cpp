#include "identity/layout.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace kmen::identity {

namespace {

using Index = std::vector<int>::size_type;

Index at(int i)
{
    return static_cast<Index>(i);
}

/// A place or a bend of a long line; what the sweeps order.
struct Cell {
    int place = -1;
    int layer = 0;
    double y = 0;
    std::vector<int> left;
    std::vector<int> right;
};

class LayoutMaker {
public:
    LayoutMaker(
        int count, const std::vector<LayoutEdge> &edges, const std::vector<int> &keep, const LayoutOptions &options)
        : m_count(count)
        , m_options(options)
        , m_keep(at(count))
    {
        for (const LayoutEdge &edge : edges) {
            m_edges.push_back(edge);
        }
        for (const int node : keep) {
            if (node >= 0 && node < count) {
                m_keep[at(node)] = true;
            }
        }
    }

    Layout make()
    {
        foldChains();
        joinPlaces();
        layers();
        cells();
        order();
        coordinates();
        return std::move(m_layout);
    }

private:
    [[nodiscard]] bool usable(const LayoutEdge &edge) const
    {
        return edge.from >= 0 && edge.to >= 0 && edge.from < m_count && edge.to < m_count && edge.from != edge.to;
    }

    void foldChains()
    {
        std::vector<int> in(at(m_count));
        std::vector<int> out(at(m_count));
        std::vector<int> next(at(m_count), -1);
        std::vector<int> previous(at(m_count), -1);
        for (const LayoutEdge &edge : m_edges) {
            if (usable(edge)) {
                ++out[at(edge.from)];
                ++in[at(edge.to)];
                next[at(edge.from)] = edge.to;
                previous[at(edge.to)] = edge.from;
            }
        }
        const auto inner = [&](int node) {
            return m_options.fold && in[at(node)] == 1 && out[at(node)] == 1 && !m_keep[at(node)];
        };
        m_layout.placeOf.assign(at(m_count), -1);
        for (int node = 0; node < m_count; ++node) {
            if (m_layout.placeOf[at(node)] >= 0) {
                continue;
            }
            std::vector<int> chain {node};
            if (inner(node)) {
                int first = node;
                for (int steps = 0; inner(previous[at(first)]) && previous[at(first)] != node && steps < m_count;
                     ++steps) {
                    first = previous[at(first)];
                }
                chain = {first};
                for (int one = next[at(first)]; inner(one) && one != first; one = next[at(one)]) {
                    chain.push_back(one);
                }
                if (static_cast<int>(chain.size()) <= m_options.foldFrom) {
                    chain = {node};
                }
            }
            Place place;
            place.nodes = chain;
            for (const int one : chain) {
                m_layout.placeOf[at(one)] = static_cast<int>(m_layout.places.size());
            }
            m_layout.places.push_back(std::move(place));
        }
    }

    void joinPlaces()
    {
        for (int i = 0; i < static_cast<int>(m_edges.size()); ++i) {
            const LayoutEdge &edge = m_edges[at(i)];
            if (!usable(edge)) {
                continue;
            }
            const int from = m_layout.placeOf[at(edge.from)];
            const int to = m_layout.placeOf[at(edge.to)];
            if (from != to) {
                m_layout.lines.push_back({from, to, i, {}});
            }
        }
    }

    /// As far left as the predecessors let it; roots stand just left of their first successor.
    void layers()
    {
        const auto count = static_cast<int>(m_layout.places.size());
        std::vector<int> waits(at(count));
        for (const Line &line : m_layout.lines) {
            waits[at(line.to)] += ordered(line) ? 1 : 0;
        }
        std::vector<int> open;
        for (int i = 0; i < count; ++i) {
            if (waits[at(i)] == 0) {
                open.push_back(i);
            }
        }
        for (Index k = 0; k < open.size(); ++k) {
            for (const Line &line : m_layout.lines) {
                if (line.from == open[k] && ordered(line)) {
                    int &layer = m_layout.places[at(line.to)].layer;
                    layer = std::max(layer, m_layout.places[at(open[k])].layer + 1);
                    if (--waits[at(line.to)] == 0) {
                        open.push_back(line.to);
                    }
                }
            }
        }
        for (int i = 0; i < count; ++i) {
            const bool root =
                std::ranges::none_of(m_layout.lines, [&](const Line &line) { return line.to == i && ordered(line); });
            int nearest = !m_layout.places.empty() ? 1'000'000 : 0;
            for (const Line &line : m_layout.lines) {
                if (line.from == i && ordered(line)) {
                    nearest = std::min(nearest, m_layout.places[at(line.to)].layer);
                }
            }
            if (root && nearest < 1'000'000) {
                m_layout.places[at(i)].layer = nearest - 1;
            }
        }
        for (const Place &place : m_layout.places) {
            m_layout.layers = std::max(m_layout.layers, place.layer + 1);
        }
    }

    [[nodiscard]] bool ordered(const Line &line) const { return !m_edges[at(line.edge)].closesCycle; }

    void cells()
    {
        m_layers.resize(at(m_layout.layers));
        for (int i = 0; i < static_cast<int>(m_layout.places.size()); ++i) {
            Cell cell;
            cell.place = i;
            cell.layer = m_layout.places[at(i)].layer;
            m_layers[at(cell.layer)].push_back(static_cast<int>(m_cells.size()));
            m_cells.push_back(std::move(cell));
        }
        m_bends.resize(m_layout.lines.size());
        for (Index k = 0; k < m_layout.lines.size(); ++k) {
            const Line &line = m_layout.lines[k];
            if (!ordered(line)) {
                continue;
            }
            int last = line.from;
            for (int layer = m_layout.places[at(line.from)].layer + 1; layer < m_layout.places[at(line.to)].layer;
                 ++layer) {
                const int bend = static_cast<int>(m_cells.size());
                Cell cell;
                cell.layer = layer;
                m_cells.push_back(cell);
                m_layers[at(layer)].push_back(bend);
                m_bends[k].push_back(bend);
                connect(last, bend);
                last = bend;
            }
            connect(last, line.to);
        }
    }

    void connect(int left, int right)
    {
        m_cells[at(left)].right.push_back(right);
        m_cells[at(right)].left.push_back(left);
    }

    /// Sweeps by barycentres, there and back; equal ones keep their order.
    void order()
    {
        std::vector<double> rank(m_cells.size());
        const auto number = [&](const std::vector<int> &layer) {
            for (Index i = 0; i < layer.size(); ++i) {
                rank[at(layer[i])] = static_cast<double>(i);
            }
        };
        for (const auto &layer : m_layers) {
            number(layer);
        }
        for (int sweep = 0; sweep < 8; ++sweep) {
            const bool forward = sweep % 2 == 0;
            for (Index i = 0; i < m_layers.size(); ++i) {
                auto &layer = m_layers[forward ? i : m_layers.size() - 1 - i];
                std::vector<std::pair<double, int>> keyed;
                for (const int cell : layer) {
                    const auto &beside = forward ? m_cells[at(cell)].left : m_cells[at(cell)].right;
                    double sum = 0;
                    for (const int other : beside) {
                        sum += rank[at(other)];
                    }
                    keyed.emplace_back(
                        beside.empty() ? rank[at(cell)] : sum / static_cast<double>(beside.size()), cell);
                }
                std::ranges::stable_sort(keyed, {}, &std::pair<double, int>::first);
                std::ranges::transform(keyed, layer.begin(), &std::pair<double, int>::second);
                number(layer);
            }
        }
    }

    [[nodiscard]] double heightOf(int cell) const { return m_cells[at(cell)].place >= 0 ? m_options.height : 14; }

    /// Each cell near the middle of its neighbours, in order and without touching: pushed down, then back up.
    void coordinates()
    {
        for (auto &layer : m_layers) {
            double y = 0;
            for (const int cell : layer) {
                m_cells[at(cell)].y = y;
                y += heightOf(cell) + m_options.rowGap;
            }
        }
        for (int round = 0; round < 10; ++round) {
            const bool forward = round % 2 == 0;
            for (Index i = 0; i < m_layers.size(); ++i) {
                settle(m_layers[forward ? i : m_layers.size() - 1 - i], forward);
            }
        }
        double top = 1e9;
        for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
            top = std::min(top, m_cells[at(i)].y);
        }
        for (Cell &cell : m_cells) {
            cell.y -= m_cells.empty() ? 0 : top;
        }
        const double step = m_options.width + m_options.layerGap;
        for (const Cell &cell : m_cells) {
            if (cell.place >= 0) {
                Place &place = m_layout.places[at(cell.place)];
                place.x = cell.layer * step;
                place.y = cell.y;
                m_layout.width = std::max(m_layout.width, place.x + m_options.width);
                m_layout.height = std::max(m_layout.height, place.y + m_options.height);
            }
        }
        for (Index k = 0; k < m_layout.lines.size(); ++k) {
            for (const int bend : m_bends[k]) {
                const Cell &cell = m_cells[at(bend)];
                m_layout.lines[k].bends.push_back({cell.layer * step + m_options.width / 2, cell.y + 7});
                m_layout.height = std::max(m_layout.height, cell.y + 14);
            }
        }
    }

    void settle(const std::vector<int> &layer, bool forward)
    {
        std::vector<double> wished;
        for (const int cell : layer) {
            const Cell &one = m_cells[at(cell)];
            const auto &beside = forward ? one.left : one.right;
            const auto &other = forward ? one.right : one.left;
            const auto &used = beside.empty() ? other : beside;
            double sum = 0;
            for (const int neighbour : used) {
                sum += m_cells[at(neighbour)].y + heightOf(neighbour) / 2;
            }
            wished.push_back(used.empty() ? one.y : sum / static_cast<double>(used.size()) - heightOf(cell) / 2);
        }
        // what stands too close is a block around the mean of what its members wish
        struct Block {
            double place;
            double wish;
            Index first;
            Index count;
        };
        std::vector<double> offset(layer.size());
        std::vector<Block> blocks;
        double sumOffset = 0;
        for (Index i = 0; i < layer.size(); ++i) {
            offset[i] = sumOffset;
            sumOffset += heightOf(layer[i]) + m_options.rowGap;
            Block block {wished[i] - offset[i], wished[i] - offset[i], i, 1};
            while (!blocks.empty() && blocks.back().place > block.place) {
                const Block &before = blocks.back();
                block.wish += before.wish;
                block.first = before.first;
                block.count += before.count;
                block.place = block.wish / static_cast<double>(block.count);
                blocks.pop_back();
            }
            blocks.push_back(block);
        }
        for (const Block &block : blocks) {
            for (Index i = block.first; i < block.first + block.count; ++i) {
                m_cells[at(layer[i])].y = block.place + offset[i];
            }
        }
    }

    int m_count;
    LayoutOptions m_options;
    std::vector<bool> m_keep;
    std::vector<LayoutEdge> m_edges;
    std::vector<Cell> m_cells;
    std::vector<std::vector<int>> m_layers;
    std::vector<std::vector<int>> m_bends;
    Layout m_layout;
};

} // namespace

Layout layOut(
    int count, const std::vector<LayoutEdge> &edges, const std::vector<int> &keep, const LayoutOptions &options)
{
    return LayoutMaker(count, edges, keep, options).make();
}

} // namespace kmen::identity
