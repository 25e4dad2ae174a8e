// Nights in which clocks change, the leap day, and an office whose computers keep another zone's time: every change of
// the day is told once, and the windows follow each other from one midnight of Prague to the next.
#include <QTest>

#include <ctime>

#include "support/test_program.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncNights : public QObject, private test::SyncTest {
    Q_OBJECT

private Q_SLOTS:
    void everyMinuteOfTheDay_isCoveredOnce_data();
    void everyMinuteOfTheDay_isCoveredOnce();
    void cleanup();

private:
    QByteArray m_zone;
};

void TestSyncNights::everyMinuteOfTheDay_isCoveredOnce_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/Prague", "UTC", "Pacific/Auckland", "America/Los_Angeles"}) {
        QTest::addRow("clocks go forward, %s", zone) << QDate(2027, 3, 28) << 23 << QByteArray(zone);
        QTest::addRow("clocks go back, %s", zone) << QDate(2027, 10, 31) << 25 << QByteArray(zone);
    }
    QTest::newRow("leap day") << QDate(2028, 2, 29) << 24 << QByteArray("Europe/Prague");
    QTest::newRow("turn of the year, Auckland") << QDate(2027, 12, 31) << 24 << QByteArray("Pacific/Auckland");
}

void TestSyncNights::everyMinuteOfTheDay_isCoveredOnce()
{
    QFETCH(QDate, day);
    QFETCH(int, hours);
    QFETCH(QByteArray, zone);
    m_zone = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    m_clients.clear();
    m_persons.clear();
    m_office = std::make_unique<test::SimulatedOffice>();
    QVERIFY_RESULT(m_office->openInProcess(200, 7));
    QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    QVERIFY_RESULT(m_office->advanceTo(localMidnight(day.addDays(-1)) + std::chrono::hours(12)));
    takeOver(2);
    run();
    const Moment midnight = localMidnight(day);
    const Moment end = localMidnight(day.addDays(1));
    QCOMPARE(end - midnight, std::chrono::hours(hours));
    QVERIFY_RESULT(m_office->advanceTo(midnight + std::chrono::minutes(20)));
    run();
    // around the hour that is missing or there twice, and around midnight
    int renamed = 0;
    for (const Moment at : {midnight + std::chrono::minutes(61), midnight + std::chrono::minutes(119),
             midnight + std::chrono::minutes(121), midnight + std::chrono::minutes(150),
             midnight + std::chrono::minutes(210), end - std::chrono::minutes(1)}) {
        QVERIFY_RESULT(m_office->advanceTo(at));
        QVERIFY_RESULT(m_office->happens("rename", m_persons.at(static_cast<std::size_t>(++renamed % 2))));
    }
    QVERIFY_RESULT(m_office->advanceTo(end + std::chrono::minutes(16)));
    run();
    QCOMPARE(m_report.run.delivered, renamed);
    QVERIFY(m_report.againstAdvice.empty());
    QVERIFY(sameName(0) && sameName(1));
    const auto windows = registry::windows(m_office->session(), registry::coverageOfPersons(),
        {midnight - std::chrono::hours(30), end + std::chrono::hours(1)}, 100);
    QVERIFY_RESULT(windows);
    QVERIFY(windows->size() >= 2);
    QCOMPARE(windows->back().from, midnight);
    QCOMPARE(windows->back().deliveredTo, end);
    // the next day is asked about from there
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(sameName(0));
    const auto gaps = registry::gaps(m_office->session(), false, {midnight, end + std::chrono::hours(24)});
    QVERIFY_RESULT(gaps);
    QVERIFY(gaps->empty() || gaps->front().from >= localMidnight(day.addDays(2)));
}

void TestSyncNights::cleanup()
{
    m_office.reset();
    m_zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", m_zone);
    tzset();
}

static const kmen::test::Entry testSyncNights(kmen::test::run<TestSyncNights>);
#include "tst_sync_nights.moc"
