/// Under which ids requests have come: the same one again is DUPLICITNI ZADOST (EGON.md 2.3).
#pragma once

#include <QSet>
#include <QString>
#include <QUuid>

#include <deque>

#include "base/result.h"
#include "training/event_log.h"

namespace kmen::training {

/// Bounded: beyond `bound` the oldest are forgotten, in memory at once and in the file when it is opened again.
class RequestIds {
public:
    static constexpr std::size_t bound = 200'000; // how long ISZR remembers is not public [inferred]

    /// Takes what an earlier run wrote, and writes on. Without a file nothing outlives the registers.
    /// Errors: Corrupt, Unavailable.
    Result<void> open(const QString &fileName);
    /// False when the id was used before.
    bool remember(const QUuid &request);

private:
    bool take(const QUuid &request);

    std::deque<QUuid> m_order;
    QSet<QUuid> m_known;
    EventLog m_file;
};

} // namespace kmen::training
