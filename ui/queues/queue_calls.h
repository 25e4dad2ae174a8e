/// What the queues page asks of the core, each as one blocking call for a worker thread.
#pragma once

#include "audit/call_journal.h"
#include "registry/cases.h"
#include "registry/notice_filter.h"
#include "registry/notices.h"
#include "registry/runs.h"
#include "registry/search.h"
#include "registry/subscriptions.h"
#include "sync/overview.h"
#include "ui/queues/coverage.h"
#include "ui/shell/context.h"

namespace kmen::queues {

struct Overview {
    sync::Overview standing; ///< as `kmen-worker status` tells it
    std::vector<registry::CaseCount> cases;
    /// Newest first, the last 100 of all kinds; behind them those of `standing.failedRuns` that are older.
    std::vector<registry::SyncRun> runs;
    std::vector<Day> coverage; ///< 30 days
    std::vector<WindowRow> windows; ///< newest first, gaps among them, of the last 30 days and all gaps before
    std::vector<registry::DayCount> days; ///< 30 days, those on which something was done
    qint64 subscribed = 0; ///< AIFO

    [[nodiscard]] qint64 count(registry::NoticeState state) const;
    [[nodiscard]] std::optional<Moment> oldest() const; ///< of all that wait
    [[nodiscard]] qint64 waitingCases() const;
    [[nodiscard]] qint64 gaps() const; ///< that a run now would ask about
    [[nodiscard]] QStringList agendasWithGaps() const; ///< but for the office's own
};
Result<Overview> readOverview(shell::Context &context);

/// What reading everybody anew would ask of the registers, and ordering it; the distribution then reads.
Result<sync::FullReading> costOfFullReading(shell::Context &context);
Result<qint64> orderFullReading(shell::Context &context, const QString &reason, const Job &job);
/// From E07 to E317.
Result<sync::SubscriptionPlan> planOfChangeOver(shell::Context &context);
Result<registry::Route> changeOver(shell::Context &context, const QString &reason);

Result<sync::Report> distribute(shell::Context &context, const QString &reason, const Job &job);

/// Clients whom a person chose by a search or a filter.
struct Chosen {
    std::vector<ClientId> persons; ///< in ROB
    std::vector<ClientId> organisations; ///< in ROS
    qint64 others = 0; ///< whom the registers do not know: not asked about
};
inline constexpr std::size_t mostChosen = 20'000;
/// Errors: NotFound "queues.NOBODY", Input "queues.TOO_MANY"; those of registry::eachClient.
Result<Chosen> choose(shell::Context &context, const registry::ClientQuery &query, const Job &job);
/// What changed of them since they were read, subscribed or not (E318), and reading it. Errors: as sync::distribute,
/// and what stopped the run; what came before is kept.
Result<sync::Report> changesOf(
    shell::Context &context, const std::vector<ClientId> &clients, const QString &reason, const Job &job);

/// What we believe is subscribed is compared with the registers and mended. Errors: as changesOf.
Result<sync::Report> reconcile(shell::Context &context, const QString &reason, const Job &job);

enum class Move { Retry, SetAside, BringBack };
/// Returns how many moved: what somebody else moved meanwhile stays where it is, and so does what is brought back
/// though no client has its identifier.
Result<int> moveNotices(shell::Context &context, Move move, const std::vector<qint64> &notices, const QString &reason);

/// Notices of several states under a filter as one list, state after state, oldest first. The cursors are its own.
Result<store::Page<registry::NoticeRow>> noticesOf(store::Session &session,
    const std::vector<registry::NoticeState> &states, const registry::NoticeFilter &filter,
    const store::PageCursor &cursor, int limit);

/// A stage as it is shown: its first page, and what the filter left and could still ask for.
struct Listed {
    store::Page<registry::NoticeRow> page;
    registry::NoticeCount count; ///< under the filter; not counted without one
    std::vector<registry::NoticeReason> reasons; ///< without those of what is done: nothing waits there
};
Result<Listed> listOf(store::Session &session, const std::vector<registry::NoticeState> &states,
    const registry::NoticeFilter &filter, int limit);

/// The calls of a run: everything the distribution asked of the registers between its begin and its end, newest first.
Result<std::vector<audit::CallRow>> callsOf(shell::Context &context, const registry::SyncRun &run, int limit);

} // namespace kmen::queues
