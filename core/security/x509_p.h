// Reading certificates and keys; shared by certificate.cpp, request.cpp and revocation.cpp.
#pragma once

#include <vector>

#include "base/clock.h"
#include "security/openssl_p.h"

namespace kmen::security {

/// All certificates of a PEM text, or the one of a DER text.
std::vector<OwnedCertificate> readCertificates(const QByteArray &bytes);
/// PEM, not encrypted.
OwnedKey readPlainKey(const QByteArray &pem);
QByteArray certificatePem(X509 *certificate);
/// PKCS#8, not encrypted.
QByteArray keyPem(EVP_PKEY *key);
Moment momentOf(const ASN1_TIME *time);

} // namespace kmen::security
