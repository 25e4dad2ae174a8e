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
/// The link `link` (its row) belongs to another client since: the search by its system and key finds that one, and the
/// one that had it no longer unless something else of it says the same. Inside the transaction that moved the row.
Result<void> moveLinkKeys(store::Transaction &tx, qint64 link, ClientId from, ClientId to);
/// Newest first.
Result<std::vector<EndedLink>> endedLinks(store::Session &session, ClientId client);

} // namespace kmen::registry
