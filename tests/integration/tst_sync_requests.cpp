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
    void archivedPersonWhoIsTakenOverAgainIsFollowed();
    void s001_3_1_1_eachAifoIsSubscribedByItself();
    void s001_3_1_2_questionGoesOnAfterTheLastIdOfTheAnswer();
    void s001_3_1_2_oldAndNewAifoAreNamedToOrg();
    void s003_6_1_4_1_eachSegmentBeginsWhereTheAnswerEnded();
    void s003_6_1_5_oldAndNewAifoAreNamedToAisv();
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
    template <class Service>
    [[nodiscard]] egon::AisvSubjectsRequest sentSubjects()
    {
        const egon::AisvNames names(Service::info, {});
        const QByteArray xml = m_office->lastRequest(Service::info.code.toLatin1().constData());
        const auto message = egon::decodeRequest<Service>(xml, names);
        return message ? message->body : egon::AisvSubjectsRequest();
    }
    /// The first person's identity is compromised and another one takes its place: the identifier before and after.
    void replaceTheFirst(Aifo &before, Aifo &after);
    /// Whom the last call of the service named.
    template <class Message>
    [[nodiscard]] static std::vector<Aifo> named(const Message &body)
    {
        std::vector<Aifo> aifo;
        for (const egon::AifoEntry &entry : body.mapa) {
            aifo.push_back(entry.aifo);
        }
        return aifo;
    }
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
    // it is only the diacritics
    request.prijmeni = person->surname;
    const auto same =
        identify::identify(m_office->registers(), m_office->clients(), request, m_office->purpose(), Job());
    QVERIFY_RESULT(same);
    QVERIFY(same->outcome != identify::Outcome::None);
}

void TestSyncRequests::s001_2_1_onlyWhatIsNeededIsAskedFor()
{
    takeOver(1);
    const auto asked = sent<egon::RobCtiPodleUdaju2>().body.autorizace.seznamUdaju;
    QVERIFY(!asked.isEmpty());
    for (const QString &item : asked) {
        QVERIFY2(egon::allPersonItems().contains(item), qPrintable(item));
        QVERIFY2(asked.count(item) == 1, qPrintable(item));
    }
    // one person, the one who was meant, with the AIFO and no item that was not asked for
    const auto [request, xml] = m_office->exchanges("E278").back();
    const auto answer = egon::decodeResponse<egon::RobCtiPodleUdaju2>(xml);
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->body.osoby.size(), 1U);
    const Aifo theirs = m_office->country().issue(m_persons.at(0), QStringLiteral("A8566"), 1234);
    QVERIFY(answer->body.osoby.front().aifo.value == theirs);
    QVERIFY(m_office->clients().validAifo(m_clients.at(0))->key.aifo == theirs);
    const auto detail = m_office->detail(m_clients.at(0));
    QVERIFY_RESULT(detail);
    const auto given = registry::fieldsOf(answer->body.osoby.front(), answer->body.ruian, {});
    QCOMPARE(detail->fields.size(), given.size());
}

void TestSyncRequests::s001_3_1_1_eachAifoIsSubscribedByItself()
{
    takeOver(2);
    // this AIFO was issued to the office too, but is nobody's client
    const std::uint32_t stranger = m_persons.back() + 100;
    const Aifo theirs = m_office->country().issue(stranger, QStringLiteral("A8566"), 1234);
    run();
    const auto asked = named(sent<egon::OrgPrihlasAifo>().body);
    QCOMPARE(asked.size(), m_clients.size());
    for (const ClientId client : m_clients) {
        const auto stored = m_office->clients().validAifo(client);
        QVERIFY_RESULT(stored);
        QCOMPARE(std::ranges::count(asked, stored->key.aifo), 1);
    }
    QVERIFY(std::ranges::find(asked, theirs) == asked.end());
    QVERIFY_RESULT(m_office->happens("rename", stranger));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(1)));
    run();
    QCOMPARE(m_report.run.delivered, 1);
    QVERIFY(sameName(1));
}

void TestSyncRequests::s001_3_1_2_questionGoesOnAfterTheLastIdOfTheAnswer()
{
    training::Limits limits;
    limits.changesLookedAt = 3;
    m_office = std::make_unique<test::SimulatedOffice>();
    QVERIFY_RESULT(m_office->openInProcess(300, 11, limits));
    takeOver(1);
    run();
    for (int i = 0; i < 5; ++i) {
        QVERIFY_RESULT(m_office->happens("move", 200)); // of a stranger: partial lists are empty
        QVERIFY_RESULT(m_office->happens("move", m_persons.at(0)));
    }
    const auto before = m_office->exchanges("E07").size();
    run();
    const auto all = m_office->exchanges("E07");
    QVERIFY(all.size() >= before + 4);
    for (qsizetype i = before; i + 1 < all.size(); ++i) {
        const auto answer = egon::decodeResponse<egon::RobCtiZmeny>(all.at(i).second);
        const auto next = egon::decodeRequest<egon::RobCtiZmeny>(all.at(i + 1).first);
        QVERIFY_RESULT(answer);
        QVERIFY_RESULT(next);
        QVERIFY(answer->body.zmenaId);
        QVERIFY(!next->body.casOd);
        QCOMPARE(next->body.zmenaId, std::optional(*answer->body.zmenaId + 1));
    }
}

void TestSyncRequests::replaceTheFirst(Aifo &before, Aifo &after)
{
    const auto held = m_office->clients().validAifo(m_clients.at(0));
    QVERIFY_RESULT(held);
    before = held->key.aifo;
    const auto replaced = m_office->happens("replace", m_persons.at(0));
    QVERIFY_RESULT(replaced);
    const auto successor = static_cast<std::uint32_t>(replaced->value(QStringLiteral("person")).toInteger());
    after = m_office->country().issue(successor, QStringLiteral("A8566"), 1234);
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QVERIFY(m_office->clients().validAifo(m_clients.at(0))->key.aifo == after);
}

void TestSyncRequests::s001_3_1_2_oldAndNewAifoAreNamedToOrg()
{
    follow(registry::Route::Rob, 3);
    Aifo before;
    Aifo after;
    replaceTheFirst(before, after);
    QVERIFY(named(sent<egon::OrgOdhlasAifo>().body) == std::vector {before});
    QVERIFY(named(sent<egon::OrgPrihlasAifo>().body) == std::vector {after});
    QVERIFY(named(sent<egon::OrgRodokmenAifo>().body) == std::vector {before});
}

void TestSyncRequests::s003_6_1_5_oldAndNewAifoAreNamedToAisv()
{
    follow(registry::Route::Aisv, 3);
    Aifo before;
    Aifo after;
    replaceTheFirst(before, after);
    QVERIFY(named(sentSubjects<egon::AisvOdhlasId>()) == std::vector {before});
    QVERIFY(named(sentSubjects<egon::AisvPrihlasId>()) == std::vector {after});
    QVERIFY(named(sent<egon::OrgRodokmenAifo>().body) == std::vector {before});
}

void TestSyncRequests::s003_6_1_4_1_eachSegmentBeginsWhereTheAnswerEnded()
{
    follow(registry::Route::Aisv, 12);
    QVERIFY_RESULT(m_office->order("aisv", {{QStringLiteral("perAnswer"), 5}}));
    for (const std::uint32_t person : m_persons) {
        QVERIFY_RESULT(m_office->happens("rename", person));
        QVERIFY_RESULT(m_office->advance(std::chrono::seconds(60)));
    }
    QVERIFY_RESULT(m_office->nextDay());
    const auto before = m_office->exchanges("E317").size();
    run();
    const auto all = m_office->exchanges("E317");
    QVERIFY(all.size() >= before + 3);
    const egon::AisvNames names(egon::AisvCtiZmeny::info, {});
    for (qsizetype i = before; i + 1 < all.size(); ++i) {
        const auto answer = egon::decodeResponse<egon::AisvCtiZmeny>(all.at(i).second, names);
        const auto next = egon::decodeRequest<egon::AisvCtiZmeny>(all.at(i + 1).first, names);
        QVERIFY_RESULT(answer);
        QVERIFY_RESULT(next);
        QVERIFY(answer->body.posledniZmenaCas);
        QCOMPARE(next->body.okno.casOd.toMoment(), answer->body.posledniZmenaCas->toMoment());
        QVERIFY(next->body.okno.casDo);
        QVERIFY(next->body.okno.casOd.toMoment() < next->body.okno.casDo->toMoment());
    }
    QCOMPARE(m_report.run.read, 12);
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

void TestSyncRequests::archivedPersonWhoIsTakenOverAgainIsFollowed()
{
    follow(registry::Route::Aisv, 2);
    archive(0);
    run();
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    const auto again = m_office->takeOver(m_persons.at(0));
    QVERIFY_RESULT(again);
    QVERIFY(again->client == m_clients.at(0));
    QCOMPARE(m_office->detail(m_clients.at(0))->row.state, registry::ClientState::Active);
    QVERIFY(sameName(0));
    QVERIFY_RESULT(m_office->happens("rename", m_persons.at(0)));
    QVERIFY_RESULT(m_office->nextDay());
    run();
    QCOMPARE(m_office->aisv("persons"), 2);
    QVERIFY(sameName(0));
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
