/// A database with keys and people from the register, for the tests of the room.
#pragma once

#include <QTest>

#include "../../support/result_macros.h"
#include "../../support/test_database.h"
#include "audit/audit_log.h"
#include "registry/cases.h"
#include "registry/clients.h"
#include "registry/lists.h"
#include "registry/notices.h"
#include "registry/runs.h"
#include "store/migrations.h"

namespace kmen::registry {

template <class T>
egon::Udaj<T> known(const T &value)
{
    egon::Udaj<T> item;
    item.present = true;
    item.value = value;
    item.stav = egon::Stav::Spravny;
    return item;
}

inline egon::Person person(const QString &given, const QString &surname, QDate born, const QString &document = {})
{
    egon::Person made;
    made.jmeno = known(given);
    made.prijmeni = known(surname);
    made.datumNarozeni = known(born);
    made.pohlavi = known(QStringLiteral("zena"));
    made.adresaPobytu = known(egon::AdresaPobytu {21695, std::nullopt});
    if (!document.isEmpty()) {
        egon::DokladUdaj item;
        item.present = true;
        item.value = {document, QStringLiteral("ID"), QDate(2030, 1, 31)};
        made.doklady.push_back(item);
    }
    return made;
}

inline egon::RuianData ruian()
{
    egon::PolozkovaAdresa address;
    address.adresniMistoKod = 21695;
    address.uliceNazev = QStringLiteral("Lipová");
    address.cisloDomovni = 12;
    address.obecNazev = QStringLiteral("Vzorov");
    address.postaKod = 56901;
    egon::RuianData data;
    data.adresy.push_back(address);
    return data;
}

inline AifoKey aifoKey(int number)
{
    return {*Aifo::fromBytes(QByteArray(QByteArrayLiteral("PLANTED-") + QByteArray::number(100'000'000 + number))),
        QStringLiteral("A8566"), 1};
}

struct Office {
    test::TestDatabase database;
    ManualClock clock {fromMsecs(1'760'000'000'000)};
    security::Protector protector = *security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b'));
    store::DatabaseConfig config = database.config();
    std::unique_ptr<store::Session> session = *store::Session::open(config, clock);
    quint64 nextKid = 1;
    Clients clients {*session, protector, [this] { return nextKid++; }};
    By by {QStringLiteral("novak"), QStringLiteral("Žádost 12/2025")};
    SourceRef source {
        QStringLiteral("E278"), QUuid::fromString(QStringLiteral("6f1c8e3e-5b1a-4a7e-9c55-0a4d3c2b1a00")), {}, true};

    Office() { (void)store::migrate(*session); }

    store::Transaction begin() { return *store::Transaction::begin(*session); }

    CreatedClient add(int aifo, const egon::Person &who)
    {
        auto tx = begin();
        const auto created = clients.createFromRegister(tx, aifoKey(aifo), who, ruian(), source, clock.now(), by);
        return created && tx.commit() ? *created : CreatedClient {};
    }
    /// One act in a transaction of its own.
    template <class F>
    auto write(F &&act)
    {
        auto tx = begin();
        auto done = act(tx);
        if (done && !tx.commit()) {
            qFatal("not committed");
        }
        return done;
    }
    Result<std::vector<FieldChange>> apply(ClientId id, const egon::Person &who)
    {
        clock.advance(std::chrono::minutes(1));
        auto tx = begin();
        auto changes = clients.applyPerson(tx, id, who, ruian(), source, clock.now(), by);
        if (changes) {
            if (auto done = tx.commit(); !done) {
                return failWith(done);
            }
        }
        return changes;
    }
    QStringList found(const QString &text, const SearchQuery &filter = {})
    {
        SearchQuery query = filter;
        query.text = text;
        QStringList names;
        if (const auto page = search(*session, query, {}, 100)) {
            for (const ClientRow &row : page->rows) {
                names.append(row.givenName + u' ' + row.surname);
            }
        } else {
            names.append(describe(page.error()));
        }
        return names;
    }
    qint64 count(const QString &table)
    {
        qint64 rows = -1;
        auto query = session->query(u"SELECT count(*) FROM " + table);
        (void)query.each([&](store::Query &row) { rows = row.integer(0); });
        return rows;
    }
};

} // namespace kmen::registry
