/// The services of the asynchronous queue against the official schemas.
#include "conformance/judged.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::egon;

class TestEgonConformanceAsync final : public QObject, private samples::Judged {
    Q_OBJECT

public:
    explicit TestEgonConformanceAsync(const QString &schemas)
        : Judged(schemas)
    {
    }

private Q_SLOTS:
    void examplesSurviveReadingAndWriting_data();
    void examplesSurviveReadingAndWriting();
    void requestsAreValid();
    void answersAreValid();
    void packedAnswersComeOutAsTheyWentIn_data();
    void packedAnswersComeOutAsTheyWentIn();
    void anAnswerThatCannotBeUnpackedIsRefused();
    void acknowledgementHasOnlyOdpovedInfo();
};

void TestEgonConformanceAsync::examplesSurviveReadingAndWriting_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("E99") << QStringLiteral("E99");
    QTest::newRow("E100") << QStringLiteral("E100");
}

void TestEgonConformanceAsync::examplesSurviveReadingAndWriting()
{
    QFETCH(QString, code);
    const QByteArray xml = samples::fileContent(directory().filePath(QString(u"examples/" % code % u"-request.xml")));
    QVERIFY(!xml.isEmpty());
    QByteArray result;
    QString error;
    QVERIFY(reencode<IszrAsyncOdpovedZFronty>(code, true, xml, result, error)
        || reencode<IszrAsyncVypisFronty>(code, true, xml, result, error));
    QVERIFY2(error.isEmpty(), qPrintable(error));
    if (code == u"E100") {
        VERIFY_JUDGED(judge::difference(xml, result));
    } else {
        // the example asks with an empty Zadost, we leave it out: both say "everything"
        VERIFY_JUDGED(schema<IszrAsyncVypisFronty>().complaint(result));
    }
}

void TestEgonConformanceAsync::requestsAreValid()
{
    const QUuid id = QUuid::createUuid();
    for (const RequestInfo &info : {samples::requestInfo(), samples::fullRequestInfo(), samples::leastRequestInfo()}) {
        VERIFY_JUDGED(judgeRequest<IszrAsyncVypisFronty>({}, info));
        VERIFY_JUDGED(judgeRequest<IszrAsyncVypisFronty>({18446744073709551615ULL, std::nullopt}, info));
        VERIFY_JUDGED(judgeRequest<IszrAsyncVypisFronty>({7, samples::time("2025-07-15T00:00:00+02:00")}, info));
        VERIFY_JUDGED(judgeRequest<IszrAsyncOdpovedZFronty>({QStringLiteral("E100"), id}, info));
        VERIFY_JUDGED(judgeRequest<IszrAsyncSmazatFrontu>({true, {}}, info));
        VERIFY_JUDGED(judgeRequest<IszrAsyncSmazatFrontu>({false, {id, QUuid::createUuid()}}, info));
    }
}

void TestEgonConformanceAsync::answersAreValid()
{
    IszrAsyncVypisFronty::Response list;
    VERIFY_JUDGED(judgeResponse<IszrAsyncVypisFronty>(list));
    const WireTime when = samples::time("2025-07-15T08:00:00+02:00");
    list.polozky = {{QStringLiteral("E277"), QUuid::createUuid(), 41, when, when},
        {QStringLiteral("E278"), QUuid::createUuid(), 42, when, when}};
    list.vypisPokracuje = true;
    list.nasledujiciIdTransakce = 43;
    list.nasledujiciCasVytvoreni = when;
    VERIFY_JUDGED(judgeResponse<IszrAsyncVypisFronty>(list));
    VERIFY_JUDGED(judgeResponse<IszrAsyncSmazatFrontu>({}, samples::responseInfo(), false));

    IszrAsyncOdpovedZFronty::Response waiting;
    waiting.kodAsyncSluzby = QStringLiteral("E100");
    waiting.cekaciCas = 30;
    VERIFY_JUDGED(judgeResponse<IszrAsyncOdpovedZFronty>(waiting, samples::responseInfo(), false));
}

void TestEgonConformanceAsync::packedAnswersComeOutAsTheyWentIn_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("XML") << static_cast<int>(IszrAsyncOdpovedZFronty::Form::Xml);
    QTest::newRow("base64") << static_cast<int>(IszrAsyncOdpovedZFronty::Form::Base64);
    QTest::newRow("gzip") << static_cast<int>(IszrAsyncOdpovedZFronty::Form::Gzip);
}

void TestEgonConformanceAsync::packedAnswersComeOutAsTheyWentIn()
{
    QFETCH(int, form);
    const QByteArray inner = samples::fileContent(directory().filePath(QStringLiteral("examples/E278-response.xml")));
    const auto original = decodeResponse<RobCtiPodleUdaju2>(inner);
    QVERIFY_RESULT(original);
    IszrAsyncOdpovedZFronty::Response body;
    body.kodAsyncSluzby = QStringLiteral("E100");
    body.form = static_cast<IszrAsyncOdpovedZFronty::Form>(form);
    body.odpoved = withoutEnvelope(encodeResponseXml<RobCtiPodleUdaju2>(*original));
    VERIFY_JUDGED(judgeResponse<IszrAsyncOdpovedZFronty>(body));

    const auto back =
        decodeResponse<IszrAsyncOdpovedZFronty>(encodeResponseXml<IszrAsyncOdpovedZFronty>({{}, true, body}));
    QVERIFY_RESULT(back);
    const auto read = decodeResponse<RobCtiPodleUdaju2>(back->body.odpoved);
    QVERIFY_RESULT(read);
    VERIFY_JUDGED(judge::difference(inner, encodeResponseXml<RobCtiPodleUdaju2>(*read)));
}

void TestEgonConformanceAsync::anAnswerThatCannotBeUnpackedIsRefused()
{
    IszrAsyncOdpovedZFronty::Response body;
    body.kodAsyncSluzby = QStringLiteral("E100");
    body.form = IszrAsyncOdpovedZFronty::Form::Base64;
    body.odpoved = QByteArray("\x1f\x8b not gzip at all");
    QByteArray xml = encodeResponseXml<IszrAsyncOdpovedZFronty>({{}, true, body});
    QVERIFY(xml.contains("\"zadna\""));
    xml.replace("\"zadna\"", "\"gzip\"");
    const auto read = decodeResponse<IszrAsyncOdpovedZFronty>(xml);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Protocol);
}

void TestEgonConformanceAsync::acknowledgementHasOnlyOdpovedInfo()
{
    const QByteArray xml =
        samples::fileContent(directory().filePath(QStringLiteral("examples/async-ack-response.xml")));
    const auto read = decodeResponse<RobCtiPodleUdaju2>(xml);
    QVERIFY_RESULT(read);
    QVERIFY(!read->hasBody);
    QVERIFY(read->info.iszrZadostId.has_value());
    VERIFY_JUDGED(judge::difference(xml, encodeResponseXml<RobCtiPodleUdaju2>(*read)));
}

static const kmen::test::Entry testEgonConformanceAsync(samples::judgedMain<TestEgonConformanceAsync>);

#include "tst_egon_conformance_async.moc"
