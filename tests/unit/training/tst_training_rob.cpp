// What ROB and ISZR answer: identification, reading, refusals.
#include <QJsonArray>
#include <QTest>

#include "base/text.h"
#include "registers_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::training;
using PersonSearch = egon::RobCtiPodleUdaju2;
using PersonReading = egon::RobCtiHromadneAifo2;

class tst_training_rob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void combinations_data();
    void combinations();
    void combinationNotPermitted();
    void nobodyFound();
    void namesakesAreTooMany();
    void comparisonModes();
    void furtherDataMustMatchToo();
    void onlyItemsAskedForComeBack();
    void addressesComeWithTheirNames();
    void unknownAddressIsRefused();
    void changedPersonIsFoundByNewData();
    void amendedItemsChangeAndAreTold_data();
    void amendedItemsChangeAndAreTold();
    void groupIsRefusedForOneThatIsNoMore();
    void groupOverTheLimit();
    void readingOne();
    void aifoOfTwoAgendasDiffer();
    void aifoOfAnotherAgendaIsUnknown();
    void systemChecks_data();
    void systemChecks();
    void sameRequestTwice();
    void movedTimeRefusesNobody();
};

namespace {

PersonSearch::Request search()
{
    PersonSearch::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    return request;
}

} // namespace

void tst_training_rob::combinations_data()
{
    // which of: surname, birth surname, given name, birth, death, address, document, data box, certificate
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("permitted");
    for (const char *good : {"SNA", "SNB", "SND", "P", "X", "RNA", "RNB", "RND", "SNC", "SBA", "RBA"}) {
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    }
    for (const char *bad :
        {"S", "SN", "SB", "SA", "RN", "RB", "NB", "NBA", "BA", "C", "SC", "NC", "RNC", "SD", "BD", ""}) {
        QTest::newRow(*bad == '\0' ? "nothing" : bad) << QString::fromLatin1(bad) << false;
    }
}

void tst_training_rob::combinations()
{
    QFETCH(QString, given);
    QFETCH(bool, permitted);
    Country country;
    const bool dead = given.contains(u'D');
    const PersonData person = personWith(country, [&](const PersonData &one) {
        return dead ? one.died.has_value()
                    : !one.dataBox.isEmpty() && !one.certificates.empty() && !one.documents.empty();
    });
    PersonSearch::Request request = search();
    for (const QChar what : given) {
        switch (what.unicode()) {
        case u'S':
            request.prijmeni = person.surname;
            break;
        case u'R':
            request.rodnePrijmeni = person.birthSurname;
            break;
        case u'N':
            request.jmeno = person.givenName;
            break;
        case u'B':
            request.datumNarozeni = person.born;
            break;
        case u'D':
            request.datumUmrti = *person.died;
            break;
        case u'A':
            request.adresaPobytu = egon::AdresaPobytu {person.address, {}};
            break;
        case u'P':
            request.doklad = person.documents.front();
            break;
        case u'X':
            request.datovaSchrankaId = person.dataBox;
            break;
        case u'C':
            request.serioveCisloCertifikatu = person.certificates.front().serioveCislo;
            break;
        default:
            QFAIL("test data");
        }
    }
    const auto answer = country.ask<PersonSearch>(request);
    if (!permitted) {
        QCOMPARE(answer.info.status.kod, egon::ResultCode::Chyba);
        QCOMPARE(subCode(answer.info.status), u"APLIKACNI CHYBA"_qs);
        QCOMPARE(subCode(answer.body.status), u"NEPOVOLENA KOMBINACE"_qs);
        QVERIFY(answer.body.osoby.empty());
        return;
    }
    // where namesakes live the register may say that there are too many, but never that nobody is there
    QVERIFY(subCode(answer.body.status) == u"PREKROCEN POCET" || answer.body.osoby.size() == 1);
    if (answer.body.osoby.size() == 1) {
        QCOMPARE(answer.body.osoby.front().prijmeni.value, person.surname);
        QVERIFY(answer.body.osoby.front().aifo.value == answer.body.mapa.front().aifo);
    }
}

void tst_training_rob::combinationNotPermitted()
{
    Country country;
    PersonSearch::Request request = search();
    request.prijmeni = u"NOVÁK"_qs;
    request.jmeno.present = true;
    request.jmeno.nil = true;
    request.datumNarozeni = QDate(1980, 1, 1);
    QCOMPARE(subCode(country.ask<PersonSearch>(request).body.status), u"NEPOVOLENA KOMBINACE"_qs);
}

void tst_training_rob::nobodyFound()
{
    Country country;
    PersonSearch::Request request = search();
    request.prijmeni = u"NIKDO"_qs;
    request.jmeno = u"TAKOVÝ"_qs;
    request.datumNarozeni = QDate(1980, 1, 1);
    const auto answer = country.ask<PersonSearch>(request);
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Varovani);
    QCOMPARE(subCode(answer.info.status), u"APLIKACNI CHYBA"_qs);
    QCOMPARE(answer.body.status.kod, egon::ResultCode::Varovani);
    QCOMPARE(subCode(answer.body.status), u"ZAZNAM NENALEZEN"_qs);
    QVERIFY(answer.body.osoby.empty() && answer.body.mapa.empty());
}

void tst_training_rob::namesakesAreTooMany()
{
    Country country;
    // the split makes two of one name; their birth dates differ, so search by a third datum that they share
    const QJsonArray both = country.act(u"split"_qs, 1).value(u"persons"_qs).toArray();
    const PersonData one = *country.registers->person(static_cast<std::uint32_t>(both.at(0).toInteger()));
    country.act({{u"do"_qs, u"move"_qs}, {u"person"_qs, both.at(1)}, {u"address"_qs, one.address}});
    PersonSearch::Request request = search();
    request.prijmeni = one.surname;
    request.jmeno = one.givenName;
    request.adresaPobytu = egon::AdresaPobytu {one.address, {}};
    const auto answer = country.ask<PersonSearch>(request);
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Varovani);
    QCOMPARE(subCode(answer.body.status), u"PREKROCEN POCET"_qs);
    QVERIFY(answer.body.osoby.empty() && answer.body.mapa.empty() && answer.body.ruian.isEmpty());
    request.datumNarozeni = one.born;
    QCOMPARE(country.ask<PersonSearch>(request).body.osoby.size(), 1U);
}

void tst_training_rob::comparisonModes()
{
    Country country;
    const PersonData person = personWith(country, [](const PersonData &one) {
        return !one.documents.empty() && toAsciiUpper(one.surname) != one.surname
            && toAsciiUpper(one.givenName) != one.givenName;
    });
    const auto found = [&](const QString &surname, const QString &given, PersonSearch::Porovnani mode) {
        PersonSearch::Request request = search();
        request.doklad = person.documents.front();
        request.prijmeni = surname;
        request.jmeno = given;
        request.typPorovnani = mode;
        return !country.ask<PersonSearch>(request).body.osoby.empty();
    };
    const QString small = person.surname.toLower();
    const QString plain = toAsciiUpper(person.surname);
    using enum PersonSearch::Porovnani;
    QVERIFY(found(person.surname, person.givenName, Striktni));
    QVERIFY(!found(small, person.givenName, Striktni));
    QVERIFY(found(small, person.givenName.toLower(), Diakritika));
    QVERIFY(!found(plain, person.givenName, Diakritika));
    QVERIFY(found(plain.toLower(), toAsciiUpper(person.givenName), Ascii));
    QVERIFY(!found(plain.left(plain.size() - 1), person.givenName, Ascii));
}

void tst_training_rob::furtherDataMustMatchToo()
{
    Country country;
    const PersonData person =
        personWith(country, [](const PersonData &one) { return !one.documents.empty() && !one.female; });
    PersonSearch::Request request = search();
    request.doklad = person.documents.front();
    request.pohlavi = u"muz"_qs;
    QCOMPARE(country.ask<PersonSearch>(request).body.osoby.size(), 1U);
    request.pohlavi = u"zena"_qs;
    QCOMPARE(subCode(country.ask<PersonSearch>(request).body.status), u"ZAZNAM NENALEZEN"_qs);
}

void tst_training_rob::onlyItemsAskedForComeBack()
{
    Country country;
    auto request = country.reading({1});
    request.autorizace.seznamUdaju = {u"Prijmeni"_qs, u"DatovaSchrankaROB"_qs, u"NeznamyUdaj"_qs};
    const auto answer = country.ask<PersonReading>(request);
    QCOMPARE(answer.body.osoby.size(), 1U);
    const egon::Person &person = answer.body.osoby.front();
    QVERIFY(person.prijmeni.hasValue());
    QVERIFY(!person.jmeno.present && !person.datumNarozeni.present && !person.adresaPobytu.present
        && person.doklady.empty());
    QVERIFY(answer.body.ruian.isEmpty());
}

void tst_training_rob::addressesComeWithTheirNames()
{
    Country country;
    const auto answer = country.ask<PersonReading>(country.reading({1, 2, 3, 4, 5}));
    QCOMPARE(answer.body.osoby.size(), 5U);
    for (const egon::Person &person : answer.body.osoby) {
        QVERIFY(answer.body.ruian.address(person.adresaPobytu.value.kod) != nullptr);
        if (person.dorucovaciAdresa.hasValue() && person.dorucovaciAdresa.value.adresaCr) {
            QVERIFY(answer.body.ruian.address(*person.dorucovaciAdresa.value.adresaCr) != nullptr);
        }
    }
}

void tst_training_rob::unknownAddressIsRefused()
{
    Country country;
    PersonSearch::Request request = search();
    request.prijmeni = u"NOVÁK"_qs;
    request.jmeno = u"JAN"_qs;
    request.adresaPobytu = egon::AdresaPobytu {5, {}};
    const auto answer = country.ask<PersonSearch>(request);
    QCOMPARE(subCode(answer.info.status), u"ADRESA NEEXISTUJE"_qs);
    QVERIFY(!answer.hasBody);
}

void tst_training_rob::changedPersonIsFoundByNewData()
{
    Country country;
    const PersonData before = personWith(country, [](const PersonData &one) { return !one.documents.empty(); });
    country.act({{u"do"_qs, u"rename"_qs}, {u"person"_qs, static_cast<qint64>(before.number)},
        {u"surname"_qs, u"zcelajiná"_qs}});
    PersonSearch::Request request = search();
    request.prijmeni = u"ZCELAJINÁ"_qs;
    request.jmeno = before.givenName;
    request.datumNarozeni = before.born;
    QCOMPARE(country.ask<PersonSearch>(request).body.osoby.size(), 1U);
    // the old card is no more
    PersonSearch::Request byCard = search();
    byCard.doklad = before.documents.front();
    QCOMPARE(subCode(country.ask<PersonSearch>(byCard).body.status), u"ZAZNAM NENALEZEN"_qs);
    byCard.doklad = country.registers->person(before.number)->documents.front();
    QCOMPARE(country.ask<PersonSearch>(byCard).body.osoby.size(), 1U);
}

void tst_training_rob::groupIsRefusedForOneThatIsNoMore()
{
    Country country;
    const auto request = country.reading({1, 2, 3});
    QCOMPARE(country.ask<PersonReading>(request).body.osoby.size(), 3U);
    country.act(u"cancel"_qs, 2);
    const auto refused = country.ask<PersonReading>(request);
    QCOMPARE(refused.info.status.kod, egon::ResultCode::Chyba);
    QCOMPARE(subCode(refused.info.status), u"AIFO NEEXISTUJE"_qs);
    QVERIFY(!refused.hasBody && refused.body.osoby.empty());
    QCOMPARE(country.ask<PersonReading>(country.reading({1, 3})).body.osoby.size(), 2U);
}

void tst_training_rob::groupOverTheLimit()
{
    Country country;
    std::vector<std::uint32_t> persons;
    for (std::uint32_t person = 1; person <= 101; ++person) {
        persons.push_back(person);
    }
    QCOMPARE(subCode(country.ask<PersonReading>(country.reading(persons)).info.status), u"PREKROCEN SEZNAM"_qs);
    persons.pop_back();
    QCOMPARE(country.ask<PersonReading>(country.reading(persons)).body.osoby.size(), 100U);
}

void tst_training_rob::readingOne()
{
    Country country;
    egon::RobCtiAifo2::Request request;
    request.autorizace.seznamUdaju = egon::allPersonItems();
    request.aifo = country.aifo(17);
    request.mapa.push_back(Country::entry(request.aifo));
    const auto answer = country.ask<egon::RobCtiAifo2>(request);
    QVERIFY(answer.body.osoba.has_value());
    QCOMPARE(answer.body.osoba->prijmeni.value, country.registers->person(17)->surname);
    country.act(u"die"_qs, 17);
    QVERIFY(country.ask<egon::RobCtiAifo2>(request).body.osoba->datumUmrti.hasValue());
}

void tst_training_rob::aifoOfTwoAgendasDiffer()
{
    Country country;
    QSet<QByteArray> seen;
    for (std::uint32_t person = 1; person <= 50; ++person) {
        for (const Aifo &aifo :
            {country.registers->issue(person, u"A8566"_qs, 1234), country.registers->issue(person, u"A9145"_qs, 1234),
                country.registers->issue(person, u"A8566"_qs, 4321)}) {
            seen.insert(aifo.bytes().toByteArray());
        }
    }
    QCOMPARE(seen.size(), 150);
    // but one agenda and system is given the same for ever
    QVERIFY(country.registers->issue(3, u"A8566"_qs, 1234) == Country().registers->issue(3, u"A8566"_qs, 1234));
}

void tst_training_rob::aifoOfAnotherAgendaIsUnknown()
{
    Country country;
    auto request = country.reading({1});
    request.mapa.front() = Country::entry(country.registers->issue(1, u"A9145"_qs, 1234));
    QCOMPARE(subCode(country.ask<PersonReading>(request).info.status), u"AIFO NEEXISTUJE"_qs);
}

void tst_training_rob::systemChecks_data()
{
    QTest::addColumn<QString>("spoil");
    QTest::addColumn<QString>("code");
    QTest::newRow("agenda") << u"agenda"_qs << u"NENI OPRAVNENI EGON"_qs;
    QTest::newRow("role of the other agenda") << u"role"_qs << u"NENI OPRAVNENI EGON"_qs;
    QTest::newRow("ovm") << u"ovm"_qs << u"NENI OPRAVNENI EGON"_qs;
    QTest::newRow("no ais") << u"ais"_qs << u"NENI OPRAVNENI EGON"_qs;
    QTest::newRow("old") << u"old"_qs << u"NEPLATNY CAS"_qs;
    QTest::newRow("early") << u"early"_qs << u"NEPLATNY CAS"_qs;
    QTest::newRow("no user") << u"user"_qs << u"NEVALIDNI ZADOST"_qs;
    QTest::newRow("no reason") << u"reason"_qs << u"NEVALIDNI ZADOST"_qs;
    QTest::newRow("no subject") << u"subject"_qs << u"NEVALIDNI ZADOST"_qs;
}

void tst_training_rob::systemChecks()
{
    QFETCH(QString, spoil);
    QFETCH(QString, code);
    Country country;
    const auto body = country.reading({1});
    egon::RequestInfo info = country.info();
    const QHash<QString, std::function<void()>> spoils {{u"agenda"_qs, [&] { info.agenda = u"A1"_qs; }},
        {u"role"_qs, [&] { info.agendovaRole = u"CR83065"_qs; }}, {u"ovm"_qs, [&] { info.ovm = u"00000002"_qs; }},
        {u"ais"_qs, [&] { info.ais.reset(); }}, {u"user"_qs, [&] { info.uzivatel.clear(); }},
        {u"reason"_qs, [&] { info.duvodUcel.clear(); }}, {u"subject"_qs, [&] { info.subjekt.clear(); }},
        {u"old"_qs,
            [&] { info.casZadosti = egon::WireTime::fromMoment(country.clock.now() - std::chrono::minutes(11)); }},
        {u"early"_qs,
            [&] { info.casZadosti = egon::WireTime::fromMoment(country.clock.now() + std::chrono::minutes(11)); }}};
    spoils.value(spoil)();
    const auto answer = country.ask<PersonReading>(body, info);
    QCOMPARE(answer.info.status.kod, egon::ResultCode::Chyba);
    QCOMPARE(subCode(answer.info.status), code);
    QVERIFY(!answer.hasBody && answer.body.osoby.empty());
}

void tst_training_rob::sameRequestTwice()
{
    Country country;
    const auto body = country.reading({1});
    const egon::RequestInfo info = country.info();
    QCOMPARE(country.ask<PersonReading>(body, info).info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(subCode(country.ask<PersonReading>(body, info).info.status), u"DUPLICITNI ZADOST"_qs);
}

void tst_training_rob::movedTimeRefusesNobody()
{
    Country country;
    const Moment before = country.registers->now();
    country.act({{u"do"_qs, u"advance-time"_qs}, {u"days"_qs, 3}});
    QVERIFY(country.registers->now() >= before + std::chrono::days(3));
    QCOMPARE(country.ask<PersonReading>(country.reading({1})).info.status.kod, egon::ResultCode::Ok);
    // back only while nothing has happened since
    country.act({{u"do"_qs, u"advance-time"_qs}, {u"days"_qs, -1}});
    country.act(u"move"_qs, 1);
    QVERIFY(!country.registers->act({{u"do"_qs, u"advance-time"_qs}, {u"days"_qs, -1}}));
}

void tst_training_rob::amendedItemsChangeAndAreTold_data()
{
    QTest::addColumn<QString>("item");
    for (const char *item : {"Jmeno", "DorucovaciAdresa", "DatumNarozeni", "MistoNarozeni", "Obcanstvi",
             "DatovaSchrankaROB", "RodnePrijmeni", "Pohlavi", "RodinnyStavPartnerstvi", "OmezeniSvepravnosti",
             "Telefon", "Email", "Certifikat"}) {
        QTest::newRow(item) << QString::fromLatin1(item);
    }
}

void tst_training_rob::amendedItemsChangeAndAreTold()
{
    QFETCH(QString, item);
    Country country;
    country.subscribe({7});
    // as ROB gives it to who may read this item alone
    const auto itemOf = [&] {
        auto request = country.reading({7});
        request.autorizace.seznamUdaju = {item};
        auto answer = country.ask<egon::RobCtiHromadneAifo2>(request);
        answer.info = {};
        answer.body.mapa.clear();
        return egon::encodeResponseXml(answer);
    };
    const QByteArray before = itemOf();
    country.act({{u"do"_qs, u"amend"_qs}, {u"person"_qs, 7}, {u"items"_qs, QJsonArray {item}}});
    QVERIFY(itemOf() != before);
    egon::RobCtiZmeny::Request changes;
    changes.zmenaId = 0;
    changes.autorizace.seznamUdaju = {item};
    QCOMPARE(country.ask<egon::RobCtiZmeny>(changes).body.mapa.size(), 1U);
    changes.autorizace.seznamUdaju = {u"Prijmeni"_qs};
    QVERIFY(country.ask<egon::RobCtiZmeny>(changes).body.mapa.empty());
    // what has an act of its own is not written by this one
    const auto refused = country.registers->act(
        {{u"do"_qs, u"amend"_qs}, {u"person"_qs, 7}, {u"items"_qs, QJsonArray {u"Prijmeni"_qs, u"Doklad"_qs}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"training.ITEMS"_qs);
}

static const kmen::test::Entry tst_training_rob(kmen::test::run<tst_training_rob>);
#include "tst_training_rob.moc"
