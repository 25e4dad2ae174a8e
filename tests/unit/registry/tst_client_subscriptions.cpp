#include "registry/organisation_subscriptions.h"
#include "registry/subscriptions.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace std::chrono_literals;

/// What the office wants of the registers for each identifier of a client, and what they answered.
class TestClientSubscriptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void subscription_goesFromIntentToConfirmation();
    void wish_reachesEveryIdentifier();
    void subscription_ofSeveralIdentifiers_isTheBestOfThem_data();
    void subscription_ofSeveralIdentifiers_isTheBestOfThem();
    void outcome_takesNoLaterWishBack_data();
    void outcome_takesNoLaterWishBack();
    void outcome_ofAnOrganisation_takesNoLaterWishBack();

private:
    std::unique_ptr<Office> m_office;
    egon::Person jana() const
    {
        return person(
            QStringLiteral("Jana"), QStringLiteral("Dvořáková"), QDate(1978, 5, 12), QStringLiteral("123456789"));
    }
};

void TestClientSubscriptions::subscription_goesFromIntentToConfirmation()
{
    std::vector<qint64> ids;
    for (int i = 1; i <= 3; ++i) {
        ids.push_back(m_office->clients.validAifo(m_office->add(i, jana()).id)->id);
    }
    const auto page = m_office->clients.pendingSubscriptions(true, 0, 2);
    QVERIFY_RESULT(page);
    QCOMPARE(page->size(), std::size_t(2));
    QCOMPARE(m_office->clients.pendingSubscriptions(true, page->back().id, 2)->size(), std::size_t(1));
    auto tx = m_office->begin();
    QVERIFY_RESULT(m_office->clients.confirmSubscription(tx, ids, Subscription::Subscribed, m_office->by));
    QVERIFY_RESULT(tx.commit());
    QVERIFY(m_office->clients.pendingSubscriptions(true, 0, 10)->empty());
    QCOMPARE(clientCounts(*m_office->session)->subscribed, 3);
    const ClientId first = page->front().client;
    auto second = m_office->begin();
    QVERIFY_RESULT(m_office->clients.wantSubscription(second, first, true, m_office->by)); // already so
    QVERIFY_RESULT(m_office->clients.wantSubscription(second, first, false, m_office->by));
    QVERIFY_RESULT(second.commit());
    QCOMPARE(m_office->clients.pendingSubscriptions(false, 0, 10)->size(), std::size_t(1));
    QCOMPARE(clientCounts(*m_office->session)->subscribed, 2);
    SearchQuery filter;
    filter.subscribed = true;
    QCOMPARE(m_office->found({}, filter).size(), 2);
    filter.subscribed = false;
    QCOMPARE(m_office->found({}, filter).size(), 1);
}

namespace {

AifoKey inOtherAgenda(int number)
{
    AifoKey key = aifoKey(number);
    key.agenda = QStringLiteral("A9145");
    return key;
}

} // namespace

void TestClientSubscriptions::wish_reachesEveryIdentifier()
{
    const auto created = m_office->add(1, jana());
    auto tx = m_office->begin();
    const qint64 first = m_office->clients.validAifo(created.id)->id;
    const auto second = m_office->clients.attachAifo(tx, created.id, inOtherAgenda(2), m_office->by);
    QVERIFY_RESULT(second);
    const std::vector<qint64> both {first, *second};
    QVERIFY_RESULT(m_office->clients.confirmSubscription(tx, both, Subscription::Subscribed, m_office->by));
    const auto acts = [&](const char *action) {
        audit::AuditFilter filter;
        filter.action = QString::fromLatin1(action);
        return audit::auditRows(*m_office->session, filter, {}, 10)->rows.size();
    };
    const auto of = [&](std::size_t row) {
        return client(*m_office->session, created.id)->identifiers.at(row).subscription;
    };
    QVERIFY_RESULT(m_office->clients.wantSubscription(tx, created.id, false, m_office->by));
    QCOMPARE(of(0), Subscription::Unwanted);
    QCOMPARE(of(1), Subscription::Unwanted);
    QCOMPARE(client(*m_office->session, created.id)->row.subscription, Subscription::Unwanted);
    QCOMPARE(acts("aifo.unwanted"), std::size_t(2));
    // one of them is carried out: the client is not unsubscribed yet
    QVERIFY_RESULT(
        m_office->clients.confirmSubscription(tx, std::span(&*second, 1), Subscription::Unsubscribed, m_office->by));
    QCOMPARE(client(*m_office->session, created.id)->row.subscription, Subscription::Unwanted);
    QVERIFY_RESULT(
        m_office->clients.confirmSubscription(tx, std::span(&first, 1), Subscription::Unsubscribed, m_office->by));
    QCOMPARE(client(*m_office->session, created.id)->row.subscription, Subscription::Unsubscribed);
    QCOMPARE(clientCounts(*m_office->session)->subscribed, 0);
    const std::size_t before = acts("aifo.wanted");
    QVERIFY_RESULT(m_office->clients.wantSubscription(tx, created.id, true, m_office->by));
    QCOMPARE(of(0), Subscription::Wanted);
    QCOMPARE(of(1), Subscription::Wanted);
    QCOMPARE(acts("aifo.wanted"), before + 2);
    QVERIFY_RESULT(m_office->clients.wantSubscription(tx, created.id, true, m_office->by)); // already so
    QCOMPARE(acts("aifo.wanted"), before + 2);
    QVERIFY_RESULT(
        m_office->clients.confirmSubscription(tx, std::span(&first, 1), Subscription::Subscribed, m_office->by));
    QCOMPARE(client(*m_office->session, created.id)->row.subscription, Subscription::Subscribed);
    QCOMPARE(clientCounts(*m_office->session)->subscribed, 1);
}

void TestClientSubscriptions::subscription_ofSeveralIdentifiers_isTheBestOfThem_data()
{
    QTest::addColumn<Subscription>("one");
    QTest::addColumn<Subscription>("other");
    QTest::addColumn<Subscription>("shown");
    using enum Subscription;
    QTest::newRow("subscribed in one agenda is told of") << Subscribed << Failed << Subscribed;
    QTest::newRow("another one waits") << Subscribed << Wanted << Subscribed;
    QTest::newRow("an end waits while one is still subscribed") << Subscribed << Unwanted << Subscribed;
    QTest::newRow("one waits yet") << Wanted << Failed << Wanted;
    QTest::newRow("one is ended, the other not yet") << Unsubscribed << Unwanted << Unwanted;
    QTest::newRow("one was never subscribed") << Unsubscribed << Failed << Unsubscribed;
    QTest::newRow("no end was needed") << None << Unsubscribed << Unsubscribed;
    QTest::newRow("refused in both") << Failed << Failed << Failed;
}

void TestClientSubscriptions::subscription_ofSeveralIdentifiers_isTheBestOfThem()
{
    QFETCH(Subscription, one);
    QFETCH(Subscription, other);
    QFETCH(Subscription, shown);
    const auto created = m_office->add(1, jana());
    auto tx = m_office->begin();
    const qint64 first = m_office->clients.validAifo(created.id)->id;
    const auto second = m_office->clients.attachAifo(tx, created.id, inOtherAgenda(2), m_office->by);
    QVERIFY_RESULT(second);
    for (const bool turned : {false, true}) {
        auto set = tx.query(QStringLiteral("UPDATE client_aifo SET subscription = :subscription WHERE id = :id"));
        for (const auto &[id, subscription] :
            {std::pair(first, turned ? other : one), {*second, turned ? one : other}}) {
            set.bind(QStringLiteral(":subscription"), static_cast<int>(subscription)).bind(QStringLiteral(":id"), id);
            QVERIFY_RESULT(set.exec());
        }
        QVERIFY_RESULT(m_office->clients.refreshSubscription(tx, created.id));
        QCOMPARE(client(*m_office->session, created.id)->row.subscription, shown);
    }
}

void TestClientSubscriptions::outcome_takesNoLaterWishBack_data()
{
    QTest::addColumn<bool>("subscribing"); // what the register was asked
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<Subscription>("meanwhile");
    QTest::addColumn<Subscription>("after");
    using enum Subscription;
    QTest::newRow("subscribed") << true << true << Wanted << Subscribed;
    QTest::newRow("refused") << true << false << Wanted << Failed;
    QTest::newRow("unsubscribed by a person during the call") << true << true << Unwanted << Unwanted;
    QTest::newRow("the end was carried out before the answer") << true << true << Unsubscribed << Unwanted;
    QTest::newRow("archived during the call") << true << true << None << Unwanted;
    QTest::newRow("refused, and unwanted meanwhile") << true << false << Unwanted << Unwanted;
    QTest::newRow("unsubscribed") << false << true << Unwanted << Unsubscribed;
    QTest::newRow("wanted again during the call") << false << true << Wanted << Wanted;
    QTest::newRow("end refused, and wanted again meanwhile") << false << false << Wanted << Wanted;
    QTest::newRow("end refused") << false << false << Unwanted << Failed;
}

void TestClientSubscriptions::outcome_takesNoLaterWishBack()
{
    QFETCH(bool, subscribing);
    QFETCH(bool, accepted);
    QFETCH(Subscription, meanwhile);
    QFETCH(Subscription, after);
    const auto created = m_office->add(1, jana());
    auto tx = m_office->begin();
    if (!subscribing) {
        QVERIFY_RESULT(m_office->clients.wantSubscription(tx, created.id, false, m_office->by));
    }
    const auto call = subscribing ? SubscriptionCall::AisvOn : SubscriptionCall::AisvOff;
    const auto asked = pendingCalls(*m_office->session, m_office->protector, Route::Aisv, call, 0, 10);
    QVERIFY_RESULT(asked);
    QCOMPARE(asked->size(), std::size_t(1));
    auto set = tx.query(QStringLiteral("UPDATE client_aifo SET subscription = :subscription"));
    set.bind(QStringLiteral(":subscription"), static_cast<int>(meanwhile));
    QVERIFY_RESULT(set.exec());
    QVERIFY_RESULT(m_office->clients.refreshSubscription(tx, created.id));
    QVERIFY_RESULT(accepted ? confirmCall(tx, m_office->clients, *asked, call, m_office->by)
                            : refuseCall(tx, m_office->clients, *asked, call, m_office->by));
    QCOMPARE(client(*m_office->session, created.id)->row.subscription, after);
    // what the register has and nobody wants is ended by the next run
    const auto toEnd =
        pendingCalls(*m_office->session, m_office->protector, Route::Aisv, SubscriptionCall::AisvOff, 0, 10);
    QVERIFY_RESULT(toEnd);
    QCOMPARE(toEnd->size(), std::size_t(after == Subscription::Unwanted ? 1 : 0));
}

void TestClientSubscriptions::outcome_ofAnOrganisation_takesNoLaterWishBack()
{
    constexpr int ico = 27'074'358;
    auto tx = m_office->begin();
    const auto made = m_office->clients.createOrganisation(tx, ico, {}, {}, m_office->by);
    QVERIFY_RESULT(made);
    const PendingOrganisation one {made->id, ico};
    const auto now = [&] { return client(*m_office->session, made->id)->row.subscription; };
    const auto carriedOut = [&](Subscription outcome) {
        QVERIFY_RESULT(confirmOrganisations(tx, std::span(&one, 1), outcome));
    };
    // a person ended it while AISV was asked
    QVERIFY_RESULT(wantOrganisation(tx, made->id, false, m_office->by));
    carriedOut(Subscription::Subscribed);
    QCOMPARE(now(), Subscription::Unwanted);
    carriedOut(Subscription::Failed);
    QCOMPARE(now(), Subscription::Unwanted);
    // and wanted it again while its end was asked for
    QVERIFY_RESULT(wantOrganisation(tx, made->id, true, m_office->by));
    carriedOut(Subscription::Unsubscribed);
    QCOMPARE(now(), Subscription::Wanted);
    carriedOut(Subscription::Subscribed);
    QCOMPARE(now(), Subscription::Subscribed);
}

static const kmen::test::Entry testClientSubscriptions(kmen::test::runOnEngine<TestClientSubscriptions>);
#include "tst_client_subscriptions.moc"
