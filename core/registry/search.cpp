#include <algorithm>
#include <iterator>

#include "registry/counters_p.h"
#include "registry/lists.h"
#include "registry/lists_p.h"
#include "registry/search.h"

namespace kmen::registry {

using namespace Qt::Literals::StringLiterals;

QString clientRowSelect()
{
    return uR"(SELECT c.id, c.kid, c.kind, c.state, p.surname, p.given_name, p.birth_surname, p.birth_date, p.address,
        c.subscription, c.open_cases, p.read_at, c.sort_key, c.version
        FROM client c JOIN person p ON p.client = c.id )"_s;
}

ClientRow clientRowOf(const store::Query &query)
{
    ClientRow row;
    row.id = ClientId {query.integer(0)};
    row.kid = Kid::parse(query.text(1)).value_or(Kid());
    row.kind = static_cast<ClientKind>(query.integer(2));
    row.state = static_cast<ClientState>(query.integer(3));
    row.surname = query.text(4);
    row.givenName = query.text(5);
    row.birthSurname = query.text(6);
    if (!query.isNull(7)) {
        row.birthDate = QDate::fromString(query.text(7), Qt::ISODate);
    }
    row.address = query.text(8);
    row.subscription = static_cast<Subscription>(query.integer(9));
    row.waitingCase = query.integer(10) > 0;
    row.readAt = query.optionalMoment(11);
    row.sortKey = query.text(12);
    return row;
}

Result<store::Page<ClientRow>> search(
    store::Session &session, const SearchQuery &wanted, const store::PageCursor &cursor, int limit)
{
    ClientQuery query;
    query.text = wanted.text;
    query.filter.state = wanted.state;
    query.filter.subscribed = wanted.subscribed;
    query.filter.waitingCase = wanted.waitingCase;
    auto page = findClients(session, query, cursor, limit);
    // this one waits for a full page
    const bool backwards = cursor.backwards();
    while (page && page->goesOn) {
        const int rest = std::clamp(limit, 1, 1000) - static_cast<int>(page->rows.size());
        auto more = findClients(session, query, backwards ? page->previous : page->next, rest);
        if (!more) {
            return failWith(more);
        }
        const bool empty = page->rows.empty();
        page->rows.insert(backwards ? page->rows.begin() : page->rows.end(),
            std::make_move_iterator(more->rows.begin()), std::make_move_iterator(more->rows.end()));
        page->goesOn = more->goesOn;
        if (backwards) {
            page->hasPrevious = more->hasPrevious;
            page->previous = more->previous;
            page->next = empty ? more->next : page->next;
        } else {
            page->hasNext = more->hasNext;
            page->next = more->next;
            page->previous = empty ? more->previous : page->previous;
        }
    }
    if (!page) {
        return failWith(page);
    }
    return store::Page<ClientRow>(std::move(*page));
}

Result<ClientCounts> clientCounts(store::Session &session)
{
    ClientCounts counts;
    for (const auto state : {ClientState::Active, ClientState::Deceased, ClientState::Replaced, ClientState::Cancelled,
             ClientState::Archived}) {
        const auto value = counterValue(session, stateCounter(state));
        if (!value) {
            return failWith(value);
        }
        counts.all += *value;
        (state == ClientState::Active            ? counts.active
                : state == ClientState::Deceased ? counts.deceased
                                                 : counts.others) += *value;
    }
    const auto subscribed = counterValue(session, subscribedCounter());
    if (!subscribed) {
        return failWith(subscribed);
    }
    counts.subscribed = *subscribed;
    // Waiting cases are few by nature, and their index is as small.
    auto waiting = session.query(u"SELECT count(*) FROM identity_case WHERE state < 2"_s);
    auto done = waiting.each([&](store::Query &row) { counts.waitingCases = row.integer(0); });
    if (!done) {
        return failWith(done);
    }
    return counts;
}

} // namespace kmen::registry
