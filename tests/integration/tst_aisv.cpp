// AISV over real TLS: the client's own limits, and names that both sides were given.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "registers_client.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "training/server.h"

using namespace kmen;
using namespace kmen::test;

class TestAisv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void subscribeAndReadChanges();
    void tooMuchIsNeverSent();
    void bothSidesWithTheSameNames();
    void otherNamesAreRefused();
    void misspeltNamesAreNeverSent();
    void programTakesItsNamesFromAFile();
    void programRefusesAWrongFile();

private:
    /// Calls with a journal of its own.
    template <class Service>
    Result<Answer<typename Service::Response>> call(
        const typename Service::Request &request, const egon::AisvOverrides &names = {})
    {
        auto profile = egon::profileFromTrainingDirectory(m_dir->path());
        if (!profile) {
            return failWith(profile);
        }
        profile->limits.timeout = std::chrono::seconds(20);
        profile->aisvNames = names;
        m_journal.lines.clear();
        egon::LocalThrottle throttle(0);
        const PatientWaiter waiter;
        const auto client = egon::Client::open(*profile, m_journal, throttle, m_clock, &waiter);
        if (!client) {
            return failWith(client);
        }
        return (*client)->call<Service>(request, somePurpose(), Job());
    }
    Result<void> start(const egon::AisvOverrides &names = {})
    {
        training::TrainingServer::Options options;
        options.directory = m_dir->path();
        options.country.population = 100;
        options.country.aisvNames = names;
        m_server = std::make_unique<training::TrainingServer>(options, m_clock);
        return m_server->start();
    }
    egon::AisvCtiZmeny::Request lastDay()
    {
        egon::AisvCtiZmeny::Request request;
        request.okno.casOd = egon::WireTime::fromMoment(m_clock.now() - std::chrono::hours(24));
        request.okno.idz = true;
        return request;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<training::TrainingServer> m_server;
    MemoryJournal m_journal;
};

namespace {

egon::AisvOverrides otherNames()
{
    return {{QStringLiteral("E317.operation"), QStringLiteral("IszrAisvCtiZmeny2")},
        {QStringLiteral("E317.root"), QStringLiteral("AisvCtiZmeny2")},
        {QStringLiteral("E317.namespace"), QStringLiteral("urn:cz:isvs:iszr:schemas:IszrAisvCtiZmeny2:v1")},
        {QStringLiteral("AISV.CasOd"), QStringLiteral("DatumOd")},
        {QStringLiteral("E317.order"), QStringLiteral("idTyp CasOd CasDo")}};
}

QString program()
{
    return qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath()) + QStringLiteral("/kmen-training");
}

} // namespace

void TestAisv::init()
{
    m_server.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestAisv::subscribeAndReadChanges()
{
    QVERIFY_RESULT(start());
    egon::AisvSubjectsRequest subjects;
    subjects.mapa.emplace_back().aifo = m_server->registers().issue(7, QStringLiteral("A8566"), 1234);
    QVERIFY_RESULT(call<egon::AisvPrihlasId>(subjects));
    QCOMPARE(m_journal.lines.front().opened.persons, 1);
    QVERIFY_RESULT(m_server->control({{QStringLiteral("do"), QStringLiteral("move")}, {QStringLiteral("person"), 7}}));
    QVERIFY_RESULT(
        m_server->control({{QStringLiteral("do"), QStringLiteral("advance-time")}, {QStringLiteral("seconds"), 1000}}));
    const auto changes = call<egon::AisvCtiZmeny>(lastDay());
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->value.zmeny.size(), 1U);
    QVERIFY(changes->value.zmeny.front().aifo == subjects.mapa.front().aifo);
    QVERIFY(changes->value.zmeny.front().zmenaId);
}

void TestAisv::tooMuchIsNeverSent()
{
    QVERIFY_RESULT(start());
    egon::AisvSubjectsRequest subjects;
    subjects.mapa.resize(1001);
    const auto answer = call<egon::AisvPrihlasId>(subjects);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Input);
    QCOMPARE(answer.error().code, QStringLiteral("egon.AISV_AIFO"));
    QVERIFY(m_journal.lines.empty());
    const auto statistics = m_server->control({{QStringLiteral("do"), QStringLiteral("aisv")}});
    QVERIFY_RESULT(statistics);
    QCOMPARE(statistics->value(QStringLiteral("calls")).toInt(), 0);
    QCOMPARE(statistics->value(QStringLiteral("tooMany")).toInt(), 0);
}

void TestAisv::bothSidesWithTheSameNames()
{
    QVERIFY_RESULT(start(otherNames()));
    const auto changes = call<egon::AisvCtiZmeny>(lastDay(), otherNames());
    QVERIFY_RESULT(changes);
    QVERIFY(changes->value.posledniZmenaCas);
}

void TestAisv::otherNamesAreRefused()
{
    QVERIFY_RESULT(start(otherNames()));
    const auto plain = call<egon::AisvCtiZmeny>(lastDay());
    QVERIFY(!plain);
    QCOMPARE(plain.error().code, QStringLiteral("egon.SOAP_FAULT"));
    QCOMPARE(plain.error().kind, ErrorKind::Protocol);
    QVERIFY_RESULT(call<egon::AisvCtiCiselnikUdaju>({})); // nothing of this service was renamed
}

void TestAisv::misspeltNamesAreNeverSent()
{
    QVERIFY_RESULT(start());
    const auto answer =
        call<egon::AisvCtiZmeny>(lastDay(), {{QStringLiteral("E317.CasOdd"), QStringLiteral("DatumOd")}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("egon.AISV_NAMES"));
    QVERIFY(answer.error().detail.contains(u"E317.CasOdd"));
    QVERIFY(m_journal.lines.empty());
}

void TestAisv::programTakesItsNamesFromAFile()
{
    QJsonObject names;
    for (const auto &[key, value] : otherNames().asKeyValueRange()) {
        names.insert(key, value);
    }
    QFile file(m_dir->filePath(QStringLiteral("names.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(names).toJson()) > 0);
    file.close();
    QProcess process;
    process.start(program(),
        {QStringLiteral("--state"), m_dir->path(), QStringLiteral("--population"), QStringLiteral("100"),
            QStringLiteral("--aisv-names"), file.fileName()});
    QVERIFY(process.waitForReadyRead(60'000));
    QVERIFY(process.readAllStandardOutput().startsWith("ready "));
    QVERIFY_RESULT(call<egon::AisvCtiZmeny>(lastDay(), otherNames()));
    QVERIFY(!call<egon::AisvCtiZmeny>(lastDay()));
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void TestAisv::programRefusesAWrongFile()
{
    for (const char *content : {"{\"E317.CasOdd\": \"x\"}", ""}) {
        QFile file(m_dir->filePath(QStringLiteral("names.json")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        QProcess process;
        process.start(
            program(), {QStringLiteral("--state"), m_dir->path(), QStringLiteral("--aisv-names"), file.fileName()});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }
}

static const kmen::test::Entry testAisv(kmen::test::run<TestAisv>);
#include "tst_aisv.moc"
