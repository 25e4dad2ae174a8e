// Killing the worker at any moment, and two of them at once, on the way by AISV: nothing is lost, nothing is applied
// twice. KMEN_SYNC_KILLS: how often (default 12, in CI 200); KMEN_KILL_SEED: the seed, which is printed.
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include "audit/audit_log.h"
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
    void start(QProcess &worker, const QStringList &command);
    int runToEnd(const QStringList &command);
    void happenings();
    [[nodiscard]] std::uint32_t person(std::size_t index) const { return m_persons.at(index % m_persons.size()); }

    std::unique_ptr<test::SimulatedOffice> m_office;
    int m_longest = 0; ///< of an undisturbed run, in milliseconds
    QRandomGenerator m_random;
    std::vector<ClientId> m_clients;
    std::vector<std::uint32_t> m_persons;
};

void TestSyncKill::start(QProcess &worker, const QStringList &command)
{
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    worker.setProcessChannelMode(QProcess::MergedChannels);
    worker.start(folder + QStringLiteral("/kmen-worker"),
        QStringList {QStringLiteral("--config"), m_office->configFile()} + command);
    QVERIFY(worker.waitForStarted());
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
        qWarning("%s: %s", qPrintable(command.value(0)), worker.readAll().constData());
    }
    return code;
}

void TestSyncKill::happenings()
{
    for (int i = 0; i < 6; ++i) {
        const char *act = m_random.bounded(2) == 0 ? "move" : "rename";
        QVERIFY_RESULT(m_office->happens(act, person(m_random.bounded(static_cast<quint32>(m_persons.size())))));
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
    for (std::uint32_t number = 1; m_clients.size() < 15; ++number) {
        if (m_office->server().registers().person(number)->died) {
            continue;
        }
        if (const auto taken = m_office->takeOver(number)) {
            m_clients.push_back(taken->client);
            m_persons.push_back(number);
        }
    }
    QCOMPARE(runToEnd({QStringLiteral("subscribe"), QStringLiteral("--route"), QStringLiteral("aisv")}), 0);
    QCOMPARE(runToEnd({QStringLiteral("subscribe"), QStringLiteral("--pace"), QStringLiteral("two-hourly")}), 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(runToEnd({QStringLiteral("distribute")}), 0);
    m_longest = static_cast<int>(timer.elapsed());
}

void TestSyncKill::killedWorkersEndInTheSameState()
{
    const QStringList distribute {QStringLiteral("distribute")};
    bool good = false;
    const int wanted = qEnvironmentVariableIntValue("KMEN_SYNC_KILLS", &good);
    const int kills = good ? wanted : 12;
    int inTheMiddle = 0;
    for (int kill = 0; kill < kills && !QTest::currentTestFailed(); ++kill) {
        happenings();
        QProcess one;
        QProcess other;
        start(one, distribute);
        const bool two = m_random.bounded(3) == 0;
        if (two) {
            start(other, distribute);
        }
        // not a wait for something to be ready: the moment of death itself
        one.waitForFinished(1 + static_cast<int>(m_random.bounded(m_longest)));
        inTheMiddle += one.state() == QProcess::Running ? 1 : 0;
        one.kill();
        one.waitForFinished();
        if (two) {
            QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished(60'000));
            // it did the work, or it was told that another one does
            QVERIFY(other.exitCode() == 0 || other.exitCode() == 5 || other.exitCode() == 6);
        }
    }
    qInfo("%d kills, %d of them in the middle of the work", kills, inTheMiddle);
    QCOMPARE(runToEnd(distribute), 0);
    compare();
}

void TestSyncKill::databaseThatFallsInTheMiddleLosesNothing()
{
    auto &server = m_office->databaseServer();
    for (int fall = 0; server && fall < 4 && !QTest::currentTestFailed(); ++fall) {
        happenings();
        QProcess worker;
        start(worker, {QStringLiteral("distribute")});
        worker.waitForFinished(1 + static_cast<int>(m_random.bounded(m_longest)));
        QVERIFY(server->crash());
        QVERIFY(worker.state() == QProcess::NotRunning || worker.waitForFinished(60'000));
        QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    }
    QCOMPARE(runToEnd({QStringLiteral("distribute")}), 0);
    compare();
}

void TestSyncKill::standbyThatTakesOverInTheMiddleLosesNothing()
{
    auto &server = m_office->databaseServer();
    for (int fall = 0; server && fall < 2 && !QTest::currentTestFailed(); ++fall) {
        QVERIFY(server->startReplica() != 0);
        happenings();
        QProcess worker;
        start(worker, {QStringLiteral("distribute")});
        worker.waitForFinished(1 + static_cast<int>(m_random.bounded(m_longest)));
        // what was committed last may be lost with the old server: the cursor and the windows with it
        QVERIFY(server->failOver());
        QVERIFY(worker.state() == QProcess::NotRunning || worker.waitForFinished(60'000));
        QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    }
    QCOMPARE(runToEnd({QStringLiteral("distribute")}), 0);
    compare();
}

void TestSyncKill::cleanup()
{
    m_office.reset();
}

void TestSyncKill::compare()
{
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        const auto difference = m_office->difference(m_clients.at(i), m_persons.at(i));
        QVERIFY_RESULT(difference);
        QVERIFY2(difference->isEmpty(), qPrintable(*difference));
    }
    QCOMPARE(m_office->aisv("persons"), static_cast<qint64>(m_clients.size()));
    const auto stages = registry::stageCounts(m_office->session());
    QVERIFY_RESULT(stages);
    for (const registry::StageCount &stage : *stages) {
        const bool left =
            stage.state != registry::NoticeState::Applied && stage.state != registry::NoticeState::Repeated;
        QVERIFY2(!left || stage.count == 0, qPrintable(registry::noticeStateText(stage.state)));
    }
    // no change was applied twice: a value that did not change is no row of the history
    qint64 same = -1;
    auto query = m_office->session().query(
        QStringLiteral("SELECT count(*) FROM field_change WHERE old_value = new_value AND old_stav = new_stav"
                       " AND old_text = new_text"));
    QVERIFY_RESULT(query.each([&same](store::Query &row) { same = row.integer(0); }));
    QCOMPARE(same, 0);
    const auto chain = audit::verify(m_office->session(), Job());
    QVERIFY_RESULT(chain);
    QVERIFY2(chain->intact(), qPrintable(chain->reason));
}

static const kmen::test::Entry testSyncKill(kmen::test::runOnEngine<TestSyncKill>);
#include "tst_sync_kill.moc"
