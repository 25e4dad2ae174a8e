// A profile in use: its proxy, its secrets, its list of revoked servers; against the training registers over real TLS.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "../unit/security/test_authority.h"
#include "connect_proxy.h"
#include "crooked_server.h"
#include "registers_client.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/workplace.h"
#include "training/server.h"

using namespace kmen;
using namespace kmen::test;

class TestConnectionProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void role_isChosenByThePurpose();
    void proxy_carriesTheCall();
    void proxyWithPassword_takesItFromTheStore();
    void proxyRefuses_isSaidSo();
    void proxyAway_isSaidSo();
    void proxyOfTheSystem_isUsedWhereTheProfileSaysSo_data();
    void proxyOfTheSystem_isUsedWhereTheProfileSaysSo();
    void certificateInTheStore_isUsed();
    void oldContainer_isRenewed();
    void wrongPassphrase_isSaidBeforeTheCall();
    void missingSecret_isNamed();
    void revokedServer_isRefused();
    void oldList_isNoProof();
    void databaseKey_mayRestInTheStore();
    void lostKeyInTheStore_isNotReplaced();
    void wrongConfig_isNamedWithItsLine_data();
    void wrongConfig_isNamedWithItsLine();
    void configWithAPercent_isNamedAsItIs();

private:
    [[nodiscard]] QString path(const char *name) const { return m_dir.filePath(QLatin1StringView(name)); }
    void write(const QString &file, const QByteArray &bytes) const;
    QByteArray read(const QString &file) const;
    Result<void> call(const egon::Profile &profile);
    /// The training registers' profile as an administrator would keep it: nothing secret in it.
    egon::Profile kept(const QString &secrets);
    std::unique_ptr<security::SecretStore> store(const QString &file);

    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<training::TrainingServer> m_server;
    egon::Profile m_profile;
};

void TestConnectionProfile::initTestCase()
{
    training::TrainingServer::Options options;
    options.directory = path("registers");
    options.country.population = 100;
    m_server = std::make_unique<training::TrainingServer>(options, m_clock);
    QVERIFY_RESULT(m_server->start());
    const auto profile = egon::profileFromTrainingDirectory(options.directory);
    QVERIFY_RESULT(profile);
    m_profile = *profile;
    m_profile.limits.timeout = std::chrono::seconds(10);
    write(path("passphrase"), "heslo k tajemstvím\n");
    QVERIFY(QFile::setPermissions(path("passphrase"), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

void TestConnectionProfile::write(const QString &file, const QByteArray &bytes) const
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

QByteArray TestConnectionProfile::read(const QString &file) const
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

Result<void> TestConnectionProfile::call(const egon::Profile &profile)
{
    MemoryJournal journal;
    egon::LocalThrottle throttle(1000);
    const auto client = egon::Client::open(profile, journal, throttle, m_clock);
    if (!client) {
        return failWith(client);
    }
    const auto answer = (*client)->call<egon::IszrProbe>({}, somePurpose(), Job());
    return answer ? Result<void>() : failWith(answer);
}

std::unique_ptr<security::SecretStore> TestConnectionProfile::store(const QString &file)
{
    auto opened = sync::openSecrets(file, path("passphrase"));
    return opened ? std::move(*opened) : nullptr;
}

egon::Profile TestConnectionProfile::kept(const QString &secrets)
{
    egon::Profile profile = m_profile;
    profile.passphraseEntry = QStringLiteral("passphrase");
    profile.pkcs12Passphrase.clear();
    profile.secretsFile = secrets;
    profile.secretsPassphraseFile = path("passphrase");
    return profile;
}

void TestConnectionProfile::role_isChosenByThePurpose()
{
    // as the default a role that the registers do not know, beside it the records service's
    egon::Profile profile = m_profile;
    profile.identity.agendovaRole = QStringLiteral("CR1");
    profile.identity.others = {{QStringLiteral("A9145"), QStringLiteral("CR83065"), QStringLiteral("spisová služba")}};
    MemoryJournal journal;
    egon::LocalThrottle throttle(1000);
    const auto client = egon::Client::open(profile, journal, throttle, m_clock);
    QVERIFY_RESULT(client);
    egon::Purpose purpose = somePurpose();
    QVERIFY(!(*client)->call<egon::IszrProbe>({}, purpose, Job()));
    purpose.role = QStringLiteral("spisová služba");
    QVERIFY_RESULT((*client)->call<egon::IszrProbe>({}, purpose, Job()));
    const std::size_t made = journal.lines.size();
    purpose.role = QStringLiteral("A1");
    const auto refused = (*client)->call<egon::IszrProbe>({}, purpose, Job());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("egon.NO_ROLE"));
    QCOMPARE(journal.lines.size(), made);
}

void TestConnectionProfile::proxy_carriesTheCall()
{
    const ConnectProxy proxy;
    egon::Profile profile = m_profile;
    profile.proxy = {.kind = egon::ProxyKind::Explicit,
        .host = QStringLiteral("127.0.0.1"),
        .port = proxy.port(),
        .user = {},
        .passwordEntry = {}};
    QVERIFY_RESULT(call(profile));
    QCOMPARE(proxy.carried(), 1);
    profile.proxy = {};
    QVERIFY_RESULT(call(profile));
    QCOMPARE(proxy.carried(), 1);
}

void TestConnectionProfile::proxyWithPassword_takesItFromTheStore()
{
    const ConnectProxy proxy("kmen:tajne heslo");
    const auto secrets = store(path("proxy-secrets"));
    QVERIFY(secrets);
    QVERIFY_RESULT(secrets->write(QStringLiteral("proxy"), "tajne heslo"));
    egon::Profile profile = m_profile;
    profile.secretsFile = path("proxy-secrets");
    profile.secretsPassphraseFile = path("passphrase");
    profile.proxy = {.kind = egon::ProxyKind::Explicit,
        .host = QStringLiteral("127.0.0.1"),
        .port = proxy.port(),
        .user = QStringLiteral("kmen"),
        .passwordEntry = QStringLiteral("proxy")};
    const auto ready = sync::unlocked(profile, m_clock);
    QVERIFY_RESULT(ready);
    QVERIFY_RESULT(call(*ready));
    QCOMPARE(proxy.carried(), 1);
}

void TestConnectionProfile::proxyRefuses_isSaidSo()
{
    const ConnectProxy proxy("kmen:heslo");
    for (const QString &user : {QString(), QStringLiteral("kmen")}) {
        egon::Profile profile = m_profile;
        profile.proxy = {.kind = egon::ProxyKind::Explicit,
            .host = QStringLiteral("127.0.0.1"),
            .port = proxy.port(),
            .user = user,
            .passwordEntry = {},
            .password = QStringLiteral("jiné")};
        const auto answer = call(profile);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("egon.PROXY_AUTHENTICATION"));
        QCOMPARE(answer.error().kind, ErrorKind::Denied);
        QVERIFY(!answer.error().remedy.isEmpty());
        QVERIFY(!describe(answer.error()).contains(QStringLiteral("jiné")));
    }
    QCOMPARE(proxy.carried(), 0);
    QVERIFY(proxy.refused() >= 2);
}

void TestConnectionProfile::proxyAway_isSaidSo()
{
    quint16 port = 0;
    {
        const ConnectProxy gone;
        port = gone.port();
    }
    egon::Profile profile = m_profile;
    profile.limits.timeout = std::chrono::seconds(2);
    profile.proxy = {.kind = egon::ProxyKind::Explicit,
        .host = QStringLiteral("127.0.0.1"),
        .port = port,
        .user = {},
        .passwordEntry = {}};
    const auto answer = call(profile);
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == QStringLiteral("egon.PROXY"), qPrintable(describe(answer.error())));
}

void TestConnectionProfile::proxyOfTheSystem_isUsedWhereTheProfileSaysSo_data()
{
    QTest::addColumn<QByteArray>("credentials"); // that the proxy wants
    QTest::addColumn<QByteArray>("given"); // before its host in the environment
    QTest::addColumn<QByteArray>("except"); // hosts to which it does not lead
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("carried");
    QTest::addRow("open to all") << QByteArray() << QByteArray() << QByteArray() << QString() << 1;
    QTest::addRow("with credentials") << QByteArray("kmen:heslo") << QByteArray("kmen:heslo@") << QByteArray()
                                      << QString() << 1;
    QTest::addRow("wrong credentials") << QByteArray("kmen:heslo") << QByteArray("kmen:wrong@") << QByteArray()
                                       << QStringLiteral("egon.PROXY_AUTHENTICATION") << 0;
    QTest::addRow("not for this host") << QByteArray() << QByteArray() << QByteArray("127.0.0.1") << QString() << 0;
}

/// On Linux the system's proxy stands in the environment; on Windows in its settings, which a test leaves alone.
void TestConnectionProfile::proxyOfTheSystem_isUsedWhereTheProfileSaysSo()
{
    QFETCH(const QByteArray, credentials);
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, except);
    QFETCH(const QString, code);
    QFETCH(const int, carried);
    const ConnectProxy proxy(credentials);
    const QByteArray address = "http://" + given + "127.0.0.1:" + QByteArray::number(proxy.port());
    const auto environment = qScopeGuard([] {
        qunsetenv("https_proxy");
        qunsetenv("no_proxy");
    });
    qputenv("https_proxy", address);
    qputenv("no_proxy", except);
    egon::Profile profile = m_profile;
    QVERIFY_RESULT(call(profile)); // none is the default, whatever the system has
    QCOMPARE(proxy.carried(), 0);
    profile.proxy.kind = egon::ProxyKind::System;
    const auto answer = call(profile);
    QCOMPARE(answer ? QString() : answer.error().code, code);
    QCOMPARE(proxy.carried(), carried);
    qunsetenv("https_proxy");
    QVERIFY_RESULT(call(profile)); // a system without a proxy
    QCOMPARE(proxy.carried(), carried);
}

void TestConnectionProfile::certificateInTheStore_isUsed()
{
    const auto secrets = store(path("s1"));
    QVERIFY(secrets);
    QVERIFY_RESULT(secrets->write(QStringLiteral("passphrase"), m_profile.pkcs12Passphrase.toUtf8()));
    QVERIFY_RESULT(secrets->write(QStringLiteral("certificate"), read(m_profile.pkcs12File)));
    egon::Profile profile = kept(path("s1"));
    // the file, with its passphrase in the store
    auto ready = sync::unlocked(profile, m_clock);
    QVERIFY_RESULT(ready);
    QVERIFY_RESULT(call(*ready));
    // no file at all
    profile.pkcs12File.clear();
    profile.pkcs12Entry = QStringLiteral("certificate");
    ready = sync::unlocked(profile, m_clock);
    QVERIFY_RESULT(ready);
    QVERIFY_RESULT(call(*ready));
}

void TestConnectionProfile::oldContainer_isRenewed()
{
    const auto current = security::openPkcs12(read(m_profile.pkcs12File), m_profile.pkcs12Passphrase);
    QVERIFY_RESULT(current);
    Issued own;
    BIO *bio = BIO_new_mem_buf(current->certificate.constData(), -1);
    own.certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    bio = BIO_new_mem_buf(current->key.constData(), -1);
    own.key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    egon::Profile profile = m_profile;
    profile.pkcs12File = path("old.p12");
    profile.pkcs12Passphrase = QStringLiteral("stare");
    write(profile.pkcs12File, TestAuthority::legacyPkcs12(own, "stare"));
    X509_free(own.certificate);
    EVP_PKEY_free(own.key);
    const auto ready = sync::unlocked(profile, m_clock);
    QVERIFY_RESULT(ready);
    QVERIFY_RESULT(call(*ready));
}

void TestConnectionProfile::wrongPassphrase_isSaidBeforeTheCall()
{
    const auto secrets = store(path("s2"));
    QVERIFY_RESULT(secrets->write(QStringLiteral("passphrase"), "jiné"));
    const auto ready = sync::unlocked(kept(path("s2")), m_clock);
    QVERIFY(!ready);
    QCOMPARE(ready.error().code, QStringLiteral("security.PKCS12_PASSPHRASE"));
}

void TestConnectionProfile::missingSecret_isNamed()
{
    const auto ready = sync::unlocked(kept(path("s3")), m_clock);
    QVERIFY(!ready);
    QCOMPARE(ready.error().code, QStringLiteral("security.SECRET_MISSING"));
    QVERIFY(ready.error().what.contains(QStringLiteral("passphrase")));
}

void TestConnectionProfile::revokedServer_isRefused()
{
    Certificates certificates;
    QVERIFY_RESULT(certificates.make());
    std::atomic_int asked = 0;
    const CrookedServer server(certificates.server, certificates.ca(), [&](QSslSocket &socket, const QByteArray &) {
        ++asked;
        socket.disconnectFromHost();
    });
    auto profile = certificates.profile(server.baseUrl());
    QVERIFY_RESULT(profile);
    profile->crlFile = path("ca.crl");
    const Moment now = m_clock.now();
    write(profile->crlFile,
        crlOf(certificates.authority->ca().certificate, certificates.authority->ca().key,
            {certificates.server.certificate}, now - std::chrono::hours(1), now + std::chrono::days(1)));
    const auto ready = sync::unlocked(*profile, m_clock);
    QVERIFY_RESULT(ready);
    const auto answer = call(*ready);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("security.SERVER_REVOKED"));
    QCOMPARE(asked.load(), 0);
    // a list of somebody else
    write(profile->crlFile,
        crlOf(certificates.stranger->ca().certificate, certificates.stranger->ca().key, {}, now,
            now + std::chrono::days(1)));
    QCOMPARE(sync::unlocked(*profile, m_clock).error().code, QStringLiteral("security.CRL_SIGNATURE"));
}

void TestConnectionProfile::oldList_isNoProof()
{
    Certificates certificates;
    QVERIFY_RESULT(certificates.make());
    const CrookedServer server(certificates.server, certificates.ca(), says("x"));
    auto profile = certificates.profile(server.baseUrl());
    QVERIFY_RESULT(profile);
    profile->crlFile = path("old.crl");
    const Moment now = m_clock.now();
    write(profile->crlFile,
        crlOf(certificates.authority->ca().certificate, certificates.authority->ca().key, {},
            now - std::chrono::days(9), now - std::chrono::days(2)));
    const auto ready = sync::unlocked(*profile, m_clock);
    QVERIFY_RESULT(ready);
    QCOMPARE(call(*ready).error().code, QStringLiteral("security.CRL_OLD"));
}

void TestConnectionProfile::databaseKey_mayRestInTheStore()
{
    sync::WorkplaceConfig config;
    config.database = path("kmen.sqlite");
    config.keyEntry = QStringLiteral("database-key");
    config.training = path("registers");
    config.secretsFile = path("s4");
    config.passphraseFile = path("passphrase");
    QVERIFY_RESULT(sync::initialise(path("kmen.json"), config, m_clock));
    const auto again = sync::readConfig(path("kmen.json"));
    QVERIFY_RESULT(again);
    QCOMPARE(again->keyEntry, config.keyEntry);
    QCOMPARE(again->secretsFile, config.secretsFile);
    QCOMPARE(again->passphraseFile, config.passphraseFile);
    QVERIFY(!read(path("kmen.json")).contains("heslo"));
    const auto workplace = sync::Workplace::open(*again, m_clock);
    QVERIFY_RESULT(workplace);
    QVERIFY_RESULT((*workplace)->registers());
    QVERIFY(!QFile::exists(path("kmen.sqlite.key")));
}

void TestConnectionProfile::lostKeyInTheStore_isNotReplaced()
{
    const auto secrets = store(path("s4"));
    QVERIFY(secrets);
    auto config = sync::readConfig(path("kmen.json"));
    QVERIFY_RESULT(config);
    config->keyEntry = QStringLiteral("another");
    const auto made = sync::initialise(path("other.json"), *config, m_clock);
    QVERIFY(!made);
    QCOMPARE(made.error().code, QStringLiteral("sync.KEY_LOST"));
    QCOMPARE(secrets->read(QStringLiteral("another")).error().kind, ErrorKind::NotFound);
}

void TestConnectionProfile::wrongConfig_isNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::addRow("broken") << QByteArray("{\n\"version\": 1,\n") << QStringLiteral("line 3");
    QTest::addRow("misspelt") << QByteArray(
        "{\"version\": 1, \"database\": \"d\", \"key\": \"k\",\n\"trainin\": \"t\"}")
                              << QStringLiteral("Did you mean “training”?");
    QTest::addRow("no key") << QByteArray("{\"version\": 1, \"database\": \"d\", \"training\": \"t\"}")
                            << QStringLiteral("Either “key” or “keyEntry”");
    QTest::addRow("both") << QByteArray("{\"version\": 1, \"database\": \"d\", \"key\": \"k\", \"training\": \"t\",\n"
                                        "\"profile\": \"p\"}")
                          << QStringLiteral("line 2: Either “training” or “profile”");
    QTest::addRow("newer") << QByteArray("{\"version\": 2, \"database\": \"d\", \"key\": \"k\", \"training\": \"t\"}")
                           << QStringLiteral("newer");
    QTest::addRow("secrets") << QByteArray(
        "{\"version\": 1, \"database\": \"d\", \"key\": \"k\", \"training\": \"t\",\n"
        "\"secrets\": {\"passphrase\": \"p\"}}")
                             << QStringLiteral("line 2");
}

void TestConnectionProfile::wrongConfig_isNamedWithItsLine()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, words);
    write(path("wrong.json"), json);
    const auto config = sync::readConfig(path("wrong.json"));
    QVERIFY(!config);
    QCOMPARE(config.error().code, QStringLiteral("sync.CONFIG"));
    QVERIFY2(config.error().what.contains(words), qPrintable(config.error().what));
}

void TestConnectionProfile::configWithAPercent_isNamedAsItIs()
{
    write(path("50%2 %1.json"), "{\n\"version\": 1,\n");
    const auto config = sync::readConfig(path("50%2 %1.json"));
    QVERIFY(!config);
    const QString what = config.error().what;
    QVERIFY2(what.startsWith(QStringLiteral("50%2 %1.json, line 3:")), qPrintable(what));
}

static const kmen::test::Entry testConnectionProfile(kmen::test::run<TestConnectionProfile>);
#include "tst_connection_profile.moc"
