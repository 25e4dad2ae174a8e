#include "identity/genealogy.h"
#include "registry/askable.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "identity/steps_p.h"
#include "identity/texts_p.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

NodeState stateOfDetail(const QString &detail, NodeState otherwise)
{
    if (egon::sameCode(detail, u"AIFO NENALEZENO")) {
        return NodeState::Unknown;
    }
    if (egon::sameCode(detail, u"AIFO ZNEPLATNENO") || egon::sameCode(detail, u"AIFO KOMPROMITOVANO")) {
        return NodeState::Cancelled;
    }
    if (egon::sameCode(detail, u"OSOBA SPOJENA") || egon::sameCode(detail, u"OSOBA ROZDELENA")
        || egon::sameCode(detail, u"ZMENA ALGORITMU AIFO")) {
        return NodeState::Replaced;
    }
    return otherwise;
}

class Maker {
public:
    Maker(const QString &agenda, int ais)
        : m_agenda(agenda)
        , m_ais(ais)
    {
    }

    int node(const Aifo &aifo)
    {
        if (const auto known = m_index.find(aifo); known != m_index.end()) {
            return known->second;
        }
        const int index = static_cast<int>(result.nodes.size());
        m_index.emplace(aifo, index);
        Node made;
        made.key = {aifo, m_agenda, m_ais};
        result.nodes.push_back(std::move(made));
        return index;
    }

    Edge &edge(int from, int to)
    {
        const auto known =
            std::ranges::find_if(result.edges, [&](const Edge &one) { return one.from == from && one.to == to; });
        if (known != result.edges.end()) {
            return *known;
        }
        Edge made;
        made.from = from;
        made.to = to;
        result.edges.push_back(made);
        return result.edges.back();
    }

    void addAnswer(const egon::OrgRodokmenAifo::Response &answer)
    {
        for (const egon::AifoEntry &entry : answer.mapa) {
            Node &one = result.nodes[static_cast<std::size_t>(node(entry.aifo))];
            one.ofRegister = true;
            if (entry.prevodAifoStatus.endsWith(u"Neplatne") || entry.stavOvereniAifo == false) {
                one.state = NodeState::Cancelled;
            } else if (!entry.prevodAifoStatus.isEmpty()) {
                one.state = NodeState::Unknown;
            }
        }
        for (const egon::Hrana &hrana : answer.hrany) {
            const int from = node(hrana.zdroj);
            const int to = node(hrana.cil);
            result.nodes[static_cast<std::size_t>(from)].ofRegister = true;
            result.nodes[static_cast<std::size_t>(to)].ofRegister = true;
            if (from != to) {
                edge(from, to).ofRegister = true;
            }
        }
        addStatus(answer.org);
    }

    void addStatus(const std::optional<egon::OrgStatus> &status)
    {
        if (!status) {
            return;
        }
        for (const egon::OrgAifoStatus &one : status->aifo) {
            const int index = node(one.aifo);
            Node &at = result.nodes[static_cast<std::size_t>(index)];
            at.state = stateOfDetail(one.detail, at.state);
            if (egon::sameCode(one.detail, u"OSOBA SPOJENA")) {
                m_merged.insert(index);
            }
            if (at.state != NodeState::Valid) {
                m_told.insert(index);
            }
        }
    }

    void addOwn(const std::vector<OwnNode> &own, const std::vector<OwnEdge> &told)
    {
        std::unordered_map<qint64, int> rows;
        for (const OwnNode &one : own) {
            const int at = node(one.key.aifo);
            rows.emplace(one.row, at);
            Node &made = result.nodes[static_cast<std::size_t>(at)];
            made.key = one.key; // of its own agenda, which need not be the one that was asked in
            made.handle = one.handle;
            made.aifoRow = one.row;
            made.client = one.client;
            made.kid = one.kid;
            made.name = one.name;
            made.oursState = one.state;
            made.from = one.from;
            made.until = one.until;
            made.cases = one.cases;
        }
        for (const OwnNode &one : own) {
            if (!one.predecessor || !rows.contains(*one.predecessor)) {
                continue;
            }
            const int from = rows.at(*one.predecessor);
            const int to = rows.at(one.row);
            const bool direct = std::ranges::any_of(
                result.edges, [&](const Edge &known) { return known.from == from && known.to == to; });
            // between two looks the registers may have gone on by several steps: they say the same at greater length
            if (direct || !leads(from, to)) {
                edge(from, to).ours = true;
            }
        }
        for (const OwnEdge &one : told) {
            if (const auto from = rows.find(one.from); from != rows.end()) {
                addTold(from->second, one);
            }
        }
    }

    /// A state that nobody told follows from the edges, or is ours.
    void finish(const Aifo &subject, bool answered)
    {
        std::vector<int> in(result.nodes.size());
        std::vector<int> out(result.nodes.size());
        for (const Edge &one : result.edges) {
            ++out[static_cast<std::size_t>(one.from)];
            ++in[static_cast<std::size_t>(one.to)];
        }
        for (Edge &one : result.edges) {
            // who goes on under an identifier that was there before has one edge only [inferred]
            const bool told = m_merged.contains(one.from) && out[static_cast<std::size_t>(one.from)] == 1;
            one.kind = told || in[static_cast<std::size_t>(one.to)] > 1 ? Edge::Kind::Merge
                : out[static_cast<std::size_t>(one.from)] > 1           ? Edge::Kind::Split
                                                                        : Edge::Kind::Replacement;
        }
        int foreign = 0;
        for (std::size_t i = 0; i < result.nodes.size(); ++i) {
            Node &one = result.nodes[i];
            if (one.handle.isEmpty()) {
                one.handle = u"AIFO %1 · ?%2"_s.arg(m_agenda).arg(++foreign);
            }
            if (!one.ofRegister && one.oursState && !m_told.contains(static_cast<int>(i))) {
                one.state = *one.oursState == registry::AifoState::Valid            ? NodeState::Valid
                    : *one.oursState == registry::AifoState::Replaced || out[i] > 0 ? NodeState::Replaced
                                                                                    : NodeState::Cancelled;
            } else if (out[i] > 0 && one.state != NodeState::Unknown) {
                one.state = NodeState::Replaced;
            }
        }
        const int at = node(subject);
        result.nodes[static_cast<std::size_t>(at)].subject = true;
        findCycles();
        if (answered) {
            findContradictions();
        }
    }

    Genealogy result;

private:
    void addTold(int from, const OwnEdge &one)
    {
        const bool isNew = !m_index.contains(one.to.aifo);
        const int to = node(one.to.aifo);
        if (isNew) {
            result.nodes[static_cast<std::size_t>(to)].key = one.to; // of its own agenda too
        }
        if (from == to || leads(from, to)) { // the registers say more by themselves
            return;
        }
        edge(from, to).ours = true;
        if (one.kind == Edge::Kind::Merge) {
            m_merged.insert(from);
        }
    }

    /// By edges that ORG gave.
    [[nodiscard]] bool leads(int from, int to) const
    {
        std::unordered_set<int> seen {from};
        std::vector<int> open {from};
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            for (const Edge &one : result.edges) {
                if (one.ofRegister && one.from == at && seen.insert(one.to).second) {
                    if (one.to == to) {
                        return true;
                    }
                    open.push_back(one.to);
                }
            }
        }
        return false;
    }

    void findCycles()
    {
        std::vector<int> colour(result.nodes.size());
        bool any = false;
        const std::function<void(int)> walk = [&](int at) {
            colour[static_cast<std::size_t>(at)] = 1;
            for (Edge &one : result.edges) {
                if (one.from != at) {
                    continue;
                }
                const int next = colour[static_cast<std::size_t>(one.to)];
                if (next == 1) {
                    one.closesCycle = true;
                    any = true;
                } else if (next == 0) {
                    walk(one.to);
                }
            }
            colour[static_cast<std::size_t>(at)] = 2;
        };
        // whatever has no predecessor comes first, so that the same edge closes a cycle each time
        for (const bool roots : {true, false}) {
            for (int i = 0; i < static_cast<int>(result.nodes.size()); ++i) {
                const bool isRoot = std::ranges::none_of(result.edges, [i](const Edge &one) { return one.to == i; });
                if (colour[static_cast<std::size_t>(i)] == 0 && (isRoot || !roots)) {
                    walk(i);
                }
            }
        }
        if (any) {
            std::vector<int> nodes;
            for (const Edge &one : result.edges) {
                if (one.closesCycle) {
                    nodes.push_back(one.from);
                    nodes.push_back(one.to);
                }
            }
            result.findings.push_back({Finding::Kind::Cycle,
                Texts::tr("The identifiers lead in a circle; the edge that closes it is drawn dashed."), nodes});
        }
    }

    void findContradictions()
    {
        const auto contradict = [this](const char *text, const Node &one, int at) {
            result.findings.push_back({Finding::Kind::Contradiction, Texts::tr(text).arg(one.handle), {at}});
        };
        for (int i = 0; i < static_cast<int>(result.nodes.size()); ++i) {
            const Node &one = result.nodes[static_cast<std::size_t>(i)];
            if (one.state == NodeState::Unknown) {
                result.findings.push_back(
                    {Finding::Kind::Unknown, Texts::tr("%1 is not known to ORG.").arg(one.handle), {i}});
            }
            if (!one.oursState) {
                continue;
            }
            const bool validHere = *one.oursState == registry::AifoState::Valid;
            const bool asked = one.key.agenda == m_agenda && one.key.ais == m_ais; // ORG answers for one agenda
            if (asked && !one.ofRegister && !one.subject) {
                contradict(QT_TRANSLATE_NOOP(
                               "kmen::identity", "%1 is ours, and ORG's answer for this period does not have it."),
                    one, i);
            } else if (validHere && one.state != NodeState::Valid && one.state != NodeState::Unknown) {
                contradict(QT_TRANSLATE_NOOP("kmen::identity", "%1 is valid here and no longer valid in ORG."), one, i);
            } else if (!validHere && one.state == NodeState::Valid) {
                contradict(QT_TRANSLATE_NOOP("kmen::identity", "%1 has ended here and is valid in ORG."), one, i);
            }
        }
        for (const Edge &one : result.edges) {
            if (one.ours && !one.ofRegister) {
                result.findings.push_back({Finding::Kind::Contradiction,
                    Texts::tr("We keep %1 as the successor of %2; ORG does not say so.")
                        .arg(result.nodes[static_cast<std::size_t>(one.to)].handle,
                            result.nodes[static_cast<std::size_t>(one.from)].handle),
                    {one.from, one.to}});
            }
        }
    }

    QString m_agenda;
    int m_ais;
    std::unordered_map<Aifo, int> m_index;
    std::unordered_set<int> m_merged; ///< ORG said that the person was merged with another
    std::unordered_set<int> m_told; ///< ORG said that they are no longer valid
};

} // namespace

QString nodeStateText(NodeState state)
{
    switch (state) {
    case NodeState::Valid:
        return Texts::tr("valid");
    case NodeState::Replaced:
        return Texts::tr("replaced");
    case NodeState::Cancelled:
        return Texts::tr("cancelled");
    case NodeState::Unknown:
        return Texts::tr("unknown to ORG");
    }
    return {};
}

QString edgeKindText(Edge::Kind kind)
{
    switch (kind) {
    case Edge::Kind::Replacement:
        return Texts::tr("replacement");
    case Edge::Kind::Merge:
        return Texts::tr("merge");
    case Edge::Kind::Split:
        return Texts::tr("division");
    }
    return {};
}

Genealogy makeGenealogy(const Aifo &subject, const std::optional<egon::OrgRodokmenAifo::Response> &answer,
    const std::optional<egon::OrgAifoResponse> &checked, const OwnLineage &own, const QString &agenda, int ais)
{
    Maker maker(agenda, ais);
    maker.node(subject);
    if (answer) {
        maker.addAnswer(*answer);
    }
    if (checked) {
        maker.addStatus(checked->org);
    }
    maker.addOwn(own.nodes, own.edges);
    maker.finish(subject, answer.has_value());
    return std::move(maker.result);
}

Result<Genealogy> ownGenealogy(registry::Clients &clients, qint64 aifoRow)
{
    const auto stored = clients.storedAifo(aifoRow);
    const auto own = stored ? ownLineage(clients, {stored->key}) : std::unexpected(stored.error());
    if (!own) {
        return failWith(own);
    }
    return makeGenealogy(stored->key.aifo, {}, {}, *own, stored->key.agenda, stored->key.ais);
}

Result<Genealogy> readGenealogy(egon::Client &registers, registry::Clients &clients, qint64 aifoRow, Moment from,
    Moment to, const egon::Purpose &purpose, const Job &job)
{
    const auto stored = clients.storedAifo(aifoRow);
    if (!stored) {
        return failWith(stored);
    }
    const auto role = registry::roleOf(clients, registers.profile().identity, stored->key);
    if (!role) {
        return failWith(role);
    }
    egon::Purpose why = purpose;
    why.subject = stored->kid.text();
    why.role = *role;
    egon::OrgRodokmenAifo::Request request;
    request.mapa.push_back({stored->key.aifo, {}, std::nullopt, {}, std::nullopt});
    request.od = egon::WireTime::fromMoment(from);
    request.doCasu = egon::WireTime::fromMoment(to);
    egon::CallIds ids;
    job.progress(0, 2, Texts::tr("Asking for predecessors and successors (E77)"));
    const auto answer = registers.call<egon::OrgRodokmenAifo>(request, why, job, &ids);
    if (!answer) {
        return failWith(answer);
    }
    egon::OrgAifoRequest check;
    std::vector<registry::AifoKey> keys {stored->key};
    std::unordered_set<Aifo> seen {stored->key.aifo};
    const auto add = [&](const Aifo &aifo) {
        if (seen.insert(aifo).second) {
            keys.push_back({aifo, stored->key.agenda, stored->key.ais});
        }
    };
    for (const egon::AifoEntry &entry : answer->value.mapa) {
        add(entry.aifo);
    }
    for (const egon::Hrana &hrana : answer->value.hrany) {
        add(hrana.zdroj);
        add(hrana.cil);
    }
    for (const registry::AifoKey &key : keys) {
        check.mapa.push_back({key.aifo, {}, std::nullopt, {}, std::nullopt});
    }
    job.progress(1, 2, Texts::tr("Checking their validity (E71)"));
    const auto checked = registers.call<egon::OrgZkontrolujAifo>(check, why, job);
    if (!checked && (checked.error().kind == ErrorKind::Cancelled || checked.error().kind == ErrorKind::Unavailable)) {
        return failWith(checked);
    }
    const auto own = ownLineage(clients, keys);
    if (!own) {
        return failWith(own);
    }
    Genealogy made = makeGenealogy(stored->key.aifo, answer->value,
        checked ? std::optional(checked->value) : std::nullopt, *own, stored->key.agenda, stored->key.ais);
    made.from = from;
    made.to = to;
    made.readAt = clients.session().clock().now();
    made.requestId = ids.agendaZadostId;
    return made;
}

Result<qint64> firstIdentifier(store::Session &session, ClientId client)
{
    qint64 id = 0;
    auto query = session.query(
        u"SELECT id FROM client_aifo WHERE client = :client ORDER BY CASE state WHEN 0 THEN 0 ELSE 1 END, id DESC LIMIT 1"_s);
    query.bind(u":client"_s, client);
    if (auto done = query.each([&](store::Query &row) { id = row.integer(0); }); !done) {
        return failWith(done);
    }
    if (id == 0) {
        return std::unexpected(identityError(ErrorKind::NotFound, "registry.NO_AIFO",
            Texts::tr("The client has no identifier of the registers."),
            Texts::tr("Identify the client in the register first.")));
    }
    return id;
}

} // namespace kmen::identity
