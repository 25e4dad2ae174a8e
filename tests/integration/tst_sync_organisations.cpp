// Organisations in the distribution by AISV: subscribed by their number, announced in windows of their own, read by the
// service of ROS.
#include <QTest>

#include "egon/aisv_limits.h"
#include "registry/organisation_subscriptions.h"
#include "registry/organisations.h"
#include "support/test_program.h"
#include "sync/registers.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncOrganisations : public QObject, private test::SyncTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void s003_6_1_3_organisationIsSubscribedAndUnsubscribed();
    void s003_6_1_4_changedOrganisationIsReadByItsOwnService();
    void s003_6_1_4_1_windowsOfOrganisationsAreApart();
    void s003_6_1_4_2_chosenOrganisationsAreAskedForByTheirNumber();
    void s003_6_1_4_2_chosenOrganisationReadBeforeTheOldestMomentIsReadAnew();

private:
    [[nodiscard]] QString nameOfClient();

    ClientId m_client;
};

void TestSyncOrganisations::init()
{
    openOffice(500);
    QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    takeOver(1);
    const auto kept = m_office->keepOrganisation(7);
    QVERIFY_RESULT(kept);
    m_client = *kept;
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    m_office->journal.clear();
}

QString TestSyncOrganisations::nameOfClient()
{
    const auto detail = m_office->detail(m_client);
    return detail ? detail->row.surname : QString();
}

void TestSyncOrganisations::s003_6_1_3_organisationIsSubscribedAndUnsubscribed()
{
    QCOMPARE(m_office->aisv("organisations"), 1);
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(registry::wantOrganisation(*tx, m_client, false, m_office->by()));
    QVERIFY_RESULT(tx->commit());
    run();
    QCOMPARE(m_office->aisv("organisations"), 0);
    QCOMPARE(m_office->aisv("persons"), 1);
}

void TestSyncOrganisations::s003_6_1_4_changedOrganisationIsReadByItsOwnService()
{
    const QString before = nameOfClient();
    QVERIFY(!before.isEmpty());
    QVERIFY_RESULT(m_office->order("org-rename",
        {{QStringLiteral("organisation"), 7}, {QStringLiteral("name"), QStringLiteral("Nový Název, s.r.o.")}}));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E258")), 1);
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E277")));
    QCOMPARE(nameOfClient(), QStringLiteral("Nový Název, s.r.o."));
    QCOMPARE(m_report.run.outcome, registry::RunOutcome::Done);
    QVERIFY_RESULT(m_office->nextDay());
    m_office->journal.clear();
    run();
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E258")));
}

void TestSyncOrganisations::s003_6_1_4_1_windowsOfOrganisationsAreApart()
{
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E317")), 2);
    const Moment today = localMidnight(localDate(m_office->clock.now()));
    const auto windows = registry::windows(m_office->session(), registry::coverageOfOrganisations(),
        {today - std::chrono::hours(20), today + std::chrono::hours(1)}, 10);
    QVERIFY_RESULT(windows);
    QCOMPARE(windows->size(), 1U);
    QCOMPARE(windows->front().deliveredTo, today);
}

void TestSyncOrganisations::s003_6_1_4_2_chosenOrganisationsAreAskedForByTheirNumber()
{
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(registry::wantOrganisation(*tx, m_client, false, m_office->by()));
    QVERIFY_RESULT(tx->commit());
    run();
    QCOMPARE(m_office->aisv("organisations"), 0);
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->order("org-rename",
        {{QStringLiteral("organisation"), 7}, {QStringLiteral("name"), QStringLiteral("Vybraná, a.s.")}}));
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(1)));
    m_office->journal.clear();
    run({.work = sync::Work::ChosenList, .chosen = {m_client, m_clients.at(0)}});
    // each kind in a call of its own
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E318")), 2);
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E258")), 1);
    QCOMPARE(nameOfClient(), QStringLiteral("Vybraná, a.s."));
    QVERIFY(sameName(0));
    QCOMPARE(m_report.run.failed, 0);
    // nobody was subscribed for it, and nothing new is not read again
    QCOMPARE(m_office->aisv("organisations"), 0);
    m_office->journal.clear();
    run({.work = sync::Work::ChosenList, .chosen = {m_client}});
    QCOMPARE(m_office->journal.order.count(QStringLiteral("E318")), 1);
}

void TestSyncOrganisations::s003_6_1_4_2_chosenOrganisationReadBeforeTheOldestMomentIsReadAnew()
{
    QVERIFY_RESULT(m_office->order("org-rename",
        {{QStringLiteral("organisation"), 7}, {QStringLiteral("name"), QStringLiteral("Dávno čtená, z.s.")}}));
    const Moment before = egon::aisvOldest(egon::AisvIdTyp::Ico) - std::chrono::hours(24);
    QVERIFY_RESULT(m_office->session().execute(
        QStringLiteral("UPDATE person SET read_at = %1 WHERE client = %2").arg(toMsecs(before)).arg(m_client.value)));
    m_office->journal.clear();
    run({.work = sync::Work::ChosenList, .chosen = {m_client}});
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E318")));
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E258")), 1);
    QCOMPARE(nameOfClient(), QStringLiteral("Dávno čtená, z.s."));
}

static const kmen::test::Entry testSyncOrganisations(kmen::test::runOnEngine<TestSyncOrganisations>);
#include "tst_sync_organisations.moc"
