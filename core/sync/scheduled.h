/// Work that a timer starts: at the office's own moment, and again as long as what stands in the way passes by itself,
/// because a night's work that nobody watches must not wait for the next night. Blocking; one thread.
#pragma once

#include <functional>
#include <optional>

#include "base/clock.h"
#include "sync/distribution.h"

namespace kmen::sync {

/// Between two attempts.
constexpr std::chrono::minutes retryPause {10};

struct Timetable {
    Moment turn {}; ///< the first attempt
    Moment lastTry {}; ///< no attempt begins later: the registers' hours, or the turn of the next timer
    Moment since {}; ///< a run that began later has done the work of this time
};
/// For a timer that went off `now`. `office` as for plannedStart.
Timetable timetable(Work work, Pace pace, Moment now, const QString &office);

/// The last run of this kind, when it began after `since` and came to its end: another computer of the office, whose
/// timer goes off at the same second, did the work.
Result<std::optional<registry::SyncRun>> doneSince(store::Session &session, Work work, Moment since);

struct Attempts {
    std::function<Result<Report>()> attempt;
    /// Whether waiting helps: the registers or the database are away, somebody else does the work.
    std::function<bool(const Error &)> passes;
    /// Until this moment, because of this. False: told to stop.
    std::function<bool(Moment until, const Error &because)> wait;
};
/// What the last attempt came to. Errors: also Cancelled "sync.CANCELLED" when told to stop between two attempts.
Result<Report> repeatedly(const Clock &clock, const Timetable &timetable, const Attempts &attempts);
Error stoppedBeforeItBegan();

} // namespace kmen::sync
