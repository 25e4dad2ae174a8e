// What a person orders on the page of notices: notices moved, everybody read anew, the route changed.
#include <QItemSelection>
#include <QLocale>

#include "access/requests.h"
#include "ui/queues/queue_tables.h"
#include "ui/queues/queues_page.h"
#include "ui/widgets/table_view.h"

namespace kmen::queues {

std::vector<int> QueuesPage::selectedRows() const
{
    std::vector<int> rows;
    const QModelIndexList selected = m_noticesTable->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

/// Those that were chosen and are still in the list: it is read anew while the distribution runs. Where none is left
/// nothing is chosen: another notice in the same row is not the one that a person meant.
void QueuesPage::selectAgain(const QSet<qint64> &notices)
{
    QItemSelection selection;
    for (int row = 0; row < m_notices->rowCount(); ++row) {
        if (notices.contains(m_notices->at(row).id)) {
            const QModelIndex index = m_notices->index(row, 0);
            if (selection.isEmpty()) {
                m_noticesTable->chooseRow(row);
            }
            selection.select(index, index);
        }
    }
    m_noticesTable->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueuesPage::move(Move move)
{
    std::vector<qint64> notices;
    int ofNobody = 0;
    QSet<QString> clients; ///< the words for them
    for (const int row : selectedRows()) {
        const registry::NoticeRow &notice = m_notices->at(row);
        notices.push_back(notice.id);
        ofNobody += notice.client ? 0 : 1;
        clients.insert(notice.client ? tr("%1 (%2)", "a client: the name and KID").arg(notice.name, notice.kid.text())
                                     : QString());
    }
    if (notices.empty()) {
        return;
    }
    const int asked = static_cast<int>(notices.size());
    const auto act = [this, move, notices, asked, ofNobody](const QString &reason) {
        m_desk.tasks().look(
            this,
            [move, notices, reason](
                shell::Context &context, const Job &) { return moveNotices(context, move, notices, reason); },
            [this, move, asked, ofNobody](const Result<int> &moved) {
                tellMoved(move, asked, ofNobody, moved);
                readAll();
            });
    };
    if (move != Move::SetAside) {
        act({});
        return;
    }
    const bool one = asked == 1;
    QString meaning = one ? tr("The change will not be read until somebody brings the notice back.")
                          : tr("The changes will not be read until somebody brings the notices back.");
    if (clients.size() == 1 && ofNobody == 0) {
        meaning.prepend(QString(*clients.cbegin() + QStringLiteral("\n\n")));
    }
    m_desk.ask().ask(this,
        {QStringLiteral("queues.setAside"),
            one ? tr("Set this notice aside?") : tr("Set %n notice(s) aside?", nullptr, asked), meaning,
            one ? tr("Set it aside") : tr("Set them aside"), false, true, {}},
        [act](const shell::Reply &reply) {
            if (reply.yes) {
                act(reply.reason);
            }
        });
}

void QueuesPage::tellMoved(Move move, int asked, int ofNobody, const Result<int> &moved)
{
    m_said.reset();
    showNote();
    if (!moved) {
        say(shell::Tone::Bad, moved.error());
        return;
    }
    Q_EMIT m_desk.told(tr("%n notice(s) moved", nullptr, *moved));
    const int left = asked - *moved;
    const int unknown = move == Move::BringBack ? std::min(left, ofNobody) : 0;
    if (unknown > 0) {
        say(shell::Tone::Warn,
            {ErrorKind::NotFound, QStringLiteral("queues.OF_NOBODY"),
                tr("%n notice(s) stayed set aside: no client has the identifier that was announced.", nullptr, unknown),
                {},
                tr("Identify the client if it is yours, then bring the notice back. Otherwise leave it: comparing "
                   "subscriptions with the registers ends the one that we do not want.")});
    } else if (left > 0) {
        say(shell::Tone::Warn,
            {ErrorKind::Conflict, QStringLiteral("queues.MOVED_MEANWHILE"),
                tr("%n notice(s) did not move: somebody else or a run moved them meanwhile.", nullptr, left), {},
                tr("The list was read anew; look where they are now.")});
    }
}

void QueuesPage::offerFullReading()
{
    m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return costOfFullReading(context); },
        [this](const Result<sync::FullReading> &cost) {
            if (!cost) {
                Q_EMIT m_desk.told(cost.error().what);
                return;
            }
            const QLocale locale;
            m_desk.ask().ask(this,
                {QStringLiteral("queues.readAnew"), tr("Read everybody anew?"),
                    tr("The registers will be asked for %1 persons by %2 calls of E277, for %3 at least. They advise "
                       "against it: it is for time that nobody can tell the changes of any more. The reason is "
                       "recorded.")
                        .arg(locale.toString(cost->persons), locale.toString(cost->calls), lengthText(cost->duration)),
                    tr("Read anew"), true, true, {}},
                [this](const shell::Reply &reply) {
                    if (reply.yes) {
                        readAnew(reply.reason);
                    }
                });
        });
}

void QueuesPage::readAnew(const QString &reason)
{
    m_desk.tasks().run(
        this, tr("Ordering that everybody is read anew"), shell::Lane::Read,
        [reason](shell::Context &context, const Job &job) { return orderFullReading(context, reason, job); },
        [this](const Result<qint64> &ordered) {
            Q_EMIT m_desk.told(ordered ? tr("%n person(s) wait to be read", nullptr, static_cast<int>(*ordered))
                                       : ordered.error().what);
            readAll();
        });
}

void QueuesPage::offerChangeOver()
{
    struct ChangeOver {
        sync::SubscriptionPlan plan;
        bool announced = false;
    };
    m_desk.tasks().look(
        this,
        [](shell::Context &context, const Job &) -> Result<ChangeOver> {
            const auto plan = planOfChangeOver(context);
            const auto announced = plan ? access::isSubscriptionAnnounced(context.session()) : failWith(plan);
            if (!announced) {
                return failWith(announced);
            }
            return ChangeOver {*plan, *announced};
        },
        [this](const Result<ChangeOver> &known) {
            if (!known) {
                Q_EMIT m_desk.told(known.error().what);
                return;
            }
            const sync::SubscriptionPlan &plan = known->plan;
            const QLocale locale;
            QStringList parts {tr("%1 persons and %2 organisations will be subscribed in AISV by %3 calls of E315, "
                                  "for %4 at least. Until all are, changes are read by E07 as before.")
                                   .arg(locale.toString(plan.persons), locale.toString(plan.organisations),
                                       locale.toString(plan.calls), lengthText(plan.atLeast))};
            if (!known->announced) {
                parts.append(tr("DIA has to know the planned term beforehand, whatever the number (AISV handbook 1.07, "
                                "ch. 6.1.3.1). No notice for it has been sent from here yet."));
            }
            if (!plan.mayRun()) {
                parts.append(tr("So many may be subscribed only after DIA confirmed the term: the subscription waits "
                                "until its answer is recorded."));
            }
            m_desk.ask().ask(this,
                {QStringLiteral("queues.changeOver"), tr("Change over to AISV?"), parts.join(QStringLiteral("\n\n")),
                    tr("Change over"), true, true, {}, {}, {},
                    known->announced ? QString() : tr("Prepare the notice for DIA")},
                [this](const shell::Reply &reply) {
                    if (reply.other) {
                        Q_EMIT m_desk.openAnnouncement();
                    } else if (reply.yes) {
                        beginChangeOver(reply.reason);
                    }
                });
        });
}

void QueuesPage::beginChangeOver(const QString &reason)
{
    m_desk.tasks().look(
        this, [reason](shell::Context &context, const Job &) { return changeOver(context, reason); },
        [this](const Result<registry::Route> &route) {
            Q_EMIT m_desk.told(route ? registry::routeText(*route) : route.error().what);
            readAll();
        });
}

} // namespace kmen::queues
