// Of many desks and workers one runs: who lost the lease writes nothing more, and who works for long does not lose it.
#include <QTest>

#include "store/lease.h"
#include "support/test_program.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncLease : public QObject, private test::SyncTest {
    Q_OBJECT

private Q_SLOTS:
    void runWithoutItsLeaseWritesNothing_data();
    void runWithoutItsLeaseWritesNothing();
    void slowRunKeepsItsLease();
    void cleanup() { m_office.reset(); }

private:
    void open(registry::Route route, training::Limits limits = {});
    /// Its time ran out, and another computer goes on with the work.
    void takenOver();
    /// Everything that a run writes but its own row.
    [[nodiscard]] QStringList written();

    static QString work() { return QStringLiteral("distribution"); }
};

void TestSyncLease::open(registry::Route route, training::Limits limits)
{
    m_clients.clear();
    m_persons.clear();
    m_office = std::make_unique<test::SimulatedOffice>();
    QVERIFY_RESULT(m_office->openInProcess(200, 3, limits));
    QVERIFY_RESULT(m_office->setRoute(route));
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
}

void TestSyncLease::takenOver()
{
    const auto held = store::lease(m_office->session(), work());
    QVERIFY_RESULT(held);
    QVERIFY(*held);
    QVERIFY_RESULT(store::releaseLease(m_office->session(), work(), (*held)->owner));
    QVERIFY_RESULT(
        store::takeLease(m_office->session(), work(), QStringLiteral("distribution@other:1"), std::chrono::minutes(5)));
}

QStringList TestSyncLease::written()
{
    QStringList all;
    for (const char *sql : {"SELECT count(*), coalesce(sum(delivered_to), 0) FROM sync_window",
             "SELECT count(*), coalesce(sum(time), 0) + coalesce(sum(change_id), 0) FROM sync_cursor",
             "SELECT count(*), coalesce(sum(state * 100 + subscription * 10 + held), 0) FROM client_aifo",
             "SELECT count(*), coalesce(sum(state), 0) FROM notice", "SELECT count(*), 0 FROM field_change",
             "SELECT count(*), 0 FROM identity_case", "SELECT count(*), 0 FROM audit"}) {
        auto query = m_office->session().query(QString::fromLatin1(sql));
        const auto done = query.each([&](store::Query &row) {
            all.append(
                QStringLiteral("%1: %2, %3").arg(QString::fromLatin1(sql)).arg(row.integer(0)).arg(row.integer(1)));
        });
        if (!done) {
            all.append(describe(done.error()));
        }
    }
    return all;
}

void TestSyncLease::runWithoutItsLeaseWritesNothing_data()
{
    using enum registry::Route;
    using enum sync::Work;
    QTest::addColumn<QString>("service"); // within whose call it is lost
    QTest::addColumn<registry::Route>("route");
    QTest::addColumn<sync::Work>("work");
    const auto row = [](const char *service, registry::Route route, sync::Work work) {
        QTest::addRow("%s, %s", service, qPrintable(sync::workName(work)))
            << QString::fromLatin1(service) << route << work;
    };
    row("E45", Rob, Distribution);
    row("E46", Rob, Distribution);
    row("E07", Rob, Distribution);
    row("E78", Rob, Distribution);
    row("E77", Aisv, Distribution);
    row("E78", Aisv, Distribution);
    row("E315", Aisv, Distribution);
    row("E316", Aisv, Distribution);
    row("E317", Aisv, Distribution);
    row("E277", Aisv, Distribution);
    row("E318", Aisv, ChosenList);
    row("E71", Aisv, Reconciliation);
    row("E79", Rob, Reconciliation);
}

void TestSyncLease::runWithoutItsLeaseWritesNothing()
{
    QFETCH(QString, service);
    QFETCH(registry::Route, route);
    QFETCH(sync::Work, work);
    open(route);
    takeOver(6);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    // something for every step
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("move", person));
    }
    QVERIFY_RESULT(m_office->merges(m_persons.at(0), m_persons.at(1)));
    QVERIFY_RESULT(m_office->nextDay());
    takeOver(1);
    want(2, false);
    QStringList before;
    m_office->carrier().meanwhile(service, [&] {
        takenOver();
        before = written();
    });
    sync::Options options;
    options.work = work;
    if (work == sync::Work::ChosenList) {
        options.chosen = {m_clients.at(3), m_clients.at(4)};
    }
    const auto report = m_office->distribute(options);
    QVERIFY_RESULT(report);
    QVERIFY2(!before.isEmpty(), "the service was not called");
    QVERIFY(report->stoppedBy);
    QCOMPARE(report->stoppedBy->code, QStringLiteral("store.LEASE_LOST"));
    QCOMPARE(written(), before);
    // why it ended is there to be read
    QCOMPARE(report->run.outcome, registry::RunOutcome::Failed);
    const auto last = registry::run(m_office->session(), report->run.id);
    QVERIFY_RESULT(last);
    QCOMPARE(last->code, QStringLiteral("store.LEASE_LOST"));
    QVERIFY(!last->what.isEmpty());
}

void TestSyncLease::slowRunKeepsItsLease()
{
    training::Limits limits;
    limits.personsPerRead = 1; // fewer than the profile says: one group is halved until each person is alone
    open(registry::Route::Aisv, limits);
    takeOver(6);
    run();
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("move", person));
    }
    QVERIFY_RESULT(m_office->nextDay());
    // every call takes four minutes, as with a register that is nearly away
    int calls = 0;
    int lost = 0;
    const QStringList services {QStringLiteral("E78"), QStringLiteral("E75"), QStringLiteral("E77"),
        QStringLiteral("E315"), QStringLiteral("E316"), QStringLiteral("E317"), QStringLiteral("E277"),
        QStringLiteral("E71")};
    std::function<void(const QString &)> slow = [&](const QString &service) {
        ++calls;
        const auto held = store::lease(m_office->session(), work());
        lost += held && *held ? 0 : 1;
        lost += m_office->advance(std::chrono::minutes(4)) ? 0 : 1;
        m_office->journal.before.insert(service, [&slow, service] { slow(service); });
    };
    for (const QString &service : services) {
        m_office->journal.before.insert(service, [&slow, service] { slow(service); });
    }
    const auto report = m_office->distribute();
    m_office->journal.before.clear();
    QVERIFY_RESULT(report);
    QVERIFY2(!report->stoppedBy, report->stoppedBy ? qPrintable(describe(*report->stoppedBy)) : "");
    QVERIFY(calls > 6);
    QCOMPARE(lost, 0);
}

static const kmen::test::Entry testSyncLease(kmen::test::runOnEngine<TestSyncLease>);
#include "tst_sync_lease.moc"
