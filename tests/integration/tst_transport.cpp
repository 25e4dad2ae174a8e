// The connection itself: who is believed, who is refused, how much is taken, and that nothing is sent twice.
#include <QSslCipher>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <future>

#include "crooked_server.h"
#include "registers_client.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "training/refusal.h"

using namespace kmen;
using namespace kmen::test;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 allowedMb = 600; // the sanitizer keeps what was freed
#else
constexpr qint64 allowedMb = 96; // the limit of 64 MB, and what is on its way
#endif

} // namespace

class TestTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clientCertificate_isRefusedWithItsReason_data();
    void clientCertificate_isRefusedWithItsReason();
    void revokedCertificate_isNamed_data();
    void revokedCertificate_isNamed();
    void serverWithoutModernTls_isNotTalkedTo_data();
    void serverWithoutModernTls_isNotTalkedTo();
    void serverOfAnotherName_isNotBelieved();
    void pinnedName_isTheOneThatCounts();
    void chainIsShownBeforeAnythingIsSent();
    void containerFromTheKeyStore_isUsed();
    void answerOfAnySize_isCapped_data();
    void answerOfAnySize_isCapped();
    void packedAnswer_isRefused_data();
    void packedAnswer_isRefused();
    void requestIsNeverSentTwice_data();
    void requestIsNeverSentTwice();
    void departureIsToldBeforeTheAnswer();

private:
    struct Tried {
        Result<Answer<egon::IszrProbe::Response>> answer;
        MemoryJournal::Line line;
    };
    Result<Tried> probe(const egon::Profile &profile, int calls = 1);
    [[nodiscard]] QByteArray answer(const QByteArray &request, const QString &refusal = {}) const;
    Certificates m_certificates;
    PatientWaiter m_waiter;
};

void TestTransport::initTestCase()
{
    QVERIFY_RESULT(m_certificates.make());
}

Result<TestTransport::Tried> TestTransport::probe(const egon::Profile &profile, int calls)
{
    MemoryJournal journal;
    egon::LocalThrottle throttle(1000);
    const auto client = egon::Client::open(profile, journal, throttle, m_certificates.clock, &m_waiter);
    if (!client) {
        return failWith(client);
    }
    auto answer = (*client)->call<egon::IszrProbe>({}, somePurpose(), Job());
    for (int i = 1; i < calls; ++i) {
        answer = (*client)->call<egon::IszrProbe>({}, somePurpose(), Job());
    }
    return Tried {answer, journal.lines.back()};
}

/// What the registers would say to this probe.
QByteArray TestTransport::answer(const QByteArray &request, const QString &refusal) const
{
    const auto asked = egon::decodeRequest<egon::IszrProbe>(request);
    egon::ResponseMessage<egon::IszrProbe> answer;
    answer.info.agendaZadostId = asked ? asked->info.agendaZadostId : QUuid();
    answer.info.casOdpovedi = egon::WireTime::fromMoment(m_certificates.clock.now());
    if (!refusal.isEmpty()) {
        answer.hasBody = false;
        answer.info.status.kod = egon::ResultCode::Chyba;
        answer.info.status.details.emplace_back().subKod = refusal;
    }
    return egon::encodeResponseXml(answer);
}

void TestTransport::clientCertificate_isRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("tls13");
    QTest::addColumn<QString>("code");
    for (const bool tls13 : {false, true}) {
        const char *version = tls13 ? "TLS 1.3" : "TLS 1.2";
        QTest::addRow("expired, %s", version)
            << QStringLiteral("expired") << tls13 << QStringLiteral("egon.TLS_CLIENT_EXPIRED");
        QTest::addRow("of a foreign authority, %s", version)
            << QStringLiteral("foreign") << tls13 << QStringLiteral("egon.TLS_CLIENT_UNKNOWN_CA");
    }
}

void TestTransport::clientCertificate_isRefusedWithItsReason()
{
    QFETCH(QString, which);
    QFETCH(bool, tls13);
    QFETCH(QString, code);
    const CrookedServer server(
        m_certificates.server, m_certificates.ca(), says("anything"), [&](QSslConfiguration &tls) {
            tls.setProtocol(tls13 ? QSsl::TlsV1_3OrLater : QSsl::TlsV1_2);
            tls.setHandshakeMustInterruptOnError(true);
            tls.setMissingCertificateIsFatal(true);
        });
    const auto profile = which == u"expired"
        ? m_certificates.profile(*m_certificates.authority, m_certificates.past, server.baseUrl())
        : m_certificates.profile(*m_certificates.stranger, m_certificates.valid, server.baseUrl());
    QVERIFY_RESULT(profile);
    const auto tried = probe(*profile);
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    const Error &error = tried->answer.error();
    QVERIFY2(error.kind == ErrorKind::Denied && error.code == code, qPrintable(describe(error)));
    QVERIFY(error.what.contains(QStringLiteral("certificate of this office")));
    QVERIFY(!error.remedy.isEmpty());
    QVERIFY(tried->line.closed && tried->line.closed->outcome == egon::CallOutcome::Failed);
}

void TestTransport::revokedCertificate_isNamed_data()
{
    QTest::addColumn<bool>("tls12");
    QTest::addRow("TLS 1.2") << true;
    QTest::addRow("TLS 1.3") << false;
}

void TestTransport::revokedCertificate_isNamed()
{
    QFETCH(bool, tls12);
    QTcpServer server; // in this thread, which waits for the client: so the client works in another
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const training::ServerFiles files {m_certificates.ca(), m_certificates.server, {}};
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            new training::RevokedRefusal(socket, files, &server, tls12);
        }
    });
    const auto profile =
        m_certificates.profile(QStringLiteral("https://127.0.0.1:%1/publikace").arg(server.serverPort()));
    QVERIFY_RESULT(profile);
    auto running = std::async(std::launch::async, [&] { return probe(*profile); });
    QTRY_VERIFY_WITH_TIMEOUT(running.wait_for(std::chrono::seconds(0)) == std::future_status::ready, 20'000);
    const auto tried = running.get();
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    QVERIFY2(tried->answer.error().code == QStringLiteral("egon.TLS_CLIENT_REVOKED"),
        qPrintable(describe(tried->answer.error())));
    QCOMPARE(tried->answer.error().kind, ErrorKind::Denied);
}

void TestTransport::serverWithoutModernTls_isNotTalkedTo_data()
{
    QTest::addColumn<bool>("old");
    QTest::addRow("TLS 1.1") << true;
    QTest::addRow("no authenticated encryption") << false;
}

void TestTransport::serverWithoutModernTls_isNotTalkedTo()
{
    QFETCH(bool, old);
    std::atomic_int asked = 0;
    const CrookedServer server(
        m_certificates.server, m_certificates.ca(), [&](QSslSocket &, const QByteArray &) { ++asked; },
        [&](QSslConfiguration &tls) {
            QT_WARNING_PUSH
            QT_WARNING_DISABLE_DEPRECATED
            tls.setProtocol(old ? QSsl::TlsV1_1 : QSsl::TlsV1_2);
            QT_WARNING_POP
            tls.setCiphers(QStringLiteral("ECDHE-ECDSA-AES128-SHA"));
            tls.setBackendConfigurationOption("CipherString", QByteArray("ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0"));
        });
    const auto profile = m_certificates.profile(server.baseUrl());
    QVERIFY_RESULT(profile);
    const auto tried = probe(*profile);
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    // the old one ends without a word
    QVERIFY2(
        tried->answer.error().code == (old ? QStringLiteral("egon.TLS_HANDSHAKE") : QStringLiteral("egon.TLS_REFUSED")),
        qPrintable(describe(tried->answer.error())));
    QCOMPARE(asked.load(), 0);
}

void TestTransport::serverOfAnotherName_isNotBelieved()
{
    // of the right authority, but no server's: it names no host
    const auto other = m_certificates.authority->client(QStringLiteral("Another office"), m_certificates.valid);
    QVERIFY_RESULT(other);
    std::atomic_int asked = 0;
    const CrookedServer server(*other, m_certificates.ca(), [&](QSslSocket &, const QByteArray &) { ++asked; });
    const auto profile = m_certificates.profile(server.baseUrl());
    QVERIFY_RESULT(profile);
    const auto tried = probe(*profile);
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    QVERIFY2(tried->answer.error().kind == ErrorKind::Denied, qPrintable(describe(tried->answer.error())));
    QCOMPARE(asked.load(), 0);
}

void TestTransport::pinnedName_isTheOneThatCounts()
{
    std::atomic_int asked = 0;
    const CrookedServer server(
        m_certificates.server, m_certificates.ca(), [&](QSslSocket &socket, const QByteArray &body) {
            ++asked;
            const QByteArray xml = answer(body);
            socket.write(httpHead(xml.size()) + xml);
        });
    auto profile = m_certificates.profile(server.baseUrl()); // by number; the certificate is for localhost too
    QVERIFY_RESULT(profile);
    profile->pinnedHostName = QStringLiteral("localhost");
    const auto right = probe(*profile);
    QVERIFY_RESULT(right);
    QVERIFY_RESULT(right->answer);
    QCOMPARE(asked.load(), 1);
    profile->pinnedHostName = QStringLiteral("registry.example");
    const auto wrong = probe(*profile);
    QVERIFY_RESULT(wrong);
    QVERIFY(!wrong->answer);
    QCOMPARE(wrong->answer.error().code, QStringLiteral("egon.TLS_HOST_NAME"));
    QCOMPARE(asked.load(), 1);
}

void TestTransport::chainIsShownBeforeAnythingIsSent()
{
    std::atomic_int asked = 0;
    const CrookedServer server(
        m_certificates.server, m_certificates.ca(), [&](QSslSocket &, const QByteArray &) { ++asked; });
    auto profile = m_certificates.profile(server.baseUrl());
    QVERIFY_RESULT(profile);
    qsizetype shown = 0;
    profile->checkPeer = [&](const QList<QSslCertificate> &chain) -> std::optional<Error> {
        shown = chain.size();
        return Error {ErrorKind::Denied, QStringLiteral("test.REVOKED"), QStringLiteral("Revoked."), {}, {}};
    };
    const auto tried = probe(*profile);
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    QCOMPARE(tried->answer.error().code, QStringLiteral("test.REVOKED"));
    QVERIFY(shown >= 1);
    QCOMPARE(asked.load(), 0);
}

void TestTransport::containerFromTheKeyStore_isUsed()
{
    const CrookedServer server(
        m_certificates.server, m_certificates.ca(), [&](QSslSocket &socket, const QByteArray &body) {
            const QByteArray xml = answer(body);
            socket.write(httpHead(xml.size()) + xml);
        });
    auto profile = m_certificates.profile(server.baseUrl());
    QVERIFY_RESULT(profile);
    QFile container(profile->pkcs12File);
    QVERIFY(container.open(QIODevice::ReadOnly));
    profile->pkcs12 = container.readAll();
    profile->pkcs12File.clear();
    const auto tried = probe(*profile);
    QVERIFY_RESULT(tried);
    QVERIFY_RESULT(tried->answer);
}

void TestTransport::answerOfAnySize_isCapped_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addRow("announced") << httpHead(200 * 1024 * 1024);
    QTest::addRow("in pieces") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTest::addRow("to the end of the connection")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n");
}

void TestTransport::answerOfAnySize_isCapped()
{
    QFETCH(QByteArray, head);
    const CrookedServer server(m_certificates.server, m_certificates.ca(), [&](QSslSocket &socket, const QByteArray &) {
        socket.write(head);
        pour(socket, 200 * 1024 * 1024, head.contains("chunked"));
    });
    auto profile = m_certificates.profile(server.baseUrl());
    QVERIFY_RESULT(profile);
    profile->limits.answerBytes = 64 * 1024 * 1024;
    profile->limits.timeout = std::chrono::seconds(60);
    const qint64 before = memoryPeakMb();
    const auto tried = probe(*profile);
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    QVERIFY2(
        tried->answer.error().code == QStringLiteral("egon.TOO_LARGE"), qPrintable(describe(tried->answer.error())));
    const qint64 grown = memoryPeakMb() - before;
    QVERIFY2(grown < allowedMb, qPrintable(QStringLiteral("%1 MB").arg(grown)));
    QVERIFY(tried->line.closed->answerBytes <= profile->limits.answerBytes + 16 * 1024 * 1024);
}

void TestTransport::packedAnswer_isRefused_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addRow("gzip") << QByteArray("gzip");
    QTest::addRow("deflate") << QByteArray("deflate");
}

void TestTransport::packedAnswer_isRefused()
{
    QFETCH(QByteArray, how);
    // 200 MB of one letter is 200 KB packed
    const QByteArray bomb = qCompress(QByteArray(200 * 1024 * 1024, 'x'), 9).mid(4);
    const CrookedServer server(m_certificates.server, m_certificates.ca(), [&](QSslSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Encoding: " + how
            + "\r\nContent-Length: " + QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb);
    });
    const auto profile = m_certificates.profile(server.baseUrl());
    QVERIFY_RESULT(profile);
    const qint64 before = memoryPeakMb();
    const auto tried = probe(*profile);
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    QVERIFY2(tried->answer.error().code == QStringLiteral("egon.PACKED"), qPrintable(describe(tried->answer.error())));
    QVERIFY(memoryPeakMb() - before < allowedMb);
}

void TestTransport::requestIsNeverSentTwice_data()
{
    QTest::addColumn<int>("answered");
    // Qt does it only now and then: several tries
    for (int i = 1; i <= 5; ++i) {
        QTest::addRow("on a fresh connection, %d", i) << 0;
        QTest::addRow("on a kept connection, %d", i) << 1;
    }
}

void TestTransport::requestIsNeverSentTwice()
{
    QFETCH(int, answered);
    std::mutex mutex;
    std::vector<QUuid> seen;
    const CrookedServer server(
        m_certificates.server, m_certificates.ca(), [&](QSslSocket &socket, const QByteArray &body) {
            const auto request = egon::decodeRequest<egon::IszrProbe>(body);
            const std::scoped_lock lock(mutex);
            seen.push_back(request ? request->info.agendaZadostId : QUuid());
            if (static_cast<int>(seen.size()) > answered) {
                socket.disconnectFromHost();
                return;
            }
            const QByteArray xml = answer(body);
            socket.write(httpHead(xml.size()) + xml);
        });
    const auto profile = m_certificates.profile(server.baseUrl());
    QVERIFY_RESULT(profile);
    const auto tried = probe(*profile, answered + 1);
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    QVERIFY2(tried->answer.error().kind == ErrorKind::Unavailable, qPrintable(describe(tried->answer.error())));
    const std::scoped_lock lock(mutex);
    QVERIFY(seen.size() > static_cast<std::size_t>(answered));
    QSet<QUuid> different(seen.begin(), seen.end());
    QVERIFY2(different.size() == static_cast<qsizetype>(seen.size()),
        qPrintable(QStringLiteral("%1 arrived, %2 different").arg(seen.size()).arg(different.size())));
}

/// An answer may take longer than the throttle's window: by then the next calls must know when this one really left.
void TestTransport::departureIsToldBeforeTheAnswer()
{
    struct Row final : egon::Throttle {
        Result<std::int64_t> wait(const Job &, int) override { return 7; }
        void went(std::int64_t turn) override { told = told || turn == 7; }
        std::atomic_bool told = false;
    };
    Row row;
    std::atomic_bool early = false;
    const CrookedServer server(
        m_certificates.server, m_certificates.ca(), [&](QSslSocket &socket, const QByteArray &request) {
            // the answer waits until it was told, or for ever, which is ten seconds here
            auto *timer = new QTimer(&socket);
            const QDeadlineTimer patience(10'000);
            QObject::connect(timer, &QTimer::timeout, &socket, [this, &row, &early, &socket, request, patience, timer] {
                if (!row.told && !patience.hasExpired()) {
                    return;
                }
                timer->stop();
                early = row.told.load();
                const QByteArray xml = answer(request);
                socket.write(httpHead(xml.size()) + xml);
            });
            timer->start(5);
        });
    auto profile = m_certificates.profile(server.baseUrl());
    QVERIFY_RESULT(profile);
    profile->limits.timeout = std::chrono::seconds(20);
    MemoryJournal journal;
    const egon::SteadyWaiter waiter;
    const auto client = egon::Client::open(*profile, journal, row, m_certificates.clock, &waiter);
    QVERIFY_RESULT(client);
    QVERIFY_RESULT((*client)->call<egon::IszrProbe>({}, somePurpose(), Job()));
    QVERIFY(early);
}

static const kmen::test::Entry testTransport(kmen::test::run<TestTransport>);
#include "tst_transport.moc"
