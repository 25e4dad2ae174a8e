/// Where secrets rest: the system's key store on desks, an encrypted file on machines without one.
/// Passphrases, private keys and the keys of the database go through this and nowhere else.
/// Source: ARCHITECTURE.md, "Dependencies, and why" (QtKeychain); issue "Certificates".
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

#include "base/result.h"

namespace kmen::security {

/// Names are short ASCII words ("passphrase", "pkcs12", "database-key"); values are bytes of at most 64 KiB.
/// Calls block and may be made from any thread, one at a time.
/// Errors of all functions: Unavailable "security.SECRET_SERVICE" (no key store runs here), Timeout
/// "security.SECRET_TIMEOUT" (somebody must unlock it), Denied "security.SECRET_DENIED", Corrupt
/// "security.SECRET_CORRUPT", Internal "security.CRYPTO".
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore();

    /// Errors: NotFound "security.SECRET_MISSING" with the name.
    virtual Result<QByteArray> read(const QString &name) = 0;
    /// Replaces what is there.
    virtual Result<void> write(const QString &name, QByteArrayView value) = 0;
    /// Nothing to remove is fine.
    virtual Result<void> remove(const QString &name) = 0;
};

/// The system's key store (Secret Service or KWallet, Windows Credential Manager) under the service name "Kmen".
/// It works in a thread of its own, one for the process, so that the caller may block in any thread. A person may have
/// to unlock the store: after `patience` the call gives up.
std::unique_ptr<SecretStore> openKeychain(std::chrono::milliseconds patience = std::chrono::seconds(60));

/// A file encrypted by AES-256-GCM under a key made of the passphrase by scrypt (N = 2^15, r = 8, p = 1: 32 MiB, about
/// a tenth of a second). Made by the first `write`, readable by its owner only, replaced at once or not at all; two
/// processes may write. Errors: Input "security.PASSPHRASE_EMPTY"; Denied "security.SECRET_PASSPHRASE" when the file is
/// there and the passphrase does not open it; Corrupt.
Result<std::unique_ptr<SecretStore>> openSecretFile(const QString &path, QByteArrayView passphrase);

/// Puts the file under another passphrase, at once or not at all. Errors: as openSecretFile; those of SecretStore.
Result<void> changePassphrase(const QString &path, QByteArrayView passphrase, QByteArrayView next);

/// A passphrase for openSecretFile: the first line of a file that only its owner may read.
/// Errors: NotFound "security.PASSPHRASE_MISSING", Denied "security.PASSPHRASE_EXPOSED" (not asked on Windows),
/// Input "security.PASSPHRASE_EMPTY".
Result<QByteArray> readPassphraseFile(const QString &path);
/// The file that systemd lays down for `LoadCredential=NAME:…`, in `credentialsDirectory` ($CREDENTIALS_DIRECTORY).
/// systemd itself lets nobody else read that directory, so the rights of the file are not asked.
Result<QByteArray> readCredential(const QString &credentialsDirectory, const QString &name);

} // namespace kmen::security
