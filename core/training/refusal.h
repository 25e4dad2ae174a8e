/// A TLS server that refuses whoever comes.
#pragma once

#include <QObject>

#include "training/certificates.h"

class QTcpSocket;

namespace kmen::training {

/// Takes the handshake far enough to look at the client's certificate, then sends the alert "certificate revoked" and
/// ends. QSslSocket knows no revocation, so this speaks by OpenSSL. Owns the socket; deletes itself at its end.
class RevokedRefusal final : public QObject {
public:
    /// `tls12Only`: as an older server speaks.
    RevokedRefusal(QTcpSocket *socket, const ServerFiles &files, QObject *parent, bool tls12Only = false);
    ~RevokedRefusal() override;

private:
    void step();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kmen::training
