// Identity cases that an import opens: each once, and not what a person has decided about already.
#include <QCoreApplication>

#include "registry/case_rows.h"
#include "registry/import_p.h"

namespace kmen::registry {

using namespace Qt::Literals::StringLiterals;

Result<void> suspectMade(
    store::Transaction &tx, const security::Protector &protector, ClientId made, ClientId alike, const By &by)
{
    const auto opened = suspectDuplicate(tx, protector, made, alike, {},
        QCoreApplication::translate(
            "kmen::import", "An import made a client although another one has this name and birth date."),
        by);
    return opened ? Result<void>() : failWith(opened);
}

Result<void> ImportWriter::suspectCandidates(store::Transaction &tx, const ImportMatch &match)
{
    using Kind = ImportMatch::Kind;
    const bool several = match.client && match.second && (match.kind == Kind::Duplicate || match.keysDiffer);
    if (!several) {
        return {};
    }
    const QString note = match.keysDiffer
        ? QCoreApplication::translate("kmen::import", "A row of an imported file has keys of both clients.")
        : QCoreApplication::translate("kmen::import", "A row of an imported file fits both clients.");
    const auto opened =
        suspectDuplicate(tx, m_clients.protector(), *match.client, *match.second, {}, note, m_by, match.keysDiffer);
    return opened ? Result<void>() : failWith(opened);
}

Result<void> ImportWriter::suspectContradiction(store::Transaction &tx, const ReadyRow &row, const ImportMatch &match)
{
    if (!match.contradicts || !match.client) {
        return {};
    }
    if (match.namesake && *match.namesake != *match.client) {
        const auto opened = suspectDuplicate(tx, m_clients.protector(), *match.client, *match.namesake, {},
            QCoreApplication::translate("kmen::import",
                "A row of an imported file has the key of one client, and the name and birth date of the other."),
            m_by, true);
        return opened ? Result<void>() : failWith(opened);
    }
    const auto isNew = announceContradiction(tx, m_clients.protector(), *match.client,
        {row.foldedName, row.value(FieldCode::DatumNarozeni)}, {m_part, row.line}, m_by);
    if (!isNew) {
        return failWith(isNew);
    }
    // a row that waits for a decision is kept anyway
    return *isNew && match.kind == ImportMatch::Kind::Known ? keep(tx, row, ImportRowState::Contradicts, match)
                                                            : Result<void>();
}

} // namespace kmen::registry
