#include "run_text.h"

#include <QCoreApplication>

namespace kmen::worker {

namespace {

QString outcomeName(registry::RunOutcome outcome)
{
    switch (outcome) {
    case registry::RunOutcome::Running:
        return QStringLiteral("running");
    case registry::RunOutcome::Done:
        return QStringLiteral("done");
    case registry::RunOutcome::Partial:
        return QStringLiteral("partial");
    case registry::RunOutcome::Failed:
        return QStringLiteral("failed");
    case registry::RunOutcome::Cancelled:
        return QStringLiteral("cancelled");
    case registry::RunOutcome::DoneWithSetAside:
        return QStringLiteral("done_with_set_aside");
    }
    return {};
}

} // namespace

QJsonObject runObject(const registry::SyncRun &run)
{
    QJsonObject object {
        {QStringLiteral("run"), run.id},
        {QStringLiteral("outcome"), outcomeName(run.outcome)},
        {QStringLiteral("started"), toIso(run.startedAt)},
        {QStringLiteral("calls"), run.calls},
        {QStringLiteral("notices"), run.delivered},
        {QStringLiteral("persons"), run.persons},
        {QStringLiteral("read"), run.read},
        {QStringLiteral("applied"), run.applied},
        {QStringLiteral("changed"), run.changed},
        {QStringLiteral("set_aside"), run.setAside},
        {QStringLiteral("failed"), run.failed},
        {QStringLiteral("subscribed"), run.subscribed},
        {QStringLiteral("unsubscribed"), run.unsubscribed},
        {QStringLiteral("replaced"), run.replaced},
        {QStringLiteral("cases"), run.cases},
    };
    if (run.finishedAt) {
        object.insert(QStringLiteral("finished"), toIso(*run.finishedAt));
    }
    if (run.toTime) {
        object.insert(QStringLiteral("covered_to"), toIso(*run.toTime));
    }
    if (run.toChange) {
        object.insert(QStringLiteral("last_change"), *run.toChange);
    }
    if (!run.code.isEmpty()) {
        object.insert(QStringLiteral("code"), run.code);
        object.insert(QStringLiteral("what"), registry::runReason(run));
        object.insert(QStringLiteral("remedy"), run.remedy);
    }
    return object;
}

QString runText(const registry::SyncRun &run)
{
    return QStringList {
        registry::runOutcomeText(run.outcome),
        QCoreApplication::translate("kmen::worker", "notices: %1, persons read: %2, changed: %3")
            .arg(run.delivered)
            .arg(run.read)
            .arg(run.changed),
        QCoreApplication::translate("kmen::worker", "set aside: %1, failed: %2").arg(run.setAside).arg(run.failed),
        QCoreApplication::translate("kmen::worker", "identifiers replaced: %1, identity cases: %2")
            .arg(run.replaced)
            .arg(run.cases),
    }
        .join(u'\n');
}

} // namespace kmen::worker
