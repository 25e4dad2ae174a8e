#include "registry/search_scan_p.h"

#include <QCoreApplication>

#include <algorithm>

#include "registry/lists_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QChar separator(0x1f); ///< between words in one parameter

/// "CASE WHEN … THEN 1 ELSE 0 END", or "1".
QString fitting(const SearchMask &mask, const QString &column, const std::vector<Condition> &fits)
{
    QStringList parts;
    if (!mask.isEmpty()) {
        parts.append(u'(' + column + u" & :mask) = :bits");
    }
    for (const Condition &condition : fits) {
        parts.append(condition.sql);
    }
    return parts.isEmpty() ? u"1"_s : QString(u"CASE WHEN " + parts.join(u" AND "_s) + u" THEN 1 ELSE 0 END");
}

void bindFitting(store::Query &query, const SearchMask &mask, const std::vector<Condition> &fits)
{
    if (!mask.isEmpty()) {
        query.bind(u":mask"_s, mask.mask).bind(u":bits"_s, mask.bits);
    }
    for (const Condition &condition : fits) {
        for (const auto &[name, value] : condition.values) {
            query.bind(name, value);
        }
    }
}

QString between(const QString &key, const QString &id)
{
    const QString pair = u'(' + key + u", " + id + u')';
    return pair + u" > (:low_key, :low_id) AND " + pair + u" < (:high_key, :high_id)";
}

QString inOrder(const QString &key, const QString &id, bool backwards)
{
    const QString way = backwards ? u" DESC"_s : QString();
    return u" ORDER BY " + key + way + u", " + id + way;
}

void bindStretch(store::Query &query, const Stretch &stretch)
{
    query.bind(u":low_key"_s, stretch.low.key)
        .bind(u":low_id"_s, stretch.low.id)
        .bind(u":high_key"_s, stretch.high.key)
        .bind(u":high_id"_s, stretch.high.id);
}

/// What of the index is read: "SELECT key AS k, client AS i" of `entries`, in its order.
struct Reading {
    QString key;
    QString id;
    QString fits; ///< "CASE …"
    QString entries; ///< "FROM … WHERE … ORDER BY …"
};

/// Of the first :most entries those that fit, with 1; when they are not :wanted ones, then how many entries there are,
/// with 2, and the :most-th of them, with 0. The engine leaves out what does not fit: handing out costs several times
/// as much as reading.
QString firstFitting(const Reading &reading)
{
    const QString columns = u"SELECT " + reading.key + u" AS k, " + reading.id + u" AS i";
    return u"SELECT t.k, t.i, 1 AS fits FROM (" + columns + u", " + reading.fits + u" AS fits " + reading.entries
        + u" LIMIT :most) AS t WHERE t.fits = 1 UNION ALL SELECT '' AS k, count(*) AS i, 2 AS fits FROM (SELECT 1 "
        + reading.entries + u" LIMIT :most) AS counted UNION ALL SELECT farthest.k, farthest.i, 0 AS fits FROM ("
        + columns + u' ' + reading.entries + u" LIMIT 1 OFFSET :before_last) AS farthest LIMIT :wanted";
}

} // namespace

Scanner::Scanner(store::Session &session, const Job &job)
    : m_session(session)
    , m_job(job)
    , m_holds(isSqlite() && !session.inTransaction() && session.query(u"BEGIN"_s).exec())
{
}

Scanner::~Scanner()
{
    if (m_holds) {
        (void)m_session.query(u"COMMIT"_s).exec();
    }
}

Condition Scanner::oneOf(const QString &column, const QStringList &numbers) const
{
    const QString list = numbers.join(u',');
    if (isSqlite()) {
        return {
            column + u" IN (SELECT value FROM json_each(:numbers))", {{u":numbers"_s, QString(u'[' + list + u']')}}};
    }
    return {column + u" = ANY (CAST(:numbers AS bigint[]))", {{u":numbers"_s, QString(u'{' + list + u'}')}}};
}

QString Scanner::by(const ListIndex &index) const
{
    return isSqlite() ? QString(u" INDEXED BY " + index.name) : QString();
}

bool Scanner::isSqlite() const
{
    return m_session.dialect().engine == store::Engine::Sqlite;
}

Result<void> Scanner::goOn() const
{
    if (m_job.cancelled()) {
        return fail(ErrorKind::Cancelled, u"registry.SEARCH_STOPPED"_s,
            QCoreApplication::translate("kmen::registry", "The search was stopped."));
    }
    return {};
}

Result<Scan> Scanner::readAll(store::Query &query, qint64 wanted) const
{
    Scan scan;
    auto done = query.each([&](store::Query &row) { scan.found.push_back({row.text(0), row.integer(1)}); });
    if (!done) {
        return failWith(done);
    }
    scan.cost = static_cast<qint64>(scan.found.size());
    if (scan.cost >= wanted) {
        scan.ended = false;
        scan.reached = scan.found.back();
    }
    return scan;
}

Result<Scan> Scanner::readFitting(store::Query &query, qint64 wanted, qint64 atMost) const
{
    query.bind(u":most"_s, atMost).bind(u":before_last"_s, atMost - 1).bind(u":wanted"_s, wanted);
    Scan scan;
    constexpr qint64 fits = 1;
    constexpr qint64 counted = 2;
    auto done = query.each([&](store::Query &row) {
        if (const qint64 what = row.integer(2); what == counted) {
            scan.cost = row.integer(1);
        } else {
            scan.reached = {row.text(0), row.integer(1)};
            if (what == fits) {
                scan.found.push_back(scan.reached);
            } else {
                scan.ended = false;
            }
        }
    });
    if (!done) {
        return failWith(done);
    }
    if (static_cast<qint64>(scan.found.size()) >= wanted) {
        scan.cost = atMost / 4; // about: nobody counted
        scan.ended = false;
    }
    return scan;
}

Result<Scan> Scanner::walk(const ListIndex &index, const Stretch &stretch, const SearchMask &mask,
    const std::vector<Condition> &fits, qint64 wanted, qint64 atMost)
{
    if (auto on = goOn(); !on) {
        return failWith(on);
    }
    return scan({u"c.sort_key"_s, u"c.id"_s, u"c.search"_s,
                    u"FROM client c" + by(index) + u" WHERE "
                        + (index.condition.isEmpty() ? QString() : QString(index.condition + u" AND ")),
                    {}},
        stretch, mask, fits, wanted, atMost);
}

Result<Scan> Scanner::scanOfWord(const QString &word, const Stretch &stretch, const SearchMask &mask,
    const std::vector<Condition> &fits, qint64 wanted, qint64 atMost)
{
    return scan({u"n.sort_key"_s, u"n.client"_s, u"n.search"_s,
                    u"FROM client_name n" + (fits.empty() ? QString() : u" CROSS JOIN client c ON c.id = n.client"_s)
                        + u" WHERE n.word = :word AND ",
                    {{u":word"_s, word}}},
        stretch, mask, fits, wanted, atMost);
}

Result<Scan> Scanner::scan(const Entries &entries, const Stretch &stretch, const SearchMask &mask,
    const std::vector<Condition> &fits, qint64 wanted, qint64 atMost)
{
    const QString read =
        entries.from + between(entries.key, entries.id) + inOrder(entries.key, entries.id, stretch.backwards);
    const bool all = mask.isEmpty() && fits.empty();
    auto query =
        m_session.query(all ? QString(u"SELECT " + entries.key + u", " + entries.id + u' ' + read + u" LIMIT :most")
                            : firstFitting({entries.key, entries.id, fitting(mask, entries.search, fits), read}));
    for (const auto &[name, value] : entries.values) {
        query.bind(name, value);
    }
    bindStretch(query, stretch);
    if (all) {
        query.bind(u":most"_s, wanted);
        return readAll(query, wanted);
    }
    bindFitting(query, mask, fits);
    return readFitting(query, wanted, atMost);
}

Result<Scan> Scanner::scanOfWords(const QStringList &words, const Stretch &stretch, const SearchMask &mask,
    const std::vector<Condition> &fits, qint64 wanted, qint64 atMost)
{
    // Each word to `atMost` entries; what lies behind a place where one of them was cut is not known to be complete.
    const bool all = mask.isEmpty() && fits.empty();
    const qint64 most = all ? wanted : atMost;
    const QString inner = u"SELECT n.sort_key AS k, n.client AS i, " + fitting(mask, u"n.search"_s, fits)
        + u" AS fits FROM client_name n" + (fits.empty() ? QString() : u" JOIN client c ON c.id = n.client"_s)
        + u" WHERE n.word = w.word AND " + between(u"n.sort_key"_s, u"n.client"_s)
        + inOrder(u"n.sort_key"_s, u"n.client"_s, stretch.backwards) + u" LIMIT :most";
    auto query = m_session.query(
        u"SELECT s.k, s.i, s.fits, s.n FROM unnest(string_to_array(CAST(:words AS text), CAST(:separator AS text))) "
        "AS w(word) CROSS JOIN LATERAL (SELECT t.k, t.i, t.fits, row_number() OVER () AS n FROM ("_s
        + inner + u") AS t) AS s WHERE s.fits = 1 OR s.n = :at_most" + inOrder(u"s.k"_s, u"s.i"_s, stretch.backwards)
        + u" LIMIT :wanted");
    bindFitting(query, mask, fits);
    bindStretch(query, stretch);
    query.bind(u":words"_s, words.join(separator))
        .bind(u":separator"_s, QString(separator))
        .bind(u":most"_s, most)
        .bind(u":at_most"_s, most)
        .bind(u":wanted"_s, wanted + words.size());
    Scan scan;
    bool cut = false;
    qint64 seen = 0;
    auto done = query.each([&](store::Query &row) {
        ++seen;
        if (cut || static_cast<qint64>(scan.found.size()) >= wanted) {
            scan.ended = false;
            return;
        }
        scan.reached = {row.text(0), row.integer(1)};
        cut = row.integer(3) == most;
        if (row.integer(2) != 0 && (scan.found.empty() || !(scan.found.back() == scan.reached))) {
            scan.found.push_back(scan.reached); // a client may have several of the words
        }
        scan.ended = scan.ended && !cut;
    });
    if (!done) {
        return failWith(done);
    }
    if (static_cast<qint64>(scan.found.size()) >= wanted || seen >= wanted + words.size()) {
        scan.ended = false;
    }
    constexpr qint64 costOfASeek = 8;
    scan.cost = costOfASeek * words.size() + (all ? wanted : cut ? most : most / 4);
    return scan;
}

Result<Scan> Scanner::clientsOfWords(const QStringList &words, const Stretch &stretch, const SearchMask &mask,
    const std::vector<Condition> &fits, qint64 wanted, qint64 atMost)
{
    if (auto on = goOn(); !on) {
        return failWith(on);
    }
    constexpr qint64 leastEach = 300;
    const qint64 each = std::max(leastEach, words.size() > 4 ? atMost / 8 : atMost / 3);
    if (!isSqlite()) {
        return scanOfWords(words, stretch, mask, fits, wanted, each);
    }
    Scan scan;
    Stretch rest = stretch;
    const auto before = [&stretch](const Place &a, const Place &b) { return stretch.backwards ? b < a : a < b; };
    for (const QString &word : words) {
        auto one = scanOfWord(word, rest, mask, fits, wanted, each);
        if (!one) {
            return one;
        }
        constexpr qint64 costOfASeek = 4;
        scan.cost += one->cost + costOfASeek;
        if (!one->ended && (scan.ended || before(one->reached, scan.reached))) {
            scan.ended = false;
            scan.reached = one->reached;
        }
        const auto middle = static_cast<std::ptrdiff_t>(scan.found.size());
        scan.found.insert(scan.found.end(), one->found.begin(), one->found.end());
        std::inplace_merge(scan.found.begin(), scan.found.begin() + middle, scan.found.end(), before);
        const auto same = std::ranges::unique(scan.found);
        scan.found.erase(same.begin(), same.end());
        if (static_cast<qint64>(scan.found.size()) > wanted) {
            scan.found.resize(static_cast<std::size_t>(wanted));
        }
        if (static_cast<qint64>(scan.found.size()) == wanted
            && (scan.ended || before(scan.found.back(), scan.reached))) {
            scan.ended = false;
            scan.reached = scan.found.back();
        }
        if (!scan.ended) {
            // nothing behind is wanted of the other words; the place itself is not behind
            (stretch.backwards ? rest.low : rest.high) = scan.reached;
            (stretch.backwards ? rest.low : rest.high).id += stretch.backwards ? -1 : 1;
        }
    }
    std::erase_if(scan.found, [&](const Place &place) { return !scan.ended && before(scan.reached, place); });
    return scan;
}

Result<std::optional<QStringList>> Scanner::wordsOf(const QString &beginning, int atMost)
{
    QStringList words;
    const QString end = endOfBeginning(beginning);
    if (isSqlite()) {
        auto query = m_session.query(
            u"SELECT word FROM client_name WHERE word >= :word AND word < :end ORDER BY word LIMIT 1"_s);
        QString next = beginning;
        while (words.size() <= atMost) {
            QString found;
            query.bind(u":word"_s, next).bind(u":end"_s, end);
            if (auto done = query.each([&](store::Query &row) { found = row.text(0); }); !done) {
                return failWith(done);
            }
            if (found.isEmpty()) {
                break;
            }
            words.append(found);
            next = found + QChar(1);
        }
    } else {
        auto query = m_session.query(uR"(WITH RECURSIVE w (word) AS (
            (SELECT n.word FROM client_name n WHERE n.word >= :word AND n.word < :end ORDER BY n.word LIMIT 1)
            UNION ALL SELECT (SELECT n.word FROM client_name n WHERE n.word > w.word AND n.word < :end
                ORDER BY n.word LIMIT 1) FROM w WHERE w.word IS NOT NULL)
            SELECT word FROM w WHERE word IS NOT NULL LIMIT :limit)"_s);
        query.bind(u":word"_s, beginning).bind(u":end"_s, end).bind(u":limit"_s, atMost + 1);
        if (auto done = query.each([&](store::Query &row) { words.append(row.text(0)); }); !done) {
            return failWith(done);
        }
    }
    return words.size() > atMost ? std::nullopt : std::optional(words);
}

Result<std::optional<std::vector<Place>>> Scanner::clientsOfBeginning(
    const QString &beginning, const SearchMask &mask, qint64 atMost)
{
    if (auto on = goOn(); !on) {
        return failWith(on);
    }
    const QString end = endOfBeginning(beginning);
    bool tooMany = false;
    auto more = m_session.query(
        u"SELECT 1 FROM client_name n WHERE n.word >= :word AND n.word < :end LIMIT 1 OFFSET :at_most"_s);
    more.bind(u":word"_s, beginning).bind(u":end"_s, end).bind(u":at_most"_s, atMost);
    if (auto done = more.each([&tooMany](const store::Query &) { tooMany = true; }); !done) {
        return failWith(done);
    }
    if (tooMany) {
        return std::nullopt;
    }
    std::vector<Place> places;
    auto query = m_session.query(u"SELECT n.sort_key, n.client FROM client_name n WHERE n.word >= :word AND "
                                 "n.word < :end AND "_s
        + fitting(mask, u"n.search"_s, {}) + u" = 1");
    bindFitting(query, mask, {});
    query.bind(u":word"_s, beginning).bind(u":end"_s, end);
    auto done = query.each([&](store::Query &row) { places.push_back({row.text(0), row.integer(1)}); });
    if (!done) {
        return failWith(done);
    }
    std::ranges::sort(places, [](const Place &a, const Place &b) { return a < b; });
    const auto same = std::ranges::unique(places);
    places.erase(same.begin(), same.end());
    return places;
}

Result<std::vector<bool>> Scanner::anyIn(const std::vector<KeyRange> &ranges)
{
    std::vector<bool> any(ranges.size(), false);
    if (isSqlite()) {
        auto query =
            m_session.query(u"SELECT 1 FROM client c WHERE c.sort_key >= :begin AND c.sort_key < :end LIMIT 1"_s);
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            query.bind(u":begin"_s, ranges[i].begin).bind(u":end"_s, ranges[i].end);
            if (auto done = query.each([&](const store::Query &) { any[i] = true; }); !done) {
                return failWith(done);
            }
        }
        return any;
    }
    QStringList begins;
    QStringList ends;
    for (const KeyRange &range : ranges) {
        begins.append(range.begin);
        ends.append(range.end);
    }
    auto query =
        m_session.query(uR"(SELECT w.n FROM unnest(string_to_array(CAST(:begins AS text), CAST(:separator AS text)),
            string_to_array(CAST(:ends AS text), CAST(:separator AS text))) WITH ORDINALITY AS w(begins, ends, n)
        WHERE (SELECT c.id FROM client c WHERE c.sort_key >= w.begins AND c.sort_key < w.ends
            ORDER BY c.sort_key LIMIT 1) IS NOT NULL)"_s);
    query.bind(u":begins"_s, begins.join(separator))
        .bind(u":ends"_s, ends.join(separator))
        .bind(u":separator"_s, QString(separator));
    auto done = query.each([&](store::Query &row) { any[static_cast<std::size_t>(row.integer(0) - 1)] = true; });
    if (!done) {
        return failWith(done);
    }
    return any;
}

Result<bool> Scanner::isLonger(const ListIndex &index, qint64 than)
{
    bool longer = false;
    auto query =
        m_session.query(u"SELECT 1 FROM client c" + (isSqlite() ? QString(u" INDEXED BY " + index.name) : QString())
            + u" WHERE " + index.condition + u" LIMIT 1 OFFSET :than");
    query.bind(u":than"_s, than);
    if (auto done = query.each([&longer](const store::Query &) { longer = true; }); !done) {
        return failWith(done);
    }
    return longer;
}

Result<std::vector<Place>> Scanner::fulfilling(
    std::span<const Place> places, const SearchMask &mask, const std::vector<Condition> &fits)
{
    std::vector<Place> found(places.begin(), places.end());
    if (found.empty() || (mask.isEmpty() && fits.empty())) {
        return found;
    }
    QStringList ids;
    for (const Place &place : places) {
        ids.append(QString::number(place.id));
    }
    const Condition wanted = oneOf(u"c.id"_s, ids);
    auto query = m_session.query(
        u"SELECT c.id, 1, " + fitting(mask, u"c.search"_s, fits) + u" FROM client c WHERE " + wanted.sql);
    query.bind(wanted.values.front().first, wanted.values.front().second);
    bindFitting(query, mask, fits);
    std::vector<qint64> fitting;
    auto done = query.each([&](store::Query &row) {
        if (row.integer(2) != 0) {
            fitting.push_back(row.integer(0));
        }
    });
    if (!done) {
        return failWith(done);
    }
    std::ranges::sort(fitting);
    std::erase_if(found, [&fitting](const Place &place) { return !std::ranges::binary_search(fitting, place.id); });
    return found;
}

Result<qint64> Scanner::countWords(const QStringList &words, const Stretch &stretch, qint64 atMost)
{
    qint64 count = 0;
    const QString counted = u"SELECT count(*) FROM (SELECT 1 FROM client_name n WHERE "_s;
    const QString rest = u" AND " + between(u"n.sort_key"_s, u"n.client"_s) + u" LIMIT :limit) AS found";
    const auto add = [&count](store::Query &row) { count += row.integer(0); };
    if (!isSqlite()) {
        auto query = m_session.query(
            counted + u"n.word = ANY (string_to_array(CAST(:words AS text), CAST(:separator AS text)))" + rest);
        query.bind(u":words"_s, words.join(separator)).bind(u":separator"_s, QString(separator));
        bindStretch(query, stretch);
        query.bind(u":limit"_s, atMost);
        if (auto done = query.each(add); !done) {
            return failWith(done);
        }
        return count;
    }
    auto query = m_session.query(counted + u"n.word = :word" + rest);
    for (const QString &word : words) {
        if (count < atMost) {
            query.bind(u":word"_s, word);
            bindStretch(query, stretch);
            query.bind(u":limit"_s, atMost - count);
            if (auto done = query.each(add); !done) {
                return failWith(done);
            }
        }
    }
    return count;
}

Result<std::vector<Place>> Scanner::gather(const QString &from, const Condition &which, const SearchMask &mask,
    const std::vector<Condition> &fits, qint64 atMost)
{
    if (auto on = goOn(); !on) {
        return failWith(on);
    }
    std::vector<Place> places;
    auto query = m_session.query(u"SELECT c.sort_key, c.id, " + fitting(mask, u"c.search"_s, fits) + u" FROM " + from
        + u" WHERE " + which.sql + u" LIMIT :at_most");
    bindFitting(query, mask, fits);
    for (const auto &[name, value] : which.values) {
        query.bind(name, value);
    }
    query.bind(u":at_most"_s, atMost);
    auto done = query.each([&](store::Query &row) {
        if (row.integer(2) != 0) {
            places.push_back({row.text(0), row.integer(1)});
        }
    });
    if (!done) {
        return failWith(done);
    }
    std::ranges::sort(places, [](const Place &a, const Place &b) { return a < b; });
    const auto same = std::ranges::unique(places);
    places.erase(same.begin(), same.end());
    return places;
}

Result<std::vector<ClientRow>> Scanner::rows(std::span<const Place> places)
{
    std::vector<ClientRow> rows;
    if (places.empty()) {
        return rows;
    }
    if (auto on = goOn(); !on) {
        return failWith(on);
    }
    QStringList ids;
    for (const Place &place : places) {
        ids.append(QString::number(place.id));
    }
    const Condition wanted = oneOf(u"c.id"_s, ids);
    auto query = m_session.query(clientRowSelect() + u"WHERE " + wanted.sql);
    query.bind(wanted.values.front().first, wanted.values.front().second);
    rows.reserve(places.size());
    auto done = query.each([&](store::Query &row) { rows.push_back(clientRowOf(row)); });
    if (!done) {
        return failWith(done);
    }
    std::vector<ClientRow> sorted;
    sorted.reserve(rows.size());
    std::ranges::sort(rows, {}, [](const ClientRow &row) { return row.id.value; });
    for (const Place &place : places) {
        const auto at = std::ranges::lower_bound(rows, place.id, {}, [](const ClientRow &row) { return row.id.value; });
        // renamed since: stands elsewhere now
        if (at != rows.end() && at->id.value == place.id && at->sortKey == place.key) {
            sorted.push_back(std::move(*at));
        }
    }
    return sorted;
}

} // namespace kmen::registry
