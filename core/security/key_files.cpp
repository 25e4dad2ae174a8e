// Keys of a database in a file or in a secret store.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QSaveFile>

#include <openssl/rand.h>

#include "security/protector_p.h"
#include "security/secrets.h"

namespace kmen::security {
namespace {

/// Two fresh keys in hex, one a line.
Result<QByteArray> freshKeys()
{
    QByteArray keys(2 * Protector::keySize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(keys.data()), static_cast<int>(keys.size())) != 1) {
        return std::unexpected(cryptoFailed());
    }
    QByteArray text = keys.first(Protector::keySize).toHex() + '\n' + keys.last(Protector::keySize).toHex() + '\n';
    wipeKeys(keys);
    return text;
}

/// The text of a key file that nobody else can read.
Result<QByteArray> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, QStringLiteral("security.KEY_MISSING"),
            QCoreApplication::translate("kmen::security", "The key file “%1” cannot be read.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString(),
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

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error notWritten(const QString &why)
{
    return {ErrorKind::Unavailable, QStringLiteral("security.KEY_WRITE"),
        QCoreApplication::translate("kmen::security", "The key file cannot be written."), why,
        QCoreApplication::translate("kmen::security", "Check that its folder exists and that you may write there.")};
}

/// A file that was not there before.
Result<void> writeNewFile(const QString &path, const QByteArray &text)
{
    if (QFileInfo::exists(path)) {
        return fail(ErrorKind::Conflict, QStringLiteral("security.KEY_EXISTS"),
            QCoreApplication::translate("kmen::security", "The key file exists already and is never overwritten."),
            path, QCoreApplication::translate("kmen::security", "Use the existing file, or choose another name."));
    }
    // The permissions are given before the first byte is written; an existing file is refused by NewOnly.
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)
        && file.write(text) == text.size() && file.flush();
    return written ? Result<void>() : std::unexpected(notWritten(file.errorString()));
}

} // namespace

Result<void> createKeyFile(const QString &path)
{
    auto text = freshKeys();
    if (!text) {
        return failWith(text);
    }
    auto written = writeNewFile(path, *text);
    wipeKeys(*text);
    return written;
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
    wipeKeys(*text);
    return written;
}

Result<void> copyKeyFile(const QString &path, SecretStore &store, const QString &entry)
{
    auto text = readKeyFile(path);
    if (!text) {
        return failWith(text);
    }
    if (const auto usable = protectorFromText(QByteArray(text->constData(), text->size())); !usable) {
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
    wipeKeys(*there);
    wipeKeys(*text);
    return same ? Result<void>() : std::unexpected(keyExists(entry));
}

Result<void> copyKeyToFile(SecretStore &store, const QString &entry, const QString &path)
{
    auto text = store.read(entry);
    if (!text) {
        return failWith(text);
    }
    if (const auto usable = protectorFromText(QByteArray(text->constData(), text->size())); !usable) {
        return failWith(usable);
    }
    auto written = writeNewFile(path, *text);
    wipeKeys(*text);
    return written;
}

Result<Protector> Protector::fromKeyFile(const QString &path)
{
    auto text = readKeyFile(path);
    return text ? protectorFromText(std::move(*text)) : failWith(text);
}

Result<Protector> Protector::fromSecret(SecretStore &store, const QString &entry)
{
    auto text = store.read(entry);
    return text ? protectorFromText(std::move(*text)) : failWith(text);
}

Result<void> Protector::saveTo(const QString &path, Keep keep) const
{
    QByteArray keys = text(keep);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(keys) == keys.size() && file.commit();
    wipeKeys(keys);
    return written ? Result<void>() : std::unexpected(notWritten(file.errorString()));
}

Result<void> Protector::saveTo(SecretStore &store, const QString &entry, Keep keep) const
{
    QByteArray keys = text(keep);
    auto written = store.write(entry, keys);
    wipeKeys(keys);
    return written;
}

} // namespace kmen::security
