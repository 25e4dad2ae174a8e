// From a profile on disk to one that can be used: passphrases, the container, the list of revoked servers.
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include "registry/key_rotation.h"
#include "security/certificate.h"
#include "security/renegotiation.h"
#include "security/revocation.h"
#include "sync/workplace.h"

namespace kmen::sync {

namespace {

struct UnlockWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::sync)
};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Input, QStringLiteral("sync.FILE"),
            UnlockWords::tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(path)), file.errorString(),
            UnlockWords::tr("Check where the connection profile says it is."));
    }
    return file.readAll();
}

/// Fills what stands in the store under `entry`; an empty name asks for nothing.
Result<void> fill(security::SecretStore &store, const QString &entry, QByteArray &into)
{
    if (entry.isEmpty()) {
        return {};
    }
    auto value = store.read(entry);
    if (!value) {
        return failWith(value);
    }
    into = std::move(*value);
    return {};
}

bool hasEntries(const egon::Profile &profile)
{
    return !profile.pkcs12Entry.isEmpty() || !profile.passphraseEntry.isEmpty()
        || !profile.proxy.passwordEntry.isEmpty();
}

Result<void> fillSecrets(egon::Profile &profile, const Result<std::unique_ptr<security::SecretStore>> &store)
{
    if (!store) {
        return failWith(store);
    }
    QByteArray passphrase = profile.pkcs12Passphrase.toUtf8();
    QByteArray password = profile.proxy.password.toUtf8();
    for (const auto &[entry, into] : {std::pair(profile.pkcs12Entry, &profile.pkcs12),
             std::pair(profile.passphraseEntry, &passphrase), std::pair(profile.proxy.passwordEntry, &password)}) {
        if (auto filled = fill(**store, entry, *into); !filled) {
            return filled;
        }
    }
    profile.pkcs12Passphrase = QString::fromUtf8(passphrase);
    profile.proxy.password = QString::fromUtf8(password);
    return {};
}

/// Qt opens no container under RC2; what can be opened is given to it under AES.
Result<void> renew(egon::Profile &profile)
{
    if (profile.pkcs12.isEmpty()) {
        auto bytes = readFile(profile.pkcs12File);
        if (!bytes) {
            return failWith(bytes);
        }
        profile.pkcs12 = std::move(*bytes);
    }
    const auto opened = security::openPkcs12(profile.pkcs12, profile.pkcs12Passphrase);
    if (!opened) {
        return failWith(opened);
    }
    if (!opened->legacy) {
        return {};
    }
    auto anew = security::makePkcs12(*opened, profile.pkcs12Passphrase);
    if (!anew) {
        return failWith(anew);
    }
    profile.pkcs12 = std::move(*anew);
    return {};
}

Result<void> watchRevocation(egon::Profile &profile, const Clock &clock)
{
    if (profile.crlFile.isEmpty()) {
        return {};
    }
    const auto crl = readFile(profile.crlFile);
    const auto authority = readFile(profile.caFile);
    if (!crl || !authority) {
        return failWith(!crl ? crl : authority);
    }
    const auto list = security::RevocationList::load(*crl, *authority, clock);
    if (!list) {
        return failWith(list);
    }
    profile.checkPeer = [list = *list](const QList<QSslCertificate> &chain) { return list->check(chain); };
    return {};
}

} // namespace

Result<std::unique_ptr<security::SecretStore>> openSecrets(const QString &secretsFile, const QString &passphraseFile)
{
    if (secretsFile.isEmpty()) {
        return security::openKeychain();
    }
    const auto passphrase = passphraseFile.isEmpty()
        ? security::readCredential(qEnvironmentVariable("CREDENTIALS_DIRECTORY"), QStringLiteral("kmen-passphrase"))
        : security::readPassphraseFile(passphraseFile);
    if (!passphrase) {
        return failWith(passphrase);
    }
    return security::openSecretFile(secretsFile, *passphrase);
}

Result<std::unique_ptr<security::SecretStore>> openSecrets(const WorkplaceConfig &config)
{
    return config.secretsFile.isEmpty() || config.passphrase.isEmpty()
        ? openSecrets(config.secretsFile, config.passphraseFile)
        : security::openSecretFile(config.secretsFile, config.passphrase);
}

bool wantsPassphrase(const WorkplaceConfig &config)
{
    return !config.secretsFile.isEmpty() && config.passphraseFile.isEmpty() && config.passphrase.isEmpty()
        && !security::readCredential(qEnvironmentVariable("CREDENTIALS_DIRECTORY"), QStringLiteral("kmen-passphrase"));
}

Result<egon::Profile> withSecrets(egon::Profile profile, const WorkplaceConfig &config)
{
    if (!hasEntries(profile)) {
        return profile;
    }
    if (auto filled = fillSecrets(profile, openSecrets(config)); !filled) {
        return failWith(filled);
    }
    profile.pkcs12Entry.clear();
    profile.passphraseEntry.clear();
    profile.proxy.passwordEntry.clear();
    return profile;
}

Result<egon::Profile> unlocked(egon::Profile profile, const Clock &clock)
{
    if (auto refused = security::refuseRenegotiation(); !refused) {
        return failWith(refused);
    }
    if (hasEntries(profile)) {
        const auto filled = fillSecrets(profile, openSecrets(profile.secretsFile, profile.secretsPassphraseFile));
        if (!filled) {
            return failWith(filled);
        }
    }
    if (auto renewed = renew(profile); !renewed) {
        return failWith(renewed);
    }
    if (auto watched = watchRevocation(profile, clock); !watched) {
        return failWith(watched);
    }
    return profile;
}

Result<store::DatabaseConfig> databaseOf(const WorkplaceConfig &config)
{
    auto database = store::databaseAt(config.database);
    if (!database || !database->server) {
        return database;
    }
    if (!config.databasePasswordEntry.isEmpty()) {
        const auto secrets = openSecrets(config);
        if (!secrets) {
            return failWith(secrets);
        }
        const auto password = (*secrets)->read(config.databasePasswordEntry);
        if (!password) {
            return failWith(password);
        }
        database->server->password = QString::fromUtf8(*password);
    }
    if (!config.replica.isEmpty()) {
        const auto replica = store::databaseAt(config.replica);
        if (!replica) {
            return failWith(replica);
        }
        database->replica = replica->server;
        if (database->replica && database->replica->user.isEmpty()) {
            database->replica->user = database->server->user;
        }
        if (database->replica && database->replica->user == database->server->user) {
            database->replica->password = database->server->password;
        }
    }
    return database;
}

Result<security::Protector> openProtector(const WorkplaceConfig &config)
{
    if (config.keyEntry.isEmpty()) {
        return security::Protector::fromKeyFile(config.key);
    }
    const auto store = openSecrets(config);
    if (!store) {
        return failWith(store);
    }
    return security::Protector::fromSecret(**store, config.keyEntry);
}

Result<void> saveProtector(
    const WorkplaceConfig &config, const security::Protector &protector, security::Protector::Keep keep)
{
    if (config.keyEntry.isEmpty()) {
        return protector.saveTo(config.key, keep);
    }
    const auto store = openSecrets(config);
    return store ? protector.saveTo(**store, config.keyEntry, keep) : failWith(store);
}

Result<void> checkKeys(const WorkplaceConfig &config, store::Session &session, const security::Protector &protector)
{
    const int before = protector.version();
    // whoever may not read or write the versions (an auditor, a drafter of requests) reads no identifiers either
    const auto mayNot = [](const Error &error) { return error.code == QStringLiteral("store.NOT_ALLOWED"); };
    if (const auto r = registry::rememberKey(session, protector); !r && !mayNot(r.error())) {
        return r;
    }
    const auto state = registry::keyState(session, protector);
    if (!state) {
        return mayNot(state.error()) ? Result<void>() : failWith(state);
    }
    return state->version > before ? saveProtector(config, protector) : Result<void>();
}

} // namespace kmen::sync
