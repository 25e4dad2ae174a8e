// The older reads of ROB, founded records, statements of use, claims, publishing agendas; predecessors and
// subscriptions in ORG.
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "registers_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::training;
using OldReading = egon::RobCtiAifo;
using OldGroup = egon::RobCtiHromadneAifo;
using OldSearch = egon::RobCtiPodleUdaju;
using Founded = egon::RobCtiZmenyZaloz;
using Statement = egon::RobVypisVyuzitiPoskytnuti;
using Claim = egon::IszrReklamujUdajeRob;
using Predecessors = egon::OrgPredchudciAifo;
using Subscribed = egon::OrgCtiNotifikaceAifo;
using Published = egon::AgendaCtiZmeny;

class tst_training_records : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void olderReadsGiveTheSamePerson();
    void olderSearchKnowsFewerCombinations();
    void olderReadsRefuseWhatTheNewerRefuse();
    void placesOfBirthAreListed();
    void foundedRecordsAreTold();
    void foundedRecordsInParts();
    void foundedRecordsAreNotForEverybody();
    void readersAreInTheStatement();
    void hiddenReadersAreTold_onlyWhenAskedFor();
    void statementInParts();
    void statementOfNothing();
    void statementIsNotForEverybody();
    void oldestUsesAreForgotten();
    void claimMakesTheItemDoubtful();
    void claimIsKeptOverARestart();
    void claimsThatAreNotTaken_data();
    void claimsThatAreNotTaken();
    void claimOfAnUnknownPerson();
    void predecessorsOfAMergedPerson();
    void predecessorsOfAnybodyElse();
    void predecessorsOverTheLimit();
    void whoIsSubscribed();
    void subscriptionsOfOthersAreNotTold();
    void publishedChanges();
    void publishedChangesInParts();
    void agendaThatDoesNotPublish();
};

namespace {

Statement::Request statement(Country &country, std::uint32_t person)
{
    Statement::Request request;
    request.mapa = country.orgRequest({person}).mapa;
    request.aifo = request.mapa.front().aifo;
    request.casOd = egon::WireTime::fromMoment(country.clock.now() - std::chrono::hours(24));
    return request;
}

OldReading::Request oldReading(Country &country, std::uint32_t person)
{
    OldReading::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.mapa = country.orgRequest({person}).mapa;
    request.aifo = request.mapa.front().aifo;
    return request;
}

Claim::Request claim(Country &country, std::uint32_t person, const QStringList &items)
{
    Claim::Request request;
    request.mapa = country.orgRequest({person}).mapa;
    request.aifo = request.mapa.front().aifo;
    for (const QString &item : items) {
        request.udaje.push_back({item, u"jinak"_qs});
    }
    return request;
}

Founded::Request foundedSince(qint64 id)
{
    Founded::Request request;
    request.zmenaId = id;
    return request;
}

egon::Person read(Country &country, std::uint32_t person)
{
    return country.ask<egon::RobCtiHromadneAifo2>(country.reading({person})).body.osoby.at(0);
}

} // namespace

void tst_training_records::olderReadsGiveTheSamePerson()
{
    Country country;
    const egon::Person newer = read(country, 7);
    const auto older = country.ask<OldReading>(oldReading(country, 7));
    QVERIFY(older.body.osoba.has_value());
    QCOMPARE(older.body.osoba->prijmeni.value, newer.prijmeni.value);
    QCOMPARE(older.body.osoba->adresaPobytu.value.kod, newer.adresaPobytu.value.kod);
    QCOMPARE(older.body.ruian.adresy.size(), 1U);

    OldGroup::Request group;
    static_cast<egon::RobCtiHromadneAifo2::Request &>(group) = country.reading({7, 8, 9});
    QCOMPARE(country.ask<OldGroup>(group).body.osoby.size(), 3U);

    OldSearch::Request search;
    search.autorizace.seznamUdaju = egon::allPersonItems();
    search.prijmeni = newer.prijmeni.value;
    search.jmeno = newer.jmeno.value;
    search.datumNarozeni = newer.datumNarozeni.value;
    const auto found = country.ask<OldSearch>(search);
    QCOMPARE(found.body.osoby.size(), 1U);
    QCOMPARE(found.body.osoby.front().aifo.value, country.aifo(7));
}

void tst_training_records::olderSearchKnowsFewerCombinations()
{
    Country country;
    const PersonData person = *country.registers->person(7);
    OldSearch::Request search;
    search.autorizace.seznamUdaju = egon::allPersonItems();
    search.jmeno = person.givenName;
    search.datumNarozeni = person.born;
    const auto answer = country.ask<OldSearch>(search);
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Chyba);
    QCOMPARE(subCode(answer.body.status), u"NEPOVOLENA KOMBINACE"_qs);
    QVERIFY(answer.body.osoby.empty());
}

void tst_training_records::olderReadsRefuseWhatTheNewerRefuse()
{
    Country country;
    OldReading::Request request = oldReading(country, 7);
    request.autorizace.seznamUdaju.clear();
    QCOMPARE(subCode(country.ask<OldReading>(request).info.status), u"NEVALIDNI ZADOST"_qs);

    egon::RequestInfo nobody = country.info();
    nobody.uzivatel.clear();
    QCOMPARE(subCode(country.ask<OldReading>(oldReading(country, 7), nobody).info.status), u"NEVALIDNI ZADOST"_qs);
    egon::RequestInfo stranger = country.info();
    stranger.agendovaRole = u"CR1"_qs;
    QCOMPARE(subCode(country.ask<OldReading>(oldReading(country, 7), stranger).info.status), u"NENI OPRAVNENI EGON"_qs);

    country.act(u"cancel"_qs, 7);
    QCOMPARE(subCode(country.ask<OldReading>(oldReading(country, 7)).info.status), u"AIFO NEEXISTUJE"_qs);

    OldGroup::Request group;
    std::vector<std::uint32_t> many;
    for (std::uint32_t person = 10; person <= 110; ++person) {
        many.push_back(person);
    }
    static_cast<egon::RobCtiHromadneAifo2::Request &>(group) = country.reading(many);
    QCOMPARE(subCode(country.ask<OldGroup>(group).info.status), u"PREKROCEN SEZNAM"_qs);
}

void tst_training_records::placesOfBirthAreListed()
{
    Country country;
    int listed = 0;
    for (std::uint32_t person = 1; person <= 20; ++person) {
        const auto answer = country.ask<OldReading>(oldReading(country, person));
        const auto &place = answer.body.osoba->mistoNarozeni.value;
        const auto row = std::ranges::find_if(answer.body.adresy,
            [&](const egon::AddressCheck &check) { return check.lokalita && check.kod == place.cr; });
        QCOMPARE(row != answer.body.adresy.end(), place.cr.has_value());
        listed += place.cr.has_value() ? 1 : 0;
    }
    QVERIFY(listed > 0);
}

void tst_training_records::foundedRecordsAreTold()
{
    Country country;
    country.act(u"move"_qs, 3);
    const auto child = static_cast<std::uint32_t>(country.act(u"found"_qs, 5).value(u"person"_qs).toInteger());
    country.act(u"split"_qs, 9); // two records are founded in the place of one
    const auto answer = country.ask<Founded>(foundedSince(0));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(answer.body.mapa.size(), 3U);
    QCOMPARE(answer.body.mapa.front().aifo, country.aifo(child));
    QCOMPARE(read(country, child).prijmeni.value, country.registers->person(5)->surname);
    // founding is no change of an item: notices do not tell of it
    country.subscribe({child});
    egon::RobCtiZmeny::Request changes;
    changes.zmenaId = 0;
    QVERIFY(country.ask<egon::RobCtiZmeny>(changes).body.mapa.empty());
    // and nothing is told twice
    QVERIFY(country.ask<Founded>(foundedSince(*answer.body.zmenaId + 1)).body.mapa.empty());
}

void tst_training_records::foundedRecordsInParts()
{
    Country country;
    for (int child = 0; child < 5; ++child) {
        country.act({{u"do"_qs, u"found"_qs}});
    }
    Founded::Request request = foundedSince(0);
    request.autorizace.maximalniPocetZaznamu = 2;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    std::size_t told = 0;
    int calls = 0;
    for (bool more = true; more && calls < 10; ++calls) {
        const auto answer = country.ask<Founded>(request);
        told += answer.body.mapa.size();
        more = subCode(answer.body.status) == u"PREKROCEN POCET";
        request.zmenaId = *answer.body.zmenaId + 1;
    }
    QCOMPARE(told, 5U);
    QCOMPARE(calls, 3);
}

void tst_training_records::foundedRecordsAreNotForEverybody()
{
    Country country;
    country.act({{u"do"_qs, u"found"_qs}});
    const auto answer = country.ask<Founded>(foundedSince(0), recordsService(country));
    QCOMPARE(subCode(answer.info.status), u"NENI OPRAVNENI EGON"_qs);
    QVERIFY(!answer.hasBody);
    Founded::Request both = foundedSince(0);
    both.casOd = egon::WireTime::fromMoment(country.clock.now());
    QCOMPARE(subCode(country.ask<Founded>(both).info.status), u"NEVALIDNI ZADOST"_qs);
}

void tst_training_records::readersAreInTheStatement()
{
    Country country;
    country.ask<egon::RobCtiHromadneAifo2>(country.reading({7, 8}));
    const egon::RequestInfo first = country.lastInfo;
    country.clock.advance(std::chrono::minutes(1));
    OldReading::Request handing = oldReading(country, 7);
    handing.poskytnuti = true;
    handing.autorizace.seznamUdaju = {u"Jmeno"_qs, u"Prijmeni"_qs};
    country.ask<OldReading>(handing);
    // a refused read is no use
    handing.autorizace.seznamUdaju.clear();
    country.ask<OldReading>(handing);

    const auto answer = country.ask<Statement>(statement(country, 7));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(answer.body.vyuziti.size(), 2U);
    const Statement::Use &use = answer.body.vyuziti.front();
    QVERIFY(!use.poskytnuti);
    QCOMPARE(use.agenda, first.agenda);
    QCOMPARE(use.uzivatel, first.uzivatel);
    QCOMPARE(use.duvodUcel, first.duvodUcel);
    QCOMPARE(use.agendaZadostId, first.agendaZadostId);
    QCOMPARE(use.seznamUdaju, qint64 {allItems});
    QVERIFY(answer.body.vyuziti.back().poskytnuti);
    QCOMPARE(answer.body.vyuziti.back().seznamUdaju, qint64 {itemBit(Item::Prijmeni) | itemBit(Item::Jmeno)});
    QCOMPARE(answer.body.kontrola.size(), 20);
    QCOMPARE(country.ask<Statement>(statement(country, 8)).body.vyuziti.size(), 1U);

    Statement::Request early = statement(country, 7);
    early.casDo = egon::WireTime::fromMoment(country.clock.now());
    QCOMPARE(country.ask<Statement>(early).body.vyuziti.size(), 1U);
}

void tst_training_records::hiddenReadersAreTold_onlyWhenAskedFor()
{
    Country country;
    auto hidden = country.reading({7});
    hidden.znepristupniLog = true;
    country.ask<egon::RobCtiHromadneAifo2>(hidden);
    Statement::Request request = statement(country, 7);
    QCOMPARE(subCode(country.ask<Statement>(request).body.status), u"ZAZNAM NENALEZEN"_qs);
    request.potlaceniZnepristupneni = true;
    QCOMPARE(country.ask<Statement>(request).body.vyuziti.size(), 1U);
}

void tst_training_records::statementInParts()
{
    Country country;
    for (int use = 0; use < 5; ++use) {
        country.ask<OldReading>(oldReading(country, 7));
    }
    Statement::Request request = statement(country, 7);
    request.autorizace.maximalniPocetZaznamu = 3;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    const auto first = country.ask<Statement>(request);
    QCOMPARE(first.body.vyuziti.size(), 3U);
    QCOMPARE(subCode(first.body.status), u"PREKROCEN POCET"_qs);
    request.zaznamOd = 4;
    const auto rest = country.ask<Statement>(request);
    QCOMPARE(rest.body.vyuziti.size(), 2U);
    QCOMPARE(rest.info.status.kod, egon::ResultCode::Ok);
    QVERIFY(rest.body.vyuziti.front().iszrZadostId != first.body.vyuziti.back().iszrZadostId);
}

void tst_training_records::statementOfNothing()
{
    Country country;
    const auto answer = country.ask<Statement>(statement(country, 7));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Varovani);
    QCOMPARE(subCode(answer.body.status), u"ZAZNAM NENALEZEN"_qs);
    Statement::Request yearly = statement(country, 7);
    yearly.rocniVypisCislo = 1;
    QCOMPARE(subCode(country.ask<Statement>(yearly).body.status), u"ZAZNAM NENALEZEN"_qs);
    Statement::Request backwards = statement(country, 7);
    backwards.casDo = egon::WireTime::fromMoment(country.clock.now() - std::chrono::hours(48));
    QCOMPARE(subCode(country.ask<Statement>(backwards).info.status), u"NEVALIDNI ZADOST"_qs);
}

void tst_training_records::statementIsNotForEverybody()
{
    Country country;
    const auto answer = country.ask<Statement>(statement(country, 7), recordsService(country));
    QCOMPARE(subCode(answer.info.status), u"NENI OPRAVNENI EGON"_qs);
    Statement::Request request = statement(country, 7);
    country.act(u"cancel"_qs, 7);
    QCOMPARE(subCode(country.ask<Statement>(request).info.status), u"AIFO NEEXISTUJE"_qs);
}

void tst_training_records::oldestUsesAreForgotten()
{
    UseLog uses;
    Use use;
    use.agenda = u"A8566"_qs;
    uses.add({1}, use);
    for (std::size_t read = 0; read < UseLog::bound / 100; ++read) {
        uses.add(std::vector<std::uint32_t>(100, 2), use);
    }
    const Moment begin {};
    QVERIFY(uses.of(1, begin, Moment::max(), true).empty());
    QCOMPARE(uses.of(2, begin, Moment::max(), true).size(), UseLog::bound);
}

void tst_training_records::claimMakesTheItemDoubtful()
{
    Country country;
    country.subscribe({7});
    QCOMPARE(read(country, 7).prijmeni.stav, egon::Stav::Spravny);
    const auto answer = country.ask<Claim>(claim(country, 7, {u"Prijmeni"_qs, u"Doklad"_qs}));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    QVERIFY(!answer.body.identifikatorReklamace.isEmpty());
    QVERIFY(!answer.body.agendaEditora.isEmpty());

    const egon::Person person = read(country, 7);
    QCOMPARE(person.prijmeni.stav, egon::Stav::Nespravny);
    QCOMPARE(person.jmeno.stav, egon::Stav::Spravny);
    for (const auto &document : person.doklady) {
        QCOMPARE(document.stav, egon::Stav::Nespravny);
    }
    egon::RobCtiZmeny::Request changes;
    changes.zmenaId = 0;
    changes.autorizace.seznamUdaju = {u"Prijmeni"_qs};
    QCOMPARE(country.ask<egon::RobCtiZmeny>(changes).body.mapa.size(), 1U);
    changes.autorizace.seznamUdaju = {u"Jmeno"_qs};
    QVERIFY(country.ask<egon::RobCtiZmeny>(changes).body.mapa.empty());

    // the editor writes it anew, or says that it was right
    country.act(u"rename"_qs, 7);
    QCOMPARE(read(country, 7).prijmeni.stav, egon::Stav::Spravny);
    country.ask<Claim>(claim(country, 7, {u"Pohlavi"_qs}));
    QCOMPARE(read(country, 7).pohlavi.stav, egon::Stav::Nespravny);
    country.act({{u"do"_qs, u"confirm"_qs}, {u"person"_qs, 7}, {u"items"_qs, QJsonArray {u"Pohlavi"_qs}}});
    QCOMPARE(read(country, 7).pohlavi.stav, egon::Stav::Spravny);
}

void tst_training_records::claimIsKeptOverARestart()
{
    const QTemporaryDir directory;
    Registers::Options options;
    options.eventsFile = directory.filePath(u"events.jsonl"_qs);
    {
        Country country(options);
        country.ask<Claim>(claim(country, 7, {u"Prijmeni"_qs}));
        country.act(u"found"_qs, 7);
    }
    Country country(options);
    QCOMPARE(read(country, 7).prijmeni.stav, egon::Stav::Nespravny);
    QCOMPARE(country.ask<Founded>(foundedSince(0)).body.mapa.size(), 1U);
}

void tst_training_records::claimsThatAreNotTaken_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<bool>("named");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QStringList {} << true << u" "_qs;
    QTest::newRow("no item of a person") << QStringList {u"Prijmeni"_qs, u"Bok"_qs} << true << u"Chyba"_qs;
    QTest::newRow("the name of another list") << QStringList {u"DatovaSchrankaROB"_qs} << true << u"Chyba"_qs;
    QTest::newRow("of nobody") << QStringList {u"Prijmeni"_qs} << false << u"Chyba"_qs;
}

void tst_training_records::claimsThatAreNotTaken()
{
    QFETCH(QStringList, items);
    QFETCH(bool, named);
    QFETCH(QString, text);
    Country country;
    Claim::Request request = claim(country, 7, items);
    request.popisReklamace = text;
    if (!named) {
        request.aifo = {};
    }
    const auto answer = country.ask<Claim>(request);
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Chyba);
    QCOMPARE(subCode(answer.info.status), u"APLIKACNI CHYBA"_qs);
    QCOMPARE(subCode(*answer.body.status), u"CHYBA REKLAMACE"_qs);
    QVERIFY(answer.body.identifikatorReklamace.isEmpty());
    QCOMPARE(read(country, 7).prijmeni.stav, egon::Stav::Spravny);
}

void tst_training_records::claimOfAnUnknownPerson()
{
    Country country;
    Claim::Request request = claim(country, 7, {u"Prijmeni"_qs});
    request.aifo = country.registers->issue(7, u"A9145"_qs, 1234);
    QCOMPARE(subCode(country.ask<Claim>(request).info.status), u"AIFO NEEXISTUJE"_qs);
    // a claim without a person is words for the editor
    request.aifo = {};
    request.udaje.clear();
    request.popisReklamace = u"Osoba v registru chybí."_qs;
    request.agendaEditora = u"A123"_qs;
    const auto answer = country.ask<Claim>(request);
    QVERIFY(!answer.body.identifikatorReklamace.isEmpty());
    QCOMPARE(answer.body.agendaEditora, u"A123"_qs);
}

void tst_training_records::predecessorsOfAMergedPerson()
{
    Country country;
    const Aifo ended = country.aifo(8);
    const Aifo earlier = country.aifo(9);
    country.aifo(7);
    country.act({{u"do"_qs, u"merge"_qs}, {u"persons"_qs, QJsonArray {8, 9}}});
    country.act({{u"do"_qs, u"merge"_qs}, {u"persons"_qs, QJsonArray {7, 8}}});
    const auto answer = country.ask<Predecessors>(country.orgRequest({7}));
    QCOMPARE(answer.body.mapa.size(), 3U);
    QCOMPARE(answer.body.org->aifo.size(), 2U);
    for (const Aifo &aifo : {ended, earlier}) {
        const auto found = std::ranges::find(answer.body.org->aifo, aifo, &egon::OrgAifoStatus::aifo);
        QVERIFY(found != answer.body.org->aifo.end());
        QVERIFY(!found->vstupniAifo);
        QCOMPARE(found->detail, u"OSOBA SPOJENA"_qs);
    }
}

void tst_training_records::predecessorsOfAnybodyElse()
{
    Country country;
    auto request = country.orgRequest({7});
    request.mapa.push_back(Country::entry(country.registers->issue(8, u"A9145"_qs, 1234)));
    const auto answer = country.ask<Predecessors>(request);
    QCOMPARE(answer.body.mapa.size(), 2U);
    QCOMPARE(answer.body.org->aifo.size(), 1U);
    QCOMPARE(answer.body.org->aifo.front().detail, u"AIFO NENALEZENO"_qs);
    // who was merged into another is no predecessor of anybody who was never ours
    Country strangers;
    strangers.act({{u"do"_qs, u"merge"_qs}, {u"persons"_qs, QJsonArray {7, 8}}});
    QCOMPARE(strangers.ask<Predecessors>(strangers.orgRequest({7})).body.mapa.size(), 1U);
}

void tst_training_records::predecessorsOverTheLimit()
{
    Registers::Options options;
    options.limits.aifoPerOrgCall = 2;
    Country country(options);
    QCOMPARE(subCode(country.ask<Predecessors>(country.orgRequest({1, 2, 3})).info.status), u"PREKROCEN SEZNAM"_qs);
    QCOMPARE(subCode(country.ask<Predecessors>({}).info.status), u"NEVALIDNI ZADOST"_qs);
}

void tst_training_records::whoIsSubscribed()
{
    Country country;
    country.subscribe({7});
    Subscribed::Request request;
    static_cast<egon::OrgAifoRequest &>(request) = country.orgRequest({7, 8});
    request.agenda = u"A8566"_qs;
    request.ais = 1234;
    const auto answer = country.ask<Subscribed>(request);
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(answer.body.org->details, (std::vector {u"ZAZNAM NALEZEN"_qs, u"ZAZNAM NENALEZEN"_qs}));
    // the same persons for another agenda of this system
    request.agenda = u"A9145"_qs;
    QCOMPARE(country.ask<Subscribed>(request).body.org->details,
        (std::vector {u"ZAZNAM NENALEZEN"_qs, u"ZAZNAM NENALEZEN"_qs}));
}

void tst_training_records::subscriptionsOfOthersAreNotTold()
{
    Country country;
    Subscribed::Request request;
    static_cast<egon::OrgAifoRequest &>(request) = country.orgRequest({7});
    request.agenda = u"A1"_qs;
    request.ais = 1234;
    const auto unknown = country.ask<Subscribed>(request);
    QCOMPARE(unknown.info.status.kod, egon::ResultCode::Chyba);
    QCOMPARE(unknown.body.org->details.front(), u"NENALEZENA CIL AGENDA/AIS"_qs);
}

void tst_training_records::publishedChanges()
{
    Country country;
    Published::Request request;
    request.agenda = u"A115"_qs;
    request.zmenaId = 0;
    country.aifo(7);
    const auto nothing = country.ask<Published>(request);
    QCOMPARE(nothing.info.status.kod, egon::ResultCode::Varovani);
    QCOMPARE(subCode(nothing.body.parts.front().status), u"ZAZNAM NENALEZEN"_qs);
    QVERIFY(!nothing.body.parts.front().zmeny);

    country.act(u"move"_qs, 7);
    country.act(u"move"_qs, 8); // never issued to us
    const auto answer = country.ask<Published>(request);
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(answer.body.mapa.size(), 1U);
    QCOMPARE(answer.body.mapa.front().aifo, country.aifo(7));
    Published::Request next = request;
    next.zmenaId = *answer.body.parts.front().zmeny->zmenaId + 1;
    QVERIFY(country.ask<Published>(next).body.mapa.empty());
    next = request;
    next.zmenaId.reset();
    next.casOd = egon::WireTime::fromMoment(country.clock.now() + std::chrono::seconds(1));
    QVERIFY(country.ask<Published>(next).body.mapa.empty());
}

void tst_training_records::publishedChangesInParts()
{
    Country country;
    for (std::uint32_t person = 1; person <= 5; ++person) {
        country.aifo(person);
        country.act(u"move"_qs, person);
    }
    Published::Request request;
    request.agenda = u"A115"_qs;
    request.autorizace = {2, {u"AdresaPobytu"_qs}};
    request.casOd = egon::WireTime::fromMoment(country.clock.now() - std::chrono::hours(1));
    std::size_t told = 0;
    int calls = 0;
    for (bool more = true; more && calls < 10; ++calls) {
        const auto answer = country.ask<Published>(request);
        const Published::Part &part = answer.body.parts.front();
        told += answer.body.mapa.size();
        more = subCode(part.status) == u"PREKROCEN POCET";
        request.casOd.reset();
        request.zmenaIdent = part.zmeny->dalsiZmenaIdent;
    }
    QCOMPARE(told, 5U);
    QCOMPARE(calls, 3);
    request.zmenaIdent = u"nesmysl"_qs;
    QCOMPARE(subCode(country.ask<Published>(request).body.parts.front().status), u"NEVALIDNI DATA"_qs);
}

void tst_training_records::agendaThatDoesNotPublish()
{
    Country country;
    Published::Request request;
    request.agenda = u"A8566"_qs;
    request.zmenaId = 0;
    const auto answer = country.ask<Published>(request);
    QCOMPARE(subCode(answer.info.status), u"NENI IMPLEMENTOVANO"_qs);
    QVERIFY(!answer.hasBody);
    request.casOd = egon::WireTime::fromMoment(country.clock.now());
    QCOMPARE(subCode(country.ask<Published>(request).info.status), u"NEVALIDNI ZADOST"_qs);
}

static const kmen::test::Entry tst_training_records(kmen::test::run<tst_training_records>);
#include "tst_training_records.moc"
