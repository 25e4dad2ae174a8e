/// Bodies of AISV's services. See describe_envelope_p.h for how these functions work; those of E315 to E321 take their
/// names and orders from a table.
#pragma once

#include <functional>
#include <utility>

#include "egon/aisv_names.h"
#include "egon/codec_p.h"
#include "egon/services/aisv.h"

namespace kmen::egon::wire {

template <class X, class T>
void describeIcoList(X &x, T &list)
{
    x.optionalElement(abst("SeznamIco"), !list.empty(), [&] {
        x.list(reg("Ico"), list, [&](auto &entry) {
            x.attribute("stavOvereniIco", entry.stavOvereniIco);
            x.text(entry.ico);
        });
    });
}

/// A choice of a person (local number) and an organisation.
template <class X, class T>
void describeSubject(X &x, T &t, Name element, Name aifo, Name ico)
{
    x.element(element, [&] {
        const bool person = x.optionalElement(aifo, !t.ico.has_value(), [&] { x.aifoText(t.aifo); });
        if (!person) {
            x.required(ico, t.ico);
        }
    });
}

template <class X, Is<AisvEvidujZmenu::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, false);
    describeIcoList(x, t.seznamIco);
    x.element(svc("Zadost"), [&] {
        x.element(svc("AisvEvidujZmenuData"), [&] {
            describeSubject(x, t, avd("PaisId"), avt("Aifo"), avt("Ico"));
            x.required(avd("PaisZmenaId"), t.paisZmenaId);
            x.required(avd("PaisZmenaCas"), t.paisZmenaCas);
            x.optional(avd("PuvodniAdresaPobytu"), t.puvodniAdresaPobytu);
            x.optional(avd("NovaAdresaPobytu"), t.novaAdresaPobytu);
        });
    });
}

template <class X, Is<AisvEvidujZmenu::Response> T>
void describe(X &x, T &t)
{
    x.optionalElement(svc("AisvOdpoved"), t.zmena.has_value(), [&] {
        if constexpr (X::reading) {
            t.zmena = AisvEvidujZmenu::Recorded {};
        }
        x.element(svc("AisvEvidujZmenuDataResponse"), [&] {
            x.required(avd("ZmenaId"), t.zmena->zmenaId);
            x.required(avd("ZmenaCas"), t.zmena->zmenaCas);
        });
    });
}

/// The table's names as the reader and the writer take them.
struct Named {
    const AisvNames &names;
    [[nodiscard]] Name svc(const char *own) const { return {Ns::Service, names.local(own)}; }
    [[nodiscard]] Name types(const char *own) const { return {Ns::Avd, names.local(own)}; }
    [[nodiscard]] Name data(const char *own) const { return {Ns::Avt, names.local(own)}; }
};

/// The fields in the table's order; one that the order leaves out is not in the message.
inline void inOrder(
    const QStringList &order, std::initializer_list<std::pair<const char *, std::function<void()>>> fields)
{
    for (const QString &name : order) {
        for (const auto &[own, field] : fields) {
            if (name == QLatin1StringView(own)) {
                field();
            }
        }
    }
}

inline QString idTypText(const std::optional<AisvIdTyp> &idTyp)
{
    return !idTyp ? QString() : *idTyp == AisvIdTyp::Ico ? QStringLiteral("ICO") : QStringLiteral("AIFO");
}

template <class X, Is<std::optional<AisvIdTyp>> T>
void describe(X &x, Name name, T &idTyp)
{
    QString text = X::reading ? QString() : idTypText(idTyp);
    x.optional(name, text);
    if constexpr (X::reading) {
        x.require(text.isEmpty() || text == u"AIFO" || text == u"ICO", name);
        if (!text.isEmpty()) {
            idTyp = text == u"ICO" ? AisvIdTyp::Ico : AisvIdTyp::Aifo;
        }
    }
}

template <class X, Is<AisvIdTyp> T>
void describe(X &x, Name name, T &idTyp)
{
    std::optional<AisvIdTyp> text = idTyp;
    if constexpr (X::reading) {
        text.reset();
    }
    describe(x, name, text);
    x.require(text.has_value(), name);
    if constexpr (X::reading) {
        idTyp = text.value_or(AisvIdTyp::Aifo);
    }
}

template <class X, class T>
void describeAisvStatus(X &x, T &status, Named n)
{
    x.optionalElement(n.types("AisvAplikacniStatus"), status.has_value(), [&] {
        if constexpr (X::reading) {
            status.emplace();
        }
        x.required(n.types("VysledekAisvKod"), status->kod);
        x.list(n.types("VysledekDetail"), status->details, [&](auto &detail) {
            x.required(n.types("VysledekSubKod"), detail.subKod);
            x.optional(n.types("VysledekPopis"), detail.popis);
        });
    });
}

/// Zadost with the service's data: `idz` and the fields of the window.
template <class X, class W, class F>
void describeAisvWindow(X &x, W &window, Named n, F &&idTyp)
{
    x.element(n.svc("Zadost"), [&] {
        x.element(n.svc("Data"), [&] {
            std::optional<bool> idz;
            if (window.idz) {
                idz = true;
            }
            x.attribute(n.names.local("idz"), idz);
            if constexpr (X::reading) {
                window.idz = idz.value_or(false);
            }
            inOrder(n.names.order(AisvNames::Part::Request),
                {{"CasOd", [&] { x.required(n.types("CasOd"), window.casOd); }},
                    {"CasDo", [&] { x.optional(n.types("CasDo"), window.casDo); }}, {"idTyp", idTyp}});
        });
    });
}

template <class X, Is<AisvSubjectsRequest> T>
void describeNamed(X &x, T &t, Named)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, false);
    describeIcoList(x, t.seznamIco);
}

template <class X, Is<AisvCtiZmeny::Request> T>
void describeNamed(X &x, T &t, Named n)
{
    describe(x, t.autorizace);
    describeAisvWindow(x, t.okno, n, [&] { describe(x, n.types("idTyp"), t.idTyp); });
}

template <class X, Is<AisvCtiZmenyId::Request> T>
void describeNamed(X &x, T &t, Named n)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, false);
    describeIcoList(x, t.seznamIco);
    describeAisvWindow(x, t.okno, n, [] {});
}

template <class T>
concept AisvFounded = Is<T, AisvCtiZmenyZalozAifo::Request> || Is<T, AisvCtiZmenyZalozIco::Request>;

template <class X, AisvFounded T>
void describeNamed(X &x, T &t, Named n)
{
    describe(x, t.autorizace);
    describeAisvWindow(x, t.okno, n, [] {});
}

template <class X, Is<AisvCtiCiselnikUdaju::Request> T>
void describeNamed(X &x, T &, Named n)
{
    x.element(n.svc("Zadost"), [&] { x.element(n.svc("Data"), [] {}); });
}

template <class X, Is<AisvSubjectsResponse> T>
void describeNamed(X &x, T &t, Named n)
{
    describeMap(x, t.mapa, false);
    describeIcoList(x, t.seznamIco);
    x.optionalElement(n.svc("AisvOdpoved"), t.status.has_value(),
        [&] { x.element(n.svc("DataResponse"), [&] { describeAisvStatus(x, t.status, n); }); });
}

template <class X, Is<AisvChange> T>
void describeNamed(X &x, T &t, Named n)
{
    inOrder(n.names.order(AisvNames::Part::Change),
        {{"PaisId", [&] { describeSubject(x, t, n.types("PaisId"), n.data("Aifo"), n.data("Ico")); }},
            {"ZmenaId", [&] { x.optional(n.types("ZmenaId"), t.zmenaId); }},
            {"ZmenaCas", [&] { x.optional(n.types("ZmenaCas"), t.zmenaCas); }},
            {"Agenda", [&] { x.optional(n.types("Agenda"), t.agenda); }},
            {"SeznamUdaju", [&] { x.optional(n.types("SeznamUdaju"), t.seznamUdaju); }}});
}

template <class X, Is<AisvChangesResponse> T>
void describeNamed(X &x, T &t, Named n)
{
    describeMap(x, t.mapa, false);
    describeIcoList(x, t.seznamIco);
    const bool filled = t.status || t.posledniZmenaCas || !t.zmeny.empty();
    x.optionalElement(n.svc("AisvOdpoved"), filled, [&] {
        x.element(n.svc("DataResponse"), [&] {
            inOrder(n.names.order(AisvNames::Part::Answer),
                {{"AisvAplikacniStatus", [&] { describeAisvStatus(x, t.status, n); }},
                    {"PosledniZmenaCas", [&] { x.optional(n.types("PosledniZmenaCas"), t.posledniZmenaCas); }},
                    {"Zmena", [&] {
                         x.list(n.types("Zmena"), t.zmeny, [&](auto &change) { describeNamed(x, change, n); });
                     }}});
        });
    });
}

template <class X, Is<AisvCtiCiselnikUdaju::List> T>
void describeNamed(X &x, T &t, Named n)
{
    inOrder(n.names.order(AisvNames::Part::List),
        {{"Agenda", [&] { x.required(n.types("Agenda"), t.agenda); }},
            {"Ais", [&] { x.optional(n.types("Ais"), t.ais); }},
            {"idTyp", [&] { describe(x, n.types("idTyp"), t.idTyp); }},
            {"Polozka", [&] {
                 x.list(n.types("Polozka"), t.polozky, [&](auto &item) {
                     inOrder(n.names.order(AisvNames::Part::Item),
                         {{"KodRpp", [&] { x.required(n.types("KodRpp"), item.kodRpp); }},
                             {"Nazev", [&] { x.required(n.types("Nazev"), item.nazev); }},
                             {"Komentar", [&] { x.optional(n.types("Komentar"), item.komentar); }}});
                 });
             }}});
}

template <class X, Is<AisvCtiCiselnikUdaju::Response> T>
void describeNamed(X &x, T &t, Named n)
{
    const bool filled = t.status || !t.ciselniky.empty();
    x.optionalElement(n.svc("AisvOdpoved"), filled, [&] {
        x.element(n.svc("DataResponse"), [&] {
            inOrder(n.names.order(AisvNames::Part::Answer),
                {{"AisvAplikacniStatus", [&] { describeAisvStatus(x, t.status, n); }},
                    {"Ciselnik", [&] {
                         x.list(n.types("Ciselnik"), t.ciselniky, [&](auto &list) { describeNamed(x, list, n); });
                     }}});
        });
    });
}

template <class X, class M>
void describeNamedRequest(X &x, M &message, const AisvNames &names)
{
    x.rename(Ns::Avd, names.typesNamespace());
    x.rename(Ns::Avt, names.dataNamespace());
    x.element(abst("ZadostInfo"), [&] { describe(x, message.info); });
    describeNamed(x, message.body, Named {names});
}

template <class X, class M>
void describeNamedResponse(X &x, M &message, const AisvNames &names)
{
    x.rename(Ns::Avd, names.typesNamespace());
    x.rename(Ns::Avt, names.dataNamespace());
    x.element(abst("OdpovedInfo"), [&] { describe(x, message.info); });
    if constexpr (X::reading) {
        message.hasBody = x.atAnyElement();
    }
    if (message.hasBody) {
        describeNamed(x, message.body, Named {names});
    }
}

/// Kmen's own names of a service.
template <AisvService Service>
const AisvNames &ownNames()
{
    static const AisvNames names(Service::info);
    return names;
}

template <AisvService Service, class X, class M>
void describeWholeRequest(ServiceTag<Service>, X &x, M &message)
{
    describeNamedRequest(x, message, ownNames<Service>());
}

template <AisvService Service, class X, class M>
void describeWholeResponse(ServiceTag<Service>, X &x, M &message)
{
    describeNamedResponse(x, message, ownNames<Service>());
}

} // namespace kmen::egon::wire
