#include "training/control.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTcpSocket>

namespace kmen::training {
namespace {

constexpr qsizetype mostBytes = 1024 * 1024;

struct HttpRequest {
    QByteArray method;
    QByteArray body;
    bool fromWebPage = false;
};

/// Nothing while the request is not whole yet; takes it out of `buffer` when it is.
std::optional<HttpRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    HttpRequest request;
    qsizetype length = 0;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    request.method = lines.front().split(' ').front();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).toLower();
        if (name == "content-length") {
            length = std::clamp<qsizetype>(line.mid(colon + 1).trimmed().toLongLong(), 0, mostBytes);
        } else if (name == "origin") {
            request.fromWebPage = true;
        }
    }
    if (buffer.size() < end + 4 + length) {
        return std::nullopt;
    }
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

QByteArray answerTo(const HttpRequest &request, const ControlServer::Perform &perform)
{
    Result<QJsonObject> done = fail(ErrorKind::Input, u"training.ORDER"_qs,
        QCoreApplication::translate("Training", "The order is not understood."), u"POST a JSON object"_qs);
    const QJsonDocument order = QJsonDocument::fromJson(request.body);
    // a web page in the user's browser must not move the country
    if (request.method == "POST" && order.isObject() && !request.fromWebPage) {
        done = perform(order.object());
    }
    const QJsonObject answer = done
        ? *done
        : QJsonObject {{u"error"_qs,
            QJsonObject {{u"kind"_qs, errorKindName(done.error().kind)}, {u"code"_qs, done.error().code},
                {u"what"_qs, done.error().what}, {u"detail"_qs, done.error().detail}}}};
    const QByteArray body = QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    return QByteArray(done ? "HTTP/1.1 200 OK" : "HTTP/1.1 400 Bad Request")
        + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

ControlServer::ControlServer(Perform perform)
    : m_perform(std::move(perform))
{
    connect(this, &QTcpServer::newConnection, this, &ControlServer::accept);
}

void ControlServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer = QByteArray()]() mutable {
            buffer += socket->readAll();
            while (const auto request = takeRequest(buffer)) {
                socket->write(answerTo(*request, m_perform));
                // one order a connection: a shell without an HTTP client reads to the end
                socket->disconnectFromHost();
            }
            if (buffer.size() > 2 * mostBytes) {
                socket->abort();
            }
        });
    }
}

} // namespace kmen::training
