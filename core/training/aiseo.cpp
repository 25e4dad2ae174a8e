// AISEO and the registers of documents, which hold what ROB does not: birth numbers, what was before, old documents.
#include <algorithm>

#include "training/answer_p.h"
#include "training/birth_number.h"

namespace kmen::training {
namespace {

using egon::ResultCode;

/// Foreigners are kept by the police in a register of their own, not in AISEO.
bool isResident(const PersonData &person)
{
    return person.citizenship.contains(u"203"_qs);
}

std::optional<Outcome> withoutReason(const Call &call, const egon::Authorisation &authorisation)
{
    const egon::RequestInfo &info = call.info;
    if (info.subjekt.isEmpty() || info.uzivatel.isEmpty() || info.duvodUcel.isEmpty()
        || authorisation.seznamUdaju.isEmpty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs, u"ISZR"_qs,
            u"Při čtení je vyžadován Subjekt, Uzivatel, DuvodUcel a SeznamUdaju."_qs);
    }
    return std::nullopt;
}

template <class T>
egon::AisUdaj<T> filled(T value)
{
    egon::AisUdaj<T> udaj;
    udaj.present = true;
    udaj.value = std::move(value);
    udaj.stav = u"spravny"_qs;
    return udaj;
}

egon::AisStatus told(const QString &popis)
{
    egon::AisStatus status;
    static_cast<egon::ApplicationStatus &>(status) =
        applicationStatus(ResultCode::Varovani, u"SPECIFIKACE V POPISU"_qs);
    status.details.front().popis = popis;
    return status;
}

egon::AisMisto placeOf(const State &state, const egon::Misto &place)
{
    egon::AisMisto result;
    if (place.cr) {
        egon::AisMisto::Cr &home = result.cr.emplace();
        home.obecKodRuian = place.cr;
        if (const auto town = state.population.ruian().locality(*place.cr)) {
            home.obec = town->nazev;
        }
    } else {
        result.misto = place.svet;
        result.statKodRuian = place.stat.toInt();
    }
    return result;
}

egon::AisAdresa addressOf(const State &state, int code, bool office)
{
    egon::AisAdresa address;
    address.polozky = state.population.ruian().address(code).value_or(egon::PolozkovaAdresa {});
    address.typPobytu = filled(egon::AisKod {u"T"_qs, u"Trvalý pobyt"_qs}); // the code list is not public [inferred]
    address.uredniAdresa = office;
    return address;
}

/// What AISEO says of a resident, as far as `wanted` names it; that items are asked for by the names of their elements
/// is [inferred].
egon::AisOsoba residentOf(const State &state, const PersonData &person, const QStringList &wanted)
{
    egon::AisOsoba resident;
    const auto asked = [&wanted](const QString &name) { return wanted.contains(name); };
    const auto put = [&](const QString &name, auto &field, auto value) {
        if (asked(name)) {
            field = filled(std::move(value));
        }
    };
    const auto formerly = [](const QString &name, std::optional<QDate> until) {
        auto former = filled(egon::AisMinule<QString> {name, until});
        former.stav.clear(); // the schema has no state for it
        return former;
    };
    put(u"RodneCislo"_qs, resident.rodneCislo, birthNumber(state, person.number));
    put(u"DatumNarozeni"_qs, resident.datumNarozeni, person.born);
    put(u"Prijmeni"_qs, resident.prijmeni, person.surname);
    put(u"Jmeno"_qs, resident.jmeno, person.givenName);
    put(u"RodnePrijmeni"_qs, resident.rodnePrijmeni, person.birthSurname);
    put(u"Pohlavi"_qs, resident.pohlavi, person.female ? u"Z"_qs : u"M"_qs);
    put(u"MistoNarozeni"_qs, resident.mistoNarozeni, placeOf(state, person.birthPlace));
    put(u"StavOsoby"_qs, resident.stavOsoby, person.died ? u"mrtvá"_qs : u"živá"_qs);
    if (person.died) {
        put(u"DatumUmrti"_qs, resident.datumUmrti, *person.died);
    }
    if (person.deathPlace) {
        put(u"MistoUmrti"_qs, resident.mistoUmrti, placeOf(state, *person.deathPlace));
    }
    put(u"RodinnyStav"_qs, resident.rodinnyStav, egon::AisKod {{}, person.familyState});
    egon::AisObcanstvi citizenship;
    citizenship.kodRuian = 203;
    citizenship.nazev = u"Česká republika"_qs;
    put(u"ObcanstviPrimarni"_qs, resident.obcanstviPrimarni, citizenship);
    put(u"AdresaTP"_qs, resident.adresaTp, addressOf(state, person.address, person.officeAddress));

    // what was before: the name at birth, the name and the address when the country was taken down
    if (asked(u"PrijmeniMinule"_qs) && person.birthSurname != person.surname) {
        resident.prijmeniMinule.push_back(formerly(person.birthSurname, person.born.addYears(25)));
    }
    if (person.number > state.population.size()) {
        return resident;
    }
    const PersonData before = state.population.person(person.number);
    const auto until = [&](Item item) { return localDate(state.itemTime(person.number, item)); };
    if (asked(u"PrijmeniMinule"_qs) && before.surname != person.surname && before.surname != person.birthSurname) {
        resident.prijmeniMinule.push_back(formerly(before.surname, until(Item::Prijmeni)));
    }
    if (asked(u"JmenoMinule"_qs) && before.givenName != person.givenName) {
        resident.jmenoMinule.push_back(formerly(before.givenName, until(Item::Jmeno)));
    }
    if (asked(u"PredchoziAdresyTP"_qs) && before.address != person.address) {
        egon::AisAdresa address = addressOf(state, before.address, before.officeAddress);
        address.ukonceni = until(Item::AdresaPobytu);
        resident.predchoziAdresyTp.push_back(filled(std::move(address)));
    }
    return resident;
}

std::optional<std::uint32_t> withBirthNumber(const State &state, QDate born, const QString &number)
{
    std::vector<std::uint32_t> candidates = state.population.bornOn(born);
    for (std::uint32_t later = state.population.size() + 1; later <= state.lastPerson(); ++later) {
        candidates.push_back(later);
    }
    const auto found = std::ranges::find_if(candidates,
        [&](std::uint32_t person) { return state.isValid(person) && birthNumber(state, person) == number; });
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

/// Whose the document was when it was issued, be it valid or not.
std::optional<std::uint32_t> holderOf(const State &state, const QString &number, const QString &kind)
{
    const auto same = [&](const egon::Doklad &document) { return document.cislo == number && document.druh == kind; };
    for (const auto &[person, entry] : state.changed) {
        if (std::ranges::any_of(entry.data.documents, same)) {
            return person;
        }
    }
    const auto person = state.population.withDocument(number, kind);
    if (!person) {
        return std::nullopt;
    }
    // ROB forgets the documents of the dead, the registers of documents do not
    const PersonData data = state.population.person(*person);
    const bool had = data.died ? data.born.addYears(15) <= *data.died : std::ranges::any_of(data.documents, same);
    return had ? person : std::nullopt;
}

egon::Person personOf(const State &state, std::uint32_t number, const egon::Authorisation &authorisation)
{
    return wirePerson(state, number, itemsFromNames(authorisation.seznamUdaju));
}

} // namespace

Outcome handle(Call &call, const egon::AiseoZtotozneni::Request &request, egon::AiseoZtotozneni::Response &response)
{
    State &state = call.state;
    if (const auto refused = withoutGrant(call, u"E158")) {
        return *refused;
    }
    if (const auto refused = withoutReason(call, request.autorizace)) {
        return *refused;
    }
    if (request.jmeno.isEmpty() || request.prijmeni.isEmpty() || !request.datumNarozeni
        || request.rodneCislo.isEmpty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs, u"ISZR"_qs, u"Všechny položky jsou povinné."_qs);
    }
    const auto answered = [&response](ResultCode kod, const QString &subKod) {
        response.status = applicationStatus(kod, subKod);
        return applicationProblem(kod, u"ISZR"_qs);
    };
    if (!isBirthNumber(request.rodneCislo)) {
        return answered(ResultCode::Chyba, u"SPATNA SYNTAXE RODNEHO CISLA"_qs);
    }
    QString number = request.rodneCislo;
    number.remove(u'/');
    const auto found = withBirthNumber(state, *request.datumNarozeni, number);
    // the name must be that of ROB, otherwise no AIFO is given
    const auto agrees = [&](const PersonData &person) {
        return isResident(person) && person.givenName.compare(request.jmeno, Qt::CaseInsensitive) == 0
            && person.surname.compare(request.prijmeni, Qt::CaseInsensitive) == 0;
    };
    if (!found || !agrees(state.person(*found))) {
        return answered(ResultCode::Varovani, u"RODNE CISLO NENALEZENO"_qs);
    }
    const Aifo aifo = state.issueLogged(*found, call.context);
    response.mapa.emplace_back().aifo = aifo;
    response.org = egon::OrgStatus {};
    response.status = egon::ApplicationStatus {};
    response.stavRob = egon::ApplicationStatus {};
    egon::Person &person = response.osoby.emplace_back(personOf(state, *found, request.autorizace));
    person.aifo.present = true;
    person.aifo.value = aifo;
    person.aifo.stav = egon::Stav::Spravny;
    return {};
}

Outcome handle(Call &call, const egon::AiseoCtiAifo3::Request &request, egon::AiseoCtiAifo3::Response &response)
{
    State &state = call.state;
    if (const auto refused = withoutGrant(call, u"E270")) {
        return *refused;
    }
    if (const auto refused = withoutReason(call, request.autorizace)) {
        return *refused;
    }
    if (request.mapa.size() != 1) {
        return refuse(u"NEVALIDNI ZADOST"_qs); // one person a call [inferred]: the answer holds one
    }
    const Issued *issued = state.find(request.mapa.front().aifo, call.context);
    if (issued == nullptr || !state.isValid(issued->person)) {
        return refuse(u"AIFO NEEXISTUJE"_qs, u"ORG"_qs);
    }
    const PersonData person = state.person(issued->person);
    response.mapa = request.mapa;
    response.org = egon::OrgStatus {};
    response.stavRob = egon::ApplicationStatus {};
    response.osoba = personOf(state, issued->person, request.autorizace);
    addPlaces(state, *response.osoba, response.ruian, response.adresy);
    if (!isResident(person)) {
        response.status = told(u"Osoba není v AIS EO vedena."_qs);
        return applicationProblem(ResultCode::Varovani, u"ISZR"_qs);
    }
    response.status = egon::AisStatus {};
    response.udaje = residentOf(state, person, request.autorizace.seznamUdaju);
    response.udaje->aifo = request.mapa.front().aifo;
    return {};
}

Outcome handle(
    Call &call, const egon::AgendaDokladNaAifo::Request &request, egon::AgendaDokladNaAifo::Response &response)
{
    State &state = call.state;
    if (const auto refused = withoutGrant(call, u"E248")) {
        return *refused;
    }
    if (const auto refused = withoutReason(call, request.autorizace)) {
        return *refused;
    }
    if (request.cestovni != request.dotazCd || (!request.dotazCd && request.cisloOp.isEmpty())) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    const QString number = request.cestovni ? QString::number(request.cisloCd) : request.cisloOp;
    const auto holder = holderOf(state, number, request.cestovni ? u"P"_qs : u"ID"_qs);
    response.cestovni = request.cestovni;
    if (!holder || !state.isValid(*holder)) {
        response.status = told(u"Doklad nebyl nalezen."_qs);
        return applicationProblem(ResultCode::Varovani, u"ISZR"_qs);
    }
    const PersonData person = state.person(*holder);
    const Aifo aifo = state.issueLogged(*holder, call.context);
    response.mapa.emplace_back().aifo = aifo;
    response.org = egon::OrgStatus {};
    response.status = egon::AisStatus {};
    egon::AgendaDokladNaAifo::Drzitel &data = response.drzitel.emplace();
    data.aifo = aifo;
    data.jmeno = filled(person.givenName);
    data.prijmeni = filled(person.surname);
    if (isResident(person)) {
        data.rodneCislo = filled(birthNumber(state, person.number));
    }
    data.datumNarozeni = filled(person.born);
    data.stavOsoby = filled(person.died ? u"mrtvá"_qs : u"živá"_qs);
    if (person.died) {
        data.datumUmrti = filled(*person.died);
    }
    egon::AgendaDokladNaAifo::DokladOsoby &document = data.doklady.emplace_back();
    document.cislo = filled(number);
    for (const egon::Doklad &kept : person.documents) {
        if (kept.cislo == number && kept.platnostDo) {
            document.platnostDo = filled(*kept.platnostDo);
        }
    }
    // ROB compares what the register of documents says with its own
    response.stavOvereni = egon::ApplicationStatus {};
    response.overeni.push_back({aifo, {u"Jmeno"_qs, u"Prijmeni"_qs, u"DatumNarozeni"_qs}, {}, {}});
    return {};
}

KMEN_ANSWER(AiseoZtotozneni)
KMEN_ANSWER(AiseoCtiAifo3)
KMEN_ANSWER(AgendaDokladNaAifo)

ServiceTable aiseoServices()
{
    return serviceTable<egon::AiseoZtotozneni, egon::AiseoCtiAifo3, egon::AgendaDokladNaAifo>();
}

} // namespace kmen::training
