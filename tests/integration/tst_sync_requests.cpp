// What the handbooks say of the questions themselves, judged by the messages that went out. Source 001 is "Správný
// postup práce s notifikacemi" v03, source 003 is AISV's handbook 1.07.
#include <QTest>

#include "base/text.h"
#include "egon/aisv_codec.h"
#include "egon/codec.h"
#include "registry/archive.h"
#include "support/test_program.h"
#include "sync_test.h"

using namespace kmen;

class TestSyncRequests : public QObject, private test::SyncTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void s001_2_1_addressIsAReferenceToRuian();
    void s001_2_1_diacriticsCount();
    void s001_2_1_onlyWhatIsNeededIsAskedFor();
    void s001_3_1_whoIsNotSubscribedIsNotToldOf();
    void s001_3_1_2_itemsThatAreWatchedAreNamedInTheQuestion();
    void s001_3_1_2_questionHasATimeOrAnIdentifierOfAChange();
    void s001_3_1_3_archivedClientIsUnsubscribed();
    void s001_3_1_4_readingSeveralTimesADayReadsOnlyWhatIsNew();
    void s001_3_error1_nothingIsReadTwice();
    void s003_6_1_2_firstQuestionNeedsNoRegistration();
    void s003_6_1_3_archivedClientIsUnsubscribed();
    void s003_6_1_4_1_identifiersOfChangesAreAskedFor();
    void s003_6_1_4_1_outsideTheHoursIsQuestionedAndCounted();
    void s003_6_1_5_identifiersAreAskedForOverTheSameTime();

private:
    template <class Service>
    [[nodiscard]] egon::RequestMessage<Service> sent()
    {
        const QByteArray xml = m_office->lastRequest(Service::info.code.toLatin1().constData());
        const auto message = egon::decodeRequest<Service>(xml);
        return message ? *message : egon::RequestMessage<Service>();
    }
    [[nodiscard]] egon::AisvCtiZmeny::Request sentWindow();
    void follow(registry::Route route, int persons);
    void archive(std::size_t client);
};

void TestSyncRequests::init()
{
    m_clients.clear();
    m_persons.clear();
    m_office = std::make_unique<test::SimulatedOffice>();
    QVERIFY_RESULT(m_office->openInProcess(300, 11));
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(12)));
}

egon::AisvCtiZmeny::Request TestSyncRequests::sentWindow()
{
    const egon::AisvNames names(egon::AisvCtiZmeny::info, {});
    const auto message = egon::decodeRequest<egon::AisvCtiZmeny>(m_office->lastRequest("E317"), names);
    return message ? message->body : egon::AisvCtiZmeny::Request();
}

void TestSyncRequests::follow(registry::Route route, int persons)
{
    QVERIFY_RESULT(m_office->setRoute(route));
    takeOver(persons);
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    m_office->journal.clear();
}

void TestSyncRequests::archive(std::size_t client)
{
    const auto effect = registry::archiveEffect(m_office->session(), m_clients.at(client));
    QVERIFY_RESULT(effect);
    QVERIFY(effect->possible());
    QVERIFY(effect->subscribed);
    auto tx = store::Transaction::begin(m_office->session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(registry::archiveClient(*tx, m_clients.at(client), effect->version, m_office->by()));
    QVERIFY_RESULT(tx->commit());
}

void TestSyncRequests::s001_2_1_addressIsAReferenceToRuian()
{
    takeOver(1);
    const auto request = sent<egon::RobCtiPodleUdaju2>().body;
    QVERIFY(request.adresaPobytu.present);
    QCOMPARE(static_cast<qint64>(request.adresaPobytu.value.kod),
        static_cast<qint64>(m_office->country().person(m_persons.at(0))->address));
}

void TestSyncRequests::s001_2_1_diacriticsCount()
{
    std::uint32_t number = 1;
    const auto plain = [](const QString &text) { return fold(text).toUpper(); };
    while (m_office->country().person(number)->died
        || plain(m_office->country().person(number)->surname) == m_office->country().person(number)->surname) {
        ++number;
    }
    const auto person = m_office->country().person(number);
    identify::Request request;
    request.prijmeni = plain(person->surname);
    request.jmeno = person->givenName;
    request.datumNarozeni = person->born;
    const auto found =
        identify::identify(m_office->registers(), m_office->clients(), request, m_office->purpose(), Job());
    QVERIFY_RESULT(found);
    QCOMPARE(found->outcome, identify::Outcome::None);
    // the register's own default: nothing is said of how to compare
    QVERIFY(!sent<egon::RobCtiPodleUdaju2>().body.typPorovnani);
}

void TestSyncRequests::s001_2_1_onlyWhatIsNeededIsAskedFor()
{
    takeOver(1);
    const auto asked = sent<egon::RobCtiPodleUdaju2>().body.autorizace.seznamUdaju;
    QVERIFY(!asked.isEmpty());
    for (const QString &item : asked) {
        QVERIFY2(egon::allPersonItems().contains(item), qPrintable(item));
    }
}

void TestSyncRequests::s001_3_1_whoIsNotSubscribedIsNotToldOf()
{
    follow(registry::Route::Rob, 2);
    want(0, false);
    run();
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(1)));
    run();
    QCOMPARE(m_report.run.delivered, 1);
    QVERIFY(!sameName(0));
    QVERIFY(sameName(1));
}

void TestSyncRequests::s001_3_1_2_itemsThatAreWatchedAreNamedInTheQuestion()
{
    follow(registry::Route::Rob, 1);
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    run();
    // "Doporučuje se tento seznam vyplnit": everything that is read is watched
    QCOMPARE(sent<egon::RobCtiZmeny>().body.autorizace.seznamUdaju, egon::allPersonItems());
    QCOMPARE(sent<egon::RobCtiHromadneAifo2>().body.autorizace.seznamUdaju, egon::allPersonItems());
}

void TestSyncRequests::s001_3_1_2_questionHasATimeOrAnIdentifierOfAChange()
{
    takeOver(1);
    run();
    const auto first = sent<egon::RobCtiZmeny>().body;
    QVERIFY(first.casOd);
    QVERIFY(!first.zmenaId);
    QVERIFY_RESULT(m_office->happens("move", m_persons.at(0)));
    run();
    QVERIFY(m_report.run.toChange);
    run();
    // no longer a time but the change after the last one
    const auto next = sent<egon::RobCtiZmeny>().body;
    QVERIFY(!next.casOd);
    QCOMPARE(next.zmenaId, std::optional(*m_report.run.fromChange + 1));
}

void TestSyncRequests::s001_3_1_3_archivedClientIsUnsubscribed()
{
    follow(registry::Route::Rob, 2);
    archive(0);
    run();
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E46")), 1);
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    run();
    QCOMPARE(m_report.run.delivered, 0);
    QCOMPARE(m_report.run.read, 0);
}

void TestSyncRequests::s003_6_1_3_archivedClientIsUnsubscribed()
{
    follow(registry::Route::Aisv, 2);
    QCOMPARE(m_office->aisv("persons"), 2);
    archive(0);
    run();
    QCOMPARE(m_office->journal.counts.value(QStringLiteral("E316")), 1);
    QCOMPARE(m_office->aisv("persons"), 1);
}

void TestSyncRequests::s003_6_1_2_firstQuestionNeedsNoRegistration()
{
    QVERIFY_RESULT(m_office->setRoute(registry::Route::Aisv));
    takeOver(1);
    m_office->journal.clear();
    run();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QStringList services = m_office->journal.counts.keys();
    services.removeAll(QStringLiteral("E164")); // what time is it there
    for (const QString &service : services) {
        QVERIFY2((QStringList {QStringLiteral("E78"), QStringLiteral("E315"), QStringLiteral("E317"),
                      QStringLiteral("E318"), QStringLiteral("E277")})
                     .contains(service),
            qPrintable(service));
    }
    QVERIFY(services.contains(QStringLiteral("E315")) && services.contains(QStringLiteral("E317")));
}

void TestSyncRequests::s003_6_1_4_1_identifiersOfChangesAreAskedFor()
{
    follow(registry::Route::Aisv, 1);
    QVERIFY_RESULT(m_office->nextDay());
    run();
    const auto asked = sentWindow();
    QVERIFY(asked.okno.idz); // note 4: so that a change that is told again is known
    QVERIFY(asked.okno.casDo);
    QCOMPARE(asked.idTyp, std::optional(egon::AisvIdTyp::Aifo));
    QCOMPARE(asked.okno.casDo->toMoment(), localMidnight(localDate(m_office->clock.now())));
}

void TestSyncRequests::s003_6_1_5_identifiersAreAskedForOverTheSameTime()
{
    follow(registry::Route::Aisv, 1);
    const Moment askedTo = sent<egon::OrgCtiZmenyAifo>().body.datumDo.toMoment();
    QVERIFY_RESULT(m_office->nextDay());
    run();
    const auto identifiers = sent<egon::OrgCtiZmenyAifo>().body;
    // without a gap since the last time, and not for a shorter time than the changes that follow
    QVERIFY(identifiers.datumOd.toMoment() <= askedTo);
    QVERIFY(identifiers.datumDo.toMoment() >= sentWindow().okno.casDo->toMoment());
    QVERIFY(!identifiers.celyAis); // for this system and this agenda
}

void TestSyncRequests::s001_3_1_4_readingSeveralTimesADayReadsOnlyWhatIsNew()
{
    follow(registry::Route::Rob, 3);
    for (int hours = 0; hours < 24; hours += 2) {
        QVERIFY_RESULT(m_office->advance(std::chrono::hours(2)));
        QVERIFY_RESULT(m_office->happens("rename", m_persons.at(static_cast<std::size_t>(hours / 2 % 3))));
        m_office->journal.clear();
        run();
        // one answer holds all that is new: nothing has to be repeated
        QCOMPARE(m_office->journal.counts.value(QStringLiteral("E07")), 1);
        QCOMPARE(m_report.run.delivered, 1);
        QCOMPARE(m_report.run.read, 1);
    }
    QVERIFY(sameName(0) && sameName(1) && sameName(2));
}

void TestSyncRequests::s001_3_error1_nothingIsReadTwice()
{
    follow(registry::Route::Aisv, 2);
    for (int day = 0; day < 4; ++day) {
        QVERIFY_RESULT(m_office->nextDay());
        run();
        run();
    }
    // every window begins where the one before ended, however often somebody asks
    const Moment now = m_office->clock.now();
    const auto windows = registry::windows(m_office->session(), registry::coverageOfPersons(),
        {now - std::chrono::hours(24 * 100), now + std::chrono::hours(1)}, 1000);
    QVERIFY_RESULT(windows);
    QVERIFY(windows->size() >= 5);
    for (std::size_t i = 1; i < windows->size(); ++i) {
        QCOMPARE(windows->at(i).from, windows->at(i - 1).deliveredTo);
    }
    // and what would reach back is refused with the rule and its place
    const auto refused =
        sync::judgeWindow({windows->front().from, now}, windows->back().deliveredTo, egon::AisvIdTyp::Aifo);
    QCOMPARE(refused.verdict, sync::Verdict::Refused);
    QCOMPARE(refused.error().detail, sync::ruleSource(sync::Rule::FromTheBeginning));
}

void TestSyncRequests::s003_6_1_4_1_outsideTheHoursIsQuestionedAndCounted()
{
    follow(registry::Route::Aisv, 1);
    QVERIFY_RESULT(m_office->nextDay(std::chrono::hours(10)));
    const auto judged = sync::judgeHour(sync::Pace::Daily, m_office->clock.now());
    QCOMPARE(judged.verdict, sync::Verdict::Questioned);
    QVERIFY(judged.error().detail.contains(u"6.1.4.1"));
    run();
    QCOMPARE(m_report.againstAdvice, std::vector {sync::Rule::OutsideHours});
    const auto counted = registry::ruleCounts(m_office->session(), localDate(m_office->clock.now()));
    QVERIFY_RESULT(counted);
    QCOMPARE(counted->size(), 1U);
    QCOMPARE(counted->front().rule, sync::ruleName(sync::Rule::OutsideHours));
    QCOMPARE(counted->front().done, 1);
    // without need: the day is covered, AISV is not asked again
    m_office->journal.clear();
    run();
    QVERIFY(!m_office->journal.counts.contains(QStringLiteral("E317")));
}

static const kmen::test::Entry testSyncRequests(kmen::test::run<TestSyncRequests>);
#include "tst_sync_requests.moc"
