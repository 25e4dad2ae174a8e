/// Bodies of the hand-over of AIFO between agendas.
/// See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/codec_p.h"
#include "egon/services/e175_e176_mapa.h"

namespace kmen::egon::wire {

template <class X, class T>
void describeIszrStatus(X &x, T &status)
{
    if constexpr (X::reading) {
        status.emplace();
    }
    describeApplicationStatus(x, *status, idd("IszrAplikacniStatus"), iszrt("VysledekIszrKodType"));
}

template <class X, Is<IszrUlozMapaAifo::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, true);
    x.element(svc("Zadost"), [&] {
        x.element(svc("IszrUlozMapaAifoData"), [&] {
            x.attribute("znepristupniLog", t.znepristupniLog);
            x.required(uloz("DobaUlozeniDnu"), t.dobaUlozeniDnu);
            x.optionalElement(uloz("SeznamPrijemcu"), t.prijemci.has_value(), [&] {
                if constexpr (X::reading) {
                    t.prijemci.emplace();
                }
                x.list(uloz("Prijemce"), *t.prijemci, [&](auto &recipient) {
                    x.optional(uloz("Agenda"), recipient.agenda);
                    x.optional(uloz("Ais"), recipient.ais);
                });
            });
        });
    });
}

template <class X, Is<IszrUlozMapaAifo::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    x.optionalElement(svc("IszrOdpoved"), t.status.has_value(), [&] {
        x.element(svc("IszrUlozMapaAifoDataResponse"), [&] {
            describeIszrStatus(x, t.status);
            x.optionalElement(uloz("Ulozka"), t.ulozka.has_value(), [&] {
                if constexpr (X::reading) {
                    t.ulozka.emplace();
                }
                x.required(uloz("UlozkaId"), t.ulozka->ulozkaId);
                x.required(uloz("UlozeniDo"), t.ulozka->ulozeniDo);
            });
        });
    });
}

template <class X, Is<IszrPodejMapaAifo::Request> T>
void describe(X &x, T &t)
{
    x.element(svc("Zadost"),
        [&] { x.element(svc("IszrPodejMapaAifoData"), [&] { x.required(podej("UlozkaId"), t.ulozkaId); }); });
}

template <class X, Is<IszrPodejMapaAifo::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    x.optionalElement(svc("IszrOdpoved"), t.status.has_value(),
        [&] { x.element(svc("IszrPodejMapaAifoDataResponse"), [&] { describeIszrStatus(x, t.status); }); });
}

} // namespace kmen::egon::wire
