/// Bodies of what ROB tells of its records: founded ones (E103), their use (E154), errors in them (E62).
/// See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/describe_rob_p.h"
#include "egon/services/e103_zmeny_zaloz.h"
#include "egon/services/e154_vyuziti_poskytnuti.h"
#include "egon/services/e62_reklamuj_rob.h"

namespace kmen::egon::wire {

template <class X, Is<RobCtiZmenyZaloz::Request> T>
void describe(X &x, T &t)
{
    describeChangesRequest(x, t, "RobCtiZmenyZalozData");
}

template <class X, Is<RobCtiZmenyZaloz::Response> T>
void describe(X &x, T &t)
{
    describeChanges(x, t, "RobCtiZmenyZalozDataResponse");
}

template <class X, Is<RobVypisVyuzitiPoskytnuti::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, false);
    x.element(svc("Zadost"), [&] {
        x.element(svc("RobVypisVyuzitiPoskytnutiData"), [&] {
            x.attribute("potlaceniZnepristupneni", t.potlaceniZnepristupneni);
            x.attribute("zaznamOd", t.zaznamOd);
            x.attribute("hromadnyVydej", t.hromadnyVydej);
            x.attribute("datumPodaniZadosti", t.datumPodaniZadosti);
            x.optional(rod("RocniVypisCislo"), t.rocniVypisCislo);
            if (!t.rocniVypisCislo) {
                describeAifo(x, rod("Aifo"), t.aifo);
            }
            x.required(rod("CasOd"), t.casOd);
            x.optional(rod("CasDo"), t.casDo);
        });
    });
}

template <class X, Is<RobVypisVyuzitiPoskytnuti::Use> T>
void describe(X &x, T &t)
{
    describePurpose(x, t.poskytnuti);
    x.required(rod("Agenda"), t.agenda);
    x.optional(rod("Ais"), t.ais);
    x.required(rod("Subjekt"), t.subjekt);
    x.required(rod("Uzivatel"), t.uzivatel);
    x.required(rod("Ovm"), t.ovm);
    x.required(rod("CasVyuziti"), t.casVyuziti);
    x.required(rod("DuvodUcel"), t.duvodUcel);
    x.required(rod("SeznamUdaju"), t.seznamUdaju);
    x.required(rod("AgendaZadostId"), t.agendaZadostId);
    x.required(rod("IszrZadostId"), t.iszrZadostId);
}

template <class X, Is<RobVypisVyuzitiPoskytnuti::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    describeOrgAnswer(x, t.org);
    x.optionalElement(svc("RobOdpoved"), true, [&] {
        x.element(svc("RobVypisVyuzitiPoskytnutiDataResponse"), [&] {
            describeRobStatus(x, t.status);
            x.optional(rod("DatovaSchranka"), t.datovaSchranka);
            x.optional(rod("Kontrola"), t.kontrola);
            x.list(rod("VyuzitiPoskytnuti"), t.vyuziti, [&](auto &use) { describe(x, use); });
        });
    });
}

template <class X, Is<IszrReklamujUdajeRob::Request> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, true);
    x.element(svc("Zadost"), [&] {
        x.element(svc("IszrReklamujUdajeRobData"), [&] {
            x.optional(reklamace("AgendaEditora"), t.agendaEditora);
            x.optionalElement(reklamace("Aifo"), !t.aifo.isNull(), [&] { x.aifoText(t.aifo); });
            x.required(reklamace("PopisReklamace"), t.popisReklamace);
            x.list(reklamace("ReklamaceUdaje"), t.udaje, [&](auto &claim) {
                x.required(reklamace("IdentifikaceReferencnihoUdaje"), claim.udaj);
                x.required(reklamace("NavrhovanaHodnota"), claim.navrhovanaHodnota);
            });
            x.optional(reklamace("Zduvodneni"), t.zduvodneni);
        });
    });
}

template <class X, Is<IszrReklamujUdajeRob::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    describeOrgAnswer(x, t.org);
    x.optionalElement(svc("IszrOdpoved"), t.status.has_value(), [&] {
        x.element(svc("IszrReklamujUdajeRobDataResponse"), [&] {
            if constexpr (X::reading) {
                t.status.emplace();
            }
            describeApplicationStatus(x, *t.status, idd("IszrAplikacniStatus"), iszrt("VysledekIszrKodType"));
            x.optional(reklamace("IdentifikatorReklamace"), t.identifikatorReklamace);
            x.optional(reklamace("AgendaEditora"), t.agendaEditora);
        });
    });
}

} // namespace kmen::egon::wire
