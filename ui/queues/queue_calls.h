/// What the queues page asks of the core, each as one blocking call for a worker thread.
#pragma once

#include "registry/cases.h"
#include "registry/notices.h"
#include "registry/runs.h"
#include "sync/distribution.h"
#include "ui/shell/context.h"

namespace kmen::queues {

struct Overview {
    std::vector<registry::StageCount> stages;
    std::vector<registry::CaseCount> cases;
    std::vector<registry::SyncRun> runs; ///< newest first, at most 400
    std::optional<Moment> coveredUntil;

    [[nodiscard]] qint64 count(registry::NoticeState state) const;
    [[nodiscard]] std::optional<Moment> oldest() const; ///< of all that wait
    [[nodiscard]] qint64 waitingCases() const;
};
Result<Overview> readOverview(shell::Context &context);

Result<sync::Report> distribute(shell::Context &context, const QString &reason, const Job &job);

enum class Move { Retry, SetAside, BringBack };
Result<int> moveNotices(shell::Context &context, Move move, const std::vector<qint64> &notices, const QString &reason);

/// One day of the covered time, in Europe/Prague.
struct Day {
    enum class Cover { Before, Whole, Part, Missing };
    QDate date;
    Cover cover = Cover::Before;
    qint64 changed = 0; ///< clients with at least one changed field
};
/// The last `days` days ending with today, oldest first. Days before the first window are Before.
std::vector<Day> coverage(const std::vector<registry::SyncRun> &runs, Moment now, int days);

} // namespace kmen::queues
