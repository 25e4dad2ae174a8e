/// The official schemas judge what we write, and the official examples what we read.
#include "conformance/judged.h"
#include "egon/service_list.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::egon;

class TestEgonConformance final : public QObject, private samples::Judged {
    Q_OBJECT

public:
    explicit TestEgonConformance(const QString &schemas)
        : Judged(schemas)
    {
    }

private Q_SLOTS:
    void everyDescriptionHasItsService();
    void examplesSurviveReadingAndWriting_data();
    void examplesSurviveReadingAndWriting();
    void everyRequestIsValid();
    void everyAnswerIsValid();
    void refusedAnswersAreValid();
    void searchShapesAreValid();
    void personShapesAreValid();
    void missingAifoIsAddedToTheMap();
    void manyPersonsAreValid();
};

void TestEgonConformance::everyDescriptionHasItsService()
{
    QSet<QString> operations;
    forEachService([&]<class S>() { operations.insert(S::info.operation.toString()); });
    const QDir descriptions(directory().filePath(QStringLiteral("egon/wsdl")));
    const QStringList files = descriptions.entryList({QStringLiteral("*.wsdl")}, QDir::Files);
    QVERIFY(files.size() >= 39);
    for (const QString &file : files) {
        QVERIFY2(operations.contains(QFileInfo(file).completeBaseName()), qPrintable(file));
    }
}

void TestEgonConformance::examplesSurviveReadingAndWriting_data()
{
    QTest::addColumn<QString>("file");
    const QDir examples(directory().filePath(QStringLiteral("examples")));
    for (const QString &file : examples.entryList({QStringLiteral("E*.xml")}, QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(file)) << examples.filePath(file);
    }
}

void TestEgonConformance::examplesSurviveReadingAndWriting()
{
    QFETCH(QString, file);
    const QString name = QFileInfo(file).fileName();
    const QString code = name.section(u'-', 0, 0);
    const bool request = name.contains(u"-request");
    const QByteArray xml = samples::fileContent(file);
    QByteArray result;
    QString error;
    bool known = false;
    forEachService([&]<class S>() { known = known || reencode<S>(code, request, xml, result, error); });
    QVERIFY(known);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    VERIFY_JUDGED(judge::difference(xml, result));
}

void TestEgonConformance::everyRequestIsValid()
{
    for (const RequestInfo &info : {samples::requestInfo(), samples::fullRequestInfo(), samples::leastRequestInfo()}) {
        VERIFY_JUDGED(judgeRequest<IszrProbe>({}, info));
        VERIFY_JUDGED(judgeRequest<IszrProbe>({{QStringLiteral("ROB"), QStringLiteral("ORG")}}, info));
        for (const OrgAifoRequest &request :
            {OrgAifoRequest {}, OrgAifoRequest {samples::authorisation(), samples::map(3)}}) {
            VERIFY_JUDGED(judgeRequest<OrgPrihlasAifo>(request, info));
            VERIFY_JUDGED(judgeRequest<OrgOdhlasAifo>(request, info));
            VERIFY_JUDGED(judgeRequest<OrgZkontrolujAifo>(request, info));
        }
        const WireTime from = samples::time("2025-07-15T00:00:00+02:00");
        const WireTime to = samples::time("2025-07-16T00:00:00");
        VERIFY_JUDGED(judgeRequest<OrgRodokmenAifo>({{}, samples::map(1), from, to}, info));
        VERIFY_JUDGED(judgeRequest<OrgCtiZmenyAifo>({samples::authorisation(), true, from, to, 1000}, info));
        VERIFY_JUDGED(judgeRequest<OrgCtiDavkuAifo>({{}, 2, 3}, info));
        VERIFY_JUDGED(judgeRequest<OrgCtiDavkuAifo>({{}, 1, {}}, info));
        VERIFY_JUDGED(judgeRequest<RobCtiZmeny>({samples::authorisation(), from, {}, to}, info));
        VERIFY_JUDGED(judgeRequest<RobCtiZmeny>({samples::authorisation(), {}, 123456790, {}}, info));
        VERIFY_JUDGED(
            judgeRequest<RobCtiAifo2>({samples::authorisation(), samples::map(1), true, samples::aifo(1), true}, info));
        VERIFY_JUDGED(judgeRequest<RobCtiHromadneAifo2>({samples::authorisation(), samples::map(3), false}, info));
        VERIFY_JUDGED(judgeRequest<RobCtiHromadneAifo2>({samples::authorisation(), samples::map(3), {}}, info));
    }
}

void TestEgonConformance::everyAnswerIsValid()
{
    IszrProbe::Interface rob;
    rob.nazevRozhrani = QStringLiteral("ROB");
    rob.kodIsvs = QStringLiteral("1234");
    rob.odpoved = ProbedInterface {samples::time("2025-07-16T08:15:31"), true, 42};
    IszrProbe::Interface org;
    org.kod = ResultCode::Chyba;
    org.details.emplace_back().subKod = QStringLiteral("ROZHRANI NEDOSTUPNE");
    org.nazevRozhrani = QStringLiteral("ORG");
    VERIFY_JUDGED(judgeResponse<IszrProbe>({{}, {rob, org}}));
    VERIFY_JUDGED(judgeResponse<IszrProbe>({}));

    for (const OrgAifoResponse &response :
        {OrgAifoResponse {{}, OrgStatus {}}, OrgAifoResponse {samples::map(2), OrgStatus {}},
            OrgAifoResponse {samples::map(2), samples::orgStatus()}}) {
        VERIFY_JUDGED(judgeResponse<OrgPrihlasAifo>(response));
        VERIFY_JUDGED(judgeResponse<OrgOdhlasAifo>(response));
        VERIFY_JUDGED(judgeResponse<OrgZkontrolujAifo>(response));
    }
    const std::vector<Hrana> edges {{samples::aifo(1), samples::aifo(2)}, {samples::aifo(1), samples::aifo(3)}};
    VERIFY_JUDGED(judgeResponse<OrgRodokmenAifo>({samples::map(3), edges, {}}));
    VERIFY_JUDGED(judgeResponse<OrgRodokmenAifo>({samples::map(3), {}, samples::orgStatus()}));
    VERIFY_JUDGED(judgeResponse<OrgCtiZmenyAifo>({samples::map(3), edges, samples::orgStatus(), 1, 3}));
    VERIFY_JUDGED(judgeResponse<OrgCtiZmenyAifo>({}));
    VERIFY_JUDGED(judgeResponse<OrgCtiDavkuAifo>({samples::map(3), edges, samples::orgStatus()}));

    std::vector<AifoEntry> statuses = samples::map(3);
    statuses[0].agenda = QStringLiteral("A8566");
    statuses[0].ais = 1234;
    statuses[1].prevodAifoStatus = QStringLiteral("AifoZdrojNeplatne");
    statuses[1].stavOvereniAifo = false;
    VERIFY_JUDGED(judgeResponse<RobCtiZmeny>({statuses, samples::orgStatus(), samples::warned("PREKROCEN POCET"),
        samples::time("2025-07-15T23:59:59.999"), 123460000}));
    VERIFY_JUDGED(judgeResponse<RobCtiZmeny>({}));
}

void TestEgonConformance::refusedAnswersAreValid()
{
    for (const char *code : {"NENI OPRAVNENI EGON", "NEPLATNY CAS", "DUPLICITNI ZADOST", "APLIKACNI CHYBA"}) {
        const ResponseInfo info = samples::responseInfo(ResultCode::Chyba, code);
        VERIFY_JUDGED(judgeResponse<IszrProbe>({}, info, false));
        VERIFY_JUDGED(judgeResponse<OrgPrihlasAifo>({}, info, false));
        VERIFY_JUDGED(judgeResponse<OrgOdhlasAifo>({}, info, false));
        VERIFY_JUDGED(judgeResponse<OrgZkontrolujAifo>({}, info, false));
        VERIFY_JUDGED(judgeResponse<OrgRodokmenAifo>({}, info, false));
        VERIFY_JUDGED(judgeResponse<OrgCtiZmenyAifo>({}, info, false));
        VERIFY_JUDGED(judgeResponse<OrgCtiDavkuAifo>({}, info, false));
        VERIFY_JUDGED(judgeResponse<RobCtiZmeny>({}, info, false));
        VERIFY_JUDGED(judgeResponse<RobCtiAifo2>({}, info, false));
        VERIFY_JUDGED(judgeResponse<RobCtiHromadneAifo2>({}, info, false));
        VERIFY_JUDGED(judgeResponse<RobCtiPodleUdaju2>({}, info, false));
    }
}

void TestEgonConformance::searchShapesAreValid()
{
    VERIFY_JUDGED(judgeRequest<RobCtiPodleUdaju2>(samples::fullSearch()));
    VERIFY_JUDGED(judgeRequest<RobCtiPodleUdaju2>(samples::nilSearch()));
    VERIFY_JUDGED(judgeRequest<RobCtiPodleUdaju2>({}));
    for (const auto compare : {RobCtiPodleUdaju2::Porovnani::Diakritika, RobCtiPodleUdaju2::Porovnani::Ascii}) {
        RobCtiPodleUdaju2::Request request;
        request.typPorovnani = compare;
        request.mistoNarozeni = Misto {{}, {}, QStringLiteral("Wien"), QStringLiteral("40")};
        request.mistoUmrti = Misto {554782, {}, {}, {}};
        VERIFY_JUDGED(judgeRequest<RobCtiPodleUdaju2>(request));
    }
}

void TestEgonConformance::personShapesAreValid()
{
    for (const Person &person : {samples::fullPerson(1), samples::emptyPerson(1), samples::nilPerson(1)}) {
        RobCtiPodleUdaju2::Response found;
        found.mapa = samples::map(1);
        found.adresy = samples::addresses();
        found.org = OrgStatus {};
        found.osoby = {person};
        found.ruian = samples::ruian();
        VERIFY_JUDGED(judgeResponse<RobCtiPodleUdaju2>(found));
        RobCtiHromadneAifo2::Response read {
            found.mapa, found.adresy, found.org, found.status, {person, person}, found.ruian};
        VERIFY_JUDGED(judgeResponse<RobCtiHromadneAifo2>(read));
        RobCtiAifo2::Response one {found.mapa, found.adresy, found.org, found.status, person, found.ruian};
        VERIFY_JUDGED(judgeResponse<RobCtiAifo2>(one));
    }
    RobCtiPodleUdaju2::Response none;
    none.status = samples::warned("ZAZNAM NENALEZEN");
    VERIFY_JUDGED(
        judgeResponse<RobCtiPodleUdaju2>(none, samples::responseInfo(ResultCode::Varovani, "APLIKACNI CHYBA")));
}

void TestEgonConformance::missingAifoIsAddedToTheMap()
{
    RobCtiHromadneAifo2::Response response;
    response.mapa = samples::map(1);
    response.osoby = {samples::emptyPerson(5), samples::emptyPerson(1), samples::emptyPerson(6)};
    VERIFY_JUDGED(judgeResponse<RobCtiHromadneAifo2>(response));
    const auto back = decodeResponse<RobCtiHromadneAifo2>(encodeResponseXml<RobCtiHromadneAifo2>({{}, true, response}));
    QVERIFY_RESULT(back);
    QCOMPARE(back->body.mapa.size(), std::size_t(3));
    QCOMPARE(back->body.mapa[1].aifo, samples::aifo(5));
    QCOMPARE(back->body.osoby[2].aifo.value, samples::aifo(6));
    // and where the sender has no map at all
    VERIFY_JUDGED(judgeResponse<OrgRodokmenAifo>({{}, {{samples::aifo(7), samples::aifo(8)}}, {}}));
}

void TestEgonConformance::manyPersonsAreValid()
{
    RobCtiHromadneAifo2::Response response;
    response.mapa = samples::map(1000);
    for (int i = 1; i <= 1000; ++i) {
        response.osoby.push_back(samples::fullPerson(i));
    }
    response.ruian = samples::ruian();
    VERIFY_JUDGED(judgeResponse<RobCtiHromadneAifo2>(response));
}

static const kmen::test::Entry testEgonConformance(samples::judgedMain<TestEgonConformance>);

#include "tst_egon_conformance.moc"
