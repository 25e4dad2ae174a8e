#include <QCoreApplication>

#include "audit/audit_log.h"
#include "registry/clients.h"
#include "registry/clients_p.h"
#include "registry/counters_p.h"
#include "registry/key_rotation.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

Error noAifo()
{
    return {ErrorKind::NotFound, u"registry.NO_AIFO"_s,
        QCoreApplication::translate("kmen::registry", "The client has no such identifier."), {},
        QCoreApplication::translate("kmen::registry", "Identify the client in the register first.")};
}

audit::Action actionOf(Subscription outcome)
{
    switch (outcome) {
    case Subscription::Subscribed:
        return audit::Action::AifoSubscribed;
    case Subscription::Unsubscribed:
        return audit::Action::AifoUnsubscribed;
    case Subscription::Wanted:
        return audit::Action::AifoWanted;
    case Subscription::Unwanted:
        return audit::Action::AifoUnwanted;
    default:
        return audit::Action::AifoRefused;
    }
}

/// Somebody ended it, or is about to.
bool isEnded(Subscription subscription)
{
    return subscription == Subscription::Unwanted || subscription == Subscription::Unsubscribed
        || subscription == Subscription::None;
}

Result<void> setSubscription(store::Transaction &tx, qint64 aifoId, Subscription subscription, const QString &code = {})
{
    auto query = tx.query(uR"(UPDATE client_aifo SET subscription = :subscription, subscription_at = :now,
        subscription_code = :code WHERE id = :id)"_s);
    query.bind(u":subscription"_s, static_cast<int>(subscription))
        .bind(u":now"_s, tx.now())
        .bind(u":code"_s, code)
        .bind(u":id"_s, aifoId);
    return query.exec();
}

} // namespace

Subscription afterEnd(Subscription subscription, bool held)
{
    switch (subscription) {
    case Subscription::Subscribed:
    case Subscription::Unwanted:
    case Subscription::Failed:
        return Subscription::Unwanted;
    case Subscription::Wanted:
        return held ? Subscription::Unwanted : Subscription::None;
    default:
        return subscription;
    }
}

Subscription afterAnswer(Subscription now, Subscription outcome)
{
    switch (outcome) {
    case Subscription::Subscribed:
        return isEnded(now) ? Subscription::Unwanted : Subscription::Subscribed;
    case Subscription::Unsubscribed:
        return now == Subscription::Unwanted ? outcome : now;
    default:
        return outcome;
    }
}

Error aifoTaken(const Kid &owner)
{
    return {ErrorKind::Conflict, u"registry.AIFO_TAKEN"_s,
        QCoreApplication::translate("kmen::registry", "This person is already kept as client %1.").arg(owner.text()),
        owner.text(), QCoreApplication::translate("kmen::registry", "Open that client instead of making another one.")};
}

QString subscriptionText(Subscription subscription)
{
    switch (subscription) {
    case Subscription::None:
        return QCoreApplication::translate("kmen::registry", "Not subscribed");
    case Subscription::Wanted:
        return QCoreApplication::translate("kmen::registry", "Subscription waits");
    case Subscription::Subscribed:
        return QCoreApplication::translate("kmen::registry", "Subscribed");
    case Subscription::Unwanted:
        return QCoreApplication::translate("kmen::registry", "End of subscription waits");
    case Subscription::Unsubscribed:
        return QCoreApplication::translate("kmen::registry", "Unsubscribed");
    case Subscription::Failed:
        return QCoreApplication::translate("kmen::registry", "Subscription refused");
    }
    return {};
}

Result<std::optional<Clients::Found>> Clients::findByAifo(const AifoKey &aifo)
{
    const int version = m_protector.version();
    auto found = findByIndex(aifo, version, version);
    if (!found || *found) {
        return found;
    }
    // Keys may have been renewed since they were last asked for; while rows are moved, this one has either index.
    const auto state = keyState(m_session, m_protector);
    if (!state) {
        return failWith(state);
    }
    return state->version == version && state->previous == 0
        ? found
        : findByIndex(aifo, state->version, state->previous == 0 ? state->version : state->previous);
}

Result<std::optional<Clients::Found>> Clients::findByIndex(const AifoKey &aifo, int version, int other)
{
    const auto index = m_protector.index(aifo.aifo, aifo.agenda, aifo.ais, version);
    const auto second = m_protector.index(aifo.aifo, aifo.agenda, aifo.ais, other);
    if (!index || !second) {
        return failWith(!index ? index : second);
    }
    std::optional<Found> found;
    auto query = m_session.query(uR"(SELECT a.id, a.client, c.kid, a.state, a.subscription, a.held
        FROM client_aifo a JOIN client c ON c.id = a.client WHERE a.blind IN (:blind, :other))"_s);
    query.bind(u":blind"_s, *index).bind(u":other"_s, *second);
    auto done = query.each([&](store::Query &row) {
        found = Found {row.integer(0), ClientId {row.integer(1)}, Kid::parse(row.text(2)).value_or(Kid()),
            static_cast<AifoState>(row.integer(3)), static_cast<Subscription>(row.integer(4)), row.integer(5) != 0};
    });
    if (!done) {
        return failWith(done);
    }
    return found;
}

Result<qint64> Clients::insertAifo(
    store::Transaction &tx, ClientId client, const AifoKey &aifo, std::optional<qint64> predecessor)
{
    const auto hidden = protectForWriting(tx, m_protector, aifo);
    if (!hidden) {
        return failWith(hidden);
    }
    auto query = tx.query(uR"(INSERT INTO client_aifo (client, ordinal, agenda, ais, cipher, blind, state, valid_from,
        predecessor, subscription, subscription_at, subscription_code)
        SELECT :client, next_ordinal, :agenda, :ais, :cipher, :blind, :state, :now, :predecessor, :wanted, :at, ''
        FROM client WHERE id = :owner)"_s);
    query.bind(u":client"_s, client)
        .bind(u":agenda"_s, aifo.agenda)
        .bind(u":ais"_s, aifo.ais)
        .bind(u":cipher"_s, hidden->cipher)
        .bind(u":blind"_s, hidden->index)
        .bind(u":state"_s, static_cast<int>(AifoState::Valid))
        .bind(u":now"_s, tx.now())
        .bind(u":predecessor"_s, predecessor)
        .bind(u":wanted"_s, static_cast<int>(Subscription::Wanted))
        .bind(u":at"_s, tx.now())
        .bind(u":owner"_s, client);
    if (auto done = query.exec(); !done) {
        return failWith(done);
    }
    if (query.affected() != 1) {
        return std::unexpected(noClient());
    }
    const qint64 id = query.lastId();
    auto pair = tx.query(u"INSERT INTO aifo_pair (agenda, ais, since) VALUES (:agenda, :ais, :now)"
                         u" ON CONFLICT (agenda, ais) DO NOTHING"_s);
    pair.bind(u":agenda"_s, aifo.agenda).bind(u":ais"_s, aifo.ais).bind(u":now"_s, tx.now());
    if (auto done = pair.exec(); !done) {
        return failWith(done);
    }
    auto next = tx.query(u"UPDATE client SET next_ordinal = next_ordinal + 1 WHERE id = :id"_s);
    next.bind(u":id"_s, client);
    auto done = next.exec();
    if (done) {
        done = refreshSubscription(tx, client);
    }
    if (!done) {
        return failWith(done);
    }
    return id;
}

Result<qint64> Clients::attachAifo(store::Transaction &tx, ClientId client, const AifoKey &aifo, const By &by)
{
    const auto owner = findByAifo(aifo);
    if (!owner) {
        return failWith(owner);
    }
    if (*owner && (*owner)->client != client) {
        return std::unexpected(aifoTaken((*owner)->kid));
    }
    if (*owner) {
        return (*owner)->aifoId;
    }
    const auto row = load(client);
    if (!row) {
        return failWith(row);
    }
    bool other = false;
    auto valid = tx.query(
        u"SELECT 1 FROM client_aifo WHERE client = :client AND state = 0 AND agenda = :agenda AND ais = :ais"_s);
    valid.bind(u":client"_s, client).bind(u":agenda"_s, aifo.agenda).bind(u":ais"_s, aifo.ais);
    if (auto done = valid.each([&](store::Query &) { other = true; }); !done) {
        return failWith(done);
    }
    if (other) {
        return fail(ErrorKind::Conflict, u"registry.HAS_AIFO"_s,
            QCoreApplication::translate(
                "kmen::registry", "Client %1 is already linked to another person of the register.")
                .arg(row->kid.text()),
            {}, QCoreApplication::translate("kmen::registry", "Open an identity case if one of them is wrong."));
    }
    const auto id = insertAifo(tx, client, aifo, std::nullopt);
    if (!id) {
        return failWith(id);
    }
    if (auto done = record(tx, audit::Action::AifoAttached, row->kid, by, QString::number(*id)); !done) {
        return failWith(done);
    }
    return *id;
}

Result<void> Clients::refreshSubscription(store::Transaction &tx, ClientId client)
{
    return mirrorSubscription(tx, client);
}

Result<void> mirrorSubscription(store::Transaction &tx, ClientId client)
{
    qint64 was = 0;
    qint64 now = 0;
    // the best one speaks for all: an identifier of an agenda where nobody can be asked waits whatever is wanted, and
    // one that was refused comes last
    auto query = tx.query(uR"(SELECT c.subscription, coalesce((SELECT a.subscription FROM client_aifo a
        WHERE a.client = c.id AND a.state = 0 ORDER BY CASE a.subscription WHEN 2 THEN 0 WHEN 1 THEN 1 WHEN 3 THEN 2
            WHEN 4 THEN 3 WHEN 0 THEN 4 ELSE 5 END LIMIT 1),
        (SELECT o.subscription FROM organisation o WHERE o.client = c.id), 0) FROM client c WHERE c.id = :id)"_s);
    query.bind(u":id"_s, client);
    auto done = query.each([&](store::Query &row) {
        was = row.integer(0);
        now = row.integer(1);
    });
    if (!done || was == now) {
        return done;
    }
    auto update = tx.query(u"UPDATE client SET subscription = :now WHERE id = :id"_s);
    update.bind(u":now"_s, now).bind(u":id"_s, client);
    done = update.exec();
    if (!done) {
        return done;
    }
    constexpr auto subscribed = static_cast<qint64>(Subscription::Subscribed);
    return addToCounter(tx, subscribedCounter(), (now == subscribed ? 1 : 0) - (was == subscribed ? 1 : 0));
}

Result<Clients::Found> Clients::endAifo(store::Transaction &tx, const AifoKey &aifo, AifoState state)
{
    const auto found = findByAifo(aifo);
    if (!found) {
        return failWith(found);
    }
    if (!*found) {
        return std::unexpected(noAifo());
    }
    const Subscription next = afterEnd((*found)->subscription, (*found)->held);
    auto query = tx.query(u"UPDATE client_aifo SET state = :state, valid_to = :now WHERE id = :id AND state = 0"_s);
    query.bind(u":state"_s, static_cast<int>(state)).bind(u":now"_s, tx.now()).bind(u":id"_s, (*found)->aifoId);
    auto done = query.exec();
    if (done && next != (*found)->subscription) {
        done = setSubscription(tx, (*found)->aifoId, next);
    }
    if (done) {
        done = refreshSubscription(tx, (*found)->client);
    }
    if (!done) {
        return failWith(done);
    }
    return **found;
}

Result<Clients::Found> Clients::replaceAifo(
    store::Transaction &tx, const AifoKey &aifo, const Aifo &successor, const SourceRef &source, const By &by)
{
    const AifoKey next {successor, aifo.agenda, aifo.ais};
    const auto old = findByAifo(aifo);
    const auto owner = findByAifo(next);
    if (!old || !owner) {
        return std::unexpected(!old ? old.error() : owner.error());
    }
    if (!*old) {
        return std::unexpected(noAifo());
    }
    if (*owner && (*owner)->client != (*old)->client) {
        return std::unexpected(aifoTaken((*owner)->kid));
    }
    if (*owner && (*old)->state == AifoState::Replaced) {
        return **owner; // announced again
    }
    const auto ended = endAifo(tx, aifo, AifoState::Replaced);
    if (!ended) {
        return failWith(ended);
    }
    qint64 id = *owner ? (*owner)->aifoId : 0;
    auto subscription = *owner ? (*owner)->subscription : Subscription::Wanted;
    if (*owner) {
        auto link = tx.query(u"UPDATE client_aifo SET predecessor = :old WHERE id = :id AND predecessor IS NULL"_s);
        link.bind(u":old"_s, (*old)->aifoId).bind(u":id"_s, id);
        if (auto done = link.exec(); !done) {
            return failWith(done);
        }
    } else {
        const auto inserted = insertAifo(tx, (*old)->client, next, (*old)->aifoId);
        if (!inserted) {
            return failWith(inserted);
        }
        id = *inserted;
        // nobody wanted to be told of the person before, and the person is the same
        if ((*old)->state == AifoState::Valid && isEnded((*old)->subscription)) {
            subscription = Subscription::None;
            auto kept = setSubscription(tx, id, subscription);
            if (kept) {
                kept = refreshSubscription(tx, (*old)->client);
            }
            if (!kept) {
                return failWith(kept);
            }
        }
    }
    auto done = record(tx, audit::Action::AifoReplaced, (*old)->kid, by,
        u"%1>%2 %3"_s.arg((*old)->aifoId).arg(id).arg(source.service));
    if (!done) {
        return failWith(done);
    }
    return Found {id, (*old)->client, (*old)->kid, AifoState::Valid, subscription, *owner && (*owner)->held};
}

Result<Clients::Found> Clients::cancelAifo(
    store::Transaction &tx, const AifoKey &aifo, const SourceRef &source, const By &by)
{
    auto ended = endAifo(tx, aifo, AifoState::Cancelled);
    if (!ended || ended->state != AifoState::Valid) {
        return ended; // announced again: nothing more to record
    }
    auto done =
        record(tx, audit::Action::AifoCancelled, ended->kid, by, u"%1 %2"_s.arg(ended->aifoId).arg(source.service));
    if (!done) {
        return failWith(done);
    }
    ended->state = AifoState::Cancelled;
    ended->subscription = afterEnd(ended->subscription, ended->held);
    return *ended;
}

namespace {

constexpr QStringView storedColumns = u"SELECT a.id, a.client, c.kid, a.agenda, a.ais, a.cipher FROM client_aifo a "
                                      u"JOIN client c ON c.id = a.client ";

/// Rows with their values revealed; the first that cannot be is the error.
Result<std::vector<StoredAifo>> revealAll(
    store::Session &session, store::Query &query, const security::Protector &protector)
{
    std::vector<StoredAifo> rows;
    std::optional<Error> error;
    auto done = query.each([&](store::Query &row) {
        const auto value = revealStored(session, protector, row.bytes(5));
        if (!value) {
            error = value.error();
            return;
        }
        rows.push_back({row.integer(0), ClientId {row.integer(1)}, Kid::parse(row.text(2)).value_or(Kid()),
            {*value, row.text(3), static_cast<int>(row.integer(4))}});
    });
    if (!done || error) {
        return std::unexpected(!done ? done.error() : *error);
    }
    return rows;
}

Result<StoredAifo> theOnly(Result<std::vector<StoredAifo>> rows)
{
    if (!rows) {
        return failWith(rows);
    }
    if (rows->empty()) {
        return std::unexpected(noAifo());
    }
    return rows->front();
}

} // namespace

Result<StoredAifo> Clients::validAifo(ClientId client)
{
    auto query =
        m_session.query(storedColumns + u"WHERE a.client = :client AND a.state = 0 ORDER BY a.id DESC LIMIT 1");
    query.bind(u":client"_s, client);
    return theOnly(revealAll(m_session, query, m_protector));
}

Result<std::vector<StoredAifo>> Clients::allValidAifo(ClientId client)
{
    auto query = m_session.query(storedColumns + u"WHERE a.client = :client AND a.state = 0 ORDER BY a.id DESC");
    query.bind(u":client"_s, client);
    return revealAll(m_session, query, m_protector);
}

Result<StoredAifo> Clients::storedAifo(qint64 aifoId)
{
    auto query = m_session.query(storedColumns + u"WHERE a.id = :id");
    query.bind(u":id"_s, aifoId);
    return theOnly(revealAll(m_session, query, m_protector));
}

Result<void> Clients::wantSubscription(
    store::Transaction &tx, ClientId client, bool wanted, const By &by, std::optional<qint64> only)
{
    const auto row = load(client);
    if (!row) {
        return failWith(row);
    }
    std::vector<std::pair<qint64, Subscription>> rows;
    auto query =
        tx.query(u"SELECT id, subscription FROM client_aifo WHERE client = :client AND state = 0 ORDER BY id"_s);
    query.bind(u":client"_s, client);
    auto done =
        query.each([&](store::Query &q) { rows.emplace_back(q.integer(0), static_cast<Subscription>(q.integer(1))); });
    if (!done) {
        return done;
    }
    if (rows.empty()) {
        return std::unexpected(noAifo());
    }
    const auto intent = wanted ? Subscription::Wanted : Subscription::Unwanted;
    // the person is one: whoever is left subscribed in another agenda would be read on
    for (const auto &[id, now] : rows) {
        const bool already = wanted ? now == Subscription::Wanted || now == Subscription::Subscribed : isEnded(now);
        if (already || (only && id != *only)) {
            continue;
        }
        done = setSubscription(tx, id, intent);
        if (done) {
            done = record(tx, actionOf(intent), row->kid, by, QString::number(id));
        }
        if (!done) {
            return done;
        }
    }
    return refreshSubscription(tx, client);
}

Result<std::vector<StoredAifo>> Clients::pendingSubscriptions(bool wanted, qint64 after, int limit)
{
    // The intent stands in the text, so that the partial index is used.
    auto query = m_session.query(storedColumns + (wanted ? u"WHERE a.subscription = 1" : u"WHERE a.subscription = 3")
        + u" AND a.id > :after ORDER BY a.id LIMIT :limit");
    query.bind(u":after"_s, after).bind(u":limit"_s, limit);
    return revealAll(m_session, query, m_protector);
}

Result<void> Clients::confirmSubscription(
    store::Transaction &tx, std::span<const qint64> aifoIds, Subscription outcome, const By &by)
{
    for (const qint64 id : aifoIds) {
        ClientId client;
        Kid kid;
        auto now = Subscription::None;
        auto query = tx.query(uR"(SELECT a.client, c.kid, a.subscription FROM client_aifo a
            JOIN client c ON c.id = a.client WHERE a.id = :id)"_s);
        query.bind(u":id"_s, id);
        auto done = query.each([&](store::Query &row) {
            client.value = row.integer(0);
            kid = Kid::parse(row.text(1)).value_or(Kid());
            now = static_cast<Subscription>(row.integer(2));
        });
        if (done && client.value == 0) {
            return std::unexpected(noAifo());
        }
        const Subscription next = afterAnswer(now, outcome);
        if (done && next == now) {
            continue;
        }
        if (done) {
            done = setSubscription(tx, id, next);
        }
        if (done) {
            done = refreshSubscription(tx, client);
        }
        if (done) {
            done = record(tx, actionOf(next), kid, by, QString::number(id));
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace kmen::registry
