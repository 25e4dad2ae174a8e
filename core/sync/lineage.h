/// What became of an AIFO, from the genealogy that ORG gives (E77). Pure functions, for any thread.
/// Source: notifications v03, ch. 3.1.2 (E77); the direction of an edge, predecessor to successor, is [inferred]
/// (EGON.md, E77).
#pragma once

#include <vector>

#include "egon/services/e77_rodokmen.h"
#include "egon/services/e78_e75_zmeny_aifo.h"

namespace kmen::sync {

struct Lineage {
    /// Where the ways from the AIFO end, valid ones only, without the AIFO itself; each once, in the answer's order.
    std::vector<Aifo> successors;
    /// A way ends in an AIFO that ORG does not hold valid.
    bool hasInvalidEnd = false;
    /// False when ORG has never heard of the AIFO itself.
    bool known = true;
    /// ORG says of the AIFO itself that it is no longer to be used.
    bool ended = false;
    /// ORG says that persons were joined on the way, or another AIFO too leads to the only successor.
    bool merged = false;
    /// The person is the same by definition: AIFO are computed in another way.
    bool recomputed = false;

    /// Neither ended nor followed by anything, or followed by itself, though it was announced as changed.
    [[nodiscard]] bool isContradiction() const { return known && !ended && !hasInvalidEnd && successors.empty(); }
};

Lineage lineageOf(const Aifo &aifo, const egon::OrgRodokmenAifo::Response &genealogy);

/// ORG says of this AIFO that it ended without a successor of its own.
bool isInvalidDetail(const QString &orgAifoStatusDetail);
/// It ended in any way: also merged, divided, or given by another algorithm.
bool isEndedDetail(const QString &orgAifoStatusDetail);
/// The register no longer holds it, so the aim of unsubscribing is reached: ORG's or AISV's word.
bool isGone(const QString &reason);

/// The AIFO that a batch of changes (E78 or E75) says are no longer to be used; each once, in the answer's order.
std::vector<Aifo> changedAifo(const std::vector<egon::Hrana> &edges, const std::optional<egon::OrgStatus> &org);

} // namespace kmen::sync
