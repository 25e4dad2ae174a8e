/// Makes the desk's office from the configuration file.
#pragma once

#include <QString>

#include <memory>

#include "base/result.h"
#include "ui/settings/first_start.h"
#include "ui/shell/context.h"

namespace kmen::desk {

struct Opened {
    std::shared_ptr<const shell::Office> office;
    QString training; ///< folder of the training registers
};

/// `training` makes the configuration, the key and the database beside `config` when they are missing.
/// Errors: Input when neither a configuration nor a training folder is there; those of sync::readConfig, profileOf and
/// initialise. Those of the database come later, through Office::ready.
/// `passphrase`: what a person typed for the file with the keys; Denied "desk.PASSPHRASE" when one is needed and there
/// is none, "security.SECRET_PASSPHRASE" when it is another one.
Result<Opened> openOffice(const QString &config, const QString &training, const QByteArray &passphrase = {});

/// When the desk ends: the end of the audit is countersigned where the configuration says.
void closeOffice(const shell::Office &office);

/// For the wizard of the first start, which writes `config`.
settings::FirstStartOptions firstStartOptions(const QString &config);

} // namespace kmen::desk
