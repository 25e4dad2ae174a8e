/// The services of the national identity point and of the hand-over of AIFO against the official schemas.
#include <QTest>

#include "conformance/judged.h"
#include "support/test_program.h"

using namespace kmen::egon;
namespace judge = kmen::judge;

class TestEgonConformanceNia : public QObject, private samples::Judged {
    Q_OBJECT

public:
    explicit TestEgonConformanceNia(const QString &schemas)
        : Judged(schemas)
    {
    }

private Q_SLOTS:
    void officialExamples_data();
    void officialExamples();
    void requests();
    void answers();
    void aPseudonymOfWrongShapeIsRefused();
};

namespace {

IszrEidentitaCtiAifo::Request translation()
{
    IszrEidentitaCtiAifo::Request request;
    request.mapaBsi = {{9, *Bsi::fromText(QStringLiteral("CZ/CZ/6b0b3f1e-0000-4000-8000-000000000001"))}, {2, {}}};
    return request;
}

ApplicationStatus niaWarning()
{
    return samples::warned("SPECIFIKACE V POPISU");
}

} // namespace

void TestEgonConformanceNia::officialExamples_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"E176-request", "E226-request", "E226-response"}) {
        QTest::newRow(file) << QString::fromLatin1(file);
    }
}

void TestEgonConformanceNia::officialExamples()
{
    QFETCH(QString, file);
    const QByteArray xml = samples::fileContent(directory().filePath(QString(u"examples/" + file + u".xml")));
    QVERIFY(!xml.isEmpty());
    const QString code = file.left(4);
    const bool request = file.contains(u"request");
    QByteArray again;
    QString error;
    QVERIFY(reencode<IszrEidentitaCtiAifo>(code, request, xml, again, error)
        || reencode<IszrPodejMapaAifo>(code, request, xml, again, error));
    QVERIFY2(error.isEmpty(), qPrintable(error));
    VERIFY_JUDGED(judge::difference(xml, again));
}

void TestEgonConformanceNia::requests()
{
    VERIFY_JUDGED(judgeRequest<IszrEidentitaCtiAifo>(translation()));
    IszrEidentitaCtiAifo::Request full = translation();
    full.autorizace = samples::authorisation();
    VERIFY_JUDGED(judgeRequest<IszrEidentitaCtiAifo>(full, samples::fullRequestInfo()));

    VERIFY_JUDGED(judgeRequest<IszrEidentitaCtiProstredkyAifo>({{}, samples::map(2), samples::aifo(2)}));

    IszrEidentitaPosliAifoInfo::Request message;
    message.mapa = samples::map(1);
    message.ico = 27074358;
    message.testKanalu = true;
    VERIFY_JUDGED(judgeRequest<IszrEidentitaPosliAifoInfo>(message));
    message.smsText = "Přijďte <prosím>";
    message.smtp = {QStringLiteral("Výzva & pozvání"), "Text"};
    message.fcm = {QString(), "Text"};
    VERIFY_JUDGED(judgeRequest<IszrEidentitaPosliAifoInfo>(message, samples::leastRequestInfo()));

    IszrUlozMapaAifo::Request deposit;
    deposit.mapa = samples::map(3);
    VERIFY_JUDGED(judgeRequest<IszrUlozMapaAifo>(deposit));
    deposit.autorizace = samples::authorisation();
    deposit.znepristupniLog = false;
    deposit.dobaUlozeniDnu = 30;
    deposit.prijemci = {{QStringLiteral("A9145"), 1234}, {QString(), 17}, {QStringLiteral("A8566"), {}}};
    VERIFY_JUDGED(judgeRequest<IszrUlozMapaAifo>(deposit));
    deposit.prijemci->clear();
    VERIFY_JUDGED(judgeRequest<IszrUlozMapaAifo>(deposit));

    VERIFY_JUDGED(judgeRequest<IszrPodejMapaAifo>({samples::uuid("0f8fad5b-d9cb-469f-a165-70867728950e")}));
}

void TestEgonConformanceNia::answers()
{
    IszrEidentitaCtiAifo::Response translated;
    translated.mapa = {{7, samples::aifo(1), {}}, {3, {}, QStringLiteral("AifoZdrojNenalezeno")}};
    translated.orgOdpoved = true;
    VERIFY_JUDGED(judgeResponse<IszrEidentitaCtiAifo>(translated));
    translated.org = OrgStatus {};
    translated.org->aifo = {{samples::aifo(1), true, QStringLiteral("AIFO NENALEZENO")}};
    translated.status = niaWarning();
    VERIFY_JUDGED(judgeResponse<IszrEidentitaCtiAifo>(
        translated, samples::responseInfo(ResultCode::Varovani, "APLIKACNI CHYBA")));
    VERIFY_JUDGED(judgeResponse<IszrEidentitaCtiAifo>(
        {}, samples::responseInfo(ResultCode::Chyba, "NENI OPRAVNENI EGON"), false));

    IszrEidentitaCtiProstredkyAifo::Response means;
    means.mapa = samples::map(1);
    means.adresy = samples::addresses();
    means.org = samples::orgStatus();
    means.mapa = samples::map(2);
    means.status = ApplicationStatus {};
    means.pocetProstredku = -1;
    VERIFY_JUDGED(judgeResponse<IszrEidentitaCtiProstredkyAifo>(means));

    IszrEidentitaPosliAifoInfo::Response sent;
    sent.orgPart = {{{1, true, QStringLiteral("OSOBA SPOJENA")}}, {QStringLiteral("ZAZNAM NALEZEN")}};
    sent.status = niaWarning();
    VERIFY_JUDGED(judgeResponse<IszrEidentitaPosliAifoInfo>(sent));
    sent.vysledek = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D"),
        QStringLiteral("E"), QStringLiteral("F"), QStringLiteral("G"), QStringLiteral("H"), QStringLiteral("I")};
    VERIFY_JUDGED(judgeResponse<IszrEidentitaPosliAifoInfo>(sent));

    IszrUlozMapaAifo::Response left;
    left.status = samples::warned("SPECIFIKACE V POPISU");
    VERIFY_JUDGED(judgeResponse<IszrUlozMapaAifo>(left));
    left.mapa = samples::map(2);
    left.ulozka = {samples::uuid("0f8fad5b-d9cb-469f-a165-70867728950e"), samples::time("2025-07-20T00:00:00+02:00")};
    VERIFY_JUDGED(judgeResponse<IszrUlozMapaAifo>(left));

    IszrPodejMapaAifo::Response taken;
    taken.status = ApplicationStatus {};
    taken.mapa = samples::map(2);
    VERIFY_JUDGED(judgeResponse<IszrPodejMapaAifo>(taken));
}

void TestEgonConformanceNia::aPseudonymOfWrongShapeIsRefused()
{
    QByteArray xml = encodeRequestXml<IszrEidentitaCtiAifo>({samples::requestInfo(), translation()});
    xml.replace("CZ/CZ/6b0b3f1e-0000-4000-8000-000000000001", QByteArray(257, 'x'));
    const auto read = decodeRequest<IszrEidentitaCtiAifo>(xml);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kmen::ErrorKind::Protocol);
    QVERIFY(!read.error().detail.contains(u"xxx"));
}

static const kmen::test::Entry testEgonConformanceNia(samples::judgedMain<TestEgonConformanceNia>);

#include "tst_egon_conformance_nia.moc"
