#include <QCoreApplication>
#include <QDir>

#include <cstdio>

#include "audit/call_journal.h"
#include "commands.h"
#include "identify/batches.h"
#include "registry/cases.h"
#include "registry/lists.h"
#include "registry/notices.h"
#include "store/migrations.h"
#include "sync/distribution.h"
#include "sync/workplace.h"

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

Result<std::unique_ptr<sync::Workplace>> openWorkplace(const Context &context)
{
    const auto config = sync::readConfig(context.arguments.config);
    if (!config) {
        return failWith(config);
    }
    return sync::Workplace::open(*config, context.clock);
}

} // namespace

Result<ExitCode> initCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto config = sync::initialise(a.config, a.training, a.database, context.clock);
    if (!config) {
        return failWith(config);
    }
    const QJsonObject object {
        {QStringLiteral("config"), a.config},
        {QStringLiteral("database"), config->database},
        {QStringLiteral("key"), config->key},
    };
    print(a, object,
        QCoreApplication::translate("kmen::worker", "The database %1 is ready. Back up its key %2 apart from it.")
            .arg(QDir::toNativeSeparators(config->database), QDir::toNativeSeparators(config->key)));
    return Done;
}

Result<ExitCode> distributeCommand(const Context &context)
{
    const auto workplace = openWorkplace(context);
    if (!workplace) {
        return failWith(workplace);
    }
    const auto registers = (*workplace)->registers();
    if (!registers) {
        return failWith(registers);
    }
    if (const auto removed = identify::removeExpired((*workplace)->session(), {workerName(), workerReason()});
        !removed) {
        return failWith(removed);
    }
    const egon::Purpose purpose {workerName(), workerReason(), QStringLiteral("distribution"), std::nullopt};
    const auto report =
        sync::distribute((*workplace)->session(), (*workplace)->protector(), **registers, purpose, context.job);
    if (!report) {
        return failWith(report);
    }
    QJsonObject object = runObject(report->run);
    if (report->stoppedBy) {
        object.insert(QStringLiteral("stopped_by"), errorObject(*report->stoppedBy));
    }
    print(context.arguments, object, runText(report->run));
    if (report->stoppedBy) {
        if (!context.arguments.json) {
            std::fputs(qPrintable(report->stoppedBy->what + u'\n'), stderr);
        }
        return exitCodeFor(report->stoppedBy->kind);
    }
    return report->run.outcome == registry::RunOutcome::Done ? Done : PartlyDone;
}

Result<ExitCode> statusCommand(const Context &context)
{
    const auto workplace = openWorkplace(context);
    if (!workplace) {
        return failWith(workplace);
    }
    store::Session &session = (*workplace)->session();
    const auto schema = store::schemaVersion(session);
    const auto counts = registry::clientCounts(session);
    const auto stages = registry::stageCounts(session);
    const auto cases = registry::caseCounts(session);
    const auto last = registry::lastRun(session, QStringLiteral("distribution"));
    for (const Error *error : {schema ? nullptr : &schema.error(), counts ? nullptr : &counts.error(),
             stages ? nullptr : &stages.error(), cases ? nullptr : &cases.error(), last ? nullptr : &last.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    QJsonObject notices;
    qint64 waiting = 0;
    qint64 aside = 0;
    for (const registry::StageCount &stage : *stages) {
        static constexpr const char *names[] = {
            "received", "reading", "read", "applied", "repeated", "set_aside", "failed"};
        notices.insert(QString::fromLatin1(names[static_cast<std::size_t>(stage.state)]), stage.count);
        waiting += stage.state == registry::NoticeState::Received ? stage.count : 0;
        aside += stage.state == registry::NoticeState::SetAside ? stage.count : 0;
    }
    qint64 casesWaiting = 0;
    for (const registry::CaseCount &count : *cases) {
        casesWaiting += count.waiting;
    }
    QJsonObject object {
        {QStringLiteral("register"), (*workplace)->profile().baseUrl},
        {QStringLiteral("database"), (*workplace)->config().database},
        {QStringLiteral("schema"), *schema},
        {QStringLiteral("clients"), counts->all},
        {QStringLiteral("active"), counts->active},
        {QStringLiteral("deceased"), counts->deceased},
        {QStringLiteral("subscribed"), counts->subscribed},
        {QStringLiteral("notices"), notices},
        {QStringLiteral("cases"), casesWaiting},
    };
    if (*last) {
        object.insert(QStringLiteral("last_run"), runObject(**last));
    }
    print(context.arguments, object,
        QStringList {
            QCoreApplication::translate("kmen::worker", "clients: %1, subscribed: %2")
                .arg(counts->all)
                .arg(counts->subscribed),
            QCoreApplication::translate("kmen::worker", "notices that wait: %1, set aside: %2").arg(waiting).arg(aside),
            QCoreApplication::translate("kmen::worker", "identity cases that wait: %1").arg(casesWaiting),
            *last ? QCoreApplication::translate("kmen::worker", "last distribution: %1, %2")
                        .arg(toLocalText((*last)->startedAt), registry::runOutcomeText((*last)->outcome))
                  : QCoreApplication::translate("kmen::worker", "The distribution has not run yet."),
        }
            .join(u'\n'));
    return Done;
}

Result<ExitCode> clientCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto kid = Kid::parse(a.kid);
    if (!kid) {
        return fail(ErrorKind::Input, QStringLiteral("worker.KID"),
            QCoreApplication::translate("kmen::worker", "“%1” is not a KID.").arg(a.kid), {},
            QCoreApplication::translate(
                "kmen::worker", "A KID has nine symbols, as in K7QM-4T2P-8; the last one checks the others."));
    }
    const auto workplace = openWorkplace(context);
    if (!workplace) {
        return failWith(workplace);
    }
    const auto detail = registry::client((*workplace)->session(), *kid);
    if (!detail) {
        return failWith(detail);
    }
    const auto stateName = [](registry::ClientState state) {
        static constexpr const char *names[] = {"active", "deceased", "replaced", "cancelled", "archived"};
        return QString::fromLatin1(names[static_cast<std::size_t>(state)]);
    };
    QJsonObject fields;
    QStringList lines {
        QStringLiteral("%1\t%2").arg(detail->row.kid.text(), registry::clientStateText(detail->row.state))};
    for (const registry::Field &field : detail->fields) {
        const bool fromRegister = field.source == registry::Source::Register;
        QJsonObject value {
            {QStringLiteral("value"), field.value},
            {QStringLiteral("text"), registry::displayText(field)},
            {QStringLiteral("state"), egon::stavName(field.stav)},
            {QStringLiteral("source"), fromRegister ? QStringLiteral("ROB") : QStringLiteral("office")},
            {QStringLiteral("read"), toIso(field.readAt)},
        };
        if (field.changedAt) {
            value.insert(QStringLiteral("changed"), toIso(*field.changedAt));
        }
        QString name = registry::fieldName(field.code);
        if (fields.contains(name)) {
            name += QStringLiteral(".office"); // the register's stands first
        }
        fields.insert(name, value);
        lines.append(QStringLiteral("%1\t%2").arg(registry::fieldLabel(field.code), registry::displayText(field)));
    }
    QJsonObject object {
        {QStringLiteral("kid"), detail->row.kid.text()},
        {QStringLiteral("state"), stateName(detail->row.state)},
        {QStringLiteral("subscribed"), detail->row.subscription == registry::Subscription::Subscribed},
        {QStringLiteral("waiting_case"), detail->row.waitingCase},
        {QStringLiteral("data"), fields},
    };
    if (detail->successorKid) {
        object.insert(QStringLiteral("successor"), detail->successorKid->text());
    }
    print(a, object, lines.join(u'\n'));
    return Done;
}

} // namespace kmen::worker
