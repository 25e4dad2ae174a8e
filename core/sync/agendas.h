/// Under which of the office's roles an AIFO is asked about. An AIFO is valid only in the agenda and the system that it
/// was issued for, so a client that another agenda of the office keeps is asked about in that agenda's role, and where
/// the connection profile has none, nobody is asked.
/// Source: notifications v03, ch. 2.1 and 3.1.1; AISV handbook 1.07, ch. 6.1.1 and 6.1.3.1.
#pragma once

#include <QStringList>

#include "egon/client.h"
#include "registry/clients.h"
#include "registry/coverage.h"

namespace kmen::sync {

/// One agenda whose changes the distribution follows.
struct FollowedAgenda {
    QString role; ///< for egon::Purpose::role: empty for the office's own agenda, else the agenda's code
    Moment since {}; ///< when the first of its AIFO came
};
struct Agendas {
    std::vector<FollowedAgenda> followed; ///< the office's own first, though it may keep nobody yet
    QStringList withoutRole; ///< "A9145", or "A9145/77" of another system: clients are kept there, the office is not
};
Result<Agendas> agendasOf(store::Session &session, const egon::Identity &identity);

/// The role in which this AIFO may be asked about: its own agenda's, or that of another pair under which the client has
/// the very same AIFO. Errors: Input "sync.NO_ROLE".
Result<QString> roleOf(registry::Clients &clients, const egon::Identity &identity, const registry::AifoKey &key);
Error noRole(const QString &agenda);

struct Askable {
    registry::StoredAifo stored;
    QString role; ///< for egon::Purpose::role
};
/// The AIFO by which the registers can be asked about this client, of the office's own agenda if there is one.
/// Errors: NotFound when the client has none, Input "sync.NO_ROLE" when all are of agendas without a role.
Result<Askable> askable(registry::Clients &clients, const egon::Identity &identity, ClientId client);

} // namespace kmen::sync
