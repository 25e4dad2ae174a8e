/// Who has which role on the server, and what the login of this session may. PostgreSQL; a file has no roles, and
/// whoever may write it may do everything. Source: docs/postgresql.md, "Roles".
#pragma once

#include <QString>

#include <vector>

#include "base/result.h"
#include "store/rights.h"
#include "store/session.h"

namespace kmen::store {

struct Member {
    QString login;
    std::vector<Role> roles; ///< in the order of allRoles
    bool owner = false; ///< owns the tables, or is a superuser: stands above all roles
};

struct Membership {
    bool server = false; ///< false: a file, and nothing below is filled but mayAdminister
    QString login; ///< of this session
    std::vector<Role> roles; ///< of this session
    bool mayAdminister = true; ///< changes the settings of the office
    bool mayGrant = false; ///< gives and takes roles
    std::vector<Member> members; ///< logins with a role, and the owner; by name
};
/// Errors: those of Session.
Result<Membership> membership(Session &session);

/// Takes the role back; who has none of it is no error. Errors: as grantRole.
Result<void> revokeRole(Session &session, const QString &login, Role role);

} // namespace kmen::store
