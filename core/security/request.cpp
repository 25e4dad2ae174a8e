// The request for a new certificate and the key that waits for it.
#include <QCoreApplication>

#include <openssl/pem.h>
#include <openssl/rsa.h>

#include "security/certificate.h"
#include "security/secrets.h"
#include "security/x509_p.h"

namespace kmen::security {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::security::Certificate)
};

using OwnedRequest = std::unique_ptr<X509_REQ, OpensslDeleter<X509_REQ_free>>;

std::unexpected<Error> wrongRequest(const QString &what)
{
    return fail(ErrorKind::Input, QStringLiteral("security.REQUEST"), what, {},
        Words::tr("Correct it; the authority would refuse the request."));
}

std::unexpected<Error> notMade()
{
    return fail(ErrorKind::Internal, QStringLiteral("security.CRYPTO"), Words::tr("The request could not be made."),
        opensslWords(), Words::tr("Send the details to the support."));
}

Result<void> checkSubject(const RequestSubject &subject, int bits)
{
    if (bits != 2048 && bits != 3072 && bits != 4096) {
        return wrongRequest(Words::tr("The key has 2048, 3072 or 4096 bits, not %1.").arg(bits));
    }
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (subject.country.size() != 2 || !std::ranges::all_of(subject.country, isLetter)) {
        return wrongRequest(Words::tr("The country is written by two capital letters, such as CZ."));
    }
    constexpr qsizetype longest = 64; // RFC 5280, ub-common-name and its sisters
    for (const auto &[value, missing] : {
             std::pair(subject.organization, Words::tr("The name of the office (O) is missing.")),
             std::pair(subject.unit, Words::tr("The IČO of the office (OU) is missing.")),
             std::pair(subject.commonName, Words::tr("The number of the AIS (CN) is missing.")),
         }) {
        if (value.trimmed().isEmpty()) {
            return wrongRequest(missing);
        }
    }
    for (const QString &value : {subject.organization, subject.unit, subject.commonName, subject.locality}) {
        if (value.size() > longest) {
            return wrongRequest(Words::tr("“%1” is longer than 64 letters.").arg(value));
        }
    }
    return {};
}

/// Encrypted or not; `password` may be empty.
OwnedKey readKey(const QByteArray &pem, const QByteArray &password)
{
    OwnedKey key(
        PEM_read_bio_PrivateKey(readingBio(pem).get(), nullptr, nullptr, const_cast<char *>(password.constData())));
    return key;
}

} // namespace

Result<CertificateRequest> makeRequest(const RequestSubject &subject, int keyBits)
{
    if (auto fine = checkSubject(subject, keyBits); !fine) {
        return failWith(fine);
    }
    const OwnedKey key(EVP_RSA_gen(static_cast<unsigned int>(keyBits)));
    const OwnedRequest request(X509_REQ_new());
    if (!key || !request) {
        return notMade();
    }
    X509_NAME *name = X509_REQ_get_subject_name(request.get());
    const auto add = [name](const char *field, const QString &value) {
        const QByteArray utf8 = value.trimmed().toUtf8();
        return utf8.isEmpty()
            || X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                   reinterpret_cast<const unsigned char *>(utf8.constData()), static_cast<int>(utf8.size()), -1, 0)
            == 1;
    };
    const OwnedBio bio(BIO_new(BIO_s_mem()));
    const bool made = X509_REQ_set_version(request.get(), 0) == 1 && add("C", subject.country)
        && add("L", subject.locality) && add("O", subject.organization) && add("OU", subject.unit)
        && add("CN", subject.commonName) && X509_REQ_set_pubkey(request.get(), key.get()) == 1
        && X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0
        && PEM_write_bio_X509_REQ(bio.get(), request.get()) == 1;
    CertificateRequest out {made ? bioContents(bio.get()) : QByteArray(), made ? keyPem(key.get()) : QByteArray()};
    if (out.csr.isEmpty() || out.key.isEmpty()) {
        return notMade();
    }
    return out;
}

Result<QByteArray> makeRequest(const RequestSubject &subject, int keyBits, SecretStore &store, const QString &keyEntry)
{
    auto waiting = store.read(keyEntry);
    if (waiting) {
        wipe(*waiting);
        return fail(ErrorKind::Conflict, QStringLiteral("security.REQUEST_WAITS"),
            Words::tr("A key waits for its certificate already."), keyEntry,
            Words::tr("Import the certificate that was requested, or give that request up first."));
    }
    if (waiting.error().kind != ErrorKind::NotFound) {
        return failWith(waiting);
    }
    auto request = makeRequest(subject, keyBits);
    if (!request) {
        return failWith(request);
    }
    const auto stored = store.write(keyEntry, request->key);
    wipe(request->key);
    if (!stored) {
        return failWith(stored);
    }
    return request->csr;
}

Result<QByteArray> encryptKey(const QByteArray &key, const QString &passphrase)
{
    const OwnedKey read = readPlainKey(key);
    const QByteArray utf8 = passphrase.toUtf8();
    const OwnedBio bio(BIO_new(BIO_s_mem()));
    if (!read || utf8.isEmpty()
        || PEM_write_bio_PKCS8PrivateKey(bio.get(), read.get(), EVP_aes_256_cbc(), utf8.constData(),
               static_cast<int>(utf8.size()), nullptr, nullptr)
            != 1) {
        ERR_clear_error();
        return fail(ErrorKind::Input, QStringLiteral("security.KEY_FORMAT"),
            utf8.isEmpty() ? Words::tr("A key is kept in a file only with a passphrase.")
                           : Words::tr("The private key cannot be read."));
    }
    return bioContents(bio.get());
}

Result<QByteArray> decryptKey(const QByteArray &key, const QString &passphrase)
{
    const OwnedKey read = readKey(key, passphrase.toUtf8());
    ERR_clear_error();
    if (read) {
        return keyPem(read.get());
    }
    if (key.contains("ENCRYPTED")) {
        return fail(ErrorKind::Denied, QStringLiteral("security.KEY_PASSPHRASE"),
            Words::tr("The passphrase does not open the private key."), {}, Words::tr("Enter the passphrase again."));
    }
    return fail(ErrorKind::Input, QStringLiteral("security.KEY_FORMAT"), Words::tr("The private key cannot be read."),
        {}, Words::tr("Choose the file that was made with the request."));
}

} // namespace kmen::security
