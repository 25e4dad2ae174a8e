/// Where the clients' AIFO are subscribed, and what is left to be asked for: on the older route ORG (E45, E46), on the
/// newer one AISV (E315, E316), both while the office changes over.
/// Source: AISV handbook 1.07, ch. 6.1.3 and 6.1.4.1; notifications v03, ch. 3.1.1 and 3.1.3.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "registry/clients.h"

namespace kmen::registry {

/// By which services the office learns of changes.
enum class Route : std::uint8_t {
    Rob, ///< E07, subscribed in ORG
    ChangingOver, ///< still E07, while everybody is subscribed in AISV too
    Aisv ///< E317, subscribed in AISV
};
/// "E07", "E07>E317", "E317"
QString routeName(Route route);
QString routeText(Route route);
/// A registry that was never told otherwise is on the older route.
Result<Route> route(store::Session &session);
/// Audited. Errors: those of the database.
Result<void> setRoute(store::Transaction &tx, Route route, const By &by);

enum class SubscriptionCall : std::uint8_t { OrgOn, OrgOff, AisvOn, AisvOff };
bool isOn(SubscriptionCall call);

struct PendingAifo {
    StoredAifo stored;
    Subscription subscription = Subscription::Wanted;
    std::optional<Moment> readAt; ///< when the client's data were read last
    /// The same identifier of the same client under another agenda or system is subscribed by the services of this
    /// call.
    bool heldByTwin = false;
    bool held = false; ///< some register has it subscribed
    QString reason; ///< the register's word when it refused; for refuseCall
};
enum class Pending : std::uint8_t {
    All,
    Successors ///< only those that took the place of another identifier of the client
};
/// AIFO that this call is still to be made for, oldest first; `after` = id of the last one seen.
Result<std::vector<PendingAifo>> pendingCalls(store::Session &session, const security::Protector &protector,
    Route route, SubscriptionCall call, qint64 after, int limit, Pending whom = Pending::All);
Result<qint64> countPending(store::Session &session, Route route, SubscriptionCall call);
/// The same as subjects of the register: an identifier that several systems of the office keep in one agenda is one.
/// `without`: agendas, or "agenda/system", in which nobody can be asked about.
Result<qint64> countPendingSubjects(
    store::Session &session, Route route, SubscriptionCall call, const QStringList &without = {});

/// Whether an AIFO of this agenda and system still waits to be subscribed.
Result<bool> anyWaits(store::Session &session, const QString &agenda, int ais);

/// The register said yes. On: subscribed. Off: no longer subscribed there; when nowhere any more and it was not
/// wanted, Unsubscribed. `rows` of Pending whose subscription is already right only note where it is held. What was
/// wanted during the call stays (Clients::confirmSubscription).
Result<void> confirmCall(
    store::Transaction &tx, Clients &clients, std::span<const PendingAifo> rows, SubscriptionCall call, const By &by);
/// The register refused these; who has become another during the call stays so, and so does who is subscribed on
/// another route: in AISV when ORG is only cleared up after the change-over, by E07 while it lasts.
Result<void> refuseCall(
    store::Transaction &tx, Clients &clients, std::span<const PendingAifo> rows, SubscriptionCall call, const By &by);
/// Persons and organisations that are not subscribed because a register refused it; not those whose end was refused.
Result<qint64> countRefused(store::Session &session);
/// Those whose end was refused: the registers still tell of them.
Result<qint64> countRefusedEnds(store::Session &session);
/// Whatever was refused waits for its call again: what the register objected to may be mended by now. Returns how many.
Result<qint64> wantRefusedAgain(store::Transaction &tx, Clients &clients, const By &by);

/// Every AIFO that we believe is subscribed (or was, for `off`), to ask the register about it again.
Result<std::vector<PendingAifo>> believedSubscribed(
    store::Session &session, const security::Protector &protector, qint64 after, int limit);
Result<qint64> countSubscribed(store::Session &session);

/// DIA's answer to the announcement of a large subscription.
struct Confirmation {
    qint64 id = 0;
    QString reference; ///< DIA's reference number
    qint64 subjects = 0; ///< how many it is for
    Moment notBefore;
    Moment notAfter;
    Moment recordedAt; ///< set by recordConfirmation
    QString actor;
};
/// Audited. Errors: Input "registry.CONFIRMATION" without a reference or when the term ends before it begins.
Result<void> recordConfirmation(store::Transaction &tx, const Confirmation &confirmation, const By &by);
/// DIA took it back, or another term was asked for: from now on it permits nothing. What it permitted stays on record.
Result<void> endConfirmation(store::Transaction &tx, const QString &reference);
/// Newest first.
Result<std::vector<Confirmation>> confirmations(store::Session &session, int limit);
/// So many subjects were there when the subscription that DIA confirmed began, while it is not at its end: also its
/// last part is one of the whole. 0: none is under way.
Result<qint64> massSubscription(store::Session &session);
Result<void> setMassSubscription(store::Transaction &tx, qint64 subjects);
/// The one that permits `subjects` at this moment.
Result<std::optional<Confirmation>> confirmationFor(store::Session &session, qint64 subjects, Moment at);

} // namespace kmen::registry
