#include "ui/queues/other_runs.h"

#include <QCoreApplication>
#include <QLocale>

#include "egon/aisv_limits.h"
#include "sync/agendas.h"
#include "ui/queues/queue_calls.h"

namespace kmen::queues {

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(OtherRuns)
};

void tell(shell::Desk &desk, int task, const Result<sync::Report> &report)
{
    if (!report) {
        Q_EMIT desk.told(report.error().what);
        return;
    }
    desk.tasks().setResult(task, RunWords::tr("%n client(s) changed", nullptr, static_cast<int>(report->run.changed)));
    if (!report->withoutRole.isEmpty()) {
        Q_EMIT desk.told(sync::noRole(report->withoutRole.join(QStringLiteral(", "))).what);
    } else {
        Q_EMIT desk.told(RunWords::tr("%n client(s) changed", nullptr, static_cast<int>(report->run.changed)));
    }
    Q_EMIT desk.dataChanged();
}

void runReconciliation(shell::Desk &desk, QWidget *page, const QString &reason)
{
    const auto task = std::make_shared<int>(0);
    *task = desk.tasks().run(
        page, RunWords::tr("Comparing subscriptions with the registers"), shell::Lane::Registers,
        [reason](shell::Context &context, const Job &job) { return reconcile(context, reason, job); },
        [&desk, task](const Result<sync::Report> &report) {
            const QString said = report
                ? RunWords::tr("compared: %1, mended: %2").arg(report->compared).arg(report->mended)
                : report.error().what;
            if (report) {
                desk.tasks().setResult(*task, said);
            }
            Q_EMIT desk.told(said);
            Q_EMIT desk.dataChanged();
        });
}

void runFor(shell::Desk &desk, QWidget *page, const std::vector<ClientId> &persons, const QString &reason)
{
    const auto task = std::make_shared<int>(0);
    *task = desk.tasks().run(
        page, RunWords::tr("Changes of the clients shown (E318)"), shell::Lane::Registers,
        [persons, reason](shell::Context &context, const Job &job) { return changesOf(context, persons, reason, job); },
        [&desk, task](const Result<sync::Report> &report) { tell(desk, *task, report); });
}

void ask(shell::Desk &desk, QWidget *page, const Chosen &chosen)
{
    const QLocale locale;
    const auto persons = static_cast<qint64>(chosen.persons.size());
    constexpr qint64 atOnce = egon::AisvLimits::aifoPerCall;
    const QString what = RunWords::tr(
        "AISV is asked what changed of %n person(s) since they were read, by %1 call(s) of E318 at least, whether "
        "they are subscribed or not. Who changed is read from ROB (E277). The registers record who asked and why.",
        nullptr, static_cast<int>(persons))
                             .arg(locale.toString((persons + atOnce - 1) / atOnce));
    const QString left = chosen.others == 0 ? QString()
                                            : RunWords::tr("Not asked about: %1, organisations and clients whom the "
                                                           "registers do not know.")
                                                  .arg(locale.toString(chosen.others));
    desk.ask().ask(page,
        {QStringLiteral("clients.changesOfShown"), RunWords::tr("Look for changes of the clients shown?"),
            left.isEmpty() ? what : QString(what + QStringLiteral("\n\n") + left), RunWords::tr("Look for changes"),
            false, true, desk.office().purpose},
        [&desk, page = QPointer(page), persons = chosen.persons](const shell::Reply &reply) {
            if (reply.yes && page) {
                runFor(desk, page, persons, reply.reason);
            }
        });
}

} // namespace

QAction *addReconcileAction(shell::Desk &desk, QWidget *page)
{
    return desk.actions().add(
        {QStringLiteral("queues.reconcile"), RunWords::tr("Compare subscriptions with the registers…"), {}, {}}, page,
        [&desk, page] {
            desk.ask().ask(page,
                {QStringLiteral("queues.reconcile"), RunWords::tr("Compare subscriptions with the registers?"),
                    RunWords::tr(
                        "Every identifier that we believe is subscribed is asked about; those that ended are "
                        "followed, missing subscriptions are made, and what changed unannounced is read. The registers "
                        "record who asked and why."),
                    RunWords::tr("Compare"), false, true, desk.office().purpose},
                [&desk, page = QPointer(page)](const shell::Reply &reply) {
                    if (reply.yes && page) {
                        runReconciliation(desk, page, reply.reason);
                    }
                });
        });
}

QAction *addChosenChangesAction(shell::Desk &desk, QWidget *page, std::function<registry::ClientQuery()> shown)
{
    return desk.actions().add({QStringLiteral("clients.changesOfShown"),
                                  RunWords::tr("Look for changes of the clients shown (E318)…"), {}, {}},
        page, [&desk, page, shown = std::move(shown)] {
            desk.tasks().look(
                page,
                [query = shown()](shell::Context &context, const Job &job) { return choose(context, query, job); },
                [&desk, page](const Result<Chosen> &chosen) {
                    if (chosen) {
                        ask(desk, page, *chosen);
                    } else {
                        Q_EMIT desk.told(chosen.error().what);
                    }
                });
        });
}

} // namespace kmen::queues
