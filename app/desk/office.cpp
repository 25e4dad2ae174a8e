#include "office.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "sync/shared_throttle.h"
#include "sync/workplace.h"

namespace kmen::desk {

Result<Opened> openOffice(const QString &config, const QString &training)
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
    // opening a workplace brings the schema up to date once, before any page reads
    auto workplace = sync::Workplace::open(*read, *clock);
    if (!workplace) {
        return failWith(workplace);
    }
    auto protector = security::Protector::fromKeyFile(read->key);
    if (!protector) {
        return failWith(protector);
    }
    auto office = std::make_shared<shell::Office>();
    office->profile = (*workplace)->profile();
    office->database = (*workplace)->session().config();
    office->protector = std::make_shared<const security::Protector>(std::move(*protector));
    office->throttle = std::make_shared<sync::SharedThrottle>(
        office->database, egon::Rate {.callsPerSecond = office->profile.limits.callsPerSecond}, *clock);
    office->clock = clock;
    office->user = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER", QStringLiteral("kmen")));
    office->officeName = QCoreApplication::translate("Desk", "Office %1 · agenda %2")
                             .arg(office->profile.identity.ovm, office->profile.identity.agenda);
    office->purpose = QCoreApplication::translate("Desk", "Keeping the client registry");
    return Opened {office, read->training};
}

} // namespace kmen::desk
