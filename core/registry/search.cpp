#include <QRegularExpression>

#include "base/text.h"
#include "registry/counters_p.h"
#include "registry/lists.h"
#include "registry/lists_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What was typed, taken apart.
struct Terms {
    std::optional<Kid> kid;
    std::optional<QDate> birth;
    QStringList words; ///< folded beginnings
};

bool wordExists(store::Session &session, const QString &word)
{
    bool exists = false;
    auto query = session.query(u"SELECT 1 FROM client_word WHERE word = :word LIMIT 1"_s);
    query.bind(u":word"_s, word);
    return query.each([&](store::Query &) { exists = true; }).has_value() && exists;
}

Terms termsOf(store::Session &session, const QString &typed)
{
    static const QRegularExpression date(
        u"\\b(\\d{1,2}\\s*[./]\\s*\\d{1,2}\\s*[./]\\s*\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{8})\\b"_s);
    Terms terms;
    if (const auto kid = Kid::parse(typed)) {
        bool exists = false;
        auto query = session.query(u"SELECT 1 FROM client WHERE kid = :kid"_s);
        query.bind(u":kid"_s, kid->text());
        if (query.each([&](store::Query &) { exists = true; }) && exists) {
            terms.kid = kid;
            return terms;
        }
    }
    QString rest = typed;
    if (const auto match = date.match(rest); match.hasMatch()) {
        const QString text = match.captured(1);
        const auto day = parseDate(text);
        // Eight digits may be a date or the number of a document: a number that is here wins.
        const bool plainNumber =
            text.size() == 8 && !text.contains(u'-') && !text.contains(u'.') && !text.contains(u'/');
        if (day && !(plainNumber && wordExists(session, text))) {
            terms.birth = day;
            rest.remove(match.capturedStart(1), match.capturedLength(1));
        }
    }
    terms.words = fold(rest).split(u' ', Qt::SkipEmptyParts);
    terms.words.removeDuplicates();
    return terms;
}

/// The first word that no longer begins with `word`.
QString endOf(const QString &word)
{
    QString end = word;
    end.back() = QChar(static_cast<char16_t>(end.back().unicode() + 1));
    return end;
}

/// At most this many clients are gathered and sorted; with more, the list is walked in its order until the page is
/// full.
constexpr int gatherAtMost = 2000;

Result<int> countUpTo(store::Session &session, const QString &word)
{
    int count = 0;
    auto query = session.query(uR"(SELECT count(*) FROM (SELECT 1 FROM client_word
        WHERE word >= :begin AND word < :end LIMIT :limit) AS found)"_s);
    query.bind(u":begin"_s, word).bind(u":end"_s, endOf(word)).bind(u":limit"_s, gatherAtMost + 1);
    auto done = query.each([&](store::Query &row) { count = static_cast<int>(row.integer(0)); });
    if (!done) {
        return failWith(done);
    }
    return count;
}

} // namespace

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
    limit = std::clamp(limit, 1, 1000);
    const Terms terms = termsOf(session, wanted.text);
    QStringList conditions;
    std::vector<std::pair<QString, QVariant>> values;
    if (terms.kid) {
        conditions.append(u"c.kid = :kid"_s);
        values.emplace_back(u":kid"_s, terms.kid->text());
    }
    if (terms.birth) {
        conditions.append(u"p.birth_date = :birth"_s);
        values.emplace_back(u":birth"_s, terms.birth->toString(Qt::ISODate));
    }
    qsizetype gathered = -1;
    int fewest = gatherAtMost + 1;
    for (qsizetype i = 0; i < terms.words.size() && !terms.birth; ++i) {
        const auto count = countUpTo(session, terms.words[i]);
        if (!count) {
            return failWith(count);
        }
        if (*count < fewest) {
            fewest = *count;
            gathered = i;
        }
    }
    for (qsizetype i = 0; i < terms.words.size(); ++i) {
        const QString n = QString::number(i);
        const QString range = u"w.word >= :begin" + n + u" AND w.word < :end" + n;
        conditions.append(i == gathered
                ? QString(u"c.id IN (SELECT w.client FROM client_word w WHERE " + range + u')')
                : QString(u"EXISTS (SELECT 1 FROM client_word w WHERE w.client = c.id AND " + range + u')'));
        values.emplace_back(u":begin" + n, terms.words[i]);
        values.emplace_back(u":end" + n, endOf(terms.words[i]));
    }
    if (wanted.state) {
        conditions.append(u"c.state = :state"_s);
        values.emplace_back(u":state"_s, static_cast<int>(*wanted.state));
    }
    if (wanted.subscribed) {
        conditions.append(*wanted.subscribed ? u"c.subscription = 2"_s : u"c.subscription <> 2"_s);
    }
    if (wanted.waitingCase) {
        conditions.append(*wanted.waitingCase ? u"c.open_cases > 0"_s : u"c.open_cases = 0"_s);
    }
    const bool backwards = cursor.backwards();
    if (cursor.place == store::PageCursor::Place::After || cursor.place == store::PageCursor::Place::Before) {
        conditions.append(backwards ? u"(c.sort_key, c.id) < (:cursor_key, :cursor_id)"_s
                                    : u"(c.sort_key, c.id) > (:cursor_key, :cursor_id)"_s);
        values.emplace_back(u":cursor_key"_s, cursor.key);
        values.emplace_back(u":cursor_id"_s, cursor.id);
    }
    const QString where = conditions.isEmpty() ? QString() : QString(u"WHERE " + conditions.join(u" AND "_s));
    auto query = session.query(clientRowSelect() + where
        + (backwards ? u" ORDER BY c.sort_key DESC, c.id DESC LIMIT :limit"_s
                     : u" ORDER BY c.sort_key, c.id LIMIT :limit"_s));
    for (const auto &[name, value] : values) {
        query.bind(name, value);
    }
    query.bind(u":limit"_s, limit + 1);
    std::vector<ClientRow> rows;
    rows.reserve(static_cast<std::size_t>(limit) + 1);
    auto done = query.each([&](store::Query &row) { rows.push_back(clientRowOf(row)); });
    if (!done) {
        return failWith(done);
    }
    return store::makePage(
        std::move(rows), cursor, limit, [](const ClientRow &row) { return std::pair(row.sortKey, row.id.value); });
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
