/// A run of the distribution as JSON and for people.
#pragma once

#include <QJsonObject>

#include "registry/runs.h"

namespace kmen::worker {

QJsonObject runObject(const registry::SyncRun &run);
QString runText(const registry::SyncRun &run);

} // namespace kmen::worker
