/// Notices of the registers and the way they go: received → reading → read → applied, or repeated, set aside, failed.
/// core/sync orchestrates; everything that touches the tables is here.
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

#include "base/result.h"
#include "registry/clients.h"
#include "store/page.h"
#include "store/session.h"

namespace kmen::registry {

enum class NoticeState : std::uint8_t { Received, Reading, Read, Applied, Repeated, SetAside, Failed };
QString noticeStateText(NoticeState state);

/// What a register announced of one AIFO.
struct NewNotice {
    AifoKey aifo;
    QString source; ///< "E07"
    std::optional<qint64> changeId; ///< zmenaId of the window's end
    std::optional<Moment> changeTime;
    QString externalId; ///< idz of E317; empty for E07
    QString codes; ///< what changed, if the register says so
};

struct ReceivedCounts {
    int received = 0; ///< new work
    int repeated = 0; ///< the person waits already, or the same notice came before: read once, all closed together
    int unknown = 0; ///< no client has this AIFO: set aside with code "registry.UNKNOWN_AIFO" and shown
};
/// Idempotent: the same notice again (externalId, or source + changeId + AIFO) only counts as repeated.
/// Store the cursor (setCursor) in the same transaction.
Result<ReceivedCounts> addNotices(store::Transaction &tx, const security::Protector &protector,
    std::optional<qint64> runId, std::span<const NewNotice> notices);

/// One person to read, however many notices.
struct PersonToRead {
    ClientId client;
    Kid kid;
    qint64 aifoId = 0;
    AifoKey aifo;
    std::vector<qint64> notices; ///< all that wait for this person, oldest first
    int attempts = 0; ///< with this one
};
/// Takes up to `limit` persons that wait, oldest first but who was tried before behind all others, and marks their
/// notices Reading (attempts + 1). A person whose AIFO is meanwhile not valid is set aside with
/// "registry.AIFO_NOT_VALID", and of clients who are archived, "registry.ARCHIVED"; `setAside` says how many were.
Result<std::vector<PersonToRead>> takeForReading(
    store::Transaction &tx, const security::Protector &protector, int limit, qint64 *setAside = nullptr);
/// After a crash or a run that was stopped by `why`: everything left Reading or Read waits again and says so. Returns
/// how many. Call it with the lease held.
Result<int> resumeNotices(store::Transaction &tx, const Error &why);

/// Moves notices on; all of one batch in one call. Not allowed steps are ignored (a notice set aside meanwhile stays
/// so).
Result<void> markRead(store::Transaction &tx, std::span<const qint64> notices);
Result<void> markApplied(store::Transaction &tx, std::span<const qint64> notices);
/// Received again, with the reason: nothing was found out, and the fault need not be this person's.
Result<void> putBack(store::Transaction &tx, std::span<const qint64> notices, const Error &why);
/// May be retried: `code` and `detail` of the error (no personal data).
Result<void> markFailed(store::Transaction &tx, std::span<const qint64> notices, const Error &error);
/// Needs a person: with the reason (from the program: an error's sentence). Audited when `by` is a person's act.
/// Returns how many moved: one that was applied meanwhile, or is aside already, stays.
Result<int> setAside(
    store::Transaction &tx, std::span<const qint64> notices, const QString &code, const QString &reason, const By &by);
/// Failed → Received.
Result<int> retry(store::Transaction &tx, std::span<const qint64> notices, const By &by);
/// All Failed with fewer than `maxAttempts` attempts, or received after `since`, → Received: a register that is away
/// for an hour of a night takes many attempts, and none of them says anything about the person.
Result<int> retryFailed(store::Transaction &tx, int maxAttempts, Moment since);
/// SetAside → Received.
Result<int> bringBack(store::Transaction &tx, std::span<const qint64> notices, const By &by);
/// Those that were set aside because the client was archived: what they announced was never read.
Result<void> bringBackNoticesOf(store::Transaction &tx, ClientId client, const By &by);

/// Identifiers that were announced although no client has them, each once, by the id of their first notice after
/// `after`: the register holds a subscription that we do not want.
struct StrayAifo {
    qint64 notice = 0;
    AifoKey key;
};
Result<std::vector<StrayAifo>> strayAifo(
    store::Session &session, const security::Protector &protector, qint64 after, int limit);

struct StageCount {
    NoticeState state = NoticeState::Received;
    qint64 count = 0;
    std::optional<Moment> oldest; ///< when the oldest one was received; nothing for Applied and when empty
};
/// All states in their order; kept, not counted.
Result<std::vector<StageCount>> stageCounts(store::Session &session);

struct NoticeRow {
    qint64 id = 0;
    NoticeState state = NoticeState::Received;
    std::optional<ClientId> client; ///< nothing when nobody has the AIFO
    Kid kid;
    QString name; ///< "Dvořáková Jana"; empty when nobody
    QString handle; ///< "AIFO A8566 · 1"; the value is never here
    QString source;
    std::optional<qint64> changeId;
    std::optional<Moment> changeTime;
    Moment receivedAt;
    Moment stateAt;
    int attempts = 0;
    int repeats = 0;
    QString code;
    QString reason; ///< why it failed or was set aside
    std::optional<qint64> runId;
};
/// Oldest first.
Result<store::Page<NoticeRow>> notices(
    store::Session &session, NoticeState state, const store::PageCursor &cursor, int limit);

} // namespace kmen::registry
