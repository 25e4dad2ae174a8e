#include "security/protector.h"

#include <QCoreApplication>
#include <QList>

#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <map>
#include <mutex>
#include <ranges>
#include <shared_mutex>

#include "security/protector_p.h"

namespace kmen::security {
namespace {

constexpr int nonceSize = 12;
constexpr int tagSize = 16;
constexpr int hashSize = 32;
/// Bound into every ciphertext, so that bytes made for another purpose with the same key do not open here.
constexpr QByteArrayView aifoContext("kmen.aifo.1");
constexpr QByteArrayView messageContext("kmen.message.1");
constexpr QByteArrayView keysContext("kmen.keys.1");
constexpr QByteArrayView proofContext("kmen.proof.1");
/// What no AIFO can begin with: its own room among the blind indexes.
constexpr QByteArrayView pseudonymContext("kmen.pseudonym.1");
constexpr QByteArrayView signatureContext("kmen.countersign.1");

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, OpensslDeleter<EVP_CIPHER_CTX_free>>;

const unsigned char *asUnsigned(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Error damaged()
{
    return {ErrorKind::Corrupt, QStringLiteral("security.CIPHER"),
        QCoreApplication::translate("kmen::security", "A stored identifier is damaged or belongs to another key file."),
        {}, QCoreApplication::translate("kmen::security", "Check that the key file belongs to this database.")};
}

Error noVersion(int version)
{
    return {ErrorKind::NotFound, QStringLiteral("security.KEY_VERSION"),
        QCoreApplication::translate("kmen::security", "Version %1 of the database's keys is not here.").arg(version),
        {},
        QCoreApplication::translate(
            "kmen::security", "Take the keys over from a computer that has them (kmen-worker keys move).")};
}

/// One key written in hex or base64; empty when it is neither.
QByteArray decodeKey(const QByteArray &word)
{
    if (word.size() == 2 * Protector::keySize) {
        const QByteArray hex = QByteArray::fromHex(word);
        if (hex.size() == Protector::keySize) {
            return hex;
        }
    }
    auto decoded = QByteArray::fromBase64Encoding(word, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

struct Keys {
    std::array<unsigned char, Protector::keySize> encryption {};
    std::array<unsigned char, Protector::keySize> index {};

    Keys(QByteArrayView first, QByteArrayView second)
    {
        std::memcpy(encryption.data(), first.data(), encryption.size());
        std::memcpy(index.data(), second.data(), index.size());
    }
    Keys(const Keys &) = delete;
    Keys &operator=(const Keys &) = delete;
    ~Keys()
    {
        OPENSSL_cleanse(encryption.data(), encryption.size());
        OPENSSL_cleanse(index.data(), index.size());
    }
};

bool areKeys(QByteArrayView encryption, QByteArrayView index)
{
    return encryption.size() == Protector::keySize && index.size() == Protector::keySize && encryption != index;
}

Result<QByteArray> hmac(const Keys &keys, QByteArrayView message)
{
    QByteArray out(hashSize, '\0');
    unsigned int length = 0;
    const auto *made = HMAC(EVP_sha256(), keys.index.data(), static_cast<int>(keys.index.size()), asUnsigned(message),
        static_cast<std::size_t>(message.size()), reinterpret_cast<unsigned char *>(out.data()), &length);
    return made && length == hashSize ? Result<QByteArray>(out) : std::unexpected(cryptoFailed());
}

} // namespace

/// Keys are added and never removed: a reference to them stays true without the lock.
class Protector::Ring {
public:
    const Keys *find(int version) const
    {
        const std::shared_lock lock(m_mutex);
        const auto found = m_keys.find(version == 0 ? m_current : version);
        return found == m_keys.end() ? nullptr : &found->second;
    }
    void add(int version, QByteArrayView encryption, QByteArrayView index)
    {
        const std::unique_lock lock(m_mutex);
        m_keys.try_emplace(version, encryption, index);
    }
    [[nodiscard]] int current() const
    {
        const std::shared_lock lock(m_mutex);
        return m_current;
    }
    bool use(int version)
    {
        const std::unique_lock lock(m_mutex);
        const bool known = m_keys.contains(version);
        m_current = known ? version : m_current;
        return known;
    }
    void useNewest()
    {
        const std::unique_lock lock(m_mutex);
        m_current = m_keys.rbegin()->first;
    }
    /// "VERSION ENCRYPTION INDEX", one a line, the newest first; a lone first version as it always was.
    [[nodiscard]] QByteArray text(bool onlyCurrent) const
    {
        const std::shared_lock lock(m_mutex);
        QByteArray out;
        out.reserve(static_cast<qsizetype>(m_keys.size()) * (4 + 4 * keySize + 2));
        const auto hex = [&](const auto &key) {
            QByteArray word = QByteArrayView(reinterpret_cast<const char *>(key.data()), keySize).toByteArray().toHex();
            out += word;
            wipeKeys(word);
        };
        const bool plain = m_keys.size() == 1 && m_keys.contains(1);
        for (const auto &[number, keys] : std::views::reverse(m_keys)) {
            if (onlyCurrent && number != m_current) {
                continue;
            }
            if (!plain) {
                out += QByteArray::number(number) + ' ';
            }
            hex(keys.encryption);
            out += plain ? '\n' : ' ';
            hex(keys.index);
            out += '\n';
        }
        return out;
    }

private:
    mutable std::shared_mutex m_mutex;
    std::map<int, Keys> m_keys;
    int m_current = 1;
};

Error cryptoFailed()
{
    return {ErrorKind::Internal, QStringLiteral("security.CRYPTO"),
        QCoreApplication::translate("kmen::security", "The protection of identifiers failed."), {},
        QCoreApplication::translate("kmen::security", "Send the details to the support.")};
}

Error badKeyFormat()
{
    return {ErrorKind::Input, QStringLiteral("security.KEY_FORMAT"),
        QCoreApplication::translate("kmen::security", "The key file does not hold two different keys of 32 bytes."), {},
        QCoreApplication::translate(
            "kmen::security", "Restore the key file from its backup. Without it the identifiers cannot be read.")};
}

Result<Protector> protectorFromText(QByteArray text)
{
    QList<QByteArray> words = text.simplified().split(' ');
    wipeKeys(text);
    if (words.size() == 2) {
        words.prepend("1");
    }
    auto ring = std::make_unique<Protector::Ring>();
    bool good = !words.isEmpty() && words.size() % 3 == 0;
    for (qsizetype i = 0; good && i < words.size(); i += 3) {
        const int version = words[i].toInt();
        QByteArray encryption = decodeKey(words[i + 1]);
        QByteArray index = decodeKey(words[i + 2]);
        good = version > 0 && version <= Protector::newestVersion && areKeys(encryption, index) && !ring->find(version);
        if (good) {
            ring->add(version, encryption, index);
            ring->useNewest();
        }
        wipeKeys(encryption);
        wipeKeys(index);
    }
    for (QByteArray &word : words) {
        wipeKeys(word);
    }
    return good ? Result<Protector>(Protector(std::move(ring))) : std::unexpected(badKeyFormat());
}

Protector::Protector(std::unique_ptr<Ring> ring)
    : m_ring(std::move(ring))
{
}
Protector::Protector(Protector &&other) noexcept = default;
Protector &Protector::operator=(Protector &&other) noexcept = default;
Protector::~Protector() = default;

Result<Protector> Protector::fromKeys(QByteArrayView encryption, QByteArrayView index)
{
    if (!areKeys(encryption, index)) {
        return std::unexpected(badKeyFormat());
    }
    auto ring = std::make_unique<Ring>();
    ring->add(1, encryption, index);
    return Protector(std::move(ring));
}

int Protector::version() const
{
    return m_ring->current();
}

bool Protector::knows(int version) const
{
    return m_ring->find(version) != nullptr;
}

Result<void> Protector::use(int version) const
{
    return m_ring->use(version) ? Result<void>() : std::unexpected(noVersion(version));
}

QByteArray Protector::text(Keep keep) const
{
    return m_ring->text(keep == Keep::OnlyCurrent);
}

Result<QByteArray> Protector::sealed(QByteArrayView context, QByteArrayView plain, int version) const
{
    const int made = version == 0 ? m_ring->current() : version;
    const Keys *keys = m_ring->find(made);
    if (!keys) {
        return std::unexpected(noVersion(made));
    }
    QByteArray out(1 + nonceSize + plain.size() + tagSize, '\0');
    out[0] = static_cast<char>(made);
    auto *nonce = reinterpret_cast<unsigned char *>(out.data()) + 1;
    auto *body = nonce + nonceSize;
    auto *tag = body + plain.size();
    const auto size = static_cast<int>(plain.size());
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done = cipher && RAND_bytes(nonce, nonceSize) == 1
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, keys->encryption.data(), nonce) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, asUnsigned(context), static_cast<int>(context.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), body, &length, asUnsigned(plain), size) == 1 && length == size
        && EVP_EncryptFinal_ex(cipher.get(), body + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag) == 1;
    return done ? Result<QByteArray>(out) : std::unexpected(cryptoFailed());
}

int Protector::versionOf(QByteArrayView cipher)
{
    return cipher.isEmpty() ? 0 : static_cast<unsigned char>(cipher[0]);
}

Result<QByteArray> Protector::opened(QByteArrayView context, QByteArrayView bytes) const
{
    const auto size = static_cast<int>(bytes.size()) - 1 - nonceSize - tagSize;
    const int version = versionOf(bytes);
    const Keys *keys = version > 0 ? m_ring->find(version) : nullptr;
    if (size < 0 || !keys) {
        return std::unexpected(damaged());
    }
    const auto *nonce = asUnsigned(bytes) + 1;
    const auto *body = nonce + nonceSize;
    std::array<unsigned char, tagSize> tag {};
    std::memcpy(tag.data(), body + size, tagSize);
    QByteArray plain(size, '\0');
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    int length = 0;
    const bool done = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, keys->encryption.data(), nonce) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, asUnsigned(context), static_cast<int>(context.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), out, &length, body, size) == 1 && length == size
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), out + length, &length) == 1;
    if (!done) {
        wipeKeys(plain);
        return std::unexpected(damaged());
    }
    return plain;
}

Result<ProtectedAifo> Protector::protect(const Aifo &aifo, const QString &agenda, int ais, int version) const
{
    auto blind = index(aifo, agenda, ais, version);
    if (!blind) {
        return failWith(blind);
    }
    auto cipher = sealed(aifoContext, aifo.bytes(), version);
    if (!cipher) {
        return failWith(cipher);
    }
    return ProtectedAifo {std::move(*cipher), std::move(*blind)};
}

Result<QByteArray> Protector::seal(QByteArrayView message, int version) const
{
    return sealed(messageContext, message, version);
}

Result<QByteArray> Protector::unseal(QByteArrayView bytes) const
{
    return opened(messageContext, bytes);
}

Result<QByteArray> Protector::index(const Aifo &aifo, const QString &agenda, int ais, int version) const
{
    const Keys *keys = m_ring->find(version);
    if (!keys) {
        return std::unexpected(noVersion(version));
    }
    // Agenda and AIS stand behind the AIFO of fixed length, divided by a byte that neither can hold.
    QByteArray message = aifo.bytes().toByteArray();
    message += agenda.toUtf8();
    message += '\0';
    message += QByteArray::number(ais);
    auto out = hmac(*keys, message);
    wipeKeys(message);
    return out;
}

Result<QByteArray> Protector::pseudonymIndex(QByteArrayView pseudonym, const QString &provider, int version) const
{
    const Keys *keys = m_ring->find(version);
    if (!keys) {
        return std::unexpected(noVersion(version));
    }
    // A provider's name never holds the dividing byte; what follows it is the pseudonym, of any length.
    QByteArray message = pseudonymContext.toByteArray() + '\0' + provider.toUtf8() + '\0' + pseudonym.toByteArray();
    auto out = hmac(*keys, message);
    wipeKeys(message);
    return out;
}

Result<QByteArray> Protector::countersign(QByteArrayView message, int version) const
{
    const Keys *keys = m_ring->find(version);
    if (!keys) {
        return std::unexpected(noVersion(version));
    }
    auto derived = hmac(*keys, signatureContext);
    if (!derived) {
        return derived;
    }
    const Keys own(*derived, *derived);
    wipeKeys(*derived);
    return hmac(own, message);
}

Result<Aifo> Protector::reveal(QByteArrayView bytes) const
{
    auto plain = opened(aifoContext, bytes);
    if (!plain) {
        return failWith(plain);
    }
    const std::optional<Aifo> aifo = Aifo::fromBytes(*plain);
    wipeKeys(*plain);
    return aifo ? Result<Aifo>(*aifo) : std::unexpected(damaged());
}

Result<QByteArray> Protector::wrappedNext() const
{
    QByteArray keys(2 * keySize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(keys.data()), static_cast<int>(keys.size())) != 1) {
        return std::unexpected(cryptoFailed());
    }
    auto out = sealed(keysContext, keys, 0);
    wipeKeys(keys);
    return out;
}

Result<void> Protector::learn(int version, QByteArrayView wrapped) const
{
    if (version < 1 || version > newestVersion) {
        return std::unexpected(Error {ErrorKind::Input, QStringLiteral("security.KEY_VERSION"),
            QCoreApplication::translate("kmen::security", "The keys have no version %1.").arg(version), {}, {}});
    }
    auto keys = opened(keysContext, wrapped);
    if (!keys) {
        return failWith(keys);
    }
    const QByteArrayView both(*keys);
    const bool good = both.size() == 2 * keySize && areKeys(both.first(keySize), both.last(keySize));
    if (good) {
        m_ring->add(version, both.first(keySize), both.last(keySize));
    }
    wipeKeys(*keys);
    return good ? Result<void>() : std::unexpected(damaged());
}

Result<QByteArray> Protector::proof(int version) const
{
    return sealed(proofContext, proofContext, version);
}

bool Protector::proves(int version, QByteArrayView proof) const
{
    const auto plain = opened(proofContext, proof);
    return versionOf(proof) == version && plain && QByteArrayView(*plain) == proofContext;
}

} // namespace kmen::security
