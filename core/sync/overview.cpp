#include "sync/overview.h"

#include <QCoreApplication>

#include <algorithm>

#include "egon/aisv_limits.h"

namespace kmen::sync {

namespace {

using registry::NoticeState;
using registry::Route;

constexpr int runsToJudgeBy = 20;
constexpr std::chrono::hours dayAndHalf {36};
constexpr std::chrono::hours threeDays {72};
// as `kmen-worker certificate check`, and when nothing can be done in time any more
constexpr qint64 certificateSoon = 75;
constexpr qint64 certificateNow = 14;

QString paceSetting()
{
    return QStringLiteral("sync.pace");
}

Result<Throughput> throughputOf(store::Session &session, qint64 waiting)
{
    const auto runs = registry::runs(session, workName(Work::Distribution), store::PageCursor::first(), runsToJudgeBy);
    if (!runs) {
        return failWith(runs);
    }
    qint64 applied = 0;
    std::chrono::milliseconds busy {0};
    for (const registry::SyncRun &run : runs->rows) {
        if (run.finishedAt && run.applied > 0) {
            applied += run.applied;
            busy += *run.finishedAt - run.startedAt;
        }
    }
    Throughput throughput;
    if (applied == 0 || busy.count() <= 0) {
        return throughput;
    }
    throughput.personsPerSecond = static_cast<double>(applied) * 1000 / static_cast<double>(busy.count());
    if (waiting > 0) {
        throughput.untilDone =
            std::chrono::seconds(static_cast<qint64>(static_cast<double>(waiting) / throughput.personsPerSecond) + 1);
    }
    return throughput;
}

Result<void> readCoverage(store::Session &session, const Options &options, Overview &overview)
{
    const auto first = registry::firstClientAt(session);
    if (!first) {
        return failWith(first);
    }
    if (!*first) {
        return {};
    }
    const Moment now = session.clock().now();
    overview.since = **first - std::chrono::hours(1);
    const Moment end = overview.route == Route::Aisv ? windowEnd(options.pace, now - egon::AisvLimits::delta) : now;
    const auto open = registry::gaps(session, false, {*overview.since, end});
    const auto covered = registry::coveredTo(session, false, *overview.since);
    if (!open || !covered) {
        return !open ? failWith(open) : failWith(covered);
    }
    overview.gaps = *open;
    if (*covered > *overview.since) {
        overview.coveredTo = *covered;
    }
    const Moment oldest = egon::aisvOldest(egon::AisvIdTyp::Aifo);
    for (const registry::Span &gap : *open) {
        if (gap.from < oldest) {
            overview.beyond.push_back({gap.from, std::min(gap.to, oldest)});
        }
    }
    return {};
}

Result<void> readSubscriptions(store::Session &session, const Options &options, Overview &overview)
{
    using registry::SubscriptionCall;
    for (const auto &[call, count] : {std::pair(SubscriptionCall::OrgOn, &overview.toSubscribe),
             {SubscriptionCall::AisvOn, &overview.toSubscribe}, {SubscriptionCall::OrgOff, &overview.toUnsubscribe},
             {SubscriptionCall::AisvOff, &overview.toUnsubscribe}}) {
        const auto pending = registry::countPending(session, overview.route, call);
        if (!pending) {
            return failWith(pending);
        }
        *count += *pending;
    }
    auto plan = planSubscription(session, options);
    if (!plan) {
        return failWith(plan);
    }
    overview.plan = std::move(*plan);
    overview.waitsForConfirmation = overview.route != Route::Rob && !overview.plan.mayRun();
    return {};
}

Result<void> readStages(store::Session &session, Overview &overview)
{
    auto stages = registry::stageCounts(session);
    if (!stages) {
        return failWith(stages);
    }
    overview.stages = std::move(*stages);
    for (const registry::StageCount &stage : overview.stages) {
        if (stage.state == NoticeState::Received || stage.state == NoticeState::Reading
            || stage.state == NoticeState::Read) {
            overview.waiting += stage.count;
            if (stage.oldest && (!overview.oldestWaiting || *stage.oldest < *overview.oldestWaiting)) {
                overview.oldestWaiting = stage.oldest;
            }
        }
    }
    return {};
}

HealthItem coverageItem(const Overview &overview, Moment now)
{
    HealthItem item;
    item.name = QStringLiteral("coverage_age_hours");
    if (!overview.since) {
        item.text = QCoreApplication::translate("kmen::sync", "There are no clients yet.");
        return item;
    }
    const auto age = now - overview.coveredTo.value_or(*overview.since);
    item.value = std::chrono::duration_cast<std::chrono::hours>(age).count();
    // a day's run covers up to the midnight before it
    item.level = age > threeDays ? Level::Critical : age > dayAndHalf ? Level::Warning : Level::Good;
    item.text = overview.coveredTo ? QCoreApplication::translate("kmen::sync", "Changes were looked at up to %1.")
                                         .arg(toLocalText(*overview.coveredTo))
                                   : QCoreApplication::translate("kmen::sync", "Changes were never looked at.");
    return item;
}

HealthItem waitingItem(const Overview &overview, Moment now)
{
    HealthItem item;
    item.name = QStringLiteral("waiting");
    item.value = overview.waiting;
    const auto age = overview.oldestWaiting ? now - *overview.oldestWaiting : std::chrono::milliseconds(0);
    item.level = age > threeDays ? Level::Critical : age > dayAndHalf ? Level::Warning : Level::Good;
    item.text = QCoreApplication::translate(
        "kmen::sync", "%n notice(s) wait.", nullptr, static_cast<int>(std::min<qint64>(overview.waiting, 1 << 30)));
    return item;
}

HealthItem failedItem(const Overview &overview)
{
    HealthItem item;
    item.name = QStringLiteral("failed");
    for (const registry::StageCount &stage : overview.stages) {
        item.value += stage.state == NoticeState::Failed || stage.state == NoticeState::SetAside ? stage.count : 0;
    }
    item.level = item.value > 0 ? Level::Warning : Level::Good;
    item.text = QCoreApplication::translate("kmen::sync", "%n notice(s) failed or were set aside.", nullptr,
        static_cast<int>(std::min<qint64>(item.value, 1 << 30)));
    return item;
}

HealthItem certificateItem(qint64 days)
{
    HealthItem item;
    item.name = QStringLiteral("certificate_days");
    item.value = days;
    item.level = days < certificateNow ? Level::Critical : days < certificateSoon ? Level::Warning : Level::Good;
    item.text = QCoreApplication::translate(
        "kmen::sync", "The certificate is valid for %n more day(s).", nullptr, static_cast<int>(days));
    return item;
}

} // namespace

Result<Overview> overview(store::Session &session, const Options &options)
{
    Overview overview;
    overview.pace = options.pace;
    const auto route = registry::route(session);
    if (!route) {
        return failWith(route);
    }
    overview.route = *route;
    if (auto r = readCoverage(session, options, overview); !r) {
        return failWith(r);
    }
    if (auto r = readSubscriptions(session, options, overview); !r) {
        return failWith(r);
    }
    if (auto r = readStages(session, overview); !r) {
        return failWith(r);
    }
    auto throughput = throughputOf(session, overview.waiting);
    auto last = registry::lastRun(session, workName(Work::Distribution));
    auto rules = registry::ruleCounts(session, localDate(session.clock().now()).addDays(-30));
    auto lease = store::lease(session, workName(Work::Distribution));
    if (!throughput || !last) {
        return !throughput ? failWith(throughput) : failWith(last);
    }
    if (!rules || !lease) {
        return !rules ? failWith(rules) : failWith(lease);
    }
    overview.throughput = *throughput;
    overview.lastRun = *last;
    overview.rules = std::move(*rules);
    overview.runs = *lease;
    return overview;
}

Result<Options> storedOptions(store::Session &session)
{
    const auto pace = registry::setting(session, paceSetting());
    if (!pace) {
        return failWith(pace);
    }
    Options options;
    options.pace = pace->value_or(QString()) == paceName(Pace::TwoHourly) ? Pace::TwoHourly : Pace::Daily;
    return options;
}

Result<void> storePace(store::Transaction &tx, Pace pace)
{
    return registry::setSetting(tx, paceSetting(), paceName(pace));
}

QString levelName(Level level)
{
    switch (level) {
    case Level::Good:
        return QStringLiteral("ok");
    case Level::Warning:
        return QStringLiteral("warning");
    case Level::Critical:
        return QStringLiteral("critical");
    }
    return {};
}

Health healthOf(const Overview &overview, std::optional<qint64> certificateDays, Moment now)
{
    Health health;
    health.items = {coverageItem(overview, now), waitingItem(overview, now), failedItem(overview)};
    if (certificateDays) {
        health.items.push_back(certificateItem(*certificateDays));
    }
    for (const HealthItem &item : health.items) {
        health.level = std::max(health.level, item.level);
    }
    return health;
}

} // namespace kmen::sync
