/// E164 iszrProbe: are the registers there? Source: IszrProbe.xsd, IszrDataProbe.xsd.
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

/// What an interface said of itself.
struct ProbedInterface {
    WireTime casVydejeOdpovedi;
    bool statusDat = true;
    qint64 variabilniInformace = 0;
};

struct IszrProbe {
    static constexpr ServiceInfo info {u"E164", u"IszrProbe", u"IszrProbe", ServiceSafety::Read};
    struct Request {
        QStringList seznamRozhrani; ///< e.g. ROB, ORG
    };
    struct Interface {
        ResultCode kod = ResultCode::Ok;
        std::vector<StatusDetail> details;
        QString nazevRozhrani;
        QString kodIsvs;
        std::optional<ProbedInterface> odpoved;
    };
    struct Response {
        ApplicationStatus status;
        std::vector<Interface> rozhrani;
    };
};

} // namespace kmen::egon
