/// Archiving by the office's times of keeping (docs/protection.md). A client whose time is over becomes Archived and
/// can be brought back for some days; then its personal data are removed for good. What stays: the KID, so that it
/// resolves and is never given again, the successor, the rule and the dates, the acts and the calls.
#pragma once

#include "base/job.h"
#include "registry/clients.h"

namespace kmen::registry {

/// Whole years; 0: clients are kept for ever on this account.
struct RetentionRule {
    int afterDeath = 0;
    int afterReplaced = 0; ///< after another client took its place, or it was cancelled
    int afterContact = 0; ///< after the last act of a person about it; never while another system of the office has it
    int undoDays = 30; ///< 1 to 365
    bool operator==(const RetentionRule &) const = default;
    [[nodiscard]] bool keepsAll() const { return afterDeath == 0 && afterReplaced == 0 && afterContact == 0; }
};
/// "death=10,replaced=5,contact=0,undo=30", in any order; what is left out stays as it is in `before`.
/// Errors: Input "registry.RETENTION_RULE" for another word, or years outside 0 to 200.
Result<RetentionRule> parseRetentionRule(const QString &text, const RetentionRule &before = {});
QString retentionRuleText(const RetentionRule &rule);
/// What the office set; everything is kept for ever as long as it has set nothing.
Result<RetentionRule> retentionRule(store::Session &session);
Result<void> setRetentionRule(store::Transaction &tx, const RetentionRule &rule, const By &by);

enum class ArchiveCause : std::uint8_t { Death, Replaced, NoContact, ByHand };
/// Stable: "death".
QString archiveCauseName(ArchiveCause cause);

struct ArchivePreview {
    qint64 death = 0; ///< clients whose time is over, by why
    qint64 replaced = 0;
    qint64 noContact = 0;
    qint64 waiting = 0; ///< their time is over, but a case, a notice or a row of an import about them waits: they stay
    qint64 inUndo = 0; ///< archived, and can still be brought back
    qint64 toRemove = 0; ///< archived, and the time for bringing back is over
    std::vector<Kid> examples; ///< at most 100 of those whose time is over
    [[nodiscard]] qint64 toArchive() const { return death + replaced + noContact; }
};
/// Reads only. Errors: Cancelled.
Result<ArchivePreview> previewArchive(store::Session &session, const RetentionRule &rule, const Job &job);

struct ArchiveReport {
    qint64 archived = 0;
    qint64 removed = 0;
    qint64 subscribed = 0; ///< not removed yet: the registers still announce their changes; the distribution ends that
    int imports = 0; ///< whose rows had been kept long enough (removeExpiredImportRows)
};
/// Archives whose time is over, and removes the data of those that can be brought back no more; in small transactions,
/// so that it can be cut off at any time. Rows of imports whose days are over leave too. Errors: Cancelled; Input
/// "registry.REASON" without a reason.
Result<ArchiveReport> archiveClients(store::Session &session, const RetentionRule &rule, const By &by, const Job &job);

/// What archiving one client would do, before it is done.
struct ArchiveEffect {
    Kid kid;
    ClientState state = ClientState::Active;
    qint64 version = 0;
    int undoDays = 30; ///< so long it can be brought back as it is
    bool subscribed = false; ///< the registers announce its changes; that is ended first
    /// What is removed after the days for bringing back, by count.
    qint64 values = 0; ///< fields that are filled
    qint64 history = 0; ///< changes of fields
    qint64 identifiers = 0; ///< AIFO and pseudonyms
    qint64 links = 0; ///< to the office's systems, also ended ones
    qint64 documents = 0; ///< files and notes of papers
    qint64 notices = 0;
    qint64 rows = 0; ///< of files that were taken over or identified
    /// Why it cannot be archived now; 0 of both: it can.
    qint64 openCases = 0;
    qint64 waiting = 0; ///< notices and rows of imports about it that wait
    [[nodiscard]] bool possible() const { return openCases == 0 && waiting == 0 && state != ClientState::Archived; }
};
/// Errors: NotFound.
Result<ArchiveEffect> archiveEffect(store::Session &session, ClientId client);
/// Archives one client because a person decides so, whatever the office's times of keeping are. `version`: as it was
/// shown. Errors: Input "registry.REASON" without a reason; NotFound; Conflict "registry.ARCHIVE_WAITS" while a case or
/// a notice about it waits, "registry.ARCHIVED_ALREADY", "registry.CHANGED" when somebody worked with it meanwhile.
Result<void> archiveClient(store::Transaction &tx, ClientId client, qint64 version, const By &by);

/// An archived client is again what it was. Errors: NotFound; Conflict "registry.NOT_ARCHIVED",
/// "registry.DATA_REMOVED".
Result<void> bringBack(store::Transaction &tx, ClientId client, const By &by);

} // namespace kmen::registry
