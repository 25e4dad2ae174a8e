/// Is this address, this certificate and this office what the registers accept? Asked by E164.
#pragma once

#include <memory>

#include "base/clock.h"
#include "base/job.h"
#include "base/result.h"
#include "egon/profile.h"

namespace kmen::settings {

/// Calls E164 once with this profile, whose passphrase is filled. Nothing is journalled: the office has no database
/// yet, and the call carries no person. Blocks; not in the GUI thread. `user` is the official's login. Errors: those of
/// egon::Client.
Result<void> checkConnection(const egon::Profile &profile, const QString &user, const Clock &clock, const Job &job);

} // namespace kmen::settings
