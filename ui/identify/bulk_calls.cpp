#include "ui/identify/bulk_calls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kmen::identify_page {

namespace {

/// About 300,000 persons; more belongs to the worker.
/// Clients of the registry at once; the others come with the next file.
constexpr int mostClients = 50'000;
constexpr qint64 largestFile = 32 * 1024 * 1024;

} // namespace

Result<ChosenFile> readFile(shell::Context &context, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Input, QStringLiteral("identify.FILE"),
            QCoreApplication::translate("Bulk", "The file %1 cannot be read.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    if (file.size() > largestFile) {
        return fail(ErrorKind::Input, QStringLiteral("identify.FILE_TOO_LARGE"),
            QCoreApplication::translate("Bulk", "The file is larger than %1 MB.").arg(largestFile / 1024 / 1024), {},
            QCoreApplication::translate("Bulk", "Divide it, or let kmen-worker identify it."));
    }
    auto table = kmen::readTable(file.readAll());
    if (!table) {
        return std::unexpected(table.error());
    }
    auto uses = identify::usesFor(context.session(), table->table.header);
    if (!uses) {
        return std::unexpected(uses.error());
    }
    return ChosenFile {QFileInfo(path).fileName(), {}, std::move(*table), std::move(*uses)};
}

Result<ChosenFile> readClients(shell::Context &context, const Job &job)
{
    auto batch = identify::batchOfClients(context.session(), {}, mostClients, job);
    if (!batch) {
        return std::unexpected(batch.error());
    }
    return ChosenFile {batch->name, std::move(batch->about), TableFile {std::move(batch->table), Encoding::Utf8},
        std::move(batch->uses)};
}

Result<identify::DryRun> check(
    const CsvTable &table, const identify::ColumnUses &uses, const Job &job, bool aboutClients)
{
    const auto columns = identify::ColumnMap::fromUses(table.header, uses);
    if (!columns) {
        return std::unexpected(columns.error());
    }
    return identify::dryRun(table, *columns, job, aboutClients);
}

Result<void> saveReport(shell::Context &context, qint64 batch, const QString &path, bool onlyUnidentified)
{
    const auto bytes = identify::batchReport(context.session(), batch, onlyUnidentified);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        return fail(ErrorKind::Unavailable, QStringLiteral("identify.REPORT"),
            QCoreApplication::translate("Bulk", "The result %1 cannot be written.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    return onlyUnidentified ? Result<void>() : identify::markSaved(context.session(), batch);
}

Result<identify::Batch> work(shell::Context &context, const std::shared_ptr<BulkRun> &run, const Job &job)
{
    const std::stop_callback cancelled(job.stopToken(), [run] { run->pause.request_stop(); });
    const Job own(run->pause.get_token(),
        [&job](const Progress &progress) { job.progress(progress.done, progress.total, progress.step); });
    auto registers = context.registers();
    if (!registers) {
        return std::unexpected(registers.error());
    }
    identify::BatchRun batch;
    batch.onAnswer = [&run](int position, const identify::RowResult &result) {
        const std::scoped_lock lock(run->mutex);
        run->fresh.emplace_back(position, result);
    };
    return identify::runBatch(
        **registers, context.clients(), context.session(), run->batch, context.office().user, batch, own);
}

} // namespace kmen::identify_page
