/// One run of the distribution, the subscription or the reconciliation for a timer or an administrator: repeated where
/// a timer started it, written into the operators' log, printed.
#pragma once

#include <functional>

#include "commands.h"
#include "sync/distribution.h"
#include "sync/workplace.h"

namespace kmen::worker {

Result<std::unique_ptr<sync::Workplace>> openWorkplace(const Context &context);
QJsonArray rulesArray(const std::vector<sync::Rule> &rules);

/// Called with the workplace right before the run; may say no.
using Prepare = std::function<Result<void>(sync::Workplace &, sync::Options &)>;
Result<ExitCode> runSync(const Context &context, sync::Work work, const Prepare &prepare = {});

} // namespace kmen::worker
