#include <QListWidget>

#include "queues_fixture.h"
#include "support/test_program.h"
#include "ui/queues/queue_tables.h"

using namespace kmen;

/// What can be done with notices and runs by the command palette and by shortcuts, and runs that failed.
class TestDeskQueuesCommands : public test::QueuesTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commands_areOfferedWhenTheyCanBeDone();
    void commands_showTheirShortcuts();
    void commandOnAnotherPage_touchesNoNotice();
    void retry_isDoneFromThePalette();
    void shortcuts_moveNotices();
    void failureOfEachKind_isShownUntilAGoodRun();
    void failedRun_isOpenedFromAnywhere();
    void oldFailure_isStillInTheTable();

private:
    /// Of the palette for what was written; closed again.
    QStringList offered(const QString &text)
    {
        m_desk.press(Qt::Key_K, Qt::ControlModifier);
        m_desk.write(text);
        QStringList found;
        const auto *list = m_desk.window->findChild<QListWidget *>(QStringLiteral("commandList"));
        for (int row = 0; row < list->count(); ++row) {
            found.append(list->item(row)->data(Qt::UserRole).toString());
        }
        m_desk.press(Qt::Key_Escape);
        found.removeAll(QString()); // the search among clients
        return found;
    }
    void command(const QString &text)
    {
        m_desk.press(Qt::Key_K, Qt::ControlModifier);
        m_desk.write(text);
        m_desk.press(Qt::Key_Return);
        QVERIFY(m_desk.calm());
    }
    [[nodiscard]] QString note() const
    {
        const QWidget *note = m_desk.find("runNote");
        return note->isVisible() ? QString(note->accessibleName() + u'\n' + note->accessibleDescription()) : QString();
    }
};

void TestDeskQueuesCommands::initTestCase()
{
    openWith(3);
    const auto done = ids(registry::NoticeState::Applied);
    QCOMPARE(done.size(), 3U);
    for (const qint64 notice : {done[0], done[1]}) {
        QVERIFY_RESULT(
            fails(notice, {ErrorKind::Denied, QStringLiteral("egon.DENIED"), QStringLiteral("ROB refused."), {}, {}}));
    }
    QVERIFY(again());
}

void TestDeskQueuesCommands::commands_areOfferedWhenTheyCanBeDone()
{
    m_desk.click("stage.4");
    QVERIFY(m_desk.calm());
    // what is done can neither be tried again nor set aside
    QCOMPARE(offered(QStringLiteral("chosen notices")), QStringList());
    m_desk.click("stage.6");
    QVERIFY(m_desk.calm());
    QCOMPARE(offered(QStringLiteral("chosen notices")),
        QStringList({QStringLiteral("queues.retry"), QStringLiteral("queues.setAside")}));
    QCOMPARE(offered(QStringLiteral("notices shows to a file")), QStringList(QStringLiteral("queues.save")));
    // there is no filter, no gap and no run that failed
    QCOMPARE(offered(QStringLiteral("filter of notices")), QStringList());
    QCOMPARE(offered(QStringLiteral("fill the gaps")), QStringList());
    QCOMPARE(offered(QStringLiteral("run that failed")), QStringList());
    QCOMPARE(offered(QStringLiteral("run or stop")), QStringList(QStringLiteral("queues.run")));
    // on another tab nobody sees what is chosen
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(3);
    QCOMPARE(offered(QStringLiteral("chosen notices")), QStringList());
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(0);
}

void TestDeskQueuesCommands::commands_showTheirShortcuts()
{
    const auto &actions = m_desk.window->desk().actions();
    QCOMPARE(actions.conflicts(), QStringList());
    for (const char *id :
        {"queues.run", "queues.retry", "queues.setAside", "queues.bringBack", "queues.save", "queues.saveFilter"}) {
        const QAction *action = actions.find(QString::fromLatin1(id));
        QVERIFY2(action && !action->shortcut().isEmpty(), id);
    }
    for (const char *button : {"runButton", "retryButton", "setAsideButton", "bringBackButton", "saveNoticesButton"}) {
        QVERIFY2(m_desk.find(button)->toolTip().contains(QStringLiteral("Ctrl+")), button);
    }
    m_desk.press(Qt::Key_K, Qt::ControlModifier);
    m_desk.write(QStringLiteral("notices"));
    picture(QStringLiteral("palette"));
    m_desk.press(Qt::Key_Escape);
}

void TestDeskQueuesCommands::commandOnAnotherPage_touchesNoNotice()
{
    m_desk.click("stage.6");
    QVERIFY(m_desk.calm());
    m_desk.window->open(QStringLiteral("journal"));
    QVERIFY(m_desk.calm());
    QCOMPARE(offered(QStringLiteral("chosen notices")), QStringList());
    QCOMPARE(offered(QStringLiteral("run or stop")), QStringList(QStringLiteral("queues.run")));
    m_desk.window->open(QStringLiteral("queues"));
    QVERIFY(m_desk.calm());
    QCOMPARE(offered(QStringLiteral("chosen notices")).size(), 2);
}

void TestDeskQueuesCommands::retry_isDoneFromThePalette()
{
    m_desk.click("stage.6");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 2);
    command(QStringLiteral("try the chosen"));
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    QCOMPARE(ids(registry::NoticeState::Received).size(), 1U);
}

void TestDeskQueuesCommands::shortcuts_moveNotices()
{
    m_desk.find("noticesTable")->setFocus();
    // the chosen one went: another notice is not chosen by itself
    m_desk.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    QCOMPARE(ids(registry::NoticeState::Failed).size(), 1U);
    m_desk.press(Qt::Key_Space);
    m_desk.window->desk().ask().script({true, QStringLiteral("čeká na doložení")});
    m_desk.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    QCOMPARE(ids(registry::NoticeState::Failed).size(), 0U);
    QCOMPARE(ids(registry::NoticeState::SetAside).size(), 1U);
    m_desk.click("stage.5");
    QVERIFY(m_desk.calm());
    m_desk.find("noticesTable")->setFocus();
    m_desk.press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    QCOMPARE(ids(registry::NoticeState::SetAside).size(), 0U);
    QCOMPARE(ids(registry::NoticeState::Received).size(), 2U);
}

void TestDeskQueuesCommands::failureOfEachKind_isShownUntilAGoodRun()
{
    using registry::RunOutcome;
    using sync::Work;
    QVERIFY(note().isEmpty());
    QVERIFY_RESULT(ran(Work::Subscription, RunOutcome::Failed, QStringLiteral("AISV refused.")));
    QVERIFY_RESULT(ran(Work::Reconciliation, RunOutcome::Failed, QStringLiteral("AISV is away.")));
    QVERIFY(again());
    QVERIFY2(note().startsWith(QStringLiteral("The reconciliation failed ")), qPrintable(note()));
    QVERIFY(note().contains(QStringLiteral("AISV is away.")));
    QVERIFY(note().contains(QStringLiteral("Mend: AISV is away.")));
    QVERIFY2(note().contains(QStringLiteral("The subscription failed ")), qPrintable(note()));
    QVERIFY(note().contains(QStringLiteral("Mend: AISV refused.")));
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(3);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.cell("runsTable", 0, 1), QStringLiteral("Reconciliation"));
    QCOMPARE(m_desk.cell("runsTable", 0, 8), QStringLiteral("AISV is away."));
    QCOMPARE(m_desk.cell("runsTable", 1, 1), QStringLiteral("Subscription"));
    QCOMPARE(m_desk.cell("runsTable", 1, 8), QStringLiteral("AISV refused."));
    picture(QStringLiteral("kinds"));
    // one that was stopped, and one that works, prove nothing
    QVERIFY_RESULT(ran(Work::Reconciliation, RunOutcome::Cancelled));
    QVERIFY_RESULT(ran(Work::Reconciliation, RunOutcome::Running));
    QVERIFY(again());
    QVERIFY(note().startsWith(QStringLiteral("The reconciliation failed ")));
    QVERIFY_RESULT(ran(Work::Reconciliation, RunOutcome::Done));
    QVERIFY(again());
    QVERIFY2(note().startsWith(QStringLiteral("The subscription failed ")), qPrintable(note()));
    QVERIFY(!note().contains(QStringLiteral("AISV is away.")));
    // a good distribution does what the subscription should have done
    QVERIFY_RESULT(ran(Work::Distribution, RunOutcome::Done));
    QVERIFY(again());
    QVERIFY2(note().isEmpty(), qPrintable(note()));
    QVERIFY_RESULT(ran(Work::ChosenList, RunOutcome::Failed, QStringLiteral("No role.")));
    QVERIFY(again());
    QVERIFY2(note().startsWith(QStringLiteral("The question about chosen clients failed ")), qPrintable(note()));
    QCOMPARE(m_desk.cell("runsTable", 0, 1), QStringLiteral("Chosen clients"));
}

void TestDeskQueuesCommands::failedRun_isOpenedFromAnywhere()
{
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(0);
    QVERIFY(again());
    m_desk.click("showFailedRunButton");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.find<QTabWidget>("queueTabs")->currentIndex(), 3);
    const auto chosen = [this] {
        const int row = m_desk.find<QAbstractItemView>("runsTable")->currentIndex().row();
        return m_desk.cell("runsTable", row, 8);
    };
    QCOMPARE(chosen(), QStringLiteral("No role."));
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(0);
    m_desk.window->open(QStringLiteral("journal"));
    QVERIFY(m_desk.calm());
    command(QStringLiteral("run that failed"));
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("queues"));
    QCOMPARE(m_desk.find<QTabWidget>("queueTabs")->currentIndex(), 3);
    QCOMPARE(chosen(), QStringLiteral("No role."));
    QVERIFY(m_desk.window->focusWidget() == m_desk.find("runsTable"));
}

void TestDeskQueuesCommands::oldFailure_isStillInTheTable()
{
    // a question about chosen clients is made good by a distribution, a reconciliation is not
    QVERIFY_RESULT(ran(sync::Work::Reconciliation, registry::RunOutcome::Failed, QStringLiteral("No answer.")));
    for (int run = 0; run < 110; ++run) {
        QVERIFY_RESULT(ran(sync::Work::Distribution, registry::RunOutcome::Done));
    }
    QVERIFY(again());
    QVERIFY2(note().startsWith(QStringLiteral("The reconciliation failed ")), qPrintable(note()));
    const int rows = m_desk.rows("runsTable");
    QCOMPARE(rows, 101);
    QCOMPARE(m_desk.cell("runsTable", rows - 1, 8), QStringLiteral("No answer."));
}

static const kmen::test::Entry testDeskQueuesCommands(kmen::test::run<TestDeskQueuesCommands, QApplication>);
#include "tst_desk_queues_commands.moc"
