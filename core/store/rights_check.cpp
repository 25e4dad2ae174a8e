// Proves what grantRights() says: by trying it.
#include <QCoreApplication>

#include <algorithm>

#include "store/rights.h"

namespace kmen::store {
namespace {

using namespace Qt::Literals::StringLiterals;

struct RightsCheckWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::store)
};

/// What one statement came to. Anything but a refusal counts as taken: it got past the rights.
enum class Tried { Taken, Refused };

struct Column {
    QString name;
    bool generated = false;
};

class Check final {
public:
    explicit Check(Session &session)
        : m_session(session)
    {
    }

    Result<RightsCheck> run();

private:
    Result<QStringList> texts(const QString &sql);
    Result<Tried> attempt(const QString &sql);
    /// As the role that was taken on; wrong when it comes out otherwise than `allowed`.
    Result<void> expect(Role role, const QString &table, const QString &sql, const QString &verb, bool allowed);
    Result<void> tryTable(Role role, const QString &table, const TableRule *rule);
    Result<void> tryForbiddenActs(Role role);
    /// False: the session's user can neither take it on nor make itself a member of it.
    Result<bool> takeOn(Role role);
    Result<void> tryAll(Role role, const QStringList &tables);
    /// What the catalogue says of the role's rights on tables.
    Result<void> readAll(Role role, const QStringList &tables);
    Result<void> sayNotTried();
    void judge(Role role, const QString &table, const QString &verb, bool allowed, bool taken);
    Result<void> lookForPublic();
    Result<void> lookAtLog();
    void found(const char *code, const QString &what) { m_check.findings.push_back({QString::fromLatin1(code), what}); }

    Session &m_session;
    RightsCheck m_check;
    QStringList m_notTried; ///< roles
};

Result<QStringList> Check::texts(const QString &sql)
{
    QStringList list;
    auto query = m_session.query(sql);
    if (auto done = query.each([&](Query &row) { list.append(row.text(0)); }); !done) {
        return failWith(done);
    }
    return list;
}

Result<Tried> Check::attempt(const QString &sql)
{
    // one trip to the server for what is taken, two for what is refused
    const auto tried = m_session.execute(sql + u"; ROLLBACK TO SAVEPOINT attempt"_s);
    if (tried) {
        return Tried::Taken;
    }
    if (tried.error().code == u"store.SERVER_GONE"_s) {
        return failWith(tried);
    }
    if (auto done = m_session.execute(u"ROLLBACK TO SAVEPOINT attempt"_s); !done) {
        return failWith(done);
    }
    return tried.error().code == u"store.NOT_ALLOWED"_s ? Tried::Refused : Tried::Taken;
}

Result<void> Check::expect(Role role, const QString &table, const QString &sql, const QString &verb, bool allowed)
{
    const auto tried = attempt(sql);
    if (!tried) {
        return failWith(tried);
    }
    judge(role, table, verb, allowed, *tried == Tried::Taken);
    return {};
}

void Check::judge(Role role, const QString &table, const QString &verb, bool allowed, bool taken)
{
    ++(allowed ? m_check.allowed : m_check.forbidden);
    if (allowed && !taken) {
        found("TOO_LITTLE",
            RightsCheckWords::tr("%1 is refused %2 on %3, and needs it.").arg(roleName(role), verb, table));
    } else if (!allowed && taken) {
        found("TOO_MUCH", RightsCheckWords::tr("%1 may %2 on %3, and must not.").arg(roleName(role), verb, table));
    }
}

Result<void> Check::tryTable(Role role, const QString &table, const TableRule *rule)
{
    const QString rights = rule ? rule->of(role) : QString();
    const QString name = u'"' + table + u'"';
    const auto columns =
        texts(u"SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = '%1'::regclass AND attnum > 0 "
              "AND NOT attisdropped ORDER BY attnum"_s.arg(name));
    if (!columns || columns->isEmpty()) {
        return columns ? Result<void>() : failWith(columns);
    }
    const QString column = columns->first();
    const qsizetype open = rights.indexOf(u'(');
    const QString some = open < 0 ? QString() : rights.sliced(open + 1, rights.indexOf(u')') - open - 1);
    const QString letters = open < 0 ? rights : QString(rights).remove(open, some.size() + 2);
    const bool sees = letters.contains(u'S');
    // none of these changes a row: the last one is nobody's right, and goes back if it is taken
    const std::array statements {std::tuple(u"SELECT"_s, u"SELECT * FROM %1 LIMIT 0"_s.arg(name), sees && open < 0),
        std::tuple(u"INSERT"_s, u"INSERT INTO %1 (%2) SELECT %3 WHERE false"_s.arg(name, column, u"NULL"_s),
            letters.contains(u'I')),
        std::tuple(u"UPDATE"_s, u"UPDATE %1 SET %2 = NULL WHERE false"_s.arg(name, column), letters.contains(u'U')),
        std::tuple(u"DELETE"_s, u"DELETE FROM %1 WHERE false"_s.arg(name), letters.contains(u'D')),
        std::tuple(u"TRUNCATE"_s, u"TRUNCATE %1"_s.arg(name), false)};
    for (const auto &[verb, sql, allowed] : statements) {
        if (auto done = expect(role, table, sql, verb, allowed); !done) {
            return done;
        }
    }
    if (!some.isEmpty()) {
        return expect(role, table, u"SELECT %1 FROM %2 LIMIT 0"_s.arg(some, name), u"SELECT"_s, true);
    }
    return {};
}

Result<void> Check::tryForbiddenActs(Role role)
{
    const QString nobody = u"nobody-at-all"_s;
    const auto acts = std::array {
        std::pair(u"audit"_s, u"UPDATE audit SET reason = '' WHERE false"_s),
        std::pair(u"audit"_s, u"DELETE FROM audit WHERE false"_s),
        std::pair(u"audit"_s, u"TRUNCATE audit"_s),
        std::pair(u"audit"_s, u"ALTER TABLE audit DISABLE TRIGGER ALL"_s),
        std::pair(u"audit"_s, u"DROP TABLE audit"_s),
        std::pair(u"client"_s, u"TRUNCATE client CASCADE"_s),
        std::pair(u"schema"_s, u"CREATE TABLE kmen_check (a INTEGER)"_s),
        std::pair(u"schema"_s, u"CREATE TEMPORARY TABLE kmen_check (a INTEGER)"_s),
        std::pair(u"schema"_s, u"CREATE ROLE kmen_check"_s),
        std::pair(u"session"_s, u"SET session_replication_role = replica"_s),
    };
    for (const auto &[object, sql] : acts) {
        if (auto done = expect(role, object, sql, sql.section(u' ', 0, 0), false); !done) {
            return done;
        }
    }
    if (role == Role::Worker) {
        return {};
    }
    // under another's name
    return expect(role, u"audit"_s,
        u"INSERT INTO audit (sequence, at, actor, action, object, reason, digest, previous_hash, hash) VALUES "
        "(9223372036854775807, 0, '%1', '', '', '', '', '', '')"_s.arg(nobody),
        RightsCheckWords::tr("INSERT under another's name"), false);
}

Result<void> Check::lookForPublic()
{
    const auto open =
        texts(u"SELECT DISTINCT table_name FROM information_schema.table_privileges WHERE grantee = 'PUBLIC' AND "
              "table_schema = current_schema() ORDER BY table_name"_s);
    if (!open) {
        return failWith(open);
    }
    for (const QString &table : *open) {
        found("TOO_MUCH", RightsCheckWords::tr("Everybody who can log in may use the table %1.").arg(table));
    }
    return {};
}

Result<void> Check::lookAtLog()
{
    const auto quiet =
        texts(u"SELECT s.setconfig::text FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase "
              "WHERE d.datname = current_database() AND s.setrole = 0 AND "
              "s.setconfig::text LIKE '%log_min_error_statement=panic%'"_s);
    if (!quiet) {
        return failWith(quiet);
    }
    if (quiet->isEmpty()) {
        found("LOG",
            RightsCheckWords::tr(
                "The server may write statements with data of people into its log. Let a superuser run "
                "“kmen-worker database grant” once."));
    }
    return {};
}

Result<bool> Check::takeOn(Role role)
{
    // whoever owns the tables need not be a member: that too goes back with the transaction
    const auto may = texts(
        u"SELECT 'yes' WHERE pg_has_role(current_user, '%1', CASE WHEN "
        "current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END)"_s.arg(roleName(role)));
    if (!may) {
        return failWith(may);
    }
    auto done = m_session.execute(u"SAVEPOINT member"_s);
    if (done && may->isEmpty()) {
        done = m_session.execute(u"GRANT %1 TO CURRENT_USER"_s.arg(roleName(role)));
    }
    if (done) {
        done = m_session.execute(u"SET LOCAL ROLE %1"_s.arg(roleName(role)));
    }
    if (!done && done.error().code == u"store.NOT_ALLOWED"_s) {
        m_notTried.append(roleName(role));
        done = m_session.execute(u"ROLLBACK TO SAVEPOINT member"_s);
        return done ? Result<bool>(false) : failWith(done);
    }
    return done ? Result<bool>(true) : failWith(done);
}

Result<void> Check::tryAll(Role role, const QStringList &tables)
{
    auto done = m_session.execute(u"SAVEPOINT attempt"_s);
    for (const QString &table : tables) {
        if (done) {
            done = tryTable(role, table, tableRule(table));
        }
    }
    if (done) {
        done = tryForbiddenActs(role);
    }
    return done ? m_session.execute(u"RESET ROLE"_s) : done;
}

Result<void> Check::readAll(Role role, const QStringList &tables)
{
    for (const QString &table : tables) {
        const TableRule *rule = tableRule(table);
        const QString rights = rule ? rule->of(role) : QString();
        const qsizetype open = rights.indexOf(u'(');
        const QString letters = open < 0 ? rights : QString(rights).remove(open, rights.indexOf(u')') - open + 1);
        for (const QString &verb : {u"SELECT"_s, u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s, u"TRUNCATE"_s}) {
            const auto has = texts(
                u"SELECT 'yes' WHERE has_table_privilege('%1', '\"%2\"', '%3')"_s.arg(roleName(role), table, verb));
            if (!has) {
                return failWith(has);
            }
            // of columns only: not of the table
            const bool allowed = letters.contains(verb.front()) && (verb != u"SELECT"_s || open < 0);
            judge(role, table, verb, allowed && verb != u"TRUNCATE"_s, !has->isEmpty());
        }
    }
    return {};
}

Result<void> Check::sayNotTried()
{
    const auto needed = neededToGive(m_session);
    if (!needed) {
        return failWith(needed);
    }
    found("NOT_TRIED",
        RightsCheckWords::tr("Your user of the database cannot take on %1: their rights on the tables were read, not "
                             "tried. Let an administrator of the database server run: %2;")
            .arg(m_notTried.join(u", "_s), needed->join(u"; "_s)));
    return {};
}

Result<RightsCheck> Check::run()
{
    const auto tables = texts(
        u"SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') "
        "ORDER BY relname"_s);
    const auto roles = texts(u"SELECT rolname FROM pg_roles WHERE rolname LIKE 'kmen\\_%'"_s);
    if (!tables || !roles) {
        return failWith(!tables ? tables : roles);
    }
    for (const QString &table : *tables) {
        if (!tableRule(table)) {
            found("TABLE_WITHOUT_RULE",
                RightsCheckWords::tr(
                    "The table %1 is unknown to the program's list of rights: only its owner may use it.")
                    .arg(table));
        }
    }
    if (auto done = lookForPublic(); !done) {
        return failWith(done);
    }
    if (auto done = lookAtLog(); !done) {
        return failWith(done);
    }
    for (const Role role : allRoles) {
        if (!roles->contains(roleName(role))) {
            found("NO_ROLE", RightsCheckWords::tr("The server has no role %1.").arg(roleName(role)));
            continue;
        }
        const auto taken = takeOn(role);
        if (!taken) {
            return failWith(taken);
        }
        if (auto done = *taken ? tryAll(role, *tables) : readAll(role, *tables); !done) {
            return failWith(done);
        }
    }
    if (!m_notTried.isEmpty()) {
        if (auto done = sayNotTried(); !done) {
            return failWith(done);
        }
    }
    return m_check;
}

} // namespace

Result<RightsCheck> checkRights(Session &session)
{
    if (session.dialect().engine != Engine::Postgresql) {
        return fail(ErrorKind::Input, u"store.NO_ROLES"_s, RightsCheckWords::tr("A database in a file has no roles."),
            {}, RightsCheckWords::tr("Who may work with it is said by the rights of the file and its folder."));
    }
    auto tx = Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    auto check = Check(session).run();
    tx->rollback();
    return check;
}

} // namespace kmen::store
