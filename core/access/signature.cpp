#include "access/signature.h"

#include <QCoreApplication>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace kmen::access {

namespace {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
void freeBorrowed(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Deleter<freeStack>>;
using Borrowed = std::unique_ptr<STACK_OF(X509), Deleter<freeBorrowed>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Deleter<CMS_ContentInfo_free>>;

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QString words()
{
    char text[256] = {};
    ERR_error_string_n(ERR_peek_last_error(), text, sizeof(text));
    ERR_clear_error();
    return QString::fromLatin1(text);
}

std::unexpected<Error> cannotSign()
{
    return fail(ErrorKind::Input, QStringLiteral("access.SIGNATURE"),
        QCoreApplication::translate("access", "The certificate cannot be used for signing."), words(),
        QCoreApplication::translate("access", "Make the package without a signature, or repair the certificate."));
}

std::unexpected<Error> notValid()
{
    return fail(ErrorKind::Corrupt, QStringLiteral("access.SIGNATURE"),
        QCoreApplication::translate("access", "The signature does not fit the manifest."), words(),
        QCoreApplication::translate("access", "Make the package again."));
}

constexpr unsigned int flags = CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP;

} // namespace

Result<QByteArray> sign(const QByteArray &content, const security::Credentials &credentials)
{
    const Bio certificateBio = reading(credentials.certificate);
    const Certificate certificate(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    const Bio keyBio = reading(credentials.key);
    const Key key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    if (!certificate || !key) {
        return cannotSign();
    }
    const Certificates chain(sk_X509_new_null());
    const Bio chainBio = reading(credentials.chain);
    while (X509 *next = PEM_read_bio_X509(chainBio.get(), nullptr, nullptr, nullptr)) {
        sk_X509_push(chain.get(), next);
    }
    ERR_clear_error();
    const Bio data = reading(content);
    const Cms cms(CMS_sign(nullptr, nullptr, chain.get(), nullptr, flags | CMS_PARTIAL));
    if (!cms || !CMS_add1_signer(cms.get(), certificate.get(), key.get(), EVP_sha256(), flags)
        || CMS_final(cms.get(), data.get(), nullptr, flags) != 1) {
        return cannotSign();
    }
    const Bio out(BIO_new(BIO_s_mem()));
    if (i2d_CMS_bio(out.get(), cms.get()) != 1) {
        return cannotSign();
    }
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return QByteArray(bytes, static_cast<qsizetype>(size));
}

Result<SignatureReport> verifySignature(const QByteArray &content, const QByteArray &signature)
{
    const Bio in = reading(signature);
    const Cms cms(d2i_CMS_bio(in.get(), nullptr));
    if (!cms) {
        return notValid();
    }
    const Bio data = reading(content);
    if (CMS_verify(cms.get(), nullptr, nullptr, data.get(), nullptr, flags | CMS_NO_SIGNER_CERT_VERIFY) != 1) {
        return notValid();
    }
    const Borrowed signers(CMS_get0_signers(cms.get()));
    if (!signers || sk_X509_num(signers.get()) != 1) {
        return notValid();
    }
    const Bio text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), X509_get_subject_name(sk_X509_value(signers.get(), 0)), 0,
        XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return SignatureReport {QString::fromUtf8(bytes, static_cast<qsizetype>(size))};
}

} // namespace kmen::access
