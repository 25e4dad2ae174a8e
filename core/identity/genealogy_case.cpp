#include <algorithm>

#include "identity/genealogy.h"
#include "identity/texts_p.h"

namespace kmen::identity {

namespace {

using registry::CaseKind;

class CaseMaker {
public:
    CaseMaker(const Genealogy &genealogy, int node)
        : m_genealogy(genealogy)
        , m_node(node)
        , m_one(at(node))
    {
    }

    registry::NewCase make()
    {
        if (!m_one.client) {
            return {};
        }
        addClient(m_one);
        std::vector<int> successors;
        std::vector<int> predecessors;
        for (const Edge &edge : m_genealogy.edges) {
            if (edge.from == m_node && !edge.closesCycle) {
                successors.push_back(edge.to);
            } else if (edge.to == m_node && !edge.closesCycle) {
                predecessors.push_back(edge.from);
            }
        }
        m_case.kind = kindOf(successors, predecessors);
        for (const int other : m_case.kind == CaseKind::Merged && successors.empty() ? predecessors : successors) {
            at(other).client ? addClient(at(other)) : m_case.successors.push_back(at(other).key);
        }
        m_case.source.service = egon::OrgRodokmenAifo::info.code.toString();
        m_case.source.requestId = m_genealogy.requestId;
        m_case.note = Texts::tr("Opened over the genealogy of identifiers.");
        return std::move(m_case);
    }

private:
    [[nodiscard]] const Node &at(int node) const { return m_genealogy.nodes[static_cast<std::size_t>(node)]; }

    void addClient(const Node &node)
    {
        if (std::ranges::find(m_case.clients, *node.client) == m_case.clients.end()) {
            m_case.clients.push_back(*node.client);
        }
    }

    [[nodiscard]] bool isOtherClient(int node) const { return at(node).client && at(node).client != m_one.client; }

    [[nodiscard]] CaseKind kindOf(const std::vector<int> &successors, const std::vector<int> &predecessors) const
    {
        if (successors.size() > 1) {
            return CaseKind::Split;
        }
        if (successors.size() == 1) {
            const int next = successors.front();
            const bool merged = std::ranges::any_of(m_genealogy.edges,
                [&](const Edge &edge) { return edge.to == next && edge.from != m_node && !edge.closesCycle; });
            return !at(next).client   ? CaseKind::Replaced
                : isOtherClient(next) ? (merged ? CaseKind::Merged : CaseKind::ClaimedTwice)
                                      : CaseKind::Contradiction;
        }
        if (m_one.state == NodeState::Unknown) {
            return CaseKind::Vanished;
        }
        if (m_one.state == NodeState::Cancelled) {
            return CaseKind::Cancelled;
        }
        return std::ranges::any_of(predecessors, [this](int node) { return isOtherClient(node); })
            ? CaseKind::Merged
            : CaseKind::Contradiction;
    }

    const Genealogy &m_genealogy;
    int m_node;
    const Node &m_one;
    registry::NewCase m_case;
};

} // namespace

registry::NewCase caseOfNode(const Genealogy &genealogy, int node)
{
    return CaseMaker(genealogy, node).make();
}

} // namespace kmen::identity
