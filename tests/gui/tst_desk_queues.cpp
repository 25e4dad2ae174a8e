#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

#include "audit/audit_log.h"
#include "desk_fixture.h"
#include "store/lease.h"
#include "support/test_program.h"
#include "sync/rules.h"
#include "sync/schedule.h"
#include "ui/queues/queue_calls.h"
#include "ui/queues/queues_page.h"

using namespace kmen;

/// Fronty oznámení: the distribution run from the desk, what waits, and the covered time.
class TestDeskQueues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void distribution_bringsTheNewAddress();
    void stoppedAndStartedAtOnce_isNotRefused();
    void notice_isSetAsideAndBroughtBack();
    void doneItem_opensItsClient();
    void merge_waitsAsAnIdentityCase();
    void coverage_tellsGapsFromTheTimeBefore();
    void windowsAndRuns_tellWhatWasAsked();
    void list_isSavedWithAPurpose();
    void journal_showsTheCallsAndVerifiesTheChain();
    void runOutsideTheHours_asksWhy();
    void whatTheRegistersObjectTo_isCountedAndShown();

private:
    test::DeskFixture m_desk;
    ClientId m_moved;
    QTemporaryDir m_folder;
};

void TestDeskQueues::initTestCase()
{
    QVERIFY_RESULT(m_desk.open());
    for (std::uint32_t number = 1; number <= 4; ++number) {
        const auto taken = m_desk.office.takeOver(number);
        QVERIFY_RESULT(taken);
        if (number == 2) {
            m_moved = taken->client;
        }
    }
    // the first run finds where the notices begin
    QVERIFY_RESULT(m_desk.office.distribute());
    QVERIFY_RESULT(m_desk.office.happens("move", 2));
    QVERIFY_RESULT(m_desk.office.merges(3, 4));
    QVERIFY(m_desk.show());
}

void TestDeskQueues::distribution_bringsTheNewAddress()
{
    const auto before = m_desk.office.detail(m_moved);
    QVERIFY_RESULT(before);
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    m_desk.click("runButton");
    QVERIFY(!m_desk.window->desk().tasks().idle());
    QVERIFY(m_desk.calm());
    const auto after = m_desk.office.detail(m_moved);
    QVERIFY_RESULT(after);
    QVERIFY(after->row.address != before->row.address);
    QTRY_VERIFY(m_desk.find<QLabel>("inStepLabel")->text().startsWith(QStringLiteral("✓")));
    m_desk.click("stage.4");
    QTRY_VERIFY(m_desk.rows("noticesTable") >= 1);
}

void TestDeskQueues::stoppedAndStartedAtOnce_isNotRefused()
{
    QVERIFY(m_desk.calm());
    auto *button = m_desk.find<QPushButton>("runButton");
    const auto press = [button] {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    };
    for (int times = 0; times < 5; ++times) {
        QVERIFY_RESULT(m_desk.office.faults("delay", "", 100));
        press();
        QVERIFY(button->text().contains(QStringLiteral("Stop")));
        QTRY_VERIFY(store::lease(m_desk.office.session(), QStringLiteral("distribution")).value().has_value());
        press();
        // it says what it does and cannot be pressed until the lease is free again
        QVERIFY(button->text().startsWith(QStringLiteral("Stopping")));
        QVERIFY(!button->isEnabled());
        QVERIFY(!m_desk.find("cancelTaskButton")->isEnabled());
        m_desk.click("runButton");
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(!store::lease(m_desk.office.session(), QStringLiteral("distribution")).value().has_value());
        QCOMPARE(button->text(), QStringLiteral("Run the distribution"));
        QVERIFY(m_desk.window->focusWidget() == button);
        QVERIFY_RESULT(m_desk.office.faults("none"));
        press();
        QVERIFY(m_desk.calm());
        const auto last = registry::lastRun(m_desk.office.session(), QStringLiteral("distribution"));
        QVERIFY_RESULT(last);
        QVERIFY(*last && (*last)->outcome == registry::RunOutcome::Done);
    }
}

void TestDeskQueues::notice_isSetAsideAndBroughtBack()
{
    const auto onThisPage = [this] {
        const QWidget *focused = m_desk.window->focusWidget();
        return focused && m_desk.window->findChild<queues::QueuesPage *>()->isAncestorOf(focused);
    };
    const auto press = [this](const char *name) {
        QWidget *button = m_desk.find(name);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        button->setFocus();
        m_desk.press(Qt::Key_Space);
    };
    QVERIFY_RESULT(m_desk.office.happens("move", 1));
    QVERIFY_RESULT(m_desk.office.faults("truncate", "E277", 50));
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    m_desk.click("stage.2");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    const auto why = [this] { return m_desk.cell("noticesTable", 0, 5); };
    QVERIFY2(why().contains(QStringLiteral("connection")), qPrintable(why())); // what stopped the run
    press("setAsideButton");
    QPointer<QDialog> dialog;
    QTRY_VERIFY((dialog = m_desk.window->findChild<QDialog *>(QStringLiteral("question"))));
    QCOMPARE(dialog->findChild<QPushButton *>(QStringLiteral("yesButton"))->text(), QStringLiteral("Set it aside"));
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("reasonEdit"));
    reason->setText(QStringLiteral("čeká na doložení"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("setAsideButton")->isEnabled());
    QVERIFY(onThisPage());
    // nothing reads it while it is set aside
    QVERIFY_RESULT(m_desk.office.faults("none"));
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    m_desk.click("stage.5");
    QTRY_COMPARE(m_desk.rows("noticesTable"), 1);
    QVERIFY(m_desk.cell("noticesTable", 0, 5).contains(QStringLiteral("čeká na doložení")));
    press("bringBackButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("bringBackButton")->isEnabled());
    QVERIFY(onThisPage());
    m_desk.click("stage.2");
    QTRY_COMPARE(m_desk.rows("noticesTable"), 1);
    QVERIFY2(why().startsWith(QStringLiteral("The next distribution reads it.")), qPrintable(why()));
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    m_desk.click("stage.4");
    QTRY_VERIFY(m_desk.rows("noticesTable") >= 2);
}

void TestDeskQueues::doneItem_opensItsClient()
{
    QVERIFY(m_desk.calm());
    const QString kid = m_desk.cell("noticesTable", 0, 1);
    m_desk.find("noticesTable")->setFocus();
    m_desk.press(Qt::Key_Home);
    m_desk.press(Qt::Key_Return);
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("clients"));
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().endsWith(kid));
}

void TestDeskQueues::merge_waitsAsAnIdentityCase()
{
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    m_desk.click("stage.7");
    QTRY_VERIFY(m_desk.rows("casesTable") >= 1);
    QVERIFY(m_desk.cell("casesTable", 0, 1).contains(QStringLiteral("K")));
}

void TestDeskQueues::coverage_tellsGapsFromTheTimeBefore()
{
    const QDate today(2026, 11, 21);
    const auto days = [&today](int fromBack, int toBack) {
        return registry::Span {localMidnight(today.addDays(-fromBack)), localMidnight(today.addDays(-toBack))};
    };
    // the first client came six days ago; two days were covered, then a gap of two days; today is not asked about
    const Moment now = localMidnight(today) + std::chrono::hours(9);
    const std::vector<registry::Span> gaps {days(4, 2), {localMidnight(today), now}};
    const auto list = queues::coverage(gaps, days(6, 0).from, {{.day = today.addDays(-3), .changed = 7}}, now, 10);
    using Cover = queues::Day::Cover;
    QCOMPARE(list.size(), 10U);
    QCOMPARE(list.back().date, today);
    QCOMPARE(list[2].cover, Cover::Before);
    QCOMPARE(list[3].cover, Cover::Whole);
    QCOMPARE(list[4].cover, Cover::Whole);
    QCOMPARE(list[5].cover, Cover::Missing);
    QCOMPARE(list[6].cover, Cover::Missing);
    QCOMPARE(list[6].changed, 7);
    QCOMPARE(list[7].cover, Cover::Whole);
    QCOMPARE(list[9].cover, Cover::Open);
    // before six o'clock nobody had to ask about yesterday
    const std::vector<registry::Span> yesterday {days(1, 0)};
    const auto early =
        queues::coverage(yesterday, days(6, 0).from, {}, localMidnight(today) + std::chrono::hours(2), 2);
    QCOMPARE(early.front().cover, Cover::Open);
    QCOMPARE(queues::windowRows({}, yesterday, {}, localMidnight(today) + std::chrono::hours(2)).size(), 0U);
    QCOMPARE(queues::windowRows({}, yesterday, {}, now).size(), 1U);
}

void TestDeskQueues::windowsAndRuns_tellWhatWasAsked()
{
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    auto *tabs = m_desk.find<QTabWidget>("queueTabs");
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(m_desk.rows("windowsTable") >= 1);
    QVERIFY(m_desk.cell("windowsTable", 0, 0).contains(QStringLiteral("E07")));
    QVERIFY(!m_desk.find("gapsNote")->accessibleName().isEmpty());
    tabs->setCurrentIndex(2);
    QTRY_COMPARE(m_desk.rows("daysTable"), 1);
    tabs->setCurrentIndex(3);
    QTRY_VERIFY(m_desk.rows("runCallsTable") >= 2);
    tabs->setCurrentIndex(0);
}

void TestDeskQueues::list_isSavedWithAPurpose()
{
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    m_desk.click("stage.4");
    QTRY_VERIFY(m_desk.find("saveNoticesButton")->isEnabled());
    const int rows = m_desk.rows("noticesTable");
    const QString path = m_folder.filePath(QStringLiteral("notices.csv"));
    m_desk.window->desk().ask().script({true, QStringLiteral("Kontrola")});
    m_desk.click("saveNoticesButton");
    QTRY_VERIFY(m_desk.find<QFileDialog>("saveNoticesDialog"));
    auto *dialog = m_desk.find<QFileDialog>("saveNoticesDialog");
    dialog->selectFile(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_desk.find<QFileDialog>("saveNoticesDialog"));
    m_desk.window->activateWindow();
    QVERIFY(m_desk.calm());
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = readCsv(file.readAll());
    QVERIFY_RESULT(table);
    QCOMPARE(static_cast<int>(table->rows.size()), rows);
    const auto acts = audit::auditRows(m_desk.office.session(), {}, store::PageCursor::first(), 5);
    QVERIFY_RESULT(acts);
    QVERIFY(std::ranges::any_of(acts->rows, [](const audit::AuditRow &act) {
        return act.action == QStringLiteral("notices.exported") && act.reason == QStringLiteral("Kontrola");
    }));
}

void TestDeskQueues::journal_showsTheCallsAndVerifiesTheChain()
{
    m_desk.window->open(QStringLiteral("journal"));
    QTRY_VERIFY(m_desk.rows("callsTable") > 5);
    QTRY_VERIFY(m_desk.rows("actsTable") > 4);
    m_desk.click("verifyButton");
    QTRY_VERIFY(m_desk.find("chainNote")->isVisible());
    QVERIFY(m_desk.find("chainNote")->accessibleName().contains(QStringLiteral("holds")));
    const auto all = m_desk.rows("callsTable");
    auto *service = m_desk.find<QComboBox>("serviceChoice");
    service->setFocus();
    m_desk.press(Qt::Key_Down);
    QTRY_VERIFY(m_desk.rows("callsTable") < all);
    for (int row = 0; row < m_desk.rows("callsTable"); ++row) {
        QCOMPARE(m_desk.cell("callsTable", row, 1), QStringLiteral("E278"));
    }
}

void TestDeskQueues::runOutsideTheHours_asksWhy()
{
    store::Session &session = m_desk.office.session();
    auto tx = store::Transaction::begin(session);
    QVERIFY_RESULT(tx);
    auto query = tx->query(QStringLiteral("UPDATE client SET created_at = :then"));
    query.bind(QStringLiteral(":then"), session.clock().now() - std::chrono::hours(24 * 5));
    QVERIFY_RESULT(query.exec());
    QVERIFY_RESULT(registry::setRoute(*tx, registry::Route::Aisv, m_desk.office.by()));
    QVERIFY_RESULT(tx->commit());
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    Q_EMIT m_desk.window->desk().dataChanged();
    QVERIFY(m_desk.calm());
    const bool asks = !sync::isRecommendedTime(session.clock().now());
    m_desk.window->desk().ask().script({true, QStringLiteral("Závada v noci")});
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    audit::CallFilter filter;
    filter.service = QStringLiteral("E317");
    const auto calls = audit::calls(session, filter, store::PageCursor::first(), 10);
    QVERIFY_RESULT(calls);
    QVERIFY(!calls->rows.empty());
    QCOMPARE(calls->rows.front().opened.reason == QStringLiteral("Závada v noci"), asks);
}

void TestDeskQueues::whatTheRegistersObjectTo_isCountedAndShown()
{
    using sync::Rule;
    const std::vector<Rule> rules {
        Rule::FromTheBeginning, Rule::BulkWithoutNotices, Rule::SingleReads, Rule::OutsideHours, Rule::ParallelWindows};
    store::Session &session = m_desk.office.session();
    for (const Rule rule : rules) {
        QVERIFY_RESULT(sync::noteRule(session, rule, true));
        QVERIFY_RESULT(sync::noteRule(session, rule, false));
    }
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    Q_EMIT m_desk.window->desk().dataChanged();
    QVERIFY(m_desk.calm());
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(2);
    auto *label = m_desk.find<QLabel>("rulesLabel");
    QTRY_VERIFY(label->isVisible() && label->text().contains(sync::ruleText(Rule::SingleReads)));
    for (const Rule rule : rules) {
        // what it is, how often, and where it is written
        QVERIFY2(label->text().contains(sync::ruleText(rule)), qPrintable(sync::ruleName(rule)));
        QVERIFY2(label->text().contains(sync::ruleSource(rule)), qPrintable(sync::ruleName(rule)));
    }
    // and what is billed or recorded: calls and persons of each day
    QVERIFY(m_desk.rows("daysTable") >= 1);
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        m_desk.window->grab().save(folder + QStringLiteral("/queues-days.png"));
    }
}

static const kmen::test::Entry testDeskQueues(kmen::test::run<TestDeskQueues, QApplication>);
#include "tst_desk_queues.moc"
