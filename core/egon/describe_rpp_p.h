/// Bodies of the services of the register of rights and duties.
/// See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/codec_p.h"
#include "egon/services/e299_udaje_agendy.h"

namespace kmen::egon::wire {

template <class X, Is<RppVypisSeznamUdajuAgendy2::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"),
        [&] { x.element(svc("RppVypisSeznamUdajuAgendy2Data"), [&] { x.required(rpp("KodAgendy"), t.kodAgendy); }); });
}

template <class X, Is<RppVypisSeznamUdajuAgendy2::Response> T>
void describe(X &x, T &t)
{
    x.optionalElement(svc("RppOdpoved"), t.status.has_value(), [&] {
        x.element(svc("RppVypisSeznamUdajuAgendy2DataResponse"), [&] {
            if constexpr (X::reading) {
                t.status.emplace();
            }
            describeApplicationStatus(x, *t.status, rpp("AplikacniStatus"), {Ns::RppTypy, "VysledekKod"});
            x.optionalElement(rpp("SeznamUdaju"), !t.udaje.empty(), [&] {
                x.list(rpp("Udaj"), t.udaje, [&](auto &item) {
                    x.required(rpp("Kod"), item.kod);
                    x.required(rpp("Nazev"), item.nazev);
                    x.optional(rpp("Komentar"), item.komentar);
                });
            });
        });
    });
}

} // namespace kmen::egon::wire
