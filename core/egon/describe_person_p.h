/// Reference data of a person and of addresses. See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/describe_envelope_p.h"
#include "egon/person.h"

namespace kmen::egon::wire {

/// The frame of an item: nil and state; `content` reads or writes what is inside, attributes first.
template <class X, class U, class F>
void describeUdajContent(X &x, U &udaj, F &&content)
{
    if constexpr (X::reading) {
        udaj.present = true;
    }
    x.nil(udaj.nil);
    x.attribute("stav", udaj.stav);
    x.attribute("zmenaCas", udaj.zmenaCas);
    content(udaj);
}

template <class X, class U, class F>
void describeUdaj(X &x, Name name, U &udaj, F &&content)
{
    x.optionalElement(name, udaj.present, [&] { describeUdajContent(x, udaj, content); });
}

template <class X, class U>
void describeUdaj(X &x, Name name, U &udaj)
{
    describeUdaj(x, name, udaj, [&](auto &u) {
        if (!u.nil) {
            x.text(u.value);
        }
    });
}

/// NarozeniCr | NarozeniSvet, UmrtiCr | UmrtiSvet.
template <class X, Is<Misto> T>
void describe(X &x, T &t, const char *cr, const char *svet)
{
    const bool home = x.optionalElement(rob(cr), t.cr.has_value(), [&] {
        x.attribute("obec", t.obec);
        if constexpr (X::reading) {
            x.text(t.cr.emplace());
        } else {
            x.text(*t.cr);
        }
    });
    if (!home) {
        x.element(rob(svet), [&] {
            x.required(rob("MistoSvet"), t.svet);
            x.required(rob("Stat"), t.stat);
        });
    }
}

template <class X, Is<DorucovaciAdresa> T>
void describe(X &x, T &t)
{
    x.optional(rob("AdresaCr"), t.adresaCr);
    x.optional(rob("AdresaOstatni"), t.adresaOstatni);
}

template <class X, Is<Certifikat> T>
void describe(X &x, T &t)
{
    x.required(rob("SerioveCislo"), t.serioveCislo);
    x.required(rob("Vydavatel"), t.vydavatel);
    x.required(rob("PlatnostDo"), t.platnostDo);
    x.optional(rob("OdvolanoOd"), t.odvolanoOd);
}

template <class X, Is<Doklad> T>
void describe(X &x, T &t)
{
    x.required(rob("Cislo"), t.cislo);
    x.required(rob("Druh"), t.druh);
    x.optional(rob("PlatnostDo"), t.platnostDo);
}

template <class X, class T>
void describeResidence(X &x, T &t)
{
    describeUdaj(x, rod("AdresaPobytu"), t.adresaPobytu, [&](auto &u) {
        x.attribute("adresaUradu", u.value.adresaUradu);
        if (!u.nil) {
            x.text(u.value.kod);
        }
    });
}

/// Everything of rod:Osoba behind the residence and the AIFO.
template <class X, class T>
void describePersonItems(X &x, T &t)
{
    const auto place = [&](const char *cr, const char *svet) {
        return [&x, cr, svet](auto &u) {
            if (!u.nil) {
                describe(x, u.value, cr, svet);
            }
        };
    };
    x.optional(rod("AifoKontrolaType"), t.aifoKontrola);
    describeUdaj(x, rod("DatovaSchranka"), t.datovaSchranka);
    describeUdaj(x, rod("DatumNarozeni"), t.datumNarozeni);
    describeUdaj(x, rod("DatumPravniMociUmrti"), t.datumPravniMociUmrti);
    describeUdaj(x, rod("DatumUmrti"), t.datumUmrti);
    describeUdaj(x, rod("DorucovaciAdresa"), t.dorucovaciAdresa, [&](auto &u) {
        x.attribute("typAdresy", u.value.typAdresy);
        if (!u.nil) {
            describe(x, u.value);
        }
    });
    describeUdaj(x, rod("Jmeno"), t.jmeno);
    describeUdaj(x, rod("MistoNarozeni"), t.mistoNarozeni, place("NarozeniCr", "NarozeniSvet"));
    describeUdaj(x, rod("MistoUmrti"), t.mistoUmrti, place("UmrtiCr", "UmrtiSvet"));
    describeUdaj(x, rod("Prijmeni"), t.prijmeni);
    describeUdaj(x, rod("RodnePrijmeni"), t.rodnePrijmeni);
    describeUdaj(x, rod("OmezeniSvepravnosti"), t.omezeniSvepravnosti);
    describeUdaj(x, rod("RodinnyStavPartnerstvi"), t.rodinnyStavPartnerstvi);
    describeUdaj(x, rod("Pohlavi"), t.pohlavi);
    describeUdaj(x, rod("Telefon"), t.telefon);
    describeUdaj(x, rod("Email"), t.email);
    x.list(rod("Certifikaty"), t.certifikaty,
        [&](auto &udaj) { describeUdajContent(x, udaj, [&](auto &u) { describe(x, u.value); }); });
    x.list(rod("Doklady"), t.doklady, [&](auto &udaj) {
        describeUdajContent(x, udaj, [&](auto &u) {
            x.attribute("stavPlatnostDo", udaj.stavPlatnostDo);
            x.attribute("zmenaCasPlatnostDo", udaj.zmenaCasPlatnostDo);
            describe(x, u.value);
        });
    });
    x.list(rod("Obcanstvi"), t.obcanstvi,
        [&](auto &udaj) { describeUdajContent(x, udaj, [&](auto &u) { x.text(u.value); }); });
}

/// rod:Osoba; its AIFO is a local number.
template <class X, Is<Person> T>
void describe(X &x, T &t)
{
    describeResidence(x, t);
    x.element(rod("Aifo"), [&] {
        describeUdajContent(x, t.aifo, [&](auto &u) {
            x.attribute("prevodAifoStatus", t.aifoPrevodStatus);
            x.ignoredAttribute("stavOvereniAifo");
            x.aifoText(u.value);
        });
    });
    describePersonItems(x, t);
}

/// What all services of RUIAN have of an address, each in a namespace of its own.
template <class X, Is<PolozkovaAdresa> T>
void describeAddressItems(X &x, T &t, Ns ns)
{
    x.optional({ns, "OkresKod"}, t.okresKod);
    x.optional({ns, "OkresNazev"}, t.okresNazev);
    x.optional({ns, "ObecKod"}, t.obecKod);
    x.optional({ns, "ObecNazev"}, t.obecNazev);
    x.optional({ns, "CastObceKod"}, t.castObceKod);
    x.optional({ns, "CastObceNazev"}, t.castObceNazev);
    x.optional({ns, "UliceKod"}, t.uliceKod);
    x.optional({ns, "UliceNazev"}, t.uliceNazev);
    x.optional({ns, "PostaKod"}, t.postaKod);
    x.optional({ns, "PostaNazev"}, t.postaNazev);
    x.optional({ns, "StavebniObjektKod"}, t.stavebniObjektKod);
    x.optional({ns, "AdresniMistoKod"}, t.adresniMistoKod);
    x.optional({ns, "TypCislaDomovnihoKod"}, t.typCislaDomovnihoKod);
    x.optional({ns, "CisloDomovni"}, t.cisloDomovni);
    x.optional({ns, "CisloOrientacni"}, t.cisloOrientacni);
    x.optional({ns, "CisloOrientacniPismeno"}, t.cisloOrientacniPismeno);
}

/// RuianOdpoved of ROB's services: the second version and the first, which older services use.
struct RuianVersion {
    const char *data;
    Ns list;
    Ns address;
    const char *districtCode; ///< what the second version calls ObvodPrahy is "MOP", městský obvod Prahy, in the first
    const char *districtName;
};
inline constexpr RuianVersion ruianSecond {
    "RuianCtiProRobV2DataResponse", Ns::Crob, Ns::Cadr, "ObvodPrahyKod", "ObvodPrahyNazev"};
inline constexpr RuianVersion ruianFirst {"RuianCtiProRobDataResponse", Ns::CrobOld, Ns::CadrOld, "MopKod", "MopNazev"};

template <class X, Is<RuianData> T>
void describeRuianLists(X &x, T &t, const RuianVersion &version)
{
    x.optionalElement({version.list, "SeznamAdres"}, !t.adresy.empty(), [&] {
        x.list({version.list, "PolozkovaAdresa"}, t.adresy, [&](auto &address) {
            describeAddressItems(x, address, version.address);
            x.optional({version.address, version.districtCode}, address.obvodPrahyKod);
            x.optional({version.address, version.districtName}, address.obvodPrahyNazev);
        });
    });
    x.optionalElement({version.list, "SeznamLokalit"}, !t.lokality.empty(), [&] {
        x.list({version.list, "Lokalita"}, t.lokality, [&](auto &place) {
            x.attribute("TypPrvku", place.typPrvku);
            x.required({version.list, "Kod"}, place.kod);
            x.required({version.list, "Nazev"}, place.nazev);
        });
    });
}

template <class X, Is<RuianData> T>
void describeRuian(X &x, T &t, const RuianVersion &version)
{
    x.optionalElement(svc("RuianOdpoved"), !t.isEmpty(),
        [&] { x.element(svc(version.data), [&] { describeRuianLists(x, t, version); }); });
}

} // namespace kmen::egon::wire
