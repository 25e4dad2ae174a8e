#include "registry/search_run_p.h"

#include <QCoreApplication>

#include <algorithm>

#include "base/text.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A row stands in two tables, each anywhere on the disk.
constexpr qint64 costOfARow = 40;
/// Clients that are gathered and sorted at once.
constexpr qint64 gatheredAtMost = 5'000;
constexpr qint64 numbersAtMost = 1'000;

Condition condition(const QString &sql)
{
    return {sql, {}};
}

Condition dayCondition(const QString &sql, const QString &name, QDate day)
{
    return {sql, {{name, static_cast<qint64>(toMsecs(localMidnight(day)))}}};
}

/// Every condition of the filter, on "client c".
std::vector<Condition> conditionsOf(const ClientFilter &filter)
{
    std::vector<Condition> all;
    if (filter.state) {
        all.push_back(condition(u"c.state = "_s + QString::number(static_cast<int>(*filter.state))));
    }
    if (filter.kind) {
        all.push_back(condition(u"c.kind = "_s + QString::number(static_cast<int>(*filter.kind))));
    }
    const QString subscribed = QString::number(static_cast<int>(Subscription::Subscribed));
    if (filter.subscribed) {
        all.push_back(condition(u"c.subscription "_s + (*filter.subscribed ? u"= "_s : u"<> "_s) + subscribed));
    }
    if (filter.subscription) {
        all.push_back(condition(u"c.subscription = "_s + QString::number(static_cast<int>(*filter.subscription))));
    }
    if (filter.waitingCase) {
        all.push_back(condition(*filter.waitingCase ? u"c.open_cases > 0"_s : u"c.open_cases = 0"_s));
    }
    if (filter.createdFrom) {
        all.push_back(dayCondition(u"c.created_at >= :created_from"_s, u":created_from"_s, *filter.createdFrom));
    }
    if (filter.createdTo) {
        all.push_back(dayCondition(u"c.created_at < :created_to"_s, u":created_to"_s, filter.createdTo->addDays(1)));
    }
    const QString person = u"EXISTS (SELECT 1 FROM person r WHERE r.client = c.id AND r.read_at "_s;
    if (filter.source) {
        all.push_back(condition(person + (*filter.source == Source::Register ? u"IS NOT NULL)"_s : u"IS NULL)"_s)));
    }
    if (filter.readFrom) {
        all.push_back(dayCondition(person + u">= :read_from)", u":read_from"_s, *filter.readFrom));
    }
    if (filter.readTo) {
        all.push_back(dayCondition(person + u"< :read_to)", u":read_to"_s, filter.readTo->addDays(1)));
    }
    if (!filter.system.isEmpty()) {
        all.push_back({u"EXISTS (SELECT 1 FROM client_link l WHERE l.client = c.id AND l.system = :system)"_s,
            {{u":system"_s, filter.system}}});
    }
    return all;
}

/// The index that leaves out most; its condition is one of the filter's too.
ListIndex indexOf(const ClientFilter &filter)
{
    if (filter.waitingCase.value_or(false)) {
        return {u"client_cases"_s, u"c.open_cases > 0"_s, true};
    }
    if (filter.state.value_or(ClientState::Active) != ClientState::Active) {
        const QString state = QString::number(static_cast<int>(*filter.state));
        return {u"client_state_sort"_s, u"c.state <> 0 AND c.state = "_s + state, true};
    }
    if (filter.kind.value_or(ClientKind::PersonInRob) != ClientKind::PersonInRob) {
        const QString kind = QString::number(static_cast<int>(*filter.kind));
        return {u"client_kind_sort"_s, u"c.kind <> 0 AND c.kind = "_s + kind, true};
    }
    const bool notSubscribed =
        filter.subscribed == false || (filter.subscription && *filter.subscription != Subscription::Subscribed);
    if (notSubscribed) {
        return {u"client_unsubscribed"_s, u"c.subscription <> 2"_s};
    }
    return {u"client_sort"_s, {}};
}

/// Is every word the beginning of one of the client's?
bool hasWords(const ClientRow &row, const QStringList &words)
{
    const QStringList own =
        fold(row.surname + u' ' + row.givenName + u' ' + row.birthSurname).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&own](const QString &word) {
        return std::ranges::any_of(own, [&word](const QString &other) { return other.startsWith(word); });
    });
}

} // namespace

QDate todayOf(const store::Session &session)
{
    return localDate(session.clock().now());
}

QString cursorKey(int group, const QString &sortKey)
{
    return QChar(static_cast<char16_t>(u'0' + group)) + sortKey;
}

Search::Search(store::Session &session, const ClientQuery &query, const Job &job, const Effort &effort)
    : m_scanner(session, job)
    , m_filter(query.filter)
    , m_typed(readTyped(query.text, todayOf(session)))
    , m_conditions(conditionsOf(query.filter))
    , m_index(indexOf(query.filter))
    , m_effort(effort)
{
}

Result<std::vector<std::pair<int, Place>>> Search::sample()
{
    std::vector<std::pair<int, Place>> sampled;
    qint64 first = 0;
    qint64 last = 0;
    auto ends = m_scanner.session().query(u"SELECT min(id), max(id) FROM client"_s);
    auto done = ends.each([&](store::Query &row) {
        first = row.integer(0);
        last = row.integer(1);
    });
    if (!done) {
        return failWith(done);
    }
    // Clients come in no order of their names: every so-manieth is as good as any.
    constexpr qint64 size = 3'000;
    QStringList ids;
    for (qint64 i = 0; i < size; ++i) {
        ids.append(QString::number(first + (last - first) * i / size));
    }
    ids.removeDuplicates();
    auto found = m_scanner.gather(u"client c"_s, m_scanner.oneOf(u"c.id"_s, ids), mask(), m_conditions, size);
    if (!found) {
        return failWith(found);
    }
    for (const Place &place : *found) {
        sampled.emplace_back(groupOf(m_segments, place.key), place);
    }
    std::ranges::stable_sort(sampled, {}, &std::pair<int, Place>::first);
    return sampled;
}

Result<void> Search::prepare()
{
    m_note = m_typed.note;
    if (auto done = gatherNumbers(); !done || m_gathered) {
        return done;
    }
    if (m_typed.hopeless) {
        m_gathered.emplace();
        return {};
    }
    if (!m_typed.births.empty()) {
        return gatherBirths();
    }
    m_segments = segmentsOf(m_typed.words);
    m_read = m_segments;
    if (auto done = gatherCreated(); !done || m_gathered) {
        return done;
    }
    if (auto done = gatherRare(); !done || m_gathered) {
        return done;
    }
    return leaveOutEmpty();
}

/// Of the lists that have an index of their own some are short: they are read whole, whatever was typed.
Result<void> Search::gatherRare()
{
    const bool readsInOrder = m_index.saysAll && m_conditions.size() == 1 && mask().isEmpty();
    if (m_index.condition.isEmpty() || readsInOrder) {
        return {};
    }
    constexpr qint64 few = 2'000;
    const auto longer = m_scanner.isLonger(m_index, few);
    if (!longer || *longer) {
        return longer ? Result<void>() : failWith(longer);
    }
    // By the condition itself: a server looks up two thousand single clients several times as slowly.
    auto fitting =
        m_scanner.gather(u"client c"_s + m_scanner.by(m_index), {m_index.condition, {}}, mask(), m_conditions, few + 1);
    if (!fitting) {
        return failWith(fitting);
    }
    std::ranges::stable_sort(*fitting, {}, [this](const Place &place) { return groupOf(m_segments, place.key); });
    m_gathered = std::move(*fitting);
    return {};
}

/// A word with c, r, s or z can be written in several ways; most of them begin nobody's surname.
Result<void> Search::leaveOutEmpty()
{
    std::vector<Segment> first;
    std::vector<KeyRange> ranges;
    for (const Segment &segment : m_segments) {
        if (segment.group == 0) {
            first.push_back(segment);
            ranges.push_back(segment.keys);
        }
    }
    if (ranges.size() < 2) {
        return {};
    }
    const auto any = m_scanner.anyIn(ranges);
    if (!any) {
        return failWith(any);
    }
    std::vector<Segment> some;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if ((*any)[i]) {
            some.push_back(first[i]);
        }
    }
    m_read = withTheRest(std::move(some), m_typed.words);
    return {};
}

Result<void> Search::gatherNumbers()
{
    const auto gather = [this](const QString &from, const Condition &which) {
        return m_scanner.gather(from, which, mask(), m_conditions, numbersAtMost + 1);
    };
    const QString ofNumber = u"client_number x JOIN client c ON c.id = x.client"_s;
    if (m_typed.kid) {
        // a KID without a digit was read as words too, which its client need not have
        auto found = m_scanner.gather(u"client c"_s, {u"c.kid = :kid"_s, {{u":kid"_s, m_typed.kid->text()}}}, {},
            m_conditions, numbersAtMost + 1);
        if (!found) {
            return failWith(found);
        }
        if (!found->empty() || m_typed.words.isEmpty()) {
            m_gathered = std::move(*found);
            m_typed.words.clear();
            m_typed.births.clear();
            m_typed.birthYear.reset();
            return {};
        }
    }
    if (!m_typed.whole.isEmpty()) {
        auto found = m_scanner.gather(
            ofNumber, {u"x.number = :number"_s, {{u":number"_s, m_typed.whole}}}, {}, m_conditions, numbersAtMost);
        if (!found) {
            return failWith(found);
        }
        if (!found->empty()) {
            m_gathered = std::move(*found);
            m_typed.words.clear();
            m_typed.births.clear();
            m_typed.birthYear.reset();
            m_note.clear();
            return {};
        }
    }
    if (m_typed.hopeless || (m_typed.numbers.isEmpty() && m_typed.kidBeginning.isEmpty()) || !m_typed.births.empty()) {
        return {};
    }
    std::vector<Place> all;
    bool first = true;
    for (const QString &number : std::as_const(m_typed.numbers)) {
        auto found = gather(ofNumber,
            {u"x.number >= :number AND x.number < :number_end"_s,
                {{u":number"_s, number}, {u":number_end"_s, endOfBeginning(number)}}});
        if (!found) {
            return failWith(found);
        }
        if (static_cast<qint64>(found->size()) > numbersAtMost) {
            continue; // says too little
        }
        if (first) {
            all = std::move(*found);
        } else {
            std::erase_if(
                all, [&found](const Place &place) { return std::ranges::find(*found, place) == found->end(); });
        }
        first = false;
    }
    if (!m_typed.kidBeginning.isEmpty()) {
        auto found = gather(u"client c"_s,
            {u"c.kid >= :kid AND c.kid < :kid_end"_s,
                {{u":kid"_s, m_typed.kidBeginning}, {u":kid_end"_s, endOfBeginning(m_typed.kidBeginning)}}});
        if (!found) {
            return failWith(found);
        }
        if (static_cast<qint64>(found->size()) <= numbersAtMost) {
            all.insert(all.end(), found->begin(), found->end());
            first = false;
        }
    }
    if (first) {
        m_note = QCoreApplication::translate("kmen::registry", "Too many numbers begin like this: write more of it.");
    }
    std::ranges::sort(all, [](const Place &a, const Place &b) { return a < b; });
    const auto same = std::ranges::unique(all);
    all.erase(same.begin(), same.end());
    m_gathered = std::move(all);
    return {};
}

Result<void> Search::gatherBirths()
{
    std::vector<Place> all;
    for (const QDate birth : m_typed.births) {
        auto found = m_scanner.gather(u"person x JOIN client c ON c.id = x.client"_s,
            {u"x.birth_date = :birth"_s, {{u":birth"_s, birth.toString(Qt::ISODate)}}},
            searchMask(m_typed.words, birth), m_conditions, gatheredAtMost);
        if (!found) {
            return failWith(found);
        }
        const auto middle = static_cast<std::ptrdiff_t>(all.size());
        all.insert(all.end(), found->begin(), found->end());
        std::ranges::inplace_merge(all, all.begin() + middle, [](const Place &a, const Place &b) { return a < b; });
    }
    m_gathered = std::move(all);
    return {};
}

/// Clients of a few days are gathered: the list holds them anywhere.
Result<void> Search::gatherCreated()
{
    if (!m_filter.createdFrom) {
        return {};
    }
    constexpr qint64 few = 2'000;
    Condition which = dayCondition(u"c.created_at >= :since"_s, u":since"_s, *m_filter.createdFrom);
    if (m_filter.createdTo) {
        which.sql += u" AND c.created_at < :until";
        which.values.emplace_back(
            u":until"_s, static_cast<qint64>(toMsecs(localMidnight(m_filter.createdTo->addDays(1)))));
    }
    qint64 count = 0;
    auto query = m_scanner.session().query(
        u"SELECT count(*) FROM (SELECT 1 FROM client c WHERE " + which.sql + u" LIMIT :limit) AS found");
    for (const auto &[name, value] : which.values) {
        query.bind(name, value);
    }
    query.bind(u":limit"_s, few + 1);
    if (auto done = query.each([&count](store::Query &row) { count = row.integer(0); }); !done) {
        return done;
    }
    if (count > few) {
        return {};
    }
    auto found = m_scanner.gather(u"client c"_s, which, mask(), m_conditions, few);
    if (!found) {
        return failWith(found);
    }
    std::ranges::stable_sort(*found, {}, [this](const Place &place) { return groupOf(m_segments, place.key); });
    m_gathered = std::move(*found);
    return {};
}

bool Search::fits(const ClientRow &row) const
{
    if (m_typed.birthYear && (!row.birthDate || row.birthDate->year() != *m_typed.birthYear)) {
        return false;
    }
    if (!m_typed.births.empty()
        && (!row.birthDate || std::ranges::find(m_typed.births, *row.birthDate) == m_typed.births.end())) {
        return false;
    }
    return hasWords(row, m_typed.words);
}

Result<void> Search::take(Found &found, int group, const std::vector<Place> &places, bool rows)
{
    if (!rows) {
        for (const Place &place : places) {
            found.places.emplace_back(group, place);
        }
        return {};
    }
    auto read = m_scanner.rows(places);
    if (!read) {
        return failWith(read);
    }
    for (ClientRow &row : *read) {
        // who has come into a range since it was empty belongs to another page
        if ((!needsLook() || fits(row)) && groupOf(m_segments, row.sortKey) == group) {
            found.places.emplace_back(group, Place {row.sortKey, row.id.value});
            found.rows.push_back(std::move(row));
        }
    }
    return {};
}

Result<Search::Found> Search::collect(const store::PageCursor &cursor, qint64 limit, bool rows, qint64 budget)
{
    Found found;
    const bool backwards = cursor.backwards();
    const bool placed =
        cursor.place == store::PageCursor::Place::After || cursor.place == store::PageCursor::Place::Before;
    const int fromGroup = placed && cursor.key.startsWith(u'1') ? 1 : 0;
    const Place from {cursor.key.mid(1), cursor.id};
    const auto enough = [&] { return static_cast<qint64>(found.places.size()) >= limit; };
    if (m_gathered) {
        std::vector<std::pair<int, Place>> left;
        for (const Place &place : *m_gathered) {
            const int group = groupOf(m_segments, place.key);
            const auto here = std::pair(group, place);
            const auto there = std::pair(fromGroup, from);
            if (!placed || (backwards ? here < there : there < here)) {
                left.push_back(here);
            }
        }
        if (backwards) {
            std::ranges::reverse(left);
        }
        for (std::size_t at = 0; at < left.size() && !enough();) {
            const auto step = static_cast<std::size_t>(limit) - found.places.size();
            const std::size_t end = std::min(left.size(), at + step);
            for (std::size_t i = at; i < end;) {
                std::vector<Place> places;
                const int group = left[i].first;
                for (; i < end && left[i].first == group; ++i) {
                    places.push_back(left[i].second);
                }
                if (auto done = take(found, group, places, rows); !done) {
                    return failWith(done);
                }
            }
            budget -= static_cast<qint64>(end - at) * costOfARow;
            at = end;
            if (budget <= 0 && at < left.size() && !enough()) {
                found.more = true;
                found.group = left[at - 1].first;
                found.reached = left[at - 1].second;
                break;
            }
        }
        return found;
    }
    std::vector<Segment> segments = m_read;
    if (backwards) {
        std::ranges::reverse(segments);
    }
    for (const Segment &segment : segments) {
        Stretch stretch {{segment.keys.begin, -1}, {segment.keys.end, -1}, backwards};
        if (placed && segment.group != fromGroup && (segment.group < fromGroup) != backwards) {
            continue;
        }
        if (placed && segment.group == fromGroup) {
            Place &bound = backwards ? stretch.high : stretch.low;
            bound = backwards ? std::min(bound, from) : std::max(bound, from);
        }
        m_walked = m_met = 0;
        while (stretch.low < stretch.high && !enough()) {
            if (budget <= 0) {
                found.more = true;
                return found;
            }
            constexpr qint64 least = 16;
            const qint64 wanted = std::max(least, limit - static_cast<qint64>(found.places.size()));
            auto scanned = scan(segment, stretch, wanted, budget);
            if (!scanned) {
                return failWith(scanned);
            }
            const std::size_t before = found.places.size();
            if (auto done = take(found, segment.group, scanned->found, rows); !done) {
                return failWith(done);
            }
            m_met += static_cast<qint64>(found.places.size() - before);
            budget -= scanned->cost + (rows ? static_cast<qint64>(scanned->found.size()) * costOfARow : 0);
            found.group = segment.group;
            found.reached = scanned->ended ? (backwards ? stretch.low : stretch.high) : scanned->reached;
            if (scanned->ended) {
                break;
            }
            (backwards ? stretch.high : stretch.low) = scanned->reached;
        }
        if (enough()) {
            break;
        }
    }
    return found;
}

} // namespace kmen::registry
