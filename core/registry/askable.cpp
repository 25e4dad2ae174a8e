#include "registry/askable.h"

#include <QCoreApplication>

#include <algorithm>

namespace kmen::registry {

std::optional<QString> roleInAgenda(const egon::Identity &identity, const QString &agenda)
{
    if (agenda == identity.agenda) {
        return QString();
    }
    const bool known = std::ranges::find(identity.others, agenda, &egon::AgendaRole::agenda) != identity.others.end();
    return known ? std::optional(agenda) : std::nullopt;
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

bool isNoRole(const Error &error)
{
    return error.code == QStringLiteral("sync.NO_ROLE");
}

Result<QString> roleOf(Clients &clients, const egon::Identity &identity, const AifoKey &key, bool andEnded)
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
        if (*same && (andEnded || (*same)->state == AifoState::Valid)) {
            return *roleInAgenda(identity, agenda);
        }
    }
    return std::unexpected(noRole(own ? QString(key.agenda + u'/' + QString::number(key.ais)) : QString(key.agenda)));
}

Result<Askable> askable(Clients &clients, const egon::Identity &identity, ClientId client)
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
    std::ranges::stable_partition(*all, [&identity](const StoredAifo &one) {
        return one.key.agenda == identity.agenda && one.key.ais == identity.ais;
    });
    std::optional<Error> refused;
    for (const StoredAifo &one : *all) {
        auto role = roleOf(clients, identity, one.key);
        if (role) {
            return Askable {one, *role};
        }
        if (!isNoRole(role.error())) {
            return failWith(role);
        }
        if (!refused) {
            refused = role.error();
        }
    }
    return std::unexpected(*refused);
}

} // namespace kmen::registry
