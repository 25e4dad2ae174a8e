#include "sync/lineage.h"

#include <algorithm>
#include <unordered_set>

namespace kmen::sync {

bool isInvalidDetail(const QString &detail)
{
    return egon::sameCode(detail, u"AIFO ZNEPLATNENO") || egon::sameCode(detail, u"AIFO KOMPROMITOVANO")
        || egon::sameCode(detail, u"AIFO NENALEZENO");
}

bool isEndedDetail(const QString &detail)
{
    return isInvalidDetail(detail) || egon::sameCode(detail, u"OSOBA SPOJENA")
        || egon::sameCode(detail, u"OSOBA ROZDELENA") || egon::sameCode(detail, u"ZMENA ALGORITMU AIFO");
}

Lineage lineageOf(const Aifo &aifo, const egon::OrgRodokmenAifo::Response &genealogy)
{
    Lineage lineage;
    std::unordered_set<Aifo> invalid;
    if (genealogy.org) {
        for (const egon::OrgAifoStatus &status : genealogy.org->aifo) {
            lineage.known &= status.aifo != aifo || !egon::sameCode(status.detail, u"AIFO NENALEZENO");
            lineage.ended |= status.aifo == aifo && isEndedDetail(status.detail);
            lineage.merged |= egon::sameCode(status.detail, u"OSOBA SPOJENA");
            lineage.recomputed |= status.aifo == aifo && egon::sameCode(status.detail, u"ZMENA ALGORITMU AIFO");
            if (isInvalidDetail(status.detail)) {
                invalid.insert(status.aifo);
            }
        }
    }
    for (const egon::AifoEntry &entry : genealogy.mapa) {
        if (entry.prevodAifoStatus == QStringLiteral("AifoZdrojNeplatne")
            || entry.prevodAifoStatus == QStringLiteral("AifoCilNeplatne") || entry.stavOvereniAifo == false) {
            invalid.insert(entry.aifo);
        }
    }
    lineage.ended |= invalid.contains(aifo);
    std::unordered_set<Aifo> seen {aifo};
    std::vector<Aifo> open {aifo};
    while (!open.empty()) {
        const Aifo at = open.front();
        open.erase(open.begin());
        bool isEnd = true;
        for (const egon::Hrana &edge : genealogy.hrany) {
            if (edge.zdroj != at || edge.cil == at) {
                continue;
            }
            isEnd = false;
            if (seen.insert(edge.cil).second) {
                open.push_back(edge.cil);
            }
        }
        if (!isEnd || at == aifo) {
            continue;
        }
        if (invalid.contains(at)) {
            lineage.hasInvalidEnd = true;
        } else {
            lineage.successors.push_back(at);
        }
    }
    if (lineage.successors.size() == 1) {
        const auto leads = [&](const egon::Hrana &edge) {
            return edge.cil == lineage.successors.front() && edge.zdroj != edge.cil;
        };
        lineage.merged |= std::ranges::count_if(genealogy.hrany, leads) > 1;
    }
    return lineage;
}

bool isGone(const QString &reason)
{
    return isEndedDetail(reason) || reason == QStringLiteral("AifoZdrojNeplatne")
        || reason == QStringLiteral("AifoZdrojNenalezeno");
}

std::vector<Aifo> changedAifo(const std::vector<egon::Hrana> &edges, const std::optional<egon::OrgStatus> &org)
{
    std::vector<Aifo> changed;
    std::unordered_set<Aifo> seen;
    std::unordered_set<Aifo> targets;
    for (const egon::Hrana &edge : edges) {
        targets.insert(edge.cil);
        if (edge.zdroj != edge.cil && seen.insert(edge.zdroj).second) {
            changed.push_back(edge.zdroj);
        }
    }
    if (org) {
        for (const egon::OrgAifoStatus &status : org->aifo) {
            // a status may stand at the successor too (OSOBA SPOJENA): only a target that is itself invalid changed
            const bool concerned = isInvalidDetail(status.detail) || !targets.contains(status.aifo);
            if (concerned && seen.insert(status.aifo).second) {
                changed.push_back(status.aifo);
            }
        }
    }
    return changed;
}

} // namespace kmen::sync
