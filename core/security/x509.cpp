#include "security/x509_p.h"

#include <openssl/pem.h>

#include <ctime>

namespace kmen::security {

namespace {

/// Nobody is asked for a passphrase on a terminal.
int noPassphrase(char * /*buffer*/, int /*size*/, int /*writing*/, void * /*data*/)
{
    return -1;
}

} // namespace

std::vector<OwnedCertificate> readCertificates(const QByteArray &bytes)
{
    std::vector<OwnedCertificate> read;
    const OwnedBio bio = readingBio(bytes);
    while (X509 *next = PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr)) {
        read.emplace_back(next);
    }
    if (read.empty()) {
        if (X509 *only = d2i_X509_bio(readingBio(bytes).get(), nullptr)) {
            read.emplace_back(only);
        }
    }
    ERR_clear_error();
    return read;
}

OwnedKey readPlainKey(const QByteArray &pem)
{
    OwnedKey key(PEM_read_bio_PrivateKey(readingBio(pem).get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    return key;
}

QByteArray certificatePem(X509 *certificate)
{
    const OwnedBio bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(bio.get(), certificate) == 1 ? bioContents(bio.get()) : QByteArray();
}

QByteArray keyPem(EVP_PKEY *key)
{
    const OwnedBio bio(BIO_new(BIO_s_secmem()));
    return PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1
        ? bioContents(bio.get())
        : QByteArray();
}

Moment momentOf(const ASN1_TIME *time)
{
    std::tm parts {};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    const auto day = std::chrono::year_month_day(std::chrono::year(parts.tm_year + 1900),
        std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
        std::chrono::day(static_cast<unsigned>(parts.tm_mday)));
    return std::chrono::sys_days(day) + std::chrono::hours(parts.tm_hour) + std::chrono::minutes(parts.tm_min)
        + std::chrono::seconds(parts.tm_sec);
}

} // namespace kmen::security
