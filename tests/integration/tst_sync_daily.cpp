// The daily distribution by AISV, sentence by sentence of the handbook (source 003, chapters 6 and 7).
#include <QTest>

#include "egon/aisv_limits.h"
#include "registry/cases.h"
#include "simulated_office.h"
#include "support/test_program.h"
#include "sync/aisv_calls.h"

using namespace kmen;

class TestSyncDaily : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void s003_6_1_2_foundedRecordsAreNeverAskedFor();
    void s003_6_1_4_changedPersonsAreReadOnceAndApplied();
    void s003_6_1_4_windowIsNotOlderThan2024_09_01();
    void s003_6_1_4_windowOfOrganisationsIsNotOlderThan2025_06_14();
    void s003_6_1_4_1_onlySubscribedAreTold();
    void s003_6_1_4_1_dayIsAskedFromMidnightToMidnight();
    void s003_6_1_4_1_shortenedWindowIsContinuedFromPosledniZmenaCas();
    void s003_6_1_4_1_segmentsAreContinuedFromPosledniZmenaCas();
    void s003_6_1_4_1_repeatedChangeIsRecognisedByIdz();
    void s003_6_1_4_2_changesOfAListNeedNoSubscription();
    void s003_6_1_5_identifiersComeBeforeChanges();
    void s003_6_1_5_invalidAifoIsUnsubscribedReplacedAndTheNewOneSubscribed();
    void s003_6_1_5_withoutSuccessorACaseIsOpened();
    void s003_7_afterAnOutageEveryDayIsAskedInOrder();
    void s003_7_callsAreSynchronous();
    void s003_7_otherPeriodsThanThePreviousDayAreCounted();
    void s003_7_everyTwoHoursUpToNow();
    void s003_7_refusedWindowStaysAGapAndIsFilledNextTime();

private:
    /// Persons `first`… of the country, taken over, subscribed in AISV, and the first day looked at.
    void takeOver(std::uint32_t first, int count);
    void run(const sync::Options &options = {});
    [[nodiscard]] std::vector<registry::Window> windows();
    [[nodiscard]] QString surnameOf(std::size_t client);

    std::unique_ptr<test::SimulatedOffice> m_office;
    std::vector<ClientId> m_clients;
    std::vector<std::uint32_t> m_persons;
    sync::Report m_report;
};

void TestSyncDaily::init()
{
    m_clients.clear();
    m_persons.clear();
    m_office = std::make_unique<test::SimulatedOffice>();
    QVERIFY_RESULT(m_office->open());
    QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
}

void TestSyncDaily::takeOver(std::uint32_t first, int count)
{
    for (std::uint32_t number = first; count > 0; ++number) {
        if (m_office->server().registers().person(number)->died) {
            continue;
        }
        const auto taken = m_office->takeOver(number);
        QVERIFY_RESULT(taken);
        m_clients.push_back(taken->client);
        m_persons.push_back(number);
        --count;
    }
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    m_office->journal.clear();
}

void TestSyncDaily::run(const sync::Options &options)
{
    const auto report = m_office->distribute(options);
    QVERIFY_RESULT(report);
    m_report = *report;
    QVERIFY2(!m_report.stoppedBy, m_report.stoppedBy ? qPrintable(describe(*m_report.stoppedBy)) : "");
}

std::vector<registry::Window> TestSyncDaily::windows()
{
    const Moment now = m_office->clock.now();
    const auto all = registry::windows(m_office->session(), registry::coverageOfPersons(),
        {now - std::chrono::hours(24 * 1000), now + std::chrono::hours(1)}, 1000);
    return all ? *all : std::vector<registry::Window>();
}

QString TestSyncDaily::surnameOf(std::size_t client)
{
    const auto detail = m_office->detail(m_clients.at(client));
    return detail ? detail->row.surname : QString();
}

void TestSyncDaily::s003_6_1_2_foundedRecordsAreNeverAskedFor()
{
    takeOver(1, 2);
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY_RESULT(m_office->nextDay());
    for (const sync::Work work : {sync::Work::Subscription, sync::Work::ChosenList, sync::Work::Reconciliation}) {
        const auto report = m_office->distribute({.work = work, .chosen = m_clients});
        QVERIFY_RESULT(report);
        QVERIFY(!report->stoppedBy);
    }
    QVERIFY(m_office->journal.counts.contains(QStringLiteral("E317")));
    QVERIFY(m_office->journal.counts.contains(QStringLiteral("E318")));
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E319")));
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E320")));
}

void TestSyncDaily::s003_6_1_4_changedPersonsAreReadOnceAndApplied()
{
    takeOver(1, 3);
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->happens("move", m_persons.at(0)));
    QVERIFY_RESULT(m_office->happens("move", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(surnameOf(0), m_office->server().registers().person(m_persons.at(0))->surname);
    QCOMPARE(m_report.run.read, 1);
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E277")), 1);
    QCOMPARE(m_report.run.outcome, registry::RunOutcome::Done);
}

void TestSyncDaily::s003_6_1_4_windowIsNotOlderThan2024_09_01()
{
    const Moment begin = localMidnight(QDate(2024, 9, 1));
    const registry::Span asked =
        sync::permitted({localMidnight(QDate(2020, 1, 1)), localMidnight(QDate(2024, 9, 3))}, egon::AisvIdTyp::Aifo);
    QCOMPARE(asked.from, begin);
    // a registry that is older than AISV: nothing before is asked for
    takeOver(1, 1);
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    auto query = tx->query(QStringLiteral("UPDATE client SET created_at = :then"));
    query.bind(QStringLiteral(":then"), localMidnight(QDate(2024, 8, 20)));
    QVERIFY_RESULT(query.exec());
    QVERIFY_RESULT(tx->commit());
    run();
    QCOMPARE(m_office->aisv("tooOld"), 0);
    QCOMPARE(windows().front().from, begin);
}

void TestSyncDaily::s003_6_1_4_windowOfOrganisationsIsNotOlderThan2025_06_14()
{
    const registry::Span asked =
        sync::permitted({localMidnight(QDate(2024, 9, 1)), localMidnight(QDate(2025, 7, 1))}, egon::AisvIdTyp::Ico);
    QCOMPARE(asked.from, localMidnight(QDate(2025, 6, 14)));
    QCOMPARE(sync::judgeWindow(
                 {localMidnight(QDate(2025, 6, 13)), localMidnight(QDate(2025, 6, 14))}, {}, egon::AisvIdTyp::Ico)
                 .verdict,
        sync::Verdict::Refused);
}

void TestSyncDaily::s003_6_1_4_1_onlySubscribedAreTold()
{
    takeOver(1, 2);
    QCOMPARE(m_office->aisv("persons"), 2);
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(m_office->clients().wantSubscription(*tx, m_clients.at(0), false, m_office->by()));
    QVERIFY_RESULT(tx->commit());
    run();
    QCOMPARE(m_office->aisv("persons"), 1);
    QVERIFY_RESULT(m_office->happens("move", m_persons.at(0)));
    QVERIFY_RESULT(m_office->happens("move", m_persons.at(1)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_report.run.read, 1);
}

void TestSyncDaily::s003_6_1_4_1_dayIsAskedFromMidnightToMidnight()
{
    takeOver(1, 1);
    QVERIFY_RESULT(m_office->nextDay(std::chrono::minutes(20)));
    run();
    const QDate today = localDate(m_office->clock.now());
    const registry::Window last = windows().back();
    QCOMPARE(last.from, localMidnight(today.addDays(-1)));
    QCOMPARE(last.askedTo, localMidnight(today));
    QCOMPARE(last.deliveredTo, localMidnight(today));
    QVERIFY(m_report.againstAdvice.empty());
    // the day is asked about once
    m_office->journal.clear();
    run();
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E317")));
}

void TestSyncDaily::s003_6_1_4_1_shortenedWindowIsContinuedFromPosledniZmenaCas()
{
    takeOver(1, 1);
    QVERIFY_RESULT(
        m_office->advanceTo(localMidnight(localDate(m_office->clock.now()).addDays(1)) - std::chrono::minutes(2)));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    // five minutes after midnight AISV does not look at the last ten minutes of the day yet
    QVERIFY_RESULT(m_office->advance(std::chrono::minutes(7)));
    run();
    const registry::Window cut = windows().back();
    QVERIFY(cut.deliveredTo < cut.askedTo);
    QCOMPARE(m_report.run.read, 0);
    QVERIFY_RESULT(m_office->advance(std::chrono::minutes(30)));
    run();
    const registry::Window rest = windows().back();
    QCOMPARE(rest.from, cut.deliveredTo);
    QCOMPARE(rest.deliveredTo, cut.askedTo);
    QCOMPARE(surnameOf(0), m_office->server().registers().person(m_persons.at(0))->surname);
}

void TestSyncDaily::s003_6_1_4_1_segmentsAreContinuedFromPosledniZmenaCas()
{
    takeOver(1, 12);
    QVERIFY_RESULT(m_office->order("aisv", {{QStringLiteral("perAnswer"), 5}}));
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("rename", person));
        QVERIFY_RESULT(m_office->advance(std::chrono::seconds(60)));
    }
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(m_office->journal.counts.value(QStringLiteral("E317")) >= 3);
    QCOMPARE(m_report.run.read, 12);
    const registry::Window window = windows().back();
    QCOMPARE(window.deliveredTo, window.askedTo);
    QCOMPARE(window.calls, m_office->journal.counts.value(QStringLiteral("E317")));
}

void TestSyncDaily::s003_6_1_4_1_repeatedChangeIsRecognisedByIdz()
{
    takeOver(1, 30);
    // told again are changes of the last 15 minutes before an interval, one of eight
    QVERIFY_RESULT(
        m_office->advanceTo(localMidnight(localDate(m_office->clock.now()).addDays(1)) - std::chrono::minutes(10)));
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("rename", person));
        QVERIFY_RESULT(m_office->happens("move", person));
    }
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_report.run.read, 30);
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY2(m_report.run.delivered > 0, "AISV repeated nothing: the test tests nothing");
    QCOMPARE(m_report.run.persons, 0);
    QCOMPARE(m_report.run.read, 0);
    QCOMPARE(windows().back().repeats, m_report.run.delivered);
}

void TestSyncDaily::s003_6_1_4_2_changesOfAListNeedNoSubscription()
{
    takeOver(1, 2);
    const Moment before = m_office->clock.now();
    const Aifo stranger = m_office->server().registers().issue(77, QStringLiteral("A8566"), 1234);
    QVERIFY_RESULT(m_office->happens("move", 77));
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(1)));
    qint64 calls = 0;
    const Job job;
    const sync::Asker asker {m_office->registers(), m_office->purpose(), job, calls};
    const auto changes = sync::allChangesOf(asker, std::span(&stranger, 1), before, m_office->clock.now());
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->size(), 1U);
    QVERIFY(changes->front().aifo == stranger);
    QVERIFY(!changes->front().idz.isEmpty());
}

void TestSyncDaily::s003_6_1_5_identifiersComeBeforeChanges()
{
    takeOver(1, 2);
    QVERIFY_RESULT(m_office->happens("move", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    const auto at = [this](
                        const char *service) { return m_office->journal.order.indexOf(QString::fromLatin1(service)); };
    QVERIFY(at("E78") >= 0);
    QVERIFY(at("E78") < at("E317"));
    QVERIFY(at("E317") < at("E277"));
}

void TestSyncDaily::s003_6_1_5_invalidAifoIsUnsubscribedReplacedAndTheNewOneSubscribed()
{
    takeOver(1, 2);
    const auto replaced = m_office->happens("replace", m_persons.at(0));
    QVERIFY_RESULT(replaced);
    const auto survivor = static_cast<std::uint32_t>(replaced->value(QStringLiteral("person")).toInteger());
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_report.run.replaced, 1);
    QVERIFY(m_office->journal.order.indexOf(QStringLiteral("E316"))
        < m_office->journal.order.indexOf(QStringLiteral("E317")));
    QVERIFY(m_office->journal.order.indexOf(QStringLiteral("E315"))
        < m_office->journal.order.indexOf(QStringLiteral("E317")));
    QCOMPARE(m_office->aisv("persons"), 2);
    QCOMPARE(surnameOf(0), m_office->server().registers().person(survivor)->surname);
    // the successor is announced from now on
    QVERIFY_RESULT(m_office->happens("rename", survivor));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(surnameOf(0), m_office->server().registers().person(survivor)->surname);
}

void TestSyncDaily::s003_6_1_5_withoutSuccessorACaseIsOpened()
{
    takeOver(1, 2);
    QVERIFY_RESULT(m_office->happens("cancel", m_persons.at(0)));
    QVERIFY_RESULT(m_office->happens("split", m_persons.at(1)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_report.run.cases, 2);
    QCOMPARE(m_report.run.replaced, 0);
    QCOMPARE(m_office->aisv("persons"), 0);
}

void TestSyncDaily::s003_7_afterAnOutageEveryDayIsAskedInOrder()
{
    takeOver(1, 1);
    const Moment before = windows().back().deliveredTo;
    for (int day = 0; day < 4; ++day) {
        QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
        QVERIFY_RESULT(m_office->nextDay());
    }
    const Moment today = localMidnight(localDate(m_office->clock.now()));
    const auto open = registry::gaps(m_office->session(), false, {before, today});
    QVERIFY_RESULT(open);
    QCOMPARE(open->size(), 1U);
    QCOMPARE(open->front(), (registry::Span {before, today}));
    const std::size_t known = windows().size();
    run();
    const auto all = windows();
    QCOMPARE(all.size(), known + 4);
    for (std::size_t i = known; i < all.size(); ++i) {
        QCOMPARE(all.at(i).from, i == known ? before : all.at(i - 1).deliveredTo);
        QVERIFY(i == known || all.at(i).id > all.at(i - 1).id);
    }
    QCOMPARE(all.back().deliveredTo, today);
    QCOMPARE(surnameOf(0), m_office->server().registers().person(m_persons.at(0))->surname);
    QCOMPARE(m_report.run.read, 1);
}

void TestSyncDaily::s003_7_callsAreSynchronous()
{
    takeOver(1, 1);
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(m_office->journal.counts.contains(QStringLiteral("E317")));
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E317?async")));
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E99")));
}

void TestSyncDaily::s003_7_otherPeriodsThanThePreviousDayAreCounted()
{
    takeOver(1, 1);
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(m_report.againstAdvice.empty());
    // two days without a run: the older one is answered, but is not the previous day
    QVERIFY_RESULT(m_office->nextDay());
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_report.againstAdvice, std::vector {sync::Rule::PeriodNotADay});
    const auto counted = registry::ruleCounts(m_office->session(), localDate(m_office->clock.now()));
    QVERIFY_RESULT(counted);
    QCOMPARE(counted->size(), 1U);
    QCOMPARE(counted->front().rule, sync::ruleName(sync::Rule::PeriodNotADay));
    QCOMPARE(counted->front().done, 1);
    QCOMPARE(counted->front().refused, 0);
}

void TestSyncDaily::s003_7_everyTwoHoursUpToNow()
{
    takeOver(1, 1);
    const sync::Options often {.pace = sync::Pace::TwoHourly};
    run(often);
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(2)));
    run(often);
    QCOMPARE(surnameOf(0), m_office->server().registers().person(m_persons.at(0))->surname);
    const registry::Window last = windows().back();
    QVERIFY(m_office->clock.now() - last.deliveredTo < egon::AisvLimits::delta + std::chrono::minutes(1));
}

void TestSyncDaily::s003_7_refusedWindowStaysAGapAndIsFilledNextTime()
{
    takeOver(1, 1);
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    QVERIFY_RESULT(m_office->faults("unavailable", "E317", 20));
    const auto broken = m_office->distribute();
    QVERIFY_RESULT(broken);
    QVERIFY(broken->stoppedBy);
    QVERIFY(surnameOf(0) != m_office->server().registers().person(m_persons.at(0))->surname);
    QVERIFY_RESULT(m_office->faults("none"));
    run();
    QCOMPARE(surnameOf(0), m_office->server().registers().person(m_persons.at(0))->surname);
}

static const kmen::test::Entry testSyncDaily(kmen::test::runOnEngine<TestSyncDaily>);
#include "tst_sync_daily.moc"
