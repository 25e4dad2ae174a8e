#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "bench/bench.h"
#include "bench/from_outside.h"
#include "bench/libpq.h"
#include "bench/registry_fill.h"
#include "bench/search_cases.h"
#include "support/postgres.h"
#include "sync/workplace.h"
#include "training/server.h"

using namespace kmen;

namespace {

/// From nothing until the program says that it has painted.
class Program {
public:
    Program(const QString &name, const QStringList &arguments, const QString &home)
        : m_name(QCoreApplication::applicationDirPath() + u'/' + name)
        , m_arguments(arguments)
        , m_home(home)
    {
    }
    bool operator()(double &time) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        bool said = false;
        time = bench::milliseconds([&] {
            process.start(m_name, m_arguments);
            while (!said && process.waitForReadyRead(30'000)) {
                said = process.canReadLine();
            }
        });
        return process.waitForFinished() && said && process.exitCode() == 0;
    }

private:
    QString m_name;
    QStringList m_arguments;
    QString m_home;
};

QString shortCount(int clients)
{
    constexpr int million = 1'000'000;
    return clients >= million ? QString(QString::number(clients / million) + u'm')
                              : QString(QString::number(clients / 1000) + u'k');
}

/// The office with so many clients; made once when KMEN_BENCH_DIR keeps it, for both engines. One whose making was cut
/// off is made anew; one of an older program is brought up to date.
struct Filled {
    QString folder;
    QString config;
    QString database;
};

Result<Filled> filledOffice(const QString &top, int clients, const QString &registers, const Clock &clock)
{
    Filled filled;
    filled.folder = top + u'/' + shortCount(clients);
    filled.config = filled.folder + QStringLiteral("/kmen.json");
    filled.database = filled.folder + QStringLiteral("/kmen.sqlite");
    QFile whole(filled.folder + QStringLiteral("/filled"));
    if (whole.exists()) {
        store::DatabaseConfig config;
        config.file = filled.database;
        const auto session = store::Session::open(config, clock);
        if (!session) {
            return failWith(session);
        }
        const auto migrated = store::migrate(**session);
        return migrated ? Result<Filled>(filled) : failWith(migrated);
    }
    QDir(filled.folder).removeRecursively();
    QDir().mkpath(filled.folder);
    const auto made = sync::initialise(filled.config, registers, filled.database, clock);
    if (!made) {
        return failWith(made);
    }
    const double time = bench::milliseconds([&] { bench::RegistryFill(filled.database).add(clients); });
    qInfo("%s: %d clients in %.0f s, %.0f bytes each", qPrintable(filled.database), clients, time / 1000,
        static_cast<double>(QFileInfo(filled.database).size()) / clients);
    if (!whole.open(QIODevice::WriteOnly)) {
        qFatal("%s cannot be written", qPrintable(whole.fileName()));
    }
    return filled;
}

void measureSqlite(const Filled &office, int clients, const Clock &clock, bool json)
{
    store::DatabaseConfig config;
    config.file = office.database;
    auto session = store::Session::open(config, clock);
    if (!session) {
        qFatal("%s", qPrintable(describe(session.error())));
    }
    sqlite3 *bare = nullptr;
    sqlite3_stmt *rows = nullptr;
    const QByteArray sql =
        (registry::clientRowSelect() + QStringLiteral("WHERE c.id IN (SELECT value FROM json_each(?1))")).toUtf8();
    if (sqlite3_open_v2(office.database.toUtf8().constData(), &bare, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
        || sqlite3_exec(bare, "PRAGMA cache_size = -65536", nullptr, nullptr, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(bare, sql.constData(), -1, &rows, nullptr) != SQLITE_OK) {
        qFatal("bare: %s", sqlite3_errmsg(bare));
    }
    bench::measureSearch(
        **session, clients, shortCount(clients) + QStringLiteral(".sqlite"),
        [rows](const QByteArray &ids) {
            const QByteArray list = '[' + ids + ']';
            sqlite3_bind_text(rows, 1, list.constData(), static_cast<int>(list.size()), SQLITE_STATIC);
            while (sqlite3_step(rows) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(rows); ++column) {
                    (void)sqlite3_column_text(rows, column);
                }
            }
            sqlite3_reset(rows);
        },
        json);
    sqlite3_finalize(rows);
    sqlite3_close(bare);
}

/// On a server of its own, or the one that KMEN_BENCH_SERVER names ("postgresql://kmen@/?host=/tmp/x"), whose databases
/// kmen_bench_1m … are filled when they are missing and kept.
void measurePostgresql(const Filled &office, int clients, const Clock &clock, bool json)
{
    const QString kept = qEnvironmentVariable("KMEN_BENCH_SERVER");
    std::optional<test::Postgres> own;
    store::DatabaseServer server;
    bool filled = false;
    if (kept.isEmpty()) {
        qputenv("KMEN_TEST_SHARED_BUFFERS", "4GB"); // docs/postgresql.md
        own.emplace();
        if (!own->isValid()) {
            qInfo("PostgreSQL is not installed here");
            return;
        }
        server.host = own->host();
        server.database = own->database();
        server.user = test::Postgres::user();
    } else {
        const auto address = store::databaseAt(kept);
        if (!address || !address->server) {
            qFatal("KMEN_BENCH_SERVER is no address");
        }
        server = *address->server;
        bench::Libpq first((QStringLiteral("host=") + server.host + QStringLiteral(" user=") + server.user
            + QStringLiteral(" dbname=") + server.database)
                               .toUtf8());
        const QByteArray name = "kmen_bench_" + shortCount(clients).toLatin1();
        const QByteArray of = " FROM pg_database WHERE datname = '" + name + "'";
        filled = !first.run("SELECT 1" + of + " AND shobj_description(oid, 'pg_database') = 'filled'").isEmpty();
        if (!filled) {
            first.run("DROP DATABASE IF EXISTS " + name);
            first.run("CREATE DATABASE " + name);
        }
        server.database = QString::fromLatin1(name);
    }
    const QByteArray where = (QStringLiteral("host=") + server.host + QStringLiteral(" user=") + server.user
        + QStringLiteral(" dbname=") + server.database)
                                 .toUtf8();
    store::DatabaseConfig config;
    config.server = server;
    {
        auto session = store::Session::open(config, clock);
        if (!session || !store::migrate(**session)) {
            qFatal("the server's database cannot be made");
        }
    }
    if (!filled) {
        const double time = bench::milliseconds([&] { bench::copyRegistry(office.database, where); });
        bench::Libpq loaded(where);
        qInfo("PostgreSQL: %d clients in %.0f s, %.0f bytes each", clients, time / 1000,
            loaded.run("SELECT pg_database_size(current_database())").front().toDouble() / clients);
        if (!kept.isEmpty()) {
            loaded.run("COMMENT ON DATABASE " + server.database.toLatin1() + " IS 'filled'");
        }
    }
    auto session = store::Session::open(config, clock);
    if (!session) {
        qFatal("%s", qPrintable(describe(session.error())));
    }
    bench::Libpq bare(where);
    bare.prepare(
        "rows", (registry::clientRowSelect() + QStringLiteral("WHERE c.id = ANY (CAST($1 AS bigint[]))")).toUtf8());
    bench::measureSearch(
        **session, clients, shortCount(clients) + QStringLiteral(".postgresql"),
        [&bare](const QByteArray &ids) { bare.runPrepared("rows", '{' + ids + '}'); }, json);
}

bool measureStart(const Filled &office, int clients, const QString &home, bool json)
{
    constexpr int runs = 15;
    const Program desk(QStringLiteral("kmen"),
        {QStringLiteral("--config"), office.config, QStringLiteral("--measure-start"), QStringLiteral("--lang"),
            QStringLiteral("cs")},
        home);
    const Program empty(QStringLiteral("empty_window"), {}, home);
    std::vector<double> values;
    std::vector<double> floors;
    // the first start of each only fills the system's cache
    for (int i = 0; i <= runs; ++i) {
        double floor = 0;
        double value = 0;
        if (!empty(floor) || !desk(value)) {
            qCritical("a program did not paint");
            return false;
        }
        if (i > 0) {
            floors.push_back(floor);
            values.push_back(value);
        }
    }
    bench::report(u"start.first_rows." + shortCount(clients), {bench::median(values), bench::median(floors)},
        QStringLiteral("ms"), json);
    return true;
}

/// Beside programs that people know, on a screen of its own; left out where they are not installed.
bool measureFromOutside(const Filled &office, int clients, const QString &home, bool json)
{
    const auto installed = [](const char *name) {
        return !QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty();
    };
    const bench::Screen screen;
    if (!installed("keepassxc") || !installed("sqlitebrowser") || !installed("xdotool") || !screen.isValid()) {
        qInfo("keepassxc, sqlitebrowser, xdotool or Xvfb is missing: start and memory are not compared with them");
        return true;
    }
    const QString desk = QCoreApplication::applicationDirPath() + QStringLiteral("/kmen");
    const QStringList configured {
        QStringLiteral("--config"), office.config, QStringLiteral("--lang"), QStringLiteral("cs")};
    constexpr int runs = 9;
    std::vector<double> starts;
    std::vector<double> others;
    for (int i = 0; i <= runs; ++i) {
        const auto other = bench::seenFromOutside(screen, QStringLiteral("keepassxc"), {}, home, false, 0);
        const auto own = bench::seenFromOutside(
            screen, desk, configured + QStringList(QStringLiteral("--measure-start")), home, true, 0);
        if (!other || !own) {
            qCritical("%s did not show its window", other ? "kmen" : "keepassxc");
            return false;
        }
        if (i > 0) {
            starts.push_back(own->milliseconds);
            others.push_back(other->milliseconds);
        }
    }
    bench::report(u"start.first_rows." + shortCount(clients) + u".keepassxc",
        {bench::median(starts), bench::median(others)}, QStringLiteral("ms"), json);
    constexpr int memoryRuns = 3;
    constexpr int settled = 4000;
    std::vector<double> own;
    std::vector<double> browser;
    for (int i = 0; i < memoryRuns; ++i) {
        const auto kmen = bench::seenFromOutside(screen, desk, configured, home, false, settled);
        const auto other = bench::seenFromOutside(screen, QStringLiteral("sqlitebrowser"),
            {QStringLiteral("--table"), QStringLiteral("person"), office.database}, home, false, settled);
        if (!kmen || !other) {
            qCritical("%s did not show its window", kmen ? "sqlitebrowser" : "kmen");
            return false;
        }
        own.push_back(kmen->megabytes);
        browser.push_back(other->megabytes);
    }
    bench::report(
        u"memory." + shortCount(clients), {bench::median(own), bench::median(browser)}, QStringLiteral("MB"), json);
    return true;
}

} // namespace

/// KMEN_BENCH_CLIENTS: registries of which sizes; KMEN_BENCH_PARTS: what is measured of sqlite, postgresql, desk (start
/// and memory).
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool json = bench::wantsJson(argc, argv);
    const QTemporaryDir temporary;
    const QString top = qEnvironmentVariable("KMEN_BENCH_DIR", temporary.path());
    const SystemClock clock;
    training::TrainingServer::Options options;
    options.directory = top + QStringLiteral("/registers");
    options.country.population = 100;
    training::TrainingServer server(options, clock);
    if (const auto started = server.start(); !started) {
        qCritical("%s", qPrintable(describe(started.error())));
        return 1;
    }
    constexpr int checked = 300;
    if (!bench::RegistryFill::sameAsRepository(checked)) {
        qCritical("the filled registry has other rows than the repository writes");
        return 1;
    }
    const QStringList sizes =
        qEnvironmentVariable("KMEN_BENCH_CLIENTS", QStringLiteral("100000,1000000")).split(u',', Qt::SkipEmptyParts);
    const QStringList parts =
        qEnvironmentVariable("KMEN_BENCH_PARTS", QStringLiteral("sqlite,postgresql,desk")).split(u',');
    for (const QString &size : sizes) {
        const int clients = size.toInt();
        const auto office = filledOffice(top, clients, options.directory, clock);
        if (!office) {
            qCritical("%s", qPrintable(describe(office.error())));
            return 1;
        }
        if (parts.contains(QStringLiteral("sqlite"))) {
            measureSqlite(*office, clients, clock, json);
        }
        if (parts.contains(QStringLiteral("postgresql"))) {
            measurePostgresql(*office, clients, clock, json);
        }
        if (!parts.contains(QStringLiteral("desk"))) {
            continue;
        }
        if (!measureStart(*office, clients, temporary.path(), json)
            || !measureFromOutside(*office, clients, temporary.path(), json)) {
            return 1;
        }
    }
    return 0;
}
