// What is tried again, when, and under which name.
#include <QLocale>
#include <QTest>

#include <set>

#include "crooked_server.h"
#include "registers_client.h"
#include "support/result_macros.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;

class TestRetries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passingFailure_isTriedAgain_data();
    void passingFailure_isTriedAgain();
    void lastingFailure_isGivenBackAfterThreeTries();
    void refusal_isNotTriedAgain_data();
    void refusal_isNotTriedAgain();
    void pauses_growAndDiffer();
    void retryAfter_isObeyed_data();
    void retryAfter_isObeyed();
    void everyTryHasItsOwnIdAndNamesTheOneBefore();
    void previousRequestOfTheCaller_isKept();
    void cancelledWhileWaiting_isNotTriedAgain();
    void answerOfAnotherRequest_isAskedForAgainOnAFreshConnection();

private:
    struct Tried {
        Result<Answer<egon::IszrProbe::Response>> answer;
        std::vector<MemoryJournal::Line> lines;
        std::vector<std::chrono::microseconds> pauses;
        std::vector<egon::RequestInfo> seen;
    };
    /// `answers(number, request)` gives the whole HTTP answer to the try of this number, counted from 1.
    using Answers = std::function<QByteArray(int, const QByteArray &)>;
    Result<Tried> ask(const Answers &answers, const egon::Purpose &purpose = somePurpose(), const Job &job = {});
    [[nodiscard]] QByteArray answer(const QByteArray &request, const QString &refusal = {}) const;

    Certificates m_certificates;
};

namespace {

QByteArray http(const QByteArray &status, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: 0\r\n\r\n";
}

} // namespace

void TestRetries::initTestCase()
{
    QVERIFY_RESULT(m_certificates.make());
}

QByteArray TestRetries::answer(const QByteArray &request, const QString &refusal) const
{
    const auto asked = egon::decodeRequest<egon::IszrProbe>(request);
    egon::ResponseMessage<egon::IszrProbe> answer;
    answer.info.agendaZadostId = asked ? asked->info.agendaZadostId : QUuid();
    answer.info.casOdpovedi = egon::WireTime::fromMoment(m_certificates.clock.now());
    if (!refusal.isEmpty()) {
        answer.hasBody = false;
        answer.info.status.kod = egon::ResultCode::Chyba;
        answer.info.status.details.emplace_back().subKod = refusal;
    }
    const QByteArray xml = egon::encodeResponseXml(answer);
    return httpHead(xml.size()) + xml;
}

Result<TestRetries::Tried> TestRetries::ask(const Answers &answers, const egon::Purpose &purpose, const Job &job)
{
    std::mutex mutex;
    std::vector<egon::RequestInfo> seen;
    const CrookedServer server(
        m_certificates.server, m_certificates.ca(), [&](QSslSocket &socket, const QByteArray &body) {
            const std::scoped_lock lock(mutex);
            const auto request = egon::decodeRequest<egon::IszrProbe>(body);
            seen.push_back(request ? request->info : egon::RequestInfo());
            const QByteArray bytes = answers(static_cast<int>(seen.size()), body);
            if (bytes.isEmpty()) {
                socket.disconnectFromHost();
            } else {
                socket.write(bytes);
            }
        });
    const auto profile = m_certificates.profile(server.baseUrl());
    if (!profile) {
        return failWith(profile);
    }
    MemoryJournal journal;
    egon::LocalThrottle throttle(1000);
    const PatientWaiter waiter;
    const auto client = egon::Client::open(*profile, journal, throttle, m_certificates.clock, &waiter);
    if (!client) {
        return failWith(client);
    }
    auto result = (*client)->call<egon::IszrProbe>({}, purpose, job);
    const std::scoped_lock lock(mutex);
    return Tried {std::move(result), journal.lines, waiter.pauses(), seen};
}

void TestRetries::passingFailure_isTriedAgain_data()
{
    QTest::addColumn<QByteArray>("http");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("code");
    const auto status = [](const char *line, const char *code) {
        QTest::addRow("%s", line) << http(line) << QString() << QString::fromLatin1(code);
    };
    status("503 SERVER BUSY", "egon.HTTP_503");
    status("502 Bad Gateway", "egon.HTTP_502");
    status("504 Gateway Timeout", "egon.HTTP_504");
    status("429 Too Many Requests", "egon.HTTP_429");
    status("500 Internal Server Error", "egon.HTTP_500");
    QTest::addRow("closed without an answer")
        << QByteArray() << QString() << QStringLiteral("egon.CLOSED_WITHOUT_ANSWER");
    for (const char *code : {"NENI K DISPOZICI", "PREKROCEN CAS", "DUPLICITNI ZADOST"}) {
        QTest::addRow("%s", code) << QByteArray() << QString::fromLatin1(code)
                                  << QString(u"egon." + QString::fromLatin1(code).replace(u' ', u'_'));
    }
}

void TestRetries::passingFailure_isTriedAgain()
{
    QFETCH(QByteArray, http);
    QFETCH(QString, refusal);
    QFETCH(QString, code);
    const auto tried = ask([&](int number, const QByteArray &request) {
        return number > 1 ? answer(request) : refusal.isEmpty() ? http : answer(request, refusal);
    });
    QVERIFY_RESULT(tried);
    QVERIFY_RESULT(tried->answer);
    QCOMPARE(tried->lines.size(), 2U);
    QCOMPARE(tried->lines.front().closed->code, code);
    QCOMPARE(tried->lines.back().closed->outcome, egon::CallOutcome::Ok);
}

void TestRetries::lastingFailure_isGivenBackAfterThreeTries()
{
    const auto tried = ask([](int, const QByteArray &) { return http("503 Service Unavailable"); });
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    QCOMPARE(tried->answer.error().kind, ErrorKind::Unavailable);
    QCOMPARE(tried->seen.size(), 3U);
    QCOMPARE(tried->lines.size(), 3U);
}

void TestRetries::refusal_isNotTriedAgain_data()
{
    QTest::addColumn<QByteArray>("http");
    QTest::addColumn<QString>("refusal");
    QTest::addRow("403") << http("403 Forbidden") << QString();
    QTest::addRow("404") << http("404 Not Found") << QString();
    QTest::addRow("proxy's page") << QByteArray(httpHead(15) + "<html>Log in</a>").left(1000) << QString();
    QTest::addRow("NENI OPRAVNENI") << QByteArray() << QStringLiteral("NENI OPRAVNENI");
    QTest::addRow("NEPLATNY CAS") << QByteArray() << QStringLiteral("NEPLATNY CAS");
}

void TestRetries::refusal_isNotTriedAgain()
{
    QFETCH(QByteArray, http);
    QFETCH(QString, refusal);
    const auto tried =
        ask([&](int, const QByteArray &request) { return refusal.isEmpty() ? http : answer(request, refusal); });
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    QCOMPARE(tried->seen.size(), 1U);
    QVERIFY(tried->pauses.empty());
}

void TestRetries::pauses_growAndDiffer()
{
    std::set<std::chrono::microseconds> first;
    for (int i = 0; i < 5; ++i) {
        const auto tried = ask([](int, const QByteArray &) { return http("503 Service Unavailable"); });
        QVERIFY_RESULT(tried);
        QCOMPARE(tried->pauses.size(), 2U);
        QVERIFY(tried->pauses[0] >= 200ms && tried->pauses[0] <= 600ms);
        QVERIFY(tried->pauses[1] >= 400ms && tried->pauses[1] <= 1200ms);
        first.insert(tried->pauses[0]);
    }
    QVERIFY(first.size() > 1);
}

void TestRetries::retryAfter_isObeyed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // 0 = not waited for
    QTest::addRow("seconds") << QByteArray("7") << 7;
    const QByteArray date =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc().addSecs(20), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
            .toLatin1();
    QTest::addRow("date") << date << 18;
    QTest::addRow("longer than a person waits") << QByteArray("3600") << 0;
}

void TestRetries::retryAfter_isObeyed()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    const auto tried = ask([&](int number, const QByteArray &request) {
        return number == 1 ? http("503 SERVER BUSY", "Retry-After: " + header + "\r\n") : answer(request);
    });
    QVERIFY_RESULT(tried);
    if (seconds == 0) {
        QVERIFY(!tried->answer);
        QCOMPARE(tried->answer.error().code, QStringLiteral("egon.HTTP_503"));
        QVERIFY(tried->pauses.empty());
        return;
    }
    QVERIFY_RESULT(tried->answer);
    QCOMPARE(tried->pauses.size(), 1U);
    QVERIFY(tried->pauses.front() >= std::chrono::seconds(seconds));
    QVERIFY(tried->pauses.front() <= std::chrono::seconds(seconds + 4));
}

void TestRetries::everyTryHasItsOwnIdAndNamesTheOneBefore()
{
    const auto tried = ask([](int, const QByteArray &) { return http("503 Service Unavailable"); });
    QVERIFY_RESULT(tried);
    QCOMPARE(tried->seen.size(), 3U);
    QVERIFY(!tried->seen[0].predchoziZadostId);
    for (std::size_t i = 1; i < 3; ++i) {
        QVERIFY(tried->seen[i].agendaZadostId != tried->seen[i - 1].agendaZadostId);
        QVERIFY(tried->seen[i].predchoziZadostId == tried->seen[i - 1].agendaZadostId);
        QVERIFY(tried->lines[i].opened.previous == tried->seen[i - 1].agendaZadostId);
    }
}

void TestRetries::previousRequestOfTheCaller_isKept()
{
    egon::Purpose purpose = somePurpose();
    purpose.previous = QUuid::createUuid();
    const auto tried = ask([](int, const QByteArray &) { return http("503 Service Unavailable"); }, purpose);
    QVERIFY_RESULT(tried);
    QCOMPARE(tried->seen.size(), 3U);
    for (const egon::RequestInfo &info : tried->seen) {
        QVERIFY(info.predchoziZadostId == purpose.previous);
    }
}

void TestRetries::cancelledWhileWaiting_isNotTriedAgain()
{
    std::stop_source stop;
    const auto tried = ask(
        [&](int, const QByteArray &) {
            stop.request_stop();
            return http("503 Service Unavailable");
        },
        somePurpose(), Job(stop.get_token()));
    QVERIFY_RESULT(tried);
    QVERIFY(!tried->answer);
    QCOMPARE(tried->answer.error().kind, ErrorKind::Cancelled);
    QCOMPARE(tried->seen.size(), 1U);
}

void TestRetries::answerOfAnotherRequest_isAskedForAgainOnAFreshConnection()
{
    const auto tried = ask([&](int number, const QByteArray &request) {
        // the first answer comes for a request that nobody sent
        egon::ResponseMessage<egon::IszrProbe> other;
        other.info.agendaZadostId = QUuid::createUuid();
        other.info.casOdpovedi = egon::WireTime::fromMoment(m_certificates.clock.now());
        const QByteArray xml = egon::encodeResponseXml(other);
        return number == 1 ? QByteArray(httpHead(xml.size()) + xml) : answer(request);
    });
    QVERIFY_RESULT(tried);
    QVERIFY_RESULT(tried->answer);
    QCOMPARE(tried->lines.size(), 2U);
    QCOMPARE(tried->lines.front().closed->code, QStringLiteral("egon.OTHER_REQUEST"));
    QCOMPARE(tried->lines.back().closed->outcome, egon::CallOutcome::Ok);
}

static const kmen::test::Entry testRetries(kmen::test::run<TestRetries>);
#include "tst_retries.moc"
