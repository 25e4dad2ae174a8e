/// Predecessors and successors of an identifier: what ORG says (E77, E71) beside what we keep. Values of AIFO stay
/// inside: people see handles.
/// Source: notifications v03, ch. 3.1.2; the direction of an edge, predecessor to successor, is [inferred] (EGON.md).
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "egon/client.h"
#include "egon/services/e45_e46_e71_org.h"
#include "egon/services/e77_rodokmen.h"
#include "registry/cases.h"
#include "registry/clients.h"

namespace kmen::identity {

enum class NodeState : std::uint8_t {
    Valid,
    Replaced, ///< others took its place
    Cancelled, ///< nobody did
    Unknown ///< ORG does not know it
};
QString nodeStateText(NodeState state);

struct Node {
    registry::AifoKey key; ///< for calls only
    QString handle; ///< "AIFO A8566 · 1"; of one that is not ours "AIFO A8566 · ?1"
    NodeState state = NodeState::Valid;
    std::optional<qint64> aifoRow; ///< ours: row in client_aifo
    std::optional<ClientId> client;
    Kid kid;
    QString name; ///< of the client: "Dvořáková Jana"
    std::optional<registry::AifoState> oursState;
    std::optional<Moment> from; ///< known only of ours
    std::optional<Moment> until;
    bool subject = false; ///< the one that was asked about
    bool ofRegister = false; ///< ORG's answer has it
    std::vector<qint64> cases; ///< open identity cases of the client
};

struct Edge {
    enum class Kind : std::uint8_t { Replacement, Merge, Split };
    int from = 0; ///< index of the predecessor
    int to = 0;
    Kind kind = Kind::Replacement;
    bool ofRegister = false;
    bool ours = false; ///< our own data say it too
    bool closesCycle = false;
};
QString edgeKindText(Edge::Kind kind);

/// What does not fit; shown, never hidden.
struct Finding {
    enum class Kind : std::uint8_t { Cycle, Unknown, Contradiction };
    Kind kind = Kind::Contradiction;
    QString sentence; ///< translated
    std::vector<int> nodes;
};

struct Genealogy {
    std::vector<Node> nodes; ///< in a stable order: as the answer has them, then ours
    std::vector<Edge> edges;
    std::vector<Finding> findings;
    Moment from; ///< the period that was asked for
    Moment to;
    std::optional<Moment> readAt; ///< nothing: only our own data
    std::optional<QUuid> requestId; ///< of E77
};

/// What we keep of an identifier.
struct OwnNode {
    qint64 row = 0;
    ClientId client;
    Kid kid;
    QString name;
    QString handle;
    registry::AifoKey key;
    registry::AifoState state = registry::AifoState::Valid;
    std::optional<qint64> predecessor;
    Moment from;
    std::optional<Moment> until;
    std::vector<qint64> cases;
};

/// What an identity case or a decision of ours says became of an identifier.
struct OwnEdge {
    qint64 from = 0; ///< row in client_aifo
    registry::AifoKey to; ///< need not be ours
    Edge::Kind kind = Edge::Kind::Replacement;
};

struct OwnLineage {
    std::vector<OwnNode> nodes;
    std::vector<OwnEdge> edges;
};
/// What we keep of these identifiers and of those that ours lead to or come from: all identifiers of a client together,
/// what the distribution learned when it opened a case (E78), and applied merges. At most a hundred clients.
Result<OwnLineage> ownLineage(registry::Clients &clients, const std::vector<registry::AifoKey> &keys);

/// Puts the answers and our own data together. Pure. `checked` may be missing (E71 was refused).
Genealogy makeGenealogy(const Aifo &subject, const std::optional<egon::OrgRodokmenAifo::Response> &answer,
    const std::optional<egon::OrgAifoResponse> &checked, const OwnLineage &own, const QString &agenda, int ais);

/// The identity case that this identifier of a client of ours calls for: its kind by what ORG and our data say of it,
/// the clients it is about (of whom the node's is one) and the identifiers that nobody has yet. Pure. A Contradiction
/// when nothing else fits: a person wants it looked at. No clients: the identifier is nobody's.
registry::NewCase caseOfNode(const Genealogy &genealogy, int node);

/// E77 on the identifier, E71 on all that it names, both in the role of its agenda, and our own data. Blocking; two
/// calls. Errors: those of the calls and of the session; Input "sync.NO_ROLE".
Result<Genealogy> readGenealogy(egon::Client &registers, registry::Clients &clients, qint64 aifoRow, Moment from,
    Moment to, const egon::Purpose &purpose, const Job &job);
/// Only what we keep ourselves; no call.
Result<Genealogy> ownGenealogy(registry::Clients &clients, qint64 aifoRow);
/// A client's identifier to begin with: the valid one, or the newest.
Result<qint64> firstIdentifier(store::Session &session, ClientId client);

} // namespace kmen::identity
