/// What happened in the registers, as JSON lines: acts of the control port, issued AIFO (by the person's number, never
/// the AIFO) and subscriptions. Replayed after a restart, so that a client's database stays valid.
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <vector>

#include "base/result.h"

namespace kmen::training {

class EventLog {
public:
    EventLog() = default;
    /// Reads the lines of an existing file. A last line without its end was cut off by a sudden death of the program:
    /// it is dropped. Errors: Corrupt with the line's number, Unavailable when the file cannot be opened.
    Result<std::vector<QJsonObject>> open(const QString &fileName);
    /// Unbuffered, so that no more than the line being written can be lost. Does nothing without a file.
    void append(const QJsonObject &line);

private:
    QFile m_file;
};

} // namespace kmen::training
