// The register of organisations: what it holds, what it answers, what changes.
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "registers_fixture.h"
#include "support/test_program.h"
#include "training/organisations.h"

using namespace kmen;
using namespace kmen::training;
using One = egon::RosCtiIco2;
using Several = egon::RosCtiSeznamIco2;
using OrganisationChanges = egon::RosCtiZmeny;

class tst_training_ros : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameOrganisations();
    void numbersAreUniqueAndLeadBack();
    void everyOwnerAndOfficerIsAnAdultOfTheCountry();
    void legalPersonWithItsOfficers();
    void entrepreneurIsAPersonOfTheCountry();
    void onlyItemsAskedForComeBack();
    void wrongNumbers();
    void listSaysWhatItDidNotFind();
    void listOverTheLimit();
    void operatingDataAreRefused();
    void changesAreRead();
    void changesByTypeAndInParts();
    void endedOrganisationCannotMove();
    void foundedOrganisationIsEverywhere();
    void businessOfAPerson();
    void wrongFoundings_data();
    void wrongFoundings();
    void changesOutliveTheRegisters();
};

namespace {

const QStringList everything = QStringLiteral(
    "Ico FyzickaOsoba ObchodniNazev DatumVznikuOpravneni DatumZanikuOpravneni PravniForma PravniStav "
    "DatovaSchrankaROS StatutarniOrgany AdresaSidla Provozovny Jmeno Prijmeni DatumNarozeni AdresaPobytu")
                                   .split(u' ');

One::Request asking(int ico, const QStringList &items = everything)
{
    One::Request request;
    request.autorizace.seznamUdaju = items;
    request.ico = ico;
    return request;
}

template <class Predicate>
OrganisationData organisationWith(const Country &country, Predicate suits)
{
    const Organisations organisations(country.registers->population());
    for (std::uint32_t number = 1; number <= organisations.size(); ++number) {
        const OrganisationData data = organisations.organisation(number);
        if (suits(data)) {
            return data;
        }
    }
    qFatal("the country has no such organisation");
}

QJsonObject order(const QString &what, const OrganisationData &organisation)
{
    return {{u"do"_qs, what}, {u"organisation"_qs, static_cast<qint64>(organisation.number)}};
}

bool isLiving(const OrganisationData &data)
{
    return !data.ended;
}

} // namespace

void tst_training_ros::sameSeedSameOrganisations()
{
    const Population first(2'000, 9);
    const Population again(2'000, 9);
    const Population other(2'000, 10);
    const OrganisationData a = Organisations(first).organisation(17);
    const OrganisationData b = Organisations(again).organisation(17);
    const OrganisationData c = Organisations(other).organisation(17);
    QCOMPARE(a.ico, b.ico);
    QCOMPARE(a.name, b.name);
    QCOMPARE(a.seat, b.seat);
    QCOMPARE(a.officers, b.officers);
    QVERIFY(a.ico != c.ico);
    QCOMPARE(Organisations(first).size(), 500U);
}

void tst_training_ros::numbersAreUniqueAndLeadBack()
{
    const Population population(8'000, 3);
    const Organisations organisations(population);
    QSet<int> numbers;
    QSet<QString> boxes;
    int withBox = 0;
    for (std::uint32_t number = 1; number <= organisations.size(); ++number) {
        const OrganisationData data = organisations.organisation(number);
        QVERIFY(egon::isIco(data.ico));
        QCOMPARE(organisations.withIco(data.ico), std::optional(number));
        numbers.insert(data.ico);
        if (!data.dataBox.isEmpty()) {
            ++withBox;
            boxes.insert(data.dataBox);
            QVERIFY(!population.withDataBox(data.dataBox)); // never that of a person
        }
    }
    QCOMPARE(numbers.size(), 2'000);
    QCOMPARE(boxes.size(), withBox);
}

void tst_training_ros::everyOwnerAndOfficerIsAnAdultOfTheCountry()
{
    const Population population(2'000, 9);
    const Organisations organisations(population);
    QSet<std::uint32_t> owners;
    int legal = 0;
    for (std::uint32_t number = 1; number <= organisations.size(); ++number) {
        const OrganisationData data = organisations.organisation(number);
        QVERIFY(population.ruian().indexOf(data.seat));
        QVERIFY(!data.ended || *data.ended > data.founded);
        std::vector<std::uint32_t> people = data.officers;
        if (data.owner != 0) {
            QVERIFY2(!owners.contains(data.owner), "one person, two numbers");
            owners.insert(data.owner);
            people.push_back(data.owner);
        } else {
            ++legal;
            QVERIFY(!data.officers.empty());
        }
        for (const std::uint32_t person : people) {
            QVERIFY(population.person(person).born.addYears(18) <= QDate(2025, 6, 30));
        }
    }
    QVERIFY(legal > 100 && owners.size() > 100);
}

void tst_training_ros::legalPersonWithItsOfficers()
{
    Country country;
    const OrganisationData company = organisationWith(country, [](const OrganisationData &data) {
        return isLiving(data) && data.owner == 0 && data.officers.size() > 1 && !data.establishments.empty();
    });
    const auto answer = country.ask<One>(asking(company.ico));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    const egon::RosOsoba &osoba = *answer.body.osoba;
    QVERIFY(!osoba.fyzicka);
    QCOMPARE(osoba.agendy.front().nazev.value, company.name);
    QCOMPARE(osoba.agendy.front().sidlo.value.odkazRuian, std::optional(company.seat));
    QVERIFY(answer.body.pridano.ruian.address(company.seat) != nullptr);
    QCOMPARE(osoba.provozovny.size(), company.establishments.size());
    QCOMPARE(osoba.statutarniOrgany.size(), company.officers.size());
    // the officers come as this agenda's AIFO, and ROB adds their names
    QCOMPARE(answer.body.pridano.osoby.size(), company.officers.size());
    QVERIFY(osoba.statutarniOrgany.front().value.fyzickaOsoba->aifo == country.aifo(company.officers.front()));
    QCOMPARE(
        answer.body.pridano.osoby.front().prijmeni.value, country.registers->person(company.officers.front())->surname);
}

void tst_training_ros::entrepreneurIsAPersonOfTheCountry()
{
    Country country;
    const OrganisationData trader =
        organisationWith(country, [](const OrganisationData &data) { return isLiving(data) && data.owner != 0; });
    const auto answer = country.ask<One>(asking(trader.ico));
    QVERIFY(answer.body.osoba->fyzicka);
    QVERIFY(answer.body.osoba->fo.value.aifo == country.aifo(trader.owner));
    QVERIFY(answer.body.osoba->statutarniOrgany.empty());
    // when the identity is no more, ROS still has the name
    country.act(u"cancel"_qs, trader.owner);
    const auto later = country.ask<One>(asking(trader.ico));
    QVERIFY(!later.body.osoba->fo.value.aifo);
    QVERIFY(!later.body.osoba->fo.value.text.isEmpty());
    QVERIFY(later.body.mapa.empty());
}

void tst_training_ros::onlyItemsAskedForComeBack()
{
    Country country;
    const OrganisationData company =
        organisationWith(country, [](const OrganisationData &data) { return isLiving(data) && data.owner == 0; });
    const auto answer = country.ask<One>(asking(company.ico, {u"ObchodniNazev"_qs}));
    const egon::RosOsoba &osoba = *answer.body.osoba;
    QVERIFY(osoba.agendy.front().nazev.hasValue());
    QVERIFY(!osoba.agendy.front().sidlo.present && !osoba.pravniForma.present && osoba.statutarniOrgany.empty());
    QVERIFY(answer.body.mapa.empty() && answer.body.pridano.osoby.empty());
    QCOMPARE(subCode(country.ask<One>(asking(company.ico, {})).info.status), u"NEVALIDNI ZADOST"_qs);
}

void tst_training_ros::wrongNumbers()
{
    Country country;
    const auto unknown = country.ask<One>(asking(19));
    QCOMPARE(unknown.info.status.kod, egon::ResultCode::Chyba);
    QCOMPARE(subCode(unknown.info.status), u"APLIKACNI CHYBA"_qs);
    QCOMPARE(subCode(*unknown.body.status), u"ICO NEEXISTUJE"_qs);
    QVERIFY(!unknown.body.osoba);
    QCOMPARE(subCode(*country.ask<One>(asking(18)).body.status), u"NEVALIDNI DATA"_qs);
    One::Request hidden = asking(19);
    hidden.znepristupniLog = true;
    QCOMPARE(subCode(*country.ask<One>(hidden).body.status), u"NEPOVOLENE ZNEPRISTUPNENI"_qs);
}

void tst_training_ros::listSaysWhatItDidNotFind()
{
    Country country;
    const OrganisationData company = organisationWith(country, isLiving);
    Several::Request request;
    request.autorizace.seznamUdaju = everything;
    request.ico = {company.ico, 19, company.ico};
    const auto answer = country.ask<Several>(request);
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Varovani);
    QCOMPARE(subCode(*answer.body.status), u"CHYBA SEZNAMU"_qs);
    QCOMPARE(answer.body.osoby.size(), std::size_t(1));
    QCOMPARE(answer.body.nenalezena.size(), std::size_t(1));
    QCOMPARE(answer.body.nenalezena.front().ico, 19);
    request.ico = {company.ico};
    QCOMPARE(country.ask<Several>(request).info.status.kod, egon::ResultCode::Ok);
}

void tst_training_ros::listOverTheLimit()
{
    Registers::Options options;
    options.limits.organisationsPerCall = 2;
    Country country(options);
    Several::Request request;
    request.autorizace.seznamUdaju = everything;
    request.ico = {19, 27, 35};
    QCOMPARE(subCode(*country.ask<Several>(request).body.status), u"PREKROCEN INTERNI PARAMETR"_qs);
}

void tst_training_ros::operatingDataAreRefused()
{
    Country country;
    Several::Request request;
    request.autorizace.seznamUdaju = everything;
    request.ico = {19};
    request.nacistProvozniUdaje = true;
    QCOMPARE(subCode(country.ask<Several>(request).info.status), u"NENI OPRAVNENI"_qs);
}

void tst_training_ros::changesAreRead()
{
    Country country;
    const OrganisationData company =
        organisationWith(country, [](const OrganisationData &data) { return isLiving(data) && data.owner == 0; });
    OrganisationChanges::Request request;
    request.casOd = egon::WireTime::fromMoment(country.clock.now());
    const auto none = country.ask<OrganisationChanges>(request);
    QCOMPARE(none.info.status.kod, egon::ResultCode::Varovani);
    QCOMPARE(subCode(*none.body.status), u"PRAZDNY SEZNAM"_qs);

    QJsonObject rename = order(u"org-rename"_qs, company);
    rename.insert(u"name"_qs, u"Nový název s.r.o."_qs);
    country.act(rename);
    country.act(order(u"org-move"_qs, company));
    const auto changed = country.ask<OrganisationChanges>(request);
    QCOMPARE(changed.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(changed.body.zmeny.size(), std::size_t(2));
    QCOMPARE(changed.body.zmeny.front().ico, company.ico);
    QVERIFY(changed.body.zmeny[0].id < changed.body.zmeny[1].id);

    const auto read = country.ask<One>(asking(company.ico));
    QCOMPARE(read.body.osoba->agendy.front().nazev.value, u"Nový název s.r.o."_qs);
    QVERIFY(read.body.osoba->agendy.front().sidlo.value.odkazRuian != std::optional(company.seat));
    QCOMPARE(read.body.osoba->idZmeny, changed.body.zmeny.back().id);
}

void tst_training_ros::changesByTypeAndInParts()
{
    Country country;
    std::vector<OrganisationData> companies;
    for (int i = 0; i < 3; ++i) {
        companies.push_back(organisationWith(country, [&](const OrganisationData &data) {
            return isLiving(data) && (companies.empty() || data.number > companies.back().number);
        }));
        country.act(order(u"org-move"_qs, companies.back()));
    }
    country.act(order(u"org-end"_qs, companies[1]));
    OrganisationChanges::Request request;
    request.idZmeny = 0;
    request.typ = OrganisationChanges::Typ::Zruseni;
    const auto ended = country.ask<OrganisationChanges>(request);
    QCOMPARE(ended.body.zmeny.size(), std::size_t(1));
    QCOMPARE(ended.body.zmeny.front().ico, companies[1].ico);

    request.typ = OrganisationChanges::Typ::Vsechny;
    request.maximalniPocet = 3;
    const auto part = country.ask<OrganisationChanges>(request);
    QCOMPARE(subCode(*part.body.status), u"PREKROCEN POCET"_qs);
    QCOMPARE(part.body.zmeny.size(), std::size_t(3));
    request.idZmeny = part.body.zmeny.back().id + 1;
    const auto rest = country.ask<OrganisationChanges>(request);
    QCOMPARE(rest.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(rest.body.zmeny.size(), std::size_t(1));
    QVERIFY(rest.body.zmeny.front().typ == OrganisationChanges::Typ::Zruseni);
}

void tst_training_ros::endedOrganisationCannotMove()
{
    Country country;
    const OrganisationData company = organisationWith(country, isLiving);
    country.act(order(u"org-end"_qs, company));
    const auto moved = country.registers->act(order(u"org-move"_qs, company));
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    const auto answer = country.ask<One>(asking(company.ico));
    QVERIFY(answer.body.osoba->agendy.front().zanik.hasValue());
    QVERIFY(answer.body.osoba->schranky.empty());
}

void tst_training_ros::foundedOrganisationIsEverywhere()
{
    Country country;
    const Moment start = country.clock.now();
    country.act(order(u"org-move"_qs, organisationWith(country, isLiving)));
    const QJsonObject made = country.act({{u"do"_qs, u"org-found"_qs}, {u"name"_qs, u"Nová pila s.r.o."_qs}});
    const int ico = made.value(u"ico"_qs).toString().toInt();
    QVERIFY(egon::isIco(ico));
    const QJsonObject told = country.act({{u"do"_qs, u"organisation"_qs}, {u"ico"_qs, made.value(u"ico"_qs)}});
    QCOMPARE(told.value(u"organisation"_qs), made.value(u"organisation"_qs));
    QVERIFY(told.value(u"organisation"_qs).toInt() > 500); // beyond those that the country began with

    // E256: whole, with somebody who acts for it
    const auto read = country.ask<One>(asking(ico));
    QCOMPARE(read.info.status.kod, egon::ResultCode::Ok);
    const egon::RosOsoba &body = *read.body.osoba;
    QCOMPARE(body.agendy.front().nazev.value, u"Nová pila s.r.o."_qs);
    QCOMPARE(body.agendy.front().vznik.value, localDate(start));
    QVERIFY(!body.agendy.front().zanik.hasValue());
    QCOMPARE(body.schranky.size(), std::size_t(1));
    QCOMPARE(body.statutarniOrgany.size(), std::size_t(1));
    QCOMPARE(read.body.pridano.osoby.size(), std::size_t(1));

    // E28: as an insert, and as nothing else
    OrganisationChanges::Request request;
    request.idZmeny = 0;
    request.typ = OrganisationChanges::Typ::Vlozeni;
    const auto inserted = country.ask<OrganisationChanges>(request).body.zmeny;
    QCOMPARE(inserted.size(), std::size_t(1));
    QCOMPARE(inserted.front().ico, ico);
    QVERIFY(inserted.front().typ == OrganisationChanges::Typ::Vlozeni);
    QCOMPARE(inserted.front().id, body.idZmeny);
    country.act({{u"do"_qs, u"org-end"_qs}, {u"ico"_qs, made.value(u"ico"_qs)}});
    QCOMPARE(country.ask<OrganisationChanges>(request).body.zmeny.size(), std::size_t(1));
    request.typ = OrganisationChanges::Typ::Zruseni;
    QCOMPARE(country.ask<OrganisationChanges>(request).body.zmeny.front().ico, ico);

    // E320: to whom it is permitted, the record that is new and nothing else
    country.act({{u"do"_qs, u"aisv"_qs}, {u"permit"_qs, QJsonArray {u"E320"_qs}}});
    country.clock.advance(std::chrono::minutes(16));
    const auto founded = country.ask<egon::AisvCtiZmenyZalozIco>({{}, {egon::WireTime::fromMoment(start), {}, true}});
    QCOMPARE(founded.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(founded.body.zmeny.size(), std::size_t(1));
    QCOMPARE(founded.body.zmeny.front().ico, ico);
    QCOMPARE(founded.body.zmeny.front().seznamUdaju, QStringList {u"NovyZaznam"_qs});
}

void tst_training_ros::businessOfAPerson()
{
    Country country;
    const Organisations organisations(country.registers->population());
    std::uint32_t person = 1;
    const auto isFree = [&](std::uint32_t number) {
        const PersonData data = *country.registers->person(number);
        const auto theirs = organisations.numberForOwner(number);
        return !data.died && data.born.addYears(18) < localDate(country.clock.now())
            && (!theirs || organisations.organisation(*theirs).owner != number);
    };
    while (!isFree(person)) {
        ++person;
    }
    const QJsonObject order {{u"do"_qs, u"org-found"_qs}, {u"person"_qs, static_cast<qint64>(person)}};
    const QJsonObject made = country.act(order);
    const auto read = country.ask<One>(asking(made.value(u"ico"_qs).toString().toInt()));
    QVERIFY(read.body.osoba->fyzicka);
    QVERIFY(*read.body.osoba->fo.value.aifo == country.aifo(person));
    QCOMPARE(read.body.osoba->pravniForma.value.kod, 101);
    QCOMPARE(read.body.pridano.osoby.front().prijmeni.value, country.registers->person(person)->surname);
    // one number is enough for everybody; after its end there may be another
    QCOMPARE(country.registers->act(order).error().code, u"training.NO_ENTREPRENEUR"_qs);
    country.act({{u"do"_qs, u"org-end"_qs}, {u"ico"_qs, made.value(u"ico"_qs)}});
    QVERIFY(country.act(order).value(u"ico"_qs) != made.value(u"ico"_qs));
}

void tst_training_ros::wrongFoundings_data()
{
    QTest::addColumn<QJsonObject>("details");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("no such person") << QJsonObject {{u"person"_qs, 1'000'000}} << ErrorKind::NotFound;
    QTest::addRow("dead") << QJsonObject {{u"person"_qs, 9}} << ErrorKind::Conflict;
    QTest::addRow("no name") << QJsonObject {{u"name"_qs, u"  "_qs}} << ErrorKind::Input;
    QTest::addRow("no place") << QJsonObject {{u"address"_qs, 1}} << ErrorKind::Input;
}

void tst_training_ros::wrongFoundings()
{
    QFETCH(QJsonObject, details);
    QFETCH(ErrorKind, kind);
    Country country;
    if (!country.registers->person(9)->died) {
        country.act(u"die"_qs, 9);
    }
    details.insert(u"do"_qs, u"org-found"_qs);
    const auto made = country.registers->act(details);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, kind);
    OrganisationChanges::Request request;
    request.idZmeny = 0;
    QCOMPARE(country.ask<OrganisationChanges>(request).body.zmeny.size(), std::size_t(0));
}

void tst_training_ros::changesOutliveTheRegisters()
{
    const QTemporaryDir directory;
    Registers::Options options;
    options.eventsFile = directory.filePath(u"events.log"_qs);
    OrganisationChanges::Request request;
    request.idZmeny = 0;
    std::optional<int> seat;
    OrganisationData company;
    {
        Country country(options);
        company = organisationWith(country, isLiving);
        country.act(order(u"org-move"_qs, company));
        seat = country.ask<One>(asking(company.ico)).body.osoba->agendy.front().sidlo.value.odkazRuian;
    }
    Country again(options);
    const auto changes = again.ask<OrganisationChanges>(request);
    QCOMPARE(changes.body.zmeny.size(), std::size_t(1));
    QCOMPARE(changes.body.zmeny.front().ico, company.ico);
    QCOMPARE(again.ask<One>(asking(company.ico)).body.osoba->agendy.front().sidlo.value.odkazRuian, seat);
}

static const kmen::test::Entry tst_training_ros(kmen::test::run<tst_training_ros>);
#include "tst_training_ros.moc"
