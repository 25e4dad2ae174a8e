// ROS: organisations by their number and their changes; ROB and RUIAN add persons and addresses.
#include <algorithm>

#include "training/answer_p.h"

namespace kmen::training {
namespace {

using egon::ResultCode;

template <class T>
egon::Udaj<T> good(T value)
{
    egon::Udaj<T> udaj;
    udaj.present = true;
    udaj.value = std::move(value);
    udaj.stav = egon::Stav::Spravny;
    return udaj;
}

egon::RosAdresa addressOf(int code)
{
    egon::RosAdresa address;
    address.odkazRuian = code;
    return address;
}

/// What of an organisation was asked for (AutorizaceInfo/SeznamUdaju; names by EGON.md 2.2).
struct Wanted {
    explicit Wanted(const egon::Authorisation &authorisation)
        : names(authorisation.seznamUdaju)
    {
    }
    [[nodiscard]] bool operator()(const QString &name) const { return names.contains(name); }
    QStringList names;
};

/// Collects what one answer says.
class Answer {
public:
    Answer(Call &call, const egon::Authorisation &authorisation)
        : m_call(call)
        , m_wanted(authorisation)
    {
    }

    egon::RosOsoba organisation(std::uint32_t number)
    {
        const State &state = m_call.state;
        const OrganisationData data = state.organisation(number);
        const auto [changed, changeId] = state.organisationChange(number);
        egon::RosOsoba osoba;
        osoba.fyzicka = data.owner != 0;
        osoba.ico = data.ico;
        osoba.casZmeny = egon::WireTime::fromMoment(changed);
        osoba.idZmeny = changeId;
        if (m_wanted(u"DatovaSchrankaROS"_qs) && !data.dataBox.isEmpty()) {
            osoba.schranky.push_back({data.dataBox, data.dataBoxType, egon::Stav::Spravny});
        }
        if (m_wanted(u"PravniForma"_qs)) {
            osoba.pravniForma = good(egon::RosKod {data.form, data.formName});
        }
        if (m_wanted(u"PravniStav"_qs)) {
            // the code list of legal states is not public [inferred]
            osoba.pravniStav =
                good(data.ended ? egon::RosKod {9, u"Zaniklá osoba"_qs} : egon::RosKod {1, u"Bez omezení"_qs});
        }
        if (m_wanted(u"Provozovny"_qs)) {
            for (const Establishment &kept : data.establishments) {
                egon::RosProvozovna &establishment = osoba.provozovny.emplace_back();
                establishment.icp = kept.icp;
                establishment.zahajeni = good(kept.since);
                establishment.adresa = good(addressOf(kept.address));
                if (data.ended) {
                    establishment.ukonceni = good(*data.ended);
                }
                addAddress(kept.address);
            }
        }
        osoba.agendy.push_back(agenda(data));
        if (m_wanted(u"FyzickaOsoba"_qs) && data.owner != 0) {
            osoba.fo = good(person(data.owner));
        }
        if (m_wanted(u"StatutarniOrgany"_qs)) {
            for (const std::uint32_t officer : data.officers) {
                egon::RosAngazovany engaged;
                engaged.fyzickaOsoba = person(officer);
                osoba.statutarniOrgany.push_back(good(std::move(engaged)));
            }
        }
        return osoba;
    }

    template <class Response>
    void finish(Response &response)
    {
        response.mapa = std::move(m_map);
        response.adresy = std::move(m_codes);
        response.pridano.ruian = std::move(m_ruian);
        response.org = egon::OrgStatus {};
        if (!m_persons.empty()) {
            response.pridano.stavRob = egon::ApplicationStatus {};
            response.pridano.osoby = std::move(m_persons);
        }
    }

private:
    egon::RosAgenda agenda(const OrganisationData &data)
    {
        egon::RosAgenda agenda;
        agenda.kodAgendy = data.agenda;
        agenda.kodOvm = data.ovm;
        if (m_wanted(u"ObchodniNazev"_qs)) {
            agenda.nazev = good(data.name);
        }
        if (m_wanted(u"DatumVznikuOpravneni"_qs)) {
            agenda.vznik = good(data.founded);
        }
        if (m_wanted(u"DatumZanikuOpravneni"_qs) && data.ended) {
            agenda.zanik = good(*data.ended);
        }
        if (m_wanted(u"AdresaSidla"_qs)) {
            agenda.sidlo = good(addressOf(data.seat));
            addAddress(data.seat);
        }
        return agenda;
    }

    /// ROB is asked for everybody whose AIFO stands in the answer, for the items that were asked for.
    egon::RosFo person(std::uint32_t number)
    {
        State &state = m_call.state;
        egon::RosFo fo;
        if (!state.isValid(number)) {
            // the identity is no more: what ROS keeps in words
            const PersonData data = state.person(number);
            fo.text = QString(data.givenName + u' ' + data.surname);
            fo.adresaPobytu = addressOf(data.address);
            fo.datumNarozeni = good(data.born);
            return fo;
        }
        fo.aifo = state.issueLogged(number, m_call.context);
        if (std::ranges::find(m_map, *fo.aifo, &egon::AifoEntry::aifo) == m_map.end()) {
            m_map.emplace_back().aifo = *fo.aifo;
            egon::Person &read = m_persons.emplace_back(wirePerson(state, number, itemsFromNames(m_wanted.names)));
            read.aifo = good(*fo.aifo);
            addPlaces(state, read, m_ruian, m_codes);
        }
        return fo;
    }

    void addAddress(int code)
    {
        auto found = m_ruian.address(code) == nullptr ? m_call.state.population.ruian().address(code) : std::nullopt;
        if (found) {
            m_ruian.adresy.push_back(std::move(*found));
            m_codes.emplace_back().kod = code;
        }
    }

    Call &m_call;
    Wanted m_wanted;
    egon::AifoMap m_map;
    std::vector<egon::AddressCheck> m_codes;
    std::vector<egon::Person> m_persons;
    egon::RuianData m_ruian;
};

/// "Povinné naplnění SeznamUdaju" since 2019 (EGON.md 2.2).
std::optional<Outcome> withoutItems(const egon::Authorisation &authorisation)
{
    if (authorisation.seznamUdaju.isEmpty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs, u"ISZR"_qs, u"SeznamUdaju není naplněn."_qs);
    }
    return std::nullopt;
}

/// Why there is nothing under this number.
QString problemOf(const State &state, int ico)
{
    if (!egon::isIco(ico)) {
        return u"NEVALIDNI DATA"_qs;
    }
    return state.organisationWithIco(ico) ? QString() : u"ICO NEEXISTUJE"_qs;
}

} // namespace

Outcome handle(Call &call, const egon::RosCtiIco2::Request &request, egon::RosCtiIco2::Response &response)
{
    if (const auto refused = withoutItems(request.autorizace)) {
        return *refused;
    }
    const QString problem =
        request.znepristupniLog.value_or(false) ? u"NEPOVOLENE ZNEPRISTUPNENI"_qs : problemOf(call.state, request.ico);
    if (!problem.isEmpty()) {
        response.status = applicationStatus(ResultCode::Chyba, problem);
        return applicationProblem(ResultCode::Chyba, u"ROS"_qs);
    }
    Answer answer(call, request.autorizace);
    response.status = egon::ApplicationStatus {};
    response.osoba = answer.organisation(*call.state.organisationWithIco(request.ico));
    answer.finish(response);
    return {};
}

Outcome handle(Call &call, const egon::RosCtiSeznamIco2::Request &request, egon::RosCtiSeznamIco2::Response &response)
{
    if (const auto refused = withoutItems(request.autorizace)) {
        return *refused;
    }
    if (request.nacistProvozniUdaje) {
        return refuse(u"NENI OPRAVNENI"_qs, u"ROS"_qs); // operating data are for their editors [inferred]
    }
    const auto refused = [&response](const QString &subKod) {
        response.status = applicationStatus(ResultCode::Chyba, subKod);
        return applicationProblem(ResultCode::Chyba, u"ROS"_qs);
    };
    if (request.ico.size() > static_cast<std::size_t>(call.state.limits.organisationsPerCall)) {
        return refused(u"PREKROCEN INTERNI PARAMETR"_qs);
    }
    if (request.znepristupniLog.value_or(false)) {
        return refused(u"NEPOVOLENE ZNEPRISTUPNENI"_qs);
    }
    Answer answer(call, request.autorizace);
    QSet<int> seen;
    for (const int ico : request.ico) {
        if (seen.contains(ico)) {
            continue;
        }
        seen.insert(ico);
        if (const QString problem = problemOf(call.state, ico); !problem.isEmpty()) {
            response.nenalezena.emplace_back().ico = ico;
            response.nenalezena.back().detail.subKod = problem;
            continue;
        }
        response.osoby.push_back(answer.organisation(*call.state.organisationWithIco(ico)));
    }
    answer.finish(response);
    if (!response.nenalezena.empty()) {
        // "Některá IČO ze seznamu neexistují" (RosTypy.xsd); that it is a warning is [inferred]
        response.status = applicationStatus(ResultCode::Varovani, u"CHYBA SEZNAMU"_qs);
        return applicationProblem(ResultCode::Varovani, u"ROS"_qs);
    }
    response.status = egon::ApplicationStatus {};
    return {};
}

Outcome handle(Call &call, const egon::RosCtiZmeny::Request &request, egon::RosCtiZmeny::Response &response)
{
    using Typ = egon::RosCtiZmeny::Typ;
    const State &state = call.state;
    const auto &changes = state.organisationChanges;
    const auto warned = [&response](const QString &subKod) {
        response.status = applicationStatus(ResultCode::Varovani, subKod);
        return applicationProblem(ResultCode::Varovani, u"ROS"_qs);
    };
    const auto byTime = [&changes](const egon::WireTime &time) {
        return static_cast<std::size_t>(
            std::ranges::lower_bound(changes, time.toMoment(), {}, &OrganisationChange::at) - changes.begin());
    };
    std::size_t next = request.casOd
        ? byTime(*request.casOd)
        : static_cast<std::size_t>(std::max<qint64>(0, *request.idZmeny - State::firstOrganisationChangeId));
    // the interval ends before "Do", as in ROB [inferred]
    const std::size_t end = request.casDo ? byTime(*request.casDo) : changes.size();
    const int cap =
        std::min(state.limits.organisationChanges, request.maximalniPocet.value_or(state.limits.organisationChanges));
    const auto typeOf = [](const OrganisationChange &change) {
        switch (change.event) {
        case OrganisationEvent::Founded:
            return Typ::Vlozeni;
        case OrganisationEvent::Ended:
            return Typ::Zruseni;
        case OrganisationEvent::Changed:
            break;
        }
        return Typ::Zmena;
    };
    const auto fits = [&request, &typeOf](const OrganisationChange &change) {
        return request.typ == Typ::Vsechny || request.typ == typeOf(change);
    };
    for (; next < end && static_cast<int>(response.zmeny.size()) < cap; ++next) {
        const OrganisationChange &change = changes[next];
        if (fits(change)) {
            response.zmeny.push_back({state.organisation(change.organisation).ico, typeOf(change),
                egon::WireTime::fromMoment(change.at), State::firstOrganisationChangeId + static_cast<qint64>(next)});
        }
    }
    if (response.zmeny.empty()) {
        return warned(u"PRAZDNY SEZNAM"_qs);
    }
    const auto from = changes.begin() + static_cast<std::ptrdiff_t>(std::min(next, changes.size()));
    const auto to = changes.begin() + static_cast<std::ptrdiff_t>(std::max(std::min(next, changes.size()), end));
    if (std::any_of(from, to, fits)) {
        return warned(u"PREKROCEN POCET"_qs);
    }
    response.status = egon::ApplicationStatus {};
    return {};
}

KMEN_ANSWER(RosCtiIco2)
KMEN_ANSWER(RosCtiSeznamIco2)
KMEN_ANSWER(RosCtiZmeny)

ServiceTable rosServices()
{
    return serviceTable<egon::RosCtiIco2, egon::RosCtiSeznamIco2, egon::RosCtiZmeny>();
}

} // namespace kmen::training
