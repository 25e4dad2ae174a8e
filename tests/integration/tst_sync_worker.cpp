// subscribe, reconcile, distribute and status as an administrator and a timer meet them: exit codes, JSON, the log.
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include "simulated_office.h"
#include "store/held_lease.h"
#include "support/test_program.h"

using namespace kmen;

class TestSyncWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpTellsTheCommands();
    void optionsOfOtherCommandsAreRefused();
    void planSaysHowLongItTakes();
    void announcementIsWritten();
    void confirmationIsRecorded();
    void wrongConfirmationIsRefused();
    void routeAndPaceAreKept();
    void distributeWritesOneLineAnEvent();
    void workOfAnotherOneIsWaitedFor();
    void failureBeforeTheRunIsInTheLog();
    void logThatCannotBeWrittenIsNotSilent();
    void reconcileSaysWhatItCompared();
    void everybodyNeedsAReason();
    void chosenListIsReadFromAFile();
    void statusForMonitoring();

private:
    struct Said {
        int code = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    Said worker(const QStringList &command);
    void start(QProcess &process, const QStringList &command);

    test::SimulatedOffice m_office;
    QTemporaryDir m_dir;
};

void TestSyncWorker::initTestCase()
{
    QVERIFY_RESULT(m_office.open());
    int taken = 0;
    for (std::uint32_t number = 1; taken < 3; ++number) {
        if (!m_office.server().registers().person(number)->died) {
            QVERIFY_RESULT(m_office.takeOver(number));
            ++taken;
        }
    }
}

void TestSyncWorker::start(QProcess &process, const QStringList &command)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
    process.setProcessEnvironment(environment);
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    process.start(folder + QStringLiteral("/kmen-worker"),
        QStringList {QStringLiteral("--config"), m_office.configFile()} + command);
}

TestSyncWorker::Said TestSyncWorker::worker(const QStringList &command)
{
    QProcess process;
    start(process, command);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestSyncWorker::helpTellsTheCommands()
{
    const Said said = worker({QStringLiteral("--help")});
    QCOMPARE(said.code, 0);
    for (const char *word : {"subscribe", "reconcile", "--scheduled", "--announce", "--confirmed", "--check"}) {
        QVERIFY2(said.out.contains(word), word);
    }
}

void TestSyncWorker::optionsOfOtherCommandsAreRefused()
{
    QCOMPARE(worker({QStringLiteral("subscribe"), QStringLiteral("--scheduled")}).code, 1);
    QCOMPARE(worker({QStringLiteral("subscribe"), QStringLiteral("--pace"), QStringLiteral("hourly")}).code, 1);
    QCOMPARE(worker({QStringLiteral("subscribe"), QStringLiteral("--announce"), QStringLiteral("x.txt")}).code, 1);
}

void TestSyncWorker::planSaysHowLongItTakes()
{
    const Said said = worker({QStringLiteral("subscribe"), QStringLiteral("--plan"), QStringLiteral("--json")});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.json().value(QStringLiteral("persons")).toInt(), 3);
    QCOMPARE(said.json().value(QStringLiteral("aifo_per_call")).toInt(), 1000);
    QCOMPARE(said.json().value(QStringLiteral("calls")).toInt(), 1);
    QVERIFY(!said.json().value(QStringLiteral("needs_confirmation")).toBool(true));
}

void TestSyncWorker::announcementIsWritten()
{
    const QString file = m_dir.filePath(QStringLiteral("dia.txt"));
    const Said said = worker({QStringLiteral("subscribe"), QStringLiteral("--announce"), file,
        QStringLiteral("--office"), QStringLiteral("Vzorov"), QStringLiteral("--contact"),
        QStringLiteral("jana@vzorov.cz"), QStringLiteral("--begin"), QStringLiteral("2027-03-02")});
    QVERIFY2(said.code == 0, said.err.constData());
    QFile letter(file);
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QVERIFY(letter.readAll().contains("aisv@dia.gov.cz"));
}

void TestSyncWorker::confirmationIsRecorded()
{
    const Said said = worker({QStringLiteral("subscribe"), QStringLiteral("--confirmed"), QStringLiteral("DIA-7/2027"),
        QStringLiteral("--subjects"), QStringLiteral("150000"), QStringLiteral("--begin"), QStringLiteral("2027-03-02"),
        QStringLiteral("--end"), QStringLiteral("2027-03-03")});
    QVERIFY2(said.code == 0, said.err.constData());
    const auto recorded = registry::confirmations(m_office.session(), 10);
    QVERIFY_RESULT(recorded);
    QCOMPARE(recorded->size(), 1U);
    QCOMPARE(recorded->front().subjects, 150'000);
    QCOMPARE(recorded->front().notAfter, localMidnight(QDate(2027, 3, 4)));
}

void TestSyncWorker::wrongConfirmationIsRefused()
{
    const Said said = worker({QStringLiteral("subscribe"), QStringLiteral("--confirmed"), QStringLiteral("DIA-8/2027"),
        QStringLiteral("--subjects"), QStringLiteral("5"), QStringLiteral("--begin"), QStringLiteral("2027-03-02"),
        QStringLiteral("--end"), QStringLiteral("2027-02-02")});
    QCOMPARE(said.code, 2);
}

void TestSyncWorker::routeAndPaceAreKept()
{
    QCOMPARE(worker({QStringLiteral("subscribe"), QStringLiteral("--route"), QStringLiteral("aisv")}).code, 0);
    QCOMPARE(worker({QStringLiteral("subscribe"), QStringLiteral("--pace"), QStringLiteral("two-hourly")}).code, 0);
    const QJsonObject state = worker({QStringLiteral("status"), QStringLiteral("--json")})
                                  .json()
                                  .value(QStringLiteral("distribution"))
                                  .toObject();
    QCOMPARE(state.value(QStringLiteral("route")).toString(), QStringLiteral("E317"));
    QCOMPARE(state.value(QStringLiteral("pace")).toString(), QStringLiteral("two-hourly"));
    QCOMPARE(state.value(QStringLiteral("to_subscribe")).toInt(), 3);
}

void TestSyncWorker::distributeWritesOneLineAnEvent()
{
    const QString file = m_dir.filePath(QStringLiteral("log.txt"));
    const Said said = worker({QStringLiteral("distribute"), QStringLiteral("--log"), file, QStringLiteral("--json")});
    QVERIFY2(said.code == 0, said.err.constData());
    QCOMPARE(said.json().value(QStringLiteral("subscribed")).toInt(), 3);
    QFile log(file);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(" distribution.begun"));
    QVERIFY(lines.at(1).contains(" distribution.ended"));
    QVERIFY(lines.at(1).contains("outcome=done"));
}

/// Two computers whose timers went off at the same second: the second one neither gives up nor works beside the first.
void TestSyncWorker::workOfAnotherOneIsWaitedFor()
{
    const QString name = QStringLiteral("distribution");
    auto held = store::HeldLease::take(m_office.session(), name, name, std::chrono::minutes(10));
    QVERIFY_RESULT(held);
    const Said byHand = worker({QStringLiteral("reconcile"), QStringLiteral("--json")});
    QCOMPARE(byHand.code, 3);
    QCOMPARE(byHand.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
        QStringLiteral("store.LEASE_HELD"));

    const auto attempts = [this] {
        const auto rules = registry::ruleCounts(m_office.session(), QDate(2020, 1, 1));
        const QString parallel = sync::ruleName(sync::Rule::ParallelWindows);
        const auto found = std::ranges::find(*rules, parallel, &registry::RuleCount::rule);
        return found == rules->end() ? qint64(0) : found->refused;
    };
    const qint64 before = attempts();
    QVERIFY(before > 0);
    QProcess timer;
    timer.setReadChannel(QProcess::StandardError);
    start(timer,
        {QStringLiteral("reconcile"), QStringLiteral("--scheduled"), QStringLiteral("--log"), QStringLiteral("-"),
            QStringLiteral("--json")});
    QByteArray log;
    while (!log.contains("reconciliation.waits") && timer.waitForReadyRead(60'000)) {
        log += timer.readAllStandardError();
    }
    QVERIFY2(log.contains(" reconciliation.waits code=store.LEASE_HELD "), log.constData());
    QCOMPARE(attempts(), before);
    timer.terminate();
    QVERIFY(timer.waitForFinished(60'000));
    QCOMPARE(timer.exitCode(), 5);
    const Said said {timer.exitCode(), timer.readAllStandardOutput(), {}};
    QCOMPARE(said.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
        QStringLiteral("sync.CANCELLED"));
    log += timer.readAllStandardError();
    QVERIFY2(log.contains(" reconciliation.failed code=sync.CANCELLED "), log.constData());
}

void TestSyncWorker::failureBeforeTheRunIsInTheLog()
{
    const QString file = m_dir.filePath(QStringLiteral("failures.txt"));
    const Said said = worker({QStringLiteral("--config"), m_dir.filePath(QStringLiteral("none.json")),
        QStringLiteral("distribute"), QStringLiteral("--log"), file});
    QVERIFY(said.code != 0);
    QFile log(file);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray lines = log.readAll();
    QCOMPARE(lines.count('\n'), 1);
    QVERIFY2(lines.contains(" distribution.failed code="), lines.constData());
    // a sentence is one value
    QVERIFY2(lines.contains(" what=\""), lines.constData());
    QVERIFY2(lines.contains(QByteArray(" exit=" + QByteArray::number(said.code) + " ")), lines.constData());
}

void TestSyncWorker::logThatCannotBeWrittenIsNotSilent()
{
    const Said said = worker({QStringLiteral("distribute"), QStringLiteral("--log"), m_dir.path()});
    QCOMPARE(said.code, 5);
    QVERIFY2(said.err.contains("cannot be written"), said.err.constData());
    QVERIFY2(said.err.contains(" distribution.ended "), said.err.constData());
    QVERIFY2(said.err.contains("outcome=done"), said.err.constData());
}

void TestSyncWorker::reconcileSaysWhatItCompared()
{
    const Said said = worker({QStringLiteral("reconcile"), QStringLiteral("--json")});
    QVERIFY2(said.code == 0, said.err.constData());
    QCOMPARE(said.json().value(QStringLiteral("compared")).toInt(), 3);
    QCOMPARE(said.json().value(QStringLiteral("mended")).toInt(-1), 0);
}

void TestSyncWorker::everybodyNeedsAReason()
{
    QCOMPARE(worker({QStringLiteral("distribute"), QStringLiteral("--everybody")}).code, 1);
    const Said cost = worker({QStringLiteral("distribute"), QStringLiteral("--everybody"), QStringLiteral("--cost"),
        QStringLiteral("--json")});
    QCOMPARE(cost.code, 0);
    QCOMPARE(cost.json().value(QStringLiteral("persons")).toInt(), 3);
    const Said read = worker({QStringLiteral("distribute"), QStringLiteral("--everybody"), QStringLiteral("--why"),
        QStringLiteral("obnova ze zálohy"), QStringLiteral("--json")});
    QVERIFY2(read.code == 0, read.err.constData());
    QCOMPARE(read.json().value(QStringLiteral("read")).toInt(), 3);
}

void TestSyncWorker::chosenListIsReadFromAFile()
{
    const auto first = m_office.detail(ClientId {1});
    QVERIFY_RESULT(first);
    QFile list(m_dir.filePath(QStringLiteral("list.txt")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(first->row.kid.text().toUtf8() + "\r\n\n");
    list.flush();
    const Said asked =
        worker({QStringLiteral("distribute"), QStringLiteral("--clients"), list.fileName(), QStringLiteral("--json")});
    QVERIFY2(asked.code == 0, asked.err.constData());
    QCOMPARE(asked.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("done"));
    list.write("K7QM\n");
    list.flush();
    const Said refused = worker({QStringLiteral("distribute"), QStringLiteral("--clients"), list.fileName()});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("3"), refused.err.constData());
}

void TestSyncWorker::statusForMonitoring()
{
    const Said said = worker({QStringLiteral("status"), QStringLiteral("--check"), QStringLiteral("--json")});
    QVERIFY(said.code == 0 || said.code == 5 || said.code == 6);
    const QJsonObject health = said.json().value(QStringLiteral("health")).toObject();
    const QJsonObject items = health.value(QStringLiteral("items")).toObject();
    for (const char *name : {"coverage_age_hours", "gaps", "waiting", "failed", "certificate_days"}) {
        QVERIFY2(items.contains(QString::fromLatin1(name)), name);
    }
    QCOMPARE(said.code == 0, health.value(QStringLiteral("level")).toString() == QStringLiteral("ok"));
}

static const kmen::test::Entry testSyncWorker(kmen::test::runOnEngine<TestSyncWorker>);
#include "tst_sync_worker.moc"
