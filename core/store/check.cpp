#include "store/check.h"

#include <QCoreApplication>

#include <array>

namespace kmen::store {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::store)
};

class Checking final {
public:
    Checking(Session &session, const Job &job)
        : m_session(session)
        , m_job(job)
    {
    }
    Result<DatabaseCheck> run();

private:
    Result<std::vector<QStringList>> rows(const QString &sql, int columns);
    /// The statement alone may fail of damage: that is what is looked for.
    Result<void> lookForDamage(const QString &sql, const QString &where, const QString &good);
    Result<void> lookAtFile();
    Result<void> lookAtServer();
    Result<void> lookForOrphans();
    Result<void> lookForHalves();
    Result<void> tellStep(const QString &step);
    void found(const char *code, const QString &what) { m_check.findings.push_back({QString::fromLatin1(code), what}); }

    Session &m_session;
    const Job &m_job;
    DatabaseCheck m_check;
    int m_step = 0;
};

Result<void> Checking::tellStep(const QString &step)
{
    if (m_job.cancelled()) {
        return fail(ErrorKind::Cancelled, u"store.CHECK_CANCELLED"_s, CheckWords::tr("The check was cancelled."));
    }
    m_job.progress(++m_step, 0, step);
    return {};
}

Result<std::vector<QStringList>> Checking::rows(const QString &sql, int columns)
{
    std::vector<QStringList> found;
    auto query = m_session.query(sql);
    auto done = query.each([&](Query &row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            cells.append(row.text(column));
        }
        found.push_back(cells);
    });
    if (!done) {
        return failWith(done);
    }
    return found;
}

Result<void> Checking::lookForDamage(const QString &sql, const QString &where, const QString &good)
{
    const auto said = rows(sql, 1);
    if (!said && said.error().kind == ErrorKind::Unavailable) {
        return failWith(said);
    }
    if (!said) {
        found("DAMAGED", CheckWords::tr("%1 is damaged: %2").arg(where, said.error().detail));
        return {};
    }
    for (const QStringList &row : *said) {
        if (row.first() != good) {
            found("DAMAGED", CheckWords::tr("%1 is damaged: %2").arg(where, row.first()));
        }
    }
    return {};
}

Result<void> Checking::lookAtFile()
{
    m_check.looked.append(CheckWords::tr("All pages and indexes of the file"));
    if (auto done = tellStep(m_check.looked.last()); !done) {
        return done;
    }
    return lookForDamage(u"PRAGMA integrity_check(20)"_s, CheckWords::tr("The database file"), u"ok"_s);
}

Result<void> Checking::lookAtServer()
{
    const auto extension = rows(u"SELECT 1 FROM pg_extension WHERE extname = 'amcheck'"_s, 1);
    const auto tables =
        rows(u"SELECT c.relname, quote_ident(c.relname) FROM pg_class c WHERE c.relnamespace = "
             "current_schema()::regnamespace AND c.relkind = 'r' AND has_table_privilege(c.oid, 'SELECT') "
             "ORDER BY c.relname"_s,
            2);
    if (!extension || !tables) {
        return failWith(!extension ? extension : tables);
    }
    const bool thorough = !extension->empty();
    m_check.looked.append(thorough
            ? CheckWords::tr("All tables and indexes of the server, by its extension amcheck")
            : CheckWords::tr(
                "All rows of all tables (indexes too when the server's administrator runs CREATE EXTENSION "
                "amcheck)"));
    for (const QStringList &table : *tables) {
        if (auto done = tellStep(table.first()); !done) {
            return done;
        }
        const QString where = CheckWords::tr("The table %1").arg(table.first());
        const QString name = QString(table.last()).replace(u'\'', u"''"_s);
        QStringList looks {u"SELECT CASE WHEN count(*) >= 0 AND coalesce(sum(length(t::text)), 0) >= 0 THEN 'ok' END "
                           "FROM %1 t"_s.arg(table.last())};
        if (thorough) {
            looks = {u"SELECT 'block ' || blkno || ': ' || msg FROM verify_heapam('%1')"_s.arg(name),
                u"SELECT coalesce(bt_index_check(i.indexrelid, true)::text, ''), 'ok' FROM pg_index i "
                "JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam "
                "WHERE i.indrelid = '%1'::regclass AND a.amname = 'btree' AND i.indisvalid"_s.arg(name)};
        }
        for (const QString &look : std::as_const(looks)) {
            if (auto done = lookForDamage(look, where, thorough ? QString() : u"ok"_s); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> Checking::lookForOrphans()
{
    m_check.looked.append(CheckWords::tr("Rows that point to a row that is not there"));
    if (auto done = tellStep(m_check.looked.last()); !done) {
        return done;
    }
    if (m_session.dialect().engine == Engine::Sqlite) {
        const auto orphans =
            rows(u"SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY \"table\", parent"_s, 3);
        if (!orphans) {
            return failWith(orphans);
        }
        for (const QStringList &row : *orphans) {
            found("ORPHANS", CheckWords::tr("%1: %2 rows point to nothing in %3.").arg(row[0], row[2], row[1]));
        }
        return {};
    }
    const auto keys =
        rows(u"SELECT quote_ident(c.relname), quote_ident(p.relname), quote_ident(a.attname), quote_ident(b.attname) "
             "FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class p ON p.oid = k.confrelid "
             "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] "
             "JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1] "
             "WHERE k.contype = 'f' AND cardinality(k.conkey) = 1 AND k.connamespace = current_schema()::regnamespace "
             "AND has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(p.oid, 'SELECT') ORDER BY 1, 3"_s,
            4);
    if (!keys) {
        return failWith(keys);
    }
    for (const QStringList &key : *keys) {
        const auto orphans = rows(
            u"SELECT count(*) FROM %1 c WHERE c.%3 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %2 p WHERE p.%4 = c.%3)"_s
                .arg(key[0], key[1], key[2], key[3]),
            1);
        if (!orphans) {
            return failWith(orphans);
        }
        if (orphans->front().first() != u"0"_s) {
            found("ORPHANS",
                CheckWords::tr("%1: %2 rows point to nothing in %3.").arg(key[0], orphans->front().first(), key[1]));
        }
    }
    return {};
}

Result<void> Checking::lookForHalves()
{
    struct Half {
        QString sql;
        QString what;
    };
    const std::array halves {
        Half {u"SELECT count(*) FROM client c WHERE c.kind <> 2 AND NOT EXISTS "
              "(SELECT 1 FROM person p WHERE p.client = c.id)"_s,
            CheckWords::tr("Clients without their data: %1")},
        Half {u"SELECT count(*) FROM client WHERE state = 2 AND successor IS NULL"_s,
            CheckWords::tr("Replaced clients without a successor: %1")},
        Half {u"SELECT count(*) FROM notice WHERE state = 3 AND client IS NULL"_s,
            CheckWords::tr("Applied notices without a client: %1")},
        Half {u"SELECT count(*) FROM client c WHERE c.open_cases > 0 AND NOT EXISTS (SELECT 1 FROM "
              "identity_case_client l JOIN identity_case i ON i.id = l.identity_case "
              "WHERE l.client = c.id AND i.state < 2)"_s,
            CheckWords::tr("Clients marked with a case that is not there: %1")},
        Half {u"SELECT count(*) FROM identity_case i WHERE NOT EXISTS "
              "(SELECT 1 FROM identity_case_client l WHERE l.identity_case = i.id)"_s,
            CheckWords::tr("Cases without a client: %1")},
    };
    m_check.looked.append(CheckWords::tr("What no client, notice or case can be without"));
    for (const Half &half : halves) {
        if (auto done = tellStep(m_check.looked.last()); !done) {
            return done;
        }
        const auto count = rows(half.sql, 1);
        if (!count) {
            return failWith(count);
        }
        if (count->front().first() != u"0"_s) {
            found("INCONSISTENT", half.what.arg(count->front().first()));
        }
    }
    return {};
}

Result<DatabaseCheck> Checking::run()
{
    auto done = m_session.dialect().engine == Engine::Sqlite ? lookAtFile() : lookAtServer();
    if (done && m_check.findings.empty()) {
        done = lookForOrphans();
        if (done) {
            done = lookForHalves();
        }
    }
    if (!done) {
        return failWith(done);
    }
    return m_check;
}

} // namespace

Result<DatabaseCheck> checkDatabase(Session &session, const Job &job)
{
    return Checking(session, job).run();
}

} // namespace kmen::store
