/// The training registers without threads, TLS and HTTP: the same messages, called in the same thread, and the faults
/// as a client over the network would have met them.
#pragma once

#include <functional>
#include <map>

#include "egon/carrier.h"
#include "training/dispatch.h"
#include "training/faults.h"

namespace kmen::test {

/// Goes on by a millisecond whenever it is looked at, so that a run of one thread is the same every time.
class TickingClock final : public Clock {
public:
    explicit TickingClock(Moment begin)
        : m_begin(begin)
    {
    }
    [[nodiscard]] Moment now() const override { return m_begin + std::chrono::milliseconds(m_ticks++); }

private:
    Moment m_begin;
    mutable std::atomic<std::int64_t> m_ticks {0};
};

class InProcess final : public egon::Carrier {
public:
    explicit InProcess(training::Registers &registers)
        : m_registers(registers)
    {
    }
    [[nodiscard]] training::Faults &faults() { return m_faults; }
    /// The registers cannot answer questions that hold this text (HTTP 500), of this service; an empty text: of all.
    void failAt(const QString &service, const QByteArray &text) { m_failing.emplace_back(service, text); }
    void failNoMore() { m_failing.clear(); }
    /// Done once, between the answer of this service and its arrival.
    void meanwhile(const QString &service, std::function<void()> work) { m_meanwhile = {service, std::move(work)}; }
    /// Answers of this service arrive changed.
    void alter(const QString &service, std::function<void(QByteArray &)> work)
    {
        m_altered = {service, std::move(work)};
    }
    void alterNoMore() { m_altered = {}; }
    /// As it was sent, the last one of this service.
    [[nodiscard]] QByteArray lastRequest(const QString &service) const
    {
        return m_exchanges.value(service).value(0).first;
    }
    /// Requests of this service with the answers of who was asked; the newest first, at most fifty.
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> exchanges(const QString &service) const
    {
        return m_exchanges.value(service);
    }
    /// How many calls of which service each fault met.
    [[nodiscard]] const std::map<std::pair<training::FaultMode, QString>, int> &met() const { return m_met; }

    Answer carry(const QString &service, const QByteArray &request) override
    {
        using training::FaultMode;
        const bool async = service.endsWith(QStringLiteral("?async"));
        const QString code = async ? service.chopped(6) : service;
        auto &exchanges = m_exchanges[code];
        exchanges.prepend({request, {}});
        exchanges.resize(std::min<qsizetype>(exchanges.size(), 50));
        for (const auto &[failing, text] : m_failing) {
            if (failing == code && request.contains(text)) {
                return {std::nullopt, 500, {}};
            }
        }
        if (const FaultMode mode = m_faults.ofConnections(); mode != FaultMode::None) {
            ++m_met[{mode, code}];
            return broken("test.CERTIFICATE", ErrorKind::Denied); // as TLS would: nobody is let in
        }
        const training::Fault fault = m_faults.take(code);
        if (fault.mode != FaultMode::None) {
            ++m_met[{fault.mode, code}];
        }
        if (auto instead = insteadOf(fault, code)) {
            return *std::move(instead);
        }
        const std::optional<QString> refusal = fault.mode == FaultMode::Unavailable
            ? std::optional(QStringLiteral("NENI K DISPOZICI"))
            : fault.mode == FaultMode::Refuse ? std::optional(fault.subKod)
                                              : std::nullopt;
        auto answer = training::answerService(m_registers, code, request, refusal, async);
        if (!answer) {
            return {std::nullopt, 404, {}};
        }
        if (m_altered.first == code) {
            m_altered.second(answer->xml);
        }
        exchanges.front().second = answer->xml;
        if (m_meanwhile.first == code) {
            m_meanwhile.first.clear();
            m_meanwhile.second();
        }
        switch (fault.mode) {
        case FaultMode::Drop:
        case FaultMode::Truncate:
            return broken("test.CONNECTION", ErrorKind::Unavailable); // the register has done it, nobody heard
        case FaultMode::Delay:
            return broken("test.LATE", ErrorKind::Timeout);
        default:
            return {std::nullopt, answer->fault ? 500 : 200, training::spoiled(fault.mode, answer->xml)};
        }
    }

private:
    static Answer broken(const char *code, ErrorKind kind)
    {
        return {Error {kind, QString::fromLatin1(code), {}, {}, {}}, 0, {}};
    }
    /// Before the register has worked on it.
    [[nodiscard]] std::optional<Answer> insteadOf(const training::Fault &fault, const QString &code) const
    {
        using training::FaultMode;
        static const QByteArray page = "<html><head><title>Proxy</title><body><p>Login<br></body></html>\n";
        switch (fault.mode) {
        case FaultMode::DropBefore:
            return broken("test.CONNECTION", ErrorKind::Unavailable);
        case FaultMode::Huge:
            return broken("test.TOO_LARGE", ErrorKind::Protocol); // as the transport says of what it cuts off
        case FaultMode::NotXml:
            return Answer {std::nullopt, 200, page};
        case FaultMode::ProxyError:
            return Answer {std::nullopt, 502, page};
        case FaultMode::Busy:
            return Answer {std::nullopt, 503, {}};
        case FaultMode::SoapFault: {
            egon::SoapFault said;
            said.faultCode = QStringLiteral("SOAP-ENV:Server");
            said.faultString = QStringLiteral("Internal error");
            return Answer {std::nullopt, 500, egon::encodeFault(said)};
        }
        case FaultMode::OtherService:
            return Answer {std::nullopt, 200, training::answerOfAnotherService(code, m_registers)};
        case FaultMode::EntityBomb:
            return Answer {std::nullopt, 200, "<?xml version=\"1.0\"?>\n<!DOCTYPE b [<!ENTITY e \"x\">]><b>&e;</b>"};
        default:
            return std::nullopt;
        }
    }

    training::Registers &m_registers;
    training::Faults m_faults;
    std::vector<std::pair<QString, QByteArray>> m_failing;
    std::pair<QString, std::function<void()>> m_meanwhile;
    std::pair<QString, std::function<void(QByteArray &)>> m_altered;
    QHash<QString, QList<std::pair<QByteArray, QByteArray>>> m_exchanges;
    std::map<std::pair<training::FaultMode, QString>, int> m_met;
};

} // namespace kmen::test
