/// AISV: E308 against the official schema, E315 to E321 against our own (tests/conformance/inferred), which stand on
/// the official types; and other names from a profile.

#include "conformance/judged.h"
#include "egon/aisv_codec.h"
#include "support/test_program.h"
#include "training/dispatch.h"

using namespace kmen;
using namespace kmen::egon;

class TestEgonConformanceAisv final : public QObject, private samples::Judged {
    Q_OBJECT

public:
    explicit TestEgonConformanceAisv(const QString &schemas)
        : Judged(schemas)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void officialExamples();
    void announcements();
    void requests();
    void answers();
    void refusedAnswers();
    void answersOfTheTrainingRegisters();
    void otherNamesAreSpokenByBothSides();
    void otherOrderIsWrittenAndRead();
    void clientWithOtherNamesIsRefused();

private:
    /// Valid by our schema, and what is read back writes the same message.
    template <class Service>
    QString inferredRequest(const typename Service::Request &body, const RequestInfo &info = samples::requestInfo())
    {
        const QByteArray xml = encodeRequestXml<Service>({info, body});
        if (const QString complaint = inferred<Service>().complaint(xml); !complaint.isEmpty()) {
            return complaint;
        }
        const auto back = decodeRequest<Service>(xml);
        return back ? judge::difference(xml, encodeRequestXml<Service>(*back)) : describe(back.error());
    }
    template <class Service>
    QString inferredAnswer(const QByteArray &xml)
    {
        if (const QString complaint = inferred<Service>().complaint(xml); !complaint.isEmpty()) {
            return complaint;
        }
        const auto back = decodeResponse<Service>(xml);
        return back ? judge::difference(xml, encodeResponseXml<Service>(*back)) : describe(back.error());
    }
    template <class Service>
    QString inferredAnswer(
        const typename Service::Response &body, const ResponseInfo &info = samples::responseInfo(), bool hasBody = true)
    {
        return inferredAnswer<Service>(encodeResponseXml<Service>({info, hasBody, body}));
    }
    template <class Service>
    judge::Schema &inferred()
    {
        const QString name = Service::info.operation.toString();
        auto &schema = m_inferred[name];
        if (!schema) {
            schema = std::make_shared<judge::Schema>(m_inferredFiles.value(QString(name + u".xsd")));
        }
        return *schema;
    }

    QHash<QString, QString> m_inferredFiles; ///< where the schema of this name stands
    QHash<QString, std::shared_ptr<judge::Schema>> m_inferred;
};

namespace {

AisvWindow window(bool idz = false)
{
    return {samples::time("2025-07-15T00:00:00+02:00"), samples::time("2025-07-16T00:00:00+02:00"), idz};
}

AisvOverrides otherNames()
{
    return {{QStringLiteral("E317.namespace"), QStringLiteral("urn:cz:isvs:iszr:schemas:IszrAisvCtiZmeny:v2")},
        {QStringLiteral("E317.root"), QStringLiteral("AisvCtiZmeny2")},
        {QStringLiteral("E317.operation"), QStringLiteral("IszrAisvCtiZmeny2")},
        {QStringLiteral("AISV.types.namespace"), QStringLiteral("urn:cz:isvs:aisv:schemas:AisvDotazyTypy:v2")},
        {QStringLiteral("AISV.CasOd"), QStringLiteral("DatumOd")},
        {QStringLiteral("E317.idTyp"), QStringLiteral("IdTyp")},
        {QStringLiteral("AISV.idz"), QStringLiteral("IdZmeny")},
        {QStringLiteral("AISV.PosledniZmenaCas"), QStringLiteral("KonecIntervalu")},
        {QStringLiteral("E317.order"), QStringLiteral("idTyp CasOd CasDo")},
        {QStringLiteral("AISV.answerOrder"), QStringLiteral("Zmena PosledniZmenaCas")}};
}

AisvChangesResponse changes()
{
    AisvChangesResponse response;
    response.mapa = samples::map(2);
    response.seznamIco = {{27074358, {}}, {12, true}};
    response.status = samples::warned("PREKROCEN POCET");
    response.posledniZmenaCas = samples::time("2025-07-15T23:59:59.999");
    response.zmeny = {{samples::aifo(1), {}, {}, {}, {}, {}},
        {samples::aifo(2), {}, 9'100'000'000'001, samples::time("2025-07-15T10:00:00"), QStringLiteral("A101"),
            {QStringLiteral("101-1-1"), QStringLiteral("101-1-3")}},
        {{}, 27074358, 4, samples::time("2025-07-15T10:00:00"), QStringLiteral("A121"),
            {QStringLiteral("ZrusenyZaznam")}}};
    return response;
}

AisvEvidujZmenu::Request announcement()
{
    AisvEvidujZmenu::Request request;
    request.autorizace.seznamUdaju = {QStringLiteral("101-1-3")};
    request.mapa = samples::map(1);
    request.aifo = samples::aifo(1);
    request.paisZmenaId = 1000001;
    request.paisZmenaCas = samples::time("2025-07-16T08:00:00");
    return request;
}

} // namespace

void TestEgonConformanceAisv::initTestCase()
{
    const QStringList files = QDir(QFINDTESTDATA("inferred")).entryList({QStringLiteral("*Aisv*.xsd")}, QDir::Files);
    QCOMPARE(files.size(), 8);
    for (const QString &file : files) {
        m_inferredFiles.insert(file, inferredSchema(file));
        QVERIFY(!m_inferredFiles.value(file).isEmpty());
    }
}

void TestEgonConformanceAisv::officialExamples()
{
    for (const char *file : {"E308-request", "E308-response"}) {
        const QByteArray xml =
            samples::fileContent(directory().filePath(QString(u"examples/" % QLatin1StringView(file) % u".xml")));
        QVERIFY(!xml.isEmpty());
        QByteArray again;
        QString error;
        QVERIFY(
            reencode<AisvEvidujZmenu>(QStringLiteral("E308"), QByteArray(file).contains("request"), xml, again, error));
        QVERIFY2(error.isEmpty(), qPrintable(error));
        VERIFY_JUDGED(judge::difference(xml, again));
    }
}

void TestEgonConformanceAisv::announcements()
{
    VERIFY_JUDGED(judgeRequest<AisvEvidujZmenu>(announcement()));
    VERIFY_JUDGED(judgeRequest<AisvEvidujZmenu>(announcement(), samples::fullRequestInfo()));
    AisvEvidujZmenu::Request moved = announcement();
    moved.puvodniAdresaPobytu = 21721111;
    moved.novaAdresaPobytu = 21721112;
    VERIFY_JUDGED(judgeRequest<AisvEvidujZmenu>(moved));
    moved.mapa.clear(); // the codec adds who is named and not in the map
    VERIFY_JUDGED(judgeRequest<AisvEvidujZmenu>(moved));
    AisvEvidujZmenu::Request company = announcement();
    company.mapa.clear();
    company.seznamIco = {{27074358, {}}};
    company.ico = 27074358;
    company.autorizace.seznamUdaju = {QStringLiteral("ZmenaEditora")};
    VERIFY_JUDGED(judgeRequest<AisvEvidujZmenu>(company));
    VERIFY_JUDGED(
        judgeResponse<AisvEvidujZmenu>({AisvEvidujZmenu::Recorded {77, samples::time("2025-07-16T08:00:01")}}));
    VERIFY_JUDGED(
        judgeResponse<AisvEvidujZmenu>({}, samples::responseInfo(ResultCode::Chyba, "NEVALIDNI DATA"), false));
}

void TestEgonConformanceAisv::requests()
{
    for (const RequestInfo &info : {samples::requestInfo(), samples::fullRequestInfo(), samples::leastRequestInfo()}) {
        AisvSubjectsRequest subjects;
        VERIFY_JUDGED(inferredRequest<AisvPrihlasId>(subjects, info));
        subjects.autorizace = samples::authorisation();
        subjects.mapa = samples::map(3);
        VERIFY_JUDGED(inferredRequest<AisvPrihlasId>(subjects, info));
        subjects.seznamIco = {{1, {}}, {99999999, false}};
        VERIFY_JUDGED(inferredRequest<AisvPrihlasId>(subjects, info));
        VERIFY_JUDGED(inferredRequest<AisvOdhlasId>(subjects, info));

        VERIFY_JUDGED(inferredRequest<AisvCtiZmeny>({{}, window(), {}}, info));
        VERIFY_JUDGED(inferredRequest<AisvCtiZmeny>({samples::authorisation(), window(true), AisvIdTyp::Aifo}, info));
        AisvWindow open = window(true);
        open.casDo.reset();
        VERIFY_JUDGED(inferredRequest<AisvCtiZmeny>({{}, open, AisvIdTyp::Ico}, info));
        VERIFY_JUDGED(inferredRequest<AisvCtiZmenyId>({{}, samples::map(2), {}, window(true)}, info));
        VERIFY_JUDGED(inferredRequest<AisvCtiZmenyId>({samples::authorisation(), {}, {{12, {}}}, open}, info));
        VERIFY_JUDGED(inferredRequest<AisvCtiZmenyZalozAifo>({samples::authorisation(), window(true)}, info));
        VERIFY_JUDGED(inferredRequest<AisvCtiZmenyZalozIco>({{}, open}, info));
        VERIFY_JUDGED(inferredRequest<AisvCtiCiselnikUdaju>({}, info));
    }
}

void TestEgonConformanceAisv::answers()
{
    AisvSubjectsResponse taken;
    taken.mapa = samples::map(3);
    taken.mapa[1].prevodAifoStatus = QStringLiteral("AifoZdrojNeplatne");
    taken.seznamIco = {{27074358, true}, {12, false}};
    taken.status = samples::warned("SPECIFIKACE V POPISU");
    VERIFY_JUDGED(inferredAnswer<AisvPrihlasId>(taken));
    VERIFY_JUDGED(inferredAnswer<AisvOdhlasId>(taken));
    taken.status = ApplicationStatus {};
    VERIFY_JUDGED(inferredAnswer<AisvOdhlasId>(taken));

    AisvChangesResponse none;
    none.status = ApplicationStatus {};
    none.posledniZmenaCas = samples::time("2025-07-15T23:59:59.999");
    for (const AisvChangesResponse &response : {none, changes()}) {
        VERIFY_JUDGED(inferredAnswer<AisvCtiZmeny>(response));
        VERIFY_JUDGED(inferredAnswer<AisvCtiZmenyId>(response));
        VERIFY_JUDGED(inferredAnswer<AisvCtiZmenyZalozAifo>(response));
        VERIFY_JUDGED(inferredAnswer<AisvCtiZmenyZalozIco>(response));
    }
    AisvCtiCiselnikUdaju::Response list;
    list.status = ApplicationStatus {};
    VERIFY_JUDGED(inferredAnswer<AisvCtiCiselnikUdaju>(list));
    list.ciselniky = {
        {QStringLiteral("A101"), 1192, AisvIdTyp::Aifo,
            {{QStringLiteral("101-1-1"), QStringLiteral("Příjmení"), {}},
                {QStringLiteral("101-1-2"), QStringLiteral("Jméno / jména"), QStringLiteral("Dříve & <dnes>")}}},
        {QStringLiteral("A8566"), {}, AisvIdTyp::Ico, {}}};
    VERIFY_JUDGED(inferredAnswer<AisvCtiCiselnikUdaju>(list));
}

void TestEgonConformanceAisv::refusedAnswers()
{
    const ResponseInfo info = samples::responseInfo(ResultCode::Chyba, "PREKROCEN SEZNAM");
    VERIFY_JUDGED(inferredAnswer<AisvPrihlasId>({}, info, false));
    VERIFY_JUDGED(inferredAnswer<AisvOdhlasId>({}, info, false));
    VERIFY_JUDGED(inferredAnswer<AisvCtiZmeny>({}, info, false));
    VERIFY_JUDGED(inferredAnswer<AisvCtiZmenyId>({}, info, false));
    VERIFY_JUDGED(inferredAnswer<AisvCtiZmenyZalozAifo>({}, info, false));
    VERIFY_JUDGED(inferredAnswer<AisvCtiZmenyZalozIco>({}, info, false));
    VERIFY_JUDGED(inferredAnswer<AisvCtiCiselnikUdaju>({}, info, false));
}

void TestEgonConformanceAisv::answersOfTheTrainingRegisters()
{
    ManualClock clock(fromMsecs(1'780'000'000'000));
    training::Registers::Options options;
    options.population = 500;
    auto registers = training::Registers::open(options, clock);
    QVERIFY_RESULT(registers);
    const auto ask = [&]<class Service>(const typename Service::Request &request, bool shouldWork = true) -> QString {
        RequestInfo info = samples::requestInfo();
        info.casZadosti = WireTime::fromMoment(clock.now());
        info.agendaZadostId = QUuid::createUuid();
        const auto answer = training::answerService(
            **registers, Service::info.code.toString(), encodeRequestXml<Service>({info, request}));
        if (!answer || answer->fault) {
            return QStringLiteral("a fault");
        }
        const auto read = decodeResponse<Service>(answer->xml);
        if (!read || (read->info.status.kod == ResultCode::Ok) != shouldWork) {
            return QStringLiteral("another outcome");
        }
        if constexpr (AisvService<Service>) {
            return inferredAnswer<Service>(answer->xml);
        } else {
            return schema<Service>().complaint(answer->xml);
        }
    };
    AisvSubjectsRequest subjects;
    for (std::uint32_t person = 1; person <= 3; ++person) {
        subjects.mapa.emplace_back().aifo = (*registers)->issue(person, QStringLiteral("A8566"), 1234);
    }
    VERIFY_JUDGED(ask.operator()<AisvPrihlasId>(subjects));
    AisvSubjectsRequest strangers = subjects;
    strangers.mapa.emplace_back().aifo = samples::aifo(1);
    strangers.seznamIco = {{1, {}}};
    VERIFY_JUDGED(ask.operator()<AisvPrihlasId>(strangers, false));
    VERIFY_JUDGED(ask.operator()<AisvOdhlasId>({}, false));
    AisvEvidujZmenu::Request told = announcement();
    told.mapa = subjects.mapa;
    told.aifo = subjects.mapa[0].aifo;
    told.paisZmenaCas = WireTime::fromMoment(clock.now());
    VERIFY_JUDGED(ask.operator()<AisvEvidujZmenu>(told));
    const WireTime from = WireTime::fromMoment(clock.now() - std::chrono::hours(1));
    QVERIFY_RESULT((*registers)->act({{QStringLiteral("do"), QStringLiteral("move")}, {QStringLiteral("person"), 2}}));
    clock.advance(std::chrono::hours(1));
    for (const bool idz : {false, true}) {
        VERIFY_JUDGED(ask.operator()<AisvCtiZmeny>({{}, {from, {}, idz}, {}}));
        VERIFY_JUDGED(ask.operator()<AisvCtiZmenyId>({{}, subjects.mapa, {}, {from, {}, idz}}));
    }
    VERIFY_JUDGED(ask.operator()<AisvCtiZmenyZalozAifo>({{}, {from, {}, true}}, false));
    VERIFY_JUDGED(ask.operator()<AisvCtiCiselnikUdaju>({}));
}

void TestEgonConformanceAisv::otherNamesAreSpokenByBothSides()
{
    const AisvNames names(AisvCtiZmeny::info, otherNames());
    QCOMPARE(names.info().operation.toString(), QStringLiteral("IszrAisvCtiZmeny2"));
    const RequestMessage<AisvCtiZmeny> request {samples::requestInfo(), {{}, window(true), AisvIdTyp::Ico}};
    const QByteArray xml = encodeRequestXml<AisvCtiZmeny>(request, names);
    for (const char *part : {":AisvCtiZmeny2 ", "IszrAisvCtiZmeny:v2", "AisvDotazyTypy:v2", ":AisvCtiZmeny2Data ",
             ":DatumOd>", ":IdTyp>ICO<", "IdZmeny=\"true\""}) {
        QVERIFY2(xml.contains(part), part);
    }
    QVERIFY(!xml.contains("CasOd"));
    QVERIFY(xml.indexOf(":IdTyp>") < xml.indexOf(":DatumOd>"));
    const auto back = decodeRequest<AisvCtiZmeny>(xml, names);
    QVERIFY_RESULT(back);
    QVERIFY(back->body.okno.idz && back->body.idTyp == AisvIdTyp::Ico);
    QVERIFY(back->body.okno.casOd == window().casOd && back->body.okno.casDo == window().casDo);
    // who speaks Kmen's own names does not understand it, and the other way round
    QVERIFY(!decodeRequest<AisvCtiZmeny>(xml));
    QVERIFY(!decodeRequest<AisvCtiZmeny>(encodeRequestXml<AisvCtiZmeny>(request), names));
}

void TestEgonConformanceAisv::otherOrderIsWrittenAndRead()
{
    const AisvNames names(AisvCtiZmeny::info, otherNames());
    const QByteArray xml = encodeResponseXml<AisvCtiZmeny>({samples::responseInfo(), true, changes()}, names);
    QVERIFY(xml.indexOf(":Zmena>") < xml.indexOf(":KonecIntervalu>"));
    QVERIFY(!xml.contains("AisvAplikacniStatus")); // the order leaves it out
    const auto back = decodeResponse<AisvCtiZmeny>(xml, names);
    QVERIFY_RESULT(back);
    QCOMPARE(back->body.zmeny.size(), changes().zmeny.size());
    QVERIFY(back->body.posledniZmenaCas == changes().posledniZmenaCas);
    QVERIFY(!back->body.status);
    QVERIFY(!decodeResponse<AisvCtiZmeny>(xml));
}

void TestEgonConformanceAisv::clientWithOtherNamesIsRefused()
{
    ManualClock clock(fromMsecs(1'780'000'000'000));
    training::Registers::Options options;
    options.population = 100;
    options.aisvNames = otherNames();
    auto registers = training::Registers::open(options, clock);
    QVERIFY_RESULT(registers);
    RequestInfo info = samples::requestInfo();
    info.casZadosti = WireTime::fromMoment(clock.now());
    const AisvWindow day {WireTime::fromMoment(clock.now() - std::chrono::hours(24)), {}, true};
    const RequestMessage<AisvCtiZmeny> request {info, {{}, day, {}}};
    const QString code = QStringLiteral("E317");
    const auto refused = training::answerService(**registers, code, encodeRequestXml<AisvCtiZmeny>(request));
    QVERIFY(refused && refused->fault);
    const auto fault = decodeFault(refused->xml);
    QVERIFY(fault && fault->faultCode == u"SOAP-ENV:Client");

    const AisvNames names(AisvCtiZmeny::info, otherNames());
    const auto answer = training::answerService(**registers, code, encodeRequestXml<AisvCtiZmeny>(request, names));
    QVERIFY(answer && !answer->fault);
    const auto read = decodeResponse<AisvCtiZmeny>(answer->xml, names);
    QVERIFY_RESULT(read);
    QCOMPARE(read->info.status.kod, ResultCode::Ok);
    QVERIFY(read->body.posledniZmenaCas);
}

static const kmen::test::Entry testEgonConformanceAisv(samples::judgedMain<TestEgonConformanceAisv>);

#include "tst_egon_conformance_aisv.moc"
