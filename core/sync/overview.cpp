#include "sync/overview.h"

#include <QCoreApplication>

#include <algorithm>

#include "egon/aisv_limits.h"
#include "registry/organisation_subscriptions.h"
#include "sync/agendas.h"

namespace kmen::sync {

namespace {

using registry::NoticeState;
using registry::Route;

constexpr int runsToJudgeBy = 20;
// One missed run is seen when the next one should have ended; two hours' runs are for those who cannot wait for a day.
struct Ages {
    std::chrono::hours warning;
    std::chrono::hours critical;
};
constexpr Ages agesOfDaily {std::chrono::hours(36), std::chrono::hours(72)};
constexpr Ages agesOfTwoHourly {std::chrono::hours(6), std::chrono::hours(24)};
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

/// Agendas whose changes are asked about, the office's own first; where nobody says who the office is, those that were
/// ever asked about.
Result<std::vector<FollowedAgenda>> followedAgendas(store::Session &session, const egon::Identity *we, Moment first)
{
    if (we) {
        auto agendas = agendasOf(session, *we);
        return agendas ? Result<std::vector<FollowedAgenda>>(std::move(agendas->followed)) : failWith(agendas);
    }
    const auto pairs = registry::aifoPairs(session);
    if (!pairs) {
        return failWith(pairs);
    }
    std::vector<FollowedAgenda> agendas {{QString(), first}};
    constexpr auto ever = std::chrono::hours(24 * 365 * 200);
    for (const registry::AifoPair &pair : *pairs) {
        for (const QString &source : {registry::coverageOfPersons(), registry::coverageByRob()}) {
            const auto any =
                registry::windows(session, registry::inAgenda(source, pair.agenda), {Moment {}, Moment {} + ever}, 1);
            if (!any) {
                return failWith(any);
            }
            if (!any->empty() && std::ranges::find(agendas, pair.agenda, &FollowedAgenda::role) == agendas.end()) {
                agendas.push_back({pair.agenda, pair.since});
            }
        }
    }
    return agendas;
}

Result<void> readCoverage(store::Session &session, Moment end, const egon::Identity *we, Overview &overview)
{
    const auto first = registry::firstClientAt(session);
    if (!first) {
        return failWith(first);
    }
    if (!*first) {
        return {};
    }
    auto agendas = followedAgendas(session, we, **first);
    if (!agendas) {
        return failWith(agendas);
    }
    // an hour earlier: data were read before the client was written, and clocks differ
    overview.since = **first - std::chrono::hours(1);
    std::optional<Moment> coveredTo;
    for (FollowedAgenda &agenda : *agendas) {
        agenda.since = std::max(*overview.since, agenda.since - std::chrono::hours(1));
        const auto open = registry::gaps(session, false, {agenda.since, std::max(agenda.since, end)}, agenda.role);
        const auto covered = registry::coveredTo(session, false, agenda.since, agenda.role);
        if (!open || !covered) {
            return !open ? failWith(open) : failWith(covered);
        }
        overview.gaps.insert(overview.gaps.end(), open->begin(), open->end());
        coveredTo = std::min(coveredTo.value_or(*covered), *covered);
    }
    overview.agendas = *std::move(agendas);
    overview.gaps = registry::joined(std::move(overview.gaps));
    if (coveredTo > overview.since) {
        overview.coveredTo = coveredTo;
    }
    const Moment oldest = egon::aisvOldest(egon::AisvIdTyp::Aifo);
    for (const registry::Span &gap : overview.gaps) {
        if (gap.from < oldest) {
            overview.beyond.push_back({gap.from, std::min(gap.to, oldest)});
        }
    }
    return {};
}

/// What the distribution asks about of organisations: only by AISV, and from when the first one came.
Result<void> readOrganisationCoverage(store::Session &session, Moment end, Overview &overview)
{
    const auto any = registry::hasSubscribedOrganisations(session);
    const auto first = registry::firstOrganisationAt(session);
    const auto toRead = registry::countOrganisationsToRead(session);
    if (!any || !first || !toRead) {
        return !any ? failWith(any) : !first ? failWith(first) : failWith(toRead);
    }
    overview.organisationsToRead = overview.route == Route::Aisv ? *toRead : 0;
    if (overview.route != Route::Aisv || !*any || !*first) {
        return {};
    }
    const Moment since = std::max(**first - std::chrono::hours(1), egon::aisvOldest(egon::AisvIdTyp::Ico));
    overview.organisationsSince = since;
    const auto open = registry::gaps(session, true, {since, std::max(since, end)});
    const auto covered = registry::coveredTo(session, true, since);
    if (!open || !covered) {
        return !open ? failWith(open) : failWith(covered);
    }
    overview.organisationGaps = *open;
    if (*covered > since) {
        overview.organisationsCoveredTo = *covered;
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

Level levelOfAge(Pace pace, std::chrono::milliseconds age)
{
    // a day's run covers up to the midnight before it
    const Ages &ages = pace == Pace::Daily ? agesOfDaily : agesOfTwoHourly;
    return age > ages.critical ? Level::Critical : age > ages.warning ? Level::Warning : Level::Good;
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
    item.level = levelOfAge(overview.pace, age);
    item.text = overview.coveredTo ? QCoreApplication::translate("kmen::sync", "Changes were looked at up to %1.")
                                         .arg(toLocalText(*overview.coveredTo))
                                   : QCoreApplication::translate("kmen::sync", "Changes were never looked at.");
    return item;
}

HealthItem organisationCoverageItem(const Overview &overview, Moment now)
{
    HealthItem item;
    item.name = QStringLiteral("organisation_coverage_age_hours");
    const auto age = now - overview.organisationsCoveredTo.value_or(*overview.organisationsSince);
    item.value = std::chrono::duration_cast<std::chrono::hours>(age).count();
    item.level = levelOfAge(overview.pace, age);
    item.text = overview.organisationsCoveredTo
        ? QCoreApplication::translate("kmen::sync", "Changes of organisations were looked at up to %1.")
              .arg(toLocalText(*overview.organisationsCoveredTo))
        : QCoreApplication::translate("kmen::sync", "Changes of organisations were never looked at.");
    return item;
}

/// Holes behind which later time was looked at already: what reaches up to now only waits for its run.
std::vector<registry::Span> holes(const std::vector<registry::Span> &gaps, Moment until)
{
    std::vector<registry::Span> found;
    std::ranges::copy_if(
        gaps, std::back_inserter(found), [until](const registry::Span &gap) { return gap.to < until; });
    return found;
}

/// For a plural. In a variable of its own: lupdate passes over texts whose number is an expression with templates.
template <class Number>
int shownCount(Number count)
{
    return static_cast<int>(std::clamp<qint64>(static_cast<qint64>(count), -(1 << 30), 1 << 30));
}

/// The first of them, for a person who looks for the cause.
QString beginningOf(const std::vector<registry::Span> &open)
{
    return toLocalText(open.front().from);
}

HealthItem gapsItem(const std::vector<registry::Span> &open, bool beyond)
{
    HealthItem item;
    item.name = QStringLiteral("gaps");
    item.value = static_cast<qint64>(open.size());
    item.level = beyond ? Level::Critical : open.empty() ? Level::Good : Level::Warning;
    const int count = shownCount(open.size());
    item.text = beyond ? QCoreApplication::translate("kmen::sync",
                    "Of a part of the time the registers tell no changes any more: everybody has to be read anew.")
        : open.empty() ? QCoreApplication::translate("kmen::sync", "No time was left out.")
                       : QCoreApplication::translate(
                           "kmen::sync", "%n interval(s) of time were left out, the first from %1.", nullptr, count)
                             .arg(beginningOf(open));
    return item;
}

HealthItem organisationGapsItem(const std::vector<registry::Span> &open)
{
    HealthItem item;
    item.name = QStringLiteral("organisation_gaps");
    item.value = static_cast<qint64>(open.size());
    item.level = open.empty() ? Level::Good : Level::Warning;
    const int count = shownCount(open.size());
    item.text = open.empty()
        ? QCoreApplication::translate("kmen::sync", "No time of organisations was left out.")
        : QCoreApplication::translate(
            "kmen::sync", "%n interval(s) of time of organisations were left out, the first from %1.", nullptr, count)
              .arg(beginningOf(open));
    return item;
}

HealthItem organisationsWaitingItem(const Overview &overview)
{
    HealthItem item;
    item.name = QStringLiteral("organisations_waiting");
    item.value = overview.organisationsToRead;
    // each run reads all of them: who still waits after one that failed could not be read
    const bool left = overview.lastRun && overview.lastRun->failed > 0 && overview.organisationsToRead > 0;
    item.level = left ? Level::Warning : Level::Good;
    const int count = shownCount(overview.organisationsToRead);
    item.text = QCoreApplication::translate("kmen::sync", "%n organisation(s) wait for reading.", nullptr, count);
    return item;
}

HealthItem waitingItem(const Overview &overview, Moment now)
{
    HealthItem item;
    item.name = QStringLiteral("waiting");
    item.value = overview.waiting;
    const auto age = overview.oldestWaiting ? now - *overview.oldestWaiting : std::chrono::milliseconds(0);
    item.level = levelOfAge(overview.pace, age);
    const int count = shownCount(overview.waiting);
    item.text = QCoreApplication::translate("kmen::sync", "%n notice(s) wait.", nullptr, count);
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
    const int count = shownCount(item.value);
    item.text = QCoreApplication::translate("kmen::sync", "%n notice(s) failed or were set aside.", nullptr, count);
    return item;
}

HealthItem agendasItem(const QStringList &withoutRole)
{
    HealthItem item;
    item.name = QStringLiteral("agendas_without_role");
    item.value = withoutRole.size();
    item.level = withoutRole.isEmpty() ? Level::Good : Level::Warning;
    item.text = withoutRole.isEmpty()
        ? QCoreApplication::translate("kmen::sync", "The office has a role in every agenda that keeps clients.")
        : noRole(withoutRole.join(QStringLiteral(", "))).what;
    return item;
}

HealthItem certificateItem(const Result<qint64> &known)
{
    HealthItem item;
    item.name = QStringLiteral("certificate_days");
    if (!known) {
        item.value = -1;
        item.level = Level::Warning;
        item.text = QCoreApplication::translate("kmen::sync", "The office's certificate cannot be read here. %1")
                        .arg(known.error().what);
        return item;
    }
    const qint64 days = *known;
    item.value = days;
    item.level = days < certificateNow ? Level::Critical : days < certificateSoon ? Level::Warning : Level::Good;
    const int count = shownCount(days);
    item.text =
        QCoreApplication::translate("kmen::sync", "The certificate is valid for %n more day(s).", nullptr, count);
    return item;
}

/// Whom nobody tells of until somebody at the office does something.
HealthItem confirmationItem(const SubscriptionPlan &plan)
{
    HealthItem item;
    item.name = QStringLiteral("subscriptions_unconfirmed");
    item.value = plan.persons + plan.organisations;
    item.level = Level::Warning;
    item.text = QCoreApplication::translate("kmen::sync",
        "%n subject(s) wait for DIA's confirmation; nobody tells of their changes until it is recorded.", nullptr,
        shownCount(item.value));
    return item;
}

HealthItem refusedItem(qint64 refused)
{
    HealthItem item;
    item.name = QStringLiteral("subscriptions_refused");
    item.value = refused;
    item.level = Level::Warning;
    item.text = QCoreApplication::translate("kmen::sync",
        "The registers refused %n subscription(s); nobody tells of their changes until the reconciliation asks again.",
        nullptr, shownCount(refused));
    return item;
}

HealthItem refusedEndsItem(qint64 refused)
{
    HealthItem item;
    item.name = QStringLiteral("ends_refused");
    item.value = refused;
    item.level = Level::Warning;
    item.text = QCoreApplication::translate("kmen::sync",
        "The registers refused to end %n subscription(s) and go on telling of them; the reconciliation asks again.",
        nullptr, shownCount(refused));
    return item;
}

HealthItem failedRunsItem(const std::vector<registry::SyncRun> &runs)
{
    HealthItem item;
    item.name = QStringLiteral("failed_runs");
    item.value = static_cast<qint64>(runs.size());
    item.level = Level::Warning;
    QStringList texts;
    std::ranges::transform(runs, std::back_inserter(texts), failedRunText);
    item.text = texts.join(u' ');
    return item;
}

/// The last run of a kind that came to an end of its own: one that works, or that somebody stopped, proves nothing.
Result<std::optional<registry::SyncRun>> lastEnded(store::Session &session, Work work)
{
    constexpr int lookedBack = 50;
    auto page = registry::runs(session, workName(work), store::PageCursor::first(), lookedBack);
    if (!page) {
        return failWith(page);
    }
    const auto at = std::ranges::find_if(page->rows, [](const registry::SyncRun &run) {
        return run.outcome != registry::RunOutcome::Running && run.outcome != registry::RunOutcome::Cancelled;
    });
    return at == page->rows.end() ? std::nullopt : std::optional(std::move(*at));
}

Result<std::vector<registry::SyncRun>> lastFailedRuns(store::Session &session)
{
    std::vector<registry::SyncRun> failed;
    const auto whole = lastEnded(session, Work::Distribution);
    if (!whole) {
        return failWith(whole);
    }
    const bool good = *whole && (*whole)->outcome != registry::RunOutcome::Failed;
    for (const Work work : {Work::Distribution, Work::Subscription, Work::Reconciliation, Work::ChosenList}) {
        auto last = lastEnded(session, work);
        if (!last) {
            return failWith(last);
        }
        // a distribution does what these do
        const bool made =
            good && *last && (work == Work::Subscription || work == Work::ChosenList) && (*whole)->id > (*last)->id;
        if (*last && !made && (*last)->outcome == registry::RunOutcome::Failed) {
            failed.push_back(**std::move(last));
        }
    }
    std::ranges::sort(failed, std::ranges::greater(), &registry::SyncRun::id); // two may begin in one millisecond
    return failed;
}

} // namespace

QString failedRunText(const registry::SyncRun &run)
{
    const QString when = toLocalText(run.finishedAt.value_or(run.startedAt));
    const QString what = run.kind == workName(Work::Subscription)
        ? QCoreApplication::translate("kmen::sync", "The subscription failed %1.").arg(when)
        : run.kind == workName(Work::Reconciliation)
        ? QCoreApplication::translate("kmen::sync", "The reconciliation failed %1.").arg(when)
        : run.kind == workName(Work::ChosenList)
        ? QCoreApplication::translate("kmen::sync", "The asking about a chosen list failed %1.").arg(when)
        : QCoreApplication::translate("kmen::sync", "The distribution failed %1.").arg(when);
    QStringList sentences {what, registry::runReason(run), run.remedy};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

Result<Overview> overview(store::Session &session, const Options &options, const egon::Identity *we)
{
    Overview overview;
    overview.pace = options.pace;
    const auto route = registry::route(session);
    if (!route) {
        return failWith(route);
    }
    overview.route = *route;
    const Moment now = session.clock().now();
    const Moment end = overview.route == Route::Aisv ? windowEnd(options.pace, now - egon::AisvLimits::delta) : now;
    overview.until = end;
    if (auto r = readCoverage(session, end, we, overview); !r) {
        return failWith(r);
    }
    if (auto r = readOrganisationCoverage(session, end, overview); !r) {
        return failWith(r);
    }
    Options askable = options;
    if (we) {
        auto agendas = agendasOf(session, *we);
        if (!agendas) {
            return failWith(agendas);
        }
        askable.withoutRole = agendas->withoutRole;
        overview.withoutRole = std::move(agendas->withoutRole);
    }
    if (auto r = readSubscriptions(session, askable, overview); !r) {
        return failWith(r);
    }
    if (auto r = readStages(session, overview); !r) {
        return failWith(r);
    }
    auto throughput = throughputOf(session, overview.waiting);
    auto last = registry::lastRun(session, workName(Work::Distribution));
    auto rules = registry::ruleCounts(session, localDate(session.clock().now()).addDays(-30));
    auto lease = store::lease(session, workName(Work::Distribution));
    auto failed = lastFailedRuns(session);
    const auto refused = registry::countRefused(session);
    const auto refusedEnds = registry::countRefusedEnds(session);
    if (!failed || !refused || !refusedEnds) {
        return !failed ? failWith(failed) : !refused ? failWith(refused) : failWith(refusedEnds);
    }
    overview.failedRuns = *std::move(failed);
    overview.refused = *refused;
    overview.refusedEnds = *refusedEnds;
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

Health healthOf(const Overview &overview, const std::optional<Result<qint64>> &certificateDays, Moment now)
{
    Health health;
    const bool beyond = !overview.beyond.empty();
    const auto open = holes(overview.gaps, overview.until);
    health.items = {
        coverageItem(overview, now), gapsItem(open, beyond), waitingItem(overview, now), failedItem(overview)};
    if (overview.organisationsSince) {
        health.items.push_back(organisationCoverageItem(overview, now));
        health.items.push_back(organisationGapsItem(holes(overview.organisationGaps, overview.until)));
        health.items.push_back(organisationsWaitingItem(overview));
    }
    if (overview.withoutRole) {
        health.items.push_back(agendasItem(*overview.withoutRole));
    }
    if (overview.waitsForConfirmation) {
        health.items.push_back(confirmationItem(overview.plan));
    }
    if (overview.refused > 0) {
        health.items.push_back(refusedItem(overview.refused));
    }
    if (overview.refusedEnds > 0) {
        health.items.push_back(refusedEndsItem(overview.refusedEnds));
    }
    if (!overview.failedRuns.empty()) {
        health.items.push_back(failedRunsItem(overview.failedRuns));
    }
    if (certificateDays) {
        health.items.push_back(certificateItem(*certificateDays));
    }
    for (const HealthItem &item : health.items) {
        health.level = std::max(health.level, item.level);
    }
    return health;
}

} // namespace kmen::sync
