// What a timer starts at night, with nobody there: the office's own moment, several computers of one office, registers
// that are away for a while.
#include <QTest>

#include "store/lease.h"
#include "support/test_program.h"
#include "sync/scheduled.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncScheduled : public QObject, public test::SyncTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void attemptsStayWithinTheHours_data();
    void attemptsStayWithinTheHours();
    void twoHourlyAttemptsEndBeforeTheNextTimer();
    void standbyTakesOverWhenTheOtherOneDies();
    void workThatAnotherOneDidIsNotDoneAgain();
    void registersThatComeBackAreAskedTheSameNight();
    void fewPersonsWithoutAnswerAreAskedForAgain();
    void registersThatStayAwayAreNotAskedAllDay();
    void whatDoesNotPassIsTriedOnce();
    void stoppedWhileItWaits();
    void cleanup() { m_office.reset(); }

private:
    static Moment at(const QString &iso) { return *momentFromIso(iso); }
    static bool passes(const Error &error)
    {
        return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Conflict
            || error.kind == ErrorKind::Timeout;
    }
    Result<sync::Report> scheduled(const sync::Timetable &timetable)
    {
        m_waits.clear();
        m_attempts = 0;
        return sync::repeatedly(m_office->clock, timetable,
            {[this] {
                 ++m_attempts;
                 return m_office->distribute({.byTimer = true});
             },
                passes,
                [this](Moment until, const Error &because) {
                    m_waits.append(because.code);
                    if (!m_office->advance(std::chrono::ceil<std::chrono::seconds>(until - m_office->clock.now()))) {
                        return false;
                    }
                    return m_meanwhile ? m_meanwhile() : true;
                }});
    }

    QStringList m_waits;
    int m_attempts = 0;
    std::function<bool()> m_meanwhile;
};

void TestSyncScheduled::init()
{
    m_meanwhile = {};
    openOffice(200);
    takeOver(2);
}

void TestSyncScheduled::attemptsStayWithinTheHours_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("waits"); // for the office's own moment
    QTest::addColumn<QString>("noLater");
    QTest::newRow("the timer of the night") << "2026-01-10T00:15:00+01:00" << true << "2026-01-10T06:00:00+01:00";
    QTest::newRow("the computer was woken late") << "2026-01-10T05:30:00+01:00" << false << "2026-01-10T06:30:00+01:00";
    QTest::newRow("the computer was off at night")
        << "2026-01-10T10:00:00+01:00" << false << "2026-01-10T11:00:00+01:00";
    QTest::newRow("clocks go forward") << "2026-03-29T00:15:00+01:00" << true << "2026-03-29T06:00:00+02:00";
    QTest::newRow("clocks go back") << "2026-10-25T00:15:00+02:00" << true << "2026-10-25T06:00:00+01:00";
}

void TestSyncScheduled::attemptsStayWithinTheHours()
{
    QFETCH(QString, now);
    QFETCH(bool, waits);
    QFETCH(QString, noLater);
    const QString office = QStringLiteral("00000001/1234");
    const auto night = sync::timetable(sync::Work::Distribution, sync::Pace::Daily, at(now), office);
    QCOMPARE(night.turn > at(now), waits);
    QVERIFY(night.lastTry > night.turn);
    QVERIFY(night.lastTry <= at(noLater));
    // who worked since the last midnight did the work of this night
    QCOMPARE(night.since, localMidnight(localDate(at(now))));
}

void TestSyncScheduled::twoHourlyAttemptsEndBeforeTheNextTimer()
{
    const Moment now = at(QStringLiteral("2026-01-10T10:15:00+01:00"));
    const auto slot = sync::timetable(sync::Work::Distribution, sync::Pace::TwoHourly, now, QStringLiteral("1/1"));
    QVERIFY(slot.turn >= now);
    QVERIFY(slot.lastTry < now + std::chrono::hours(2));
    QCOMPARE(slot.since, now);
}

void TestSyncScheduled::standbyTakesOverWhenTheOtherOneDies()
{
    const Moment now = m_office->clock.now();
    QVERIFY_RESULT(store::takeLease(m_office->session(), QStringLiteral("distribution"),
        QStringLiteral("distribution@other:1"), std::chrono::minutes(15)));
    // it dies and renews no more; nothing tells so
    const auto report = scheduled({now, now + std::chrono::hours(1), now});
    QVERIFY_RESULT(report);
    QCOMPARE(report->run.outcome, registry::RunOutcome::Done);
    QCOMPARE(m_waits, (QStringList {QStringLiteral("store.LEASE_HELD"), QStringLiteral("store.LEASE_HELD")}));
    // nobody tried to read changes twice at once
    const auto now2 = sync::overview(m_office->session());
    QVERIFY_RESULT(now2);
    QVERIFY(std::ranges::find(now2->rules, sync::ruleName(sync::Rule::ParallelWindows), &registry::RuleCount::rule)
        == now2->rules.end());
}

void TestSyncScheduled::workThatAnotherOneDidIsNotDoneAgain()
{
    const auto done = [this](Moment since) {
        return sync::doneSince(m_office->session(), sync::Work::Distribution, since).value();
    };
    const Moment before = m_office->clock.now();
    QVERIFY(!done(before));
    run();
    QVERIFY(done(before));
    QCOMPARE(done(before)->id, m_report.run.id);
    QVERIFY(!sync::doneSince(m_office->session(), sync::Work::Reconciliation, before).value());
    // that of the day before is not that of today
    QVERIFY(!done(m_office->clock.now() + std::chrono::hours(1)));
    // one that came to nothing is no work done
    QVERIFY_RESULT(m_office->faults("unavailable", "", 1000));
    QVERIFY_RESULT(m_office->advance(std::chrono::seconds(1)));
    const auto failed = m_office->distribute();
    QVERIFY_RESULT(failed);
    QVERIFY(failed->stoppedBy);
    QVERIFY(!done(before));
}

void TestSyncScheduled::registersThatComeBackAreAskedTheSameNight()
{
    QVERIFY_RESULT(m_office->faults("unavailable", "", 1000));
    m_meanwhile = [this] {
        if (m_waits.size() == 3) {
            return m_office->faults("none").has_value();
        }
        return true;
    };
    const Moment now = m_office->clock.now();
    const auto report = scheduled({now, now + std::chrono::hours(1), now});
    QVERIFY_RESULT(report);
    QVERIFY(!report->stoppedBy);
    QCOMPARE(report->run.outcome, registry::RunOutcome::Done);
    QCOMPARE(m_waits.size(), 3);
}

/// With so few questions nobody can say whether it is the register or a record.
void TestSyncScheduled::fewPersonsWithoutAnswerAreAskedForAgain()
{
    m_office = std::make_unique<test::SimulatedOffice>();
    QVERIFY_RESULT(m_office->openInProcess(200, 3));
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
    m_clients.clear();
    m_persons.clear();
    takeOver(2);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(1)));
    m_office->carrier().failAt(QStringLiteral("E277"), {});
    m_meanwhile = [this] {
        if (m_waits.size() == 2) {
            m_office->carrier().failNoMore();
        }
        return true;
    };
    const Moment now = m_office->clock.now();
    const auto report = scheduled({now, now + std::chrono::hours(5), now});
    QVERIFY_RESULT(report);
    QCOMPARE(m_waits.size(), 2);
    QCOMPARE(report->run.outcome, registry::RunOutcome::Done);
    QVERIFY(sameName(0));
    // and one that can never be read does not take the whole night
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(1)));
    m_office->carrier().failAt(QStringLiteral("E277"), {});
    m_meanwhile = {};
    const Moment later = m_office->clock.now();
    QVERIFY_RESULT(scheduled({later, later + std::chrono::hours(5), later}));
    QCOMPARE(m_waits.size(), 3);
}

void TestSyncScheduled::registersThatStayAwayAreNotAskedAllDay()
{
    QVERIFY_RESULT(m_office->faults("unavailable", "", 100000));
    const Moment now = m_office->clock.now();
    const Moment lastTry = now + std::chrono::hours(1);
    const auto report = scheduled({now, lastTry, now});
    QVERIFY_RESULT(report);
    QVERIFY(report->stoppedBy);
    QVERIFY(m_attempts > 1 && m_attempts <= 7);
    QVERIFY(report->run.startedAt <= lastTry);
}

void TestSyncScheduled::whatDoesNotPassIsTriedOnce()
{
    const Moment now = m_office->clock.now();
    int attempts = 0;
    const auto report = sync::repeatedly(m_office->clock, {now, now + std::chrono::hours(5), now},
        {[&attempts]() -> Result<sync::Report> {
             ++attempts;
             return fail(ErrorKind::Denied, QStringLiteral("egon.REFUSED"), QStringLiteral("no"));
         },
            passes, [](Moment, const Error &) { return true; }});
    QVERIFY(!report);
    QCOMPARE(attempts, 1);
}

void TestSyncScheduled::stoppedWhileItWaits()
{
    QVERIFY_RESULT(m_office->faults("unavailable", "", 1000));
    m_meanwhile = [] { return false; };
    const Moment now = m_office->clock.now();
    const auto report = scheduled({now, now + std::chrono::hours(1), now});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_attempts, 1);
}

static const kmen::test::Entry testSyncScheduled(kmen::test::runOnEngine<TestSyncScheduled>);
#include "tst_sync_scheduled.moc"
