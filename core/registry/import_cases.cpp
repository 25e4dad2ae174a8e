// Identity cases that an import opens: each once, and not what a person has decided about already.
#include <QCoreApplication>

#include "registry/cases.h"
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

Result<void> ImportWriter::suspectContradiction(store::Transaction &tx, const ImportMatch &match)
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
    NewCase contradiction;
    contradiction.kind = CaseKind::Contradiction;
    contradiction.clients = {*match.client};
    contradiction.note = QCoreApplication::translate(
        "kmen::import", "A row of an imported file has the key of this client, but another name or birth date.");
    // what a person has decided about is not asked again by the next import of the same file
    bool decided = false;
    auto before = tx.query(uR"(SELECT 1 FROM identity_case_client ic JOIN identity_case i ON i.id = ic.identity_case
        WHERE ic.client = :client AND ic.position = 0 AND i.kind = :kind AND i.state = 2 AND i.note = :note LIMIT 1)"_s);
    before.bind(u":client"_s, *match.client)
        .bind(u":kind"_s, static_cast<int>(contradiction.kind))
        .bind(u":note"_s, contradiction.note);
    if (auto done = before.each([&decided](const store::Query &) { decided = true; }); !done || decided) {
        return done;
    }
    const auto opened = announceCase(tx, m_clients.protector(), contradiction, m_by);
    return opened ? Result<void>() : failWith(opened);
}

} // namespace kmen::registry
