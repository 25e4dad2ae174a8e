#include <QElapsedTimer>
#include <QTest>

#include "../../support/result_macros.h"
#include "access/catalogue.h"
#include "access/code_list.h"
#include "access/draft.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::access;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray mark("\xef\xbb\xbf");
const QByteArray head("kodrpp;nazev;komentar\r\n");

/// The list of the handbook's picture 1, as far as the scan can be read.
CodeList handbookList()
{
    return {{u"101-1-1"_s, u"Příjmení"_s, {}}, {u"101-1-2"_s, u"Jméno / jména"_s, {}},
        {u"101-1-3"_s, u"Adresa místa pobytu"_s, {}},
        {u"101-1-19"_s, u"Kvalifikovaný certifikát"_s, u"již nevedeno"_s}};
}

bool tells(const CodeListReading &reading, int line, const QString &word, bool repaired)
{
    return std::ranges::any_of(reading.problems, [&](const CodeListProblem &problem) {
        return problem.line == line && problem.what.contains(word) && problem.repaired == repaired
            && !problem.remedy.isEmpty();
    });
}

bool finds(const std::vector<Finding> &findings, const QString &field, const QString &word)
{
    return std::ranges::any_of(
        findings, [&](const Finding &finding) { return finding.field == field && finding.what.contains(word); });
}

Judgement today()
{
    Judgement by;
    by.today = QDate(2026, 11, 21);
    return by;
}

} // namespace

/// Lists exact to the byte, names exact to the letter.
class TestAccessLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenList_hasTheHandbooksBytes();
    void writtenList_isReadAgainClean();
    void badFiles_tellLineReasonAndRepair_data();
    void badFiles_tellLineReasonAndRepair();
    void windows1250_isReadWithItsLetters();
    void utf16_isReadToo();
    void millionLines_areRefusedAtOnce();
    void semicolons_areNeverWritten();
    void registeredList_takesOnlyNewLinesAndComments();
    void names_areComparedLetterByLetter_data();
    void names_areComparedLetterByLetter();
    void names_thatAreOthersAreNotTypographic();
    void catalogue_isReadFromCsvAndXml();
    void catalogue_tellsWhatIsWrong_data();
    void catalogue_tellsWhatIsWrong();
    void draft_tellsWhatIsMissing();
    void draft_isComparedWithTheCatalogue();
    void production_isComparedWithTheTest();
    void massSubscription_keepsToTheHandbook();
    void bothIdentifiers_needTwoRequests();
    void differences_tellWhatChanged();
};

void TestAccessLists::writtenList_hasTheHandbooksBytes()
{
    const auto bytes = writeCodeList(handbookList());
    QVERIFY_RESULT(bytes);
    QCOMPARE(*bytes,
        QByteArray(mark + head
            + "101-1-1;P\xc5\x99\xc3\xadjmen\xc3\xad;\r\n"
              "101-1-2;Jm\xc3\xa9no / jm\xc3\xa9na;\r\n"
              "101-1-3;Adresa m\xc3\xadsta pobytu;\r\n"
              "101-1-19;Kvalifikovan\xc3\xbd certifik\xc3\xa1t;ji\xc5\xbe nevedeno\r\n"));
}

void TestAccessLists::writtenList_isReadAgainClean()
{
    const auto bytes = writeCodeList(handbookList());
    QVERIFY_RESULT(bytes);
    const auto reading = readCodeList(*bytes);
    QVERIFY(reading.clean());
    QCOMPARE(reading.rows, handbookList());
    QCOMPARE(reading.lines.back(), 5);
}

void TestAccessLists::badFiles_tellLineReasonAndRepair_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("repaired");
    QTest::addColumn<int>("rows");
    QTest::newRow("empty") << QByteArray() << 0 << u"empty"_s << false << 0;
    QTest::newRow("no mark") << head + "101-1-1;Jmeno;\r\n" << 0 << u"BOM"_s << true << 1;
    QTest::newRow("windows-1250") << head + "101-1-1;Jm\xe9no;\r\n" << 2 << u"UTF-8"_s << true << 1;
    QTest::newRow("quotes") << mark + head + "101-1-1;\"Jmeno\";\r\n" << 2 << u"quotation"_s << true << 1;
    QTest::newRow("open quote") << mark + head + "101-1-1;Jmeno;\r\n101-1-2;\"Jmeno;\r\n"
                                << 3 << u"nothing ends it"_s << false << 2;
    QTest::newRow("duplicate") << mark + head + "101-1-1;A;\r\n101-1-2;B;\r\n101-1-1;C;\r\n"
                               << 4 << u"line 2"_s << false << 3;
    QTest::newRow("duplicate below an empty line") << mark + head + "\r\n101-1-1;A;\r\n101-1-1;C;\r\n"
                                                   << 4 << u"line 3"_s << false << 2;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\0;\n", 8) << 0 << u"no text table"_s << false << 0;
    QTest::newRow("mark and windows-1250") << mark + head + "101-1-1;A;\r\n101-1-2;Jm\xe9no;\r\n"
                                           << 3 << u"UTF-8"_s << true << 2;
    QTest::newRow("trailing semicolons") << mark + head + "101-1-1;A;\r\n101-1-2;B;;;;\r\n"
                                         << 3 << u"too many"_s << true << 2;
    QTest::newRow("semicolon in the comment") << mark + head + "101-1-1;A;jedna; dva\r\n"
                                              << 2 << u"comment"_s << false << 1;
    QTest::newRow("commas") << mark + "kodrpp,nazev,komentar\r\n101-1-1,A,\r\n" << 1 << u"semicolons"_s << true << 1;
    QTest::newRow("no header") << mark + "101-1-1;A;\r\n" << 1 << u"first line"_s << false << 1;
    QTest::newRow("capital header") << mark + "KodRPP;Nazev;Komentar\r\n101-1-1;A;\r\n"
                                    << 1 << u"first line"_s << true << 1;
    QTest::newRow("bad code") << mark + head + "101-1-1;A;\r\n101-1;B;\r\n" << 3 << u"xxx-y-zzz"_s << false << 2;
    QTest::newRow("no name") << mark + head + "101-1-1;;x\r\n" << 2 << u"name"_s << false << 1;
    QTest::newRow("two columns") << mark + head + "101-1-1;A\r\n" << 2 << u"columns"_s << true << 1;
    QTest::newRow("empty line") << mark + head + "101-1-1;A;\r\n\r\n101-1-2;B;\r\n" << 3 << u"empty"_s << true << 2;
    QTest::newRow("spaces") << mark + head + " 101-1-1;A ;\r\n" << 2 << u"spaces"_s << true << 1;
    QTest::newRow("header only") << mark + head << 0 << u"no item"_s << false << 0;
}

void TestAccessLists::badFiles_tellLineReasonAndRepair()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, line);
    QFETCH(const QString, word);
    QFETCH(const bool, repaired);
    QFETCH(const int, rows);
    const auto reading = readCodeList(file);
    QStringList told;
    for (const auto &problem : reading.problems) {
        told.append(QString::number(problem.line) + u": " + problem.what);
    }
    QVERIFY2(tells(reading, line, word, repaired), qPrintable(told.join(u'\n')));
    QCOMPARE(static_cast<int>(reading.rows.size()), rows);
    QCOMPARE(reading.usable(), repaired);
}

void TestAccessLists::windows1250_isReadWithItsLetters()
{
    const auto reading = readCodeList(head + "101-1-1;P\xf8\xedjmen\xed \x9a\x9e\x8a\x8e;\r\n");
    QCOMPARE(reading.rows.front().name, u"Příjmení šžŠŽ"_s);
    QVERIFY(reading.usable());
}

void TestAccessLists::utf16_isReadToo()
{
    const QString text = u"kodrpp;nazev;komentar\r\n101-1-1;Příjmení;\r\n"_s;
    const QByteArray bytes =
        QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const auto reading = readCodeList(bytes);
    QCOMPARE(reading.rows.front().name, u"Příjmení"_s);
    QVERIFY(tells(reading, 0, u"UTF-16"_s, true));
}

void TestAccessLists::millionLines_areRefusedAtOnce()
{
    QByteArray file = mark + head;
    for (int i = 0; i < 1'000'000; ++i) {
        file += "101-1-1;A;\r\n";
    }
    QElapsedTimer timer;
    timer.start();
    const auto reading = readCodeList(file);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(reading.tooLong && !reading.usable());
    QVERIFY(tells(reading, mostCodeListLines + 2, QString::number(mostCodeListLines), false));
    // larger than any list can be: not even read
    const auto larger = readCodeList(QByteArray(mostCodeListBytes + 1, 'x'));
    QVERIFY(larger.tooLong && larger.rows.empty());
}

void TestAccessLists::semicolons_areNeverWritten()
{
    for (const CodeListRow &bad : {CodeListRow {u"101-1-1"_s, u"A;B"_s, {}}, {u"101-1-1"_s, u"A"_s, u"a;b"_s},
             {u"101-1-1"_s, u"A\nB"_s, {}}, {u"101-1-1"_s, u"\"A\""_s, {}}, {u"101-1-"_s, u"A"_s, {}}}) {
        const auto bytes = writeCodeList({bad});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, u"access.CODE_LIST"_s);
        QVERIFY(bytes.error().what.contains(u"2"));
    }
    QVERIFY(!writeCodeList({}));
}

void TestAccessLists::registeredList_takesOnlyNewLinesAndComments()
{
    const CodeList registered = handbookList();
    CodeList wanted = registered;
    wanted[0].comment = u"nově"_s;
    wanted.push_back({u"101-1-20"_s, u"Nový údaj"_s, {}});
    auto changes = compareCodeLists(registered, wanted);
    QCOMPARE(changes.size(), 2U);
    QVERIFY(refusedChanges(changes).empty());
    QCOMPARE(changes[0].kind, CodeListChangeKind::CommentChanged);
    QCOMPARE(changes[1].kind, CodeListChangeKind::Added);
    QCOMPARE(changes[1].line, 6);

    wanted[1].name = u"Jméno"_s;
    wanted.erase(wanted.begin() + 2);
    changes = compareCodeLists(registered, wanted);
    const auto refused = refusedChanges(changes);
    QCOMPARE(refused.size(), 2U);
    QCOMPARE(refused[0].line, 3);
    QVERIFY(refused[0].what.contains(u"Jméno / jména"));
    QVERIFY(refused[1].what.contains(u"101-1-3") && !refused[1].remedy.isEmpty());
    QVERIFY(compareCodeLists(registered, registered).empty());
}

void TestAccessLists::names_areComparedLetterByLetter_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QString>("told");
    QTest::newRow("dash") << u"Registr - obyvatel"_s << u"Registr – obyvatel"_s
                          << u"character 9: hyphen instead of en dash"_s;
    QTest::newRow("no-break space") << u"Registr\u00a0obyvatel"_s << u"Registr obyvatel"_s
                                    << u"character 8: no-break space (U+00A0) instead of space"_s;
    QTest::newRow("two spaces") << u"Registr  obyvatel"_s << u"Registr obyvatel"_s << u"space too much"_s;
    QTest::newRow("space at the end") << u"Registr "_s << u"Registr"_s << u"character 8: space too much at the end"_s;
    QTest::newRow("space missing") << u"zák.č. 1"_s << u"zák. č. 1"_s << u"space is missing"_s;
    QTest::newRow("capital") << u"registr"_s << u"Registr"_s << u"small “r” instead of the capital"_s;
    QTest::newRow("accent") << u"Registr osob á"_s << u"Registr osob a"_s << u"“á” instead of “a”"_s;
    QTest::newRow("quotes") << u"\"A\""_s << u"„A“"_s << u"straight quotation mark instead of Czech opening"_s;
    QTest::newRow("composed") << u"Pr\u030cijmeni"_s << u"Přijmeni"_s << u"separate characters"_s;
    QTest::newRow("soft hyphen") << u"Regi\u00adstr"_s << u"Registr"_s << u"soft hyphen"_s;
}

void TestAccessLists::names_areComparedLetterByLetter()
{
    QFETCH(const QString, written);
    QFETCH(const QString, registered);
    QFETCH(const QString, told);
    const auto comparison = compareNames(written, registered);
    QVERIFY(!comparison.same());
    QVERIFY2(comparison.text().contains(told), qPrintable(comparison.text()));
    QVERIFY(comparison.onlyTypographic());
    QVERIFY(compareNames(registered, registered).same());
}

void TestAccessLists::names_thatAreOthersAreNotTypographic()
{
    QVERIFY(!compareNames(u"Registr osob"_s, u"Registr obyvatel"_s).onlyTypographic());
    QVERIFY(!compareNames({}, u"Registr"_s).onlyTypographic());
    QVERIFY(!compareNames(QString(2000, u'a'), QString(2000, u'b')).same());
}

void TestAccessLists::catalogue_isReadFromCsvAndXml()
{
    const auto csv =
        readCatalogue(mark + "Kód agendy;Název agendy\r\nA101;Registr obyvatel\r\nA1046;Jiná \r\n", EntryKind::Agenda);
    QVERIFY_RESULT(csv);
    QCOMPARE(csv->entries.size(), 2U);
    // also a space at the end of RPP's own name is kept
    QCOMPARE(csv->entries[1].name, u"Jiná "_s);

    const auto roles =
        readCatalogue("kodRole,nazevRole,kodAgendy\nCR1,Čtení,A101\nCR1,Čtení,A101\n,Bez kódu,A101\n", EntryKind::Role);
    QVERIFY_RESULT(roles);
    QCOMPARE(roles->entries, (std::vector<Entry> {{u"A101"_s, u"CR1"_s, u"Čtení"_s}}));
    QCOMPARE(roles->problems.size(), 2U);
    QCOMPARE(roles->problems[0].line, 3);

    const auto xml = readCatalogue(R"(<?xml version="1.0"?><export xmlns="urn:x"><agenda kodAgendy="A101">
        <udaj><kodRpp>101-1-1</kodRpp><nazev>Příjmení</nazev></udaj>
        <udaj><kodRpp>101-1-2</kodRpp><nazev>Jméno</nazev></udaj></agenda></export>)",
        EntryKind::Item);
    QVERIFY_RESULT(xml);
    QCOMPARE(xml->entries.size(), 2U);
    QCOMPARE(xml->entries[1], (Entry {u"A101"_s, u"101-1-2"_s, u"Jméno"_s}));
}

void TestAccessLists::catalogue_tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no columns") << QByteArray("a;b\n1;2\n");
    QTest::newRow("dtd") << QByteArray("<!DOCTYPE x [<!ENTITY e \"x\">]><x><kod>A1</kod><nazev>&e;</nazev></x>");
    QTest::newRow("cut xml") << QByteArray("<x><kod>A1</kod>");
    QTest::newRow("xml without entries") << QByteArray("<x><y/></x>");
    QTest::newRow("deep xml") << QByteArray("<x>").repeated(500);
    QTest::newRow("not utf-8") << QByteArray("kod;nazev\nA1;\xe9\n");
    QTest::newRow("binary") << QByteArray("\x89PNG\0\n", 6);
    QTest::newRow("header only") << QByteArray("kod;nazev\n");
    QTest::newRow("no right line") << QByteArray("kod;nazev\n;A\n");
}

void TestAccessLists::catalogue_tellsWhatIsWrong()
{
    QFETCH(const QByteArray, file);
    const auto read = readCatalogue(file, EntryKind::Agenda);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Input);
    QVERIFY(!read.error().what.isEmpty());
    QVERIFY2(!read.error().remedy.isEmpty(), qPrintable(read.error().what));
}

void TestAccessLists::draft_tellsWhatIsMissing()
{
    for (int number = 0; number < kindCount; ++number) {
        const auto kind = static_cast<Kind>(number);
        const auto found = check(kind, {}, today());
        QVERIFY(!mayLeave(found));
        for (const FieldSpec &field : fieldsOf(kind)) {
            const bool told =
                std::ranges::any_of(found, [&field](const Finding &finding) { return finding.field == field.key; });
            QCOMPARE(told, field.required);
        }
    }
    Draft draft;
    draft.texts = {{u"agendaCode"_s, u"101"_s}, {u"ovmCode"_s, u"00007065"_s}, {u"queriesWorking"_s, u"mnoho"_s},
        {u"contactMail"_s, u"jana"_s}};
    draft.tables.insert(u"items"_s, {{u"101-1-1"_s, {}, u"§ 1"_s}});
    const auto found = check(Kind::AiseoTest, draft, today());
    QVERIFY(finds(found, u"agendaCode"_s, u"form"_s));
    QVERIFY(finds(found, u"ovmCode"_s, u"check digit"_s));
    QVERIFY(finds(found, u"queriesWorking"_s, u"mnoho"_s));
    QVERIFY(finds(found, u"contactMail"_s, u"form"_s));
    QVERIFY(finds(found, u"items"_s, u"line 1"_s));
}

void TestAccessLists::draft_isComparedWithTheCatalogue()
{
    Catalogue catalogue;
    const QDate fresh(2026, 11, 1);
    for (const EntryKind kind :
        {EntryKind::Agenda, EntryKind::Role, EntryKind::Ais, EntryKind::Item, EntryKind::PermittedItem}) {
        catalogue.setState({kind, 10, kind == EntryKind::Agenda ? QDate(2026, 1, 1) : fresh, {}, {}, {}});
    }
    catalogue.add(EntryKind::Agenda, {{}, u"A101"_s, u"Základní registr – registr obyvatel"_s});
    catalogue.add(EntryKind::Role, {u"A101"_s, u"CR1"_s, u"Čtení"_s});
    catalogue.add(EntryKind::Item, {u"A101"_s, u"101-1-1"_s, u"Příjmení"_s});
    catalogue.add(EntryKind::Item, {u"A101"_s, u"101-1-2"_s, u"Jméno / jména"_s});
    catalogue.add(EntryKind::PermittedItem, {u"CR1"_s, u"101-1-1"_s, u"Příjmení"_s});
    Draft draft;
    draft.texts = {{u"agendaCode"_s, u"A101"_s}, {u"agendaName"_s, u"Základní registr - registr obyvatel"_s},
        {u"roleCode"_s, u"CR2"_s}, {u"roleName"_s, u"Čtení"_s}, {u"ovmCode"_s, u"00007064"_s},
        {u"ovmName"_s, u"Ministerstvo vnitra"_s}};
    draft.tables.insert(u"items"_s,
        {{u"101-1-1"_s, u"Prijmeni"_s, u"§ 1"_s}, {u"101-1-2"_s, u"Jméno / jména"_s, u"§ 1"_s},
            {u"101-1-99"_s, u"Nic"_s, u"§ 1"_s}});
    Judgement by = today();
    by.catalogue = &catalogue;
    auto found = check(Kind::AiseoTest, draft, by);
    QVERIFY(finds(found, u"agendaName"_s, u"hyphen instead of en dash"_s));
    QVERIFY(finds(found, u"roleCode"_s, u"CR2"_s));
    QVERIFY(finds(found, {}, u"Not all names"_s));
    QVERIFY(finds(found, {}, u"out of date"_s));
    QVERIFY(finds(found, u"items"_s, u"101-1-99"_s));
    draft.texts[u"roleCode"_s] = u"CR1"_s;
    found = check(Kind::AiseoTest, draft, by);
    QVERIFY(!finds(found, u"roleCode"_s, {}));
    QVERIFY(finds(found, u"items"_s, u"Item 101-1-1: the name differs"_s));
    QVERIFY(finds(found, u"items"_s, u"101-1-2: the role CR1 may not read it"_s));

    draft.setList(
        u"list"_s, {{u"101-1-1"_s, u"Příjmení"_s, {}}, {u"101-1-2"_s, u"Jméno"_s, {}}, {u"102-1-1"_s, u"X"_s, {}}});
    found = check(Kind::Publisher, draft, by);
    QVERIFY(finds(found, u"list"_s, u"Line 3"_s));
    QVERIFY(finds(found, u"list"_s, u"not of agenda A101"_s));
    QVERIFY(!finds(found, u"list"_s, u"Line 2"_s));
}

void TestAccessLists::production_isComparedWithTheTest()
{
    Draft tested;
    tested.texts = {
        {u"agendaCode"_s, u"A101"_s}, {u"roleCode"_s, u"CR1"_s}, {u"ovmCode"_s, u"00007064"_s}, {u"aisCode"_s, u"1"_s}};
    tested.tables.insert(u"items"_s, {{u"101-1-1"_s, u"A"_s, u"§"_s}, {u"101-1-2"_s, u"B"_s, u"§"_s}});
    Draft draft = tested;
    draft.texts[u"roleCode"_s] = u"CR2"_s;
    draft.texts[u"testRequest"_s] = u"1"_s;
    draft.texts[u"testedOn"_s] = u"2026-12-24"_s;
    draft.tables[u"items"_s] = {{u"101-1-1"_s, u"A"_s, u"§"_s}, {u"101-1-3"_s, u"C"_s, u"§"_s}};
    Judgement by = today();
    QVERIFY(finds(check(Kind::AiseoProduction, draft, by), u"testRequest"_s, u"not tested"_s));
    by.tested = &tested;
    by.files = {{u"testData"_s, u"data.xml"_s, 0}};
    const auto found = check(Kind::AiseoProduction, draft, by);
    QVERIFY(finds(found, u"roleCode"_s, u"CR1"_s));
    QVERIFY(finds(found, u"items"_s, u"101-1-3 was not in the approved"_s));
    QVERIFY(finds(found, u"items"_s, u"101-1-2 was approved"_s));
    QVERIFY(finds(found, u"testedOn"_s, u"still to come"_s));
    QVERIFY(finds(found, u"testData"_s, u"empty"_s));

    // the ministry approved less than was asked for
    by.approved = {{u"101-1-2"_s, u"B"_s, u"§"_s}};
    const auto narrower = check(Kind::AiseoProduction, draft, by);
    QVERIFY(finds(narrower, u"items"_s, u"101-1-1 was tested, but the ministry did not approve it"_s));
    QVERIFY(finds(narrower, u"items"_s, u"101-1-3 was not in the approved"_s));
    QVERIFY(finds(narrower, u"items"_s, u"101-1-2 was approved"_s));
}

void TestAccessLists::massSubscription_keepsToTheHandbook()
{
    Draft draft;
    draft.texts = {{u"idType"_s, u"ICO"_s}, {u"subjects"_s, u"100000"_s}, {u"batch"_s, u"21"_s}};
    draft.tables.insert(
        u"terms"_s, {{u"20. 11. 2026"_s, u"18:00"_s, u"60000"_s}, {u"zítra"_s, u"18:00"_s, u"30000"_s}});
    auto found = check(Kind::MassSubscription, draft, today());
    QVERIFY(finds(found, u"batch"_s, u"20"_s));
    QVERIFY(finds(found, u"terms"_s, u"is over"_s));
    QVERIFY(finds(found, u"terms"_s, u"zítra"_s));
    QVERIFY(finds(found, u"terms"_s, u"90000"_s));
    QVERIFY(!needsTerm(Kind::MassSubscription, draft));
    draft.texts[u"subjects"_s] = u"100001"_s;
    QVERIFY(needsTerm(Kind::MassSubscription, draft));
    QVERIFY(!needsTerm(Kind::AiseoTest, draft));
    QVERIFY(finds(check(Kind::MassSubscription, draft, today()), u"subjects"_s, u"confirmation"_s));
}

void TestAccessLists::bothIdentifiers_needTwoRequests()
{
    Draft draft;
    draft.texts.insert(u"idType"_s, u"both"_s);
    QVERIFY(finds(check(Kind::Publisher, draft, today()), u"idType"_s, u"one request each"_s));
    draft.texts[u"idType"_s] = u"AIFO"_s;
    QVERIFY(!finds(check(Kind::Publisher, draft, today()), u"idType"_s, {}));
}

void TestAccessLists::differences_tellWhatChanged()
{
    Draft before;
    before.texts = {{u"agendaCode"_s, u"A101"_s}, {u"purpose"_s, u"x"_s}};
    Draft after = before;
    after.texts[u"purpose"_s] = u"y"_s;
    after.tables.insert(u"items"_s, {{u"101-1-1"_s, u"A"_s, u"§"_s}});
    const auto found = differences(Kind::AiseoTest, before, after);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].before, u"x"_s);
    QCOMPARE(found[1].after, u"101-1-1 · A · §"_s);
    const auto again = Draft::fromJson(after.toJson());
    QVERIFY_RESULT(again);
    QVERIFY(*again == after);
    QVERIFY(!Draft::fromJson("[1"));
}

static const kmen::test::Entry testAccessLists(kmen::test::run<TestAccessLists>);
#include "tst_access_lists.moc"
