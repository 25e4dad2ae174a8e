// Compares what we believe with the registers. "V případě pochybností o stavu nastavení může AIS volání služby kdykoliv
// opakovat" (notifications v03, ch. 3.1.1).
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_set>

#include "egon/aisv_limits.h"
#include "registry/coverage.h"
#include "registry/organisation_subscriptions.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

using registry::PendingAifo;
using registry::Route;

/// How far back is asked for changes that nobody told us of, unless the last reconciliation was earlier.
constexpr std::chrono::hours lookedBack {24 * 31};
constexpr auto reconcileCursor = u"reconciliation";
/// Up to which row subscriptions were repeated when they were too many for one reconciliation.
constexpr auto personsRepeated = u"reconciliation.persons";
constexpr auto organisationsRepeated = u"reconciliation.organisations";

/// Whose subscriptions are repeated this time: as many as may be at once, in the order of rows, from where the last
/// reconciliation left off. "přihlašovat více než 100 000 subjektů najednou" is what DIA wants to know of (AISV
/// handbook 1.07, ch. 6.1.3.1); that a part each month is no such thing is [inferred].
class Repeats final {
public:
    Repeats(QString name, qint64 atMost, qint64 after)
        : m_name(std::move(name))
        , m_left(atMost)
        , m_from(after)
    {
    }
    /// Whether the subscription of this row, asked in the order of rows, is repeated.
    [[nodiscard]] bool take(qint64 row)
    {
        if (row <= m_from) {
            return false;
        }
        if (m_left <= 0) {
            m_goesOnAfter = std::max(m_goesOnAfter, m_last);
            return false;
        }
        --m_left;
        m_last = row;
        return true;
    }
    /// Where the next reconciliation goes on: from the beginning when the end was reached.
    [[nodiscard]] Result<void> keep(store::Transaction &tx, const Run &run) const
    {
        return registry::setCursor(tx, {m_name, m_goesOnAfter, std::nullopt, run.row.id, {}});
    }
    /// In the middle: one that is cut off here goes on here, and repeats nothing that was repeated already.
    [[nodiscard]] Result<void> keepPlace(const Run &run) const
    {
        if (m_last == 0) {
            return {};
        }
        auto tx = run.begin();
        if (!tx) {
            return failWith(tx);
        }
        if (auto r = registry::setCursor(*tx, {m_name, m_last, tx->now(), run.row.id, {}}); !r) {
            return r;
        }
        return tx->commit();
    }

private:
    QString m_name;
    qint64 m_left;
    qint64 m_from;
    qint64 m_last = 0;
    qint64 m_goesOnAfter = 0;
};

/// `all`: nobody is left for the next time, so that only one that was cut off begins elsewhere than at the beginning.
Result<Repeats> repeatsOf(Run &run, QStringView name, qint64 atMost, bool all)
{
    const auto cursor = registry::cursor(run.session, name.toString());
    if (!cursor) {
        return failWith(cursor);
    }
    const bool wasCutOff = *cursor && (*cursor)->time;
    const qint64 after = *cursor && (!all || wasCutOff) ? (*cursor)->changeId.value_or(0) : 0;
    return Repeats(name.toString(), atMost, after);
}

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

/// What is to be read because the register had not told us; subscribes those that are missing, in AISV `repeated`.
/// `refused`: whom the register does not subscribe again.
Result<std::vector<registry::NewNotice>> mend(Run &run, std::span<const Aifo> valid,
    const std::unordered_set<Aifo> &repeated, Moment since, Moment coveredTo, std::vector<SetAside> &refused)
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
    std::vector<Aifo> again;
    std::ranges::copy_if(
        valid, std::back_inserter(again), [&repeated](const Aifo &aifo) { return repeated.contains(aifo); });
    if (!again.empty()) {
        auto done = subscribeInAisv(run.asker, again);
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

/// One batch in the agenda that is asked in now; `rows`: of this and other agendas. `repeated`: whose subscription is.
Result<void> compareBatch(Run &run, const std::vector<PendingAifo> &rows, std::span<const Aifo> asked,
    const std::unordered_set<Aifo> &repeated, Moment since, Moment start)
{
    std::vector<Aifo> aifo(asked.begin(), asked.end());
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
    const auto notices = mend(run, aifo, repeated, since, coveredTo, refused);
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
Result<void> compareRows(Run &run, const std::vector<PendingAifo> &rows, Repeats &repeats, Moment since, Moment start)
{
    std::map<QString, std::vector<Aifo>> byRole;
    std::unordered_set<Aifo> seen;
    std::unordered_set<Aifo> repeated;
    for (const PendingAifo &row : rows) {
        const auto role = roleOf(run.clients, run.identity(), row.stored.key);
        if (!role && !registry::isNoRole(role.error())) {
            return failWith(role);
        }
        if (role && seen.insert(row.stored.key.aifo).second) {
            byRole[*role].push_back(row.stored.key.aifo);
            if (repeats.take(row.stored.id)) {
                repeated.insert(row.stored.key.aifo);
            }
        }
    }
    for (auto &[role, aifo] : byRole) {
        const InAgenda here(run, role);
        const auto done = isolated(
            run, std::span<const Aifo>(aifo),
            [&](std::span<const Aifo> part) { return compareBatch(run, rows, part, repeated, since, start); },
            [&run](const Aifo &) { ++run.row.failed; }); // the next reconciliation asks again
        if (!done) {
            return done;
        }
    }
    return {};
}

/// One batch of organisations: AISV does not tell whom it notifies us of, as with persons. `repeated`: whose
/// subscription is.
Result<void> compareOrganisations(Run &run, std::span<const registry::PendingOrganisation> rows,
    std::span<const int> repeated, Moment since, Moment to)
{
    std::vector<int> ico;
    std::vector<int> again;
    for (const registry::PendingOrganisation &row : rows) {
        ico.push_back(row.ico);
        if (std::ranges::find(repeated, row.ico) != repeated.end()) {
            again.push_back(row.ico);
        }
    }
    std::vector<registry::PendingOrganisation> refused;
    if (!again.empty()) {
        const auto done = subscribeInAisv(run.asker, again);
        if (!done) {
            return failWith(done);
        }
        std::ranges::copy_if(rows, std::back_inserter(refused), [&done](const registry::PendingOrganisation &row) {
            return std::ranges::find(done->refused, row.ico) != done->refused.end();
        });
    }
    std::vector<int> unread;
    const auto changes =
        since < to ? allChangesOf(run.asker, ico, since, to) : Result<std::vector<Change>>(std::vector<Change>());
    if (!changes) {
        return failWith(changes);
    }
    for (const Change &change : *changes) {
        const auto row = std::ranges::find(rows, change.ico, &registry::PendingOrganisation::ico);
        const bool read = row == rows.end() || !row->readAt
            || (change.at && *change.at < *row->readAt - beforeReading); // who waits for reading is read anyway
        if (!read && std::ranges::find(unread, change.ico) == unread.end()) {
            unread.push_back(change.ico);
        }
    }
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::confirmOrganisations(*tx, refused, registry::Subscription::Failed); !r) {
        return r;
    }
    const auto marked = registry::markOrganisationsChanged(*tx, unread);
    if (!marked) {
        return failWith(marked);
    }
    if (auto r = tx->commit(); !r) {
        return r;
    }
    run.row.failed += static_cast<qint64>(refused.size());
    run.row.delivered += *marked;
    run.mended += *marked;
    return run.checkpoint();
}

Moment lookedBackTo(const Run &run, Moment last, Moment start, egon::AisvIdTyp idTyp)
{
    return std::max({egon::aisvOldest(idTyp), start, std::min(last, run.registerNow() - lookedBack)});
}

Result<void> compareAllOrganisations(Run &run, Repeats &repeats, qint64 total, Moment last, Moment start)
{
    const auto to = registry::coveredTo(run.session, true, start);
    if (!to) {
        return failWith(to);
    }
    const Moment since = lookedBackTo(run, last, start, egon::AisvIdTyp::Ico);
    qint64 after = 0;
    while (true) {
        run.asker.job.progress(
            run.compared, total, QCoreApplication::translate("kmen::sync", "Comparing with the registers"));
        const auto rows = registry::subscribedOrganisations(run.session, after, egon::AisvLimits::icoPerCall);
        if (!rows) {
            return failWith(rows);
        }
        if (rows->empty()) {
            return {};
        }
        after = rows->back().client.value;
        run.compared += static_cast<qint64>(rows->size());
        std::vector<int> repeated;
        for (const registry::PendingOrganisation &row : *rows) {
            if (repeats.take(row.client.value)) {
                repeated.push_back(row.ico);
            }
        }
        const auto done = isolated(
            run, std::span<const registry::PendingOrganisation>(*rows),
            [&](std::span<const registry::PendingOrganisation> part) {
                return compareOrganisations(run, part, repeated, since, *to);
            },
            [&run](const registry::PendingOrganisation &) { ++run.row.failed; });
        if (!done) {
            return done;
        }
        if (auto r = repeats.keepPlace(run); !r) {
            return r;
        }
    }
}

} // namespace

Result<void> reconcile(Run &run, Moment start)
{
    const QString name = QStringView(reconcileCursor).toString();
    const auto last = registry::cursor(run.session, name);
    const auto coveredTo = registry::coveredTo(run.session, false, start);
    if (!last || !coveredTo) {
        return !last ? failWith(last) : failWith(coveredTo);
    }
    const auto persons = registry::countSubscribed(run.session);
    const auto organisations =
        run.route == Route::Aisv ? registry::countSubscribedOrganisations(run.session) : Result<qint64>(0);
    if (!persons || !organisations) {
        return !persons ? failWith(persons) : failWith(organisations);
    }
    const qint64 total = *persons + *organisations;
    const auto confirmation = registry::confirmationFor(run.session, total, run.session.clock().now());
    if (!confirmation) {
        return failWith(confirmation);
    }
    const qint64 atOnce = *confirmation ? total : std::min(total, run.options.withoutConfirmation);
    const qint64 organisationsAtOnce = total > 0 ? (atOnce * *organisations + total - 1) / total : 0;
    auto ofPersons = repeatsOf(run, personsRepeated, atOnce - organisationsAtOnce, atOnce == total);
    auto ofOrganisations = repeatsOf(run, organisationsRepeated, organisationsAtOnce, atOnce == total);
    if (!ofPersons || !ofOrganisations) {
        return !ofPersons ? failWith(ofPersons) : failWith(ofOrganisations);
    }
    const Moment from = *last && (*last)->time ? *(*last)->time - std::chrono::hours(1) : start;
    const Moment since = lookedBackTo(run, from, start, egon::AisvIdTyp::Aifo);
    qint64 after = 0;
    while (true) {
        run.asker.job.progress(
            run.compared, total, QCoreApplication::translate("kmen::sync", "Comparing with the registers"));
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
        if (auto r = compareRows(run, *rows, *ofPersons, since, start); !r) {
            return r;
        }
        if (auto r = ofPersons->keepPlace(run); !r) {
            return r;
        }
    }
    if (*organisations > 0) {
        if (auto r = compareAllOrganisations(run, *ofOrganisations, total, from, start); !r) {
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
    for (const Repeats &repeats : {*ofPersons, *ofOrganisations}) {
        if (auto r = repeats.keep(*tx, run); !r) {
            return r;
        }
    }
    if (auto r = registry::setCursor(*tx, {name, std::nullopt, *coveredTo, run.row.id, {}}); !r) {
        return r;
    }
    return tx->commit();
}

} // namespace kmen::sync
