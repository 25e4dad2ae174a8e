#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>

#include "support/test_program.h"
#include "ui/requests/document.h"
#include "unit/access/access_fixture.h"

using namespace kmen;
using namespace kmen::access;

/// The PDF of every kind, judged by foreign programs: qpdf for its structure, poppler for its text and its fonts.
class TestDeskRequestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdf_isSoundAndSaysTheLetter_data();
    void pdf_isSoundAndSaysTheLetter();
    void longTable_goesOverPagesAndLosesNothing();
    void signature_standsBelowItsSection_data();
    void signature_standsBelowItsSection();
    void foreignFile_isRefused();

private:
    /// What the program wrote; empty with a failed test when it did not end well.
    static QByteArray run(const QString &program, const QStringList &arguments);
    static QString written(const QTemporaryDir &folder, const QByteArray &pdf);
    static QString plain(const QString &text);
    /// The text of each page, without what stands at its foot.
    static QStringList pages(const Letter &letter);
    static Letter letter(Kind kind, const Draft &draft);
};

QByteArray TestDeskRequestDocuments::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return "failed: " + process.readAllStandardError();
    }
    return process.readAllStandardOutput();
}

QString TestDeskRequestDocuments::written(const QTemporaryDir &folder, const QByteArray &pdf)
{
    QFile file(folder.filePath(u"request.pdf"_s));
    return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName() : QString();
}

/// Without what a page adds: spaces, line ends, ligatures.
QString TestDeskRequestDocuments::plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber()) {
            letters += c;
        }
    }
    return letters;
}

void TestDeskRequestDocuments::pdf_isSoundAndSaysTheLetter_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kindCount; ++kind) {
        QTest::newRow(qPrintable(kindId(static_cast<Kind>(kind)))) << kind;
    }
}

void TestDeskRequestDocuments::pdf_isSoundAndSaysTheLetter()
{
    QFETCH(const int, kind);
    AccessOffice office;
    const auto id = office.add(static_cast<Kind>(kind));
    QVERIFY_RESULT(id);
    const auto request = access::request(*office.session, *id);
    QVERIFY_RESULT(request);
    const Letter letter = letterOf(*request, sampleSheet(), nullptr, QDate(2025, 10, 9));
    const auto pdf = requests::makePdf(letter);
    QVERIFY_RESULT(pdf);
    QTemporaryDir folder;
    const QString file = written(folder, *pdf);
    if (const QString pictures = qEnvironmentVariable("KMEN_PICTURES"); !pictures.isEmpty()) {
        QFile::copy(file, pictures + u'/' + kindId(static_cast<Kind>(kind)) + u".pdf");
    }

    const QByteArray judged = run(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(judged.contains("No syntax or stream encoding errors"), judged.constData());
    const QByteArray outlines = run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, file});
    QVERIFY2(outlines.contains(letter.subject.toUtf8()), outlines.constData());
    for (const LetterPart &part : letter.parts) {
        QVERIFY(part.heading.isEmpty() || outlines.contains(part.heading.toUtf8()));
    }
    const QByteArray info = run(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains(QByteArray("Title:           ").append(letter.subject.toUtf8())), info.constData());
    QVERIFY(info.contains("Author:          Město Vzorov"));
    // both places of PDF/A say the same
    const QByteArray meta = run(u"pdfinfo"_s, {u"-meta"_s, file});
    QVERIFY2(meta.contains("pdfaid:part=\"1\"") && meta.contains("pdfaid:conformance=\"B\""), meta.constData());
    QVERIFY(meta.contains("<rdf:li>Město Vzorov</rdf:li>"));
    for (const char *line : {"Metadata Stream: yes", "JavaScript:      no", "Encrypted:       no",
             "Form:            none", "PDF version:     1.4"}) {
        QVERIFY2(info.contains(line), info.constData());
    }
    // one output intent with its own profile; nothing that acts, hides, or needs another file (ISO 19005-1, 6.1 to 6.6)
    const QByteArray objects = run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s});
    for (const char *word : {"/OutputIntents", "/GTS_PDFA1", "/DestOutputProfile", "/ID [", "/Outlines"}) {
        QVERIFY2(objects.contains(word), word);
    }
    for (const char *word : {"/JavaScript", "/JS ", "/Encrypt", "/Launch", "/EmbeddedFile", "/GoToR", "/URI", "/AA ",
             "/OpenAction", "/SubmitForm", "/Movie", "/Sound", "/LZWDecode", "/Filespec"}) {
        QVERIFY2(!objects.contains(word), word);
    }
    QVERIFY(!QRegularExpression(u"/SMask (?!/None)"_s).match(QString::fromLatin1(objects)).hasMatch());
    const QList<QByteArray> fonts = run(u"pdffonts"_s, {file}).split('\n');
    int embedded = 0;
    for (qsizetype i = 2; i < fonts.size() && !fonts[i].trimmed().isEmpty(); ++i) {
        QVERIFY2(fonts[i].contains(" yes "), fonts[i].constData());
        ++embedded;
    }
    QVERIFY(embedded > 0);

    const QString text = plain(QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s})));
    for (const LetterPart &part : letter.parts) {
        QVERIFY2(text.contains(plain(part.heading)), qPrintable(part.heading));
        for (const QString &paragraph : part.paragraphs) {
            QVERIFY2(text.contains(plain(paragraph)), qPrintable(paragraph));
        }
        for (const QStringList &row : part.rows) {
            for (const QString &cell : row) {
                QVERIFY2(text.contains(plain(cell)), qPrintable(cell));
            }
        }
    }
    QVERIFY(text.contains(plain(letter.signatory)) && text.contains(plain(letter.reference)));
    for (const QString &annex : letter.annexes) {
        QVERIFY(text.contains(plain(annex)));
    }
}

void TestDeskRequestDocuments::longTable_goesOverPagesAndLosesNothing()
{
    AccessOffice office;
    Draft draft = sampleDraft(Kind::AiseoTest);
    Rows rows;
    for (int i = 1; i <= 200; ++i) {
        rows.push_back({u"101-1-%1"_s.arg(i), u"Položka číslo %1"_s.arg(i), u"§ %1"_s.arg(i)});
    }
    draft.tables[u"items"_s] = rows;
    const auto id = createRequest(*office.session, Kind::AiseoTest, u"x"_s, draft, office.jana);
    QVERIFY_RESULT(id);
    const auto pdf =
        requests::makePdf(letterOf(*request(*office.session, *id), sampleSheet(), nullptr, QDate(2025, 10, 9)));
    QVERIFY_RESULT(pdf);
    QTemporaryDir folder;
    const QString file = written(folder, *pdf);
    const QByteArray text = run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    for (int i = 1; i <= 200; ++i) {
        QVERIFY2(text.contains(u"Položka číslo %1\n"_s.arg(i).toUtf8())
                || text.contains(u"Položka číslo %1 "_s.arg(i).toUtf8()),
            qPrintable(QString::number(i)));
    }
    QVERIFY(text.contains("Ing. Jana Vzorová"));
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, file}).contains("No syntax or stream encoding errors"));
}

QStringList TestDeskRequestDocuments::pages(const Letter &letter)
{
    const auto pdf = requests::makePdf(letter);
    QTemporaryDir folder;
    QStringList pages;
    if (pdf) {
        pages = QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, written(folder, *pdf), u"-"_s})).split(u'\f');
        pages.removeLast();
    }
    for (QString &page : pages) {
        page = plain(page.left(page.lastIndexOf(letter.reference)));
    }
    return pages;
}

Letter TestDeskRequestDocuments::letter(Kind kind, const Draft &draft)
{
    Request request;
    request.row.id = 7;
    request.row.kind = kind;
    request.draft = draft;
    return letterOf(request, sampleSheet(), nullptr, QDate(2025, 10, 9));
}

void TestDeskRequestDocuments::signature_standsBelowItsSection_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("grows"); ///< a text, or a table
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("most");
    const auto add = [](Kind kind, const char *grows, int step, int most) {
        QTest::newRow(qPrintable(QString(kindId(kind) + u", " + QLatin1String(grows))))
            << static_cast<int>(kind) << QString::fromLatin1(grows) << step << most;
    };
    add(Kind::AiseoTest, "purpose", 7, 42);
    add(Kind::AiseoProduction, "items", 16, 48);
    add(Kind::Publisher, "agendaName", 3, 12);
    add(Kind::CodeListChange, "list", 4, 24);
    add(Kind::FoundedRecords, "reasons", 3, 12);
    add(Kind::MassSubscription, "terms", 2, 8);
    add(Kind::MassSubscription, "contacts", 13, 91);
    add(Kind::ItemsCheck, "purpose", 9, 99);
}

void TestDeskRequestDocuments::signature_standsBelowItsSection()
{
    QFETCH(const int, kind);
    QFETCH(const QString, grows);
    QFETCH(const int, step);
    QFETCH(const int, most);
    for (int lines = 0; lines <= most; lines += step) {
        Draft draft = sampleDraft(static_cast<Kind>(kind));
        if (draft.tables.contains(grows)) {
            for (int line = 1; line <= lines; ++line) {
                draft.tables[grows].push_back(
                    {u"101-2-%1"_s.arg(line), u"Položka %1"_s.arg(line), u"§ %1"_s.arg(line)});
            }
        } else {
            draft.texts[grows] += u"\nDalší řádek důvodu."_s.repeated(lines);
        }
        const Letter text = letter(static_cast<Kind>(kind), draft);
        const QStringList all = pages(text);
        const QByteArray where =
            "with " + QByteArray::number(lines) + " more lines on " + QByteArray::number(all.size()) + " page(s)";
        const auto last = std::ranges::find_if(
            text.parts.rbegin(), text.parts.rend(), [](const LetterPart &part) { return !part.heading.isEmpty(); });
        const QString name = plain(text.signatory + text.position);
        const auto page = std::ranges::find_if(all, [&name](const QString &one) { return one.contains(name); });
        QVERIFY2(page != all.end(), where.constData());
        QVERIFY2(text.parts.back().paragraphs.isEmpty() || page->contains(plain(u"S pozdravem"_s) + name),
            where.constData());
        // what stands above the signature is the end of the text, not only a greeting or a table's header
        const QString above = page->left(page->indexOf(name)).remove(plain(u"S pozdravem"_s));
        const QStringList row = last->rows.back();
        QVERIFY2(above.endsWith(plain(row.join(QString())).right(12)),
            QByteArray(where + " " + above.right(60).toUtf8()).constData());
        // a section that is not long is there as a whole
        qsizetype high = 0;
        for (const QStringList &one : last->rows) {
            high += 1 + one.join(QString()).count(u'\n');
        }
        if (high < 25) {
            QVERIFY2(above.contains(plain(last->heading + (last->pairs ? QString() : last->columns.join(QString())))),
                where.constData());
        }
        // no heading without its text
        for (const LetterPart &part : text.parts) {
            const QString head = plain(part.heading) + (part.pairs ? QString() : plain(part.columns.join(QString())));
            const QString first = part.rows.empty() ? QString() : plain(part.rows.front().join(QString())).left(6);
            QVERIFY2(part.heading.isEmpty()
                    || std::ranges::any_of(
                        all, [&](const QString &one) { return one.contains(QString(head + first)); }),
                QByteArray(where + " " + part.heading.toUtf8()).constData());
        }
    }
}

void TestDeskRequestDocuments::foreignFile_isRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.4"), QByteArray("startxref\n5\n%%EOF"),
             QByteArray("%PDF-1.4\nxref\n0 1\ntrailer\n<<>>\nstartxref\n9\n%%EOF")}) {
        const auto made = requests::withBookmarks(bytes, {{u"a"_s, 0, 0}}, {u"t"_s, u"b"_s, u"c"_s});
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"requests.PDF"_s);
    }
}

static const kmen::test::Entry testDeskRequestDocuments(kmen::test::run<TestDeskRequestDocuments, QApplication>);
#include "tst_desk_request_documents.moc"
