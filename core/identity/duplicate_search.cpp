#include <QCoreApplication>

#include "identity/duplicates.h"
#include "registry/cases.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

Result<DuplicateIndex> readPeople(store::Session &session, const Job &job)
{
    DuplicateIndex index;
    auto query = session.query(uR"(SELECT p.client, p.surname, p.given_name, p.birth_surname, p.birth_date,
        p.address_code, p.documents, p.data_box,
        CASE WHEN EXISTS (SELECT 1 FROM client_aifo a WHERE a.client = p.client AND a.state = 0) THEN 1 ELSE 0 END
        FROM person p JOIN client c ON c.id = p.client WHERE c.state IN (0, 1) ORDER BY p.client)"_s);
    auto done = query.each([&](store::Query &row) {
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
        index.add(person);
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
