/// The office's certificate with its places: judged by the profile's authority, taken over into the store of secrets,
/// asked for anew. Used by `kmen-worker certificate` and by the desk's settings. Blocking; a key store may wait for a
/// person, so not in the GUI thread.
/// Source: EGON.md 1, "who issues"; docs/profile.md, "The certificate".
#pragma once

#include "security/certificate.h"
#include "security/secrets.h"
#include "sync/workplace.h"

namespace kmen::sync {

/// Entry of the private key that waits for the certificate that was asked for.
QString waitingKeyEntry();
/// The certificate that a profile works with. `profile` is as profileOf or withSecrets gives it.
/// Errors: those of unlocked and openPkcs12; Input "sync.CERTIFICATE_FILE".
Result<security::Credentials> credentialsOf(const egon::Profile &profile, const Clock &clock);
/// At most 1 MiB. Errors: Input "sync.CERTIFICATE_FILE".
Result<QByteArray> certificateFile(const QString &path);
/// Judged by the authority and the list of revoked certificates that the profile names.
Result<security::CertificateReport> judge(
    const security::Credentials &credentials, const egon::Profile &profile, const Clock &clock);
/// The certificate that came for the key that waits. Errors: Input "sync.NO_WAITING_KEY"; those of security::pair.
Result<security::Credentials> forWaitingKey(const QByteArray &certificate, security::SecretStore &store);
/// Into the store under a passphrase of its own, and into the profile. New entries first, then the profile, then the
/// old entries go: at any moment the profile names a whole certificate. Errors: those of the store and of writeProfile.
Result<void> keepCertificate(const security::Credentials &credentials, const QString &serial,
    security::SecretStore &store, const QString &profileFile);
/// A request for RAZR in a new file; its key goes into the store. Nothing is left behind by a failure. Errors: Input
/// "sync.CERTIFICATE_FILE" when the file cannot be made or is there already; those of security::makeRequest.
Result<void> requestCertificate(
    const security::RequestSubject &subject, int keyBits, security::SecretStore &store, const QString &file);

} // namespace kmen::sync
