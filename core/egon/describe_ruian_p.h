/// Bodies of RUIAN's services. See describe_envelope_p.h for how these functions work.
#pragma once

#include "egon/codec_p.h"
#include "egon/describe_person_p.h"
#include "egon/services/e36_e251_cti_adresu.h"
#include "egon/services/e37_vyhledej_adresu.h"

namespace kmen::egon::wire {

template <class X, Is<RuianVyhledejAdresu::Request> T>
void describe(X &x, T &t)
{
    constexpr Ns ns = Ns::VyhAdresa;
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc("RuianVyhledejAdresuData"), [&] {
            x.element({ns, "Podminka"}, [&] {
                x.optional({ns, "ObecNazev"}, t.obecNazev);
                x.optional({ns, "CastObceNazev"}, t.castObceNazev);
                x.optional({ns, "UliceNazev"}, t.uliceNazev);
                x.optional({ns, "PostaNazev"}, t.postaNazev);
                x.optional({ns, "PostaKod"}, t.postaKod);
                x.optional({ns, "TypCislaDomovnihoKod"}, t.typCislaDomovnihoKod);
                x.optional({ns, "CisloDomovni"}, t.cisloDomovni);
                x.optional({ns, "CisloOrientacni"}, t.cisloOrientacni);
                x.optional({ns, "CisloOrientacniPismeno"}, t.cisloOrientacniPismeno);
            });
        });
    });
}

template <class X, Is<RuianVyhledejAdresu::Response> T>
void describe(X &x, T &t)
{
    constexpr Ns ns = Ns::VyhAdresa;
    x.optionalElement(svc("RuianOdpoved"), true, [&] {
        x.element(svc("RuianVyhledejAdresuDataResponse"), [&] {
            x.element({ns, "Adresy"}, [&] {
                x.list({ns, "Adresa"}, t.adresy, [&](auto &address) { describeAddressItems(x, address, ns); });
            });
        });
    });
}

template <class X>
void describeFormat(X &x, Name name, const AddressRequest::Format &format)
{
    using enum AddressRequest::Format;
    x.required(name,
        format == Polozkovy     ? QStringLiteral("POLOZKOVY")
            : format == Radkovy ? QStringLiteral("RADKOVY")
                                : QStringLiteral("VSECHNY"));
}

inline void describeFormat(XmlReader &x, Name name, AddressRequest::Format &format)
{
    using enum AddressRequest::Format;
    QString text;
    x.required(name, text);
    format = text == u"POLOZKOVY" ? Polozkovy : text == u"RADKOVY" ? Radkovy : Vsechny;
    x.require(format != Vsechny || text == u"VSECHNY", name);
}

template <class X, class T>
void describeAddressRequest(X &x, T &t, const char *data, Ns ns)
{
    describe(x, t.autorizace);
    x.element(svc("Zadost"), [&] {
        x.element(svc(data), [&] {
            x.required({ns, "Kod"}, t.kod);
            describeFormat(x, {ns, "FormatAdresy"}, t.format);
        });
    });
}

template <class X, class T>
void describeAddressResponse(X &x, T &t, const char *data, Ns ns)
{
    x.optionalElement(svc("RuianOdpoved"), true, [&] {
        x.element(svc(data), [&] {
            x.element({ns, "Adresa"}, [&] {
                x.optionalElement({ns, "PolozkovaAdresa"}, t.polozkova.has_value(), [&] {
                    if constexpr (X::reading) {
                        t.polozkova.emplace();
                    }
                    describeAddressItems(x, *t.polozkova, ns);
                    // MOP, "městský obvod Prahy", is what the second version calls ObvodPrahy
                    const bool second = ns == Ns::Cadr;
                    x.optional({ns, second ? "ObvodPrahyKod" : "MopKod"}, t.polozkova->obvodPrahyKod);
                    x.optional({ns, second ? "ObvodPrahyNazev" : "MopNazev"}, t.polozkova->obvodPrahyNazev);
                });
                x.optionalElement({ns, "RadkovaAdresa"}, t.radkova.has_value(), [&] {
                    if constexpr (X::reading) {
                        t.radkova.emplace();
                    }
                    x.optional({ns, "AdresniMistoKod"}, t.radkova->adresniMistoKod);
                    x.optional({ns, "RadekAdresy1"}, t.radkova->radek1);
                    x.optional({ns, "RadekAdresy2"}, t.radkova->radek2);
                    x.optional({ns, "RadekAdresy3"}, t.radkova->radek3);
                });
            });
        });
    });
}

template <class X, Is<RuianCtiAdresu::Request> T>
void describe(X &x, T &t)
{
    describeAddressRequest(x, t, "RuianCtiAdresuData", Ns::CadrOld);
}

template <class X, Is<RuianCtiAdresu::Response> T>
void describe(X &x, T &t)
{
    describeAddressResponse(x, t, "RuianCtiAdresuDataResponse", Ns::CadrOld);
}

template <class X, Is<RuianCtiAdresu2::Request> T>
void describe(X &x, T &t)
{
    describeAddressRequest(x, t, "RuianCtiAdresu2Data", Ns::Cadr);
}

template <class X, Is<RuianCtiAdresu2::Response> T>
void describe(X &x, T &t)
{
    describeAddressResponse(x, t, "RuianCtiAdresu2DataResponse", Ns::Cadr);
}

} // namespace kmen::egon::wire
