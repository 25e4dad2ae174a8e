/// Services of AISV, the system of notices about changes: E308 for who publishes, E315 to E321 for who reads.
/// Source: IszrAisvEvidujZmenu.xsd 1.0.0, AisvDotazyTypy.xsd 0.1.2 (E308); DIA's handbook of AISV 1.07 (E315 to E321,
/// whose schemas are not public: their shapes are [inferred], their names stand in aisv_names.cpp).
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

/// One row of SeznamIco.
struct IcoEntry {
    int ico = 0;
    std::optional<bool> stavOvereniIco;
};

struct AisvEvidujZmenu {
    static constexpr ServiceInfo info {u"E308", u"IszrAisvEvidujZmenu", u"AisvEvidujZmenu", ServiceSafety::Unsafe};
    struct Request {
        /// Codes of the changed items, or one of NovyZaznam, ZrusenyZaznam, SkartovanyZaznam, ZmenaEditora.
        Authorisation autorizace;
        AifoMap mapa;
        std::vector<IcoEntry> seznamIco;
        Aifo aifo; ///< whose change it is, unless `ico` says
        std::optional<int> ico;
        qint64 paisZmenaId = 0; ///< the publisher's own number of the change
        WireTime paisZmenaCas;
        std::optional<int> puvodniAdresaPobytu; ///< RUIAN codes, if the place of residence changed
        std::optional<int> novaAdresaPobytu;
    };
    struct Recorded {
        qint64 zmenaId = 0; ///< AISV's number of the change
        WireTime zmenaCas;
    };
    struct Response {
        std::optional<Recorded> zmena;
    };
};

enum class AisvIdTyp { Aifo, Ico };

/// E315, E316: the lists are the request.
struct AisvSubjectsRequest {
    Authorisation autorizace;
    AifoMap mapa; ///< at most 1000
    std::vector<IcoEntry> seznamIco; ///< at most 20
};
/// Whom AISV did not take is marked in the lists: prevodAifoStatus, stavOvereniIco = false [inferred].
struct AisvSubjectsResponse {
    AifoMap mapa;
    std::vector<IcoEntry> seznamIco;
    std::optional<ApplicationStatus> status;
};

/// What E317 to E320 ask. An interval has its begin and not its end [inferred].
struct AisvWindow {
    WireTime casOd; ///< not before 2024-09-01 (AIFO) or 2025-06-14 (IČO)
    std::optional<WireTime> casDo; ///< nothing: up to now; AISV never looks at the last 15 minutes
    bool idz = false; ///< ids and further data of the changes are wanted
};

struct AisvChange {
    Aifo aifo; ///< whose change it is, unless `ico` says
    std::optional<int> ico;
    // only if `idz` was asked for
    std::optional<qint64> zmenaId; ///< the same when the change is given again
    std::optional<WireTime> zmenaCas;
    QString agenda; ///< the publisher's
    QStringList seznamUdaju; ///< codes of items, or a keyword
};

struct AisvChangesResponse {
    AifoMap mapa;
    std::vector<IcoEntry> seznamIco;
    std::optional<ApplicationStatus> status; ///< PREKROCEN POCET: ask again from posledniZmenaCas
    /// The end of the interval that was looked at: before `casDo` when it was shortened.
    std::optional<WireTime> posledniZmenaCas;
    std::vector<AisvChange> zmeny;
};

/// Subscribes subjects; who is subscribed already stays so.
struct AisvPrihlasId {
    static constexpr ServiceInfo info {u"E315", u"IszrAisvPrihlasId", u"AisvPrihlasId", ServiceSafety::Idempotent};
    static constexpr bool aisv = true; ///< its names can be overridden (AisvNames)
    using Request = AisvSubjectsRequest;
    using Response = AisvSubjectsResponse;
};

struct AisvOdhlasId {
    static constexpr ServiceInfo info {u"E316", u"IszrAisvOdhlasId", u"AisvOdhlasId", ServiceSafety::Idempotent};
    static constexpr bool aisv = true;
    using Request = AisvSubjectsRequest;
    using Response = AisvSubjectsResponse;
};

/// Changes of subscribed subjects.
struct AisvCtiZmeny {
    static constexpr ServiceInfo info {u"E317", u"IszrAisvCtiZmeny", u"AisvCtiZmeny", ServiceSafety::Read};
    static constexpr bool aisv = true;
    struct Request {
        Authorisation autorizace; ///< which items; empty: all that the role may read
        AisvWindow okno;
        std::optional<AisvIdTyp> idTyp; ///< nothing: AIFO [inferred]
    };
    using Response = AisvChangesResponse;
};

/// Changes of the subjects in the lists, subscribed or not.
struct AisvCtiZmenyId {
    static constexpr ServiceInfo info {u"E318", u"IszrAisvCtiZmenyId", u"AisvCtiZmenyId", ServiceSafety::Read};
    static constexpr bool aisv = true;
    struct Request {
        Authorisation autorizace;
        AifoMap mapa; ///< at most 1000
        std::vector<IcoEntry> seznamIco; ///< at most 20
        AisvWindow okno;
    };
    using Response = AisvChangesResponse;
};

/// Newly founded records of natural persons. Only for whom DIA has permitted it.
struct AisvCtiZmenyZalozAifo {
    static constexpr ServiceInfo info {
        u"E319", u"IszrAisvCtiZmenyZalozAifo", u"AisvCtiZmenyZalozAifo", ServiceSafety::Read};
    static constexpr bool aisv = true;
    struct Request {
        Authorisation autorizace;
        AisvWindow okno;
    };
    using Response = AisvChangesResponse;
};

/// Newly founded records of organisations. Only for whom DIA has permitted it.
struct AisvCtiZmenyZalozIco {
    static constexpr ServiceInfo info {
        u"E320", u"IszrAisvCtiZmenyZalozIco", u"AisvCtiZmenyZalozIco", ServiceSafety::Read};
    static constexpr bool aisv = true;
    struct Request {
        Authorisation autorizace;
        AisvWindow okno;
    };
    using Response = AisvChangesResponse;
};

/// The items of which publishers give notice.
struct AisvCtiCiselnikUdaju {
    static constexpr ServiceInfo info {
        u"E321", u"IszrAisvCtiCiselnikUdaju", u"AisvCtiCiselnikUdaju", ServiceSafety::Read};
    static constexpr bool aisv = true;
    struct Request { };
    struct Item {
        QString kodRpp; ///< "101-1-3"
        QString nazev;
        QString komentar; ///< empty if absent
    };
    /// What one publisher registered for one kind of subject.
    struct List {
        QString agenda;
        std::optional<int> ais;
        AisvIdTyp idTyp = AisvIdTyp::Aifo;
        std::vector<Item> polozky;
    };
    struct Response {
        std::optional<ApplicationStatus> status;
        std::vector<List> ciselniky;
    };
};

template <class Service>
concept AisvService = requires
{
    Service::aisv;
};

} // namespace kmen::egon
