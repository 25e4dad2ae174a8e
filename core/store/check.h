/// Is the database whole? Looks at all of it, however long that takes; changes nothing.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "base/job.h"
#include "store/session.h"

namespace kmen::store {

struct CheckFinding {
    QString code; ///< "DAMAGED", "ORPHANS", "INCONSISTENT"
    QString what; ///< translated; no personal data
};
struct DatabaseCheck {
    QStringList looked; ///< translated: what was looked at, and how thoroughly
    std::vector<CheckFinding> findings; ///< empty: it is whole
};
/// Pages and indexes (SQLite's own check; on a server the extension amcheck where it is installed, else by reading
/// every row), rows that point to nothing, and what no row can be without. Rights and keys are other checks. Errors:
/// Cancelled "store.CHECK_CANCELLED" and those of Session, but damage is a finding.
Result<DatabaseCheck> checkDatabase(Session &session, const Job &job);

} // namespace kmen::store
