/// What the first start leaves behind: the connection profile, secrets, keys, the database, the configuration.
#pragma once

#include <functional>
#include <memory>

#include "egon/profile.h"
#include "security/secrets.h"
#include "sync/workplace.h"

namespace kmen::settings {

/// Names of entries in the store of secrets: the passphrase of the certificate, the keys of the database.
QString passphraseEntryName();
QString keyEntryName();

/// All of it; what is there already stays. The passphrase of `profile` goes to the file of `workplace` under its own
/// passphrase, or to `systemStore`. Not in the GUI thread: a key store may wait for a person.
/// Errors: Unavailable "settings.FOLDER"; those of security::SecretStore, egon::writeProfile and sync::initialise.
Result<void> writeOffice(const QString &config, const sync::WorkplaceConfig &workplace, const egon::Profile &profile,
    const std::function<std::unique_ptr<security::SecretStore>()> &systemStore, const Clock &clock);

} // namespace kmen::settings
