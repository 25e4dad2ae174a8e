/// With which certificate the office signs: that of its connection to the registers, a PKCS#12 container in the key
/// store under a name that people know it by, or a container in a file. A container is kept as it is, closed by its own
/// passphrase, which is asked each time and never kept. Blocking, for a worker thread; the key store may wait for a
/// person to unlock it.
#pragma once

#include "security/certificate.h"
#include "ui/shell/context.h"

namespace kmen::requests {

/// Errors: those of sync::unlocked and of security::openPkcs12; Denied "requests.CERTIFICATE_TIME" when it has expired
/// or is not valid yet (all three).
Result<security::Credentials> officeCertificate(shell::Context &context);
/// Errors besides: Input "requests.FILE"; Denied "security.PKCS12_PASSPHRASE".
Result<security::Credentials> fileCertificate(shell::Context &context, const QString &path, const QString &passphrase);
/// Is the key store a file whose passphrase only a person knows? Then it is asked for each time: `keys` below, which is
/// empty otherwise.
bool keysAreTyped(const shell::Office &office);
/// Errors besides: those of security::SecretStore.
Result<security::Credentials> storedCertificate(
    shell::Context &context, const QString &name, const QString &passphrase, const QByteArray &keys);

/// Puts the container into the key store. Errors: those of security::SecretStore; Input "requests.FILE",
/// "requests.CERTIFICATE_NAME" (empty, or longer than 60).
Result<void> keepCertificate(shell::Context &context, const QString &name, const QString &path, const QByteArray &keys);
Result<void> forgetCertificate(shell::Context &context, const QString &name, const QByteArray &keys);

/// Names of those in this person's key store; they are no secret and are remembered outside it, so that a page can be
/// shown while the store is locked. GUI thread.
QStringList certificateNames();
void rememberCertificate(const QString &name);
void dropCertificate(const QString &name);

} // namespace kmen::requests
