// The permitted rate: never above it in any second, hardly below it, whoever calls; the training registers judge.
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <random>
#include <thread>

#include "egon/carrier.h"
#include "registers_client.h"
#include "store/migrations.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/shared_throttle.h"
#include "training/registers.h"
#include "training/traffic.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;
using egon::Rate;
using Time = egon::Waiter::Time;

class TestThrottle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void millionSubscriptions_keepThePermittedRate_data();
    void millionSubscriptions_keepThePermittedRate();
    void registersCatchWhoIsTooFast();
    void threadsTogether_stayBelow();
    void placesFromBeforeARestart_areForgotten();
    void clockThatIsSetBack_changesNothing();
    void cancelledCall_leavesItsPlace();
    void moreAifoThanASecondHolds_goAlone();
    void requestSaysTheTimeOfItsTurn();
    void otherServices_keepToTheOperatorsLimitAlone();
    void longHandshake_countsUntilTheCallLeft_data();
    void longHandshake_countsUntilTheCallLeft();
    void programThatDied_holdsItsPlaceForAWhile_data();
    void programThatDied_holdsItsPlaceForAWhile();

private:
    using Programs = std::array<std::shared_ptr<egon::Throttle>, 2>;
    /// Two on one database, or two hands of one.
    Programs programs(bool shared, const egon::Waiter &waiter);
    store::DatabaseConfig freshDatabase();
    QTemporaryDir m_dir;
    SystemClock m_clock;
    int m_count = 0;
};

namespace {

/// Virtual time in which everybody wakes up a little late.
class SleepyWaiter final : public egon::Waiter {
public:
    [[nodiscard]] Time now() const override { return m_now; }
    [[nodiscard]] bool waitUntil(Time at, const std::stop_token &stop) const override
    {
        if (at > m_now) {
            m_now = at + Time(late(m_random));
        }
        return !stop.stop_requested();
    }
    void pass(Time time) const { m_now += time; }
    [[nodiscard]] int chance(int from, int to) const { return std::uniform_int_distribution<int>(from, to)(m_random); }

private:
    mutable std::mt19937 m_random {42};
    mutable std::uniform_int_distribution<int> late {50, 1500};
    mutable Time m_now {std::chrono::hours(5)};
};

/// The date in the waiter's time.
class SimulatedClock final : public Clock {
public:
    explicit SimulatedClock(const egon::Waiter &waiter)
        : m_waiter(waiter)
    {
    }
    [[nodiscard]] Moment now() const override
    {
        return fromMsecs(1'780'000'000'000) + std::chrono::floor<std::chrono::milliseconds>(m_waiter.now());
    }

private:
    const egon::Waiter &m_waiter;
};

/// The training registers in simulated time, without a network between: they say themselves how fast they were asked.
class JudgingRegisters final {
public:
    JudgingRegisters(const egon::Waiter &waiter, std::uint32_t persons)
        : m_waiter(waiter)
        , m_clock(waiter)
    {
        training::Registers::Options options;
        options.population = persons;
        auto opened = training::Registers::open(options, m_clock);
        if (!opened) {
            qFatal("no registers");
        }
        m_registers = std::move(*opened);
        m_aifo.reserve(persons);
        for (std::uint32_t person = 1; person <= persons; ++person) {
            m_aifo.push_back(m_registers->issue(person, m_agenda, ais));
        }
    }

    /// One call of E315 for `count` persons, the first of them with this index, or of E317 when there is nobody. The
    /// answer's sub-code.
    QString call(std::size_t first, int count)
    {
        m_traffic.arrived(count, training::Traffic::Time(m_waiter.now()));
        if (count == 0) {
            egon::AisvCtiZmeny::Request request;
            request.okno.casOd = egon::WireTime::fromMoment(m_clock.now() - std::chrono::hours(1));
            return ask<egon::AisvCtiZmeny>(request);
        }
        egon::AisvSubjectsRequest request;
        request.mapa.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            request.mapa.emplace_back().aifo = m_aifo[first + static_cast<std::size_t>(i)];
        }
        return ask<egon::AisvPrihlasId>(request);
    }

    /// What arrived, as `statistics` of the control port tells it.
    [[nodiscard]] QJsonObject traffic() const { return m_traffic.statistics(); }
    /// AISV's own count: who is subscribed, who broke which limit.
    [[nodiscard]] QJsonObject aisv() const
    {
        return m_registers->act({{QStringLiteral("do"), QStringLiteral("aisv")}}).value_or(QJsonObject());
    }

private:
    static constexpr int ais = 1234;

    template <class Service>
    QString ask(const typename Service::Request &request)
    {
        egon::RequestInfo info;
        info.casZadosti = egon::WireTime::fromMoment(m_clock.now());
        info.agenda = m_agenda;
        info.agendovaRole = QStringLiteral("CR102729");
        info.ovm = QStringLiteral("00000001");
        info.ais = ais;
        info.agendaZadostId = QUuid::createUuid();
        const auto answer = m_registers->answer<Service>({info, request});
        return answer.info.status.details.empty() ? QString() : answer.info.status.details.front().subKod;
    }

    const QString m_agenda = QStringLiteral("A8566");
    const egon::Waiter &m_waiter;
    const SimulatedClock m_clock;
    training::Traffic m_traffic;
    std::unique_ptr<training::Registers> m_registers;
    std::vector<Aifo> m_aifo; ///< of everybody
};

qint64 counted(const QJsonObject &statistics, const char *key)
{
    const QJsonValue value = statistics.value(QLatin1StringView(key));
    return value.isDouble() ? value.toInteger() : -1;
}

bool noneLeaves(store::Session &session)
{
    const QDeadlineTimer patience(10'000);
    for (qint64 leaving = 1; leaving > 0; QThread::yieldCurrentThread()) {
        auto query = session.query(QStringLiteral("SELECT count(*) FROM call_turn WHERE stage = 1"));
        if (!query.each([&](store::Query &row) { leaving = row.integer(0); }) || patience.hasExpired()) {
            return false;
        }
    }
    return true;
}

/// One call that leaves at once.
bool goes(egon::Throttle &throttle, int aifo = egon::notOfAisv)
{
    const auto turn = throttle.wait(Job(), aifo);
    if (turn) {
        throttle.went(*turn);
    }
    return turn.has_value();
}

QString toText(const QJsonObject &statistics)
{
    return QString::fromUtf8(QJsonDocument(statistics).toJson(QJsonDocument::Compact));
}

} // namespace

void TestThrottle::initTestCase()
{
    QVERIFY(m_dir.isValid());
}

store::DatabaseConfig TestThrottle::freshDatabase()
{
    store::DatabaseConfig config;
    config.file = m_dir.filePath(QStringLiteral("%1.sqlite").arg(++m_count));
    const auto session = store::Session::open(config, m_clock);
    if (!session || !store::migrate(**session)) {
        qFatal("no database");
    }
    return config;
}

void TestThrottle::millionSubscriptions_keepThePermittedRate_data()
{
    QTest::addColumn<int>("aifo"); // a call
    QTest::addColumn<int>("calls");
    QTest::addColumn<double>("perSecond"); // calls that are permitted
    QTest::addColumn<bool>("shared");
    QTest::addColumn<int>("persons"); // fewer than there are places come again
    QTest::addColumn<double>("own"); // the operator's own limit of all calls
    QTest::addRow("a million persons, 1,000 a call") << 1000 << 1000 << 1.0 << true << 1'000'000 << 20.0;
    QTest::addRow("100 a call") << 100 << 2000 << 10.0 << true << 1000 << 20.0;
    QTest::addRow("a million, 50 a call, which is both limits") << 50 << 20'000 << 20.0 << false << 1000 << 20.0;
    QTest::addRow("calls without AIFO") << 0 << 1000 << 20.0 << true << 1000 << 20.0;
    QTest::addRow("an operator who permits himself more") << 0 << 1000 << 20.0 << true << 1000 << 1000.0;
    QTest::addRow("and one who permits himself less") << 10 << 300 << 5.0 << true << 1000 << 5.0;
}

void TestThrottle::millionSubscriptions_keepThePermittedRate()
{
    QFETCH(int, aifo);
    QFETCH(int, calls);
    QFETCH(double, perSecond);
    QFETCH(bool, shared);
    QFETCH(int, persons);
    QFETCH(double, own);
    const SleepyWaiter waiter;
    const Rate rate {.callsPerSecond = own};
    JudgingRegisters registers(waiter, static_cast<std::uint32_t>(persons));
    std::vector<std::unique_ptr<egon::Throttle>> programs; // two on one database, by turns
    std::unique_ptr<store::Session> session;
    if (shared) {
        const auto config = freshDatabase();
        auto opened = store::Session::open(config, m_clock);
        QVERIFY_RESULT(opened);
        session = std::move(*opened);
        for (int i = 0; i < 2; ++i) {
            programs.push_back(std::make_unique<sync::SharedThrottle>(config, rate, m_clock, &waiter));
        }
    } else {
        programs.push_back(std::make_unique<egon::LocalThrottle>(rate, waiter));
    }
    for (int i = 0; i < calls; ++i) {
        egon::Throttle &program = *programs[static_cast<std::size_t>(i) % programs.size()];
        const auto turn = program.wait(Job(), aifo);
        QVERIFY_RESULT(turn);
        // the journal is written, the request built and sent; then the answer takes its time
        waiter.pass(Time(waiter.chance(2000, 5000)));
        const QString refused = registers.call(static_cast<std::size_t>(i * aifo % persons), aifo);
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
        program.went(*turn);
        // the simulated time stands still until that is written down
        QVERIFY(!session || noneLeaves(*session));
        waiter.pass(Time(waiter.chance(3000, 20'000)));
    }

    // the registers judge, by the same counts as on their control port
    const QJsonObject traffic = registers.traffic();
    const QJsonObject aisv = registers.aisv();
    QCOMPARE(counted(traffic, "calls"), calls);
    QCOMPARE(counted(traffic, "aifo"), static_cast<qint64>(calls) * aifo);
    QCOMPARE(counted(traffic, "offenders"), 0);
    QVERIFY2(counted(traffic, "mostCallsInASecond") <= 20, qPrintable(toText(traffic)));
    QVERIFY2(counted(traffic, "mostAifoInASecond") <= 1000, qPrintable(toText(traffic)));
    QCOMPARE(counted(aisv, "calls"), calls);
    QCOMPARE(counted(aisv, "tooFast"), 0);
    QCOMPARE(counted(aisv, "tooMany"), 0);
    QCOMPARE(counted(aisv, "persons"), aifo == 0 ? 0 : persons);
    const double kept = traffic.value(QStringLiteral("callsPerSecond")).toDouble() / perSecond;
    QVERIFY2(kept >= 0.99, qPrintable(QStringLiteral("%1 of the permitted rate").arg(kept)));
}

/// The judge is no rubber stamp: whoever asks a little too fast is caught by both counts.
void TestThrottle::registersCatchWhoIsTooFast()
{
    const SleepyWaiter waiter;
    JudgingRegisters registers(waiter, 1000);
    for (int i = 0; i < 10; ++i) {
        registers.call(0, 1000);
        waiter.pass(995ms);
    }
    QCOMPARE(counted(registers.traffic(), "offenders"), 9);
    QCOMPARE(counted(registers.traffic(), "mostAifoInASecond"), 2000);
    QVERIFY(counted(registers.aisv(), "tooFast") >= 4); // what was refused does not count against the next
}

void TestThrottle::threadsTogether_stayBelow()
{
    // real time; each thread has a throttle of its own on one database, as programs have
    const auto config = freshDatabase();
    const egon::SteadyWaiter waiter;
    training::Traffic traffic;
    std::mutex mutex;
    std::array<std::atomic_int, 3> each {};
    std::atomic_bool failed = false;
    const Time start = waiter.now();
    {
        std::vector<std::jthread> threads;
        for (std::atomic_int &own : each) {
            threads.emplace_back([&] {
                sync::SharedThrottle throttle(config, Rate(), m_clock);
                while (waiter.now() < start + 3s) {
                    const auto turn = throttle.wait(Job());
                    if (!turn) {
                        failed = true;
                        return;
                    }
                    const std::scoped_lock lock(mutex);
                    const Time at = waiter.now();
                    traffic.arrived(0, training::Traffic::Time(at));
                    throttle.went(*turn);
                    ++own;
                }
            });
        }
    }
    QVERIFY(!failed);
    const QJsonObject counts = traffic.statistics();
    QCOMPARE(counted(counts, "offenders"), 0);
    QVERIFY2(counted(counts, "calls") >= 45, qPrintable(toText(counts)));
    for (const std::atomic_int &own : each) {
        QVERIFY2(own >= 10, qPrintable(QString::number(own))); // nobody starves
    }
}

void TestThrottle::placesFromBeforeARestart_areForgotten()
{
    const auto config = freshDatabase();
    {
        const auto session = store::Session::open(config, m_clock);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(
            (*session)->execute(QStringLiteral("INSERT INTO call_turn (at, aifo) VALUES (9000000000000000, 1000)")));
    }
    const PatientWaiter waiter;
    sync::SharedThrottle throttle(config, Rate(), m_clock, &waiter);
    QVERIFY_RESULT(throttle.wait(Job(), 1000));
    QVERIFY(waiter.pauses().empty());
}

void TestThrottle::clockThatIsSetBack_changesNothing()
{
    const auto config = freshDatabase();
    ManualClock clock(m_clock.now());
    const PatientWaiter waiter;
    sync::SharedThrottle throttle(config, Rate(), clock, &waiter);
    for (const auto jump : {0h, -48h, 96h, -1h}) {
        clock.advance(jump);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(goes(throttle));
        }
    }
    Time waited {};
    for (const Time pause : waiter.pauses()) {
        waited += pause;
    }
    QVERIFY(waited >= 3800ms && waited <= 4100ms); // 80 calls
}

void TestThrottle::cancelledCall_leavesItsPlace()
{
    const auto config = freshDatabase();
    const PatientWaiter waiter;
    sync::SharedThrottle throttle(config, Rate(), m_clock, &waiter);
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = throttle.wait(Job(stop.get_token()), 1000);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QVERIFY_RESULT(throttle.wait(Job(), 1000));
    QVERIFY(waiter.pauses().empty());
}

void TestThrottle::moreAifoThanASecondHolds_goAlone()
{
    const PatientWaiter waiter;
    egon::LocalThrottle throttle(Rate(), waiter);
    QVERIFY(goes(throttle, 5000));
    QVERIFY(waiter.pauses().empty());
    QVERIFY(goes(throttle, 1));
    QVERIFY(waiter.pauses().front() >= 1s);
}

/// ISZR refuses a request whose CasZadosti is old (NEPLATNY CAS); waiting in a row is no fault of the request.
void TestThrottle::requestSaysTheTimeOfItsTurn()
{
    struct LongRow final : egon::Throttle {
        explicit LongRow(ManualClock &c)
            : clock(c)
        {
        }
        Result<std::int64_t> wait(const Job &, int) override
        {
            clock.advance(std::chrono::hours(1));
            return 1;
        }
        void went(std::int64_t) override { }
        ManualClock &clock;
    };
    struct Listening final : egon::Carrier {
        Answer carry(const QString &, const QByteArray &request) override
        {
            const auto read = egon::decodeRequest<egon::IszrProbe>(request);
            said = read ? read->info.casZadosti.toMoment() : Moment();
            return {std::nullopt, 403, {}};
        }
        Moment said {};
    };
    ManualClock clock(m_clock.now());
    LongRow row(clock);
    Listening registers;
    MemoryJournal journal;
    const PatientWaiter waiter;
    egon::Profile profile;
    profile.identity.agenda = QStringLiteral("A8566");
    profile.identity.ais = 1;
    const auto client = egon::Client::openOver(registers, profile, journal, row, clock, waiter);
    QVERIFY(!client->call<egon::IszrProbe>({}, somePurpose(), Job()));
    QCOMPARE(toMsecs(registers.said), toMsecs(clock.now()));
    QCOMPARE(toMsecs(journal.lines.front().opened.at), toMsecs(clock.now()));
}

/// The published limit is AISV's; what else is asked beside it does not take its places.
void TestThrottle::otherServices_keepToTheOperatorsLimitAlone()
{
    const PatientWaiter waiter;
    egon::LocalThrottle throttle(Rate {.callsPerSecond = 200}, waiter);
    const Time start = waiter.now();
    for (int i = 0; i < 400; ++i) {
        QVERIFY(goes(throttle));
    }
    QVERIFY(waiter.now() - start < 2100ms);
    const Time between = waiter.now();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(goes(throttle, 10));
    }
    QVERIFY(waiter.now() - between < 200ms);
    QVERIFY(goes(throttle, 10)); // the twenty-first
    QVERIFY(waiter.now() - between >= 1s);
}

TestThrottle::Programs TestThrottle::programs(bool shared, const egon::Waiter &waiter)
{
    if (!shared) {
        const auto one = std::make_shared<egon::LocalThrottle>(Rate(), waiter);
        return {one, one};
    }
    const auto config = freshDatabase();
    return {std::make_shared<sync::SharedThrottle>(config, Rate(), m_clock, &waiter),
        std::make_shared<sync::SharedThrottle>(config, Rate(), m_clock, &waiter)};
}

void TestThrottle::longHandshake_countsUntilTheCallLeft_data()
{
    QTest::addColumn<bool>("shared");
    QTest::addColumn<int>("calls"); // of the other one, before the slow one leaves
    for (const bool shared : {false, true}) {
        for (const int calls : {20, 21, 33, 60}) {
            QTest::addRow("%s, %d calls", shared ? "shared" : "local", calls) << shared << calls;
        }
    }
}

/// A call waits for its connection while the other ones go at the full rate: it is one of the twenty when it leaves.
void TestThrottle::longHandshake_countsUntilTheCallLeft()
{
    QFETCH(bool, shared);
    QFETCH(int, calls);
    const SleepyWaiter waiter;
    const auto [slow, fast] = programs(shared, waiter);
    training::Traffic traffic;
    const auto arrive = [&] { traffic.arrived(0, training::Traffic::Time(waiter.now())); };
    const auto other = [&] {
        const auto turn = fast->wait(Job());
        arrive();
        fast->went(turn.value_or(0));
        return turn.has_value();
    };
    const auto turn = slow->wait(Job());
    QVERIFY_RESULT(turn);
    for (int i = 0; i < calls; ++i) {
        QVERIFY(other());
    }
    arrive();
    slow->went(*turn);
    for (int i = 0; i < 40; ++i) {
        QVERIFY(other());
    }
    const QJsonObject counts = traffic.statistics();
    QVERIFY2(counted(counts, "mostCallsInASecond") <= 20, qPrintable(toText(counts)));
    QVERIFY2(counts.value(QStringLiteral("callsPerSecond")).toDouble() > 18.5, qPrintable(toText(counts)));
}

void TestThrottle::programThatDied_holdsItsPlaceForAWhile_data()
{
    QTest::addColumn<bool>("shared");
    QTest::addRow("local") << false;
    QTest::addRow("shared") << true;
}

void TestThrottle::programThatDied_holdsItsPlaceForAWhile()
{
    QFETCH(bool, shared);
    const SleepyWaiter waiter;
    const auto [dead, alive] = programs(shared, waiter);
    for (int i = 0; i < 20; ++i) {
        QVERIFY_RESULT(dead->wait(Job()));
    }
    const Time died = waiter.now();
    QVERIFY(goes(*alive));
    QVERIFY(waiter.now() - died > Rate().longestWay - 2s);
    QVERIFY(waiter.now() - died < Rate().longestWay + 1s);
    const Time again = waiter.now();
    for (int i = 0; i < 100; ++i) {
        QVERIFY(goes(*alive));
    }
    QVERIFY(waiter.now() - again < 6s);
}

static const kmen::test::Entry testThrottle(kmen::test::run<TestThrottle>);
#include "tst_throttle.moc"
