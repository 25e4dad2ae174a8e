/// What a server lets the roles of an office do (core/store/tables.h), so that psql forbids what the desk forbids.
/// PostgreSQL only: a file belongs to whoever may write it. Source: docs/postgresql.md.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "base/result.h"
#include "store/session.h"
#include "store/tables.h"

namespace kmen::store {

struct GrantReport {
    QStringList rolesMade; ///< those that the server did not have yet
    QStringList tablesWithoutRule; ///< of the database, unknown to tableRules(): their owner's alone
    /// Statements, whose values are people's data, are kept out of the server's log. False: only a superuser can say
    /// so, and this one is none.
    bool logKeptClean = false;
    QStringList toBeRun; ///< see neededToGive()
};
/// Makes the roles and gives each exactly its rights, in one transaction; what was granted by hand is taken back. May
/// be repeated after each migration. The session's user owns the tables and may make roles. Errors: Input
/// "store.NO_ROLES" for a file; Denied "store.NOT_ALLOWED".
Result<GrantReport> grantRights(Session &session);
/// What an administrator of the server has to run, so that this session's user can give people the roles: from
/// PostgreSQL 16 on, CREATEROLE suffices for roles that the user made itself only. Empty: it can. PostgreSQL only.
Result<QStringList> neededToGive(Session &session);
/// Makes a login of the server a member of the role. Errors: as grantRights, with what is to be run instead; NotFound
/// "store.NO_LOGIN".
Result<void> grantRole(Session &session, const QString &login, Role role);

struct RightsFinding {
    QString code; ///< "TABLE_WITHOUT_RULE", "TOO_MUCH", "TOO_LITTLE", "NO_ROLE", "NOT_TRIED", "LOG"
    QString what; ///< translated
};
struct RightsCheck {
    int forbidden = 0; ///< statements that were tried as each role and have to be refused
    int allowed = 0; ///< statements that were tried and have to be taken
    std::vector<RightsFinding> findings; ///< empty: the server does what it should
};
/// Tries it: as each role, each kind of statement on each table, and acts that nobody may do; all of it in one
/// transaction that is rolled back, by statements that would change no row. Where the session's user cannot take on a
/// role, its rights on tables are read from the server's catalogue instead. Errors: as grantRights.
Result<RightsCheck> checkRights(Session &session);

} // namespace kmen::store
