/// The SOAP side of the server. Private to training: KDSoap's server library is not seen outside.
#pragma once

#include <KDSoapServer/KDSoapServer.h>
#include <KDSoapServer/KDSoapServerObjectInterface.h>
#include <KDSoapServer/KDSoapServerRawXMLInterface.h>
#include <KDSoapServer/KDSoapThreadPool.h>

#include <QObject>
#include <QSslSocket>

#include "training/certificates.h"
#include "training/faults.h"
#include "training/registers.h"
#include "training/traffic.h"

namespace kmen::training {

/// Answers the requests of one connection: it lives in that connection's thread. KDSoap hands over the bytes; they are
/// decoded strictly by our own codec, and the HTTP answer is written here, faults and all.
class ServiceObject final : public QObject, public KDSoapServerObjectInterface, public KDSoapServerRawXMLInterface {
    Q_OBJECT
    Q_INTERFACES(KDSoapServerObjectInterface)
    Q_INTERFACES(KDSoapServerRawXMLInterface)

public:
    ServiceObject(Registers &registers, Faults &faults, Traffic &traffic)
        : m_registers(registers)
        , m_faults(faults)
        , m_traffic(traffic)
    {
    }
    bool newRequest(const QByteArray &requestType, const QMap<QByteArray, QByteArray> &httpHeaders) override;
    void processXML(const QByteArray &xmlChunk) override;
    void endRequest() override;

private:
    void answer(const QString &code);
    /// False when the fault leaves the request to the registers.
    bool answerInstead(const Fault &fault, const QString &code);
    void deliver(const Fault &fault, int status, const QByteArray &xml);
    void send(int status, const QByteArray &body, const QByteArray &contentType = "text/xml; charset=utf-8",
        const QByteArray &headers = {});
    void sendHuge();
    void refuse(int status);

    Registers &m_registers;
    Faults &m_faults;
    Traffic &m_traffic;
    QByteArray m_method;
    QByteArray m_path;
    QByteArray m_body;
    bool m_answered = false;
    bool m_async = false; ///< the address asked for the queue
    qsizetype m_discarded = 0;
};

/// Writes a very long answer as fast as the client takes it, holding no more than a few blocks.
class LongAnswer final : public QObject {
    Q_OBJECT

public:
    LongAnswer(QSslSocket *socket, qint64 bytes);

private:
    void go();

    QSslSocket *m_socket;
    qint64 m_left;
};

/// KDSoap shares one server object among the connections of a thread and forgets whose turn it is when a request comes
/// in pieces; so each connection has a thread to itself, and there are no more connections than threads.
class SoapServer final : public KDSoapServer {
    Q_OBJECT

public:
    SoapServer(Registers &registers, Faults &faults, Traffic &traffic, const ServerFiles &files, bool tls12Only);
    ~SoapServer() override;
    QObject *createServerObject() override { return new ServiceObject(m_registers, m_faults, m_traffic); }
    /// New connections are met as `Faults::ofConnections` says. In the server's thread, after every order.
    void applyFaults();

protected:
    void incomingConnection(qintptr socketDescriptor) override;

private:
    static constexpr int connections = 64;
    Registers &m_registers;
    Faults &m_faults;
    Traffic &m_traffic;
    const ServerFiles m_files;
    const bool m_tls12Only;
    KDSoapThreadPool m_threads;
};

} // namespace kmen::training
