/// Bodies of the services of publishing agendas. See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/codec_p.h"
#include "egon/services/e187_agenda_zmeny.h"

namespace kmen::egon::wire {

template <class X, Is<AgendaCtiZmeny::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc("AgendaCtiZmenyData"), [&] {
            x.required(aist("Agenda"), t.agenda);
            x.optional(aist("CasOd"), t.casOd);
            if (!t.casOd) {
                x.optional(aist("ZmenaId"), t.zmenaId);
                if (!t.zmenaId) {
                    x.required(aist("ZmenaIdent"), t.zmenaIdent);
                }
            }
            x.optional(aist("CasDo"), t.casDo);
        });
    });
}

template <class X, Is<AgendaCtiZmeny::Part> T>
void describe(X &x, T &t)
{
    x.element(aist("AisInfo"), [&] {
        x.required(aist("Ais"), t.ais);
        x.optional(aist("AisVerze"), t.aisVerze);
    });
    describeApplicationStatus(x, t.status, aist("AisAplikacniStatus"), aist("VysledekAisKod"));
    x.optionalElement(aist("AisZmeny"), t.zmeny.has_value(), [&] {
        if constexpr (X::reading) {
            t.zmeny.emplace();
        }
        x.required(aist("ZmenaCas"), t.zmeny->zmenaCas);
        x.optional(aist("ZmenaId"), t.zmeny->zmenaId);
        x.optional(aist("DalsiZmenaIdent"), t.zmeny->dalsiZmenaIdent);
    });
}

template <class X, Is<AgendaCtiZmeny::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    x.optionalElement(svc("AisOdpoved"), !t.parts.empty(), [&] {
        x.list(svc("AgendaCtiZmenyDataResponse"), t.parts, [&](auto &part) { describe(x, part); });
        x.require(!t.parts.empty(), svc("AgendaCtiZmenyDataResponse"));
    });
}

} // namespace kmen::egon::wire
