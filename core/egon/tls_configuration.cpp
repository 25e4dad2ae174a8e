#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>

#include "egon/transport_errors_p.h"
#include "egon/transport_p.h"

namespace kmen::egon {

using namespace transport;

namespace {

// a named context: lupdate could not see it in a helper function
struct TlsWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::egon::Transport)
};

/// TLS 1.3, and of TLS 1.2 what has forward secrecy and authenticated encryption.
QList<QSslCipher> strongCiphers()
{
    QList<QSslCipher> strong = QSslConfiguration::supportedCiphers();
    strong.removeIf([](const QSslCipher &cipher) {
        const QString name = cipher.name();
        const bool ephemeral = cipher.protocol() == QSsl::TlsV1_3 || name.startsWith(u"ECDHE-")
            || name.startsWith(u"DHE-") || name.startsWith(u"TLS_");
        const bool authenticated =
            name.contains(u"GCM") || name.contains(u"CHACHA20") || name.contains(u"CCM") || name.startsWith(u"TLS_");
        return !ephemeral || !authenticated || name.contains(u"PSK") || cipher.usedBits() < 128;
    });
    return strong;
}

Result<QByteArray> readWhole(const QString &path, const char *code, const QString &what)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(error(ErrorKind::Input, code, what, askAdministrator(), path));
    }
    return file.readAll();
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const Profile &profile)
{
    const Result<QByteArray> authority =
        readWhole(profile.caFile, "CA_FILE", TlsWords::tr("The certificate of the authority cannot be read."));
    if (!authority) {
        return failWith(authority);
    }
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(*authority, QSsl::Pem);
    if (authorities.isEmpty()) {
        return std::unexpected(error(ErrorKind::Input, "CA_FILE",
            TlsWords::tr("The file of the authority holds no certificate."), askAdministrator(), profile.caFile));
    }
    const std::unique_ptr<QIODevice> file = profile.pkcs12.isEmpty()
        ? std::unique_ptr<QIODevice>(std::make_unique<QFile>(profile.pkcs12File))
        : std::make_unique<QBuffer>();
    if (auto *buffer = qobject_cast<QBuffer *>(file.get())) {
        buffer->setData(profile.pkcs12);
    }
    if (!file->open(QIODevice::ReadOnly)) {
        return std::unexpected(error(ErrorKind::Input, "CLIENT_CERTIFICATE",
            TlsWords::tr("The certificate of this office cannot be read."), askAdministrator(), profile.pkcs12File));
    }
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> chain;
    if (!QSslCertificate::importPkcs12(file.get(), &key, &certificate, &chain, profile.pkcs12Passphrase.toUtf8())) {
        return std::unexpected(error(ErrorKind::Denied, "CLIENT_CERTIFICATE",
            TlsWords::tr("The certificate of this office cannot be opened with the passphrase."),
            TlsWords::tr(
                "Enter the passphrase again; if it is right, the file is damaged or protected by an outdated cipher."),
            profile.pkcs12File));
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // TLS 1.3 where the system demands it of everybody (security/renegotiation.h says so to Qt)
    if (tls.protocol() != QSsl::TlsV1_3OrLater) {
        tls.setProtocol(QSsl::TlsV1_2OrLater);
    }
    tls.setCiphers(strongCiphers());
    // Who would negotiate again without RFC 5746 is not talked to. Qt has no switch for the secure kind (TLS 1.2 only);
    // programs refuse that by security/renegotiation.h.
    tls.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(authorities); // these alone: the system's authorities are not asked
    tls.setLocalCertificateChain(QList<QSslCertificate> {certificate} + chain);
    tls.setPrivateKey(key);
    return tls;
}

} // namespace kmen::egon
