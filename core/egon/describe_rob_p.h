/// Bodies of ROB's services: what stands behind ZadostInfo in a request and behind OdpovedInfo in an answer.
/// See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/codec_p.h"
#include "egon/describe_person_p.h"
#include "egon/services/e07_zmeny.h"
#include "egon/services/e276_aifo2.h"
#include "egon/services/e277_hromadne_aifo2.h"
#include "egon/services/e278_podle_udaju2.h"

namespace kmen::egon::wire {

template <class X, class T>
void describeRobStatus(X &x, T &status)
{
    describeApplicationStatus(x, status, rod("RobAplikacniStatus"), rob("VysledekRobKodType"));
}

/// E07 and E103 ask and answer alike; only the names of their own elements differ.
template <class X, class T>
void describeChangesRequest(X &x, T &t, const char *data)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc(data), [&] {
            x.optional(rod("CasOd"), t.casOd);
            if (!t.casOd) {
                x.required(rod("ZmenaId"), t.zmenaId);
            }
            x.optional(rod("CasDo"), t.casDo);
        });
    });
}

template <class X, class T>
void describeChanges(X &x, T &t, const char *data)
{
    describeMap(x, t.mapa, false);
    describeOrgAnswer(x, t.org);
    x.optionalElement(svc("RobOdpoved"), true, [&] {
        x.element(svc(data), [&] {
            describeRobStatus(x, t.status);
            x.optional(rod("ZmenaCas"), t.zmenaCas);
            x.optional(rod("ZmenaId"), t.zmenaId);
            x.require(t.zmenaCas.has_value() == t.zmenaId.has_value(), rod("ZmenaId"));
        });
    });
}

template <class X, Is<RobCtiZmeny::Request> T>
void describe(X &x, T &t)
{
    describeChangesRequest(x, t, "RobCtiZmenyData");
}

template <class X, Is<RobCtiZmeny::Response> T>
void describe(X &x, T &t)
{
    describeChanges(x, t, "RobCtiZmenyDataResponse");
}

inline void describePurpose(XmlReader &x, bool &poskytnuti)
{
    QString purpose;
    x.required(rod("VyuzitiPoskytnuti"), purpose);
    poskytnuti = purpose == u"poskytnuti";
    x.require(poskytnuti || purpose == u"vyuziti", rod("VyuzitiPoskytnuti"));
}

inline void describePurpose(XmlWriter &x, bool poskytnuti)
{
    x.required(rod("VyuzitiPoskytnuti"), poskytnuti ? QStringLiteral("poskytnuti") : QStringLiteral("vyuziti"));
}

/// PoskytnutiJineOsobe: consents to hand data over; Kmen has no use for them and never asks for them.
inline void skipHandovers(XmlReader &x)
{
    while (x.at(rod("PoskytnutiJineOsobe"))) {
        x.skipElement();
    }
}
inline void skipHandovers(XmlWriter &) { }

/// E276 and the older E03.
template <class X, class T>
void describeReading(X &x, T &t, const char *data)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, true);
    x.element(svc("Zadost"), [&] {
        x.element(svc(data), [&] {
            x.attribute("znepristupniLog", t.znepristupniLog);
            describeAifo(x, rod("Aifo"), t.aifo);
            describePurpose(x, t.poskytnuti);
        });
    });
}

template <class X, class T>
void describePerson(X &x, T &t, const char *data, const RuianVersion &version)
{
    describeMap(x, t.mapa, false);
    describeAddressList(x, t.adresy);
    describeOrgAnswer(x, t.org);
    x.optionalElement(svc("RobOdpoved"), true, [&] {
        x.element(svc(data), [&] {
            describeRobStatus(x, t.status);
            if constexpr (X::reading) {
                if (x.atAnyElement()) {
                    t.osoba.emplace();
                }
            }
            if (t.osoba) {
                describeResidence(x, *t.osoba);
                describePersonItems(x, *t.osoba);
                skipHandovers(x);
            }
        });
    });
    describeRuian(x, t.ruian, version);
}

template <class X, Is<RobCtiAifo2::Request> T>
void describe(X &x, T &t)
{
    describeReading(x, t, "RobCtiAifo2Data");
}

template <class X, Is<RobCtiAifo2::Response> T>
void describe(X &x, T &t)
{
    describePerson(x, t, "RobCtiAifo2DataResponse", ruianSecond);
}

/// E277 and the older E08.
template <class X, class T>
void describeGroupReading(X &x, T &t, const char *data)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, true);
    x.element(svc("Zadost"), [&] { x.element(svc(data), [&] { x.attribute("znepristupniLog", t.znepristupniLog); }); });
}

/// E277 and E278 answer alike, so do E05 and E08.
template <class X, class T>
void describePersons(X &x, T &t, const char *data, const RuianVersion &version)
{
    describeMap(x, t.mapa, false);
    describeAddressList(x, t.adresy);
    describeOrgAnswer(x, t.org);
    x.optionalElement(svc("RobOdpoved"), true, [&] {
        x.element(svc(data), [&] {
            describeRobStatus(x, t.status);
            x.list(rod("Osoba"), t.osoby, [&](auto &person) { describe(x, person); });
        });
    });
    describeRuian(x, t.ruian, version);
}

template <class X, Is<RobCtiHromadneAifo2::Request> T>
void describe(X &x, T &t)
{
    describeGroupReading(x, t, "RobCtiHromadneAifo2Data");
}

template <class X, Is<RobCtiHromadneAifo2::Response> T>
void describe(X &x, T &t)
{
    describePersons(x, t, "RobCtiHromadneAifo2DataResponse", ruianSecond);
}

template <class X, class C, class F>
void describeCriterion(X &x, const char *name, C &criterion, F &&content)
{
    x.optionalElement(rod(name), criterion.present, [&] {
        if constexpr (X::reading) {
            criterion.present = true;
        }
        x.nil(criterion.nil);
        content(criterion);
    });
}

template <class X, class C>
void describeCriterion(X &x, const char *name, C &criterion)
{
    describeCriterion(x, name, criterion, [&](auto &c) {
        if (!c.nil) {
            x.text(c.value);
        }
    });
}

inline void describePorovnani(XmlReader &x, std::optional<PersonSearch::Porovnani> &value)
{
    using enum PersonSearch::Porovnani;
    QString text;
    x.attribute("typPorovnani", text);
    if (text == u"striktni") {
        value = Striktni;
    } else if (text == u"diakritika") {
        value = Diakritika;
    } else if (text == u"ascii") {
        value = Ascii;
    } else if (!text.isEmpty()) {
        x.refuse(QStringLiteral("egon.UNEXPECTED_XML"), QStringLiteral("wrong type of typPorovnani"));
    }
}

inline void describePorovnani(XmlWriter &x, const std::optional<PersonSearch::Porovnani> &value)
{
    using enum PersonSearch::Porovnani;
    if (value) {
        x.attribute("typPorovnani",
            *value == Striktni         ? QStringLiteral("striktni")
                : *value == Diakritika ? QStringLiteral("diakritika")
                                       : QStringLiteral("ascii"));
    }
}

/// What E278 and the older E05 may search by; in E278 more follows.
template <class X, class T>
void describeSearch(X &x, T &t)
{
    const auto place = [&](const char *cr, const char *svet) {
        return [&x, cr, svet](auto &c) {
            if (!c.nil) {
                describe(x, c.value, cr, svet);
            }
        };
    };
    describePorovnani(x, t.typPorovnani);
    x.attribute("znepristupniLog", t.znepristupniLog);
    describeCriterion(x, "AdresaPobytu", t.adresaPobytu, [&](auto &c) {
        x.attribute("adresaUradu", c.value.adresaUradu);
        if (!c.nil) {
            x.text(c.value.kod);
        }
    });
    describeCriterion(x, "DatovaSchrankaId", t.datovaSchrankaId);
    describeCriterion(x, "DatumNarozeni", t.datumNarozeni);
    describeCriterion(x, "DatumPravniMociUmrti", t.datumPravniMociUmrti);
    describeCriterion(x, "DatumUmrti", t.datumUmrti);
    describeCriterion(x, "Jmeno", t.jmeno);
    describeCriterion(x, "MistoNarozeni", t.mistoNarozeni, place("NarozeniCr", "NarozeniSvet"));
    describeCriterion(x, "MistoUmrti", t.mistoUmrti, place("UmrtiCr", "UmrtiSvet"));
    describeCriterion(x, "Prijmeni", t.prijmeni);
    x.optionalElement(rod("Doklad"), t.doklad.has_value(), [&] {
        if constexpr (X::reading) {
            t.doklad.emplace();
        }
        describe(x, *t.doklad);
    });
    x.optional(rod("Obcanstvi"), t.obcanstvi);
}

template <class X, Is<RobCtiPodleUdaju2::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeAddressList(x, t.seznamIdAdres);
    x.element(svc("Zadost"), [&] {
        x.element(svc("RobCtiPodleUdaju2Data"), [&] {
            describeSearch(x, t);
            describeCriterion(x, "RodnePrijmeni", t.rodnePrijmeni);
            describeCriterion(x, "OmezeniSvepravnosti", t.omezeniSvepravnosti);
            describeCriterion(x, "RodinnyStavPartnerstvi", t.rodinnyStavPartnerstvi);
            describeCriterion(x, "Pohlavi", t.pohlavi);
            describeCriterion(x, "SerioveCisloCertifikatu", t.serioveCisloCertifikatu);
            describeCriterion(x, "VydavatelCertifikatu", t.vydavatelCertifikatu);
        });
    });
}

template <class X, Is<RobCtiPodleUdaju2::Response> T>
void describe(X &x, T &t)
{
    describePersons(x, t, "RobCtiPodleUdaju2DataResponse", ruianSecond);
}

} // namespace kmen::egon::wire
