// Every service through the queue: what is collected is what the synchronous call would have said.
#include <QTemporaryDir>
#include <QTest>

#include "egon/client.h"
#include "egon/service_list.h"
#include "registers_client.h"
#include "support/result_macros.h"
#include "support/sample_request.h"
#include "support/test_program.h"
#include "training/server.h"

using namespace kmen;
using namespace kmen::test;

namespace {

/// What came of a call: the error's or the first warning's code, or nothing.
template <class T>
QString outcome(const Result<Answer<T>> &answer)
{
    if (!answer) {
        return answer.error().code;
    }
    return answer->warnings.empty() ? QString() : answer->warnings.front().code;
}

struct Service {
    QString code;
    std::function<QString(egon::Client &)> now;
    std::function<QString(egon::Client &)> later;
};

template <class S>
QString throughTheQueue(egon::Client &client, const Aifo &person)
{
    const auto ticket = client.callAsync<S>(sampleRequest<S>(person), somePurpose(), Job());
    if (!ticket) {
        return ticket.error().code;
    }
    if (ticket->service != S::info.code) {
        return u"a ticket of another service"_qs;
    }
    const auto collected = client.collect(ticket->iszrZadostId, somePurpose(), Job());
    if (!collected || !collected->ready) {
        return collected ? u"not ready"_qs : collected.error().code;
    }
    const auto forgotten = client.forget({ticket->iszrZadostId}, somePurpose(), Job());
    if (!forgotten) {
        return forgotten.error().code;
    }
    return outcome(egon::readAsyncAnswer<S>(*ticket, collected->answer, client.profile().aisvNames));
}

template <class S>
Service service(const Aifo &person)
{
    return {S::info.code.toString(),
        [person](
            egon::Client &client) { return outcome(client.call<S>(sampleRequest<S>(person), somePurpose(), Job())); },
        [person](egon::Client &client) { return throughTheQueue<S>(client, person); }};
}

} // namespace

class TestAsyncServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyServiceThroughTheQueue_data();
    void everyServiceThroughTheQueue();
    void queueIsEmptyAfterwards();

private:
    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<training::TrainingServer> m_server;
    MemoryJournal m_journal;
    egon::LocalThrottle m_throttle {0};
    const PatientWaiter m_waiter;
    std::unique_ptr<egon::Client> m_client;
    std::vector<Service> m_services;
};

void TestAsyncServices::initTestCase()
{
    training::TrainingServer::Options options;
    options.directory = m_dir.filePath(u"registers"_qs);
    options.country.population = 200;
    options.country.limits.aisvCallsPerSecond = 0; // what is tried here is not the rate
    m_server = std::make_unique<training::TrainingServer>(options, m_clock);
    QVERIFY_RESULT(m_server->start());
    const auto profile = egon::profileFromTrainingDirectory(m_server->directory());
    QVERIFY_RESULT(profile);
    auto client = egon::Client::open(*profile, m_journal, m_throttle, m_clock, &m_waiter);
    QVERIFY_RESULT(client);
    m_client = std::move(*client);
    const Aifo person = m_server->registers().issue(7, u"A8566"_qs, 1234);
    egon::forEachService([&]<class S>() { m_services.push_back(service<S>(person)); });
}

void TestAsyncServices::everyServiceThroughTheQueue_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        QTest::addRow("%s", qPrintable(m_services[i].code)) << static_cast<int>(i);
    }
}

void TestAsyncServices::everyServiceThroughTheQueue()
{
    QFETCH(int, index);
    const Service &asked = m_services[static_cast<std::size_t>(index)];
    const bool ofTheQueue = asked.code == u"E99" || asked.code == u"E100" || asked.code == u"E101";
    const QString expected = ofTheQueue ? u"egon.JENOM_SYNC"_qs : asked.now(*m_client);
    QCOMPARE(asked.later(*m_client), expected);
}

void TestAsyncServices::queueIsEmptyAfterwards()
{
    const auto queue = m_client->asyncQueue(somePurpose(), Job());
    QVERIFY_RESULT(queue);
    QVERIFY(queue->empty());
    for (const MemoryJournal::Line &line : m_journal.lines) {
        QVERIFY(line.closed.has_value());
    }
}

static const kmen::test::Entry testAsyncServices(kmen::test::run<TestAsyncServices>);
#include "tst_async_services.moc"
