#include "registry/subscriptions.h"
#include "registry/key_rotation.h"

#include <QCoreApplication>

#include <algorithm>

#include "audit/audit_log.h"
#include "registry/clients_p.h"
#include "registry/organisation_subscriptions.h"
#include "registry/runs.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

// bits of client_aifo.held
constexpr int heldInOrg = 1;
constexpr int heldInAisv = 2;

QString routeSetting()
{
    return u"sync.route"_s;
}

QString massSetting()
{
    return u"sync.massSubscription"_s;
}

/// The numbers stand in the text, so that the partial indexes are used.
QString conditionOf(Route route, SubscriptionCall call)
{
    switch (call) {
    case SubscriptionCall::OrgOn:
        return route == Route::Aisv ? u"1 = 0"_s : u"a.subscription = 1"_s;
    case SubscriptionCall::OrgOff:
        // after the change-over nothing is read by way of ORG any more
        return route == Route::Aisv
            ? u"(a.subscription = 3 AND a.held IN (1, 3) OR a.subscription = 2 AND a.held = 3)"_s
            : u"a.subscription = 3 AND a.held IN (0, 1, 3)"_s;
    case SubscriptionCall::AisvOn:
        return route == Route::Aisv        ? u"(a.subscription = 1 OR a.subscription = 2 AND a.held IN (0, 1))"_s
            : route == Route::ChangingOver ? u"a.subscription = 2 AND a.held IN (0, 1)"_s
                                           : u"1 = 0"_s;
    case SubscriptionCall::AisvOff:
        return route == Route::Aisv ? u"a.subscription = 3 AND a.held IN (0, 2, 3)"_s
                                    : u"a.subscription = 3 AND a.held IN (2, 3)"_s;
    }
    return {};
}

/// Of a row: the register that this call asks has it subscribed.
QString heldBy(SubscriptionCall call)
{
    return call == SubscriptionCall::OrgOn || call == SubscriptionCall::OrgOff ? u"held IN (1, 3)"_s
                                                                               : u"held IN (2, 3)"_s;
}

Result<std::vector<PendingAifo>> rowsWhere(store::Session &session, const security::Protector &protector,
    const QString &condition, const QString &heldByTwin, qint64 after, int limit)
{
    std::vector<PendingAifo> rows;
    std::optional<Error> error;
    auto query = session.query(uR"(SELECT a.id, a.client, c.kid, a.agenda, a.ais, a.cipher, a.subscription, p.read_at,
        (SELECT count(*) FROM client_aifo o WHERE o.client = a.client AND o.state = 0 AND o.id <> a.id
            AND o.subscription = 2 AND o.)"
        + heldByTwin
        + u"), a.held FROM client_aifo a JOIN client c ON c.id = a.client LEFT JOIN person p ON p.client = a.client"
          u" WHERE "
        + condition + u" AND a.id > :after ORDER BY a.id LIMIT :limit");
    query.bind(u":after"_s, after).bind(u":limit"_s, limit);
    auto done = query.each([&](store::Query &row) {
        const auto value = revealStored(session, protector, row.bytes(5));
        if (!value) {
            error = value.error();
            return;
        }
        PendingAifo one;
        one.stored = {row.integer(0), ClientId {row.integer(1)}, Kid::parse(row.text(2)).value_or(Kid()),
            {*value, row.text(3), static_cast<int>(row.integer(4))}};
        one.subscription = static_cast<Subscription>(row.integer(6));
        one.readAt = row.optionalMoment(7);
        one.heldByTwin = row.integer(8) > 0;
        one.held = row.integer(9) != 0;
        rows.push_back(std::move(one));
    });
    if (!done || error) {
        return std::unexpected(!done ? done.error() : *error);
    }
    return rows;
}

QString serviceOf(SubscriptionCall call)
{
    switch (call) {
    case SubscriptionCall::OrgOn:
        return u"E45"_s;
    case SubscriptionCall::OrgOff:
        return u"E46"_s;
    case SubscriptionCall::AisvOn:
        return u"E315"_s;
    case SubscriptionCall::AisvOff:
        return u"E316"_s;
    }
    return {};
}

/// Of a row that was refused: it was its end that was asked for, or nothing else is wanted by now.
QString endIsWanted()
{
    return u"(a.state <> 0 OR c.state = 4 OR a.subscription_code LIKE 'E46 %' OR a.subscription_code LIKE 'E316 %')"_s;
}

/// Whether another row of this client that is subscribed (heldBy) has the very same value.
Result<bool> hasTwin(
    store::Session &session, const security::Protector &protector, const StoredAifo &stored, const QString &held)
{
    bool twin = false;
    std::optional<Error> error;
    auto query = session.query(u"SELECT cipher FROM client_aifo WHERE client = :client AND state = 0 AND id <> :id"
                               u" AND subscription = 2 AND "
        + held);
    query.bind(u":client"_s, stored.client).bind(u":id"_s, stored.id);
    auto done = query.each([&](store::Query &row) {
        const auto value = revealStored(session, protector, row.bytes(0));
        if (!value) {
            error = value.error();
        } else {
            twin = twin || *value == stored.key.aifo;
        }
    });
    if (!done || error) {
        return std::unexpected(!done ? done.error() : *error);
    }
    return twin;
}

Result<qint64> countWhere(store::Session &session, const QString &condition)
{
    qint64 count = 0;
    auto query = session.query(u"SELECT count(*) FROM client_aifo a WHERE " + condition);
    auto done = query.each([&](store::Query &row) { count = row.integer(0); });
    if (!done) {
        return failWith(done);
    }
    return count;
}

Confirmation confirmationOf(const store::Query &row)
{
    return {row.integer(0), row.text(1), row.integer(2), row.moment(3), row.moment(4), row.moment(5), row.text(6)};
}

} // namespace

bool isOn(SubscriptionCall call)
{
    return call == SubscriptionCall::OrgOn || call == SubscriptionCall::AisvOn;
}

QString routeName(Route route)
{
    switch (route) {
    case Route::Rob:
        return u"E07"_s;
    case Route::ChangingOver:
        return u"E07>E317"_s;
    case Route::Aisv:
        return u"E317"_s;
    }
    return {};
}

QString routeText(Route route)
{
    switch (route) {
    case Route::Rob:
        return QCoreApplication::translate("kmen::registry", "Changes of ROB (E07)");
    case Route::ChangingOver:
        return QCoreApplication::translate("kmen::registry", "Changing over from E07 to E317");
    case Route::Aisv:
        return QCoreApplication::translate("kmen::registry", "AISV (E317)");
    }
    return {};
}

Result<Route> route(store::Session &session)
{
    const auto name = setting(session, routeSetting());
    if (!name) {
        return failWith(name);
    }
    for (const Route one : {Route::ChangingOver, Route::Aisv}) {
        if (name->value_or(QString()) == routeName(one)) {
            return one;
        }
    }
    return Route::Rob;
}

Result<void> setRoute(store::Transaction &tx, Route route, const By &by)
{
    if (auto done = setSetting(tx, routeSetting(), routeName(route)); !done) {
        return done;
    }
    return record(tx, audit::Action::DistributionRoute, Kid(), by, routeName(route));
}

Result<std::vector<PendingAifo>> pendingCalls(store::Session &session, const security::Protector &protector,
    Route route, SubscriptionCall call, qint64 after, int limit, Pending whom)
{
    const QString held = heldBy(call);
    const QString condition = whom == Pending::All
        ? conditionOf(route, call)
        : QString(conditionOf(route, call) + u" AND a.predecessor IS NOT NULL");
    auto rows = rowsWhere(session, protector, condition, held, after, limit);
    if (!rows) {
        return rows;
    }
    for (PendingAifo &row : *rows) {
        if (!row.heldByTwin) {
            continue;
        }
        const auto twin = hasTwin(session, protector, row.stored, held);
        if (!twin) {
            return failWith(twin);
        }
        row.heldByTwin = *twin;
    }
    return rows;
}

Result<qint64> countPending(store::Session &session, Route route, SubscriptionCall call)
{
    return countWhere(session, conditionOf(route, call));
}

Result<qint64> countPendingSubjects(
    store::Session &session, Route route, SubscriptionCall call, const QStringList &without)
{
    // an AIFO is of a person and an agenda; most offices have one system, and what is distinct costs a sort of millions
    bool severalSystems = false;
    auto pairs = session.query(u"SELECT 1 FROM aifo_pair GROUP BY agenda HAVING count(*) > 1 LIMIT 1"_s);
    if (auto done = pairs.each([&](store::Query &) { severalSystems = true; }); !done) {
        return failWith(done);
    }
    if (!severalSystems && without.isEmpty()) {
        return countPending(session, route, call);
    }
    QString askable;
    for (qsizetype i = 0; i < without.size(); ++i) {
        askable += without[i].contains(u'/') ? u" AND NOT (a.agenda = :agenda%1 AND a.ais = :ais%1)"_s.arg(i)
                                             : u" AND a.agenda <> :agenda%1"_s.arg(i);
    }
    qint64 count = 0;
    auto query = session.query(u"SELECT count(*) FROM (SELECT DISTINCT a.client, a.agenda FROM client_aifo a WHERE "
        + conditionOf(route, call)
        // one that another system has subscribed already is no subject of a call
        + u" AND NOT EXISTS (SELECT 1 FROM client_aifo o WHERE o.client = a.client AND o.agenda = a.agenda"
          u" AND o.id <> a.id AND o.state = 0 AND o.subscription = 2 AND o."
        + heldBy(call) + u')' + askable + u") AS subject");
    for (qsizetype i = 0; i < without.size(); ++i) {
        query.bind(u":agenda%1"_s.arg(i), without[i].section(u'/', 0, 0));
        if (without[i].contains(u'/')) {
            query.bind(u":ais%1"_s.arg(i), without[i].section(u'/', 1).toInt());
        }
    }
    auto done = query.each([&](store::Query &row) { count = row.integer(0); });
    return done ? Result<qint64>(count) : failWith(done);
}

Result<bool> anyWaits(store::Session &session, const QString &agenda, int ais)
{
    bool any = false;
    auto query = session.query(u"SELECT 1 FROM client_aifo WHERE subscription = 1 AND state = 0 AND agenda = :agenda"
                               u" AND ais = :ais LIMIT 1"_s);
    query.bind(u":agenda"_s, agenda).bind(u":ais"_s, ais);
    auto done = query.each([&](store::Query &) { any = true; });
    return done ? Result<bool>(any) : failWith(done);
}

Result<void> confirmCall(
    store::Transaction &tx, Clients &clients, std::span<const PendingAifo> rows, SubscriptionCall call, const By &by)
{
    const bool on = isOn(call);
    const int bit = call == SubscriptionCall::OrgOn || call == SubscriptionCall::OrgOff ? heldInOrg : heldInAisv;
    auto held = tx.query(on ? u"UPDATE client_aifo SET held = held | :bits WHERE id = :id"_s
                            : u"UPDATE client_aifo SET held = held & :bits WHERE id = :id"_s);
    const int bits = on ? bit : (heldInOrg | heldInAisv) - bit;
    std::vector<qint64> settled;
    for (const PendingAifo &row : rows) {
        held.bind(u":bits"_s, bits).bind(u":id"_s, row.stored.id);
        if (auto done = held.exec(); !done) {
            return done;
        }
        if (on) {
            if (row.subscription != Subscription::Subscribed) {
                settled.push_back(row.stored.id);
            }
            continue;
        }
        if (row.subscription != Subscription::Unwanted) {
            continue;
        }
        bool elsewhere = false;
        auto left = tx.query(u"SELECT 1 FROM client_aifo WHERE id = :id AND held <> 0"_s);
        left.bind(u":id"_s, row.stored.id);
        if (auto done = left.each([&](store::Query &) { elsewhere = true; }); !done) {
            return done;
        }
        if (!elsewhere) {
            settled.push_back(row.stored.id);
        }
    }
    return clients.confirmSubscription(tx, settled, on ? Subscription::Subscribed : Subscription::Unsubscribed, by);
}

Result<void> refuseCall(
    store::Transaction &tx, Clients &clients, std::span<const PendingAifo> rows, SubscriptionCall call, const By &by)
{
    const auto now = route(clients.session());
    if (!now) {
        return failWith(now);
    }
    std::vector<qint64> ids;
    std::vector<PendingAifo> stay;
    auto query = tx.query(u"SELECT 1 FROM client_aifo WHERE id = :id AND subscription = :was"_s);
    auto code = tx.query(u"UPDATE client_aifo SET subscription_code = :code WHERE id = :id"_s);
    for (const PendingAifo &row : rows) {
        if (row.subscription == Subscription::Subscribed) {
            if (!isOn(call)) {
                stay.push_back(row); // ORG only had to be cleared up after the change-over
                continue;
            }
            if (call == SubscriptionCall::AisvOn && *now == Route::ChangingOver) {
                continue; // E07 goes on for it
            }
        }
        bool same = false;
        query.bind(u":id"_s, row.stored.id).bind(u":was"_s, static_cast<int>(row.subscription));
        if (auto done = query.each([&](store::Query &) { same = true; }); !done) {
            return done;
        }
        if (same) {
            ids.push_back(row.stored.id);
        }
    }
    if (auto done = confirmCall(tx, clients, stay, call, by); !done) {
        return done;
    }
    if (auto done = clients.confirmSubscription(tx, ids, Subscription::Failed, by); !done) {
        return done;
    }
    for (const PendingAifo &row : rows) {
        if (std::ranges::find(ids, row.stored.id) != ids.end()) {
            code.bind(u":code"_s, QString(serviceOf(call) + u' ' + row.reason)).bind(u":id"_s, row.stored.id);
            if (auto done = code.exec(); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<qint64> countRefused(store::Session &session)
{
    qint64 count = 0;
    auto query = session.query(u"SELECT (SELECT count(*) FROM client_aifo a JOIN client c ON c.id = a.client"
                               u" WHERE a.subscription = 5 AND NOT "
        + endIsWanted()
        + u") + (SELECT count(*) FROM organisation o JOIN client c ON c.id = o.client"
          u" WHERE o.subscription = 5 AND c.state <> 4)");
    auto done = query.each([&](store::Query &row) { count = row.integer(0); });
    return done ? Result<qint64>(count) : failWith(done);
}

Result<qint64> countRefusedEnds(store::Session &session)
{
    qint64 count = 0;
    auto query = session.query(u"SELECT count(*) FROM client_aifo a JOIN client c ON c.id = a.client"
                               u" WHERE a.subscription = 5 AND "
        + endIsWanted());
    auto done = query.each([&](store::Query &row) { count = row.integer(0); });
    return done ? Result<qint64>(count) : failWith(done);
}

Result<qint64> wantRefusedAgain(store::Transaction &tx, Clients &clients, const By &by)
{
    std::vector<qint64> on;
    std::vector<qint64> off;
    auto query = tx.query(u"SELECT a.id, CASE WHEN " + endIsWanted()
        + u" THEN 1 ELSE 0 END FROM client_aifo a JOIN client c ON c.id = a.client WHERE a.subscription = 5"
          u" ORDER BY a.id");
    if (auto done = query.each([&](store::Query &row) { (row.integer(1) != 0 ? off : on).push_back(row.integer(0)); });
        !done) {
        return failWith(done);
    }
    std::vector<ClientId> organisations;
    auto refused = tx.query(u"SELECT o.client FROM organisation o JOIN client c ON c.id = o.client"
                            u" WHERE o.subscription = 5 AND c.state <> 4 ORDER BY o.client"_s);
    auto done = refused.each([&](store::Query &row) { organisations.push_back(ClientId {row.integer(0)}); });
    if (done) {
        done = clients.confirmSubscription(tx, on, Subscription::Wanted, by);
    }
    if (done) {
        done = clients.confirmSubscription(tx, off, Subscription::Unwanted, by);
    }
    for (const ClientId client : organisations) {
        if (done) {
            done = wantOrganisation(tx, client, true, by);
        }
    }
    if (!done) {
        return failWith(done);
    }
    return static_cast<qint64>(on.size() + off.size() + organisations.size());
}

Result<std::vector<PendingAifo>> believedSubscribed(
    store::Session &session, const security::Protector &protector, qint64 after, int limit)
{
    return rowsWhere(
        session, protector, u"a.state = 0 AND a.subscription = 2"_s, heldBy(SubscriptionCall::AisvOn), after, limit);
}

Result<qint64> countSubscribed(store::Session &session)
{
    return countWhere(session, u"a.state = 0 AND a.subscription = 2"_s);
}

Result<void> recordConfirmation(store::Transaction &tx, const Confirmation &confirmation, const By &by)
{
    if (confirmation.reference.trimmed().isEmpty() || confirmation.notAfter <= confirmation.notBefore
        || confirmation.subjects < 1) {
        return fail(ErrorKind::Input, u"registry.CONFIRMATION"_s,
            QCoreApplication::translate("kmen::registry", "DIA's confirmation is not complete."), {},
            QCoreApplication::translate(
                "kmen::registry", "Write its reference number, how many subjects it is for, and from when to when."));
    }
    auto query = tx.query(uR"(INSERT INTO sync_confirmation (reference, subjects, not_before, not_after, recorded_at,
        actor) VALUES (:reference, :subjects, :not_before, :not_after, :now, :actor))"_s);
    query.bind(u":reference"_s, confirmation.reference.trimmed())
        .bind(u":subjects"_s, confirmation.subjects)
        .bind(u":not_before"_s, confirmation.notBefore)
        .bind(u":not_after"_s, confirmation.notAfter)
        .bind(u":now"_s, tx.now())
        .bind(u":actor"_s, by.actor);
    if (auto done = query.exec(); !done) {
        return done;
    }
    return record(tx, audit::Action::DistributionConfirmed, Kid(), by,
        u"%1 %2"_s.arg(confirmation.reference.trimmed()).arg(confirmation.subjects));
}

Result<void> endConfirmation(store::Transaction &tx, const QString &reference)
{
    auto query = tx.query(
        u"UPDATE sync_confirmation SET not_after = :now WHERE reference = :reference AND not_after > :after"_s);
    query.bind(u":now"_s, tx.now()).bind(u":reference"_s, reference.trimmed()).bind(u":after"_s, tx.now());
    return query.exec();
}

Result<std::vector<Confirmation>> confirmations(store::Session &session, int limit)
{
    std::vector<Confirmation> rows;
    auto query = session.query(u"SELECT id, reference, subjects, not_before, not_after, recorded_at, actor FROM"
                               u" sync_confirmation ORDER BY id DESC LIMIT :limit"_s);
    query.bind(u":limit"_s, limit);
    auto done = query.each([&](store::Query &row) { rows.push_back(confirmationOf(row)); });
    if (!done) {
        return failWith(done);
    }
    return rows;
}

Result<qint64> massSubscription(store::Session &session)
{
    const auto subjects = setting(session, massSetting());
    return subjects ? Result<qint64>(subjects->value_or(QString()).toLongLong()) : failWith(subjects);
}

Result<void> setMassSubscription(store::Transaction &tx, qint64 subjects)
{
    return setSetting(tx, massSetting(), QString::number(subjects));
}

Result<std::optional<Confirmation>> confirmationFor(store::Session &session, qint64 subjects, Moment at)
{
    std::optional<Confirmation> found;
    auto query = session.query(u"SELECT id, reference, subjects, not_before, not_after, recorded_at, actor FROM"
                               u" sync_confirmation WHERE subjects >= :subjects AND not_before <= :now"
                               u" AND not_after > :at ORDER BY id DESC LIMIT 1"_s);
    query.bind(u":subjects"_s, subjects).bind(u":now"_s, at).bind(u":at"_s, at);
    auto done = query.each([&](store::Query &row) { found = confirmationOf(row); });
    if (!done) {
        return failWith(done);
    }
    return found;
}

} // namespace kmen::registry
