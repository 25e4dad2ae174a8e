/// The distribution: what changed in the registers comes to the clients, in the handbook's order.
///
///     0 subscriptions   intents that wait (E45, E46)
///     1 AIFO changes    E78 and E75; each changed AIFO: E77, then replaced (E45, E46), or an identity case
///     2 notices         E07 by change id while more wait; stored with the cursor in one transaction
///     3 distinct        one person is read once, however many notices
///     4 reading         E277 in groups; a refused group is checked by E71, the bad ones are set aside
///     5 applying        one transaction a group: fields, history, notices, audit
///     6 report          the run's row
///
/// It may be killed anywhere and started again: every step finds out from the database what is left to do.
/// Source: notifications v03, ch. 3.1.2 and 3.1.4.
#pragma once

#include "egon/client.h"
#include "registry/runs.h"
#include "security/protector.h"
#include "store/session.h"

namespace kmen::sync {

struct Report {
    registry::SyncRun run;
    /// What stopped it before the end: cancelled, or the registers could not be reached. The rest waits for the next
    /// run.
    std::optional<Error> stoppedBy;
};

/// Blocks until the end; the thread that owns `session` and `registers`. Only one runs in an office at a time:
/// Conflict "store.LEASE_HELD". Other errors: only of the database; those of the registers are in the report.
Result<Report> distribute(store::Session &session, const security::Protector &protector, egon::Client &registers,
    const egon::Purpose &purpose, const Job &job);

} // namespace kmen::sync
