/// E37 ruianVyhledejAdresu: address places by parts of the address. Source: IszrRuianVyhledejAdresu.xsd,
/// VyhledejAdresa.xsd 0.40.1. How names are compared the schema does not say.
#pragma once

#include "egon/person.h"
#include "egon/service.h"

namespace kmen::egon {

struct RuianVyhledejAdresu {
    static constexpr ServiceInfo info {u"E37", u"IszrRuianVyhledejAdresu", u"RuianVyhledejAdresu", ServiceSafety::Read};
    /// Podminka: an empty text and an empty number are not asked for.
    struct Request {
        Authorisation autorizace;
        QString obecNazev;
        QString castObceNazev;
        QString uliceNazev;
        QString postaNazev;
        std::optional<int> postaKod; ///< postal code
        std::optional<int> typCislaDomovnihoKod;
        std::optional<int> cisloDomovni; ///< ≤ 9999
        std::optional<int> cisloOrientacni; ///< ≤ 999
        QString cisloOrientacniPismeno; ///< ≤ 2
    };
    struct Response {
        std::vector<PolozkovaAdresa> adresy; ///< without the district of Prague, which this version does not know
    };
};

} // namespace kmen::egon
