// A policy of encryption that the system's administrator has laid down is kept where it is stricter than ours.
// OpenSSL reads it once in a program's life, so this program runs itself anew for each policy.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <openssl/ssl.h>

#include "registers_client.h"
#include "security/renegotiation.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/workplace.h"
#include "training/server.h"

using namespace kmen;
using namespace kmen::test;

namespace {

/// What OpenSSL gives to a new connection.
QJsonObject usual()
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL *connection = SSL_new(context);
    QString suites;
    const STACK_OF(SSL_CIPHER) *ciphers = SSL_get_ciphers(connection);
    for (int i = 0; i < sk_SSL_CIPHER_num(ciphers); ++i) {
        suites += QLatin1StringView(SSL_CIPHER_get_name(sk_SSL_CIPHER_value(ciphers, i))) + u' ';
    }
    const QJsonObject told {{QStringLiteral("oldest"), static_cast<int>(SSL_CTX_get_min_proto_version(context))},
        {QStringLiteral("level"), SSL_CTX_get_security_level(context)}, {QStringLiteral("suites"), suites.trimmed()},
        {QStringLiteral("again"), (SSL_CTX_get_options(context) & SSL_OP_NO_RENEGOTIATION) == 0},
        {QStringLiteral("tickets"), (SSL_CTX_get_options(context) & SSL_OP_NO_TICKET) == 0}};
    SSL_free(connection);
    SSL_CTX_free(context);
    return told;
}

/// The code of a probe's error, or nothing.
QString probe(bool tls12Only)
{
    const SystemClock clock;
    const QTemporaryDir folder;
    training::TrainingServer::Options options;
    options.directory = folder.path();
    options.country.population = 20;
    options.tls12Only = tls12Only;
    training::TrainingServer server(options, clock);
    if (const auto started = server.start(); !started) {
        return started.error().code;
    }
    const auto profile = egon::profileFromTrainingDirectory(options.directory);
    const auto ready = profile ? sync::unlocked(*profile, clock) : profile;
    if (!ready) {
        return ready.error().code;
    }
    MemoryJournal journal;
    egon::LocalThrottle throttle(1000);
    const PatientWaiter waiter;
    const auto client = egon::Client::open(*ready, journal, throttle, clock, &waiter);
    if (!client) {
        return client.error().code;
    }
    const auto answer = (*client)->call<egon::IszrProbe>({}, somePurpose(), Job());
    return answer ? QString() : answer.error().code;
}

/// The life of the program under one policy.
int tell()
{
    QJsonObject told {{QStringLiteral("before"), usual()}};
    const auto refused = security::refuseRenegotiation();
    told.insert(QStringLiteral("refused"), refused ? QString() : describe(refused.error()));
    told.insert(QStringLiteral("after"), usual());
    told.insert(QStringLiteral("tls12"), probe(true));
    told.insert(QStringLiteral("newest"), probe(false));
    std::fputs(QJsonDocument(told).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}

} // namespace

class TestTlsPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void systemsPolicyIsKept_data();
    void systemsPolicyIsKept();

private:
    QTemporaryDir m_dir;
};

void TestTlsPolicy::systemsPolicyIsKept_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<int>("oldest");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("suites"); // all of them; empty = any
    QTest::addColumn<bool>("tickets");
    QTest::addColumn<bool>("answers12"); // an office under this policy calls registers that know only TLS 1.2
    const QByteArray head = "openssl_conf = modules\n[modules]\nssl_conf = encryption\n[encryption]\n"
                            "system_default = everybody\n[everybody]\n";
    QTest::addRow("none") << QByteArray() << TLS1_2_VERSION << 2 << QString() << true << true;
    QTest::addRow("Debian's") << head + "MinProtocol = TLSv1.2\nCipherString = DEFAULT@SECLEVEL=2\n"
                              << TLS1_2_VERSION << 2 << QString() << true << true;
    QTest::addRow("weaker") << head + "MinProtocol = TLSv1\nCipherString = DEFAULT:@SECLEVEL=0\n"
                            << TLS1_2_VERSION << 2 << QString() << true << true;
    QTest::addRow("other options, and no system default")
        << QByteArray("openssl_conf = modules\n[modules]\nssl_conf = encryption\n[encryption]\nsomebody = one\n[one]\n"
                      "MinProtocol = TLSv1.3\n")
        << TLS1_2_VERSION << 2 << QString() << true << true;
    QTest::addRow("one suite") << head + "CipherString = ECDHE-ECDSA-AES256-GCM-SHA384:@SECLEVEL=3\n"
            + "Ciphersuites = TLS_AES_256_GCM_SHA384\n2.Options = -SessionTicket\n"
                               << TLS1_2_VERSION << 3
                               << QStringLiteral("TLS_AES_256_GCM_SHA384 ECDHE-ECDSA-AES256-GCM-SHA384") << false
                               << true;
    QTest::addRow("TLS 1.3 alone, from a line without its end")
        << head + "MinProtocol = TLSv1.3" << TLS1_3_VERSION << 2 << QString() << true << false;
    QTest::addRow("what cannot be carried out, which OpenSSL passes over whole")
        << QByteArray(head).replace("system_default", "somebody = nobody\nsystem_default") + "MinProtocol = TLSv1.3\n"
        << TLS1_2_VERSION << 2 << QString() << true << true;
    QTest::addRow("broken, which OpenSSL passes over")
        << QByteArray("[never closed\n= ?") << TLS1_2_VERSION << 2 << QString() << true << true;
}

void TestTlsPolicy::systemsPolicyIsKept()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const int, oldest);
    QFETCH(const int, level);
    QFETCH(const QString, suites);
    QFETCH(const bool, tickets);
    QFETCH(const bool, answers12);
    QFile file(m_dir.filePath(QStringLiteral("policy é.cnf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(policy), policy.size());
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OPENSSL_CONF"), file.fileName());
    environment.insert(QStringLiteral("KMEN_TELL_POLICY"), QStringLiteral("1"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("tst_tls_policy")});
    QVERIFY(process.waitForFinished(60'000));
    const QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY2(!told.isEmpty(), process.readAllStandardError().constData());
    QCOMPARE(told.value(QStringLiteral("refused")).toString(), QString());
    const QJsonObject after = told.value(QStringLiteral("after")).toObject();
    QVERIFY(!after.value(QStringLiteral("again")).toBool());
    QCOMPARE(after.value(QStringLiteral("oldest")).toInt(), oldest);
    QCOMPARE(after.value(QStringLiteral("level")).toInt(), level);
    QCOMPARE(after.value(QStringLiteral("tickets")).toBool(), tickets);
    if (!suites.isEmpty()) {
        QCOMPARE(after.value(QStringLiteral("suites")).toString(), suites);
    }
    // never less strict than the program would have been without us
    const QJsonObject before = told.value(QStringLiteral("before")).toObject();
    QVERIFY(after.value(QStringLiteral("oldest")).toInt() >= before.value(QStringLiteral("oldest")).toInt());
    QVERIFY(after.value(QStringLiteral("level")).toInt() >= before.value(QStringLiteral("level")).toInt());
    // and what comes of it on the wire
    QCOMPARE(told.value(QStringLiteral("newest")).toString(), QString());
    QCOMPARE(told.value(QStringLiteral("tls12")).toString().isEmpty(), answers12);
}

static const kmen::test::Entry testTlsPolicy([](int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("KMEN_TELL_POLICY")) {
        return tell();
    }
    TestTlsPolicy test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_tls_policy.moc"
