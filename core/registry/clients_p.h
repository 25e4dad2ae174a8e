/// What the client repository reads of one client before it writes.
#pragma once

#include "registry/clients.h"

namespace kmen::registry {

struct Clients::Row {
    ClientId id;
    Kid kid;
    ClientKind kind = ClientKind::PersonInRob;
    ClientKind storedKind = ClientKind::PersonInRob;
    ClientState state = ClientState::Active;
    qint64 version = 1;
    bool hasPerson = false;
    std::optional<Moment> readAt;
    std::vector<Field> fields;
};

/// A late answer does not replace a newer one. A stored time that has not come yet says that the clock was set back:
/// then nobody knows which is newer, and what was just read is taken.
inline bool isOlderReading(std::optional<Moment> stored, Moment readAt, Moment now)
{
    return stored && readAt < *stored && *stored <= now;
}
Error noClient();
Error aifoTaken(const Kid &owner);
/// What a register's answer makes of a subscription that may have become another one during the call: the wish of a
/// person stays, and what the register has now though nobody wants it is to be ended. `outcome`: Subscribed,
/// Unsubscribed, or Failed, which stands as it is.
Subscription afterAnswer(Subscription now, Subscription outcome);
/// What lists show of the client's subscription follows from its valid AIFO, of an organisation from its own row. Where
/// they differ, the first of these that any of them is: subscribed, waiting to be, waiting for the end, ended, refused.
Result<void> mirrorSubscription(store::Transaction &tx, ClientId client);
Result<void> record(store::Transaction &tx, audit::Action action, const Kid &kid, const By &by, const QString &change);

} // namespace kmen::registry
