// A day with many changes, on a registry and on one ten times as large: how much more does a change cost there?
// KMEN_BENCH_CLIENTS: the smaller registry (default 60,000; the large one has ten times as many; 1,340 bytes each);
// KMEN_BENCH_CHANGES: changed persons of the day (default 6,000); KMEN_BENCH_DAYS: days of each, the middle one counts
// (default 3); KMEN_BENCH_DIR: where the registries are made and kept for the next time. The floor is the smaller
// registry. One change in ten clients and one in a hundred, as 100,000 changes are on a registry of one and of ten
// million: were more of them to change, they would share the database's pages, and the smaller registry would look
// cheaper than it is. Both are larger than the cache of a session (64 MB), so that memory tells what a day needs and
// not how much of the cache is filled. Each day runs in a process of its own, after its file was read through once: a
// change is to be measured and not the disk, from which a page of the larger one comes alone and the smaller one ahead.
// KMEN_BENCH_COLD=1 measures the disk as well: nothing is read before. KMEN_BENCH_ENGINE=postgresql: on a server of its
// own, with the memory that KMEN_TEST_SHARED_BUFFERS says (default 1 GB; a registry of ten million wants 8); processor
// time is then the program's alone, what the server did is in the time.
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QUuid>

#include <unordered_map>

#include "bench/bench.h"
#include "bench/identifier_fill.h"
#include "bench/libpq.h"
#include "bench/own_process.h"
#include "bench/registry_fill.h"
#include "registry/notices.h"
#include "support/postgres.h"

using namespace kmen;

namespace {

constexpr int perRead = 100; ///< E277
constexpr int perAnswer = 1000; ///< E317

/// `place`: a file, or the address of a server's database.
std::unique_ptr<store::Session> opened(const QString &place, const Clock &clock)
{
    const auto config = store::databaseAt(place);
    auto session = config ? store::Session::open(*config, clock) : failWith(config);
    if (!session || !store::migrate(**session)) {
        qFatal("%s cannot be opened", qPrintable(place));
    }
    return std::move(*session);
}

/// What is counted: the registry's own work, not the making of what the registers would have sent.
struct Spent {
    double cpu = 0;
    double time = 0;

    template <class Work>
    bool of(Work &&work)
    {
        const double before = cpuTime();
        bool good = false;
        time += bench::milliseconds([&] { good = work(); });
        cpu += cpuTime() - before;
        return good;
    }
    static double cpuTime() { return bench::cpuTime(); }
};

class Office {
public:
    Office(const QString &place, int clients, int day)
        : m_clients(clients)
        , m_day(day)
        , m_session(opened(place, m_clock))
    {
    }

    /// From AISV's lists to committed rows: notices, one reading a hundred persons, history, audit.
    bool day(int changes, Spent &spent)
    {
        for (int first = 0; first < changes; first += perAnswer) {
            const auto page = announced(first, std::min(perAnswer, changes - first), changes);
            const bool kept = spent.of([&] {
                auto tx = store::Transaction::begin(*m_session);
                return tx && registry::addNotices(*tx, bench::protector(), std::nullopt, page) && tx->commit();
            });
            if (!kept) {
                return false;
            }
        }
        for (int applied = 0; applied < changes;) {
            const int read = readOnce(applied, changes, spent);
            if (read <= 0) {
                return false;
            }
            applied += read;
        }
        return true;
    }

private:
    /// Spread over the whole registry, as the changes of a day are.
    [[nodiscard]] int personOf(int change, int changes) const
    {
        return 1 + static_cast<int>(static_cast<qint64>(change) * m_clients / changes);
    }
    [[nodiscard]] std::vector<registry::NewNotice> announced(int first, int count, int changes) const
    {
        std::vector<registry::NewNotice> notices;
        for (int change = first; change < first + count; ++change) {
            registry::NewNotice notice;
            notice.aifo = bench::keyOf(personOf(change, changes));
            notice.source = QStringLiteral("E317");
            notice.externalId = QString::number(9'100'000'000'000 + m_day * 10'000'000LL + change);
            notices.push_back(std::move(notice));
        }
        return notices;
    }
    /// A hundred persons moved: everything else is as it was.
    int readOnce(int from, int changes, Spent &spent)
    {
        std::vector<registry::PersonToRead> waiting;
        const bool taken = spent.of([&] {
            auto tx = store::Transaction::begin(*m_session, store::Durability::Bulk);
            auto persons = registry::takeForReading(*tx, bench::protector(), perRead);
            waiting = persons ? std::move(*persons) : decltype(waiting)();
            return persons && tx->commit();
        });
        struct Answered {
            egon::Person person;
            egon::RuianData ruian;
        };
        std::unordered_map<Aifo, Answered> answers;
        for (int change = from; change < std::min(changes, from + perRead); ++change) {
            const int number = personOf(change, changes);
            const int address = 25'000'000 + (number + m_day * 977) % 3'000'000;
            Answered one {m_people.person(static_cast<quint64>(number)), {}};
            one.person.adresaPobytu = bench::known(egon::AdresaPobytu {address, false});
            one.ruian.adresy.push_back(bench::address(address));
            answers.emplace(bench::aifo(number), std::move(one));
        }
        registry::SourceRef source {QStringLiteral("E277"), QUuid::createUuid(), {}};
        const bool good = taken && !waiting.empty() && spent.of([&] {
            registry::Clients clients(*m_session, bench::protector());
            auto tx = store::Transaction::begin(*m_session, store::Durability::Bulk);
            for (const registry::PersonToRead &person : waiting) {
                const auto answer = answers.find(person.aifo.aifo);
                if (answer == answers.end()) {
                    return false;
                }
                source.noticeId = person.notices.front();
                const auto changed = clients.applyPerson(
                    *tx, person.client, answer->second.person, answer->second.ruian, source, tx->now(), m_by);
                if (!changed || changed->empty() || !registry::markApplied(*tx, person.notices)) {
                    return false;
                }
            }
            return tx->commit().has_value();
        });
        return good ? static_cast<int>(waiting.size()) : 0;
    }

    int m_clients;
    int m_day;
    ManualClock m_clock {fromMsecs(1'950'000'000'000 + m_day * 86'400'000LL)};
    std::unique_ptr<store::Session> m_session;
    bench::CountryPeople m_people;
    registry::By m_by {QStringLiteral("bench"), QStringLiteral("measuring")};
};

/// Made once; every day that it has seen is a line of its file of days.
QString filled(const QString &top, int clients)
{
    const QString folder = top + u"/day-" + QString::number(clients);
    const QString file = folder + u"/kmen.sqlite";
    QFile days(folder + u"/days");
    if (!days.exists()) {
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        const SystemClock clock;
        opened(file, clock);
        const double time = bench::milliseconds([&] {
            bench::RegistryFill(file).add(clients);
            bench::IdentifierFill(file).add(clients, bench::Follows::Subscribed);
        });
        qInfo("%d clients in %.0f s, %.0f bytes each", clients, time / 1000,
            static_cast<double>(QFile(file).size()) / clients);
        if (!days.open(QIODevice::WriteOnly)) {
            qFatal("%s cannot be written", qPrintable(days.fileName()));
        }
    }
    return file;
}

int nextDay(const QString &file)
{
    QFile days(QFileInfo(file).path() + u"/days");
    const int day = static_cast<int>(days.size());
    if (!days.open(QIODevice::Append) || days.write("d") != 1) {
        qFatal("%s cannot be written", qPrintable(days.fileName()));
    }
    return day;
}

/// The file's registry on a server; it keeps no day from one time to the next.
QString onServer(const test::Postgres &server, const QString &file, int clients)
{
    if (!server.isValid()) {
        qFatal("PostgreSQL is not installed here");
    }
    const SystemClock clock;
    opened(server.address(), clock);
    const double time = bench::milliseconds([&] {
        const QByteArray where = (QStringLiteral("host=") + server.host() + QStringLiteral(" user=")
            + test::Postgres::user() + QStringLiteral(" dbname=") + server.database())
                                     .toUtf8();
        bench::copyRegistry(file, where);
        bench::copyIdentifiers(file, where);
    });
    qInfo("PostgreSQL: %d clients in %.0f s", clients, time / 1000);
    return server.address();
}

/// The system keeps it in memory then, as far as it has some.
void readThrough(const QString &path)
{
    QFile file(path);
    QByteArray block(1 << 20, Qt::Uninitialized);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    while (file.read(block.data(), block.size()) > 0) { }
}

int runDay(const QString &place, int clients, int changes, int day)
{
    Office office(place, clients, day);
    Spent spent;
    if (!office.day(changes, spent)) {
        qCritical("the day could not be applied");
        return 1;
    }
    bench::say({{QStringLiteral("cpu"), spent.cpu * 1000 / changes},
        {QStringLiteral("time"), spent.time * 1000 / changes}, {QStringLiteral("peak"), bench::memoryPeak()}});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QStringLiteral("--day")) {
        return runDay(
            arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toInt(), arguments.value(5).toInt());
    }
    const QTemporaryDir folder;
    const QString top = qEnvironmentVariable("KMEN_BENCH_DIR", folder.path());
    const int small = bench::fromEnvironment("KMEN_BENCH_CLIENTS", 60'000);
    const int changes = std::min(small, bench::fromEnvironment("KMEN_BENCH_CHANGES", 6000));
    const std::array<int, 2> sizes {small, small * 10};
    std::array<std::optional<test::Postgres>, 2> servers;
    std::array<QString, 2> addresses;
    if (qEnvironmentVariable("KMEN_BENCH_ENGINE") == QStringLiteral("postgresql")) {
        if (!qEnvironmentVariableIsSet("KMEN_TEST_SHARED_BUFFERS")) {
            qputenv("KMEN_TEST_SHARED_BUFFERS", "1GB");
        }
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            addresses.at(i) = onServer(servers.at(i).emplace(), filled(top, sizes.at(i)), sizes.at(i));
        }
    }
    const bool cold = bench::fromEnvironment("KMEN_BENCH_COLD", 0) != 0;
    std::array<QMap<QString, std::vector<double>>, 2> figures;
    for (int days = bench::fromEnvironment("KMEN_BENCH_DAYS", 3); days > 0; --days) {
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            const QString file = filled(top, sizes.at(i));
            const QString place = servers.at(i) ? addresses.at(i) : file;
            if (!servers.at(i) && !cold) {
                readThrough(file);
            }
            const QJsonObject said = bench::inOwnProcess({QStringLiteral("--day"), place, QString::number(sizes.at(i)),
                QString::number(changes), QString::number(nextDay(file))});
            if (said.isEmpty()) {
                return 1;
            }
            for (auto it = said.begin(); it != said.end(); ++it) {
                figures.at(i)[it.key()].push_back(it.value().toDouble());
            }
        }
    }
    const bool json = bench::wantsJson(argc, argv);
    const auto pair = [&figures](const char *name) {
        const QString key = QString::fromLatin1(name);
        return bench::Pair {bench::median(figures.at(1).value(key)), bench::median(figures.at(0).value(key))};
    };
    bench::report(QStringLiteral("sync.day CPU a change"), pair("cpu"), QStringLiteral("µs"), json);
    bench::report(QStringLiteral("sync.day time a change"), pair("time"), QStringLiteral("µs"), json);
    bench::report(QStringLiteral("sync.day memory"), pair("peak"), QStringLiteral("MB"), json);
    return 0;
}
