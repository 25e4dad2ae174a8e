/// E154 robVypisVyuzitiPoskytnuti: who used a person's data in ROB, and for what.
/// Source: IszrRobVypisVyuzitiPoskytnuti.xsd 1.6.1, RobDotazyData.xsd 2.1.1.
#pragma once

#include <QDate>

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

struct RobVypisVyuzitiPoskytnuti {
    static constexpr ServiceInfo info {
        u"E154", u"IszrRobVypisVyuzitiPoskytnuti", u"RobVypisVyuzitiPoskytnuti", ServiceSafety::Read};
    struct Request {
        Authorisation autorizace;
        AifoMap mapa; ///< may be empty when a yearly statement is asked for
        std::optional<bool> potlaceniZnepristupneni; ///< uses that were hidden from the person too
        std::optional<int> zaznamOd; ///< from which record on, 1 = the first
        std::optional<bool> hromadnyVydej;
        std::optional<QDate> datumPodaniZadosti;
        std::optional<int> rocniVypisCislo; ///< a yearly statement's number instead of `aifo`
        Aifo aifo;
        WireTime casOd;
        std::optional<WireTime> casDo;
    };
    struct Use {
        bool poskytnuti = false; ///< handed over (poskytnuti), not used (vyuziti)
        QString agenda;
        std::optional<int> ais;
        QString subjekt;
        QString uzivatel;
        QString ovm;
        WireTime casVyuziti;
        QString duvodUcel;
        qint64 seznamUdaju = 0; ///< a bit for each item; the order of the bits is not published
        QUuid agendaZadostId;
        QUuid iszrZadostId;
    };
    struct Response {
        AifoMap mapa;
        std::optional<OrgStatus> org;
        ApplicationStatus status; ///< PREKROCEN POCET: ask again with zaznamOd [inferred]
        QString datovaSchranka; ///< where a statement would be sent
        QByteArray kontrola; ///< 20 bytes
        std::vector<Use> vyuziti;
    };
};

} // namespace kmen::egon
