/// What Qt reports of a connection that failed, in the office's words. Private to the transport.
#pragma once

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

#include "base/clock.h"
#include "base/result.h"

namespace kmen::egon {

namespace transport {

/// `code` without "egon.".
Error error(ErrorKind kind, const char *code, const QString &what, const QString &remedy, const QString &detail = {});
/// The remedy of what only an administrator can put right.
QString askAdministrator();
/// The server's certificate is somebody else's.
Error otherHost(const QString &detail);
/// The server could not prove who it is. `errors` is not empty.
Error tlsPeerError(const QList<QSslError> &errors);
/// The handshake failed with these `words` of OpenSSL; `own` is the office's certificate.
Error tlsHandshakeError(const QString &words, const QSslCertificate &own, const Clock &clock);
/// The connection ended before the first byte of an answer.
Error closedWithoutAnswer(const QString &words, const QSslCertificate &own, const Clock &clock);
Error networkError(QNetworkReply::NetworkError code, const QString &words);

} // namespace transport

/// An HTTP status that carries no message of the registers; nothing for 200 and 500, whose body decides.
std::optional<Error> httpFailure(int status);

/// Of the header Retry-After; nothing when it is missing or not understood.
std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const Clock &clock);

} // namespace kmen::egon
