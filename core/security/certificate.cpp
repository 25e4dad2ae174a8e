#include "security/certificate.h"

#include <QCoreApplication>

#include <openssl/pem.h>
#include <openssl/provider.h>
#include <openssl/x509v3.h>

#include <algorithm>

#include "security/revocation.h"
#include "security/x509_p.h"

namespace kmen::security {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::security::Certificate)
};

using OwnedContainer = std::unique_ptr<PKCS12, OpensslDeleter<PKCS12_free>>;
using OwnedProvider = std::unique_ptr<OSSL_PROVIDER, OpensslDeleter<OSSL_PROVIDER_unload>>;
using OwnedLibrary = std::unique_ptr<OSSL_LIB_CTX, OpensslDeleter<OSSL_LIB_CTX_free>>;

enum class Opening { Done, Format, Passphrase, Unsupported };

Opening whyNot()
{
    bool unsupported = false;
    while (const unsigned long code = ERR_get_error()) {
        const int reason = ERR_GET_REASON(code);
        if (ERR_GET_LIB(code) == ERR_LIB_PKCS12 && reason == PKCS12_R_MAC_VERIFY_FAILURE) {
            ERR_clear_error();
            return Opening::Passphrase;
        }
        unsupported = unsupported || reason == ERR_R_UNSUPPORTED
            || (ERR_GET_LIB(code) == ERR_LIB_EVP && reason == EVP_R_UNSUPPORTED_ALGORITHM)
            || (ERR_GET_LIB(code) == ERR_LIB_PKCS12 && reason == PKCS12_R_UNKNOWN_DIGEST_ALGORITHM);
    }
    return unsupported ? Opening::Unsupported : Opening::Format;
}

Opening open(const QByteArray &container, const QByteArray &passphrase, OSSL_LIB_CTX *library, Credentials &out)
{
    PKCS12 *raw = PKCS12_init_ex(NID_pkcs7_data, library, nullptr);
    if (!d2i_PKCS12_bio(readingBio(container).get(), &raw)) {
        PKCS12_free(raw);
        ERR_clear_error();
        return Opening::Format;
    }
    const OwnedContainer file(raw);
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    if (PKCS12_parse(file.get(), passphrase.constData(), &key, &certificate, &others) != 1) {
        return whyNot();
    }
    const OwnedKey ownedKey(key);
    const OwnedCertificate ownedCertificate(certificate);
    const OwnedCertificates ownedOthers(others);
    if (!key || !certificate) {
        return Opening::Format;
    }
    out.certificate = certificatePem(certificate);
    out.key = keyPem(key);
    for (int i = 0; others && i < sk_X509_num(others); ++i) {
        out.chain += certificatePem(sk_X509_value(others, i));
    }
    return Opening::Done;
}

/// In a library context of its own, so that the outdated ciphers stay unknown to the rest of the program.
Opening openLegacy(const QByteArray &container, const QByteArray &passphrase, Credentials &out)
{
    const OwnedLibrary library(OSSL_LIB_CTX_new());
    const OwnedProvider legacy(OSSL_PROVIDER_load(library.get(), "legacy"));
    const OwnedProvider usual(OSSL_PROVIDER_load(library.get(), "default"));
    if (!legacy || !usual) {
        ERR_clear_error();
        return Opening::Unsupported;
    }
    return open(container, passphrase, library.get(), out);
}

std::unexpected<Error> certificateFailed()
{
    return fail(ErrorKind::Internal, QStringLiteral("security.CRYPTO"), Words::tr("OpenSSL could not do its work."),
        opensslWords(), Words::tr("Send the details to the support."));
}

QString nameText(const X509_NAME *name)
{
    const OwnedBio bio(BIO_new(BIO_s_mem()));
    constexpr unsigned long flags = (XN_FLAG_ONELINE & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB))
        & ~static_cast<unsigned long>(XN_FLAG_SPC_EQ);
    X509_NAME_print_ex(bio.get(), name, 0, flags);
    return QString::fromUtf8(bioContents(bio.get()));
}

QString serialText(X509 *certificate)
{
    const std::unique_ptr<BIGNUM, OpensslDeleter<BN_free>> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *hex = number ? BN_bn2hex(number.get()) : nullptr;
    const QString text = QString::fromLatin1(hex ? hex : "");
    OPENSSL_free(hex);
    return text;
}

/// Which errors the chain has; the walk goes on after each of them.
struct ChainErrors {
    std::vector<std::pair<int, int>> list; ///< error, depth
};

int collect(int fine, X509_STORE_CTX *context)
{
    if (fine == 0) {
        auto *errors = static_cast<ChainErrors *>(X509_STORE_CTX_get_app_data(context));
        errors->list.emplace_back(X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context));
    }
    return 1;
}

ChainErrors verify(X509 *leaf, const QByteArray &chain, const std::vector<OwnedCertificate> &authorities, Moment now)
{
    ChainErrors errors;
    const std::unique_ptr<X509_STORE, OpensslDeleter<X509_STORE_free>> store(X509_STORE_new());
    for (const OwnedCertificate &authority : authorities) {
        X509_STORE_add_cert(store.get(), authority.get());
    }
    // the profile may name the issuing authority without its root
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    const OwnedCertificates between(sk_X509_new_null());
    for (OwnedCertificate &one : readCertificates(chain)) {
        sk_X509_push(between.get(), one.release());
    }
    const std::unique_ptr<X509_STORE_CTX, OpensslDeleter<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), leaf, between.get());
    X509_VERIFY_PARAM *how = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(how, static_cast<time_t>(toMsecs(now) / 1000));
    X509_VERIFY_PARAM_set_purpose(how, X509_PURPOSE_SSL_CLIENT);
    X509_VERIFY_PARAM_set_auth_level(how, 0); // weak keys are judged by ourselves, in words
    X509_STORE_CTX_set_app_data(context.get(), &errors);
    X509_STORE_CTX_set_verify_cb(context.get(), collect);
    X509_verify_cert(context.get());
    ERR_clear_error();
    return errors;
}

QString newCertificate()
{
    return Words::tr("Request a new certificate in RAZR; it cannot be prolonged.");
}

void judgeChain(const ChainErrors &errors, std::vector<Finding> &findings)
{
    bool foreign = false;
    for (const auto &[error, depth] : errors.list) {
        switch (error) {
        case X509_V_ERR_CERT_HAS_EXPIRED:
        case X509_V_ERR_CERT_NOT_YET_VALID:
            if (depth > 0) {
                findings.push_back({Severity::Problem, QStringLiteral("AUTHORITY_EXPIRED"),
                    Words::tr("The certificate of the authority itself is not valid now."),
                    Words::tr("Put the authority's new certificate into the profile.")});
            }
            break; // the certificate's own days are judged by judgeDays
        case X509_V_ERR_INVALID_PURPOSE:
            if (depth == 0) {
                findings.push_back({Severity::Problem, QStringLiteral("WRONG_PURPOSE"),
                    Words::tr("The certificate is not meant for calling the registers (TLS client)."),
                    Words::tr("Use the certificate that DIA issued for your AIS.")});
            }
            break;
        default:
            foreign = true;
        }
    }
    if (foreign) {
        findings.push_back({Severity::Problem, QStringLiteral("WRONG_AUTHORITY"),
            Words::tr("The certificate was not issued by the authority of this profile."),
            Words::tr("Check that the certificate and the profile belong to the same environment.")});
    }
}

void judgeDays(const CertificateReport &report, Moment now, std::vector<Finding> &findings)
{
    if (now > report.until) {
        findings.push_back({Severity::Problem, QStringLiteral("EXPIRED"), Words::tr("The certificate has expired."),
            newCertificate()});
    } else if (now < report.from) {
        findings.push_back({Severity::Problem, QStringLiteral("NOT_YET_VALID"),
            Words::tr("The certificate is not valid yet."), Words::tr("Check the date of this computer.")});
    } else if (report.until - now <= expiryWarning) {
        findings.push_back({Severity::Warning, QStringLiteral("EXPIRES_SOON"),
            Words::tr("The certificate expires in %n day(s).", nullptr, static_cast<int>(report.daysLeft)),
            newCertificate()});
    }
}

void judgeKey(X509 *certificate, const QByteArray &keyText, CertificateReport &report)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key) {
        return;
    }
    const int bits = EVP_PKEY_get_bits(key);
    const bool rsa = EVP_PKEY_is_a(key, "RSA") == 1;
    const char *type = rsa ? "RSA" : EVP_PKEY_get0_type_name(key);
    report.key = QString::fromLatin1(type ? type : "?") + u' ' + QString::number(bits);
    if (bits < (rsa ? shortestRsaKey : 224)) {
        report.findings.push_back({Severity::Problem, QStringLiteral("WEAK_KEY"),
            Words::tr("The key of the certificate is too short."), newCertificate()});
    }
    int digest = NID_undef;
    X509_get_signature_info(certificate, &digest, nullptr, nullptr, nullptr);
    if (digest == NID_md5 || digest == NID_sha1) {
        report.findings.push_back({Severity::Warning, QStringLiteral("WEAK_SIGNATURE"),
            Words::tr("The certificate is signed by an outdated method (MD5 or SHA-1)."), newCertificate()});
    }
    const OwnedKey own = readPlainKey(keyText);
    if (!own || X509_check_private_key(certificate, own.get()) != 1) {
        report.findings.push_back({Severity::Problem, QStringLiteral("KEY_MISMATCH"),
            Words::tr("The private key does not belong to the certificate."),
            Words::tr("Import the certificate together with the key with which it was requested.")});
    }
    ERR_clear_error();
}

void judgeRevocation(const Credentials &credentials, const QByteArray &crl, const QByteArray &authority,
    const Clock &clock, std::vector<Finding> &findings)
{
    if (crl.isEmpty()) {
        return;
    }
    const auto list = RevocationList::load(crl, authority, clock);
    if (!list) {
        findings.push_back({Severity::Warning, QStringLiteral("CRL_UNUSABLE"), list.error().what, list.error().remedy});
        return;
    }
    if ((*list)->isRevoked(credentials.certificate)) {
        findings.push_back({Severity::Problem, QStringLiteral("REVOKED"),
            Words::tr("The authority has revoked the certificate."), newCertificate()});
    } else if ((*list)->isOld()) {
        findings.push_back({Severity::Warning, QStringLiteral("CRL_UNUSABLE"),
            Words::tr("The list of revoked certificates is out of date."),
            Words::tr("Download a new one from the authority to the file that the profile names.")});
    }
}

} // namespace

Credentials::~Credentials()
{
    wipe(key);
}

bool CertificateReport::usable() const
{
    return std::ranges::none_of(findings, [](const Finding &f) { return f.severity == Severity::Problem; });
}

Result<Credentials> openPkcs12(const QByteArray &container, const QString &passphrase)
{
    const QByteArray utf8 = passphrase.toUtf8();
    Credentials out;
    Opening opening = open(container, utf8, nullptr, out);
    if (opening == Opening::Unsupported) {
        opening = openLegacy(container, utf8, out);
        out.legacy = true;
    }
    switch (opening) {
    case Opening::Done:
        return out;
    case Opening::Passphrase:
        return fail(ErrorKind::Denied, QStringLiteral("security.PKCS12_PASSPHRASE"),
            Words::tr("The passphrase does not open the file with the certificate."), {},
            Words::tr("Enter the passphrase again."));
    case Opening::Unsupported:
        return fail(ErrorKind::Input, QStringLiteral("security.PKCS12_LEGACY"),
            Words::tr("The file with the certificate is protected by an outdated cipher (RC2 or 3DES)."), {},
            Words::tr("Save it anew with AES in the program it came from, or install OpenSSL's “legacy” provider."));
    case Opening::Format:
        break;
    }
    return fail(ErrorKind::Input, QStringLiteral("security.PKCS12_FORMAT"),
        Words::tr("This is no file with a certificate and its key (PKCS#12)."), {},
        Words::tr("Choose the file with the ending .p12 or .pfx."));
}

Result<QByteArray> makePkcs12(const Credentials &credentials, const QString &passphrase)
{
    const auto certificates = readCertificates(credentials.certificate);
    const OwnedKey key = readPlainKey(credentials.key);
    if (certificates.empty() || !key) {
        return fail(ErrorKind::Input, QStringLiteral("security.CERTIFICATE_FORMAT"),
            Words::tr("The certificate or its key cannot be read."));
    }
    const OwnedCertificates chain(sk_X509_new_null());
    for (OwnedCertificate &one : readCertificates(credentials.chain)) {
        sk_X509_push(chain.get(), one.release());
    }
    constexpr int rounds = 10'000;
    const OwnedContainer file(PKCS12_create(passphrase.toUtf8().constData(), "Kmen", key.get(),
        certificates.front().get(), chain.get(), NID_aes_256_cbc, NID_aes_256_cbc, rounds, rounds, 0));
    const OwnedBio bio(BIO_new(BIO_s_mem()));
    if (!file || i2d_PKCS12_bio(bio.get(), file.get()) != 1) {
        return certificateFailed();
    }
    return bioContents(bio.get());
}

Result<Credentials> pair(const QByteArray &certificate, const QByteArray &key)
{
    const auto certificates = readCertificates(certificate);
    if (certificates.empty()) {
        return fail(ErrorKind::Input, QStringLiteral("security.CERTIFICATE_FORMAT"),
            Words::tr("The file holds no certificate."), {}, Words::tr("Choose the file that DIA sent."));
    }
    const OwnedKey own = readPlainKey(key);
    Credentials out;
    for (const OwnedCertificate &one : certificates) {
        if (out.certificate.isEmpty() && own && X509_check_private_key(one.get(), own.get()) == 1) {
            out.certificate = certificatePem(one.get());
        } else {
            out.chain += certificatePem(one.get());
        }
    }
    ERR_clear_error();
    if (out.certificate.isEmpty()) {
        return fail(ErrorKind::Conflict, QStringLiteral("security.KEY_MISMATCH"),
            Words::tr("The private key that waits here does not belong to this certificate."), {},
            Words::tr("Import it on the computer on which its request was made."));
    }
    out.key = key;
    return out;
}

Result<CertificateReport> checkCertificate(
    const Credentials &credentials, const QByteArray &authority, const QByteArray &crl, const Clock &clock)
{
    const auto own = readCertificates(credentials.certificate);
    const auto authorities = readCertificates(authority);
    if (own.empty() || authorities.empty()) {
        return fail(ErrorKind::Input, QStringLiteral("security.CERTIFICATE_FORMAT"),
            own.empty() ? Words::tr("The certificate of this office cannot be read.")
                        : Words::tr("The certificate of the authority cannot be read."),
            {}, Words::tr("Check the files that the profile names."));
    }
    X509 *leaf = own.front().get();
    const Moment now = clock.now();
    CertificateReport report;
    report.subject = nameText(X509_get_subject_name(leaf));
    report.issuer = nameText(X509_get_issuer_name(leaf));
    report.serial = serialText(leaf);
    report.from = momentOf(X509_get0_notBefore(leaf));
    report.until = momentOf(X509_get0_notAfter(leaf));
    report.daysLeft = std::chrono::floor<std::chrono::days>(report.until - now).count();
    judgeKey(leaf, credentials.key, report);
    judgeChain(verify(leaf, credentials.chain, authorities, now), report.findings);
    judgeDays(report, now, report.findings);
    judgeRevocation(credentials, crl, authority, clock, report.findings);
    if (credentials.legacy) {
        report.findings.push_back({Severity::Warning, QStringLiteral("LEGACY_FILE"),
            Words::tr("The file with the certificate is protected by an outdated cipher."),
            Words::tr("Import it by “kmen-worker certificate import”: it is then kept under a current one.")});
    }
    std::ranges::stable_sort(report.findings, std::greater(), &Finding::severity);
    return report;
}

} // namespace kmen::security
