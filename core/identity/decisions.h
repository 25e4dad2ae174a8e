/// Decisions on identities: proposed by one person, approved by another, carried out in one transaction by recorded
/// steps that have an inverse, and taken back by them. Every act, and every act that was refused, is in the audit.
/// Source: ARCHITECTURE.md, "identity"; FEATURES.md 6 to 15, 17.
#pragma once

#include <span>

#include "base/clock.h"
#include "identity/plan.h"
#include "registry/clients.h"
#include "registry/lists.h"

namespace kmen::identity {

enum class DecisionState : std::uint8_t { Proposed, Applied, Refused, Withdrawn, Undone };
QString decisionStateText(DecisionState state);

struct Decision {
    qint64 id = 0;
    qint64 caseId = 0;
    Plan plan;
    DecisionState state = DecisionState::Proposed;
    ReasonCode reason = ReasonCode::Other;
    /// The proposer's. A desk shows it to the approver only after the records and the effect (FEATURES.md 4).
    QString opinion;
    QString proposedBy;
    Moment proposedAt;
    QString closedBy; ///< who approved, refused or withdrew
    std::optional<Moment> closedAt;
    QString closedReason;
    std::optional<qint64> undoneBy; ///< the decision that took this one back
};

/// Why a decision can no longer be taken back as it was made.
struct UndoConflict {
    QString what; ///< one translated sentence
    std::optional<qint64> decision; ///< a later one that has to be taken back first
};

/// Identities are decided by administrators of the registry. On a server the login's rights say who is one (the role of
/// `kmen-worker database grant`); a database in a file has no roles: whoever may write the file may, under the name
/// that the program was started with, and two names are needed all the same.
Result<bool> mayDecide(store::Session &session);

/// A small object over one session; same thread. Functions that write are a transaction of their own.
class Decisions final {
public:
    explicit Decisions(registry::Clients &clients)
        : m_clients(clients)
    {
    }

    /// What the plan would move. Nothing is written. Errors: Input "identity.PARTIES" (not the case's clients),
    /// "identity.NOT_DISTRIBUTED", "identity.NO_SUCCESSOR"; Denied "identity.TWO_PERSONS" (two valid identifiers),
    /// "identity.SURVIVOR" (the client with the valid identifier goes on), "identity.CHOICE" (a reference field, or
    /// one that is chosen twice); Input "identity.TYPED" (an empty value was typed), "registry.DATE"; Conflict
    /// "identity.ENDED" (a client ended already), "identity.UNDO" (naming what it conflicts with),
    /// "registry.AIFO_TAKEN"; NotFound.
    Result<Effect> preview(qint64 caseId, const Plan &plan);
    /// Errors: those of preview(), Conflict "identity.PENDING" (another proposal waits), "identity.HELD" (somebody else
    /// works on the case), "registry.CASE_CLOSED" (only an Undo may be proposed then); Denied
    /// "identity.NOT_ADMINISTRATOR" (mayDecide), here and in approve() and refuse().
    Result<qint64> propose(
        qint64 caseId, const Plan &plan, ReasonCode reason, const QString &opinion, const registry::By &by);
    /// Carries it out. Errors: Denied "identity.OWN_PROPOSAL"; Conflict "identity.CHANGED" when it would no longer do
    /// what was proposed, "identity.CLOSED" when it does not wait any more; those of preview().
    Result<Effect> approve(qint64 decision, const registry::By &by);
    /// Only replacements one to one (one client, one candidate) whose person, as the case has it from the registers,
    /// equals the client as it is at that moment: whyNotEqual (readings.h) says so in the transaction of each approval.
    /// Others are left and counted in `left`.
    struct Approved {
        int done = 0;
        int left = 0;
        std::optional<Error> firstError; ///< why the first of those left was left
    };
    Result<Approved> approveAll(std::span<const qint64> decisions, const registry::By &by);
    /// By somebody else; the case waits again. Errors: Denied "identity.OWN_PROPOSAL", Conflict "identity.CLOSED".
    Result<void> refuse(qint64 decision, ReasonCode reason, const QString &text, const registry::By &by);
    /// By the proposer. Errors: Denied "identity.NOT_YOURS", Conflict "identity.CLOSED".
    Result<void> withdraw(qint64 decision, const registry::By &by);

    /// Empty: it can be taken back.
    Result<std::vector<UndoConflict>> undoConflicts(qint64 decision);
    Result<Decision> decision(qint64 id);
    /// Oldest first.
    Result<std::vector<Decision>> decisionsOf(qint64 caseId);
    /// The one that waits for an approval.
    Result<std::optional<Decision>> pending(qint64 caseId);

    /// What the database itself refused (core/identity, migration) is written into the audit. Every function that
    /// writes does it too.
    Result<int> auditRefusals(const registry::By &by);

private:
    enum class Which : std::uint8_t { Any, OnlyEqual };
    Result<Effect> approve(qint64 decision, const registry::By &by, Which which);
    Result<Effect> apply(
        store::Transaction &tx, const Decision &waiting, const QString &digest, const registry::By &by);
    std::unexpected<Error> denied(qint64 caseId, const Error &error, const registry::By &by);
    Result<void> administrator(qint64 caseId, const registry::By &by);
    Result<void> mayClose(qint64 decision, const registry::By &by);
    registry::Clients &m_clients;
};

/// Where a client's number leads, and why; for ever. Errors: NotFound only for a number that was never given.
struct Hop {
    Kid kid;
    registry::ClientState state = registry::ClientState::Active;
    std::optional<DecisionKind> why; ///< what ended or divided it; nothing when it goes on undivided
    std::optional<qint64> decision;
    std::optional<Moment> at;
    QString proposedBy;
    QString approvedBy;
    ReasonCode reason = ReasonCode::Other;
    std::vector<Kid> into; ///< where it led from here
};
struct Resolution {
    std::vector<Hop> way; ///< the number asked for comes first
    std::vector<Kid> now; ///< clients that go on today: one, several after a division, none after a cancellation
};
Result<Resolution> resolve(store::Session &session, const Kid &kid);
/// A sentence for each hop: what became of the number, who decided it, when and why.
QStringList resolutionText(const Resolution &resolution);

/// May a value that none of the merged clients has be written for the one that goes on: is it the office's own to say?
bool mayBeTyped(const registry::ClientDetail &goesOn, registry::FieldCode code);

/// Do these fields tell of one person: the same folded names, birth date and, where both know it, birth place?
bool equalPersons(const std::vector<registry::Field> &a, const std::vector<registry::Field> &b);

} // namespace kmen::identity
