#include <QCoreApplication>

#include "registry/bulk_insert_p.h"
#include "registry/import_p.h"

namespace kmen::registry {

namespace {

using namespace Qt::Literals::StringLiterals;

using Pair = std::pair<QString, QString>;

/// Runs `select` for all of `wanted`: one by one where the engine is in the program; a server takes all at once, for
/// its answer takes longer than its work. `from` begins with the table whose columns the pairs are compared with.
template <class Row>
Result<void> lookUp(store::Session &session, const QString &select, const QString &from, const QString &first,
    const QString &second, const std::vector<Pair> &wanted, Row &&row)
{
    if (wanted.empty()) {
        return {};
    }
    if (session.dialect().engine == store::Engine::Postgresql) {
        const std::vector<Column> columns {{u"a"_s}, {u"b"_s}};
        const QString equal = first + u" = w.a AND " + second + u" = w.b";
        auto query = session.query(select + u" FROM " + unnested(columns) + u" AS w (a, b) JOIN "
            + QString(from).replace(u"$ON"_s, u"ON " + equal));
        bindArrays(query, columns, 0, wanted.size(), [&wanted](ArrayRow &values, std::size_t i) {
            values.text(wanted[i].first);
            values.text(wanted[i].second);
        });
        return query.each(row);
    }
    auto query = session.query(
        select + u" FROM " + QString(from).remove(u"$ON"_s) + u" WHERE " + first + u" = :a AND " + second + u" = :b");
    for (const auto &[a, b] : wanted) {
        query.bind(u":a"_s, a).bind(u":b"_s, b);
        if (auto done = query.each(row); !done) {
            return done;
        }
    }
    return {};
}

bool isKept(ClientState state)
{
    return state == ClientState::Active || state == ClientState::Deceased;
}

/// Another person by what both know. Somebody of the same birth date and given name only has another surname now.
bool isAnother(const ReadyRow &row, const QString &storedName, bool otherBirth, bool sameBirth)
{
    const bool otherName = !row.foldedName.isEmpty() && storedName != row.foldedName;
    const bool otherGiven = otherName && storedName.section(u'|', 1) != row.foldedName.section(u'|', 1);
    return otherBirth || (otherName && (otherGiven || !sameBirth));
}

ImportMatch trouble(const char *text, std::optional<ClientId> client, std::size_t candidates)
{
    return {ImportMatch::Kind::Trouble, client, std::nullopt, static_cast<int>(candidates),
        QCoreApplication::translate("kmen::import", text)};
}

} // namespace

std::size_t keyHash(const QString &system, const QString &key)
{
    return qHashMulti(0, system, key);
}

std::size_t nameHash(const QString &birth, const QString &foldedName)
{
    return qHashMulti(1, birth, foldedName);
}

ImportMatcher::ImportMatcher(store::Session &session, bool remembers)
    : m_session(session)
    , m_remembers(remembers)
{
}

Result<void> ImportMatcher::findKeys(std::span<const ReadyRow> rows)
{
    m_byKey.clear();
    std::vector<Pair> wanted;
    for (const ReadyRow &row : rows) {
        if (row.fault.isEmpty() && !row.kid) {
            wanted.insert(wanted.end(), row.keys.begin(), row.keys.end());
        }
    }
    return lookUp(m_session, u"SELECT l.system, l.local_key, l.client, c.state, p.birth_date, p.folded_name"_s,
        u"client_link l $ON JOIN client c ON c.id = l.client JOIN person p ON p.client = l.client"_s, u"l.system"_s,
        u"l.local_key"_s, wanted, [this](const store::Query &row) {
            auto &found = m_byKey[keyHash(row.text(0), row.text(1))];
            const ClientId client {row.integer(2)};
            // the same key may be wanted by two rows of this block
            if (std::ranges::find(found, client, &Candidate::client) == found.end()) {
                found.push_back({client, static_cast<ClientState>(row.integer(3)), row.text(4), row.text(5)});
            }
        });
}

Result<void> ImportMatcher::findNames(std::span<const ReadyRow> rows)
{
    m_byName.clear();
    std::vector<Pair> wanted;
    for (const ReadyRow &row : rows) {
        const auto sameName = [&row](const Candidate &one) { return one.foldedName == row.foldedName; };
        const auto isKnown = [&](const auto &map, std::size_t hash) {
            const auto at = map.find(hash);
            return at != map.end() && std::ranges::all_of(at->second, sameName);
        };
        // whoever has a key of the row under another name is looked for by name too: it may be somebody else's key
        const bool known = row.kid
            ? isKnown(m_byKid, qHash(row.kid->text(), 2))
            : std::ranges::any_of(row.keyHashes, [&](auto hash) { return isKnown(m_byKey, hash); });
        if (row.fault.isEmpty() && !known && !row.birth.isEmpty() && !row.foldedName.isEmpty()) {
            wanted.emplace_back(row.birth, row.foldedName);
        }
    }
    return lookUp(m_session, u"SELECT p.birth_date, p.folded_name, p.client, c.state"_s,
        u"person p $ON JOIN client c ON c.id = p.client"_s, u"p.birth_date"_s, u"p.folded_name"_s, wanted,
        [this](const store::Query &row) {
            const auto state = static_cast<ClientState>(row.integer(3));
            auto &found = m_byName[nameHash(row.text(0), row.text(1))];
            const ClientId client {row.integer(2)};
            if (isKept(state) && std::ranges::find(found, client, &Candidate::client) == found.end()) {
                found.push_back({client, state, row.text(0), row.text(1)});
            }
        });
}

Result<void> ImportMatcher::findNumbers(std::span<const ReadyRow> rows)
{
    m_byNumber.clear();
    std::vector<Pair> wanted;
    for (const ReadyRow &row : rows) {
        const bool keyed =
            row.kid || std::ranges::any_of(row.keyHashes, [this](auto hash) { return m_byKey.contains(hash); });
        if (row.fault.isEmpty() && !keyed) {
            for (const QString &number : row.ownNumbers) {
                wanted.emplace_back(number, QString());
            }
        }
    }
    return lookUp(m_session, u"SELECT n.number, n.client, c.state"_s,
        u"client_number n $ON JOIN client c ON c.id = n.client "
        u"JOIN person p ON p.client = n.client AND (lower(p.data_box) = n.number "
        u"OR ' ' || p.documents || ' ' LIKE '% ' || n.number || ' %')"_s,
        u"n.number"_s, u"''"_s, wanted, [this](const store::Query &row) {
            if (isKept(static_cast<ClientState>(row.integer(2)))) {
                m_byNumber.emplace(qHash(row.text(0), 3), ClientId {row.integer(1)});
            }
        });
}

Result<void> ImportMatcher::findKids(std::span<const ReadyRow> rows)
{
    m_byKid.clear();
    for (const ReadyRow &row : rows) {
        if (!row.fault.isEmpty() || !row.kid) {
            continue;
        }
        auto query = m_session.query(uR"(SELECT c.id, c.state, p.birth_date, p.folded_name FROM client c
            JOIN person p ON p.client = c.id WHERE c.kid = :kid)"_s);
        query.bind(u":kid"_s, row.kid->text());
        auto &found = m_byKid[qHash(row.kid->text(), 2)];
        found.clear();
        auto done = query.each([&found](const store::Query &one) {
            found.push_back(
                {ClientId {one.integer(0)}, static_cast<ClientState>(one.integer(1)), one.text(2), one.text(3)});
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

ImportMatch ImportMatcher::judge(const ReadyRow &row) const
{
    using Kind = ImportMatch::Kind;
    if (!row.fault.isEmpty()) {
        return {Kind::Rejected, std::nullopt, std::nullopt, 0, row.fault};
    }
    const QString &birth = row.birth;
    std::vector<Candidate> known;
    if (row.kid) {
        const auto at = m_byKid.find(qHash(row.kid->text(), 2));
        if (at == m_byKid.end() || at->second.empty()) {
            return {Kind::Rejected, std::nullopt, std::nullopt, 0,
                QCoreApplication::translate("kmen::import", "There is no client with this identifier.")};
        }
        known = at->second;
    }
    std::optional<std::size_t> before;
    for (const std::size_t hash : row.keyHashes) {
        if (const auto at = m_byKey.find(hash); at != m_byKey.end()) {
            for (const Candidate &one : at->second) {
                if (std::ranges::find(known, one.client, &Candidate::client) == known.end()) {
                    known.push_back(one);
                }
            }
        } else if (const auto made = m_newKeys.find(hash); made != m_newKeys.end()) {
            before = made->second;
        }
    }
    if (known.size() > 1) {
        ImportMatch match =
            trouble(QT_TRANSLATE_NOOP("kmen::import", "The keys of this row belong to different clients."),
                known.front().client, known.size());
        match.second = known[1].client;
        match.keysDiffer = isKept(known[0].state) && isKept(known[1].state);
        return match;
    }
    if (known.size() == 1) {
        const Candidate &one = known.front();
        if (!isKept(one.state)) {
            return trouble(
                QT_TRANSLATE_NOOP("kmen::import", "The client of this row is no longer kept."), std::nullopt, 0);
        }
        const bool otherName = !row.foldedName.isEmpty() && one.foldedName != row.foldedName;
        const bool otherBirth = !birth.isEmpty() && !one.birth.isEmpty() && one.birth != birth;
        const bool sameBirth = !birth.isEmpty() && one.birth == birth;
        ImportMatch match {Kind::Known, one.client, std::nullopt, 1, {}};
        if (otherName && otherBirth) {
            match = trouble(
                QT_TRANSLATE_NOOP("kmen::import", "The client of this row has another name and another birth date."),
                one.client, 1);
        }
        match.contradicts = isAnother(row, one.foldedName, otherBirth, sameBirth);
        if (const auto at = m_byName.find(row.nameHash);
            match.contradicts && !birth.isEmpty() && at != m_byName.end()) {
            match.namesake = at->second.front().client;
        }
        return match;
    }
    if (before) {
        return {Kind::Known, std::nullopt, before, 1, {}};
    }
    if (row.foldedName.isEmpty()) {
        return {Kind::Rejected, std::nullopt, std::nullopt, 0,
            QCoreApplication::translate(
                "kmen::import", "Nobody has this key yet, and the row does not say both names.")};
    }
    if (!birth.isEmpty()) {
        const auto stored = m_byName.find(row.nameHash);
        const auto made = m_newNames.find(row.nameHash);
        const std::size_t count = stored == m_byName.end() ? 0 : stored->second.size();
        if (count > 0 || made != m_newNames.end()) {
            ImportMatch match {Kind::Duplicate, std::nullopt, std::nullopt,
                static_cast<int>(std::max<std::size_t>(count, 1)),
                QCoreApplication::translate("kmen::import", "A client with this name and birth date is here already.")};
            if (count > 0) {
                match.client = stored->second.front().client;
                if (count > 1) {
                    match.second = stored->second[1].client;
                }
            } else {
                match.sameAs = made->second;
            }
            return match;
        }
    }
    ImportMatch match;
    for (const QString &number : row.ownNumbers) {
        if (const auto at = m_byNumber.find(qHash(number, 3)); at != m_byNumber.end() && !match.sameNumber) {
            match.sameNumber = at->second;
        }
        if (const auto made = m_newNumbers.find(qHash(number, 3)); made != m_newNumbers.end()) {
            match.sameNumberAs = made->second;
        }
    }
    return match;
}

void ImportMatcher::remember(const ReadyRow &row, std::size_t number)
{
    for (const std::size_t hash : row.keyHashes) {
        m_newKeys.emplace(hash, number);
    }
    if (!row.birth.isEmpty()) {
        m_newNames.emplace(row.nameHash, number);
    }
    for (const QString &one : row.ownNumbers) {
        m_newNumbers.emplace(qHash(one, 3), number);
    }
}

Result<std::vector<ImportMatch>> ImportMatcher::match(std::span<const ReadyRow> rows)
{
    if (!m_remembers) {
        m_seen = 0;
        m_newKeys.clear();
        m_newNames.clear();
        m_newNumbers.clear();
    }
    auto done = findKids(rows);
    if (done) {
        done = findKeys(rows);
    }
    if (done) {
        done = findNames(rows);
    }
    if (done) {
        done = findNumbers(rows);
    }
    if (!done) {
        return failWith(done);
    }
    std::vector<ImportMatch> matches;
    matches.reserve(rows.size());
    for (const ReadyRow &row : rows) {
        matches.push_back(judge(row));
        if (matches.back().kind == ImportMatch::Kind::New) {
            remember(row, m_seen);
        }
        ++m_seen;
    }
    return matches;
}

} // namespace kmen::registry
