#include "sync_run.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cstdio>
#include <thread>

#include "operator_log.h"
#include "run_text.h"
#include "sync/agendas.h"
#include "sync/overview.h"
#include "sync/scheduled.h"

namespace kmen::worker {

namespace {

bool passes(const Error &error)
{
    return exitCodeFor(error) == RegisterUnavailable;
}

/// One line of the log of what failed.
QJsonObject reasonObject(const Error &error)
{
    return {{QStringLiteral("code"), error.code}, {QStringLiteral("what"), error.what},
        {QStringLiteral("remedy"), error.remedy}, {QStringLiteral("exit"), exitCodeFor(error)}};
}

/// False: told to stop meanwhile.
bool waitUntil(const Context &context, Moment until)
{
    while (context.clock.now() < until) {
        if (context.job.cancelled()) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::seconds(1));
    }
    return !context.job.cancelled();
}

class SyncRun final {
public:
    SyncRun(const Context &context, sync::Work work, const Prepare &prepare)
        : m_context(context)
        , m_work(work)
        , m_kind(sync::workName(work))
        , m_prepare(prepare)
        , m_log(context.arguments.option("log"), context.clock)
    {
    }

    Result<ExitCode> run()
    {
        const bool scheduled = m_context.arguments.has("scheduled");
        const auto report = scheduled ? atItsTurn() : attempt();
        if (!report) {
            m_log.write(m_kind + QStringLiteral(".failed"), reasonObject(report.error()));
            return failWith(report);
        }
        const ExitCode code = tell(*report);
        // what the administrator looks at is not where they look
        return m_log.failed() && code == Done ? PartlyDone : code;
    }

private:
    /// The workplace of `--scheduled` is opened anew for each attempt: hours may lie between two.
    Result<sync::Report> attempt()
    {
        const auto workplace = openWorkplace(m_context);
        if (!workplace) {
            return failWith(workplace);
        }
        store::Session &session = (*workplace)->session();
        if (m_timetable) {
            const auto done = sync::doneSince(session, m_work, m_timetable->since);
            if (!done) {
                return failWith(done);
            }
            if (*done) {
                m_byAnother = true;
                sync::Report report;
                report.run = **done;
                return report;
            }
        }
        auto options = sync::storedOptions(session);
        if (!options) {
            return failWith(options);
        }
        options->work = m_work;
        options->byTimer = m_timetable.has_value();
        if (m_prepare) {
            if (const auto ready = m_prepare(**workplace, *options); !ready) {
                return failWith(ready);
            }
        }
        const auto registers = (*workplace)->registers();
        if (!registers) {
            return failWith(registers);
        }
        m_log.write(m_kind + QStringLiteral(".begun"));
        const egon::Purpose purpose {workerName(), workerReason(), m_kind, std::nullopt};
        return sync::distribute(session, (*workplace)->protector(), **registers, purpose, m_context.job, *options);
    }

    bool wait(Moment until, const Error &because)
    {
        QJsonObject figures = reasonObject(because);
        figures.remove(QStringLiteral("exit"));
        figures.insert(QStringLiteral("until"), toIso(until));
        m_log.write(m_kind + QStringLiteral(".waits"), figures);
        return waitUntil(m_context, until);
    }

    /// Whose turn it is stands in the database, which may be away too.
    Result<sync::Report> atItsTurn()
    {
        const Moment now = m_context.clock.now();
        const auto plan = [&]() -> Result<sync::Report> {
            const auto workplace = openWorkplace(m_context);
            const auto options = workplace ? sync::storedOptions((*workplace)->session()) : failWith(workplace);
            if (!options) {
                return failWith(options);
            }
            const egon::Identity &we = (*workplace)->profile().identity;
            m_timetable = sync::timetable(m_work, options->pace, now, we.ovm + u'/' + QString::number(we.ais));
            return sync::Report {};
        };
        const auto waits = [this](Moment until, const Error &because) { return wait(until, because); };
        const sync::Timetable soon = sync::timetable(sync::Work::Reconciliation, sync::Pace::Daily, now, {});
        if (const auto planned = sync::repeatedly(m_context.clock, soon, {plan, passes, waits}); !planned) {
            return failWith(planned);
        }
        m_log.write(m_kind + QStringLiteral(".planned"), {{QStringLiteral("at"), toIso(m_timetable->turn)}});
        if (!waitUntil(m_context, m_timetable->turn)) {
            return std::unexpected(sync::stoppedBeforeItBegan());
        }
        return sync::repeatedly(m_context.clock, *m_timetable, {[this] { return attempt(); }, passes, waits});
    }

    ExitCode tell(const sync::Report &report)
    {
        QJsonObject object = runObject(report.run);
        QStringList lines {runText(report.run)};
        if (m_byAnother) {
            object.insert(QStringLiteral("by_another"), true);
            lines.append(
                QCoreApplication::translate("kmen::worker", "Another computer of the office did this work at %1.")
                    .arg(toLocalText(report.run.startedAt)));
            m_log.write(m_kind + QStringLiteral(".done_by_another"), {{QStringLiteral("run"), report.run.id}});
            print(m_context.arguments, object, lines.join(u'\n'));
            return Done;
        }
        if (report.takenOver > 0) {
            object.insert(QStringLiteral("taken_over"), report.takenOver);
        }
        if (m_work == sync::Work::Reconciliation) {
            object.insert(QStringLiteral("compared"), report.compared);
            object.insert(QStringLiteral("mended"), report.mended);
            lines.append(QCoreApplication::translate("kmen::worker", "compared: %1, mended: %2")
                             .arg(report.compared)
                             .arg(report.mended));
        }
        if (report.waitsForConfirmation) {
            object.insert(QStringLiteral("waits_for_confirmation"), true);
            lines.append(QCoreApplication::translate(
                "kmen::worker", "The subscription waits until DIA's confirmation is recorded."));
        }
        if (!report.againstAdvice.empty()) {
            object.insert(QStringLiteral("against_advice"), rulesArray(report.againstAdvice));
            for (const sync::Rule rule : report.againstAdvice) {
                lines.append(QStringLiteral("%1 (%2)").arg(sync::ruleText(rule), sync::ruleSource(rule)));
            }
        }
        if (!report.withoutRole.isEmpty()) {
            object.insert(QStringLiteral("without_role"), QJsonArray::fromStringList(report.withoutRole));
            for (const QString &agenda : report.withoutRole) {
                lines.append(sync::noRole(agenda).what);
            }
        }
        const bool whole = report.run.outcome == registry::RunOutcome::Done && !report.waitsForConfirmation;
        const ExitCode code = report.stoppedBy ? exitCodeFor(*report.stoppedBy) : whole ? Done : PartlyDone;
        object.insert(QStringLiteral("exit"), code);
        m_log.write(m_kind + QStringLiteral(".ended"), object);
        if (report.stoppedBy) {
            object.insert(QStringLiteral("stopped_by"), errorObject(*report.stoppedBy));
        }
        print(m_context.arguments, object, lines.join(u'\n'));
        if (report.stoppedBy && !m_context.arguments.json) {
            std::fputs(qPrintable(report.stoppedBy->what + u'\n'), stderr);
        }
        return code;
    }

    const Context &m_context;
    sync::Work m_work;
    QString m_kind;
    const Prepare &m_prepare;
    OperatorLog m_log;
    std::optional<sync::Timetable> m_timetable; ///< nothing: a person started it
    bool m_byAnother = false;
};

} // namespace

Result<std::unique_ptr<sync::Workplace>> openWorkplace(const Context &context)
{
    const auto config = sync::readConfig(context.arguments.config);
    if (!config) {
        return failWith(config);
    }
    return sync::Workplace::open(*config, context.clock);
}

QJsonArray rulesArray(const std::vector<sync::Rule> &rules)
{
    QJsonArray array;
    for (const sync::Rule rule : rules) {
        array.append(QJsonObject {{QStringLiteral("rule"), sync::ruleName(rule)},
            {QStringLiteral("text"), sync::ruleText(rule)}, {QStringLiteral("source"), sync::ruleSource(rule)}});
    }
    return array;
}

Result<ExitCode> runSync(const Context &context, sync::Work work, const Prepare &prepare)
{
    return SyncRun(context, work, prepare).run();
}

} // namespace kmen::worker
