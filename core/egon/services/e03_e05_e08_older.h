/// The older reads of ROB: E03 robCtiAifo, E05 robCtiPodleUdaju, E08 robCtiHromadneAifo. They differ from E276, E278
/// and E277 in the version of RUIAN's data; E05 knows fewer search values.
/// Source: IszrRobCtiAifo.xsd, IszrRobCtiPodleUdaju.xsd, IszrRobCtiHromadneAifo.xsd 1.1.0, RobDotazyData.xsd 2.1.1.
#pragma once

#include "egon/services/e276_aifo2.h"
#include "egon/services/e277_hromadne_aifo2.h"
#include "egon/services/e278_podle_udaju2.h"

namespace kmen::egon {

struct RobCtiAifo {
    static constexpr ServiceInfo info {u"E03", u"IszrRobCtiAifo", u"RobCtiAifo", ServiceSafety::Read};
    struct Request : RobCtiAifo2::Request { };
    struct Response : RobCtiAifo2::Response { };
};

struct RobCtiPodleUdaju {
    static constexpr ServiceInfo info {u"E05", u"IszrRobCtiPodleUdaju", u"RobCtiPodleUdaju", ServiceSafety::Read};
    struct Request : PersonSearch { };
    struct Response : RobCtiPodleUdaju2::Response { };
};

struct RobCtiHromadneAifo {
    static constexpr ServiceInfo info {u"E08", u"IszrRobCtiHromadneAifo", u"RobCtiHromadneAifo", ServiceSafety::Read};
    struct Request : RobCtiHromadneAifo2::Request { };
    struct Response : RobCtiHromadneAifo2::Response { };
};

} // namespace kmen::egon
