/// The office's other systems that keep data on a client, with their keys: ending a link, and those that ended.
/// Adding one: Clients::addLink.
#pragma once

#include "registry/lists.h"

namespace kmen::registry {

struct EndedLink {
    QString system;
    QString localKey;
    Moment since;
    Moment until;
    QString actor;
    QString reason;
};

/// The link is kept among those that ended, and the client is found by its key no more.
/// Errors: NotFound "registry.NO_LINK".
Result<void> removeLink(
    store::Transaction &tx, ClientId client, const QString &system, const QString &localKey, const By &by);
/// Newest first.
Result<std::vector<EndedLink>> endedLinks(store::Session &session, ClientId client);

} // namespace kmen::registry
