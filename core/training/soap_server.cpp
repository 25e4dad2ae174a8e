#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

#include "training/dispatch.h"
#include "training/refusal.h"
#include "training/soap_server_p.h"

namespace kmen::training {
namespace {

constexpr qsizetype mostRequestBytes = 16 * 1024 * 1024;
constexpr qint64 hugeBytes = 200LL * 1024 * 1024;
constexpr QByteArrayView basePath = "/publikace/";

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Payload Too Large";
    case 502:
        return "Bad Gateway";
    case 503:
        return "SERVER BUSY";
    default:
        return "Internal Server Error";
    }
}

QByteArray httpHead(int status, const QByteArray &contentType, qint64 length, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + headers + "\r\n";
}

/// What a request says of when it was sent, be it one that cannot be read otherwise.
std::optional<Moment> sentAt(const QByteArray &request)
{
    const QByteArrayView name = "CasZadosti>";
    const qsizetype begin = request.indexOf(name) + name.size();
    const qsizetype end = request.indexOf('<', begin);
    if (begin < name.size() || end < 0) {
        return std::nullopt;
    }
    const auto time =
        egon::WireTime::parse(std::string_view(request.constData() + begin, static_cast<std::size_t>(end - begin)));
    return time ? std::optional(time->toMoment()) : std::nullopt;
}

QByteArray entityBomb()
{
    QByteArray xml = "<?xml version=\"1.0\"?>\n<!DOCTYPE bomb [\n<!ENTITY e0 \"registr\">\n";
    for (int level = 1; level <= 12; ++level) {
        const QByteArray inner = "&e" + QByteArray::number(level - 1) + ';';
        xml += "<!ENTITY e" + QByteArray::number(level) + " \"" + inner.repeated(10) + "\">\n";
    }
    return xml
        + "]>\n<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>&e12;"
          "</soapenv:Body></soapenv:Envelope>\n";
}

} // namespace

bool ServiceObject::newRequest(const QByteArray &requestType, const QMap<QByteArray, QByteArray> &httpHeaders)
{
    m_method = requestType;
    m_path = httpHeaders.value("_path");
    m_body.clear();
    m_answered = false;
    m_discarded = 0;
    if (httpHeaders.value("content-length").toLongLong() > mostRequestBytes) {
        refuse(413);
    }
    return true; // nothing is left to KDSoap's own reading
}

void ServiceObject::processXML(const QByteArray &xmlChunk)
{
    if (m_answered) {
        // the client is let finish, so that it reads why it was refused; but not for ever
        m_discarded += xmlChunk.size();
        if (m_discarded > 4 * mostRequestBytes) {
            serverSocket()->abort();
        }
        return;
    }
    if (m_body.size() + xmlChunk.size() > mostRequestBytes) {
        refuse(413);
        return;
    }
    m_body += xmlChunk;
}

void ServiceObject::endRequest()
{
    if (m_answered) {
        serverSocket()->disconnectFromHost();
        return;
    }
    const qsizetype query = m_path.indexOf('?');
    const QByteArray path = query < 0 ? m_path : m_path.first(query);
    const QString code = path.startsWith(basePath) ? QString::fromLatin1(path.mid(basePath.size())) : QString();
    m_async = query >= 0 && m_path.sliced(query) == "?async";
    // the services of AISV count AIFO too
    const int aifo = code >= u"E308" && code <= u"E321" ? static_cast<int>(m_body.count("LokalniAifo>")) / 2 : 0;
    m_traffic.arrived(aifo, std::chrono::steady_clock::now(), sentAt(m_body));
    if (!isService(code)) {
        send(404, {}, "text/plain");
    } else if (m_method != "POST") {
        send(405, {}, "text/plain");
    } else {
        answer(code);
    }
    m_body.clear();
}

void ServiceObject::answer(const QString &code)
{
    const Fault fault = m_faults.take(code);
    if (answerInstead(fault, code)) {
        return;
    }
    const std::optional<QString> refusal = fault.mode == FaultMode::Unavailable ? std::optional(u"NENI K DISPOZICI"_qs)
        : fault.mode == FaultMode::Refuse                                       ? std::optional(fault.subKod)
                                                                                : std::nullopt;
    const std::optional<ServiceAnswer> answer = answerService(m_registers, code, m_body, refusal, m_async);
    deliver(fault, answer->fault ? 500 : 200, spoiled(fault.mode, answer->xml));
}

bool ServiceObject::answerInstead(const Fault &fault, const QString &code)
{
    static const QByteArray page = "<html><head><title>Proxy</title><body><p>Přihlaste se<br></body></html>\n";
    switch (fault.mode) {
    case FaultMode::DropBefore:
        m_answered = true;
        serverSocket()->disconnectFromHost();
        return true;
    case FaultMode::NotXml:
        send(200, page, "text/html; charset=utf-8");
        return true;
    case FaultMode::ProxyError:
        send(502, page, "text/html; charset=utf-8");
        return true;
    case FaultMode::Busy:
        send(503, {}, "text/plain", "Retry-After: " + QByteArray::number(fault.retryAfter) + "\r\n");
        return true;
    case FaultMode::SoapFault: {
        egon::SoapFault said;
        said.faultCode = u"SOAP-ENV:Server"_qs;
        said.faultString = u"Internal error"_qs;
        send(500, egon::encodeFault(said));
        return true;
    }
    case FaultMode::OtherService:
        send(200, answerOfAnotherService(code, m_registers));
        return true;
    case FaultMode::EntityBomb:
        send(200, entityBomb());
        return true;
    case FaultMode::Huge:
        sendHuge();
        return true;
    default:
        return false;
    }
}

void ServiceObject::deliver(const Fault &fault, int status, const QByteArray &xml)
{
    QAbstractSocket *socket = serverSocket();
    const QByteArray contentType = "text/xml; charset=utf-8";
    m_answered = true;
    switch (fault.mode) {
    case FaultMode::Drop:
        socket->abort();
        return;
    case FaultMode::Truncate:
        socket->write(httpHead(status, contentType, xml.size()) + xml.left(xml.size() / 2));
        socket->disconnectFromHost();
        return;
    case FaultMode::DropAfter:
        send(status, xml);
        socket->disconnectFromHost();
        return;
    case FaultMode::Twice:
        send(status, xml);
        send(status, xml);
        return;
    case FaultMode::Delay:
        QTimer::singleShot(fault.milliseconds, socket,
            [socket, status, contentType, xml] { socket->write(httpHead(status, contentType, xml.size()) + xml); });
        return;
    default:
        send(status, xml);
    }
}

void ServiceObject::send(int status, const QByteArray &body, const QByteArray &contentType, const QByteArray &headers)
{
    m_answered = true;
    serverSocket()->write(httpHead(status, contentType, body.size(), headers) + body);
}

void ServiceObject::sendHuge()
{
    m_answered = true;
    if (auto *socket = qobject_cast<QSslSocket *>(serverSocket())) {
        new LongAnswer(socket, hugeBytes); // belongs to the socket
    }
}

void ServiceObject::refuse(int status)
{
    m_body.clear();
    send(status, {}, "text/plain");
}

LongAnswer::LongAnswer(QSslSocket *socket, qint64 bytes)
    : QObject(socket)
    , m_socket(socket)
    , m_left(bytes)
{
    const QByteArray start =
        "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>\n";
    socket->write(httpHead(200, "text/xml; charset=utf-8", bytes + start.size()) + start);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &LongAnswer::go);
    go();
}

void LongAnswer::go()
{
    static const QByteArray block = QByteArray("<!-- 200 MB -->\n").repeated(4096); // 64 KB
    while (m_left > 0 && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < 4 * block.size()) {
        m_left -= m_socket->write(block.constData(), std::min<qint64>(m_left, block.size()));
    }
    if (m_left <= 0) {
        deleteLater();
    }
}

SoapServer::SoapServer(Registers &registers, Faults &faults, Traffic &traffic, const ServerFiles &files, bool tls12Only)
    : m_registers(registers)
    , m_faults(faults)
    , m_traffic(traffic)
    , m_files(files)
    , m_tls12Only(tls12Only)
{
    applyFaults();
    setFeatures(Ssl);
    m_threads.setMaxThreadCount(connections);
    setThreadPool(&m_threads);
    setMaxConnections(connections);
}

void SoapServer::applyFaults()
{
    const bool expired = m_faults.ofConnections() == FaultMode::ServerExpired;
    const Certified &own = expired ? m_files.expired : m_files.server;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(m_tls12Only ? QSsl::TlsV1_2 : QSsl::TlsV1_2OrLater);
    tls.setLocalCertificate(QSslCertificate(own.certificate));
    tls.setPrivateKey(QSslKey(own.key, QSsl::Ec));
    // the clients' authority is ours alone; who has no certificate of it is refused in the handshake, and told why
    tls.setCaCertificates({QSslCertificate(m_files.ca)});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setHandshakeMustInterruptOnError(true);
    tls.setMissingCertificateIsFatal(true);
    setSslConfiguration(tls);
}

void SoapServer::incomingConnection(qintptr socketDescriptor)
{
    if (m_faults.ofConnections() != FaultMode::ClientRevoked) {
        KDSoapServer::incomingConnection(socketDescriptor);
        return;
    }
    auto *socket = new QTcpSocket;
    socket->setSocketDescriptor(socketDescriptor);
    new RevokedRefusal(socket, m_files, this, m_tls12Only);
}

SoapServer::~SoapServer()
{
    suspend(); // ends the connections in their threads before the pool ends the threads
    setThreadPool(nullptr);
}

} // namespace kmen::training
