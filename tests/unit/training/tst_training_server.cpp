// The training registers over real TLS: who is let in, what comes back, and the faults.
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "egon/codec.h"
#include "egon/profile.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "training/certificates.h"
#include "training/server.h"
#include "training/traffic.h"

using namespace kmen;
using namespace kmen::training;

class tst_training_server : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void stateFolderIsAllAClientNeeds();
    void keysAreForTheOwnerOnly();
    void identifiesOverTls();
    void whoIsNotLetIn_data();
    void whoIsNotLetIn();
    void oldTlsIsRefused();
    void unknownPathIsNotFound();
    void whatDoesNotDecodeIsAFault_data();
    void whatDoesNotDecodeIsAFault();
    void tooLongARequestIsCutOff();
    void requestsInPiecesDoNotMix();
    void faults_data();
    void faults();
    void faultIsForItsServiceAndCount();
    void specNamesFaults_data();
    void specNamesFaults();
    void delayedAnswerIsRight();
    void trafficIsCounted();
    void trafficBySending();
    void trafficOfTheServerIsInTheStatistics();
    void connectionsAreMetAsOrdered();
    void controlPort();
    void controlPortDoesNotListenToWebPages();
    void restartKeepsCertificates();

private:
    struct Reply {
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        int status = 0;
        QByteArray body;
    };
    Reply post(const QString &url, const QByteArray &body, const QSslConfiguration &tls, qint64 most = -1);
    Reply post(const QString &url, const QByteArray &body) { return post(url, body, clientTls()); }
    [[nodiscard]] QSslConfiguration clientTls() const;
    [[nodiscard]] QSslConfiguration tlsOf(const Certified &client) const;
    [[nodiscard]] QByteArray search() const;
    [[nodiscard]] QString url(const QString &service) const { return m_server->baseUrl() + u'/' + service; }

    SystemClock m_clock;
    QTemporaryDir m_directory;
    std::unique_ptr<TrainingServer> m_server;
};

void tst_training_server::initTestCase()
{
    QVERIFY(m_directory.isValid());
    TrainingServer::Options options;
    options.directory = m_directory.path();
    options.country.population = 500;
    options.controlPort = 0;
    m_server = std::make_unique<TrainingServer>(options, m_clock);
    QVERIFY_RESULT(m_server->start());
}

void tst_training_server::init()
{
    QVERIFY_RESULT(m_server->control({{u"do"_qs, u"faults"_qs}, {u"mode"_qs, u"none"_qs}}));
}

QSslConfiguration tst_training_server::tlsOf(const Certified &client) const
{
    QFile ca(m_directory.filePath(u"ca.pem"_qs));
    if (!ca.open(QIODevice::ReadOnly)) {
        return {};
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(ca.readAll())});
    if (!client.certificate.isEmpty()) {
        tls.setLocalCertificate(QSslCertificate(client.certificate));
        tls.setPrivateKey(QSslKey(client.key, QSsl::Ec));
    }
    return tls;
}

QSslConfiguration tst_training_server::clientTls() const
{
    QFile certificate(m_directory.filePath(u"client.pem"_qs));
    QFile key(m_directory.filePath(u"client.key"_qs));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly)) {
        return {};
    }
    return tlsOf({certificate.readAll(), key.readAll()});
}

tst_training_server::Reply tst_training_server::post(
    const QString &url, const QByteArray &body, const QSslConfiguration &tls, qint64 most)
{
    QNetworkAccessManager network; // a new connection a call
    QNetworkRequest request {QUrl(url)};
    request.setSslConfiguration(tls);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml; charset=utf-8"_qs);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    Reply result;
    connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [&] {
        result.body += reply->readAll();
        if (most >= 0 && result.body.size() > most) {
            reply->abort();
        }
    });
    if (!reply->isFinished()) {
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(20'000);
    }
    result.error = reply->error();
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body += reply->isReadable() ? reply->readAll() : QByteArray();
    return result;
}

QByteArray tst_training_server::search() const
{
    const PersonData person = *m_server->registers().person(7);
    egon::RequestMessage<egon::RobCtiPodleUdaju2> message;
    message.info.casZadosti = egon::WireTime::fromMoment(m_clock.now());
    message.info.agenda = u"A8566"_qs;
    message.info.agendovaRole = u"CR102729"_qs;
    message.info.ovm = u"00000001"_qs;
    message.info.ais = 1234;
    message.info.subjekt = u"00000001"_qs;
    message.info.uzivatel = u"jana.uredni"_qs;
    message.info.duvodUcel = u"Test"_qs;
    message.info.agendaZadostId = QUuid::createUuid();
    message.body.autorizace.seznamUdaju = egon::allPersonItems();
    message.body.prijmeni = person.surname;
    message.body.jmeno = person.givenName;
    message.body.datumNarozeni = person.born;
    message.body.adresaPobytu = egon::AdresaPobytu {person.address, {}};
    return egon::encodeRequestXml(message);
}

void tst_training_server::stateFolderIsAllAClientNeeds()
{
    const auto profile = egon::profileFromTrainingDirectory(m_directory.path());
    QVERIFY_RESULT(profile);
    QCOMPARE(profile->baseUrl, m_server->baseUrl());
    QFile container(profile->pkcs12File);
    QVERIFY(container.open(QIODevice::ReadOnly));
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> authorities;
    QVERIFY(QSslCertificate::importPkcs12(
        &container, &key, &certificate, &authorities, profile->pkcs12Passphrase.toUtf8()));
    QVERIFY(!key.isNull() && !certificate.isNull());
    QCOMPARE(authorities.size(), 1);
}

void tst_training_server::keysAreForTheOwnerOnly()
{
#ifdef Q_OS_UNIX
    for (const QString &name : {u"client.key"_qs, u"client.p12"_qs, u"client.p12.pass"_qs, u"server.key"_qs}) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2((QFile::permissions(m_directory.filePath(name)) & others) == 0, qPrintable(name));
    }
#endif
}

void tst_training_server::identifiesOverTls()
{
    const Reply reply = post(url(u"E278"_qs), search());
    QCOMPARE(reply.status, 200);
    const auto answer = egon::decodeResponse<egon::RobCtiPodleUdaju2>(reply.body);
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->info.status.kod, egon::ResultCode::Ok);
    QCOMPARE(answer->body.osoby.size(), 1U);
    QCOMPARE(answer->body.osoby.front().prijmeni.value, m_server->registers().person(7)->surname);
    QVERIFY(answer->body.ruian.address(answer->body.osoby.front().adresaPobytu.value.kod) != nullptr);
}

void tst_training_server::whoIsNotLetIn_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("without a certificate") << u"nobody"_qs;
    QTest::newRow("certificate of another authority") << u"stranger"_qs;
    QTest::newRow("expired certificate") << u"expired"_qs;
}

void tst_training_server::whoIsNotLetIn()
{
    QFETCH(QString, who);
    const Validity now {m_clock.now() - std::chrono::hours(1), m_clock.now() + std::chrono::hours(1)};
    const Validity past {m_clock.now() - std::chrono::days(9), m_clock.now() - std::chrono::days(1)};
    Certified client;
    QString address = url(u"E278"_qs);
    QSslConfiguration tls;
    std::unique_ptr<TrainingServer> other;
    const QTemporaryDir directory;
    if (who == u"expired") {
        // a folder whose client certificate has run out
        auto authority = Authority::create(u"Old CA"_qs, {past.from, now.until});
        QVERIFY_RESULT(authority);
        const auto server = authority->server(now);
        const auto expired = authority->client(u"AIS"_qs, past);
        QVERIFY_RESULT(server);
        QVERIFY_RESULT(expired);
        const std::pair<QString, QByteArray> files[] = {{u"ca.pem"_qs, authority->ca().certificate},
            {u"server.pem"_qs, server->certificate}, {u"server.key"_qs, server->key}};
        for (const auto &[name, bytes] : files) {
            QFile file(directory.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
        QVERIFY_RESULT(writeClient(directory.path(), *expired, authority->ca().certificate));
        TrainingServer::Options options;
        options.directory = directory.path();
        options.country.population = 10;
        other = std::make_unique<TrainingServer>(options, m_clock);
        QVERIFY_RESULT(other->start());
        address = other->baseUrl() + u"/E278"_qs;
        client = *expired;
        tls = tlsOf(client);
        tls.setCaCertificates({QSslCertificate(authority->ca().certificate)});
    } else {
        if (who == u"stranger") {
            const auto authority = Authority::create(u"Foreign CA"_qs, now);
            QVERIFY_RESULT(authority);
            const auto stranger = authority->client(u"AIS 1234"_qs, now);
            QVERIFY_RESULT(stranger);
            client = *stranger;
        }
        tls = tlsOf(client);
    }
    const Reply reply = post(address, search(), tls);
    QVERIFY(reply.error != QNetworkReply::NoError);
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.body.isEmpty());
}

void tst_training_server::oldTlsIsRefused()
{
    QSslConfiguration tls = clientTls();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    tls.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    const Reply reply = post(url(u"E278"_qs), search(), tls);
    QVERIFY(reply.error != QNetworkReply::NoError);
    QCOMPARE(reply.status, 0);
}

void tst_training_server::unknownPathIsNotFound()
{
    QCOMPARE(post(url(u"E999"_qs), search()).status, 404);
    QCOMPARE(post(m_server->baseUrl(), search()).status, 404);
    QString wrong = url(u"E278"_qs);
    QCOMPARE(post(wrong.replace(u"publikace"_qs, u"jine"_qs), search()).status, 404);
}

void tst_training_server::whatDoesNotDecodeIsAFault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not XML") << QByteArray("hello");
    QTest::newRow("another element") << QByteArray("<a/>");
    QByteArray bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>";
    QTest::newRow("with a DTD") << bomb;
    QTest::newRow("unknown element") << search().replace("<abs:AutorizaceInfo>", "<abs:Navic/><abs:AutorizaceInfo>");
    QTest::newRow("another service") << search().replace("RobCtiPodleUdaju2", "RobCtiAifo2");
}

void tst_training_server::whatDoesNotDecodeIsAFault()
{
    QFETCH(QByteArray, body);
    const Reply reply = post(url(u"E278"_qs), body);
    QCOMPARE(reply.status, 500);
    const auto fault = egon::decodeFault(reply.body);
    QVERIFY(fault.has_value());
    QCOMPARE(fault->faultCode, u"SOAP-ENV:Client"_qs);
}

void tst_training_server::tooLongARequestIsCutOff()
{
    const Reply reply = post(url(u"E278"_qs), QByteArray(17 * 1024 * 1024, ' '));
    QCOMPARE(reply.status, 413);
    QCOMPARE(post(url(u"E278"_qs), search()).status, 200);
}

void tst_training_server::requestsInPiecesDoNotMix()
{
    // two clients send halves of their requests by turns; each is answered its own
    const auto address = QUrl(m_server->baseUrl());
    const QByteArray body = search();
    const QByteArray first =
        "POST /publikace/E278 HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    const QByteArray second =
        "POST /publikace/E999 HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    QSslSocket one;
    QSslSocket other;
    QByteArray oneAnswer;
    QByteArray otherAnswer;
    for (QSslSocket *socket : {&one, &other}) {
        socket->setSslConfiguration(clientTls());
        socket->connectToHostEncrypted(address.host(), static_cast<quint16>(address.port()));
        QVERIFY(socket->waitForEncrypted(10'000));
    }
    connect(&one, &QSslSocket::readyRead, this, [&] { oneAnswer += one.readAll(); });
    connect(&other, &QSslSocket::readyRead, this, [&] { otherAnswer += other.readAll(); });
    one.write(first + body.left(100));
    QVERIFY(one.flush());
    other.write(second + body.left(50));
    QVERIFY(other.flush());
    QTRY_COMPARE(one.encryptedBytesToWrite() + other.encryptedBytesToWrite(), 0);
    one.write(body.mid(100));
    QTRY_VERIFY(oneAnswer.contains("RobCtiPodleUdaju2Response") && oneAnswer.trimmed().endsWith("Envelope>"));
    QVERIFY(otherAnswer.isEmpty());
    other.write(body.mid(50));
    QTRY_VERIFY(otherAnswer.startsWith("HTTP/1.1 404"));
}

void tst_training_server::faults_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"unavailable", "truncate", "not-xml", "proxy-error", "busy", "soap-fault", "huge",
             "other-service", "entity-bomb", "drop-before", "drop", "cut-xml", "bad-encoding"}) {
        QTest::newRow(mode) << QString::fromLatin1(mode);
    }
}

void tst_training_server::faults()
{
    QFETCH(QString, mode);
    QVERIFY_RESULT(m_server->control({{u"do"_qs, u"faults"_qs}, {u"mode"_qs, mode},
        {u"count"_qs,
            mode.startsWith(u"drop") ? 10 : 1}})); // QNetworkAccessManager asks again by itself when nothing came
    constexpr qint64 most = 1024 * 1024;
    const Reply reply = post(url(u"E278"_qs), search(), clientTls(), most);
    const auto answer = egon::decodeResponse<egon::RobCtiPodleUdaju2>(reply.body);
    if (mode == u"unavailable") {
        QVERIFY_RESULT(answer);
        QCOMPARE(answer->info.status.details.front().subKod, u"NENI K DISPOZICI"_qs);
        QVERIFY(!answer->hasBody);
    } else {
        QVERIFY(!answer);
    }
    if (mode == u"truncate" || mode.startsWith(u"drop")) {
        QVERIFY(reply.error != QNetworkReply::NoError);
    }
    if (mode == u"huge") {
        QVERIFY(reply.body.size() > most);
    }
    init();
    // the next call is well again
    QVERIFY_RESULT(egon::decodeResponse<egon::RobCtiPodleUdaju2>(post(url(u"E278"_qs), search()).body));
}

void tst_training_server::faultIsForItsServiceAndCount()
{
    QVERIFY_RESULT(m_server->control(
        {{u"do"_qs, u"faults"_qs}, {u"mode"_qs, u"not-xml"_qs}, {u"service"_qs, u"E277"_qs}, {u"count"_qs, 2}}));
    const auto spoiled = [&](const QString &service) { return post(url(service), search()).body.contains("<html>"); };
    QVERIFY(!spoiled(u"E278"_qs));
    QVERIFY(spoiled(u"E277"_qs));
    QVERIFY(spoiled(u"E277"_qs));
    QVERIFY(!spoiled(u"E277"_qs));
    QVERIFY(!m_server->control({{u"do"_qs, u"faults"_qs}, {u"mode"_qs, u"rain"_qs}}));
}

void tst_training_server::specNamesFaults_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<int>("faults"); // 0 = refused
    QTest::newRow("mode") << u"drop"_qs << 1;
    QTest::newRow("with all") << u"delay:E277=500x3"_qs << 1;
    QTest::newRow("for ever") << u"busy=3x*"_qs << 1;
    QTest::newRow("sub-code and another") << u"refuse=PREKROCEN CAS, drop:E45"_qs << 2;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("unknown") << u"rain"_qs << 0;
    QTest::newRow("refuse without a code") << u"refuse"_qs << 0;
    QTest::newRow("value where none belongs") << u"drop=5"_qs << 0;
    QTest::newRow("words for a number") << u"delay=long"_qs << 0;
    QTest::newRow("second part wrong") << u"drop,,"_qs << 0;
}

void tst_training_server::specNamesFaults()
{
    QFETCH(QString, spec);
    QFETCH(int, faults);
    const auto parsed = faultsFromSpec(spec);
    QCOMPARE(parsed ? static_cast<int>(parsed->size()) : 0, faults);
    if (spec == u"delay:E277=500x3") {
        const Fault &fault = parsed->front();
        QCOMPARE(fault.mode, FaultMode::Delay);
        QCOMPARE(fault.service, u"E277"_qs);
        QCOMPARE(fault.milliseconds, 500);
        QCOMPARE(fault.count, 3);
    }
}

void tst_training_server::trafficIsCounted()
{
    Traffic traffic;
    const Traffic::Time start {std::chrono::hours(1)};
    for (int i = 0; i < 20; ++i) {
        traffic.arrived(50, start + i * std::chrono::milliseconds(50));
    }
    QCOMPARE(traffic.statistics().value(u"mostCallsInASecond"_qs).toInt(), 20);
    QCOMPARE(traffic.statistics().value(u"mostAifoInASecond"_qs).toInt(), 1000);
    QCOMPARE(traffic.statistics().value(u"offenders"_qs).toInt(), 0);
    traffic.arrived(0, start + std::chrono::milliseconds(999)); // one too many
    QCOMPARE(traffic.statistics().value(u"offenders"_qs).toInt(), 1);
    traffic.arrived(0, start + std::chrono::milliseconds(2500));
    QCOMPARE(traffic.statistics().value(u"mostCallsInASecond"_qs).toInt(), 21);
    QCOMPARE(traffic.statistics().value(u"offenders"_qs).toInt(), 1);
    traffic.arrived(1001, start + std::chrono::seconds(9));
    QCOMPARE(traffic.statistics().value(u"offenders"_qs).toInt(), 2);
    traffic.forget();
    QCOMPARE(traffic.statistics().value(u"calls"_qs).toInt(), 0);
}

/// By what the requests say themselves, in whatever order and however bunched they come.
void tst_training_server::trafficBySending()
{
    Traffic traffic;
    const Traffic::Time at {std::chrono::hours(1)};
    const Moment start = fromMsecs(1'780'000'000'000);
    const auto most = [&] { return traffic.statistics().value(u"mostSentInASecond"_qs).toInt(); };
    QCOMPARE(most(), 0);
    for (const int i : {3, 0, 2, 1, 4}) {
        traffic.arrived(0, at, start + i * std::chrono::milliseconds(500));
    }
    QCOMPARE(most(), 2);
    traffic.arrived(0, at, start + std::chrono::milliseconds(750)); // with 500, 1000 and not 1750
    QCOMPARE(most(), 3);
    traffic.arrived(0, at, start + std::chrono::hours(1));
    traffic.arrived(0, at); // it did not say
    QCOMPARE(most(), 3);
    for (int i = 0; i < 20'000; ++i) {
        traffic.arrived(0, at, start + std::chrono::hours(2));
    }
    QVERIFY(most() >= 5'000);
    traffic.forget();
    QCOMPARE(most(), 0);
}

void tst_training_server::trafficOfTheServerIsInTheStatistics()
{
    const QJsonObject ask {{u"do"_qs, u"statistics"_qs}, {u"reset"_qs, true}};
    QVERIFY_RESULT(m_server->control(ask));
    post(url(u"E278"_qs), search());
    post(url(u"E278"_qs), search());
    const auto statistics = m_server->control(ask);
    QVERIFY_RESULT(statistics);
    const QJsonObject traffic = statistics->value(u"traffic"_qs).toObject();
    QCOMPARE(traffic.value(u"calls"_qs).toInt(), 2);
    QVERIFY(traffic.value(u"mostSentInASecond"_qs).toInt() >= 1);
}

void tst_training_server::connectionsAreMetAsOrdered()
{
    QVERIFY_RESULT(m_server->control({{u"do"_qs, u"faults"_qs}, {u"mode"_qs, u"server-expired"_qs}}));
    QCOMPARE(post(url(u"E278"_qs), search()).error, QNetworkReply::SslHandshakeFailedError);
    QVERIFY_RESULT(m_server->control({{u"do"_qs, u"faults"_qs}, {u"mode"_qs, u"client-revoked"_qs}}));
    QVERIFY(post(url(u"E278"_qs), search()).error != QNetworkReply::NoError);
    init();
    QCOMPARE(post(url(u"E278"_qs), search()).status, 200);
}

void tst_training_server::delayedAnswerIsRight()
{
    QVERIFY_RESULT(m_server->control({{u"do"_qs, u"faults"_qs}, {u"mode"_qs, u"delay"_qs}, {u"milliseconds"_qs, 150}}));
    QElapsedTimer timer;
    timer.start();
    const Reply reply = post(url(u"E278"_qs), search());
    QVERIFY(timer.elapsed() >= 150);
    QVERIFY_RESULT(egon::decodeResponse<egon::RobCtiPodleUdaju2>(reply.body));
}

void tst_training_server::controlPort()
{
    const int before = m_server->registers().person(20)->address;
    const Reply moved = post(m_server->controlUrl(), R"({"do":"move","person":20})");
    QCOMPARE(moved.status, 200);
    QVERIFY(m_server->registers().person(20)->address != before);
    const QJsonObject person =
        QJsonDocument::fromJson(post(m_server->controlUrl(), R"({"do":"person","person":20})").body).object();
    QCOMPARE(person.value(u"address"_qs).toInt(), m_server->registers().person(20)->address);
    QCOMPARE(person.value(u"born"_qs).toString(), m_server->registers().person(20)->born.toString(Qt::ISODate));
    const Reply refused = post(m_server->controlUrl(), R"({"do":"move","person":9999999})");
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("training.PERSON"));
    QCOMPARE(post(m_server->controlUrl(), "nonsense").status, 400);
}

void tst_training_server::controlPortDoesNotListenToWebPages()
{
    const QUrl address(m_server->controlUrl());
    QTcpSocket socket;
    QByteArray answer;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { answer += socket.readAll(); });
    socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    socket.write("POST / HTTP/1.1\r\nOrigin: https://example.org\r\nContent-Length: 19\r\n\r\n{\"do\":\"statistics\"}");
    QTRY_VERIFY(answer.startsWith("HTTP/1.1 400"));
}

void tst_training_server::restartKeepsCertificates()
{
    const QTemporaryDir directory;
    TrainingServer::Options options;
    options.directory = directory.path();
    options.country.population = 10;
    const auto authority = [&directory] {
        QFile file(directory.filePath(u"ca.pem"_qs));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QByteArray first;
    {
        TrainingServer server(options, m_clock);
        QVERIFY_RESULT(server.start());
        first = authority();
    }
    TrainingServer server(options, m_clock);
    QVERIFY_RESULT(server.start());
    QVERIFY(!first.isEmpty());
    QCOMPARE(authority(), first);
    // the port is taken: a sentence, not a crash
    options.port = static_cast<quint16>(QUrl(server.baseUrl()).port());
    const QTemporaryDir elsewhere;
    options.directory = elsewhere.path();
    TrainingServer second(options, m_clock);
    const auto refused = second.start();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"training.PORT"_qs);
}

static const kmen::test::Entry tst_training_server(kmen::test::run<tst_training_server>);
#include "tst_training_server.moc"
