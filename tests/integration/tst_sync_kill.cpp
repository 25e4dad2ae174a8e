// Killing the worker at any moment, and two of them at once, on the way by AISV: nothing is lost, nothing is applied
// twice, and never do two of them work. KMEN_SYNC_KILLS: how often (default 12, in CI 200); KMEN_KILL_SEED: the seed,
// which is printed.
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include "audit/audit_log.h"
#include "kill_checks.h"
#include "simulated_office.h"
#include "support/test_program.h"

using namespace kmen;

class TestSyncKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedWorkersEndInTheSameState();
    void databaseThatFallsInTheMiddleLosesNothing();
    void standbyThatTakesOverInTheMiddleLosesNothing();
    void cleanup();

private:
    void compare();
    void compareAudit();
    void start(QProcess &worker, const QStringList &command);
    static test::EndedWorker endOf(QProcess &worker);
    int runToEnd(const QStringList &command);
    void runUndisturbed();
    void happenings();

    std::unique_ptr<test::SimulatedOffice> m_office;
    std::optional<test::Chronicle> m_chronicle;
    std::optional<test::TurnsWatch> m_turns;
    int m_longest = 0; ///< of an undisturbed run, in milliseconds
    QRandomGenerator m_random;
    std::vector<ClientId> m_clients;
    std::vector<std::uint32_t> m_persons;
};

void TestSyncKill::start(QProcess &worker, const QStringList &command)
{
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    worker.start(folder + QStringLiteral("/kmen-worker"),
        QStringList {QStringLiteral("--config"), m_office->configFile()} + command
            + QStringList {QStringLiteral("--json")});
    QVERIFY(worker.waitForStarted());
}

test::EndedWorker TestSyncKill::endOf(QProcess &worker)
{
    test::EndedWorker ended;
    ended.exitCode = worker.exitCode();
    ended.said = QJsonDocument::fromJson(worker.readAllStandardOutput()).object();
    return ended;
}

int TestSyncKill::runToEnd(const QStringList &command)
{
    QProcess worker;
    start(worker, command);
    if (!worker.waitForFinished(60'000)) {
        return -1;
    }
    const int code = worker.exitCode();
    if (code != 0 && code != 5) {
        qWarning("%s: %s", qPrintable(command.value(0)), worker.readAllStandardError().constData());
    }
    return code;
}

void TestSyncKill::runUndisturbed()
{
    QProcess worker;
    start(worker, {QStringLiteral("distribute")});
    QVERIFY(worker.waitForFinished(60'000));
    const test::EndedWorker ended = endOf(worker);
    QVERIFY2(ended.exitCode == 0, worker.readAllStandardError().constData());
    m_turns->compare({&ended, 1});
}

void TestSyncKill::happenings()
{
    for (int i = 0; i < 6; ++i) {
        const char *act = m_random.bounded(2) == 0 ? "move" : "rename";
        const auto who = static_cast<std::size_t>(m_random.bounded(static_cast<quint32>(m_persons.size())));
        QVERIFY_RESULT(m_office->happens(act, m_persons.at(who)));
        m_chronicle->happened(m_clients.at(who));
    }
    // AISV looks at what is older than 15 minutes; the office's clock stays where it is
    QVERIFY_RESULT(m_office->order("advance-time", {{QStringLiteral("seconds"), 1000}}));
}

void TestSyncKill::init()
{
    const quint32 seed = qEnvironmentVariableIsSet("KMEN_KILL_SEED")
        ? static_cast<quint32>(qEnvironmentVariableIntValue("KMEN_KILL_SEED"))
        : QRandomGenerator::global()->generate() % 1'000'000;
    qInfo("seed %u", seed);
    m_random.seed(seed);
    m_office = std::make_unique<test::SimulatedOffice>();
    m_clients.clear();
    m_persons.clear();
    QVERIFY_RESULT(m_office->open(500, seed));
    m_chronicle.emplace(*m_office);
    m_turns.emplace(*m_office);
    for (std::uint32_t number = 1; m_clients.size() < 15; ++number) {
        if (m_office->server().registers().person(number)->died) {
            continue;
        }
        if (const auto taken = m_office->takeOver(number)) {
            m_clients.push_back(taken->client);
            m_persons.push_back(number);
            m_chronicle->follow(taken->client);
        }
    }
    QCOMPARE(runToEnd({QStringLiteral("subscribe"), QStringLiteral("--route"), QStringLiteral("aisv")}), 0);
    QCOMPARE(runToEnd({QStringLiteral("subscribe"), QStringLiteral("--pace"), QStringLiteral("two-hourly")}), 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(runToEnd({QStringLiteral("distribute")}), 0);
    m_longest = static_cast<int>(timer.elapsed());
    m_turns->begin();
}

void TestSyncKill::killedWorkersEndInTheSameState()
{
    const SystemClock clock; // the one by which the workers write down when a run begins
    bool good = false;
    const int wanted = qEnvironmentVariableIntValue("KMEN_SYNC_KILLS", &good);
    const int kills = good ? wanted : 12;
    int inTheMiddle = 0;
    for (int kill = 1; kill <= kills && !QTest::currentTestFailed(); ++kill) {
        happenings();
        std::vector<std::unique_ptr<QProcess>> workers;
        const std::size_t many = m_random.bounded(3) == 0 ? 2 : 1;
        while (workers.size() < many) {
            start(*workers.emplace_back(std::make_unique<QProcess>()), {QStringLiteral("distribute")});
        }
        QProcess &victim = *workers.at(m_random.bounded(static_cast<quint32>(many)));
        // not a wait for something to be ready: the moment of death itself
        if (victim.waitForFinished(1 + static_cast<int>(m_random.bounded(m_longest)))) {
            QCOMPARE(victim.exitStatus(), QProcess::NormalExit);
        }
        const Moment aliveUntil = clock.now();
        victim.kill();
        victim.waitForFinished();
        const Moment deadAt = clock.now();
        std::vector<test::EndedWorker> ended;
        for (const auto &worker : workers) {
            QVERIFY(worker->state() == QProcess::NotRunning || worker->waitForFinished(60'000));
            ended.push_back(endOf(*worker));
            if (worker->exitStatus() == QProcess::CrashExit) {
                QVERIFY(worker.get() == &victim);
                ++inTheMiddle;
                ended.back() = {true, aliveUntil, deadAt, 0, {}};
            }
        }
        m_turns->compare(ended);
        // before the next changes of the same persons make good what was lost
        if (kill % 3 == 0 && !QTest::currentTestFailed()) {
            runUndisturbed();
            compare();
        }
    }
    if (QTest::currentTestFailed()) {
        return;
    }
    qInfo("%d kills, %d of them in the middle of the work; of two at once %d waited for the other, %d were told", kills,
        inTheMiddle, m_turns->afterEachOther, m_turns->toldToWait);
    runUndisturbed();
    compare();
    compareAudit();
}

void TestSyncKill::databaseThatFallsInTheMiddleLosesNothing()
{
    auto &server = m_office->databaseServer();
    if (!server) {
        return; // a file does not fall
    }
    for (int fall = 0; fall < 4 && !QTest::currentTestFailed(); ++fall) {
        happenings();
        QProcess worker;
        start(worker, {QStringLiteral("distribute")});
        worker.waitForFinished(1 + static_cast<int>(m_random.bounded(m_longest)));
        QVERIFY(server->crash());
        QVERIFY(worker.state() == QProcess::NotRunning || worker.waitForFinished(60'000));
        QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
        QCOMPARE(runToEnd({QStringLiteral("distribute")}), 0);
        // the office's own session fell too: this use of it may say so, and the next one connects again
        std::ignore = m_office->session().execute(QStringLiteral("SELECT 1"));
        compare();
    }
    compareAudit();
}

void TestSyncKill::standbyThatTakesOverInTheMiddleLosesNothing()
{
    auto &server = m_office->databaseServer();
    if (!server) {
        return; // a file does not fall
    }
    for (int fall = 0; fall < 2 && !QTest::currentTestFailed(); ++fall) {
        QVERIFY(server->startReplica() != 0);
        happenings();
        QProcess worker;
        start(worker, {QStringLiteral("distribute")});
        worker.waitForFinished(1 + static_cast<int>(m_random.bounded(m_longest)));
        // what was committed last may be lost with the old server: the cursor and the windows with it
        QVERIFY(server->failOver());
        QVERIFY(worker.state() == QProcess::NotRunning || worker.waitForFinished(60'000));
        QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
        QCOMPARE(runToEnd({QStringLiteral("distribute")}), 0);
        // the office's own session fell too: this use of it may say so, and the next one connects again
        std::ignore = m_office->session().execute(QStringLiteral("SELECT 1"));
        compare();
    }
    compareAudit();
}

void TestSyncKill::cleanup()
{
    m_turns.reset();
    m_chronicle.reset();
    m_office.reset();
}

/// After a run that came to its end.
void TestSyncKill::compare()
{
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        const auto difference = m_office->difference(m_clients.at(i), m_persons.at(i));
        QVERIFY_RESULT(difference);
        QVERIFY2(difference->isEmpty(), qPrintable(*difference));
    }
    QCOMPARE(m_office->aisv("persons"), static_cast<qint64>(m_clients.size()));
    m_chronicle->compare();
}

void TestSyncKill::compareAudit()
{
    const auto chain = audit::verify(m_office->session(), Job());
    QVERIFY_RESULT(chain);
    QVERIFY2(chain->intact(), qPrintable(chain->reason));
}

static const kmen::test::Entry testSyncKill(kmen::test::runOnEngine<TestSyncKill>);
#include "tst_sync_kill.moc"
