/// E276 robCtiAifo2: one person's reference data by AIFO. Source: IszrRobCtiAifo2.xsd.
#pragma once

#include "egon/person.h"
#include "egon/service.h"

namespace kmen::egon {

struct RobCtiAifo2 {
    static constexpr ServiceInfo info {u"E276", u"IszrRobCtiAifo2", u"RobCtiAifo2", ServiceSafety::Read};
    struct Request {
        Authorisation autorizace;
        AifoMap mapa;
        std::optional<bool> znepristupniLog;
        Aifo aifo;
        bool poskytnuti = false; ///< VyuzitiPoskytnuti: use (vyuziti) or handing over (poskytnuti)
    };
    struct Response {
        AifoMap mapa;
        std::vector<AddressCheck> adresy;
        std::optional<OrgStatus> org;
        ApplicationStatus status;
        std::optional<Person> osoba; ///< `Person::aifo` is not sent here and stays absent
        RuianData ruian;
    };
};

} // namespace kmen::egon
