/// Bodies of the queue's services. See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/codec_p.h"
#include "egon/gzip_p.h"
#include "egon/services/async_queue.h"

namespace kmen::egon::wire {

template <class X, Is<IszrAsyncVypisFronty::Request> T>
void describe(X &x, T &t)
{
    // the schema lets it be absent; an empty one says the same
    x.optionalElement(svc("Zadost"), true, [&] {
        x.element(svc("IszrAsyncVypisFrontyData"), [&] {
            x.optional(svc("IdTransakceOd"), t.idTransakceOd);
            x.optional(svc("CasVytvoreniOd"), t.casVytvoreniOd);
        });
    });
}

template <class X, Is<IszrAsyncVypisFronty::Response> T>
void describe(X &x, T &t)
{
    x.optionalElement(svc("IszrOdpoved"), true, [&] {
        x.element(svc("IszrAsyncVypisFrontyDataResponse"), [&] {
            x.element(svc("IszrAplikacniStatus"), [&] {
                x.required(svc("VypisPokracuje"), t.vypisPokracuje);
                x.optional(svc("NasledujiciIdTransakce"), t.nasledujiciIdTransakce);
                x.optional(svc("NasledujiciCasVytvoreni"), t.nasledujiciCasVytvoreni);
            });
            x.element(svc("PolozkyFronty"), [&] {
                x.list(svc("PolozkaFronty"), t.polozky, [&](auto &item) {
                    x.required(abst("KodAsyncSluzby"), item.kodAsyncSluzby);
                    x.required(abst("IszrZadostId"), item.iszrZadostId);
                    x.required(abst("IdTransakce"), item.idTransakce);
                    x.required(abst("CasVytvoreni"), item.casVytvoreni);
                    x.required(abst("CasExpirace"), item.casExpirace);
                });
            });
        });
    });
}

// E100 is not an IszrZadost: its ZadostInfo and OdpovedInfo are in its own namespace, behind the service's code.
template <class X, class M>
void describeWholeRequest(ServiceTag<IszrAsyncOdpovedZFronty>, X &x, M &message)
{
    x.required(svc("KodAsyncSluzby"), message.body.kodAsyncSluzby);
    x.element(svc("ZadostInfo"), [&] { describe(x, message.info); });
    x.element(svc("Zadost"), [&] {
        x.element(
            svc("IszrAsyncOdpovedZFrontyData"), [&] { x.required(svc("IszrZadostId"), message.body.iszrZadostId); });
    });
}

inline void describePacked(XmlReader &x, IszrAsyncOdpovedZFronty::Response &t)
{
    using enum IszrAsyncOdpovedZFronty::Form;
    const bool packed = x.optionalElement(svc("KomprimovanaData"), false, [&] {
        QString method;
        x.attribute("metoda", method);
        x.ignoredAttribute("typ");
        x.require(method == u"gzip" || method == u"zadna", svc("KomprimovanaData"));
        t.form = method == u"gzip" ? Gzip : Base64;
        // MTOM's xop:Include is never asked for, so it never comes: without it the data stand here
        x.required(reg("Base64Data"), t.odpoved);
        if (t.form == Gzip && x.ok()) {
            if (std::optional<QByteArray> plain = gunzip(t.odpoved)) {
                t.odpoved = *std::move(plain);
            } else {
                x.refuse(
                    QStringLiteral("egon.UNEXPECTED_XML"), QStringLiteral("the compressed answer cannot be unpacked"));
            }
        }
    });
    if (!packed) {
        t.form = Xml;
        x.element(svc("AsyncDotazDataResponse"), [&] { t.odpoved = x.copyElement(); });
    }
}

inline void describePacked(XmlWriter &x, const IszrAsyncOdpovedZFronty::Response &t)
{
    using enum IszrAsyncOdpovedZFronty::Form;
    if (t.form == Xml) {
        x.element(svc("AsyncDotazDataResponse"), [&] { x.rawElement(t.odpoved); });
        return;
    }
    x.element(svc("KomprimovanaData"), [&] {
        x.attribute("metoda", t.form == Gzip ? QStringLiteral("gzip") : QStringLiteral("zadna"));
        x.required(reg("Base64Data"), t.form == Gzip ? gzip(t.odpoved) : t.odpoved);
    });
}

template <class X, class M>
void describeWholeResponse(ServiceTag<IszrAsyncOdpovedZFronty>, X &x, M &message)
{
    x.required(svc("KodAsyncSluzby"), message.body.kodAsyncSluzby);
    x.element(svc("OdpovedInfo"), [&] {
        describe(x, message.info);
        x.optional(svc("CekaciCas"), message.body.cekaciCas);
    });
    const bool there = x.optionalElement(svc("IszrOdpoved"), message.hasBody,
        [&] { x.element(svc("IszrAsyncOdpovedZFrontyDataResponse"), [&] { describePacked(x, message.body); }); });
    if constexpr (X::reading) {
        message.hasBody = there;
    }
}

template <class X, Is<IszrAsyncSmazatFrontu::Request> T>
void describe(X &x, T &t)
{
    x.element(svc("Zadost"), [&] {
        x.element(svc("IszrAsyncSmazatFrontuData"), [&] {
            const bool all = x.optionalElement(svc("SmazatVse"), t.smazatVse, [&] { x.text(t.smazatVse); });
            if (!all) {
                x.element(svc("IszrZadostIdPolozky"),
                    [&] { x.list(svc("IszrZadostId"), t.polozky, [&](auto &id) { x.text(id); }); });
                x.require(!t.polozky.empty(), svc("IszrZadostId"));
            }
        });
    });
}

/// Only OdpovedInfo comes back.
template <class X, Is<IszrAsyncSmazatFrontu::Response> T>
void describe(X &, T &)
{
}

} // namespace kmen::egon::wire
