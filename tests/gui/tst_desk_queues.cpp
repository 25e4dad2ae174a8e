#include <QPushButton>

#include "audit/audit_log.h"
#include "desk_fixture.h"
#include "store/lease.h"
#include "ui/queues/queue_calls.h"

using namespace kmen;

/// Fronty oznámení: the distribution run from the desk, what waits, and the covered time.
class TestDeskQueues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void distribution_bringsTheNewAddress();
    void stoppedAndStartedAtOnce_isNotRefused();
    void doneItem_opensItsClient();
    void merge_waitsAsAnIdentityCase();
    void coverage_tellsGapsFromTheTimeBefore();
    void journal_showsTheCallsAndVerifiesTheChain();

private:
    test::DeskFixture m_desk;
    ClientId m_moved;
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
        QVERIFY(button->hasFocus());
        QVERIFY_RESULT(m_desk.office.faults("none"));
        press();
        QVERIFY(m_desk.calm());
        const auto last = registry::lastRun(m_desk.office.session(), QStringLiteral("distribution"));
        QVERIFY_RESULT(last);
        QVERIFY(*last && (*last)->outcome == registry::RunOutcome::Done);
    }
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
    const auto run = [&today](int fromBack, int toBack, qint64 changed) {
        registry::SyncRun one;
        one.outcome = registry::RunOutcome::Done;
        one.fromTime = localMidnight(today.addDays(-fromBack));
        one.toTime = localMidnight(today.addDays(-toBack));
        one.startedAt = *one.toTime + std::chrono::minutes(20);
        one.changed = changed;
        return one;
    };
    // six days ago and five days ago were covered, then a gap of two days
    const auto days = queues::coverage({run(6, 4, 7), run(2, 0, 3)}, localMidnight(today) + std::chrono::hours(9), 10);
    using Cover = queues::Day::Cover;
    QCOMPARE(days.size(), 10U);
    QCOMPARE(days.back().date, today);
    QCOMPARE(days[2].cover, Cover::Before);
    QCOMPARE(days[3].cover, Cover::Whole);
    QCOMPARE(days[4].cover, Cover::Whole);
    QCOMPARE(days[5].cover, Cover::Missing);
    QCOMPARE(days[6].cover, Cover::Missing);
    QCOMPARE(days[7].cover, Cover::Whole);
    QCOMPARE(days[5].changed, 7);
    QCOMPARE(days[9].changed, 3);
}

void TestDeskQueues::journal_showsTheCallsAndVerifiesTheChain()
{
    m_desk.press(Qt::Key_4, Qt::ControlModifier);
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

QTEST_MAIN(TestDeskQueues)
#include "tst_desk_queues.moc"
