#include <algorithm>
#include <random>

#include "base/text.h"
#include "registry/counters_p.h"
#include "registry/search_run_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Entries that one page may read, of a quarter of a microsecond each; on a server an entry takes up to five times as
/// long, which leaves room for a page's own rows in the 16 ms.
constexpr qint64 costOfAPage = 16'000;
constexpr qint64 costOfAPageOfServer = 6'000;

} // namespace

Result<SearchPage> findClients(
    store::Session &session, const ClientQuery &query, const store::PageCursor &cursor, int limit, const Job &job)
{
    limit = std::clamp(limit, 1, 1000);
    Search search(session, query, job);
    if (auto done = search.prepare(); !done) {
        return failWith(done);
    }
    auto found = search.collect(
        cursor, limit + 1, true, session.dialect().engine == store::Engine::Sqlite ? costOfAPage : costOfAPageOfServer);
    if (!found) {
        return failWith(found);
    }
    SearchPage page;
    page.note = search.note();
    const bool more = found->rows.size() > static_cast<std::size_t>(limit);
    if (more) {
        found->rows.resize(static_cast<std::size_t>(limit));
        found->places.resize(static_cast<std::size_t>(limit));
    }
    page.goesOn = found->more && !more;
    const bool backwards = cursor.backwards();
    const bool placed =
        cursor.place == store::PageCursor::Place::After || cursor.place == store::PageCursor::Place::Before;
    (backwards ? page.hasPrevious : page.hasNext) = more || page.goesOn;
    (backwards ? page.hasNext : page.hasPrevious) = placed;
    const auto placeOf = [](const std::pair<int, Place> &place) {
        return std::pair(cursorKey(place.first, place.second.key), place.second.id);
    };
    auto first = found->places.empty() ? std::pair(cursor.key, cursor.id) : placeOf(found->places.front());
    auto last = found->places.empty() ? first : placeOf(found->places.back());
    if (page.goesOn) {
        last = placeOf({found->group, found->reached});
    }
    if (backwards) {
        std::ranges::reverse(found->rows);
        std::swap(first, last);
    }
    page.rows = std::move(found->rows);
    page.previous = store::PageCursor::before(first.first, first.second);
    page.next = store::PageCursor::after(last.first, last.second);
    if (found->places.empty() && !page.goesOn) {
        page.previous = store::PageCursor::last();
        page.next = store::PageCursor::first();
    }
    return page;
}

store::PageCursor cursorAt(const ClientQuery &query, const ClientRow &row, QDate today, bool before)
{
    const TypedSearch typed = readTyped(query.text, today);
    const bool grouped = typed.births.empty() && typed.numbers.isEmpty() && !typed.hopeless;
    const int group = grouped ? groupOf(segmentsOf(typed.words), row.sortKey) : 0;
    const QString key = cursorKey(group, row.sortKey);
    return before ? store::PageCursor::before(key, row.id.value) : store::PageCursor::after(key, row.id.value);
}

const QStringList &listLetters()
{
    static const QStringList letters = u"A B C Č D E F G H Ch I J K L M N O P Q R Ř S Š T U V W X Y Z Ž"_s.split(u' ');
    return letters;
}

store::PageCursor cursorAtLetter(const ClientQuery &query, const QString &letter, QDate today)
{
    const QString key = sortKey(letter);
    const TypedSearch typed = readTyped(query.text, today);
    const bool grouped = typed.births.empty() && typed.numbers.isEmpty() && !typed.words.isEmpty();
    return store::PageCursor::after(cursorKey(grouped ? groupOf(segmentsOf(typed.words), key) : 0, key), -1);
}

Result<ClientCount> countClients(store::Session &session, const ClientQuery &query, qint64 atMost, const Job &job)
{
    Search search(session, query, job);
    ClientCount counted;
    const bool onlyState = [&] {
        ClientFilter other = query.filter;
        other.state.reset();
        return search.typed().isEmpty() && !search.typed().hopeless && other.isEmpty();
    }();
    if (onlyState) {
        for (const auto state : {ClientState::Active, ClientState::Deceased, ClientState::Replaced,
                 ClientState::Cancelled, ClientState::Archived}) {
            if (!query.filter.state || *query.filter.state == state) {
                const auto value = counterValue(session, stateCounter(state));
                if (!value) {
                    return failWith(value);
                }
                counted.count += *value;
            }
        }
        return counted;
    }
    if (auto done = search.prepare(); !done) {
        return failWith(done);
    }
    constexpr qint64 costOfACount = 120'000;
    const auto found = search.collect({}, atMost + 1, search.needsLook(), costOfACount);
    if (!found) {
        return failWith(found);
    }
    counted.count = std::min(atMost, static_cast<qint64>(found->places.size()));
    counted.exact = !found->more && static_cast<qint64>(found->places.size()) <= atMost;
    return counted;
}

Result<ListMap> mapClients(store::Session &session, const ClientQuery &query, const Job &job)
{
    Search search(session, query, job);
    if (auto done = search.prepare(); !done) {
        return failWith(done);
    }
    // Short lists are known exactly, long ones by a sample of everybody.
    constexpr qint64 most = 2'000;
    constexpr qint64 costOfAMap = 20'000;
    const auto found = search.collect({}, most, false, costOfAMap);
    if (!found) {
        return failWith(found);
    }
    std::vector<std::pair<int, Place>> places = found->places;
    if (found->more || static_cast<qint64>(places.size()) >= most) {
        auto sample = search.sample();
        if (!sample) {
            return failWith(sample);
        }
        constexpr std::size_t enough = 30;
        if (sample->size() >= enough) {
            places = std::move(*sample);
        }
    }
    constexpr std::size_t mostSteps = 400;
    std::vector<store::PageCursor> steps;
    const std::size_t count = std::min(places.size(), mostSteps);
    for (std::size_t i = 0; i < count; ++i) {
        const auto &[group, place] = places[i * places.size() / count];
        steps.push_back(store::PageCursor::after(cursorKey(group, place.key), place.id - 1));
    }
    return ListMap(std::move(steps));
}

store::PageCursor ListMap::cursorAt(double fraction) const
{
    if (m_steps.empty() || fraction <= 0) {
        return store::PageCursor::first();
    }
    if (fraction >= 1) {
        return store::PageCursor::last();
    }
    const auto at = static_cast<std::size_t>(fraction * static_cast<double>(m_steps.size()));
    return m_steps[std::min(at, m_steps.size() - 1)];
}

double ListMap::fractionOf(const store::PageCursor &cursor) const
{
    if (m_steps.empty() || cursor.place == store::PageCursor::Place::First) {
        return 0;
    }
    if (cursor.place == store::PageCursor::Place::Last) {
        return 1;
    }
    const auto at = std::ranges::upper_bound(m_steps, std::pair(cursor.key, cursor.id), {},
        [](const store::PageCursor &step) { return std::pair(step.key, step.id); });
    return static_cast<double>(at - m_steps.begin()) / static_cast<double>(m_steps.size());
}

} // namespace kmen::registry
