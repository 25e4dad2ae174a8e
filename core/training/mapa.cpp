// The deposit through which one agenda hands persons over to another.
#include <QJsonArray>

#include <algorithm>

#include "training/answer_p.h"

namespace kmen::training {
namespace {

/// More than this is nobody's work [inferred].
constexpr qsizetype mostDeposits = 10'000;

QJsonObject depositLine(const QUuid &id, const Deposit &deposit)
{
    QJsonArray persons;
    for (const std::uint32_t person : deposit.persons) {
        persons.append(static_cast<qint64>(person));
    }
    QJsonArray recipients;
    for (const Deposit::Recipient &recipient : deposit.recipients) {
        QJsonObject one {{u"agenda"_qs, recipient.agenda}};
        if (recipient.ais) {
            one.insert(u"ais"_qs, *recipient.ais);
        }
        recipients.append(one);
    }
    return {{u"deposit"_qs, id.toString(QUuid::WithoutBraces)}, {u"persons"_qs, persons},
        {u"recipients"_qs, recipients}, {u"until"_qs, static_cast<qint64>(toMsecs(deposit.until))}};
}

} // namespace

void replayDeposit(State &state, const QJsonObject &line)
{
    const QUuid id = QUuid::fromString(line.value(u"deposit"_qs).toString());
    if (!line.contains(u"until"_qs)) {
        state.deposits.remove(id); // taken out
        return;
    }
    Deposit deposit;
    deposit.until = fromMsecs(line.value(u"until"_qs).toInteger());
    for (const QJsonValue person : line.value(u"persons"_qs).toArray()) {
        deposit.persons.push_back(static_cast<std::uint32_t>(person.toInteger()));
    }
    for (const QJsonValue value : line.value(u"recipients"_qs).toArray()) {
        const QJsonObject one = value.toObject();
        Deposit::Recipient &recipient = deposit.recipients.emplace_back();
        recipient.agenda = one.value(u"agenda"_qs).toString();
        if (one.contains(u"ais"_qs)) {
            recipient.ais = one.value(u"ais"_qs).toInt();
        }
    }
    state.deposits.emplace(id, std::move(deposit));
}

Outcome handle(Call &call, const egon::IszrUlozMapaAifo::Request &request, egon::IszrUlozMapaAifo::Response &response)
{
    State &state = call.state;
    if (request.mapa.empty() || request.dobaUlozeniDnu < 1) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    if (request.mapa.size() > static_cast<std::size_t>(state.limits.aifoPerOrgCall)) {
        return refuse(u"PREKROCEN SEZNAM"_qs);
    }
    Deposit deposit;
    for (const egon::AifoEntry &entry : request.mapa) {
        const Issued *issued = state.find(entry.aifo, call.context);
        if (issued == nullptr || !state.isValid(issued->person)) {
            return refuse(u"AIFO NEEXISTUJE"_qs, u"ORG"_qs);
        }
        deposit.persons.push_back(issued->person);
    }
    if (request.prijemci) {
        for (const auto &[agenda, ais] : *request.prijemci) {
            deposit.recipients.push_back({agenda, ais});
        }
    }
    deposit.until = state.now() + std::chrono::hours(24) * std::min(request.dobaUlozeniDnu, state.limits.depositDays);
    state.deposits.removeIf([&](const auto &entry) { return entry.value().until <= state.now(); });
    if (state.deposits.size() >= mostDeposits) {
        return refuse(u"NENI K DISPOZICI"_qs);
    }
    response.mapa = request.mapa;
    response.status = egon::ApplicationStatus {};
    response.ulozka = {QUuid::createUuid(), egon::WireTime::fromMoment(deposit.until)};
    state.log.append(depositLine(response.ulozka->ulozkaId, deposit));
    state.deposits.emplace(response.ulozka->ulozkaId, std::move(deposit));
    return {};
}

Outcome handle(Call &call, const egon::IszrPodejMapaAifo::Request &request, egon::IszrPodejMapaAifo::Response &response)
{
    State &state = call.state;
    const auto found = state.deposits.constFind(request.ulozkaId);
    // taken out, expired or never there: which one it was is nobody's business
    if (found == state.deposits.cend() || found->until <= state.now()) {
        return refuse(u"NENALEZENO"_qs);
    }
    const Context &asking = state.contexts[call.context];
    const bool meant = found->recipients.empty()
        || std::ranges::any_of(found->recipients, [&asking](const Deposit::Recipient &recipient) {
               return (recipient.agenda.isEmpty() || recipient.agenda == asking.agenda)
                   && recipient.ais.value_or(asking.ais) == asking.ais;
           });
    if (!meant) {
        return refuse(u"NENI OPRAVNENI"_qs);
    }
    for (const std::uint32_t person : found->persons) {
        egon::AifoEntry &entry = response.mapa.emplace_back();
        if (!state.isValid(person)) {
            entry.prevodAifoStatus = u"AifoZdrojNeplatne"_qs; // ended since it was left
            continue;
        }
        entry.aifo = state.issueLogged(person, call.context);
    }
    response.status = egon::ApplicationStatus {};
    state.log.append({{u"deposit"_qs, request.ulozkaId.toString(QUuid::WithoutBraces)}});
    state.deposits.erase(found);
    return {};
}

KMEN_ANSWER(IszrUlozMapaAifo)
KMEN_ANSWER(IszrPodejMapaAifo)

ServiceTable mapaServices()
{
    return serviceTable<egon::IszrUlozMapaAifo, egon::IszrPodejMapaAifo>();
}

} // namespace kmen::training
