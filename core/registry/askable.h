/// Under which of the office's roles an AIFO is asked about. An AIFO is valid only in the agenda and the system that it
/// was issued for, so a client that another agenda of the office keeps is asked about in that agenda's role, and where
/// the connection profile has none, nobody is asked.
/// Source: notifications v03, ch. 2.1 and 3.1.1; AISV handbook 1.07, ch. 6.1.1 and 6.1.3.1.
#pragma once

#include "egon/profile.h"
#include "registry/clients.h"

namespace kmen::registry {

/// Empty for the office's own agenda; nothing when the profile has no role in it.
std::optional<QString> roleInAgenda(const egon::Identity &identity, const QString &agenda);

/// The role in which this AIFO may be asked about: its own agenda's, or that of another pair under which the client has
/// the very same AIFO. `andEnded`: also one that has ended there; what is subscribed can still be given up. Errors:
/// Input "sync.NO_ROLE".
Result<QString> roleOf(Clients &clients, const egon::Identity &identity, const AifoKey &key, bool andEnded = false);
Error noRole(const QString &agenda);
bool isNoRole(const Error &error);

struct Askable {
    StoredAifo stored;
    QString role; ///< for egon::Purpose::role
};
/// The AIFO by which the registers can be asked about this client, of the office's own agenda if there is one.
/// Errors: NotFound when the client has none, Input "sync.NO_ROLE" when all are of agendas without a role.
Result<Askable> askable(Clients &clients, const egon::Identity &identity, ClientId client);

} // namespace kmen::registry
