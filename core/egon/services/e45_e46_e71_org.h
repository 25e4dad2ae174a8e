/// E45 orgPrihlasAIFO, E46 orgOdhlasAIFO, E71 orgZkontrolujAIFO: three services of ORG with one shape.
/// E45, E46 are idempotent: "V případě pochybností … může AIS volání služby kdykoliv opakovat" (notifications
/// v03, 3.1.1).
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

struct OrgAifoRequest {
    Authorisation autorizace;
    AifoMap mapa;
};

struct OrgAifoResponse {
    AifoMap mapa;
    std::optional<OrgStatus> org; ///< E71: every bad AIFO with its reason
};

struct OrgPrihlasAifo {
    static constexpr ServiceInfo info {u"E45", u"IszrOrgPrihlasAifo", u"OrgPrihlasAifo", ServiceSafety::Idempotent};
    using Request = OrgAifoRequest;
    using Response = OrgAifoResponse;
};

struct OrgOdhlasAifo {
    static constexpr ServiceInfo info {u"E46", u"IszrOrgOdhlasAifo", u"OrgOdhlasAifo", ServiceSafety::Idempotent};
    using Request = OrgAifoRequest;
    using Response = OrgAifoResponse;
};

struct OrgZkontrolujAifo {
    static constexpr ServiceInfo info {u"E71", u"IszrOrgZkontrolujAifo", u"OrgZkontrolujAifo", ServiceSafety::Read};
    using Request = OrgAifoRequest;
    using Response = OrgAifoResponse;
};

} // namespace kmen::egon
