// ORG: predecessors of AIFO, and whether AIFO are subscribed.
#include <algorithm>

#include "training/answer_p.h"
#include "training/org_p.h"

namespace kmen::training {
namespace {

/// E76 and the answers of E45 share the types of their bodies, so this is no overload of `handle`.
Outcome predecessors(Call &call, const egon::OrgAifoRequest &request, egon::OrgAifoResponse &response)
{
    if (const auto refused = badMap(call, request)) {
        return *refused;
    }
    State &state = call.state;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> before;
    for (const IdentityEvent &event : state.identityEvents) {
        for (const std::uint32_t successor : state.fates.at(event.person).successors) {
            before[successor].push_back(event.person);
        }
    }
    egon::OrgStatus org;
    std::unordered_set<std::uint32_t> seen;
    std::vector<std::uint32_t> waiting;
    response.mapa = request.mapa;
    for (const egon::AifoEntry &entry : request.mapa) {
        const Issued *issued = state.find(entry.aifo, call.context);
        if (const QString detail = detailOf(call, issued); !detail.isEmpty()) {
            org.aifo.push_back({entry.aifo, true, detail});
        }
        if (issued != nullptr && seen.insert(issued->person).second) {
            waiting.push_back(issued->person);
        }
    }
    while (!waiting.empty()) {
        const std::uint32_t person = waiting.back();
        waiting.pop_back();
        for (const std::uint32_t earlier : before[person]) {
            // who was never issued to this agenda and system stays out of its sight [inferred]
            if (seen.insert(earlier).second && state.wasIssued(earlier, call.context)) {
                const Aifo aifo = state.derive(earlier, call.context);
                response.mapa.push_back(entryOf(aifo));
                org.aifo.push_back({aifo, false, state.fateDetail(earlier)});
                waiting.push_back(earlier);
            }
        }
    }
    response.org = std::move(org);
    return {};
}

} // namespace

/// One OrgStatusDetail for each AIFO, in the order of the map [inferred: the schema lets it repeat, no more is known].
Outcome handle(Call &call, const egon::OrgCtiNotifikaceAifo::Request &request, egon::OrgAifoResponse &response)
{
    if (const auto refused = badMap(call, request)) {
        return *refused;
    }
    State &state = call.state;
    if (!isKnownToEgon(request.agenda, request.ais)) {
        return orgProblem(response.org, u"NENALEZENA CIL AGENDA/AIS"_qs);
    }
    if (request.ais != state.contexts[call.context].ais) {
        return refuse(u"NENI OPRAVNENI"_qs, u"ORG"_qs); // whom others watch is not for this system to know [inferred]
    }
    const std::uint16_t whose = state.contextOf(request.agenda, request.ais);
    egon::OrgStatus org;
    for (const egon::AifoEntry &entry : request.mapa) {
        const Issued *asked = state.find(entry.aifo, call.context);
        if (const QString detail = detailOf(call, asked); !detail.isEmpty()) {
            org.aifo.push_back({entry.aifo, true, detail});
        }
        const auto theirs =
            asked == nullptr ? state.issued.end() : state.issued.find(state.derive(asked->person, whose));
        const bool subscribed = theirs != state.issued.end() && theirs->second.subscribed;
        org.details.push_back(subscribed ? u"ZAZNAM NALEZEN"_qs : u"ZAZNAM NENALEZEN"_qs);
    }
    response.mapa = request.mapa;
    response.org = std::move(org);
    return {};
}

template <>
struct Handler<egon::OrgPredchudciAifo> {
    static Outcome run(Call &call, const egon::OrgAifoRequest &request, egon::OrgAifoResponse &response)
    {
        return predecessors(call, request, response);
    }
};

KMEN_ANSWER(OrgPredchudciAifo)
KMEN_ANSWER(OrgCtiNotifikaceAifo)

ServiceTable orgMoreServices()
{
    return serviceTable<egon::OrgPredchudciAifo, egon::OrgCtiNotifikaceAifo>();
}

} // namespace kmen::training
