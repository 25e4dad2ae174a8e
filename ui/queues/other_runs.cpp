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

void runFor(shell::Desk &desk, QWidget *page, const std::vector<ClientId> &clients, const QString &reason)
{
    const auto task = std::make_shared<int>(0);
    *task = desk.tasks().run(
        page, RunWords::tr("Changes of the clients shown (E318)"), shell::Lane::Registers,
        [clients, reason](shell::Context &context, const Job &job) { return changesOf(context, clients, reason, job); },
        [&desk, task](const Result<sync::Report> &report) { tell(desk, *task, report); });
}

void ask(shell::Desk &desk, QWidget *page, const Chosen &chosen)
{
    const QLocale locale;
    const auto callsOf = [&locale](qint64 subjects, qint64 atOnce) {
        return locale.toString((subjects + atOnce - 1) / atOnce);
    };
    const auto persons = static_cast<qint64>(chosen.persons.size());
    const auto organisations = static_cast<qint64>(chosen.organisations.size());
    QStringList said;
    if (persons > 0) {
        said.append(
            RunWords::tr("AISV is asked what changed of %n person(s) since they were read, by %1 call(s) of E318 "
                         "at least, whether they are subscribed or not. Who changed is read from ROB (E277).",
                nullptr, static_cast<int>(persons))
                .arg(callsOf(persons, egon::AisvLimits::aifoPerCall)));
    }
    if (organisations > 0) {
        said.append(RunWords::tr("AISV is asked what changed of %n organisation(s) since they were read, by %1 call(s) "
                                 "of E318 at least. Those that changed are read from ROS (E258).",
            nullptr, static_cast<int>(organisations))
                        .arg(callsOf(organisations, egon::AisvLimits::icoPerCall)));
    }
    said.append(RunWords::tr("The registers record who asked and why."));
    if (chosen.others > 0) {
        said.append(RunWords::tr("Not asked about: %1, clients whom the registers do not know.")
                        .arg(locale.toString(chosen.others)));
    }
    std::vector<ClientId> clients = chosen.persons;
    clients.insert(clients.end(), chosen.organisations.begin(), chosen.organisations.end());
    desk.ask().ask(page,
        {QStringLiteral("clients.changesOfShown"), RunWords::tr("Look for changes of the clients shown?"),
            said.join(QStringLiteral("\n\n")), RunWords::tr("Look for changes"), false, true, desk.office().purpose},
        [&desk, page = QPointer(page), clients = std::move(clients)](const shell::Reply &reply) {
            if (reply.yes && page) {
                runFor(desk, page, clients, reply.reason);
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
