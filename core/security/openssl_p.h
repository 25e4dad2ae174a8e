// What every file of this room needs of OpenSSL: owners of its objects, and its words.
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <memory>

namespace kmen::security {

template <auto Free>
struct OpensslDeleter {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
inline void freeCertificates(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
using OwnedBio = std::unique_ptr<BIO, OpensslDeleter<BIO_free_all>>;
using OwnedKey = std::unique_ptr<EVP_PKEY, OpensslDeleter<EVP_PKEY_free>>;
using OwnedCertificate = std::unique_ptr<X509, OpensslDeleter<X509_free>>;
using OwnedCertificates = std::unique_ptr<STACK_OF(X509), OpensslDeleter<freeCertificates>>;
using OwnedCrl = std::unique_ptr<X509_CRL, OpensslDeleter<X509_CRL_free>>;

/// What OpenSSL said last, for support; its queue is empty afterwards.
inline QString opensslWords()
{
    char text[256] = {};
    ERR_error_string_n(ERR_peek_last_error(), text, sizeof(text));
    ERR_clear_error();
    return QString::fromLatin1(text);
}

inline void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
        bytes.clear();
    }
}

inline OwnedBio readingBio(QByteArrayView bytes)
{
    return OwnedBio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

inline QByteArray bioContents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

} // namespace kmen::security
