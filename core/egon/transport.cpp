#include "egon/transport_p.h"

#include <KDSoapClient/KDSoapClientInterface.h>
#include <KDSoapClient/KDSoapMessage.h>
#include <KDSoapClient/KDSoapPendingCall.h>

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>

#include <condition_variable>
#include <mutex>

#include "egon/transport_errors_p.h"

namespace kmen::egon {

using namespace transport;

namespace {

// a named context: lupdate could not see it in a helper function
struct TransportWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::egon::Transport)
};

/// How much is kept unread between the socket and us; what is read is counted against the limit.
constexpr qint64 readAhead = 256 * 1024;

QNetworkProxy proxyOf(const Profile &profile)
{
    switch (profile.proxy.kind) {
    case ProxyKind::None:
        break;
    case ProxyKind::System: {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(profile.baseUrl)));
        return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.front();
    }
    case ProxyKind::Explicit:
        return {QNetworkProxy::HttpProxy, profile.proxy.host, profile.proxy.port, profile.proxy.user,
            profile.proxy.password};
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

/// RFC 6125: alternative names only; a star stands for the leftmost label.
bool names(const QSslCertificate &certificate, const QString &host)
{
    const QStringList all = certificate.subjectAlternativeNames().values();
    return std::ranges::any_of(all, [&host](const QString &name) {
        if (name.startsWith(u"*.")) {
            const qsizetype dot = host.indexOf(u'.');
            return dot > 0 && host.sliced(dot).compare(QStringView(name).sliced(1), Qt::CaseInsensitive) == 0;
        }
        return name.compare(host, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

/// Shared by the waiting caller and the worker.
struct Transport::State {
    std::mutex mutex;
    std::condition_variable_any changed;
    bool done = false;
    Exchange result;

    void finish(Exchange exchange)
    {
        {
            const std::scoped_lock lock(mutex);
            done = true;
            result = std::move(exchange);
        }
        changed.notify_all();
    }
};

class Transport::Worker final : public QObject {
public:
    Worker(const Profile &profile, const QSslConfiguration &tls, const Clock &clock)
        : m_profile(profile)
        , m_tls(tls)
        , m_clock(clock)
    {
    }

    void start(const std::shared_ptr<State> &state, const QString &service, const QString &action,
        const KDSoapMessage &message, const Sent &sent)
    {
        prepare();
        m_state = state;
        m_sent = sent;
        m_exchange = {};
        m_peerErrors.clear();
        m_interface->setEndPoint(QString(m_profile.baseUrl % u'/' % service));
        m_call.emplace(m_interface->asyncCall(action, message, action));
        // KDSoap hands out no reply, and its own parsing begins only when asked: the answer's bytes are taken from the
        // reply itself, the manager's only child of that type, so that they can be counted and the call cut short.
        m_reply = m_manager->findChild<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly);
        if (!m_reply) {
            m_exchange.failure = error(ErrorKind::Internal, "NO_REPLY",
                QCoreApplication::translate("kmen::egon::Transport", "The request could not be sent."), {});
            finish();
            return;
        }
        m_reply->setReadBufferSize(readAhead);
        QObject::connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 done, qint64 total) {
            m_exchange.sent = m_exchange.sent || done > 0;
            m_exchange.requestBytes = std::max(m_exchange.requestBytes, total);
        });
        QObject::connect(m_reply, &QNetworkReply::requestSent, this, [this] {
            m_exchange.sent = true;
            m_sent();
        });
        QObject::connect(m_reply, &QNetworkReply::encrypted, this, [this] { connected(); });
        QObject::connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { announced(); });
        QObject::connect(m_reply, &QNetworkReply::readyRead, this, [this] { read(); });
        QObject::connect(
            m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { judgePeer(errors); });
        QObject::connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
        if (m_reply->isFinished()) {
            finish();
        }
    }

    void forgetConnections()
    {
        if (m_manager) {
            m_manager->clearConnectionCache();
        }
    }

    void abort(const std::shared_ptr<State> &state, const Error &why)
    {
        if (m_state == state && m_reply) {
            m_exchange.failure = why;
            m_reply->abort(); // ends in finish()
        }
    }

private:
    void prepare()
    {
        if (m_interface) {
            return;
        }
        // made here, not in the constructor: it belongs to this thread
        m_interface = std::make_unique<KDSoapClientInterface>(m_profile.baseUrl, QString());
        m_interface->setStyle(KDSoapClientInterface::DocumentStyle);
        m_interface->setSoapVersion(KDSoapClientInterface::SOAP1_1);
        m_interface->setSslConfiguration(m_tls);
        m_interface->setProxy(proxyOf(m_profile));
        // Said aloud, Qt unpacks nothing by itself: what comes packed all the same is refused, however small it is.
        m_interface->setRawHTTPHeaders({{"Accept-Encoding", "identity"}});
        m_manager = qobject_cast<QNetworkAccessManager *>(m_interface->cookieJar()->parent());
        Q_ASSERT(m_manager);
        // a redirect would carry the request to somebody whom the profile does not name
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    /// Qt sends a POST again, up to twice, when the connection ends before the first byte of an answer, be it fresh or
    /// kept. The registers would see the same AgendaZadostId twice and refuse the second (DUPLICITNI ZADOST), though
    /// the first was worked on. It has to build a new connection for that, and says so first; the request's body is
    /// then fetched from this thread, after this signal, so a call ended here cannot arrive again.
    void connected()
    {
        if (m_exchange.failure) {
            return;
        }
        if (m_exchange.sent) {
            stop(closedWithoutAnswer({}, m_tls.localCertificate(), m_clock));
            return;
        }
        const QList<QSslCertificate> chain = m_reply->sslConfiguration().peerCertificateChain();
        const QString &pinned = m_profile.pinnedHostName;
        if (!pinned.isEmpty() && (chain.isEmpty() || !names(chain.front(), pinned))) {
            stop(otherHost(pinned));
        } else if (m_profile.checkPeer) {
            if (std::optional<Error> refused = m_profile.checkPeer(chain)) {
                stop(*std::move(refused));
            }
        }
    }

    /// Where the profile pins a name, the certificate is for that one and not for the address.
    void judgePeer(const QList<QSslError> &errors)
    {
        const bool nameOnly = std::ranges::all_of(
            errors, [](const QSslError &each) { return each.error() == QSslError::HostNameMismatch; });
        if (nameOnly && !m_profile.pinnedHostName.isEmpty()
            && names(errors.front().certificate(), m_profile.pinnedHostName)) {
            m_reply->ignoreSslErrors(errors);
            return;
        }
        m_peerErrors = errors;
    }

    void stop(Error why)
    {
        m_exchange.failure = std::move(why);
        m_reply->abort(); // ends in finish()
    }

    /// The server says how long the answer will be: too long is refused before it comes, otherwise room is made once.
    void announced()
    {
        if (!m_reply || m_exchange.failure) {
            return;
        }
        const QByteArray packed = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
        if (!packed.isEmpty() && packed != "identity") {
            stop(error(ErrorKind::Protocol, "PACKED",
                TransportWords::tr("The server packs its answers, which was not asked for."), askAdministrator(),
                QString::fromLatin1(packed.left(20))));
            return;
        }
        const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (length > m_profile.limits.answerBytes) {
            refuseSize();
            return;
        }
        // Grown step by step it would leave its former places behind, as much memory again. Of what is only set aside
        // the system gives nothing away until it is written on.
        m_exchange.body.reserve(length > 0 ? length : m_profile.limits.answerBytes);
    }

    void read()
    {
        if (!m_reply || m_exchange.failure) {
            return;
        }
        const qint64 left = m_profile.limits.answerBytes - m_exchange.answerBytes;
        const qint64 come = m_reply->bytesAvailable();
        if (come > left) {
            m_exchange.answerBytes += come;
            refuseSize();
            return;
        }
        const qsizetype had = m_exchange.body.size();
        m_exchange.body.resize(had + come);
        const qint64 got = std::max<qint64>(0, m_reply->read(m_exchange.body.data() + had, come));
        m_exchange.body.truncate(had + got);
        m_exchange.answerBytes += got;
    }

    void refuseSize()
    {
        m_exchange.body = {};
        m_exchange.failure = error(ErrorKind::Protocol, "TOO_LARGE",
            QCoreApplication::translate(
                "kmen::egon::Transport", "The answer is larger than any answer of the registers may be."),
            QCoreApplication::translate("kmen::egon::Transport", "Give the request's identifiers to support."),
            QString(QString::number(m_profile.limits.answerBytes) % u" B"));
        m_reply->abort(); // ends in finish()
    }

    void finish()
    {
        if (!m_state) {
            return;
        }
        if (m_reply) {
            if (!m_exchange.failure) {
                read();
                m_exchange.body.squeeze();
            }
            m_exchange.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            m_exchange.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), m_clock);
            if (!m_exchange.failure) {
                m_exchange.failure = failure();
            }
            // With TLS 1.3 the client may write before the server has looked at its certificate; whom it refuses it
            // has not listened to.
            if (m_exchange.failure && m_exchange.failure->code.startsWith(u"egon.TLS_")) {
                m_exchange.sent = false;
            }
            QObject::disconnect(m_reply, nullptr, this, nullptr);
            m_reply = nullptr;
        }
        // The reply must not die inside its own signal. This event stands in the queue before the caller's next call.
        // After a failure Qt may still be at work on the connection that it built to ask again, and would hand it to
        // that call half closed: an unsafe one would end as unknown for nothing.
        QMetaObject::invokeMethod(
            this,
            [this, call = std::exchange(m_call, std::nullopt), failed = m_exchange.failure.has_value()]() mutable {
                call.reset();
                if (failed) {
                    forgetConnections();
                }
            },
            Qt::QueuedConnection);
        std::exchange(m_state, nullptr)->finish(std::exchange(m_exchange, {}));
    }

    [[nodiscard]] std::optional<Error> failure() const
    {
        const QNetworkReply::NetworkError code = m_reply->error();
        const QString words = m_reply->errorString();
        if (code == QNetworkReply::NoError) {
            return std::nullopt;
        }
        if (!m_peerErrors.isEmpty()) {
            return tlsPeerError(m_peerErrors);
        }
        if (code == QNetworkReply::SslHandshakeFailedError || words.contains(u"alert", Qt::CaseInsensitive)) {
            return tlsHandshakeError(words, m_tls.localCertificate(), m_clock);
        }
        // A server may end the connection instead of saying what it did not like about our certificate (TLS 1.3).
        if (code == QNetworkReply::RemoteHostClosedError && m_exchange.httpStatus == 0) {
            return closedWithoutAnswer(words, m_tls.localCertificate(), m_clock);
        }
        // with a status the server has answered: what it says decides, unless it was cut off in the middle
        const bool network = code < QNetworkReply::ProxyConnectionRefusedError;
        if (m_exchange.httpStatus != 0 && !network) {
            return std::nullopt;
        }
        // Qt has no code for a proxy that refused the connection
        const bool proxy = code == QNetworkReply::UnknownNetworkError && m_profile.proxy.kind != ProxyKind::None;
        return networkError(proxy ? QNetworkReply::UnknownProxyError : code, words);
    }

    const Profile &m_profile;
    const QSslConfiguration &m_tls;
    const Clock &m_clock;
    std::unique_ptr<KDSoapClientInterface> m_interface;
    QNetworkAccessManager *m_manager = nullptr;
    std::optional<KDSoapPendingCall> m_call;
    QNetworkReply *m_reply = nullptr;
    std::shared_ptr<State> m_state;
    Exchange m_exchange;
    Sent m_sent;
    QList<QSslError> m_peerErrors;
};

Transport::Transport(const Profile &profile, const QSslConfiguration &tls, const Clock &clock)
    : m_profile(profile)
    , m_tls(tls)
    , m_worker(new Worker(m_profile, m_tls, clock))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("egon"));
    m_thread.start();
}

Transport::~Transport()
{
    m_thread.quit();
    m_thread.wait();
}

void Transport::forgetConnections()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->forgetConnections(); }, Qt::QueuedConnection);
}

Exchange Transport::exchange(const QString &service, const QString &action, const KDSoapMessage &message,
    const Sent &sent, const std::stop_token &stop)
{
    const auto state = std::make_shared<State>();
    QMetaObject::invokeMethod(
        m_worker, [=, this] { m_worker->start(state, service, action, message, sent); }, Qt::QueuedConnection);
    std::unique_lock lock(state->mutex);
    const auto isDone = [&] { return state->done; };
    if (!state->changed.wait_for(lock, stop, m_profile.limits.timeout, isDone)) {
        const Error why = stop.stop_requested()
            ? error(ErrorKind::Cancelled, "CANCELLED",
                QCoreApplication::translate("kmen::egon::Transport", "The call was cancelled."), {})
            : networkError(QNetworkReply::TimeoutError, QString::number(m_profile.limits.timeout.count()) + u" ms");
        lock.unlock();
        QMetaObject::invokeMethod(
            m_worker, [=, this] { m_worker->abort(state, why); }, Qt::QueuedConnection);
        lock.lock();
        state->changed.wait(lock, isDone);
    }
    return std::move(state->result);
}

} // namespace kmen::egon
