/// One HTTPS conversation after another with the registers, over KDSoap, in a thread of its own.
/// The caller blocks on a condition variable; no event loop is nested anywhere.
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "base/clock.h"
#include "base/result.h"
#include "egon/profile.h"

class KDSoapMessage;

namespace kmen::egon {

/// What came of one exchange. Either `failure` is set, or the server answered something with `httpStatus`.
struct Exchange {
    std::optional<Error> failure;
    int httpStatus = 0;
    QByteArray body;
    bool sent = false; ///< at least a part of the request left this computer
    std::optional<std::chrono::seconds> retryAfter; ///< the server asks for this much patience
    qint64 requestBytes = 0;
    qint64 answerBytes = 0;
};

/// The client's certificate and key, the authority, TLS 1.2 or newer. Errors: Input, Denied (wrong passphrase).
Result<QSslConfiguration> tlsConfiguration(const Profile &profile);

class Transport final {
public:
    /// `clock` outlives the transport.
    Transport(const Profile &profile, const QSslConfiguration &tls, const Clock &clock);
    ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// When all of the request has left. Called at that moment, in the transport's thread.
    using Sent = std::function<void()>;
    /// Sends the request at most once. Blocks until the answer, the time limit, or the stop. Never reads more than
    /// `limits.answerBytes`.
    Exchange exchange(const QString &service, const QString &action, const KDSoapMessage &message, const Sent &sent,
        const std::stop_token &stop);
    /// The next request gets a connection of its own.
    void forgetConnections();

private:
    struct State;
    class Worker;
    Profile m_profile;
    QSslConfiguration m_tls;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives in m_thread and is deleted there
};

} // namespace kmen::egon
