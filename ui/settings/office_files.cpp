#include "ui/settings/office_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kmen::settings {

namespace {

struct FilesWords {
    Q_DECLARE_TR_FUNCTIONS(FirstStart)
};

} // namespace

QString passphraseEntryName()
{
    return QStringLiteral("passphrase");
}

QString keyEntryName()
{
    return QStringLiteral("database-key");
}

Result<void> writeOffice(const QString &config, const sync::WorkplaceConfig &workplace, const egon::Profile &profile,
    const std::function<std::unique_ptr<security::SecretStore>()> &systemStore, const Clock &clock)
{
    QStringList folders {QFileInfo(config).absolutePath()};
    if (!store::isServerAddress(workplace.database)) {
        folders.append(QFileInfo(workplace.database).path());
    }
    for (const QString &needed : std::as_const(folders)) {
        if (!QDir().mkpath(needed)) {
            return fail(ErrorKind::Unavailable, QStringLiteral("settings.FOLDER"),
                FilesWords::tr("The folder cannot be made: %1").arg(QDir::toNativeSeparators(needed)));
        }
    }
    std::unique_ptr<security::SecretStore> secrets;
    if (workplace.secretsFile.isEmpty()) {
        secrets = systemStore();
    } else {
        auto opened = sync::openSecrets(workplace);
        if (!opened) {
            return failWith(opened);
        }
        secrets = std::move(*opened);
    }
    if (auto done = secrets->write(passphraseEntryName(), profile.pkcs12Passphrase.toUtf8()); !done) {
        return done;
    }
    egon::Profile stored = profile;
    stored.pkcs12Passphrase.clear();
    if (auto done = egon::writeProfile(workplace.profile, stored); !done) {
        return done;
    }
    return sync::initialise(config, workplace, clock);
}

} // namespace kmen::settings
