/// Identity cases as people work them: the inbox, who works on what, deadlines, notes, files, and pairs that were
/// declared different. Opening a case: core/registry/cases.h; deciding it: decisions.h.
/// Source: ARCHITECTURE.md, "identity"; FEATURES.md 1, 5, 11, 12, 14, 22.
#pragma once

#include "base/job.h"
#include "identity/readings.h"
#include "registry/case_rows.h"
#include "registry/lists.h"
#include "store/page.h"

namespace kmen::identity {

enum class CaseStatus : std::uint8_t {
    Waiting, ///< nobody has proposed anything
    Proposed, ///< a decision waits for an approval by somebody else
    Done
};
QString caseStatusText(CaseStatus status);

struct InboxRow {
    qint64 id = 0;
    registry::CaseKind kind = registry::CaseKind::Ambiguous;
    CaseStatus status = CaseStatus::Waiting;
    Moment openedAt;
    std::optional<Moment> deadline;
    std::optional<Moment> closedAt;
    QString source; ///< service, or empty for the office
    QString note;
    QString holder; ///< who works on it now; empty when the lease ended
    std::optional<Moment> heldUntil;
    QString assignedTo;
    std::optional<int> score; ///< two clients who look like one person, 0 to 100; see scoreCases
    std::optional<qint64> proposal; ///< the decision that waits
    std::optional<DecisionKind> proposed;
    QString proposedBy;
    bool bulk = false; ///< the proposal may be approved in bulk
    std::vector<registry::CaseRow::Party> clients;
};

struct InboxFilter {
    std::optional<CaseStatus> status; ///< nothing: everything that is open
    std::optional<registry::CaseKind> kind;
    QString assignedTo; ///< "-" = nobody's
    QString notProposedBy; ///< with Proposed: what this person may approve
    bool overdue = false; ///< the deadline has passed
    bool everything = false; ///< also what is done, when `status` is not given
    std::optional<int> leastScore; ///< 0 to 100; cases without a score are left out
    std::optional<Moment> openedBefore; ///< those that wait long
    enum class Order : std::uint8_t {
        Oldest,
        Surest ///< by the score, the highest first; of the same score the oldest, and without one at the end
    };
    Order order = Order::Oldest;
};

struct Load {
    QString person; ///< empty: nobody
    int cases = 0;
    int overdue = 0;
};
struct InboxCounts {
    int waiting = 0;
    int proposed = 0;
    int overdue = 0;
    int unscored = 0; ///< cases for which scoreCases has work
    std::optional<Moment> oldest;
    std::vector<Load> load; ///< per person, the busiest first
};

struct CaseFile {
    qint64 id = 0;
    QString name;
    qint64 size = 0; ///< bytes
    Moment addedAt;
    QString actor;
};

/// A candidate for the identifier, without its value.
struct Candidate {
    int position = 0;
    QString agenda;
    std::optional<ClientId> owner; ///< the client that has it
    QString ownerKid;
};

/// A thing that a division distributes.
struct Item {
    ItemKind what = ItemKind::Link;
    qint64 row = 0;
    ClientId owner;
    QString text; ///< "Spisová služba · 2025/118"; for an identifier its handle
};

struct CaseDetail {
    InboxRow row;
    std::vector<registry::ClientDetail> clients; ///< in the case's order
    std::vector<Candidate> candidates;
    std::vector<Item> items; ///< links, documents, pseudonyms and identifiers of all clients
    std::vector<Reading> readings; ///< what the registers said last of the candidates, by position
    std::vector<registry::CaseImportRow> rows; ///< what imported files said against a client, newest first
    std::vector<registry::CaseStep> steps; ///< a step about such a row also tells what it said, while that is kept
    std::vector<CaseFile> files;
    std::vector<Decision> decisions;
    QString explanation; ///< of a duplicate, see explanationOf (duplicates.h)
    bool mayDecide = true; ///< whoever reads it may propose, approve and refuse
};

struct NotSame {
    qint64 id = 0;
    Kid first;
    Kid second;
    QString actor;
    Moment at;
    ReasonCode code = ReasonCode::Other;
    QString reason;
    bool reopened = false;
};

/// Of decisions with the same reason. Pairs declared different are those without a kind.
struct ReasonCount {
    std::optional<DecisionKind> kind;
    ReasonCode reason = ReasonCode::Other;
    qint64 proposed = 0; ///< all of them
    qint64 applied = 0; ///< carried out and holding
    qint64 refused = 0;
    qint64 undone = 0;
};

/// A small object over one session; same thread. What writes is a transaction of its own.
class Cases final {
public:
    explicit Cases(registry::Clients &clients)
        : m_clients(clients)
    {
    }

    /// A page begins where one of the same filter ended.
    Result<store::Page<InboxRow>> inbox(const InboxFilter &filter, const store::PageCursor &cursor, int limit);
    Result<InboxCounts> counts();
    /// Everything the case's page shows. Errors: NotFound "registry.NO_CASE".
    Result<CaseDetail> detail(qint64 id);

    /// Opens it by hand: two to four clients, or one. Errors: Input.
    Result<qint64> open(
        registry::CaseKind kind, const std::vector<ClientId> &clients, const QString &note, const registry::By &by);
    /// What a genealogy or a person calls for; the same kind about the same client, still waiting: that case.
    Result<registry::OpenedCase> open(const registry::NewCase &wanted, const registry::By &by);
    /// One more client to be compared, at most eight (a division may need them). Already in it: no error.
    Result<void> addClient(qint64 id, ClientId client, const registry::By &by);
    /// The same in the caller's transaction.
    static Result<void> addClient(store::Transaction &tx, qint64 id, ClientId client, const registry::By &by);

    /// The lease: whoever holds it works on the case. Renewed by taking it again. Errors: Conflict "identity.HELD"
    /// naming the holder; the attempt is audited.
    Result<Moment> hold(qint64 id, const registry::By &by, std::chrono::milliseconds ttl = std::chrono::minutes(15));
    Result<void> release(qint64 id, const registry::By &by);
    /// A supervisor takes it from whoever holds it; a reason is due.
    Result<void> takeOver(qint64 id, const registry::By &by, std::chrono::milliseconds ttl = std::chrono::minutes(15));
    /// Empty `person`: nobody. `deadline` is for the cases that have none. Returns how many were changed.
    Result<int> assign(
        std::span<const qint64> cases, const QString &person, std::optional<Moment> deadline, const registry::By &by);
    Result<void> setDeadline(qint64 id, std::optional<Moment> deadline, const registry::By &by);
    Result<void> addNote(qint64 id, const QString &note, const registry::By &by);
    /// Kept enciphered; at most 20 MB. Errors: Input "identity.FILE_SIZE".
    Result<qint64> addFile(qint64 id, const QString &name, const QByteArray &content, const registry::By &by);
    Result<QByteArray> fileContent(qint64 file);
    /// The same, for a person who takes it out of the registry: it is written into the course of the case.
    Result<QByteArray> takeFile(qint64 id, qint64 file, const registry::By &by);

    /// The clients of the case are different persons: the case closes, the pairs are remembered and not offered again.
    /// Errors: Conflict "registry.CASE_CLOSED", "identity.HELD", "identity.PENDING".
    Result<void> declareDifferent(qint64 id, ReasonCode code, const QString &reason, const registry::By &by);
    /// Closes it without any change. Errors: as declareDifferent.
    Result<void> leaveAsIs(qint64 id, ReasonCode code, const QString &reason, const registry::By &by);
    Result<std::vector<NotSame>> notSame(int limit);
    /// Why decisions were proposed, and what became of them; the most frequent first.
    Result<std::vector<ReasonCount>> reasonCounts();
    /// The pair may be offered again.
    Result<void> reopenPair(qint64 notSameId, const QString &reason, const registry::By &by);

private:
    Result<void> mayWork(store::Transaction &tx, qint64 id, const registry::By &by);
    Result<void> write(qint64 id, audit::Action action, const QString &note, const registry::By &by,
        const std::function<Result<void>(store::Transaction &)> &what);
    registry::Clients &m_clients;
};

/// Cases of two clients that no search opened (an import, an identification, a person) get the score and the
/// explanation that the search would have given them: at most `most` of those that wait without, the oldest first.
/// Returns how many; cancelling is no error. Errors: those of store::Session, Denied where the login may not write
/// cases.
Result<int> scoreCases(registry::Clients &clients, int most, const Job &job);

/// Documents of a client that the office keeps; enciphered.
Result<qint64> addDocument(store::Transaction &tx, registry::Clients &clients, ClientId client, const QString &name,
    const QString &reference, const QByteArray &content, const registry::By &by);

} // namespace kmen::identity
