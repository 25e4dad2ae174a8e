// Whatever the other side does: an error of the right kind, a closed line in the journal, nothing half-written.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "audit/call_journal.h"
#include "crooked_server.h"
#include "egon/codec.h"
#include "identify/identification.h"
#include "registry/lists.h"
#include "security/protector.h"
#include "store/migrations.h"
#include "support/result_macros.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;

class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongAuthority_isNotBelieved();
    void expiredClientCertificate_isRefused();
    void strangersClientCertificate_isRefused();
    void wrongPassphrase_isSaid();
    void serverThatStops();
    void answerThatIsNotXml();
    void answerOfAnotherService();
    void answerToAnotherRequest();
    void hugeAnswer_doesNotFillTheMemory_data();
    void hugeAnswer_doesNotFillTheMemory();
    void entityBomb_isNotOpened();
    void registerOutOfService();
    void noServerAtAll();

private:
    struct Tried {
        Error error;
        audit::CallRow line;
    };
    void writeClient(const training::Authority &authority, const training::Validity &validity);
    Result<Tried> tryIdentify(const QString &baseUrl);
    Result<Tried> tryWith(Answering answering);

    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::optional<training::Authority> m_authority;
    std::optional<training::Authority> m_stranger;
    training::Certified m_server;
    training::Validity m_valid;
    int m_case = 0;
};

namespace {

using Search = egon::RobCtiPodleUdaju2;

/// The answer that the registers would give to this very request, with this status and nobody found.
egon::ResponseMessage<Search> emptyAnswer(const QByteArray &request, const QString &subKod)
{
    egon::ResponseMessage<Search> answer;
    const auto asked = egon::decodeRequest<Search>(request);
    if (asked) {
        answer.info.agendaZadostId = asked->info.agendaZadostId;
    }
    answer.info.casOdpovedi = egon::WireTime::fromMoment(SystemClock().now());
    answer.hasBody = false;
    answer.info.status.kod = egon::ResultCode::Chyba;
    egon::StatusDetail detail;
    detail.subKod = subKod;
    detail.puvodce.registr = QStringLiteral("ROB");
    answer.info.status.details.push_back(detail);
    return answer;
}

qint64 memoryPeakKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
}

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 allowedGrowthMb = 600; // the sanitizer keeps what was freed
#else
constexpr qint64 allowedGrowthMb = 100;
#endif

} // namespace

void TestBadInput::initTestCase()
{
    m_valid = {m_clock.now() - std::chrono::hours(1), m_clock.now() + std::chrono::hours(24)};
    auto authority = training::Authority::create(QStringLiteral("Registers"), m_valid);
    QVERIFY_RESULT(authority);
    m_authority = std::move(*authority);
    auto stranger = training::Authority::create(QStringLiteral("Stranger"), m_valid);
    QVERIFY_RESULT(stranger);
    m_stranger = std::move(*stranger);
    const auto server = m_authority->server(m_valid);
    QVERIFY_RESULT(server);
    m_server = *server;
}

/// A fresh folder for the client of this test, with a certificate of this authority.
void TestBadInput::writeClient(const training::Authority &authority, const training::Validity &validity)
{
    const QString folder = m_dir.filePath(QString::number(++m_case));
    QVERIFY(QDir().mkpath(folder));
    const auto client = authority.client(QStringLiteral("Office"), validity);
    QVERIFY_RESULT(client);
    QVERIFY_RESULT(training::writeClient(folder, *client, authority.ca().certificate));
    QFile ca(folder + QStringLiteral("/ca.pem"));
    QVERIFY(ca.open(QIODevice::WriteOnly));
    ca.write(m_authority->ca().certificate);
}

/// One identification against `baseUrl`; the error, and the line of the journal. Fails when anything was written.
Result<TestBadInput::Tried> TestBadInput::tryIdentify(const QString &baseUrl)
{
    const QString folder = m_dir.filePath(QString::number(m_case));
    QFile url(folder + QStringLiteral("/base-url"));
    if (!url.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Internal, QStringLiteral("test.FOLDER"), url.errorString());
    }
    url.write(baseUrl.toUtf8());
    url.close();
    auto profile = egon::profileFromTrainingDirectory(folder);
    if (!profile) {
        return failWith(profile);
    }
    profile->limits.timeout = std::chrono::seconds(5);
    store::DatabaseConfig config;
    config.file = folder + QStringLiteral("/kmen.sqlite");
    const auto session = store::Session::open(config, m_clock);
    if (!session) {
        return failWith(session);
    }
    if (auto r = store::migrate(**session); !r) {
        return failWith(r);
    }
    const auto journal = audit::CallJournal::open(config, m_clock);
    if (!journal) {
        return failWith(journal);
    }
    egon::LocalThrottle throttle(1000);
    const auto client = egon::Client::open(*profile, **journal, throttle, m_clock);
    if (!client) {
        return failWith(client);
    }
    const auto protector = security::Protector::fromKeys(QByteArray(32, 'e'), QByteArray(32, 'i'));
    if (!protector) {
        return failWith(protector);
    }
    registry::Clients clients(**session, *protector);
    identify::Request request;
    request.prijmeni = QStringLiteral("VZOROVÁ");
    request.jmeno = QStringLiteral("JANA");
    request.datumNarozeni = QDate(1980, 2, 29);
    const auto found = identify::identify(
        **client, clients, request, {QStringLiteral("test"), QStringLiteral("Zkouska"), {}, {}}, Job());
    if (found) {
        return fail(ErrorKind::Internal, QStringLiteral("test.NO_ERROR"), QStringLiteral("No error was given."));
    }
    const auto counts = registry::clientCounts(**session);
    if (!counts || counts->all != 0) {
        return fail(ErrorKind::Internal, QStringLiteral("test.WRITTEN"), QStringLiteral("Something was written."));
    }
    const auto lines = audit::calls(**session, {}, store::PageCursor::first(), 10);
    if (!lines || lines->rows.empty()) {
        return fail(ErrorKind::Internal, QStringLiteral("test.JOURNAL"), QStringLiteral("The journal is empty."));
    }
    return Tried {found.error(), lines->rows.front()};
}

Result<TestBadInput::Tried> TestBadInput::tryWith(Answering answering)
{
    writeClient(*m_authority, m_valid);
    const CrookedServer server(m_server, m_authority->ca().certificate, std::move(answering));
    return tryIdentify(server.baseUrl());
}

#define VERIFY_TRIED(tried, expectedKind, expectedCode)                                                                \
    QVERIFY_RESULT(tried);                                                                                             \
    QVERIFY2((tried)->error.kind == (expectedKind), qPrintable(describe((tried)->error)));                             \
    QVERIFY2((tried)->error.code == QStringLiteral(expectedCode), qPrintable(describe((tried)->error)));               \
    QVERIFY(!(tried)->error.what.isEmpty());                                                                           \
    QVERIFY((tried)->line.closed.has_value());                                                                         \
    QVERIFY((tried)->line.outcome != egon::CallOutcome::Open && (tried)->line.outcome != egon::CallOutcome::Ok);       \
    QCOMPARE((tried)->line.closed->code, QStringLiteral(expectedCode))

void TestBadInput::wrongAuthority_isNotBelieved()
{
    writeClient(*m_authority, m_valid);
    const auto own = m_stranger->server(m_valid);
    QVERIFY_RESULT(own);
    const CrookedServer server(*own, m_authority->ca().certificate, says("anything"));
    const auto tried = tryIdentify(server.baseUrl());
    VERIFY_TRIED(tried, ErrorKind::Denied, "egon.TLS_SERVER_NOT_TRUSTED");
}

void TestBadInput::expiredClientCertificate_isRefused()
{
    writeClient(*m_authority, {m_clock.now() - std::chrono::hours(2), m_clock.now() - std::chrono::hours(1)});
    const CrookedServer server(m_server, m_authority->ca().certificate, says("anything"));
    const auto tried = tryIdentify(server.baseUrl());
    VERIFY_TRIED(tried, ErrorKind::Denied, "egon.TLS_CLIENT_EXPIRED");
}

void TestBadInput::strangersClientCertificate_isRefused()
{
    writeClient(*m_stranger, m_valid);
    const CrookedServer server(m_server, m_authority->ca().certificate, says("anything"));
    const auto tried = tryIdentify(server.baseUrl());
    // this server ends the connection without an alert, as Qt's do: nobody can tell the reason for sure
    VERIFY_TRIED(tried, ErrorKind::Unavailable, "egon.CLOSED_WITHOUT_ANSWER");
    QVERIFY(!tried->error.remedy.isEmpty());
}

void TestBadInput::wrongPassphrase_isSaid()
{
    writeClient(*m_authority, m_valid);
    QFile pass(m_dir.filePath(QString::number(m_case)) + QStringLiteral("/client.p12.pass"));
    QVERIFY(pass.open(QIODevice::WriteOnly | QIODevice::Truncate));
    pass.write("something else");
    pass.close();
    const auto tried = tryIdentify(QStringLiteral("https://127.0.0.1:9/publikace"));
    QVERIFY(!tried);
    QVERIFY2(tried.error().kind == ErrorKind::Denied, qPrintable(describe(tried.error())));
}

void TestBadInput::serverThatStops()
{
    const auto tried = tryWith([](QSslSocket &socket, const QByteArray &) {
        socket.write(httpHead(5000) + "<?xml version=\"1.0\"?><soap:Envelope");
        socket.disconnectFromHost();
    });
    VERIFY_TRIED(tried, ErrorKind::Unavailable, "egon.CONNECTION_LOST");
}

void TestBadInput::answerThatIsNotXml()
{
    const auto tried = tryWith(says("Today we are moving to another address."));
    QVERIFY_RESULT(tried);
    QVERIFY2(tried->error.kind == ErrorKind::Protocol, qPrintable(describe(tried->error)));
    QVERIFY(tried->line.closed);
    QVERIFY(!describe(tried->error).contains(QStringLiteral("moving")));
}

void TestBadInput::answerOfAnotherService()
{
    egon::ResponseMessage<egon::OrgPrihlasAifo> other;
    other.info.agendaZadostId = QUuid::createUuid();
    other.info.casOdpovedi = egon::WireTime::fromMoment(m_clock.now());
    const auto tried = tryWith(says(egon::encodeResponseXml(other)));
    QVERIFY_RESULT(tried);
    QVERIFY2(tried->error.kind == ErrorKind::Protocol, qPrintable(describe(tried->error)));
    QVERIFY(tried->line.closed);
}

void TestBadInput::answerToAnotherRequest()
{
    const auto tried = tryWith([](QSslSocket &socket, const QByteArray &request) {
        auto answer = emptyAnswer(request, QStringLiteral("NENALEZENO"));
        answer.info.agendaZadostId = QUuid::createUuid();
        const QByteArray body = egon::encodeResponseXml(answer);
        socket.write(httpHead(body.size()) + body);
    });
    VERIFY_TRIED(tried, ErrorKind::Protocol, "egon.OTHER_REQUEST");
}

void TestBadInput::hugeAnswer_doesNotFillTheMemory_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addRow("announced") << false;
    QTest::addRow("in pieces of unknown number") << true;
}

void TestBadInput::hugeAnswer_doesNotFillTheMemory()
{
    QFETCH(bool, chunked);
    constexpr qint64 size = 200 * 1024 * 1024;
    const qint64 before = memoryPeakKb();
    const auto tried = tryWith([chunked](QSslSocket &socket, const QByteArray &) {
        socket.write(chunked
                ? QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n")
                : httpHead(size));
        pour(socket, size, chunked);
    });
    VERIFY_TRIED(tried, ErrorKind::Protocol, "egon.TOO_LARGE");
    const qint64 grownMb = (memoryPeakKb() - before) / 1024;
    QVERIFY2(grownMb < allowedGrowthMb, qPrintable(QStringLiteral("%1 MB").arg(grownMb)));
}

void TestBadInput::entityBomb_isNotOpened()
{
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"laugh\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ";";
        bomb += "<!ENTITY e" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    bomb += "]><soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>&e9;"
            "</soapenv:Body></soapenv:Envelope>";
    const qint64 before = memoryPeakKb();
    const auto tried = tryWith(says(bomb));
    QVERIFY_RESULT(tried);
    QVERIFY2(tried->error.kind == ErrorKind::Protocol, qPrintable(describe(tried->error)));
    QVERIFY(tried->line.closed);
    QVERIFY((memoryPeakKb() - before) / 1024 < allowedGrowthMb);
}

void TestBadInput::registerOutOfService()
{
    const auto tried = tryWith([](QSslSocket &socket, const QByteArray &request) {
        const QByteArray body = egon::encodeResponseXml(emptyAnswer(request, QStringLiteral("NENI K DISPOZICI")));
        socket.write(httpHead(body.size()) + body);
    });
    VERIFY_TRIED(tried, ErrorKind::Unavailable, "egon.NENI_K_DISPOZICI");
}

void TestBadInput::noServerAtAll()
{
    writeClient(*m_authority, m_valid);
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    const auto tried = tryIdentify(QStringLiteral("https://127.0.0.1:%1/publikace").arg(port));
    VERIFY_TRIED(tried, ErrorKind::Unavailable, "egon.CONNECTION_REFUSED");
}

static const kmen::test::Entry testBadInput(kmen::test::run<TestBadInput>);
#include "tst_bad_input.moc"
