/// What the page of queues shows, as tables for spreadsheets: CSV in UTF-8 with a byte order mark, semicolons, CRLF, a
/// cell that would be a formula is text. Never an identifier of a register: of a client its name and KID.
/// A purpose is asked for, and the audit keeps it with the digest of the file before the file gets its name.
#pragma once

#include "ui/queues/queue_calls.h"

namespace kmen::queues {

struct ExportTable {
    QString name; ///< "windows"; stable, for the audit
    QStringList header;
    std::vector<QStringList> rows;
};
ExportTable windowsTable(const std::vector<WindowRow> &windows);
ExportTable daysTable(const std::vector<registry::DayCount> &days);
ExportTable runsTable(const std::vector<registry::SyncRun> &runs);

/// Returns how many rows. Errors: Input "export.REASON" without a purpose, Unavailable "export.FILE", Cancelled
/// "export.CANCELLED"; then there is no file, or the one that was there before.
Result<qint64> saveTable(
    shell::Context &context, const ExportTable &table, const QString &path, const QString &reason, const Job &job);

struct NoticesToSave {
    std::vector<registry::NoticeState> states;
    registry::NoticeFilter filter;
    QString words; ///< the filter as the page says it
};
/// All of them, page by page. Returns and errors: as saveTable.
Result<qint64> saveNotices(
    shell::Context &context, const NoticesToSave &what, const QString &path, const QString &reason, const Job &job);
/// The identity cases that wait, likewise.
Result<qint64> saveCases(shell::Context &context, const QString &path, const QString &reason, const Job &job);

} // namespace kmen::queues
