/// E299 rppVypisSeznamUdajuAgendy2: the items that an agenda keeps, as the register of rights and duties (RPP) lists
/// them.
/// The service's XSD (IszrRppVypisSeznamUdajuAgendy2.xsd 1.1.0) names two types that the published RppDotazyData.xsd
/// 1.0.1 does not hold, so everything inside …Data and …DataResponse but the status is [inferred]: the columns are
/// those of the published list of items (code, name, comment; EGON.md, AISV). The two types as we take them stand in
/// tests/conformance/inferred/RppDotazyData.xsd; with them the official schema judges both directions, and a client
/// made from the official WSDL works.
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

struct RppVypisSeznamUdajuAgendy2 {
    static constexpr ServiceInfo info {
        u"E299", u"IszrRppVypisSeznamUdajuAgendy2", u"RppVypisSeznamUdajuAgendy2", ServiceSafety::Read};

    struct Request {
        Authorisation autorizace;
        QString kodAgendy; ///< "A101"
    };
    struct Item {
        QString kod; ///< "101-1-1"
        QString nazev;
        QString komentar;
    };
    struct Response {
        std::optional<ApplicationStatus> status; ///< of RPP
        std::vector<Item> udaje;
    };
};

} // namespace kmen::egon
