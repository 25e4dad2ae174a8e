// Compares what we believe with the registers. "V případě pochybností o stavu nastavení může AIS volání služby kdykoliv
// opakovat" (notifications v03, ch. 3.1.1).
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_set>

#include "egon/aisv_limits.h"
#include "registry/coverage.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

using registry::PendingAifo;
using registry::Route;

/// How far back is asked for changes that nobody told us of, unless the last reconciliation was earlier.
constexpr std::chrono::hours lookedBack {24 * 31};
constexpr auto reconcileCursor = u"reconciliation";

Result<std::vector<SetAside>> check(const Asker &asker, std::span<const Aifo> aifo)
{
    egon::OrgZkontrolujAifo::Request request;
    for (const Aifo &one : aifo) {
        request.mapa.emplace_back().aifo = one;
    }
    const auto answer = asker.call<egon::OrgZkontrolujAifo>(request);
    if (!answer) {
        return failWith(answer);
    }
    std::vector<SetAside> bad;
    if (answer->value.org) {
        for (const egon::OrgAifoStatus &status : answer->value.org->aifo) {
            if (isEndedDetail(status.detail)) {
                bad.push_back({status.aifo, status.detail});
            }
        }
    }
    return bad;
}

/// E79: whom ORG does not notify us of.
Result<std::vector<Aifo>> notSubscribedInOrg(const Asker &asker, std::span<const Aifo> aifo)
{
    const egon::Identity &we = asker.registers.profile().identity;
    egon::OrgCtiNotifikaceAifo::Request request;
    request.agenda = asker.purpose.role.isEmpty() ? we.agenda : asker.purpose.role;
    request.ais = we.ais;
    for (const Aifo &one : aifo) {
        request.mapa.emplace_back().aifo = one;
    }
    const auto answer = asker.call<egon::OrgCtiNotifikaceAifo>(request);
    if (!answer) {
        return failWith(answer);
    }
    std::vector<Aifo> missing;
    const std::vector<QString> details = answer->value.org ? answer->value.org->details : std::vector<QString>();
    if (details.size() == aifo.size()) {
        // one word for each, in the order of the question [inferred]
        for (std::size_t i = 0; i < aifo.size(); ++i) {
            if (egon::sameCode(details.at(i), u"ZAZNAM NENALEZEN")) {
                missing.push_back(aifo[i]);
            }
        }
        return missing;
    }
    if (aifo.size() < 2) {
        return missing;
    }
    const std::size_t half = aifo.size() / 2;
    for (const auto part : {aifo.first(half), aifo.subspan(half)}) {
        const auto found = notSubscribedInOrg(asker, part);
        if (!found) {
            return found;
        }
        std::ranges::copy(*found, std::back_inserter(missing));
    }
    return missing;
}

/// What is to be read because the register had not told us; subscribes those that are missing. `refused`: whom the
/// register does not subscribe again.
Result<std::vector<registry::NewNotice>> mend(
    Run &run, std::span<const Aifo> valid, Moment since, Moment coveredTo, std::vector<SetAside> &refused)
{
    std::vector<registry::NewNotice> notices;
    if (run.route != Route::Aisv) {
        const auto missing = notSubscribedInOrg(run.asker, valid);
        if (!missing) {
            return failWith(missing);
        }
        if (!missing->empty()) {
            auto done = subscribe(run.asker, *missing);
            if (!done) {
                return failWith(done);
            }
            refused = std::move(done->refused);
        }
        for (const Aifo &aifo : *missing) {
            registry::NewNotice notice;
            notice.aifo = run.key(aifo);
            notice.source = QStringLiteral("E79");
            notices.push_back(std::move(notice));
        }
        return notices;
    }
    // AISV does not tell whom it notifies us of: the subscription is repeated, and what we may have missed is asked for
    if (run.repeatsSubscriptions) {
        auto done = subscribeInAisv(run.asker, valid);
        if (!done) {
            return failWith(done);
        }
        refused = std::move(done->refused);
    }
    if (since >= coveredTo) {
        return notices;
    }
    const auto changes = allChangesOf(run.asker, valid, since, coveredTo);
    if (!changes) {
        return failWith(changes);
    }
    for (const Change &change : *changes) {
        notices.push_back(noticeOf(run, change));
    }
    return notices;
}

Result<void> endStrays(Run &run)
{
    qint64 after = 0;
    while (true) {
        const auto strays =
            registry::strayAifo(run.session, run.clients.protector(), after, egon::AisvLimits::aifoPerCall);
        if (!strays) {
            return failWith(strays);
        }
        if (strays->empty()) {
            return {};
        }
        after = strays->back().notice;
        for (const FollowedAgenda &agenda : run.agendas.followed) {
            const InAgenda here(run, agenda.role);
            std::vector<Aifo> aifo;
            for (const registry::StrayAifo &stray : *strays) {
                if (stray.key.agenda == run.key(stray.key.aifo).agenda) {
                    aifo.push_back(stray.key.aifo);
                }
            }
            if (aifo.empty()) {
                continue;
            }
            const auto done =
                run.route == Route::Aisv ? unsubscribeInAisv(run.asker, aifo) : unsubscribe(run.asker, aifo);
            if (!done) {
                return failWith(done);
            }
            run.row.unsubscribed += static_cast<qint64>(done->done.size());
        }
    }
}

/// We believed that the register tells of them, and it does not: now the desk and monitoring say so.
Result<void> recordRefused(
    Run &run, const std::vector<PendingAifo> &rows, const std::vector<SetAside> &refused, Moment start)
{
    using registry::SubscriptionCall;
    std::vector<PendingAifo> failed;
    for (const SetAside &one : refused) {
        if (isGone(one.reason)) {
            if (const auto r = resolveChangedAifo(run, one.aifo, start); !r) {
                return failWith(r);
            }
            continue;
        }
        for (PendingAifo row : rows) {
            if (row.stored.key.aifo == one.aifo) {
                row.reason = one.reason;
                failed.push_back(std::move(row));
            }
        }
    }
    if (failed.empty()) {
        return {};
    }
    run.row.failed += static_cast<qint64>(failed.size());
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    const auto call = run.route == Route::Aisv ? SubscriptionCall::AisvOn : SubscriptionCall::OrgOn;
    if (auto r = registry::refuseCall(*tx, run.clients, failed, call, run.by); !r) {
        return r;
    }
    return tx->commit();
}

/// One batch in the agenda that is asked in now; `rows`: of this and other agendas.
Result<void> compareBatch(
    Run &run, const std::vector<PendingAifo> &rows, std::vector<Aifo> aifo, Moment since, Moment start)
{
    const auto covered = registry::coveredTo(run.session, false, run.since(start), run.role());
    if (!covered) {
        return failWith(covered);
    }
    const Moment coveredTo = *covered;
    since = std::max(since, run.since(start));
    const auto bad = check(run.asker, aifo);
    if (!bad) {
        return failWith(bad);
    }
    std::unordered_set<Aifo> ended;
    for (const SetAside &one : *bad) {
        ended.insert(one.aifo);
        ++run.mended;
        if (const auto r = resolveChangedAifo(run, one.aifo, start); !r) {
            return failWith(r);
        }
    }
    std::erase_if(aifo, [&ended](const Aifo &one) { return ended.contains(one); });
    if (aifo.empty()) {
        return run.checkpoint();
    }
    std::vector<SetAside> refused;
    const auto notices = mend(run, aifo, since, coveredTo, refused);
    if (!notices) {
        return failWith(notices);
    }
    if (auto r = recordRefused(run, rows, refused, start); !r) {
        return r;
    }
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    const auto added = registry::addNotices(*tx, run.clients.protector(), run.row.id, *notices);
    if (!added) {
        return failWith(added);
    }
    if (auto r = tx->commit(); !r) {
        return r;
    }
    run.row.delivered += static_cast<qint64>(notices->size());
    run.row.persons += added->received;
    run.mended += added->received;
    return run.checkpoint();
}

/// Each agenda's rows by themselves, each value once. Whoever cannot be asked about is no subscription of ours either.
Result<void> compareRows(Run &run, const std::vector<PendingAifo> &rows, Moment since, Moment start)
{
    std::map<QString, std::vector<Aifo>> byRole;
    std::unordered_set<Aifo> seen;
    for (const PendingAifo &row : rows) {
        const auto role = roleOf(run.clients, run.identity(), row.stored.key);
        if (!role && !registry::isNoRole(role.error())) {
            return failWith(role);
        }
        if (role && seen.insert(row.stored.key.aifo).second) {
            byRole[*role].push_back(row.stored.key.aifo);
        }
    }
    for (auto &[role, aifo] : byRole) {
        const InAgenda here(run, role);
        if (auto r = compareBatch(run, rows, std::move(aifo), since, start); !r) {
            return r;
        }
    }
    return {};
}

} // namespace

Result<void> reconcile(Run &run, Moment start)
{
    const QString name = QStringView(reconcileCursor).toString();
    const auto last = registry::cursor(run.session, name);
    if (!last) {
        return failWith(last);
    }
    const auto coveredTo = registry::coveredTo(run.session, false, start);
    const auto total = registry::countSubscribed(run.session);
    if (!coveredTo || !total) {
        return !coveredTo ? failWith(coveredTo) : failWith(total);
    }
    if (run.route == Route::Aisv) {
        // as many as at the beginning: DIA wants to know of them, whatever they are subscribed for
        const auto may = run.maySubscribe(*total);
        if (!may) {
            return failWith(may);
        }
        run.repeatsSubscriptions = *may;
    }
    const Moment from = *last && (*last)->time ? *(*last)->time - std::chrono::hours(1) : start;
    const Moment since =
        std::max({egon::aisvOldest(egon::AisvIdTyp::Aifo), start, std::min(from, run.registerNow() - lookedBack)});
    qint64 after = 0;
    while (true) {
        run.asker.job.progress(
            run.compared, *total, QCoreApplication::translate("kmen::sync", "Comparing with the registers"));
        const auto rows =
            registry::believedSubscribed(run.session, run.clients.protector(), after, egon::AisvLimits::aifoPerCall);
        if (!rows) {
            return failWith(rows);
        }
        if (rows->empty()) {
            break;
        }
        after = rows->back().stored.id;
        run.compared += static_cast<qint64>(rows->size());
        if (auto r = compareRows(run, *rows, since, start); !r) {
            return r;
        }
    }
    if (auto r = endStrays(run); !r) {
        return r;
    }
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::setCursor(*tx, {name, std::nullopt, *coveredTo, run.row.id, {}}); !r) {
        return r;
    }
    return tx->commit();
}

} // namespace kmen::sync
