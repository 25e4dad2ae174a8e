// What a person wants of one client reaches every identifier of it, and every change after it is wanted again.
#include <QTest>

#include "identify/identification.h"
#include "registry/organisation_subscriptions.h"
#include "registry/organisations.h"
#include "support/test_program.h"
#include "sync/one_client.h"
#include "sync/registers.h"
#include "sync/subscription.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncWishes : public QObject, private test::SyncTest {
    Q_OBJECT
    using Subscription = registry::Subscription;
    using SubscriptionOutcome = sync::SubscriptionOutcome;

private Q_SLOTS:
    void init();
    void clientOfTwoAgendasIsUnsubscribedInBoth_data();
    void clientOfTwoAgendasIsUnsubscribedInBoth();
    void oneAifoOfTwoSystemsIsEndedAndSubscribedAgain_data();
    void oneAifoOfTwoSystemsIsEndedAndSubscribedAgain();
    void whoIsLinkedWithoutSubscribingStaysSubscribedElsewhere();
    void agendaWithoutRoleHoldsUpNoOther();
    void refusedSubscriptionIsToldAndAskedAgain();
    void refusedEndIsNoSubscription();
    void refusedClearingUpOfOrgLeavesAisvAlone();
    void registerThatIsAwayInOneAgendaLeavesTheWishThere();
    void wishDuringTheCallIsNotLost();
    void whoIsSubscribedAgainInALaterAgendaIsRead();
    void organisationSubscribedAgainIsRead();
    void organisationSubscribedLateIsRead();

private:
    /// Both agendas keep the same new client.
    void keepInBoth();
    void attach(ClientId client, const registry::AifoKey &key);
    void set(bool on, SubscriptionOutcome expected = SubscriptionOutcome::Done);
    [[nodiscard]] std::vector<Subscription> rowsOf(ClientId client);
    [[nodiscard]] Subscription shown() { return m_office->detail(m_clients.at(0))->row.subscription; }
    [[nodiscard]] int called(const char *service)
    {
        return m_office->journal.counts.value(QString::fromLatin1(service));
    }
    /// As if the register had answered so.
    void refuse(ClientId client, registry::SubscriptionCall call);
    /// What monitoring is told of.
    [[nodiscard]] qint64 refusedTold(const char *name = "subscriptions_refused");

    static QString records() { return QStringLiteral("A9145"); }
    static constexpr int ais = 1234;
};

void TestSyncWishes::init()
{
    m_clients.clear();
    m_persons.clear();
    m_office = std::make_unique<test::SimulatedOffice>();
    m_office->otherRoles.push_back({records(), QStringLiteral("CR83065"), QStringLiteral("evidence")});
    QVERIFY_RESULT(m_office->openInProcess(200, 3));
    QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
}

void TestSyncWishes::attach(ClientId client, const registry::AifoKey &key)
{
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(m_office->clients().attachAifo(*tx, client, key, m_office->by()));
    QVERIFY_RESULT(tx->commit());
}

void TestSyncWishes::keepInBoth()
{
    takeOver(1);
    attach(m_clients.back(), {m_office->country().issue(m_persons.back(), records(), ais), records(), ais});
}

void TestSyncWishes::set(bool on, SubscriptionOutcome expected)
{
    const auto done = sync::setSubscribed(
        m_office->registers(), m_office->clients(), m_clients.at(0), on, m_office->purpose(), Job());
    QVERIFY_RESULT(done);
    QCOMPARE(*done, expected);
}

void TestSyncWishes::refuse(ClientId client, registry::SubscriptionCall call)
{
    const auto stored = m_office->clients().validAifo(client);
    QVERIFY_RESULT(stored);
    registry::PendingAifo row;
    row.stored = *stored;
    row.subscription = m_office->detail(client)->row.subscription;
    row.reason = QStringLiteral("AifoBezPrava");
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(registry::refuseCall(*tx, m_office->clients(), std::span(&row, 1), call, m_office->by()));
    QVERIFY_RESULT(tx->commit());
}

qint64 TestSyncWishes::refusedTold(const char *name)
{
    const auto overview = sync::overview(m_office->session());
    const auto health = sync::healthOf(*overview, std::nullopt, m_office->clock.now());
    const auto item = std::ranges::find(health.items, QLatin1StringView(name), &sync::HealthItem::name);
    return item == health.items.end() ? 0 : item->value;
}

std::vector<registry::Subscription> TestSyncWishes::rowsOf(ClientId client)
{
    std::vector<Subscription> rows;
    const auto detail = m_office->detail(client);
    for (const registry::Identifier &identifier : detail->identifiers) {
        rows.push_back(identifier.subscription);
    }
    return rows;
}

void TestSyncWishes::clientOfTwoAgendasIsUnsubscribedInBoth_data()
{
    QTest::addColumn<bool>("onTheDesk");
    QTest::newRow("at once") << true;
    QTest::newRow("by the next run") << false;
}

void TestSyncWishes::clientOfTwoAgendasIsUnsubscribedInBoth()
{
    QFETCH(bool, onTheDesk);
    keepInBoth();
    run();
    QCOMPARE(m_office->aisv("persons"), 2);
    const auto want = [&](bool on) {
        if (onTheDesk) {
            set(on);
        } else {
            QVERIFY_RESULT(sync::wishSubscribed(m_office->clients(), m_clients.at(0), on, m_office->by()));
            run();
        }
    };
    m_office->journal.clear();
    want(false);
    QCOMPARE(called("E316"), 2);
    QCOMPARE(m_office->aisv("persons"), 0);
    QCOMPARE(rowsOf(m_clients.at(0)), std::vector(2, Subscription::Unsubscribed));
    QCOMPARE(shown(), Subscription::Unsubscribed);
    // whom nobody wants to be told of, nobody reads
    const QString before = m_office->detail(m_clients.at(0))->row.surname;
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_report.run.read, 0);
    QCOMPARE(m_office->detail(m_clients.at(0))->row.surname, before);
    m_office->journal.clear();
    want(true);
    QCOMPARE(called("E315"), 2);
    QCOMPARE(m_office->aisv("persons"), 2);
    QCOMPARE(rowsOf(m_clients.at(0)), std::vector(2, Subscription::Subscribed));
    run();
    QVERIFY(sameName(0));
}

void TestSyncWishes::oneAifoOfTwoSystemsIsEndedAndSubscribedAgain_data()
{
    clientOfTwoAgendasIsUnsubscribedInBoth_data();
}

void TestSyncWishes::oneAifoOfTwoSystemsIsEndedAndSubscribedAgain()
{
    QFETCH(bool, onTheDesk);
    takeOver(1);
    const auto stored = m_office->clients().validAifo(m_clients.at(0));
    QVERIFY_RESULT(stored);
    attach(m_clients.at(0), {stored->key.aifo, stored->key.agenda, 77});
    const auto plan = sync::planSubscription(m_office->session());
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->persons, 1); // as DIA is told
    run();
    for (const bool on : {false, true}) {
        m_office->journal.clear();
        if (onTheDesk) {
            set(on);
        } else {
            QVERIFY_RESULT(sync::wishSubscribed(m_office->clients(), m_clients.at(0), on, m_office->by()));
            run();
        }
        QCOMPARE(called(on ? "E315" : "E316"), 1); // one value is asked about once
        QCOMPARE(m_office->aisv("persons"), on ? 1 : 0);
        QCOMPARE(rowsOf(m_clients.at(0)), std::vector(2, on ? Subscription::Subscribed : Subscription::Unsubscribed));
    }
}

void TestSyncWishes::whoIsLinkedWithoutSubscribingStaysSubscribedElsewhere()
{
    std::uint32_t person = 40;
    while (m_office->country().person(person)->died) {
        ++person;
    }
    const auto kept = m_office->keepIn(person, records());
    QVERIFY_RESULT(kept);
    run();
    QCOMPARE(rowsOf(*kept), (std::vector<Subscription> {Subscription::Subscribed}));
    const auto data = m_office->country().person(person);
    identify::Request request;
    request.prijmeni = data->surname;
    request.jmeno = data->givenName;
    request.datumNarozeni = data->born;
    request.adresaPobytu = egon::AdresaPobytu {data->address, std::nullopt};
    const auto found =
        identify::identify(m_office->registers(), m_office->clients(), request, m_office->purpose(), Job());
    QVERIFY_RESULT(found);
    QVERIFY_RESULT(identify::takeOver(m_office->clients(), *found, {*kept, false}, m_office->by()));
    run();
    const std::vector<Subscription> rows = rowsOf(*kept);
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(std::ranges::count(rows, Subscription::Subscribed), 1);
    QCOMPARE(m_office->aisv("persons"), 1);
}

void TestSyncWishes::agendaWithoutRoleHoldsUpNoOther()
{
    takeOver(1);
    const QString foreign = QStringLiteral("A1046");
    attach(m_clients.at(0), {m_office->country().issue(m_persons.at(0), foreign, ais), foreign, ais});
    run();
    QCOMPARE(shown(), Subscription::Subscribed);
    QCOMPARE(rowsOf(m_clients.at(0)), (std::vector {Subscription::Wanted, Subscription::Subscribed}));
    // no register ever had the other one: there is nothing to end
    set(false);
    QCOMPARE(m_office->aisv("persons"), 0);
    QCOMPARE(shown(), Subscription::Unsubscribed);
    set(true, SubscriptionOutcome::Waits);
    QCOMPARE(m_office->aisv("persons"), 1);
    QCOMPARE(shown(), Subscription::Subscribed);
}

void TestSyncWishes::refusedSubscriptionIsToldAndAskedAgain()
{
    takeOver(2);
    run();
    refuse(m_clients.at(0), registry::SubscriptionCall::AisvOn);
    QCOMPARE(shown(), Subscription::Failed);
    QCOMPARE(
        m_office->detail(m_clients.at(0))->identifiers.front().subscriptionCode, QStringLiteral("E315 AifoBezPrava"));
    QCOMPARE(refusedTold(), 1);
    // every night anew would be a load upon the register
    m_office->journal.clear();
    run();
    QCOMPARE(called("E315"), 0);
    QCOMPARE(shown(), Subscription::Failed);
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(shown(), Subscription::Subscribed);
    QCOMPARE(refusedTold(), 0);
}

void TestSyncWishes::refusedEndIsNoSubscription()
{
    takeOver(1);
    run();
    want(0, false);
    refuse(m_clients.at(0), registry::SubscriptionCall::AisvOff);
    QCOMPARE(refusedTold(), 0); // nobody misses its changes
    QCOMPARE(refusedTold("ends_refused"), 1); // but they go on coming
    QCOMPARE(m_office->aisv("persons"), 1);
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(shown(), Subscription::Unsubscribed);
    QCOMPARE(m_office->aisv("persons"), 0);
    QCOMPARE(refusedTold("ends_refused"), 0);
}

void TestSyncWishes::refusedClearingUpOfOrgLeavesAisvAlone()
{
    takeOver(1);
    run();
    // as after the change-over: ORG still has it
    QVERIFY_RESULT(m_office->session().execute(QStringLiteral("UPDATE client_aifo SET held = 3")));
    refuse(m_clients.at(0), registry::SubscriptionCall::OrgOff);
    QCOMPARE(shown(), Subscription::Subscribed);
    QVERIFY_RESULT(m_office->nextDay());
    m_office->journal.clear();
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(called("E46"), 0); // it is not asked every night
    QCOMPARE(called("E316"), 0);
    QCOMPARE(shown(), Subscription::Subscribed);
    QCOMPARE(m_office->aisv("persons"), 1);
}

void TestSyncWishes::registerThatIsAwayInOneAgendaLeavesTheWishThere()
{
    keepInBoth();
    run();
    // the second of the two calls finds nobody
    m_office->journal.before.insert(QStringLiteral("E316"), [this] {
        m_office->journal.before.insert(
            QStringLiteral("E316"), [this] { QVERIFY_RESULT(m_office->faults("unavailable", "E316", 50)); });
    });
    const auto done = sync::setSubscribed(
        m_office->registers(), m_office->clients(), m_clients.at(0), false, m_office->purpose(), Job());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Unavailable);
    QCOMPARE(m_office->aisv("persons"), 1);
    QCOMPARE(shown(), Subscription::Unwanted);
    QVERIFY_RESULT(m_office->faults("none"));
    run();
    QCOMPARE(m_office->aisv("persons"), 0);
    QCOMPARE(shown(), Subscription::Unsubscribed);
}

void TestSyncWishes::wishDuringTheCallIsNotLost()
{
    takeOver(1);
    m_office->journal.before.insert(QStringLiteral("E315"),
        [this] { QVERIFY_RESULT(sync::wishSubscribed(m_office->clients(), m_clients.at(0), false, m_office->by())); });
    run();
    QCOMPARE(m_office->aisv("persons"), 0);
    QCOMPARE(shown(), Subscription::Unsubscribed);
    const auto kept = m_office->keepOrganisation(7);
    QVERIFY_RESULT(kept);
    const ClientId organisation = *kept;
    m_office->journal.before.insert(QStringLiteral("E315"), [this, organisation] {
        QVERIFY_RESULT(sync::wishSubscribed(m_office->clients(), organisation, false, m_office->by()));
    });
    run();
    QCOMPARE(m_office->aisv("organisations"), 0);
    QCOMPARE(m_office->detail(organisation)->row.subscription, Subscription::Unsubscribed);
}

void TestSyncWishes::whoIsSubscribedAgainInALaterAgendaIsRead()
{
    takeOver(1);
    run();
    for (int day = 0; day < 3; ++day) {
        QVERIFY_RESULT(m_office->nextDay());
        run();
    }
    // the second agenda begins: what was before is none of its business
    std::uint32_t person = 40;
    while (m_office->country().person(person)->died) {
        ++person;
    }
    const auto kept = m_office->keepIn(person, records());
    QVERIFY_RESULT(kept);
    m_clients = {*kept};
    m_persons = {person};
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    set(false);
    QVERIFY_RESULT(m_office->happens("rename", person));
    for (int day = 0; day < 3; ++day) {
        QVERIFY_RESULT(m_office->nextDay());
        run();
    }
    QVERIFY(!sameName(0));
    set(true);
    run();
    QVERIFY(sameName(0));
}

void TestSyncWishes::organisationSubscribedAgainIsRead()
{
    takeOver(1);
    const auto kept = m_office->keepOrganisation(7);
    QVERIFY_RESULT(kept);
    const ClientId organisation = *kept;
    QVERIFY_RESULT(m_office->keepOrganisation(8)); // for whom changes are asked about all the time
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    const auto wish = [&](bool on) {
        QVERIFY_RESULT(sync::wishSubscribed(m_office->clients(), organisation, on, m_office->by()));
        run();
    };
    wish(false);
    QVERIFY_RESULT(m_office->order("org-rename",
        {{QStringLiteral("organisation"), 7}, {QStringLiteral("name"), QStringLiteral("Březnová, a.s.")}}));
    for (int day = 0; day < 3; ++day) {
        QVERIFY_RESULT(m_office->nextDay());
        run();
    }
    QVERIFY(m_office->detail(organisation)->row.surname != QStringLiteral("Březnová, a.s."));
    m_office->journal.clear();
    wish(true);
    QCOMPARE(m_office->detail(organisation)->row.surname, QStringLiteral("Březnová, a.s."));
    QCOMPARE(called("E258"), 1);
    // once, and then whenever AISV announces something
    m_office->journal.clear();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(called("E258"), 0);
}

void TestSyncWishes::organisationSubscribedLateIsRead()
{
    takeOver(1);
    QVERIFY_RESULT(m_office->keepOrganisation(8)); // for whom changes are asked about all the time
    run();
    const auto kept = m_office->keepOrganisation(7);
    QVERIFY_RESULT(kept);
    const ClientId organisation = *kept;
    // AISV is away for the whole day, so that it is read but not subscribed
    QVERIFY_RESULT(m_office->order("faults",
        {{QStringLiteral("mode"), QStringLiteral("refuse")}, {QStringLiteral("service"), QStringLiteral("E315")},
            {QStringLiteral("code"), QStringLiteral("NEVALIDNI ZADOST")}, {QStringLiteral("count"), 99}}));
    run();
    QCOMPARE(m_office->aisv("organisations"), 1);
    QVERIFY_RESULT(m_office->order(
        "org-rename", {{QStringLiteral("organisation"), 7}, {QStringLiteral("name"), QStringLiteral("Pozdní, z.s.")}}));
    for (int day = 0; day < 2; ++day) {
        QVERIFY_RESULT(m_office->nextDay());
        run();
    }
    QVERIFY(m_office->detail(organisation)->row.surname != QStringLiteral("Pozdní, z.s."));
    QVERIFY_RESULT(m_office->faults("none"));
    run();
    QCOMPARE(m_office->aisv("organisations"), 2);
    QCOMPARE(m_office->detail(organisation)->row.surname, QStringLiteral("Pozdní, z.s."));
}

static const kmen::test::Entry testSyncWishes(kmen::test::runOnEngine<TestSyncWishes>);
#include "tst_sync_wishes.moc"
