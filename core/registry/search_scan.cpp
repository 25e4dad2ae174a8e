#include "registry/search_scan_p.h"

#include <QCoreApplication>

#include <algorithm>

#include "registry/lists_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QChar separator(0x1f); ///< between words in one parameter

/// "CASE WHEN … THEN 1 ELSE 0 END", or "1".
QString fitting(qint64 bits, const QString &column, const std::vector<Condition> &fits)
{
    QStringList parts;
    if (bits != 0) {
        parts.append(u'(' + column + u" & :bits) = :bits");
    }
    for (const Condition &condition : fits) {
        parts.append(condition.sql);
    }
    return parts.isEmpty() ? u"1"_s : QString(u"CASE WHEN " + parts.join(u" AND "_s) + u" THEN 1 ELSE 0 END");
}

void bindFitting(store::Query &query, qint64 bits, const std::vector<Condition> &fits)
{
    if (bits != 0) {
        query.bind(u":bits"_s, bits);
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

/// The columns k, i, fits of `inner`, and `n`, the number of the row; only rows that fit, and the last one read.
QString filtered(const QString &inner)
{
    return u"SELECT s.k, s.i, s.fits, s.n FROM (SELECT t.k, t.i, t.fits, row_number() OVER () AS n FROM (" + inner
        + u") AS t) AS s WHERE s.fits = 1 OR s.n = :at_most LIMIT :wanted";
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

Result<Scan> Scanner::read(store::Query &query, qint64 wanted, qint64 atMost, bool tells) const
{
    Scan scan;
    auto done = query.exec();
    if (!done) {
        return failWith(done);
    }
    constexpr qint64 breath = 1024;
    while (query.next()) {
        // `tells`: the engine leaves out what does not fit, and numbers what it has read
        scan.cost = tells ? query.integer(3) : scan.cost + 1;
        const bool fits = query.integer(2) != 0;
        const bool last = scan.cost >= atMost;
        if (fits || last) {
            const Place place {query.text(0), query.integer(1)};
            if (fits) {
                scan.found.push_back(place);
            }
            if (last || static_cast<qint64>(scan.found.size()) >= wanted) {
                scan.ended = false;
                scan.reached = place;
                return scan;
            }
        }
        if (scan.cost % breath == 0) {
            if (auto on = goOn(); !on) {
                return failWith(on);
            }
        }
    }
    done = query.finish();
    if (!done) {
        return failWith(done);
    }
    return scan;
}

Result<Scan> Scanner::walk(const ListIndex &index, const Stretch &stretch, qint64 bits,
    const std::vector<Condition> &fits, qint64 wanted, qint64 atMost)
{
    if (auto on = goOn(); !on) {
        return failWith(on);
    }
    const bool all = bits == 0 && fits.empty();
    const qint64 most = all ? wanted : atMost;
    const QString inner = u"SELECT c.sort_key AS k, c.id AS i, " + fitting(bits, u"c.search"_s, fits)
        + u" AS fits FROM client c" + (isSqlite() ? QString(u" INDEXED BY " + index.name) : QString()) + u" WHERE "
        + (index.condition.isEmpty() ? QString() : QString(index.condition + u" AND "))
        + between(u"c.sort_key"_s, u"c.id"_s) + inOrder(u"c.sort_key"_s, u"c.id"_s, stretch.backwards)
        + u" LIMIT :most";
    const bool tells = !isSqlite() && !all;
    auto query = m_session.query(tells ? filtered(inner) : inner);
    bindFitting(query, bits, fits);
    bindStretch(query, stretch);
    query.bind(u":most"_s, most);
    if (tells) {
        query.bind(u":at_most"_s, most).bind(u":wanted"_s, wanted);
    }
    return read(query, wanted, most, tells);
}

Result<Scan> Scanner::scanOfWord(const QString &word, const Stretch &stretch, qint64 bits,
    const std::vector<Condition> &fits, qint64 wanted, qint64 atMost)
{
    const bool all = bits == 0 && fits.empty();
    const qint64 most = all ? wanted : atMost;
    auto query = m_session.query(u"SELECT n.sort_key, n.client, " + fitting(bits, u"n.search"_s, fits)
        + u" FROM client_name n" + (fits.empty() ? QString() : u" CROSS JOIN client c ON c.id = n.client"_s)
        + u" WHERE n.word = :word AND " + between(u"n.sort_key"_s, u"n.client"_s)
        + inOrder(u"n.sort_key"_s, u"n.client"_s, stretch.backwards) + u" LIMIT :most");
    bindFitting(query, bits, fits);
    query.bind(u":word"_s, word);
    bindStretch(query, stretch);
    query.bind(u":most"_s, most);
    return read(query, wanted, most, false);
}

Result<Scan> Scanner::scanOfWords(const QStringList &words, const Stretch &stretch, qint64 bits,
    const std::vector<Condition> &fits, qint64 wanted, qint64 atMost)
{
    // Each word to `atMost` entries; what lies behind a place where one of them was cut is not known to be complete.
    const bool all = bits == 0 && fits.empty();
    const qint64 most = all ? wanted : atMost;
    const QString inner = u"SELECT n.sort_key AS k, n.client AS i, " + fitting(bits, u"n.search"_s, fits)
        + u" AS fits FROM client_name n" + (fits.empty() ? QString() : u" JOIN client c ON c.id = n.client"_s)
        + u" WHERE n.word = w.word AND " + between(u"n.sort_key"_s, u"n.client"_s)
        + inOrder(u"n.sort_key"_s, u"n.client"_s, stretch.backwards) + u" LIMIT :most";
    auto query = m_session.query(
        u"SELECT s.k, s.i, s.fits, s.n FROM unnest(string_to_array(CAST(:words AS text), CAST(:separator AS text))) "
        "AS w(word) CROSS JOIN LATERAL (SELECT t.k, t.i, t.fits, row_number() OVER () AS n FROM ("_s
        + inner + u") AS t) AS s WHERE s.fits = 1 OR s.n = :at_most" + inOrder(u"s.k"_s, u"s.i"_s, stretch.backwards)
        + u" LIMIT :wanted");
    bindFitting(query, bits, fits);
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

Result<Scan> Scanner::clientsOfWords(const QStringList &words, const Stretch &stretch, qint64 bits,
    const std::vector<Condition> &fits, qint64 wanted, qint64 atMost)
{
    if (auto on = goOn(); !on) {
        return failWith(on);
    }
    constexpr qint64 leastEach = 300;
    const qint64 each = std::max(leastEach, words.size() > 4 ? atMost / 8 : atMost / 3);
    if (!isSqlite()) {
        return scanOfWords(words, stretch, bits, fits, wanted, each);
    }
    Scan scan;
    Stretch rest = stretch;
    const auto before = [&stretch](const Place &a, const Place &b) { return stretch.backwards ? b < a : a < b; };
    for (const QString &word : words) {
        auto one = scanOfWord(word, rest, bits, fits, wanted, each);
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

Result<std::vector<Place>> Scanner::gather(
    const QString &from, const Condition &which, qint64 bits, const std::vector<Condition> &fits, qint64 atMost)
{
    if (auto on = goOn(); !on) {
        return failWith(on);
    }
    std::vector<Place> places;
    auto query = m_session.query(u"SELECT c.sort_key, c.id, " + fitting(bits, u"c.search"_s, fits) + u" FROM " + from
        + u" WHERE " + which.sql + u" LIMIT :at_most");
    bindFitting(query, bits, fits);
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
