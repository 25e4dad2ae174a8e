/// Protection of AIFO at rest: AES-256-GCM with a random nonce, and a blind index (HMAC-SHA-256) to look them up by.
/// A copied database file shows none. Source: ARCHITECTURE.md, "The data, in tables".
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

#include "base/aifo.h"
#include "base/result.h"

namespace kmen::security {

struct ProtectedAifo {
    QByteArray cipher; ///< version 1 byte, nonce 12, ciphertext 17, tag 16: 46 bytes; another one every time
    QByteArray index; ///< 32 bytes; the same for the same AIFO, agenda and AIS
};

class SecretStore;

/// Makes a file with two random keys of 32 bytes (hex, one a line), readable by its owner only.
/// Errors: Conflict "security.KEY_EXISTS" (never overwritten), Unavailable "security.KEY_WRITE".
Result<void> createKeyFile(const QString &path);
/// The same in a secret store. Errors: Conflict "security.KEY_EXISTS"; those of the store.
Result<void> createKey(SecretStore &store, const QString &entry);
/// Copies the keys of a file into a secret store and reads them back. The file stays: whoever moves it away has seen
/// the database open first. Errors: those of Protector::fromKeyFile and of the store; Conflict "security.KEY_EXISTS"
/// when other keys are there (the same ones are fine).
Result<void> copyKeyFile(const QString &path, SecretStore &store, const QString &entry);

/// Immutable after it is made: free to be shared between threads. Wipes its keys when destroyed.
class Protector final {
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype cipherSize = 1 + 12 + static_cast<qsizetype>(Aifo::size) + 16;

    /// Two keys (encryption, index) as hex or base64 separated by white space.
    /// Errors: NotFound "security.KEY_MISSING", Denied "security.KEY_EXPOSED" when others may read the file (not asked
    /// on Windows), Input "security.KEY_FORMAT".
    static Result<Protector> fromKeyFile(const QString &path);
    /// The same from a secret store. Errors: those of the store; Input "security.KEY_FORMAT".
    static Result<Protector> fromSecret(SecretStore &store, const QString &entry);
    /// Errors: Input "security.KEY_FORMAT" unless each has 32 bytes and they differ.
    static Result<Protector> fromKeys(QByteArrayView encryption, QByteArrayView index);
    Protector(Protector &&other) noexcept;
    Protector &operator=(Protector &&other) noexcept;
    Protector(const Protector &) = delete;
    Protector &operator=(const Protector &) = delete;
    ~Protector();

    Result<ProtectedAifo> protect(const Aifo &aifo, const QString &agenda, int ais) const;
    /// Only the blind index, for look-up.
    Result<QByteArray> index(const Aifo &aifo, const QString &agenda, int ais) const;
    /// Errors: Corrupt "security.CIPHER" when the bytes were changed or belong to another key.
    Result<Aifo> reveal(QByteArrayView cipher) const;
    /// A message of the registers that must be kept for a while: version 1 byte, nonce 12, ciphertext, tag 16.
    Result<QByteArray> seal(QByteArrayView message) const;
    /// Errors: as reveal.
    Result<QByteArray> unseal(QByteArrayView bytes) const;

private:
    Protector() = default;
    Result<QByteArray> sealed(QByteArrayView context, QByteArrayView plain) const;
    Result<QByteArray> opened(QByteArrayView context, QByteArrayView bytes) const;
    std::array<unsigned char, keySize> m_encryption {};
    std::array<unsigned char, keySize> m_index {};
};

} // namespace kmen::security
