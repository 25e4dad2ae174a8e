// A list of a million clients as CSV: rows a second beside the bare statement, memory that stays flat, and how long
// cancelling takes. KMEN_BENCH_CLIENTS: how many (1,000,000).
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sqlite3.h>

#include "bench/bench.h"
#include "bench/registry_fill.h"
#include "registry/exports.h"

using namespace kmen;

namespace {

constexpr double bytesOfAMegabyte = 1'048'576;

/// What this program has in memory now, in MB.
double residentNow()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    constexpr double bytesOfAPage = 4096;
    return line.split(' ').value(1).toDouble() * bytesOfAPage / bytesOfAMegabyte;
}

/// What filling took is no longer ours: a list that grew could hide in it.
void giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// The same rows in the same order by one statement, its columns written with semicolons.
void exportPlainly(const QString &database, const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *rows = nullptr;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || sqlite3_open_v2(database.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(handle,
               "SELECT c.kid, p.surname, p.given_name, p.birth_surname, p.birth_date, p.address, c.state,"
               " c.subscription, p.read_at FROM client c JOIN person p ON p.client = c.id ORDER BY c.sort_key, c.id",
               -1, &rows, nullptr)
            != SQLITE_OK) {
        qFatal("the floor failed: %s", sqlite3_errmsg(handle));
    }
    QByteArray text;
    constexpr qsizetype written = 1'000'000;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(rows); ++column) {
            text += reinterpret_cast<const char *>(sqlite3_column_text(rows, column));
            text += ';';
        }
        text += "\r\n";
        if (text.size() > written) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
    sqlite3_finalize(rows);
    sqlite3_close(handle);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool json = bench::wantsJson(argc, argv);
    const int wished = qEnvironmentVariableIntValue("KMEN_BENCH_CLIENTS");
    const int clients = wished > 0 ? wished : 1'000'000;
    const QTemporaryDir dir;
    const SystemClock clock;
    store::DatabaseConfig config;
    config.file = dir.filePath(QStringLiteral("kmen.sqlite"));
    {
        const auto session = store::Session::open(config, clock);
        if (!session || !store::migrate(**session)) {
            qCritical("the database cannot be made");
            return 1;
        }
    }
    bench::RegistryFill(config.file).add(clients);
    giveBack();
    const auto session = store::Session::open(config, clock);
    if (!session) {
        qCritical("%s", qPrintable(describe(session.error())));
        return 1;
    }
    const registry::By by {QStringLiteral("bench"), QStringLiteral("measuring")};
    const QString path = dir.filePath(QStringLiteral("clients.csv"));

    std::stop_source stop;
    double asked = 0;
    const auto start = std::chrono::steady_clock::now();
    const auto elapsed = [start] {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    };
    const auto cancelled =
        registry::exportCsv(**session, {}, path, by, Job(stop.get_token(), [&](const Progress &progress) {
            if (progress.done > clients / 2 && !stop.stop_requested()) {
                asked = elapsed();
                stop.request_stop();
            }
        }));
    const double answered = elapsed() - asked;
    if (cancelled || cancelled.error().kind != ErrorKind::Cancelled || QFile::exists(path)) {
        qCritical("a cancelled list left a file, or an error of another kind");
        return 1;
    }
    bench::report(QStringLiteral("export.cancel"), {answered, answered}, QStringLiteral("ms"), json);

    double early = 0;
    double most = 0;
    qint64 looked = 0;
    Result<qint64> saved = 0;
    const double time = bench::milliseconds([&] {
        saved = registry::exportCsv(**session, {}, path, by, Job({}, [&](const Progress &progress) {
            constexpr int looks = 200;
            if (progress.done < looked) {
                return;
            }
            looked = progress.done + clients / looks;
            const double now = residentNow();
            early = progress.done < clients / 10 ? std::max(early, now) : early;
            most = std::max(most, now);
        }));
    });
    if (!saved || *saved != clients) {
        qCritical("%s", saved ? "clients are missing" : qPrintable(describe(saved.error())));
        return 1;
    }
    const double floorTime =
        bench::milliseconds([&] { exportPlainly(config.file, dir.filePath(QStringLiteral("plain.csv"))); });
    bench::report(QStringLiteral("export.rows"), {clients / time * 1000, clients / floorTime * 1000},
        QStringLiteral("rows/s"), json);
    // of the first tenth and of all: a list of any length takes as much
    bench::report(QStringLiteral("export.memory"), {most, early}, QStringLiteral("MB"), json);
    return 0;
}
