/// E187 agendaCtiZmeny: AIFO whose data outside the basic registers changed in a publishing agenda's systems.
/// Source: IszrAgendaCtiZmeny.xsd 1.0.0, AisTypy.xsd 0.1.5 (AgendaCtiZmenyDataType and its answer).
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

struct AgendaCtiZmeny {
    static constexpr ServiceInfo info {u"E187", u"IszrAgendaCtiZmeny", u"AgendaCtiZmeny", ServiceSafety::Read};
    struct Request {
        Authorisation autorizace;
        QString agenda; ///< the publishing one
        // exactly one of the three
        std::optional<WireTime> casOd;
        std::optional<qint64> zmenaId; ///< "last + 1" continues
        QString zmenaIdent; ///< DalsiZmenaIdent of the answer before, as it was
        std::optional<WireTime> casDo;
    };
    struct Changes {
        WireTime zmenaCas; ///< of the last change given
        std::optional<qint64> zmenaId; ///< of the last change given
        QString dalsiZmenaIdent; ///< to go on with; empty if absent
    };
    /// What one information system of the agenda says.
    struct Part {
        int ais = 0;
        QString aisVerze; ///< empty if absent
        ApplicationStatus status; ///< ZAZNAM NENALEZEN: no change; PREKROCEN POCET: more wait
        std::optional<Changes> zmeny;
    };
    struct Response {
        AifoMap mapa; ///< the changed AIFO
        std::vector<Part> parts; ///< one a system; at least one unless the call failed
    };
};

} // namespace kmen::egon
