/// The older reads of ROB, what ROB tells of its records, ORG's rarer services and publishing agendas, judged by the
/// official schemas: made-up shapes, and what the training registers really answer.
#include "conformance/judged.h"
#include "support/test_program.h"
#include "training/registers.h"

using namespace kmen;
using namespace kmen::egon;

class TestEgonConformanceRecords final : public QObject, private samples::Judged {
    Q_OBJECT

public:
    explicit TestEgonConformanceRecords(const QString &schemas)
        : Judged(schemas)
    {
    }

private Q_SLOTS:
    void requestsAreValid();
    void claimsAreValid();
    void personsAreValid();
    void districtsOfPragueHaveTheirOlderName();
    void changesAreValid();
    void statementsAreValid();
    void identitiesAreValid();
    void agendasAreValid();
    void refusedAnswersAreValid();
    void numberingOfTheMapIsKept();
    void whatTheTrainingRegistersAnswerIsValid();

private:
    template <class Service>
    QString judgeTraining(training::Registers &registers, const typename Service::Request &body)
    {
        RequestInfo info = samples::requestInfo();
        info.casZadosti = WireTime::fromMoment(m_clock.now());
        info.agendaZadostId = QUuid::createUuid();
        const ResponseMessage<Service> answer = registers.answer<Service>({info, body});
        return judgeResponse<Service>(answer.body, answer.info, answer.hasBody);
    }

    ManualClock m_clock {fromMsecs(1'780'000'000'000)};
};

void TestEgonConformanceRecords::requestsAreValid()
{
    const WireTime from = samples::time("2025-07-15T00:00:00+02:00");
    RobCtiPodleUdaju::Request search;
    static_cast<PersonSearch &>(search) = samples::fullSearch();
    RobCtiPodleUdaju::Request nothing;
    static_cast<PersonSearch &>(nothing) = samples::nilSearch();
    AgendaCtiZmeny::Request byTime {samples::authorisation(), QStringLiteral("A115"), from, {}, {}, from};
    AgendaCtiZmeny::Request byId {{}, QStringLiteral("A115"), {}, 482110000001, {}, {}};
    AgendaCtiZmeny::Request byIdent {{}, QStringLiteral("A115"), {}, {}, QStringLiteral("Z-482"), {}};
    RobVypisVyuzitiPoskytnuti::Request statement;
    statement.autorizace = samples::authorisation();
    statement.mapa = samples::map(1);
    statement.potlaceniZnepristupneni = true;
    statement.zaznamOd = 11;
    statement.hromadnyVydej = false;
    statement.datumPodaniZadosti = QDate(2025, 7, 14);
    statement.aifo = samples::aifo(1);
    statement.casOd = from;
    statement.casDo = samples::time("2025-07-16T00:00:00.000Z");
    RobVypisVyuzitiPoskytnuti::Request yearly;
    yearly.rocniVypisCislo = 7;
    yearly.casOd = from;
    for (const RequestInfo &info : {samples::requestInfo(), samples::fullRequestInfo(), samples::leastRequestInfo()}) {
        VERIFY_JUDGED(judgeRequest<RobCtiAifo>(
            {{samples::authorisation(), samples::map(1), true, samples::aifo(1), true}}, info));
        VERIFY_JUDGED(judgeRequest<RobCtiHromadneAifo>({{samples::authorisation(), samples::map(3), false}}, info));
        VERIFY_JUDGED(judgeRequest<RobCtiHromadneAifo>({{{}, samples::map(1), {}}}, info));
        for (const auto &request : {search, nothing, RobCtiPodleUdaju::Request {}}) {
            VERIFY_JUDGED(judgeRequest<RobCtiPodleUdaju>(request, info));
        }
        VERIFY_JUDGED(judgeRequest<RobCtiZmenyZaloz>({{samples::authorisation(), from, {}, from}}, info));
        VERIFY_JUDGED(judgeRequest<RobCtiZmenyZaloz>({{{}, {}, 123456790, {}}}, info));
        VERIFY_JUDGED(judgeRequest<RobVypisVyuzitiPoskytnuti>(statement, info));
        VERIFY_JUDGED(judgeRequest<RobVypisVyuzitiPoskytnuti>(yearly, info));
        VERIFY_JUDGED(judgeRequest<OrgPredchudciAifo>({samples::authorisation(), samples::map(3)}, info));
        VERIFY_JUDGED(judgeRequest<OrgCtiNotifikaceAifo>({{{}, samples::map(2)}, QStringLiteral("A8566"), 1234}, info));
        for (const auto &request : {byTime, byId, byIdent}) {
            VERIFY_JUDGED(judgeRequest<AgendaCtiZmeny>(request, info));
        }
    }
}

void TestEgonConformanceRecords::claimsAreValid()
{
    IszrReklamujUdajeRob::Request full {samples::map(1), QStringLiteral("A115"), samples::aifo(1),
        QStringLiteral("Příjmení <s překlepem>"),
        {{QStringLiteral("Prijmeni"), QStringLiteral("VZOROVÁ")}, {QStringLiteral("DatovaSchranka"), {}}},
        QStringLiteral("Rodný list")};
    IszrReklamujUdajeRob::Request bare;
    VERIFY_JUDGED(judgeRequest<IszrReklamujUdajeRob>(full));
    VERIFY_JUDGED(judgeRequest<IszrReklamujUdajeRob>(bare));
    IszrReklamujUdajeRob::Response taken {samples::map(1), OrgStatus {}, ApplicationStatus {},
        QStringLiteral("9b2d7c10-1111-4222-8333-abcdefabcdef"), QStringLiteral("A115")};
    VERIFY_JUDGED(judgeResponse<IszrReklamujUdajeRob>(taken));
    IszrReklamujUdajeRob::Response refused;
    refused.status = samples::warned("CHYBA REKLAMACE");
    refused.status->kod = ResultCode::Chyba;
    VERIFY_JUDGED(
        judgeResponse<IszrReklamujUdajeRob>(refused, samples::responseInfo(ResultCode::Chyba, "APLIKACNI CHYBA")));
}

void TestEgonConformanceRecords::personsAreValid()
{
    for (const Person &person : {samples::fullPerson(1), samples::emptyPerson(1), samples::nilPerson(1)}) {
        RobCtiPodleUdaju::Response found;
        found.mapa = samples::map(1);
        found.adresy = samples::addresses();
        found.org = OrgStatus {};
        found.osoby = {person};
        found.ruian = samples::ruian();
        VERIFY_JUDGED(judgeResponse<RobCtiPodleUdaju>(found));
        VERIFY_JUDGED(judgeResponse<RobCtiHromadneAifo>(
            {{found.mapa, found.adresy, found.org, found.status, {person, person}, found.ruian}}));
        VERIFY_JUDGED(
            judgeResponse<RobCtiAifo>({{found.mapa, found.adresy, found.org, found.status, person, found.ruian}}));
    }
    RobCtiPodleUdaju::Response none;
    none.status = samples::warned("ZAZNAM NENALEZEN");
    VERIFY_JUDGED(
        judgeResponse<RobCtiPodleUdaju>(none, samples::responseInfo(ResultCode::Varovani, "APLIKACNI CHYBA")));
}

void TestEgonConformanceRecords::districtsOfPragueHaveTheirOlderName()
{
    RobCtiAifo::Response response;
    response.ruian = samples::ruian();
    const QByteArray xml = encodeResponseXml<RobCtiAifo>({samples::responseInfo(), true, response});
    QVERIFY(xml.contains("MopNazev"));
    QVERIFY(!xml.contains("ObvodPrahy"));
    const auto back = decodeResponse<RobCtiAifo>(xml);
    QVERIFY_RESULT(back);
    QCOMPARE(back->body.ruian.adresy.front().obvodPrahyNazev, QStringLiteral("Praha 4"));
    QCOMPARE(back->body.ruian.lokality.back().nazev, QStringLiteral("Praha 1"));
}

void TestEgonConformanceRecords::changesAreValid()
{
    VERIFY_JUDGED(judgeResponse<RobCtiZmenyZaloz>({}));
    VERIFY_JUDGED(judgeResponse<RobCtiZmenyZaloz>({{samples::map(3), samples::orgStatus(),
        samples::warned("PREKROCEN POCET"), samples::time("2025-07-15T23:59:59.999"), 123460000}}));
}

void TestEgonConformanceRecords::statementsAreValid()
{
    RobVypisVyuzitiPoskytnuti::Use use;
    use.agenda = QStringLiteral("A8566");
    use.ais = 1234;
    use.subjekt = QStringLiteral("00000001");
    use.uzivatel = QStringLiteral("jana.uredni");
    use.ovm = QStringLiteral("00000001");
    use.casVyuziti = samples::time("2025-07-15T09:30:00.125+02:00");
    use.duvodUcel = QStringLiteral("Vedení klientského kmene");
    use.seznamUdaju = 0x7ffff;
    use.agendaZadostId = samples::uuid("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
    use.iszrZadostId = samples::uuid("9b2d7c10-1111-4222-8333-abcdefabcdef");
    RobVypisVyuzitiPoskytnuti::Use handedOver = use;
    handedOver.poskytnuti = true;
    handedOver.ais.reset();
    VERIFY_JUDGED(judgeResponse<RobVypisVyuzitiPoskytnuti>({}));
    VERIFY_JUDGED(judgeResponse<RobVypisVyuzitiPoskytnuti>({samples::map(1), OrgStatus {},
        samples::warned("PREKROCEN POCET"), QStringLiteral("abc2345"), QByteArray(20, 's'), {use, handedOver}}));

    QByteArray xml = encodeResponseXml<RobVypisVyuzitiPoskytnuti>({{}, true, {{}, {}, {}, {}, {}, {use}}});
    xml.replace(">vyuziti<", ">jinak<");
    QVERIFY(!decodeResponse<RobVypisVyuzitiPoskytnuti>(xml));
}

void TestEgonConformanceRecords::identitiesAreValid()
{
    for (const OrgAifoResponse &response :
        {OrgAifoResponse {{}, OrgStatus {}}, OrgAifoResponse {samples::map(2), samples::orgStatus()}}) {
        VERIFY_JUDGED(judgeResponse<OrgPredchudciAifo>(response));
        VERIFY_JUDGED(judgeResponse<OrgCtiNotifikaceAifo>(response));
    }
}

void TestEgonConformanceRecords::agendasAreValid()
{
    AgendaCtiZmeny::Part none;
    none.ais = 1;
    none.status = samples::warned("ZAZNAM NENALEZEN");
    AgendaCtiZmeny::Part some;
    some.ais = 9999999;
    some.aisVerze = QStringLiteral("1.0.12");
    some.zmeny = {samples::time("2025-07-15T23:59:59"), 7, QStringLiteral("Z8")};
    AgendaCtiZmeny::Part timed = some;
    timed.zmeny = {samples::time("2025-07-15T23:59:59"), {}, {}};
    VERIFY_JUDGED(judgeResponse<AgendaCtiZmeny>({samples::map(2), {some, none, timed}}));
    VERIFY_JUDGED(judgeResponse<AgendaCtiZmeny>({{}, {none}}));
}

void TestEgonConformanceRecords::refusedAnswersAreValid()
{
    for (const char *code : {"NENI OPRAVNENI EGON", "AIFO NEEXISTUJE", "PREKROCEN SEZNAM", "NENI IMPLEMENTOVANO"}) {
        const ResponseInfo info = samples::responseInfo(ResultCode::Chyba, code);
        VERIFY_JUDGED(judgeResponse<RobCtiAifo>({}, info, false));
        VERIFY_JUDGED(judgeResponse<RobCtiPodleUdaju>({}, info, false));
        VERIFY_JUDGED(judgeResponse<RobCtiHromadneAifo>({}, info, false));
        VERIFY_JUDGED(judgeResponse<RobCtiZmenyZaloz>({}, info, false));
        VERIFY_JUDGED(judgeResponse<RobVypisVyuzitiPoskytnuti>({}, info, false));
        VERIFY_JUDGED(judgeResponse<IszrReklamujUdajeRob>({}, info, false));
        VERIFY_JUDGED(judgeResponse<OrgPredchudciAifo>({}, info, false));
        VERIFY_JUDGED(judgeResponse<OrgCtiNotifikaceAifo>({}, info, false));
        VERIFY_JUDGED(judgeResponse<AgendaCtiZmeny>({}, info, false));
    }
}

void TestEgonConformanceRecords::numberingOfTheMapIsKept()
{
    OrgAifoRequest request {{}, samples::map(2)};
    request.mapa.lokalniAifoOd = 40;
    request.mapa.nacistData = true;
    VERIFY_JUDGED(judgeRequest<OrgPredchudciAifo>(request));
    const auto back = decodeRequest<OrgPredchudciAifo>(encodeRequestXml<OrgPredchudciAifo>({{}, request}));
    QVERIFY_RESULT(back);
    QCOMPARE(back->body.mapa.lokalniAifoOd, std::optional(40));
    QCOMPARE(back->body.mapa.nacistData, std::optional(true));
    // a map without rows is written for their sake
    OrgAifoResponse response;
    response.org = OrgStatus {};
    response.mapa.lokalniAifoOd = 3;
    VERIFY_JUDGED(judgeResponse<OrgPredchudciAifo>(response));
    QVERIFY(encodeResponseXml<OrgPredchudciAifo>({{}, true, response}).contains("lokalniAifoOd"));
}

void TestEgonConformanceRecords::whatTheTrainingRegistersAnswerIsValid()
{
    training::Registers::Options options;
    options.population = 500;
    const auto registers = training::Registers::open(options, m_clock);
    QVERIFY_RESULT(registers);
    training::Registers &country = **registers;
    AifoMap map;
    for (std::uint32_t person = 1; person <= 50; ++person) {
        map.emplace_back().aifo = country.issue(person, QStringLiteral("A8566"), 1234);
    }
    const Aifo one = map.front().aifo;
    VERIFY_JUDGED(judgeTraining<RobCtiAifo>(country, {{samples::authorisation(), map, {}, one, false}}));
    VERIFY_JUDGED(judgeTraining<RobCtiHromadneAifo>(country, {{samples::authorisation(), map, {}}}));
    VERIFY_JUDGED(judgeTraining<RobCtiHromadneAifo2>(country, {samples::authorisation(), map, {}}));
    VERIFY_JUDGED(judgeTraining<RobCtiPodleUdaju>(country, {}));
    const auto person = country.person(1);
    RobCtiPodleUdaju::Request search;
    search.autorizace = samples::authorisation();
    search.prijmeni = person->surname;
    search.datumNarozeni = person->born;
    search.adresaPobytu = AdresaPobytu {person->address, {}};
    VERIFY_JUDGED(judgeTraining<RobCtiPodleUdaju>(country, search));
    search.datumNarozeni = {};
    VERIFY_JUDGED(judgeTraining<RobCtiPodleUdaju>(country, search));

    m_clock.advance(std::chrono::seconds(1));
    QVERIFY_RESULT(country.act({{QStringLiteral("do"), QStringLiteral("found")}}));
    VERIFY_JUDGED(judgeTraining<RobCtiZmenyZaloz>(country, {{{}, {}, 0, {}}}));
    VERIFY_JUDGED(judgeTraining<RobCtiZmenyZaloz>(country, {}));
    RobVypisVyuzitiPoskytnuti::Request statement;
    statement.mapa = map;
    statement.aifo = one;
    statement.casOd = WireTime::fromMoment(m_clock.now() - std::chrono::hours(1));
    VERIFY_JUDGED(judgeTraining<RobVypisVyuzitiPoskytnuti>(country, statement));
    statement.casDo = statement.casOd;
    VERIFY_JUDGED(judgeTraining<RobVypisVyuzitiPoskytnuti>(country, statement));

    IszrReklamujUdajeRob::Request claim {map, {}, one, {}, {{QStringLiteral("Jmeno"), {}}}, {}};
    VERIFY_JUDGED(judgeTraining<IszrReklamujUdajeRob>(country, claim));
    claim.udaje.front().udaj = QStringLiteral("Bok");
    VERIFY_JUDGED(judgeTraining<IszrReklamujUdajeRob>(country, claim));

    AgendaCtiZmeny::Request changes {{}, QStringLiteral("A115"), {}, 0, {}, {}};
    VERIFY_JUDGED(judgeTraining<AgendaCtiZmeny>(country, changes));
    changes.autorizace = {1, {QStringLiteral("NazevAgendy")}};
    VERIFY_JUDGED(judgeTraining<AgendaCtiZmeny>(country, changes));
    changes.zmenaId = 999'999'999'999;
    VERIFY_JUDGED(judgeTraining<AgendaCtiZmeny>(country, changes));

    QVERIFY_RESULT(country.act({{QStringLiteral("do"), QStringLiteral("cancel")}, {QStringLiteral("person"), 2}}));
    VERIFY_JUDGED(judgeTraining<OrgPredchudciAifo>(country, {{}, map}));
    VERIFY_JUDGED(judgeTraining<OrgCtiNotifikaceAifo>(country, {{{}, map}, QStringLiteral("A8566"), 1234}));
    VERIFY_JUDGED(judgeTraining<OrgCtiNotifikaceAifo>(country, {{{}, map}, QStringLiteral("A1"), 1}));
}

static const kmen::test::Entry testEgonConformanceRecords(samples::judgedMain<TestEgonConformanceRecords>);

#include "tst_egon_conformance_records.moc"
