#include "ui/requests/signing_calls.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QSettings>
#include <QSslCertificate>

#include "security/secrets.h"
#include "sync/workplace.h"
#include "ui/requests/request_calls.h"

namespace kmen::requests {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 largestContainer = 48 * 1024; // an entry of the key store holds 64 KiB
constexpr qsizetype longestName = 60;

QString namesKey()
{
    return u"requests/signing"_s;
}

/// Entries have short ASCII names; people's names have not.
QString entryOf(const QString &name)
{
    return u"sign-"_s
        + QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

sync::WorkplaceConfig secretsOf(const shell::Office &office)
{
    sync::WorkplaceConfig config;
    config.secretsFile = office.profile.secretsFile;
    config.passphraseFile = office.profile.secretsPassphraseFile;
    return config;
}

Result<std::unique_ptr<security::SecretStore>> openStore(const shell::Context &context, const QByteArray &keys)
{
    sync::WorkplaceConfig config = secretsOf(context.office());
    config.passphrase = keys;
    return sync::openSecrets(config);
}

Result<security::Credentials> open(
    const shell::Context &context, const QByteArray &container, const QString &passphrase)
{
    auto credentials = security::openPkcs12(container, passphrase);
    if (!credentials) {
        return credentials;
    }
    const QSslCertificate certificate(credentials->certificate, QSsl::Pem);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMsecs(context.office().clock->now()));
    if (certificate.expiryDate() < now || certificate.effectiveDate() > now) {
        return fail(ErrorKind::Denied, u"requests.CERTIFICATE_TIME"_s,
            QCoreApplication::translate("Requests", "The certificate is valid only from %1 to %2.")
                .arg(toLocalText(fromMsecs(certificate.effectiveDate().toMSecsSinceEpoch())),
                    toLocalText(fromMsecs(certificate.expiryDate().toMSecsSinceEpoch()))),
            {}, QCoreApplication::translate("Requests", "Sign with another certificate."));
    }
    return credentials;
}

} // namespace

Result<security::Credentials> officeCertificate(shell::Context &context)
{
    const auto profile = sync::unlocked(context.office().profile, *context.office().clock);
    return profile ? open(context, profile->pkcs12, profile->pkcs12Passphrase) : failWith(profile);
}

Result<security::Credentials> fileCertificate(shell::Context &context, const QString &path, const QString &passphrase)
{
    const auto container = readFile(path, largestContainer);
    return container ? open(context, *container, passphrase) : failWith(container);
}

bool keysAreTyped(const shell::Office &office)
{
    return sync::wantsPassphrase(secretsOf(office));
}

Result<security::Credentials> storedCertificate(
    shell::Context &context, const QString &name, const QString &passphrase, const QByteArray &keys)
{
    const auto store = openStore(context, keys);
    if (!store) {
        return failWith(store);
    }
    const auto container = (*store)->read(entryOf(name));
    return container ? open(context, *container, passphrase) : failWith(container);
}

Result<void> keepCertificate(shell::Context &context, const QString &name, const QString &path, const QByteArray &keys)
{
    if (name.trimmed().isEmpty() || name.size() > longestName) {
        return fail(ErrorKind::Input, u"requests.CERTIFICATE_NAME"_s,
            QCoreApplication::translate("Requests", "The certificate needs a name of at most %1 letters.")
                .arg(longestName));
    }
    const auto container = readFile(path, largestContainer);
    if (!container) {
        return failWith(container);
    }
    const auto store = openStore(context, keys);
    return store ? (*store)->write(entryOf(name), *container) : failWith(store);
}

Result<void> forgetCertificate(shell::Context &context, const QString &name, const QByteArray &keys)
{
    const auto store = openStore(context, keys);
    return store ? (*store)->remove(entryOf(name)) : failWith(store);
}

QStringList certificateNames()
{
    return QSettings().value(namesKey()).toStringList();
}

void rememberCertificate(const QString &name)
{
    QStringList names = certificateNames();
    if (!names.contains(name)) {
        names.append(name);
        names.sort(Qt::CaseInsensitive);
        QSettings().setValue(namesKey(), names);
    }
}

void dropCertificate(const QString &name)
{
    QStringList names = certificateNames();
    names.removeAll(name);
    QSettings().setValue(namesKey(), names);
}

} // namespace kmen::requests
