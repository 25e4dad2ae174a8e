#include "store/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace kmen::store {
namespace {

using namespace Qt::Literals::StringLiterals;

struct RightsWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::store)
};

/// What the server's log would hold of people otherwise; set for the whole database (docs/postgresql.md).
constexpr std::array quietSettings {std::pair("log_min_error_statement", "panic"),
    std::pair("log_error_verbosity", "terse"), std::pair("log_statement", "none"),
    std::pair("log_min_duration_statement", "-1"), std::pair("log_duration", "off")};

QString identifier(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString rolesOf(std::span<const Role> roles)
{
    QStringList names;
    for (const Role role : roles) {
        names.append(roleName(role));
    }
    return names.join(u", "_s);
}

std::unexpected<Error> noRoles()
{
    return fail(ErrorKind::Input, u"store.NO_ROLES"_s, RightsWords::tr("A database in a file has no roles."), {},
        RightsWords::tr("Who may work with it is said by the rights of the file and its folder."));
}

Result<void> runAll(Session &session, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = session.execute(statement); !done) {
            return done;
        }
    }
    return {};
}

Result<QStringList> texts(Session &session, const QString &sql)
{
    QStringList found;
    auto query = session.query(sql);
    if (auto done = query.each([&](Query &row) { found.append(row.text(0)); }); !done) {
        return failWith(done);
    }
    return found;
}

Result<bool> isTrue(Session &session, const QString &condition)
{
    const auto found = texts(session, u"SELECT 'yes' WHERE " + condition);
    if (!found) {
        return failWith(found);
    }
    return !found->isEmpty();
}

Result<QStringList> tablesHere(Session &session)
{
    return texts(session,
        u"SELECT c.relname FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND "
        "c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY c.relname"_s);
}

QStringList grantsOf(const TableRule &rule, Role role)
{
    QStringList statements;
    const QString &rights = rule.of(role);
    static const std::array words {std::pair(u'S', u"SELECT"_s), std::pair(u'I', u"INSERT"_s),
        std::pair(u'U', u"UPDATE"_s), std::pair(u'D', u"DELETE"_s)};
    QString columns;
    QString letters = rights;
    if (const qsizetype open = rights.indexOf(u'('); open >= 0) {
        const qsizetype close = rights.indexOf(u')');
        columns = rights.sliced(open, close - open + 1);
        letters.remove(open, columns.size());
    }
    for (const auto &[letter, word] : words) {
        if (letters.contains(letter)) {
            const QString what = letter == u'S' ? QString(word + u' ' + columns) : word;
            statements.append(u"GRANT %1 ON %2 TO %3"_s.arg(what, identifier(rule.table), roleName(role)));
        }
    }
    return statements;
}

/// Whose name a row may bear when one of `roles` writes it.
QStringList nameStatements(const NameRule &rule)
{
    constexpr std::array people {Role::Clerk, Role::Administrator, Role::Drafter, Role::Auditor};
    const QString table = identifier(rule.table);
    const QString own = u"(%1 = session_user OR %1 = 'kmen')"_s.arg(rule.column);
    const QString read = rule.onlyOwnRows ? own : u"true"_s;
    return {
        u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY"_s.arg(table),
        u"CREATE POLICY kmen_read ON %1 FOR SELECT TO %2 USING (%3)"_s.arg(table, rolesOf(allRoles), read),
        u"CREATE POLICY kmen_write ON %1 FOR INSERT TO %2 WITH CHECK %3"_s.arg(table, rolesOf(people), own),
        u"CREATE POLICY kmen_program ON %1 FOR INSERT TO %2 WITH CHECK (true)"_s.arg(table, roleName(Role::Worker)),
        u"CREATE POLICY kmen_change ON %1 FOR UPDATE TO %2 USING (%3)"_s.arg(table, rolesOf(allRoles), read),
        u"CREATE POLICY kmen_remove ON %1 FOR DELETE TO %2 USING (%3)"_s.arg(table, rolesOf(allRoles), read),
    };
}

/// What a clerk's work leaves behind may be written, and what the letters of a drafter need; the office's other choices
/// are the administrator's.
QStringList settingStatements()
{
    const QString remembered = u"(key LIKE 'identify.columns.%' OR key LIKE 'import.%')"_s;
    const QString others = rolesOf(std::array {Role::Clerk, Role::Worker});
    const QString ofRequests = u"(key IN ('access.office', 'dia.confirmation'))"_s;
    const QString drafter = roleName(Role::Drafter);
    const QString admin = roleName(Role::Administrator);
    return {
        u"ALTER TABLE setting ENABLE ROW LEVEL SECURITY"_s,
        u"CREATE POLICY kmen_read ON setting FOR SELECT TO %1 USING (true)"_s.arg(rolesOf(allRoles)),
        u"CREATE POLICY kmen_own ON setting FOR INSERT TO %1 WITH CHECK %2"_s.arg(others, remembered),
        u"CREATE POLICY kmen_own_change ON setting FOR UPDATE TO %1 USING %2"_s.arg(others, remembered),
        u"CREATE POLICY kmen_request ON setting FOR INSERT TO %1 WITH CHECK %2"_s.arg(drafter, ofRequests),
        u"CREATE POLICY kmen_request_change ON setting FOR UPDATE TO %1 USING %2"_s.arg(drafter, ofRequests),
        u"CREATE POLICY kmen_all ON setting FOR ALL TO %1 USING (true) WITH CHECK (true)"_s.arg(admin),
    };
}

Result<QStringList> makeRoles(Session &session)
{
    QStringList made;
    const auto there = texts(session, u"SELECT rolname FROM pg_roles WHERE rolname LIKE 'kmen\\_%'"_s);
    if (!there) {
        return failWith(there);
    }
    for (const Role role : allRoles) {
        const QString name = roleName(role);
        if (!there->contains(name)) {
            if (auto done = session.execute(u"CREATE ROLE %1 NOLOGIN"_s.arg(name)); !done) {
                return failWith(done);
            }
            made.append(name);
        }
    }
    return made;
}

/// Of an earlier grant, or by hand.
Result<void> takeAllBack(Session &session, const QStringList &tables)
{
    const auto schema = texts(session, u"SELECT quote_ident(current_schema())"_s);
    const auto database = texts(session, u"SELECT quote_ident(current_database())"_s);
    const auto policies = texts(session,
        u"SELECT format('DROP POLICY %I ON %I', policyname, tablename) FROM pg_policies "
        "WHERE schemaname = current_schema()"_s);
    if (!schema || !database || !policies) {
        return failWith(!schema ? schema : !database ? database : policies);
    }
    const QString roles = rolesOf(allRoles);
    const QString here = schema->first();
    QStringList statements = *policies;
    statements += {u"REVOKE ALL ON ALL TABLES IN SCHEMA %1 FROM PUBLIC, %2"_s.arg(here, roles),
        u"REVOKE ALL ON ALL SEQUENCES IN SCHEMA %1 FROM PUBLIC, %2"_s.arg(here, roles),
        u"REVOKE ALL ON SCHEMA %1 FROM PUBLIC, %2"_s.arg(here, roles),
        u"REVOKE ALL ON DATABASE %1 FROM PUBLIC, %2"_s.arg(database->first(), roles),
        u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(database->first(), roles),
        u"GRANT USAGE ON SCHEMA %1 TO %2"_s.arg(here, roles)};
    // rights on columns stay when those on the table go
    for (const QString &table : tables) {
        const TableRule *rule = tableRule(table);
        if (rule && std::ranges::any_of(rule->rights, [](const QString &rights) { return rights.contains(u'('); })) {
            const auto columns = texts(session,
                u"SELECT format('REVOKE ALL (%I) ON %I FROM %2', attname, %1) FROM pg_attribute WHERE attrelid = "
                "%1::regclass AND attnum > 0 AND NOT attisdropped"_s.arg(literal(table), roles));
            if (!columns) {
                return failWith(columns);
            }
            statements += *columns;
        }
    }
    return runAll(session, statements);
}

/// Of the keys that a role's inserts make; nothing when there is none.
Result<QStringList> sequenceGrants(Session &session, const TableRule &rule)
{
    QStringList statements;
    const auto sequences = texts(session,
        u"SELECT quote_ident(s.relname) FROM pg_class s JOIN pg_depend d ON d.objid = s.oid "
        "WHERE s.relkind = 'S' AND d.refobjid = %1::regclass AND d.deptype IN ('a', 'i')"_s.arg(literal(rule.table)));
    if (!sequences) {
        return failWith(sequences);
    }
    for (const QString &sequence : *sequences) {
        for (const Role role : allRoles) {
            if (rule.of(role).contains(u'I')) {
                statements.append(u"GRANT USAGE ON SEQUENCE %1 TO %2"_s.arg(sequence, roleName(role)));
            }
        }
    }
    return statements;
}

Result<bool> keepLogClean(Session &session)
{
    const auto database = texts(session, u"SELECT quote_ident(current_database())"_s);
    if (!database) {
        return failWith(database);
    }
    bool all = true;
    for (const auto &[name, value] : quietSettings) {
        const auto may =
            isTrue(session, u"has_parameter_privilege(current_user, '%1', 'SET')"_s.arg(QString::fromLatin1(name)));
        if (!may) {
            return failWith(may);
        }
        all = all && *may;
        if (*may) {
            if (auto done = session.execute(u"ALTER DATABASE %1 SET %2 = '%3'"_s.arg(
                    database->first(), QString::fromLatin1(name), QString::fromLatin1(value)));
                !done) {
                return failWith(done);
            }
        }
    }
    return all;
}

} // namespace

Result<GrantReport> grantRights(Session &session)
{
    if (session.dialect().engine != Engine::Postgresql) {
        return noRoles();
    }
    auto tx = Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    GrantReport report;
    const auto tables = tablesHere(session);
    const auto made = tables ? makeRoles(session) : tables;
    if (!made) {
        return failWith(made);
    }
    report.rolesMade = *made;
    if (auto done = takeAllBack(session, *tables); !done) {
        return failWith(done);
    }
    QStringList statements;
    for (const QString &table : *tables) {
        const TableRule *rule = tableRule(table);
        if (!rule) {
            report.tablesWithoutRule.append(table);
            continue;
        }
        for (const Role role : allRoles) {
            statements += grantsOf(*rule, role);
        }
        const auto sequences = sequenceGrants(session, *rule);
        if (!sequences) {
            return failWith(sequences);
        }
        statements += *sequences;
    }
    for (const NameRule &rule : nameRules()) {
        if (tables->contains(rule.table)) {
            statements += nameStatements(rule);
        }
    }
    if (tables->contains(u"setting"_s)) {
        statements += settingStatements();
    }
    if (auto done = runAll(session, statements); !done) {
        return failWith(done);
    }
    const auto clean = keepLogClean(session);
    if (!clean) {
        return failWith(clean);
    }
    report.logKeptClean = *clean;
    const auto needed = neededToGive(session);
    if (!needed) {
        return failWith(needed);
    }
    report.toBeRun = *needed;
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return report;
}

Result<QStringList> neededToGive(Session &session)
{
    // as membership() asks; superusers are members of every role
    return texts(session,
        uR"(SELECT format('GRANT %I TO %I WITH ADMIN OPTION', r.rolname, current_user) FROM pg_roles r, pg_roles me
            WHERE me.rolname = current_user AND r.rolname IN ('%1')
            AND NOT (me.rolcreaterole AND current_setting('server_version_num')::int < 160000)
            AND NOT pg_has_role(current_user, r.oid, 'MEMBER WITH ADMIN OPTION') ORDER BY r.rolname)"_s.arg(
            rolesOf(allRoles).replace(u", "_s, u"', '"_s)));
}

Result<void> grantRole(Session &session, const QString &login, Role role)
{
    if (session.dialect().engine != Engine::Postgresql) {
        return noRoles();
    }
    const auto there =
        isTrue(session, u"EXISTS (SELECT 1 FROM pg_roles WHERE rolname = %1 AND rolcanlogin)"_s.arg(literal(login)));
    if (!there) {
        return failWith(there);
    }
    if (!*there) {
        return fail(ErrorKind::NotFound, u"store.NO_LOGIN"_s,
            RightsWords::tr("The database server has no login “%1”.").arg(login), {},
            RightsWords::tr("Make it first: CREATE ROLE … LOGIN."));
    }
    const QString statement = u"GRANT %1 TO %2"_s.arg(roleName(role), identifier(login));
    auto done = session.execute(statement);
    if (!done && done.error().code == u"store.NOT_ALLOWED"_s) {
        done.error().remedy = RightsWords::tr("Let an administrator of the database server run: %1;").arg(statement);
    }
    return done;
}

} // namespace kmen::store
