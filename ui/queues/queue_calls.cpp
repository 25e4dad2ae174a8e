#include "ui/queues/queue_calls.h"

#include <QCoreApplication>

namespace kmen::queues {

using registry::NoticeState;

qint64 Overview::count(NoticeState state) const
{
    const auto at = std::ranges::find(stages, state, &registry::StageCount::state);
    return at == stages.end() ? 0 : at->count;
}

std::optional<Moment> Overview::oldest() const
{
    std::optional<Moment> first;
    for (const auto &stage : stages) {
        const bool waits = stage.state != NoticeState::Applied && stage.state != NoticeState::Repeated;
        if (waits && stage.oldest && (!first || *stage.oldest < *first)) {
            first = stage.oldest;
        }
    }
    return first;
}

qint64 Overview::waitingCases() const
{
    qint64 sum = 0;
    for (const auto &count : cases) {
        sum += count.waiting;
    }
    return sum;
}

Result<Overview> readOverview(shell::Context &context)
{
    auto stages = registry::stageCounts(context.session());
    if (!stages) {
        return std::unexpected(stages.error());
    }
    auto cases = registry::caseCounts(context.session());
    if (!cases) {
        return std::unexpected(cases.error());
    }
    auto runs = registry::runs(context.session(), {}, store::PageCursor::first(), 400);
    if (!runs) {
        return std::unexpected(runs.error());
    }
    auto cursor = registry::cursor(context.session(), QStringLiteral("E07"));
    if (!cursor) {
        return std::unexpected(cursor.error());
    }
    Overview overview {std::move(*stages), std::move(*cases), std::move(runs->rows), {}};
    if (*cursor) {
        overview.coveredUntil = (*cursor)->time;
    }
    return overview;
}

Result<sync::Report> distribute(shell::Context &context, const QString &reason, const Job &job)
{
    auto registers = context.registers();
    if (!registers) {
        return std::unexpected(registers.error());
    }
    auto report = sync::distribute(context.session(), *context.office().protector, **registers,
        context.purpose(reason, QStringLiteral("distribution")), job);
    // a run that was stopped has kept what it did; the clerk still has to learn why it stopped
    if (report && report->stoppedBy && report->stoppedBy->kind != ErrorKind::Cancelled) {
        return std::unexpected(*report->stoppedBy);
    }
    return report;
}

Result<int> moveNotices(shell::Context &context, Move move, const std::vector<qint64> &notices, const QString &reason)
{
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return std::unexpected(tx.error());
    }
    const registry::By by = context.by(reason);
    Result<int> moved = 0;
    switch (move) {
    case Move::Retry:
        moved = registry::retry(*tx, notices, by);
        break;
    case Move::BringBack:
        moved = registry::bringBack(*tx, notices, by);
        break;
    case Move::SetAside:
        if (auto done = registry::setAside(*tx, notices, QStringLiteral("office"), reason, by)) {
            moved = static_cast<int>(notices.size());
        } else {
            moved = std::unexpected(done.error());
        }
        break;
    }
    if (!moved) {
        return moved;
    }
    if (auto done = tx->commit(); !done) {
        return std::unexpected(done.error());
    }
    return moved;
}

std::vector<Day> coverage(const std::vector<registry::SyncRun> &runs, Moment now, int days)
{
    std::vector<Day> list;
    const QDate today = localDate(now);
    std::optional<Moment> first;
    for (const auto &run : runs) {
        const Moment start = run.fromTime.value_or(run.startedAt);
        if (!first || start < *first) {
            first = start;
        }
    }
    for (int back = days - 1; back >= 0; --back) {
        Day day {today.addDays(-back), Day::Cover::Before, 0};
        const Moment from = localMidnight(day.date);
        const Moment to = std::min(localMidnight(day.date.addDays(1)), now);
        // windows of a day, in the order of time, leave gaps where nothing was asked
        std::vector<std::pair<Moment, Moment>> windows;
        for (const auto &run : runs) {
            if (run.startedAt >= from && run.startedAt < localMidnight(day.date.addDays(1))) {
                day.changed += run.changed;
            }
            if (run.fromTime && run.toTime && *run.fromTime<to && * run.toTime> from
                && run.outcome != registry::RunOutcome::Failed) {
                windows.emplace_back(std::max(*run.fromTime, from), std::min(*run.toTime, to));
            }
        }
        std::ranges::sort(windows);
        Moment reached = std::max(from, first.value_or(to));
        const Moment begin = reached;
        std::chrono::milliseconds covered {0};
        for (const auto &[start, end] : windows) {
            if (end > reached) {
                covered += end - std::max(start, reached);
                reached = end;
            }
        }
        if (!first || to <= *first) {
            day.cover = Day::Cover::Before;
        } else if (covered.count() == 0) {
            // today has only just begun to be covered
            day.cover = back == 0 ? Day::Cover::Part : Day::Cover::Missing;
        } else {
            day.cover = covered >= (to - begin) || back == 0 ? Day::Cover::Whole : Day::Cover::Part;
        }
        list.push_back(day);
    }
    return list;
}

} // namespace kmen::queues
