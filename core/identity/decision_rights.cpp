#include "audit/audit_log.h"
#include "identity/steps_p.h"
#include "identity/texts_p.h"

namespace kmen::identity {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Who the server knows; empty where there is none.
QString loginOf(store::Session &session)
{
    QString login;
    if (session.dialect().engine == store::Engine::Postgresql) {
        auto query = session.query(u"SELECT CAST(session_user AS text)"_s);
        (void)query.each([&](store::Query &row) { login = row.text(0); });
    }
    return login;
}

bool writeDenied(store::Session &session, qint64 caseId, const registry::By &by)
{
    auto tx = store::Transaction::begin(session);
    return tx && audit::append(*tx, {by.actor, audit::Action::CaseDenied, QString::number(caseId), by.reason, {}})
        && tx->commit();
}

} // namespace

void recordDenied(store::Session &session, qint64 caseId, const QString &code, const registry::By &by)
{
    if (writeDenied(session, caseId, {by.actor, code})) {
        return;
    }
    // the server lets nobody write under another's name: whoever tried is who is logged in
    if (const QString login = loginOf(session); !login.isEmpty() && login != by.actor) {
        (void)writeDenied(
            session, caseId, {login, u"%1 · %2"_s.arg(code, Texts::tr("under the name %1").arg(by.actor))});
    }
}

QString decisionStateText(DecisionState state)
{
    switch (state) {
    case DecisionState::Proposed:
        return Texts::tr("waits for approval");
    case DecisionState::Applied:
        return Texts::tr("carried out");
    case DecisionState::Refused:
        return Texts::tr("refused");
    case DecisionState::Withdrawn:
        return Texts::tr("withdrawn");
    case DecisionState::Undone:
        return Texts::tr("taken back");
    }
    return {};
}

Result<bool> mayDecide(store::Session &session)
{
    if (session.dialect().engine == store::Engine::Sqlite) {
        return true;
    }
    bool may = false;
    // what the server would say to the decision itself; nobody has to know the names of its roles
    auto query =
        session.query(u"SELECT CASE WHEN has_table_privilege('identity_approval', 'INSERT') THEN 1 ELSE 0 END"_s);
    if (auto done = query.each([&](store::Query &row) { may = row.integer(0) == 1; }); !done) {
        return failWith(done);
    }
    return may;
}

Result<void> Decisions::administrator(qint64 caseId, const registry::By &by)
{
    const auto may = mayDecide(m_clients.session());
    if (!may) {
        return failWith(may);
    }
    if (*may) {
        return {};
    }
    return denied(caseId,
        identityError(ErrorKind::Denied, "identity.NOT_ADMINISTRATOR",
            Texts::tr("Only an administrator of the registry decides about identities."),
            Texts::tr("Leave a note in the case and ask an administrator; roles are given by “kmen-worker "
                      "database grant LOGIN administrator”.")),
        by);
}

Result<void> Decisions::mayClose(qint64 id, const registry::By &by)
{
    const auto waiting = decision(id);
    return waiting ? administrator(waiting->caseId, by) : failWith(waiting);
}

} // namespace kmen::identity
