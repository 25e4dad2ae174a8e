/// What a row of an imported file said against a client, beside the identity case that it opened. The row's values
/// stand in the rows that the import keeps and nowhere else: they go when those expire, when the import's rows are
/// removed, or when the data of their client are; that there was a row, in which file and when, stays with the case.
#pragma once

#include "registry/cases.h"
#include "registry/fields.h"

namespace kmen::registry {

struct CaseImportRow {
    QString file; ///< without its folder
    int line = 0;
    Moment at; ///< when the file was read
    qint64 step = 0; ///< of the case's course, as CaseStep::id
    bool kept = false; ///< false: what it said is no longer kept, and the following are empty
    std::vector<Field> fields; ///< in the order of FieldCode
    std::vector<std::pair<QString, QString>> keys; ///< system and the key in it
};
/// Newest first. Errors: those of store::Session.
Result<std::vector<CaseImportRow>> caseImportRows(store::Session &session, qint64 id);
/// "evidence.csv, row 17" (translated).
QString caseImportRowText(const CaseImportRow &row);
/// The same with all that it said, or that this is no longer kept; for the case's course.
QString caseImportRowSays(const CaseImportRow &row);

/// What recognises a contradiction when another row says the same: the name and the birth date, under the database's
/// keys. Errors: those of security::Protector.
struct RowSays {
    QString foldedName;
    QString birth; ///< ISO, or empty
};
struct RowPlace {
    qint64 part = 0;
    int line = 0;
};
/// A row has the key of the client and is somebody else by what it says: opens a Contradiction about the client, or
/// joins the one that waits. False when nothing is new: a case of the client, waiting or decided, was told of the very
/// same already. The caller keeps the row's values in import_row when it is true.
Result<bool> announceContradiction(store::Transaction &tx, const security::Protector &protector, ClientId client,
    const RowSays &says, const RowPlace &row, const By &by);

} // namespace kmen::registry
