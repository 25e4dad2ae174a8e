#include "egon/transport_errors_p.h"

#include <QCoreApplication>
#include <QLocale>

namespace kmen::egon {

namespace {

// a named context: lupdate could not see it in a helper function
struct TransportErrorWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::egon::Transport)
};

} // namespace

namespace transport {

Error error(ErrorKind kind, const char *code, const QString &what, const QString &remedy, const QString &detail)
{
    return {kind, QString(u"egon." % QLatin1StringView(code)), what, detail, remedy};
}

QString askAdministrator()
{
    return TransportErrorWords::tr("Ask the administrator to check the connection settings.");
}

Error otherHost(const QString &detail)
{
    return error(ErrorKind::Denied, "TLS_HOST_NAME",
        TransportErrorWords::tr("The server's certificate belongs to another server."),
        TransportErrorWords::tr("Do not go on. Ask the administrator to check the address of the registers."), detail);
}

Error tlsPeerError(const QList<QSslError> &errors)
{
    const QSslError::SslError kind = errors.front().error();
    const QString detail = errors.front().errorString();
    switch (kind) {
    case QSslError::HostNameMismatch:
        return otherHost(detail);
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return error(ErrorKind::Denied, "TLS_SERVER_EXPIRED",
            TransportErrorWords::tr("The server's certificate is not valid today."),
            TransportErrorWords::tr(
                "Check the date of this computer; otherwise the operator of the registers must renew it."),
            detail);
    default:
        return error(ErrorKind::Denied, "TLS_SERVER_NOT_TRUSTED",
            TransportErrorWords::tr("The server could not prove that it belongs to the registers."),
            TransportErrorWords::tr("Do not go on. Ask the administrator to check the certificate of the authority."),
            detail);
    }
}

/// What the other side's alert says about our certificate. OpenSSL's words for RFC 8446, 6.2; the same in all its
/// versions. Nothing when the alert is about something else.
std::optional<Error> refusedCertificate(const QString &words)
{
    const auto says = [&words](QLatin1StringView alert) { return words.contains(alert, Qt::CaseInsensitive); };
    if (says(QLatin1StringView("alert certificate expired"))) {
        return error(ErrorKind::Denied, "TLS_CLIENT_EXPIRED",
            TransportErrorWords::tr("The registers refused the certificate of this office: it has expired."),
            TransportErrorWords::tr("A new certificate must be requested from DIA and put into the settings."), words);
    }
    if (says(QLatin1StringView("alert certificate revoked"))) {
        return error(ErrorKind::Denied, "TLS_CLIENT_REVOKED",
            TransportErrorWords::tr("The registers refused the certificate of this office: it has been revoked."),
            TransportErrorWords::tr("A new certificate must be requested from DIA and put into the settings."), words);
    }
    if (says(QLatin1StringView("alert unknown ca"))) {
        return error(ErrorKind::Denied, "TLS_CLIENT_UNKNOWN_CA",
            TransportErrorWords::tr(
                "The registers refused the certificate of this office: they do not know its authority."),
            TransportErrorWords::tr("Ask the administrator whether the certificate belongs to this environment."),
            words);
    }
    if (says(QLatin1StringView("alert certificate required"))) {
        return error(ErrorKind::Denied, "TLS_CLIENT_MISSING",
            TransportErrorWords::tr("The registers ask for a certificate of this office, and none was shown."),
            TransportErrorWords::tr("Ask the administrator to put the certificate into the connection settings."),
            words);
    }
    for (const char *alert : {"alert bad certificate", "alert unsupported certificate", "alert certificate unknown",
             "alert access denied", "alert decrypt error"}) {
        if (says(QLatin1StringView(alert))) {
            return error(ErrorKind::Denied, "TLS_CLIENT_REFUSED",
                TransportErrorWords::tr("The registers refused the certificate of this office."),
                TransportErrorWords::tr("Ask the administrator whether the certificate belongs to this environment."),
                words);
        }
    }
    return std::nullopt;
}

Error tlsHandshakeError(const QString &words, const QSslCertificate &own, const Clock &clock)
{
    if (!own.isNull() && toMsecs(clock.now()) > own.expiryDate().toMSecsSinceEpoch()) {
        return error(ErrorKind::Denied, "TLS_CLIENT_EXPIRED",
            TransportErrorWords::tr("The certificate of this office has expired."),
            TransportErrorWords::tr("A new certificate must be requested from DIA and put into the settings."), words);
    }
    if (const auto refused = refusedCertificate(words)) {
        return *refused;
    }
    // TLS 1.2 has no alert for a certificate that was not shown, and says this when no cipher suits as well
    if (words.contains(u"alert handshake failure", Qt::CaseInsensitive)) {
        return error(ErrorKind::Denied, "TLS_REFUSED",
            TransportErrorWords::tr("The registers refused the secure connection."),
            TransportErrorWords::tr(
                "Ask the administrator whether the registers accept the certificate of this office and its kind "
                "of key."),
            words);
    }
    return error(ErrorKind::Unavailable, "TLS_HANDSHAKE",
        TransportErrorWords::tr("A secure connection to the registers could not be established."), askAdministrator(),
        words);
}

Error closedWithoutAnswer(const QString &words, const QSslCertificate &own, const Clock &clock)
{
    if (!own.isNull() && toMsecs(clock.now()) > own.expiryDate().toMSecsSinceEpoch()) {
        return tlsHandshakeError(words, own, clock);
    }
    return error(ErrorKind::Unavailable, "CLOSED_WITHOUT_ANSWER",
        TransportErrorWords::tr("The registers ended the connection without an answer."),
        TransportErrorWords::tr(
            "Try again; if it goes on, ask the administrator whether the registers accept the certificate of "
            "this office."),
        words);
}

Error networkError(QNetworkReply::NetworkError code, const QString &words)
{
    const QString later = TransportErrorWords::tr("Check the network and try again in a few minutes.");
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return error(ErrorKind::Unavailable, "CONNECTION_REFUSED",
            TransportErrorWords::tr("The registers do not answer."), later, words);
    case QNetworkReply::HostNotFoundError:
        return error(ErrorKind::Unavailable, "HOST_NOT_FOUND",
            TransportErrorWords::tr("The address of the registers was not found in the network."), askAdministrator(),
            words);
    case QNetworkReply::RemoteHostClosedError:
        return error(ErrorKind::Unavailable, "CONNECTION_LOST",
            TransportErrorWords::tr("The connection to the registers was broken before the whole answer came."), later,
            words);
    case QNetworkReply::TimeoutError:
        return error(ErrorKind::Timeout, "TIMEOUT", TransportErrorWords::tr("The registers did not answer in time."),
            later, words);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return error(ErrorKind::Denied, "PROXY_AUTHENTICATION",
            TransportErrorWords::tr("The proxy did not accept the user name or the password."),
            TransportErrorWords::tr(
                "Check the user of the proxy in the connection profile and its password in the key store."),
            words);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return error(ErrorKind::Unavailable, "PROXY",
            TransportErrorWords::tr("The proxy does not let us through to the registers."),
            TransportErrorWords::tr(
                "Check the proxy in the connection profile, or ask the administrator of the network."),
            words);
    default:
        return error(ErrorKind::Unavailable, "NETWORK", TransportErrorWords::tr("The registers cannot be reached."),
            later, words);
    }
}

} // namespace transport

using namespace transport;

std::optional<Error> httpFailure(int status)
{
    const QString number = QString::number(status);
    const QByteArray code = "HTTP_" + QByteArray::number(status);
    switch (status) {
    case 200:
    case 500:
        return std::nullopt;
    case 401:
    case 403:
        return error(ErrorKind::Denied, code.constData(),
            TransportErrorWords::tr("The registers do not let this office in."),
            TransportErrorWords::tr(
                "Ask the administrator whether the certificate is registered for this environment."),
            number);
    case 404:
        return error(ErrorKind::Input, code.constData(),
            TransportErrorWords::tr("There is no such service at the address of the registers."), askAdministrator(),
            number);
    case 413:
        return error(ErrorKind::Input, code.constData(),
            TransportErrorWords::tr("The request is too large for the registers."),
            TransportErrorWords::tr("Lower the number of persons in one request in the settings."), number);
    default:
        break;
    }
    if (status == 408 || status == 504) {
        return error(ErrorKind::Timeout, code.constData(),
            TransportErrorWords::tr("The registers did not answer in time."),
            TransportErrorWords::tr("Try again in a few minutes."), number);
    }
    if (status == 429 || status > 500) {
        return error(ErrorKind::Unavailable, code.constData(),
            TransportErrorWords::tr("The registers are out of service or overloaded."),
            TransportErrorWords::tr("Try again in a few minutes."), number);
    }
    return error(ErrorKind::Protocol, code.constData(),
        TransportErrorWords::tr("The server answers, but not as the registers do."), askAdministrator(), number);
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const Clock &clock)
{
    bool ok = false;
    const qint64 seconds = header.trimmed().toLongLong(&ok);
    if (ok) {
        return std::chrono::seconds(std::max<qint64>(0, seconds));
    }
    // RFC 9110, 10.2.3: or a date, of which only the first form of RFC 9110, 5.6.7 is in use
    const QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(header.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    const QDateTime utc(date.date(), date.time(), Qt::UTC);
    return std::chrono::seconds(std::max<qint64>(0, (utc.toMSecsSinceEpoch() - toMsecs(clock.now()) + 999) / 1000));
}

} // namespace kmen::egon
