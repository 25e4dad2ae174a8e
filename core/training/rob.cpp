// ROB: identification by data, reading by AIFO, changes.
#include <QJsonArray>

#include <algorithm>

#include "base/text.h"
#include "training/answer_p.h"

namespace kmen::training {
namespace {

using egon::ResultCode;
using Search = egon::RobCtiPodleUdaju2::Request;
using Porovnani = egon::RobCtiPodleUdaju2::Porovnani;

/// The minimal combinations I to XI. Source: notifications v03, ch. 2.1; EGON.md, E278.
bool isPermitted(const Search &search)
{
    const auto given = [](const auto &criterion) { return criterion.present && !criterion.nil; };
    const bool surname = given(search.prijmeni);
    const bool birthSurname = given(search.rodnePrijmeni);
    const bool name = given(search.jmeno);
    const bool born = given(search.datumNarozeni);
    const bool died = given(search.datumUmrti);
    const bool address = given(search.adresaPobytu);
    const bool certificate = given(search.serioveCisloCertifikatu); // with or without its issuer [inferred]
    const bool document = search.doklad && !search.doklad->cislo.isEmpty() && !search.doklad->druh.isEmpty();
    return (surname && name && (address || born || died || certificate)) // I, II, III, IX
        || document // IV
        || given(search.datovaSchrankaId) // V
        || (birthSurname && name && (address || born || died)) // VI, VII, VIII
        || (surname && born && address) // X
        || (birthSurname && born && address); // XI
}

std::vector<std::uint32_t> candidates(const State &state, const Search &search)
{
    const auto given = [](const auto &criterion) { return criterion.present && !criterion.nil; };
    const auto single = [](std::optional<std::uint32_t> person) {
        return person ? std::vector {*person} : std::vector<std::uint32_t> {};
    };
    const Population &population = state.population;
    std::vector<std::uint32_t> found;
    if (search.doklad) {
        found = single(population.withDocument(search.doklad->cislo, search.doklad->druh));
    } else if (given(search.datovaSchrankaId)) {
        found = single(population.withDataBox(search.datovaSchrankaId.value));
    } else if (given(search.serioveCisloCertifikatu)) {
        found = single(population.withCertificate(search.serioveCisloCertifikatu.value));
    } else if (given(search.datumNarozeni)) {
        found = population.bornOn(search.datumNarozeni.value);
    } else if (given(search.adresaPobytu)) {
        found = population.livingAt(search.adresaPobytu.value.kod);
    } else {
        found = population.dead();
    }
    // the indexes know the country as it was taken down: who changed since is judged by the present data
    std::erase_if(found, [&state](std::uint32_t person) { return state.changed.contains(person); });
    for (const auto &[person, entry] : state.changed) {
        found.push_back(person);
    }
    std::erase_if(found, [&state](std::uint32_t person) { return !state.isValid(person); });
    std::ranges::sort(found);
    return found;
}

class Comparison {
public:
    explicit Comparison(Porovnani mode)
        : m_mode(mode)
    {
    }
    [[nodiscard]] bool same(const QString &kept, const QString &asked) const
    {
        switch (m_mode) {
        case Porovnani::Striktni:
            return kept == asked;
        case Porovnani::Diakritika:
            return kept.compare(asked, Qt::CaseInsensitive) == 0;
        case Porovnani::Ascii:
            break;
        }
        return toAsciiUpper(kept) == toAsciiUpper(asked);
    }

private:
    Porovnani m_mode;
};

bool samePlace(const Comparison &names, const egon::Misto &kept, const egon::Misto &asked)
{
    if (asked.cr) {
        return kept.cr == asked.cr && (!asked.obec || kept.obec == asked.obec);
    }
    return names.same(kept.svet, asked.svet) && kept.stat == asked.stat;
}

bool fits(const PersonData &person, const Search &search)
{
    const Comparison names(search.typPorovnani.value_or(Porovnani::Diakritika));
    // absent: anything; nil: nothing may be filled [inferred]; else the values must agree
    const auto agrees = [](const auto &criterion, bool filled, auto &&same) {
        return !criterion.present || (criterion.nil ? !filled : filled && same(criterion.value));
    };
    const auto text = [&](const auto &criterion, const QString &kept) {
        return agrees(criterion, !kept.isEmpty(), [&](const QString &asked) { return names.same(kept, asked); });
    };
    const auto exactly = [&](const auto &criterion, const QString &kept) {
        return agrees(criterion, !kept.isEmpty(), [&](const QString &asked) { return kept == asked; });
    };
    const auto certificate = [&person](auto &&matches) { return std::ranges::any_of(person.certificates, matches); };
    const auto document = [&search](const egon::Doklad &kept) {
        return kept.cislo == search.doklad->cislo && kept.druh == search.doklad->druh
            && (!search.doklad->platnostDo || kept.platnostDo == search.doklad->platnostDo);
    };
    return text(search.prijmeni, person.surname) && text(search.jmeno, person.givenName)
        && text(search.rodnePrijmeni, person.birthSurname)
        && agrees(search.datumNarozeni, true, [&](QDate asked) { return person.born == asked; })
        && agrees(search.datumUmrti, person.died.has_value(), [&](QDate asked) { return person.died == asked; })
        && agrees(search.datumPravniMociUmrti, false, [](QDate) { return false; }) // nobody was declared dead
        && agrees(search.adresaPobytu, true,
            [&](const egon::AdresaPobytu &asked) {
                return person.address == asked.kod
                    && (!asked.adresaUradu || *asked.adresaUradu == person.officeAddress);
            })
        && agrees(search.datovaSchrankaId, !person.dataBox.isEmpty(),
            [&](const QString &asked) { return person.dataBox.compare(asked, Qt::CaseInsensitive) == 0; })
        && agrees(search.mistoNarozeni, true,
            [&](const egon::Misto &asked) { return samePlace(names, person.birthPlace, asked); })
        && agrees(search.mistoUmrti, person.deathPlace.has_value(),
            [&](const egon::Misto &asked) { return samePlace(names, *person.deathPlace, asked); })
        && (!search.doklad || std::ranges::any_of(person.documents, document))
        && (!search.obcanstvi || person.citizenship.contains(*search.obcanstvi))
        && exactly(search.omezeniSvepravnosti, person.limitedCapacity)
        && exactly(search.rodinnyStavPartnerstvi, person.familyState)
        && exactly(search.pohlavi, person.female ? u"zena"_qs : u"muz"_qs)
        && agrees(search.serioveCisloCertifikatu, !person.certificates.empty(),
            [&](qint64 asked) {
                return certificate([asked](const egon::Certifikat &kept) { return kept.serioveCislo == asked; });
            })
        && agrees(search.vydavatelCertifikatu, !person.certificates.empty(), [&](const QString &asked) {
               return certificate([&asked](const egon::Certifikat &kept) { return kept.vydavatel == asked; });
           });
}

/// "Povinné naplnění SeznamUdaju" since 2019; E07 may leave it to RPP (notifications v03, 3.1.2).
std::optional<Outcome> badReading(const Call &call, const egon::Authorisation &authorisation)
{
    if (const auto refused = withoutReason(call)) {
        return refused;
    }
    if (authorisation.seznamUdaju.isEmpty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs, u"ISZR"_qs, u"SeznamUdaju není naplněn."_qs);
    }
    return std::nullopt;
}

void setAifo(egon::Person &person, const State &state, std::uint32_t number, const Aifo &aifo)
{
    person.aifo.present = true;
    person.aifo.value = aifo;
    person.aifo.stav = egon::Stav::Spravny;
    person.aifo.zmenaCas = egon::WireTime::fromMoment(state.itemTime(number, Item::DatumNarozeni));
}

Outcome nonexistent()
{
    return refuse(u"AIFO NEEXISTUJE"_qs, u"ORG"_qs);
}

} // namespace

std::optional<Outcome> withoutReason(const Call &call)
{
    const egon::RequestInfo &info = call.info;
    if (info.subjekt.isEmpty() || info.uzivatel.isEmpty() || info.duvodUcel.isEmpty()) {
        return refuse(
            u"NEVALIDNI ZADOST"_qs, u"ISZR"_qs, u"Při čtení ROB je vyžadován Subjekt, Uzivatel a DuvodUcel."_qs);
    }
    return std::nullopt;
}

Outcome handle(Call &call, const Search &request, egon::RobCtiPodleUdaju2::Response &response)
{
    State &state = call.state;
    if (const auto refused = badReading(call, request.autorizace)) {
        return *refused;
    }
    const auto answer = [&](ResultCode kod, const QString &subKod) {
        response.status = applicationStatus(kod, subKod);
        return applicationProblem(kod, u"ROB"_qs);
    };
    if (!isPermitted(request)) {
        return answer(ResultCode::Chyba, u"NEPOVOLENA KOMBINACE"_qs);
    }
    const auto &address = request.adresaPobytu;
    if (address.present && !address.nil && !state.population.ruian().indexOf(address.value.kod)) {
        return refuse(u"ADRESA NEEXISTUJE"_qs, u"RUIAN"_qs);
    }
    std::vector<std::uint32_t> found = candidates(state, request);
    std::erase_if(found, [&](std::uint32_t person) { return !fits(state.person(person), request); });
    if (found.empty()) {
        return answer(ResultCode::Varovani, u"ZAZNAM NENALEZEN"_qs);
    }
    if (found.size() > 1) {
        return answer(ResultCode::Varovani, u"PREKROCEN POCET"_qs);
    }
    bool fresh = false;
    const Aifo aifo = state.issue(found.front(), call.context, &fresh);
    if (fresh) {
        const Context &context = state.contexts[call.context];
        state.log.append({{u"issued"_qs, QJsonArray {static_cast<qint64>(found.front())}},
            {u"agenda"_qs, context.agenda}, {u"ais"_qs, context.ais}});
    }
    egon::Person person = wirePerson(state, found.front(), itemsFromNames(request.autorizace.seznamUdaju));
    setAifo(person, state, found.front(), aifo);
    addPlaces(state, person, response.ruian, response.adresy);
    egon::AifoEntry entry;
    entry.aifo = aifo;
    response.mapa.push_back(entry);
    response.org = egon::OrgStatus {};
    response.osoby.push_back(std::move(person));
    recordUse(call, found, request.autorizace, false, request.znepristupniLog.value_or(false));
    return {};
}

Outcome handle(
    Call &call, const egon::RobCtiHromadneAifo2::Request &request, egon::RobCtiHromadneAifo2::Response &response)
{
    State &state = call.state;
    if (const auto refused = badReading(call, request.autorizace)) {
        return *refused;
    }
    if (request.mapa.empty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    if (request.mapa.size() > static_cast<std::size_t>(state.limits.personsPerRead)) {
        return refuse(u"PREKROCEN SEZNAM"_qs, u"ROB"_qs);
    }
    // one AIFO that is no more refuses the whole group (notifications v03, 3.1.2)
    std::vector<std::uint32_t> persons;
    for (const egon::AifoEntry &entry : request.mapa) {
        const Issued *issued = state.find(entry.aifo, call.context);
        if (issued == nullptr || !state.isValid(issued->person)) {
            return nonexistent();
        }
        persons.push_back(issued->person);
    }
    const ItemSet items = itemsFromNames(request.autorizace.seznamUdaju);
    std::unordered_set<std::uint32_t> seen;
    for (std::size_t index = 0; index < persons.size(); ++index) {
        if (!seen.insert(persons[index]).second) {
            continue;
        }
        egon::Person person = wirePerson(state, persons[index], items);
        setAifo(person, state, persons[index], request.mapa[index].aifo);
        addPlaces(state, person, response.ruian, response.adresy);
        response.osoby.push_back(std::move(person));
    }
    response.mapa = request.mapa;
    response.org = egon::OrgStatus {};
    recordUse(call, {seen.begin(), seen.end()}, request.autorizace, false, request.znepristupniLog.value_or(false));
    return {};
}

Outcome handle(Call &call, const egon::RobCtiAifo2::Request &request, egon::RobCtiAifo2::Response &response)
{
    State &state = call.state;
    if (const auto refused = badReading(call, request.autorizace)) {
        return *refused;
    }
    const Issued *issued = state.find(request.aifo, call.context);
    if (issued == nullptr || !state.isValid(issued->person)) {
        return nonexistent();
    }
    response.osoba = wirePerson(state, issued->person, itemsFromNames(request.autorizace.seznamUdaju));
    addPlaces(state, *response.osoba, response.ruian, response.adresy);
    response.mapa = request.mapa;
    response.org = egon::OrgStatus {};
    recordUse(call, {issued->person}, request.autorizace, request.poskytnuti, request.znepristupniLog.value_or(false));
    return {};
}

Outcome answerChanges(Call &call, const egon::RobCtiZmeny::Request &request, egon::RobCtiZmeny::Response &response,
    ItemSet items, const std::function<void(const Change &)> &give)
{
    State &state = call.state;
    if (request.casOd.has_value() == request.zmenaId.has_value()) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    // "Od" belongs to the interval, "Do" does not [inferred]: days from midnight to midnight then meet without a gap
    const auto byTime = [&state](Moment moment) {
        return static_cast<std::size_t>(
            std::ranges::lower_bound(state.changes, moment, {}, &Change::at) - state.changes.begin());
    };
    std::size_t next = request.casOd
        ? byTime(request.casOd->toMoment())
        : static_cast<std::size_t>(std::max<qint64>(0, *request.zmenaId - State::firstChangeId));
    const std::size_t end = request.casDo ? byTime(request.casDo->toMoment()) : state.changes.size();
    const int cap = std::min(
        state.limits.changesLookedAt, request.autorizace.maximalniPocetZaznamu.value_or(state.limits.changesLookedAt));

    // ROB takes so many changes, ORG then lets through those for the caller: a list may be empty and yet not the last
    int looked = 0;
    for (; next < end && looked < cap; ++next) {
        if ((state.changes[next].items & items) != 0) {
            ++looked;
            give(state.changes[next]);
        }
    }
    const bool more = std::any_of(state.changes.begin() + static_cast<std::ptrdiff_t>(std::min(next, end)),
        state.changes.begin() + static_cast<std::ptrdiff_t>(end),
        [items](const Change &change) { return (change.items & items) != 0; });
    // the end of the interval was looked at as well, be there nothing of interest in it
    const std::size_t last = more ? next : std::max(next, end);
    if (!state.changes.empty() && last > 0) {
        const std::size_t index = std::min(last, state.changes.size()) - 1;
        response.zmenaId = State::firstChangeId + static_cast<qint64>(index);
        response.zmenaCas = egon::WireTime::fromMoment(state.changes[index].at);
    }
    if (more) {
        response.status = applicationStatus(ResultCode::Varovani, u"PREKROCEN POCET"_qs);
        return applicationProblem(ResultCode::Varovani, u"ROB"_qs);
    }
    return {};
}

Outcome handle(Call &call, const egon::RobCtiZmeny::Request &request, egon::RobCtiZmeny::Response &response)
{
    State &state = call.state;
    egon::OrgStatus org;
    const ItemSet items =
        request.autorizace.seznamUdaju.isEmpty() ? allItems : itemsFromNames(request.autorizace.seznamUdaju);
    Outcome outcome = answerChanges(call, request, response, items, [&](const Change &change) {
        const auto issued = state.issued.find(state.derive(change.person, call.context));
        if (issued == state.issued.end() || !issued->second.subscribed) {
            return;
        }
        egon::AifoEntry entry;
        entry.aifo = issued->first;
        response.mapa.push_back(entry);
        if (const QString detail = state.fateDetail(change.person); !detail.isEmpty()) {
            const bool told = std::ranges::find(org.aifo, issued->first, &egon::OrgAifoStatus::aifo) != org.aifo.end();
            if (!told) {
                org.aifo.push_back({issued->first, false, detail});
            }
        }
    });
    response.org = std::move(org);
    return outcome;
}

KMEN_ANSWER(RobCtiPodleUdaju2)
KMEN_ANSWER(RobCtiHromadneAifo2)
KMEN_ANSWER(RobCtiAifo2)
KMEN_ANSWER(RobCtiZmeny)

ServiceTable robServices()
{
    return serviceTable<egon::RobCtiPodleUdaju2, egon::RobCtiHromadneAifo2, egon::RobCtiAifo2, egon::RobCtiZmeny>();
}

} // namespace kmen::training
