/// E278 robCtiPodleUdaju2: identification of a person by a permitted combination of data.
/// Source: IszrRobCtiPodleUdaju2.xsd, RobDotazyData.xsd; notifications v03, ch. 2.1.
#pragma once

#include "egon/person.h"
#include "egon/service.h"

namespace kmen::egon {

/// What E278 and the older E05 have in common.
struct PersonSearch {
    /// typPorovnani: how names are compared.
    enum class Porovnani : std::uint8_t { Striktni, Diakritika, Ascii };

    /// A search value: absent, nil (search for "not filled" [inferred]), or a value.
    template <class T>
    struct Criterion {
        bool present = false;
        bool nil = false;
        T value {};
        Criterion() = default;
        Criterion(T v)
            : present(true)
            , value(std::move(v))
        {
        } // NOLINT: a value is a criterion
    };

    Authorisation autorizace;
    std::vector<AddressCheck> seznamIdAdres;
    std::optional<Porovnani> typPorovnani; ///< the register's default is Diakritika
    std::optional<bool> znepristupniLog;
    Criterion<AdresaPobytu> adresaPobytu;
    Criterion<QString> datovaSchrankaId;
    Criterion<QDate> datumNarozeni;
    Criterion<QDate> datumPravniMociUmrti;
    Criterion<QDate> datumUmrti;
    Criterion<QString> jmeno;
    Criterion<Misto> mistoNarozeni;
    Criterion<Misto> mistoUmrti;
    Criterion<QString> prijmeni;
    std::optional<Doklad> doklad;
    std::optional<QString> obcanstvi; ///< three digits
};

struct RobCtiPodleUdaju2 {
    static constexpr ServiceInfo info {u"E278", u"IszrRobCtiPodleUdaju2", u"RobCtiPodleUdaju2", ServiceSafety::Read};

    using Porovnani = PersonSearch::Porovnani;
    template <class T>
    using Criterion = PersonSearch::Criterion<T>;

    struct Request : PersonSearch {
        Criterion<QString> rodnePrijmeni;
        Criterion<QString> omezeniSvepravnosti;
        Criterion<QString> rodinnyStavPartnerstvi;
        Criterion<QString> pohlavi;
        Criterion<qint64> serioveCisloCertifikatu;
        Criterion<QString> vydavatelCertifikatu;
    };

    struct Response {
        AifoMap mapa;
        std::vector<AddressCheck> adresy;
        std::optional<OrgStatus> org;
        ApplicationStatus status;
        std::vector<Person> osoby; ///< none or one
        RuianData ruian;
    };
};

} // namespace kmen::egon
