/// The steps by which a decision is carried out and taken back. Each says what a row was and what it becomes:
///   <item>.owner   row of the item: client before, client after ("client|ordinal" for identifiers)
///   link.kept      row of the link; nothing changes
///   aifo.state     row of the identifier: "state|subscription|predecessor|valid to"
///   aifo.new       candidate's position, then row of the identifier: "", client
///   aifo.gone      row of the identifier: client, ""
///   ico.wish       client, an organisation: its subscription as registry::Subscription
///   client.state   client: "state|successor"
///   field.<name>   client: office's value as "name\nvalue"; empty = none
///   case.state     case: "state"
///   case.party     case: client before, client after
#pragma once

#include <map>
#include <set>

#include "identity/decisions.h"
#include "registry/cases.h"

namespace kmen::identity {

struct Step {
    QString what;
    qint64 row = 0;
    QString before;
    QString after;
    bool typed = false; ///< field.<name>: written by hand in the case; not recorded, for the plan says it
};

struct Party {
    ClientId id;
    Kid kid;
    registry::ClientState state = registry::ClientState::Active;
    std::optional<qint64> successor;
    qint64 nextOrdinal = 1;
    registry::Subscription subscription = registry::Subscription::None;
    registry::ClientKind kind = registry::ClientKind::PersonInRob;
};
Result<Party> party(store::Session &session, ClientId id);

/// The case's clients and candidates, as the steps need them.
struct CaseFacts {
    qint64 id = 0;
    registry::CaseKind kind = registry::CaseKind::Ambiguous;
    int state = 0;
    std::vector<ClientId> clients;
    std::vector<QByteArray> candidates; ///< blind indexes
};
Result<CaseFacts> caseFacts(store::Session &session, qint64 caseId);

/// Those of a decision, and whether the IČO of each has not ceased.
using Organisations = std::map<ClientId, bool>;
/// Nothing for a person.
Result<void> addOrganisation(store::Session &session, const Party &who, Organisations &organisations);
/// An IČO is given once: two that have not ceased are two organisations. `identified`: a person of the registers is
/// among the clients. Errors: Denied "identity.TWO_PERSONS", "identity.SURVIVOR".
Result<void> mayMerge(const Organisations &organisations, ClientId survivor, bool identified);
/// Is an organisation subscribed, or will it be? As "ico.wish" has it.
bool isWished(const QString &subscription);
/// As a step of a field has it. Errors: Input "identity.TYPED", "registry.DATE".
Result<QString> typedValue(const FieldChoice &choice);

Result<std::vector<Step>> stepsOf(registry::Clients &clients, qint64 caseId, const Plan &plan);
/// The inverse of a decision's recorded steps as they can be done now; `conflicts` when they cannot.
Result<std::vector<Step>> inverseSteps(store::Session &session, qint64 decision, std::vector<UndoConflict> &conflicts);
/// How a row is now, in the words of `Step`; nothing when it is no longer there.
Result<std::optional<QString>> currentValue(store::Session &session, const Step &step);
/// Does it; `step.row` becomes the identifier's row for "aifo.new".
Result<void> doStep(
    store::Transaction &tx, registry::Clients &clients, qint64 caseId, Step &step, const registry::By &by);
/// The client that would have two valid identifiers of one agenda and AIS once the steps are done.
Result<std::optional<Kid>> withTwoIdentifiers(store::Session &session, const std::vector<Step> &steps);
std::set<qint64> clientsOf(const std::vector<Step> &steps);
Result<Effect> effectOf(store::Session &session, const std::vector<Step> &steps);

QString itemWhat(ItemKind kind); ///< "link.owner"
QString tableOf(QStringView what); ///< "client_link" for "link.owner"; empty for others
Error identityError(ErrorKind kind, const char *code, const QString &what, const QString &remedy);

/// Of the search for duplicates.
std::unexpected<Error> searchStopped();
/// Cases of two clients that wait and have no score: id, one, other.
extern const QString unscoredCases;

/// An act that was refused, in a transaction of its own; under the login of the database's server when that does not
/// let `by` write.
void recordDenied(store::Session &session, qint64 caseId, const QString &code, const registry::By &by);

} // namespace kmen::identity
