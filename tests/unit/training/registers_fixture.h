/// A small country under a clock that stands, asked as the client register's agenda asks.
#pragma once

#include <QTest>

#include "support/result_macros.h"
#include "training/registers.h"

namespace kmen::training {

struct Country {
    explicit Country(Registers::Options options = {})
    {
        options.population = 2'000;
        options.seed = 9;
        auto opened = Registers::open(options, clock);
        Q_ASSERT(opened);
        registers = std::move(*opened);
    }

    [[nodiscard]] egon::RequestInfo info() const
    {
        egon::RequestInfo info;
        info.casZadosti = egon::WireTime::fromMoment(clock.now());
        info.agenda = u"A8566"_qs;
        info.agendovaRole = u"CR102729"_qs;
        info.ovm = u"00000001"_qs;
        info.ais = 1234;
        info.subjekt = u"00000001"_qs;
        info.uzivatel = u"jana.uredni"_qs;
        info.duvodUcel = u"Vedeni klientskeho kmene"_qs;
        info.agendaZadostId = QUuid::createUuid();
        return info;
    }

    template <class Service>
    egon::ResponseMessage<Service> ask(const typename Service::Request &body)
    {
        lastInfo = info();
        return registers->answer<Service>({lastInfo, body});
    }

    template <class Service>
    egon::ResponseMessage<Service> ask(const typename Service::Request &body, const egon::RequestInfo &request)
    {
        return registers->answer<Service>({request, body});
    }

    Aifo aifo(std::uint32_t person) { return registers->issue(person, u"A8566"_qs, 1234); }

    static egon::AifoEntry entry(const Aifo &aifo)
    {
        egon::AifoEntry entry;
        entry.aifo = aifo;
        return entry;
    }

    egon::OrgAifoRequest orgRequest(const std::vector<std::uint32_t> &persons)
    {
        egon::OrgAifoRequest request;
        for (const std::uint32_t person : persons) {
            request.mapa.push_back(entry(aifo(person)));
        }
        return request;
    }

    void subscribe(const std::vector<std::uint32_t> &persons) { ask<egon::OrgPrihlasAifo>(orgRequest(persons)); }

    egon::RobCtiHromadneAifo2::Request reading(const std::vector<std::uint32_t> &persons)
    {
        egon::RobCtiHromadneAifo2::Request request;
        request.autorizace.seznamUdaju = egon::allPersonItems();
        request.mapa = orgRequest(persons).mapa;
        return request;
    }

    /// The order must succeed.
    QJsonObject act(const QJsonObject &order)
    {
        clock.advance(std::chrono::seconds(1));
        const auto done = registers->act(order);
        if (!done) {
            qFatal("%s", qPrintable(describe(done.error())));
        }
        return *done;
    }
    QJsonObject act(const QString &what, std::uint32_t person)
    {
        return act({{u"do"_qs, what}, {u"person"_qs, static_cast<qint64>(person)}});
    }

    ManualClock clock {fromMsecs(1'780'000'000'000)};
    std::unique_ptr<Registers> registers;
    egon::RequestInfo lastInfo;
};

inline QString subCode(const egon::Status &status)
{
    return status.details.empty() ? QString() : status.details.front().subKod;
}
inline QString subCode(const egon::ApplicationStatus &status)
{
    return status.details.empty() ? QString() : status.details.front().subKod;
}

/// As the agenda of the residents' records asks.
inline egon::RequestInfo recordsService(const Country &country)
{
    egon::RequestInfo info = country.info();
    info.agenda = u"A9145"_qs;
    info.agendovaRole = u"CR83065"_qs;
    return info;
}

/// The first person for whom `suits` holds.
template <class Predicate>
PersonData personWith(const Country &country, Predicate suits)
{
    for (std::uint32_t number = 1; number <= country.registers->population().size(); ++number) {
        const PersonData person = country.registers->population().person(number);
        if (suits(person)) {
            return person;
        }
    }
    qFatal("the country has no such person");
}

} // namespace kmen::training
