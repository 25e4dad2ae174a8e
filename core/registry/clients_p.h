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
/// What lists show of the client's subscription follows from its newest valid AIFO, of an organisation from its own
/// row.
Result<void> mirrorSubscription(store::Transaction &tx, ClientId client);
Result<void> record(store::Transaction &tx, audit::Action action, const Kid &kid, const By &by, const QString &change);

} // namespace kmen::registry
