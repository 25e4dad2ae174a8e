#include "sync/one_client.h"

#include <algorithm>

#include "egon/services/e276_aifo2.h"
#include "registry/coverage.h"
#include "registry/lists.h"
#include "registry/notices.h"
#include "registry/organisation_subscriptions.h"
#include "registry/runs.h"
#include "sync/agendas.h"
#include "sync/aisv_calls.h"
#include "sync/lineage.h"

namespace kmen::sync {

namespace {

using registry::Route;
using registry::SubscriptionCall;

/// The identity ended or was replaced: the distribution finds out what became of it.
bool isNoMore(const Error &error)
{
    return error.code == QStringLiteral("egon.AIFO_NEEXISTUJE") || error.code == QStringLiteral("egon.AIFO_ZRUSENO")
        || error.code == QStringLiteral("egon.ZIFO_ZRUSENO");
}

template <class Step>
Result<void> inOneTransaction(store::Session &session, Step &&step)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    if (Result<void> done = step(*tx); !done) {
        return done;
    }
    return tx->commit();
}

/// Up to when everything of this agenda was looked at; whoever was read before may have changed unnoticed. As in the
/// distribution, what was before the agenda's own beginning is none of its business.
Result<std::optional<Moment>> lookedAtUpTo(
    store::Session &session, const egon::Identity &identity, Route route, const QString &role)
{
    if (route != Route::Aisv) {
        const auto cursor = registry::cursor(session, registry::inAgenda(registry::coverageByRob(), role));
        if (!cursor) {
            return failWith(cursor);
        }
        return *cursor ? (*cursor)->time : std::nullopt;
    }
    const auto agendas = agendasOf(session, identity);
    if (!agendas) {
        return failWith(agendas);
    }
    const auto agenda = std::ranges::find(agendas->followed, role, &FollowedAgenda::role);
    if (agenda == agendas->followed.end()) {
        return std::optional<Moment>();
    }
    const Moment since = agenda->since - std::chrono::hours(1);
    const auto covered = registry::coveredTo(session, false, since, role);
    if (!covered) {
        return failWith(covered);
    }
    return *covered > since ? std::optional(*covered) : std::nullopt;
}

/// The client's rows that wait for one and the same question: one value is asked about once, whatever agendas and
/// systems keep it.
struct Question {
    QString role;
    std::vector<registry::PendingAifo> rows;
    bool settled = false; ///< the register has it already
    [[nodiscard]] const Aifo &aifo() const { return rows.front().stored.key.aifo; }
};

/// What became of the client's wish.
struct Carried {
    bool any = false;
    bool refused = false;
    bool waits = false; ///< an identifier of an agenda where the office has no role: the distribution tells of it
};

Result<std::vector<Question>> questionsOf(registry::Clients &clients, const egon::Identity &identity, Route route,
    SubscriptionCall call, std::span<const registry::StoredAifo> valid, Carried &carried)
{
    std::vector<Question> questions;
    for (const registry::StoredAifo &stored : valid) {
        auto pending = registry::pendingCalls(clients.session(), clients.protector(), route, call, stored.id - 1, 1);
        if (!pending) {
            return failWith(pending);
        }
        if (pending->empty() || pending->front().stored.id != stored.id) {
            continue;
        }
        registry::PendingAifo &row = pending->front();
        const auto role = roleOf(clients, identity, row.stored.key, !isOn(call));
        const bool nobodyToAsk = !role && registry::isNoRole(role.error());
        if (!role && !nobodyToAsk) {
            return failWith(role);
        }
        if (nobodyToAsk && (isOn(call) || row.held)) {
            carried.waits = true;
            continue;
        }
        const bool settled = nobodyToAsk || (call == SubscriptionCall::AisvOn && row.heldByTwin);
        auto same = std::ranges::find_if(questions, [&](const Question &one) {
            return one.role == role.value_or(QString()) && one.settled == settled && one.aifo() == row.stored.key.aifo;
        });
        if (same == questions.end()) {
            same = questions.insert(same, Question {role.value_or(QString()), {}, settled});
        }
        same->rows.push_back(std::move(row));
    }
    return questions;
}

/// One call; false: the register refused it.
Result<bool> carryOutOne(
    const Asker &asker, registry::Clients &clients, Route route, SubscriptionCall call, const Question &question)
{
    store::Session &session = clients.session();
    const registry::By by {asker.purpose.user, asker.purpose.reason};
    Asker inRole = asker;
    inRole.purpose.role = question.role;
    const auto answer = question.settled ? Result<Subscribed>(Subscribed {{question.aifo()}, {}})
                                         : askFor(inRole, call, std::span(&question.aifo(), 1));
    if (!answer) {
        return failWith(answer);
    }
    const bool on = isOn(call);
    const QString reason = answer->refused.empty() ? QString() : answer->refused.front().reason;
    const bool good = !answer->done.empty() || (!on && (answer->refused.empty() || isGone(reason)));
    std::optional<registry::NewNotice> unseen;
    if (on && good) {
        const auto covered = lookedAtUpTo(session, asker.registers.profile().identity, route, question.role);
        if (!covered) {
            return failWith(covered);
        }
        const registry::PendingAifo &row = question.rows.front();
        if (*covered && (!row.readAt || *row.readAt < **covered)) {
            unseen.emplace();
            unseen->aifo = row.stored.key;
            unseen->source = QStringLiteral("E45");
        }
    }
    std::vector<registry::PendingAifo> rows = question.rows;
    for (registry::PendingAifo &row : rows) {
        row.reason = reason;
    }
    const auto stored = inOneTransaction(session, [&](store::Transaction &tx) -> Result<void> {
        if (auto r = good ? registry::confirmCall(tx, clients, rows, call, by)
                          : registry::refuseCall(tx, clients, rows, call, by);
            !r) {
            return r;
        }
        if (!unseen) {
            return {};
        }
        const auto added = registry::addNotices(
            tx, clients.protector(), std::nullopt, std::span<const registry::NewNotice>(&*unseen, 1));
        return added ? Result<void>() : failWith(added);
    });
    return stored ? Result<bool>(good) : failWith(stored);
}

/// One service, for every identifier of this client that waits for it.
Result<void> carryOut(const Asker &asker, registry::Clients &clients, Route route, SubscriptionCall call,
    std::span<const registry::StoredAifo> valid, Carried &carried)
{
    const auto questions = questionsOf(clients, asker.registers.profile().identity, route, call, valid, carried);
    if (!questions) {
        return failWith(questions);
    }
    for (const Question &question : *questions) {
        const auto good = carryOutOne(asker, clients, route, call, question);
        if (!good) {
            return failWith(good);
        }
        carried.any = true;
        carried.refused = carried.refused || !*good;
    }
    return {};
}

} // namespace

Result<SinglePerson> readPerson(egon::Client &registers, registry::Clients &clients, ClientId client,
    const egon::Purpose &purpose, const QString &usualReason, const Job &job)
{
    store::Session &session = clients.session();
    const auto before = singleReads(session, purpose.user, session.clock().now());
    if (!before) {
        return failWith(before);
    }
    if (const Judgement judged = judgeSingleReads(*before + 1); judged.verdict != Verdict::Allowed) {
        const QString reason = purpose.reason.trimmed();
        const bool refused = judged.verdict == Verdict::Refused || reason.isEmpty() || reason == usualReason.trimmed();
        if (auto r = noteRule(session, judged.rule, refused); !r) {
            return failWith(r);
        }
        if (refused) {
            return std::unexpected(judged.error());
        }
    }
    const auto asked = askable(clients, registers.profile().identity, client);
    if (!asked) {
        return failWith(asked);
    }
    egon::RobCtiAifo2::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.mapa.emplace_back().aifo = asked->stored.key.aifo;
    request.aifo = asked->stored.key.aifo;
    egon::Purpose inRole = purpose;
    inRole.subject = asked->stored.kid.text();
    inRole.role = asked->role;
    egon::CallIds ids;
    auto answer = registers.call<egon::RobCtiAifo2>(request, inRole, job, &ids);
    if (!answer && !isNoMore(answer.error())) {
        return failWith(answer);
    }
    SinglePerson read;
    read.source = {egon::RobCtiAifo2::info.code.toString(), ids.agendaZadostId, {}, true};
    if (answer) {
        read.person = std::move(answer->value.osoba);
        read.ruian = std::move(answer->value.ruian);
    }
    return read;
}

Result<void> wishSubscribed(registry::Clients &clients, ClientId client, bool subscribed, const registry::By &by)
{
    const auto detail = registry::client(clients.session(), client);
    if (!detail) {
        return failWith(detail);
    }
    return inOneTransaction(clients.session(), [&](store::Transaction &tx) {
        return detail->row.kind == registry::ClientKind::Organisation
            ? registry::wantOrganisation(tx, client, subscribed, by)
            : clients.wantSubscription(tx, client, subscribed, by);
    });
}

Result<SubscriptionOutcome> setSubscribed(egon::Client &registers, registry::Clients &clients, ClientId client,
    bool subscribed, const egon::Purpose &purpose, const Job &job)
{
    store::Session &session = clients.session();
    if (auto wished = wishSubscribed(clients, client, subscribed, {purpose.user, purpose.reason}); !wished) {
        return failWith(wished);
    }
    const auto detail = registry::client(session, client);
    const auto route = registry::route(session);
    if (!detail || !route) {
        return !detail ? failWith(detail) : failWith(route);
    }
    if (detail->row.kind == registry::ClientKind::Organisation) {
        return SubscriptionOutcome::Waits;
    }
    // none of an agenda where the office may ask: then that is what the person is told
    const auto asked = askable(clients, registers.profile().identity, client);
    const auto valid = clients.allValidAifo(client);
    if (!asked || !valid) {
        return !asked ? failWith(asked) : failWith(valid);
    }
    qint64 calls = 0;
    Asker asker {registers, purpose, job, calls};
    asker.purpose.subject = asked->stored.kid.text();
    Carried carried;
    for (const SubscriptionCall call :
        {SubscriptionCall::OrgOff, SubscriptionCall::AisvOff, SubscriptionCall::OrgOn, SubscriptionCall::AisvOn}) {
        if (const auto done = carryOut(asker, clients, *route, call, *valid, carried); !done) {
            return failWith(done);
        }
    }
    if (carried.refused) {
        return SubscriptionOutcome::Refused;
    }
    return carried.any && !carried.waits ? SubscriptionOutcome::Done : SubscriptionOutcome::Waits;
}

} // namespace kmen::sync
