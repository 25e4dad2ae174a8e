/// E103 robCtiZmenyZaloz: AIFO of newly founded records, for those who are permitted to watch the whole register.
/// Source: IszrRobCtiZmenyZaloz.xsd 1.1.0; the shape is E07's.
#pragma once

#include "egon/services/e07_zmeny.h"

namespace kmen::egon {

struct RobCtiZmenyZaloz {
    static constexpr ServiceInfo info {u"E103", u"IszrRobCtiZmenyZaloz", u"RobCtiZmenyZaloz", ServiceSafety::Read};
    struct Request : RobCtiZmeny::Request { };
    struct Response : RobCtiZmeny::Response { }; ///< the map holds the founded AIFO
};

} // namespace kmen::egon
