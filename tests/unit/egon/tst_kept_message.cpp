// What support may see of a message: how it is built, and nothing about a person.
#include <QTest>

#include "egon/codec.h"
#include "egon/kept_message.h"
#include "egon/services.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::egon;

class TestKeptMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestLosesWhoIsLookedFor();
    void answerKeepsItsStructure();
    void unknownIsMasked_data();
    void unknownIsMasked();
    void technicalIsKept();
    void controlCharactersAreMasked();
    void nothingIsEverLongerThanAllowed();
};

namespace {

constexpr qint64 plenty = 100'000;

} // namespace

void TestKeptMessage::requestLosesWhoIsLookedFor()
{
    RequestMessage<RobCtiPodleUdaju2> message;
    message.info.agenda = QStringLiteral("A8566");
    message.info.uzivatel = QStringLiteral("jana.uredni");
    message.info.duvodUcel = QStringLiteral("Rizeni 1234/2026");
    message.info.agendaZadostId = QUuid::createUuid();
    message.body.prijmeni = QStringLiteral("Nováková");
    message.body.jmeno = QStringLiteral("Žofie");
    message.body.datumNarozeni = QDate(1980, 2, 29);
    const QByteArray xml = encodeRequestXml(message);
    const QByteArray kept = maskedMessage(xml, plenty);
    for (const char *word : {"Nováková", "Žofie", "1980", "jana.uredni", "1234"}) {
        QVERIFY2(xml.contains(word), word);
        QVERIFY2(!kept.contains(word), word);
    }
    QVERIFY(kept.contains("A8566"));
    QVERIFY(kept.contains(message.info.agendaZadostId.toByteArray(QUuid::WithoutBraces)));
    QVERIFY(kept.contains("Prijmeni>"));
    QCOMPARE(kept.count('<'), xml.count('<'));
}

void TestKeptMessage::answerKeepsItsStructure()
{
    ResponseMessage<RobCtiHromadneAifo2> message;
    message.info.agendaZadostId = QUuid::createUuid();
    message.info.status.kod = ResultCode::Varovani;
    message.info.status.details.emplace_back().subKod = QStringLiteral("APLIKACNI CHYBA");
    message.body.mapa.push_back({.aifo = *Aifo::fromBytes(QByteArray(17, 'A')),
        .agenda = QStringLiteral("A8566"),
        .ais = 1234,
        .prevodAifoStatus = {},
        .stavOvereniAifo = {}});
    const QByteArray xml = encodeResponseXml(message);
    const QByteArray kept = maskedMessage(xml, plenty);
    const QByteArray aifo = QByteArray(17, 'A').toBase64();
    QVERIFY(xml.contains(aifo));
    QVERIFY(!kept.contains(aifo));
    QVERIFY(kept.contains("APLIKACNI CHYBA"));
    QVERIFY(kept.contains("agenda=\"A8566\""));
    QCOMPARE(kept.count('<'), xml.count('<'));
}

void TestKeptMessage::unknownIsMasked_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addRow("new element") << QByteArray("<a><Novinka>SECRET</Novinka></a>");
    QTest::addRow("element within a technical one") << QByteArray("<Ais><b>SECRET</b></Ais>");
    QTest::addRow("after a technical one") << QByteArray("<x><Ais>1</Ais>SECRET</x>");
    QTest::addRow("attribute") << QByteArray("<a bsi=\"SECRET\" other='SECRET'/>");
    QTest::addRow("attribute without quotes") << QByteArray("<input name=user value=SECRET>x</a>");
    QTest::addRow("attribute without quotes before the end") << QByteArray("<input value= SECRET/>");
    QTest::addRow("attribute with half a quote") << QByteArray("<input value=a\"SECRET\">x");
    QTest::addRow("comment") << QByteArray("<a><!-- SECRET --></a>");
    QTest::addRow("CDATA") << QByteArray("<a><![CDATA[SECRET]]></a>");
    QTest::addRow("CDATA with a bracket") << QByteArray("<Ais><![CDATA[<x>SECRET]]></Ais>");
    QTest::addRow("document type") << QByteArray("<!DOCTYPE a [<!ENTITY e \"SECRET\">]><a>&e;</a>");
    QTest::addRow("processing instruction") << QByteArray("<?note SECRET?><a/>");
    QTest::addRow("no XML at all") << QByteArray("Mrs. SECRET lives here");
    QTest::addRow("page of a proxy") << QByteArray("<html><title>SECRET</title><p>SECRET<br>SECRET");
    QTest::addRow("cut in a tag") << QByteArray("<a><b c=\"SECRET");
    QTest::addRow("cut in a text") << QByteArray("<a><b>SECRET");
    QTest::addRow("cut in a comment") << QByteArray("<a><!-- SECRET");
    QTest::addRow("description of a result") << QByteArray("<VysledekPopis>Osoba 'SECRET' 7001011234</VysledekPopis>");
    QTest::addRow("long technical") << QByteArray("<Ais>" + QByteArray("SECRET ").repeated(100) + "</Ais>");
}

void TestKeptMessage::unknownIsMasked()
{
    QFETCH(QByteArray, message);
    QVERIFY(message.contains("SECRET"));
    const QByteArray kept = maskedMessage(message, plenty);
    QVERIFY2(!kept.contains("SECRET") && !kept.contains("7001011234"), kept.constData());
    QVERIFY(!kept.isEmpty());
}

void TestKeptMessage::technicalIsKept()
{
    QCOMPARE(maskedMessage("<x:VysledekSubKod>NENI K DISPOZICI</x:VysledekSubKod>", plenty),
        QByteArray("<x:VysledekSubKod>NENI K DISPOZICI</x:VysledekSubKod>"));
    QCOMPARE(maskedMessage("<a xmlns:x=\"urn:y\" stav=\"spravny\"/>", plenty),
        QByteArray("<a xmlns:x=\"urn:y\" stav=\"spravny\"/>"));
}

/// What a database refuses, PostgreSQL a zero byte, must not keep the call's outcome from being written.
void TestKeptMessage::controlCharactersAreMasked()
{
    for (const QByteArray &message : {QByteArray("<Ais>1\0 2</Ais>", 16), QByteArray("<a stav=\"x\0y\"/>", 15),
             QByteArray("<VysledekKod>O\x01K</VysledekKod>"), QByteArray("\0\0<a\0b>\0</a>\0", 14),
             QByteArray("<VysledekPopis>Osoba\0Nova</VysledekPopis>", 41),
             QByteArray("<faultcode>\0</faultcode>", 24)}) {
        const QByteArray kept = maskedMessage(message, plenty);
        QVERIFY(!kept.isEmpty());
        for (const char c : kept) {
            QVERIFY2(static_cast<unsigned char>(c) >= ' ', kept.toHex().constData());
        }
    }
}

void TestKeptMessage::nothingIsEverLongerThanAllowed()
{
    const QByteArray kept = maskedMessage(QByteArray("<a>b</a>").repeated(10'000), 500);
    QVERIFY(kept.size() < 520);
    QVERIFY(kept.endsWith("[…]"));
    QCOMPARE(maskedMessage({}, 500), QByteArray());
}

static const kmen::test::Entry testKeptMessage(kmen::test::run<TestKeptMessage>);
#include "tst_kept_message.moc"
