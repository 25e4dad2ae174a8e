#include <QCoreApplication>
#include <QTemporaryDir>

#include "bench/bench.h"
#include "bench/own_process.h"
#include "bench/people.h"
#include "bench/sync_floor.h"
#include "bench/walk.h"
#include "registry/clients.h"
#include "registry/notices.h"
#include "store/migrations.h"

using namespace kmen;

namespace {

constexpr int persons = 100; ///< in one answer and one transaction, as the distribution does (personsPerRead)
constexpr int rounds = 61;

/// One address changes with every round, so that each person is a changed person each time.
QByteArray answer(int round)
{
    return egon::encodeResponseXml(bench::answer(1, persons, 21'000'000 + round * persons));
}

class Registry {
public:
    explicit Registry(const QString &file)
        : m_protector(*security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b')))
    {
        m_session = std::move(store::Session::open({file, std::chrono::milliseconds(5000)}, m_clock).value());
        store::migrate(*m_session).value();
    }

    bool fill()
    {
        registry::Clients clients(*m_session, m_protector);
        auto tx = store::Transaction::begin(*m_session).value();
        const auto message = egon::decodeResponse<egon::RobCtiHromadneAifo2>(answer(0)).value();
        for (const egon::Person &person : message.body.osoby) {
            const registry::AifoKey key {person.aifo.value, QStringLiteral("A8566"), 1234};
            if (!clients.createFromRegister(tx, key, person, message.body.ruian, {}, tx.now(), m_by)) {
                return false;
            }
        }
        return tx.commit().has_value();
    }

    /// What the distribution has before it reads: a notice for every person.
    bool announce(int round)
    {
        auto tx = store::Transaction::begin(*m_session).value();
        std::vector<registry::NewNotice> notices;
        for (int i = 0; i < persons; ++i) {
            registry::NewNotice notice;
            notice.aifo = {bench::aifo(1 + i), QStringLiteral("A8566"), 1234};
            notice.source = QStringLiteral("E07");
            notice.changeId = round;
            notices.push_back(notice);
        }
        if (!registry::addNotices(tx, m_protector, std::nullopt, notices)) {
            return false;
        }
        const auto taken = registry::takeForReading(tx, m_protector, persons);
        if (!taken) {
            return false;
        }
        m_waiting = *taken;
        return tx.commit().has_value();
    }

    /// From the answer's bytes to committed rows, history, notices and audit.
    bool apply(const QByteArray &xml)
    {
        Result<egon::ResponseMessage<egon::RobCtiHromadneAifo2>> message = fail(ErrorKind::Internal, {}, {});
        m_phases[0] += bench::milliseconds([&] { message = egon::decodeResponse<egon::RobCtiHromadneAifo2>(xml); });
        if (!message) {
            return false;
        }
        auto tx = store::Transaction::begin(*m_session, store::Durability::Bulk).value();
        std::vector<qint64> done;
        bool good = true;
        m_phases[1] += bench::milliseconds([&] { good = applyPersons(tx, *message, done); });
        m_phases[2] += bench::milliseconds([&] { good = good && registry::markApplied(tx, done).has_value(); });
        m_phases[3] += bench::milliseconds([&] { good = good && tx.commit().has_value(); });
        return good;
    }

    /// Where the time went, in µs a person.
    void phases() const
    {
        constexpr double all = persons * rounds / 1000.0;
        qInfo("decode %.1f, persons %.1f, notices %.1f, commit %.1f", m_phases[0] / all, m_phases[1] / all,
            m_phases[2] / all, m_phases[3] / all);
    }

    bool checkpoint() { return m_session->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).has_value(); }

private:
    bool applyPersons(store::Transaction &tx, const egon::ResponseMessage<egon::RobCtiHromadneAifo2> &message,
        std::vector<qint64> &done)
    {
        std::unordered_map<Aifo, const registry::PersonToRead *> waiting;
        for (const registry::PersonToRead &person : m_waiting) {
            waiting.emplace(person.aifo.aifo, &person);
        }
        registry::Clients clients(*m_session, m_protector);
        registry::SourceRef source;
        source.service = QStringLiteral("E277");
        source.requestId = message.info.agendaZadostId;
        for (const egon::Person &person : message.body.osoby) {
            const auto found = waiting.find(person.aifo.value);
            if (found == waiting.end()) {
                return false;
            }
            const auto changed =
                clients.applyPerson(tx, found->second->client, person, message.body.ruian, source, tx.now(), m_by);
            if (!changed || changed->empty()) {
                return false;
            }
            done.insert(done.end(), found->second->notices.begin(), found->second->notices.end());
        }
        return true;
    }

    ManualClock m_clock {fromMsecs(1'800'000'000'000)};
    security::Protector m_protector;
    std::unique_ptr<store::Session> m_session;
    registry::By m_by {QStringLiteral("bench"), QStringLiteral("measuring")};
    std::vector<registry::PersonToRead> m_waiting;
    std::array<double, 4> m_phases {};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("registry.sqlite"));
    Registry registry(file);
    if (!registry.fill()) {
        qCritical("the registry could not be prepared");
        return 1;
    }
    std::vector<double> values;
    std::vector<double> floors;
    for (int round = 1; round <= rounds; ++round) {
        const QByteArray xml = answer(round);
        const QString copy = folder.filePath(QStringLiteral("floor%1.sqlite").arg(round));
        if (!registry.announce(round) || !registry.checkpoint() || !QFile::copy(file, copy)) {
            qCritical("the notices could not be stored");
            return 1;
        }
        bench::Floor floor(copy);
        bool applied = false;
        values.push_back(bench::cpuOf([&] { applied = registry.apply(xml); }) * 1000 / persons);
        if (!applied) {
            qCritical("the answer was not applied");
            return 1;
        }
        floor.load(file);
        qsizetype seen = 0;
        floors.push_back(bench::cpuOf([&] {
            seen += bench::walk(xml);
            floor.insert();
        }) * 1000
            / persons);
        if (seen == 0) {
            qCritical("the floor read nothing");
            return 1;
        }
        if (!floor.sameAs(file)) {
            qCritical("the floor did not write the same rows");
            return 1;
        }
    }
    bench::report(QStringLiteral("person.apply"), {bench::median(values), bench::median(floors)}, QStringLiteral("µs"),
        bench::wantsJson(argc, argv));
    if (app.arguments().contains(QStringLiteral("--phases"))) {
        registry.phases();
    }
    return 0;
}
