#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtEndian>

#include "support/test_program.h"
#include "ui/requests/document.h"
#include "unit/access/access_fixture.h"

using namespace kmen;
using namespace kmen::access;

/// Is the document of a request PDF/A-1b (ISO 19005-1)? Debian has no validator, so its rules for what such a document
/// may hold are judged here, on the objects as qpdf reads them; and the judge itself by documents that are spoilt.
class TestDeskRequestPdfa : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void document_isPdfA_data();
    void document_isPdfA();
    void spoiltDocument_isFound_data();
    void spoiltDocument_isFound();

private:
    QByteArray documentOf(Kind kind);
    QTemporaryDir m_folder;
};

namespace {

/// What is against the rules, each with its clause.
class PdfaJudge {
public:
    PdfaJudge(const QByteArray &pdf, const QTemporaryDir &folder)
        : m_pdf(pdf)
        , m_file(folder.filePath(u"judged.pdf"_s))
    {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
            m_wrong.append(u"not written"_s);
        }
    }

    QStringList judge()
    {
        const QJsonArray both = QJsonDocument::fromJson(run({u"--json=2"_s, u"--json-key=qpdf"_s, m_file}))
                                    .object()
                                    .value(u"qpdf"_s)
                                    .toArray();
        m_objects = both.at(1).toObject();
        if (m_objects.isEmpty()) {
            return {u"qpdf does not read it"_s};
        }
        structure();
        for (auto one = m_objects.begin(); one != m_objects.end(); ++one) {
            const QJsonObject object = one->toObject();
            const QJsonObject stream = object.value(u"stream"_s).toObject().value(u"dict"_s).toObject();
            // the file of a stream lies in the document
            for (const QString &key : {u"/F"_s, u"/FFilter"_s, u"/FDecodeParms"_s}) {
                wrongIf(stream.contains(key), u"6.1.7 a stream with " + key);
            }
            walk(stream.isEmpty() ? object.value(u"value"_s) : QJsonValue(stream));
        }
        outputIntent();
        metadata();
        wrongIf(m_fonts == 0, u"6.3 no fonts"_s);
        return m_wrong;
    }

private:
    void wrongIf(bool wrong, const QString &what)
    {
        if (wrong) {
            m_wrong.append(what);
        }
    }
    [[nodiscard]] static QByteArray run(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"qpdf"_s, arguments);
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    }
    [[nodiscard]] QByteArray data(const QString &reference) const
    {
        return run({u"--show-object="_s + reference.section(u' ', 0, 0), u"--filtered-stream-data"_s, m_file});
    }
    /// A reference is followed.
    [[nodiscard]] QJsonObject dictionary(const QJsonValue &value) const
    {
        if (value.isObject()) {
            return value.toObject();
        }
        const QJsonObject object = m_objects.value(u"obj:" + value.toString()).toObject();
        const QJsonObject stream = object.value(u"stream"_s).toObject().value(u"dict"_s).toObject();
        return stream.isEmpty() ? object.value(u"value"_s).toObject() : stream;
    }
    [[nodiscard]] QJsonObject trailer() const
    {
        return m_objects.value(u"trailer"_s).toObject().value(u"value"_s).toObject();
    }
    [[nodiscard]] QJsonObject catalogue() const { return dictionary(trailer().value(u"/Root"_s)); }
    [[nodiscard]] static QString text(const QJsonValue &value) { return value.toString().section(u':', 1); }

    void structure()
    {
        static const QRegularExpression head(u"^%PDF-1\\.[0-4]\\n%[\\x80-\\xff]{4}"_s);
        wrongIf(!head.match(QString::fromLatin1(m_pdf.left(40))).hasMatch(), u"6.1.2 header"_s);
        // the last trailer itself: qpdf would make an identifier
        wrongIf(!m_pdf.mid(m_pdf.lastIndexOf("trailer")).contains("/ID ["), u"6.1.3 no identifier"_s);
        wrongIf(trailer().value(u"/ID"_s).toArray().size() != 2, u"6.1.3 identifier"_s);
        wrongIf(trailer().contains(u"/Encrypt"_s), u"6.1.3 encrypted"_s);
        wrongIf(!m_pdf.endsWith("%%EOF\n"), u"6.1.3 something after the end"_s);
        for (const QString &key : {u"/AA"_s, u"/OCProperties"_s, u"/OpenAction"_s}) {
            wrongIf(catalogue().contains(key), u"6.1.13, 6.6 catalogue with " + key);
        }
    }

    void walk(const QJsonValue &value)
    {
        if (value.isArray()) {
            for (const QJsonValue &one : value.toArray()) {
                walk(one);
            }
            return;
        }
        const QJsonObject dictionary = value.toObject();
        for (auto one = dictionary.begin(); one != dictionary.end(); ++one) {
            entry(one.key(), *one);
            walk(*one);
        }
        const QString type = dictionary.value(u"/Type"_s).toString();
        const QString subtype = dictionary.value(u"/Subtype"_s).toString();
        if (type == u"/Page") {
            page(dictionary);
        } else if (type == u"/Font") {
            ++m_fonts;
            if (subtype == u"/Type0") {
                wrongIf(dictionary.value(u"/Encoding"_s) != u"/Identity-H"_s, u"6.3.3 encoding"_s);
            } else if (subtype == u"/CIDFontType2") {
                font(dictionary);
            } else {
                m_wrong.append(u"6.3 a font that is not judged: " + subtype);
            }
        }
    }

    void entry(const QString &key, const QJsonValue &value)
    {
        static const QStringList never {u"/AA"_s, u"/JS"_s, u"/EF"_s, u"/OPI"_s, u"/TR"_s, u"/Alternates"_s,
            u"/SMaskInData"_s, u"/XFA"_s, u"/RichMedia"_s};
        wrongIf(never.contains(key), u"6.1.11, 6.2, 6.6, 6.9 " + key);
        wrongIf(key == u"/SMask" && value != u"/None"_s, u"6.4 soft mask"_s);
        wrongIf((key == u"/CA" || key == u"/ca") && value.toDouble() < 1, u"6.4 transparency"_s);
        wrongIf(key == u"/BM" && value != u"/Normal"_s && value != u"/Compatible"_s, u"6.4 blend mode"_s);
        wrongIf(key == u"/Group" && dictionary(value).value(u"/S"_s) == u"/Transparency"_s, u"6.4 group"_s);
        wrongIf(key == u"/Interpolate" && value.toBool(), u"6.2.4 interpolation"_s);
        wrongIf(key == u"/Annots" && !followed(value).isEmpty(), u"6.5 annotations"_s);
        const QString filter = value.isArray() ? value.toArray().at(0).toString() : value.toString();
        wrongIf(key == u"/Filter" && (filter == u"/LZWDecode" || filter == u"/Crypt"), u"6.1.10 filter"_s);
        wrongIf(key == u"/ColorSpace" && isOfAnotherDevice(value), u"6.2.3 colours of another device"_s);
        static const QStringList acts {u"/Launch"_s, u"/Sound"_s, u"/Movie"_s, u"/ResetForm"_s, u"/ImportData"_s,
            u"/JavaScript"_s, u"/SubmitForm"_s, u"/URI"_s, u"/GoToR"_s};
        wrongIf(key == u"/S" && acts.contains(value.toString()), u"6.6.1 action " + value.toString());
    }
    [[nodiscard]] bool isOfAnotherDevice(const QJsonValue &colours) const
    {
        return colours == u"/DeviceCMYK"_s || followed(colours).contains(u"/DeviceCMYK"_s);
    }
    /// Qt 6.8 names the colours of a press on each page; what counts is that none of them is painted with.
    void page(const QJsonObject &page)
    {
        const QString painted = QString::fromLatin1(data(page.value(u"/Contents"_s).toString()));
        const QJsonObject colours = dictionary(dictionary(page.value(u"/Resources"_s)).value(u"/ColorSpace"_s));
        for (auto one = colours.begin(); one != colours.end(); ++one) {
            wrongIf(isOfAnotherDevice(*one)
                    && (painted.contains(one.key() + u" cs"_s) || painted.contains(one.key() + u" CS"_s)),
                u"6.2.3 colours of another device"_s);
        }
        static const QRegularExpression cmyk(u"[0-9.]\\s+[kK]\\s"_s);
        wrongIf(painted.isEmpty() || cmyk.match(painted).hasMatch(), u"6.2.3 colours of another device"_s);
    }
    [[nodiscard]] QJsonArray followed(const QJsonValue &value) const
    {
        return value.isArray() ? value.toArray()
                               : m_objects.value(u"obj:" + value.toString()).toObject().value(u"value"_s).toArray();
    }

    /// In the document, whole for what is used, with the widths that the letters have.
    void font(const QJsonObject &font)
    {
        const QJsonObject about = dictionary(font.value(u"/FontDescriptor"_s));
        const QByteArray file = data(about.value(u"/FontFile2"_s).toString());
        if (file.isEmpty()) {
            m_wrong.append(u"6.3.4 a font that is not embedded"_s);
            return;
        }
        wrongIf(font.value(u"/CIDToGIDMap"_s) != u"/Identity"_s, u"6.3.3.2 map of letters"_s);
        const auto number = [&file](qsizetype at) {
            return at + 2 <= file.size() ? qFromBigEndian<quint16>(file.constData() + at) : quint16(0);
        };
        const auto table = [&file, &number](const char *tag) {
            for (int i = 0; i < number(4); ++i) {
                if (file.mid(12 + 16 * i, 4) == tag) {
                    return static_cast<qsizetype>(qFromBigEndian<quint32>(file.constData() + 20 + 16 * i));
                }
            }
            return file.size();
        };
        const int letters = number(table("maxp") + 4);
        const int measured = number(table("hhea") + 34);
        const double unit = number(table("head") + 18);
        const QJsonArray widths = followed(font.value(u"/W"_s)).at(1).toArray();
        wrongIf(letters == 0 || unit <= 0 || widths.size() != letters, u"6.3.6 number of widths"_s);
        for (int i = 0; i < std::min<int>(measured, static_cast<int>(widths.size())); ++i) {
            const double width = number(table("hmtx") + 4 * i) * 1000 / unit;
            if (std::abs(width - widths.at(i).toDouble()) > 1) {
                m_wrong.append(u"6.3.6 width of a letter"_s);
                break;
            }
        }
        static const QRegularExpression subset(u"^/[A-Z]{6}\\+"_s);
        if (subset.match(about.value(u"/FontName"_s).toString()).hasMatch()) {
            int listed = 0;
            for (const char byte : data(about.value(u"/CIDSet"_s).toString())) {
                listed += std::popcount(static_cast<unsigned char>(byte));
            }
            wrongIf(listed != letters, u"6.3.5 list of the letters"_s);
        }
    }

    void outputIntent()
    {
        const QJsonArray intents = followed(catalogue().value(u"/OutputIntents"_s));
        const QJsonObject intent = intents.isEmpty() ? QJsonObject() : dictionary(intents.at(0));
        wrongIf(intents.size() != 1 || intent.value(u"/S"_s) != u"/GTS_PDFA1"_s
                || text(intent.value(u"/OutputConditionIdentifier"_s)).isEmpty(),
            u"6.2.2 output intent"_s);
        const QString profile = intent.value(u"/DestOutputProfile"_s).toString();
        const QByteArray icc = data(profile);
        wrongIf(dictionary(intent.value(u"/DestOutputProfile"_s)).value(u"/N"_s).toInt() != 3
                || icc.mid(16, 4) != "RGB " || icc.mid(36, 4) != "acsp"
                || qFromBigEndian<quint32>(icc.leftJustified(4).constData()) != static_cast<quint32>(icc.size()),
            u"6.2.2 colour profile"_s);
    }

    /// XMP, and the same in the older place.
    void metadata()
    {
        const QString reference = catalogue().value(u"/Metadata"_s).toString();
        const QJsonObject head = dictionary(reference);
        wrongIf(head.isEmpty() || head.contains(u"/Filter"_s) || head.value(u"/Subtype"_s) != u"/XML"_s,
            u"6.7.2 metadata"_s);
        QHash<QString, QString> said;
        QXmlStreamReader xml(data(reference));
        QString inside;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                const QString name = xml.qualifiedName().toString();
                inside = name.startsWith(u"dc:") ? name : inside;
                for (const auto &attribute : xml.attributes()) {
                    said.insert(attribute.qualifiedName().toString(), attribute.value().toString());
                }
            } else if (xml.isCharacters() && !xml.isWhitespace()) {
                said.insert(inside, xml.text().toString());
            }
        }
        wrongIf(xml.hasError(), u"6.7.9 metadata that are no XML"_s);
        wrongIf(said.value(u"pdfaid:part"_s) != u"1" || said.value(u"pdfaid:conformance"_s) != u"B",
            u"6.7.11 not called PDF/A-1b"_s);
        const QJsonObject info = dictionary(trailer().value(u"/Info"_s));
        for (const auto &[old, now] : {std::pair(u"/Title"_s, u"dc:title"_s), {u"/Author"_s, u"dc:creator"_s},
                 {u"/Creator"_s, u"xmp:CreatorTool"_s}, {u"/Producer"_s, u"pdf:Producer"_s}}) {
            wrongIf(!info.contains(old) || text(info.value(old)) != said.value(now), u"6.7.3 " + now);
        }
        const auto digits = [](QString time) { return time.remove(QRegularExpression(u"[^0-9]"_s)).left(14); };
        wrongIf(
            digits(text(info.value(u"/CreationDate"_s))) != digits(said.value(u"xmp:CreateDate"_s)), u"6.7.3 time"_s);
    }

    const QByteArray &m_pdf;
    QString m_file;
    QJsonObject m_objects;
    QStringList m_wrong;
    int m_fonts = 0;
};

} // namespace

void TestDeskRequestPdfa::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QByteArray TestDeskRequestPdfa::documentOf(Kind kind)
{
    AccessOffice office;
    const auto id = office.add(kind);
    const auto request = id ? access::request(*office.session, *id) : failWith(id);
    const auto pdf =
        request ? requests::makePdf(letterOf(*request, sampleSheet(), nullptr, QDate(2025, 10, 9))) : failWith(request);
    return pdf.value_or(QByteArray());
}

void TestDeskRequestPdfa::document_isPdfA_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kindCount; ++kind) {
        QTest::newRow(qPrintable(kindId(static_cast<Kind>(kind)))) << kind;
    }
}

void TestDeskRequestPdfa::document_isPdfA()
{
    QFETCH(const int, kind);
    const QByteArray pdf = documentOf(static_cast<Kind>(kind));
    QVERIFY(!pdf.isEmpty());
    const QStringList wrong = PdfaJudge(pdf, m_folder).judge();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'|')));
}

void TestDeskRequestPdfa::spoiltDocument_isFound_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // as long, so that the objects stay where they are
    QTest::addColumn<QString>("clause");
    const auto row = [](const char *before, const char *after, const QString &clause) {
        QTest::newRow(before) << QByteArray(before) << QByteArray(after) << clause;
    };
    row("\n%\xc3", "\n%C", u"6.1.2"_s);
    row("/ID [", "/Id [", u"6.1.3"_s);
    row("/GTS_PDFA1", "/GTS_PDFX1", u"6.2.2"_s);
    row("/DestOutputProfile", "/DestOutputPro0ile", u"6.2.2"_s);
    row("/CSp /DeviceRGB", "/CSp/DeviceCMYK", u"6.2.3"_s);
    row("/FontFile2", "/FontFileX", u"6.3.4"_s);
    row("/CIDSet", "/CIDsat", u"6.3.5"_s);
    row("/CIDToGIDMap /Identity", "/CIDToGIDMap /Identitz", u"6.3.3.2"_s);
    row("/CA 1.0", "/CA 0.5", u"6.4"_s);
    row("pdfaid:part=\"1\"", "pdfaid:part=\"3\"", u"6.7.11"_s);
    row("Vzorov</rdf:li>", "Vzorow</rdf:li>", u"6.7.3"_s);
    row("/Metadata", "/Metadate", u"6.7.2"_s);
    row("/PageMode /UseOutlines", "/AA <</O 1 0 R>>      ", u"6.6"_s);
    row("%%EOF\n", "%%EOF ", u"6.1.3"_s);
}

void TestDeskRequestPdfa::spoiltDocument_isFound()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, clause);
    QCOMPARE(before.size(), after.size());
    QByteArray pdf = documentOf(Kind::FoundedRecords);
    QVERIFY(pdf.contains(before));
    pdf.replace(before, after);
    const QStringList found = PdfaJudge(pdf, m_folder).judge();
    QVERIFY2(!found.filter(clause).isEmpty(), qPrintable(found.join(u'|')));
}

static const kmen::test::Entry testDeskRequestPdfa(kmen::test::run<TestDeskRequestPdfa, QApplication>);
#include "tst_desk_request_pdfa.moc"
