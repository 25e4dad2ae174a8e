#include "training/certificates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace kmen::training {
namespace {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

std::unexpected<Error> opensslFailed()
{
    char text[256] = {};
    ERR_error_string_n(ERR_get_error(), text, sizeof(text));
    ERR_clear_error();
    return fail(ErrorKind::Internal, u"training.CERTIFICATE"_qs,
        QCoreApplication::translate("Training", "A training certificate could not be made."),
        QString::fromLatin1(text));
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

Result<Certified> toPem(X509 *certificate, EVP_PKEY *key)
{
    const Bio first(BIO_new(BIO_s_mem()));
    const Bio second(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(first.get(), certificate) != 1
        || PEM_write_bio_PrivateKey(second.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return opensslFailed();
    }
    return Certified {contents(first.get()), contents(second.get())};
}

Certificate readCertificate(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

Key readKey(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

struct Kind {
    const char *basic;
    const char *usage;
    const char *extendedUsage; ///< null for an authority
    const char *alternative; ///< null if none
};

/// A certificate for a new key, signed by `issuer`, or by itself when there is none.
Result<Certified> issue(
    const QString &name, const Validity &validity, const Kind &kind, X509 *issuer, EVP_PKEY *issuerKey)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate) {
        return opensslFailed();
    }
    X509 *signer = issuer != nullptr ? issuer : certificate.get();
    EVP_PKEY *signerKey = issuer != nullptr ? issuerKey : key.get();
    unsigned char serial[16] = {};
    RAND_bytes(serial, sizeof(serial));
    serial[0] = static_cast<unsigned char>((serial[0] & 0x7f) | 0x40); // positive and of full length
    const std::unique_ptr<BIGNUM, Deleter<BN_free>> number(BN_bin2bn(serial, sizeof(serial), nullptr));
    const auto seconds = [](Moment moment) { return static_cast<time_t>(toMsecs(moment) / 1000); };
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    const QByteArray common = name.toUtf8();
    const auto entry = [subject](const char *field, const QByteArray &value) {
        return X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8,
                   reinterpret_cast<const unsigned char *>(value.constData()), static_cast<int>(value.size()), -1, 0)
            == 1;
    };
    const bool done = X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get())) != nullptr
        && ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds(validity.from)) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds(validity.until)) != nullptr && entry("C", "CZ")
        && entry("O", "Kmen training registers") && entry("CN", common)
        && X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer)) == 1
        && X509_set_pubkey(certificate.get(), key.get()) == 1
        && addExtension(certificate.get(), signer, NID_basic_constraints, kind.basic)
        && addExtension(certificate.get(), signer, NID_key_usage, kind.usage)
        && (kind.extendedUsage == nullptr
            || addExtension(certificate.get(), signer, NID_ext_key_usage, kind.extendedUsage))
        && (kind.alternative == nullptr
            || addExtension(certificate.get(), signer, NID_subject_alt_name, kind.alternative))
        && addExtension(certificate.get(), signer, NID_subject_key_identifier, "hash")
        && (issuer == nullptr || addExtension(certificate.get(), signer, NID_authority_key_identifier, "keyid"))
        && X509_sign(certificate.get(), signerKey, EVP_sha256()) > 0;
    return done ? toPem(certificate.get(), key.get()) : Result<Certified>(opensslFailed());
}

std::unexpected<Error> notWritten(const QString &fileName)
{
    return fail(ErrorKind::Unavailable, u"training.STATE"_qs,
        QCoreApplication::translate("Training", "The state folder cannot be written."), fileName,
        QCoreApplication::translate("Training", "Check the rights to the state folder."));
}

Result<void> writeFile(const QString &fileName, const QByteArray &bytes, bool secret)
{
    QSaveFile file(fileName);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(secret ? owner : owner | QFileDevice::ReadGroup | QFileDevice::ReadOther)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        return notWritten(fileName);
    }
    return {};
}

QByteArray readFile(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class Authority::Private {
public:
    Certified pem;
    Certificate certificate;
    Key key;
};

Authority::Authority(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Authority::Authority(Authority &&) noexcept = default;
Authority &Authority::operator=(Authority &&) noexcept = default;
Authority::~Authority() = default;

Result<Authority> Authority::create(const QString &name, const Validity &validity)
{
    const auto pem = issue(name, validity,
        {"critical,CA:TRUE,pathlen:0", "critical,keyCertSign,cRLSign", nullptr, nullptr}, nullptr, nullptr);
    return pem ? load(*pem) : failWith(pem);
}

Result<Authority> Authority::load(const Certified &ca)
{
    auto d = std::make_unique<Private>();
    d->pem = ca;
    d->certificate = readCertificate(ca.certificate);
    d->key = readKey(ca.key);
    if (!d->certificate || !d->key) {
        ERR_clear_error();
        return fail(ErrorKind::Corrupt, u"training.CERTIFICATE"_qs,
            QCoreApplication::translate("Training", "The training authority's certificate is damaged."));
    }
    return Authority(std::move(d));
}

const Certified &Authority::ca() const
{
    return d->pem;
}

Result<Certified> Authority::server(const Validity &validity) const
{
    return issue(u"localhost"_qs, validity,
        {"critical,CA:FALSE", "critical,digitalSignature", "serverAuth", "DNS:localhost,IP:127.0.0.1"},
        d->certificate.get(), d->key.get());
}

Result<Certified> Authority::client(const QString &name, const Validity &validity) const
{
    return issue(name, validity, {"critical,CA:FALSE", "critical,digitalSignature", "clientAuth", nullptr},
        d->certificate.get(), d->key.get());
}

Result<QByteArray> toPkcs12(const Certified &client, const QByteArray &caCertificate, const QString &passphrase)
{
    const Certificate certificate = readCertificate(client.certificate);
    const Certificate ca = readCertificate(caCertificate);
    const Key key = readKey(client.key);
    const std::unique_ptr<STACK_OF(X509), Deleter<[](STACK_OF(X509) * stack) { sk_X509_free(stack); }>> chain(
        sk_X509_new_null());
    if (!certificate || !ca || !key || sk_X509_push(chain.get(), ca.get()) == 0) {
        return opensslFailed();
    }
    const QByteArray pass = passphrase.toUtf8();
    const std::unique_ptr<PKCS12, Deleter<PKCS12_free>> file(PKCS12_create(pass.constData(), "kmen-training", key.get(),
        certificate.get(), chain.get(), NID_aes_256_cbc, NID_aes_256_cbc, 4096, 1, 0));
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!file || i2d_PKCS12_bio(bio.get(), file.get()) != 1) {
        return opensslFailed();
    }
    return contents(bio.get());
}

Result<void> writeClient(const QString &directory, const Certified &client, const QByteArray &caCertificate)
{
    const QDir folder(directory);
    const QString passphrase = QString::number(QRandomGenerator::system()->generate64(), 36);
    const auto container = toPkcs12(client, caCertificate, passphrase);
    if (!container) {
        return failWith(container);
    }
    struct Part {
        QString name;
        QByteArray bytes;
        bool secret;
    };
    for (const Part &part : {Part {u"client.pem"_qs, client.certificate, false},
             Part {u"client.key"_qs, client.key, true}, Part {u"client.p12"_qs, *container, true},
             Part {u"client.p12.pass"_qs, passphrase.toUtf8() + '\n', true}}) {
        if (const auto written = writeFile(folder.filePath(part.name), part.bytes, part.secret); !written) {
            return written;
        }
    }
    return {};
}

Result<ServerFiles> ensureCertificates(const QString &directory, const Clock &clock)
{
    if (!QDir().mkpath(directory)) {
        return notWritten(directory);
    }
    const QDir folder(directory);
    ServerFiles files {readFile(folder.filePath(u"ca.pem"_qs)),
        {readFile(folder.filePath(u"server.pem"_qs)), readFile(folder.filePath(u"server.key"_qs))},
        {readFile(folder.filePath(u"server-expired.pem"_qs)), readFile(folder.filePath(u"server-expired.key"_qs))}};
    const bool complete = !files.ca.isEmpty() && !files.server.certificate.isEmpty() && !files.server.key.isEmpty()
        && QFile::exists(folder.filePath(u"client.p12.pass"_qs));
    if (complete) {
        return files;
    }
    const Validity validity {clock.now() - std::chrono::days(2), clock.now() + std::chrono::days(3650)};
    const auto authority = Authority::create(u"Kmen training CA"_qs, validity);
    if (!authority) {
        return failWith(authority);
    }
    const auto server = authority->server(validity);
    const auto client = authority->client(u"AIS 1234"_qs, validity);
    const auto expired = authority->server({validity.from, clock.now() - std::chrono::days(1)});
    if (!server || !client || !expired) {
        return failWith(!server ? server : !client ? client : expired);
    }
    // The authority's key is not kept: nobody needs another certificate of it. The passphrase is written last, so a
    // start that was cut off begins again.
    files = {authority->ca().certificate, *server, *expired};
    for (const auto &[name, bytes, secret] : {std::tuple(u"ca.pem"_qs, files.ca, false),
             {u"server.pem"_qs, server->certificate, false}, {u"server.key"_qs, server->key, true},
             {u"server-expired.pem"_qs, expired->certificate, false}, {u"server-expired.key"_qs, expired->key, true}}) {
        if (const auto written = writeFile(folder.filePath(name), bytes, secret); !written) {
            return failWith(written);
        }
    }
    if (const auto written = writeClient(directory, *client, files.ca); !written) {
        return failWith(written);
    }
    return files;
}

} // namespace kmen::training
