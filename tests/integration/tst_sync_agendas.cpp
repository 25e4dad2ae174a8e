// Clients whom another agenda of the office keeps: asked about in that agenda's role, or not at all.
#include <QTest>

#include "agendas_test.h"
#include "egon/aisv_limits.h"
#include "registry/organisation_subscriptions.h"
#include "registry/organisations.h"
#include "support/test_program.h"
#include "sync/agendas.h"
#include "sync/aisv_calls.h"
#include "sync/one_client.h"
#include "sync/overview.h"
#include "sync/registers.h"
#include "sync/subscription.h"

using namespace kmen;

class TestSyncAgendas : public QObject, private test::AgendasTest {
    Q_OBJECT

private Q_SLOTS:
    void s001_2_1_aifoIsAskedAboutInItsOwnAgenda_data();
    void s001_2_1_aifoIsAskedAboutInItsOwnAgenda();
    void s001_2_1_withoutAnAifoNobodyIsSubscribed();
    void s001_2_1_onlyPermittedCombinationsAreAsked();
    void s001_2_1_searchIsExact();
    void s001_2_1_moreThanOneAsksForFurtherData();
    void s003_6_1_1_withoutRoleNobodyIsAsked();
    void agendaThatWasNeverAskedAbout_isAGap();
    void s003_6_1_1_refusedPermissionStopsTheRun();
    void s003_6_1_3_1_singleNewClientsNeedNoAnnouncement();
    void s001_3_error3_singleReadsInALoopNeedAReason();
    void s003_6_1_3_2_wishOfAPersonIsCarriedOutByTheRoute();
    void s003_6_1_3_2_organisationIsUnsubscribedByTheNextRun();
    void clockThatJumps_losesNothing_data();
    void clockThatJumps_losesNothing();
};

void TestSyncAgendas::s001_2_1_aifoIsAskedAboutInItsOwnAgenda_data()
{
    QTest::addColumn<bool>("aisv");
    QTest::newRow("by E07") << false;
    QTest::newRow("by AISV") << true;
}

void TestSyncAgendas::s001_2_1_aifoIsAskedAboutInItsOwnAgenda()
{
    QFETCH(bool, aisv);
    openOffice(true, aisv ? registry::Route::Aisv : registry::Route::Rob);
    keep(5, QStringLiteral("A8566"));
    keep(40, records());
    run();
    QVERIFY(m_report.withoutRole.isEmpty());
    QCOMPARE(subscriptionOf(m_clients.at(0)), registry::Subscription::Subscribed);
    QCOMPARE(subscriptionOf(m_clients.at(1)), registry::Subscription::Subscribed);
    QVERIFY_RESULT(m_office->nextDay());
    run();
    m_office->journal.clear();
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("rename", person));
    }
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(sameName(0));
    QVERIFY(sameName(1));
    QCOMPARE(m_report.run.read, 2);
    // each agenda by itself: what changed of its identifiers, of its persons, and their reading
    for (const QString &service : {QStringLiteral("E78"), QStringLiteral("E277")}) {
        QCOMPARE(m_office->journal.counts.value(service), 2);
    }
    QVERIFY(m_office->journal.counts.value(aisv ? QStringLiteral("E317") : QStringLiteral("E07")) >= 2);
    // an identifier that ended there is followed there
    const auto replaced = m_office->happens("replace", m_persons.at(1));
    QVERIFY_RESULT(replaced);
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_report.run.replaced, 1);
    const auto now = m_office->clients().validAifo(m_clients.at(1));
    QVERIFY_RESULT(now);
    QCOMPARE(now->key.agenda, records());
    const auto successor = static_cast<std::uint32_t>(replaced->value(QStringLiteral("person")).toInteger());
    QVERIFY(now->key.aifo == m_office->country().issue(successor, records(), 1234));
    // nothing is left out and nothing is asked twice
    const auto overview = sync::overview(m_office->session());
    QVERIFY_RESULT(overview);
    QVERIFY(!aisv || overview->gaps.empty());
    m_office->journal.clear();
    run();
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E317")));
}

void TestSyncAgendas::s001_2_1_withoutAnAifoNobodyIsSubscribed()
{
    openOffice(true);
    registry::Field surname;
    surname.code = registry::FieldCode::Prijmeni;
    surname.value = QStringLiteral("Neztotožněný");
    registry::Field name;
    name.code = registry::FieldCode::Jmeno;
    name.value = QStringLiteral("Petr");
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    const auto made = m_office->clients().createByHand(*tx, {surname, name}, m_office->by());
    QVERIFY_RESULT(made);
    const auto refused = m_office->clients().wantSubscription(*tx, made->id, true, m_office->by());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("registry.NO_AIFO"));
}

void TestSyncAgendas::s001_2_1_onlyPermittedCombinationsAreAsked()
{
    openOffice(true);
    identify::Request request;
    request.prijmeni = QStringLiteral("Nováková");
    m_office->journal.clear();
    const auto refused =
        identify::identify(m_office->registers(), m_office->clients(), request, m_office->purpose(), Job());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Input);
    QVERIFY(m_office->journal.counts.isEmpty());
}

void TestSyncAgendas::s001_2_1_searchIsExact()
{
    openOffice(true);
    const auto person = m_office->country().person(5);
    identify::Request request;
    request.prijmeni = person->surname;
    request.jmeno = person->givenName;
    request.datumNarozeni = person->born;
    request.adresaPobytu = egon::AdresaPobytu {person->address, std::nullopt};
    const auto found =
        identify::identify(m_office->registers(), m_office->clients(), request, m_office->purpose(), Job());
    QVERIFY_RESULT(found);
    QCOMPARE(found->outcome, identify::Outcome::One);
    QVERIFY(found->aifo.aifo == m_office->country().issue(5, QStringLiteral("A8566"), 1234));
    for (const QString &wild : {QString(person->surname.left(2) + u'*'), QString(person->surname.left(2) + u'%'),
             QString(person->surname.chopped(1) + u'?')}) {
        request.prijmeni = wild;
        const auto nobody =
            identify::identify(m_office->registers(), m_office->clients(), request, m_office->purpose(), Job());
        QVERIFY(!nobody || nobody->outcome == identify::Outcome::None);
    }
}

void TestSyncAgendas::s001_2_1_moreThanOneAsksForFurtherData()
{
    openOffice(true);
    const auto one = m_office->country().person(5);
    std::uint32_t other = 6;
    while (m_office->country().person(other)->died || m_office->country().person(other)->born == one->born) {
        ++other;
    }
    QVERIFY_RESULT(m_office->order("rename",
        {{QStringLiteral("person"), static_cast<qint64>(other)}, {QStringLiteral("surname"), one->surname},
            {QStringLiteral("givenName"), one->givenName}}));
    QVERIFY_RESULT(m_office->order("move",
        {{QStringLiteral("person"), static_cast<qint64>(other)},
            {QStringLiteral("address"), static_cast<qint64>(one->address)}}));
    identify::Request request;
    request.prijmeni = one->surname;
    request.jmeno = one->givenName;
    request.adresaPobytu = egon::AdresaPobytu {one->address, std::nullopt};
    const auto many =
        identify::identify(m_office->registers(), m_office->clients(), request, m_office->purpose(), Job());
    QVERIFY_RESULT(many);
    QCOMPARE(many->outcome, identify::Outcome::Many);
    QVERIFY(!identify::takeOver(m_office->clients(), *many, {std::nullopt, true}, m_office->by()));
    request.datumNarozeni = one->born;
    const auto found =
        identify::identify(m_office->registers(), m_office->clients(), request, m_office->purpose(), Job());
    QVERIFY_RESULT(found);
    QCOMPARE(found->outcome, identify::Outcome::One);
    QVERIFY(found->aifo.aifo == m_office->country().issue(5, QStringLiteral("A8566"), 1234));
}

void TestSyncAgendas::s003_6_1_1_withoutRoleNobodyIsAsked()
{
    openOffice(false);
    keep(5, QStringLiteral("A8566"));
    keep(40, records());
    run();
    QCOMPARE(m_report.withoutRole, QStringList {records()});
    const auto standing = sync::overview(m_office->session(), {}, &m_office->registers().profile().identity);
    QVERIFY_RESULT(standing);
    const sync::Health health = sync::healthOf(*standing, std::nullopt, m_office->clock.now());
    const auto item = std::ranges::find(health.items, QStringLiteral("agendas_without_role"), &sync::HealthItem::name);
    QVERIFY(item != health.items.end());
    QCOMPARE(item->value, 1);
    QCOMPARE(item->level, sync::Level::Warning);
    QVERIFY(item->text.contains(records()));
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E315")), 1);
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E78")), 1);
    QCOMPARE(subscriptionOf(m_clients.at(0)), registry::Subscription::Subscribed);
    QCOMPARE(subscriptionOf(m_clients.at(1)), registry::Subscription::Wanted);
    const auto asked = sync::askable(m_office->clients(), m_office->registers().profile().identity, m_clients.at(1));
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, QStringLiteral("sync.NO_ROLE"));
    QVERIFY(asked.error().what.contains(records()));
    const auto read =
        sync::readPerson(m_office->registers(), m_office->clients(), m_clients.at(1), m_office->purpose(), {}, Job());
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("sync.NO_ROLE"));
    // everybody is to be read anew: who cannot be asked about is set aside with the sentence, the other is read
    QVERIFY_RESULT(sync::orderFullReading(m_office->session(), m_office->protector(), m_office->by(), Job()));
    m_office->journal.clear();
    run();
    QCOMPARE(m_report.run.read, 1);
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E277")), 1);
    const auto aside =
        registry::notices(m_office->session(), registry::NoticeState::SetAside, store::PageCursor::first(), 10);
    QVERIFY_RESULT(aside);
    QCOMPARE(aside->rows.size(), 1U);
    QCOMPARE(aside->rows.front().code, QStringLiteral("sync.NO_ROLE"));
    QVERIFY(aside->rows.front().reason.contains(records()));
    // once the office has the role, nobody has to think of who waited for it
    m_office->otherRoles.push_back({records(), QStringLiteral("CR83065"), QStringLiteral("evidence")});
    m_office->readProfile();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(subscriptionOf(m_clients.at(1)), registry::Subscription::Subscribed);
}

void TestSyncAgendas::agendaThatWasNeverAskedAbout_isAGap()
{
    openOffice(true);
    keep(5, QStringLiteral("A8566"));
    run();
    // clients of another agenda came, and every run since ended before it was their agenda's turn
    keep(40, records());
    const Moment came = m_office->clock.now();
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(24 * 4)));
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    registry::Window own {0, std::nullopt, registry::coverageOfPersons(), came - std::chrono::hours(48),
        m_office->clock.now(), m_office->clock.now(), m_office->clock.now()};
    QVERIFY_RESULT(registry::saveWindow(*tx, own));
    QVERIFY_RESULT(tx->commit());
    const auto standing = sync::overview(m_office->session(), {}, &m_office->registers().profile().identity);
    QVERIFY_RESULT(standing);
    QCOMPARE(standing->agendas.size(), 2U);
    QCOMPARE(standing->gaps.size(), 1U);
    const sync::Health health = sync::healthOf(*standing, std::nullopt, m_office->clock.now());
    const auto item = std::ranges::find(health.items, QStringLiteral("coverage_age_hours"), &sync::HealthItem::name);
    QVERIFY(item != health.items.end());
    QCOMPARE(item->level, sync::Level::Critical);
    QVERIFY2(item->value >= 24 * 4, qPrintable(QString::number(item->value)));
}

void TestSyncAgendas::s003_6_1_1_refusedPermissionStopsTheRun()
{
    openOffice(true);
    keep(5, QStringLiteral("A8566"));
    run();
    QVERIFY_RESULT(m_office->nextDay());
    QVERIFY_RESULT(m_office->order("faults",
        {{QStringLiteral("mode"), QStringLiteral("refuse")}, {QStringLiteral("service"), QStringLiteral("E317")},
            {QStringLiteral("code"), QStringLiteral("NENI OPRAVNENI EGON")}, {QStringLiteral("count"), 1}}));
    m_office->journal.clear();
    const auto report = m_office->distribute();
    QVERIFY_RESULT(report);
    QVERIFY(report->stoppedBy);
    QCOMPARE(report->stoppedBy->kind, ErrorKind::Denied);
    // who comes in the morning reads why and what to do
    const auto last = registry::lastRun(m_office->session(), QStringLiteral("distribution"));
    QVERIFY_RESULT(last);
    QVERIFY(*last && (*last)->outcome == registry::RunOutcome::Failed);
    QVERIFY(!(*last)->what.isEmpty() && !(*last)->remedy.isEmpty());
    QCOMPARE((*last)->what, report->stoppedBy->what);
    QCOMPARE((*last)->remedy, report->stoppedBy->remedy);
    QCOMPARE(registry::runReason(**last), report->stoppedBy->what);
    // asked once, and nobody else after that
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E317")), 1);
    QCOMPARE(m_office->journal.order.back(), QStringLiteral("E317"));
    // what was not looked at stays a gap and is asked about when the permission is there
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(sync::overview(m_office->session())->gaps.empty());
}

void TestSyncAgendas::s003_6_1_3_1_singleNewClientsNeedNoAnnouncement()
{
    openOffice(true);
    keep(5, QStringLiteral("A8566"));
    run({.withoutConfirmation = 1});
    QVERIFY(!m_report.waitsForConfirmation);
    // more are subscribed than may be at once without DIA: a single one goes on
    for (const std::uint32_t person : {20U, 30U}) {
        keep(person, QStringLiteral("A8566"));
        run({.withoutConfirmation = 1});
        QVERIFY(!m_report.waitsForConfirmation);
        QCOMPARE(subscriptionOf(m_clients.back()), registry::Subscription::Subscribed);
    }
}

void TestSyncAgendas::s001_3_error3_singleReadsInALoopNeedAReason()
{
    openOffice(true);
    keep(5, QStringLiteral("A8566"));
    const auto read = [this](const QString &reason) {
        egon::Purpose purpose = m_office->purpose();
        purpose.reason = reason;
        return sync::readPerson(
            m_office->registers(), m_office->clients(), m_clients.at(0), purpose, sync::usualPurpose(), Job());
    };
    QVERIFY_RESULT(read(sync::usualPurpose()));
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    for (int i = 0; i < 130; ++i) {
        auto query =
            tx->query(QStringLiteral("INSERT INTO egon_call (service, request_id, previous_id, register_id, opened_at, "
                                     "actor, reason, folded_reason,"
                                     " subject, persons, outcome, code, detail, request_bytes, answer_bytes)"
                                     " VALUES ('E276', :id, '', '', :now, :actor, '', '', '', 1, 0, '', '', 0, 0)"));
        query.bind(QStringLiteral(":id"), QUuid::createUuid().toString(QUuid::WithoutBraces))
            .bind(QStringLiteral(":now"), tx->now())
            .bind(QStringLiteral(":actor"), m_office->purpose().user);
        QVERIFY_RESULT(query.exec());
    }
    QVERIFY_RESULT(tx->commit());
    m_office->journal.clear();
    const auto refused = read(sync::usualPurpose());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("sync.RULE.single-reads"));
    QVERIFY(refused.error().detail.contains(QStringLiteral("ch. 3")));
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E276")));
    QVERIFY_RESULT(read(QStringLiteral("Odvolání č. j. 12/2026")));
    const auto counted = registry::ruleCounts(m_office->session(), localDate(m_office->clock.now()));
    QVERIFY_RESULT(counted);
    QCOMPARE(counted->size(), 1U);
    QCOMPARE(counted->front().refused, 1);
    QCOMPARE(counted->front().done, 1);
    // an hour later it is work as any
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(2)));
    QVERIFY_RESULT(read(sync::usualPurpose()));
}

void TestSyncAgendas::s003_6_1_3_2_wishOfAPersonIsCarriedOutByTheRoute()
{
    openOffice(true);
    keep(40, records());
    run();
    m_office->journal.clear();
    for (const bool on : {false, true}) {
        const auto done = sync::setSubscribed(
            m_office->registers(), m_office->clients(), m_clients.at(0), on, m_office->purpose(), Job());
        QVERIFY_RESULT(done);
        QCOMPARE(*done, sync::SubscriptionOutcome::Done);
        QCOMPARE(subscriptionOf(m_clients.at(0)),
            on ? registry::Subscription::Subscribed : registry::Subscription::Unsubscribed);
        QCOMPARE(m_office->aisv("persons"), on ? 1 : 0);
    }
    QCOMPARE(m_office->journal.order, (QStringList {QStringLiteral("E316"), QStringLiteral("E315")}));
}

void TestSyncAgendas::s003_6_1_3_2_organisationIsUnsubscribedByTheNextRun()
{
    openOffice(true);
    const auto theirs = m_office->order("organisation", {{QStringLiteral("organisation"), 7}});
    QVERIFY_RESULT(theirs);
    const int ico = theirs->value(QStringLiteral("ico")).toString().toInt();
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    const auto made = m_office->clients().createOrganisation(*tx, ico, {}, {}, m_office->by());
    QVERIFY_RESULT(made);
    QVERIFY_RESULT(tx->commit());
    QCOMPARE(subscriptionOf(made->id), registry::Subscription::Wanted);
    run();
    QCOMPARE(m_office->aisv("organisations"), 1);
    QCOMPARE(subscriptionOf(made->id), registry::Subscription::Subscribed);
    QVERIFY_RESULT(m_office->nextDay());
    run();
    const auto healthNow = [this] {
        return sync::healthOf(*sync::overview(m_office->session()), std::nullopt, m_office->clock.now());
    };
    const auto item = [](const sync::Health &health, const char *name) {
        const auto found = std::ranges::find(health.items, QString::fromLatin1(name), &sync::HealthItem::name);
        return found == health.items.end() ? std::optional<sync::HealthItem>() : *found;
    };
    QCOMPARE(item(healthNow(), "organisation_coverage_age_hours")->level, sync::Level::Good);
    QCOMPARE(item(healthNow(), "organisation_gaps")->level, sync::Level::Good);
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(100)));
    QCOMPARE(item(healthNow(), "organisation_coverage_age_hours")->level, sync::Level::Critical);
    QCOMPARE(item(healthNow(), "organisation_gaps")->value, 0);
    QCOMPARE(healthNow().level, sync::Level::Critical);
    // yesterday was looked at, the days before were left out
    const Moment today = localMidnight(localDate(m_office->clock.now()));
    auto later = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(later);
    registry::Window window;
    window.source = registry::coverageOfOrganisations();
    window.from = localMidnight(localDate(m_office->clock.now()).addDays(-1));
    window.askedTo = today;
    window.deliveredTo = today;
    window.askedAt = today;
    QVERIFY_RESULT(registry::saveWindow(*later, window));
    QVERIFY_RESULT(later->commit());
    QCOMPARE(item(healthNow(), "organisation_gaps")->value, 1);
    QCOMPARE(item(healthNow(), "organisation_gaps")->level, sync::Level::Warning);
    QCOMPARE(item(healthNow(), "organisation_coverage_age_hours")->level, sync::Level::Critical);
    const auto done =
        sync::setSubscribed(m_office->registers(), m_office->clients(), made->id, false, m_office->purpose(), Job());
    QVERIFY_RESULT(done);
    QCOMPARE(*done, sync::SubscriptionOutcome::Waits);
    run();
    QCOMPARE(m_office->aisv("organisations"), 0);
    QCOMPARE(subscriptionOf(made->id), registry::Subscription::Unsubscribed);
    QVERIFY(!item(healthNow(), "organisation_gaps"));
}

void TestSyncAgendas::clockThatJumps_losesNothing_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("aisv");
    // a database of its own for each takes a server long; what is tested is the clock
    const std::vector<int> jumps =
        test::wantsPostgres() ? std::vector {-180} : std::vector {-180, -9, 9, 180, 24 * 60, 400 * 24 * 60};
    for (const int minutes : jumps) {
        QTest::addRow("%d minutes, E07", minutes) << minutes << false;
        QTest::addRow("%d minutes, AISV", minutes) << minutes << true;
    }
}

void TestSyncAgendas::clockThatJumps_losesNothing()
{
    QFETCH(int, minutes);
    QFETCH(bool, aisv);
    openOffice(true, aisv ? registry::Route::Aisv : registry::Route::Rob);
    keep(5, QStringLiteral("A8566"));
    keep(40, QStringLiteral("A8566"));
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    // the office's computer alone believes that it is another time; the registers may refuse it or not
    m_office->clock.move(std::chrono::minutes(minutes));
    const auto wrong = m_office->distribute();
    QVERIFY_RESULT(wrong);
    m_office->clock.move(-std::chrono::minutes(minutes));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(1)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(sameName(0));
    QVERIFY(sameName(1));
    const auto overview = sync::overview(m_office->session());
    QVERIFY_RESULT(overview);
    QVERIFY(!aisv || overview->gaps.empty());
}

static const kmen::test::Entry testSyncAgendas(kmen::test::runOnEngine<TestSyncAgendas>);
#include "tst_sync_agendas.moc"
