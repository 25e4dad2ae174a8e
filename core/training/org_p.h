/// What the services of ORG share.
#pragma once

#include "training/calls.h"

namespace kmen::training {

inline std::optional<Outcome> badMap(const Call &call, const egon::OrgAifoRequest &request)
{
    if (request.mapa.empty()) {
        return refuse(u"NEVALIDNI ZADOST"_qs);
    }
    if (request.mapa.size() > static_cast<std::size_t>(call.state.limits.aifoPerOrgCall)) {
        return refuse(u"PREKROCEN SEZNAM"_qs, u"ORG"_qs);
    }
    return std::nullopt;
}

/// What ORG has to say of an AIFO of the request; empty when it is valid.
inline QString detailOf(const Call &call, const Issued *issued)
{
    return issued == nullptr ? u"AIFO NENALEZENO"_qs : call.state.fateDetail(issued->person);
}

inline egon::AifoEntry entryOf(const Aifo &aifo)
{
    egon::AifoEntry entry;
    entry.aifo = aifo;
    return entry;
}

inline Outcome orgProblem(std::optional<egon::OrgStatus> &org, const QString &detail)
{
    org = egon::OrgStatus {};
    org->details.push_back(detail);
    return applicationProblem(egon::ResultCode::Chyba, u"ORG"_qs);
}

} // namespace kmen::training
