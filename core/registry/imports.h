/// Taking over an office's evidence from a table: what would happen, the work itself, and what waits for a decision.
/// A job and how far it is are in the database, in the same transactions as the clients it makes: work that was cut off
/// goes on at the first row that is not there yet. Rows that wait or were rejected are kept with their data until they
/// are decided or removed. Blocking; the thread that owns the session.
#pragma once

#include <array>

#include "registry/clients.h"
#include "registry/import_columns.h"
#include "store/page.h"

namespace kmen::registry {

/// What came, or would come, of a row. Stored as numbers.
enum class ImportOutcome : std::uint8_t {
    Created,
    Updated, ///< a client that is known by its key or KID got new data or a new key
    Unchanged, ///< likewise, but it had all of it
    Waiting, ///< a client with this name and birth date is here: a person decides
    Skipped, ///< decided so
    Rejected
};
inline constexpr std::size_t importOutcomes = 6;
using ImportCounts = std::array<qint64, importOutcomes>;

/// What becomes of a row whose name and birth date are those of an existing client. Stored as numbers.
enum class DuplicateRule : std::uint8_t {
    Ask,
    Link, ///< it is that client; several that fit still wait
    CreateNew,
    Skip
};

struct ImportSource {
    QString path;
    std::optional<Encoding> encoding; ///< found out when empty
    std::optional<QChar> separator; ///< likewise
};

struct ImportLook {
    Encoding encoding = Encoding::Utf8;
    QChar separator = u';';
    qint64 size = 0; ///< bytes
    QStringList header; ///< without the reason of an earlier rejection
    ImportUses uses; ///< as the last time with this header, otherwise guessed
    QString system; ///< likewise: of the key
    std::vector<TableRow> firstRows; ///< at most 20
    /// These are the rejected rows of this job, corrected: it can go on with them.
    std::optional<qint64> goesOn;
};
/// Errors: those of TableReader::open.
Result<ImportLook> lookAtImport(store::Session &session, const ImportSource &source, const Job &job);

struct ImportPlan {
    ImportSource source;
    ImportUses uses;
    QString system; ///< where the keys are from: "Agenda dávek"
    DuplicateRule duplicates = DuplicateRule::Ask;
    qint64 rows = 0; ///< of a dry run, for the progress; 0 when it is not known
    std::optional<qint64> goesOn; ///< the job whose rejected rows these are; its choices hold, not the plan's
};

struct ImportProblem {
    int line = 0;
    ImportOutcome outcome = ImportOutcome::Rejected;
    QString reason; ///< translated; holds no personal data
};
struct ImportDryRun {
    qint64 rows = 0;
    ImportCounts counts {};
    std::vector<ImportProblem> problems; ///< the first thousand
    [[nodiscard]] qint64 count(ImportOutcome outcome) const { return counts[static_cast<std::size_t>(outcome)]; }
};
/// Nothing is written. A row that repeats an earlier row's key counts as Updated. Errors: those of TableReader and
/// ImportColumns::make; Cancelled.
Result<ImportDryRun> importDryRun(store::Session &session, const ImportPlan &plan, const Job &job);

struct ImportJob {
    qint64 id = 0;
    QString name; ///< of the file, without its folder
    QString path; ///< of the file that is being read now
    QString actor;
    QString reason; ///< purpose
    QString system;
    DuplicateRule duplicates = DuplicateRule::Ask;
    Moment createdAt;
    std::optional<Moment> endedAt; ///< every row of the file was looked at
    QStringList header;
    ImportUses uses;
    qint64 rows = 0; ///< of the file that is being read now; 0 when it is not known
    qint64 position = 0; ///< rows of it that were looked at
    ImportCounts counts {};
    QString stoppedBy; ///< a sentence: why it stands; empty when it was paused by a person or never stopped
    bool rowsRemoved = false; ///< what waited or was rejected is no longer kept
    [[nodiscard]] qint64 count(ImportOutcome outcome) const { return counts[static_cast<std::size_t>(outcome)]; }
};

/// Keeps the job, where it stands and the choice of columns, with its audit row; with `goesOn` the job's next file.
/// Errors: as importDryRun; Conflict "import.RUNS"; NotFound "import.NO_JOB".
Result<ImportJob> beginImport(store::Session &session, const ImportPlan &plan, const By &by, const Job &job);
/// What `actor` began before with this very file and these choices and did not end: work that was cut off. Nothing when
/// there is none. Errors: as beginImport.
Result<std::optional<ImportJob>> importToGoOn(
    store::Session &session, const ImportPlan &plan, const QString &actor, const Job &job);
/// Newest first.
Result<std::vector<ImportJob>> importJobs(store::Session &session);
/// Errors: NotFound "import.NO_JOB".
Result<ImportJob> importJob(store::Session &session, qint64 id);
/// Goes on where the job stands, a few seconds in each transaction. What stopped it is in the returned job.
/// Errors: Conflict "store.LEASE_HELD" when it runs elsewhere, "import.FILE_CHANGED"; Input "import.FILE_GONE";
/// NotFound; those of store::Session. Cancelling is no error: the job stands.
Result<ImportJob> runImport(Clients &clients, qint64 id, const QString &user, const Job &job);
/// Does it run, here or at another desk?
Result<bool> importRuns(store::Session &session, qint64 id);
/// The file was moved. Errors: Conflict "import.FILE_CHANGED" when it is another one; as importJob.
Result<void> moveImport(store::Session &session, qint64 id, const QString &path, const Job &job);

/// Rows that are kept. Stored as numbers.
enum class ImportRowState : std::uint8_t {
    Waiting,
    Rejected,
    Linked,
    CreatedNew,
    Skipped,
    Returned,
    Contradicts ///< its client is known by the key; an identity case shows what else it says (case_rows.h)
};
struct KeptImportRow {
    qint64 id = 0;
    QString file;
    int line = 0;
    ImportRowState state = ImportRowState::Waiting;
    QStringList cells;
    QString reason; ///< translated when it was written; holds no personal data
    std::optional<ClientId> candidate; ///< the client that it may be
    Kid candidateKid;
    QString candidateName; ///< "Novák Jan, 12. 5. 1978"
    int candidates = 0; ///< how many clients fit
    QString decidedBy;
    std::optional<Moment> decidedAt;
};
/// In the file's order.
Result<store::Page<KeptImportRow>> importRows(
    store::Session &session, qint64 job, ImportRowState state, const store::PageCursor &cursor, int limit);

enum class ImportDecision : std::uint8_t { Link, CreateNew, Skip };
/// Decides rows that wait; those decided already are passed over. Returns how many were decided. A row that cannot be
/// (several clients fit, its client is gone) stays waiting. Errors: those of store::Session; Cancelled after a part.
Result<qint64> decideImportRows(
    Clients &clients, qint64 job, const std::vector<qint64> &rows, ImportDecision decision, const By &by);
/// The same for all that wait.
Result<qint64> decideAllImportRows(
    Clients &clients, qint64 job, ImportDecision decision, const By &by, const Job &progress);

/// The rejected rows in a file of the same columns and `duvod`; UTF-8 with a byte order mark, semicolons. Returns how
/// many. Errors: Unavailable "import.FILE" when it cannot be written.
Result<qint64> saveRejected(store::Session &session, qint64 job, const QString &path, const Job &progress);
/// What waits or was rejected is deleted; the job, its numbers and the clients stay. Errors: Conflict "import.RUNS".
Result<void> removeImportRows(store::Session &session, qint64 job, const By &by);

/// The setting for how many days the rows of an import are kept after its last row was decided [ours: no rule of the
/// registers says it].
inline constexpr char importKeepDaysKey[] = "imports.keepDays";
inline constexpr int usualImportKeepDays = 90;
/// The same while rows wait or the file was not read to its end, counted from the last work on it: personal data do not
/// stay for ever because somebody forgot them.
inline constexpr char importKeepOpenDaysKey[] = "imports.keepOpenDays";
inline constexpr int usualImportKeepOpenDays = 180;
/// Removes the rows of imports whose days are over, each with its audit row; not of one that runs. Returns of how many.
Result<int> removeExpiredImportRows(store::Session &session, const By &by);

/// From which files a client's own data came, newest first.
struct ImportedFrom {
    Moment at;
    qint64 job = 0;
    QString file;
    int line = 0;
    QString actor;
    QString reason;
    QString system;
};
/// "Taken over from evidence.csv, line 17" (translated).
QString importedText(const QString &file, int line);
Result<std::vector<ImportedFrom>> importedFrom(store::Session &session, ClientId client);

} // namespace kmen::registry
