#include <algorithm>
#include <unordered_set>

#include "identity/decisions.h"
#include "identity/genealogy.h"
#include "registry/key_rotation.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostOwners = 100;

constexpr QStringView ownColumns =
    u"SELECT a.id, a.client, c.kid, p.surname, p.given_name, a.agenda, a.ais, a.ordinal, a.state, a.predecessor, "
    u"a.valid_from, a.valid_to, a.cipher FROM client_aifo a JOIN client c ON c.id = a.client "
    u"LEFT JOIN person p ON p.client = c.id WHERE ";

Edge::Kind edgeKindOf(registry::CaseKind kind)
{
    switch (kind) {
    case registry::CaseKind::Merged:
        return Edge::Kind::Merge;
    case registry::CaseKind::Split:
        return Edge::Kind::Split;
    default:
        return Edge::Kind::Replacement;
    }
}

class OwnReader {
public:
    explicit OwnReader(registry::Clients &clients)
        : m_clients(clients)
        , m_session(clients.session())
    {
    }

    Result<OwnLineage> read(const std::vector<registry::AifoKey> &keys)
    {
        for (const registry::AifoKey &key : keys) {
            if (auto done = addOwnerOf(key); !done) {
                return failWith(done);
            }
        }
        // the list grows while it is gone through
        std::size_t read = 0;
        while (read < m_owners.size()) {
            const std::size_t before = m_lineage.nodes.size();
            if (auto done = readNodes(m_owners[read++]); !done) {
                return failWith(done);
            }
            for (std::size_t node = before; node < m_lineage.nodes.size(); ++node) {
                const qint64 row = m_lineage.nodes[node].row;
                if (auto done = readSuccessors(row); !done) {
                    return failWith(done);
                }
                if (auto done = readPredecessors(row); !done) {
                    return failWith(done);
                }
            }
        }
        for (const OwnNode &node : std::vector(m_lineage.nodes)) {
            if (auto done = readMerge(node); !done) {
                return failWith(done);
            }
        }
        return std::move(m_lineage);
    }

private:
    void addOwner(ClientId client)
    {
        if (m_owners.size() < mostOwners && std::ranges::find(m_owners, client) == m_owners.end()) {
            m_owners.push_back(client);
        }
    }

    Result<void> addOwnerOf(const registry::AifoKey &key)
    {
        const auto found = m_clients.findByAifo(key);
        if (!found) {
            return failWith(found);
        }
        if (*found) {
            addOwner((*found)->client);
        }
        return {};
    }

    Result<void> readNodes(ClientId owner)
    {
        std::vector<qint64> cases;
        auto waiting = m_session.query(uR"(SELECT i.id FROM identity_case_client ic
            JOIN identity_case i ON i.id = ic.identity_case WHERE ic.client = :client AND i.state < 2)"_s);
        waiting.bind(u":client"_s, owner);
        if (auto done = waiting.each([&](store::Query &row) { cases.push_back(row.integer(0)); }); !done) {
            return done;
        }
        std::optional<Error> error;
        auto query = m_session.query(ownColumns + u"a.client = :client ORDER BY a.ordinal");
        query.bind(u":client"_s, owner);
        auto done = query.each([&](store::Query &row) {
            const auto value = registry::revealStored(m_session, m_clients.protector(), row.bytes(12));
            if (!value) {
                error = value.error();
                return;
            }
            OwnNode one;
            one.row = row.integer(0);
            one.client.value = row.integer(1);
            one.kid = Kid::parse(row.text(2)).value_or(Kid());
            one.name = QString(row.text(3) + u' ' + row.text(4)).trimmed();
            one.key = {*value, row.text(5), static_cast<int>(row.integer(6))};
            one.handle = u"AIFO %1 · %2"_s.arg(row.text(5)).arg(row.integer(7));
            one.state = static_cast<registry::AifoState>(row.integer(8));
            one.predecessor = row.optionalInteger(9);
            one.from = row.moment(10);
            one.until = row.optionalMoment(11);
            one.cases = cases;
            m_lineage.nodes.push_back(std::move(one));
        });
        return done && error ? std::unexpected(*error) : done;
    }

    Result<void> readSuccessors(qint64 row)
    {
        std::vector<OwnEdge> edges;
        std::optional<Error> error;
        auto query = m_session.query(uR"(SELECT i.kind, s.agenda, s.ais, s.cipher FROM identity_case_aifo s
            JOIN identity_case i ON i.id = s.identity_case WHERE s.predecessor = :row
            ORDER BY s.identity_case, s.position)"_s);
        query.bind(u":row"_s, row);
        auto done = query.each([&](store::Query &found) {
            const auto value = registry::revealStored(m_session, m_clients.protector(), found.bytes(3));
            if (!value) {
                error = value.error();
                return;
            }
            edges.push_back({row, {*value, found.text(1), static_cast<int>(found.integer(2))},
                edgeKindOf(static_cast<registry::CaseKind>(found.integer(0)))});
        });
        if (!done || error) {
            return done ? std::unexpected(*error) : done;
        }
        for (const OwnEdge &edge : edges) {
            if (auto added = addOwnerOf(edge.to); !added) {
                return added;
            }
        }
        m_lineage.edges.insert(m_lineage.edges.end(), edges.begin(), edges.end());
        return {};
    }

    /// The edge itself is read with its predecessor.
    Result<void> readPredecessors(qint64 row)
    {
        auto query = m_session.query(uR"(SELECT p.client FROM client_aifo a
            JOIN identity_case_aifo s ON s.blind = a.blind JOIN client_aifo p ON p.id = s.predecessor
            WHERE a.id = :row ORDER BY p.id)"_s);
        query.bind(u":row"_s, row);
        return query.each([&](store::Query &found) { addOwner({found.integer(0)}); });
    }

    /// An ended identifier that came to its client by a merge goes on as the one which that client had then.
    Result<void> readMerge(const OwnNode &moved)
    {
        const auto leadsOn = [&](const OwnNode &one) { return one.predecessor == moved.row; };
        if (moved.state == registry::AifoState::Valid || std::ranges::any_of(m_lineage.nodes, leadsOn)
            || std::ranges::find(m_lineage.edges, moved.row, &OwnEdge::from) != m_lineage.edges.end()) {
            return {};
        }
        std::optional<Moment> at;
        auto query = m_session.query(uR"(SELECT d.closed_at FROM identity_change c
            JOIN identity_decision d ON d.id = c.decision WHERE c.what = 'aifo.owner' AND c.row_id = :row
            AND d.kind = :merge AND d.state = :applied ORDER BY c.id)"_s);
        query.bind(u":row"_s, moved.row)
            .bind(u":merge"_s, static_cast<int>(DecisionKind::Merge))
            .bind(u":applied"_s, static_cast<int>(DecisionState::Applied));
        if (auto done = query.each([&](store::Query &row) { at = row.optionalMoment(0); }); !done || !at) {
            return done;
        }
        const auto next = std::ranges::find_if(m_lineage.nodes, [&](const OwnNode &one) {
            return one.row != moved.row && one.client == moved.client && one.key.agenda == moved.key.agenda
                && one.key.ais == moved.key.ais && one.from <= *at && (!one.until || *one.until > *at);
        });
        if (next != m_lineage.nodes.end()) {
            m_lineage.edges.push_back({moved.row, next->key, Edge::Kind::Merge});
        }
        return {};
    }

    registry::Clients &m_clients;
    store::Session &m_session;
    std::vector<ClientId> m_owners;
    OwnLineage m_lineage;
};

} // namespace

Result<OwnLineage> ownLineage(registry::Clients &clients, const std::vector<registry::AifoKey> &keys)
{
    return OwnReader(clients).read(keys);
}

} // namespace kmen::identity
