/// How the distribution stands: for the desk's page of queues, for `kmen-worker status` and for monitoring.
/// One thread, that of the session; everything is read, nothing asked.
#pragma once

#include "egon/profile.h"
#include "registry/coverage.h"
#include "registry/notices.h"
#include "registry/runs.h"
#include "registry/subscriptions.h"
#include "store/lease.h"
#include "sync/agendas.h"
#include "sync/rules.h"
#include "sync/subscription.h"

namespace kmen::sync {

struct Throughput {
    double personsPerSecond = 0; ///< read and applied in the last runs; 0: nothing to judge by
    /// Until all that waits is applied; nothing when nothing waits or there is nothing to judge by.
    std::optional<std::chrono::seconds> untilDone;
};

struct Overview {
    registry::Route route = registry::Route::Rob;
    Pace pace = Pace::Daily;
    std::optional<Moment> since; ///< the time that matters begins here; nothing: there are no clients
    Moment until {}; ///< what could have been looked at by now
    std::optional<Moment> coveredTo; ///< everything up to here was looked at
    /// Whose changes are asked about, each since its time matters; the office's own first. Empty without clients.
    std::vector<FollowedAgenda> agendas;
    /// Up to what could have been looked at by now; of persons, in every agenda that is followed.
    std::vector<registry::Span> gaps;
    /// The part of the gaps that AISV tells nothing of: only reading everybody anew helps.
    std::vector<registry::Span> beyond;
    /// The same of organisations, which AISV announces by themselves; nothing when none is subscribed.
    std::optional<Moment> organisationsSince;
    std::optional<Moment> organisationsCoveredTo;
    std::vector<registry::Span> organisationGaps;
    qint64 organisationsToRead = 0; ///< announced as changed, or never read
    qint64 toSubscribe = 0; ///< persons whose subscription waits, on any route
    qint64 toUnsubscribe = 0;
    bool waitsForConfirmation = false;
    SubscriptionPlan plan; ///< of the first subscription
    std::vector<registry::StageCount> stages; ///< as registry::stageCounts
    qint64 waiting = 0; ///< Received, Reading, Read
    std::optional<Moment> oldestWaiting;
    Throughput throughput;
    std::optional<registry::SyncRun> lastRun; ///< of the distribution
    /// The last run of each kind that did not come to its end, newest first.
    std::vector<registry::SyncRun> failedRuns;
    qint64 refused = 0; ///< subscriptions that a register refused; the reconciliation asks again
    qint64 refusedEnds = 0; ///< ends of subscriptions that a register refused; likewise
    std::vector<registry::RuleCount> rules; ///< of the last 30 days
    std::optional<store::Lease> runs; ///< who works now
    /// Agendas that clients are kept in though the profile has no role there, so that nobody asks about them; nothing
    /// when it was not looked at.
    std::optional<QStringList> withoutRole;
};
/// What failed, when, and what to do, in sentences: of a run that did not come to its end.
QString failedRunText(const registry::SyncRun &run);

/// `we`: who the office is: it says which agendas are followed, also one that nobody was asked about yet, and which
/// have no role. Null: those are followed that were asked about, and none is looked for that has no role.
Result<Overview> overview(store::Session &session, const Options &options = {}, const egon::Identity *we = nullptr);

/// Pace and the like, as the office chose them; "sync.pace".
Result<Options> storedOptions(store::Session &session);
Result<void> storePace(store::Transaction &tx, Pace pace);

enum class Level : std::uint8_t { Good, Warning, Critical };
QString levelName(Level level); ///< "ok", "warning", "critical"

struct HealthItem {
    /// Stable: "coverage_age_hours", "gaps", "waiting", "failed", "certificate_days"; where organisations are
    /// subscribed also "organisation_coverage_age_hours", "organisation_gaps", "organisations_waiting"; where it was
    /// looked at "agendas_without_role"; while there is something to say "subscriptions_unconfirmed",
    /// "subscriptions_refused", "ends_refused", "failed_runs".
    QString name;
    qint64 value = 0;
    Level level = Level::Good;
    QString text; ///< for a person
};
struct Health {
    Level level = Level::Good; ///< the worst of the items
    std::vector<HealthItem> items;
};
/// `certificateDays`: how long the office's certificate is still valid, or why it cannot be read; nothing when it was
/// not looked at. Pure.
Health healthOf(const Overview &overview, const std::optional<Result<qint64>> &certificateDays, Moment now);

} // namespace kmen::sync
