/// What does not fit the description is refused, says where, and says nothing of the person.
#include <QFile>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include "conformance/egon_samples.h"
#include "support/result_macros.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::egon;

namespace {

const QByteArray secret = QByteArrayLiteral("TAJNE-PRIJMENI");

QByteArray answer()
{
    RobCtiPodleUdaju2::Response body;
    body.mapa = samples::map(1);
    body.osoby = {samples::fullPerson(1)};
    body.osoby[0].prijmeni.value = QString::fromLatin1(secret);
    body.ruian = samples::ruian();
    return encodeResponseXml<RobCtiPodleUdaju2>({samples::responseInfo(), true, body});
}

Result<ResponseMessage<RobCtiPodleUdaju2>> decode(const QByteArray &xml)
{
    return decodeResponse<RobCtiPodleUdaju2>(xml);
}

} // namespace

class TestEgonCodec final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodAnswer_isRead();
    void badAnswer_isRefused_data();
    void badAnswer_isRefused();
    void error_namesThePathAndNoValue();
    void documentType_isRefused_data();
    void documentType_isRefused();
    void depth_isLimited();
    void count_isLimited();
    void answerOfAnotherService_isRefused();
    void fault_isRead();
    void faultOfOurs_isReadBack();
    void comments_andCdata_areText();
    void envelopeHeader_isSkipped();
    void bareRoot_isRead();
    void everyPrefix_isRefused();
    void damagedBytes_neverCrash();
    void wrongEncoding_isNotTalkedAbout();
    void otherEncoding_isNotSpoken_data();
    void otherEncoding_isNotSpoken();
    void controlCharacters_areLeftOut();
    void largeAnswer_isRead();
    void nilCriterion_differsFromAbsent();
    void refusedCall_hasNoBody();
    void aifoWithoutGlobal_staysNull();
};

void TestEgonCodec::goodAnswer_isRead()
{
    const auto message = decode(answer());
    QVERIFY_RESULT(message);
    QCOMPARE(message->body.osoby.size(), std::size_t(1));
    const Person &person = message->body.osoby.front();
    QCOMPARE(person.aifo.value, samples::aifo(1));
    QCOMPARE(person.datumNarozeni.value, QDate(1980, 2, 29));
    QCOMPARE(person.datumUmrti.stav, Stav::Nespravny);
    QCOMPARE(person.mistoUmrti.value.stat, QStringLiteral("040"));
    QCOMPARE(person.doklady.size(), std::size_t(2));
    QCOMPARE(person.certifikaty.at(0).value.serioveCislo, qint64(9'007'199'254'740'993));
    QVERIFY(message->body.ruian.address(21721111));
    QVERIFY(!message->body.ruian.address(1));
}

void TestEgonCodec::badAnswer_isRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("code");
    const QString unexpected = QStringLiteral("egon.UNEXPECTED_XML");
    const auto row = [&](const char *name, const char *before, const char *after, const QString &code) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << code;
    };
    row("unknown element", "<rod:Jmeno ", "<rod:Prezdivka>x</rod:Prezdivka><rod:Jmeno ", unexpected);
    row("repeated element", "<rod:MistoNarozeni ", "<rod:Jmeno>X</rod:Jmeno><rod:MistoNarozeni ", unexpected);
    row("misordered element", "<rod:DatovaSchranka ", "<rod:Email>x@y.cz</rod:Email><rod:DatovaSchranka ", unexpected);
    row("wrong namespace", "<rod:Email ", "<rob:Email/><rod:Email ", unexpected);
    row("namespace moved", "urn:cz:isvs:rob:schemas:RobDotazyData:v1", "urn:cz:isvs:rob:schemas:RobDotazyData:v9",
        unexpected);
    row("missing element", "<rob:Druh>ID</rob:Druh>", "", unexpected);
    row("date that does not exist", "1980-02-29", "1981-02-29", unexpected);
    row("date with a zone that is none", ">1980-02-29<", ">1980-02-29+ab:cd<", unexpected);
    row("date with a zone beyond the end of the world", ">1980-02-29<", ">1980-02-29+14:01<", unexpected);
    row("date of a year of five digits", ">1980-02-29<", ">11980-02-28<", unexpected);
    row("date of the year nought", ">1980-02-29<", ">0000-02-29<", unexpected);
    row("date below nought", ">1980-02-29<", ">-1980-02-29<", unexpected);
    row("number with a tail", ">554782<", ">554782x<", unexpected);
    row("number too large", ">554782<", ">99999999999<", unexpected);
    row("number that just does not fit", ">554782<", ">2147483648<", unexpected);
    row("number that just does not fit below", ">554782<", ">-2147483649<", unexpected);
    row("empty number", ">554782<", "><", unexpected);
    row("unknown state", "stav=\"nespravny\"", "stav=\"mozna\"", unexpected);
    row("unknown result", ">OK</reg:VysledekKod>", ">ANO</reg:VysledekKod>", unexpected);
    row("unknown attribute", "stav=\"nespravny\"", "duvera=\"0\"", unexpected);
    row("text between elements", "<rod:Jmeno ", "text<rod:Jmeno ", unexpected);
    row("element inside a text", ">JANA MARIE<", ">JANA <rod:b/>MARIE<", unexpected);
    row("UUID cut", "9b2d7c10-1111-", "9b2d7c10-111-", unexpected);
    row("AIFO of 20 bytes", "<reg:GlobalniAifo>", "<reg:GlobalniAifo>AAAA", unexpected);
    const QByteArray aifo = samples::aifo(1).bytes().toByteArray();
    const auto other = [&](const char *name, const QByteArray &text) {
        QTest::newRow(name) << aifo.toBase64() << text << unexpected;
    };
    other("AIFO of 16 bytes", aifo.first(16).toBase64());
    other("AIFO of 18 bytes", QByteArray(aifo + 'x').toBase64());
    other("AIFO without its last sign", aifo.toBase64().chopped(1));
    other("AIFO with a strange sign", '-' + aifo.toBase64().sliced(1));
    row("unknown local number", "<reg:LokalniAifo>1<", "<reg:LokalniAifo>2<", QStringLiteral("egon.NEVALIDNI_VAZBA"));
    row("processing instruction", "<rod:Jmeno ", "<?php x?><rod:Jmeno ", QStringLiteral("egon.FORBIDDEN_XML"));
    row("entity", ">JANA MARIE<", ">&jana;<", QStringLiteral("egon.NOT_XML"));
    row("second root in the body", "</soap:Body>", "<x/></soap:Body>", unexpected);
    row("text behind the end", "</soap:Envelope>", "</soap:Envelope>x", QStringLiteral("egon.NOT_XML"));
}

void TestEgonCodec::badAnswer_isRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, code);
    QByteArray xml = answer();
    const qsizetype at = xml.indexOf(before);
    QVERIFY2(at >= 0, before.constData());
    xml.replace(at, before.size(), after);
    const auto message = decode(xml);
    QVERIFY(!message);
    QCOMPARE(message.error().kind, ErrorKind::Protocol);
    QCOMPARE(message.error().code, code);
}

void TestEgonCodec::error_namesThePathAndNoValue()
{
    QByteArray xml = answer();
    const QByteArray value = '>' + secret + '<';
    QVERIFY(xml.contains(value));
    xml.replace("1980-02-29", secret);
    const auto message = decode(xml);
    QVERIFY(!message);
    QVERIFY(message.error().detail.contains(u"/RobCtiPodleUdaju2Response/RobOdpoved/"));
    QVERIFY(message.error().detail.contains(u"/Osoba/DatumNarozeni"));
    QVERIFY(!describe(message.error()).contains(QString::fromLatin1(secret)));
}

void TestEgonCodec::documentType_isRefused_data()
{
    QTest::addColumn<QByteArray>("prolog");
    QTest::newRow("empty") << QByteArray("<!DOCTYPE x>");
    QTest::newRow("external") << QByteArray("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">");
    QByteArray bomb = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + before + before + "\">";
    }
    QTest::newRow("entity bomb") << QByteArray(bomb + "]>");
    QTest::newRow("parameter entity") << QByteArray("<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\"> %p;]>");
}

void TestEgonCodec::documentType_isRefused()
{
    QFETCH(QByteArray, prolog);
    QByteArray xml = answer();
    xml.insert(xml.indexOf("<soap:Envelope"), prolog);
    xml.replace("JANA MARIE", prolog.contains("a29") ? "&a29;" : "JANA");
    const auto message = decode(xml);
    QVERIFY(!message);
    QCOMPARE(message.error().code, QStringLiteral("egon.FORBIDDEN_XML"));
    QVERIFY(!decodeFault(xml));
}

void TestEgonCodec::depth_isLimited()
{
    // where any content is skipped, depth would otherwise be free
    const QByteArray deep = QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100);
    QByteArray xml = answer();
    xml.insert(xml.indexOf("<soap:Body"), "<soap:Header>" + deep + "</soap:Header>");
    const auto message = decode(xml);
    QVERIFY(!message);
    QCOMPARE(message.error().code, QStringLiteral("egon.FORBIDDEN_XML"));
}

void TestEgonCodec::count_isLimited()
{
    // where any content is skipped; elsewhere the schema sets the limit, and the transport that of the bytes
    const auto decoded = [](qsizetype nodes) {
        QByteArray xml = answer();
        xml.insert(xml.indexOf("<soap:Body"), "<soap:Header>" + QByteArray("<a/>").repeated(nodes) + "</soap:Header>");
        return decode(xml);
    };
    QVERIFY_RESULT(decoded(100'000));
    const auto message = decoded(5'000'000);
    QVERIFY(!message);
    QCOMPARE(message.error().code, QStringLiteral("egon.FORBIDDEN_XML"));
}

void TestEgonCodec::answerOfAnotherService_isRefused()
{
    const auto message = decodeResponse<RobCtiHromadneAifo2>(answer());
    QVERIFY(!message);
    QCOMPARE(message.error().code, QStringLiteral("egon.OTHER_MESSAGE"));
    QVERIFY(!decodeRequest<RobCtiPodleUdaju2>(answer()));
}

void TestEgonCodec::fault_isRead()
{
    const QByteArray xml = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>"
                           "<faultcode>s:Client</faultcode><faultstring xml:lang=\"en\">Validation error</faultstring>"
                           "<detail><v:ValidationError xmlns:v=\"http://springframework.org/spring-ws\">"
        + secret + "</v:ValidationError></detail></s:Fault></s:Body></s:Envelope>";
    const auto fault = decodeFault(xml);
    QVERIFY(fault);
    QCOMPARE(fault->faultCode, QStringLiteral("s:Client"));
    QCOMPARE(fault->faultString, QStringLiteral("Validation error"));
    QCOMPARE(fault->detail, QStringLiteral("ValidationError"));
    const auto message = decode(xml);
    QVERIFY(!message);
    QCOMPARE(message.error().code, QStringLiteral("egon.SOAP_FAULT"));
    QVERIFY(!decodeFault(answer()));
    QVERIFY(!decodeFault("<html/>"));
    QVERIFY(!decodeFault(""));
}

void TestEgonCodec::faultOfOurs_isReadBack()
{
    const auto fault = decodeFault(
        encodeFault({QStringLiteral("soap:Server"), QStringLiteral("Chyba <1> & \"2\""), QStringLiteral("x")}));
    QVERIFY(fault);
    QCOMPARE(fault->faultCode, QStringLiteral("soap:Server"));
    QCOMPARE(fault->faultString, QStringLiteral("Chyba <1> & \"2\""));
}

void TestEgonCodec::comments_andCdata_areText()
{
    QByteArray xml = answer();
    xml.replace("JANA MARIE", "JA<!-- x --><![CDATA[N<A]]> &amp;&#x159;");
    xml.replace("<rod:Prijmeni", "<!-- y --><rod:Prijmeni");
    const auto message = decode(xml);
    QVERIFY_RESULT(message);
    QCOMPARE(message->body.osoby[0].jmeno.value, QStringLiteral("JAN<A &ř"));
}

void TestEgonCodec::envelopeHeader_isSkipped()
{
    QByteArray xml = answer();
    xml.insert(xml.indexOf("<soap:Body"), "<soap:Header><x a=\"1\">y<z/></x></soap:Header>");
    QVERIFY_RESULT(decode(xml));
}

void TestEgonCodec::bareRoot_isRead()
{
    QByteArray xml = answer();
    const qsizetype begin = xml.indexOf("<soap:Body>") + 11;
    xml = xml.mid(begin, xml.indexOf("</soap:Body>") - begin);
    QVERIFY_RESULT(decode(xml));
}

void TestEgonCodec::everyPrefix_isRefused()
{
    const QByteArray xml = answer().trimmed();
    for (qsizetype length = 0; length < xml.size(); length += 7) {
        QVERIFY(!decode(xml.left(length)));
    }
}

void TestEgonCodec::damagedBytes_neverCrash()
{
    QRandomGenerator random(20250716);
    const QByteArray good = answer();
    int refused = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray xml = good;
        for (int n = random.bounded(1, 4); n > 0; --n) {
            xml[random.bounded(int(xml.size()))] = char(random.bounded(256));
        }
        refused += decode(xml) ? 0 : 1;
        static_cast<void>(decodeFault(xml));
    }
    QVERIFY(refused > 300);
}

/// The library beneath prints the bytes that it stumbles upon, and those may be a person's.
void TestEgonCodec::wrongEncoding_isNotTalkedAbout()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QByteArray file = QFile::encodeName(folder.filePath(QStringLiteral("stderr")));
    const int before = ::dup(2);
    const int place = ::open(file.constData(), O_CREAT | O_RDWR, 0600);
    QVERIFY(before >= 0 && place >= 0);
    QStringList wrong;
    ::dup2(place, 2);
    for (const QByteArray &bytes : {QByteArray("\xd8"), QByteArray("\xc3"), QByteArray("\xed\xa0\x80"),
             QByteArray("\xff\xfe"), QByteArray("\xf4\x90\x80\x80"), QByteArray("\0", 1), QByteArray("\xef\xbf\xbe")}) {
        for (const char *where : {">JANA MARIE<", "<soap:Body", "stav=\"nespravny"}) {
            QByteArray xml = answer();
            xml.insert(xml.indexOf(where) + 8, bytes);
            for (const char *declared :
                {"", R"(<?xml version="1.0" encoding="UTF-7"?>)", R"(<?xml version="1.0" encoding="UTF-16"?>)",
                    R"(<?xml version="1.0" encoding="EBCDIC-CP-US"?>)"}) {
                const QByteArray whole = declared + xml;
                const auto message = decode(whole);
                const bool fault = decodeFault(whole).has_value();
                if (message || message.error().kind != ErrorKind::Protocol || fault) {
                    wrong += QString::fromLatin1(bytes.toHex()) + u' ' + QString::fromLatin1(where) + u' '
                        + QString::fromLatin1(declared);
                }
            }
        }
    }
    // found by its first bytes, where there is no declaration
    for (const auto encoding :
        {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
        for (const QString &text :
            {QString::fromUtf8(answer()), QStringLiteral("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>")}) {
            const QByteArray whole = QStringEncoder(encoding)(text);
            const auto message = decode(whole);
            const bool fault = decodeFault(whole).has_value();
            if (message || message.error().code != u"egon.NOT_XML" || fault) {
                wrong += QString::fromLatin1(QStringConverter::nameForEncoding(encoding));
            }
        }
    }
    static_cast<void>(decode(QByteArray("\0<\0\0\0a", 6)));
    static_cast<void>(decode(QByteArray("\0\0<\0\0a", 6)));
    ::dup2(before, 2);
    ::close(before);
    ::close(place);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u',')));
    QFile said(QFile::decodeName(file));
    QVERIFY(said.open(QIODevice::ReadOnly));
    QCOMPARE(said.readAll(), QByteArray());
#endif
}

void TestEgonCodec::otherEncoding_isNotSpoken_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *encoding :
        {"UTF-8", "utf-8", "UTF-7", "ISO-8859-2", "windows-1250", "UTF-16", "US-ASCII", "none"}) {
        QTest::addRow("%s", encoding) << QByteArray(encoding);
    }
}

/// Whatever a message says of its encoding, it is UTF-8 as HTTP has announced it: in another one a document type could
/// be hidden from who looks for it in the bytes.
void TestEgonCodec::otherEncoding_isNotSpoken()
{
    QFETCH(const QByteArray, encoding);
    const QByteArray declaration = R"(<?xml version="1.0" encoding=")" + encoding + R"("?>)";
    QByteArray xml = answer();
    xml.replace("JANA MARIE", "+AEo-ANA ř");
    xml = declaration + xml.sliced(xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0);
    const auto message = decode(xml);
    QVERIFY_RESULT(message);
    QCOMPARE(message->body.osoby[0].jmeno.value, QStringLiteral("+AEo-ANA ř"));
    const auto hidden = decode(declaration + "+ADwAIQ-DOCTYPE a +AFsAPAAh-ENTITY e \"x\"+AD4AXQA+-<a>+ACY-e;</a>");
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().code, QStringLiteral("egon.NOT_XML"));
}

void TestEgonCodec::controlCharacters_areLeftOut()
{
    RobCtiPodleUdaju2::Request request;
    request.prijmeni = QStringLiteral("NO\u0001VÁ\uFFFEK");
    const auto message =
        decodeRequest<RobCtiPodleUdaju2>(encodeRequestXml<RobCtiPodleUdaju2>({samples::requestInfo(), request}));
    QVERIFY_RESULT(message);
    QCOMPARE(message->body.prijmeni.value, QStringLiteral("NOVÁK"));
}

void TestEgonCodec::largeAnswer_isRead()
{
    // over 10 MB, where libxml2 has limits of its own
    RobCtiHromadneAifo2::Response body;
    body.mapa = samples::map(5000);
    for (int i = 1; i <= 5000; ++i) {
        body.osoby.push_back(samples::fullPerson(i));
    }
    const QByteArray xml = encodeResponseXml<RobCtiHromadneAifo2>({samples::responseInfo(), true, body});
    QVERIFY(xml.size() > 12'000'000);
    const auto message = decodeResponse<RobCtiHromadneAifo2>(xml);
    QVERIFY_RESULT(message);
    QCOMPARE(message->body.osoby.size(), std::size_t(5000));
    QCOMPARE(message->body.osoby.back().aifo.value, samples::aifo(5000));
}

void TestEgonCodec::nilCriterion_differsFromAbsent()
{
    const auto message = decodeRequest<RobCtiPodleUdaju2>(
        encodeRequestXml<RobCtiPodleUdaju2>({samples::requestInfo(), samples::nilSearch()}));
    QVERIFY_RESULT(message);
    QVERIFY(message->body.jmeno.present && message->body.jmeno.nil);
    QVERIFY(!message->body.typPorovnani);
    QVERIFY(!message->body.doklad);
}

void TestEgonCodec::refusedCall_hasNoBody()
{
    const auto message = decode(encodeResponseXml<RobCtiPodleUdaju2>(
        {samples::responseInfo(ResultCode::Chyba, "NENI OPRAVNENI EGON"), false, {}}));
    QVERIFY_RESULT(message);
    QVERIFY(!message->hasBody);
    QCOMPARE(message->info.status.details.at(0).puvodce.registr, QStringLiteral("ROB"));
    QCOMPARE(message->info.status.details.at(0).prijemce.ais, 1234);
}

void TestEgonCodec::aifoWithoutGlobal_staysNull()
{
    OrgAifoResponse body;
    body.mapa.resize(1);
    body.mapa[0].prevodAifoStatus = QStringLiteral("AifoZdrojNenalezeno");
    const auto message =
        decodeResponse<OrgZkontrolujAifo>(encodeResponseXml<OrgZkontrolujAifo>({samples::responseInfo(), true, body}));
    QVERIFY_RESULT(message);
    QVERIFY(message->body.mapa.at(0).aifo.isNull());
    QCOMPARE(message->body.mapa.at(0).prevodAifoStatus, QStringLiteral("AifoZdrojNenalezeno"));
}

static const kmen::test::Entry testEgonCodec(kmen::test::run<TestEgonCodec>);
#include "tst_egon_codec.moc"
