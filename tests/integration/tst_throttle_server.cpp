// Two computers whose clocks have nothing in common call the registers on behalf of one office: on a server they keep
// one rate together, for they count in its time.
#include <QTest>

#include <algorithm>
#include <mutex>
#include <optional>
#include <thread>

#include "store/migrations.h"
#include "support/result_macros.h"
#include "support/test_database.h"
#include "support/test_program.h"
#include "sync/shared_throttle.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;

namespace {

/// Another computer was started at another time.
class OtherComputer final : public egon::Waiter {
public:
    explicit OtherComputer(Time shift)
        : m_shift(shift)
    {
    }
    [[nodiscard]] Time now() const override { return m_steady.now() + m_shift; }
    [[nodiscard]] bool waitUntil(Time at, const std::stop_token &stop) const override
    {
        return m_steady.waitUntil(at - m_shift, stop);
    }

private:
    egon::SteadyWaiter m_steady;
    Time m_shift;
};

} // namespace

class TestThrottleServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void computersWithOtherClocks_keepOneRate();
    void longHandshake_countsUntilTheCallLeft();

private:
    const SystemClock m_clock;
    std::optional<TestDatabase> m_database;
};

void TestThrottleServer::init()
{
    m_database.emplace();
    QVERIFY(m_database->isValid());
    const auto session = store::Session::open(m_database->config(), m_clock);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(store::migrate(**session));
}

void TestThrottleServer::computersWithOtherClocks_keepOneRate()
{
    constexpr int computers = 3;
    constexpr int calls = 15; // of each
    constexpr int perSecond = 15;
    const egon::SteadyWaiter steady;
    std::mutex mutex;
    std::vector<egon::Waiter::Time> went;
    int failed = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < computers; ++i) {
            threads.emplace_back([&, i] {
                const OtherComputer waiter(std::chrono::hours(i * 7 - 5));
                sync::SharedThrottle throttle(
                    m_database->config(), egon::Rate {.callsPerSecond = perSecond}, m_clock, &waiter);
                for (int call = 0; call < calls; ++call) {
                    const auto turn = throttle.wait(Job());
                    const auto now = steady.now();
                    const std::scoped_lock lock(mutex);
                    failed += turn ? 0 : 1;
                    went.push_back(now);
                    throttle.went(turn.value_or(0));
                }
            });
        }
    }
    QCOMPARE(failed, 0);
    std::ranges::sort(went);
    QCOMPARE(went.size(), std::size_t(computers * calls));
    for (std::size_t i = perSecond; i < went.size(); ++i) {
        QVERIFY2(went[i] - went[i - perSecond] > 900ms, "more calls within a second than are permitted");
    }
    // nobody waited for hours, and nobody for the others' hours
    QVERIFY(went.back() - went.front() < 20s);
}

void TestThrottleServer::longHandshake_countsUntilTheCallLeft()
{
    const egon::SteadyWaiter waiter;
    sync::SharedThrottle slow(m_database->config(), egon::Rate(), m_clock);
    sync::SharedThrottle fast(m_database->config(), egon::Rate(), m_clock);
    std::vector<egon::Waiter::Time> went;
    const auto slowTurn = slow.wait(Job());
    QVERIFY_RESULT(slowTurn);
    for (int call = 0; call < 24; ++call) {
        const auto turn = fast.wait(Job());
        QVERIFY_RESULT(turn);
        went.push_back(waiter.now());
        fast.went(*turn);
    }
    went.push_back(waiter.now());
    slow.went(*slowTurn);
    for (std::size_t i = 20; i < went.size(); ++i) {
        QVERIFY2(went[i] - went[i - 20] > 1s, "more than twenty calls within a second");
    }
}

static const kmen::test::Entry testThrottleServer(kmen::test::runOnServer<TestThrottleServer>);
#include "tst_throttle_server.moc"
