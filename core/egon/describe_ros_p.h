/// Bodies of the services of the register of organisations.
/// See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/codec_p.h"
#include "egon/describe_person_p.h"
#include "egon/describe_rob_p.h"
#include "egon/services/ros.h"

namespace kmen::egon::wire {

template <class X, class T>
void describeRosStatus(X &x, T &status)
{
    if constexpr (X::reading) {
        status.emplace();
    }
    describeApplicationStatus(x, *status, rosData("AplikacniStatus"), ros("VysledekKod"));
}

/// An optional with content, made when it is read.
template <class X, class T, class F>
void describeOptional(X &x, Name name, T &value, F &&content)
{
    x.optionalElement(name, value.has_value(), [&] {
        if constexpr (X::reading) {
            value.emplace();
        }
        content(*value);
    });
}

/// A container that is there only with something in it.
template <class X, class V, class F>
void describeFilled(X &x, Name container, Name item, V &values, F &&content)
{
    x.optionalElement(container, !values.empty(), [&] { x.list(item, values, content); });
}

template <class X, Is<RosAdresa> T>
void describe(X &x, T &t)
{
    x.optional(ros("OdkazRuian"), t.odkazRuian);
    x.optional(ros("AdresaTextem"), t.text);
    x.optional(ros("Psc"), t.psc);
}

template <class X, class U>
void describeRosAddress(X &x, Name name, U &udaj)
{
    describeUdaj(x, name, udaj, [&](auto &u) {
        if (!u.nil) {
            describe(x, u.value);
        }
    });
}

template <class X, Is<RosFo> T>
void describe(X &x, T &t)
{
    const bool known = x.optionalElement(ros("Aifo"), t.aifo.has_value(), [&] {
        x.ignoredAttribute("prevodAifoStatus");
        x.ignoredAttribute("stavOvereniAifo");
        if constexpr (X::reading) {
            t.aifo.emplace();
        }
        x.aifoText(*t.aifo);
    });
    if (!known) {
        x.element(ros("FoTextemPobyt"), [&] {
            x.required(ros("FoTextem"), t.text);
            x.element(ros("AdresaPobytu"), [&] { describe(x, t.adresaPobytu); });
            describeUdaj(x, ros("DatumNarozeni"), t.datumNarozeni);
        });
    }
}

/// `ns` is where OsobaIco, NazevAdresa and FyzickaOsoba are declared; only members of bodies have representatives.
template <class X, class U>
void describeEngaged(X &x, U &udaj, Ns ns, bool body)
{
    describeUdajContent(x, udaj, [&](auto &u) {
        auto &t = u.value;
        x.optional({ns, "OsobaIco"}, t.ico);
        x.optionalElement({ns, "NazevAdresa"}, !t.nazev.isEmpty(), [&] {
            x.required(ros("Nazev"), t.nazev);
            x.element(ros("Adresa"), [&] { describe(x, t.adresa); });
        });
        if (body) {
            describeFilled(x, {ns, "Zastupci"}, rosEdit("Zastupce"), t.zastupci,
                [&](auto &one) { describeUdajContent(x, one, [&](auto &fo) { describe(x, fo.value); }); });
        }
        describeOptional(x, {ns, "FyzickaOsoba"}, t.fyzickaOsoba, [&](auto &fo) { describe(x, fo); });
    });
}

template <class X, Is<RosProvozovna> T>
void describe(X &x, T &t)
{
    x.required(rosEdit("Icp"), t.icp);
    describeUdaj(x, rosEdit("DatumZahajeniCinnosti"), t.zahajeni);
    x.require(t.zahajeni.present, rosEdit("DatumZahajeniCinnosti"));
    describeUdaj(x, rosEdit("DatumUkonceniCinnosti"), t.ukonceni);
    describeRosAddress(x, rosEdit("AdresaProvozovny"), t.adresa);
    x.require(t.adresa.present, rosEdit("AdresaProvozovny"));
    describeRosAddress(x, rosEdit("DorucovaciAdresaProvozovny"), t.dorucovaci);
}

template <class X, Is<RosAgenda> T>
void describe(X &x, T &t)
{
    x.required(rosDotaz("KodAgendy"), t.kodAgendy);
    x.required(rosDotaz("KodOvm"), t.kodOvm);
    describeUdaj(x, rosDotaz("NazevOsoby"), t.nazev);
    describeUdaj(x, rosDotaz("DatumVznikuOpravneni"), t.vznik);
    describeUdaj(x, rosDotaz("DatumZanikuOpravneni"), t.zanik);
    describeRosAddress(x, rosDotaz("AdresaSidla"), t.sidlo);
    describeUdaj(x, rosDotaz("PozastaveniPreruseni"), t.pozastaveni);
    describeRosAddress(x, rosDotaz("AdresaDorucovaci"), t.dorucovaci);
}

template <class X, class U>
void describeRosCode(X &x, Name name, U &udaj, const char *code, const char *text)
{
    describeUdaj(x, name, udaj, [&](auto &u) {
        x.required(rosDotaz(code), u.value.kod);
        x.optional(rosDotaz(text), u.value.nazev);
    });
}

template <class X, Is<RosOsoba> T>
void describe(X &x, T &t)
{
    x.required(rosDotaz("Ico"), t.ico);
    x.optional(rosDotaz("IcoKontrola"), t.icoKontrola);
    x.required(rosDotaz("CasZmeny"), t.casZmeny);
    x.required(rosDotaz("IdZmeny"), t.idZmeny);
    describeFilled(x, rosDotaz("DatoveSchranky"), rosDotaz("DatovaSchranka"), t.schranky, [&](auto &box) {
        std::optional<int> typ = box.typ;
        x.attribute("typ", typ);
        if constexpr (X::reading) {
            box.typ = *typ;
        }
        x.attribute("stav", box.stav);
        x.text(box.id);
    });
    describeRosCode(x, rosDotaz("PravniForma"), t.pravniForma, "KodPravniFormy", "NazevPravniFormy");
    describeRosCode(x, rosDotaz("PravniStav"), t.pravniStav, "KodPravnihoStavu", "NazevPravnihoStavu");
    describeFilled(x, rosDotaz("Provozovny"), rosEdit("Provozovna"), t.provozovny,
        [&](auto &establishment) { describe(x, establishment); });
    const auto contact = [&] {
        describeUdaj(x, rosDotaz("KontaktniUdaje"), t.kontakt, [&](auto &u) {
            x.optional(rosDotaz("Telefon"), u.value.telefon);
            x.optional(rosDotaz("Email"), u.value.email);
        });
    };
    const auto trustees = [&] {
        describeFilled(x, rosDotaz("InsolvencniSpravci"), rosEdit("InsolvencniSpravce"), t.insolvencniSpravci,
            [&](auto &engaged) { describeEngaged(x, engaged, Ns::Ros, false); });
    };
    if (t.fyzicka) {
        contact();
        describeFilled(
            x, rosDotaz("OsobyAgendy"), rosDotaz("OsobaAgendy"), t.agendy, [&](auto &agenda) { describe(x, agenda); });
        describeUdaj(x, rosDotaz("Fo"), t.fo, [&](auto &u) { describe(x, u.value); });
        trustees();
        return;
    }
    x.list(rosDotaz("OsobaAgendy"), t.agendy, [&](auto &agenda) { describe(x, agenda); });
    x.require(t.agendy.size() <= 1, rosDotaz("KontaktniUdaje"));
    contact();
    describeFilled(x, rosDotaz("StatutarniOrgany"), rosDotaz("StatutarniOrganZastupce"), t.statutarniOrgany,
        [&](auto &engaged) { describeEngaged(x, engaged, Ns::RosDotaz, true); });
    describeFilled(x, rosDotaz("Likvidatori"), rosEdit("Likvidator"), t.likvidatori,
        [&](auto &engaged) { describeEngaged(x, engaged, Ns::Ros, false); });
    describeFilled(x, rosDotaz("Opatrovnici"), rosEdit("Opatrovnik"), t.opatrovnici,
        [&](auto &engaged) { describeEngaged(x, engaged, Ns::Ros, false); });
    describeFilled(x, rosDotaz("NuceniSpravci"), rosEdit("NucenySpravce"), t.nuceniSpravci,
        [&](auto &engaged) { describeEngaged(x, engaged, Ns::Ros, false); });
    trustees();
}

/// For a while ISZR admits both versions of RUIAN's data in one element (RuianCtiProRob2.xsd): both are read, the newer
/// is written.
inline constexpr RuianVersion ruianOfEither {
    "RuianCtiProRobDataResponse", Ns::Crob, Ns::Cadr, "ObvodPrahyKod", "ObvodPrahyNazev"};

template <class X, Is<RuianData> T>
void describeEitherRuian(X &x, T &t)
{
    x.optionalElement(svc("RuianOdpoved"), !t.isEmpty(), [&] {
        x.element(svc("RuianCtiProRobDataResponse"), [&] {
            if constexpr (X::reading) {
                describeRuianLists(x, t, ruianFirst);
            }
            describeRuianLists(x, t, ruianOfEither);
        });
    });
}

/// The persons that ROB adds, by its older service.
template <class X, class T>
void describeAddedPersons(X &x, T &status, std::vector<Person> &persons) requires(X::reading)
{
    x.optionalElement(svc("RobOdpoved"), true, [&] {
        x.element(svc("RobCtiHromadneAifoDataResponse"), [&] {
            describeRobStatus(x, status.emplace());
            x.list(rod("Osoba"), persons, [&](auto &person) { describe(x, person); });
        });
    });
}

template <class X, class T>
void describeAddedPersons(X &x, const T &status, const std::vector<Person> &persons)
{
    x.optionalElement(svc("RobOdpoved"), status.has_value(), [&] {
        x.element(svc("RobCtiHromadneAifoDataResponse"), [&] {
            describeRobStatus(x, *status);
            x.list(rod("Osoba"), persons, [&](auto &person) { describe(x, person); });
        });
    });
}

template <class X, Is<RosCtiIco2::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc("RosCtiIco2Data"), [&] {
            x.attribute("znepristupniLog", t.znepristupniLog);
            x.required(rosData("Ico"), t.ico);
        });
    });
}

template <class X, class T>
void describeRosOsoba(X &x, T &osoba, const char *name, bool fyzicka)
{
    const bool present = !X::reading && osoba.has_value() && osoba->fyzicka == fyzicka;
    x.optionalElement(rosData(name), present, [&] {
        if constexpr (X::reading) {
            osoba.emplace().fyzicka = fyzicka;
        }
        describe(x, *osoba);
    });
}

template <class X, Is<RosCtiIco2::Zadost> T>
void describe(X &x, T &t)
{
    const bool named = x.optionalElement(ros("NazevOsoby"), !t.nazevOsoby.isEmpty(), [&] { x.text(t.nazevOsoby); });
    if (!named) {
        if constexpr (X::reading) {
            t.fo.emplace();
        }
        if (t.fo) {
            describe(x, *t.fo);
        }
    }
    x.required(ros("KodAgendy"), t.kodAgendy);
}

template <class X, Is<RosCtiIco2::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    describeAddressList(x, t.adresy);
    describeOrgAnswer(x, t.org);
    x.optionalElement(svc("RosOdpoved"), t.status.has_value(), [&] {
        x.element(svc("RosCtiIco2DataResponse"), [&] {
            describeRosStatus(x, t.status);
            describeRosOsoba(x, t.osoba, "PravnickaOsoba", false);
            describeRosOsoba(x, t.osoba, "FyzickaOsoba", true);
            describeOptional(x, rosData("UdajeZadosti"), t.zadost, [&](auto &request) { describe(x, request); });
            x.optional(rosData("KodAgendy"), t.kodAgendy);
        });
    });
    describeAddedPersons(x, t.pridano.stavRob, t.pridano.osoby);
    describeEitherRuian(x, t.pridano.ruian);
}

template <class X, Is<RosCtiSeznamIco2::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc("RosCtiSeznamIco2Data"), [&] {
            x.attribute("znepristupniLog", t.znepristupniLog);
            x.required(rosData("NacistProvozniUdaje"), t.nacistProvozniUdaje);
            x.list(rosData("Ico"), t.ico, [&](auto &ico) { x.text(ico); });
            x.require(!t.ico.empty(), rosData("Ico"));
        });
    });
}

inline void describeFound(XmlReader &x, RosCtiSeznamIco2::Response &t)
{
    x.optionalElement(rosData("NalezeneOsoby"), true, [&] {
        while (x.atAnyElement()) {
            if (x.at(rosData("PravnickaOsobaProvozniUdaje")) || x.at(rosData("FyzickaOsobaProvozniUdaje"))) {
                x.skipElement();
                ++t.sProvoznimiUdaji;
                continue;
            }
            const bool fyzicka = x.at(rosData("FyzickaOsoba"));
            x.element(rosData(fyzicka ? "FyzickaOsoba" : "PravnickaOsoba"), [&] {
                t.osoby.emplace_back().fyzicka = fyzicka;
                describe(x, t.osoby.back());
            });
        }
    });
}

inline void describeFound(XmlWriter &x, const RosCtiSeznamIco2::Response &t)
{
    x.optionalElement(rosData("NalezeneOsoby"), !t.osoby.empty(), [&] {
        for (const RosOsoba &osoba : t.osoby) {
            x.element(rosData(osoba.fyzicka ? "FyzickaOsoba" : "PravnickaOsoba"), [&] { describe(x, osoba); });
        }
    });
}

template <class X, Is<RosCtiSeznamIco2::Response> T>
void describe(X &x, T &t)
{
    describeMap(x, t.mapa, false);
    describeAddressList(x, t.adresy);
    describeOrgAnswer(x, t.org);
    x.optionalElement(svc("RosOdpoved"), t.status.has_value(), [&] {
        x.element(svc("RosCtiSeznamIco2DataResponse"), [&] {
            describeRosStatus(x, t.status);
            describeFound(x, t);
            describeFilled(x, rosData("NenalezenaIco"), rosData("NenalezeneIco"), t.nenalezena, [&](auto &missing) {
                x.required(ros("Ico"), missing.ico);
                x.element(ros("VysledekDetail"), [&] {
                    x.required(ros("VysledekSubKod"), missing.detail.subKod);
                    x.optional(ros("VysledekPopis"), missing.detail.popis);
                });
            });
        });
    });
    describeAddedPersons(x, t.pridano.stavRob, t.pridano.osoby);
    describeEitherRuian(x, t.pridano.ruian);
}

inline constexpr std::array<const char16_t *, 4> changeLetters {u"I", u"U", u"D", u"V"};

template <class X, class T>
void describeChangeType(X &x, T &typ)
{
    QString letter = QString::fromUtf16(changeLetters[static_cast<std::size_t>(typ)]);
    x.required(rosData("TypZmeny"), letter);
    if constexpr (X::reading) {
        const auto found = std::ranges::find_if(changeLetters, [&](const char16_t *known) { return letter == known; });
        x.require(!x.ok() || found != changeLetters.end(), rosData("TypZmeny"));
        typ = found == changeLetters.end() ? RosCtiZmeny::Typ::Vsechny
                                           : static_cast<RosCtiZmeny::Typ>(found - changeLetters.begin());
    }
}

template <class X, Is<RosCtiZmeny::Request> T>
void describe(X &x, T &t)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc("RosCtiZmenyData"), [&] {
            x.optional(rosData("MaximalniPocet"), t.maximalniPocet);
            x.optional(rosData("CasZmenyOd"), t.casOd);
            if (t.casOd) {
                x.optional(rosData("CasZmenyDo"), t.casDo);
            } else {
                x.required(rosData("IdZmeny"), t.idZmeny);
            }
            describeChangeType(x, t.typ);
        });
    });
}

template <class X, Is<RosCtiZmeny::Response> T>
void describe(X &x, T &t)
{
    x.optionalElement(svc("RosOdpoved"), t.status.has_value(), [&] {
        x.element(svc("RosCtiZmenyDataResponse"), [&] {
            describeRosStatus(x, t.status);
            describeFilled(x, rosData("Zmeny"), rosData("Zmena"), t.zmeny, [&](auto &change) {
                x.required(rosData("Ico"), change.ico);
                describeChangeType(x, change.typ);
                x.required(rosData("CasZmeny"), change.cas);
                x.required(rosData("IdZmeny"), change.id);
            });
        });
    });
}

} // namespace kmen::egon::wire
