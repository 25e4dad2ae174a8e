/// What the distribution asked, got and did; where the next run starts; settings of the office.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "store/page.h"
#include "store/session.h"

namespace kmen::registry {

/// Where the next window starts. The cursor moves only in the transaction that stores what was received.
struct SyncCursor {
    QString name; ///< "E07", "E78"
    std::optional<qint64> changeId; ///< last change looked at
    std::optional<Moment> time; ///< up to here the time is covered
    std::optional<qint64> runId;
    Moment updatedAt; ///< set by setCursor
};
Result<std::optional<SyncCursor>> cursor(store::Session &session, const QString &name);
Result<void> setCursor(store::Transaction &tx, const SyncCursor &cursor);

/// Stored as numbers: new ones come last.
enum class RunOutcome : std::uint8_t {
    Running,
    Done,
    Partial, ///< some persons could not be read now; they are tried again
    Failed,
    Cancelled,
    DoneWithSetAside ///< to the end, but some notices wait for a person to decide
};
QString runOutcomeText(RunOutcome outcome);

struct SyncRun {
    qint64 id = 0; ///< given by startRun
    QString kind; ///< "distribution", "aifo-changes", "subscription"
    QString actor; ///< who or what started it
    Moment startedAt; ///< set by startRun
    std::optional<Moment> finishedAt;
    RunOutcome outcome = RunOutcome::Running;
    std::optional<qint64> fromChange; ///< window by change id
    std::optional<qint64> toChange;
    std::optional<Moment> fromTime; ///< window by time: asked and really delivered
    std::optional<Moment> toTime;
    qint64 calls = 0;
    qint64 delivered = 0; ///< notices in the answers
    qint64 persons = 0; ///< distinct
    qint64 read = 0;
    qint64 applied = 0;
    qint64 changed = 0; ///< persons with at least one changed field
    qint64 setAside = 0;
    qint64 failed = 0;
    qint64 subscribed = 0;
    qint64 unsubscribed = 0;
    qint64 replaced = 0; ///< AIFO with one successor
    qint64 cases = 0; ///< identity cases opened
    QString code; ///< error code when not Done
    QString detail;
    QString what; ///< the error's sentence; empty when it was Done, or in runs of before 026_run_words.sql
    QString remedy; ///< what to do about it
};
/// What kept a run from its end, in a sentence: of an older run at least its code. Empty when nothing did.
QString runReason(const SyncRun &run);

Result<qint64> startRun(store::Transaction &tx, const SyncRun &run);
/// Writes everything but the start. Errors: NotFound.
Result<void> updateRun(store::Transaction &tx, const SyncRun &run);
Result<SyncRun> run(store::Session &session, qint64 id);
/// Newest first; `kind` empty = all.
Result<store::Page<SyncRun>> runs(
    store::Session &session, const QString &kind, const store::PageCursor &cursor, int limit);
Result<std::optional<SyncRun>> lastRun(store::Session &session, const QString &kind);
/// Runs that a program which died left Running become Failed. Call it with the lease held. Returns how many.
Result<int> closeAbandonedRuns(store::Transaction &tx, const QString &kind);

/// A setting of the office ("office.name"); nothing when not set.
Result<std::optional<QString>> setting(store::Session &session, const QString &key);
Result<void> setSetting(store::Transaction &tx, const QString &key, const QString &value);

} // namespace kmen::registry
