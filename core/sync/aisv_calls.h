/// The calls of the newer route, each as one step: batches, segments and the answers to refusals.
/// Blocking; the thread that owns the client. Nothing here touches the database.
/// Source: AISV handbook 1.07, ch. 6.1.3 and 6.1.4; the shapes of the services are [inferred] (egon/services/aisv.h).
#pragma once

#include "egon/services/aisv.h"
#include "registry/subscriptions.h"
#include "sync/registers.h"

namespace kmen::sync {

/// E315, at most 1,000 in a call and one call at a time; where the register takes fewer, they are halved.
/// May be repeated at any time. Errors: as egon::Client::call.
Result<Subscribed> subscribeInAisv(const Asker &asker, std::span<const Aifo> persons);
/// E316, likewise.
Result<Subscribed> unsubscribeInAisv(const Asker &asker, std::span<const Aifo> persons);

/// The service of this call: E45, E46, E315 or E316.
Result<Subscribed> askFor(const Asker &asker, registry::SubscriptionCall call, std::span<const Aifo> persons);

struct SubscribedIco {
    std::vector<int> done;
    std::vector<int> refused;
};
/// E315 and E316 for organisations, at most 20 in a call.
Result<SubscribedIco> subscribeInAisv(const Asker &asker, std::span<const int> organisations);
Result<SubscribedIco> unsubscribeInAisv(const Asker &asker, std::span<const int> organisations);

struct Change {
    Aifo aifo; ///< null when it is of an organisation
    int ico = 0;
    QString idz; ///< the same when the change is told again; empty when AISV gave none
    std::optional<Moment> at;
    QString codes; ///< "101-1-3 101-1-11", or a keyword
};

struct ChangePage {
    std::vector<Change> changes; ///< as delivered: may hold what was told before
    Moment end {}; ///< PosledniZmenaCas, never after what was asked for: up to here it was looked at
    bool more = false; ///< PREKROCEN POCET: ask again from `end`
};
/// One E317 over [from, to). Errors: as egon::Client::call; Protocol "sync.NO_END" when AISV does not say up to where
/// it looked, "sync.NO_PROGRESS" when more waits but the place to go on from is the beginning.
Result<ChangePage> readChanges(const Asker &asker, egon::AisvIdTyp idTyp, Moment from, Moment to);
/// One E318 over [from, to) for at most 1,000 persons, subscribed or not.
Result<ChangePage> readChangesOf(const Asker &asker, std::span<const Aifo> persons, Moment from, Moment to);

/// The same for at most 20 organisations: "identifikátorů subjektů ze zadaného seznamu" are both. One kind in a call,
/// as the oldest moment differs [inferred].
Result<ChangePage> readChangesOf(const Asker &asker, std::span<const int> organisations, Moment from, Moment to);

/// All segments of E318 for a list of any length.
Result<std::vector<Change>> allChangesOf(const Asker &asker, std::span<const Aifo> persons, Moment from, Moment to);
Result<std::vector<Change>> allChangesOf(
    const Asker &asker, std::span<const int> organisations, Moment from, Moment to);

} // namespace kmen::sync
