/// E99, E100, E101: the queue in which ISZR leaves the answers to asynchronous calls.
/// Source: IszrAsyncVypisFronty.xsd, IszrAsyncOdpovedZFronty.xsd, IszrAsyncSmazatFrontu.xsd; EGON.md 1, "Async queue".
/// The code E101 is not in any public document [inferred], EGON.md 9.7.
#pragma once

#include "egon/envelope.h"
#include "egon/service.h"

namespace kmen::egon {

/// What waits in the queue.
struct IszrAsyncVypisFronty {
    static constexpr ServiceInfo info {u"E99", u"IszrAsyncVypisFronty", u"IszrAsyncVypisFronty", ServiceSafety::Read};
    /// Both limits hold at once.
    struct Request {
        std::optional<quint64> idTransakceOd; ///< this one included
        std::optional<WireTime> casVytvoreniOd;
    };
    struct Item {
        QString kodAsyncSluzby; ///< "E278"
        QUuid iszrZadostId;
        quint64 idTransakce = 0;
        WireTime casVytvoreni;
        WireTime casExpirace;
    };
    struct Response {
        bool vypisPokracuje = false; ///< ask again with the two following values
        std::optional<quint64> nasledujiciIdTransakce;
        std::optional<WireTime> nasledujiciCasVytvoreni;
        std::vector<Item> polozky;
    };
};

/// One answer out of the queue; it stays there until E101 deletes it or it expires [inferred].
struct IszrAsyncOdpovedZFronty {
    static constexpr ServiceInfo info {
        u"E100", u"IszrAsyncOdpovedZFronty", u"IszrAsyncOdpovedZFronty", ServiceSafety::Read};
    struct Request {
        QString kodAsyncSluzby = QStringLiteral("E100"); ///< what the reference agent sends
        QUuid iszrZadostId; ///< from the acknowledgement
    };
    enum class Form { Xml, Base64, Gzip };
    struct Response {
        QString kodAsyncSluzby;
        std::optional<int> cekaciCas; ///< seconds until it is worth asking again; also in an answer without a body
        Form form = Form::Xml;
        /// The original answer's root element, decompressed: OdpovedInfo, MapaAifo and all.
        QByteArray odpoved;
    };
};

struct IszrAsyncSmazatFrontu {
    static constexpr ServiceInfo info {
        u"E101", u"IszrAsyncSmazatFrontu", u"IszrAsyncSmazatFrontu", ServiceSafety::Idempotent};
    struct Request {
        bool smazatVse = false; ///< otherwise exactly `polozky`, at least one
        std::vector<QUuid> polozky;
    };
    struct Response { };
};

} // namespace kmen::egon
