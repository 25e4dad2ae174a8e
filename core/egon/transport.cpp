#include "egon/transport_p.h"

#include <KDSoapClient/KDSoapClientInterface.h>
#include <KDSoapClient/KDSoapMessage.h>
#include <KDSoapClient/KDSoapPendingCall.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>

#include <condition_variable>
#include <mutex>

namespace kmen::egon {

namespace {

// a named context: lupdate could not see it in a helper function
struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::egon::Transport)
};

Error error(ErrorKind kind, const char *code, const QString &what, const QString &remedy, const QString &detail = {})
{
    return {kind, QString(u"egon." % QLatin1StringView(code)), what, detail, remedy};
}

/// How much is kept unread between the socket and us; what is read is counted against the limit.
constexpr qint64 readAhead = 256 * 1024;

QString askAdministrator()
{
    return Words::tr("Ask the administrator to check the connection settings.");
}

Error otherHost(const QString &detail)
{
    return error(ErrorKind::Denied, "TLS_HOST_NAME", Words::tr("The server's certificate belongs to another server."),
        Words::tr("Do not go on. Ask the administrator to check the address of the registers."), detail);
}

Error tlsPeerError(const QList<QSslError> &errors)
{
    const QSslError::SslError kind = errors.front().error();
    const QString detail = errors.front().errorString();
    switch (kind) {
    case QSslError::HostNameMismatch:
        return otherHost(detail);
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return error(ErrorKind::Denied, "TLS_SERVER_EXPIRED", Words::tr("The server's certificate is not valid today."),
            Words::tr("Check the date of this computer; otherwise the operator of the registers must renew it."),
            detail);
    default:
        return error(ErrorKind::Denied, "TLS_SERVER_NOT_TRUSTED",
            Words::tr("The server could not prove that it belongs to the registers."),
            Words::tr("Do not go on. Ask the administrator to check the certificate of the authority."), detail);
    }
}

/// What the other side's alert says about our certificate. OpenSSL's words for RFC 8446, 6.2; the same in all its
/// versions. Nothing when the alert is about something else.
std::optional<Error> refusedCertificate(const QString &words)
{
    const auto says = [&words](QLatin1StringView alert) { return words.contains(alert, Qt::CaseInsensitive); };
    if (says(QLatin1StringView("alert certificate expired"))) {
        return error(ErrorKind::Denied, "TLS_CLIENT_EXPIRED",
            Words::tr("The registers refused the certificate of this office: it has expired."),
            Words::tr("A new certificate must be requested from DIA and put into the settings."), words);
    }
    if (says(QLatin1StringView("alert certificate revoked"))) {
        return error(ErrorKind::Denied, "TLS_CLIENT_REVOKED",
            Words::tr("The registers refused the certificate of this office: it has been revoked."),
            Words::tr("A new certificate must be requested from DIA and put into the settings."), words);
    }
    if (says(QLatin1StringView("alert unknown ca"))) {
        return error(ErrorKind::Denied, "TLS_CLIENT_UNKNOWN_CA",
            Words::tr("The registers refused the certificate of this office: they do not know its authority."),
            Words::tr("Ask the administrator whether the certificate belongs to this environment."), words);
    }
    if (says(QLatin1StringView("alert certificate required"))) {
        return error(ErrorKind::Denied, "TLS_CLIENT_MISSING",
            Words::tr("The registers ask for a certificate of this office, and none was shown."),
            Words::tr("Ask the administrator to put the certificate into the connection settings."), words);
    }
    for (const char *alert : {"alert bad certificate", "alert unsupported certificate", "alert certificate unknown",
             "alert access denied", "alert decrypt error"}) {
        if (says(QLatin1StringView(alert))) {
            return error(ErrorKind::Denied, "TLS_CLIENT_REFUSED",
                Words::tr("The registers refused the certificate of this office."),
                Words::tr("Ask the administrator whether the certificate belongs to this environment."), words);
        }
    }
    return std::nullopt;
}

Error tlsHandshakeError(const QString &words, const QSslCertificate &own, const Clock &clock)
{
    if (!own.isNull() && toMsecs(clock.now()) > own.expiryDate().toMSecsSinceEpoch()) {
        return error(ErrorKind::Denied, "TLS_CLIENT_EXPIRED", Words::tr("The certificate of this office has expired."),
            Words::tr("A new certificate must be requested from DIA and put into the settings."), words);
    }
    if (const auto refused = refusedCertificate(words)) {
        return *refused;
    }
    return error(ErrorKind::Unavailable, "TLS_HANDSHAKE",
        Words::tr("A secure connection to the registers could not be established."), askAdministrator(), words);
}

Error closedWithoutAnswer(const QString &words, const QSslCertificate &own, const Clock &clock)
{
    if (!own.isNull() && toMsecs(clock.now()) > own.expiryDate().toMSecsSinceEpoch()) {
        return tlsHandshakeError(words, own, clock);
    }
    return error(ErrorKind::Unavailable, "CLOSED_WITHOUT_ANSWER",
        Words::tr("The registers ended the connection without an answer."),
        Words::tr("Try again; if it goes on, ask the administrator whether the registers accept the certificate of "
                  "this office."),
        words);
}

Error networkError(QNetworkReply::NetworkError code, const QString &words)
{
    const QString later = Words::tr("Check the network and try again in a few minutes.");
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return error(
            ErrorKind::Unavailable, "CONNECTION_REFUSED", Words::tr("The registers do not answer."), later, words);
    case QNetworkReply::HostNotFoundError:
        return error(ErrorKind::Unavailable, "HOST_NOT_FOUND",
            Words::tr("The address of the registers was not found in the network."), askAdministrator(), words);
    case QNetworkReply::RemoteHostClosedError:
        return error(ErrorKind::Unavailable, "CONNECTION_LOST",
            Words::tr("The connection to the registers was broken before the whole answer came."), later, words);
    case QNetworkReply::TimeoutError:
        return error(ErrorKind::Timeout, "TIMEOUT", Words::tr("The registers did not answer in time."), later, words);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return error(ErrorKind::Denied, "PROXY_AUTHENTICATION",
            Words::tr("The proxy did not accept the user name or the password."),
            Words::tr("Check the user of the proxy in the connection profile and its password in the key store."),
            words);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return error(ErrorKind::Unavailable, "PROXY", Words::tr("The proxy does not let us through to the registers."),
            Words::tr("Check the proxy in the connection profile, or ask the administrator of the network."), words);
    default:
        return error(ErrorKind::Unavailable, "NETWORK", Words::tr("The registers cannot be reached."), later, words);
    }
}

/// TLS 1.3, and of TLS 1.2 what has forward secrecy and authenticated encryption.
QList<QSslCipher> strongCiphers()
{
    QList<QSslCipher> strong = QSslConfiguration::supportedCiphers();
    strong.removeIf([](const QSslCipher &cipher) {
        const QString name = cipher.name();
        const bool ephemeral = cipher.protocol() == QSsl::TlsV1_3 || name.startsWith(u"ECDHE-")
            || name.startsWith(u"DHE-") || name.startsWith(u"TLS_");
        const bool authenticated =
            name.contains(u"GCM") || name.contains(u"CHACHA20") || name.contains(u"CCM") || name.startsWith(u"TLS_");
        return !ephemeral || !authenticated || name.contains(u"PSK") || cipher.usedBits() < 128;
    });
    return strong;
}

Result<QByteArray> readWhole(const QString &path, const char *code, const QString &what)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(error(ErrorKind::Input, code, what, askAdministrator(), path));
    }
    return file.readAll();
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const Profile &profile)
{
    const Result<QByteArray> authority =
        readWhole(profile.caFile, "CA_FILE", Words::tr("The certificate of the authority cannot be read."));
    if (!authority) {
        return failWith(authority);
    }
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(*authority, QSsl::Pem);
    if (authorities.isEmpty()) {
        return std::unexpected(error(ErrorKind::Input, "CA_FILE",
            Words::tr("The file of the authority holds no certificate."), askAdministrator(), profile.caFile));
    }
    const std::unique_ptr<QIODevice> file = profile.pkcs12.isEmpty()
        ? std::unique_ptr<QIODevice>(std::make_unique<QFile>(profile.pkcs12File))
        : std::make_unique<QBuffer>();
    if (auto *buffer = qobject_cast<QBuffer *>(file.get())) {
        buffer->setData(profile.pkcs12);
    }
    if (!file->open(QIODevice::ReadOnly)) {
        return std::unexpected(error(ErrorKind::Input, "CLIENT_CERTIFICATE",
            Words::tr("The certificate of this office cannot be read."), askAdministrator(), profile.pkcs12File));
    }
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> chain;
    if (!QSslCertificate::importPkcs12(file.get(), &key, &certificate, &chain, profile.pkcs12Passphrase.toUtf8())) {
        return std::unexpected(error(ErrorKind::Denied, "CLIENT_CERTIFICATE",
            Words::tr("The certificate of this office cannot be opened with the passphrase."),
            Words::tr(
                "Enter the passphrase again; if it is right, the file is damaged or protected by an outdated cipher."),
            profile.pkcs12File));
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setCiphers(strongCiphers());
    // Who would negotiate again without RFC 5746 is not talked to. Qt has no switch for the secure kind (TLS 1.2 only).
    tls.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(authorities); // these alone: the system's authorities are not asked
    tls.setLocalCertificateChain(QList<QSslCertificate> {certificate} + chain);
    tls.setPrivateKey(key);
    return tls;
}

namespace {

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

std::optional<Error> httpFailure(int status)
{
    const QString number = QString::number(status);
    const QByteArray code = "HTTP_" + QByteArray::number(status);
    switch (status) {
    case 200:
    case 500:
        return std::nullopt;
    case 401:
    case 403:
        return error(ErrorKind::Denied, code.constData(), Words::tr("The registers do not let this office in."),
            Words::tr("Ask the administrator whether the certificate is registered for this environment."), number);
    case 404:
        return error(ErrorKind::Input, code.constData(),
            Words::tr("There is no such service at the address of the registers."), askAdministrator(), number);
    case 413:
        return error(ErrorKind::Input, code.constData(), Words::tr("The request is too large for the registers."),
            Words::tr("Lower the number of persons in one request in the settings."), number);
    default:
        break;
    }
    if (status == 408 || status == 504) {
        return error(ErrorKind::Timeout, code.constData(), Words::tr("The registers did not answer in time."),
            Words::tr("Try again in a few minutes."), number);
    }
    if (status == 429 || status > 500) {
        return error(ErrorKind::Unavailable, code.constData(),
            Words::tr("The registers are out of service or overloaded."), Words::tr("Try again in a few minutes."),
            number);
    }
    return error(ErrorKind::Protocol, code.constData(), Words::tr("The server answers, but not as the registers do."),
        askAdministrator(), number);
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const Clock &clock)
{
    bool ok = false;
    const qint64 seconds = header.trimmed().toLongLong(&ok);
    if (ok) {
        return std::chrono::seconds(std::max<qint64>(0, seconds));
    }
    // RFC 9110, 10.2.3: or a date, of which only the first form of RFC 9110, 5.6.7 is in use
    const QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(header.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    const QDateTime utc(date.date(), date.time(), Qt::UTC);
    return std::chrono::seconds(std::max<qint64>(0, (utc.toMSecsSinceEpoch() - toMsecs(clock.now()) + 999) / 1000));
}

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
    Worker(const Profile &profile, const QSslConfiguration &tls, const Clock &clock, const Waiter &waiter)
        : m_profile(profile)
        , m_tls(tls)
        , m_clock(clock)
        , m_waiter(waiter)
    {
    }

    void start(const std::shared_ptr<State> &state, const QString &service, const QString &action,
        const KDSoapMessage &message)
    {
        prepare();
        m_state = state;
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
            m_exchange.sentAt = m_waiter.now();
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
                Words::tr("The server packs its answers, which was not asked for."), askAdministrator(),
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
        QMetaObject::invokeMethod(
            this, [call = std::exchange(m_call, std::nullopt)]() mutable { call.reset(); }, Qt::QueuedConnection);
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
    const Waiter &m_waiter;
    std::unique_ptr<KDSoapClientInterface> m_interface;
    QNetworkAccessManager *m_manager = nullptr;
    std::optional<KDSoapPendingCall> m_call;
    QNetworkReply *m_reply = nullptr;
    std::shared_ptr<State> m_state;
    Exchange m_exchange;
    QList<QSslError> m_peerErrors;
};

Transport::Transport(const Profile &profile, QSslConfiguration tls, const Clock &clock, const Waiter &waiter)
    : m_profile(profile)
    , m_tls(std::move(tls))
    , m_worker(new Worker(m_profile, m_tls, clock, waiter))
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

Exchange Transport::exchange(
    const QString &service, const QString &action, const KDSoapMessage &message, const std::stop_token &stop)
{
    const auto state = std::make_shared<State>();
    QMetaObject::invokeMethod(
        m_worker, [=, this] { m_worker->start(state, service, action, message); }, Qt::QueuedConnection);
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
