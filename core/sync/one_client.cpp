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

/// Up to when changes were looked at; whoever was read before may have changed unnoticed.
Result<std::optional<Moment>> lookedAtUpTo(store::Session &session, Route route, const QString &agenda, Moment since)
{
    if (route == Route::Aisv) {
        const auto covered = registry::coveredTo(session, false, since, agenda);
        return covered ? Result<std::optional<Moment>>(*covered) : failWith(covered);
    }
    const auto cursor = registry::cursor(session, registry::inAgenda(registry::coverageByRob(), agenda));
    if (!cursor) {
        return failWith(cursor);
    }
    return *cursor ? (*cursor)->time : std::nullopt;
}

/// One call of those that this AIFO waits for; nothing when it does not wait for this one.
Result<std::optional<bool>> carryOutOne(
    const Asker &asker, registry::Clients &clients, Route route, SubscriptionCall call, const Askable &asked)
{
    store::Session &session = clients.session();
    const auto pending = registry::pendingCalls(session, clients.protector(), route, call, asked.stored.id - 1, 1);
    if (!pending) {
        return failWith(pending);
    }
    if (pending->empty() || pending->front().stored.id != asked.stored.id) {
        return std::optional<bool>();
    }
    const registry::PendingAifo &row = pending->front();
    const registry::By by {asker.purpose.user, asker.purpose.reason};
    const auto answer = askFor(asker, call, std::span(&row.stored.key.aifo, 1));
    if (!answer) {
        return failWith(answer);
    }
    const bool on = call == SubscriptionCall::OrgOn || call == SubscriptionCall::AisvOn;
    const bool good = !answer->done.empty() || !on;
    std::optional<registry::NewNotice> unseen;
    if (on && good) {
        const auto first = registry::firstClientAt(session);
        const auto covered = first && *first ? lookedAtUpTo(session, route, asked.role, **first)
                                             : Result<std::optional<Moment>>(std::optional<Moment>());
        if (!first || !covered) {
            return !first ? failWith(first) : failWith(covered);
        }
        if (*covered && (!row.readAt || *row.readAt < **covered)) {
            unseen.emplace();
            unseen->aifo = row.stored.key;
            unseen->source = QStringLiteral("E45");
        }
    }
    const auto stored = inOneTransaction(session, [&](store::Transaction &tx) -> Result<void> {
        const std::span<const registry::PendingAifo> one(&row, 1);
        if (auto r =
                good ? registry::confirmCall(tx, clients, one, call, by) : registry::refuseCall(tx, clients, one, by);
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
    if (!stored) {
        return failWith(stored);
    }
    return std::optional<bool>(good);
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
    const auto asked = askable(clients, registers.profile().identity, client);
    if (!asked) {
        return failWith(asked);
    }
    qint64 calls = 0;
    Asker asker {registers, purpose, job, calls};
    asker.purpose.subject = asked->stored.kid.text();
    asker.purpose.role = asked->role;
    bool refused = false;
    bool any = false;
    for (const SubscriptionCall call :
        {SubscriptionCall::OrgOff, SubscriptionCall::AisvOff, SubscriptionCall::OrgOn, SubscriptionCall::AisvOn}) {
        const auto done = carryOutOne(asker, clients, *route, call, *asked);
        if (!done) {
            return failWith(done);
        }
        any = any || done->has_value();
        refused = refused || *done == std::optional(false);
    }
    return refused ? SubscriptionOutcome::Refused : any ? SubscriptionOutcome::Done : SubscriptionOutcome::Waits;
}

} // namespace kmen::sync
