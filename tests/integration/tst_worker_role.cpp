// kmen-worker identify in a chosen agenda and role of the office.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "registry/clients.h"
#include "registry/lists.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/workplace.h"
#include "training/server.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

class TestWorkerRole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chosenRole_isAskedIn_data();
    void chosenRole_isAskedIn();
    void unknownRole_isOne_data();
    void unknownRole_isOne();
    void role_belongsToIdentification();

private:
    struct Said {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Said office(const QStringList &command);
    Said identify(std::uint32_t person, const QStringList &choice);

    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<training::TrainingServer> m_server;
};

void TestWorkerRole::initTestCase()
{
    training::TrainingServer::Options options;
    options.directory = m_dir.filePath(u"registers"_s);
    options.country.population = 200;
    m_server = std::make_unique<training::TrainingServer>(options, m_clock);
    QVERIFY_RESULT(m_server->start());
    const Said made =
        office({u"init"_s, u"--training"_s, options.directory, u"--database"_s, m_dir.filePath(u"k.sqlite"_s)});
    QVERIFY2(made.code == 0, made.err.constData());
    auto profile = egon::profileFromTrainingDirectory(options.directory);
    QVERIFY_RESULT(profile);
    profile->identity.others = {{u"A9145"_s, u"CR83065"_s, u"evidence"_s}};
    profile->passphraseEntry = u"passphrase"_s;
    QVERIFY_RESULT(egon::writeProfile(m_dir.filePath(u"profile.json"_s), *profile));
    QFile typed(m_dir.filePath(u"typed"_s));
    QVERIFY(typed.open(QIODevice::WriteOnly) && typed.write("heslo k tajemstvim\n") > 0);
    QVERIFY(typed.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    typed.close();
    const auto secrets = sync::openSecrets(m_dir.filePath(u"secrets"_s), typed.fileName());
    QVERIFY_RESULT(secrets);
    QVERIFY_RESULT((*secrets)->write(u"passphrase"_s, profile->pkcs12Passphrase.toUtf8()));
    auto config = sync::readConfig(m_dir.filePath(u"kmen.json"_s));
    QVERIFY_RESULT(config);
    config->training.clear();
    config->profile = m_dir.filePath(u"profile.json"_s);
    config->identity.reset();
    config->secretsFile = m_dir.filePath(u"secrets"_s);
    config->passphraseFile = typed.fileName();
    QVERIFY_RESULT(sync::writeConfig(m_dir.filePath(u"kmen.json"_s), *config));
}

TestWorkerRole::Said TestWorkerRole::office(const QStringList &command)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"en_US.UTF-8"_s);
    process.setProcessEnvironment(environment);
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    process.start(folder + u"/kmen-worker"_s, QStringList {u"--config"_s, m_dir.filePath(u"kmen.json"_s)} + command);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

TestWorkerRole::Said TestWorkerRole::identify(std::uint32_t number, const QStringList &choice)
{
    const auto person = *m_server->registers().person(number);
    QFile file(m_dir.filePath(u"rows.csv"_s));
    if (!file.open(QIODevice::WriteOnly)
        || file.write((u"Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu\n"_s + person.surname + u';' + person.givenName
               + u';' + person.born.toString(Qt::ISODate) + u';' + QString::number(person.address) + u'\n')
                          .toUtf8())
            < 0) {
        return {};
    }
    file.close();
    return office(
        QStringList {u"identify"_s, file.fileName(), u"--report"_s, m_dir.filePath(u"report.csv"_s), u"--json"_s}
        + choice);
}

void TestWorkerRole::chosenRole_isAskedIn_data()
{
    QTest::addColumn<int>("person");
    QTest::addColumn<QStringList>("choice");
    QTest::addColumn<QString>("agenda");
    QTest::newRow("the office's own") << 5 << QStringList() << QString();
    QTest::newRow("agenda") << 6 << QStringList {u"--agenda"_s, u"A9145"_s} << u"A9145"_s;
    QTest::newRow("role") << 7 << QStringList {u"--role"_s, u"CR83065"_s} << u"A9145"_s;
    QTest::newRow("word") << 8 << QStringList {u"--agenda"_s, u"A9145"_s, u"--role"_s, u"evidence"_s} << u"A9145"_s;
}

void TestWorkerRole::chosenRole_isAskedIn()
{
    QFETCH(int, person);
    QFETCH(QStringList, choice);
    QFETCH(QString, agenda);
    auto number = static_cast<std::uint32_t>(person) * 10;
    while (m_server->registers().person(number)->died) {
        ++number;
    }
    const auto config = sync::readConfig(m_dir.filePath(u"kmen.json"_s));
    QVERIFY_RESULT(config);
    const Said said = identify(number, choice);
    QVERIFY2(said.code == 0, said.err.constData());
    QCOMPARE(QJsonDocument::fromJson(said.out).object().value(u"ztotozneno"_s).toInt(), 1);
    QFile report(m_dir.filePath(u"report.csv"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const auto table = readCsv(report.readAll());
    QVERIFY_RESULT(table);
    const auto workplace = sync::Workplace::open(*config, m_clock);
    QVERIFY_RESULT(workplace);
    const auto client = registry::client((*workplace)->session(), *Kid::parse(table->rows.at(0).at(5)));
    QVERIFY_RESULT(client);
    QCOMPARE(client->identifiers.size(), std::size_t(1));
    const QString expected = agenda.isEmpty() ? (*workplace)->profile().identity.agenda : agenda;
    QCOMPARE(client->identifiers.front().handle, QString(u"AIFO " + expected + u" · 1"));
}

void TestWorkerRole::unknownRole_isOne_data()
{
    QTest::addColumn<QStringList>("choice");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("agenda") << QStringList {u"--agenda"_s, u"A1"_s} << QByteArray("A1");
    QTest::newRow("role") << QStringList {u"--role"_s, u"CR1"_s} << QByteArray("CR1");
    QTest::newRow("of another agenda") << QStringList {u"--agenda"_s, u"A9145"_s, u"--role"_s, u"CR1"_s}
                                       << QByteArray("CR1");
    QTest::newRow("nothing") << QStringList {u"--agenda"_s, u""_s} << QByteArray("--agenda");
}

void TestWorkerRole::unknownRole_isOne()
{
    QFETCH(QStringList, choice);
    QFETCH(QByteArray, word);
    const Said said = identify(90, choice);
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains(word) && said.err.contains("worker.USAGE"), said.err.constData());
    QVERIFY(word == "--agenda" || said.err.contains("CR83065")); // and says what there is
}

void TestWorkerRole::role_belongsToIdentification()
{
    const Said said = office({u"status"_s, u"--agenda"_s, u"A9145"_s});
    QCOMPARE(said.code, 1);
    const Said help = office({u"--help"_s});
    QVERIFY(help.out.contains("--agenda CODE"));
}

static const kmen::test::Entry testWorkerRole(kmen::test::run<TestWorkerRole>);
#include "tst_worker_role.moc"
