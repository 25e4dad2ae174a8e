// From what the registers remember to what stands in an answer.
#include <algorithm>

#include "training/calls.h"

namespace kmen::training {
namespace {

template <class T>
void fill(egon::Udaj<T> &field, const State &state, std::uint32_t number, Item item, const std::optional<T> &value)
{
    if (!value && !state.itemChanged(number, item)) {
        return; // never filled
    }
    field.present = true;
    field.nil = !value;
    if (value) {
        field.value = *value;
    }
    field.stav = state.isDoubted(number, item) ? egon::Stav::Nespravny : egon::Stav::Spravny;
    field.zmenaCas = egon::WireTime::fromMoment(state.itemTime(number, item));
}

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

egon::Person wirePerson(const State &state, std::uint32_t number, ItemSet items)
{
    const PersonData data = state.person(number);
    const auto wanted = [items](Item item) { return (items & itemBit(item)) != 0; };
    egon::Person person;
    const auto put = [&](auto &field, Item item, const auto &value) {
        if (wanted(item)) {
            fill(field, state, number, item, value);
        }
    };
    put(person.adresaPobytu, Item::AdresaPobytu, std::optional(egon::AdresaPobytu {data.address, data.officeAddress}));
    // a register is not without fault: a few addresses are under doubt
    if (person.adresaPobytu.present && mix(number) % 400 == 0 && !state.itemChanged(number, Item::AdresaPobytu)) {
        person.adresaPobytu.stav = egon::Stav::Nespravny;
    }
    put(person.datovaSchranka, Item::DatovaSchranka, filled(data.dataBox));
    put(person.datumNarozeni, Item::DatumNarozeni, std::optional(data.born));
    put(person.datumUmrti, Item::DatumUmrti, data.died);
    put(person.dorucovaciAdresa, Item::DorucovaciAdresa, data.deliveryAddress);
    put(person.jmeno, Item::Jmeno, std::optional(data.givenName));
    put(person.mistoNarozeni, Item::MistoNarozeni, std::optional(data.birthPlace));
    put(person.mistoUmrti, Item::MistoUmrti, data.deathPlace);
    put(person.prijmeni, Item::Prijmeni, std::optional(data.surname));
    put(person.rodnePrijmeni, Item::RodnePrijmeni, std::optional(data.birthSurname));
    put(person.omezeniSvepravnosti, Item::OmezeniSvepravnosti, std::optional(data.limitedCapacity));
    put(person.rodinnyStavPartnerstvi, Item::RodinnyStavPartnerstvi, std::optional(data.familyState));
    put(person.pohlavi, Item::Pohlavi, std::optional(data.female ? u"zena"_qs : u"muz"_qs));
    put(person.telefon, Item::Telefon, filled(data.phone));
    put(person.email, Item::Email, filled(data.email));
    if (wanted(Item::Certifikat)) {
        for (const egon::Certifikat &certificate : data.certificates) {
            fill(person.certifikaty.emplace_back(), state, number, Item::Certifikat, std::optional(certificate));
        }
    }
    if (wanted(Item::Doklad)) {
        for (const egon::Doklad &document : data.documents) {
            egon::DokladUdaj &field = person.doklady.emplace_back();
            fill(field, state, number, Item::Doklad, std::optional(document));
            field.stavPlatnostDo = egon::Stav::Spravny;
            field.zmenaCasPlatnostDo = field.zmenaCas;
        }
    }
    if (wanted(Item::Obcanstvi)) {
        for (const QString &country : data.citizenship) {
            fill(person.obcanstvi.emplace_back(), state, number, Item::Obcanstvi, std::optional(country));
        }
    }
    return person;
}

void addPlaces(
    const State &state, const egon::Person &person, egon::RuianData &ruian, std::vector<egon::AddressCheck> &codes)
{
    const auto address = [&](int code) {
        if (ruian.address(code) != nullptr) {
            return;
        }
        if (auto found = state.population.ruian().address(code)) {
            ruian.adresy.push_back(std::move(*found));
            egon::AddressCheck check;
            check.kod = code;
            codes.push_back(check);
        }
    };
    const auto locality = [&](const egon::Udaj<egon::Misto> &place) {
        if (!place.hasValue() || !place.value.cr
            || std::ranges::find(ruian.lokality, *place.value.cr, &egon::Lokalita::kod) != ruian.lokality.end()) {
            return;
        }
        if (auto found = state.population.ruian().locality(*place.value.cr)) {
            egon::AddressCheck check;
            check.kod = found->kod;
            check.lokalita = true;
            check.typPrvku = found->typPrvku;
            codes.push_back(check);
            ruian.lokality.push_back(std::move(*found));
        }
    };
    if (person.adresaPobytu.hasValue()) {
        address(person.adresaPobytu.value.kod);
    }
    if (person.dorucovaciAdresa.hasValue() && person.dorucovaciAdresa.value.adresaCr) {
        address(*person.dorucovaciAdresa.value.adresaCr);
    }
    locality(person.mistoNarozeni);
    locality(person.mistoUmrti);
}

} // namespace kmen::training
