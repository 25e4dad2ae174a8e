// More subjects than may be subscribed unannounced wait for DIA's confirmation, by whatever way they come.
#include <QTest>

#include "egon/services/ros.h"
#include "identify/bulk.h"
#include "registry/organisations.h"
#include "support/test_program.h"
#include "sync/aisv_calls.h"
#include "sync/overview.h"
#include "sync/subscription.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncAnnounced : public QObject, private test::SyncTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void s003_6_1_3_personsAndOrganisationsAreOneNumberOfSubjects();
    void s003_6_1_3_organisationsAloneWaitToo();
    void s003_6_1_3_personsOfALargeFileWaitForTheirTerm();
    void s003_6_1_3_reconciliationRepeatsNoMoreThanMayBeAtOnce();
    void s003_6_1_3_nobodyIsSubscribedAfterTheTerm();
    void whoIsFollowedGoesOnWhileOthersWait();
    void whomNobodyCanBeAskedAboutIsNoSubject();

private:
    void openInProcess(std::uint32_t population);
    /// From an hour ago until tomorrow.
    void confirm(qint64 subjects);
};

void TestSyncAnnounced::init()
{
    openOffice(300);
    QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
}

void TestSyncAnnounced::openInProcess(std::uint32_t population)
{
    m_clients.clear();
    m_persons.clear();
    m_office = std::make_unique<test::SimulatedOffice>();
    QVERIFY_RESULT(m_office->openInProcess(population, 3));
    QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
}

void TestSyncAnnounced::confirm(qint64 subjects)
{
    const Moment now = m_office->clock.now();
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(registry::recordConfirmation(*tx,
        {0, QStringLiteral("DIA-1/2027"), subjects, now - std::chrono::hours(1), now + std::chrono::hours(24), {}, {}},
        m_office->by()));
    QVERIFY_RESULT(tx->commit());
}

void TestSyncAnnounced::s003_6_1_3_personsAndOrganisationsAreOneNumberOfSubjects()
{
    takeOver(2);
    QVERIFY_RESULT(m_office->keepOrganisation(7));
    QVERIFY_RESULT(m_office->keepOrganisation(8));
    const sync::Options options {.withoutConfirmation = 3};
    confirm(2); // of the persons alone
    const auto plan = sync::planSubscription(m_office->session(), options);
    QVERIFY_RESULT(plan);
    QVERIFY(!plan->mayRun());
    run(options);
    QVERIFY(m_report.waitsForConfirmation);
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E315")));
    // monitoring hears of it: nobody tells of their changes
    const auto level = [&] {
        const auto overview = sync::overview(m_office->session(), options);
        return overview ? sync::healthOf(*overview, std::nullopt, m_office->clock.now()).level : sync::Level::Critical;
    };
    QCOMPARE(level(), sync::Level::Warning);
    confirm(4);
    run(options);
    QVERIFY(!m_report.waitsForConfirmation);
    QCOMPARE(m_office->aisv("persons"), 2);
    QCOMPARE(m_office->aisv("organisations"), 2);
    QCOMPARE(level(), sync::Level::Good);
}

void TestSyncAnnounced::s003_6_1_3_organisationsAloneWaitToo()
{
    QVERIFY_RESULT(m_office->keepOrganisation(7));
    QVERIFY_RESULT(m_office->keepOrganisation(8));
    const sync::Options options {.withoutConfirmation = 1};
    run(options);
    QVERIFY(m_report.waitsForConfirmation);
    QCOMPARE(m_office->aisv("organisations"), 0);
    confirm(2);
    run(options);
    QCOMPARE(m_office->aisv("organisations"), 2);
}

void TestSyncAnnounced::s003_6_1_3_personsOfALargeFileWaitForTheirTerm()
{
    CsvTable table;
    table.header = {QStringLiteral("prijmeni"), QStringLiteral("jmeno"), QStringLiteral("datumNarozeni"),
        QStringLiteral("adresaPobytu")};
    for (std::uint32_t number = 1; table.rows.size() < 3; ++number) {
        const auto person = m_office->country().person(number);
        if (!person->died) {
            table.rows.push_back({person->surname, person->givenName, person->born.toString(Qt::ISODate),
                QString::number(person->address)});
        }
    }
    identify::BulkOptions options;
    options.rowsPerSubscription = 1;
    options.withoutConfirmation = 2;
    const auto report =
        identify::identifyAll(m_office->registers(), m_office->clients(), table, options, m_office->purpose(), Job());
    QVERIFY_RESULT(report);
    QCOMPARE(report->count(identify::RowOutcome::Identified), 3);
    QVERIFY(report->subscriptionsWait);
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E315")));
    // they are in the number that is announced
    const auto plan = sync::planSubscription(m_office->session());
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->persons, 3);
}

void TestSyncAnnounced::s003_6_1_3_reconciliationRepeatsNoMoreThanMayBeAtOnce()
{
    takeOver(3);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    // AISV forgot all of them
    std::vector<Aifo> all;
    for (const ClientId client : m_clients) {
        const auto stored = m_office->clients().validAifo(client);
        QVERIFY_RESULT(stored);
        all.push_back(stored->key.aifo);
    }
    const auto forget = [&] {
        qint64 calls = 0;
        const Job job;
        const sync::Asker asker {m_office->registers(), m_office->purpose(), job, calls};
        QVERIFY_RESULT(sync::unsubscribeInAisv(asker, all));
    };
    forget();
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(2)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(!sameName(2));
    const sync::Options options {.withoutConfirmation = 2, .work = sync::Work::Reconciliation};
    run(options);
    QCOMPARE(m_office->aisv("persons"), 2);
    QVERIFY(sameName(2)); // what was missed is found of everybody
    run(options); // and goes on where the last one left off
    QCOMPARE(m_office->aisv("persons"), 3);
    forget();
    run(options); // from the beginning again
    QCOMPARE(m_office->aisv("persons"), 2);
    forget();
    confirm(3);
    run(options);
    QCOMPARE(m_office->aisv("persons"), 3);
}

void TestSyncAnnounced::s003_6_1_3_nobodyIsSubscribedAfterTheTerm()
{
    openInProcess(1200);
    const QString agenda = m_office->registers().profile().identity.agenda;
    int kept = 0;
    for (std::uint32_t number = 1; kept <= egon::AisvLimits::aifoPerCall; ++number) {
        if (!m_office->country().person(number)->died) {
            QVERIFY_RESULT(m_office->keepIn(number, agenda));
            ++kept;
        }
    }
    confirm(kept);
    // the first batch takes until the end of the term
    m_office->carrier().meanwhile(
        QStringLiteral("E315"), [this] { QVERIFY_RESULT(m_office->advance(std::chrono::hours(25))); });
    const sync::Options options {.withoutConfirmation = 10};
    run(options);
    QCOMPARE(m_office->aisv("persons"), qint64(egon::AisvLimits::aifoPerCall));
    QVERIFY(m_report.waitsForConfirmation);
    // the one that is left is the rest of a mass subscription: it waits for its own term, however many runs there are
    for (int i = 0; i < 2; ++i) {
        run(options);
        QVERIFY(m_report.waitsForConfirmation);
        QCOMPARE(m_office->aisv("persons"), qint64(egon::AisvLimits::aifoPerCall));
    }
    const auto plan = sync::planSubscription(m_office->session(), options);
    QVERIFY_RESULT(plan);
    QVERIFY(!plan->mayRun());
    const auto letter = sync::announcementText(
        *plan, {QStringLiteral("Úřad"), QStringLiteral("1"), 1, agenda, m_office->clock.now(), QStringLiteral("Kdo")});
    QVERIFY_RESULT(letter);
    QVERIFY(letter->contains(QStringLiteral("zbytek hromadného přihlášení 1")));
    confirm(1); // a new term for what is left
    run(options);
    QVERIFY(!m_report.waitsForConfirmation);
    QCOMPARE(m_office->aisv("persons"), qint64(kept));
    // all are subscribed: a client who comes later is none of them
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(25)));
    std::uint32_t next = 1150;
    while (m_office->country().person(next)->died) {
        ++next;
    }
    QVERIFY_RESULT(m_office->keepIn(next, agenda));
    run(options);
    QVERIFY(!m_report.waitsForConfirmation);
    QCOMPARE(m_office->aisv("persons"), qint64(kept) + 1);
}

void TestSyncAnnounced::whoIsFollowedGoesOnWhileOthersWait()
{
    takeOver(3);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    takeOver(3); // a large import
    const auto replaced = m_office->happens("replace", m_persons.at(0));
    QVERIFY_RESULT(replaced);
    m_persons.at(0) = static_cast<std::uint32_t>(replaced->value(QStringLiteral("person")).toInteger());
    const sync::Options options {.withoutConfirmation = 2};
    QVERIFY_RESULT(m_office->nextDay());
    run(options);
    QVERIFY(m_report.waitsForConfirmation);
    QCOMPARE(m_office->aisv("persons"), 3); // its new identifier is no new subject
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run(options);
    QVERIFY(sameName(0));
}

void TestSyncAnnounced::whomNobodyCanBeAskedAboutIsNoSubject()
{
    openInProcess(200);
    // the office has no role in the other agenda
    for (std::uint32_t person = 40, kept = 0; kept < 3; ++person) {
        if (!m_office->country().person(person)->died) {
            QVERIFY_RESULT(m_office->keepIn(person, QStringLiteral("A9145")));
            ++kept;
        }
    }
    takeOver(1);
    const sync::Options options {.withoutConfirmation = 2};
    run(options);
    QVERIFY(!m_report.waitsForConfirmation);
    QCOMPARE(m_office->aisv("persons"), 1);
    const auto overview = sync::overview(m_office->session(), options, &m_office->registers().profile().identity);
    QVERIFY_RESULT(overview);
    QVERIFY(!overview->waitsForConfirmation);
    QCOMPARE(overview->withoutRole, QStringList {QStringLiteral("A9145")});
}

static const kmen::test::Entry testSyncAnnounced(kmen::test::runOnEngine<TestSyncAnnounced>);
#include "tst_sync_announced.moc"
