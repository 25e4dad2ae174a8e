/// E175 iszrUlozMapaAifo, E176 iszrPodejMapaAifo: one agenda leaves persons in a deposit, another takes them out as its
/// own AIFO. The number of the deposit travels outside of eGON (an "aifoTicket").
/// Source: IszrUlozMapaAifo.xsd, IszrPodejMapaAifo.xsd, IszrData….xsd; EGON.md, E175/E176.
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

/// Repeating it leaves one more deposit, which expires by itself.
struct IszrUlozMapaAifo {
    static constexpr ServiceInfo info {u"E175", u"IszrUlozMapaAifo", u"IszrUlozMapaAifo", ServiceSafety::Idempotent};

    struct Recipient {
        QString agenda;
        std::optional<int> ais;
    };
    struct Request {
        Authorisation autorizace;
        AifoMap mapa;
        std::optional<bool> znepristupniLog;
        int dobaUlozeniDnu = 1;
        std::optional<std::vector<Recipient>> prijemci; ///< who may take it out; nothing = anybody
    };
    struct Deposit {
        QUuid ulozkaId;
        WireTime ulozeniDo;
    };
    struct Response {
        AifoMap mapa;
        std::optional<ApplicationStatus> status; ///< of ISZR
        std::optional<Deposit> ulozka;
    };
};

/// Unsafe: a deposit can be taken out once [inferred], and a lost answer is not to be had again.
struct IszrPodejMapaAifo {
    static constexpr ServiceInfo info {u"E176", u"IszrPodejMapaAifo", u"IszrPodejMapaAifo", ServiceSafety::Unsafe};

    struct Request {
        QUuid ulozkaId;
    };
    struct Response {
        AifoMap mapa; ///< in the order in which it was left
        std::optional<ApplicationStatus> status;
    };
};

} // namespace kmen::egon
