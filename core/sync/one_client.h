/// What the registers are asked about one client because a person wants it now; everything else is the distribution's.
/// Blocking; the thread that owns the session and the registers.
#pragma once

#include "egon/client.h"
#include "egon/person.h"
#include "registry/clients.h"
#include "registry/subscriptions.h"
#include "sync/rules.h"

namespace kmen::sync {

struct SinglePerson {
    std::optional<egon::Person> person; ///< nothing: the register no longer reads this identity
    egon::RuianData ruian;
    registry::SourceRef source;
};
/// E276 in the role of the agenda that keeps the client. Many in an hour are a loop: then only with a reason of the
/// person's own (not `usualReason`), and counted either way.
/// Errors: as egon::Client::call; Denied "sync.RULE.single-reads"; those of askable().
Result<SinglePerson> readPerson(egon::Client &registers, registry::Clients &clients, ClientId client,
    const egon::Purpose &purpose, const QString &usualReason, const Job &job);

enum class SubscriptionOutcome {
    Done,
    Refused, ///< the register does not accept it
    /// The next distribution carries it out, or what is left of it: an organisation is asked about with others, and an
    /// identifier of an agenda where the office has no role is told of there.
    Waits
};
/// Only the wish, of a person or an organisation; the next distribution carries it out.
Result<void> wishSubscribed(registry::Clients &clients, ClientId client, bool subscribed, const registry::By &by);
/// States what the office wants of this client and carries it out by the services of the office's route, for each of
/// its valid identifiers in the role of the agenda that keeps it. When the registers are away the wish stays and the
/// next distribution carries it out: then the error of the call is returned. Who was read before the time that is
/// covered is read by the next distribution: what changed in between was told to nobody. Errors: as egon::Client::call;
/// those of askable().
Result<SubscriptionOutcome> setSubscribed(egon::Client &registers, registry::Clients &clients, ClientId client,
    bool subscribed, const egon::Purpose &purpose, const Job &job);

} // namespace kmen::sync
