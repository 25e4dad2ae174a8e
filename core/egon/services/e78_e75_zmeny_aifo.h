/// E78 orgCtiZmenyAIFO and E75 orgCtiDavkuAifo: AIFO of the office that were replaced or cancelled, in batches.
/// Source: IszrOrgCtiZmenyAifo.xsd, IszrOrgCtiDavkuAifo.xsd; notifications v03, 3.1.2.
/// E75 points to E78's request by PredchoziZadostId [inferred: that it is the AgendaZadostId of E78].
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

struct OrgCtiZmenyAifo {
    static constexpr ServiceInfo info {u"E78", u"IszrOrgCtiZmenyAifo", u"OrgCtiZmenyAifo", ServiceSafety::Read};
    struct Request {
        Authorisation autorizace;
        bool celyAis = false;
        WireTime datumOd;
        WireTime datumDo;
        int pocetZaznamu = 0; ///< records a batch; 0 = as the register likes [inferred]
    };
    struct Response {
        AifoMap mapa;
        std::vector<Hrana> hrany;
        std::optional<OrgStatus> org; ///< an AIFO without a successor is here with AIFO ZNEPLATNENO [inferred]
        int cisloDavky = 1;
        std::optional<int> pocetDavek;
    };
};

struct OrgCtiDavkuAifo {
    static constexpr ServiceInfo info {u"E75", u"IszrOrgCtiDavkuAifo", u"OrgCtiDavkuAifo", ServiceSafety::Read};
    struct Request {
        Authorisation autorizace;
        int cisloDavky = 1;
        std::optional<int> pocetDavek;
    };
    struct Response {
        AifoMap mapa;
        std::vector<Hrana> hrany;
        std::optional<OrgStatus> org;
    };
};

} // namespace kmen::egon
