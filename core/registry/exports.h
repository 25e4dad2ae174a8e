/// Lists of clients for a file: what is filtered, row after row, in the order of the list. Never an AIFO or a
/// pseudonym. Blocking; the thread that owns the session.
#pragma once

#include <functional>

#include "registry/search.h"

namespace kmen::registry {

enum class ExportColumn : std::uint8_t {
    Kid,
    Surname,
    GivenName,
    BirthSurname,
    BirthDate,
    Address,
    State,
    Subscription,
    ReadAt
};
const std::vector<ExportColumn> &allExportColumns();
QString exportColumnLabel(ExportColumn column); ///< translated
/// For people, in their language; dates "3. 4. 1980".
QString exportCell(const ClientRow &row, ExportColumn column);

struct ExportPlan {
    ClientQuery query;
    QString filter; ///< what narrows the list, as the page says it to people; empty: all clients
    std::vector<ExportColumn> columns = allExportColumns();
};

/// Hands out every client that the query finds, a few hundred at once. Clients made or changed meanwhile may be in it
/// or not. Errors: Cancelled "export.CANCELLED"; those of `take` and of findClients.
Result<qint64> eachClient(store::Session &session, const ClientQuery &query, qint64 expected,
    const std::function<Result<void>(std::span<const ClientRow>)> &take, const Job &job);

/// What the audit keeps of a list that was saved: who, why, which filter, how many, and the digest of the file. Written
/// before the file gets its name, so that there is no list nobody knows of.
Result<void> recordExport(store::Session &session, const ExportPlan &plan, const QString &format, qint64 clients,
    const QByteArray &digest, const By &by);

/// CSV for spreadsheets: UTF-8 with a byte order mark, semicolons, CRLF; a cell that would be a formula is text.
/// The purpose is in `by`. Returns how many. Errors: Input "export.REASON" without a purpose; Unavailable
/// "export.FILE"; those of eachClient. Then there is no file, or the one that was there before.
/// `reading`: where the clients are read; nothing: in the session itself, which keeps the audit.
Result<qint64> exportCsv(store::Session &session, const ExportPlan &plan, const QString &path, const By &by,
    const Job &job, store::Session *reading = nullptr);

/// Errors: Input "export.REASON".
Result<void> checkExportReason(const By &by);

} // namespace kmen::registry
