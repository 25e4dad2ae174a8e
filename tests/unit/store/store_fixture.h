/// Migrations made up for a test, a look at the tables, and a database on a server.
#pragma once

#include <QDir>
#include <QFile>

#include <QTest>

#include "../../support/test_database.h"
#include "store/session.h"

namespace kmen::test {

/// A folder in `parent` with `count` migrations, the last one with `last` as its text.
inline QString migrations(
    const QString &parent, int count, const QString &last = QStringLiteral("CREATE TABLE extra (id $ID);"))
{
    const QString folder = QStringLiteral("%1/migrations-%2").arg(parent).arg(count);
    QDir().mkpath(folder);
    for (int number = 1; number <= count; ++number) {
        QFile file(QStringLiteral("%1/%2_step.sql").arg(folder).arg(number, 3, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly)) {
            const QString first = QStringLiteral(
                "-- comment; with a semicolon;\nCREATE TABLE schema_migration (number INTEGER PRIMARY KEY, name TEXT, "
                "applied_at BIGINT);\nCREATE TABLE thing (\n    id $ID,\n    name TEXT UNIQUE\n);\n");
            // Each step makes a table of its own; the last one's is called "extra".
            const QString table = number == count ? QStringLiteral("extra") : QStringLiteral("extra%1").arg(number);
            const QString step = number == 1 ? first : QString(last).replace(QStringLiteral("extra"), table);
            file.write(step.toUtf8());
        }
    }
    return folder;
}

/// Rows of the table; -1 when there is none.
inline qint64 count(store::Session &session, const QString &table)
{
    qint64 rows = -1;
    auto query = session.query(u"SELECT count(*) FROM " + table);
    (void)query.each([&](store::Query &row) { rows = row.integer(0); });
    return rows;
}

/// A test whose every function has a new database on a server.
class ServerTest : public QObject {
protected:
    void renew()
    {
        m_database = std::make_unique<TestDatabase>();
        QVERIFY(m_database->isValid());
    }
    Result<std::unique_ptr<store::Session>> open() { return open(m_database->config()); }
    Result<std::unique_ptr<store::Session>> open(const store::DatabaseConfig &config)
    {
        return store::Session::open(config, m_clock);
    }
    /// An open session with the table "thing".
    std::unique_ptr<store::Session> ready()
    {
        auto session = open();
        const QString table = QStringLiteral("CREATE TABLE thing (name TEXT COLLATE \"C\" UNIQUE, number BIGINT)");
        if (!session || !(*session)->execute(table)) {
            return nullptr;
        }
        return std::move(*session);
    }
    Postgres &server() { return *m_database->postgres(); }

    std::unique_ptr<TestDatabase> m_database;
    ManualClock m_clock {fromMsecs(1'760'000'000'000)};
};

} // namespace kmen::test
