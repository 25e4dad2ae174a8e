/// An HTTPS server with mutual TLS that says whatever the test wants, byte by byte.
#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>

#include <functional>

#include "training/certificates.h"

namespace kmen::test {

/// Given the request's body, writes the answer, headers and all. Called in the server's thread.
using Answering = std::function<void(QSslSocket &, const QByteArray &body)>;

inline QByteArray httpHead(qint64 length)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: " + QByteArray::number(length)
        + "\r\n\r\n";
}

/// A complete answer with this body.
inline Answering says(const QByteArray &body)
{
    return [body](QSslSocket &socket, const QByteArray &) { socket.write(httpHead(body.size()) + body); };
}

/// Sends `left` bytes piece by piece, each when the one before has gone.
inline void pour(QSslSocket &socket, qint64 left, bool chunked)
{
    static const QByteArray piece(1 << 18, 'x');
    const auto rest = std::make_shared<qint64>(left);
    const auto more = [&socket, rest, chunked] {
        if (*rest > 0 && socket.encryptedBytesToWrite() == 0 && socket.bytesToWrite() == 0) {
            *rest -= piece.size();
            socket.write(chunked ? QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n" : piece);
        }
    };
    QObject::connect(&socket, &QSslSocket::encryptedBytesWritten, &socket, more);
    more();
}

class CrookedServer final {
public:
    /// `adjust` may change how the server speaks TLS.
    CrookedServer(const training::Certified &own, const QByteArray &ca, Answering answering,
        const std::function<void(QSslConfiguration &)> &adjust = {})
    {
        QSslConfiguration tls;
        tls.setLocalCertificate(QSslCertificate(own.certificate));
        tls.setPrivateKey(QSslKey(own.key, QSsl::Ec));
        tls.setCaCertificates({QSslCertificate(ca)});
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (adjust) {
            adjust(tls);
        }
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [this, tls, answering = std::move(answering)] { listen(tls, answering); },
            Qt::BlockingQueuedConnection);
    }
    ~CrookedServer()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    CrookedServer(const CrookedServer &) = delete;
    CrookedServer &operator=(const CrookedServer &) = delete;

    [[nodiscard]] QString baseUrl() const { return QStringLiteral("https://127.0.0.1:%1/publikace").arg(m_port); }

private:
    struct Thread : QThread {
        void run() override { exec(); }
    };
    /// An object that lives in the server's thread.
    struct Context : QObject {
        explicit Context(QThread *thread) { moveToThread(thread); }
    };

    void listen(const QSslConfiguration &tls, const Answering &answering)
    {
        m_server = new QSslServer;
        m_server->setSslConfiguration(tls);
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
        QObject::connect(m_server, &QSslServer::pendingConnectionAvailable, m_server, [this, answering] {
            while (auto *socket = qobject_cast<QSslSocket *>(m_server->nextPendingConnection())) {
                serve(socket, answering);
            }
        });
    }

    static void serve(QSslSocket *socket, const Answering &answering)
    {
        const auto request = std::make_shared<QByteArray>();
        const auto take = [socket, answering, request] {
            *request += socket->readAll();
            const qsizetype head = request->indexOf("\r\n\r\n");
            if (head < 0) {
                return;
            }
            const QByteArray lower = request->left(head).toLower();
            const qsizetype at = lower.indexOf("content-length:");
            const qsizetype length = lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
            if (request->size() >= head + 4 + length) {
                const QByteArray body = request->mid(head + 4, length);
                request->clear();
                answering(*socket, body);
            }
        };
        QObject::connect(socket, &QSslSocket::readyRead, socket, take);
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        take();
    }

    Thread m_thread;
    Context m_context {&m_thread};
    QSslServer *m_server = nullptr;
    quint16 m_port = 0;
};

} // namespace kmen::test
