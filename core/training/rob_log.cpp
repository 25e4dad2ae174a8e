// What ROB tells of its records: founded ones, who used them, and claims that something in them is wrong.
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <limits>

#include "training/answer_p.h"

namespace kmen::training {
namespace {

using egon::ResultCode;
using Founded = egon::RobCtiZmenyZaloz;
using Statement = egon::RobVypisVyuzitiPoskytnuti;
using Claim = egon::IszrReklamujUdajeRob;

/// SHA-1 of the ids of the uses [inferred: the schema only says that the sum has 20 bytes].
QByteArray sumOf(const std::vector<Statement::Use> &uses)
{
    QCryptographicHash sum(QCryptographicHash::Sha1);
    for (const Statement::Use &use : uses) {
        sum.addData(use.iszrZadostId.toRfc4122());
    }
    return sum.result();
}

Statement::Use wireUse(const Use &use)
{
    Statement::Use row;
    row.poskytnuti = use.handedOver;
    row.agenda = use.agenda;
    row.ais = use.ais;
    row.subjekt = use.subjekt;
    row.uzivatel = use.uzivatel;
    row.ovm = use.ovm;
    row.casVyuziti = egon::WireTime::fromMoment(use.at);
    row.duvodUcel = use.duvodUcel;
    row.seznamUdaju = use.items; // bit n is item 101-1-(n+1) [inferred: the order of the bits is not published]
    row.agendaZadostId = use.agendaZadostId;
    row.iszrZadostId = use.iszrZadostId;
    return row;
}

/// A claim names items as RobUdajType does, which calls one otherwise than SeznamUdaju. Empty: no item of a person.
QString claimedItem(const QString &name)
{
    if (name == u"DatovaSchranka") {
        return itemName(Item::DatovaSchranka);
    }
    return name != itemName(Item::DatovaSchranka) && itemsFromNames({name}) != 0 ? name : QString();
}

Outcome noSuchPerson()
{
    return refuse(u"AIFO NEEXISTUJE"_qs, u"ORG"_qs);
}

} // namespace

void recordUse(const Call &call, const std::vector<std::uint32_t> &persons, const egon::Authorisation &authorisation,
    bool handedOver, bool hidden)
{
    Use use;
    use.handedOver = handedOver;
    use.hidden = hidden;
    use.agenda = call.info.agenda;
    use.ais = *call.info.ais;
    use.subjekt = call.info.subjekt;
    use.uzivatel = call.info.uzivatel;
    use.ovm = call.info.ovm;
    use.duvodUcel = call.info.duvodUcel;
    use.items = itemsFromNames(authorisation.seznamUdaju);
    use.at = call.state.now();
    use.agendaZadostId = call.info.agendaZadostId;
    use.iszrZadostId = call.iszrZadostId;
    call.state.uses.add(persons, std::move(use));
}

/// Not for everybody: the whole country's newborn are no business of an office that serves its own clients
/// [inferred from the rules of E319, which takes its place; AISV handbook].
Outcome handle(Call &call, const Founded::Request &request, Founded::Response &response)
{
    if (const auto refused = withoutGrant(call, u"E103")) {
        return *refused;
    }
    State &state = call.state;
    const Outcome outcome = answerChanges(call, request, response, foundedRecord, [&](const Change &change) {
        // who was merged away since is not issued anew [inferred]
        if (state.isValid(change.person)) {
            egon::AifoEntry entry;
            entry.aifo = state.issueLogged(change.person, call.context);
            response.mapa.push_back(entry);
        }
    });
    response.org = egon::OrgStatus {};
    return outcome;
}

Outcome handle(Call &call, const Statement::Request &request, Statement::Response &response)
{
    if (const auto refused = withoutGrant(call, u"E154")) {
        return *refused;
    }
    if (const auto refused = withoutReason(call)) {
        return *refused;
    }
    State &state = call.state;
    const Moment from = request.casOd.toMoment();
    const Moment to = request.casDo ? request.casDo->toMoment() : Moment::max();
    const int first = request.zaznamOd.value_or(1);
    if (to < from || first < 1) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    const auto answer = [&](const QString &subKod) {
        response.status = applicationStatus(ResultCode::Varovani, subKod);
        return applicationProblem(ResultCode::Varovani, u"ROB"_qs);
    };
    if (request.rocniVypisCislo) {
        return answer(u"ZAZNAM NENALEZEN"_qs); // the training registers send no yearly statements
    }
    const Issued *issued = state.find(request.aifo, call.context);
    if (issued == nullptr || !state.isValid(issued->person)) {
        return noSuchPerson();
    }
    response.mapa = request.mapa;
    response.org = egon::OrgStatus {};
    const auto uses = state.uses.of(issued->person, from, to, request.potlaceniZnepristupneni.value_or(false));
    const auto limit = static_cast<std::size_t>(std::min(state.limits.usesPerStatement,
        request.autorizace.maximalniPocetZaznamu.value_or(state.limits.usesPerStatement)));
    const auto begin = static_cast<std::size_t>(first - 1);
    for (std::size_t index = begin; index < std::min(uses.size(), begin + limit); ++index) {
        response.vyuziti.push_back(wireUse(*uses[index]));
    }
    if (response.vyuziti.empty()) {
        return answer(u"ZAZNAM NENALEZEN"_qs);
    }
    response.datovaSchranka = state.person(issued->person).dataBox;
    response.kontrola = sumOf(response.vyuziti);
    if (uses.size() > begin + limit) {
        return answer(u"PREKROCEN POCET"_qs);
    }
    return {};
}

/// The editor is quick here: the items are `nespravny` before the answer is written, and whoever is subscribed learns
/// of it with the next E07.
Outcome handle(Call &call, const Claim::Request &request, Claim::Response &response)
{
    State &state = call.state;
    const bool named = !request.aifo.isNull();
    const Issued *issued = named ? state.find(request.aifo, call.context) : nullptr;
    if (named && (issued == nullptr || !state.isValid(issued->person))) {
        return noSuchPerson();
    }
    response.mapa = request.mapa;
    response.org = egon::OrgStatus {};
    QJsonArray items;
    const bool known = std::ranges::all_of(request.udaje, [&](const Claim::Claim &claim) {
        const QString item = claimedItem(claim.udaj);
        items.append(item);
        return !item.isEmpty();
    });
    // a claim says of whom and what, or at least has something to say [inferred]
    const bool telling = items.isEmpty() ? !request.popisReklamace.trimmed().isEmpty() : named;
    bool taken = known && telling;
    if (taken && !items.isEmpty()) {
        taken = performLogged(
            state, {{u"do"_qs, u"doubt"_qs}, {u"person"_qs, static_cast<qint64>(issued->person)}, {u"items"_qs, items}})
                    .has_value();
    }
    if (!taken) {
        response.status = applicationStatus(ResultCode::Chyba, u"CHYBA REKLAMACE"_qs);
        return applicationProblem(ResultCode::Chyba, u"ISZR"_qs);
    }
    response.status = egon::ApplicationStatus {};
    response.identifikatorReklamace = call.iszrZadostId.toString(QUuid::WithoutBraces);
    response.agendaEditora = request.agendaEditora.isEmpty() ? QString::fromUtf16(editorAgenda) : request.agendaEditora;
    return {};
}

KMEN_ANSWER(RobCtiZmenyZaloz)
KMEN_ANSWER(RobVypisVyuzitiPoskytnuti)
KMEN_ANSWER(IszrReklamujUdajeRob)

ServiceTable robLogServices()
{
    return serviceTable<egon::RobCtiZmenyZaloz, egon::RobVypisVyuzitiPoskytnuti, egon::IszrReklamujUdajeRob>();
}

} // namespace kmen::training
