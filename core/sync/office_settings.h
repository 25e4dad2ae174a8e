/// What an administrator changes of an office's configuration: the small file of this computer and its connection
/// profile. What is changed is written into the audit in the same step; programs that run keep what they began with.
/// Blocking; the thread of the session.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "base/result.h"
#include "registry/clients.h"
#include "sync/rules.h"
#include "sync/workplace.h"

namespace kmen::sync {

/// Both files as they were read at one moment.
struct OfficeFiles {
    QString file; ///< of the configuration
    WorkplaceConfig config;
    std::optional<egon::Profile> profile; ///< nothing: the training registers bring their own
    QByteArray configDigest; ///< SHA-256 of the bytes
    QByteArray profileDigest;
    /// Who we are for the registers: the configuration's own word comes before the profile's.
    [[nodiscard]] egon::Identity identity() const;
};
/// Errors: those of readConfig and egon::readProfile.
Result<OfficeFiles> readOfficeFiles(const QString &configFile);

/// Writes the profile in place of the one that was read. `by.reason` names what was changed; the audit keeps it.
/// Errors: Conflict "sync.SETTINGS_CHANGED" when somebody wrote the file meanwhile, and nothing is done; those of
/// egon::writeProfile. When the audit cannot be written the old file is put back.
Result<void> changeProfile(
    store::Session &session, const OfficeFiles &before, const egon::Profile &after, const registry::By &by);
/// The same for the configuration. Errors also: those of readConfig when it could not be read again.
Result<void> changeConfig(
    store::Session &session, const OfficeFiles &before, const WorkplaceConfig &after, const registry::By &by);
/// The office's pace, for all its desks and programs; recorded in the audit.
Result<void> changePace(store::Session &session, Pace pace, const registry::By &by);

/// Do both lead to the same registers in the same way? Who we are there, our certificate and secrets are not compared.
bool isSameConnection(const egon::Profile &one, const egon::Profile &other);

} // namespace kmen::sync
