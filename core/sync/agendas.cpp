#include "sync/agendas.h"

#include <algorithm>

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
        if (!role || pair.ais != identity.ais) {
            agendas.withoutRole.append(
                pair.ais == identity.ais ? pair.agenda : QString(pair.agenda + u'/' + QString::number(pair.ais)));
        } else if (!role->isEmpty()) {
            agendas.followed.push_back({*role, pair.since});
        }
    }
    return agendas;
}

} // namespace kmen::sync
