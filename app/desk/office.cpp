#include "office.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

#include "audit/head.h"
#include "identify/batches.h"
#include "registry/imports.h"
#include "sync/shared_throttle.h"
#include "sync/workplace.h"

namespace kmen::desk {

namespace {

/// The login under which the official works on this computer; the registers get it as Uzivatel.
QString loginOfOfficial()
{
    for (const char *name : {"USERNAME", "USER", "LOGNAME"}) {
        if (const QString login = qEnvironmentVariable(name); !login.isEmpty()) {
            return login;
        }
    }
    // started without a session, the home folder still says whose it is
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? QStringLiteral("kmen") : owner;
}

} // namespace

Result<Opened> openOffice(const QString &config, const QString &training, const QByteArray &passphrase)
{
    auto clock = std::make_shared<SystemClock>();
    if (!QFileInfo::exists(config)) {
        if (training.isEmpty()) {
            return fail(ErrorKind::Input, QStringLiteral("desk.NO_CONFIG"),
                QCoreApplication::translate("Desk", "There is no configuration: %1").arg(config), {},
                QCoreApplication::translate("Desk", "Start Kmen with --training DIR, or with --config FILE."));
        }
        const QDir folder = QFileInfo(config).absoluteDir();
        if (!folder.mkpath(QStringLiteral("."))) {
            return fail(ErrorKind::Unavailable, QStringLiteral("desk.FOLDER"),
                QCoreApplication::translate("Desk", "The folder cannot be made: %1").arg(folder.path()));
        }
        const auto made = sync::initialise(config, training, folder.filePath(QStringLiteral("kmen.sqlite")), *clock);
        if (!made) {
            return failWith(made);
        }
    }
    auto read = sync::readConfig(config);
    if (!read) {
        return failWith(read);
    }
    read->passphrase = passphrase;
    if (sync::wantsPassphrase(*read)) {
        return fail(ErrorKind::Denied, QStringLiteral("desk.PASSPHRASE"),
            QCoreApplication::translate("Desk", "The keys are in the file %1 under a passphrase.")
                .arg(QDir::toNativeSeparators(read->secretsFile)));
    }
    auto profile = sync::profileOf(*read);
    if (profile && !passphrase.isEmpty()) {
        profile = sync::withSecrets(std::move(*profile), *read);
    }
    if (!profile) {
        return failWith(profile);
    }
    auto protector = sync::openProtector(*read);
    if (!protector) {
        return failWith(protector);
    }
    auto database = sync::databaseOf(*read);
    if (!database) {
        return failWith(database);
    }
    auto office = std::make_shared<shell::Office>();
    office->profile = std::move(*profile);
    office->database = std::move(*database);
    office->protector = std::make_shared<const security::Protector>(std::move(*protector));
    office->auditHead = read->auditHead;
    office->configFile = config;
    // opening a workplace brings the schema up to date once, before any page reads; the window is made meanwhile
    office->ready = std::async(std::launch::async, [config = *read, clock, keys = office->protector]() -> Result<void> {
        const auto workplace = sync::Workplace::open(config, *clock);
        if (!workplace) {
            return failWith(workplace);
        }
        // what was renewed while this desk was not running
        if (auto checked = sync::checkKeys(config, (*workplace)->session(), *keys); !checked) {
            return checked;
        }
        // rows of people that the office was done with long ago
        const registry::By keeping {QStringLiteral("kmen"), QCoreApplication::translate("Desk", "time of keeping")};
        // whoever may not see clients (an auditor, a drafter of requests) leaves that to others
        const auto mayNot = [](const Error &error) { return error.code == QStringLiteral("store.NOT_ALLOWED"); };
        const auto batches = identify::removeExpired((*workplace)->session(), keeping);
        if (!batches && !mayNot(batches.error())) {
            return failWith(batches);
        }
        const auto imports = registry::removeExpiredImportRows((*workplace)->session(), keeping);
        return imports || mayNot(imports.error()) ? Result<void>() : failWith(imports);
    }).share();
    office->throttle = std::make_shared<sync::SharedThrottle>(
        office->database, egon::Rate {.callsPerSecond = office->profile.limits.callsPerSecond}, *clock);
    office->clock = clock;
    // on a server people are known by their logins there, and nobody writes under another's name
    const bool ownLogin = office->database.server && !office->database.server->user.isEmpty();
    office->user = ownLogin ? office->database.server->user : loginOfOfficial();
    office->purpose = sync::usualPurpose();
    return Opened {office, read->training};
}

void closeOffice(const shell::Office &office)
{
    if (office.auditHead.isEmpty() || office.ready.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        return;
    }
    const auto session = store::Session::open(office.database, *office.clock);
    if (!session) {
        return;
    }
    if (const auto kept = audit::refreshHeadFile(**session, office.auditHead, *office.protector); !kept) {
        std::fprintf(stderr, "kmen: %s\n", qPrintable(describe(kept.error())));
    }
}

settings::FirstStartOptions firstStartOptions(const QString &config)
{
    settings::FirstStartOptions options;
    options.training.programs = QCoreApplication::applicationDirPath();
    options.training.config = config;
    options.user = loginOfOfficial();
    options.secrets = [] { return security::openKeychain(); };
    options.clock = std::make_shared<SystemClock>();
    return options;
}

} // namespace kmen::desk
