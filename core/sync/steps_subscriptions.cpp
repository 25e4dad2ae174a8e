// Step 0: who waits to be subscribed or unsubscribed.
#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

#include "egon/aisv_limits.h"
#include "registry/coverage.h"
#include "sync/lineage.h"
#include "sync/steps.h"
#include "sync/subscription.h"

namespace kmen::sync {

namespace {

using registry::PendingAifo;
using registry::Route;
using registry::SubscriptionCall;

bool isAisv(SubscriptionCall call)
{
    return call == SubscriptionCall::AisvOn || call == SubscriptionCall::AisvOff;
}

/// Rows of one call by the value: one identifier is asked about once, whatever agendas and systems keep it.
struct Batch {
    QString role; ///< in which the register is asked
    std::vector<Aifo> aifo;
    std::unordered_map<Aifo, std::vector<PendingAifo>> rows;
    std::vector<PendingAifo> settled; ///< nothing is to be asked
};

/// One batch for each agenda. Where the office has no role nobody can be asked: those wait until it has one.
Result<std::vector<Batch>> batchesOf(Run &run, std::vector<PendingAifo> &&pending, SubscriptionCall call)
{
    std::vector<Batch> batches(1);
    const auto ofRole = [&batches](const QString &role) -> Batch & {
        const auto found = std::ranges::find(batches, role, &Batch::role);
        return found != batches.end() ? *found : batches.emplace_back(Batch {role, {}, {}, {}});
    };
    for (PendingAifo &row : pending) {
        // one identifier is one subscription: it is there already, or it goes on for the other system. After the
        // change-over nobody needs ORG to go on.
        const bool settles = call == SubscriptionCall::AisvOn || call == SubscriptionCall::AisvOff
            || (call == SubscriptionCall::OrgOff && run.route != Route::Aisv);
        if (settles && row.heldByTwin) {
            batches.front().settled.push_back(std::move(row));
            continue;
        }
        const auto role = roleOf(run.clients, run.identity(), row.stored.key, !isOn(call));
        if (!role && !registry::isNoRole(role.error())) {
            return failWith(role);
        }
        if (!role) {
            if (!isOn(call) && !row.held) {
                batches.front().settled.push_back(std::move(row)); // no register ever had it
            }
            continue;
        }
        Batch &batch = ofRole(*role);
        auto &same = batch.rows[row.stored.key.aifo];
        if (same.empty()) {
            batch.aifo.push_back(row.stored.key.aifo);
        }
        same.push_back(std::move(row));
    }
    return batches;
}

/// Nobody can say what changed: the person is read.
registry::NewNotice toBeRead(const registry::AifoKey &aifo)
{
    registry::NewNotice notice;
    notice.aifo = aifo;
    notice.source = QStringLiteral("E45");
    return notice;
}

/// What may have changed after the person was read and before anybody announced it to us.
Result<std::vector<registry::NewNotice>> missed(
    Run &run, const std::vector<const PendingAifo *> &rows, std::optional<Moment> coveredTo)
{
    std::vector<registry::NewNotice> notices;
    std::vector<Aifo> asked;
    // a clock of ours that is slow now may have been right then: asking too much does no harm
    const auto ahead = std::min(run.ahead, std::chrono::milliseconds(0));
    Moment from = coveredTo.value_or(Moment {});
    for (const PendingAifo *row : rows) {
        if (!coveredTo || row->subscription == registry::Subscription::Subscribed
            || (row->readAt && *row->readAt + ahead >= *coveredTo)) {
            continue;
        }
        const Moment read = row->readAt.value_or(Moment {}) + ahead;
        if (run.route == Route::Aisv && read >= egon::aisvOldest(egon::AisvIdTyp::Aifo)) {
            asked.push_back(row->stored.key.aifo);
            from = std::min(from, read);
            continue;
        }
        notices.push_back(toBeRead(row->stored.key));
    }
    if (asked.empty()) {
        return notices;
    }
    const auto changes = allChangesOf(run.asker, asked, from, *coveredTo);
    if (!changes && changes.error().kind == ErrorKind::Denied) {
        for (const Aifo &aifo : asked) { // and tomorrow it would be denied again
            notices.push_back(toBeRead(run.key(aifo)));
        }
        return notices;
    }
    if (!changes) {
        return failWith(changes);
    }
    for (const Change &change : *changes) {
        notices.push_back(noticeOf(run, change));
    }
    return notices;
}

Result<void> record(
    Run &run, SubscriptionCall call, Batch &batch, const Subscribed &answer, std::optional<Moment> coveredTo)
{
    std::vector<PendingAifo> done = batch.settled;
    std::vector<PendingAifo> failed;
    const auto put = [&batch](const Aifo &aifo, std::vector<PendingAifo> &to) {
        if (const auto it = batch.rows.find(aifo); it != batch.rows.end()) {
            std::ranges::copy(it->second, std::back_inserter(to));
        }
    };
    for (const Aifo &one : answer.done) {
        put(one, done);
    }
    for (const SetAside &one : answer.refused) {
        const bool gone = !isOn(call) && isGone(one.reason);
        const std::size_t before = failed.size();
        put(one.aifo, gone ? done : failed);
        for (std::size_t i = before; i < failed.size(); ++i) {
            failed.at(i).reason = one.reason;
        }
    }
    std::vector<registry::NewNotice> notices;
    if (isOn(call)) {
        std::vector<const PendingAifo *> rows;
        rows.reserve(done.size());
        for (const PendingAifo &row : done) {
            rows.push_back(&row);
        }
        auto found = missed(run, rows, coveredTo);
        if (!found) {
            return failWith(found);
        }
        notices = std::move(*found);
    }
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::confirmCall(*tx, run.clients, done, call, run.by); !r) {
        return r;
    }
    // what is subscribed on the other route already keeps its state
    std::erase_if(failed, [&](const PendingAifo &row) {
        return row.subscription == registry::Subscription::Subscribed && run.route == Route::ChangingOver;
    });
    if (auto r = registry::refuseCall(*tx, run.clients, failed, call, run.by); !r) {
        return r;
    }
    if (auto r = registry::addNotices(*tx, run.clients.protector(), run.row.id, notices); !r) {
        return failWith(r);
    }
    if (auto r = tx->commit(); !r) {
        return r;
    }
    batch.settled.clear();
    for (const Aifo &one : answer.done) {
        batch.rows.erase(one);
    }
    for (const SetAside &one : answer.refused) {
        batch.rows.erase(one.aifo);
    }
    (isOn(call) ? run.row.subscribed : run.row.unsubscribed) += static_cast<qint64>(done.size());
    run.row.failed += static_cast<qint64>(failed.size());
    return run.checkpoint();
}

/// Up to when changes were looked at in the agenda that is asked in now.
Result<std::optional<Moment>> coverage(Run &run, Moment start)
{
    if (run.route == Route::Aisv) {
        const auto to = registry::coveredTo(run.session, false, start, run.role());
        if (!to) {
            return failWith(to);
        }
        return *to > start ? std::optional(*to) : std::nullopt;
    }
    const auto cursor = registry::cursor(run.session, run.named(registry::coverageByRob()));
    if (!cursor) {
        return failWith(cursor);
    }
    return *cursor ? (*cursor)->time : std::nullopt;
}

/// The register is asked for these of the batch, and what it answered is written.
Result<void> carryOutPart(Run &run, SubscriptionCall call, Batch &batch, std::span<const Aifo> part,
    std::optional<Moment> covered, Moment start)
{
    const auto answer = part.empty() ? Result<Subscribed>(Subscribed {}) : askFor(run.asker, call, part);
    if (!answer) {
        return failWith(answer);
    }
    if (auto r = record(run, call, batch, *answer, covered); !r) {
        return r;
    }
    // nobody would tell of one that cannot be subscribed because it is no more
    for (const SetAside &refused : answer->refused) {
        if (isOn(call) && isGone(refused.reason)) {
            if (const auto r = resolveChangedAifo(run, refused.aifo, run.since(start)); !r) {
                return failWith(r);
            }
        }
    }
    return {};
}

/// False: on this route nobody can be asked now.
Result<bool> carryOutBatch(Run &run, SubscriptionCall call, Batch &batch, Moment start)
{
    if (batch.aifo.empty() && batch.settled.empty()) {
        return true;
    }
    const InAgenda here(run, batch.role);
    const auto covered = coverage(run, run.since(start));
    if (!covered) {
        return failWith(covered);
    }
    // the intents stay for the next run
    const auto wait = [&](const Aifo &aifo) {
        const auto rows = batch.rows.find(aifo);
        if (rows != batch.rows.end()) {
            run.row.failed += static_cast<qint64>(rows->second.size());
            run.notAnswered += call == SubscriptionCall::AisvOn ? 1 : 0;
        }
    };
    const auto done = isolated(
        run, std::span<const Aifo>(batch.aifo),
        [&](std::span<const Aifo> part) { return carryOutPart(run, call, batch, part, *covered, start); }, wait);
    if (done) {
        return true;
    }
    for (const auto &[aifo, rows] : batch.rows) {
        wait(aifo); // those that have an answer are no longer there
    }
    // while the office changes over, AISV may be away or not permitted yet: E07 goes on
    if (run.route == Route::ChangingOver && isAisv(call) && done.error().kind != ErrorKind::Cancelled
        && stopsTheRun(done.error())) {
        return false;
    }
    // another agenda holds up nobody else
    if (!batch.role.isEmpty() && isOfTheRegisters(done.error())) {
        run.miss(done.error());
        return true;
    }
    return failWith(done);
}

Result<void> carryOut(Run &run, SubscriptionCall call, Moment start)
{
    const int limit =
        isAisv(call) ? egon::AisvLimits::aifoPerCall : std::max(1, run.asker.registers.profile().limits.aifoPerOrgCall);
    const auto total = registry::countPending(run.session, run.route, call);
    if (!total) {
        return failWith(total);
    }
    if (*total == 0) {
        return {};
    }
    SubscriptionPlan plan; // nothing to announce
    if (call == SubscriptionCall::AisvOn) {
        const auto may = maySubscribeAll(run);
        auto all = planSubscription(run.session, run.options);
        if (!may || !all) {
            return !may ? failWith(may) : failWith(all);
        }
        plan = *std::move(all);
    }
    qint64 after = 0;
    std::int64_t asked = 0;
    while (true) {
        // before each batch: the term that DIA confirmed may end while a large registry is subscribed
        const qint64 subjects = plan.persons + plan.organisations;
        const auto may = subjects > 0 ? run.maySubscribe(subjects, plan.ofMass) : Result<bool>(true);
        if (!may) {
            return failWith(may);
        }
        // who is followed goes on under a new identifier: the office has been told of nobody new
        const auto whom = *may ? registry::Pending::All : registry::Pending::Successors;
        run.asker.job.progress(asked, *total,
            isOn(call) ? QCoreApplication::translate("kmen::sync", "Subscribing to changes")
                       : QCoreApplication::translate("kmen::sync", "Ending subscriptions"));
        auto pending =
            registry::pendingCalls(run.session, run.clients.protector(), run.route, call, after, limit, whom);
        if (!pending) {
            return failWith(pending);
        }
        if (pending->empty()) {
            return {};
        }
        after = pending->back().stored.id;
        asked += static_cast<std::int64_t>(pending->size());
        auto batches = batchesOf(run, std::move(*pending), call);
        if (!batches) {
            return failWith(batches);
        }
        for (Batch &batch : *batches) {
            const auto goesOn = carryOutBatch(run, call, batch, start);
            if (!goesOn || !*goesOn) {
                return goesOn ? Result<void>() : failWith(goesOn);
            }
        }
    }
}

} // namespace

Result<bool> Run::maySubscribe(qint64 subjects, qint64 ofMass)
{
    if (waitsForConfirmation) {
        return false; // the rest of what was too many does not become few by waiting for the next step
    }
    const auto confirmation = registry::confirmationFor(session, subjects, session.clock().now());
    if (!confirmation) {
        return failWith(confirmation);
    }
    const bool may =
        judgeSubscription(subjects, *confirmation, options.withoutConfirmation, ofMass).verdict != Verdict::Refused;
    waitsForConfirmation |= !may;
    return may;
}

Result<bool> maySubscribeAll(Run &run)
{
    const auto plan = planSubscription(run.session, run.options);
    if (!plan) {
        return failWith(plan);
    }
    const qint64 subjects = plan->persons + plan->organisations;
    const auto may = run.maySubscribe(subjects, plan->ofMass);
    if (!may || !*may || subjects <= std::max(run.options.withoutConfirmation, plan->ofMass)) {
        return may;
    }
    // before the first of them is subscribed: what is left when the term ends may be few
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::setMassSubscription(*tx, subjects); !r) {
        return failWith(r);
    }
    const auto done = tx->commit();
    return done ? may : failWith(done);
}

bool isAboutThisItem(const Error &error)
{
    return !stopsTheRun(error) && !error.code.startsWith(QStringLiteral("store.")) && error.kind != ErrorKind::Corrupt;
}

bool isOfTheRegisters(const Error &error)
{
    return error.kind != ErrorKind::Cancelled
        && (error.code.startsWith(QStringLiteral("egon.")) || error.code.startsWith(QStringLiteral("sync.NO_")));
}

bool isOfTheDatabase(const Error &error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Corrupt
        || error.code == QStringLiteral("store.LEASE_LOST");
}

registry::NewNotice noticeOf(const Run &run, const Change &change)
{
    registry::NewNotice notice;
    notice.aifo = run.key(change.aifo);
    notice.source = registry::coverageOfPersons();
    notice.externalId = change.idz;
    notice.changeTime = change.at;
    notice.codes = change.codes;
    return notice;
}

namespace {

/// Everybody who could be asked about has an answer; whoever comes from now on is a new client.
Result<void> endMassSubscription(Run &run)
{
    const auto mass = registry::massSubscription(run.session);
    if (!mass || *mass == 0) {
        return mass ? Result<void>() : failWith(mass);
    }
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::setMassSubscription(*tx, 0); !r) {
        return r;
    }
    return tx->commit();
}

} // namespace

Result<void> carryOutSubscriptions(Run &run, Moment start)
{
    run.notAnswered = 0;
    for (const SubscriptionCall call :
        {SubscriptionCall::OrgOff, SubscriptionCall::AisvOff, SubscriptionCall::OrgOn, SubscriptionCall::AisvOn}) {
        const auto done = carryOut(run, call, start);
        if (!done && !isOfTheRegisters(done.error())) {
            return done;
        }
        if (!done) {
            // the intents wait; who is subscribed is followed all the same
            run.miss(done.error());
            run.notAnswered += call == SubscriptionCall::AisvOn ? 1 : 0;
        }
    }
    if (const auto done = carryOutOrganisations(run); !done) {
        if (!isOfTheRegisters(done.error())) {
            return done;
        }
        run.miss(done.error());
        ++run.notAnswered;
    }
    return run.everybodyAnswered() ? endMassSubscription(run) : Result<void>();
}

Result<void> endChangeOver(Run &run)
{
    if (run.route != Route::ChangingOver) {
        return {};
    }
    // E07 must have been read after the last one was subscribed: else a change between the two would be nobody's. Who
    // still waits was refused by AISV, or is of an agenda without a role: E07 would not bring it nearer. The next run
    // says of those that they were refused.
    if (!run.everybodyAnswered()) {
        return {};
    }
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::setRoute(*tx, Route::Aisv, run.by); !r) {
        return r;
    }
    return tx->commit();
}

} // namespace kmen::sync
