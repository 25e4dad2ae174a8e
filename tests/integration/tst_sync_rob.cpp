// The older route by E07, sentence by sentence (source 001, chapters 2 and 3).
#include <QTest>

#include "support/test_program.h"
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
    void s001_3_1_2_identityThatEndedIsReplacedUnsubscribedAndTheNewOneSubscribed();
    void s001_3_1_2_cancelledIdentityIsNotReadInBulk();
    void s001_3_1_2_answerWithFewerChangesThanPermittedIsNoEnd();
    void s001_3_1_2_itemsThatAreWatchedAreNamed();
    void s001_3_1_3_removedPersonIsUnsubscribedInOrg();
    void s001_3_1_4_callsAreSynchronous();
    void s001_3_1_4_afterAnInterruptionNothingIsMissing();
    void s001_3_error3_changedPersonsAreNeverReadOneByOne();
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
    m_office->journal.clear();
    run();
    QCOMPARE(m_report.run.applied, 10);
    // the limit is found out once: what was larger was refused, the persons came in groups of its size
    int persons = 0;
    for (qsizetype i = 0; i < m_office->journal.order.size(); ++i) {
        const int size = m_office->journal.sizes.at(static_cast<std::size_t>(i));
        if (m_office->journal.order.at(i) == QStringLiteral("E277") && size <= limits.personsPerRead) {
            persons += size;
        }
    }
    QCOMPARE(persons, 10);
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
    m_office->journal.clear();
    // ORG told of no change, and right before the persons are read one of them is no more
    m_office->journal.before.insert(
        QStringLiteral("E277"), [this] { QVERIFY_RESULT(m_office->happens("cancel", m_persons.at(1))); });
    run();
    const QStringList &order = m_office->journal.order;
    const qsizetype refused = order.indexOf(QStringLiteral("E277"));
    QCOMPARE(m_office->journal.sizes.at(static_cast<std::size_t>(refused)), 3);
    QCOMPARE(order.value(refused + 1), QStringLiteral("E71"));
    QCOMPARE(order.value(refused + 2), QStringLiteral("E277"));
    QCOMPARE(m_office->journal.sizes.at(static_cast<std::size_t>(refused) + 2), 2);
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E71")), 1);
    QVERIFY(sameName(0));
    QVERIFY(sameName(2));
    QVERIFY(m_office->detail(m_clients.at(1))->row.waitingCase);
}

void TestSyncRob::s001_3_1_2_identityThatEndedIsReplacedUnsubscribedAndTheNewOneSubscribed()
{
    takeOver(2);
    run();
    const auto before = m_office->clients().validAifo(m_clients.at(0));
    QVERIFY_RESULT(before);
    const auto replaced = m_office->happens("replace", m_persons.at(0));
    QVERIFY_RESULT(replaced);
    m_office->journal.clear();
    run();
    QCOMPARE(m_report.run.replaced, 1);
    const QStringList &order = m_office->journal.order;
    QVERIFY(order.indexOf(QStringLiteral("E77")) >= 0);
    QVERIFY(order.indexOf(QStringLiteral("E46")) >= 0);
    QVERIFY(order.indexOf(QStringLiteral("E46")) < order.indexOf(QStringLiteral("E07")));
    QVERIFY(order.indexOf(QStringLiteral("E45")) < order.indexOf(QStringLiteral("E07")));
    const auto now = m_office->clients().validAifo(m_clients.at(0));
    QVERIFY_RESULT(now);
    QVERIFY(now->key.aifo != before->key.aifo);
    // the successor is told of from now on
    m_persons.at(0) = static_cast<std::uint32_t>(replaced->value(QStringLiteral("person")).toInteger());
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    run();
    QVERIFY(sameName(0));
}

void TestSyncRob::s001_3_1_2_cancelledIdentityIsNotReadInBulk()
{
    takeOver(3);
    run();
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("rename", person));
    }
    QVERIFY_RESULT(m_office->happens("cancel", m_persons.at(1)));
    m_office->journal.clear();
    run();
    // known from ORG before anything is read: no group is refused, so nothing has to be checked
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E71")));
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E277")), 1);
    const qsizetype bulk = m_office->journal.order.indexOf(QStringLiteral("E277"));
    QCOMPARE(m_office->journal.sizes.at(static_cast<std::size_t>(bulk)), 2);
    QVERIFY(m_office->detail(m_clients.at(1))->row.waitingCase);
}

void TestSyncRob::s001_3_1_2_answerWithFewerChangesThanPermittedIsNoEnd()
{
    training::Limits limits;
    limits.changesLookedAt = 3;
    openOffice(500, limits);
    takeOver(1);
    run();
    // of what the register looks at in one call, only one change is ours
    QVERIFY_RESULT(m_office->happens("move", 400));
    QVERIFY_RESULT(m_office->happens("move", 401));
    QVERIFY_RESULT(m_office->happens("move", m_persons.at(0)));
    QVERIFY_RESULT(m_office->happens("move", 400));
    QVERIFY_RESULT(m_office->happens("move", 401));
    QVERIFY_RESULT(m_office->happens("move", 402));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    m_office->journal.clear();
    run();
    QVERIFY(m_office->journal.counts.value(QStringLiteral("E07")) >= 3);
    QCOMPARE(m_report.run.delivered, 2);
    QVERIFY(sameName(0));
}

void TestSyncRob::s001_3_1_2_itemsThatAreWatchedAreNamed()
{
    // "Doporučuje se tento seznam vyplnit": what E07 asks for is what E277 reads
    const QStringList items = egon::allPersonItems();
    QVERIFY(items.size() > 10);
    QVERIFY(items.contains(QStringLiteral("Prijmeni")));
    QVERIFY(items.contains(QStringLiteral("AdresaPobytu")));
    takeOver(1);
    run();
    QVERIFY_RESULT(m_office->happens("renew", m_persons.at(0))); // a new card: an item that is seldom watched
    run();
    QCOMPARE(m_report.run.read, 1);
    QCOMPARE(m_report.run.changed, 1);
}

void TestSyncRob::s001_3_1_4_callsAreSynchronous()
{
    takeOver(2);
    run();
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    run();
    for (auto it = m_office->journal.counts.cbegin(); it != m_office->journal.counts.cend(); ++it) {
        QVERIFY2(!it.key().contains(QStringLiteral("async")), qPrintable(it.key()));
    }
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E99")));
}

void TestSyncRob::s001_3_1_4_afterAnInterruptionNothingIsMissing()
{
    takeOver(2);
    run();
    for (int day = 0; day < 4; ++day) {
        QVERIFY_RESULT(m_office->nextDay());
        QVERIFY_RESULT(m_office->happens("rename", m_persons.at(static_cast<std::size_t>(day % 2))));
    }
    QVERIFY_RESULT(m_office->faults("drop", "E07", 50));
    const auto cut = m_office->distribute();
    QVERIFY_RESULT(cut);
    QVERIFY(cut->stoppedBy);
    QVERIFY_RESULT(m_office->faults("none"));
    run();
    QVERIFY(sameName(0));
    QVERIFY(sameName(1));
    QCOMPARE(m_report.run.read, 2);
}

void TestSyncRob::s001_3_error3_changedPersonsAreNeverReadOneByOne()
{
    takeOver(6);
    run();
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("rename", person));
    }
    m_office->journal.clear();
    run();
    QCOMPARE(m_report.run.read, 6);
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E277")), 1);
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E03")));
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E276")));
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

static const kmen::test::Entry testSyncRob(kmen::test::runOnEngine<TestSyncRob>);
#include "tst_sync_rob.moc"
