// A server that wants to negotiate again in the middle of a connection (TLS 1.2) is not followed.
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <future>

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include "registers_client.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/workplace.h"

using namespace kmen;
using namespace kmen::test;

namespace {

/// Asks every client to negotiate again as soon as its request begins to come, and counts how many did. Answers
/// nobody. By OpenSSL itself, for QSslSocket never asks.
class Renegotiator final : public QTcpServer {
public:
    explicit Renegotiator(const training::Certified &own)
        : m_context(SSL_CTX_new(TLS_server_method()))
    {
        BIO *certificate = BIO_new_mem_buf(own.certificate.constData(), -1);
        BIO *key = BIO_new_mem_buf(own.key.constData(), -1);
        X509 *x509 = PEM_read_bio_X509(certificate, nullptr, nullptr, nullptr);
        EVP_PKEY *pkey = PEM_read_bio_PrivateKey(key, nullptr, nullptr, nullptr);
        SSL_CTX_use_certificate(m_context, x509);
        SSL_CTX_use_PrivateKey(m_context, pkey);
        X509_free(x509);
        EVP_PKEY_free(pkey);
        BIO_free(certificate);
        BIO_free(key);
        SSL_CTX_set_max_proto_version(m_context, TLS1_2_VERSION);
        SSL_CTX_clear_options(m_context, SSL_OP_NO_RENEGOTIATION); // the program's setting reaches this server too
        SSL_CTX_set_client_hello_cb(
            m_context,
            [](SSL *ssl, int *, void *count) {
                if (*static_cast<bool *>(SSL_get_app_data(ssl))) {
                    ++*static_cast<int *>(count);
                }
                return SSL_CLIENT_HELLO_SUCCESS;
            },
            &followed);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                serve(socket);
            }
        });
    }
    ~Renegotiator() override { SSL_CTX_free(m_context); }
    Renegotiator(const Renegotiator &) = delete;
    Renegotiator &operator=(const Renegotiator &) = delete;

    int asked = 0; ///< connections
    int followed = 0; ///< of these, began another handshake

private:
    void serve(QTcpSocket *socket)
    {
        SSL *ssl = SSL_new(m_context);
        SSL_set_accept_state(ssl);
        const auto again = std::make_shared<bool>(false);
        SSL_set_app_data(ssl, again.get());
        BIO *in = BIO_new(BIO_s_mem());
        BIO *out = BIO_new(BIO_s_mem());
        SSL_set_bio(ssl, in, out);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, ssl, in, out, again] {
            const QByteArray come = socket->readAll();
            BIO_write(in, come.constData(), static_cast<int>(come.size()));
            char byte = 0;
            int got = 0;
            while ((got = SSL_read(ssl, &byte, 1)) == 1) {
                if (!std::exchange(*again, true)) {
                    ++asked;
                    SSL_renegotiate(ssl);
                    SSL_do_handshake(ssl);
                }
            }
            const bool over =
                SSL_get_error(ssl, got) != SSL_ERROR_WANT_READ || (*again && SSL_renegotiate_pending(ssl) == 0);
            char *data = nullptr;
            const long size = BIO_get_mem_data(out, &data);
            socket->write(data, size);
            static_cast<void>(BIO_reset(out));
            if (over) {
                socket->disconnectFromHost();
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [ssl, again] { SSL_free(ssl); });
    }

    SSL_CTX *m_context;
};

} // namespace

class TestRenegotiation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void serverThatAsksIsNotFollowed();

private:
    /// One call to such a server, which fails either way: it answers nobody.
    void call(const egon::Profile &profile, Renegotiator &server);
    Certificates m_certificates;
};

void TestRenegotiation::initTestCase()
{
    QVERIFY_RESULT(m_certificates.make());
}

void TestRenegotiation::call(const egon::Profile &profile, Renegotiator &server)
{
    MemoryJournal journal;
    egon::LocalThrottle throttle(1000);
    const PatientWaiter waiter;
    const auto client = egon::Client::open(profile, journal, throttle, m_certificates.clock, &waiter);
    QVERIFY_RESULT(client);
    server.asked = 0;
    server.followed = 0;
    egon::OrgAifoRequest request;
    request.mapa.emplace_back().aifo = *Aifo::fromBytes(QByteArray(static_cast<qsizetype>(Aifo::size), 'x'));
    auto running = std::async(std::launch::async,
        [&] { return (*client)->call<egon::OrgPrihlasAifo>(request, somePurpose(), Job()).has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(running.wait_for(std::chrono::seconds(0)) == std::future_status::ready, 20'000);
    QVERIFY(!running.get());
    QVERIFY(server.asked >= 1);
}

void TestRenegotiation::serverThatAsksIsNotFollowed()
{
    Renegotiator server(m_certificates.server);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto profile =
        m_certificates.profile(QStringLiteral("https://127.0.0.1:%1/publikace").arg(server.serverPort()));
    QVERIFY_RESULT(profile);
    call(*profile, server);
    QCOMPARE(server.followed, server.asked); // Qt by itself would follow
    // every way to the registers leads through here
    const auto unlocked = sync::unlocked(*profile, m_certificates.clock);
    QVERIFY_RESULT(unlocked);
    call(*unlocked, server);
    QCOMPARE(server.followed, 0);
}

static const kmen::test::Entry testRenegotiation(kmen::test::run<TestRenegotiation>);
#include "tst_renegotiation.moc"
