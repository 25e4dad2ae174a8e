#include "training/refusal.h"

#include <QTcpSocket>
#include <QTimer>

#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace kmen::training {
namespace {

int refuseCertificate(int, X509_STORE_CTX *context)
{
    X509_STORE_CTX_set_error(context, X509_V_ERR_CERT_REVOKED);
    return 0;
}

} // namespace

class RevokedRefusal::Private {
public:
    ~Private()
    {
        SSL_free(ssl);
        SSL_CTX_free(context);
    }
    SSL_CTX *context = nullptr;
    SSL *ssl = nullptr;
    BIO *in = nullptr; ///< belongs to `ssl`
    BIO *out = nullptr;
    QTcpSocket *socket = nullptr;
};

RevokedRefusal::RevokedRefusal(QTcpSocket *socket, const ServerFiles &files, QObject *parent, bool tls12Only)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->socket = socket;
    socket->setParent(this);
    d->context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_max_proto_version(d->context, tls12Only ? TLS1_2_VERSION : 0);
    BIO *certificate = BIO_new_mem_buf(files.server.certificate.constData(), -1);
    BIO *key = BIO_new_mem_buf(files.server.key.constData(), -1);
    X509 *x509 = PEM_read_bio_X509(certificate, nullptr, nullptr, nullptr);
    EVP_PKEY *pkey = PEM_read_bio_PrivateKey(key, nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(d->context, x509);
    SSL_CTX_use_PrivateKey(d->context, pkey);
    X509_free(x509);
    EVP_PKEY_free(pkey);
    BIO_free(certificate);
    BIO_free(key);
    SSL_CTX_set_verify(d->context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, &refuseCertificate);
    d->ssl = SSL_new(d->context);
    d->in = BIO_new(BIO_s_mem());
    d->out = BIO_new(BIO_s_mem());
    SSL_set_bio(d->ssl, d->in, d->out);
    connect(socket, &QTcpSocket::readyRead, this, [this] { step(); });
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(10'000, this, &QObject::deleteLater); // for who never says anything
}

RevokedRefusal::~RevokedRefusal() = default;

void RevokedRefusal::step()
{
    const QByteArray come = d->socket->readAll();
    BIO_write(d->in, come.constData(), static_cast<int>(come.size()));
    const int done = SSL_accept(d->ssl);
    const bool over = done > 0 || SSL_get_error(d->ssl, done) != SSL_ERROR_WANT_READ;
    char *data = nullptr;
    const long size = BIO_get_mem_data(d->out, &data);
    d->socket->write(data, size);
    static_cast<void>(BIO_reset(d->out));
    if (over) {
        d->socket->disconnectFromHost();
    }
}

} // namespace kmen::training
