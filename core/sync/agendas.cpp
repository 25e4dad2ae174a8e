#include "sync/agendas.h"

#include <algorithm>

#include "registry/subscriptions.h"

namespace kmen::sync {

Result<Agendas> agendasOf(store::Session &session, const egon::Identity &identity)
{
    const auto pairs = registry::aifoPairs(session);
    const auto first = registry::firstClientAt(session);
    if (!pairs || !first) {
        return !pairs ? failWith(pairs) : failWith(first);
    }
    Agendas agendas;
    agendas.followed.push_back({QString(), first->value_or(Moment {})});
    for (const registry::AifoPair &pair : *pairs) {
        const auto role = registry::roleInAgenda(identity, pair.agenda);
        if (role && pair.ais == identity.ais && !role->isEmpty()) {
            agendas.followed.push_back({*role, pair.since});
        }
    }
    for (const registry::AifoPair &pair : *pairs) {
        const auto role = registry::roleInAgenda(identity, pair.agenda);
        if (role && pair.ais == identity.ais) {
            continue;
        }
        const auto followed = std::ranges::find_if(
            agendas.followed, [&role](const FollowedAgenda &agenda) { return role && agenda.role == *role; });
        if (followed != agendas.followed.end()) {
            followed->otherSystems.push_back(pair.ais);
            // whoever the office's own system keeps too is asked about there, and subscribed by it
            const auto waits = registry::anyWaits(session, pair.agenda, pair.ais);
            if (!waits) {
                return failWith(waits);
            }
            if (!*waits) {
                continue;
            }
        }
        agendas.withoutRole.append(
            pair.ais == identity.ais ? pair.agenda : QString(pair.agenda + u'/' + QString::number(pair.ais)));
    }
    return agendas;
}

} // namespace kmen::sync
