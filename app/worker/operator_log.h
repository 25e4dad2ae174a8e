/// The log for operators: one line an event, "2026-11-21T00:47:12.000Z distribution.ended outcome=done what="…"".
/// A value with anything but letters, digits and a few signs is quoted as in JSON, so that a line can be cut into its
/// parts by a program. One thread.
#pragma once

#include <QFile>
#include <QJsonObject>

#include "base/clock.h"

namespace kmen::worker {

class OperatorLog final {
public:
    /// `path`: a file that is written on to, "-" the standard error output, empty: nothing is written. When the file
    /// cannot be written the lines go to the standard error output: clients are brought up to date all the same.
    OperatorLog(const QString &path, const Clock &clock);

    /// Arrays and objects of `figures` are left out.
    void write(const QString &event, const QJsonObject &figures = {});
    /// The file could not be written.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void fail();

    const Clock &m_clock;
    QFile m_file;
    bool m_toStandardError = false;
    bool m_failed = false;
};

} // namespace kmen::worker
