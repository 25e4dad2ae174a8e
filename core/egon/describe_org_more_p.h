/// Bodies of ORG's rarer services. See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/describe_org_p.h"
#include "egon/services/e76_e79_org.h"

namespace kmen::egon::wire {

template <class X, Is<OrgCtiNotifikaceAifo::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, true);
    x.element(svc("Zadost"), [&] {
        x.element(svc("OrgCtiNotifikaceAifoData"), [&] {
            x.required(orgt("Agenda"), t.agenda);
            x.required(orgt("AIS"), t.ais);
        });
    });
}

template <class X, class T>
void describeAnswer(ServiceTag<OrgPredchudciAifo>, X &x, T &t)
{
    describeOrgAifoResponse(x, t, "OrgPredchudciAifoDataResponse");
}
template <class X, class T>
void describeAnswer(ServiceTag<OrgCtiNotifikaceAifo>, X &x, T &t)
{
    describeOrgAifoResponse(x, t, "OrgCtiNotifikaceAifoDataResponse");
}

} // namespace kmen::egon::wire
