/// E77 orgRodokmenAIFO: predecessors and successors of an AIFO. Source: IszrOrgRodokmenAifo.xsd; notifications
/// v03, 3.1.2.
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

struct OrgRodokmenAifo {
    static constexpr ServiceInfo info {u"E77", u"IszrOrgRodokmenAifo", u"OrgRodokmenAifo", ServiceSafety::Read};
    struct Request {
        Authorisation autorizace;
        AifoMap mapa;
        WireTime od;
        WireTime doCasu;
    };
    struct Response {
        AifoMap mapa; ///< all AIFO of the graph
        std::vector<Hrana> hrany;
        std::optional<OrgStatus> org;
    };
};

} // namespace kmen::egon
