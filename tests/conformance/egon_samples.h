/// Messages of every service in the shapes that matter. All persons and numbers are invented.
#pragma once

#include <QHash>

#include "egon/codec.h"

namespace kmen::egon::samples {

inline Aifo aifo(int number)
{
    QByteArray bytes(static_cast<qsizetype>(Aifo::size), '\x11');
    for (int i = 0; i < 4; ++i) {
        bytes[i] = static_cast<char>((number >> (8 * i)) & 0xff);
    }
    return *Aifo::fromBytes(bytes);
}

inline WireTime time(const char *text)
{
    return *WireTime::parse(std::string_view(text));
}
inline QUuid uuid(const char *text)
{
    return QUuid::fromString(QLatin1StringView(text));
}

inline RequestInfo requestInfo()
{
    RequestInfo info;
    info.casZadosti = time("2025-07-16T08:15:30.123+02:00");
    info.agenda = QStringLiteral("A8566");
    info.agendovaRole = QStringLiteral("CR102729");
    info.ovm = QStringLiteral("00000001");
    info.ais = 1234;
    info.subjekt = QStringLiteral("00000001");
    info.uzivatel = QStringLiteral("jana.uredni");
    info.duvodUcel = QStringLiteral("Vedení klientského kmene <1> & \"dva\"");
    info.agendaZadostId = uuid("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
    return info;
}

inline RequestInfo fullRequestInfo()
{
    RequestInfo info = requestInfo();
    info.predchoziZadostId = uuid("3f2504e0-4f89-41d3-9a0c-0305e82c3302");
    info.iszrZadostId = uuid("3f2504e0-4f89-41d3-9a0c-0305e82c3303");
    info.aisKontrola = QByteArray(64, 'k');
    info.iszrKontrola = QByteArray(10, 'i');
    info.prioritaAis = 3;
    return info;
}

inline RequestInfo leastRequestInfo()
{
    RequestInfo info = requestInfo();
    info.ais.reset();
    info.subjekt.clear();
    info.uzivatel.clear();
    info.duvodUcel.clear();
    return info;
}

inline ResponseInfo responseInfo(ResultCode code = ResultCode::Ok, const char *subKod = nullptr)
{
    ResponseInfo info;
    info.casOdpovedi = time("2025-07-16T08:15:31.004+02:00");
    info.status.kod = code;
    if (subKod) {
        StatusDetail detail;
        detail.subKod = QLatin1StringView(subKod);
        detail.popis = QStringLiteral("Popis & vysvětlení");
        detail.puvodce.registr = QStringLiteral("ROB");
        detail.prijemce.ais = 1234;
        info.status.details = {detail};
    }
    info.agendaZadostId = uuid("3f2504e0-4f89-41d3-9a0c-0305e82c3301");
    info.iszrZadostId = uuid("9b2d7c10-1111-4222-8333-abcdefabcdef");
    return info;
}

inline Authorisation authorisation()
{
    return {.maximalniPocetZaznamu = 100, .seznamUdaju = allPersonItems()};
}

inline std::vector<AifoEntry> map(int count)
{
    std::vector<AifoEntry> entries;
    for (int i = 1; i <= count; ++i) {
        entries.emplace_back().aifo = aifo(i);
    }
    return entries;
}

template <class T>
Udaj<T> udaj(T value, Stav stav = Stav::Spravny)
{
    Udaj<T> result;
    result.present = true;
    result.value = std::move(value);
    result.stav = stav;
    result.zmenaCas = time("2021-06-05T12:30:00");
    return result;
}

template <class T>
Udaj<T> nil()
{
    Udaj<T> result;
    result.present = true;
    result.nil = true;
    result.stav = Stav::Nedefinovany;
    return result;
}

inline Person fullPerson(int number)
{
    Person person;
    person.adresaPobytu = udaj(AdresaPobytu {21721111, false});
    person.aifo = udaj(aifo(number));
    person.aifoKontrola = QByteArray(64, 'c');
    person.datovaSchranka = udaj(QStringLiteral("abc2345"));
    person.datumNarozeni = udaj(QDate(1980, 2, 29));
    person.datumPravniMociUmrti = udaj(QDate(2024, 2, 29));
    person.datumUmrti = udaj(QDate(2023, 12, 31), Stav::Nespravny);
    DorucovaciAdresa delivery;
    delivery.adresaOstatni = QStringLiteral("P.O.BOX 7, Vzorov");
    delivery.typAdresy = QStringLiteral("adresaPostovniPrihradky");
    person.dorucovaciAdresa = udaj(delivery);
    person.jmeno = udaj(QStringLiteral("JANA MARIE"));
    person.mistoNarozeni = udaj(Misto {554782, true, {}, {}});
    person.mistoUmrti = udaj(Misto {{}, {}, QStringLiteral("Wien"), QStringLiteral("040")});
    person.prijmeni = udaj(QStringLiteral("VZOROVÁ"), Stav::NespravnyTvar);
    person.rodnePrijmeni = udaj(QStringLiteral("PŘÍKLADOVÁ"));
    person.omezeniSvepravnosti = udaj(QStringLiteral("ne"));
    person.rodinnyStavPartnerstvi = udaj(QStringLiteral("ZENATY/VDANA"));
    person.pohlavi = udaj(QStringLiteral("zena"));
    person.telefon = udaj(QStringLiteral("+420777123456"));
    person.email = udaj(QStringLiteral("jana.vzorova@example.cz"));
    Certifikat certificate;
    certificate.serioveCislo = 9'007'199'254'740'993;
    certificate.vydavatel = QStringLiteral("CN=Vzorová CA, O=Vzor <a.s.>");
    certificate.platnostDo = time("2026-01-01T00:00:00Z");
    certificate.odvolanoOd = time("2025-03-30T02:30:00.5");
    person.certifikaty = {udaj(certificate)};
    DokladUdaj card;
    static_cast<Udaj<Doklad> &>(card) =
        udaj(Doklad {QStringLiteral("123456789"), QStringLiteral("ID"), QDate(2031, 6, 5)});
    card.stavPlatnostDo = Stav::Spravny;
    card.zmenaCasPlatnostDo = time("2021-06-05T12:30:00");
    DokladUdaj passport;
    passport.present = true;
    passport.value = Doklad {QStringLiteral("98765432"), QStringLiteral("P"), {}};
    person.doklady = {card, passport};
    person.obcanstvi = {udaj(QStringLiteral("203")), udaj(QStringLiteral("040"))};
    return person;
}

inline Person emptyPerson(int number)
{
    Person person;
    person.aifo.present = true;
    person.aifo.value = aifo(number);
    return person;
}

inline Person nilPerson(int number)
{
    Person person = emptyPerson(number);
    person.adresaPobytu = nil<AdresaPobytu>();
    person.adresaPobytu.value.adresaUradu = true;
    person.datovaSchranka = nil<QString>();
    person.datumNarozeni = nil<QDate>();
    person.datumPravniMociUmrti = nil<QDate>();
    person.datumUmrti = nil<QDate>();
    person.dorucovaciAdresa = nil<DorucovaciAdresa>();
    person.jmeno = nil<QString>();
    person.mistoNarozeni = nil<Misto>();
    person.mistoUmrti = nil<Misto>();
    person.prijmeni = nil<QString>();
    person.rodnePrijmeni = nil<QString>();
    person.omezeniSvepravnosti = nil<QString>();
    person.rodinnyStavPartnerstvi = nil<QString>();
    person.pohlavi = nil<QString>();
    person.telefon = nil<QString>();
    person.email = nil<QString>();
    return person;
}

inline RuianData ruian()
{
    PolozkovaAdresa address;
    address.okresKod = 3704;
    address.okresNazev = QStringLiteral("Vzorov-město");
    address.obecKod = 554782;
    address.obecNazev = QStringLiteral("Praha");
    address.castObceKod = 490067;
    address.castObceNazev = QStringLiteral("Nusle");
    address.uliceKod = 456789;
    address.uliceNazev = QStringLiteral("Lipová");
    address.postaKod = 14000;
    address.postaNazev = QStringLiteral("Praha 4");
    address.stavebniObjektKod = 21690000;
    address.adresniMistoKod = 21721111;
    address.typCislaDomovnihoKod = 1;
    address.cisloDomovni = 12;
    address.cisloOrientacni = 3;
    address.cisloOrientacniPismeno = QStringLiteral("a");
    address.obvodPrahyKod = 43;
    address.obvodPrahyNazev = QStringLiteral("Praha 4");
    RuianData data;
    data.adresy = {address, PolozkovaAdresa {}};
    data.lokality = {Lokalita {554782, QStringLiteral("Praha"), QStringLiteral("OB")},
        Lokalita {500054, QStringLiteral("Praha 1"), QStringLiteral("MP")}};
    return data;
}

inline std::vector<AddressCheck> addresses()
{
    AddressCheck place;
    place.kod = 21721111;
    place.stavOvereniPrvku = QStringLiteral("existuje");
    AddressCheck town;
    town.kod = 554782;
    town.stavOvereniPrvku = QStringLiteral("zrusen");
    town.lokalita = true;
    town.typPrvku = QStringLiteral("OB");
    return {place, town};
}

inline OrgStatus orgStatus()
{
    OrgStatus status;
    status.aifo = {OrgAifoStatus {aifo(1), true, QStringLiteral("AIFO ZNEPLATNENO")},
        OrgAifoStatus {aifo(2), false, QStringLiteral("OSOBA SPOJENA")}};
    status.details = {QStringLiteral("ZAZNAM NALEZEN")};
    return status;
}

inline ApplicationStatus warned(const char *code)
{
    ApplicationStatus status;
    status.kod = ResultCode::Varovani;
    StatusDetail detail;
    detail.subKod = QLatin1StringView(code);
    detail.popis = QStringLiteral("Upřesněte podmínky");
    status.details = {detail};
    return status;
}

/// All seventeen inputs of E278.
inline RobCtiPodleUdaju2::Request fullSearch()
{
    RobCtiPodleUdaju2::Request request;
    request.autorizace = authorisation();
    request.seznamIdAdres = addresses();
    request.typPorovnani = RobCtiPodleUdaju2::Porovnani::Striktni;
    request.znepristupniLog = true;
    request.adresaPobytu = AdresaPobytu {21721111, true};
    request.datovaSchrankaId = QStringLiteral("abc2345");
    request.datumNarozeni = QDate(1980, 2, 29);
    request.datumPravniMociUmrti = QDate(2024, 2, 29);
    request.datumUmrti = QDate(2023, 12, 31);
    request.jmeno = QStringLiteral("JANA");
    request.mistoNarozeni = Misto {554782, true, {}, {}};
    request.mistoUmrti = Misto {{}, {}, QStringLiteral("Wien"), QStringLiteral("040")};
    request.prijmeni = QStringLiteral("VZOROVÁ & <SYN>");
    request.doklad = Doklad {QStringLiteral("123456789"), QStringLiteral("ID"), QDate(2031, 6, 5)};
    request.obcanstvi = QStringLiteral("203");
    request.rodnePrijmeni = QStringLiteral("PŘÍKLADOVÁ");
    request.omezeniSvepravnosti = QStringLiteral("ano");
    request.rodinnyStavPartnerstvi = QStringLiteral("ZENATY/VDANA");
    request.pohlavi = QStringLiteral("zena");
    request.serioveCisloCertifikatu = qint64(9'007'199'254'740'993);
    request.vydavatelCertifikatu = QStringLiteral("CN=Vzorová CA");
    return request;
}

inline RobCtiPodleUdaju2::Request nilSearch()
{
    const auto none = [](auto &criterion) {
        criterion.present = true;
        criterion.nil = true;
    };
    RobCtiPodleUdaju2::Request request;
    none(request.adresaPobytu);
    none(request.datovaSchrankaId);
    none(request.datumNarozeni);
    none(request.datumPravniMociUmrti);
    none(request.datumUmrti);
    none(request.jmeno);
    none(request.mistoNarozeni);
    none(request.mistoUmrti);
    none(request.prijmeni);
    none(request.rodnePrijmeni);
    none(request.omezeniSvepravnosti);
    none(request.rodinnyStavPartnerstvi);
    none(request.pohlavi);
    none(request.serioveCisloCertifikatu);
    none(request.vydavatelCertifikatu);
    return request;
}

} // namespace kmen::egon::samples
