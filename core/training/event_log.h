/// What happened in the registers, as JSON lines: acts of the control port, issued AIFO (by the person's number, never
/// the AIFO), subscriptions, deposits and batches of E78. Replayed after a restart, so that a client's database stays
/// valid. Beside it stand the log of uses (uses.h), the queue of answers (async_queue.h) and the ids of requests
/// (request_ids.h).
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

#include "base/result.h"

namespace kmen::training {

class EventLog {
public:
    EventLog() = default;
    using Each = std::function<Result<void>(const QJsonObject &)>;
    /// Gives the lines of an existing file to `each`, whose error ends the reading; then goes on behind them. A last
    /// line without its end was cut off by a sudden death of the program: it is dropped. Errors: Corrupt with the
    /// line's number, Unavailable when the file cannot be opened, and those of `each`.
    Result<void> open(const QString &fileName, const Each &each);
    /// Unbuffered, so that no more than the line being written can be lost. Does nothing without a file.
    void append(const QJsonObject &line);
    /// Replaces the whole file by the lines that `next` gives, until it gives none. Errors: Unavailable.
    Result<void> writeAnew(const std::function<std::optional<QJsonObject>()> &next);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

private:
    QFile m_file;
};

} // namespace kmen::training
