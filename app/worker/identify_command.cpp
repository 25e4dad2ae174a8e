#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include "commands.h"
#include "identify/bulk.h"
#include "sync/workplace.h"

namespace kmen::worker {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("kmen::worker", text, nullptr, n);
}

Result<CsvTable> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Input, QStringLiteral("worker.FILE"),
            tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(path)), file.errorString());
    }
    return readCsv(file.readAll());
}

/// Written before the first call, so that a report that cannot be written is known before anybody is asked about.
Result<void> openReport(QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Input, QStringLiteral("worker.REPORT"),
            tr("The report %1 cannot be written.").arg(QDir::toNativeSeparators(file.fileName())), file.errorString());
    }
    return {};
}

QJsonObject summary(const identify::BulkReport &report, const QString &path)
{
    QJsonObject object {
        {QStringLiteral("rows"), static_cast<qint64>(report.rows.size())},
        {QStringLiteral("report"), path},
        {QStringLiteral("subscriptions_wait"), report.subscriptionsWait},
    };
    for (const identify::RowOutcome outcome : identify::allRowOutcomes) {
        object.insert(identify::rowOutcomeName(outcome).replace(u' ', u'_'), report.count(outcome));
    }
    if (report.stoppedBy) {
        object.insert(QStringLiteral("stopped_by"), errorObject(*report.stoppedBy));
    }
    return object;
}

QString summaryText(const identify::BulkReport &report)
{
    QStringList lines;
    for (const identify::RowOutcome outcome : identify::allRowOutcomes) {
        lines.append(QStringLiteral("%1\t%2").arg(identify::rowOutcomeName(outcome)).arg(report.count(outcome)));
    }
    if (report.subscriptionsWait) {
        lines.append(tr("Some subscriptions wait; the distribution will repeat them."));
    }
    return lines.join(u'\n');
}

ExitCode exitCode(const identify::BulkReport &report)
{
    if (report.stoppedBy && report.count(identify::RowOutcome::Identified) == 0) {
        return exitCodeFor(report.stoppedBy->kind);
    }
    const bool incomplete =
        report.stoppedBy || report.subscriptionsWait || report.count(identify::RowOutcome::Error) > 0;
    return incomplete ? PartlyDone : Done;
}

} // namespace

Result<ExitCode> identifyCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto config = sync::readConfig(a.config);
    if (!config) {
        return failWith(config);
    }
    const auto table = readTable(a.file);
    if (!table) {
        return failWith(table);
    }
    if (const auto columns = identify::ColumnMap::fromHeader(table->header); !columns) {
        return failWith(columns);
    }
    QSaveFile file(a.report);
    if (auto r = openReport(file); !r) {
        return failWith(r);
    }
    const auto workplace = sync::Workplace::open(*config, context.clock);
    if (!workplace) {
        return failWith(workplace);
    }
    const auto registers = (*workplace)->registers();
    if (!registers) {
        return failWith(registers);
    }
    registry::Clients clients((*workplace)->session(), (*workplace)->protector());
    const egon::Purpose purpose {workerName(), workerReason(), QStringLiteral("bulk"), std::nullopt};
    const auto report = identify::identifyAll(**registers, clients, *table, {}, purpose, context.job);
    if (!report) {
        return failWith(report);
    }
    const auto bytes = identify::reportCsv(*table, *report);
    if (!bytes) {
        return failWith(bytes);
    }
    if (file.write(*bytes) != bytes->size() || !file.commit()) {
        return fail(ErrorKind::Unavailable, QStringLiteral("worker.REPORT"),
            tr("The report %1 cannot be written.").arg(QDir::toNativeSeparators(a.report)), file.errorString());
    }
    print(a, summary(*report, a.report), summaryText(*report));
    if (report->stoppedBy && !a.json) {
        std::fputs(qPrintable(report->stoppedBy->what + u'\n'), stderr);
    }
    return exitCode(*report);
}

} // namespace kmen::worker
