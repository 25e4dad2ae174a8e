// kmen-training killed in the middle of its work and started again: what was promised to its clients is still true.
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

#include "registers_client.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "support/training_program.h"

using namespace kmen;
using namespace kmen::test;
using egon::ResultCode;

class TestTrainingKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void depositIsTakenOnce();
    void statementOfUseGoesOn();
    void answersWaitInTheQueue();
    void batchesAreReadOn();
    void subscriptionsAndPermitsStay();
    void idOfARequestIsTakenOnce();

private:
    /// Killed (nothing is closed) and started again in its folder; on another port, perhaps.
    void restart();
    QJsonObject order(const QJsonObject &what)
    {
        const QJsonObject answer = orderTraining(*m_dir, what);
        if (answer.contains(u"error"_qs)) {
            qFatal("the order was refused: %s", QJsonDocument(answer).toJson().constData());
        }
        return answer;
    }
    /// As the national identity point knows the person, and so under the office's own AIFO.
    Aifo aifo(int person);
    [[nodiscard]] egon::AifoMap mapOf(std::initializer_list<int> persons);
    template <class Service>
    Result<Answer<typename Service::Response>> ask(
        const typename Service::Request &request, egon::CallIds *ids = nullptr, std::optional<QUuid> previous = {})
    {
        egon::Purpose purpose = somePurpose();
        purpose.previous = previous;
        return m_client->call<Service>(request, purpose, Job(), ids);
    }
    /// The sub-code with which these bytes are answered; empty for OK.
    QString send(const QByteArray &request);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_program;
    MemoryJournal m_journal;
    egon::LocalThrottle m_throttle {0};
    const PatientWaiter m_waiter;
    std::unique_ptr<egon::Client> m_client;
};

void TestTrainingKilled::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    restart();
}

void TestTrainingKilled::cleanup()
{
    m_client.reset();
    if (m_program) {
        QVERIFY(killTraining(*m_program));
        m_program.reset();
    }
}

void TestTrainingKilled::restart()
{
    cleanup();
    m_program = startTraining({u"--state"_qs, m_dir->path(), u"--population"_qs, u"300"_qs, u"--seed"_qs, u"9"_qs,
        u"--control-port"_qs, u"0"_qs});
    QVERIFY(m_program);
    const auto profile = egon::profileFromTrainingDirectory(m_dir->path());
    QVERIFY_RESULT(profile);
    auto client = egon::Client::open(*profile, m_journal, m_throttle, m_clock, &m_waiter);
    QVERIFY_RESULT(client);
    m_client = std::move(*client);
}

Aifo TestTrainingKilled::aifo(int person)
{
    const QJsonObject told = order({{u"do"_qs, u"pseudonym"_qs}, {u"person"_qs, person}});
    egon::IszrEidentitaCtiAifo::Request request;
    request.mapaBsi.push_back({0, egon::Bsi::fromText(told.value(u"pseudonym"_qs).toString()).value_or(egon::Bsi())});
    const auto answer = ask<egon::IszrEidentitaCtiAifo>(request);
    return answer && !answer->value.mapa.empty() ? answer->value.mapa.front().aifo : Aifo();
}

egon::AifoMap TestTrainingKilled::mapOf(std::initializer_list<int> persons)
{
    egon::AifoMap map;
    for (const int person : persons) {
        map.emplace_back().aifo = aifo(person);
    }
    return map;
}

QString TestTrainingKilled::send(const QByteArray &request)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(contentOf(*m_dir, u"ca.pem"_qs))});
    tls.setLocalCertificate(QSslCertificate(contentOf(*m_dir, u"client.pem"_qs)));
    tls.setPrivateKey(QSslKey(contentOf(*m_dir, u"client.key"_qs), QSsl::Ec));
    QNetworkAccessManager network;
    QNetworkRequest post {
        QUrl(QString::fromUtf8(contentOf(*m_dir, u"base-url"_qs).trimmed()) + u'/' + egon::IszrProbe::info.code)};
    post.setSslConfiguration(tls);
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml; charset=utf-8"_qs);
    const std::unique_ptr<QNetworkReply> reply(network.post(post, request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20'000)) {
        return u"no answer"_qs;
    }
    const auto answer = egon::decodeResponse<egon::IszrProbe>(reply->readAll());
    if (!answer) {
        return describe(answer.error());
    }
    return answer->info.status.details.empty() ? QString() : answer->info.status.details.front().subKod;
}

void TestTrainingKilled::depositIsTakenOnce()
{
    egon::IszrUlozMapaAifo::Request leaving;
    leaving.mapa = mapOf({12, 11});
    leaving.dobaUlozeniDnu = 2;
    const auto left = ask<egon::IszrUlozMapaAifo>(leaving);
    QVERIFY_RESULT(left);
    QVERIFY(left->value.ulozka.has_value());
    const egon::IszrPodejMapaAifo::Request taking {left->value.ulozka->ulozkaId};
    restart();
    const auto taken = ask<egon::IszrPodejMapaAifo>(taking);
    QVERIFY_RESULT(taken);
    QCOMPARE(taken->value.mapa.size(), std::size_t(2));
    QVERIFY(taken->value.mapa[0].aifo == leaving.mapa[0].aifo);
    QVERIFY(taken->value.mapa[1].aifo == leaving.mapa[1].aifo);
    restart();
    const auto again = ask<egon::IszrPodejMapaAifo>(taking);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"egon.NENALEZENO"_qs);
}

void TestTrainingKilled::statementOfUseGoesOn()
{
    egon::RobCtiHromadneAifo2::Request reading;
    reading.autorizace.seznamUdaju = egon::allPersonItems();
    reading.mapa = mapOf({7});
    egon::CallIds ids;
    QVERIFY_RESULT(ask<egon::RobCtiHromadneAifo2>(reading, &ids));
    restart();
    egon::RobVypisVyuzitiPoskytnuti::Request statement;
    statement.mapa = reading.mapa;
    statement.aifo = reading.mapa.front().aifo;
    statement.casOd = egon::WireTime::fromMoment(m_clock.now() - std::chrono::hours(1));
    const auto told = ask<egon::RobVypisVyuzitiPoskytnuti>(statement);
    QVERIFY_RESULT(told);
    const auto &uses = told->value.vyuziti;
    QVERIFY(std::ranges::any_of(uses, [&](const auto &use) { return use.agendaZadostId == ids.agendaZadostId; }));
}

void TestTrainingKilled::answersWaitInTheQueue()
{
    egon::RobCtiHromadneAifo2::Request reading;
    reading.autorizace.seznamUdaju = {u"Aifo"_qs, u"Prijmeni"_qs};
    reading.mapa = mapOf({7});
    const auto now = ask<egon::RobCtiHromadneAifo2>(reading);
    QVERIFY_RESULT(now);
    const auto ticket = m_client->callAsync<egon::RobCtiHromadneAifo2>(reading, somePurpose(), Job());
    QVERIFY_RESULT(ticket);
    restart();
    const auto queue = m_client->asyncQueue(somePurpose(), Job());
    QVERIFY_RESULT(queue);
    QCOMPARE(queue->size(), std::size_t(1));
    const auto collected = m_client->collect(ticket->iszrZadostId, somePurpose(), Job());
    QVERIFY_RESULT(collected);
    QVERIFY(collected->ready);
    const auto answer = egon::readAsyncAnswer<egon::RobCtiHromadneAifo2>(*ticket, collected->answer, {});
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->value.osoby.size(), std::size_t(1));
    QCOMPARE(answer->value.osoby.front().prijmeni.value, now->value.osoby.front().prijmeni.value);
    QVERIFY_RESULT(m_client->forget({ticket->iszrZadostId}, somePurpose(), Job()));
    restart();
    const auto empty = m_client->asyncQueue(somePurpose(), Job());
    QVERIFY_RESULT(empty);
    QVERIFY(empty->empty());
}

void TestTrainingKilled::batchesAreReadOn()
{
    const egon::AifoMap ended = mapOf({21, 22, 23});
    for (const int person : {21, 22, 23}) {
        order({{u"do"_qs, u"cancel"_qs}, {u"person"_qs, person}});
    }
    egon::OrgCtiZmenyAifo::Request changes;
    changes.datumOd = egon::WireTime::fromMoment(m_clock.now() - std::chrono::hours(1));
    changes.datumDo = egon::WireTime::fromMoment(m_clock.now() + std::chrono::hours(1));
    changes.pocetZaznamu = 1;
    egon::CallIds ids;
    const auto first = ask<egon::OrgCtiZmenyAifo>(changes, &ids);
    QVERIFY_RESULT(first);
    QCOMPARE(first->value.pocetDavek, 3);
    restart();
    egon::OrgCtiDavkuAifo::Request batch;
    batch.cisloDavky = 3;
    const auto third = ask<egon::OrgCtiDavkuAifo>(batch, nullptr, ids.agendaZadostId);
    QVERIFY_RESULT(third);
    QCOMPARE(third->value.mapa.size(), std::size_t(1));
    QVERIFY(third->value.mapa.front().aifo == ended[2].aifo);
}

void TestTrainingKilled::subscriptionsAndPermitsStay()
{
    order({{u"do"_qs, u"aisv"_qs}, {u"permit"_qs, QJsonArray {u"E319"_qs}}});
    egon::AisvSubjectsRequest subjects;
    subjects.mapa = mapOf({31, 32});
    QVERIFY_RESULT(ask<egon::AisvPrihlasId>(subjects));
    restart();
    const QJsonObject aisv = order({{u"do"_qs, u"aisv"_qs}});
    QCOMPARE(aisv.value(u"persons"_qs).toInt(), 2);
    egon::AisvCtiZmenyZalozAifo::Request founded;
    founded.okno.casOd = egon::WireTime::fromMoment(m_clock.now() - std::chrono::hours(1));
    QVERIFY_RESULT(ask<egon::AisvCtiZmenyZalozAifo>(founded));
    subjects.mapa.pop_back();
    QVERIFY_RESULT(ask<egon::AisvOdhlasId>(subjects));
    restart();
    QCOMPARE(order({{u"do"_qs, u"aisv"_qs}}).value(u"persons"_qs).toInt(), 1);
}

void TestTrainingKilled::idOfARequestIsTakenOnce()
{
    egon::RequestInfo info;
    info.casZadosti = egon::WireTime::fromMoment(m_clock.now());
    info.agenda = u"A8566"_qs;
    info.agendovaRole = u"CR102729"_qs;
    info.ovm = u"00000001"_qs;
    info.ais = 1234;
    info.agendaZadostId = QUuid::createUuid();
    const QByteArray request = egon::encodeRequestXml<egon::IszrProbe>({info, {}});
    QCOMPARE(send(request), QString());
    QCOMPARE(send(request), u"DUPLICITNI ZADOST"_qs);
    restart();
    QCOMPARE(send(request), u"DUPLICITNI ZADOST"_qs);
    info.agendaZadostId = QUuid::createUuid();
    QCOMPARE(send(egon::encodeRequestXml<egon::IszrProbe>({info, {}})), QString());
}

static const kmen::test::Entry testTrainingKilled(kmen::test::run<TestTrainingKilled>);
#include "tst_training_killed.moc"
