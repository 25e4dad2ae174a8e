#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QMap>
#include <QSaveFile>

#include <openssl/rand.h>

#include "security/openssl_p.h"
#include "security/secrets.h"

namespace kmen::security {

SecretStore::~SecretStore() = default;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::security::Secrets)
};

constexpr QByteArrayView magic("KMENSEC1");
constexpr qsizetype saltSize = 16;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype keySize = 32;
constexpr qsizetype headSize = 8 + saltSize + nonceSize;
constexpr qint64 longestFile = 4 * 1024 * 1024;
constexpr qsizetype longestValue = 64 * 1024;

using OwnedCipher = std::unique_ptr<EVP_CIPHER_CTX, OpensslDeleter<EVP_CIPHER_CTX_free>>;
using Secrets = QMap<QString, QByteArray>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}
unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::unexpected<Error> secretFailed()
{
    return fail(ErrorKind::Internal, QStringLiteral("security.CRYPTO"),
        Words::tr("The encryption of the secrets failed."), opensslWords(),
        Words::tr("Send the details to the support."));
}

std::unexpected<Error> corrupt(const QString &path)
{
    return fail(ErrorKind::Corrupt, QStringLiteral("security.SECRET_CORRUPT"),
        Words::tr("The file with the secrets is damaged."), path, Words::tr("Restore it from its backup."));
}

Result<QByteArray> derive(QByteArrayView passphrase, QByteArrayView salt)
{
    QByteArray key(keySize, '\0');
    constexpr std::uint64_t cost = 1 << 15;
    constexpr std::uint64_t memory = 64 * 1024 * 1024;
    if (EVP_PBE_scrypt(passphrase.data(), static_cast<std::size_t>(passphrase.size()), bytesOf(salt),
            static_cast<std::size_t>(salt.size()), cost, 8, 1, memory, bytesOf(key), static_cast<std::size_t>(keySize))
        != 1) {
        return secretFailed();
    }
    return key;
}

/// magic, salt, nonce, ciphertext, tag; the first three are bound to the rest.
Result<QByteArray> seal(const QByteArray &plain, const QByteArray &key, const QByteArray &salt)
{
    QByteArray out = magic.toByteArray() + salt + QByteArray(nonceSize, '\0') + plain + QByteArray(tagSize, '\0');
    auto *nonce = bytesOf(out) + magic.size() + saltSize;
    auto *body = bytesOf(out) + headSize;
    const OwnedCipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done = cipher && RAND_bytes(nonce, nonceSize) == 1
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(QByteArrayView(key)), nonce) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, bytesOf(out), static_cast<int>(headSize)) == 1
        && EVP_EncryptUpdate(
               cipher.get(), body, &length, bytesOf(QByteArrayView(plain)), static_cast<int>(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(cipher.get(), body + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, body + plain.size()) == 1;
    if (!done) {
        return secretFailed();
    }
    return out;
}

/// Nothing when the key does not fit or a byte was changed: these two cannot be told apart.
std::optional<QByteArray> unseal(const QByteArray &sealed, const QByteArray &key)
{
    const qsizetype size = sealed.size() - headSize - tagSize;
    QByteArray plain(size, '\0');
    QByteArray tag = sealed.last(tagSize);
    const auto *head = bytesOf(QByteArrayView(sealed));
    const OwnedCipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool opened = cipher
        && EVP_DecryptInit_ex(
               cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(QByteArrayView(key)), head + magic.size() + saltSize)
            == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, head, static_cast<int>(headSize)) == 1
        && EVP_DecryptUpdate(cipher.get(), bytesOf(plain), &length, head + headSize, static_cast<int>(size)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), bytesOf(plain) + length, &length) == 1;
    if (!opened) {
        ERR_clear_error();
        return std::nullopt;
    }
    return plain;
}

class FileStore final : public SecretStore {
public:
    FileStore(QString path, QByteArray passphrase)
        : m_path(std::move(path))
        , m_passphrase(std::move(passphrase))
    {
    }
    ~FileStore() override
    {
        wipe(m_passphrase);
        wipe(m_key);
    }

    Result<QByteArray> read(const QString &name) override
    {
        auto all = load();
        if (!all) {
            return failWith(all);
        }
        const auto at = all->constFind(name);
        if (at == all->constEnd()) {
            return fail(ErrorKind::NotFound, QStringLiteral("security.SECRET_MISSING"),
                Words::tr("The secret “%1” has not been stored yet.").arg(name), m_path,
                Words::tr("Store it first; the certificate, for example, by “kmen-worker certificate import”."));
        }
        return *at;
    }

    Result<void> write(const QString &name, QByteArrayView value) override
    {
        if (value.size() > longestValue) {
            return fail(ErrorKind::Input, QStringLiteral("security.SECRET_TOO_LONG"),
                Words::tr("The secret “%1” is larger than 64 KiB.").arg(name));
        }
        return change([&](Secrets &all) { all.insert(name, value.toByteArray()); });
    }

    Result<void> remove(const QString &name) override
    {
        return change([&](Secrets &all) { all.remove(name); });
    }

    Result<void> usePassphrase(QByteArrayView next)
    {
        return change([&](Secrets &) {
            wipe(m_passphrase);
            m_passphrase = next.toByteArray();
            m_salt.clear();
        });
    }

    Result<Secrets> load()
    {
        QFile file(m_path);
        if (!file.exists()) {
            return Secrets();
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorKind::Denied, QStringLiteral("security.SECRET_DENIED"),
                Words::tr("The file with the secrets cannot be read."), QString(m_path % u": " % file.errorString()),
                Words::tr("Run the program as the user to whom the file belongs."));
        }
        const QByteArray sealed = file.read(longestFile);
        if (sealed.size() < headSize + tagSize || !sealed.startsWith(magic)) {
            return corrupt(m_path);
        }
        if (auto ready = useSalt(sealed.sliced(magic.size(), saltSize)); !ready) {
            return failWith(ready);
        }
        auto plain = unseal(sealed, m_key);
        if (!plain) {
            return fail(ErrorKind::Denied, QStringLiteral("security.SECRET_PASSPHRASE"),
                Words::tr("The passphrase does not open the file with the secrets."), m_path,
                Words::tr("Check the passphrase; if it is right, restore the file from its backup."));
        }
        const QJsonDocument document = QJsonDocument::fromJson(*plain);
        wipe(*plain);
        if (!document.isObject()) {
            return corrupt(m_path);
        }
        Secrets all;
        const QJsonObject object = document.object();
        for (auto it = object.begin(); it != object.end(); ++it) {
            all.insert(it.key(), QByteArray::fromBase64(it->toString().toLatin1()));
        }
        return all;
    }

private:
    Result<void> useSalt(const QByteArray &salt)
    {
        if (salt == m_salt) {
            return {};
        }
        auto key = derive(m_passphrase, salt);
        if (!key) {
            return failWith(key);
        }
        wipe(m_key);
        m_key = std::move(*key);
        m_salt = salt;
        return {};
    }

    template <class Change>
    Result<void> change(Change apply)
    {
        QLockFile lock(QString(m_path % u".lock"));
        if (!lock.tryLock(std::chrono::milliseconds(10'000).count())) {
            return notWritten(Words::tr("Another program is just writing it."));
        }
        auto all = load();
        if (!all) {
            return failWith(all);
        }
        apply(*all);
        QJsonObject object;
        for (const auto &[name, value] : all->asKeyValueRange()) {
            object.insert(name, QString::fromLatin1(value.toBase64()));
        }
        if (m_salt.isEmpty()) {
            QByteArray salt(saltSize, '\0');
            if (RAND_bytes(bytesOf(salt), static_cast<int>(saltSize)) != 1) {
                return secretFailed();
            }
            if (auto ready = useSalt(salt); !ready) {
                return ready;
            }
        }
        QByteArray plain = QJsonDocument(object).toJson(QJsonDocument::Compact);
        const auto sealed = seal(plain, m_key, m_salt);
        wipe(plain);
        if (!sealed) {
            return failWith(sealed);
        }
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            || file.write(*sealed) != sealed->size() || !file.commit()) {
            return notWritten(file.errorString());
        }
        return {};
    }

    std::unexpected<Error> notWritten(const QString &detail) const
    {
        return fail(ErrorKind::Unavailable, QStringLiteral("security.SECRET_WRITE"),
            Words::tr("The file with the secrets cannot be written."), QString(m_path % u": " % detail),
            Words::tr("Check that its folder exists and that you may write there."));
    }

    QString m_path;
    QByteArray m_passphrase;
    QByteArray m_salt;
    QByteArray m_key;
};

Result<QByteArray> firstLine(const QString &path, bool mayBeShared)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, QStringLiteral("security.PASSPHRASE_MISSING"),
            Words::tr("The file with the passphrase cannot be read."),
            QString(QDir::toNativeSeparators(path) % u": " % file.errorString()),
            Words::tr("Check where the settings say it is."));
    }
#ifndef Q_OS_WIN
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (!mayBeShared && (file.permissions() & others)) {
        return fail(ErrorKind::Denied, QStringLiteral("security.PASSPHRASE_EXPOSED"),
            Words::tr("Other users of this computer can read the file with the passphrase."), path,
            Words::tr("Let only its owner read it (chmod 600)."));
    }
#else
    Q_UNUSED(mayBeShared)
#endif
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    if (line.isEmpty()) {
        return fail(ErrorKind::Input, QStringLiteral("security.PASSPHRASE_EMPTY"),
            Words::tr("The file with the passphrase is empty."), path);
    }
    return line;
}

} // namespace

Result<std::unique_ptr<SecretStore>> openSecretFile(const QString &path, QByteArrayView passphrase)
{
    if (passphrase.isEmpty()) {
        return fail(ErrorKind::Input, QStringLiteral("security.PASSPHRASE_EMPTY"),
            Words::tr("The file with the secrets needs a passphrase."), path);
    }
    auto store = std::make_unique<FileStore>(path, passphrase.toByteArray());
    if (const auto readable = store->load(); !readable) {
        return failWith(readable);
    }
    return store;
}

Result<void> changePassphrase(const QString &path, QByteArrayView passphrase, QByteArrayView next)
{
    if (passphrase.isEmpty() || next.isEmpty()) {
        return fail(ErrorKind::Input, QStringLiteral("security.PASSPHRASE_EMPTY"),
            Words::tr("The file with the secrets needs a passphrase."), path);
    }
    FileStore store(path, passphrase.toByteArray());
    if (const auto readable = store.load(); !readable) {
        return failWith(readable);
    }
    return store.usePassphrase(next);
}

Result<QByteArray> readPassphraseFile(const QString &path)
{
    return firstLine(path, false);
}

Result<QByteArray> readCredential(const QString &credentialsDirectory, const QString &name)
{
    return firstLine(QDir(credentialsDirectory).filePath(name), true);
}

} // namespace kmen::security
