// A day with many changes, on a registry and on one ten times as large: how much more does a change cost there?
// KMEN_BENCH_CLIENTS: the smaller registry (default 30,000; the large one has ten times as many);
// KMEN_BENCH_CHANGES: changed persons of the day (default 3,000). The floor is the smaller registry. One change in ten
// clients and one in a hundred, as 100,000 changes are on a registry of one and of ten million; were more of them to
// change, they would share the database's pages, and the smaller registry would look cheaper than it is. Both are
// larger than the cache of a session, so that memory tells what a day needs and not how much of the cache is filled.
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <unordered_map>

#include "bench/bench.h"
#include "bench/people.h"
#include "registry/clients.h"
#include "registry/notices.h"
#include "store/migrations.h"

using namespace kmen;

namespace {

constexpr int perRead = 100; ///< E277
constexpr int perAnswer = 1000; ///< E317

int fromEnvironment(const char *name, int otherwise)
{
    bool good = false;
    const int value = qEnvironmentVariableIntValue(name, &good);
    return good ? value : otherwise;
}

qint64 memoryPeakMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() / 1024;
}

registry::AifoKey keyOf(int number)
{
    return {bench::aifo(number), QStringLiteral("A8566"), 1234};
}

class Office {
public:
    Office(const QString &file, int clients)
        : m_protector(*security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b')))
        , m_clients(clients)
    {
        m_session = std::move(store::Session::open({file, std::chrono::milliseconds(5000)}, m_clock).value());
        store::migrate(*m_session).value();
    }

    bool fill()
    {
        registry::Clients clients(*m_session, m_protector);
        for (int first = 1; first <= m_clients; first += perAnswer) {
            auto tx = store::Transaction::begin(*m_session, store::Durability::Bulk).value();
            for (int number = first; number < std::min(first + perAnswer, m_clients + 1); ++number) {
                egon::RuianData ruian;
                ruian.adresy.push_back(bench::address(21'000'000 + number));
                if (!clients.createFromRegister(
                        tx, keyOf(number), bench::person(number, 21'000'000 + number), ruian, {}, tx.now(), m_by)) {
                    return false;
                }
            }
            if (!tx.commit()) {
                return false;
            }
        }
        return true;
    }

    /// From AISV's lists to committed rows: notices, one reading a hundred persons, history, audit.
    bool day(int changes)
    {
        std::vector<registry::NewNotice> notices;
        for (int change = 0; change < changes; ++change) {
            registry::NewNotice notice;
            notice.aifo = keyOf(personOf(change, changes));
            notice.source = QStringLiteral("E317");
            notice.externalId = QString::number(9'100'000'000'000 + change);
            notices.push_back(std::move(notice));
        }
        for (std::size_t at = 0; at < notices.size(); at += perAnswer) {
            auto tx = store::Transaction::begin(*m_session).value();
            const std::span page =
                std::span(notices).subspan(at, std::min<std::size_t>(perAnswer, notices.size() - at));
            if (!registry::addNotices(tx, m_protector, std::nullopt, page) || !tx.commit()) {
                return false;
            }
        }
        int applied = 0;
        while (applied < changes) {
            const int read = readOnce(applied, changes);
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

    int readOnce(int from, int changes)
    {
        auto taking = store::Transaction::begin(*m_session, store::Durability::Bulk).value();
        const auto waiting = registry::takeForReading(taking, m_protector, perRead);
        if (!waiting || waiting->empty() || !taking.commit()) {
            return 0;
        }
        std::unordered_map<Aifo, int> numbers;
        for (int change = from; change < std::min(changes, from + perRead); ++change) {
            const int number = personOf(change, changes);
            numbers.emplace(bench::aifo(number), number);
        }
        registry::Clients clients(*m_session, m_protector);
        auto tx = store::Transaction::begin(*m_session, store::Durability::Bulk).value();
        for (const registry::PersonToRead &person : *waiting) {
            const auto number = numbers.find(person.aifo.aifo);
            if (number == numbers.end()) {
                return 0;
            }
            egon::RuianData ruian;
            ruian.adresy.push_back(bench::address(31'000'000 + number->second));
            const auto changed = clients.applyPerson(tx, person.client,
                bench::person(number->second, 31'000'000 + number->second), ruian, {}, tx.now(), m_by);
            if (!changed || changed->empty() || !registry::markApplied(tx, person.notices)) {
                return 0;
            }
        }
        return tx.commit() ? static_cast<int>(waiting->size()) : 0;
    }

    ManualClock m_clock {fromMsecs(1'800'000'000'000)};
    security::Protector m_protector;
    int m_clients;
    std::unique_ptr<store::Session> m_session;
    registry::By m_by {QStringLiteral("bench"), QStringLiteral("measuring")};
};

/// µs a change; negative on failure.
double measured(const QString &file, int clients, int changes)
{
    Office office(file, clients);
    if (!office.fill()) {
        return -1;
    }
    bool good = false;
    const double time = bench::milliseconds([&] { good = office.day(changes); });
    return good ? time * 1000 / changes : -1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const int small = fromEnvironment("KMEN_BENCH_CLIENTS", 30'000);
    const int changes = std::min(small, fromEnvironment("KMEN_BENCH_CHANGES", 3000));
    const double floor = measured(folder.filePath(QStringLiteral("small.sqlite")), small, changes);
    const qint64 before = memoryPeakMb();
    const double value = measured(folder.filePath(QStringLiteral("large.sqlite")), small * 10, changes);
    if (floor < 0 || value < 0) {
        qCritical("the day could not be applied");
        return 1;
    }
    const bool json = bench::wantsJson(argc, argv);
    bench::report(QStringLiteral("sync.day"), {value, floor}, QStringLiteral("µs"), json);
    bench::report(QStringLiteral("sync.day memory"), {static_cast<double>(memoryPeakMb()), static_cast<double>(before)},
        QStringLiteral("MB"), json);
    return 0;
}
