#include <QCoreApplication>

#include "base/text.h"
#include "identity/duplicates.h"
#include "registry/cases.h"
#include "registry/lists.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString peopleColumns = uR"(SELECT p.client, p.surname, p.given_name, p.birth_surname, p.birth_date,
    p.address_code, p.documents, p.data_box,
    CASE WHEN EXISTS (SELECT 1 FROM client_aifo a WHERE a.client = p.client AND a.state = 0) THEN 1 ELSE 0 END
    FROM person p JOIN client c ON c.id = p.client )"_s;

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

} // namespace

Result<Match> explainPair(store::Session &session, ClientId one, ClientId other)
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
    const auto counts = registry::clientCounts(session);
    if (!counts) {
        return failWith(counts);
    }
    for (const DuplicateIndex::Person &person : both) {
        index.add(person);
    }
    for (const DuplicateIndex::Person &person : both) {
        const auto surnames = surnamesLike(session, person.surname);
        const auto givenNames = givenNamesLike(session, person.givenName);
        if (!surnames || !givenNames) {
            return failWith(!surnames ? surnames : givenNames);
        }
        const auto people = static_cast<std::size_t>(counts->active + counts->deceased);
        index.assume(people, person.surname, *surnames, 0);
        index.assume(people, person.givenName, 0, *givenNames);
    }
    return index.compare(0, 1);
}

Result<DuplicateIndex> readPeople(store::Session &session, const Job &job)
{
    DuplicateIndex index;
    auto query = session.query(peopleColumns + u"WHERE c.state IN (0, 1) ORDER BY p.client");
    auto done = query.each([&](store::Query &row) {
        index.add(personOf(row));
        if (index.size() % 50'000 == 0) {
            job.progress(static_cast<std::int64_t>(index.size()), 0,
                QCoreApplication::translate("kmen::identity", "Reading clients"));
        }
    });
    if (!done) {
        return failWith(done);
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
