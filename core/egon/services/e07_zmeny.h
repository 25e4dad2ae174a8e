/// E07 robCtiZmeny: subscribed AIFO whose reference data changed. Source: IszrRobCtiZmeny.xsd; notifications
/// v03, 3.1.2.
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

struct RobCtiZmeny {
    static constexpr ServiceInfo info {u"E07", u"IszrRobCtiZmeny", u"RobCtiZmeny", ServiceSafety::Read};
    struct Request {
        Authorisation autorizace; ///< which items; MaximalniPocetZaznamu caps the list
        std::optional<WireTime> casOd; ///< exactly one of casOd and zmenaId
        std::optional<qint64> zmenaId; ///< recommended; inclusive, so that "last + 1" continues
        std::optional<WireTime> casDo;
    };
    struct Response {
        AifoMap mapa; ///< changed AIFO, possibly repeated, possibly none though more wait
        std::optional<OrgStatus> org;
        ApplicationStatus status; ///< PREKROCEN POCET: ask again from zmenaId + 1
        std::optional<WireTime> zmenaCas; ///< of the last change looked at
        std::optional<qint64> zmenaId; ///< of the last change looked at
    };
};

} // namespace kmen::egon
