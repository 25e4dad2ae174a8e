#include "egon/client.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUrl>

#include <unordered_set>

#include "egon/carrier.h"
#include "egon/client_p.h"
#include "egon/kept_message.h"
#include "egon/status.h"
#include "egon/transport_errors_p.h"
#include "egon/transport_p.h"

namespace kmen::egon {

using wire::CallParts;
using wire::Decoded;

namespace {

constexpr int maxAttempts = 3;
constexpr std::chrono::duration<double, std::milli> firstPause {400};
constexpr std::chrono::seconds longestAskedPause {60};

// a named context: lupdate could not see it in a helper function
struct ClientWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::egon::Client)
};

/// Every request has an id of its own, so it was doubled on its way, and what became of its twin nobody knows.
bool wasDoubled(const Error &error)
{
    return error.code == u"egon.DUPLICITNI_ZADOST";
}

/// The answer to something else: one that came too late or twice and waited in the connection, or a mistake on the way.
/// (A web page is an answer to nothing.)
bool belongsElsewhere(const Error &error, const QByteArray &body)
{
    return error.code == u"egon.OTHER_REQUEST" || (error.code == u"egon.OTHER_MESSAGE" && body.contains("Envelope>"));
}

/// The register was not there, or had too much to do; it has done nothing, or what may be done twice.
bool worthRepeating(const Error &error)
{
    // an answer that is still being made is asked for again when ISZR says so (CekaciCas), not by a retry
    const bool passing = error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Timeout;
    return (passing && error.code != u"egon.PROBIHA_ZPRACOVANI") || wasDoubled(error);
}

/// Twice as long after each failure, never the same for two desks that failed together, and at least as long as the
/// registers ask. Nothing when they ask for more patience than a waiting person has.
std::optional<Waiter::Time> pauseAfter(int attempt, std::optional<std::chrono::seconds> asked)
{
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble();
    const Waiter::Time own = std::chrono::duration_cast<Waiter::Time>(
        std::chrono::duration<double, std::milli>(firstPause.count() * (1 << (attempt - 1)) * jitter));
    if (!asked) {
        return own;
    }
    if (*asked > longestAskedPause) {
        return std::nullopt;
    }
    return std::max<Waiter::Time>(own, *asked);
}

Error cancelledWhileWaiting()
{
    return {ErrorKind::Cancelled, QStringLiteral("egon.CANCELLED"),
        QCoreApplication::translate("kmen::egon::Client", "The call was cancelled."), {}, {}};
}

/// AISV counts calls and AIFO (source 003); what ISZR's own services carry is limited by the size of one call.
bool isOfAisv(const ServiceInfo &service)
{
    static constexpr QStringView codes[] = {u"E308", u"E315", u"E316", u"E317", u"E318", u"E319", u"E320", u"E321"};
    return std::ranges::find(codes, service.code) != std::end(codes);
}

Error faultError(const SoapFault &fault, const QUuid &id)
{
    // SOAP 1.1, 4.4.1: Server means that the message itself was not at fault
    const bool server = fault.faultCode.endsWith(u"Server", Qt::CaseInsensitive);
    return {server ? ErrorKind::Unavailable : ErrorKind::Protocol, QStringLiteral("egon.SOAP_FAULT"),
        server ? ClientWords::tr("The registers could not work on the request.")
               : ClientWords::tr("The registers did not understand the request."),
        QString(masked(fault.faultCode) % u": " % masked(fault.faultString) % u" [" % fault.detail
            % u"]; AgendaZadostId " % id.toString(QUuid::WithoutBraces)),
        server ? ClientWords::tr("Try again in a few minutes.")
               : ClientWords::tr("Give the request's identifiers to support.")};
}

CallOutcome outcomeOf(const Error &error, const Exchange &exchange, bool refused, ServiceSafety safety)
{
    if (refused && !(wasDoubled(error) && safety == ServiceSafety::Unsafe)) {
        return CallOutcome::Refused;
    }
    // with a status 4xx the server says that it did not take the request on
    const bool turnedAway = exchange.httpStatus >= 400 && exchange.httpStatus < 500;
    if (exchange.sent && !turnedAway && safety == ServiceSafety::Unsafe) {
        return CallOutcome::Unknown;
    }
    return error.kind == ErrorKind::Cancelled ? CallOutcome::Cancelled : CallOutcome::Failed;
}

/// EGON.md 1: the same address with "?async" puts the answer into the queue.
QString urlPart(const CallParts &call)
{
    return call.async ? QString(call.service.code % u"?async") : call.service.code.toString();
}

} // namespace

Result<std::vector<Warning>> wire::judge(
    const Decoded &decoded, const QUuid &agendaZadostId, bool wantsBody, bool *refused)
{
    Verdict verdict = judgeStatus(decoded.info, decoded.application, decoded.org);
    if (refused) {
        *refused = verdict.error.has_value();
    }
    if (verdict.error) {
        return std::unexpected(*std::move(verdict.error));
    }
    if (wantsBody && !decoded.hasBody && decoded.info.status.kod == ResultCode::Ok) {
        return fail(ErrorKind::Protocol, QStringLiteral("egon.NO_BODY"),
            QCoreApplication::translate(
                "kmen::egon::Client", "The registers say that all is well, but their answer is empty."),
            QString(u"AgendaZadostId " % agendaZadostId.toString(QUuid::WithoutBraces)),
            QCoreApplication::translate("kmen::egon::Client", "Give the request's identifiers to support."));
    }
    return std::move(verdict.warnings);
}

std::optional<Error> wire::otherRequest(const Decoded &decoded, const QUuid &agendaZadostId)
{
    if (decoded.info.agendaZadostId == agendaZadostId) {
        return std::nullopt;
    }
    return Error {ErrorKind::Protocol, QStringLiteral("egon.OTHER_REQUEST"),
        QCoreApplication::translate(
            "kmen::egon::Client", "The registers answered a request that this computer did not send."),
        QString(u"AgendaZadostId " % agendaZadostId.toString(QUuid::WithoutBraces)),
        QCoreApplication::translate("kmen::egon::Client", "Give the request's identifiers to support.")};
}

std::optional<Error> wire::foreignAifo(
    const ServiceInfo &service, const std::vector<AifoEntry> &asked, const std::vector<AifoEntry> &answered)
{
    static constexpr QStringView codes[] = {u"E03", u"E08", u"E45", u"E46", u"E62", u"E71", u"E79", u"E154", u"E175",
        u"E276", u"E277", u"E315", u"E316", u"E318"};
    if (std::ranges::find(codes, service.code) == std::end(codes)) {
        return std::nullopt;
    }
    std::unordered_set<Aifo> known;
    for (const AifoEntry &entry : asked) {
        known.insert(entry.aifo);
    }
    const bool foreign = std::ranges::any_of(
        answered, [&](const AifoEntry &entry) { return !entry.aifo.isNull() && !known.contains(entry.aifo); });
    if (!foreign) {
        return std::nullopt;
    }
    return Error {ErrorKind::Protocol, QStringLiteral("egon.FOREIGN_AIFO"),
        QCoreApplication::translate(
            "kmen::egon::Client", "The registers answered about a person who was not asked for."),
        {}, QCoreApplication::translate("kmen::egon::Client", "Give the request's identifiers to support.")};
}

class Client::Private {
public:
    Private(const Profile &p, Journal &j, Throttle &t, const Clock &c, const Waiter *w)
        : profile(p)
        , journal(j)
        , throttle(t)
        , clock(c)
        , waiter(w ? *w : steady)
    {
    }

    Result<std::vector<Warning>> run(const CallParts &call, const Purpose &purpose, const Job &job, CallIds *ids);

    Profile profile;
    Journal &journal;
    Throttle &throttle;
    const Clock &clock;
    const SteadyWaiter steady;
    const Waiter &waiter;
    std::unique_ptr<Transport> transport; ///< or:
    Carrier *carrier = nullptr;

private:
    struct Attempt {
        Result<std::vector<Warning>> result;
        CallClosed closed;
        std::optional<std::chrono::seconds> retryAfter;
        bool elsewhere = false; ///< the answer to something else
    };

    Attempt attempt(const CallParts &call, RequestInfo info, const Purpose &purpose, const Job &job, CallIds *ids);
    Attempt ask(const CallParts &call, const RequestInfo &info, const Job &job, std::int64_t turn);
    [[nodiscard]] Exchange carried(const QString &service, const KDSoapMessage &message) const;
    Result<Decoded> read(const CallParts &call, const Exchange &exchange, const RequestInfo &info) const;
    [[nodiscard]] RequestInfo requestInfo(const Purpose &purpose, const AgendaRole &role) const;
};

RequestInfo Client::Private::requestInfo(const Purpose &purpose, const AgendaRole &role) const
{
    RequestInfo info;
    info.agenda = role.agenda;
    info.agendovaRole = role.agendovaRole;
    info.ovm = profile.identity.ovm;
    if (profile.identity.ais > 0) {
        info.ais = profile.identity.ais;
    }
    info.subjekt = profile.identity.subjekt;
    info.uzivatel = purpose.user.left(100);
    info.duvodUcel = purpose.reason.left(255);
    info.agendaZadostId = QUuid::createUuid();
    info.predchoziZadostId = purpose.previous;
    return info;
}

Result<Decoded> Client::Private::read(const CallParts &call, const Exchange &exchange, const RequestInfo &info) const
{
    if (exchange.failure) {
        return std::unexpected(*exchange.failure);
    }
    if (const auto failure = httpFailure(exchange.httpStatus)) {
        return std::unexpected(*failure);
    }
    Result<Decoded> decoded = call.decode(exchange.body);
    if (!decoded) {
        if (const auto fault = decodeFault(exchange.body)) {
            return std::unexpected(faultError(*fault, info.agendaZadostId));
        }
        if (exchange.httpStatus == 500) {
            return fail(ErrorKind::Unavailable, QStringLiteral("egon.HTTP_500"),
                QCoreApplication::translate("kmen::egon::Client", "The registers had an error of their own."),
                QStringLiteral("500"),
                QCoreApplication::translate("kmen::egon::Client", "Try again in a few minutes."));
        }
        return decoded;
    }
    if (const auto error = wire::otherRequest(*decoded, info.agendaZadostId)) {
        return std::unexpected(*error);
    }
    return decoded;
}

Exchange Client::Private::carried(const QString &service, const KDSoapMessage &message) const
{
    const QByteArray request = message.toXml(KDSoapValue::LiteralUse, message.namespaceUri());
    Carrier::Answer answer = carrier->carry(service, request);
    Exchange exchange;
    exchange.failure = std::move(answer.failure);
    exchange.httpStatus = answer.httpStatus;
    exchange.body = std::move(answer.body);
    exchange.sent = true;
    exchange.requestBytes = request.size();
    exchange.answerBytes = exchange.body.size();
    return exchange;
}

Client::Private::Attempt Client::Private::ask(
    const CallParts &call, const RequestInfo &info, const Job &job, std::int64_t turn)
{
    const KDSoapMessage message = call.encode(info);
    // told at once: an answer may take longer than the throttle's window
    const auto sent = [&row = throttle, turn] { row.went(turn); };
    const Exchange exchange = carrier
        ? carried(urlPart(call), message)
        : transport->exchange(urlPart(call), call.service.operation.toString(), message, sent, job.stopToken());
    // also when it never left: its place is free again after the window
    sent();
    Attempt attempt;
    if (const KeepMessages &keep = profile.keepMessages; keep.on) {
        attempt.closed.kept = KeptMessages {
            maskedMessage(message.toXml(KDSoapValue::LiteralUse, message.namespaceUri()), keep.messageBytes),
            maskedMessage(exchange.body, keep.messageBytes), keep.totalBytes};
    }
    attempt.closed.requestBytes = exchange.requestBytes;
    attempt.closed.answerBytes = exchange.answerBytes;
    attempt.retryAfter = exchange.retryAfter;
    const Result<Decoded> decoded = read(call, exchange, info);
    bool refused = false;
    if (decoded) {
        attempt.closed.iszrZadostId = decoded->info.iszrZadostId;
        attempt.result = wire::judge(*decoded, info.agendaZadostId, call.wantsBody, &refused);
    } else {
        attempt.result = failWith(decoded);
    }
    if (!attempt.result) {
        const Error &error = attempt.result.error();
        if (belongsElsewhere(error, exchange.body)) {
            attempt.elsewhere = true;
            if (transport) {
                transport->forgetConnections(); // otherwise every answer would be taken for the next question's
            }
        }
        attempt.closed.outcome = outcomeOf(error, exchange, refused, call.service.safety);
        attempt.closed.code = error.code;
        attempt.closed.detail = error.detail;
    } else {
        attempt.closed.outcome = attempt.result->empty() ? CallOutcome::Ok : CallOutcome::Warning;
        if (!attempt.result->empty()) {
            attempt.closed.code = attempt.result->front().code;
            attempt.closed.detail = attempt.result->front().detail;
        }
    }
    return attempt;
}

Client::Private::Attempt Client::Private::attempt(
    const CallParts &call, RequestInfo info, const Purpose &purpose, const Job &job, CallIds *ids)
{
    const auto failed = [](Error error) {
        Attempt none;
        none.result = std::unexpected(std::move(error));
        return none;
    };
    const Result<std::int64_t> turn = throttle.wait(job, isOfAisv(call.service) ? call.persons : notOfAisv);
    if (!turn) {
        return failed(turn.error());
    }
    // not the time of asking: who waits in a long row would be refused for it (NEPLATNY CAS)
    const Moment now = clock.now();
    info.casZadosti = WireTime::fromMoment(now);
    const CallOpened opened {.service = urlPart(call),
        .agendaZadostId = info.agendaZadostId,
        .at = now,
        .user = purpose.user,
        .reason = purpose.reason,
        .subject = purpose.subject,
        .persons = call.persons,
        .previous = info.predchoziZadostId};
    const Result<std::int64_t> row = journal.open(opened);
    if (!row) {
        throttle.went(*turn);
        return failed(row.error()); // what cannot be written down is not asked
    }
    Attempt done = ask(call, info, job, *turn);
    done.closed.at = clock.now();
    if (ids) {
        *ids = {info.agendaZadostId, done.closed.iszrZadostId};
    }
    if (const Result<void> closed = journal.close(*row, done.closed); !closed && done.result) {
        // the call was made and its opening is on record: the answer is not thrown away for this
        done.result->push_back({QStringLiteral("egon.JOURNAL_NOT_CLOSED"),
            QCoreApplication::translate(
                "kmen::egon::Client", "The outcome of the call could not be written into the journal."),
            describe(closed.error())});
    }
    return done;
}

Result<std::vector<Warning>> Client::Private::run(
    const CallParts &call, const Purpose &purpose, const Job &job, CallIds *ids)
{
    const std::optional<AgendaRole> role = roleFor(profile.identity, purpose.role);
    if (!role) {
        return fail(ErrorKind::Input, QStringLiteral("egon.NO_ROLE"),
            QCoreApplication::translate("kmen::egon::Client",
                "The office has no role for “%1” in its connection profile, so the registers were not asked.")
                .arg(purpose.role),
            {}, QCoreApplication::translate("kmen::egon::Client", "Add the agenda and its role to the profile."));
    }
    const int attempts = call.service.safety == ServiceSafety::Unsafe ? 1 : maxAttempts;
    std::optional<QUuid> last;
    for (int number = 1;; ++number) {
        RequestInfo info = requestInfo(purpose, *role);
        if (!info.predchoziZadostId) {
            info.predchoziZadostId = last;
        }
        last = info.agendaZadostId;
        if (ids) {
            *ids = {info.agendaZadostId, std::nullopt};
        }
        Attempt done = attempt(call, info, purpose, job, ids);
        if (done.result || number == attempts || !(done.elsewhere || worthRepeating(done.result.error()))) {
            return std::move(done.result);
        }
        const std::optional<Waiter::Time> pause = pauseAfter(number, done.retryAfter);
        if (!pause) {
            return std::move(done.result);
        }
        if (!waiter.waitUntil(waiter.now() + *pause, job.stopToken())) {
            return std::unexpected(cancelledWhileWaiting());
        }
    }
}

Client::Client(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Client::~Client() = default;

const Profile &Client::profile() const
{
    return d->profile;
}

Result<std::unique_ptr<Client>> Client::open(
    const Profile &profile, Journal &journal, Throttle &throttle, const Clock &clock, const Waiter *waiter)
{
    // KDSoap would print whole messages, with AIFO and personal data
    qunsetenv("KDSOAP_DEBUG");
    const QUrl url(profile.baseUrl);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty()) {
        return fail(ErrorKind::Input, QStringLiteral("egon.BASE_URL"),
            QCoreApplication::translate("kmen::egon::Client", "The address of the registers must begin with https://."),
            profile.baseUrl,
            QCoreApplication::translate("kmen::egon::Client", "Correct the address in the connection settings."));
    }
    Result<QSslConfiguration> tls = tlsConfiguration(profile);
    if (!tls) {
        return failWith(tls);
    }
    auto opened = std::make_unique<Private>(profile, journal, throttle, clock, waiter);
    opened->transport = std::make_unique<Transport>(opened->profile, *tls, clock);
    return std::unique_ptr<Client>(new Client(std::move(opened)));
}

std::unique_ptr<Client> Client::openOver(Carrier &carrier, const Profile &profile, Journal &journal, Throttle &throttle,
    const Clock &clock, const Waiter &waiter)
{
    auto opened = std::make_unique<Private>(profile, journal, throttle, clock, &waiter);
    opened->carrier = &carrier;
    return std::unique_ptr<Client>(new Client(std::move(opened)));
}

Result<std::vector<Warning>> Client::run(
    const wire::CallParts &call, const Purpose &purpose, const Job &job, CallIds *ids)
{
    return d->run(call, purpose, job, ids);
}

} // namespace kmen::egon
