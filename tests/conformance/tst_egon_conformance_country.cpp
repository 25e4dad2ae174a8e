/// What the training registers answer about organisations, residents, documents and pseudonyms, against the official
/// schemas, for many of them and for the refusals.
#include <QTest>

#include "conformance/judged.h"
#include "support/test_program.h"
#include "training/organisations.h"
#include "unit/training/registers_fixture.h"

using namespace kmen;
using namespace kmen::egon;

class TestEgonConformanceCountry : public QObject, private samples::Judged {
    Q_OBJECT

public:
    explicit TestEgonConformanceCountry(const QString &schemas)
        : Judged(schemas)
    {
    }

private Q_SLOTS:
    void organisations();
    void changesOfOrganisations();
    void pseudonyms();
    void handOver();
    void residents();
    void documents();
    void itemsOfAnAgenda();
    void refusals();

private:
    template <class Service>
    QString judgeAnswer(training::Country &country, const typename Service::Request &request)
    {
        return judgeAnswerTo<Service>(country, request, country.info());
    }
    template <class Service>
    QString judgeAnswerTo(training::Country &country, const typename Service::Request &request, const RequestInfo &info)
    {
        const auto answer = country.ask<Service>(request, info);
        return judgeResponse<Service>(answer.body, answer.info, answer.hasBody);
    }
};

namespace {

const QStringList everything = allPersonItems()
    + QStringLiteral("Ico FyzickaOsoba ObchodniNazev DatumVznikuOpravneni DatumZanikuOpravneni PravniForma PravniStav "
                     "DatovaSchrankaROS StatutarniOrgany AdresaSidla Provozovny RodneCislo PrijmeniMinule JmenoMinule "
                     "StavOsoby RodinnyStav ObcanstviPrimarni AdresaTP PredchoziAdresyTP")
          .split(u' ');

Authorisation all()
{
    Authorisation authorisation;
    authorisation.seznamUdaju = everything;
    return authorisation;
}

} // namespace

void TestEgonConformanceCountry::organisations()
{
    training::Country country;
    const training::Organisations organisations(country.registers->population());
    RosCtiSeznamIco2::Request several;
    several.autorizace = all();
    for (std::uint32_t number = 1; number <= 150; ++number) {
        const int ico = organisations.organisation(number).ico;
        VERIFY_JUDGED(judgeAnswer<RosCtiIco2>(country, {all(), ico, {}}));
        several.ico = {ico, 19, several.ico.empty() ? ico : several.ico.front()};
        VERIFY_JUDGED(judgeAnswer<RosCtiSeznamIco2>(country, several));
    }
    VERIFY_JUDGED(judgeAnswer<RosCtiIco2>(country, {all(), 19, {}}));
}

void TestEgonConformanceCountry::changesOfOrganisations()
{
    training::Country country;
    RosCtiZmeny::Request request;
    request.idZmeny = 0;
    VERIFY_JUDGED(judgeAnswer<RosCtiZmeny>(country, request));
    for (const QString &what : {u"org-move"_qs, u"org-rename"_qs, u"org-end"_qs}) {
        const training::Organisations organisations(country.registers->population());
        for (std::uint32_t number = 1; number <= 20; ++number) {
            if (!organisations.organisation(number).ended) {
                country.act({{u"do"_qs, what}, {u"organisation"_qs, static_cast<qint64>(number)}});
            }
        }
    }
    for (int i = 0; i < 20; ++i) {
        const QJsonObject made = country.act({{u"do"_qs, u"org-found"_qs}});
        VERIFY_JUDGED(judgeAnswer<RosCtiIco2>(country, {all(), made.value(u"ico"_qs).toString().toInt(), {}}));
    }
    VERIFY_JUDGED(judgeAnswer<RosCtiZmeny>(country, request));
    request.maximalniPocet = 5;
    VERIFY_JUDGED(judgeAnswer<RosCtiZmeny>(country, request));
}

void TestEgonConformanceCountry::pseudonyms()
{
    training::Country country;
    IszrEidentitaCtiAifo::Request request;
    request.mapaBsi = {{4, country.registers->pseudonym(9, u"A8566"_qs, 1234)}};
    VERIFY_JUDGED(judgeAnswer<IszrEidentitaCtiAifo>(country, request));
    request.mapaBsi.push_back({2, *Bsi::fromText(u"SK/CZ/opaque"_qs)});
    VERIFY_JUDGED(judgeAnswer<IszrEidentitaCtiAifo>(country, request));

    IszrEidentitaPosliAifoInfo::Request message;
    message.mapa = country.orgRequest({9}).mapa;
    message.ico = 27074358;
    message.smsText = "Dobry den";
    VERIFY_JUDGED(judgeAnswer<IszrEidentitaPosliAifoInfo>(country, message));
    VERIFY_JUDGED(judgeAnswer<IszrEidentitaCtiProstredkyAifo>(country, {{}, message.mapa, country.aifo(9)}));
}

void TestEgonConformanceCountry::handOver()
{
    training::Country country;
    IszrUlozMapaAifo::Request request;
    request.mapa = country.orgRequest({4, 5, 6}).mapa;
    VERIFY_JUDGED(judgeAnswer<IszrUlozMapaAifo>(country, request));
    const QUuid ticket = country.ask<IszrUlozMapaAifo>(request).body.ulozka->ulozkaId;
    country.act(u"cancel"_qs, 5);
    VERIFY_JUDGED(judgeAnswer<IszrPodejMapaAifo>(country, {ticket}));
    VERIFY_JUDGED(judgeAnswer<IszrPodejMapaAifo>(country, {ticket})); // it is gone
}

void TestEgonConformanceCountry::residents()
{
    training::Country country;
    country.act({{u"do"_qs, u"random"_qs}, {u"count"_qs, 1500}});
    country.act(u"split"_qs, 3);
    for (std::uint32_t person = 4; person <= 250; ++person) {
        AiseoCtiAifo3::Request request;
        request.autorizace = all();
        request.mapa = country.orgRequest({person}).mapa;
        VERIFY_JUDGED(judgeAnswer<AiseoCtiAifo3>(country, request));
        const auto answer = country.ask<AiseoCtiAifo3>(request);
        if (!answer.body.udaje) {
            continue;
        }
        AiseoZtotozneni::Request search;
        search.autorizace = all();
        search.jmeno = answer.body.udaje->jmeno.value;
        search.prijmeni = answer.body.udaje->prijmeni.value;
        search.datumNarozeni = answer.body.udaje->datumNarozeni.value;
        search.rodneCislo = answer.body.udaje->rodneCislo.value;
        VERIFY_JUDGED(judgeAnswer<AiseoZtotozneni>(country, search));
        QVERIFY(country.ask<AiseoZtotozneni>(search).body.mapa.front().aifo == country.aifo(person));
        search.prijmeni = u"Nikdo"_qs;
        VERIFY_JUDGED(judgeAnswer<AiseoZtotozneni>(country, search));
    }
}

void TestEgonConformanceCountry::documents()
{
    training::Country country;
    for (std::uint32_t number = 1; number <= 100; ++number) {
        const training::PersonData person = country.registers->population().person(number);
        for (const Doklad &document : person.documents) {
            AgendaDokladNaAifo::Request request;
            request.autorizace = all();
            request.cestovni = request.dotazCd = document.druh == u"P";
            request.cisloOp = document.cislo;
            request.cisloCd = document.cislo.toInt();
            VERIFY_JUDGED(judgeAnswer<AgendaDokladNaAifo>(country, request));
        }
    }
    AgendaDokladNaAifo::Request unknown;
    unknown.autorizace = all();
    unknown.cisloOp = u"1"_qs;
    VERIFY_JUDGED(judgeAnswer<AgendaDokladNaAifo>(country, unknown));
}

void TestEgonConformanceCountry::itemsOfAnAgenda()
{
    training::Country country;
    for (const QString &agenda : {u"A101"_qs, u"A999"_qs, QString()}) {
        VERIFY_JUDGED(judgeAnswer<RppVypisSeznamUdajuAgendy2>(country, {{}, agenda}));
    }
}

void TestEgonConformanceCountry::refusals()
{
    training::Country country;
    const auto stranger = [&country] {
        RequestInfo info = country.info();
        info.agenda = u"A9145"_qs;
        info.agendovaRole = u"CR83065"_qs;
        return info;
    };
    IszrEidentitaCtiAifo::Request pseudonyms;
    pseudonyms.mapaBsi = {{1, *Bsi::fromText(u"CZ/CZ/x"_qs)}};
    VERIFY_JUDGED(judgeAnswerTo<IszrEidentitaCtiAifo>(country, pseudonyms, stranger()));
    VERIFY_JUDGED(judgeAnswerTo<AiseoZtotozneni>(country, {}, stranger()));
    VERIFY_JUDGED(judgeAnswerTo<AiseoCtiAifo3>(country, {}, stranger()));
    VERIFY_JUDGED(judgeAnswerTo<AgendaDokladNaAifo>(country, {}, stranger()));
    VERIFY_JUDGED(judgeAnswer<RosCtiIco2>(country, {{}, 19, {}}));
    VERIFY_JUDGED(judgeAnswer<IszrUlozMapaAifo>(country, {}));
}

static const kmen::test::Entry testEgonConformanceCountry(samples::judgedMain<TestEgonConformanceCountry>);

#include "tst_egon_conformance_country.moc"
