/// Files of persons to identify that outlive the program: rows, answers and the choice of columns are in the database,
/// so that work can be paused, cut off, or continued at another desk. Rows hold personal data until the batch is
/// removed. Blocking; the thread that owns the session and the register client.
#pragma once

#include <array>

#include "identify/bulk.h"
#include "registry/search.h"
#include "store/page.h"

namespace kmen::identify {

struct NewBatch {
    QString name; ///< of the file, without its folder
    CsvTable table;
    ColumnUses uses;
    std::optional<egon::RobCtiPodleUdaju2::Porovnani> comparison; ///< the register's own when empty
    bool subscribe = true;
    std::vector<ClientId> about; ///< as BulkOptions::about
    QString role = {}; ///< in which of the office's roles it is asked, as egon::Purpose::role
};

/// Clients whom the query finds and who have no AIFO, at most `most`, as rows of what is known of them: the same
/// columns as a file has, and their KID in the column "Klient". Those that are not active are left out.
Result<NewBatch> batchOfClients(store::Session &session, const registry::ClientQuery &query, int most, const Job &job);

struct Batch {
    qint64 id = 0;
    QString name;
    QString actor; ///< who began it
    QString reason; ///< purpose of reading; the same for all of its calls, also after a pause
    Moment createdAt;
    std::optional<Moment> endedAt; ///< all rows are answered
    std::optional<Moment> savedAt; ///< the whole result was first saved outside
    QStringList header;
    ColumnUses uses;
    QChar separator;
    std::optional<egon::RobCtiPodleUdaju2::Porovnani> comparison;
    bool subscribe = true;
    QString role; ///< in which of the office's roles it is asked; empty for the default
    int rows = 0;
    std::array<int, allRowOutcomes.size()> counts {}; ///< answered rows by RowOutcome
    bool aboutClients = false; ///< its rows are clients of the registry, not persons of a file
    std::optional<Moment> keptUntil; ///< when it will be removed by itself, as things stand
    QString stoppedBy; ///< a sentence: why it stands; empty when it was paused by a person or never stopped
    [[nodiscard]] int answered() const;
    [[nodiscard]] int count(RowOutcome outcome) const { return counts[static_cast<std::size_t>(outcome)]; }
};

/// Keeps the table and the choice of columns for this header, with its audit row. Errors: those of ColumnMap::fromUses.
Result<Batch> addBatch(store::Session &session, const NewBatch &batch, const registry::By &by);
/// Newest first.
Result<std::vector<Batch>> batches(store::Session &session);
/// Errors: NotFound "identify.NO_BATCH".
Result<Batch> batch(store::Session &session, qint64 id);
/// What is left of the same table and choices that `actor` began before and whose whole result was not saved yet: work
/// that was cut off. The name of the file does not matter. Nothing when there is none.
Result<std::optional<Batch>> batchToGoOn(store::Session &session, const NewBatch &batch, const QString &actor);
/// The rows and answers are deleted, clients stay. Errors: Conflict while it runs; NotFound.
Result<void> removeBatch(store::Session &session, qint64 id, const registry::By &by);
/// The result is in a file of the office now. Only of work that has ended: a part of the result changes nothing.
Result<void> markSaved(store::Session &session, qint64 id);
/// The setting for how many days a batch is kept after its result was saved [ours: no rule of the registers says it].
inline constexpr char keepDaysKey[] = "batches.keepDays";
inline constexpr int usualKeepDays = 90;
/// The same for a batch that nobody saved or finished, counted from its last answer: personal data do not stay for ever
/// because somebody forgot them.
inline constexpr char keepUnsavedDaysKey[] = "batches.keepUnsavedDays";
inline constexpr int usualKeepUnsavedDays = 180;
/// Removes batches whose days are over, each with its audit row; not one that runs. Returns how many.
Result<int> removeExpired(store::Session &session, const registry::By &by);

struct BatchRow {
    qint64 id = 0;
    int position = 0; ///< from 0
    int line = 0; ///< of the file, from 1
    QStringList cells;
    RowResult result; ///< `answered` is false while the row waits
    std::optional<ClientId> about; ///< the client of the registry that the row is about
};
struct BatchFilter {
    std::optional<RowOutcome> outcome;
    bool waiting = false; ///< only those without an answer
};
/// In the file's order.
Result<store::Page<BatchRow>> batchRows(
    store::Session &session, qint64 id, const BatchFilter &filter, const store::PageCursor &cursor, int limit);

struct BatchRun {
    /// Told in this thread of every answer, after it was kept.
    std::function<void(int position, const RowResult &result)> onAnswer;
    /// Told of the whole, also of rows that were not answered and why.
    std::function<void(const BulkReport &report)> onEnd;
};
/// Goes on where the batch stands; each answer is kept before the next row is asked about. What stopped it is in the
/// returned batch. Errors: Conflict "store.LEASE_HELD" when it runs elsewhere, NotFound, and those of store::Session.
Result<Batch> runBatch(egon::Client &registers, registry::Clients &clients, store::Session &session, qint64 id,
    const QString &user, const BatchRun &run, const Job &job);

/// As reportCsv; rows without an answer have an empty vysledek.
Result<QByteArray> batchReport(store::Session &session, qint64 id, bool onlyUnidentified = false);

/// What this header's columns held the last time, otherwise the guess.
Result<ColumnUses> usesFor(store::Session &session, const QStringList &header);

} // namespace kmen::identify
