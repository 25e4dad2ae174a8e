/// Bodies of the probe: what stands behind ZadostInfo in a request and behind OdpovedInfo in an answer.
/// See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/codec_p.h"
#include "egon/services/e164_probe.h"

namespace kmen::egon::wire {

template <class X, Is<IszrProbe::Request> T>
void describe(X &x, T &t)
{
    x.optionalElement(svc("Zadost"), !t.seznamRozhrani.isEmpty(),
        [&] { x.element(svc("IszrProbeData"), [&] { x.required(probe("SeznamRozhrani"), t.seznamRozhrani); }); });
}

template <class X, Is<IszrProbe::Interface> T>
void describe(X &x, T &t)
{
    describeApplicationStatus(x, t, reg("ProbeStatus"), reg("VysledekProbeKodType"));
    x.required(reg("NazevRozhrani"), t.nazevRozhrani);
    x.optional(reg("KodISVS"), t.kodIsvs);
    x.optionalElement(reg("Odpoved"), t.odpoved.has_value(), [&] {
        if constexpr (X::reading) {
            t.odpoved.emplace();
        }
        x.required(reg("CasVydejeOdpovedi"), t.odpoved->casVydejeOdpovedi);
        x.required(reg("StatusDat"), t.odpoved->statusDat);
        x.required(reg("VariabilniInformace"), t.odpoved->variabilniInformace);
    });
}

template <class X, Is<IszrProbe::Response> T>
void describe(X &x, T &t)
{
    x.optionalElement(svc("IszrOdpoved"), true, [&] {
        x.element(svc("IszrProbeDataResponse"), [&] {
            describeApplicationStatus(x, t.status, idd("IszrAplikacniStatus"), iszrt("VysledekIszrKodType"));
            x.optionalElement(probe("OdpovediRozhrani"), !t.rozhrani.empty(), [&] {
                x.list(probe("OdpovedRozhrani"), t.rozhrani, [&](auto &interface) { describe(x, interface); });
            });
        });
    });
}

} // namespace kmen::egon::wire
