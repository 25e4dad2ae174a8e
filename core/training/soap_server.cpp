#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

#include "training/dispatch.h"
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
    default:
        return "Internal Server Error";
    }
}

QByteArray httpHead(int status, const QByteArray &contentType, qint64 length)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
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
    QAbstractSocket *socket = serverSocket();
    const Fault fault = m_faults.take(code);
    switch (fault.mode) {
    case FaultMode::NotXml:
        send(200, "<html><head><title>Proxy</title><body><p>Přihlaste se<br></body></html>\n");
        return;
    case FaultMode::Huge:
        sendHuge();
        return;
    case FaultMode::EntityBomb:
        send(200, entityBomb());
        return;
    case FaultMode::OtherService:
        send(200, answerOfAnotherService(code, m_registers));
        return;
    default:
        break;
    }
    const auto refusal = fault.mode == FaultMode::Unavailable ? std::optional(u"NENI K DISPOZICI"_qs) : std::nullopt;
    const std::optional<ServiceAnswer> answer = answerService(m_registers, code, m_body, refusal, m_async);
    const int status = answer->fault ? 500 : 200;
    switch (fault.mode) {
    case FaultMode::Truncate:
        m_answered = true;
        socket->write(
            httpHead(status, "text/xml; charset=utf-8", answer->xml.size()) + answer->xml.left(answer->xml.size() / 2));
        socket->disconnectFromHost();
        return;
    case FaultMode::Drop:
        m_answered = true;
        socket->abort();
        return;
    case FaultMode::Delay:
        m_answered = true;
        QTimer::singleShot(fault.milliseconds, socket, [socket, status, xml = answer->xml] {
            socket->write(httpHead(status, "text/xml; charset=utf-8", xml.size()) + xml);
        });
        return;
    default:
        send(status, answer->xml);
    }
}

void ServiceObject::send(int status, const QByteArray &body, const QByteArray &contentType)
{
    m_answered = true;
    serverSocket()->write(httpHead(status, contentType, body.size()) + body);
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

SoapServer::SoapServer(Registers &registers, Faults &faults, const ServerFiles &files)
    : m_registers(registers)
    , m_faults(faults)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setLocalCertificate(QSslCertificate(files.server.certificate));
    tls.setPrivateKey(QSslKey(files.server.key, QSsl::Ec));
    // the clients' authority is ours alone; who has no certificate of it is refused in the handshake
    tls.setCaCertificates({QSslCertificate(files.ca)});
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    setSslConfiguration(tls);
    setFeatures(Ssl);
    m_threads.setMaxThreadCount(connections);
    setThreadPool(&m_threads);
    setMaxConnections(connections);
}

SoapServer::~SoapServer()
{
    suspend(); // ends the connections in their threads before the pool ends the threads
    setThreadPool(nullptr);
}

} // namespace kmen::training
