// The national identity point: pseudonyms to AIFO, means of identification, messages.
#include "training/answer_p.h"

namespace kmen::training {
namespace {

using egon::ResultCode;

/// NIA has one sub-code, the rest is in words (NiaTypy.xsd).
egon::ApplicationStatus told(ResultCode kod, const QString &popis)
{
    egon::ApplicationStatus status = applicationStatus(kod, u"SPECIFIKACE V POPISU"_qs);
    status.details.front().popis = popis;
    return status;
}

/// Which means of identification somebody has is invented, and the same every time.
int meansOf(std::uint32_t person)
{
    const std::uint64_t chance = mix(person ^ 0x41a) % 100;
    return chance < 35 ? 0 : chance < 38 ? -1 : chance < 80 ? 1 : chance < 95 ? 2 : 3;
}

std::optional<Outcome> badMap(const Call &call, const std::vector<egon::AifoEntry> &map)
{
    if (map.empty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    for (const egon::AifoEntry &entry : map) {
        const Issued *issued = call.state.find(entry.aifo, call.context);
        if (issued == nullptr || !call.state.isValid(issued->person)) {
            return refuse(u"AIFO NEEXISTUJE"_qs, u"ORG"_qs);
        }
    }
    return std::nullopt;
}

} // namespace

Outcome handle(
    Call &call, const egon::IszrEidentitaCtiAifo::Request &request, egon::IszrEidentitaCtiAifo::Response &response)
{
    State &state = call.state;
    if (const auto refused = withoutGrant(call, u"E226")) {
        return *refused;
    }
    if (request.mapaBsi.empty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    if (request.mapaBsi.size() > static_cast<std::size_t>(state.limits.pseudonymsPerCall)) {
        return refuse(u"PREKROCEN SEZNAM"_qs);
    }
    QSet<int> locals;
    for (const egon::BsiEntry &entry : request.mapaBsi) {
        if (entry.bsi.isNull() || locals.contains(entry.local)) {
            return refuse(u"NEVALIDNI VAZBA"_qs);
        }
        locals.insert(entry.local);
    }
    bool missing = false;
    for (const egon::BsiEntry &entry : request.mapaBsi) {
        egon::BsiAnswer &answer = response.mapa.emplace_back();
        answer.local = entry.local;
        const auto person = state.personOf(entry.bsi, call.context);
        if (!person || !state.isValid(*person)) {
            // which of the map's statuses stands for an unknown pseudonym is [inferred]
            answer.prevodAifoStatus = person ? u"AifoZdrojNeplatne"_qs : u"AifoZdrojNenalezeno"_qs;
            missing = true;
            continue;
        }
        answer.aifo = state.issueLogged(*person, call.context);
    }
    response.orgOdpoved = true;
    response.org = egon::OrgStatus {};
    response.status = egon::ApplicationStatus {};
    if (missing) {
        response.status = told(ResultCode::Varovani, u"Některé BSI nemá AIFO."_qs);
        return applicationProblem(ResultCode::Varovani, u"ISZR"_qs);
    }
    return {};
}

Outcome handle(Call &call, const egon::IszrEidentitaCtiProstredkyAifo::Request &request,
    egon::IszrEidentitaCtiProstredkyAifo::Response &response)
{
    if (const auto refused = withoutGrant(call, u"E306")) {
        return *refused;
    }
    if (request.mapa.empty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    response.mapa = request.mapa;
    response.org = egon::OrgStatus {};
    response.status = egon::ApplicationStatus {};
    // "pokud není nalezeno AIFO, je výsledkem volání 0" (NiaTypy.xsd)
    const Issued *issued = call.state.find(request.aifo, call.context);
    response.pocetProstredku = issued != nullptr && call.state.isValid(issued->person) ? meansOf(issued->person) : 0;
    return {};
}

Outcome handle(Call &call, const egon::IszrEidentitaPosliAifoInfo::Request &request,
    egon::IszrEidentitaPosliAifoInfo::Response &response)
{
    if (const auto refused = withoutGrant(call, u"E267")) {
        return *refused;
    }
    if (const auto refused = badMap(call, request.mapa)) {
        return *refused;
    }
    const bool any = !request.smsText.isEmpty() || request.smtp || request.fcm;
    if (request.mapa.size() != 1 || (!any && !request.testKanalu)) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    const std::uint32_t number = call.state.find(request.mapa.front().aifo, call.context)->person;
    const PersonData person = call.state.person(number);
    response.orgPart.emplace();
    response.status = egon::ApplicationStatus {};
    egon::IszrEidentitaPosliAifoInfo::Sent &sent = response.vysledek.emplace();
    // the words of these answers are [inferred]; a person has the channels that ROB knows of
    const auto reached = [](bool channel) { return channel ? u"ANO"_qs : u"NE"_qs; };
    const auto outcome = [&](bool wanted, bool channel) {
        return !wanted || request.testKanalu ? QString() : channel ? u"ODESLANO"_qs : u"NEODESLANO"_qs;
    };
    sent.aisEvidence = reached(true);
    sent.smsEvidence = reached(!person.phone.isEmpty());
    sent.smtpEvidence = reached(!person.email.isEmpty());
    sent.fcmEvidence = reached(meansOf(number) > 1);
    sent.smsVysledek = outcome(!request.smsText.isEmpty(), !person.phone.isEmpty());
    sent.smtpVysledek = outcome(request.smtp.has_value(), !person.email.isEmpty());
    sent.fcmVysledek = outcome(request.fcm.has_value(), meansOf(number) > 1);
    return {};
}

KMEN_ANSWER(IszrEidentitaCtiAifo)
KMEN_ANSWER(IszrEidentitaCtiProstredkyAifo)
KMEN_ANSWER(IszrEidentitaPosliAifoInfo)

ServiceTable niaServices()
{
    return serviceTable<egon::IszrEidentitaCtiAifo, egon::IszrEidentitaCtiProstredkyAifo,
        egon::IszrEidentitaPosliAifoInfo>();
}

} // namespace kmen::training
