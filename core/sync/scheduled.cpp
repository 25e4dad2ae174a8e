#include "sync/scheduled.h"

#include <QCoreApplication>

#include <algorithm>

namespace kmen::sync {

namespace {

// the timers of packaging/ go off every two hours
constexpr std::chrono::minutes withinTwoHours {100};
// of a computer that was off at night, and of work that has no hours
constexpr std::chrono::hours afterwards {1};
constexpr std::chrono::hours ofReconciliation {5};

} // namespace

Timetable timetable(Work work, Pace pace, Moment now, const QString &office)
{
    const QDate day = localDate(now);
    if (work != Work::Distribution) {
        return {now, now + ofReconciliation, localMidnight(day)};
    }
    if (pace == Pace::TwoHourly) {
        return {plannedStart(now, office), now + withinTwoHours, now};
    }
    const Moment turn = std::max(now, plannedStart(day, office));
    return {turn, std::max(recommendedEnd(day) - retryPause, turn + afterwards), localMidnight(day)};
}

Result<std::optional<registry::SyncRun>> doneSince(store::Session &session, Work work, Moment since)
{
    auto last = registry::lastRun(session, workName(work));
    if (last && *last
        && ((*last)->startedAt < since || (*last)->outcome == registry::RunOutcome::Running
            || (*last)->outcome == registry::RunOutcome::Failed
            || (*last)->outcome == registry::RunOutcome::Cancelled)) {
        last->reset();
    }
    return last;
}

Error stoppedBeforeItBegan()
{
    return {ErrorKind::Cancelled, QStringLiteral("sync.CANCELLED"),
        QCoreApplication::translate("kmen::sync", "The distribution was cancelled. What was received is kept."), {},
        {}};
}

Result<Report> repeatedly(const Clock &clock, const Timetable &timetable, const Attempts &attempts)
{
    // a record that cannot be read looks like a register that is away for a moment: not the whole night is spent on it
    constexpr int mostForOne = 3;
    int unanswered = 0;
    while (true) {
        auto report = attempts.attempt();
        const Error *because = !report ? &report.error() : report->stoppedBy ? &*report->stoppedBy : nullptr;
        const bool perhaps = !because && report->unanswered && ++unanswered <= mostForOne;
        because = perhaps ? &*report->unanswered : because;
        const Moment next = clock.now() + retryPause;
        if (!because || (!perhaps && !attempts.passes(*because)) || next > timetable.lastTry) {
            return report;
        }
        if (!attempts.wait(next, *because)) {
            return std::unexpected(stoppedBeforeItBegan());
        }
    }
}

} // namespace kmen::sync
