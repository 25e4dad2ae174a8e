// The permitted rate: never above it in any second, hardly below it, whoever calls.
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <random>
#include <thread>

#include "registers_client.h"
#include "store/migrations.h"
#include "support/result_macros.h"
#include "sync/shared_throttle.h"

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
    void threadsTogether_stayBelow();
    void placesFromBeforeARestart_areForgotten();
    void clockThatIsSetBack_changesNothing();
    void cancelledCall_leavesItsPlace();
    void moreAifoThanASecondHolds_goAlone();

private:
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

struct Sent {
    Time at;
    int aifo;
};

struct Busiest {
    int calls = 0;
    int aifo = 0;
};

/// The most in any one-second window [t, t + 1 s).
Busiest busiest(const std::vector<Sent> &sent)
{
    Busiest most;
    Busiest inside;
    std::size_t first = 0;
    for (const Sent &last : sent) {
        ++inside.calls;
        inside.aifo += last.aifo;
        while (last.at - sent[first].at >= 1s) {
            --inside.calls;
            inside.aifo -= sent[first].aifo;
            ++first;
        }
        most.calls = std::max(most.calls, inside.calls);
        most.aifo = std::max(most.aifo, inside.aifo);
    }
    return most;
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
    QTest::addRow("a million, 1,000 a call") << 1000 << 1000 << 1.0 << true;
    QTest::addRow("a million, 100 a call") << 100 << 10'000 << 10.0 << true;
    QTest::addRow("a million, 50 a call, which is both limits") << 50 << 20'000 << 20.0 << false;
    QTest::addRow("calls without AIFO") << 0 << 5000 << 20.0 << true;
}

void TestThrottle::millionSubscriptions_keepThePermittedRate()
{
    QFETCH(int, aifo);
    QFETCH(int, calls);
    QFETCH(double, perSecond);
    QFETCH(bool, shared);
    const SleepyWaiter waiter;
    std::vector<std::unique_ptr<egon::Throttle>> programs; // two on one database, by turns
    if (shared) {
        const auto config = freshDatabase();
        for (int i = 0; i < 2; ++i) {
            programs.push_back(std::make_unique<sync::SharedThrottle>(config, Rate(), m_clock, &waiter));
        }
    } else {
        programs.push_back(std::make_unique<egon::LocalThrottle>(Rate(), waiter));
    }
    std::vector<Sent> sent;
    for (int i = 0; i < calls; ++i) {
        egon::Throttle &program = *programs[static_cast<std::size_t>(i) % programs.size()];
        const auto turn = program.wait(Job(), aifo);
        QVERIFY_RESULT(turn);
        // the journal is written, the request built and sent; then the answer takes its time
        waiter.pass(Time(waiter.chance(2000, 5000)));
        sent.push_back({waiter.now(), aifo});
        program.went(*turn, waiter.now());
        waiter.pass(Time(waiter.chance(3000, 20'000)));
    }
    const Busiest most = busiest(sent);
    QVERIFY2(most.calls <= 20, qPrintable(QStringLiteral("%1 calls in one second").arg(most.calls)));
    QVERIFY2(most.aifo <= 1000, qPrintable(QStringLiteral("%1 AIFO in one second").arg(most.aifo)));
    const double seconds = std::chrono::duration<double>(sent.back().at - sent.front().at).count();
    const double kept = (calls - 1) / seconds / perSecond;
    QVERIFY2(kept >= 0.99, qPrintable(QStringLiteral("%1 of the permitted rate").arg(kept)));
}

void TestThrottle::threadsTogether_stayBelow()
{
    // real time; each thread has a throttle of its own on one database, as programs have
    const auto config = freshDatabase();
    const egon::SteadyWaiter waiter;
    std::mutex mutex;
    std::vector<Sent> sent;
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
                    sent.push_back({waiter.now(), 0});
                    throttle.went(*turn, sent.back().at);
                    ++own;
                }
            });
        }
    }
    QVERIFY(!failed);
    std::ranges::sort(sent, {}, &Sent::at);
    QVERIFY2(busiest(sent).calls <= 20, qPrintable(QString::number(busiest(sent).calls)));
    QVERIFY2(sent.size() >= 45, qPrintable(QString::number(sent.size())));
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
            QVERIFY_RESULT(throttle.wait(Job()));
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
    QVERIFY_RESULT(throttle.wait(Job(), 5000));
    QVERIFY(waiter.pauses().empty());
    QVERIFY_RESULT(throttle.wait(Job(), 1));
    QVERIFY(waiter.pauses().front() >= 1s);
}

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
