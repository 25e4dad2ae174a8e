/// Bodies of the services of AISEO and of the registers of documents.
/// See describe_envelope_p.h for how these functions work.
#pragma once

#include <algorithm>
#include <span>

#include "egon/describe_ros_p.h"
#include "egon/services/aiseo.h"

namespace kmen::egon::wire {

/// Passes over elements until one of `known` is next (or the end).
inline void skipOthers(XmlReader &x, Ns ns, std::span<const char *const> known)
{
    while (x.atAnyElement() && std::ranges::none_of(known, [&](const char *name) { return x.at({ns, name}); })) {
        x.skipElement();
    }
}
inline void skipOthers(XmlWriter &, Ns, std::span<const char *const>) { }

template <class X, class V>
void describeNillable(X &x, Name name, V &value)
{
    if constexpr (X::reading) {
        x.optionalElement(name, false, [&] {
            bool nil = false;
            x.nil(nil);
            if (nil) {
                return;
            }
            if constexpr (requires { value.emplace(); }) {
                x.text(value.emplace());
            } else {
                x.text(value);
            }
        });
    } else {
        x.optional(name, value);
    }
}

template <class X, class U, class F>
void describeAisContent(X &x, U &udaj, F &&content)
{
    if constexpr (X::reading) {
        udaj.present = true;
    }
    x.nil(udaj.nil);
    x.attribute("stav", udaj.stav);
    content(udaj);
}

template <class X, class U, class F>
void describeAis(X &x, Name name, U &udaj, F &&content)
{
    x.optionalElement(name, udaj.present, [&] {
        describeAisContent(x, udaj, [&](auto &u) {
            if (!u.nil) {
                content(u.value);
            }
        });
    });
}

template <class X, class U>
void describeAis(X &x, Name name, U &udaj)
{
    describeAis(x, name, udaj, [&](auto &value) { x.text(value); });
}

template <class X, class T>
void describeAisStatus(X &x, T &status)
{
    if constexpr (X::reading) {
        status.emplace();
    }
    x.element(ais("AisAplikacniStatus"), [&] {
        x.required(ais("VysledekAisKod"), status->kod);
        qsizetype index = 0;
        x.list(ais("VysledekDetail"), status->details, [&](auto &detail) {
            x.required(ais("VysledekSubKod"), detail.subKod);
            x.optional(ais("VysledekPopis"), detail.popis);
            QString item = status->nevydanePolozky.value(index++);
            x.optional(ais("NevydanaPolozka"), item);
            if constexpr (X::reading) {
                status->nevydanePolozky.append(item);
            }
        });
    });
}

template <class X, class V>
void describePrevious(X &x, const char *name, const char *item, V &values)
{
    x.list(ais3(name), values, [&](auto &udaj) {
        describeAisContent(x, udaj, [&](auto &u) {
            if (!u.nil) {
                x.optional(ais3(item), u.value.hodnota);
                x.optional(ais3("PlatnostDo"), u.value.platnostDo);
            }
        });
    });
}

template <class X, Is<AisMisto> T>
void describe(X &x, T &t)
{
    const bool home = x.optionalElement(ais3("MistoCr"), t.cr.has_value(), [&] {
        if constexpr (X::reading) {
            t.cr.emplace();
        }
        x.attribute("MnPriznak", t.cr->mnPriznak);
        describeNillable(x, ais3("ObecKod"), t.cr->obecKod);
        describeNillable(x, ais3("ObecKodRuian"), t.cr->obecKodRuian);
        describeNillable(x, ais3("Obec"), t.cr->obec);
        describeNillable(x, ais3("OkresKod"), t.cr->okresKod);
        describeNillable(x, ais3("OkresKodRuian"), t.cr->okresKodRuian);
        describeNillable(x, ais3("Okres"), t.cr->okres);
    });
    if (!home) {
        x.element(ais3("MistoSvet"), [&] {
            describeNillable(x, ais3("Misto"), t.misto);
            describeNillable(x, ais3("StatKod"), t.statKod);
            describeNillable(x, ais3("StatKodRuian"), t.statKodRuian);
            describeNillable(x, ais3("Stat"), t.stat);
        });
    }
}

template <class X, Is<AisKod> T>
void describe(X &x, T &t)
{
    describeNillable(x, ais3("Kod"), t.kod);
    describeNillable(x, ais3("Nazev"), t.nazev);
}

template <class X, Is<AisObcanstvi> T>
void describe(X &x, T &t)
{
    describeNillable(x, ais3("ObcanstviKod"), t.kod);
    describeNillable(x, ais3("ObcanstviKodRuian"), t.kodRuian);
    describeNillable(x, ais3("Obcanstvi"), t.nazev);
    describeAis(x, ais3("DatumNabyti"), t.datumNabyti);
}

template <class X, Is<AisAdresa> T>
void describe(X &x, T &t)
{
    auto &a = t.polozky;
    describeNillable(x, ais3("OkresKod"), a.okresKod);
    describeNillable(x, ais3("OkresNazev"), a.okresNazev);
    describeNillable(x, ais3("ObecKod"), a.obecKod);
    describeNillable(x, ais3("ObecNazev"), a.obecNazev);
    describeNillable(x, ais3("CastObceKod"), a.castObceKod);
    describeNillable(x, ais3("CastObceNazev"), a.castObceNazev);
    describeNillable(x, ais3("UliceKod"), a.uliceKod);
    describeNillable(x, ais3("UliceNazev"), a.uliceNazev);
    describeNillable(x, ais3("PostaKod"), a.postaKod);
    describeNillable(x, ais3("PostaNazev"), a.postaNazev);
    describeNillable(x, ais3("StavebniObjektKod"), a.stavebniObjektKod);
    describeNillable(x, ais3("AdresniMistoKod"), a.adresniMistoKod);
    describeNillable(x, ais3("TypCislaDomovnihoKod"), a.typCislaDomovnihoKod);
    describeNillable(x, ais3("CisloDomovni"), a.cisloDomovni);
    describeNillable(x, ais3("CisloOrientacni"), a.cisloOrientacni);
    describeNillable(x, ais3("CisloOrientacniPismeno"), a.cisloOrientacniPismeno);
    describeNillable(x, ais3("MopKod"), a.obvodPrahyKod);
    describeNillable(x, ais3("MopNazev"), a.obvodPrahyNazev);
    describeNillable(x, ais3("MomcKod"), t.momcKod);
    describeNillable(x, ais3("MomcNazev"), t.momcNazev);
    describeAis(x, ais3("TypPobytu"), t.typPobytu, [&](auto &type) { describe(x, type); });
    describeNillable(x, ais3("PocatekTP"), t.pocatek);
    describeNillable(x, ais3("UkonceniTP"), t.ukonceni);
    describeNillable(x, ais3("UredniZruseniTP"), t.uredniZruseni);
}

inline constexpr std::array residentItems {"Aifo", "RodneCislo", "RodneCisloMinule", "DatumNarozeni", "Prijmeni",
    "PrijmeniMinule", "Jmeno", "JmenoMinule", "RodnePrijmeni", "Pohlavi", "MistoNarozeni", "DatumUmrti", "StavOsoby",
    "MistoUmrti", "RodinnyStav", "RodinnyStavPlatnost", "ObcanstviPrimarni", "Obcanstvi", "AdresaTP",
    "PredchoziAdresyTP"};

template <class X, Is<AisOsoba> T>
void describe(X &x, T &t)
{
    const auto others = [&x] { skipOthers(x, Ns::Ais3, residentItems); };
    const auto item = [&](const char *name, auto &udaj) {
        others();
        describeAis(x, ais3(name), udaj);
    };
    const auto part = [&](const char *name, auto &udaj) {
        others();
        describeAis(x, ais3(name), udaj, [&](auto &value) { describe(x, value); });
    };
    const auto previous = [&](const char *name, const char *inner, auto &values) {
        others();
        describePrevious(x, name, inner, values);
    };
    const auto address = [&](auto &udaj) {
        // the attribute belongs to the value, but stands on the item
        describeAisContent(x, udaj, [&](auto &u) {
            x.attribute("UredniAdresa", u.value.uredniAdresa);
            if (!u.nil) {
                describe(x, u.value);
            }
        });
    };
    others();
    describeOptional(x, ais3("Aifo"), t.aifo, [&](auto &aifo) {
        x.ignoredAttribute("prevodAifoStatus");
        x.ignoredAttribute("stavOvereniAifo");
        x.aifoText(aifo);
    });
    item("RodneCislo", t.rodneCislo);
    previous("RodneCisloMinule", "RodneCislo", t.rodneCisloMinule);
    item("DatumNarozeni", t.datumNarozeni);
    item("Prijmeni", t.prijmeni);
    previous("PrijmeniMinule", "Prijmeni", t.prijmeniMinule);
    item("Jmeno", t.jmeno);
    previous("JmenoMinule", "Jmeno", t.jmenoMinule);
    item("RodnePrijmeni", t.rodnePrijmeni);
    item("Pohlavi", t.pohlavi);
    part("MistoNarozeni", t.mistoNarozeni);
    item("DatumUmrti", t.datumUmrti);
    item("StavOsoby", t.stavOsoby);
    part("MistoUmrti", t.mistoUmrti);
    part("RodinnyStav", t.rodinnyStav);
    item("RodinnyStavPlatnost", t.rodinnyStavPlatnost);
    part("ObcanstviPrimarni", t.obcanstviPrimarni);
    others();
    x.list(ais3("Obcanstvi"), t.obcanstvi, [&](auto &udaj) {
        describeAisContent(x, udaj, [&](auto &u) {
            if (!u.nil) {
                describe(x, u.value);
            }
        });
    });
    others();
    x.optionalElement(ais3("AdresaTP"), t.adresaTp.present, [&] { address(t.adresaTp); });
    others();
    x.list(ais3("PredchoziAdresyTP"), t.predchoziAdresyTp, address);
    others();
}

template <class X, Is<AiseoZtotozneni::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc("AiseoZtotozneniData"), [&] {
            x.attribute("znepristupniLog", t.znepristupniLog);
            x.optional(ztotozneni("Jmeno"), t.jmeno);
            x.optional(ztotozneni("Prijmeni"), t.prijmeni);
            x.optional(ztotozneni("DatumNarozeni"), t.datumNarozeni);
            x.optional(ztotozneni("RC"), t.rodneCislo);
        });
    });
}

template <class X, Is<AiseoZtotozneni::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    describeOrgAnswer(x, t.org);
    x.optionalElement(svc("AiseoOdpoved"), t.status.has_value(), [&] {
        x.element(svc("AiseoZtotozneniDataResponse"), [&] {
            if constexpr (X::reading) {
                t.status.emplace();
            }
            describeApplicationStatus(x, *t.status, aiseoData("AiseoAplikacniStatus"), aiseo("VysledekAiseoKodType"));
        });
    });
    describeAddedPersons(x, t.stavRob, t.osoby);
}

template <class X, Is<AiseoCtiAifo3::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    describeMap(x, t.mapa, true);
    x.element(svc("Zadost"),
        [&] { x.element(svc("AiseoCtiAifo3Data"), [&] { x.attribute("znepristupniLog", t.znepristupniLog); }); });
}

template <class X, Is<AiseoCtiAifo3::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    describeAddressList(x, t.adresy);
    describeOrgAnswer(x, t.org);
    x.optionalElement(svc("AiseoOdpoved"), t.status.has_value(), [&] {
        x.element(svc("AiseoCtiAifo3DataResponse"), [&] {
            describeAisStatus(x, t.status);
            describeOptional(x, aiseoCti("KompletniUdaje"), t.udaje, [&](auto &resident) {
                x.nil(resident.nil);
                if (!resident.nil) {
                    describe(x, resident);
                }
            });
        });
    });
    x.optionalElement(svc("RobOdpoved"), t.stavRob.has_value(), [&] {
        x.element(svc("RobCtiAifoDataResponse"), [&] {
            if constexpr (X::reading) {
                t.stavRob.emplace();
            }
            describeRobStatus(x, *t.stavRob);
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
    describeRuian(x, t.ruian, ruianSecond);
}

inline void describeSource(XmlReader &x, bool &travel)
{
    QString text;
    x.required(doklad("AgendaZdroj"), text);
    travel = text == u"Ecd";
    x.require(!x.ok() || travel || text == u"Eop", doklad("AgendaZdroj"));
}
inline void describeSource(XmlWriter &x, bool travel)
{
    x.required(doklad("AgendaZdroj"), travel ? QStringLiteral("Ecd") : QStringLiteral("Eop"));
}

template <class X, Is<AgendaDokladNaAifo::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc("IszrAgendaDokladNaAifoData"), [&] {
            describeSource(x, t.cestovni);
            x.optional(doklad("Ais"), t.ais);
            x.element(doklad("Dotaz"), [&] {
                x.attribute("verzeSluzby", t.verzeSluzby);
                x.element(doklad("AisSeDokladNaAifoData"), [&] {
                    x.attribute("znepristupniLog", t.znepristupniLog);
                    x.element(doklad("DotazDoklad"), [&] {
                        const bool card = x.optionalElement(doklad("Op"), !t.dotazCd, [&] {
                            x.required(doklad("OpCislo"), t.cisloOp);
                            x.optional(doklad("OpSerie"), t.serieOp);
                        });
                        if (!card) {
                            x.element(doklad("Cd"), [&] {
                                x.required(doklad("CdCislo"), t.cisloCd);
                                x.optional(doklad("CdDruh"), t.druhCd);
                            });
                        }
                        if constexpr (X::reading) {
                            t.dotazCd = !card;
                        }
                    });
                });
            });
        });
    });
}

inline constexpr std::array cardHolderItems {
    "Jmeno", "Prijmeni", "RodneCislo", "DatumNarozeni", "StavOsoby", "DatumUmrti", "ObcanskyPrukaz"};
inline constexpr std::array travellerItems {
    "Jmeno", "Prijmeni", "RodneCislo", "DatumNarozeni", "DatumUmrti", "StavOsoby", "CestovniDoklad"};
inline constexpr std::array cardItems {"OPCislo", "OPSerie", "DatumPlatnosti"};
inline constexpr std::array passportItems {"CDCislo", "CDDruh", "DatumPlatnosti"};

template <class X, Is<AgendaDokladNaAifo::Drzitel> T>
void describe(X &x, T &t, bool travel)
{
    const auto others = [&] {
        travel ? skipOthers(x, Ns::Ais2, travellerItems) : skipOthers(x, Ns::Ais2, cardHolderItems);
    };
    const auto item = [&](const char *name, auto &udaj) {
        others();
        describeAis(x, ais2(name), udaj);
    };
    item("Jmeno", t.jmeno);
    item("Prijmeni", t.prijmeni);
    item("RodneCislo", t.rodneCislo);
    item("DatumNarozeni", t.datumNarozeni);
    if (travel) {
        item("DatumUmrti", t.datumUmrti);
        item("StavOsoby", t.stavOsoby);
    } else {
        item("StavOsoby", t.stavOsoby);
        item("DatumUmrti", t.datumUmrti);
    }
    others();
    x.list(ais2(travel ? "CestovniDoklad" : "ObcanskyPrukaz"), t.doklady, [&](auto &document) {
        const auto inner = [&](const char *name, auto &udaj) {
            travel ? skipOthers(x, Ns::Ais2, passportItems) : skipOthers(x, Ns::Ais2, cardItems);
            describeAis(x, ais2(name), udaj);
        };
        x.ignoredAttribute("stav");
        inner(travel ? "CDCislo" : "OPCislo", document.cislo);
        inner(travel ? "CDDruh" : "OPSerie", document.serieNeboDruh);
        inner("DatumPlatnosti", document.platnostDo);
        travel ? skipOthers(x, Ns::Ais2, passportItems) : skipOthers(x, Ns::Ais2, cardItems);
    });
    others();
}

/// EopOdpoved and EcdOdpoved stand twice around what the register of documents says.
template <class X, class T>
void describeDocuments(X &x, T &t, bool travel)
{
    const char *outer = travel ? "EcdOdpoved" : "EopOdpoved";
    const Ns ns = travel ? Ns::Ecd : Ns::Eop;
    const bool mine = t.status.has_value() && t.cestovni == travel;
    x.optionalElement(svc(outer), mine, [&] {
        x.element(svc(outer), [&] {
            x.optionalElement({ns, travel ? "EcdOdpovedV1" : "EopOdpovedV1"}, mine, [&] {
                if constexpr (X::reading) {
                    t.cestovni = travel;
                }
                describeAisStatus(x, t.status);
                if constexpr (X::reading) {
                    if (x.atAnyElement()) {
                        t.drzitel.emplace();
                    }
                }
                if (t.drzitel) {
                    describeAifo(x, {ns, "Aifo"}, t.drzitel->aifo);
                    x.element({ns, "KompletniUdaje"}, [&] { describe(x, *t.drzitel, travel); });
                }
            });
        });
    });
}

template <class X, Is<AgendaDokladNaAifo::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    describeAddressList(x, t.adresy);
    describeOrgAnswer(x, t.org);
    const auto status = [&](auto &one) {
        if constexpr (X::reading) {
            one.emplace();
        }
        describeRobStatus(x, *one);
    };
    x.optionalElement(svc("RobOdpoved"), t.stavOvereni.has_value() || t.stavHledani.has_value(), [&] {
        x.optionalElement(svc("RobOverHromadneAifoDataResponse"), t.stavOvereni.has_value(), [&] {
            status(t.stavOvereni);
            x.list(rod("Osoba"), t.overeni, [&](auto &person) {
                describeAifo(x, rod("Aifo"), person.aifo);
                x.optional(rod("OvereneUdaje"), person.overene);
                x.optional(rod("CastecneOvereneUdaje"), person.castecne);
                x.optional(rod("NeovereneUdaje"), person.neoverene);
            });
        });
        x.optionalElement(svc("RobCtiPodleUdajuDataResponse"), t.stavHledani.has_value(), [&] {
            status(t.stavHledani);
            x.list(rod("Osoba"), t.osoby, [&](auto &person) { describe(x, person); });
        });
    });
    describeEitherRuian(x, t.ruian);
    describeDocuments(x, t, false);
    describeDocuments(x, t, true);
}

} // namespace kmen::egon::wire
