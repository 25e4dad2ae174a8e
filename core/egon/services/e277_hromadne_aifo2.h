/// E277 robCtiHromadneAifo2: reference data of many persons. Source: IszrRobCtiHromadneAifo2.xsd; notifications
/// v03, 3.1.2.
#pragma once

#include "egon/person.h"
#include "egon/service.h"

namespace kmen::egon {

struct RobCtiHromadneAifo2 {
    static constexpr ServiceInfo info {
        u"E277", u"IszrRobCtiHromadneAifo2", u"RobCtiHromadneAifo2", ServiceSafety::Read};
    struct Request {
        Authorisation autorizace;
        AifoMap mapa;
        std::optional<bool> znepristupniLog;
    };
    struct Response {
        AifoMap mapa;
        std::vector<AddressCheck> adresy;
        std::optional<OrgStatus> org;
        ApplicationStatus status;
        std::vector<Person> osoby;
        RuianData ruian;
    };
};

} // namespace kmen::egon
