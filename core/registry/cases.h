/// Identity cases: what the distribution cannot decide alone is opened here and worked by a person later.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "base/result.h"
#include "registry/clients.h"
#include "store/page.h"
#include "store/session.h"

namespace kmen::registry {

enum class CaseKind : std::uint8_t {
    Cancelled, ///< the AIFO was cancelled and has no successor
    Merged, ///< two clients of ours are one person
    Split, ///< one AIFO has several successors
    Vanished, ///< the register no longer knows the AIFO
    Ambiguous, ///< anything else that more than one answer fits
    Replaced, ///< one AIFO took the place of another, and a person has to say that it is the same client
    ClaimedTwice, ///< two clients claim one AIFO
    Duplicate, ///< two clients of ours look like one person
    Contradiction ///< what ORG says and what we keep cannot both be true
};
inline constexpr int caseKindCount = static_cast<int>(CaseKind::Contradiction) + 1;
QString caseKindText(CaseKind kind);
enum class CaseState : std::uint8_t { Waiting, Assigned, Done };

struct NewCase {
    CaseKind kind = CaseKind::Ambiguous;
    std::vector<ClientId> clients; ///< those it is about; at least one
    std::vector<AifoKey> successors; ///< candidates (kept protected)
    SourceRef source;
    QString note; ///< translated; no personal data
    std::optional<int> score; ///< Duplicate: how sure, 0 to 100
    QString explanation; ///< Duplicate: why, as identity::explanationOf reads it; no personal data
    std::optional<qint64> predecessor = {}; ///< row of the identifier whose place the successors took, if known
};
/// Opens the case, marks its clients, audits. The same kind about the same clients (Duplicate), or the same first
/// client, still waiting: returns that case. Errors: Input "registry.CASE_EMPTY".
Result<qint64> openCase(
    store::Transaction &tx, const security::Protector &protector, const NewCase &newCase, const By &by);
struct OpenedCase {
    qint64 id = 0;
    bool isNew = false; ///< false: it waited already
};
/// The same, and whether it is a new one.
Result<OpenedCase> announceCase(
    store::Transaction &tx, const security::Protector &protector, const NewCase &newCase, const By &by);

/// What is known of two clients who look like one person: that a case about both waits, of whatever kind, or that
/// a person has declared them different.
enum class SuspectedPair : std::uint8_t { New, Waits, DeclaredDifferent };
Result<SuspectedPair> suspectedPair(store::Session &session, ClientId one, ClientId other);
/// Opens a Duplicate of the two unless suspectedPair says otherwise; true when it is new. Two whom the registers keep
/// as two persons only look alike and are passed over; unless something of ours says that they are one (`saidToBeOne`):
/// then it is a Contradiction.
Result<bool> suspectDuplicate(store::Transaction &tx, const security::Protector &protector, ClientId one,
    ClientId other, const SourceRef &source, const QString &note, const By &by, bool saidToBeOne = false);

struct CaseStep {
    Moment at;
    QString actor;
    QString action;
    QString note;
    qint64 id = 0;
};
/// Something that happened to a case that waits, into its course. The audit is the caller's.
Result<void> noteInCase(store::Transaction &tx, qint64 id, const QString &note, const By &by);
struct CaseRow {
    qint64 id = 0;
    CaseKind kind = CaseKind::Ambiguous;
    CaseState state = CaseState::Waiting;
    Moment openedAt;
    std::optional<Moment> closedAt;
    QString source;
    QString note;
    struct Party {
        ClientId id;
        Kid kid;
        QString name; ///< "Dvořáková Jana"
    };
    std::vector<Party> clients;
    int successors = 0;
};
/// Oldest first; nothing = all states.
Result<store::Page<CaseRow>> cases(
    store::Session &session, std::optional<CaseState> state, const store::PageCursor &cursor, int limit);
Result<CaseRow> identityCase(store::Session &session, qint64 id);
Result<std::vector<CaseStep>> caseSteps(store::Session &session, qint64 id);
/// Values of the candidates, for a call.
Result<std::vector<AifoKey>> caseSuccessors(store::Session &session, const security::Protector &protector, qint64 id);
/// Ends the case and unmarks clients without another. Errors: Conflict "registry.CASE_CLOSED".
Result<void> closeCase(store::Transaction &tx, qint64 id, const QString &note, const By &by);

struct CaseCount {
    CaseKind kind = CaseKind::Ambiguous;
    qint64 waiting = 0;
    std::optional<Moment> oldest;
};
/// All kinds in their order.
Result<std::vector<CaseCount>> caseCounts(store::Session &session);

} // namespace kmen::registry
