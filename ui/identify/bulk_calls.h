/// What the page of files asks of the core, each as one blocking call for a worker thread.
#pragma once

#include <atomic>
#include <mutex>
#include <stop_token>

#include "identify/batches.h"
#include "base/table_file.h"
#include "ui/shell/context.h"

namespace kmen::identify_page {

/// A file that was read and is being prepared.
struct ChosenFile {
    QString name; ///< without its folder
    TableFile file;
    identify::ColumnUses uses; ///< as the last time with this header, or guessed
};
/// Errors: Input when the file cannot be read, is too large, or is no table.
Result<ChosenFile> readFile(shell::Context &context, const QString &path);

/// Errors: those of ColumnMap::fromUses.
Result<identify::DryRun> check(const CsvTable &table, const identify::ColumnUses &uses, const Job &job);

/// From then on a batch that has ended is kept only for a time.
Result<void> saveReport(shell::Context &context, qint64 batch, const QString &path);

/// Work on one batch, shared by the page and the thread that does it.
struct BulkRun {
    qint64 batch = 0;
    std::stop_source pause; ///< ends the work after the row that is being asked about
    std::atomic<bool> begun = false;
    std::atomic<bool> over = false;
    std::mutex mutex;
    std::vector<std::pair<int, identify::RowResult>> fresh; ///< answers that the page has not shown yet
};
/// Takes up the batch where it stands. Cancelling the job pauses it too. Errors: those of identify::runBatch.
Result<identify::Batch> work(shell::Context &context, const std::shared_ptr<BulkRun> &run, const Job &job);

} // namespace kmen::identify_page
