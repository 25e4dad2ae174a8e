/// Jobs that must run once in the office (distribution, bulk subscription) hold a lease in the database.
/// Each function is a transaction of its own. The time is Session::sharedNow().
#pragma once

#include <QString>

#include <chrono>
#include <optional>

#include "base/clock.h"
#include "base/result.h"
#include "store/session.h"

namespace kmen::store {

struct Lease {
    QString name; ///< "distribution"
    QString owner; ///< unique for the process that holds it: "worker@host:pid"
    Moment until; ///< ends by itself
};

/// Errors: Conflict "store.LEASE_HELD" naming the holder and the end. The same owner may take it again (renews).
Result<Lease> takeLease(Session &session, const QString &name, const QString &owner, std::chrono::milliseconds ttl);
/// Errors: Conflict "store.LEASE_LOST" when it ended and somebody else took it, or it was released.
Result<Lease> renewLease(Session &session, const QString &name, const QString &owner, std::chrono::milliseconds ttl);
/// What both say when somebody else, `holder`, has it.
Error leaseLost(const QString &holder);
/// Releasing what one does not hold is no error.
Result<void> releaseLease(Session &session, const QString &name, const QString &owner);
/// Who holds it now; nothing when free or over.
Result<std::optional<Lease>> lease(Session &session, const QString &name);

} // namespace kmen::store
