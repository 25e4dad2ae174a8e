#include "sync/agendas.h"

#include <QCoreApplication>

#include <algorithm>

namespace kmen::sync {

namespace {

/// Empty for the office's own agenda; nothing when the profile has no role in it.
std::optional<QString> roleInAgenda(const egon::Identity &identity, const QString &agenda)
{
    if (agenda == identity.agenda) {
        return QString();
    }
    const bool known = std::ranges::find(identity.others, agenda, &egon::AgendaRole::agenda) != identity.others.end();
    return known ? std::optional(agenda) : std::nullopt;
}

} // namespace

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
        const auto role = roleInAgenda(identity, pair.agenda);
        if (!role || pair.ais != identity.ais) {
            agendas.withoutRole.append(
                pair.ais == identity.ais ? pair.agenda : QString(pair.agenda + u'/' + QString::number(pair.ais)));
        } else if (!role->isEmpty()) {
            agendas.followed.push_back({*role, pair.since});
        }
    }
    return agendas;
}

Error noRole(const QString &agenda)
{
    return {ErrorKind::Input, QStringLiteral("sync.NO_ROLE"),
        QCoreApplication::translate("kmen::sync",
            "The office has no role in agenda %1 in its connection profile, so the registers were not asked about "
            "identifiers of that agenda.")
            .arg(agenda),
        agenda, QCoreApplication::translate("kmen::sync", "Add the agenda and its role to the profile.")};
}

Result<QString> roleOf(registry::Clients &clients, const egon::Identity &identity, const registry::AifoKey &key)
{
    const auto own = roleInAgenda(identity, key.agenda);
    if (own && key.ais == identity.ais) {
        return *own;
    }
    // "Jestliže máte pro více než 1 kombinaci AIS-Agenda stejné AIFO …"
    QStringList agendas {identity.agenda};
    for (const egon::AgendaRole &other : identity.others) {
        agendas.append(other.agenda);
    }
    for (const QString &agenda : std::as_const(agendas)) {
        const auto same = clients.findByAifo({key.aifo, agenda, identity.ais});
        if (!same) {
            return failWith(same);
        }
        if (*same && (*same)->state == registry::AifoState::Valid) {
            return *roleInAgenda(identity, agenda);
        }
    }
    return std::unexpected(noRole(own ? QString(key.agenda + u'/' + QString::number(key.ais)) : QString(key.agenda)));
}

Result<Askable> askable(registry::Clients &clients, const egon::Identity &identity, ClientId client)
{
    const auto newest = clients.validAifo(client);
    if (!newest) {
        return failWith(newest);
    }
    if (newest->key.agenda == identity.agenda && newest->key.ais == identity.ais) {
        return Askable {*newest, QString()};
    }
    auto all = clients.allValidAifo(client);
    if (!all) {
        return failWith(all);
    }
    std::ranges::stable_partition(*all, [&identity](const registry::StoredAifo &one) {
        return one.key.agenda == identity.agenda && one.key.ais == identity.ais;
    });
    std::optional<Error> refused;
    for (const registry::StoredAifo &one : *all) {
        auto role = roleOf(clients, identity, one.key);
        if (role) {
            return Askable {one, *role};
        }
        if (role.error().code != QStringLiteral("sync.NO_ROLE")) {
            return failWith(role);
        }
        if (!refused) {
            refused = role.error();
        }
    }
    return std::unexpected(*refused);
}

} // namespace kmen::sync
