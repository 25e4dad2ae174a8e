/// The office's certificate: opening it, judging it, asking for a new one.
///
/// The registers know an AIS by its certificate alone, issued by DIA's authority for one AIS; it cannot be prolonged, a
/// new one is requested in RAZR, whose "technical part" is a PKCS#10 request. Source: EGON.md 1, "who issues".
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

#include "base/clock.h"
#include "base/result.h"

namespace kmen::security {

class SecretStore;

/// DIA writes 2.5 months before the end (EGON.md 1); whoever starts then has time for the request.
constexpr std::chrono::days expiryWarning {75};
/// The shortest RSA key that the authority takes: "Postup pro vytvoření žádosti o digitální certifikát pro produkční
/// prostředí Základních registrů", SZR 2015, ch. 1.
constexpr int shortestRsaKey = 2048;

/// Certificate, key and the authorities that came with them; all in PEM, the key as plain PKCS#8. The key is wiped when
/// the value is destroyed.
struct Credentials {
    QByteArray certificate;
    QByteArray key;
    QByteArray chain; ///< certificates of authorities, one after another; may be empty
    bool legacy = false; ///< the file was protected by RC2 or 3DES, which other programs no longer open

    Credentials() = default;
    Credentials(const Credentials &) = default;
    Credentials(Credentials &&) noexcept = default;
    Credentials &operator=(const Credentials &) = default;
    Credentials &operator=(Credentials &&) noexcept = default;
    ~Credentials();
};

/// Opens a PKCS#12 container. Files of older programs (RC2, 3DES) are opened by OpenSSL's "legacy" provider.
/// Errors: Denied "security.PKCS12_PASSPHRASE"; Input "security.PKCS12_FORMAT" (not such a file, no key in it);
/// Input "security.PKCS12_LEGACY" when the provider is not installed.
Result<Credentials> openPkcs12(const QByteArray &container, const QString &passphrase);
/// A container with AES-256-CBC and HMAC-SHA-256, as Qt and OpenSSL 3 read it.
Result<QByteArray> makePkcs12(const Credentials &credentials, const QString &passphrase);
/// From PEM (or DER) that the authority sent and the key that waits for it.
/// Errors: Input "security.CERTIFICATE_FORMAT", Conflict "security.KEY_MISMATCH".
Result<Credentials> pair(const QByteArray &certificate, const QByteArray &key);

enum class Severity { Note, Warning, Problem };

struct Finding {
    Severity severity = Severity::Note;
    QString code; ///< stable: "EXPIRES_SOON"
    QString what; ///< a translated sentence
    QString remedy;
};

struct CertificateReport {
    QString subject; ///< "C=CZ, O=…, CN=…"
    QString issuer;
    QString serial; ///< hex; the registers know the AIS by it
    Moment from {};
    Moment until {};
    qint64 daysLeft = 0; ///< whole days, negative when it has expired
    QString key; ///< "RSA 2048", "EC 256"
    std::vector<Finding> findings; ///< the gravest first; empty: all is well

    /// Nothing that would keep the registers from accepting it.
    [[nodiscard]] bool usable() const;
};

/// Judges by these codes:
/// Problem KEY_MISMATCH, EXPIRED, NOT_YET_VALID, WRONG_AUTHORITY (the chain does not lead to `authority`, PEM),
/// WRONG_PURPOSE (not for clients of TLS), REVOKED (by `crl`), WEAK_KEY (RSA below 2048, EC below 224, MD5 or SHA-1);
/// Warning EXPIRES_SOON (`expiryWarning`), LEGACY_FILE, CRL_UNUSABLE. Errors: Input when the authority cannot be read.
Result<CertificateReport> checkCertificate(
    const Credentials &credentials, const QByteArray &authority, const QByteArray &crl, const Clock &clock);

/// The subject of a request. What RAZR's form demands of it is the IČO of the AIS's administrator, the number of the
/// AIS in ISoISVS and an RSA key ("Certifikáty a jejich použití", SZR, v. 1.10); that the IČO stands in OU and the
/// number in CN is [inferred], so each can be written differently.
struct RequestSubject {
    QString organization; ///< O: name of the office
    QString unit; ///< OU: IČO of the office
    QString locality; ///< L, may be empty
    QString commonName; ///< CN: number of the AIS
    QString country = QStringLiteral("CZ");
};

struct CertificateRequest {
    QByteArray csr; ///< PKCS#10, PEM: the file for RAZR
    QByteArray key; ///< PKCS#8, PEM, plain: only for a SecretStore or for encryptKey
};

/// Makes a new RSA key (2048, 3072 or 4096 bits) and a request signed by it with SHA-256.
/// Errors: Input "security.REQUEST" naming what is wrong; Internal.
Result<CertificateRequest> makeRequest(const RequestSubject &subject, int keyBits = 3072);
/// The same, the key going straight into the store: only the request (PEM) comes back. A key that waits there already
/// is not overwritten, for its certificate may be on its way. Errors: those of makeRequest and of the store; Conflict
/// "security.REQUEST_WAITS".
Result<QByteArray> makeRequest(const RequestSubject &subject, int keyBits, SecretStore &store, const QString &keyEntry);
/// PKCS#8 encrypted by AES-256-CBC with PBKDF2 (PEM), for keeping a key in a file. Errors: Input "security.KEY_FORMAT".
Result<QByteArray> encryptKey(const QByteArray &key, const QString &passphrase);
/// Reads a PEM key, encrypted or not. Errors: Denied "security.KEY_PASSPHRASE", Input "security.KEY_FORMAT".
Result<QByteArray> decryptKey(const QByteArray &key, const QString &passphrase);

} // namespace kmen::security
