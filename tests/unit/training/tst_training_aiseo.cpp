// AISEO, the registers of documents and RPP: birth numbers, what was before, who may ask.
#include <QSet>
#include <QTest>

#include "registers_fixture.h"
#include "support/test_program.h"
#include "training/birth_number.h"

using namespace kmen;
using namespace kmen::training;
using Identification = egon::AiseoZtotozneni;
using Resident = egon::AiseoCtiAifo3;
using Holder = egon::AgendaDokladNaAifo;
using Items = egon::RppVypisSeznamUdajuAgendy2;

class tst_training_aiseo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void birthNumbers_data();
    void birthNumbers();
    void birthNumbersAreUnique();
    void residentIsFoundByTheBirthNumber();
    void nameMustAgreeWithRob();
    void mistypedBirthNumber();
    void onlyWhoIsPermittedMayAsk();
    void formerSurnameAndAddress();
    void foreignerIsNotInAiseo();
    void deadPersonIsDead();
    void holderOfACard();
    void oldCardStillLeadsToItsHolder();
    void unknownDocument();
    void itemsOfRob();
};

namespace {

Identification::Request identification(const PersonData &person, const QString &birthNumber)
{
    Identification::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.jmeno = person.givenName;
    request.prijmeni = person.surname;
    request.datumNarozeni = person.born;
    request.rodneCislo = birthNumber;
    return request;
}

Resident::Request reading(Country &country, std::uint32_t person)
{
    Resident::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems()
        + QStringList {u"RodneCislo"_qs, u"PrijmeniMinule"_qs, u"StavOsoby"_qs, u"AdresaTP"_qs, u"PredchoziAdresyTP"_qs,
            u"ObcanstviPrimarni"_qs};
    request.mapa = country.orgRequest({person}).mapa;
    return request;
}

Holder::Request card(const QString &number)
{
    Holder::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.cisloOp = number;
    return request;
}

bool isCzech(const PersonData &person)
{
    return person.citizenship.contains(u"203"_qs);
}

QString birthNumberIn(Country &country, std::uint32_t person)
{
    return country.ask<Resident>(reading(country, person)).body.udaje->rodneCislo.value;
}

} // namespace

void tst_training_aiseo::birthNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("good");
    QTest::newRow("woman") << u"805229/0000"_qs << (QStringLiteral("8052290000").toLongLong() % 11 == 0);
    QTest::newRow("man before 1954") << u"530101/123"_qs << true;
    QTest::newRow("this century") << birthNumberOf(QDate(2012, 12, 31), true, 3) << true;
    QTest::newRow("month that is none") << u"801329001"_qs << false;
    QTest::newRow("not divisible") << u"8001010001"_qs << (8001010001LL % 11 == 0);
    QTest::newRow("too short") << u"80010100"_qs << false;
    QTest::newRow("letters") << u"80010100AB"_qs << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_training_aiseo::birthNumbers()
{
    QFETCH(QString, number);
    QFETCH(bool, good);
    QCOMPARE(isBirthNumber(number), good);
}

void tst_training_aiseo::birthNumbersAreUnique()
{
    const ManualClock clock {fromMsecs(1'780'000'000'000)};
    const State state(20'000, 4, clock, {});
    QSet<QString> seen;
    for (std::uint32_t person = 1; person <= 20'000; ++person) {
        const QString number = birthNumber(state, person);
        QVERIFY(isBirthNumber(number));
        QVERIFY(!seen.contains(number));
        seen.insert(number);
        const PersonData data = state.person(person);
        QCOMPARE(number.size(), data.born.year() < 1954 ? 9 : 10);
        QCOMPARE(number.mid(2, 2).toInt(), data.born.month() + (data.female ? 50 : 0));
    }
}

void tst_training_aiseo::residentIsFoundByTheBirthNumber()
{
    Country country;
    const PersonData person = personWith(country, isCzech);
    const QString number = birthNumberIn(country, person.number);
    const auto answer =
        country.ask<Identification>(identification(person, QString(number.left(6) + u'/' + number.mid(6))));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(answer.body.mapa.size(), std::size_t(1));
    QVERIFY(answer.body.mapa.front().aifo == country.aifo(person.number));
    QCOMPARE(answer.body.osoby.front().prijmeni.value, person.surname);
}

void tst_training_aiseo::nameMustAgreeWithRob()
{
    Country country;
    const PersonData person = personWith(country, isCzech);
    Identification::Request request = identification(person, birthNumberIn(country, person.number));
    request.prijmeni = u"Neexistující"_qs;
    const auto other = country.ask<Identification>(request);
    QCOMPARE(other.info.status.kod, egon::ResultCode::Varovani);
    QCOMPARE(subCode(*other.body.status), u"RODNE CISLO NENALEZENO"_qs);
    QVERIFY(other.body.mapa.empty() && other.body.osoby.empty());
    request.prijmeni.clear();
    QCOMPARE(subCode(country.ask<Identification>(request).info.status), u"NEVALIDNI ZADOST"_qs);
}

void tst_training_aiseo::mistypedBirthNumber()
{
    Country country;
    const PersonData person =
        personWith(country, [](const PersonData &data) { return isCzech(data) && data.born.year() >= 1954; });
    QString number = birthNumberIn(country, person.number);
    number[9] = number[9] == u'1' ? u'2' : u'1';
    const auto answer = country.ask<Identification>(identification(person, number));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Chyba);
    QCOMPARE(subCode(*answer.body.status), u"SPATNA SYNTAXE RODNEHO CISLA"_qs);
}

void tst_training_aiseo::onlyWhoIsPermittedMayAsk()
{
    Country country;
    const PersonData person = personWith(country, isCzech);
    egon::RequestInfo info = country.info();
    info.agenda = u"A9145"_qs;
    info.agendovaRole = u"CR83065"_qs;
    const auto found = country.ask<Identification>(identification(person, u"530101/123"_qs), info);
    QVERIFY(!found.hasBody);
    QCOMPARE(subCode(found.info.status), u"NENI OPRAVNENI EGON"_qs);
    info.agendaZadostId = QUuid::createUuid();
    QCOMPARE(
        subCode(country.ask<Resident>(reading(country, person.number), info).info.status), u"NENI OPRAVNENI EGON"_qs);
    info.agendaZadostId = QUuid::createUuid();
    QCOMPARE(subCode(country.ask<Holder>(card(u"200000001"_qs), info).info.status), u"NENI OPRAVNENI EGON"_qs);
}

void tst_training_aiseo::formerSurnameAndAddress()
{
    Country country;
    const PersonData wife = personWith(country,
        [](const PersonData &data) { return isCzech(data) && !data.died && data.surname != data.birthSurname; });
    country.act({{u"do"_qs, u"rename"_qs}, {u"person"_qs, static_cast<qint64>(wife.number)},
        {u"surname"_qs, u"NOVĚPOJMENOVANÁ"_qs}});
    country.act(u"move"_qs, wife.number);
    const auto answer = country.ask<Resident>(reading(country, wife.number));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    const egon::AisOsoba &resident = *answer.body.udaje;
    QCOMPARE(resident.prijmeni.value, u"NOVĚPOJMENOVANÁ"_qs);
    QCOMPARE(resident.prijmeniMinule.size(), std::size_t(2));
    QCOMPARE(resident.prijmeniMinule[0].value.hodnota, wife.birthSurname);
    QCOMPARE(resident.prijmeniMinule[1].value.hodnota, wife.surname);
    QCOMPARE(resident.predchoziAdresyTp.size(), std::size_t(1));
    QCOMPARE(resident.predchoziAdresyTp.front().value.polozky.adresniMistoKod, std::optional(wife.address));
    QCOMPARE(answer.body.osoba->prijmeni.value, resident.prijmeni.value);
}

void tst_training_aiseo::foreignerIsNotInAiseo()
{
    Country country;
    const PersonData foreigner = personWith(country, [](const PersonData &data) { return !isCzech(data); });
    const auto answer = country.ask<Resident>(reading(country, foreigner.number));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Varovani);
    QVERIFY(!answer.body.udaje);
    QVERIFY(answer.body.osoba); // ROB knows the person nevertheless
}

void tst_training_aiseo::deadPersonIsDead()
{
    Country country;
    const PersonData person = personWith(country, [](const PersonData &data) { return isCzech(data) && !data.died; });
    QCOMPARE(country.ask<Resident>(reading(country, person.number)).body.udaje->stavOsoby.value, u"živá"_qs);
    country.act(u"die"_qs, person.number);
    const auto answer = country.ask<Resident>(reading(country, person.number));
    QCOMPARE(answer.body.udaje->stavOsoby.value, u"mrtvá"_qs);
    QVERIFY(answer.body.udaje->datumUmrti.hasValue());
}

void tst_training_aiseo::holderOfACard()
{
    Country country;
    const PersonData person = personWith(country, [](const PersonData &data) {
        return isCzech(data) && data.documents.size() == 2 && data.documents.front().druh == u"ID";
    });
    const auto answer = country.ask<Holder>(card(person.documents.front().cislo));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Ok);
    QVERIFY(answer.body.mapa.front().aifo == country.aifo(person.number));
    QCOMPARE(answer.body.drzitel->prijmeni.value, person.surname);
    QCOMPARE(answer.body.drzitel->rodneCislo.value, birthNumberIn(country, person.number));
    QVERIFY(!answer.body.cestovni);

    Holder::Request passport = card({});
    passport.cestovni = true;
    passport.dotazCd = true;
    passport.cisloCd = person.documents.back().cislo.toInt();
    const auto travelled = country.ask<Holder>(passport);
    QVERIFY(travelled.body.cestovni);
    QVERIFY(travelled.body.drzitel->aifo == country.aifo(person.number));
    passport.cestovni = false;
    QCOMPARE(subCode(country.ask<Holder>(passport).info.status), u"NEVALIDNI ZADOST"_qs);
}

void tst_training_aiseo::oldCardStillLeadsToItsHolder()
{
    Country country;
    const PersonData person = personWith(country,
        [](const PersonData &data) { return !data.documents.empty() && data.documents.front().druh == u"ID"; });
    country.act(u"renew"_qs, person.number);
    const QString renewed = country.registers->person(person.number)->documents.front().cislo;
    QVERIFY(renewed != person.documents.front().cislo);
    for (const QString &number : {person.documents.front().cislo, renewed}) {
        const auto answer = country.ask<Holder>(card(number));
        QVERIFY(answer.body.drzitel);
        QVERIFY(answer.body.drzitel->aifo == country.aifo(person.number));
    }
}

void tst_training_aiseo::unknownDocument()
{
    Country country;
    const auto answer = country.ask<Holder>(card(u"999999999"_qs));
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Varovani);
    QVERIFY(!answer.body.drzitel);
    QVERIFY(answer.body.mapa.empty());
}

void tst_training_aiseo::itemsOfRob()
{
    Country country;
    Items::Request request;
    request.kodAgendy = u"A101"_qs;
    const auto answer = country.ask<Items>(request);
    QCOMPARE(answer.body.udaje.size(), std::size_t(itemCount));
    QCOMPARE(answer.body.udaje.front().kod, u"101-1-1"_qs);
    QCOMPARE(answer.body.udaje.front().nazev, u"Prijmeni"_qs);
    request.kodAgendy = u"A9999"_qs;
    QCOMPARE(subCode(*country.ask<Items>(request).body.status), u"NEPOVOLENY KOD AGENDY"_qs);
}

static const kmen::test::Entry tst_training_aiseo(kmen::test::run<tst_training_aiseo>);
#include "tst_training_aiseo.moc"
