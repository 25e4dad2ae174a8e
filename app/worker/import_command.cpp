#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include "commands.h"
#include "identity/cases.h"
#include "registry/imports.h"
#include "sync/workplace.h"

namespace kmen::worker {

namespace {

using registry::ImportOutcome;

QString tr(const char *text)
{
    return QCoreApplication::translate("kmen::worker", text);
}

/// In the order of ImportOutcome: as JSON names them, and for people.
struct Word {
    const char *name;
    const char *text;
};
constexpr std::array<Word, registry::importOutcomes> words {{
    {"created", QT_TRANSLATE_NOOP("kmen::worker", "new clients")},
    {"updated", QT_TRANSLATE_NOOP("kmen::worker", "clients with new data")},
    {"unchanged", QT_TRANSLATE_NOOP("kmen::worker", "clients without a change")},
    {"waiting", QT_TRANSLATE_NOOP("kmen::worker", "possible duplicates that wait for a decision")},
    {"skipped", QT_TRANSLATE_NOOP("kmen::worker", "skipped")},
    {"rejected", QT_TRANSLATE_NOOP("kmen::worker", "rejected")},
}};

QJsonObject countsObject(const registry::ImportCounts &counts)
{
    QJsonObject object;
    for (std::size_t i = 0; i < words.size(); ++i) {
        object.insert(QString::fromLatin1(words[i].name), counts[i]);
    }
    return object;
}

QString countsText(const registry::ImportCounts &counts)
{
    QStringList lines;
    for (std::size_t i = 0; i < words.size(); ++i) {
        lines.append(QStringLiteral("%1\t%2").arg(counts[i]).arg(tr(words[i].text)));
    }
    return lines.join(u'\n');
}

std::unexpected<Error> wrong(const QString &option, const QString &value)
{
    return fail(ErrorKind::Input, QStringLiteral("worker.IMPORT"), tr("“%1” cannot be “%2”.").arg(option, value), {},
        tr("“kmen-worker --help” shows what can be written."));
}

Result<registry::ImportPlan> planOf(const Arguments &a, store::Session &session, const Job &job)
{
    registry::ImportPlan plan;
    plan.source.path = a.file;
    if (!a.encoding.isEmpty()) {
        plan.source.encoding = encodingFromName(a.encoding);
        if (!plan.source.encoding) {
            return wrong(QStringLiteral("--encoding"), a.encoding);
        }
    }
    const QString separator = a.separator == u"tab" ? QStringLiteral("\t") : a.separator;
    if (!separator.isEmpty()) {
        if (separator != u";" && separator != u"," && separator != u"\t") {
            return wrong(QStringLiteral("--separator"), a.separator);
        }
        plan.source.separator = separator.front();
    }
    static const QStringList rules {
        QStringLiteral("ask"), QStringLiteral("link"), QStringLiteral("new"), QStringLiteral("skip")};
    const qsizetype rule = a.duplicates.isEmpty() ? 0 : rules.indexOf(a.duplicates);
    if (rule < 0) {
        return wrong(QStringLiteral("--duplicates"), a.duplicates);
    }
    plan.duplicates = static_cast<registry::DuplicateRule>(rule);
    const auto look = registry::lookAtImport(session, plan.source, job);
    if (!look) {
        return failWith(look);
    }
    plan.goesOn = look->goesOn;
    plan.uses = look->uses;
    if (!a.mapping.isEmpty()) {
        auto uses = registry::importUsesFromText(a.mapping, look->header);
        if (!uses) {
            return failWith(uses);
        }
        plan.uses = std::move(*uses);
    }
    plan.system = a.system.isEmpty() ? look->system : a.system;
    return plan;
}

ExitCode dryRun(const Arguments &a, const registry::ImportDryRun &run)
{
    QJsonArray problems;
    QStringList lines;
    for (const registry::ImportProblem &problem : run.problems) {
        problems.append(QJsonObject {{QStringLiteral("line"), problem.line},
            {QStringLiteral("outcome"), QString::fromLatin1(words[static_cast<std::size_t>(problem.outcome)].name)},
            {QStringLiteral("reason"), problem.reason}});
        lines.append(tr("line %1: %2").arg(problem.line).arg(problem.reason));
    }
    QJsonObject object = countsObject(run.counts);
    object.insert(QStringLiteral("rows"), run.rows);
    object.insert(QStringLiteral("dry_run"), true);
    object.insert(QStringLiteral("problems"), problems);
    lines.append(countsText(run.counts));
    print(a, object, lines.join(u'\n'));
    return run.count(ImportOutcome::Rejected) + run.count(ImportOutcome::Waiting) > 0 ? PartlyDone : Done;
}

} // namespace

Result<ExitCode> importCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto config = sync::readConfig(a.config);
    if (!config) {
        return failWith(config);
    }
    const auto workplace = sync::Workplace::open(*config, context.clock);
    if (!workplace) {
        return failWith(workplace);
    }
    store::Session &session = (*workplace)->session();
    const auto plan = planOf(a, session, context.job);
    if (!plan) {
        return failWith(plan);
    }
    if (a.dryRun) {
        const auto run = registry::importDryRun(session, *plan, context.job);
        if (!run) {
            return failWith(run);
        }
        return dryRun(a, *run);
    }
    const registry::By by {workerName(), a.reason.isEmpty() ? workerReason() : a.reason};
    // a worker that was cut off and is started again with the same file goes on
    auto known = registry::importToGoOn(session, *plan, by.actor, context.job);
    if (!known) {
        return failWith(known);
    }
    const auto begun =
        *known ? Result<registry::ImportJob>(**known) : registry::beginImport(session, *plan, by, context.job);
    if (!begun) {
        return failWith(begun);
    }
    registry::Clients clients(session, (*workplace)->protector());
    const auto done = registry::runImport(clients, begun->id, by.actor, context.job);
    if (!done) {
        return failWith(done);
    }
    // what it opened is as sure in the inbox as what a search opens; whoever may not write cases leaves it to others
    constexpr int mostScored = 10'000;
    (void)identity::scoreCases(clients, mostScored, context.job);
    QJsonObject object = countsObject(done->counts);
    object.insert(QStringLiteral("import"), done->id);
    object.insert(QStringLiteral("position"), done->position);
    object.insert(QStringLiteral("ended"), done->endedAt.has_value());
    if (!done->stoppedBy.isEmpty()) {
        object.insert(QStringLiteral("stopped_by"), done->stoppedBy);
    }
    if (!a.rejected.isEmpty() && done->endedAt) {
        const auto saved = registry::saveRejected(session, done->id, a.rejected, context.job);
        if (!saved) {
            return failWith(saved);
        }
        object.insert(QStringLiteral("rejected_file"), a.rejected);
    }
    print(a, object, countsText(done->counts));
    if (!done->stoppedBy.isEmpty() && !a.json) {
        std::fputs(qPrintable(done->stoppedBy + u'\n'), stderr);
    }
    const bool left =
        !done->endedAt || done->count(ImportOutcome::Rejected) > 0 || done->count(ImportOutcome::Waiting) > 0;
    return left ? PartlyDone : Done;
}

} // namespace kmen::worker
