/// Archiving one client, whoever asks for it; private to the room.
#pragma once

#include "registry/archive.h"

namespace kmen::registry {

/// A client as it was found, before it is archived.
struct Archived {
    ClientId id;
    Kid kid;
    ClientState state = ClientState::Active;
    ArchiveCause cause = ArchiveCause::Death;
    Moment since;
    qint64 version = 0;
};
/// False when somebody worked with the client since it was found.
Result<bool> markArchived(store::Transaction &tx, const RetentionRule &rule, const Archived &one, const By &by);

} // namespace kmen::registry
