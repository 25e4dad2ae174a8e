// kmen-training as a script meets it.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

#include "registers_client.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "support/training_program.h"

using namespace kmen;
using namespace kmen::test;

class TestTrainingProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badArguments_areRefused_data();
    void badArguments_areRefused();
    void helpNamesEveryFault();
    void portInUse_isSaid();
    void folderThatCannotBeWritten_isSaid();
    void folderOfAnotherCountry_isSaid();
    void damagedEvents_areSaid();
    void rosterIsWritten();
    void answersFromTheReadyLineOn();
    void faultsFromTheStart();
    void statisticsByTheControlPort();
    void endsOnRequest();
    void killedAndStartedAgain_isTheSame();

private:
    struct Ended {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Ended run(const QStringList &arguments);
    std::unique_ptr<QProcess> start(const QStringList &arguments, QByteArray *ready = nullptr)
    {
        return startTraining(arguments, ready);
    }
    QJsonObject order(const QJsonObject &what) { return orderTraining(*m_dir, what); }
    Result<Answer<egon::IszrProbe::Response>> probe();
    [[nodiscard]] QStringList state(const QStringList &more = {}) const
    {
        return QStringList {QStringLiteral("--state"), m_dir->path()} + more;
    }
    [[nodiscard]] QByteArray content(const QString &name) const { return contentOf(*m_dir, name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
};

void TestTrainingProgram::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

TestTrainingProgram::Ended TestTrainingProgram::run(const QStringList &arguments)
{
    QProcess process;
    process.start(trainingProgram(), arguments);
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, "did not end"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

Result<Answer<egon::IszrProbe::Response>> TestTrainingProgram::probe()
{
    auto profile = egon::profileFromTrainingDirectory(m_dir->path());
    if (!profile) {
        return failWith(profile);
    }
    profile->limits.timeout = std::chrono::seconds(20);
    MemoryJournal journal;
    egon::LocalThrottle throttle(0);
    const PatientWaiter waiter;
    const auto client = egon::Client::open(*profile, journal, throttle, m_clock, &waiter);
    if (!client) {
        return failWith(client);
    }
    return (*client)->call<egon::IszrProbe>({}, somePurpose(), Job());
}

void TestTrainingProgram::badArguments_areRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto with = [this](const char *name, const char *value) {
        QTest::addRow("%s %s", name, value) << state({QString::fromLatin1(name), QString::fromLatin1(value)});
    };
    init();
    QTest::addRow("nothing at all") << QStringList();
    with("--port", "70000");
    with("--port", "-1");
    with("--port", "http");
    with("--population", "0");
    with("--population", "99999999999");
    with("--seed", "summer");
    with("--control-port", "x");
    with("--events-per-minute", "-3");
    with("--roster", "0");
    with("--faults", "rain");
    with("--faults", "delay=soon");
}

void TestTrainingProgram::badArguments_areRefused()
{
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY2(ended.err.startsWith("kmen-training: ") && ended.err.trimmed().count('\n') == 0, ended.err.constData());
    QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("ca.pem"))));
    // what is wrong is named, and nothing else
    const QString name = arguments.value(2, QStringLiteral("--state")).mid(2);
    QVERIFY2(ended.err.contains(name.toUtf8()), ended.err.constData());
    QCOMPARE(ended.err.contains("--state is required"), arguments.isEmpty());
}

void TestTrainingProgram::helpNamesEveryFault()
{
    const Ended ended = run({QStringLiteral("--help")});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.contains("--faults") && ended.out.contains("client-revoked"));
}

void TestTrainingProgram::portInUse_isSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    for (const QString &option : {QStringLiteral("--port"), QStringLiteral("--control-port")}) {
        const Ended ended = run(state({option, port}));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("training.PORT"), ended.err.constData());
        QVERIFY(!ended.out.contains("ready"));
    }
}

void TestTrainingProgram::folderThatCannotBeWritten_isSaid()
{
    // a file where the folder should be: nobody, not even root, can write into it
    QFile file(m_dir->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Ended ended = run({QStringLiteral("--state"), file.fileName() + QStringLiteral("/state")});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("training.STATE"), ended.err.constData());
#ifdef Q_OS_UNIX
    if (::geteuid() != 0) {
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner));
        const Ended readOnly = run(state());
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(readOnly.code, 1);
        QVERIFY2(readOnly.err.contains("training.STATE"), readOnly.err.constData());
    }
#endif
}

void TestTrainingProgram::folderOfAnotherCountry_isSaid()
{
    {
        const auto first = start(state({QStringLiteral("--population"), QStringLiteral("100")}));
        QVERIFY(first);
        first->kill();
        QVERIFY(first->waitForFinished());
    }
    const Ended ended = run(state({QStringLiteral("--population"), QStringLiteral("101")}));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("training.EVENTS"), ended.err.constData());
}

void TestTrainingProgram::damagedEvents_areSaid()
{
    QFile events(m_dir->filePath(QStringLiteral("events.log")));
    QVERIFY(events.open(QIODevice::WriteOnly));
    events.write("not JSON\n");
    events.close();
    const Ended ended = run(state());
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("training.EVENTS") && ended.err.contains(":1"), ended.err.constData());
}

void TestTrainingProgram::rosterIsWritten()
{
    const Ended ended = run(state({QStringLiteral("--roster"), QStringLiteral("25")}));
    QCOMPARE(ended.code, 0);
    QCOMPARE(content(QStringLiteral("roster.csv")).count('\n'), 26);
    QVERIFY(QJsonDocument::fromJson(content(QStringLiteral("tour.json"))).isObject());

    // a folder that is not there yet is made, as the server makes it
    const QString deeper = m_dir->filePath(QStringLiteral("a/b"));
    QCOMPARE(run({QStringLiteral("--state"), deeper, QStringLiteral("--roster"), QStringLiteral("3")}).code, 0);
    QVERIFY(QFile::exists(deeper + QStringLiteral("/roster.csv")));
}

void TestTrainingProgram::answersFromTheReadyLineOn()
{
    QByteArray ready;
    const auto process = start(state({QStringLiteral("--population"), QStringLiteral("100")}), &ready);
    QVERIFY2(process, ready.constData());
    QCOMPARE(ready, QByteArray("ready " + content(QStringLiteral("base-url")).trimmed()));
    QVERIFY_RESULT(probe());
    process->kill();
    QVERIFY(process->waitForFinished());
}

void TestTrainingProgram::faultsFromTheStart()
{
    const auto process = start(state({QStringLiteral("--population"), QStringLiteral("100"), QStringLiteral("--faults"),
        QStringLiteral("refuse:E164=PREKROCEN CASx3,client-revoked")}));
    QVERIFY(process);
    const auto revoked = probe();
    QVERIFY(!revoked);
    QCOMPARE(revoked.error().code, QStringLiteral("egon.TLS_CLIENT_REVOKED"));
    process->kill();
    QVERIFY(process->waitForFinished());
    const auto other = start(state({QStringLiteral("--population"), QStringLiteral("100"), QStringLiteral("--faults"),
        QStringLiteral("refuse:E164=PREKROCEN CASx3")}));
    QVERIFY(other);
    const auto refused = probe();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("egon.PREKROCEN_CAS"));
    QVERIFY_RESULT(probe());
    other->kill();
    QVERIFY(other->waitForFinished());
}

void TestTrainingProgram::statisticsByTheControlPort()
{
    const auto process = start(state({QStringLiteral("--population"), QStringLiteral("100"),
        QStringLiteral("--control-port"), QStringLiteral("0")}));
    QVERIFY(process);
    QVERIFY_RESULT(probe());
    const QJsonObject statistics = order({{QStringLiteral("do"), QStringLiteral("statistics")}});
    QCOMPARE(statistics.value(QStringLiteral("population")).toInt(), 100);
    QCOMPARE(statistics.value(QStringLiteral("traffic")).toObject().value(QStringLiteral("calls")).toInt(), 1);
    QVERIFY(order({{QStringLiteral("do"), QStringLiteral("faults")}, {QStringLiteral("spec"), QStringLiteral("rain")}})
                .contains(QStringLiteral("error")));
    process->kill();
    QVERIFY(process->waitForFinished());
}

void TestTrainingProgram::endsOnRequest()
{
#ifdef Q_OS_UNIX
    for (const int signal : {SIGTERM, SIGINT}) {
        const auto process = start(state({QStringLiteral("--population"), QStringLiteral("100")}));
        QVERIFY(process);
        ::kill(static_cast<pid_t>(process->processId()), signal);
        QVERIFY(process->waitForFinished(10'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
    }
#endif
}

void TestTrainingProgram::killedAndStartedAgain_isTheSame()
{
    const QStringList arguments = state({QStringLiteral("--population"), QStringLiteral("500"),
        QStringLiteral("--seed"), QStringLiteral("9"), QStringLiteral("--control-port"), QStringLiteral("0")});
    const QJsonObject who {{QStringLiteral("do"), QStringLiteral("person")}, {QStringLiteral("person"), 20}};
    QByteArray authority;
    QJsonObject before;
    QJsonObject untouched;
    {
        const auto first = start(arguments);
        QVERIFY(first);
        untouched = order(who);
        const QJsonObject moved =
            order({{QStringLiteral("do"), QStringLiteral("move")}, {QStringLiteral("person"), 20}});
        QVERIFY(!moved.contains(QStringLiteral("error")));
        before = order(who);
        authority = content(QStringLiteral("ca.pem"));
        first->kill(); // in the middle of its life
        QVERIFY(first->waitForFinished());
    }
    // killed while it wrote a line: the half of it is forgotten
    QFile events(m_dir->filePath(QStringLiteral("events.log")));
    QVERIFY(events.open(QIODevice::Append));
    events.write(R"({"at":1,"act":{"do":"mo)");
    events.close();

    const auto second = start(arguments);
    QVERIFY(second);
    QVERIFY(!authority.isEmpty());
    QCOMPARE(content(QStringLiteral("ca.pem")), authority);
    QVERIFY(before != untouched);
    QCOMPARE(order(who), before);
    QVERIFY_RESULT(probe()); // with the certificate of the first
    second->kill();
    QVERIFY(second->waitForFinished());
}

static const kmen::test::Entry testTrainingProgram(kmen::test::run<TestTrainingProgram>);
#include "tst_training_program.moc"
