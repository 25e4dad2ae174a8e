/// Bodies of ORG's services: what stands behind ZadostInfo in a request and behind OdpovedInfo in an answer.
/// See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/codec_p.h"
#include "egon/services/e45_e46_e71_org.h"
#include "egon/services/e77_rodokmen.h"
#include "egon/services/e78_e75_zmeny_aifo.h"

namespace kmen::egon::wire {

/// E45, E46, E71: the map is the request.
template <class X, Is<OrgAifoRequest> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, true);
}

template <class X, class T>
void describeOrgAifoResponse(X &x, T &t, const char *data)
{
    describeMap(x, t.mapa, false);
    x.optionalElement(svc("OrgOdpoved"), true, [&] { x.element(svc(data), [&] { describeOrgStatus(x, t.org); }); });
}

template <class X, Is<OrgRodokmenAifo::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, true);
    x.element(svc("Zadost"), [&] {
        x.element(svc("OrgRodokmenAifoData"), [&] {
            x.required(orgr("Od"), t.od);
            x.required(orgr("Do"), t.doCasu);
        });
    });
}

template <class X, Is<OrgRodokmenAifo::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    x.optionalElement(svc("OrgOdpoved"), true, [&] {
        x.element(svc("OrgRodokmenAifoDataResponse"), [&] {
            describeHrany(x, t.hrany);
            describeOptionalOrgStatus(x, t.org);
        });
    });
}

template <class X, Is<OrgCtiZmenyAifo::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc("OrgCtiZmenyAifoData"), [&] {
            x.required(orgr("CelyAis"), t.celyAis);
            x.element(orgr("OrgOmezeni"), [&] {
                x.required(orgt("DatumOd"), t.datumOd);
                x.required(orgt("DatumDo"), t.datumDo);
                x.required(orgt("PocetZaznamu"), t.pocetZaznamu);
            });
        });
    });
}

template <class X, Is<OrgCtiZmenyAifo::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    x.optionalElement(svc("OrgOdpoved"), true, [&] {
        x.element(svc("OrgCtiZmenyAifoDataResponse"), [&] {
            describeHrany(x, t.hrany);
            describeOrgStatus(x, t.org);
            x.element(orgr("OrgDavka"), [&] {
                x.required(orgt("CisloDavky"), t.cisloDavky);
                x.optional(orgt("PocetDavek"), t.pocetDavek);
            });
        });
    });
}

template <class X, Is<OrgCtiDavkuAifo::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc("OrgCtiDavkuData"), [&] {
            x.required(orgt("CisloDavky"), t.cisloDavky);
            x.optional(orgt("PocetDavek"), t.pocetDavek);
        });
    });
}

template <class X, Is<OrgCtiDavkuAifo::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    x.optionalElement(svc("OrgOdpoved"), true, [&] {
        x.element(svc("OrgCtiDavkuAifoDataResponse"), [&] {
            describeHrany(x, t.hrany);
            describeOrgStatus(x, t.org);
        });
    });
}

// three services share one shape; only the name of their own element differs
template <class X, class T>
void describeAnswer(ServiceTag<OrgPrihlasAifo>, X &x, T &t)
{
    describeOrgAifoResponse(x, t, "OrgPrihlasAifoDataResponse");
}
template <class X, class T>
void describeAnswer(ServiceTag<OrgOdhlasAifo>, X &x, T &t)
{
    describeOrgAifoResponse(x, t, "OrgOdhlasAifoDataResponse");
}
template <class X, class T>
void describeAnswer(ServiceTag<OrgZkontrolujAifo>, X &x, T &t)
{
    describeOrgAifoResponse(x, t, "OrgZkontrolujAifoDataResponse");
}

} // namespace kmen::egon::wire
