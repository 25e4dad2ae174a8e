// The older route by E07, sentence by sentence (source 001, chapters 2 and 3).
#include <QTest>

#include "sync/registers.h"
#include "sync/subscription.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncRob : public QObject, private test::SyncTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { openOffice(500); }
    void s001_3_1_1_newAifoIsSubscribed();
    void s001_3_1_1_inDoubtItIsSubscribedAgain();
    void s001_3_1_2_orgIsReadBeforeRob();
    void s001_3_1_2_changesAreReadByIdAfterTheFirstTime();
    void s001_3_1_2_prekrocenPocetGoesOnAfterTheLastId();
    void s001_3_1_2_personOfSeveralNoticesIsReadOnce();
    void s001_3_1_2_groupsAreNotLargerThanTheRegisterPermits();
    void s001_3_1_2_nonexistentAifoIsFoundByE71AndTheOthersAreRead();
    void s001_3_1_3_removedPersonIsUnsubscribedInOrg();
    void s001_3_error2_readingEverybodyNeedsAReason();
};

void TestSyncRob::s001_3_1_1_newAifoIsSubscribed()
{
    takeOver(1);
    QCOMPARE(m_office->detail(m_clients.at(0))->row.subscription, registry::Subscription::Wanted);
    run();
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E45")), 1);
    QCOMPARE(m_office->detail(m_clients.at(0))->row.subscription, registry::Subscription::Subscribed);
}

void TestSyncRob::s001_3_1_1_inDoubtItIsSubscribedAgain()
{
    takeOver(2);
    run();
    // ORG lost one of them
    const auto stored = m_office->clients().validAifo(m_clients.at(0));
    qint64 calls = 0;
    const Job job;
    QVERIFY_RESULT(
        sync::unsubscribe({m_office->registers(), m_office->purpose(), job, calls}, std::span(&stored->key.aifo, 1)));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    run();
    QVERIFY(!sameName(0));
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(m_report.compared, 2);
    QVERIFY(m_report.mended >= 1);
    QVERIFY(sameName(0));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    run();
    QVERIFY(sameName(0));
}

void TestSyncRob::s001_3_1_2_orgIsReadBeforeRob()
{
    takeOver(1);
    run();
    m_office->journal.clear();
    QVERIFY_RESULT(m_office->happens("move", m_persons.at(0)));
    run();
    const QStringList &order = m_office->journal.order;
    QVERIFY(order.indexOf(QStringLiteral("E78")) >= 0);
    QVERIFY(order.indexOf(QStringLiteral("E78")) < order.indexOf(QStringLiteral("E07")));
    QVERIFY(order.indexOf(QStringLiteral("E07")) < order.indexOf(QStringLiteral("E277")));
}

void TestSyncRob::s001_3_1_2_changesAreReadByIdAfterTheFirstTime()
{
    takeOver(1);
    run();
    QVERIFY_RESULT(m_office->happens("move", m_persons.at(0)));
    run();
    QVERIFY(m_report.run.toChange);
    const qint64 last = *m_report.run.toChange;
    run();
    QCOMPARE(m_report.run.fromChange, std::optional(last));
}

void TestSyncRob::s001_3_1_2_prekrocenPocetGoesOnAfterTheLastId()
{
    training::Limits limits;
    limits.changesLookedAt = 3;
    openOffice(500, limits);
    takeOver(2);
    run();
    for (int i = 0; i < 5; ++i) {
        QVERIFY_RESULT(m_office->happens("move", 400)); // of strangers: partial lists are empty
        QVERIFY_RESULT(m_office->happens("move", 401));
    }
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(1)));
    m_office->journal.clear();
    run();
    QVERIFY(m_office->journal.counts.value(QStringLiteral("E07")) >= 4);
    QVERIFY(sameName(1));
}

void TestSyncRob::s001_3_1_2_personOfSeveralNoticesIsReadOnce()
{
    takeOver(1);
    run();
    for (int i = 0; i < 4; ++i) {
        QVERIFY_RESULT(m_office->happens("move", m_persons.at(0)));
    }
    m_office->journal.clear();
    run();
    QCOMPARE(m_report.run.read, 1);
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E277")), 1);
}

void TestSyncRob::s001_3_1_2_groupsAreNotLargerThanTheRegisterPermits()
{
    training::Limits limits;
    limits.personsPerRead = 4;
    openOffice(500, limits);
    takeOver(10);
    run();
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("rename", person));
    }
    run();
    QCOMPARE(m_report.run.applied, 10);
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        QVERIFY(sameName(i));
    }
}

void TestSyncRob::s001_3_1_2_nonexistentAifoIsFoundByE71AndTheOthersAreRead()
{
    takeOver(3);
    run();
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("rename", person));
    }
    QVERIFY_RESULT(m_office->happens("cancel", m_persons.at(1)));
    // ORG's list of changes is not told this time
    QVERIFY_RESULT(m_office->order("faults",
        {{QStringLiteral("mode"), QStringLiteral("refuse")}, {QStringLiteral("service"), QStringLiteral("E277")},
            {QStringLiteral("code"), QStringLiteral("AIFO NEEXISTUJE")}, {QStringLiteral("count"), 1}}));
    m_office->journal.clear();
    run();
    QVERIFY(m_office->journal.counts.value(QStringLiteral("E71")) >= 1);
    QVERIFY(sameName(0));
    QVERIFY(sameName(2));
    QVERIFY(m_office->detail(m_clients.at(1))->row.waitingCase);
}

void TestSyncRob::s001_3_1_3_removedPersonIsUnsubscribedInOrg()
{
    takeOver(2);
    run();
    want(0, false);
    run();
    QCOMPARE(m_report.run.unsubscribed, 1);
    QCOMPARE(m_office->detail(m_clients.at(0))->row.subscription, registry::Subscription::Unsubscribed);
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    run();
    QVERIFY(!sameName(0));
    QCOMPARE(m_report.run.read, 0);
}

void TestSyncRob::s001_3_error2_readingEverybodyNeedsAReason()
{
    takeOver(1);
    const auto refused =
        sync::orderFullReading(m_office->session(), m_office->protector(), {QStringLiteral("jana"), {}}, Job());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
    QCOMPARE(refused.error().code, QStringLiteral("sync.RULE.bulk-without-notices"));
    run();
    QCOMPARE(m_report.run.read, 0);
    const auto counted = registry::ruleCounts(m_office->session(), localDate(m_office->clock.now()));
    QVERIFY_RESULT(counted);
    QCOMPARE(counted->size(), 1U);
    QCOMPARE(counted->front().refused, 1);
}

KMEN_ENGINE_TEST_MAIN(TestSyncRob)
#include "tst_sync_rob.moc"
