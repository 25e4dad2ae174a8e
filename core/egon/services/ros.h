/// Services of the register of organisations (ROS): E256 rosCtiIco2 reads one organisation by its number (IČO), E258
/// rosCtiSeznamIco2 several, E28 rosCtiZmeny says which have changed.
/// Source: IszrRosCtiIco2.xsd 2.2.0, IszrRosCtiSeznamIco2.xsd 2.2.0, IszrRosCtiZmeny.xsd 1.1.0, RosDotazyData.xsd
/// 2.3.0, RosDotazyTypy.xsd, RosEditaceTypy.xsd, RosTypy.xsd.
#pragma once

#include "egon/person.h"
#include "egon/service.h"

namespace kmen::egon {

/// "27074358": eight digits. On the wire an IČO is a number and loses its leading zeros (EGON.md 2.2).
QString icoText(int ico);
/// Eight digits whose last one fits the others, modulo 11.
bool isIco(int ico);

struct RosAdresa {
    std::optional<int> odkazRuian;
    QString text; ///< if there is no code
    QString psc; ///< five digits; delivery addresses only
};

/// A natural person in ROS: known to ROB by AIFO, or only by name and address.
struct RosFo {
    std::optional<Aifo> aifo;
    QString text; ///< the name on one line
    RosAdresa adresaPobytu;
    Udaj<QDate> datumNarozeni;
};

/// A member of a body, a liquidator, guardian, receiver or insolvency trustee.
struct RosAngazovany {
    std::optional<int> ico;
    QString nazev; ///< with `adresa`: a person of another country's law, who has no IČO
    RosAdresa adresa;
    std::vector<Udaj<RosFo>> zastupci; ///< who act for it in the body
    std::optional<RosFo> fyzickaOsoba;
};

struct RosProvozovna {
    qint64 icp = 0;
    Udaj<QDate> zahajeni;
    Udaj<QDate> ukonceni;
    Udaj<RosAdresa> adresa;
    Udaj<RosAdresa> dorucovaci;
};

/// What one agenda keeps of the organisation.
struct RosAgenda {
    QString kodAgendy;
    QString kodOvm;
    Udaj<QString> nazev;
    Udaj<QDate> vznik;
    Udaj<QDate> zanik;
    Udaj<RosAdresa> sidlo;
    Udaj<bool> pozastaveni;
    Udaj<RosAdresa> dorucovaci;
};

struct RosKod {
    int kod = 0;
    QString nazev;
};

struct RosKontakt {
    QString telefon;
    QString email;
};

struct RosSchranka {
    QString id;
    int typ = 0; ///< of the data boxes' operator
    Stav stav = Stav::Neuveden;
};

struct RosOsoba {
    bool fyzicka = false; ///< an entrepreneur; otherwise a legal person
    int ico = 0;
    QByteArray icoKontrola;
    WireTime casZmeny;
    qint64 idZmeny = 0;
    std::vector<RosSchranka> schranky;
    Udaj<RosKod> pravniForma;
    Udaj<RosKod> pravniStav;
    std::vector<RosProvozovna> provozovny;
    std::vector<RosAgenda> agendy; ///< at most one of a legal person
    Udaj<RosKontakt> kontakt;
    std::vector<Udaj<RosAngazovany>> statutarniOrgany;
    std::vector<Udaj<RosAngazovany>> likvidatori;
    std::vector<Udaj<RosAngazovany>> opatrovnici;
    std::vector<Udaj<RosAngazovany>> nuceniSpravci;
    std::vector<Udaj<RosAngazovany>> insolvencniSpravci;
    Udaj<RosFo> fo; ///< of an entrepreneur
};

/// What ROB and RUIAN add: the persons by whom the AIFO above are known, and the addresses by their codes.
struct RosPridano {
    std::optional<ApplicationStatus> stavRob;
    std::vector<Person> osoby;
    RuianData ruian;
};

struct RosCtiIco2 {
    static constexpr ServiceInfo info {u"E256", u"IszrRosCtiIco2", u"RosCtiIco2", ServiceSafety::Read};

    struct Request {
        Authorisation autorizace;
        int ico = 0;
        std::optional<bool> znepristupniLog;
    };
    /// The number was asked for, the organisation is not written in yet.
    struct Zadost {
        QString nazevOsoby;
        std::optional<RosFo> fo;
        QString kodAgendy;
    };
    struct Response {
        AifoMap mapa;
        std::vector<AddressCheck> adresy;
        std::optional<OrgStatus> org;
        std::optional<ApplicationStatus> status; ///< of ROS
        std::optional<RosOsoba> osoba;
        std::optional<Zadost> zadost;
        QString kodAgendy; ///< the number is one of a block given to this agenda
        RosPridano pridano;
    };
};

struct RosCtiSeznamIco2 {
    static constexpr ServiceInfo info {u"E258", u"IszrRosCtiSeznamIco2", u"RosCtiSeznamIco2", ServiceSafety::Read};

    struct Request {
        Authorisation autorizace;
        bool nacistProvozniUdaje = false; ///< Kmen never asks for them
        std::vector<int> ico;
        std::optional<bool> znepristupniLog;
    };
    struct NotFound {
        int ico = 0;
        StatusDetail detail; ///< only subKod and popis
    };
    struct Response {
        AifoMap mapa;
        std::vector<AddressCheck> adresy;
        std::optional<OrgStatus> org;
        std::optional<ApplicationStatus> status; ///< of ROS
        std::vector<RosOsoba> osoby;
        /// Organisations with their operating data (when an item was last edited and by whom) are counted, not read:
        /// Kmen has no use for them and does not ask.
        int sProvoznimiUdaji = 0;
        std::vector<NotFound> nenalezena;
        RosPridano pridano;
    };
};

struct RosCtiZmeny {
    static constexpr ServiceInfo info {u"E28", u"IszrRosCtiZmeny", u"RosCtiZmeny", ServiceSafety::Read};

    enum class Typ : std::uint8_t { Vlozeni, Zmena, Zruseni, Vsechny }; ///< I, U, D, V
    struct Request {
        Authorisation autorizace;
        std::optional<int> maximalniPocet;
        std::optional<WireTime> casOd; ///< or `idZmeny`
        std::optional<WireTime> casDo; ///< only with `casOd`
        std::optional<qint64> idZmeny;
        Typ typ = Typ::Vsechny;
    };
    struct Zmena {
        int ico = 0;
        Typ typ = Typ::Zmena;
        WireTime cas;
        qint64 id = 0;
    };
    struct Response {
        std::optional<ApplicationStatus> status; ///< of ROS
        std::vector<Zmena> zmeny; ///< in ascending order of `id`
    };
};

} // namespace kmen::egon
