// One AIFO that several systems of the office keep in one agenda: one subscription, and whatever becomes of it is
// written to all of them.
#include <QTest>

#include "registry/cases.h"
#include "support/test_program.h"
#include "sync/overview.h"
#include "sync/registers.h"
#include "sync/subscription.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncSystems : public QObject, private test::SyncTest {
    Q_OBJECT
    using AifoState = registry::AifoState;

private Q_SLOTS:
    void init();
    void replacedInEverySystem();
    void cancelledInEverySystem_data();
    void cancelledInEverySystem();
    void successorOfAnotherClientInTheOtherSystem_isDecidedByAPerson();
    void endInOneSystemLeavesTheSubscription_data();
    void endInOneSystemLeavesTheSubscription();
    void systemWhoseClientsAreAllKeptHere_isNoAgendaWithoutRole();
    void whomTheOtherSystemSubscribed_isNoSubjectOfAnAnnouncement();

private:
    [[nodiscard]] registry::AifoKey inOtherSystem(const Aifo &aifo) const
    {
        return {aifo, m_office->registers().profile().identity.agenda, other};
    }
    [[nodiscard]] Aifo aifoOf(std::size_t client)
    {
        return m_office->clients().validAifo(m_clients.at(client)).value_or(registry::StoredAifo()).key.aifo;
    }
    void attach(std::size_t client, const registry::AifoKey &key);
    /// The first client's row `aifoId` wants no notices any more.
    void endOnly(qint64 aifoId);
    /// Of the other system's row of this identifier.
    [[nodiscard]] std::optional<registry::Clients::Found> otherRow(const Aifo &aifo)
    {
        return m_office->clients().findByAifo(inOtherSystem(aifo)).value_or(std::nullopt);
    }

    static constexpr int other = 77;
};

void TestSyncSystems::init()
{
    openOffice(300);
    QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    takeOver(2);
    attach(0, inOtherSystem(aifoOf(0)));
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_office->aisv("persons"), 2);
}

void TestSyncSystems::attach(std::size_t client, const registry::AifoKey &key)
{
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(m_office->clients().attachAifo(*tx, m_clients.at(client), key, m_office->by()));
    QVERIFY_RESULT(tx->commit());
}

void TestSyncSystems::endOnly(qint64 aifoId)
{
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(m_office->clients().wantSubscription(*tx, m_clients.at(0), false, m_office->by(), aifoId));
    QVERIFY_RESULT(tx->commit());
}

void TestSyncSystems::replacedInEverySystem()
{
    const Aifo before = aifoOf(0);
    QVERIFY_RESULT(m_office->happens("replace", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_report.run.replaced, 1);
    QCOMPARE(otherRow(before)->state, AifoState::Replaced);
    const auto valid = m_office->clients().allValidAifo(m_clients.at(0));
    QVERIFY_RESULT(valid);
    QCOMPARE(valid->size(), 2U);
    for (const registry::StoredAifo &stored : *valid) {
        QVERIFY(stored.key.aifo == valid->front().key.aifo);
        const auto row = m_office->clients().findByAifo(stored.key);
        QVERIFY(row && *row);
        QCOMPARE((*row)->subscription, registry::Subscription::Subscribed);
    }
    QVERIFY(otherRow(valid->front().key.aifo));
    QCOMPARE(m_office->aisv("persons"), 2);
    // nothing is left that a reconciliation would mend, this month or the next
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(m_report.mended, 0);
    QCOMPARE(m_report.compared, 3);
}

void TestSyncSystems::cancelledInEverySystem_data()
{
    QTest::addColumn<bool>("endedHere");
    QTest::newRow("subscribed in both") << false;
    QTest::newRow("subscribed in the other one only") << true;
}

void TestSyncSystems::cancelledInEverySystem()
{
    QFETCH(bool, endedHere);
    if (endedHere) {
        const auto valid = m_office->clients().allValidAifo(m_clients.at(0));
        QVERIFY_RESULT(valid);
        endOnly(valid->back().id);
        run();
    }

    const Aifo before = aifoOf(0);
    QVERIFY_RESULT(m_office->happens("cancel", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(otherRow(before)->state, AifoState::Cancelled);
    QCOMPARE(m_report.run.cases, 1);
    QCOMPARE(m_office->aisv("persons"), 1);
    QCOMPARE(sync::overview(m_office->session())->toUnsubscribe, 0);
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(m_report.mended, 0);
    QCOMPARE(m_report.compared, 1);
}

void TestSyncSystems::successorOfAnotherClientInTheOtherSystem_isDecidedByAPerson()
{
    const auto successor = m_office->happens("replace", m_persons.at(0));
    QVERIFY_RESULT(successor);
    // the other system has taken the new identifier over already, as another client's
    const egon::Identity &we = m_office->registers().profile().identity;
    attach(1,
        inOtherSystem(m_office->country().issue(
            static_cast<std::uint32_t>(successor->value(QStringLiteral("person")).toInteger()), we.agenda, we.ais)));
    const Aifo before = aifoOf(0);
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_report.run.replaced, 0);
    QCOMPARE(m_report.run.cases, 1);
    QCOMPARE(otherRow(before)->state, AifoState::Cancelled);
    const auto waiting =
        registry::cases(m_office->session(), registry::CaseState::Waiting, store::PageCursor::first(), 10);
    QVERIFY_RESULT(waiting);
    QCOMPARE(waiting->rows.size(), 1U);
    QCOMPARE(waiting->rows.front().kind, registry::CaseKind::ClaimedTwice);
    QCOMPARE(waiting->rows.front().clients.size(), 2U);
}

void TestSyncSystems::endInOneSystemLeavesTheSubscription_data()
{
    QTest::addColumn<bool>("aisv");
    QTest::newRow("by AISV") << true;
    QTest::newRow("by E07") << false;
}

void TestSyncSystems::endInOneSystemLeavesTheSubscription()
{
    QFETCH(bool, aisv);
    if (!aisv) {
        openOffice(300);
        takeOver(1);
        attach(0, inOtherSystem(aifoOf(0)));
        run();
    }
    const auto row = otherRow(aifoOf(0));
    QVERIFY(row && row->subscription == registry::Subscription::Subscribed);
    endOnly(row->aifoId);
    m_office->journal.clear();
    run();
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E316")));
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E46")));
    QCOMPARE(otherRow(aifoOf(0))->subscription, registry::Subscription::Unsubscribed);
    // the changes go on coming
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(sameName(0));
}

void TestSyncSystems::systemWhoseClientsAreAllKeptHere_isNoAgendaWithoutRole()
{
    const egon::Identity &we = m_office->registers().profile().identity;
    const auto followed = sync::agendasOf(m_office->session(), we);
    QVERIFY_RESULT(followed);
    QCOMPARE(followed->withoutRole, QStringList());
    // one whom only the other system keeps is nobody's to ask about
    attach(1, inOtherSystem(m_office->country().issue(40, we.agenda, other)));
    const auto now = sync::agendasOf(m_office->session(), we);
    QVERIFY_RESULT(now);
    QCOMPARE(now->withoutRole, QStringList {we.agenda + QStringLiteral("/77")});
}

void TestSyncSystems::whomTheOtherSystemSubscribed_isNoSubjectOfAnAnnouncement()
{
    attach(1, inOtherSystem(aifoOf(1)));
    takeOver(1);
    const auto plan = sync::planSubscription(m_office->session());
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->persons, 1); // the new one
    run({.withoutConfirmation = 1});
    QVERIFY(!m_report.waitsForConfirmation);
    QCOMPARE(m_office->aisv("persons"), 3);
}

static const kmen::test::Entry testSyncSystems(kmen::test::runOnEngine<TestSyncSystems>);
#include "tst_sync_systems.moc"
