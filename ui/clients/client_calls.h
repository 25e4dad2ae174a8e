/// What the clients page asks of the core, each as one blocking call for a worker thread.
#pragma once

#include "registry/lists.h"
#include "ui/shell/context.h"

namespace kmen::clients {

struct ClientCard {
    registry::ClientDetail detail;
    std::vector<registry::HistoryEntry> history; ///< newest first
};
Result<ClientCard> readCard(shell::Context &context, ClientId client);

struct ReadAgain {
    int changedFields = 0;
    bool setAside = false; ///< the register no longer reads this person; nothing was changed
};
/// One person from ROB (E276), applied to the client with history and audit.
Result<ReadAgain> readAgain(shell::Context &context, ClientId client, const QString &reason, const Job &job);

/// States what the office wants and carries it out at once (E45, E46). When the registers are away the wish stays and
/// the next distribution carries it out: then the error of the call is returned.
Result<void> setSubscribed(
    shell::Context &context, ClientId client, bool subscribed, const QString &reason, const Job &job);

} // namespace kmen::clients
