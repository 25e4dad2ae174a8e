/// The queue of asynchronous answers, one for each information system (AIS). Source: EGON.md 1, "Async queue".
/// How long an answer waits to be made and how long it is kept is not public [inferred]; both are numbers here.
/// Kept in a file, so that a restart of the registers loses no answer.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

#include "base/clock.h"
#include "training/event_log.h"

namespace kmen::training {

class AsyncQueue {
public:
    struct Item {
        QString service; ///< "E278"
        QUuid iszrZadostId;
        quint64 transaction = 0; ///< grows
        Moment created {};
        Moment ready {}; ///< before it the answer is "being made"
        Moment expires {};
        QByteArray answer; ///< the root element
    };

    std::chrono::milliseconds delay {0}; ///< between the acknowledgement and the answer
    std::chrono::milliseconds kept = std::chrono::hours(24 * 10);
    int perPage = 100; ///< of E99

    /// Takes what an earlier run left, and writes on. Without a file nothing outlives the registers.
    /// Errors: Corrupt, Unavailable.
    Result<void> open(const QString &fileName, Moment now);
    void add(int ais, const QString &service, const QUuid &iszrZadostId, QByteArray answer, Moment now);
    /// Answers that are ready and not expired, in the order of their transactions.
    [[nodiscard]] std::vector<const Item *> list(int ais, Moment now);
    /// Also one that is not ready yet; nothing when it is not (or no longer) in the queue.
    [[nodiscard]] const Item *find(int ais, const QUuid &iszrZadostId, Moment now);
    /// Those that are not there are left out silently.
    void remove(int ais, const std::vector<QUuid> &ids);
    void clear(int ais);

private:
    void expire(int ais, Moment now);

    QHash<int, std::deque<Item>> m_queues;
    quint64 m_transaction = 7'000'000;
    EventLog m_file;
};

} // namespace kmen::training
