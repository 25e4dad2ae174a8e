/// E62 iszrReklamujUdajeRob: a claim that reference data in ROB are wrong; ISZR passes it to the data's editor.
/// Source: IszrReklamujUdajeRob.xsd 1.1.1, IszrDataReklamujUdajeRob.xsd 1.1.1.
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

/// Unsafe: repeating it makes a second claim.
struct IszrReklamujUdajeRob {
    static constexpr ServiceInfo info {u"E62", u"IszrReklamujUdajeRob", u"IszrReklamujUdajeRob", ServiceSafety::Unsafe};
    struct Claim {
        QString udaj; ///< RobUdajType: "Prijmeni", "DatovaSchranka", …
        QString navrhovanaHodnota; ///< what it should be, in words; may be empty
    };
    struct Request {
        AifoMap mapa;
        QString agendaEditora; ///< empty: ISZR finds the editor
        Aifo aifo; ///< null when the claim is of no person in the register
        QString popisReklamace; ///< required by the schema, may be empty
        std::vector<Claim> udaje;
        QString zduvodneni; ///< empty if absent
    };
    struct Response {
        AifoMap mapa;
        std::optional<OrgStatus> org;
        std::optional<ApplicationStatus> status; ///< of ISZR; CHYBA REKLAMACE: the claim was not taken
        QString identifikatorReklamace;
        QString agendaEditora;
    };
};

} // namespace kmen::egon
