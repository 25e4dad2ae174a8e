/// The services of AISEO, of the registers of documents and of RPP against the official schemas.
#include <QTest>

#include "conformance/judged.h"
#include "support/test_program.h"

using namespace kmen::egon;
namespace judge = kmen::judge;

class TestEgonConformanceAiseo : public QObject, private samples::Judged {
    Q_OBJECT

public:
    explicit TestEgonConformanceAiseo(const QString &schemas)
        : Judged(schemas)
    {
    }

private Q_SLOTS:
    void requests();
    void identification();
    void resident();
    void whatIsNotReadIsPassedOver();
    void holderOfADocument_data();
    void holderOfADocument();
    void itemsOfAnAgenda();
};

namespace {

template <class T>
AisUdaj<T> item(T value, const char *stav = "spravny")
{
    AisUdaj<T> result;
    result.present = true;
    result.value = std::move(value);
    result.stav = QLatin1StringView(stav);
    return result;
}

template <class T>
AisUdaj<T> nil()
{
    AisUdaj<T> result;
    result.present = true;
    result.nil = true;
    return result;
}

/// The items of what was before carry no state.
template <class T>
AisUdaj<T> plain(T value)
{
    return item(std::move(value), "");
}

AisMisto home()
{
    AisMisto place;
    place.cr = {
        1, 554782, QStringLiteral("Vzorov"), 2, QStringLiteral("3704"), QStringLiteral("Vzorov"), QStringLiteral("A")};
    return place;
}

AisMisto abroad()
{
    AisMisto place;
    place.misto = QStringLiteral("Wien");
    place.statKod = 40;
    place.statKodRuian = 40;
    place.stat = QStringLiteral("Rakousko");
    return place;
}

AisObcanstvi citizenship()
{
    return {1, 203, QStringLiteral("Česká republika"), item(QDate(1980, 2, 29))};
}

AisAdresa address(bool previous)
{
    AisAdresa address;
    address.polozky = samples::ruian().adresy.front();
    address.momcKod = 5;
    address.momcNazev = QStringLiteral("Praha 4");
    address.typPobytu = item(AisKod {QStringLiteral("T"), QStringLiteral("Trvalý pobyt")});
    address.uredniAdresa = false;
    if (previous) {
        address.pocatek = QDate(1999, 1, 1);
        address.ukonceni = QDate(2001, 1, 1);
        address.uredniZruseni = QDate(2001, 1, 2);
    }
    return address;
}

AisOsoba fullResident()
{
    using Former = AisMinule<QString>;
    AisOsoba osoba;
    osoba.aifo = samples::aifo(1);
    osoba.rodneCislo = item(QStringLiteral("8052290011"));
    osoba.rodneCisloMinule = {plain(Former {QStringLiteral("8002290017"), QDate(2001, 1, 1)})};
    osoba.datumNarozeni = item(QDate(1980, 2, 29), "nedostupny");
    osoba.prijmeni = item(QStringLiteral("VZOROVÁ & <SYN>"));
    osoba.prijmeniMinule = {plain(Former {QStringLiteral("PŘÍKLADOVÁ"), {}}), nil<Former>()};
    osoba.jmeno = item(QStringLiteral("JANA"));
    osoba.jmenoMinule = {plain(Former {QStringLiteral("JANIČKA"), QDate(1999, 12, 31)})};
    osoba.rodnePrijmeni = item(QStringLiteral("PŘÍKLADOVÁ"));
    osoba.pohlavi = item(QStringLiteral("Z"));
    osoba.mistoNarozeni = item(home());
    osoba.datumUmrti = nil<QDate>();
    osoba.stavOsoby = item(QStringLiteral("živá"));
    osoba.mistoUmrti = item(abroad());
    osoba.rodinnyStav = item(AisKod {QStringLiteral("2"), QStringLiteral("ženatý/vdaná")});
    osoba.rodinnyStavPlatnost = item(QDate(2005, 6, 7));
    osoba.obcanstviPrimarni = item(citizenship());
    osoba.obcanstvi = {item(citizenship()), nil<AisObcanstvi>()};
    osoba.adresaTp = item(address(false));
    osoba.predchoziAdresyTp = {item(address(true)), nil<AisAdresa>()};
    return osoba;
}

AisStatus withheld()
{
    AisStatus status;
    static_cast<ApplicationStatus &>(status) = samples::warned("UDAJ NEVYDAN");
    status.details.push_back(status.details.front());
    status.nevydanePolozky = {QStringLiteral("RodneCislo"), QString()};
    return status;
}

AiseoCtiAifo3::Response answer(AisOsoba resident)
{
    AiseoCtiAifo3::Response response;
    response.mapa = samples::map(2);
    response.status = AisStatus {};
    response.udaje = std::move(resident);
    return response;
}

} // namespace

void TestEgonConformanceAiseo::requests()
{
    AiseoZtotozneni::Request search;
    VERIFY_JUDGED(judgeRequest<AiseoZtotozneni>(search));
    search.autorizace = samples::authorisation();
    search.znepristupniLog = true;
    search.jmeno = QStringLiteral("JANA");
    search.prijmeni = QStringLiteral("VZOROVÁ");
    search.datumNarozeni = QDate(1980, 2, 29);
    search.rodneCislo = QStringLiteral("805229/0011");
    VERIFY_JUDGED(judgeRequest<AiseoZtotozneni>(search, samples::fullRequestInfo()));

    AiseoCtiAifo3::Request reading;
    reading.mapa = samples::map(1);
    VERIFY_JUDGED(judgeRequest<AiseoCtiAifo3>(reading));
    reading.znepristupniLog = false;
    reading.autorizace = samples::authorisation();
    VERIFY_JUDGED(judgeRequest<AiseoCtiAifo3>(reading));

    AgendaDokladNaAifo::Request card;
    card.cisloOp = QStringLiteral("123456789");
    VERIFY_JUDGED(judgeRequest<AgendaDokladNaAifo>(card));
    card.serieOp = QStringLiteral("AB12");
    card.ais = 77;
    card.verzeSluzby = QStringLiteral("V1");
    card.znepristupniLog = true;
    VERIFY_JUDGED(judgeRequest<AgendaDokladNaAifo>(card));
    AgendaDokladNaAifo::Request passport;
    passport.cestovni = true;
    passport.dotazCd = true;
    passport.cisloCd = 12345678;
    VERIFY_JUDGED(judgeRequest<AgendaDokladNaAifo>(passport));
    passport.druhCd = QStringLiteral("P");
    VERIFY_JUDGED(judgeRequest<AgendaDokladNaAifo>(passport));
}

void TestEgonConformanceAiseo::identification()
{
    AiseoZtotozneni::Response response;
    response.status = samples::warned("RODNE CISLO NENALEZENO");
    VERIFY_JUDGED(judgeResponse<AiseoZtotozneni>(response));
    response.status = ApplicationStatus {};
    response.mapa = samples::map(2);
    response.org = samples::orgStatus();
    response.stavRob = ApplicationStatus {};
    response.osoby = {samples::fullPerson(1)};
    VERIFY_JUDGED(judgeResponse<AiseoZtotozneni>(response));
    VERIFY_JUDGED(
        judgeResponse<AiseoZtotozneni>({}, samples::responseInfo(ResultCode::Chyba, "NENI OPRAVNENI EGON"), false));
}

void TestEgonConformanceAiseo::resident()
{
    VERIFY_JUDGED(judgeResponse<AiseoCtiAifo3>(answer({})));
    AisOsoba none;
    none.nil = true;
    VERIFY_JUDGED(judgeResponse<AiseoCtiAifo3>(answer(none)));

    AiseoCtiAifo3::Response full = answer(fullResident());
    full.status = withheld();
    full.adresy = samples::addresses();
    full.org = samples::orgStatus();
    full.stavRob = ApplicationStatus {};
    full.osoba = samples::fullPerson(1);
    full.ruian = samples::ruian();
    VERIFY_JUDGED(judgeResponse<AiseoCtiAifo3>(full));

    const auto back =
        decodeResponse<AiseoCtiAifo3>(encodeResponseXml<AiseoCtiAifo3>({samples::responseInfo(), true, full}));
    QVERIFY_RESULT(back);
    QCOMPARE(back->body.status->nevydanePolozky, full.status->nevydanePolozky);
    QCOMPARE(back->body.udaje->rodneCislo.value, QStringLiteral("8052290011"));
    QVERIFY(back->body.udaje->datumUmrti.nil);
    QVERIFY(back->body.udaje->aifo == samples::aifo(1));
}

void TestEgonConformanceAiseo::whatIsNotReadIsPassedOver()
{
    AisOsoba osoba;
    osoba.prijmeni = item(QStringLiteral("VZOROVÁ"));
    osoba.stavOsoby = item(QStringLiteral("živá"));
    QByteArray xml = encodeResponseXml<AiseoCtiAifo3>({samples::responseInfo(), true, answer(osoba)});
    const auto behind = [&xml](const QByteArray &closing, const QByteArray &addition) {
        const qsizetype at = xml.indexOf(closing);
        QVERIFY(at > 0);
        xml.insert(at + closing.size(), addition);
    };
    behind("</se3:Prijmeni>", "<se3:PrijmeniMinulePriznak>Ano</se3:PrijmeniMinulePriznak>");
    behind("</se3:StavOsoby>",
        "<se3:ProhlaseniZaMrtveho><se3:Soud>Vzorov</se3:Soud></se3:ProhlaseniZaMrtveho>"
        "<se3:Poznamka><se3:Poznamka>Text</se3:Poznamka></se3:Poznamka>");
    QCOMPARE(schema<AiseoCtiAifo3>().complaint(xml), QString());
    const auto read = decodeResponse<AiseoCtiAifo3>(xml);
    QVERIFY_RESULT(read);
    QCOMPARE(read->body.udaje->prijmeni.value, QStringLiteral("VZOROVÁ"));
    QCOMPARE(read->body.udaje->stavOsoby.value, QStringLiteral("živá"));
}

void TestEgonConformanceAiseo::holderOfADocument_data()
{
    QTest::addColumn<bool>("travel");
    QTest::newRow("identity card") << false;
    QTest::newRow("passport") << true;
}

void TestEgonConformanceAiseo::holderOfADocument()
{
    QFETCH(bool, travel);
    AgendaDokladNaAifo::Response response;
    response.cestovni = travel;
    response.status = withheld();
    VERIFY_JUDGED(judgeResponse<AgendaDokladNaAifo>(response));

    response.mapa = samples::map(2);
    response.adresy = samples::addresses();
    response.org = samples::orgStatus();
    response.stavOvereni = ApplicationStatus {};
    response.overeni = {{samples::aifo(1), {QStringLiteral("Jmeno"), QStringLiteral("Prijmeni")},
                            {QStringLiteral("AdresaPobytu")}, {QStringLiteral("DatumNarozeni")}},
        {samples::aifo(2), {}, {}, {}}};
    response.stavHledani = samples::warned("PREKROCEN POCET");
    response.osoby = {samples::fullPerson(1)};
    response.ruian = samples::ruian();
    AgendaDokladNaAifo::Drzitel &holder = response.drzitel.emplace();
    holder.aifo = samples::aifo(1);
    VERIFY_JUDGED(judgeResponse<AgendaDokladNaAifo>(response));
    holder.jmeno = item(QStringLiteral("JANA"));
    holder.prijmeni = item(QStringLiteral("VZOROVÁ"));
    holder.rodneCislo = item(QStringLiteral("8052290011"));
    holder.datumNarozeni = item(QDate(1980, 2, 29));
    holder.stavOsoby = item(QStringLiteral("živá"));
    holder.datumUmrti = nil<QDate>();
    AgendaDokladNaAifo::DokladOsoby document;
    document.cislo = item(QStringLiteral("12345678"));
    document.serieNeboDruh = travel ? plain(QStringLiteral("P")) : item(QStringLiteral("AB12"));
    document.platnostDo = item(QDate(2031, 1, 1));
    holder.doklady = {document, {}};
    VERIFY_JUDGED(judgeResponse<AgendaDokladNaAifo>(response));
}

void TestEgonConformanceAiseo::itemsOfAnAgenda()
{
    // by the published schema, which only our own inferred/RppDotazyData.xsd makes whole
    RppVypisSeznamUdajuAgendy2::Request request;
    request.kodAgendy = QStringLiteral("A101");
    VERIFY_JUDGED(judgeRequest<RppVypisSeznamUdajuAgendy2>(request));
    request.autorizace = samples::authorisation();
    VERIFY_JUDGED(judgeRequest<RppVypisSeznamUdajuAgendy2>(request, samples::fullRequestInfo()));
    request.kodAgendy.clear();
    QVERIFY(!judgeRequest<RppVypisSeznamUdajuAgendy2>(request).isEmpty()); // it is a judge

    RppVypisSeznamUdajuAgendy2::Response response;
    response.status = ApplicationStatus {};
    response.udaje = {{QStringLiteral("101-1-1"), QStringLiteral("Příjmení"), QStringLiteral("a <jiné>")},
        {QStringLiteral("101-1-2"), QStringLiteral("Jméno"), {}}};
    VERIFY_JUDGED(judgeResponse<RppVypisSeznamUdajuAgendy2>(response));
    response.udaje.clear();
    response.status->kod = ResultCode::Chyba;
    response.status->details.emplace_back().subKod = QStringLiteral("NEPOVOLENY KOD AGENDY");
    VERIFY_JUDGED(judgeResponse<RppVypisSeznamUdajuAgendy2>(response));
    VERIFY_JUDGED(judgeResponse<RppVypisSeznamUdajuAgendy2>(
        {}, samples::responseInfo(ResultCode::Chyba, "NENI OPRAVNENI EGON"), false));
}

static const kmen::test::Entry testEgonConformanceAiseo(samples::judgedMain<TestEgonConformanceAiseo>);

#include "tst_egon_conformance_aiseo.moc"
