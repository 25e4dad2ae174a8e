/// E36 ruianCtiAdresu and E251 ruianCtiAdresu2: one address by the code of its address place. E251 differs in the
/// namespace and in the district of Prague. Source: IszrRuianCtiAdresu.xsd, IszrRuianCtiAdresu2.xsd, CtiAdresa.xsd v1,
/// v2.
#pragma once

#include "egon/person.h"
#include "egon/service.h"

namespace kmen::egon {

/// The address on up to three lines, as RUIAN writes it.
struct RadkovaAdresa {
    std::optional<int> adresniMistoKod;
    QString radek1;
    QString radek2;
    QString radek3;
};

struct AddressRequest {
    enum class Format { Polozkovy, Radkovy, Vsechny };
    Authorisation autorizace;
    int kod = 0;
    Format format = Format::Polozkovy;
};

struct AddressResponse {
    std::optional<PolozkovaAdresa> polozkova;
    std::optional<RadkovaAdresa> radkova;
};

struct RuianCtiAdresu {
    static constexpr ServiceInfo info {u"E36", u"IszrRuianCtiAdresu", u"RuianCtiAdresu", ServiceSafety::Read};
    struct Request : AddressRequest { };
    struct Response : AddressResponse { };
};

struct RuianCtiAdresu2 {
    static constexpr ServiceInfo info {u"E251", u"IszrRuianCtiAdresu2", u"RuianCtiAdresu2", ServiceSafety::Read};
    struct Request : AddressRequest { };
    struct Response : AddressResponse { };
};

} // namespace kmen::egon
