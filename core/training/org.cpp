// ORG: subscriptions, the state of AIFO, their changes and their family tree.
#include <QJsonArray>

#include <algorithm>

#include "training/answer_p.h"
#include "training/org_p.h"

namespace kmen::training {
namespace {

/// Collects AIFO for one answer's map, each once.
class Map {
public:
    Map(State &state, std::vector<egon::AifoEntry> &entries, bool withContext)
        : m_state(state)
        , m_entries(entries)
        , m_withContext(withContext)
    {
    }
    Aifo add(std::uint32_t person, std::uint16_t context)
    {
        const Aifo aifo = m_state.derive(person, context);
        if (m_seen.insert(aifo).second) {
            egon::AifoEntry entry = entryOf(aifo);
            if (m_withContext) {
                entry.agenda = m_state.contexts[context].agenda;
                entry.ais = m_state.contexts[context].ais;
            }
            m_entries.push_back(entry);
        }
        return aifo;
    }

private:
    State &m_state;
    std::vector<egon::AifoEntry> &m_entries;
    bool m_withContext;
    std::unordered_set<Aifo> m_seen;
};

template <class Response>
void fillBatch(State &state, const Batches &batches, int number, Response &response)
{
    // an answer for the whole AIS names the agenda of each AIFO, as the map's attributes allow [inferred]
    const bool mixed = std::ranges::any_of(
        batches.records, [&](const Batches::Record &record) { return record.context != batches.context; });
    Map map(state, response.mapa, mixed);
    egon::OrgStatus org;
    const auto size = static_cast<std::size_t>(batches.size);
    const std::size_t first = static_cast<std::size_t>(number - 1) * size;
    for (std::size_t index = first; index < std::min(first + size, batches.records.size()); ++index) {
        const Batches::Record &record = batches.records[index];
        const Aifo from = map.add(record.from, record.context);
        if (record.to == 0) {
            org.aifo.push_back({from, false, state.fateDetail(record.from)});
        } else {
            response.hrany.push_back({from, map.add(record.to, record.context)});
        }
    }
    response.org = std::move(org);
}

} // namespace

Outcome subscribe(Call &call, const egon::OrgAifoRequest &request, egon::OrgAifoResponse &response, bool on)
{
    if (const auto refused = badMap(call, request)) {
        return *refused;
    }
    State &state = call.state;
    egon::OrgStatus org;
    QJsonArray changed;
    for (const egon::AifoEntry &entry : request.mapa) {
        Issued *issued = state.find(entry.aifo, call.context);
        const QString detail = detailOf(call, issued);
        if (!detail.isEmpty()) {
            org.aifo.push_back({entry.aifo, true, detail});
        }
        // an AIFO that is no more can be left, not entered
        const bool possible = issued != nullptr && (!on || detail.isEmpty());
        if (possible && issued->subscribed != on) {
            issued->subscribed = on;
            changed.append(static_cast<qint64>(issued->person));
        }
    }
    if (!changed.isEmpty()) {
        const Context &context = state.contexts[call.context];
        state.log.append({{on ? u"subscribed"_qs : u"unsubscribed"_qs, changed}, {u"agenda"_qs, context.agenda},
            {u"ais"_qs, context.ais}});
    }
    response.mapa = request.mapa;
    response.org = std::move(org);
    return {};
}

Outcome check(Call &call, const egon::OrgAifoRequest &request, egon::OrgAifoResponse &response)
{
    if (const auto refused = badMap(call, request)) {
        return *refused;
    }
    egon::OrgStatus org;
    for (const egon::AifoEntry &entry : request.mapa) {
        const QString detail = detailOf(call, call.state.find(entry.aifo, call.context));
        if (!detail.isEmpty()) {
            org.aifo.push_back({entry.aifo, true, detail});
        }
    }
    response.mapa = request.mapa;
    response.org = std::move(org);
    return {};
}

namespace {

/// Looks for the records from `from` to `to` (not included), of the whole system or of one agenda in it, and keeps the
/// batches for E75 as the last of `state.batches`.
void keepBatches(State &state, Batches batches, Moment from, Moment to, bool wholeSystem)
{
    for (const IdentityEvent &event : state.identityEvents) {
        if (event.at < from || event.at >= to) {
            continue;
        }
        const Fate &fate = state.fates.at(event.person);
        const auto contexts = static_cast<std::uint16_t>(state.contexts.size());
        for (std::uint16_t context = 0; context < contexts; ++context) {
            const bool ours = context == batches.context
                || (wholeSystem && state.contexts[context].ais == state.contexts[batches.context].ais);
            if (!ours || !state.wasIssued(event.person, context)) {
                continue;
            }
            if (fate.successors.empty()) {
                batches.records.push_back({event.person, 0, context});
            }
            for (const std::uint32_t successor : fate.successors) {
                batches.records.push_back({event.person, successor, context});
            }
        }
    }
    constexpr std::size_t remembered = 64;
    state.batches.push_back(std::move(batches));
    if (state.batches.size() > remembered) {
        state.batches.pop_front();
    }
}

} // namespace

Outcome handle(Call &call, const egon::OrgCtiZmenyAifo::Request &request, egon::OrgCtiZmenyAifo::Response &response)
{
    State &state = call.state;
    const Moment from = request.datumOd.toMoment();
    const Moment to = request.datumDo.toMoment();
    if (to < from) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    const int most = state.limits.recordsPerBatch;
    keepBatches(state,
        {call.info.agendaZadostId, call.context, {},
            request.pocetZaznamu > 0 ? std::min(request.pocetZaznamu, most) : most},
        from, to, request.celyAis);
    const Batches &batches = state.batches.back();
    const Context &context = state.contexts[call.context];
    state.log.append({{u"batches"_qs, batches.request.toString(QUuid::WithoutBraces)}, {u"agenda"_qs, context.agenda},
        {u"ais"_qs, context.ais}, {u"size"_qs, batches.size}, {u"from"_qs, static_cast<qint64>(toMsecs(from))},
        {u"to"_qs, static_cast<qint64>(toMsecs(to))}, {u"whole"_qs, request.celyAis}});
    fillBatch(state, batches, 1, response);
    response.cisloDavky = 1;
    response.pocetDavek = batches.count();
    return {};
}

/// The record of events is replayed in its order, so the same records are found again.
void replayBatches(State &state, const QJsonObject &line)
{
    const std::uint16_t context = state.contextOf(line.value(u"agenda"_qs).toString(), line.value(u"ais"_qs).toInt());
    keepBatches(state,
        {QUuid::fromString(line.value(u"batches"_qs).toString()), context, {}, line.value(u"size"_qs).toInt()},
        fromMsecs(line.value(u"from"_qs).toInteger()), fromMsecs(line.value(u"to"_qs).toInteger()),
        line.value(u"whole"_qs).toBool());
}

Outcome handle(Call &call, const egon::OrgCtiDavkuAifo::Request &request, egon::OrgCtiDavkuAifo::Response &response)
{
    State &state = call.state;
    const auto batches = std::ranges::find_if(state.batches, [&call](const Batches &kept) {
        return call.info.predchoziZadostId == kept.request && kept.context == call.context;
    });
    if (batches == state.batches.end()) {
        return orgProblem(response.org, u"NENALEZENO ID ZADOSTI"_qs);
    }
    if (request.cisloDavky < 1 || request.cisloDavky > batches->count()
        || (request.pocetDavek && *request.pocetDavek != batches->count())) {
        return orgProblem(response.org, u"DAVKA NEPLATNA"_qs);
    }
    fillBatch(state, *batches, request.cisloDavky, response);
    return {};
}

Outcome handle(Call &call, const egon::OrgRodokmenAifo::Request &request, egon::OrgRodokmenAifo::Response &response)
{
    State &state = call.state;
    if (request.mapa.empty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    const Moment from = request.od.toMoment();
    const Moment to = request.doCasu.toMoment();
    // neighbours within the period; who was never issued to this agenda and system stays out of its sight [inferred]
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> neighbours;
    for (const IdentityEvent &event : state.identityEvents) {
        if (event.at < from || event.at >= to || !state.wasIssued(event.person, call.context)) {
            continue;
        }
        for (const std::uint32_t successor : state.fates.at(event.person).successors) {
            edges.emplace_back(event.person, successor);
            neighbours[event.person].push_back(successor);
            neighbours[successor].push_back(event.person);
        }
    }
    egon::OrgStatus org;
    std::unordered_set<std::uint32_t> connected;
    std::vector<std::uint32_t> waiting;
    response.mapa = request.mapa;
    for (const egon::AifoEntry &entry : request.mapa) {
        const Issued *issued = state.find(entry.aifo, call.context);
        const QString detail = detailOf(call, issued);
        if (!detail.isEmpty()) {
            org.aifo.push_back({entry.aifo, true, detail});
        }
        if (issued != nullptr && connected.insert(issued->person).second) {
            waiting.push_back(issued->person);
        }
    }
    while (!waiting.empty()) {
        const std::uint32_t person = waiting.back();
        waiting.pop_back();
        for (const std::uint32_t next : neighbours[person]) {
            if (connected.insert(next).second) {
                waiting.push_back(next);
            }
        }
    }
    std::vector<egon::AifoEntry> others;
    Map map(state, others, false);
    for (const auto &[predecessor, successor] : edges) {
        if (connected.contains(predecessor)) {
            response.hrany.push_back({map.add(predecessor, call.context), map.add(successor, call.context)});
        }
    }
    for (const egon::AifoEntry &entry : others) {
        if (std::ranges::find(request.mapa, entry.aifo, &egon::AifoEntry::aifo) != request.mapa.end()) {
            continue;
        }
        response.mapa.push_back(entry);
        if (const QString detail = detailOf(call, state.find(entry.aifo, call.context)); !detail.isEmpty()) {
            org.aifo.push_back({entry.aifo, false, detail});
        }
    }
    response.org = std::move(org);
    return {};
}

template <>
struct Handler<egon::OrgPrihlasAifo> {
    static Outcome run(Call &call, const egon::OrgAifoRequest &request, egon::OrgAifoResponse &response)
    {
        return subscribe(call, request, response, true);
    }
};
template <>
struct Handler<egon::OrgOdhlasAifo> {
    static Outcome run(Call &call, const egon::OrgAifoRequest &request, egon::OrgAifoResponse &response)
    {
        return subscribe(call, request, response, false);
    }
};
template <>
struct Handler<egon::OrgZkontrolujAifo> {
    static Outcome run(Call &call, const egon::OrgAifoRequest &request, egon::OrgAifoResponse &response)
    {
        return check(call, request, response);
    }
};

KMEN_ANSWER(OrgPrihlasAifo)
KMEN_ANSWER(OrgOdhlasAifo)
KMEN_ANSWER(OrgZkontrolujAifo)
KMEN_ANSWER(OrgCtiZmenyAifo)
KMEN_ANSWER(OrgCtiDavkuAifo)
KMEN_ANSWER(OrgRodokmenAifo)

ServiceTable orgServices()
{
    return serviceTable<egon::OrgPrihlasAifo, egon::OrgOdhlasAifo, egon::OrgZkontrolujAifo, egon::OrgCtiZmenyAifo,
        egon::OrgCtiDavkuAifo, egon::OrgRodokmenAifo>();
}

} // namespace kmen::training
