/// A detached CMS signature (RFC 5652) by the office's certificate, as `openssl cms -verify` reads it.
#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"
#include "security/certificate.h"

namespace kmen::access {

/// DER (.p7s); SHA-256; the certificate and its chain are inside, the content is not.
/// Errors: Input "access.SIGNATURE" when certificate or key cannot be used.
Result<QByteArray> sign(const QByteArray &content, const security::Credentials &credentials);

struct SignatureReport {
    QString signer; ///< subject of the certificate
};
/// That the signature is over exactly these bytes and by the certificate inside; who issued that certificate is judged
/// where it is received. Errors: Corrupt "access.SIGNATURE".
Result<SignatureReport> verifySignature(const QByteArray &content, const QByteArray &signature);

} // namespace kmen::access
