/// The steps of the distribution. Each returns an error only when the run has to stop: a register that cannot be
/// reached, cancellation, the database. What concerns one item is recorded with the item.
#pragma once

#include "registry/clients.h"
#include "registry/runs.h"
#include "store/held_lease.h"
#include "sync/registers.h"

namespace kmen::sync {

/// What the steps share.
struct Run {
    store::Session &session;
    registry::Clients &clients;
    Asker asker;
    registry::By by;
    registry::SyncRun &row; ///< counts; written by save()
    store::HeldLease &lease;
    /// How far the registers' clock is ahead of ours. Windows are in their time: it is they who date the changes.
    std::chrono::milliseconds ahead {0};

    [[nodiscard]] registry::AifoKey key(const Aifo &aifo) const
    {
        const egon::Identity &we = asker.registers.profile().identity;
        return {aifo, we.agenda, we.ais};
    }
    [[nodiscard]] Moment registerNow() const { return session.clock().now() + ahead; }
    /// Keeps the lease, writes the counts; Cancelled when the job is.
    [[nodiscard]] Result<void> checkpoint() const;
};

/// Step 0, and again after step 1.
Result<void> carryOutSubscriptions(Run &run);
/// Step 1. `start` = since when the office has clients.
Result<void> followAifoChanges(Run &run, Moment start);
/// Step 2.
Result<void> collectNotices(Run &run, Moment start);
/// Steps 3 to 5.
Result<void> readAndApply(Run &run, Moment start);

/// One AIFO that is no longer to be used: what became of it is found out (E77) and recorded. True when one client goes
/// on with a successor; false when a case was opened or the AIFO is not ours.
Result<bool> resolveChangedAifo(Run &run, const Aifo &aifo, Moment start);

} // namespace kmen::sync
