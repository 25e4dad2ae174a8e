/// Services of the register of inhabitants (AISEO) and of the registers of documents.
/// E158 aiseoZtotozneni: name, birth date and birth number → AIFO. E270 aiseoCtiAifo3: what AISEO holds beyond ROB.
/// E248 agendaDokladNaAifo: number of an identity card or passport → AIFO, be the document valid or not.
/// Access is granted by the Ministry of the Interior for agenda, role, OVM and AIS (EGON.md 7).
/// Source: IszrAiseoZtotozneni.xsd 1.2.0, IszrAiseoCtiAifo3.xsd 1.1.0, IszrAgendaDokladNaAifo.xsd 1.2.0,
/// AisSeTypy.xsd, AisSeTypyV2.xsd, AisSeTypyV3.xsd.
#pragma once

#include "egon/person.h"
#include "egon/service.h"

namespace kmen::egon {

/// A status whose details may name the item that was not given.
struct AisStatus : ApplicationStatus {
    QStringList nevydanePolozky; ///< one for each of `details`, empty where it names none
};

/// An item of an AIS. An inner element that says nil is read as absent.
template <class T>
struct AisUdaj {
    bool present = false;
    bool nil = false;
    T value {};
    QString stav; ///< spravny, nespravny, nedostupny, nedefinovany, nespravnyTvar; empty if not said

    [[nodiscard]] bool hasValue() const { return present && !nil; }
};

/// What was valid before.
template <class T>
struct AisMinule {
    T hodnota {};
    std::optional<QDate> platnostDo;
};

struct AisMisto {
    struct Cr {
        std::optional<int> obecKod;
        std::optional<int> obecKodRuian;
        QString obec;
        std::optional<int> okresKod;
        QString okresKodRuian;
        QString okres;
        QString mnPriznak;
    };
    std::optional<Cr> cr; ///< otherwise abroad
    QString misto;
    std::optional<int> statKod;
    std::optional<int> statKodRuian;
    QString stat;
};

struct AisKod {
    QString kod;
    QString nazev;
};

struct AisObcanstvi {
    std::optional<int> kod;
    std::optional<int> kodRuian;
    QString nazev;
    AisUdaj<QDate> datumNabyti;
};

struct AisAdresa {
    PolozkovaAdresa polozky; ///< `obvodPrahy…` is the schema's Mop…
    std::optional<int> momcKod;
    QString momcNazev;
    AisUdaj<AisKod> typPobytu;
    std::optional<bool> uredniAdresa;
    std::optional<QDate> pocatek; ///< these three of previous addresses only
    std::optional<QDate> ukonceni;
    std::optional<QDate> uredniZruseni;
};

/// KompletniUdajeEO. Kmen reads who the person is, was called and where he or she lived; parents, spouses, children,
/// guardians, adoption, bans and notes are passed over when an answer is read, and are not written.
struct AisOsoba {
    bool nil = false;
    std::optional<Aifo> aifo;
    AisUdaj<QString> rodneCislo;
    std::vector<AisUdaj<AisMinule<QString>>> rodneCisloMinule;
    AisUdaj<QDate> datumNarozeni;
    AisUdaj<QString> prijmeni;
    std::vector<AisUdaj<AisMinule<QString>>> prijmeniMinule;
    AisUdaj<QString> jmeno;
    std::vector<AisUdaj<AisMinule<QString>>> jmenoMinule;
    AisUdaj<QString> rodnePrijmeni;
    AisUdaj<QString> pohlavi;
    AisUdaj<AisMisto> mistoNarozeni;
    AisUdaj<QDate> datumUmrti;
    AisUdaj<QString> stavOsoby; ///< "Stav osoby - živá/mrtvá/nezjištěno"
    AisUdaj<AisMisto> mistoUmrti;
    AisUdaj<AisKod> rodinnyStav;
    AisUdaj<QDate> rodinnyStavPlatnost;
    AisUdaj<AisObcanstvi> obcanstviPrimarni;
    std::vector<AisUdaj<AisObcanstvi>> obcanstvi;
    AisUdaj<AisAdresa> adresaTp;
    std::vector<AisUdaj<AisAdresa>> predchoziAdresyTp;
};

struct AiseoZtotozneni {
    static constexpr ServiceInfo info {u"E158", u"IszrAiseoZtotozneni", u"AiseoZtotozneni", ServiceSafety::Read};

    struct Request {
        Authorisation autorizace;
        std::optional<bool> znepristupniLog;
        QString jmeno; ///< all four are compulsory
        QString prijmeni;
        std::optional<QDate> datumNarozeni;
        QString rodneCislo;
    };
    struct Response {
        AifoMap mapa; ///< none or one
        std::optional<OrgStatus> org;
        std::optional<ApplicationStatus> status; ///< of AISEO
        std::optional<ApplicationStatus> stavRob;
        std::vector<Person> osoby;
    };
};

struct AiseoCtiAifo3 {
    static constexpr ServiceInfo info {u"E270", u"IszrAiseoCtiAifo3", u"AiseoCtiAifo3", ServiceSafety::Read};

    struct Request {
        Authorisation autorizace;
        AifoMap mapa; ///< one person
        std::optional<bool> znepristupniLog;
    };
    struct Response {
        AifoMap mapa;
        std::vector<AddressCheck> adresy;
        std::optional<OrgStatus> org;
        std::optional<AisStatus> status; ///< of AISEO
        std::optional<AisOsoba> udaje;
        std::optional<ApplicationStatus> stavRob;
        std::optional<Person> osoba; ///< what ROB adds; without AIFO
        RuianData ruian;
    };
};

struct AgendaDokladNaAifo {
    static constexpr ServiceInfo info {u"E248", u"IszrAgendaDokladNaAifo", u"AgendaDokladNaAifo", ServiceSafety::Read};

    struct Request {
        Authorisation autorizace;
        bool cestovni = false; ///< Ecd, passports; otherwise Eop, identity cards
        std::optional<int> ais; ///< if the agenda has several
        QString verzeSluzby;
        std::optional<bool> znepristupniLog;
        QString cisloOp; ///< of an identity card
        QString serieOp;
        int cisloCd = 0; ///< of a passport
        QString druhCd;
        bool dotazCd = false; ///< asks by the number of a passport
    };
    struct DokladOsoby {
        AisUdaj<QString> cislo;
        AisUdaj<QString> serieNeboDruh;
        AisUdaj<QDate> platnostDo;
    };
    /// KompletniUdaje of the registers of documents: who the holder is and the numbers of the documents; applications,
    /// photographs and the rest are passed over when an answer is read, and are not written.
    struct Drzitel {
        Aifo aifo;
        AisUdaj<QString> jmeno;
        AisUdaj<QString> prijmeni;
        AisUdaj<QString> rodneCislo;
        AisUdaj<QDate> datumNarozeni;
        AisUdaj<QString> stavOsoby;
        AisUdaj<QDate> datumUmrti;
        std::vector<DokladOsoby> doklady;
    };
    /// What ROB says of the data against its own.
    struct Overeni {
        Aifo aifo;
        QStringList overene;
        QStringList castecne;
        QStringList neoverene;
    };
    struct Response {
        AifoMap mapa;
        std::vector<AddressCheck> adresy;
        std::optional<OrgStatus> org;
        std::optional<ApplicationStatus> stavOvereni;
        std::vector<Overeni> overeni;
        std::optional<ApplicationStatus> stavHledani;
        std::vector<Person> osoby;
        RuianData ruian;
        bool cestovni = false; ///< the answer is of the register of passports
        std::optional<AisStatus> status; ///< of the register of documents
        std::optional<Drzitel> drzitel;
    };
};

} // namespace kmen::egon
