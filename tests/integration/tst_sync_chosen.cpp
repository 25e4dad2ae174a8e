// Whose changes nobody announced: a chosen list, who was subscribed again, and what a reconciliation finds, in each
// agenda.
#include <QTest>

#include "agendas_test.h"
#include "egon/aisv_limits.h"
#include "support/test_program.h"
#include "sync/aisv_calls.h"
#include "sync/one_client.h"

using namespace kmen;

class TestSyncChosen : public QObject, private test::AgendasTest {
    Q_OBJECT

private Q_SLOTS:
    void s003_6_1_4_2_chosenListIsAskedForWithoutSubscription();
    void s003_6_1_4_2_chosenWhoWasReadBeforeAisvBeganIsReadAnew();
    void changesOfWhoWasReadLongAgoAreNotLost();
    void eachAgendaIsReconciledByItself();
};

void TestSyncChosen::s003_6_1_4_2_chosenListIsAskedForWithoutSubscription()
{
    openOffice(true);
    keep(5, QStringLiteral("A8566"));
    keep(40, records());
    keep(60, QStringLiteral("A8566"));
    for (const ClientId client : m_clients) {
        QVERIFY_RESULT(sync::wishSubscribed(m_office->clients(), client, false, m_office->by()));
    }
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("rename", person));
    }
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(1)));
    m_office->journal.clear();
    run({.work = sync::Work::ChosenList, .chosen = {m_clients.at(0), m_clients.at(1)}});
    QCOMPARE(m_office->aisv("persons"), 0);
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E318")), 2); // one in each agenda
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E317")));
    QVERIFY(sameName(0));
    QVERIFY(sameName(1));
    QVERIFY(!sameName(2));
    QCOMPARE(m_report.run.kind, QStringLiteral("list"));
    // nothing new: nobody is read again
    m_office->journal.clear();
    run({.work = sync::Work::ChosenList, .chosen = {m_clients.at(0), m_clients.at(1)}});
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E277")));
}

void TestSyncChosen::s003_6_1_4_2_chosenWhoWasReadBeforeAisvBeganIsReadAnew()
{
    openOffice(true);
    keep(5, QStringLiteral("A8566"));
    keep(60, QStringLiteral("A8566"));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->advance(std::chrono::hours(1)));
    // whatever changed before, nobody would tell it
    const Moment before = egon::aisvOldest(egon::AisvIdTyp::Aifo) - std::chrono::hours(24);
    QVERIFY_RESULT(m_office->session().execute(QStringLiteral("UPDATE person SET read_at = %1 WHERE client = %2")
                                                   .arg(toMsecs(before))
                                                   .arg(m_clients.at(0).value)));
    m_office->journal.clear();
    run({.work = sync::Work::ChosenList, .chosen = m_clients});
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E318")), 1); // about the other one
    QCOMPARE(m_report.run.read, 1);
    QVERIFY(sameName(0));
}

void TestSyncChosen::changesOfWhoWasReadLongAgoAreNotLost()
{
    openOffice(true);
    keep(5, QStringLiteral("A8566"));
    run();
    const auto set = [this](bool on) {
        return sync::setSubscribed(
            m_office->registers(), m_office->clients(), m_clients.at(0), on, m_office->purpose(), Job());
    };
    QVERIFY_RESULT(set(false));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    for (int day = 0; day < 3; ++day) {
        QVERIFY_RESULT(m_office->nextDay());
        run();
    }
    QVERIFY(!sameName(0));
    QVERIFY_RESULT(set(true));
    run();
    QVERIFY(sameName(0));
}

void TestSyncChosen::eachAgendaIsReconciledByItself()
{
    openOffice(true);
    keep(5, QStringLiteral("A8566"));
    keep(40, records());
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    // AISV lost the second one, and it changed
    const auto stored = m_office->clients().validAifo(m_clients.at(1));
    qint64 calls = 0;
    const Job job;
    egon::Purpose purpose = m_office->purpose();
    purpose.role = records();
    QVERIFY_RESULT(sync::unsubscribeInAisv(
        sync::Asker {m_office->registers(), purpose, job, calls}, std::span(&stored->key.aifo, 1)));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(1)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(!sameName(1));
    run({.work = sync::Work::Reconciliation});
    QCOMPARE(m_report.compared, 2);
    QCOMPARE(m_report.mended, 1);
    QVERIFY(sameName(1));
}

static const kmen::test::Entry testSyncChosen(kmen::test::runOnEngine<TestSyncChosen>);
#include "tst_sync_chosen.moc"
