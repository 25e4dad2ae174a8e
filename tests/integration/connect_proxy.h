/// The smallest proxy that carries TLS: CONNECT, with a user and a password or without.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

namespace kmen::test {

class ConnectProxy final {
public:
    /// `credentials` "user:password"; empty: everybody is let through.
    explicit ConnectProxy(QByteArray credentials = {})
        : m_credentials(std::move(credentials))
    {
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [this] { listen(); }, Qt::BlockingQueuedConnection);
    }
    ~ConnectProxy()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    ConnectProxy(const ConnectProxy &) = delete;
    ConnectProxy &operator=(const ConnectProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int carried() const { return m_carried; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    struct Thread : QThread {
        void run() override { exec(); }
    };
    struct Context : QObject {
        explicit Context(QThread *thread) { moveToThread(thread); }
    };

    void listen()
    {
        m_server = new QTcpServer;
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
        QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(socket); });
            }
        });
    }

    void serve(QTcpSocket *socket)
    {
        if (auto *other = socket->findChild<QTcpSocket *>()) {
            other->write(socket->readAll());
            return;
        }
        if (!socket->peek(16 * 1024).contains("\r\n\r\n")) {
            return;
        }
        const QList<QByteArray> lines = socket->readAll().split('\n');
        bool known = m_credentials.isEmpty();
        for (const QByteArray &line : lines) {
            const qsizetype at = line.toLower().startsWith("proxy-authorization: basic ") ? line.lastIndexOf(' ') : -1;
            known = known || (at > 0 && QByteArray::fromBase64(line.mid(at + 1).trimmed()) == m_credentials);
        }
        if (!known) {
            ++m_refused;
            socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                          "Content-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
            return;
        }
        const QByteArray target = lines.front().split(' ').value(1);
        const qsizetype colon = target.lastIndexOf(':');
        auto *other = new QTcpSocket(socket);
        other->connectToHost(QString::fromLatin1(target.left(colon)), target.mid(colon + 1).toUShort());
        QObject::connect(other, &QTcpSocket::connected, socket,
            [this, socket] { ++m_carried, socket->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        QObject::connect(other, &QTcpSocket::readyRead, socket, [socket, other] { socket->write(other->readAll()); });
        QObject::connect(other, &QTcpSocket::disconnected, socket, [socket] { socket->disconnectFromHost(); });
    }

    QByteArray m_credentials;
    Thread m_thread;
    Context m_context {&m_thread};
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    std::atomic_int m_carried = 0;
    std::atomic_int m_refused = 0;
};

} // namespace kmen::test
