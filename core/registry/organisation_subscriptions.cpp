#include "registry/organisation_subscriptions.h"

#include "registry/clients_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<PendingOrganisation>> organisationsWhere(
    store::Session &session, const QString &condition, qint64 after, int limit)
{
    std::vector<PendingOrganisation> rows;
    auto query = session.query(u"SELECT client, ico, read_at FROM organisation WHERE " + condition
        + u" AND client > :after ORDER BY client LIMIT :limit");
    query.bind(u":after"_s, after).bind(u":limit"_s, limit);
    auto done = query.each([&](store::Query &row) {
        rows.push_back({ClientId {row.integer(0)}, static_cast<int>(row.integer(1)), row.optionalMoment(2)});
    });
    if (!done) {
        return failWith(done);
    }
    return rows;
}

/// Who is archived is nobody's to ask about.
QString toRead()
{
    return u"read_at IS NULL AND NOT EXISTS (SELECT 1 FROM client c WHERE c.id = organisation.client AND c.state = 4)"_s;
}

Result<qint64> countWhere(store::Session &session, const QString &condition)
{
    qint64 count = 0;
    auto query = session.query(u"SELECT count(*) FROM organisation WHERE " + condition);
    auto done = query.each([&](store::Query &row) { count = row.integer(0); });
    return done ? Result<qint64>(count) : failWith(done);
}

} // namespace

Result<void> wantOrganisation(store::Transaction &tx, ClientId client, bool wanted, const By &by)
{
    // 1 wanted, 2 subscribed, 3 unwanted, as in client_aifo
    auto query = tx.query(wanted
            ? u"UPDATE organisation SET subscription = 1 WHERE client = :client AND subscription NOT IN (1, 2)"_s
            : u"UPDATE organisation SET subscription = 3 WHERE client = :client AND subscription IN (1, 2)"_s);
    query.bind(u":client"_s, client);
    if (auto done = query.exec(); !done) {
        return done;
    }
    if (query.affected() == 0) {
        return {};
    }
    if (auto done = mirrorSubscription(tx, client); !done) {
        return done;
    }
    Kid kid;
    auto find = tx.query(u"SELECT kid FROM client WHERE id = :client"_s);
    find.bind(u":client"_s, client);
    if (auto done = find.each([&](store::Query &row) { kid = Kid::parse(row.text(0)).value_or(Kid()); }); !done) {
        return done;
    }
    return record(tx, wanted ? audit::Action::AifoWanted : audit::Action::AifoUnwanted, kid, by, u"ICO"_s);
}

Result<std::vector<PendingOrganisation>> pendingOrganisations(
    store::Session &session, bool wanted, qint64 after, int limit)
{
    return organisationsWhere(session, wanted ? u"subscription = 1"_s : u"subscription = 3"_s, after, limit);
}

Result<void> confirmOrganisations(
    store::Transaction &tx, std::span<const PendingOrganisation> rows, Subscription outcome)
{
    auto find = tx.query(u"SELECT subscription FROM organisation WHERE client = :client"_s);
    // from now on AISV announces its changes: what changed before, nobody told
    auto subscribed = tx.query(u"UPDATE organisation SET subscription = 2, read_at = NULL WHERE client = :client"_s);
    auto other = tx.query(u"UPDATE organisation SET subscription = :next WHERE client = :client"_s);
    for (const PendingOrganisation &row : rows) {
        std::optional<Subscription> now;
        find.bind(u":client"_s, row.client);
        auto done = find.each([&](store::Query &found) { now = static_cast<Subscription>(found.integer(0)); });
        if (!done) {
            return done;
        }
        const bool on = now == Subscription::Wanted || now == Subscription::Subscribed;
        if (!now || (outcome == Subscription::Failed && !on)) {
            continue;
        }
        const Subscription next = afterAnswer(*now, outcome);
        if (next == now) {
            continue;
        }
        if (next == Subscription::Subscribed) {
            done = subscribed.bind(u":client"_s, row.client).exec();
        } else {
            done = other.bind(u":next"_s, static_cast<int>(next)).bind(u":client"_s, row.client).exec();
        }
        if (done) {
            done = mirrorSubscription(tx, row.client);
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<std::vector<PendingOrganisation>> subscribedOrganisations(store::Session &session, qint64 after, int limit)
{
    return organisationsWhere(session, u"subscription = 2"_s, after, limit);
}

Result<qint64> countSubscribedOrganisations(store::Session &session)
{
    return countWhere(session, u"subscription = 2"_s);
}

Result<bool> hasSubscribedOrganisations(store::Session &session)
{
    bool any = false;
    auto query = session.query(u"SELECT 1 FROM organisation WHERE subscription = 2 LIMIT 1"_s);
    auto done = query.each([&](store::Query &) { any = true; });
    if (!done) {
        return failWith(done);
    }
    return any;
}

Result<qint64> markOrganisationsChanged(store::Transaction &tx, std::span<const int> ico)
{
    qint64 marked = 0;
    auto query = tx.query(u"UPDATE organisation SET read_at = NULL WHERE ico = :ico"_s);
    for (const int one : ico) {
        query.bind(u":ico"_s, one);
        if (auto done = query.exec(); !done) {
            return failWith(done);
        }
        marked += query.affected();
    }
    return marked;
}

Result<std::vector<PendingOrganisation>> organisationsToRead(store::Session &session, qint64 after, int limit)
{
    return organisationsWhere(session, toRead(), after, limit);
}

Result<qint64> countOrganisationsToRead(store::Session &session)
{
    return countWhere(session, toRead());
}

Result<void> markOrganisationRead(store::Transaction &tx, ClientId client)
{
    auto query = tx.query(u"UPDATE organisation SET read_at = :now WHERE client = :client"_s);
    query.bind(u":now"_s, tx.now()).bind(u":client"_s, client);
    return query.exec();
}

} // namespace kmen::registry
