/// Persons for benchmarks: as full as ROB sends them, different from each other.
#pragma once

#include "egon/codec.h"

namespace kmen::bench {

inline Aifo aifo(int number)
{
    std::array<char, Aifo::size> bytes {};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>((number >> ((i % 4) * 8)) * 31 + static_cast<int>(i) * 7);
    }
    return Aifo::fromBytes({bytes.data(), static_cast<qsizetype>(bytes.size())}).value_or(Aifo());
}

template <class T>
egon::Udaj<T> known(T value)
{
    egon::Udaj<T> udaj;
    udaj.present = true;
    udaj.value = std::move(value);
    udaj.stav = egon::Stav::Spravny;
    udaj.zmenaCas = egon::WireTime::fromMoment(fromMsecs(1'700'000'000'000));
    return udaj;
}

inline egon::Person person(int number, int addressCode)
{
    egon::Person person;
    person.aifo = known(aifo(number));
    person.adresaPobytu = known(egon::AdresaPobytu {addressCode, false});
    person.datovaSchranka = known(QStringLiteral("b%1").arg(number, 6, 36, QLatin1Char('0')));
    person.datumNarozeni = known(QDate(1950, 1, 1).addDays(number % 20'000));
    person.jmeno = known(QStringLiteral("JANA MARIE"));
    person.mistoNarozeni = known(egon::Misto {554782, true, {}, {}});
    person.prijmeni = known(QStringLiteral("DVOŘÁKOVÁ%1").arg(number % 97));
    person.rodnePrijmeni = known(QStringLiteral("PŘÍKLADOVÁ"));
    person.omezeniSvepravnosti = known(QStringLiteral("ne"));
    person.rodinnyStavPartnerstvi = known(QStringLiteral("ZENATY/VDANA"));
    person.pohlavi = known(QStringLiteral("zena"));
    egon::DokladUdaj document;
    static_cast<egon::Udaj<egon::Doklad> &>(document) =
        known(egon::Doklad {QString::number(100'000'000 + number), QStringLiteral("ID"), QDate(2031, 6, 5)});
    document.stavPlatnostDo = egon::Stav::Spravny;
    person.doklady.push_back(document);
    person.obcanstvi.push_back(known(QStringLiteral("203")));
    return person;
}

inline egon::PolozkovaAdresa address(int code)
{
    egon::PolozkovaAdresa address;
    address.okresKod = 3100;
    address.obecKod = 554782;
    address.obecNazev = QStringLiteral("Vzorov");
    address.uliceKod = 450000 + code % 1000;
    address.uliceNazev = QStringLiteral("Lipová");
    address.postaKod = 56901;
    address.postaNazev = QStringLiteral("Vzorov 1");
    address.adresniMistoKod = code;
    address.typCislaDomovnihoKod = 1;
    address.cisloDomovni = code % 900 + 1;
    return address;
}

/// An answer of E277 with `count` persons; their addresses start at `firstAddress`.
inline egon::ResponseMessage<egon::RobCtiHromadneAifo2> answer(int firstPerson, int count, int firstAddress)
{
    egon::ResponseMessage<egon::RobCtiHromadneAifo2> message;
    message.info.casOdpovedi = egon::WireTime::fromMoment(fromMsecs(1'700'000'000'000));
    message.info.agendaZadostId = QUuid::createUuid();
    message.info.iszrZadostId = QUuid::createUuid();
    for (int i = 0; i < count; ++i) {
        egon::AifoEntry entry;
        entry.aifo = aifo(firstPerson + i);
        message.body.mapa.push_back(entry);
        egon::AddressCheck check;
        check.kod = firstAddress + i;
        check.stavOvereniPrvku = QStringLiteral("existuje");
        message.body.adresy.push_back(check);
        message.body.osoby.push_back(person(firstPerson + i, firstAddress + i));
        message.body.ruian.adresy.push_back(address(firstAddress + i));
    }
    message.body.org = egon::OrgStatus {};
    return message;
}

} // namespace kmen::bench
