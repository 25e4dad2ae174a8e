/// The services of the register of organisations against the official schemas.
#include <QTest>

#include "conformance/judged.h"
#include "support/test_program.h"

using namespace kmen::egon;
namespace judge = kmen::judge;

class TestEgonConformanceRos : public QObject, private samples::Judged {
    Q_OBJECT

public:
    explicit TestEgonConformanceRos(const QString &schemas)
        : Judged(schemas)
    {
    }

private Q_SLOTS:
    void requests();
    void oneOrganisation_data();
    void oneOrganisation();
    void numberWithoutOrganisation();
    void severalOrganisations();
    void operatingDataAreCounted();
    void changes();
    void olderRuianIsReadToo();
    void unknownTypeOfChangeIsRefused();
    void checkDigits();
};

namespace {

template <class T>
Udaj<T> good(T value)
{
    Udaj<T> result;
    result.present = true;
    result.value = std::move(value);
    result.stav = Stav::Spravny;
    return result;
}

RosAdresa place(int code)
{
    RosAdresa address;
    address.odkazRuian = code;
    return address;
}

RosAdresa words(const char *text, const char *psc = "")
{
    return {{}, QString::fromUtf8(text), QString::fromUtf8(psc)};
}

RosFo known(int number)
{
    RosFo fo;
    fo.aifo = samples::aifo(number);
    return fo;
}

RosFo named()
{
    RosFo fo;
    fo.text = QStringLiteral("Jana Vzorová");
    fo.adresaPobytu = words("Wien");
    fo.datumNarozeni = good(QDate(1980, 2, 29));
    return fo;
}

std::vector<Udaj<RosAngazovany>> engaged(bool body)
{
    RosAngazovany company;
    company.ico = 27074358;
    RosAngazovany foreign;
    foreign.nazev = QStringLiteral("Muster GmbH & Co. <KG>");
    foreign.adresa = words("Berlin");
    if (body) {
        company.zastupci = {good(known(2)), good(named())};
        foreign.zastupci = {good(known(1))};
    }
    RosAngazovany person;
    person.fyzickaOsoba = named();
    return {good(company), good(foreign), good(person)};
}

RosAgenda agenda()
{
    RosAgenda agenda;
    agenda.kodAgendy = QStringLiteral("A392");
    agenda.kodOvm = QStringLiteral("00000001");
    agenda.nazev = good(QStringLiteral("Pekárna Vzorov s.r.o."));
    agenda.vznik = good(QDate(1999, 1, 1));
    agenda.zanik = samples::nil<QDate>();
    agenda.zanik.zmenaCas.reset();
    agenda.sidlo = good(place(21721111));
    agenda.pozastaveni = good(false);
    agenda.dorucovaci = good(words("P. O. BOX 7", "11000"));
    return agenda;
}

RosOsoba organisation(bool fyzicka)
{
    RosOsoba osoba;
    osoba.fyzicka = fyzicka;
    osoba.ico = 12345679;
    osoba.icoKontrola = QByteArray(64, 'k');
    osoba.casZmeny = samples::time("2025-07-16T08:15:31.004+02:00");
    osoba.idZmeny = 9'007'199'254'740'993;
    osoba.schranky = {{QStringLiteral("abc2345"), 20, Stav::Spravny}, {QStringLiteral("abc2346"), 21, {}}};
    osoba.pravniForma = good(RosKod {112, QStringLiteral("Společnost s ručením omezeným")});
    osoba.pravniStav = good(RosKod {1, {}});
    RosProvozovna shop;
    shop.icp = 1'000'000'001;
    shop.zahajeni = good(QDate(2001, 5, 6));
    shop.adresa = good(words("Tržnice, stánek 4"));
    osoba.provozovny = {shop};
    shop.ukonceni = good(QDate(2010, 5, 6));
    shop.dorucovaci = good(place(21721111));
    osoba.provozovny.push_back(shop);
    osoba.agendy = {agenda()};
    osoba.kontakt = good(RosKontakt {QStringLiteral("+420777123456"), QStringLiteral("info@priklad.invalid")});
    osoba.insolvencniSpravci = engaged(false);
    if (fyzicka) {
        osoba.agendy.push_back(agenda());
        osoba.fo = good(known(1));
    } else {
        osoba.statutarniOrgany = engaged(true);
        osoba.likvidatori = engaged(false);
        osoba.opatrovnici = engaged(false);
        osoba.nuceniSpravci = engaged(false);
    }
    return osoba;
}

RosOsoba leastOrganisation(bool fyzicka)
{
    RosOsoba osoba;
    osoba.fyzicka = fyzicka;
    osoba.ico = 19;
    osoba.casZmeny = samples::time("2025-07-16T08:15:31Z");
    osoba.idZmeny = 1;
    return osoba;
}

RosPridano added()
{
    RosPridano added;
    added.stavRob = ApplicationStatus {};
    added.osoby = {samples::fullPerson(1), samples::emptyPerson(2)};
    added.ruian = samples::ruian();
    return added;
}

RosCtiIco2::Response answer(RosOsoba osoba)
{
    RosCtiIco2::Response response;
    response.mapa = samples::map(2);
    response.status = ApplicationStatus {};
    response.osoba = std::move(osoba);
    return response;
}

} // namespace

void TestEgonConformanceRos::requests()
{
    VERIFY_JUDGED(judgeRequest<RosCtiIco2>({{}, 19, {}}));
    VERIFY_JUDGED(judgeRequest<RosCtiIco2>({samples::authorisation(), 99'999'999, true}, samples::leastRequestInfo()));
    VERIFY_JUDGED(judgeRequest<RosCtiSeznamIco2>({{}, false, {27074358}, {}}));
    VERIFY_JUDGED(judgeRequest<RosCtiSeznamIco2>({samples::authorisation(), true, {1, 2, 3}, false}));

    RosCtiZmeny::Request changes;
    changes.idZmeny = 77;
    VERIFY_JUDGED(judgeRequest<RosCtiZmeny>(changes));
    changes.idZmeny.reset();
    changes.casOd = samples::time("2025-07-16T00:00:00+02:00");
    changes.typ = RosCtiZmeny::Typ::Zruseni;
    VERIFY_JUDGED(judgeRequest<RosCtiZmeny>(changes));
    changes.casDo = samples::time("2025-07-17T00:00:00+02:00");
    changes.maximalniPocet = 500;
    changes.autorizace = samples::authorisation();
    changes.typ = RosCtiZmeny::Typ::Vlozeni;
    VERIFY_JUDGED(judgeRequest<RosCtiZmeny>(changes));
}

void TestEgonConformanceRos::oneOrganisation_data()
{
    QTest::addColumn<bool>("fyzicka");
    QTest::newRow("legal person") << false;
    QTest::newRow("entrepreneur") << true;
}

void TestEgonConformanceRos::oneOrganisation()
{
    QFETCH(bool, fyzicka);
    RosCtiIco2::Response full = answer(organisation(fyzicka));
    full.adresy = samples::addresses();
    full.org = samples::orgStatus();
    full.pridano = added();
    VERIFY_JUDGED(judgeResponse<RosCtiIco2>(full));
    VERIFY_JUDGED(judgeResponse<RosCtiIco2>(answer(leastOrganisation(fyzicka))));

    const auto back = decodeResponse<RosCtiIco2>(encodeResponseXml<RosCtiIco2>({samples::responseInfo(), true, full}));
    QVERIFY_RESULT(back);
    QCOMPARE(back->body.osoba->fyzicka, fyzicka);
    QVERIFY(back->body.osoba->agendy.front().zanik.nil);
    if (fyzicka) {
        QVERIFY(back->body.osoba->fo.value.aifo == samples::aifo(1));
    } else {
        QVERIFY(back->body.osoba->statutarniOrgany.front().value.zastupci.front().value.aifo == samples::aifo(2));
    }
}

void TestEgonConformanceRos::numberWithoutOrganisation()
{
    RosCtiIco2::Response response;
    response.status = samples::warned("ICO PRIDELENO");
    const auto info = samples::responseInfo(ResultCode::Chyba, "APLIKACNI CHYBA");
    VERIFY_JUDGED(judgeResponse<RosCtiIco2>(response, info));
    response.kodAgendy = QStringLiteral("A392");
    VERIFY_JUDGED(judgeResponse<RosCtiIco2>(response, info));
    response.kodAgendy.clear();
    response.zadost = {QStringLiteral("Nová s.r.o."), {}, QStringLiteral("A392")};
    VERIFY_JUDGED(judgeResponse<RosCtiIco2>(response, info));
    response.mapa = samples::map(1);
    response.zadost = {{}, known(1), QStringLiteral("A392")};
    VERIFY_JUDGED(judgeResponse<RosCtiIco2>(response, info));
    VERIFY_JUDGED(
        judgeResponse<RosCtiIco2>({}, samples::responseInfo(ResultCode::Chyba, "NENI OPRAVNENI EGON"), false));
}

void TestEgonConformanceRos::severalOrganisations()
{
    RosCtiSeznamIco2::Response response;
    response.mapa = samples::map(2);
    response.status = samples::warned("CHYBA SEZNAMU");
    VERIFY_JUDGED(judgeResponse<RosCtiSeznamIco2>(response));
    response.osoby = {organisation(false), leastOrganisation(true), organisation(true)};
    RosCtiSeznamIco2::NotFound missing;
    missing.ico = 25;
    missing.detail.subKod = QStringLiteral("ICO NEEXISTUJE");
    response.nenalezena = {missing};
    missing.detail.popis = QStringLiteral("Není & nebylo");
    response.nenalezena.push_back(missing);
    response.adresy = samples::addresses();
    response.org = samples::orgStatus();
    response.pridano = added();
    VERIFY_JUDGED(judgeResponse<RosCtiSeznamIco2>(response));
}

void TestEgonConformanceRos::operatingDataAreCounted()
{
    RosCtiSeznamIco2::Response response;
    response.mapa = samples::map(2);
    response.status = ApplicationStatus {};
    response.osoby = {leastOrganisation(false)};
    QByteArray xml = encodeResponseXml<RosCtiSeznamIco2>({samples::responseInfo(), true, response});
    xml.replace("PravnickaOsoba>", "PravnickaOsobaProvozniUdaje>");
    const auto read = decodeResponse<RosCtiSeznamIco2>(xml);
    QVERIFY_RESULT(read);
    QCOMPARE(read->body.sProvoznimiUdaji, 1);
    QVERIFY(read->body.osoby.empty());
}

void TestEgonConformanceRos::changes()
{
    RosCtiZmeny::Response response;
    response.status = samples::warned("PRAZDNY SEZNAM");
    VERIFY_JUDGED(judgeResponse<RosCtiZmeny>(response));
    response.status = ApplicationStatus {};
    using enum RosCtiZmeny::Typ;
    for (const auto typ : {Vlozeni, Zmena, Zruseni}) {
        response.zmeny.push_back({27074358, typ, samples::time("2025-07-16T08:15:31.004+02:00"), 5});
    }
    VERIFY_JUDGED(judgeResponse<RosCtiZmeny>(response));
}

void TestEgonConformanceRos::olderRuianIsReadToo()
{
    RosCtiIco2::Response response = answer(leastOrganisation(false));
    response.pridano.ruian = samples::ruian();
    QByteArray xml = encodeResponseXml<RosCtiIco2>({samples::responseInfo(), true, response});
    xml.replace("CtiProRob:v2", "CtiProRob:v1").replace("CtiAdresa:v2", "CtiAdresa:v1");
    xml.replace("ObvodPrahyKod", "MopKod").replace("ObvodPrahyNazev", "MopNazev");
    QCOMPARE(schema<RosCtiIco2>().complaint(xml), QString());
    const auto read = decodeResponse<RosCtiIco2>(xml);
    QVERIFY_RESULT(read);
    QCOMPARE(read->body.pridano.ruian.adresy.front().obvodPrahyNazev, QStringLiteral("Praha 4"));
    QCOMPARE(read->body.pridano.ruian.lokality.size(), std::size_t(2));
}

void TestEgonConformanceRos::unknownTypeOfChangeIsRefused()
{
    RosCtiZmeny::Request request;
    request.idZmeny = 77;
    QByteArray xml = encodeRequestXml<RosCtiZmeny>({samples::requestInfo(), request});
    QVERIFY(xml.contains("TypZmeny>V<"));
    xml.replace("TypZmeny>V<", "TypZmeny>X<");
    QVERIFY(!decodeRequest<RosCtiZmeny>(xml));
}

void TestEgonConformanceRos::checkDigits()
{
    for (const int good : {27074358, 25596641, 19, 60193336}) {
        QVERIFY2(isIco(good), qPrintable(icoText(good)));
    }
    for (const int bad : {27074357, 12345678, 0, -19, 100'000'000, 18}) {
        QVERIFY2(!isIco(bad), qPrintable(icoText(bad)));
    }
    QCOMPARE(icoText(19), QStringLiteral("00000019"));
}

static const kmen::test::Entry testEgonConformanceRos(samples::judgedMain<TestEgonConformanceRos>);

#include "tst_egon_conformance_ros.moc"
