/// Protection of AIFO at rest: AES-256-GCM with a random nonce, and a blind index (HMAC-SHA-256) to look them up by.
/// A copied database file shows none. Source: ARCHITECTURE.md, "The data, in tables".
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

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
/// From a store into a new file. Errors: as copyKeyFile and createKeyFile.
Result<void> copyKeyToFile(SecretStore &store, const QString &entry, const QString &path);

/// The keys of a database in all versions that its rows may have (docs/protection.md). A new version comes while the
/// office works: it can be learned at any time, from any thread; everything else never changes. Wipes its keys when
/// destroyed.
class Protector final {
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype cipherSize = 1 + 12 + static_cast<qsizetype>(Aifo::size) + 16;
    /// The version stands in the first byte of every ciphertext.
    static constexpr int newestVersion = 255;

    /// Keys (encryption, index) as hex or base64 separated by white space: two of them are version 1; or for each
    /// version its number and its two keys.
    /// Errors: NotFound "security.KEY_MISSING", Denied "security.KEY_EXPOSED" when others may read the file (not asked
    /// on Windows), Input "security.KEY_FORMAT".
    static Result<Protector> fromKeyFile(const QString &path);
    /// The same from a secret store. Errors: those of the store; Input "security.KEY_FORMAT".
    static Result<Protector> fromSecret(SecretStore &store, const QString &entry);
    /// Version 1. Errors: Input "security.KEY_FORMAT" unless each has 32 bytes and they differ.
    static Result<Protector> fromKeys(QByteArrayView encryption, QByteArrayView index);
    Protector(Protector &&other) noexcept;
    Protector &operator=(Protector &&other) noexcept;
    Protector(const Protector &) = delete;
    Protector &operator=(const Protector &) = delete;
    ~Protector();

    /// The version that is written with: the newest known until `use` says otherwise.
    [[nodiscard]] int version() const;
    [[nodiscard]] bool knows(int version) const;
    /// The database says which version is written with. Errors: NotFound "security.KEY_VERSION".
    Result<void> use(int version) const;

    // `version` 0: the one that is written with. Errors of all: NotFound "security.KEY_VERSION".

    Result<ProtectedAifo> protect(const Aifo &aifo, const QString &agenda, int ais, int version = 0) const;
    /// Only the blind index, for look-up.
    Result<QByteArray> index(const Aifo &aifo, const QString &agenda, int ais, int version = 0) const;
    /// The blind index of a pseudonym of `provider` ("NIA", "eIDAS").
    Result<QByteArray> pseudonymIndex(QByteArrayView pseudonym, const QString &provider, int version = 0) const;
    /// Errors: Corrupt "security.CIPHER" when the bytes were changed or belong to another key.
    Result<Aifo> reveal(QByteArrayView cipher) const;
    /// A message of the registers that must be kept for a while: version 1 byte, nonce 12, ciphertext, tag 16.
    Result<QByteArray> seal(QByteArrayView message, int version = 0) const;
    /// Errors: as reveal.
    Result<QByteArray> unseal(QByteArrayView bytes) const;
    /// The version under which the bytes were made; 0 of nothing.
    static int versionOf(QByteArrayView cipher);
    /// HMAC-SHA-256 under a key of its own, 32 bytes: says that whoever has the keys wrote this.
    Result<QByteArray> countersign(QByteArrayView message, int version = 0) const;

    // A new version

    /// Fresh keys, sealed under those of the version that is written with; `learn` opens them.
    Result<QByteArray> wrappedNext() const;
    /// Errors: Corrupt "security.CIPHER"; Input "security.KEY_VERSION" outside 1 to 255.
    Result<void> learn(int version, QByteArrayView wrapped) const;
    /// Known bytes under the keys of `version`: who can open them has the right keys.
    Result<QByteArray> proof(int version) const;
    [[nodiscard]] bool proves(int version, QByteArrayView proof) const;
    /// Replaces what the file or the entry holds: all versions, or only the one that is written with.
    /// Errors: Unavailable "security.KEY_WRITE"; those of the store.
    enum class Keep { All, OnlyCurrent };
    Result<void> saveTo(const QString &path, Keep keep = Keep::All) const;
    Result<void> saveTo(SecretStore &store, const QString &entry, Keep keep = Keep::All) const;

private:
    friend Result<Protector> protectorFromText(QByteArray text);
    class Ring;
    explicit Protector(std::unique_ptr<Ring> ring);
    [[nodiscard]] QByteArray text(Keep keep) const;
    Result<QByteArray> sealed(QByteArrayView context, QByteArrayView plain, int version) const;
    Result<QByteArray> opened(QByteArrayView context, QByteArrayView bytes) const;
    std::unique_ptr<Ring> m_ring;
};

} // namespace kmen::security
