/// Services of the national identity point (NIA).
/// E226 iszrEidentitaCtiAifo: pseudonym (BSI) → AIFO. E306 iszrEidentitaCtiProstredkyAifo: how many means of
/// identification a person has. E267 iszrEidentitaPosliAifoInfo: a message to a citizen.
/// Source: the services' XSD, NiaTypy.xsd 1.1.0; EGON.md, E226 and 5.
#pragma once

#include "egon/bsi.h"
#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

/// One row of MapaBsi. `local` is the number by which the answer refers to it.
struct BsiEntry {
    int local = 0;
    Bsi bsi; ///< null in a row without GlobalniBsi
};

/// One row of the answer's MapaAifo. That LokalniAifo n answers LokalniBsi n is [inferred]: the only bond there is.
struct BsiAnswer {
    int local = 0;
    Aifo aifo; ///< null when there is none
    QString prevodAifoStatus; ///< AifoZdrojNenalezeno, AifoZdrojNeplatne, AifoCilNeexistuje, AifoCilNeplatne
};

/// Repeating it does no harm: an AIFO that is missing is founded once.
struct IszrEidentitaCtiAifo {
    static constexpr ServiceInfo info {
        u"E226", u"IszrEidentitaCtiAifo", u"IszrEidentitaCtiAifo", ServiceSafety::Idempotent};

    struct Request {
        Authorisation autorizace;
        std::vector<BsiEntry> mapaBsi;
    };
    struct Response {
        std::vector<BsiAnswer> mapa;
        bool orgOdpoved = false; ///< ORG was asked to found AIFO
        std::optional<OrgStatus> org;
        std::optional<ApplicationStatus> status; ///< of NIA
    };
};

struct IszrEidentitaCtiProstredkyAifo {
    static constexpr ServiceInfo info {
        u"E306", u"IszrEidentitaCtiProstredkyAifo", u"IszrEidentitaCtiProstredkyAifo", ServiceSafety::Read};

    struct Request {
        Authorisation autorizace;
        AifoMap mapa;
        Aifo aifo;
    };
    struct Response {
        AifoMap mapa;
        std::vector<AddressCheck> adresy;
        std::optional<OrgStatus> org;
        std::optional<ApplicationStatus> status;
        int pocetProstredku = 0; ///< 0 none, -1 only such that are no longer valid
    };
};

struct IszrEidentitaPosliAifoInfo {
    static constexpr ServiceInfo info {
        u"E267", u"IszrEidentitaPosliAifoInfo", u"IszrEidentitaPosliAifoInfo", ServiceSafety::Unsafe};

    struct Message {
        QString predmet;
        QByteArray text;
    };
    struct Request {
        Authorisation autorizace;
        AifoMap mapa;
        int ico = 0; ///< who sends it
        bool testKanalu = false; ///< only which channels there are
        QByteArray smsText;
        std::optional<Message> smtp;
        std::optional<Message> fcm;
    };
    /// The answer has no map: its local numbers are those of the request, 1, 2, … in the order of its map.
    struct OrgNumber {
        int lokalniAifo = 0;
        bool vstupniAifo = true;
        QString detail;
    };
    struct OrgPart {
        std::vector<OrgNumber> aifo;
        std::vector<QString> details;
    };
    struct Sent {
        QString aisEvidence;
        QString smsEvidence;
        QString smtpEvidence;
        QString fcmEvidence;
        QString obecnaChyba;
        QString pbsiVysledek;
        QString smsVysledek;
        QString smtpVysledek;
        QString fcmVysledek;
    };
    struct Response {
        std::optional<OrgPart> orgPart;
        std::optional<ApplicationStatus> status;
        std::optional<Sent> vysledek;
    };
};

} // namespace kmen::egon
