/// Reference data of a person in ROB, as on the wire.
/// Source: RobDotazyData.xsd 2.1.1 (Osoba), RobTypy.xsd 2.0.0; EGON.md 4.
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

#include "egon/envelope.h"

namespace kmen::egon {

/// RegTypy StavType.
enum class Stav : std::uint8_t { Neuveden, Spravny, Nespravny, Nedefinovany, NespravnyTvar };

/// The value as in the schema: "spravny", …; empty for Neuveden.
QString stavName(Stav stav);

/// One reference item: absent (not asked for, not permitted or never filled), nil (known to be empty), or a value.
template <class T>
struct Udaj {
    bool present = false;
    bool nil = false;
    T value {};
    Stav stav = Stav::Neuveden;
    std::optional<WireTime> zmenaCas;

    [[nodiscard]] bool hasValue() const { return present && !nil; }
};

struct AdresaPobytu {
    int kod = 0; ///< RUIAN code of the address place
    std::optional<bool> adresaUradu;
};

struct DorucovaciAdresa {
    std::optional<int> adresaCr; ///< RUIAN code
    QString adresaOstatni;
    QString typAdresy; ///< adresaCrOdkaz, adresaCrOdkazProstrednik, adresaCrText, adresaSvet, adresaPostovniPrihradky
};

/// Place of birth or death: in the country by RUIAN code, or abroad.
struct Misto {
    std::optional<int> cr;
    std::optional<bool> obec; ///< the code is a municipality, not a Prague district
    QString svet;
    QString stat; ///< three digits as written
};

struct Certifikat {
    qint64 serioveCislo = 0;
    QString vydavatel;
    std::optional<WireTime> platnostDo; ///< see CertifikatType in the schema for the exact type
    std::optional<WireTime> odvolanoOd;
};

struct Doklad {
    QString cislo;
    QString druh; ///< ID, P, VS, IR, PS
    std::optional<QDate> platnostDo;
};

/// A document carries the state of its validity too.
struct DokladUdaj : Udaj<Doklad> {
    Stav stavPlatnostDo = Stav::Neuveden;
    std::optional<WireTime> zmenaCasPlatnostDo;
};

struct Person {
    Udaj<AdresaPobytu> adresaPobytu;
    Udaj<Aifo> aifo;
    QString aifoPrevodStatus; ///< prevodAifoStatus of the local AIFO, empty if none
    QByteArray aifoKontrola;
    Udaj<QString> datovaSchranka;
    Udaj<QDate> datumNarozeni;
    Udaj<QDate> datumPravniMociUmrti;
    Udaj<QDate> datumUmrti;
    Udaj<DorucovaciAdresa> dorucovaciAdresa;
    Udaj<QString> jmeno;
    Udaj<Misto> mistoNarozeni;
    Udaj<Misto> mistoUmrti;
    Udaj<QString> prijmeni;
    Udaj<QString> rodnePrijmeni;
    Udaj<QString> omezeniSvepravnosti; ///< ano, ne
    Udaj<QString> rodinnyStavPartnerstvi; ///< SVOBODNY/SVOBODNA, …
    Udaj<QString> pohlavi; ///< muz, zena
    Udaj<QString> telefon;
    Udaj<QString> email;
    std::vector<Udaj<Certifikat>> certifikaty;
    std::vector<DokladUdaj> doklady;
    std::vector<Udaj<QString>> obcanstvi; ///< three digits; 203 is the Czech Republic
};

/// RuianOdpoved: one address with its names. Source: CtiAdresa.xsd v2, PolozkovaAdresa.
struct PolozkovaAdresa {
    std::optional<int> okresKod;
    QString okresNazev;
    std::optional<int> obecKod;
    QString obecNazev;
    std::optional<int> castObceKod;
    QString castObceNazev;
    std::optional<int> uliceKod;
    QString uliceNazev;
    std::optional<int> postaKod; ///< postal code
    QString postaNazev;
    std::optional<int> stavebniObjektKod;
    std::optional<int> adresniMistoKod;
    std::optional<int> typCislaDomovnihoKod;
    std::optional<int> cisloDomovni;
    std::optional<int> cisloOrientacni;
    QString cisloOrientacniPismeno;
    std::optional<int> obvodPrahyKod;
    QString obvodPrahyNazev;
};

/// SeznamLokalit of RuianOdpoved.
struct Lokalita {
    int kod = 0;
    QString nazev;
    QString typPrvku; ///< OB, MP
};

/// What RUIAN adds to an answer of ROB.
struct RuianData {
    std::vector<PolozkovaAdresa> adresy;
    std::vector<Lokalita> lokality;
    [[nodiscard]] const PolozkovaAdresa *address(int adresniMistoKod) const;
    [[nodiscard]] bool isEmpty() const { return adresy.empty() && lokality.empty(); }
};

/// "Lipová 12/3, 569 01 Vzorov": the address on one line, as the post writes it.
QString addressText(const PolozkovaAdresa &address);

/// The nineteen items of a person that Kmen asks for (AutorizaceInfo/SeznamUdaju). Source: EGON.md 2.2.
const QStringList &allPersonItems();

} // namespace kmen::egon
