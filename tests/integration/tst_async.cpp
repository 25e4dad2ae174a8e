// Asynchronous calls over real TLS: asked now, collected later, across restarts, nothing lost and nothing taken twice.
#include <QTest>

#include "path_fixture.h"
#include "support/test_program.h"
#include "sync/async_answers.h"

using namespace kmen;
using namespace kmen::test;

class TestAsync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answerComesThroughTheQueue();
    void answerThatIsBeingMade_isWaitedFor();
    void refusedAtOnce_hasNoTicket();
    void refusedLater_isTheSameError();
    void killedBeforeTheTicket_isRecovered();
    void killedBeforeDeleting_isNotTakenTwice();
    void expiredAnswer_isLost();
    void somebodyElsesAnswer_staysInTheQueue();
    void queueServices_areOnlySynchronous();
    void nothingWaits_noCallGoesOut();
    void longQueue_isListedInPages();
    void storedAnswer_isCiphertext();
};

namespace {

egon::RobCtiPodleUdaju2::Request question(Office &office, std::uint32_t person)
{
    egon::RobCtiPodleUdaju2::Request request = office.request(person);
    request.autorizace.seznamUdaju = {QStringLiteral("Aifo"), QStringLiteral("Prijmeni"), QStringLiteral("Jmeno")};
    return request;
}

Result<sync::AsyncCall> ask(Office &office, std::uint32_t person)
{
    return sync::askLater<egon::RobCtiPodleUdaju2>(office.session(), **office.workplace().registers(),
        question(office, person), QStringLiteral("test"), Office::purpose(), Job());
}

Result<sync::PumpReport> pump(Office &office)
{
    return sync::collectAnswers(
        office.session(), office.workplace().protector(), **office.workplace().registers(), Office::purpose(), Job());
}

Result<std::vector<egon::IszrAsyncVypisFronty::Item>> queueOf(Office &office)
{
    return (*office.workplace().registers())->asyncQueue(Office::purpose(), Job());
}

void delayAnswers(Office &office, int milliseconds)
{
    QVERIFY_RESULT(office.server().control(
        {{QStringLiteral("do"), QStringLiteral("async")}, {QStringLiteral("delay"), milliseconds}}));
}

void passTime(Office &office, int days)
{
    QVERIFY_RESULT(office.server().control(
        {{QStringLiteral("do"), QStringLiteral("advance-time")}, {QStringLiteral("seconds"), days * 24 * 3600}}));
}

} // namespace

void TestAsync::answerComesThroughTheQueue()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto asked = ask(office, 5);
    QVERIFY_RESULT(asked);
    const auto report = pump(office);
    QVERIFY_RESULT(report);
    QCOMPARE(report->collected, 1);
    const auto calls = sync::asyncCalls(office.session(), sync::AsyncState::Collected, QStringLiteral("test"));
    QVERIFY_RESULT(calls);
    QCOMPARE(calls->size(), 1U);
    const auto answer = sync::asyncAnswer<egon::RobCtiPodleUdaju2>(
        office.session(), office.workplace().protector(), office.workplace().profile(), calls->front());
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->value.osoby.size(), 1U);
    QCOMPARE(answer->value.osoby.front().prijmeni.value, office.person(5).surname);

    auto tx = store::Transaction::begin(office.session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(sync::finishAsync(*tx, calls->front().id));
    QVERIFY_RESULT(tx->commit());
    const auto queue = queueOf(office);
    QVERIFY_RESULT(queue);
    QVERIFY(queue->empty());
}

void TestAsync::answerThatIsBeingMade_isWaitedFor()
{
    Office office;
    QVERIFY_RESULT(office.open());
    delayAnswers(office, 3'600'000);
    const auto asked = ask(office, 5);
    QVERIFY_RESULT(asked);
    auto *client = *office.workplace().registers();
    const auto early = client->collect(asked->ticket.iszrZadostId, Office::purpose(), Job());
    QVERIFY_RESULT(early);
    QVERIFY(!early->ready);
    QVERIFY(early->wait > std::chrono::minutes(59));
    const auto report = pump(office);
    QVERIFY_RESULT(report);
    QCOMPARE(report->collected, 0);
    QCOMPARE(report->waiting, 1);
    passTime(office, 1);
    const auto later = pump(office);
    QVERIFY_RESULT(later);
    QCOMPARE(later->collected, 1);
}

void TestAsync::refusedAtOnce_hasNoTicket()
{
    Office office;
    QVERIFY_RESULT(office.open());
    auto profile = office.workplace().profile();
    profile.identity.agendovaRole = QStringLiteral("CR1");
    const auto journal = audit::CallJournal::open(office.session().config(), office.clock);
    QVERIFY_RESULT(journal);
    egon::LocalThrottle throttle(1000);
    const auto client = egon::Client::open(profile, **journal, throttle, office.clock);
    QVERIFY_RESULT(client);
    const auto asked = (*client)->callAsync<egon::RobCtiPodleUdaju2>(question(office, 5), Office::purpose(), Job());
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ErrorKind::Denied);
    const auto queue = queueOf(office);
    QVERIFY_RESULT(queue);
    QVERIFY(queue->empty());
}

void TestAsync::refusedLater_isTheSameError()
{
    Office office;
    QVERIFY_RESULT(office.open());
    egon::RobCtiPodleUdaju2::Request request;
    request.autorizace.seznamUdaju = {QStringLiteral("Aifo")};
    request.jmeno = QStringLiteral("JAN"); // no permitted combination
    auto *client = *office.workplace().registers();
    const auto now = client->call<egon::RobCtiPodleUdaju2>(request, Office::purpose(), Job());
    QVERIFY(!now);
    const auto asked = sync::askLater<egon::RobCtiPodleUdaju2>(
        office.session(), *client, request, QStringLiteral("test"), Office::purpose(), Job());
    QVERIFY_RESULT(asked);
    QVERIFY_RESULT(pump(office));
    const auto calls = sync::asyncCalls(office.session(), sync::AsyncState::Collected);
    QVERIFY_RESULT(calls);
    QCOMPARE(calls->size(), 1U);
    const auto later = sync::asyncAnswer<egon::RobCtiPodleUdaju2>(
        office.session(), office.workplace().protector(), office.workplace().profile(), calls->front());
    QVERIFY(!later);
    QCOMPARE(later.error().code, now.error().code);
}

void TestAsync::killedBeforeTheTicket_isRecovered()
{
    Office office;
    QVERIFY_RESULT(office.open());
    // the call went out and was journalled; the program ended before the ticket was written
    const auto ticket = (*office.workplace().registers())
                            ->callAsync<egon::RobCtiPodleUdaju2>(question(office, 6), Office::purpose(), Job());
    QVERIFY_RESULT(ticket);
    const auto report = pump(office);
    QVERIFY_RESULT(report);
    QCOMPARE(report->collected, 1);
    QCOMPARE(report->foreign, 0);
    const auto calls = sync::asyncCalls(office.session(), sync::AsyncState::Collected);
    QVERIFY_RESULT(calls);
    QCOMPARE(calls->size(), 1U);
    QCOMPARE(calls->front().ticket.agendaZadostId, ticket->agendaZadostId);
    const auto answer = sync::asyncAnswer<egon::RobCtiPodleUdaju2>(
        office.session(), office.workplace().protector(), office.workplace().profile(), calls->front());
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->value.osoby.size(), 1U);
}

void TestAsync::killedBeforeDeleting_isNotTakenTwice()
{
    Office office;
    QVERIFY_RESULT(office.open());
    QVERIFY_RESULT(ask(office, 7));
    QVERIFY_RESULT(office.faults("unavailable", "E101", 10));
    QVERIFY(!pump(office)); // the answer is stored, but stays in the queue
    auto stored = sync::asyncCalls(office.session(), sync::AsyncState::Collected);
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->size(), 1U);
    QVERIFY_RESULT(office.faults("none"));
    QVERIFY_RESULT(ask(office, 8)); // something to ask the queue for
    const auto report = pump(office);
    QVERIFY_RESULT(report);
    QCOMPARE(report->collected, 1);
    stored = sync::asyncCalls(office.session(), sync::AsyncState::Collected);
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->size(), 2U);
    const auto queue = queueOf(office);
    QVERIFY_RESULT(queue);
    QVERIFY(queue->empty());
}

void TestAsync::expiredAnswer_isLost()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto asked = ask(office, 9);
    QVERIFY_RESULT(asked);
    passTime(office, 30);
    // as if it had been asked yesterday
    QVERIFY_RESULT(office.session().execute(QStringLiteral("UPDATE async_call SET asked_at = asked_at - 86400000")));
    const auto report = pump(office);
    QVERIFY_RESULT(report);
    QCOMPARE(report->lost, 1);
    const auto lost = sync::asyncCalls(office.session(), sync::AsyncState::Lost);
    QVERIFY_RESULT(lost);
    QCOMPARE(lost->size(), 1U);
}

void TestAsync::somebodyElsesAnswer_staysInTheQueue()
{
    Office office;
    QVERIFY_RESULT(office.open());
    // another database of the same information system
    QTemporaryDir other;
    const auto config = sync::initialise(other.filePath(QStringLiteral("kmen.json")), office.server().directory(),
        other.filePath(QStringLiteral("kmen.sqlite")), office.clock);
    QVERIFY_RESULT(config);
    const auto theirs = sync::Workplace::open(*config, office.clock);
    QVERIFY_RESULT(theirs);
    const auto client = (*theirs)->registers();
    QVERIFY_RESULT(client);
    QVERIFY_RESULT((*client)->callAsync<egon::RobCtiPodleUdaju2>(question(office, 10), Office::purpose(), Job()));
    QVERIFY_RESULT(ask(office, 11));
    const auto report = pump(office);
    QVERIFY_RESULT(report);
    QCOMPARE(report->collected, 1);
    QCOMPARE(report->foreign, 1);
    const auto queue = queueOf(office);
    QVERIFY_RESULT(queue);
    QCOMPARE(queue->size(), 1U);
}

void TestAsync::queueServices_areOnlySynchronous()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto asked =
        (*office.workplace().registers())->callAsync<egon::IszrAsyncVypisFronty>({}, Office::purpose(), Job());
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, QStringLiteral("egon.JENOM_SYNC"));
}

void TestAsync::nothingWaits_noCallGoesOut()
{
    Office office;
    QVERIFY_RESULT(office.open());
    const auto report = pump(office);
    QVERIFY_RESULT(report);
    const auto calls = audit::calls(office.session(), {}, {}, 10);
    QVERIFY_RESULT(calls);
    QVERIFY(calls->rows.empty());
}

void TestAsync::longQueue_isListedInPages()
{
    Office office;
    QVERIFY_RESULT(office.open());
    constexpr int many = 7;
    QVERIFY_RESULT(
        office.server().control({{QStringLiteral("do"), QStringLiteral("async")}, {QStringLiteral("page"), 3}}));
    auto *client = *office.workplace().registers();
    for (int i = 0; i < many; ++i) {
        QVERIFY_RESULT(client->callAsync<egon::IszrProbe>({}, Office::purpose(), Job()));
    }
    const auto queue = queueOf(office);
    QVERIFY_RESULT(queue);
    QCOMPARE(queue->size(), static_cast<std::size_t>(many));
    QSet<QUuid> distinct;
    for (const auto &item : *queue) {
        distinct.insert(item.iszrZadostId);
    }
    QCOMPARE(distinct.size(), many);
}

void TestAsync::storedAnswer_isCiphertext()
{
    Office office;
    QVERIFY_RESULT(office.open());
    QVERIFY_RESULT(ask(office, 12));
    QVERIFY_RESULT(pump(office));
    auto query = office.session().query(QStringLiteral("SELECT answer FROM async_call"));
    QByteArray bytes;
    QVERIFY_RESULT(query.each([&bytes](const store::Query &row) { bytes = row.bytes(0); }));
    QVERIFY(bytes.size() > 100);
    QVERIFY(!bytes.contains("Response"));
    QVERIFY(!bytes.contains(office.person(12).surname.toUtf8()));
}

static const kmen::test::Entry testAsync(kmen::test::run<TestAsync>);
#include "tst_async.moc"
