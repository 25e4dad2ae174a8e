/// One request of each service, for what is tried with all of them alike.
#pragma once

#include "base/clock.h"
#include "egon/service_list.h"

namespace kmen::test {

/// A request that the training registers can answer, as far as a type tells what belongs into it.
template <class S>
typename S::Request sampleRequest(const Aifo &person)
{
    typename S::Request r;
    const Moment now = SystemClock().now();
    const bool ofPersons = QStringView(S::info.operation).startsWith(u"IszrRob");
    if constexpr (requires { r.autorizace; }) {
        if (ofPersons) {
            r.autorizace.seznamUdaju = egon::allPersonItems();
        }
    }
    if constexpr (requires { r.mapa; }) {
        r.mapa.push_back({.aifo = person, .agenda = {}, .ais = {}, .prevodAifoStatus = {}, .stavOvereniAifo = {}});
    }
    if constexpr (requires { r.aifo = person; }) {
        r.aifo = person;
    }
    const auto span = [&](auto &from, auto &to) {
        from = egon::WireTime::fromMoment(now - std::chrono::hours(24));
        to = egon::WireTime::fromMoment(now);
    };
    if constexpr (requires {
                      r.datumOd;
                      r.datumDo;
                  }) {
        span(r.datumOd, r.datumDo);
    }
    if constexpr (requires {
                      r.od;
                      r.doCasu;
                  }) {
        span(r.od, r.doCasu);
    }
    if constexpr (requires {
                      r.casOd;
                      r.zmenaId;
                  }) {
        r.casOd = egon::WireTime::fromMoment(now - std::chrono::hours(24));
    }
    if constexpr (requires {
                      r.casOd;
                      r.idZmeny;
                  }) {
        r.casOd = egon::WireTime::fromMoment(now - std::chrono::hours(24));
    }
    if constexpr (requires {
                      r.agenda = QString();
                      r.ais = 1;
                  }) {
        r.agenda = QStringLiteral("A8566");
        r.ais = 1234;
    }
    constexpr int ico = 27'074'358; // a right check digit
    if constexpr (requires { r.ico.push_back(ico); }) {
        r.ico.push_back(ico);
    } else if constexpr (requires { r.ico = ico; }) {
        r.ico = ico;
    }
    if constexpr (requires { r.okno; }) {
        r.okno.casOd = egon::WireTime::fromMoment(now - std::chrono::hours(24));
    }
    if constexpr (requires { r.paisZmenaCas; }) {
        r.ico.reset(); // the announcement is of the person
        r.autorizace.seznamUdaju = {QStringLiteral("101-1-1")};
        r.paisZmenaCas = egon::WireTime::fromMoment(now);
    }
    if constexpr (requires { r.polozky.push_back(QUuid()); }) {
        r.polozky.push_back(QUuid::createUuid());
    }
    if constexpr (requires {
                      r.prijmeni;
                      r.jmeno;
                      r.datumNarozeni;
                  }) {
        r.prijmeni = QStringLiteral("VZOROVÁ");
        r.jmeno = QStringLiteral("JANA");
        r.datumNarozeni = QDate(1980, 2, 29);
    }
    return r;
}

} // namespace kmen::test
