/// What the distribution has to know of organisations: which are subscribed in AISV and which have changed.
#pragma once

#include <optional>
#include <vector>

#include "registry/clients.h"

namespace kmen::registry {

struct PendingOrganisation {
    ClientId client;
    int ico = 0;
    std::optional<Moment> readAt {}; ///< since when nothing was announced that was not read
};
/// What the office wants; audited. Already so, or no organisation: nothing happens.
Result<void> wantOrganisation(store::Transaction &tx, ClientId client, bool wanted, const By &by);
/// Whose intent waits (`wanted`: to subscribe, else to end it), in the order of clients after `after`.
Result<std::vector<PendingOrganisation>> pendingOrganisations(
    store::Session &session, bool wanted, qint64 after, int limit);
/// Every one that we believe is subscribed, to ask AISV about it again; in the order of clients after `after`.
Result<std::vector<PendingOrganisation>> subscribedOrganisations(store::Session &session, qint64 after, int limit);
Result<qint64> countSubscribedOrganisations(store::Session &session);
/// AISV said yes (Subscribed or Unsubscribed), or refused them (Failed). What was wanted during the call stays, as with
/// Clients::confirmSubscription. Whoever is subscribed from now on waits for reading: what changed before was announced
/// to nobody.
Result<void> confirmOrganisations(
    store::Transaction &tx, std::span<const PendingOrganisation> rows, Subscription outcome);
Result<bool> hasSubscribedOrganisations(store::Session &session);
/// AISV announced them: they wait for reading. Returns how many of them are clients.
Result<qint64> markOrganisationsChanged(store::Transaction &tx, std::span<const int> ico);
/// Those that wait for reading, in the order of clients after `after`.
Result<std::vector<PendingOrganisation>> organisationsToRead(store::Session &session, qint64 after, int limit);
Result<qint64> countOrganisationsToRead(store::Session &session);
Result<void> markOrganisationRead(store::Transaction &tx, ClientId client);

} // namespace kmen::registry
