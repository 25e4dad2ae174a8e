#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>

#include "requests_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::access;

/// Files and folders that are not what they should be: each gets its line, its reason and its repair, and nothing that
/// was there is lost.
class TestDeskRequestFiles : public test::RequestsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codeList_tellsWhatIsWrong_data();
    void codeList_tellsWhatIsWrong();
    void missingFile_isTold();
    void catalogue_tellsWhatIsWrong_data();
    void catalogue_tellsWhatIsWrong();
    void catalogueDay_isTold_data();
    void catalogueDay_isTold();
    void termInThePast_isTold();
    void target_isTold_data();
    void target_isTold();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile made(path);
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? path : QString();
    }
    void write(const char *name, const QString &text) const
    {
        (void)active();
        m_desk.find(name)->setFocus();
        m_desk.press(Qt::Key_A, Qt::ControlModifier);
        m_desk.write(text);
    }
    static QString kept() { return u"Nothing was read; the list is as it was."_s; }
    /// "in-utf-16" of "in UTF-16".
    static QString fileName(const char *tag) { return QString::fromLatin1(tag).toLower().replace(u' ', u'-'); }
    void openCatalogue()
    {
        m_desk.window->open(u"requests"_s);
        if (view()->isVisible()) {
            (void)active();
            m_desk.press(Qt::Key_Escape);
        }
        (void)m_desk.calm();
        m_desk.find<QTabWidget>("requestsTabs")->setCurrentIndex(3);
    }
};

void TestDeskRequestFiles::initTestCase()
{
    shell::applyTheme();
    QVERIFY_RESULT(m_desk.open());
    QVERIFY_RESULT(saveOfficeSheet(session(), sampleSheet(), m_petr));
    QVERIFY(m_desk.show());
}

void TestDeskRequestFiles::codeList_tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<bool>("taken");
    const QByteArray mark("\xef\xbb\xbf");
    const QByteArray head("kodrpp;nazev;komentar\r\n");
    const QByteArray line("101-1-1;Jmeno;\r\n");
    QTest::newRow("empty") << QByteArray() << QStringList {kept(), u"The file is empty. Choose"_s} << false;
    QTest::newRow("binary") << QByteArray("PK\x03\x04\x14\0\x06\0;\n", 10)
                            << QStringList {kept(), u"no text table. Save the table as “CSV UTF-8”"_s} << false;
    QTest::newRow("windows-1250") << head + line + "101-1-2;P\xf8\xedjmen\xed;\r\n"
                                  << QStringList {u"2 line(s) read"_s, u"Line 3: The file is not in UTF-8"_s,
                                         u"Compare the accented letters"_s}
                                  << true;
    QTest::newRow("damaged utf-8") << mark + head + line + "101-1-2;P\xf8;\r\n"
                                   << QStringList {u"Line 3: The file is not in UTF-8"_s} << true;
    QTest::newRow("no mark") << head + line << QStringList {u"(BOM) is missing"_s, u"It is added"_s} << true;
    QTest::newRow("quotes") << mark + head + "101-1-1;\"Jmeno\";\r\n"
                            << QStringList {u"Line 2: The text stands in quotation marks. They were taken away."_s}
                            << true;
    QTest::newRow("open quote") << mark + head + line + "101-1-2;\"B;\r\n" + QByteArray("101-1-3;C;\r\n").repeated(9)
                                << QStringList {kept(), u"Line 3: A quotation mark begins here"_s,
                                       u"read the file again"_s}
                                << false;
    QTest::newRow("duplicate") << mark + head + "\r\n" + line + line
                               << QStringList {u"Line 4: The code 101-1-1 is on line 3 already. Take one"_s} << true;
    QTest::newRow("trailing semicolons") << mark + "kodrpp;nazev;komentar;;\r\n101-1-1;A;;;\r\n"
                                         << QStringList {u"Line 1: The first line must be"_s,
                                                u"Line 2: There are semicolons too many at the end of the line. They"_s}
                                         << true;
    QTest::newRow("too many lines") << mark + head + QByteArray("101-1-1;\"A\";\r\n").repeated(10'100)
                                    << QStringList {kept(), u"Line 10002: The file has more than 10000 lines"_s,
                                           u"Choose the file with the list of items of one agenda"_s}
                                    << false;
    QTest::newRow("a million lines") << mark + head + line.repeated(1'100'000)
                                     << QStringList {u"is larger than 16 MB"_s, u"right file"_s} << false;
}

void TestDeskRequestFiles::codeList_tellsWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, told);
    QFETCH(const bool, taken);
    const auto id = make(Kind::Publisher, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY_RESULT(id);
    const QString path = file(u"seznam.csv"_s, bytes);
    show(*id);
    choose("import.list", "listFileDialog", path);
    const QLabel *below = m_desk.find<QLabel>("told.list");
    const QWidget *note = m_desk.find("requestNote");
    const QString words = (below->isVisible() ? below->text() : QString())
        + (note->isVisible() ? QString(note->accessibleName() + u' ' + note->accessibleDescription()) : QString());
    QVERIFY(QTest::qWaitFor([this] { return view()->saved(); }));
    picture(m_desk.window.get(), u"list-"_s + fileName(QTest::currentDataTag()));
    // the last line of it, too, is seen without scrolling
    if (below->text().startsWith(kept()) || taken) {
        QTRY_VERIFY(below->visibleRegion().boundingRect() == below->rect()
            && below->height() >= below->heightForWidth(below->width()));
    }
    for (const QString &part : told) {
        QVERIFY2(words.contains(part), qPrintable(words));
    }
    const CodeList now = request(session(), *id)->draft.list(u"list");
    QCOMPARE(now == sampleDraft(Kind::Publisher).list(u"list"), !taken);
}

void TestDeskRequestFiles::missingFile_isTold()
{
    const auto id = make(Kind::Publisher, u"Chybí"_s);
    QVERIFY_RESULT(id);
    show(*id);
    choose("import.list", "listFileDialog", m_folder.filePath(u"neni.csv"_s));
    const QWidget *note = m_desk.find("requestNote");
    QVERIFY(note->isVisible() && note->accessibleName().startsWith(u"There is no file"));
    QVERIFY(!note->accessibleDescription().isEmpty());
    // the list that is saved goes where it can be written, or the reason is told
    choose("export.list", "saveListDialog", m_folder.filePath(u"neni/seznam.csv"_s));
    QVERIFY2(note->accessibleName().contains(u"there is no such folder"), qPrintable(note->accessibleName()));
    QVERIFY(!note->accessibleDescription().isEmpty());
}

void TestDeskRequestFiles::catalogue_tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("told");
    QTest::newRow("empty") << QByteArray() << u"The file is empty."_s;
    QTest::newRow("binary") << QByteArray("\x89PNG\0\x1a\n", 7) << u"no text table"_s;
    QTest::newRow("not utf-8") << QByteArray("kod;nazev\nA1;A\nA2;\xf8\n") << u"Line 3"_s;
    QTest::newRow("wrong header") << QByteArray("a;b\nA1;A\n") << u"The first line does not name the columns"_s;
    QTest::newRow("header only") << QByteArray("kodAgendy;nazevAgendy\n") << u"The file holds no entry"_s;
    QTest::newRow("no right line") << QByteArray("kodAgendy;nazevAgendy\n;A\n;B\n") << u"Line 2"_s;
    QTest::newRow("too many columns") << QByteArray("kodAgendy;nazevAgendy\nA1;A\nA2;B;C\n") << u"Line 3"_s;
    QTest::newRow("cut xml") << QByteArray("<x>\n<agenda><kod>A1</kod>\n<nazev>A") << u"(line 3)"_s;
    QTest::newRow("xml of something else") << QByteArray("<x><y/></x>") << u"No element of the file"_s;
    QTest::newRow("dtd") << QByteArray("<!DOCTYPE x><x/>") << u"document type definition"_s;
}

void TestDeskRequestFiles::catalogue_tellsWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, told);
    openCatalogue();
    const auto rows = m_desk.cell("catalogueTable", 0, 1);
    write("catalogueFile", file(u"agendy.csv"_s, bytes));
    press("catalogueImport");
    QVERIFY(m_desk.calm());
    const QWidget *note = m_desk.find("catalogueNote");
    picture(m_desk.window.get(), u"catalogue-"_s + fileName(QTest::currentDataTag()));
    QVERIFY(note->isVisible());
    QVERIFY2(note->accessibleName().contains(told), qPrintable(note->accessibleName()));
    QVERIFY2(!note->accessibleDescription().isEmpty(), "the repair is missing");
    QCOMPARE(m_desk.cell("catalogueTable", 0, 1), rows);
}

void TestDeskRequestFiles::catalogueDay_isTold_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("imported");
    QTest::newRow("no day") << u"včera"_s << false;
    QTest::newRow("to come") << dateText(QDate::currentDate().addDays(2)) << false;
    QTest::newRow("old") << dateText(QDate::currentDate().addDays(-200)) << true;
}

void TestDeskRequestFiles::catalogueDay_isTold()
{
    QFETCH(const QString, day);
    QFETCH(const bool, imported);
    openCatalogue();
    write("catalogueFile", file(u"agendy.csv"_s, "kodAgendy;nazevAgendy\nA101;Základní registr – registr obyvatel\n"));
    write("catalogueDay", day);
    press("catalogueImport");
    QVERIFY(m_desk.calm());
    const QWidget *note = m_desk.find("catalogueNote");
    picture(m_desk.window.get(), u"catalogue-day-"_s + fileName(QTest::currentDataTag()));
    QVERIFY(note->isVisible());
    QCOMPARE(note->accessibleName().contains(u"1 entry(ies) imported"), imported);
    if (imported) {
        // an old export serves, and everybody is told that it is old
        const QWidget *page = m_desk.find("requestsNote");
        QVERIFY(page->isVisible() && page->accessibleName().contains(u"older than"));
    } else {
        QVERIFY2(note->accessibleName().contains(u"day of the export"), qPrintable(note->accessibleName()));
        QVERIFY(!note->accessibleDescription().isEmpty());
    }
}

void TestDeskRequestFiles::termInThePast_isTold()
{
    const auto id = make(Kind::MassSubscription, u"Minulý termín"_s);
    QVERIFY_RESULT(id);
    show(*id);
    // the sample's terms are over; the line is told where it stands
    picture(m_desk.window.get(), u"term-in-the-past"_s);
    const auto *told = m_desk.find<QLabel>("finding.terms");
    QVERIFY(told->isVisible());
    QVERIFY2(
        told->text().contains(u"1. 12. 2025 is over. Plan a day that is still to come."), qPrintable(told->text()));
    QCOMPARE(primaries(), QStringList {u"showMissing"_s});
    press("showMissing");
    QVERIFY(active());
    QCOMPARE(QApplication::focusWidget(), m_desk.find("field.terms"));
}

void TestDeskRequestFiles::target_isTold_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("told");
    QTest::newRow("nowhere") << QString() << u"No folder is chosen."_s;
    QTest::newRow("no folder") << u"%1/neni"_s << u"There is no folder"_s;
    QTest::newRow("a file") << u"%1/soubor"_s << u"is a file and no folder"_s;
    QTest::newRow("a file in the way") << u"%1/v"_s << u"is a file and no folder"_s;
}

void TestDeskRequestFiles::target_isTold()
{
    QFETCH(const QString, target);
    QFETCH(const QString, told);
    const auto id = make(Kind::FoundedRecords, u"Cíl"_s);
    QVERIFY_RESULT(id);
    QVERIFY(!file(u"soubor"_s, "x").isEmpty());
    QVERIFY(QDir(m_folder.path()).mkpath(u"v"_s));
    QVERIFY(!file(u"v/zadost-%1"_s.arg(*id), "x").isEmpty());
    show(*id, 2);
    write("packageFolder", target.isEmpty() ? QString() : target.arg(m_folder.path()));
    if (target.isEmpty()) {
        m_desk.press(Qt::Key_Delete);
    }
    press("makeButton");
    QVERIFY(m_desk.calm());
    const QWidget *note = m_desk.find("packageNote");
    picture(m_desk.window.get(), u"target-"_s + fileName(QTest::currentDataTag()));
    QVERIFY(note->isVisible());
    QVERIFY2(note->accessibleName().contains(told), qPrintable(note->accessibleName()));
    QVERIFY(note->accessibleDescription().contains(u"The draft is kept."));
    QCOMPARE(request(session(), *id)->draft, sampleDraft(Kind::FoundedRecords));
}

static const kmen::test::Entry testDeskRequestFiles(kmen::test::run<TestDeskRequestFiles, QApplication>);
#include "tst_desk_request_files.moc"
