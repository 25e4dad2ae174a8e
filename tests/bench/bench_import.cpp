#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include "bench/bench.h"
#include "registry/imports.h"
#include "security/protector.h"
#include "store/migrations.h"
#include "support/postgres.h"

using namespace kmen;

namespace {

constexpr int usualRows = 1'000'000;

/// KMEN_BENCH_ROWS for a quicker look.
int wantedRows()
{
    const int rows = qEnvironmentVariableIntValue("KMEN_BENCH_ROWS");
    return rows > 0 ? rows : usualRows;
}

/// An evidence as an office has it: names that repeat, other birth dates, a key, an address, a telephone.
bool writeTable(const QString &path, int rows)
{
    static const QStringList surnames {QStringLiteral("Novák"), QStringLiteral("Svoboda"), QStringLiteral("Dvořák"),
        QStringLiteral("Černý"), QStringLiteral("Procházka"), QStringLiteral("Kučera"), QStringLiteral("Veselý"),
        QStringLiteral("Horák"), QStringLiteral("Němec"), QStringLiteral("Chalupa"), QStringLiteral("Říha")};
    static const QStringList given {QStringLiteral("Jan"), QStringLiteral("Šárka"), QStringLiteral("Petr"),
        QStringLiteral("Jiří"), QStringLiteral("Žofie"), QStringLiteral("Marie"), QStringLiteral("Zdeněk")};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QByteArray text = QStringLiteral("Číslo klienta;Příjmení;Jméno;Datum narození;Bydliště;Telefon\r\n").toUtf8();
    for (int i = 0; i < rows; ++i) {
        const int mixed = static_cast<int>((static_cast<qint64>(i) * 7919) % 1'000'003);
        text += QStringLiteral("S%1;%2%3;%4;%5;Lipová %6, %7 Vzorov;60%8\r\n")
                    .arg(i)
                    .arg(surnames[mixed % surnames.size()])
                    .arg(QString(QChar(static_cast<char16_t>(u'a' + mixed % 26)))
                        + QChar(static_cast<char16_t>(u'a' + mixed / 26 % 26)))
                    .arg(given[mixed / 3 % given.size()], dateText(QDate(1930, 1, 1).addDays(mixed % 33'000)))
                    .arg(mixed % 900 + 1)
                    .arg(10000 + mixed % 60000)
                    .arg(mixed % 10'000'000, 7, 10, QLatin1Char('0'))
                    .toUtf8();
        if (text.size() > 1'000'000 || i + 1 == rows) {
            if (file.write(text) != text.size()) {
                return false;
            }
            text.clear();
        }
    }
    return true;
}

/// The same rows read by the same reader into one table without indexes, in one transaction.
Result<void> insertPlainly(const QString &table, const QString &database)
{
    auto reader = TableReader::open(table, {}, {});
    if (!reader) {
        return failWith(reader);
    }
    sqlite3 *handle = nullptr;
    sqlite3_stmt *insert = nullptr;
    bool good = sqlite3_open(database.toUtf8().constData(), &handle) == SQLITE_OK;
    good = good
        && sqlite3_exec(handle,
               "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
               "CREATE TABLE rows (key, surname, given, birth, address, phone); BEGIN",
               nullptr, nullptr, nullptr)
            == SQLITE_OK;
    good = good
        && sqlite3_prepare_v2(handle, "INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?)", -1, &insert, nullptr) == SQLITE_OK;
    TableRow row;
    while (good) {
        const auto more = reader->next(row);
        if (!more || !*more) {
            good = more.has_value();
            break;
        }
        for (int i = 0; i < row.cells.size(); ++i) {
            const QByteArray cell = row.cells[i].toUtf8();
            sqlite3_bind_text(insert, i + 1, cell.constData(), static_cast<int>(cell.size()), SQLITE_TRANSIENT);
        }
        good = sqlite3_step(insert) == SQLITE_DONE && sqlite3_reset(insert) == SQLITE_OK;
    }
    good = good && sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_finalize(insert);
    sqlite3_close(handle);
    if (!good) {
        return fail(ErrorKind::Internal, QStringLiteral("bench.FLOOR"), QStringLiteral("The floor failed."));
    }
    return {};
}

Result<qint64> import(const QString &table, const store::DatabaseConfig &database, const Clock &clock)
{
    auto session = store::Session::open(database, clock);
    if (!session) {
        return failWith(session);
    }
    if (auto done = store::migrate(**session); !done) {
        return failWith(done);
    }
    const auto protector = security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b'));
    if (!protector) {
        return failWith(protector);
    }
    registry::Clients clients(**session, *protector);
    registry::ImportPlan plan;
    plan.source.path = table;
    plan.system = QStringLiteral("Spis");
    plan.duplicates = registry::DuplicateRule::CreateNew;
    const auto look = registry::lookAtImport(**session, plan.source, {});
    if (!look) {
        return failWith(look);
    }
    plan.uses = look->uses;
    plan.uses[0] = QStringLiteral("klic");
    const auto begun =
        registry::beginImport(**session, plan, {QStringLiteral("bench"), QStringLiteral("measuring")}, {});
    if (!begun) {
        return failWith(begun);
    }
    const auto ended = registry::runImport(clients, begun->id, QStringLiteral("bench"), {});
    if (!ended) {
        return failWith(ended);
    }
    return ended->count(registry::ImportOutcome::Created);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir dir;
    const SystemClock clock;
    const int rows = wantedRows();
    const QString table = dir.filePath(QStringLiteral("evidence.csv"));
    if (!writeTable(table, rows)) {
        qCritical("the table cannot be written");
        return 1;
    }
    Result<void> plain;
    const double floorTime =
        bench::milliseconds([&] { plain = insertPlainly(table, dir.filePath(QStringLiteral("plain.sqlite"))); });
    store::DatabaseConfig config;
    config.file = dir.filePath(QStringLiteral("kmen.sqlite"));
    std::optional<test::Postgres> server;
    // KMEN_BENCH_SERVER: an empty database of a server that is set up as an office's is
    if (const QString given = qEnvironmentVariable("KMEN_BENCH_SERVER"); !given.isEmpty()) {
        const auto there = store::databaseAt(given);
        if (!there || !there->server) {
            qCritical("KMEN_BENCH_SERVER is no address");
            return 1;
        }
        config = *there;
    } else if (qEnvironmentVariable("KMEN_BENCH_ENGINE") == u"postgresql") {
        qputenv("KMEN_TEST_SHARED_BUFFERS", "1GB"); // docs/postgresql.md
        server.emplace();
        store::DatabaseServer address;
        address.host = server->host();
        address.database = server->database();
        address.user = test::Postgres::user();
        config = {};
        config.server = address;
    }
    Result<qint64> made = 0;
    const double time = bench::milliseconds([&] { made = import(table, config, clock); });
    if (!plain || !made || *made != rows) {
        qCritical("%s",
            qPrintable(!plain ? describe(plain.error())
                    : !made   ? describe(made.error())
                              : QStringLiteral("%1 rows of %2").arg(*made).arg(rows)));
        return 1;
    }
    bench::report(QStringLiteral("import.rows"), {rows / time * 1000, rows / floorTime * 1000},
        QStringLiteral("rows/s"), bench::wantsJson(argc, argv));
    return 0;
}
