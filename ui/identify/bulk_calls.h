/// What the page of files asks of the core, each as one blocking call for a worker thread.
#pragma once

#include <mutex>
#include <stop_token>

#include "base/table_file.h"
#include "identify/batches.h"
#include "ui/shell/context.h"

namespace kmen::identify_page {

/// A file that was read and is being prepared.
struct ChosenFile {
    QString name; ///< without its folder
    std::vector<ClientId> about; ///< clients of the registry instead of a file
    TableFile file;
    identify::ColumnUses uses; ///< as the last time with this header, or guessed
};
/// Errors: Input when the file cannot be read, is too large, or is no table.
Result<ChosenFile> readFile(shell::Context &context, const QString &path);

/// The clients who have no identifier of the registers yet, as many as one file holds.
/// Errors: NotFound "identify.ALL_IDENTIFIED".
Result<ChosenFile> readClients(shell::Context &context, const Job &job);

/// Errors: those of ColumnMap::fromUses.
Result<identify::DryRun> check(
    const CsvTable &table, const identify::ColumnUses &uses, const Job &job, bool aboutClients = false);

/// The whole result: from then on a batch that has ended is kept for a shorter time. Or only the rows that led to no
/// client: to be corrected and asked about again.
Result<void> saveReport(shell::Context &context, qint64 batch, const QString &path, bool onlyUnidentified);

/// Work on one batch, shared by the page and the thread that does it.
struct BulkRun {
    qint64 batch = 0;
    std::stop_source pause; ///< ends the work after the row that is being asked about
    std::mutex mutex;
    std::vector<std::pair<int, identify::RowResult>> fresh; ///< answers that the page has not shown yet
};
/// Takes up the batch where it stands. Cancelling the job pauses it too. Errors: those of identify::runBatch.
Result<identify::Batch> work(shell::Context &context, const std::shared_ptr<BulkRun> &run, const Job &job);

} // namespace kmen::identify_page
