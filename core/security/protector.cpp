#include "security/protector.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QList>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <memory>

#include "security/secrets.h"

namespace kmen::security {
namespace {

constexpr char formatVersion = 1;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
/// Bound into every ciphertext, so that bytes made for another purpose with the same key do not open here.
constexpr QByteArrayView aifoContext("kmen.aifo.1");
constexpr QByteArrayView messageContext("kmen.message.1");

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *asUnsigned(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Error cryptoFailed()
{
    return {ErrorKind::Internal, QStringLiteral("security.CRYPTO"),
        QCoreApplication::translate("kmen::security", "The protection of identifiers failed."), {},
        QCoreApplication::translate("kmen::security", "Send the details to the support.")};
}

Error badFormat()
{
    return {ErrorKind::Input, QStringLiteral("security.KEY_FORMAT"),
        QCoreApplication::translate("kmen::security", "The key file does not hold two different keys of 32 bytes."), {},
        QCoreApplication::translate(
            "kmen::security", "Restore the key file from its backup. Without it the identifiers cannot be read.")};
}

void cleanse(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
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

/// Two fresh keys in hex, one a line.
Result<QByteArray> freshKeys()
{
    QByteArray keys(2 * Protector::keySize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(keys.data()), static_cast<int>(keys.size())) != 1) {
        return std::unexpected(cryptoFailed());
    }
    QByteArray text = keys.first(Protector::keySize).toHex() + '\n' + keys.last(Protector::keySize).toHex() + '\n';
    cleanse(keys);
    return text;
}

/// Reads what freshKeys wrote, or the same in base64; `text` is wiped.
Result<Protector> fromText(QByteArray text)
{
    QList<QByteArray> words = text.simplified().split(' ');
    cleanse(text);
    if (words.size() != 2) {
        return std::unexpected(badFormat());
    }
    QByteArray encryption = decodeKey(words[0]);
    QByteArray index = decodeKey(words[1]);
    auto protector = Protector::fromKeys(encryption, index);
    for (QByteArray *secret : {&words[0], &words[1], &encryption, &index}) {
        cleanse(*secret);
    }
    return protector;
}

/// The text of a key file that nobody else can read.
Result<QByteArray> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, QStringLiteral("security.KEY_MISSING"),
            QCoreApplication::translate("kmen::security", "The key file cannot be read."), file.errorString(),
            QCoreApplication::translate(
                "kmen::security", "Check where the settings say it is, or restore it from its backup."));
    }
#ifndef Q_OS_WIN
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others) {
        return fail(ErrorKind::Denied, QStringLiteral("security.KEY_EXPOSED"),
            QCoreApplication::translate("kmen::security", "Other users of this computer can read the key file."), path,
            QCoreApplication::translate("kmen::security", "Let only its owner read it (chmod 600)."));
    }
#endif
    constexpr qint64 longest = 4096;
    return file.read(longest);
}

Error keyExists(const QString &entry)
{
    return {ErrorKind::Conflict, QStringLiteral("security.KEY_EXISTS"),
        QCoreApplication::translate("kmen::security", "The key store has a key of a database already."), entry,
        QCoreApplication::translate("kmen::security", "Use the existing key, or choose another name for this one.")};
}

} // namespace

Result<void> createKeyFile(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return fail(ErrorKind::Conflict, QStringLiteral("security.KEY_EXISTS"),
            QCoreApplication::translate("kmen::security", "The key file exists already and is never overwritten."),
            path, QCoreApplication::translate("kmen::security", "Use the existing file, or choose another name."));
    }
    auto text = freshKeys();
    if (!text) {
        return failWith(text);
    }
    // The permissions are given before the first byte is written; an existing file is refused by NewOnly.
    QFile file(path);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)
        && file.write(*text) == text->size() && file.flush();
    cleanse(*text);
    if (!written) {
        return fail(ErrorKind::Unavailable, QStringLiteral("security.KEY_WRITE"),
            QCoreApplication::translate("kmen::security", "The key file cannot be written."), file.errorString(),
            QCoreApplication::translate(
                "kmen::security", "Check that its folder exists and that you may write there."));
    }
    return {};
}

Result<void> createKey(SecretStore &store, const QString &entry)
{
    const auto there = store.read(entry);
    if (there) {
        return std::unexpected(keyExists(entry));
    }
    if (there.error().kind != ErrorKind::NotFound) {
        return failWith(there);
    }
    auto text = freshKeys();
    if (!text) {
        return failWith(text);
    }
    auto written = store.write(entry, *text);
    cleanse(*text);
    return written;
}

Result<void> copyKeyFile(const QString &path, SecretStore &store, const QString &entry)
{
    auto text = readKeyFile(path);
    if (!text) {
        return failWith(text);
    }
    if (const auto usable = fromText(QByteArray(text->constData(), text->size())); !usable) {
        return failWith(usable);
    }
    auto there = store.read(entry);
    if (!there && there.error().kind == ErrorKind::NotFound) {
        if (auto written = store.write(entry, *text); !written) {
            return written;
        }
        there = store.read(entry);
    }
    if (!there) {
        return failWith(there);
    }
    const bool same = *there == *text;
    cleanse(*there);
    cleanse(*text);
    return same ? Result<void>() : std::unexpected(keyExists(entry));
}

Result<Protector> Protector::fromKeyFile(const QString &path)
{
    auto text = readKeyFile(path);
    return text ? fromText(std::move(*text)) : failWith(text);
}

Result<Protector> Protector::fromSecret(SecretStore &store, const QString &entry)
{
    auto text = store.read(entry);
    return text ? fromText(std::move(*text)) : failWith(text);
}

Result<Protector> Protector::fromKeys(QByteArrayView encryption, QByteArrayView index)
{
    if (encryption.size() != keySize || index.size() != keySize || encryption == index) {
        return std::unexpected(badFormat());
    }
    Protector protector;
    std::memcpy(protector.m_encryption.data(), encryption.data(), keySize);
    std::memcpy(protector.m_index.data(), index.data(), keySize);
    return protector;
}

Protector::Protector(Protector &&other) noexcept
    : m_encryption(other.m_encryption)
    , m_index(other.m_index)
{
    OPENSSL_cleanse(other.m_encryption.data(), other.m_encryption.size());
    OPENSSL_cleanse(other.m_index.data(), other.m_index.size());
}

Protector &Protector::operator=(Protector &&other) noexcept
{
    if (this != &other) {
        m_encryption = other.m_encryption;
        m_index = other.m_index;
        OPENSSL_cleanse(other.m_encryption.data(), other.m_encryption.size());
        OPENSSL_cleanse(other.m_index.data(), other.m_index.size());
    }
    return *this;
}

Protector::~Protector()
{
    OPENSSL_cleanse(m_encryption.data(), m_encryption.size());
    OPENSSL_cleanse(m_index.data(), m_index.size());
}

Result<QByteArray> Protector::sealed(QByteArrayView context, QByteArrayView plain) const
{
    QByteArray out(1 + nonceSize + plain.size() + tagSize, '\0');
    out[0] = formatVersion;
    auto *nonce = reinterpret_cast<unsigned char *>(out.data()) + 1;
    auto *body = nonce + nonceSize;
    auto *tag = body + plain.size();
    const auto size = static_cast<int>(plain.size());
    const CipherContext cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int length = 0;
    const bool done = cipher && RAND_bytes(nonce, nonceSize) == 1
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, m_encryption.data(), nonce) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, asUnsigned(context), static_cast<int>(context.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), body, &length, asUnsigned(plain), size) == 1 && length == size
        && EVP_EncryptFinal_ex(cipher.get(), body + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag) == 1;
    if (!done) {
        return std::unexpected(cryptoFailed());
    }
    return out;
}

Result<QByteArray> Protector::opened(QByteArrayView context, QByteArrayView bytes) const
{
    const Error damaged {ErrorKind::Corrupt, QStringLiteral("security.CIPHER"),
        QCoreApplication::translate("kmen::security", "A stored identifier is damaged or belongs to another key file."),
        {}, QCoreApplication::translate("kmen::security", "Check that the key file belongs to this database.")};
    const auto size = static_cast<int>(bytes.size()) - 1 - nonceSize - tagSize;
    if (size < 0 || bytes[0] != formatVersion) {
        return std::unexpected(damaged);
    }
    const auto *nonce = asUnsigned(bytes) + 1;
    const auto *body = nonce + nonceSize;
    std::array<unsigned char, tagSize> tag {};
    std::memcpy(tag.data(), body + size, tagSize);
    QByteArray plain(size, '\0');
    const CipherContext cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    int length = 0;
    const bool done = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, m_encryption.data(), nonce) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, asUnsigned(context), static_cast<int>(context.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), out, &length, body, size) == 1 && length == size
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), out + length, &length) == 1;
    if (!done) {
        cleanse(plain);
        return std::unexpected(damaged);
    }
    return plain;
}

Result<ProtectedAifo> Protector::protect(const Aifo &aifo, const QString &agenda, int ais) const
{
    auto blind = index(aifo, agenda, ais);
    if (!blind) {
        return failWith(blind);
    }
    auto cipher = sealed(aifoContext, aifo.bytes());
    if (!cipher) {
        return failWith(cipher);
    }
    return ProtectedAifo {std::move(*cipher), std::move(*blind)};
}

Result<QByteArray> Protector::seal(QByteArrayView message) const
{
    return sealed(messageContext, message);
}

Result<QByteArray> Protector::unseal(QByteArrayView bytes) const
{
    return opened(messageContext, bytes);
}

Result<QByteArray> Protector::index(const Aifo &aifo, const QString &agenda, int ais) const
{
    // Agenda and AIS stand behind the AIFO of fixed length, divided by a byte that neither can hold.
    QByteArray message = aifo.bytes().toByteArray();
    message += agenda.toUtf8();
    message += '\0';
    message += QByteArray::number(ais);
    QByteArray out(32, '\0');
    unsigned int length = 0;
    const auto *made = HMAC(EVP_sha256(), m_index.data(), static_cast<int>(m_index.size()), asUnsigned(message),
        static_cast<std::size_t>(message.size()), reinterpret_cast<unsigned char *>(out.data()), &length);
    cleanse(message);
    if (!made || length != 32) {
        return std::unexpected(cryptoFailed());
    }
    return out;
}

Result<Aifo> Protector::reveal(QByteArrayView bytes) const
{
    auto plain = opened(aifoContext, bytes);
    if (!plain) {
        return failWith(plain);
    }
    const std::optional<Aifo> aifo = Aifo::fromBytes(*plain);
    cleanse(*plain);
    if (!aifo) {
        return fail(ErrorKind::Corrupt, QStringLiteral("security.CIPHER"),
            QCoreApplication::translate(
                "kmen::security", "A stored identifier is damaged or belongs to another key file."),
            {}, QCoreApplication::translate("kmen::security", "Check that the key file belongs to this database."));
    }
    return *aifo;
}

} // namespace kmen::security
