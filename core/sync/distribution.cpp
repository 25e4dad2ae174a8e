#include "sync/distribution.h"

#include <QCoreApplication>

#include <algorithm>

#include "registry/coverage.h"
#include "registry/notices.h"
#include "store/held_lease.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

/// At least two thirds are left when a call begins (Asker::before): enough for all its repeats, and the pauses between
/// them. A run that was frozen for longer writes nothing (HeldLease).
std::chrono::milliseconds leaseTime(const egon::Profile &profile)
{
    return std::max<std::chrono::milliseconds>(std::chrono::minutes(10), 5 * profile.limits.timeout);
}
// then a person has to look: so often, and not before so many days have passed
constexpr int maxAttempts = 5;
constexpr std::chrono::days attemptedFor {5};
const QString leaseName()
{
    return QStringLiteral("distribution");
}

/// What an interrupted run left behind is put back; the new run gets its row.
Result<void> begin(store::Session &session, registry::SyncRun &row, int &takenOver)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto abandoned = registry::closeAbandonedRuns(*tx, row.kind);
    if (!abandoned) {
        return failWith(abandoned);
    }
    takenOver = *abandoned;
    const Error cutOff {ErrorKind::Unavailable, QStringLiteral("sync.CUT_OFF"),
        QCoreApplication::translate("kmen::sync", "The run that read it was cut off."), {}, {}};
    if (auto r = registry::resumeNotices(*tx, cutOff); !r) {
        return failWith(r);
    }
    if (auto r = registry::retryFailed(*tx, maxAttempts, tx->now() - attemptedFor); !r) {
        return failWith(r);
    }
    const auto id = registry::startRun(*tx, row);
    if (!id) {
        return failWith(id);
    }
    row.id = *id;
    return tx->commit();
}

Result<void> save(store::Session &session, const registry::SyncRun &row)
{
    auto tx = store::Transaction::begin(session, store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::updateRun(*tx, row); !r) {
        return r;
    }
    return tx->commit();
}

Result<void> collect(Run &run, Moment start)
{
    if (run.route != registry::Route::Aisv) {
        return collectNotices(run, start);
    }
    if (auto r = collectWindows(run, egon::AisvIdTyp::Aifo, start); !r) {
        return r;
    }
    return collectWindows(run, egon::AisvIdTyp::Ico, start);
}

/// What the registers objected to may have been mended since: a role that the office was given, a mistake of theirs.
Result<void> askRefusedAgain(Run &run)
{
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    if (const auto waiting = registry::wantRefusedAgain(*tx, run.clients, run.by); !waiting) {
        return failWith(waiting);
    }
    return tx->commit();
}

Result<void> allSteps(Run &run)
{
    const auto first = registry::firstClientAt(run.session);
    if (!first) {
        return failWith(first);
    }
    if (!*first) {
        return {}; // no clients: nothing can have changed
    }
    if (const auto theirs = readRegisterTime(run.asker)) {
        const auto ahead = *theirs - run.session.clock().now();
        // a little behind is only the time that the answer took to come
        if (ahead > std::chrono::milliseconds(0) || ahead < -std::chrono::minutes(1)) {
            run.ahead = ahead;
        }
    }
    // an hour earlier: data were read before the client was written, and clocks differ
    const Moment start = **first - std::chrono::hours(1);
    if (run.options.work == Work::Reconciliation) {
        if (auto r = askRefusedAgain(run); !r) {
            return r;
        }
    }
    if (run.options.work == Work::ChosenList) {
        if (auto r = collectChosen(run); !r) {
            return r;
        }
        const auto applied = readAndApply(run, start);
        return applied ? readOrganisations(run) : applied;
    }
    if (auto r = carryOutSubscriptions(run, start); !r) {
        return r;
    }
    if (run.options.work == Work::Subscription) {
        return {};
    }
    if (auto r = followAifoChanges(run, start); !r) {
        return r;
    }
    if (auto r = carryOutSubscriptions(run, start); !r) {
        return r;
    }
    if (auto r = run.options.work == Work::Reconciliation ? reconcile(run, start) : collect(run, start); !r) {
        if (!isOfTheRegisters(r.error())) {
            return r;
        }
        run.miss(r.error()); // what was received until then is read all the same
    }
    if (auto r = readAndApply(run, start); !r) {
        return r;
    }
    if (run.route == registry::Route::Aisv) {
        if (auto r = readOrganisations(run); !r) {
            return r;
        }
    }
    // identifiers that changed while persons were read
    if (auto r = carryOutSubscriptions(run, start); !r) {
        return r;
    }
    return run.options.work == Work::Distribution && !run.missed ? endChangeOver(run) : Result<void>();
}

Result<void> finish(store::Session &session, const store::HeldLease &lease, registry::SyncRun &row,
    const std::optional<Error> &stoppedBy)
{
    row.finishedAt = session.clock().now();
    if (!stoppedBy) {
        row.outcome = row.failed > 0 ? registry::RunOutcome::Partial
            : row.setAside > 0       ? registry::RunOutcome::DoneWithSetAside
                                     : registry::RunOutcome::Done;
    } else {
        row.outcome =
            stoppedBy->kind == ErrorKind::Cancelled ? registry::RunOutcome::Cancelled : registry::RunOutcome::Failed;
        row.code = stoppedBy->code;
        row.detail = stoppedBy->detail;
        row.what = stoppedBy->what;
        row.remedy = stoppedBy->remedy;
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        // who took the work over is reading them
        if (lease.check(*tx)) {
            if (auto r = registry::resumeNotices(*tx, *stoppedBy); !r) {
                return failWith(r);
            }
        }
        if (auto r = tx->commit(); !r) {
            return r;
        }
    }
    auto tx = store::Transaction::begin(session, store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::updateRun(*tx, row); !r) {
        return r;
    }
    if (auto r = registry::addDay(*tx,
            {localDate(row.startedAt), row.delivered, row.persons, row.read, row.changed, row.calls,
                *row.finishedAt - row.startedAt});
        !r) {
        return r;
    }
    return tx->commit();
}

} // namespace

Result<store::Transaction> Run::begin(store::Durability durability) const
{
    auto tx = store::Transaction::begin(session, durability);
    if (tx) {
        if (auto ours = lease.check(*tx); !ours) {
            return failWith(ours);
        }
    }
    return tx;
}

Result<void> Run::checkpoint() const
{
    if (asker.job.cancelled()) {
        return fail(ErrorKind::Cancelled, QStringLiteral("sync.CANCELLED"),
            QCoreApplication::translate("kmen::sync", "The distribution was cancelled. What was received is kept."));
    }
    if (auto r = lease.renew(); !r) {
        return r;
    }
    return save(session, row);
}

Result<std::vector<std::pair<registry::AifoKey, registry::Clients::Found>>> Run::sameElsewhere(const Aifo &aifo) const
{
    std::vector<std::pair<registry::AifoKey, registry::Clients::Found>> rows;
    const auto agenda = std::ranges::find(agendas.followed, role(), &FollowedAgenda::role);
    if (agenda == agendas.followed.end()) {
        return rows;
    }
    registry::AifoKey same = key(aifo);
    for (const int ais : agenda->otherSystems) {
        same.ais = ais;
        const auto found = clients.findByAifo(same);
        if (!found) {
            return failWith(found);
        }
        if (*found && (*found)->state == registry::AifoState::Valid) {
            rows.emplace_back(same, **found);
        }
    }
    return rows;
}

Moment Run::since(Moment start) const
{
    const auto agenda = std::ranges::find(agendas.followed, role(), &FollowedAgenda::role);
    // as the start of the run: data were read before the client was written, and clocks differ
    return agenda == agendas.followed.end() || role().isEmpty()
        ? start
        : std::max(start, agenda->since - std::chrono::hours(1));
}

Result<void> Run::note(Rule rule)
{
    if (std::ranges::find(againstAdvice, rule) != againstAdvice.end()) {
        return {};
    }
    againstAdvice.push_back(rule);
    return noteRule(session, rule, false);
}

bool Run::goesOnAfter(const Error &error, int limit)
{
    if (!isAboutThisItem(error) && !mayComeFromOneItem(error)) {
        return false;
    }
    noAnswer = error;
    return ++unanswered < limit;
}

QString workName(Work work)
{
    switch (work) {
    case Work::Distribution:
        return QStringLiteral("distribution");
    case Work::Subscription:
        return QStringLiteral("subscription");
    case Work::ChosenList:
        return QStringLiteral("list");
    case Work::Reconciliation:
        return QStringLiteral("reconciliation");
    }
    return {};
}

Result<Report> distribute(store::Session &session, const security::Protector &protector, egon::Client &registers,
    const egon::Purpose &purpose, const Job &job, const Options &options)
{
    const auto lease =
        store::HeldLease::take(session, leaseName(), QStringLiteral("distribution"), leaseTime(registers.profile()));
    if (!lease) {
        if (lease.error().code == QStringLiteral("store.LEASE_HELD")) {
            if (auto r = options.byTimer ? Result<void>() : noteRule(session, Rule::ParallelWindows, true); !r) {
                return failWith(r);
            }
            Error held = lease.error();
            held.detail = ruleSource(Rule::ParallelWindows);
            return std::unexpected(held);
        }
        return failWith(lease);
    }
    const auto route = registry::route(session);
    if (!route) {
        return failWith(route);
    }
    Report report;
    report.run.kind = workName(options.work);
    report.run.actor = purpose.user;
    report.run.startedAt = session.clock().now();
    if (auto r = begin(session, report.run, report.takenOver); !r) {
        return failWith(r);
    }
    registry::Clients clients(session, protector);
    auto agendas = agendasOf(session, registers.profile().identity);
    if (!agendas) {
        return failWith(agendas);
    }
    Run run {session, clients, {registers, purpose, job, report.run.calls}, {purpose.user, purpose.reason}, report.run,
        **lease, {}, *route, options};
    run.agendas = std::move(*agendas);
    run.options.withoutRole = run.agendas.withoutRole;
    run.asker.before = [&lease] { return (*lease)->renewIfDue(); };
    run.asker.purpose.role.clear(); // each step asks in the role of the agenda that an AIFO belongs to
    const bool early = *route == registry::Route::Aisv && options.work == Work::Distribution;
    if (early && judgeHour(options.pace, session.clock().now()).verdict != Verdict::Allowed) {
        if (auto r = run.note(Rule::OutsideHours); !r) {
            return failWith(r);
        }
    }
    if (auto r = allSteps(run); !r) {
        report.stoppedBy = r.error();
    } else {
        report.stoppedBy = run.missed;
    }
    if (run.unanswered > 0) {
        report.unanswered = run.noAnswer;
    }
    report.againstAdvice = std::move(run.againstAdvice);
    report.withoutRole = run.agendas.withoutRole;
    report.waitsForConfirmation = run.waitsForConfirmation;
    report.compared = run.compared;
    report.mended = run.mended;
    if (report.waitsForConfirmation) {
        if (auto r = noteRule(session, Rule::WithoutConfirmation, true); !r) {
            return failWith(r);
        }
    }
    if (auto r = finish(session, **lease, report.run, report.stoppedBy); !r) {
        return failWith(r);
    }
    return report;
}

} // namespace kmen::sync
