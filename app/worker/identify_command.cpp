#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "base/table_file.h"
#include "commands.h"
#include "identify/batches.h"
#include "identity/cases.h"
#include "sync/workplace.h"

namespace kmen::worker {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("kmen::worker", text, nullptr, n);
}

constexpr int mostScored = 10'000; ///< cases in one go; a desk does the rest when its inbox is opened

/// In any encoding that offices save tables in. A header alone is a table of nobody: a job that has nothing to do is
/// no failure.
Result<CsvTable> tableOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Input, QStringLiteral("worker.FILE"),
            tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(path)), file.errorString(),
            tr("Check its name, and whether you may read it."));
    }
    const QByteArray bytes = file.readAll();
    auto table = kmen::readTable(bytes);
    if (table) {
        return std::move(table->table);
    }
    if (table.error().code != u"csv.NO_ROWS") {
        return failWith(table);
    }
    const auto header = TableReader::over(bytes, {});
    return header ? Result<CsvTable>(CsvTable {header->separator(), header->header(), {}, {}}) : failWith(header);
}

/// The answer is never written over the question.
Result<void> checkReport(const Arguments &a)
{
    const QString report = QFileInfo(a.report).canonicalFilePath();
    if (!report.isEmpty() && report == QFileInfo(a.file).canonicalFilePath()) {
        return fail(ErrorKind::Input, QStringLiteral("worker.SAME_FILE"),
            tr("The report would be written over the file of persons."), {}, tr("Give the report another name."));
    }
    return {};
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

/// Where work on this very table was cut off, or new work. Rows and answers are in the database: a worker that is
/// killed and started again with the same file asks only about what has no answer yet.
Result<qint64> batchFor(store::Session &session, const CsvTable &table, const identify::ColumnMap &columns,
    const QString &name, const QString &role, const registry::By &by)
{
    const identify::NewBatch batch {name, table, columns.uses(table.header.size()), std::nullopt, true, {}, role};
    const auto before = identify::batchToGoOn(session, batch, by.actor);
    if (!before) {
        return failWith(before);
    }
    if (*before) {
        return (*before)->id;
    }
    const auto added = identify::addBatch(session, batch, by);
    if (!added) {
        return failWith(added);
    }
    return added->id;
}

/// The word by which the profile knows the chosen role (egon::Purpose::role); empty for the office's own.
Result<QString> chosenRole(const Arguments &a, const egon::Identity &identity)
{
    const QString agenda = a.option("agenda").trimmed();
    const QString role = a.option("role").trimmed();
    std::vector<egon::AgendaRole> all {{identity.agenda, identity.agendovaRole, identity.purpose}};
    all.insert(all.end(), identity.others.begin(), identity.others.end());
    QStringList offered;
    for (const egon::AgendaRole &one : all) {
        if ((agenda.isEmpty() || one.agenda == agenda)
            && (role.isEmpty() || one.agendovaRole == role || one.purpose == role)) {
            return &one == &all.front() ? QString() : one.purpose.isEmpty() ? one.agenda : one.purpose;
        }
        QStringList parts {one.agenda, one.agendovaRole, one.purpose};
        parts.removeAll(QString());
        offered.append(parts.join(QStringLiteral(" · ")));
    }
    return fail(ErrorKind::Input, QStringLiteral("worker.USAGE"),
        role.isEmpty()         ? tr("The office has no role in the agenda “%1”.").arg(agenda)
            : agenda.isEmpty() ? tr("The office has no role “%1”.").arg(role)
                               : tr("The office has no role “%1” in the agenda “%2”.").arg(role, agenda),
        {}, tr("The connection profile has: %1.").arg(offered.join(QStringLiteral("; "))));
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
        return exitCodeFor(*report.stoppedBy);
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
    const auto table = tableOf(a.file);
    if (!table) {
        return failWith(table);
    }
    if (auto r = checkReport(a); !r) {
        return failWith(r);
    }
    const auto columns = identify::ColumnMap::fromHeader(table->header);
    if (!columns) {
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
    const auto role = chosenRole(a, (*workplace)->profile().identity);
    if (!role) {
        return failWith(role);
    }
    const auto registers = (*workplace)->registers();
    if (!registers) {
        return failWith(registers);
    }
    store::Session &session = (*workplace)->session();
    const registry::By by {workerName(), workerReason()};
    if (const auto removed = identify::removeExpired(session, by); !removed) {
        return failWith(removed);
    }
    const auto begun = batchFor(session, *table, *columns, QFileInfo(a.file).fileName(), *role, by);
    if (!begun) {
        return failWith(begun);
    }
    registry::Clients clients(session, (*workplace)->protector());
    std::optional<identify::BulkReport> report;
    identify::BatchRun run;
    run.onEnd = [&report](const identify::BulkReport &whole) { report = whole; };
    const auto batch = identify::runBatch(**registers, clients, session, *begun, by.actor, run, context.job);
    if (!batch) {
        return failWith(batch);
    }
    const auto bytes = identify::reportCsv(*table, *report);
    if (!bytes) {
        return failWith(bytes);
    }
    if (file.write(*bytes) != bytes->size() || !file.commit()) {
        return fail(ErrorKind::Unavailable, QStringLiteral("worker.REPORT"),
            tr("The report %1 cannot be written.").arg(QDir::toNativeSeparators(a.report)), file.errorString());
    }
    // what it opened is as sure in the inbox as what a search opens; whoever may not write cases leaves it to others
    (void)identity::scoreCases(clients, mostScored, context.job);
    // the next time the same file is a new question
    if (const auto saved = identify::markSaved(session, batch->id); !saved) {
        return failWith(saved);
    }
    print(a, summary(*report, a.report), summaryText(*report));
    if (report->stoppedBy && !a.json) {
        std::fputs(qPrintable(report->stoppedBy->what + u'\n'), stderr);
    }
    return exitCode(*report);
}

} // namespace kmen::worker
