/// A certification authority of the test: any certificate, good or bad, and any list of revoked ones.
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509v3.h>

#include "base/clock.h"
#include "security/certificate.h"

namespace kmen::test {

struct Issued {
    X509 *certificate = nullptr;
    EVP_PKEY *key = nullptr;

    [[nodiscard]] QByteArray certificatePem() const { return written(&PEM_write_bio_X509, certificate); }
    [[nodiscard]] QByteArray keyPem() const
    {
        BIO *bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
        return taken(bio);
    }
    [[nodiscard]] security::Credentials credentials() const
    {
        security::Credentials made;
        made.certificate = certificatePem();
        made.key = keyPem();
        return made;
    }

    template <class Write, class Object>
    static QByteArray written(Write write, Object *object)
    {
        BIO *bio = BIO_new(BIO_s_mem());
        write(bio, object);
        return taken(bio);
    }
    static QByteArray taken(BIO *bio)
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        const QByteArray bytes(data, static_cast<qsizetype>(size));
        BIO_free(bio);
        return bytes;
    }
};

struct Wish {
    Moment from {};
    Moment until {};
    int bits = 2048;
    const char *usage = "clientAuth"; ///< null: an authority
    const EVP_MD *digest = EVP_sha256();
};

/// A list of revoked certificates; `next` of zero: it promises no other.
inline QByteArray crlOf(
    X509 *issuer, EVP_PKEY *key, const std::vector<X509 *> &revoked, Moment made, Moment next, bool der)
{
    X509_CRL *list = X509_CRL_new();
    X509_CRL_set_version(list, X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer));
    ASN1_TIME *time = ASN1_TIME_set(nullptr, static_cast<time_t>(toMsecs(made) / 1000));
    X509_CRL_set1_lastUpdate(list, time);
    if (next != Moment()) {
        ASN1_TIME_set(time, static_cast<time_t>(toMsecs(next) / 1000));
        X509_CRL_set1_nextUpdate(list, time);
    }
    for (X509 *one : revoked) {
        X509_REVOKED *entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(one));
        X509_REVOKED_set_revocationDate(entry, time);
        X509_CRL_add0_revoked(list, entry);
    }
    ASN1_TIME_free(time);
    X509_CRL_sort(list);
    X509_CRL_sign(list, key, EVP_sha256());
    const QByteArray bytes =
        der ? Issued::written(&i2d_X509_CRL_bio, list) : Issued::written(&PEM_write_bio_X509_CRL, list);
    X509_CRL_free(list);
    return bytes;
}

/// The same of certificates in PEM.
inline QByteArray crlOf(
    const QByteArray &issuer, const QByteArray &key, const QList<QByteArray> &revoked, Moment made, Moment next)
{
    const auto certificate = [](const QByteArray &pem) {
        BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
        X509 *read = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        return read;
    };
    BIO *bio = BIO_new_mem_buf(key.constData(), static_cast<int>(key.size()));
    EVP_PKEY *own = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    std::vector<X509 *> certificates {certificate(issuer)};
    for (const QByteArray &one : revoked) {
        certificates.push_back(certificate(one));
    }
    const QByteArray bytes = crlOf(certificates.front(), own,
        std::vector<X509 *>(certificates.begin() + 1, certificates.end()), made, next, false);
    for (X509 *one : certificates) {
        X509_free(one);
    }
    EVP_PKEY_free(own);
    return bytes;
}

/// Everything it gave belongs to it.
class TestAuthority final {
public:
    TestAuthority(const char *name, const Wish &wish)
        : m_self(issue(name, {wish.from, wish.until, wish.bits, nullptr}, nullptr))
    {
    }
    ~TestAuthority()
    {
        for (const Issued &one : m_issued) {
            X509_free(one.certificate);
            EVP_PKEY_free(one.key);
        }
    }
    TestAuthority(const TestAuthority &) = delete;
    TestAuthority &operator=(const TestAuthority &) = delete;

    [[nodiscard]] QByteArray pem() const { return m_self.certificatePem(); }
    [[nodiscard]] const Issued &self() const { return m_self; }
    Issued issue(const char *name, const Wish &wish) { return issue(name, wish, &m_self); }
    /// The certificate (PEM) for a request.
    QByteArray certify(const QByteArray &csr, const Wish &wish)
    {
        BIO *bio = BIO_new_mem_buf(csr.constData(), static_cast<int>(csr.size()));
        X509_REQ *request = PEM_read_bio_X509_REQ(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        const Issued made = issue("requested", wish);
        X509_set_subject_name(made.certificate, X509_REQ_get_subject_name(request));
        X509_set_pubkey(made.certificate, X509_REQ_get0_pubkey(request));
        X509_sign(made.certificate, m_self.key, EVP_sha256());
        X509_REQ_free(request);
        return made.certificatePem();
    }

    QByteArray crl(const std::vector<Issued> &revoked, Moment made, Moment next, bool der = false)
    {
        std::vector<X509 *> certificates;
        for (const Issued &one : revoked) {
            certificates.push_back(one.certificate);
        }
        return crlOf(m_self.certificate, m_self.key, certificates, made, next, der);
    }

    /// Protected as by the programs of old: RC2 of 40 bits for the certificates, 3DES for the key.
    static QByteArray legacyPkcs12(const Issued &one, const char *passphrase)
    {
        OSSL_LIB_CTX *library = OSSL_LIB_CTX_new();
        OSSL_PROVIDER *legacy = OSSL_PROVIDER_load(library, "legacy");
        OSSL_PROVIDER *usual = OSSL_PROVIDER_load(library, "default");
        PKCS12 *file = PKCS12_create_ex(passphrase, "old", one.key, one.certificate, nullptr,
            NID_pbe_WithSHA1And3_Key_TripleDES_CBC, NID_pbe_WithSHA1And40BitRC2_CBC, 2048, 1, 0, library, nullptr);
        const QByteArray bytes = file ? Issued::written(&i2d_PKCS12_bio, file) : QByteArray();
        PKCS12_free(file);
        OSSL_PROVIDER_unload(usual);
        OSSL_PROVIDER_unload(legacy);
        OSSL_LIB_CTX_free(library);
        return bytes;
    }

private:
    static time_t seconds(Moment moment) { return static_cast<time_t>(toMsecs(moment) / 1000); }

    Issued issue(const char *name, const Wish &wish, const Issued *signer)
    {
        Issued made {X509_new(), EVP_RSA_gen(static_cast<unsigned>(wish.bits))};
        const Issued &by = signer ? *signer : made;
        X509_set_version(made.certificate, X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(made.certificate), ++m_serial);
        ASN1_TIME_set(X509_getm_notBefore(made.certificate), seconds(wish.from));
        ASN1_TIME_set(X509_getm_notAfter(made.certificate), seconds(wish.until));
        X509_NAME *subject = X509_get_subject_name(made.certificate);
        X509_NAME_add_entry_by_txt(
            subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
        X509_set_issuer_name(made.certificate, X509_get_subject_name(by.certificate));
        X509_set_pubkey(made.certificate, made.key);
        extend(made.certificate, NID_basic_constraints, wish.usage ? "critical,CA:FALSE" : "critical,CA:TRUE");
        extend(made.certificate, NID_key_usage, wish.usage ? "critical,digitalSignature" : "keyCertSign,cRLSign");
        if (wish.usage) {
            extend(made.certificate, NID_ext_key_usage, wish.usage);
        }
        X509_sign(made.certificate, by.key, wish.digest);
        m_issued.push_back(made);
        return made;
    }

    static void extend(X509 *certificate, int nid, const char *value)
    {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }

    long m_serial = 1000;
    std::vector<Issued> m_issued;
    Issued m_self;
};

} // namespace kmen::test
