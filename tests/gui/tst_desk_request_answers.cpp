#include <QAbstractItemView>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTableWidget>

#include "requests_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::access;

/// What the ministry approved, and what it wants to see before it approves more.
class TestDeskRequestAnswers : public test::RequestsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void approvedItems_areTickedInTheAnswer();
    void approvedItems_areChangedAfterTheTest();
    void finishedProduction_isStoppedByAChange();
    void secondPerson_cannotApproveWhatIsNoLongerRight();
    void checkOfItems_endsWithADifference();
    void testData_areAttachedAndTakenAway();
};

void TestDeskRequestAnswers::initTestCase()
{
    shell::applyTheme();
    QVERIFY_RESULT(m_desk.open());
    QVERIFY(m_desk.show());
}

void TestDeskRequestAnswers::approvedItems_areTickedInTheAnswer()
{
    const auto id = make(Kind::AiseoTest, u"Test AISEO"_s);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(go(*id, {Act::Finish, Act::Send, Act::Forward}));
    show(*id);
    press("act.agree");
    QVERIFY(dialogOpens());
    auto *items = inDialog<QListWidget>("recordItems");
    QVERIFY(items);
    QCOMPARE(items->count(), 2);
    items->setFocus();
    m_desk.press(Qt::Key_Space);
    m_desk.press(Qt::Key_Down);
    m_desk.press(Qt::Key_Space);
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(dialog()); // an approval of nothing is a refusal
    picture(dialog(), u"approved"_s);
    m_desk.press(Qt::Key_Space);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    const Rows asked = sampleDraft(Kind::AiseoTest).rows(u"items");
    QCOMPARE(approvedItems(*request(session(), *id)).value_or(Rows()), Rows {asked[1]});
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(3);
    QVERIFY(m_desk.calm());
    const auto *events = m_desk.find<QAbstractItemView>("eventsTable")->model();
    QVERIFY(events->index(events->rowCount() - 1, 3).data().toString().contains(u"1 item"));
    // the letter that opens the environment begins with what was approved
    press("act.open");
    QVERIFY(dialogOpens());
    QCOMPARE(inDialog<QListWidget>("recordItems")->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(inDialog<QListWidget>("recordItems")->item(1)->checkState(), Qt::Checked);
    m_desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestDeskRequestAnswers::approvedItems_areChangedAfterTheTest()
{
    const auto id = make(Kind::AiseoTest, u"Zúžená"_s);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(go(*id, {Act::Finish, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone}));
    show(*id, 3);
    QVERIFY(!m_desk.find("approvedItems")->isVisible());
    press("act.correct-items");
    QVERIFY(dialogOpens());
    inDialog("recordItems")->setFocus();
    m_desk.press(Qt::Key_Space);
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(dialog()); // without a reason it is nobody's change
    QVERIFY(inDialog("recordProblem")->isVisible());
    picture(dialog(), u"changed-items"_s);
    writeInDialog("recordNote", u"MV zúžilo rozsah po testu"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    const auto now = request(session(), *id);
    QVERIFY_RESULT(now);
    QCOMPARE(now->row.stage, Stage::Tested);
    QCOMPARE(approvedItems(*now).value_or(Rows()), Rows {sampleDraft(Kind::AiseoTest).rows(u"items")[1]});
    QVERIFY(m_desk.find<QLabel>("approvedItems")->isVisible());
    QVERIFY(m_desk.find<QLabel>("approvedItems")->text().contains(u"101-1-2"));
    picture(m_desk.window.get(), u"changed-way"_s);
    // production begins with what is approved now
    press("copy.aiseo-production");
    QTRY_VERIFY(view()->id() != *id);
    QVERIFY(m_desk.calm());
    QCOMPARE(request(session(), view()->id())->draft.rows(u"items").size(), 1U);
}

void TestDeskRequestAnswers::finishedProduction_isStoppedByAChange()
{
    const auto test = make(Kind::AiseoTest, u"Základ"_s);
    QVERIFY_RESULT(test);
    QVERIFY_RESULT(go(*test, {Act::Finish, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone}));
    Draft draft = sampleDraft(Kind::AiseoProduction);
    draft.texts[u"testRequest"_s] = QString::number(*test);
    const auto id = createRequest(session(), Kind::AiseoProduction, u"Hotová"_s, draft, m_petr);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(attachFile(session(), *id, u"testData"_s, u"data.xml"_s, "<data/>", m_petr));
    QVERIFY_RESULT(saveOfficeSheet(session(), sampleSheet(), m_petr));
    QVERIFY_RESULT(go(*id, {Act::Finish}));
    show(*id, 2);
    QVERIFY(m_desk.find("makeButton")->isEnabled());
    const auto tested = request(session(), *test);
    QVERIFY_RESULT(makeStep(session(), *test, tested->row.version, Act::CorrectItems,
        {{}, localDate(session().clock().now()), u"zúženo"_s, {}, {}, Rows {draft.rows(u"items")[0]}}, m_petr));
    // whoever has it open and presses is told what is no longer right, and nothing is written
    m_desk.find<QLineEdit>("packageFolder")->setText(m_folder.path());
    press("makeButton");
    QVERIFY(m_desk.calm());
    QVERIFY2(m_desk.find("packageNote")->accessibleName().contains(u"101-1-2"),
        qPrintable(m_desk.find("packageNote")->accessibleName()));
    QVERIFY(QDir(m_folder.path()).isEmpty());
    // opened anew it says so at once, and is opened again
    show(*id, 2);
    QVERIFY(!m_desk.find("makeButton")->isEnabled());
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(0);
    QVERIFY(m_desk.find<QListWidget>("missingList")->isVisible());
    picture(m_desk.window.get(), u"no-longer-right"_s);
    // not to send it is what comes next, and why stands on every part of the page
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(3);
    QVERIFY(m_desk.find("whyNote")->isVisible());
    QVERIFY(m_desk.find("whyNote")->accessibleName().contains(u"101-1-2"));
    QCOMPARE(primaries(), QStringList {u"act.reopen"_s});
    QCOMPARE(m_desk.find<widgets::Button>("act.send")->kind(), widgets::Button::Kind::Plain);
    press("act.reopen");
    QTRY_COMPARE(request(session(), *id)->row.stage, Stage::Draft);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.find<QLabel>("taskName")->text(), actDone(Act::Reopen));
    QVERIFY(m_desk.find("taskName")->palette().color(QPalette::WindowText)
        != shell::toneText(QApplication::palette(), shell::Tone::Bad));
    // it leads to what is to be repaired
    QCOMPARE(m_desk.find<QTabWidget>("requestTabs")->currentIndex(), 0);
    QVERIFY(active());
    QCOMPARE(QApplication::focusWidget(), m_desk.find("field.items"));
    QVERIFY(!m_desk.find("whyNote")->isVisible());
    QCOMPARE(primaries(), QStringList {u"showMissing"_s});
    QVERIFY(!m_desk.find("act.finish")->isEnabled());
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(1);
    press("showMissing");
    QCOMPARE(m_desk.find<QTabWidget>("requestTabs")->currentIndex(), 0);
    QVERIFY(active());
    QCOMPARE(QApplication::focusWidget(), m_desk.find("field.items"));
    picture(m_desk.window.get(), u"to-be-mended"_s);
    // once it is right again, finishing comes next; whoever types keeps the keyboard
    QTableWidget *items = m_desk.find<QTableWidget>("field.items");
    items->setCurrentCell(1, 0);
    press("remove.items");
    QVERIFY(QTest::qWaitFor([this] { return view()->saved() && m_desk.window->desk().tasks().idle(); }));
    QCOMPARE(primaries(), QStringList {u"act.finish"_s});
    QVERIFY(m_desk.find("act.finish")->isEnabled());
    QVERIFY(active());
    QCOMPARE(QApplication::focusWidget(), m_desk.find("remove.items"));
}

void TestDeskRequestAnswers::secondPerson_cannotApproveWhatIsNoLongerRight()
{
    const auto test = make(Kind::AiseoTest, u"Základ pro dva"_s);
    QVERIFY_RESULT(test);
    QVERIFY_RESULT(go(*test, {Act::Finish, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone}));
    OfficeSheet sheet = sampleSheet();
    sheet.secondPerson = true;
    QVERIFY_RESULT(saveOfficeSheet(session(), sheet, m_petr));
    Draft draft = sampleDraft(Kind::AiseoProduction);
    draft.texts[u"testRequest"_s] = QString::number(*test);
    const auto id = createRequest(session(), Kind::AiseoProduction, u"Ke kontrole"_s, draft, m_petr);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(attachFile(session(), *id, u"testData"_s, u"data.xml"_s, "<data/>", m_petr));
    QVERIFY_RESULT(go(*id, {Act::Submit}));
    show(*id);
    QCOMPARE(primaries(), QStringList {u"act.approve"_s});
    QVERIFY(m_desk.find("act.approve")->isEnabled());
    // the ministry approves less while the second person reads
    const auto tested = request(session(), *test);
    QVERIFY_RESULT(makeStep(session(), *test, tested->row.version, Act::CorrectItems,
        {{}, localDate(session().clock().now()), u"zúženo"_s, {}, {}, Rows {draft.rows(u"items")[0]}}, m_petr));
    show(*id);
    QCOMPARE(primaries(), QStringList {u"act.send-back"_s});
    QVERIFY(!m_desk.find("act.approve")->isEnabled());
    QVERIFY(m_desk.find("act.approve")->toolTip().contains(u"101-1-2"));
    QVERIFY(m_desk.find("whyNote")->isVisible());
    picture(m_desk.window.get(), u"review-no-longer-right"_s);
    press("act.send-back");
    QVERIFY(dialogOpens());
    writeInDialog("reasonEdit", u"MV zúžilo rozsah"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_COMPARE(request(session(), *id)->row.stage, Stage::Draft);
    QCOMPARE(request(session(), *id)->events.back().note, u"MV zúžilo rozsah"_s);
    QVERIFY(m_desk.calm());
    sheet.secondPerson = false;
    QVERIFY_RESULT(saveOfficeSheet(session(), sheet, m_petr));
}

void TestDeskRequestAnswers::checkOfItems_endsWithADifference()
{
    QVERIFY_RESULT(importCatalogue(session(), EntryKind::Agenda, {{{}, u"A101"_s, u"Registr obyvatel"_s}},
        localDate(session().clock().now()), u"a.csv"_s, m_petr));
    const auto id = make(Kind::ItemsCheck, u"Kontrola"_s);
    QVERIFY_RESULT(id);
    show(*id);
    // a name that differs is what the check was for
    QCOMPARE(primaries(), QStringList {u"act.different"_s});
    QVERIFY(!m_desk.find("act.equal")->isEnabled());
}

void TestDeskRequestAnswers::testData_areAttachedAndTakenAway()
{
    QFile data(m_folder.filePath(u"testovaci-data.xml"_s));
    QVERIFY(data.open(QIODevice::WriteOnly) && data.write("<data/>\n") > 0);
    data.close();
    const auto id = createRequest(
        session(), Kind::AiseoProduction, u"Produkce"_s, sampleDraft(Kind::AiseoProduction), {u"jana.uredni"_s, {}});
    QVERIFY_RESULT(id);
    const auto isMissing = [&] {
        const auto found = findings(session(), *request(session(), *id));
        return std::ranges::any_of(
            *found, [](const Finding &one) { return one.kind == FindingKind::Missing && one.field == u"testData"; });
    };
    show(*id);
    QVERIFY(isMissing());
    press("attach.testData");
    QTRY_VERIFY(m_desk.find<QFileDialog>("attachDialog"));
    auto *files = m_desk.find<QFileDialog>("attachDialog");
    files->selectFile(data.fileName());
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_VERIFY(!m_desk.find<QFileDialog>("attachDialog"));
    QVERIFY(m_desk.calm());
    const auto attached = request(session(), *id);
    QVERIFY_RESULT(attached);
    QCOMPARE(attached->files.size(), 1U);
    QCOMPARE(attached->files.front().name, u"testovaci-data.xml"_s);
    QCOMPARE(fileBytes(session(), attached->files.front().id).value_or(QByteArray()), QByteArray("<data/>\n"));
    QVERIFY(!isMissing());
    press(qPrintable(u"detach.%1"_s.arg(attached->files.front().id)));
    QVERIFY(m_desk.calm());
    QVERIFY(request(session(), *id)->files.empty());
    QVERIFY(isMissing());
}

static const kmen::test::Entry testDeskRequestAnswers(kmen::test::run<TestDeskRequestAnswers, QApplication>);
#include "tst_desk_request_answers.moc"
