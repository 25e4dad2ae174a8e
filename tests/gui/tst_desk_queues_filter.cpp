#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "queues_fixture.h"
#include "support/test_program.h"
#include "ui/shell/language.h"

using namespace kmen;

/// The list of notices narrowed: by a day of the chart, by why they wait, by a filter with a name.
class TestDeskQueuesFilter : public test::QueuesTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dayOfTheChart_leavesItsNotices();
    void dayOfTheChart_isChosenByTheKeyboard();
    void dayOfTheTable_leavesItsNotices();
    void dayOfTheChart_isOfWhatWasDone();
    void unreadList_keepsNoOlderRows();
    void dayWithoutNotices_offersTheWayBack();
    void reason_isOfferedAndLeavesItsNotices();
    void otherStage_listsAllOfItAndOneStepGoesBack();
    void savedFilter_isFoundByItsName();
    void savedFilter_isRenamedAndRemoved();
    void filter_isKeptInAnotherLanguage();

private:
    /// In the middle of the bar of so many days ago.
    void clickDay(int ago) const
    {
        auto *strip = m_desk.find("coverageStrip");
        const int step = strip->width() / 30;
        QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() - step * ago - step / 2, 20});
    }
    /// An action of a menu as it is now, by its words and those of the menus in it.
    QAction *offered(const char *button, const QStringList &words)
    {
        auto *menu = m_desk.find<QToolButton>(button)->menu();
        Q_EMIT menu->aboutToShow();
        QAction *found = nullptr;
        for (const QString &word : words) {
            const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
            const auto at =
                std::ranges::find_if(actions, [&word](const QAction *a) { return a->text().startsWith(word); });
            found = at == actions.end() ? nullptr : *at;
            menu = found ? found->menu() : nullptr;
        }
        return found;
    }
    /// Answers the dialog that asks for a name.
    void name(const QString &name)
    {
        QTRY_VERIFY(dialog("nameDialog") && dialog("nameDialog")->isVisible());
        auto *edit = dialog("nameDialog")->findChild<QLineEdit *>(QStringLiteral("filterNameEdit"));
        edit->selectAll();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!dialog("nameDialog"));
        m_desk.window->activateWindow();
    }
    [[nodiscard]] QString count() const { return m_desk.find<QLabel>("noticeCountLabel")->text(); }

    std::vector<qint64> m_done;
};

void TestDeskQueuesFilter::initTestCase()
{
    openWith(5);
    m_done = ids(registry::NoticeState::Applied);
    QCOMPARE(m_done.size(), 5U);
    QVERIFY_RESULT(earlier(m_done[0], 3));
    QVERIFY_RESULT(fails(m_done[3],
        {ErrorKind::Unavailable, QStringLiteral("egon.TIMEOUT"), QStringLiteral("ROB & co. were away."), {}, {}}));
    QVERIFY_RESULT(
        fails(m_done[4], {ErrorKind::Denied, QStringLiteral("egon.DENIED"), QStringLiteral("ROB refused."), {}, {}}));
    QVERIFY(again());
}

void TestDeskQueuesFilter::dayOfTheChart_leavesItsNotices()
{
    m_desk.click("stage.4");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 3);
    QVERIFY(count().isEmpty());
    clickDay(3);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    QCOMPARE(count(), QStringLiteral("filtered: 1 of 3"));
    auto *chip = m_desk.find<QToolButton>("noticeChip.day");
    QVERIFY(chip && chip->isVisible());
    const QDate day = localDate(m_desk.office.session().clock().now()).addDays(-3);
    QVERIFY2(chip->text().startsWith(QString(u"Done on " + dateText(day))), qPrintable(chip->text()));
    picture(QStringLiteral("day"));
    // reading anew does not take it off
    QVERIFY(again());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    // the chip takes it off
    QTest::mouseClick(m_desk.find("noticeChip.day"), Qt::LeftButton);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 3);
    QVERIFY(count().isEmpty());
    QTRY_VERIFY(!m_desk.find("noticeChip.day"));
    // and so does the same day once more
    clickDay(3);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    clickDay(3);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 3);
    // what was taken off does not come back by Esc: it leaves the page
    m_desk.press(Qt::Key_Escape);
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.window->currentId() != QStringLiteral("queues"));
    m_desk.window->open(QStringLiteral("queues"));
    QVERIFY(m_desk.calm());
    QVERIFY(!m_desk.find("noticeChip.day"));
}

void TestDeskQueuesFilter::dayOfTheChart_isChosenByTheKeyboard()
{
    m_desk.click("stage.0"); // no list of notices: the day is of what was done
    QVERIFY(m_desk.calm());
    auto *strip = m_desk.find("coverageStrip");
    strip->setFocus(Qt::TabFocusReason);
    m_desk.press(Qt::Key_End);
    for (int days = 0; days < 3; ++days) {
        m_desk.press(Qt::Key_Left);
    }
    const QDate day = localDate(m_desk.office.session().clock().now()).addDays(-3);
    QVERIFY2(strip->accessibleDescription().startsWith(dateText(day)), qPrintable(strip->accessibleDescription()));
    picture(QStringLiteral("keyboard"));
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("noticesTable")->isVisible());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    QVERIFY(m_desk.find<QAbstractButton>("stage.4")->isChecked());
    // Esc is one step back, and only the next one leaves the page
    m_desk.press(Qt::Key_Escape);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("queues"));
    QVERIFY(m_desk.find<QAbstractButton>("stage.0")->isChecked());
    QVERIFY(!m_desk.find("noticesTable")->isVisible());
}

void TestDeskQueuesFilter::dayOfTheTable_leavesItsNotices()
{
    m_desk.click("stage.4");
    auto *tabs = m_desk.find<QTabWidget>("queueTabs");
    tabs->setCurrentIndex(2);
    QVERIFY(m_desk.calm());
    auto *days = m_desk.find("daysTable");
    days->setFocus();
    m_desk.press(Qt::Key_Home);
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(m_desk.rows("noticesTable"), 2);
    // the keyboard did not go away with the table of days
    QVERIFY(m_desk.window->focusWidget() && m_desk.window->focusWidget()->isVisible());
    // a bar of the chart of days does the same
    tabs->setCurrentIndex(2);
    QVERIFY(m_desk.settled());
    auto *chart = m_desk.find("dayChart");
    QTest::mouseClick(chart, Qt::LeftButton, {}, {chart->width() - chart->width() / 30 * 3 - 10, 20});
    QVERIFY(m_desk.calm());
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    m_desk.click("clearNoticeFilterButton");
    QVERIFY(m_desk.calm());
}

void TestDeskQueuesFilter::dayOfTheChart_isOfWhatWasDone()
{
    m_desk.click("stage.2"); // nothing waits to be read
    QVERIFY(m_desk.calm());
    QVERIFY(!m_desk.find("noticesTable")->isVisible());
    clickDay(3);
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find<QAbstractButton>("stage.4")->isChecked());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    m_desk.click("clearNoticeFilterButton");
    QVERIFY(m_desk.calm());
}

void TestDeskQueuesFilter::unreadList_keepsNoOlderRows()
{
    m_desk.click("stage.4");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 3);
    QVERIFY_RESULT(m_desk.office.session().execute(QStringLiteral("ALTER TABLE notice RENAME TO notice_away")));
    clickDay(3);
    const bool calm = m_desk.calm();
    QVERIFY_RESULT(m_desk.office.session().execute(QStringLiteral("ALTER TABLE notice_away RENAME TO notice")));
    QVERIFY(calm);
    QVERIFY(!m_desk.find("noticesTable")->isVisible());
    QCOMPARE(m_desk.rows("noticesTable"), 0);
    QVERIFY(!m_desk.find("saveNoticesButton")->isEnabled());
    m_desk.click("clearNoticeFilterButton");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 3);
    QVERIFY(m_desk.find("noticesTable")->isVisible());
}

void TestDeskQueuesFilter::dayWithoutNotices_offersTheWayBack()
{
    m_desk.click("stage.4");
    QVERIFY(m_desk.calm());
    clickDay(7);
    QVERIFY(m_desk.calm());
    QVERIFY(!m_desk.find("noticesTable")->isVisible());
    QVERIFY(m_desk.find("nothingFitsButton")->isVisible());
    QCOMPARE(count(), QStringLiteral("filtered: 0 of 3"));
    picture(QStringLiteral("nothing"));
    m_desk.click("nothingFitsButton");
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("noticesTable")->isVisible());
    QCOMPARE(m_desk.rows("noticesTable"), 3);
    QVERIFY(m_desk.window->focusWidget() == m_desk.find("noticeFilterButton"));
}

void TestDeskQueuesFilter::reason_isOfferedAndLeavesItsNotices()
{
    m_desk.click("stage.6");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 2);
    QAction *refused = offered("noticeFilterButton", {QStringLiteral("Why"), QStringLiteral("ROB refused. (1)")});
    QVERIFY(refused);
    QVERIFY(offered("noticeFilterButton", {QStringLiteral("Why"), QStringLiteral("ROB && co. were away. (1)")}));
    refused = offered("noticeFilterButton", {QStringLiteral("Why"), QStringLiteral("ROB refused.")});
    refused->trigger();
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    QVERIFY(m_desk.cell("noticesTable", 0, 5).startsWith(QStringLiteral("ROB refused.")));
    QCOMPARE(m_desk.find<QToolButton>("noticeChip.reason")->text(), QStringLiteral("Why: ROB refused.  ✕"));
    picture(QStringLiteral("reason"));
    // how long it waits narrows it further
    offered("noticeFilterButton", {QStringLiteral("How long it waits"), QStringLiteral("Waits 3")})->trigger();
    QVERIFY(m_desk.calm());
    QCOMPARE(count(), QStringLiteral("filtered: 0 of 2"));
    m_desk.click("noticeStepBackButton");
    QVERIFY(m_desk.calm());
    QCOMPARE(count(), QStringLiteral("filtered: 1 of 2"));
    // what is done waits for nothing: there is no such filter
    m_desk.click("stage.4");
    QVERIFY(m_desk.calm());
    QVERIFY(!offered("noticeFilterButton", {QStringLiteral("How long it waits")}));
    QVERIFY(!offered("noticeFilterButton", {QStringLiteral("Why")}));
}

void TestDeskQueuesFilter::otherStage_listsAllOfItAndOneStepGoesBack()
{
    m_desk.click("stage.4");
    clickDay(3);
    QVERIFY(m_desk.calm());
    m_desk.click("stage.6");
    QVERIFY(m_desk.calm());
    // the number of a stage is what it lists
    QCOMPARE(m_desk.rows("noticesTable"), 2);
    QVERIFY(count().isEmpty());
    m_desk.click("noticeStepBackButton");
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find<QAbstractButton>("stage.4")->isChecked());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    m_desk.click("clearNoticeFilterButton");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 3);
}

void TestDeskQueuesFilter::savedFilter_isFoundByItsName()
{
    m_desk.click("stage.6");
    QVERIFY(m_desk.calm());
    QVERIFY(!offered("savedNoticesButton", {QStringLiteral("Save this list")})->isEnabled());
    offered("noticeFilterButton", {QStringLiteral("Why"), QStringLiteral("ROB refused.")})->trigger();
    QVERIFY(m_desk.calm());
    m_desk.find("noticesTable")->setFocus();
    m_desk.press(Qt::Key_S, Qt::ControlModifier);
    name(QStringLiteral("Odmitnuto"));
    m_desk.click("stage.4");
    QVERIFY(m_desk.calm());
    offered("savedNoticesButton", {QStringLiteral("Odmitnuto")})->trigger();
    QVERIFY(m_desk.calm());
    // with its stage
    QVERIFY(m_desk.find<QAbstractButton>("stage.6")->isChecked());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    QVERIFY(m_desk.find<QToolButton>("noticeChip.reason")->text().contains(QStringLiteral("ROB refused.")));
    m_desk.click("clearNoticeFilterButton");
    QVERIFY(m_desk.calm());
}

void TestDeskQueuesFilter::savedFilter_isRenamedAndRemoved()
{
    offered("savedNoticesButton", {QStringLiteral("Rename"), QStringLiteral("Odmitnuto")})->trigger();
    name(QStringLiteral("Bez prava"));
    QVERIFY(!offered("savedNoticesButton", {QStringLiteral("Odmitnuto")}));
    QVERIFY(offered("savedNoticesButton", {QStringLiteral("Bez prava")}));
    m_desk.window->desk().ask().script({true, {}});
    offered("savedNoticesButton", {QStringLiteral("Remove"), QStringLiteral("Bez prava")})->trigger();
    QVERIFY(!offered("savedNoticesButton", {QStringLiteral("Bez prava")}));
}

void TestDeskQueuesFilter::filter_isKeptInAnotherLanguage()
{
    m_desk.click("stage.6");
    QVERIFY(m_desk.calm());
    offered("noticeFilterButton", {QStringLiteral("Why"), QStringLiteral("ROB refused.")})->trigger();
    QVERIFY(m_desk.calm());
    const auto speak = [this](const QString &language) {
        QWidget *before = m_desk.find("noticesTable");
        const QPointer<QWidget> gone(before);
        shell::installLanguage(*QCoreApplication::instance(), language);
        return QTest::qWaitFor([&gone] { return gone.isNull(); }) && m_desk.calm();
    };
    QVERIFY(speak(QStringLiteral("cs")));
    QTRY_VERIFY(m_desk.find("noticesTable")->isVisible());
    QVERIFY(m_desk.find<QAbstractButton>("stage.6")->isChecked());
    QVERIFY(!m_desk.find<QAbstractButton>("stage.2")->isChecked());
    QTRY_COMPARE(m_desk.rows("noticesTable"), 1);
    QVERIFY(m_desk.find("noticeChip.reason"));
    picture(QStringLiteral("reason-cs"));
    clickDay(3);
    QVERIFY(m_desk.calm());
    m_desk.click("clearNoticeFilterButton");
    QVERIFY(m_desk.calm());
    m_desk.click("stage.4");
    clickDay(3);
    QVERIFY(m_desk.calm());
    picture(QStringLiteral("day-cs"));
    for (const int tab : {1, 2, 3}) {
        m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(tab);
        QVERIFY(m_desk.calm());
        picture(QStringLiteral("tab%1-cs").arg(tab));
    }
    QVERIFY(speak(QStringLiteral("en")));
}

static const kmen::test::Entry testDeskQueuesFilter(kmen::test::run<TestDeskQueuesFilter, QApplication>);
#include "tst_desk_queues_filter.moc"
