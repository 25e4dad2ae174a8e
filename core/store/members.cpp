#include "store/members.h"

#include <QCoreApplication>

#include <algorithm>

namespace kmen::store {
namespace {

using namespace Qt::Literals::StringLiterals;

Result<void> readMembers(Session &session, Membership &into)
{
    // the owner of the tables is there though it has no role
    auto query = session.query(uR"(SELECT m.rolname, coalesce(r.rolname, '') FROM pg_roles m
            LEFT JOIN pg_auth_members a ON a.member = m.oid
            LEFT JOIN pg_roles r ON r.oid = a.roleid AND r.rolname LIKE 'kmen\_%'
            WHERE m.rolcanlogin AND (r.rolname IS NOT NULL OR m.oid =
                (SELECT relowner FROM pg_class WHERE oid = 'setting'::regclass))
            ORDER BY m.rolname)"_s);
    return query.each([&](Query &row) {
        if (into.members.empty() || into.members.back().login != row.text(0)) {
            into.members.push_back({row.text(0), {}, false});
        }
        for (const Role role : allRoles) {
            Member &member = into.members.back();
            if (roleName(role) == row.text(1) && std::ranges::find(member.roles, role) == member.roles.end()) {
                member.roles.push_back(role);
            }
        }
    });
}

Result<bool> owns(Session &session, const QString &login)
{
    bool owner = false;
    auto query = session.query(uR"(SELECT 1 FROM pg_roles p WHERE p.rolname = :login AND (p.rolsuper OR p.oid =
            (SELECT relowner FROM pg_class WHERE oid = 'setting'::regclass)))"_s);
    query.bind(u":login"_s, login);
    if (auto done = query.each([&](Query &) { owner = true; }); !done) {
        return failWith(done);
    }
    return owner;
}

} // namespace

Result<Membership> membership(Session &session)
{
    Membership made;
    made.server = session.dialect().engine == Engine::Postgresql;
    if (!made.server) {
        return made;
    }
    // what the server would say to the act itself; a role given through another role counts too
    auto query = session.query(uR"(SELECT session_user::text,
            CASE WHEN has_table_privilege('setting', 'DELETE') THEN 1 ELSE 0 END,
            CASE WHEN (SELECT rolsuper OR (rolcreaterole AND current_setting('server_version_num')::int < 160000)
                    FROM pg_roles WHERE rolname = current_user)
                OR (SELECT count(*) > 0 AND bool_and(pg_has_role(current_user, oid, 'MEMBER WITH ADMIN OPTION'))
                    FROM pg_roles WHERE rolname LIKE 'kmen\_%' AND NOT rolcanlogin)
            THEN 1 ELSE 0 END)"_s);
    auto done = query.each([&](Query &row) {
        made.login = row.text(0);
        made.mayAdminister = row.integer(1) == 1;
        made.mayGrant = row.integer(2) == 1;
    });
    if (done) {
        done = readMembers(session, made);
    }
    if (!done) {
        return failWith(done);
    }
    for (Member &member : made.members) {
        std::ranges::sort(member.roles);
        const auto owner = owns(session, member.login);
        if (!owner) {
            return failWith(owner);
        }
        member.owner = *owner;
        if (member.login == made.login) {
            made.roles = member.roles;
        }
    }
    return made;
}

Result<void> revokeRole(Session &session, const QString &login, Role role)
{
    if (session.dialect().engine != Engine::Postgresql) {
        return grantRole(session, login, role);
    }
    QString quoted = login;
    return session.execute(u"REVOKE %1 FROM \"%2\""_s.arg(roleName(role), quoted.replace(u'"', u"\"\""_s)));
}

} // namespace kmen::store
