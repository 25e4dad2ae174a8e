// Of many desks and workers one runs: who lost the lease writes nothing more, and who works for long does not lose it.
#include <QTest>

#include "registry/organisation_subscriptions.h"
#include "store/lease.h"
#include "support/test_program.h"
#include "sync/registers.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncLease : public QObject, private test::SyncTest {
    Q_OBJECT

private Q_SLOTS:
    void runWithoutItsLeaseWritesNothing_data();
    void runWithoutItsLeaseWritesNothing();
    void runWithoutItsLeaseAsksNoMore_data();
    void runWithoutItsLeaseAsksNoMore();
    void cursorStaysWhereNothingChanged_data();
    void cursorStaysWhereNothingChanged();
    void doubtIsNotRecordedWithoutTheLease();
    void reconciliationWithoutItsLeaseWritesNothing_data();
    void reconciliationWithoutItsLeaseWritesNothing();
    void organisationsAreWrittenOnlyUnderTheLease_data();
    void organisationsAreWrittenOnlyUnderTheLease();
    void slowRunKeepsItsLease_data();
    void slowRunKeepsItsLease();
    void callThatIsRepeatedKeepsTheLease();
    void cleanup() { m_office.reset(); }

private:
    void open(registry::Route route, training::Limits limits = {});
    /// There is something to do for every step, in more than one call.
    void openWithWork(registry::Route route);
    /// During the `nth` call of this service from now on.
    void during(const QString &service, int nth, const std::function<void()> &then);
    /// Its time ran out, and another computer goes on with the work.
    void takenOver();
    /// It is taken over during that call: nothing more is written, and the run says why it ended.
    void runLosingItsLease(const QString &service, int nth, const sync::Options &options);
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

void TestSyncLease::during(const QString &service, int nth, const std::function<void()> &then)
{
    m_office->journal.before.insert(
        service, [this, service, nth, then] { nth > 1 ? during(service, nth - 1, then) : then(); });
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
             "SELECT count(*), coalesce(sum(state), 0) FROM identity_case", "SELECT count(*), 0 FROM audit",
             "SELECT count(read_at), coalesce(sum(subscription), 0) FROM organisation",
             "SELECT count(*), coalesce(sum(read_at), 0) FROM person"}) {
        auto query = m_office->session().query(QString::fromLatin1(sql));
        const auto done = query.each([&](store::Query &row) {
            all.append(
                QStringLiteral("%1: %2, %3").arg(QString::fromLatin1(sql)).arg(row.integer(0)).arg(row.integer(1)));
        });
        if (!done) {
            QTest::qFail(qPrintable(describe(done.error())), __FILE__, __LINE__);
        }
    }
    return all;
}

void TestSyncLease::openWithWork(registry::Route route)
{
    training::Limits limits;
    limits.recordsPerBatch = 1; // E75
    limits.changesLookedAt = 2; // E07 in pages
    limits.personsPerRead = 2; // a group is halved
    open(route == registry::Route::Aisv ? route : registry::Route::Rob, limits);
    takeOver(6);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("move", person));
    }
    QVERIFY_RESULT(m_office->merges(m_persons.at(0), m_persons.at(1)));
    QVERIFY_RESULT(m_office->happens("cancel", m_persons.at(5)));
    QVERIFY_RESULT(m_office->nextDay());
    takeOver(1);
    want(2, false);
    QVERIFY_RESULT(m_office->setRoute(route));
}

void TestSyncLease::runLosingItsLease(const QString &service, int nth, const sync::Options &options)
{
    QStringList before;
    during(service, nth, [&] {
        takenOver();
        before = written();
    });
    const auto report = m_office->distribute(options);
    QVERIFY_RESULT(report);
    QVERIFY2(!before.isEmpty(), "the service was not called so often");
    QVERIFY(report->stoppedBy);
    QCOMPARE(report->stoppedBy->code, QStringLiteral("store.LEASE_LOST"));
    QCOMPARE(written(), before);
    // why it ended is there to be read
    QCOMPARE(report->run.outcome, registry::RunOutcome::Failed);
    const auto last = registry::run(m_office->session(), report->run.id);
    QVERIFY_RESULT(last);
    QCOMPARE(last->outcome, registry::RunOutcome::Failed);
    QCOMPARE(last->code, QStringLiteral("store.LEASE_LOST"));
    QVERIFY(!last->what.isEmpty());
    // and whoever has the work now can do it
    m_office->carrier().failNoMore();
    QVERIFY_RESULT(store::releaseLease(m_office->session(), work(), QStringLiteral("distribution@other:1")));
    run(options);
    QVERIFY(written() != before);
}

void TestSyncLease::runWithoutItsLeaseWritesNothing_data()
{
    using enum registry::Route;
    using enum sync::Work;
    QTest::addColumn<QString>("service"); // within whose call it is lost
    QTest::addColumn<int>("nth");
    QTest::addColumn<registry::Route>("route");
    QTest::addColumn<sync::Work>("work");
    const auto row = [](const char *service, int nth, registry::Route route, sync::Work work) {
        QTest::addRow("%s, call %d, %s, %s", service, nth, qPrintable(sync::workName(work)),
            route == Rob        ? "ROB"
                : route == Aisv ? "AISV"
                                : "changing over")
            << QString::fromLatin1(service) << nth << route << work;
    };
    row("E164", 1, Rob, Distribution);
    row("E45", 1, Rob, Distribution);
    row("E46", 1, Rob, Distribution);
    row("E07", 1, Rob, Distribution);
    row("E07", 2, Rob, Distribution);
    row("E78", 1, Rob, Distribution);
    row("E75", 1, Rob, Distribution);
    row("E77", 1, Rob, Distribution);
    row("E77", 2, Rob, Distribution);
    row("E277", 1, Rob, Distribution);
    row("E164", 1, Aisv, Distribution);
    row("E77", 1, Aisv, Distribution);
    row("E78", 1, Aisv, Distribution);
    row("E75", 1, Aisv, Distribution);
    row("E315", 1, Aisv, Distribution);
    row("E316", 1, Aisv, Distribution);
    row("E317", 1, Aisv, Distribution);
    row("E277", 1, Aisv, Distribution);
    row("E277", 2, Aisv, Distribution);
    row("E315", 1, ChangingOver, Distribution);
    row("E07", 1, ChangingOver, Distribution);
    row("E315", 1, Aisv, Subscription);
    row("E45", 1, Rob, Subscription);
    row("E318", 1, Aisv, ChosenList);
    row("E277", 1, Aisv, ChosenList);
    row("E71", 1, Aisv, Reconciliation);
    row("E318", 1, Aisv, Reconciliation);
    row("E71", 1, Rob, Reconciliation);
    row("E79", 1, Rob, Reconciliation);
}

void TestSyncLease::runWithoutItsLeaseWritesNothing()
{
    QFETCH(QString, service);
    QFETCH(int, nth);
    QFETCH(registry::Route, route);
    QFETCH(sync::Work, work);
    openWithWork(route);
    sync::Options options;
    options.work = work;
    if (work == sync::Work::ChosenList) {
        options.chosen = {m_clients.at(3), m_clients.at(4)};
    }
    runLosingItsLease(service, nth, options);
}

void TestSyncLease::runWithoutItsLeaseAsksNoMore_data()
{
    using enum registry::Route;
    QTest::addColumn<QString>("service");
    QTest::addColumn<registry::Route>("route");
    for (const char *service : {"E78", "E75", "E77", "E07", "E277"}) {
        QTest::addRow("%s, ROB", service) << QString::fromLatin1(service) << Rob;
    }
    for (const char *service : {"E315", "E317", "E277"}) {
        QTest::addRow("%s, AISV", service) << QString::fromLatin1(service) << Aisv;
    }
}

/// Steps of many calls write only at their end, or after each: it has to be seen before the next call.
void TestSyncLease::runWithoutItsLeaseAsksNoMore()
{
    QFETCH(QString, service);
    QFETCH(registry::Route, route);
    openWithWork(route);
    qsizetype asked = 0;
    during(service, 1, [&] {
        takenOver();
        QVERIFY_RESULT(m_office->advance(std::chrono::minutes(4)));
        asked = m_office->journal.order.size();
    });
    const auto report = m_office->distribute();
    QVERIFY_RESULT(report);
    QVERIFY(report->stoppedBy);
    QCOMPARE(report->stoppedBy->code, QStringLiteral("store.LEASE_LOST"));
    QVERIFY(asked > 0);
    QCOMPARE(m_office->journal.order.mid(asked), QStringList());
}

void TestSyncLease::cursorStaysWhereNothingChanged_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<registry::Route>("route");
    QTest::addRow("identifiers, ROB") << QStringLiteral("E78") << registry::Route::Rob;
    QTest::addRow("identifiers, AISV") << QStringLiteral("E78") << registry::Route::Aisv;
    QTest::addRow("notices, ROB") << QStringLiteral("E07") << registry::Route::Rob;
    QTest::addRow("notices, AISV") << QStringLiteral("E317") << registry::Route::Aisv;
}

void TestSyncLease::cursorStaysWhereNothingChanged()
{
    QFETCH(QString, service);
    QFETCH(registry::Route, route);
    open(route);
    takeOver(2);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY_RESULT(m_office->nextDay());
    runLosingItsLease(service, 1, {});
}

void TestSyncLease::doubtIsNotRecordedWithoutTheLease()
{
    open(registry::Route::Aisv);
    takeOver(2);
    run();
    QVERIFY_RESULT(m_office->happens("cancel", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    m_office->carrier().failAt(QStringLiteral("E77"), {});
    runLosingItsLease(QStringLiteral("E77"), 1, {});
}

void TestSyncLease::reconciliationWithoutItsLeaseWritesNothing_data()
{
    QTest::addColumn<QString>("service");
    QTest::addRow("who is asked for again") << QStringLiteral("E164");
    QTest::addRow("whom ORG does not know") << QStringLiteral("E79");
    QTest::addRow("who is subscribed again") << QStringLiteral("E45");
    QTest::addRow("who is nobody's client") << QStringLiteral("E46");
}

void TestSyncLease::reconciliationWithoutItsLeaseWritesNothing()
{
    QFETCH(QString, service);
    open(registry::Route::Rob);
    takeOver(3);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    if (service == QStringLiteral("E164")) {
        QVERIFY_RESULT(m_office->session().execute(QStringLiteral("UPDATE client_aifo SET subscription = %1")
                                                       .arg(static_cast<int>(registry::Subscription::Failed))));
    } else if (service == QStringLiteral("E46")) {
        const egon::Identity &we = m_office->registers().profile().identity;
        registry::NewNotice stray;
        stray.aifo = {m_office->country().issue(m_persons.back() + 10, we.agenda, we.ais), we.agenda, we.ais};
        stray.source = registry::coverageByRob();
        auto tx = store::Transaction::begin(m_office->session());
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(registry::addNotices(*tx, m_office->protector(), std::nullopt, std::span(&stray, 1)));
        QVERIFY_RESULT(tx->commit());
    } else {
        const auto ours = m_office->clients().validAifo(m_clients.at(0));
        QVERIFY_RESULT(ours);
        egon::OrgAifoRequest request;
        request.mapa.emplace_back().aifo = ours->key.aifo;
        QVERIFY_RESULT(m_office->registers().call<egon::OrgOdhlasAifo>(request, m_office->purpose(), Job()));
    }
    runLosingItsLease(service, 1, {.work = sync::Work::Reconciliation});
}

void TestSyncLease::organisationsAreWrittenOnlyUnderTheLease_data()
{
    using enum sync::Work;
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("nth");
    QTest::addColumn<sync::Work>("work");
    const auto row = [](const char *service, int nth, sync::Work work) {
        QTest::addRow("%s, call %d, %s", service, nth, qPrintable(sync::workName(work)))
            << QString::fromLatin1(service) << nth << work;
    };
    row("E315", 1, Distribution);
    row("E316", 1, Distribution);
    row("E317", 2, Distribution); // after that of persons
    row("E258", 1, Distribution);
    row("E318", 1, ChosenList);
    row("E258", 1, ChosenList);
}

void TestSyncLease::organisationsAreWrittenOnlyUnderTheLease()
{
    QFETCH(QString, service);
    QFETCH(int, nth);
    QFETCH(sync::Work, work);
    open(registry::Route::Aisv);
    const auto kept = m_office->keepOrganisation(7);
    QVERIFY_RESULT(kept);
    const ClientId organisation = *kept;
    const auto wish = [&](bool wanted) {
        auto tx = store::Transaction::begin(m_office->session());
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(registry::wantOrganisation(*tx, organisation, wanted, m_office->by()));
        QVERIFY_RESULT(tx->commit());
    };
    if (service != QStringLiteral("E315")) {
        run();
        QVERIFY_RESULT(m_office->nextDay());
        run();
        QVERIFY_RESULT(m_office->order("org-rename",
            {{QStringLiteral("organisation"), 7}, {QStringLiteral("name"), QStringLiteral("Nový Název, s.r.o.")}}));
        QVERIFY_RESULT(m_office->nextDay());
    }
    if (service == QStringLiteral("E316")) {
        wish(false);
    }
    sync::Options options;
    options.work = work;
    if (work == sync::Work::ChosenList) {
        options.chosen = {organisation};
    }
    runLosingItsLease(service, nth, options);
}

void TestSyncLease::slowRunKeepsItsLease_data()
{
    using enum registry::Route;
    using enum sync::Work;
    QTest::addColumn<registry::Route>("route");
    QTest::addColumn<sync::Work>("work");
    QTest::addRow("ROB") << Rob << Distribution;
    QTest::addRow("AISV") << Aisv << Distribution;
    QTest::addRow("chosen list") << Aisv << ChosenList;
    QTest::addRow("reconciliation with ROB") << Rob << Reconciliation;
    QTest::addRow("reconciliation with AISV") << Aisv << Reconciliation;
}

void TestSyncLease::slowRunKeepsItsLease()
{
    QFETCH(registry::Route, route);
    QFETCH(sync::Work, work);
    training::Limits limits;
    limits.personsPerRead = 1; // fewer than the profile says: one group is halved until each person is alone
    limits.recordsPerBatch = 1; // E75
    limits.changesLookedAt = 2; // E07 in pages
    open(route, limits);
    takeOver(6);
    run();
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("move", person));
    }
    QVERIFY_RESULT(m_office->merges(m_persons.at(0), m_persons.at(1)));
    QVERIFY_RESULT(m_office->happens("cancel", m_persons.at(5)));
    QVERIFY_RESULT(m_office->nextDay());
    takeOver(1);
    sync::Options options;
    options.work = work;
    if (work == sync::Work::ChosenList) {
        options.chosen = m_clients;
    }
    // every call takes four minutes, as with a register that is nearly away
    QStringList calls;
    QStringList lost;
    std::function<void(const QString &)> slow = [&](const QString &service) {
        calls.append(service);
        const bool advanced = m_office->advance(std::chrono::minutes(4)).has_value();
        const auto held = store::lease(m_office->session(), this->work());
        if (!advanced || !held || !*held) {
            lost.append(service);
        }
        m_office->journal.before.insert(service, [&slow, service] { slow(service); });
    };
    for (const char *code : {"E07", "E164", "E258", "E277", "E315", "E316", "E317", "E318", "E45", "E46", "E71", "E75",
             "E77", "E78", "E79"}) {
        const QString service = QString::fromLatin1(code);
        m_office->journal.before.insert(service, [&slow, service] { slow(service); });
    }
    const auto report = m_office->distribute(options);
    m_office->journal.before.clear();
    QVERIFY_RESULT(report);
    QVERIFY2(!report->stoppedBy, report->stoppedBy ? qPrintable(describe(*report->stoppedBy)) : "");
    QVERIFY2(calls.size() > 6, qPrintable(calls.join(u' ')));
    QCOMPARE(lost, QStringList());
}

void TestSyncLease::callThatIsRepeatedKeepsTheLease()
{
    open(registry::Route::Aisv);
    takeOver(1);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    m_office->timeout = std::chrono::minutes(10); // as long as a profile may say
    m_office->readProfile();
    // the registers answer the third time
    bool held = false;
    m_office->carrier().meanwhile(QStringLiteral("E317"), [&] {
        QVERIFY_RESULT(m_office->advance(std::chrono::minutes(30)));
        const auto lease = store::lease(m_office->session(), work());
        QVERIFY_RESULT(lease);
        held = lease->has_value();
    });
    run();
    QVERIFY(held);
}

static const kmen::test::Entry testSyncLease(kmen::test::runOnEngine<TestSyncLease>);
#include "tst_sync_lease.moc"
