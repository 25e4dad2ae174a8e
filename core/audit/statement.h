/// The statement for the data protection officer: who looked up whom, when and why, with the numbers of the requests.
/// Never an AIFO: people are named by their KID.
#pragma once

#include <QString>

#include <vector>

#include "audit/audit_log.h"

namespace kmen::audit {

struct StatementQuery {
    QString kid; ///< with dashes; empty: any client
    QString user; ///< login; empty: anybody. One of the two is needed.
    std::optional<Moment> from;
    std::optional<Moment> until; ///< exclusive
};

struct StatementRow {
    Moment at;
    QString who; ///< login or the program's name
    QString about; ///< KID, or the word of what concerns no single client ("identification")
    bool call = false; ///< a call to a register; otherwise an act in the registry
    QString what; ///< service ("E276"), or the act in words
    QString reason;
    QString outcome; ///< of a call, in words
    QString requestId; ///< AgendaZadostId
    QString registerId; ///< IszrZadostId
};

struct Statement {
    StatementQuery query;
    Moment madeAt;
    QString madeBy;
    QString reason; ///< why the statement was made
    bool complete = true; ///< false: there are more than `longestStatement` rows, these are the oldest
    std::vector<StatementRow> rows; ///< oldest first
};

constexpr int longestStatement = 100'000;

/// Reads it, and writes into the audit that it was made. A call that read many is in the statement of each of them.
/// Errors: Input "audit.STATEMENT" without a client and a user or without a reason; Cancelled.
Result<Statement> makeStatement(
    store::Session &session, const StatementQuery &query, const QString &by, const QString &reason, const Job &job);

/// Column headings and cells in the reader's language, as the CSV and the PDF show them.
QStringList statementHeader();
QStringList statementCells(const StatementRow &row);
/// "Client K7QM-4T2P-8; user novak; from 1. 1. 2026 to 31. 1. 2026".
QString statementSubject(const StatementQuery &query);
/// For spreadsheets: UTF-8 with a byte order mark, semicolons, CRLF; a cell that would be a formula is text.
QByteArray statementCsv(const Statement &statement);

} // namespace kmen::audit
