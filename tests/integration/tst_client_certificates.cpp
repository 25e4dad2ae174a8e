// Whom the training registers do not let in, by real TLS of both versions: each is told why in a sentence of its own.
#include <QSslConfiguration>
#include <QTest>

#include "registers_client.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "training/server.h"

using namespace kmen;
using namespace kmen::test;

class TestClientCertificates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsNotLetIn_isToldWhy_data();
    void whoIsNotLetIn_isToldWhy();
    void whoIsLetIn();

private:
    Result<egon::Profile> profileOf(const QString &who, const QString &baseUrl);
    Result<void> write(const QString &name, const QByteArray &bytes) const;

    Certificates m_certificates;
    QTemporaryDir m_dir;
    std::array<std::unique_ptr<training::TrainingServer>, 2> m_servers; ///< TLS 1.2 only, TLS 1.3
};

namespace {

constexpr const char *signatures = "ClientSignatureAlgorithms";

/// As long as it lives, new clients can sign with RSA keys only. Ours has one of an elliptic curve, so it shows no
/// certificate: what happens when the registers and the certificate know no signature in common.
class NothingToShow final {
public:
    NothingToShow()
    {
        QSslConfiguration tls = m_before;
        tls.setBackendConfigurationOption(signatures, QByteArray("RSA+SHA256"));
        QSslConfiguration::setDefaultConfiguration(tls);
    }
    ~NothingToShow() { QSslConfiguration::setDefaultConfiguration(m_before); }
    NothingToShow(const NothingToShow &) = delete;
    NothingToShow &operator=(const NothingToShow &) = delete;

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

qint64 callsSeen(training::TrainingServer &server)
{
    const auto statistics = server.control({{u"do"_qs, u"statistics"_qs}});
    return statistics ? statistics->value(u"traffic"_qs).toObject().value(u"calls"_qs).toInteger(-1) : -1;
}

} // namespace

Result<void> TestClientCertificates::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return fail(ErrorKind::Internal, u"test.FILE"_qs, name);
    }
    return {};
}

void TestClientCertificates::initTestCase()
{
    QVERIFY_RESULT(m_certificates.make());
    const auto client = m_certificates.authority->client(u"Office"_qs, m_certificates.valid);
    QVERIFY_RESULT(client);
    for (const bool tls13 : {false, true}) {
        training::TrainingServer::Options options;
        options.directory = m_dir.filePath(tls13 ? u"tls13"_qs : u"tls12"_qs);
        options.country.population = 100;
        options.tls12Only = !tls13;
        QVERIFY(QDir().mkpath(options.directory));
        const QString folder = QDir(options.directory).dirName() + u'/';
        QVERIFY_RESULT(write(folder + u"ca.pem", m_certificates.ca()));
        QVERIFY_RESULT(write(folder + u"server.pem", m_certificates.server.certificate));
        QVERIFY_RESULT(write(folder + u"server.key", m_certificates.server.key));
        QVERIFY_RESULT(training::writeClient(options.directory, *client, m_certificates.ca()));
        m_servers[tls13] = std::make_unique<training::TrainingServer>(options, m_certificates.clock);
        QVERIFY_RESULT(m_servers[tls13]->start());
    }
}

Result<egon::Profile> TestClientCertificates::profileOf(const QString &who, const QString &baseUrl)
{
    if (who == u"strange authority") {
        return m_certificates.profile(*m_certificates.stranger, m_certificates.valid, baseUrl);
    }
    if (who == u"expired") {
        return m_certificates.profile(*m_certificates.authority, m_certificates.past, baseUrl);
    }
    auto profile = m_certificates.profile(baseUrl);
    if (profile && who == u"no certificate of a client") {
        const auto container = training::toPkcs12(m_certificates.server, m_certificates.ca(), u"heslo"_qs);
        if (!container) {
            return failWith(container);
        }
        profile->pkcs12 = *container;
        profile->pkcs12Passphrase = u"heslo"_qs;
    }
    return profile;
}

void TestClientCertificates::whoIsNotLetIn_isToldWhy_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("tls13");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *who, bool tls13, const char *code, const char *what) {
        QTest::addRow("%s, TLS 1.%d", who, tls13 ? 3 : 2)
            << QString::fromLatin1(who) << tls13 << QString(u"egon." + QString::fromLatin1(code))
            << QString::fromLatin1(what);
    };
    // an alert of its own is new in TLS 1.3; before, it is the one for everything that does not fit
    row("no certificate", false, "TLS_REFUSED", "The registers refused the secure connection.");
    row("no certificate", true, "TLS_CLIENT_MISSING",
        "The registers ask for a certificate of this office, and none was shown.");
    for (const bool tls13 : {false, true}) {
        row("strange authority", tls13, "TLS_CLIENT_UNKNOWN_CA",
            "The registers refused the certificate of this office: they do not know its authority.");
        row("expired", tls13, "TLS_CLIENT_EXPIRED", "The certificate of this office has expired.");
        row("revoked", tls13, "TLS_CLIENT_REVOKED",
            "The registers refused the certificate of this office: it has been revoked.");
        row("no certificate of a client", tls13, "TLS_CLIENT_REFUSED",
            "The registers refused the certificate of this office.");
    }
}

void TestClientCertificates::whoIsNotLetIn_isToldWhy()
{
    QFETCH(QString, who);
    QFETCH(bool, tls13);
    QFETCH(QString, code);
    QFETCH(QString, what);
    training::TrainingServer &server = *m_servers[tls13];
    QVERIFY_RESULT(server.control(
        {{u"do"_qs, u"faults"_qs}, {u"spec"_qs, who == u"revoked" ? u"client-revoked"_qs : u"none"_qs}}));
    const qint64 before = callsSeen(server);
    const auto profile = profileOf(who, server.baseUrl());
    QVERIFY_RESULT(profile);
    std::optional<NothingToShow> nothing;
    if (who == u"no certificate") {
        nothing.emplace();
    }
    MemoryJournal journal;
    egon::LocalThrottle throttle(1000);
    const PatientWaiter waiter;
    const auto client = egon::Client::open(*profile, journal, throttle, m_certificates.clock, &waiter);
    QVERIFY_RESULT(client);
    // a service that must not be asked twice: whether it was asked has to be known
    egon::OrgAifoRequest request;
    request.mapa.emplace_back().aifo = server.registers().issue(7, u"A8566"_qs, 1234);
    const auto answer = (*client)->call<egon::OrgPrihlasAifo>(request, somePurpose(), Job());
    QVERIFY(!answer);
    const Error &error = answer.error();
    QVERIFY2(error.code == code && error.kind == ErrorKind::Denied, qPrintable(describe(error)));
    QCOMPARE(error.what, what);
    QVERIFY(!error.remedy.isEmpty());
    QCOMPARE(journal.lines.size(), 1U);
    QVERIFY(journal.lines.front().closed.has_value());
    QCOMPARE(journal.lines.front().closed->outcome, egon::CallOutcome::Failed);
    QCOMPARE(journal.lines.front().closed->code, code);
    QCOMPARE(callsSeen(server), before);
}

void TestClientCertificates::whoIsLetIn()
{
    for (const auto &server : m_servers) {
        QVERIFY_RESULT(server->control({{u"do"_qs, u"faults"_qs}, {u"spec"_qs, u"none"_qs}}));
        const auto profile = m_certificates.profile(server->baseUrl());
        QVERIFY_RESULT(profile);
        MemoryJournal journal;
        egon::LocalThrottle throttle(1000);
        const auto client = egon::Client::open(*profile, journal, throttle, m_certificates.clock);
        QVERIFY_RESULT(client);
        QVERIFY_RESULT((*client)->call<egon::IszrProbe>({}, somePurpose(), Job()));
    }
}

static const kmen::test::Entry testClientCertificates(kmen::test::run<TestClientCertificates>);
#include "tst_client_certificates.moc"
