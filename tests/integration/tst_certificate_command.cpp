// kmen-worker certificate, from the request to the profile that names the new certificate; exit codes as documented.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "../unit/security/test_authority.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/workplace.h"

using namespace kmen;
using namespace kmen::test;

class TestCertificateCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongCommandLine_isOne_data();
    void wrongCommandLine_isOne();
    void checkOfGoodOne_isZero();
    void checkSoonExpiring_isFive();
    void checkExpired_isFour();
    void checkWithWrongPassphrase_isFour();
    void requestAndImport_endInTheProfile();
    void importOfOldContainer_isKeptAnew();
    void importOfForeignCertificate_isFour();

private:
    struct Said {
        int code = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QString finding() const
        {
            return json().value(u"findings").toArray().at(0).toObject().value(u"code").toString();
        }
    };
    Said certificate(const QStringList &arguments);
    [[nodiscard]] QString path(const char *name) const { return m_dir.filePath(QLatin1StringView(name)); }
    void write(const char *name, const QByteArray &bytes);
    void use(const Issued &issued, const QString &passphrase = QStringLiteral("heslo"));
    [[nodiscard]] Wish wish(int until) const
    {
        return {m_clock.now() - std::chrono::days(100), m_clock.now() + std::chrono::days(until)};
    }

    SystemClock m_clock;
    QTemporaryDir m_dir;
    TestAuthority m_authority {"CA of the test", wish(3000)};
};

void TestCertificateCommand::write(const char *name, const QByteArray &bytes)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

void TestCertificateCommand::use(const Issued &issued, const QString &passphrase)
{
    const auto container = security::makePkcs12(issued.credentials(), QStringLiteral("heslo"));
    QVERIFY_RESULT(container);
    write("client.p12", *container);
    egon::Profile profile;
    profile.environment = egon::Environment::Test;
    profile.name = QStringLiteral("Test");
    profile.baseUrl = QStringLiteral("https://registry.example/publikace");
    profile.identity = {.agenda = QStringLiteral("A8566"),
        .agendovaRole = QStringLiteral("CR102729"),
        .ovm = QStringLiteral("00000001"),
        .ais = 1234,
        .subjekt = QStringLiteral("00000001")};
    profile.caFile = path("ca.pem");
    profile.pkcs12File = path("client.p12");
    profile.passphraseEntry = QStringLiteral("passphrase");
    QVERIFY_RESULT(egon::writeProfile(path("profile.json"), profile));
    const auto store = sync::openSecrets(path("secrets"), path("opens"));
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->write(QStringLiteral("passphrase"), passphrase.toUtf8()));
}

void TestCertificateCommand::initTestCase()
{
    write("ca.pem", m_authority.pem());
    write("opens", "heslo k tajemstvim\n");
    write("kmen.json",
        R"({"version": 1, "database": "kmen.sqlite", "key": "kmen.key", "profile": "profile.json",
            "secrets": {"file": "secrets", "passphraseFile": "opens"}})");
    use(m_authority.issue("AIS 1234", wish(300)));
}

TestCertificateCommand::Said TestCertificateCommand::certificate(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
    process.setProcessEnvironment(environment);
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    process.start(folder + QStringLiteral("/kmen-worker"),
        QStringList {
            QStringLiteral("--config"), path("kmen.json"), QStringLiteral("--json"), QStringLiteral("certificate")}
            + arguments);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCertificateCommand::wrongCommandLine_isOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("no action") << QStringList();
    QTest::addRow("unknown") << QStringList {QStringLiteral("burn")};
    QTest::addRow("csr without office") << QStringList {QStringLiteral("csr"), QStringLiteral("x.csr")};
    QTest::addRow("import of nothing") << QStringList {QStringLiteral("import")};
    QTest::addRow("too much") << QStringList {QStringLiteral("check"), QStringLiteral("x")};
}

void TestCertificateCommand::wrongCommandLine_isOne()
{
    QFETCH(const QStringList, arguments);
    QCOMPARE(certificate(arguments).code, 1);
}

void TestCertificateCommand::checkOfGoodOne_isZero()
{
    const Said said = certificate({QStringLiteral("check")});
    QVERIFY2(said.code == 0, said.err.constData());
    QCOMPARE(said.json().value(u"usable").toBool(), true);
    QCOMPARE(said.json().value(u"subject").toString(), QStringLiteral("CN=AIS 1234"));
    QVERIFY(said.json().value(u"daysLeft").toInt() >= 299);
}

void TestCertificateCommand::checkSoonExpiring_isFive()
{
    use(m_authority.issue("AIS 1234", wish(74)));
    const Said said = certificate({QStringLiteral("check")});
    QCOMPARE(said.code, 5);
    QCOMPARE(said.finding(), QStringLiteral("EXPIRES_SOON"));
}

void TestCertificateCommand::checkExpired_isFour()
{
    use(m_authority.issue("AIS 1234", wish(-1)));
    const Said said = certificate({QStringLiteral("check")});
    QCOMPARE(said.code, 4);
    QCOMPARE(said.finding(), QStringLiteral("EXPIRED"));
}

void TestCertificateCommand::checkWithWrongPassphrase_isFour()
{
    use(m_authority.issue("AIS 1234", wish(300)), QStringLiteral("jiné"));
    const Said said = certificate({QStringLiteral("check")});
    QCOMPARE(said.code, 4);
    QCOMPARE(
        said.json().value(u"error").toObject().value(u"code").toString(), QStringLiteral("security.PKCS12_PASSPHRASE"));
    QVERIFY(!said.err.contains("jin"));
}

void TestCertificateCommand::requestAndImport_endInTheProfile()
{
    use(m_authority.issue("AIS 1234", wish(20)));
    const QStringList request {QStringLiteral("csr"), path("new.csr"), QStringLiteral("--organization"),
        QStringLiteral("Úřad Vzorov"), QStringLiteral("--ico"), QStringLiteral("00000001"), QStringLiteral("--ais"),
        QStringLiteral("1234"), QStringLiteral("--key-bits"), QStringLiteral("2048")};
    const Said made = certificate(request);
    QVERIFY2(made.code == 0, made.err.constData());
    QFile csr(path("new.csr"));
    QVERIFY(csr.open(QIODevice::ReadOnly));
    const QByteArray text = csr.readAll();
    QVERIFY(!text.contains("PRIVATE"));
    // the key that waits is not thrown away by a second request
    QStringList again = request;
    QCOMPARE(certificate(again).code, 2);
    again[1] = path("other.csr");
    QVERIFY(certificate(again).code != 0);
    QVERIFY(!QFile::exists(path("other.csr")));

    write("new.pem", m_authority.certify(text, wish(1000)));
    const Said taken = certificate({QStringLiteral("import"), path("new.pem")});
    QVERIFY2(taken.code == 0, taken.err.constData());
    const auto profile = egon::readProfile(path("profile.json"));
    QVERIFY_RESULT(profile);
    QVERIFY(profile->pkcs12File.isEmpty());
    QVERIFY(!profile->pkcs12Entry.isEmpty());
    const Said said = certificate({QStringLiteral("check")});
    QCOMPARE(said.code, 0);
    QVERIFY(said.json().value(u"daysLeft").toInt() >= 999);
    const auto store = sync::openSecrets(path("secrets"), path("opens"));
    QVERIFY_RESULT(store);
    for (const char *gone : {"request-key", "passphrase"}) {
        QCOMPARE((*store)->read(QLatin1StringView(gone)).error().kind, ErrorKind::NotFound);
    }
}

void TestCertificateCommand::importOfOldContainer_isKeptAnew()
{
    const Issued issued = m_authority.issue("AIS 1234", wish(400));
    write("old.p12", TestAuthority::legacyPkcs12(issued, "stare"));
    write("old.pass", "stare\n");
    const Said taken =
        certificate({QStringLiteral("import"), path("old.p12"), QStringLiteral("--passphrase-file"), path("old.pass")});
    QVERIFY2(taken.code == 0, taken.err.constData());
    QCOMPARE(certificate({QStringLiteral("check")}).code, 0);
    const Said wrong =
        certificate({QStringLiteral("import"), path("old.p12"), QStringLiteral("--passphrase-file"), path("opens")});
    QCOMPARE(wrong.code, 4);
}

void TestCertificateCommand::importOfForeignCertificate_isFour()
{
    const auto before = egon::readProfile(path("profile.json"));
    QVERIFY_RESULT(before);
    TestAuthority stranger("Stranger", wish(3000));
    const auto container =
        security::makePkcs12(stranger.issue("AIS 1", wish(300)).credentials(), QStringLiteral("heslo k tajemstvim"));
    write("foreign.p12", *container);
    const Said said = certificate(
        {QStringLiteral("import"), path("foreign.p12"), QStringLiteral("--passphrase-file"), path("opens")});
    QCOMPARE(said.code, 4);
    QCOMPARE(said.finding(), QStringLiteral("WRONG_AUTHORITY"));
    QCOMPARE(egon::readProfile(path("profile.json"))->pkcs12Entry, before->pkcs12Entry);
}

static const kmen::test::Entry testCertificateCommand(kmen::test::run<TestCertificateCommand>);
#include "tst_certificate_command.moc"
