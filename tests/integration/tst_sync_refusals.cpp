// What a register refuses of single subjects: told, and nothing else is held up by it.
#include <QTest>

#include "egon/services/ros.h"
#include "registry/cases.h"
#include "registry/organisation_subscriptions.h"
#include "registry/organisations.h"
#include "support/test_program.h"
#include "sync/aisv_calls.h"
#include "sync/overview.h"
#include "sync/subscription.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncRefusals : public QObject, private test::SyncTest {
    Q_OBJECT

private Q_SLOTS:
    void changeOverEndsThoughOneIsRefused();
    void reconciliationTellsWhomTheRegistersRefuse_data();
    void reconciliationTellsWhomTheRegistersRefuse();
    void failedSubscriptionIsForgottenAfterADistribution();
    void organisationThatRosDoesNotKnowIsSetAside();
    void organisationThatAisvForgotIsSubscribedAndReadAgain();
    void organisationThatAisvDoesNotKnowIsTold();
    void organisationThatCannotBeReadHoldsUpNoOther();
    void reconciliationGoesPastWhomNobodyCanAskAbout_data();
    void reconciliationGoesPastWhomNobodyCanAskAbout();

private:
    void openInProcess(registry::Route route);
    /// The first AIFO of every answer of the service is one that the register does not take.
    void refuseFirst(const char *service);
    [[nodiscard]] qint64 told(const char *item);
    [[nodiscard]] registry::Subscription shown(std::size_t client)
    {
        return m_office->detail(m_clients.at(client))->row.subscription;
    }
    [[nodiscard]] int called(const char *service)
    {
        return m_office->journal.counts.value(QString::fromLatin1(service));
    }
};

void TestSyncRefusals::openInProcess(registry::Route route)
{
    m_clients.clear();
    m_persons.clear();
    m_office = std::make_unique<test::SimulatedOffice>();
    QVERIFY_RESULT(m_office->openInProcess(300, 3));
    QVERIFY_RESULT(m_office->setRoute(route));
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
}

void TestSyncRefusals::refuseFirst(const char *service)
{
    m_office->carrier().alter(QString::fromLatin1(service), [](QByteArray &answer) {
        const qsizetype at = answer.indexOf("LokalniAifo");
        if (at >= 0) {
            answer.insert(at + qsizetype(std::char_traits<char>::length("LokalniAifo")),
                " prevodAifoStatus=\"AifoCilNeexistuje\"");
        }
    });
}

qint64 TestSyncRefusals::told(const char *item)
{
    const auto overview = sync::overview(m_office->session());
    const auto health = sync::healthOf(*overview, std::nullopt, m_office->clock.now());
    const auto found = std::ranges::find(health.items, QLatin1StringView(item), &sync::HealthItem::name);
    return found == health.items.end() ? 0 : found->value;
}

void TestSyncRefusals::changeOverEndsThoughOneIsRefused()
{
    openInProcess(registry::Route::Rob);
    takeOver(3);
    run();
    QVERIFY_RESULT(sync::beginChangeOver(m_office->session(), m_office->by()));
    refuseFirst("E315");
    run();
    QCOMPARE(*registry::route(m_office->session()), registry::Route::Aisv);
    // who is left out is told, and asked about again by the reconciliation
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(told("subscriptions_refused"), 1);
    QCOMPARE(shown(0), registry::Subscription::Failed);
    QCOMPARE(shown(1), registry::Subscription::Subscribed);
    m_office->carrier().alterNoMore();
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run({.work = sync::Work::Reconciliation});
    run();
    QCOMPARE(told("subscriptions_refused"), 0);
    QVERIFY(sameName(0));
}

void TestSyncRefusals::reconciliationTellsWhomTheRegistersRefuse_data()
{
    QTest::addColumn<bool>("aisv");
    QTest::newRow("by AISV") << true;
    QTest::newRow("by E07") << false;
}

void TestSyncRefusals::reconciliationTellsWhomTheRegistersRefuse()
{
    QFETCH(bool, aisv);
    openInProcess(aisv ? registry::Route::Aisv : registry::Route::Rob);
    takeOver(2);
    run();
    if (!aisv) {
        // ORG forgot both, and takes one of them only
        qint64 calls = 0;
        const Job job;
        const sync::Asker asker {m_office->registers(), m_office->purpose(), job, calls};
        std::vector<Aifo> all;
        for (const ClientId client : m_clients) {
            all.push_back(m_office->clients().validAifo(client)->key.aifo);
        }
        QVERIFY_RESULT(sync::unsubscribe(asker, all));
        // both together, and then the first one alone
        QVERIFY_RESULT(m_office->order("faults",
            {{QStringLiteral("mode"), QStringLiteral("refuse")}, {QStringLiteral("service"), QStringLiteral("E45")},
                {QStringLiteral("code"), QStringLiteral("CHYBA MAPA AIFO")}, {QStringLiteral("count"), 2}}));
    } else {
        refuseFirst("E315");
    }
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(told("subscriptions_refused"), 1);
    QCOMPARE(shown(0), registry::Subscription::Failed);
    QCOMPARE(shown(1), registry::Subscription::Subscribed);
    QCOMPARE(m_report.run.outcome, registry::RunOutcome::Partial);
}

void TestSyncRefusals::failedSubscriptionIsForgottenAfterADistribution()
{
    openInProcess(registry::Route::Aisv);
    takeOver(1);
    QVERIFY_RESULT(m_office->faults("unavailable", "E315", 50));
    const auto failed = m_office->distribute({.work = sync::Work::Subscription});
    QVERIFY_RESULT(failed);
    QVERIFY(failed->stoppedBy);
    QCOMPARE(told("failed_runs"), 1);
    QVERIFY_RESULT(m_office->faults("none"));
    run();
    QCOMPARE(shown(0), registry::Subscription::Subscribed);
    QCOMPARE(told("failed_runs"), 0);
}

void TestSyncRefusals::organisationThatRosDoesNotKnowIsSetAside()
{
    openInProcess(registry::Route::Aisv);
    const auto kept = m_office->keepOrganisation(7);
    QVERIFY_RESULT(kept);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    const int ico = *registry::icoOf(m_office->session(), *kept);
    QVERIFY_RESULT(m_office->session().execute(QStringLiteral("UPDATE organisation SET ico = 1, read_at = NULL")));
    m_office->journal.clear();
    run();
    QCOMPARE(called("E258"), 1);
    QCOMPARE(m_report.run.outcome, registry::RunOutcome::DoneWithSetAside);
    const auto waiting =
        registry::cases(m_office->session(), registry::CaseState::Waiting, store::PageCursor::first(), 10);
    QVERIFY_RESULT(waiting);
    QCOMPARE(waiting->rows.size(), 1U);
    QCOMPARE(waiting->rows.front().kind, registry::CaseKind::Vanished);
    QCOMPARE(waiting->rows.front().clients.front().id, *kept);
    // nights after it are good ones again, and do not ask for nothing
    m_office->journal.clear();
    run();
    QCOMPARE(m_report.run.outcome, registry::RunOutcome::Done);
    QCOMPARE(called("E258"), 0);
    QVERIFY_RESULT(m_office->session().execute(QStringLiteral("UPDATE organisation SET ico = %1").arg(ico)));
    QVERIFY_RESULT(m_office->order(
        "org-rename", {{QStringLiteral("organisation"), 7}, {QStringLiteral("name"), QStringLiteral("Znovu, z.s.")}}));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_office->detail(*kept)->row.surname, QStringLiteral("Znovu, z.s."));
}

void TestSyncRefusals::organisationThatAisvForgotIsSubscribedAndReadAgain()
{
    openInProcess(registry::Route::Aisv);
    const auto kept = m_office->keepOrganisation(7);
    QVERIFY_RESULT(kept);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    qint64 calls = 0;
    const Job job;
    const sync::Asker asker {m_office->registers(), m_office->purpose(), job, calls};
    const int ico = *registry::icoOf(m_office->session(), *kept);
    QVERIFY_RESULT(sync::unsubscribeInAisv(asker, std::span<const int>(&ico, 1)));
    QVERIFY_RESULT(m_office->order("org-rename",
        {{QStringLiteral("organisation"), 7}, {QStringLiteral("name"), QStringLiteral("Nikdo Neřekl, a.s.")}}));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(m_office->detail(*kept)->row.surname != QStringLiteral("Nikdo Neřekl, a.s."));
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(m_office->aisv("organisations"), 1);
    QCOMPARE(m_office->detail(*kept)->row.surname, QStringLiteral("Nikdo Neřekl, a.s."));
    QCOMPARE(m_report.compared, 1);
    QCOMPARE(m_report.mended, 1);
    // what has been read since is not read again
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(3)));
    m_office->journal.clear();
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(called("E258"), 0);
    QCOMPARE(m_report.mended, 0);
}

void TestSyncRefusals::organisationThatAisvDoesNotKnowIsTold()
{
    openInProcess(registry::Route::Aisv);
    QVERIFY_RESULT(m_office->keepOrganisation(7));
    const auto kept = m_office->keepOrganisation(8);
    QVERIFY_RESULT(kept);
    run();
    QVERIFY_RESULT(m_office->session().execute(
        QStringLiteral("UPDATE organisation SET ico = 1 WHERE client = %1").arg(kept->value)));
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(told("subscriptions_refused"), 1);
    QCOMPARE(m_office->detail(*kept)->row.subscription, registry::Subscription::Failed);
}

void TestSyncRefusals::organisationThatCannotBeReadHoldsUpNoOther()
{
    openInProcess(registry::Route::Aisv);
    std::vector<ClientId> kept;
    for (int number = 3; number < 8; ++number) {
        const auto one = m_office->keepOrganisation(number);
        QVERIFY_RESULT(one);
        kept.push_back(*one);
    }
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    for (int number = 3; number < 8; ++number) {
        QVERIFY_RESULT(m_office->order("org-rename",
            {{QStringLiteral("organisation"), number}, {QStringLiteral("name"), QStringLiteral("Nová, a.s.")}}));
    }
    QVERIFY_RESULT(m_office->nextDay());
    const auto ico = registry::icoOf(m_office->session(), kept.at(1));
    QVERIFY_RESULT(ico);
    m_office->carrier().failAt(QStringLiteral("E258"), QByteArray::number(*ico));
    run();
    QCOMPARE(m_report.run.failed, 1);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        QCOMPARE(m_office->detail(kept.at(i))->row.surname == QStringLiteral("Nová, a.s."), i != 1);
    }
    m_office->carrier().failNoMore();
    run();
    QCOMPARE(m_office->detail(kept.at(1))->row.surname, QStringLiteral("Nová, a.s."));
}

void TestSyncRefusals::reconciliationGoesPastWhomNobodyCanAskAbout_data()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"E71", "E315", "E318"}) {
        QTest::newRow(service) << QString::fromLatin1(service);
    }
}

void TestSyncRefusals::reconciliationGoesPastWhomNobodyCanAskAbout()
{
    QFETCH(QString, service);
    openInProcess(registry::Route::Aisv);
    takeOver(4);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    // AISV forgot all of them
    qint64 calls = 0;
    const Job job;
    const sync::Asker asker {m_office->registers(), m_office->purpose(), job, calls};
    std::vector<Aifo> all;
    for (const ClientId client : m_clients) {
        all.push_back(m_office->clients().validAifo(client)->key.aifo);
    }
    QVERIFY_RESULT(sync::unsubscribeInAisv(asker, all));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(3)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    m_office->carrier().failAt(service, all.at(1).bytes().toByteArray().toBase64());
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(m_report.run.failed, 1);
    QVERIFY(sameName(3));
    QVERIFY(m_office->aisv("persons") >= 3);
    m_office->carrier().failNoMore();
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(m_office->aisv("persons"), 4);
}

static const kmen::test::Entry testSyncRefusals(kmen::test::runOnEngine<TestSyncRefusals>);
#include "tst_sync_refusals.moc"
