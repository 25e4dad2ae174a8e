#include <QCoreApplication>
#include <QHash>

#include "base/text.h"
#include "identity/cases.h"
#include "identity/duplicates.h"
#include "identity/steps_p.h"
#include "registry/lists.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString peopleColumns = uR"(SELECT p.client, p.surname, p.given_name, p.birth_surname, p.birth_date,
    p.address_code, p.documents, p.data_box,
    CASE WHEN c.kind = 2 OR EXISTS (SELECT 1 FROM client_aifo a WHERE a.client = p.client AND a.state = 0)
        THEN 1 ELSE 0 END
    FROM person p JOIN client c ON c.id = p.client )"_s;

static_assert(static_cast<int>(registry::ClientKind::Organisation) == 2);

DuplicateIndex::Person personOf(const store::Query &row)
{
    DuplicateIndex::Person person;
    person.id.value = row.integer(0);
    person.surname = row.text(1);
    person.givenName = row.text(2);
    person.birthSurname = row.text(3);
    person.birthDate = QDate::fromString(row.text(4), Qt::ISODate);
    person.address = row.optionalInteger(5).value_or(0);
    person.documents = row.text(6);
    person.dataBox = row.text(7);
    person.registered = row.integer(8) != 0;
    return person;
}

/// How many have the surname: they stand together in the list.
Result<int> surnamesLike(store::Session &session, const QString &surname)
{
    // the list's key of "Nová x" begins with what the keys of all of them begin with
    const QString key = sortKey(surname + u" x").section(u'\x01', 0, 0);
    const QString begin = key.left(key.lastIndexOf(u" x") + 1);
    if (begin.isEmpty()) {
        return 0;
    }
    int count = 0;
    auto query = session.query(uR"(SELECT count(*) FROM (SELECT 1 FROM client
        WHERE sort_key >= :begin AND sort_key < :end LIMIT 50000) AS named)"_s);
    query.bind(u":begin"_s, begin).bind(u":end"_s, QString(begin.chopped(1) + u'!'));
    auto done = query.each([&count](const store::Query &row) { count = static_cast<int>(row.integer(0)); });
    return done ? Result<int>(count) : failWith(done);
}

Result<int> givenNamesLike(store::Session &session, const QString &given)
{
    int count = 0;
    auto query =
        session.query(u"SELECT count(*) FROM (SELECT 1 FROM client_name WHERE word = :word LIMIT 50000) AS named"_s);
    query.bind(u":word"_s, fold(given).section(u' ', 0, 0));
    auto done = query.each([&count](const store::Query &row) { count = static_cast<int>(row.integer(0)); });
    return done ? Result<int>(count) : failWith(done);
}

/// Of many pairs the same names are asked about once.
struct NameCounts {
    QHash<QString, int> surnames;
    QHash<QString, int> givenNames;
    std::optional<std::size_t> people;
};

template <class Read>
Result<int> remembered(QHash<QString, int> &known, const QString &name, Read &&read)
{
    if (const auto at = known.constFind(name); at != known.constEnd()) {
        return *at;
    }
    const Result<int> count = read();
    if (count) {
        known.insert(name, *count);
    }
    return count;
}

Result<Match> comparedPair(store::Session &session, ClientId one, ClientId other, NameCounts &known)
{
    DuplicateIndex index;
    std::vector<DuplicateIndex::Person> both;
    auto query = session.query(peopleColumns + u"WHERE p.client IN (:one, :other)");
    query.bind(u":one"_s, one).bind(u":other"_s, other);
    if (auto done = query.each([&both](const store::Query &row) { both.push_back(personOf(row)); }); !done) {
        return failWith(done);
    }
    if (both.size() != 2) {
        return Match();
    }
    if (!known.people) {
        const auto counts = registry::clientCounts(session);
        if (!counts) {
            return failWith(counts);
        }
        known.people = static_cast<std::size_t>(counts->active + counts->deceased);
    }
    for (const DuplicateIndex::Person &person : both) {
        index.add(person);
    }
    for (const DuplicateIndex::Person &person : both) {
        const auto surnames =
            remembered(known.surnames, person.surname, [&] { return surnamesLike(session, person.surname); });
        const auto givenNames =
            remembered(known.givenNames, person.givenName, [&] { return givenNamesLike(session, person.givenName); });
        if (!surnames || !givenNames) {
            return failWith(!surnames ? surnames : givenNames);
        }
        index.assume(*known.people, person.surname, *surnames, 0);
        index.assume(*known.people, person.givenName, 0, *givenNames);
    }
    return index.compare(0, 1);
}

} // namespace

const QString unscoredCases = uR"(SELECT i.id, a.client AS one, b.client AS other FROM identity_case i
    JOIN identity_case_client a ON a.identity_case = i.id AND a.position = 0
    JOIN identity_case_client b ON b.identity_case = i.id AND b.position = 1
    JOIN person p ON p.client = a.client JOIN person q ON q.client = b.client
    WHERE i.state < 2 AND i.kind IN (7, 8) AND i.score IS NULL
    AND NOT EXISTS (SELECT 1 FROM identity_case_client x WHERE x.identity_case = i.id AND x.position = 2))"_s;
static_assert(static_cast<int>(registry::CaseKind::Duplicate) == 7);
static_assert(static_cast<int>(registry::CaseKind::Contradiction) == 8);

Result<Match> explainPair(store::Session &session, ClientId one, ClientId other)
{
    NameCounts known;
    return comparedPair(session, one, other, known);
}

Result<int> scoreCases(registry::Clients &clients, int most, const Job &job)
{
    struct Bare {
        qint64 id = 0;
        ClientId one;
        ClientId other;
    };
    std::vector<Bare> bare;
    auto query = clients.session().query(unscoredCases + u" ORDER BY i.id LIMIT :most");
    query.bind(u":most"_s, most);
    auto read = query.each([&bare](const store::Query &row) {
        bare.push_back({row.integer(0), ClientId {row.integer(1)}, ClientId {row.integer(2)}});
    });
    if (!read) {
        return failWith(read);
    }
    NameCounts known;
    int scored = 0;
    constexpr std::size_t batch = 100;
    for (std::size_t begin = 0; begin < bare.size() && !job.cancelled(); begin += batch) {
        auto tx = store::Transaction::begin(clients.session());
        if (!tx) {
            return failWith(tx);
        }
        for (std::size_t i = begin; i < std::min(bare.size(), begin + batch); ++i) {
            const auto match = comparedPair(tx->session(), bare[i].one, bare[i].other, known);
            if (!match) {
                return failWith(match);
            }
            // another desk may do the same now; a person's case is never touched otherwise
            auto write = tx->query(uR"(UPDATE identity_case SET score = :score, explanation = :explanation
                WHERE id = :id AND score IS NULL)"_s);
            write.bind(u":score"_s, match->score)
                .bind(u":explanation"_s, explanationOf(*match))
                .bind(u":id"_s, bare[i].id);
            if (auto done = write.exec(); !done) {
                return failWith(done);
            }
            ++scored;
        }
        if (auto done = tx->commit(); !done) {
            return failWith(done);
        }
        job.progress(scored, static_cast<std::int64_t>(bare.size()),
            QCoreApplication::translate("kmen::identity", "Comparing the clients of cases"));
    }
    return scored;
}

Result<DuplicateIndex> readPeople(store::Session &session, const Job &job)
{
    // in pieces, so that it can be stopped
    constexpr int atOnce = 50'000;
    DuplicateIndex index;
    auto query =
        session.query(peopleColumns + u"WHERE c.state IN (0, 1) AND p.client > :after ORDER BY p.client LIMIT :most");
    ClientId last;
    for (int read = atOnce; read == atOnce;) {
        if (job.cancelled()) {
            return searchStopped();
        }
        read = 0;
        query.bind(u":after"_s, last).bind(u":most"_s, atOnce);
        auto done = query.each([&](const store::Query &row) {
            const DuplicateIndex::Person person = personOf(row);
            last = person.id;
            index.add(person);
            ++read;
        });
        if (!done) {
            return failWith(done);
        }
        job.progress(static_cast<std::int64_t>(index.size()), 0,
            QCoreApplication::translate("kmen::identity", "Reading clients"));
    }
    return index;
}

Result<DuplicateReport> searchDuplicates(registry::Clients &clients, const DuplicateIndex::Options &options, int most,
    const Job &job, const registry::By &by)
{
    const auto people = readPeople(clients.session(), job);
    if (!people) {
        return failWith(people);
    }
    const auto matches = people->find(options, job);
    if (!matches) {
        return failWith(matches);
    }
    DuplicateReport report;
    report.clients = static_cast<qint64>(people->size());
    report.pairs = static_cast<int>(matches->size());
    constexpr std::size_t batch = 200;
    for (std::size_t begin = 0; begin < matches->size() && report.opened < most; begin += batch) {
        auto tx = store::Transaction::begin(clients.session());
        if (!tx) {
            return failWith(tx);
        }
        for (std::size_t i = begin; i < std::min(matches->size(), begin + batch) && report.opened < most; ++i) {
            const Match &match = (*matches)[i];
            const auto before = registry::suspectedPair(tx->session(), match.first, match.second);
            if (!before) {
                return failWith(before);
            }
            report.different += *before == registry::SuspectedPair::DeclaredDifferent ? 1 : 0;
            report.known += *before == registry::SuspectedPair::Waits ? 1 : 0;
            if (*before != registry::SuspectedPair::New) {
                continue;
            }
            registry::NewCase opened;
            opened.kind = registry::CaseKind::Duplicate;
            opened.clients = {match.first, match.second};
            opened.score = match.score;
            opened.explanation = explanationOf(match);
            if (const auto id = registry::openCase(*tx, clients.protector(), opened, by); !id) {
                return failWith(id);
            }
            ++report.opened;
        }
        if (auto done = tx->commit(); !done) {
            return failWith(done);
        }
        if (job.cancelled()) {
            break;
        }
    }
    return report;
}

} // namespace kmen::identity
