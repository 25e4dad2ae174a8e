/// Every KID that was ever given resolves: to itself, or to the client that took its place.
#pragma once

#include "registry/clients.h"

namespace kmen::registry {

struct Resolved {
    ClientId client; ///< the one that holds now
    Kid kid;
    ClientState state = ClientState::Active;
    std::vector<Kid> path; ///< from the KID that was asked for to the one that holds; one when it holds itself
};
/// Errors: NotFound "registry.NO_CLIENT" for a KID that was never given; Corrupt "registry.SUCCESSORS" when clients
/// follow one another in a circle.
Result<Resolved> resolve(store::Session &session, const Kid &kid);

} // namespace kmen::registry
