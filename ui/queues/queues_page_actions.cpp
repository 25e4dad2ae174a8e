// What can be done on the page of notices, for the command palette and by shortcuts.
#include <QPushButton>
#include <QStackedWidget>

#include <array>

#include "ui/queues/notice_filters.h"
#include "ui/queues/other_runs.h"
#include "ui/queues/queues_page.h"
#include "ui/widgets/table_view.h"

namespace kmen::queues {

void QueuesPage::buildActions()
{
    const auto add = [this](const char *id, const QString &text, const QKeySequence &shortcut, const QString &icon,
                         std::function<void()> act) {
        return m_desk.actions().add(
            {QString::fromLatin1(id), text, shortcut, icon, Qt::WidgetWithChildrenShortcut}, this, std::move(act));
    };
    m_actions.run = add("queues.run", tr("Run or stop the distribution"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), QStringLiteral("refresh"), [this] { runOrCancel(); });
    m_actions.fillGaps =
        add("queues.fillGaps", tr("Fill the gaps: run the distribution now"), {}, QStringLiteral("refresh"), [this] {
            if (!running()) {
                runOrCancel();
            }
        });
    m_actions.retry = add("queues.retry", tr("Try the chosen notices again"), QKeySequence(Qt::CTRL | Qt::Key_R), {},
        [this] { move(Move::Retry); });
    m_actions.setAside = add("queues.setAside", tr("Set the chosen notices aside…"), QKeySequence(Qt::CTRL | Qt::Key_D),
        {}, [this] { move(Move::SetAside); });
    m_actions.bringBack = add("queues.bringBack", tr("Bring the chosen notices back"),
        QKeySequence(Qt::CTRL | Qt::Key_B), {}, [this] { move(Move::BringBack); });
    m_actions.save = add("queues.save", tr("Save what the page of notices shows to a file…"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), {}, [this] { save(); });
    m_actions.saveFilter = add("queues.saveFilter", tr("Save this filter of notices…"),
        QKeySequence(Qt::CTRL | Qt::Key_S), {}, [this] { m_filters->askForName(); });
    m_actions.clearFilter = add("queues.clearFilter", tr("Take the filter of notices off"), {}, {}, [this] {
        list({m_list.stage, {}, {}});
    });
    m_actions.openFailed =
        add("queues.openFailedRun", tr("Show the run that failed"), {}, {}, [this] { openFailedRun(); });
    m_desk.actions().add({QStringLiteral("queues.changeOver"), tr("Change over from E07 to AISV (E317)…"), {}, {}},
        this, [this] { offerChangeOver(); });
    m_desk.actions().add(
        {QStringLiteral("queues.readAnew"), tr("Read everybody anew…"), {}, {}}, this, [this] { offerFullReading(); });
    addReconcileAction(m_desk, this);
    const auto hint = [](QPushButton *button, const QPointer<QAction> &action) {
        button->setToolTip(tr("%1 (%2)", "what a button does, and its shortcut")
                               .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    hint(m_run, m_actions.run);
    hint(m_retry, m_actions.retry);
    hint(m_setAside, m_actions.setAside);
    hint(m_bringBack, m_actions.bringBack);
    hint(m_save, m_actions.save);
}

void QueuesPage::updateButtons()
{
    const Stage stage = m_list.stage;
    m_save->setEnabled(canSave());
    const bool any = m_items->currentWidget() == m_noticesTable && m_noticesTable->selectionModel()->hasSelection();
    m_retry->setVisible(stage == Stage::Failed);
    m_setAside->setVisible(stage == Stage::Failed || stage == Stage::ToRead);
    m_bringBack->setVisible(stage == Stage::SetAside);
    const std::array<QPushButton *, 3> moves {m_retry, m_setAside, m_bringBack};
    // the last one went: the keyboard stays on this page
    if (!any && std::ranges::find(moves, window()->focusWidget()) != moves.end()) {
        m_pipeline->focusChosen();
    }
    for (QPushButton *button : moves) {
        button->setEnabled(any);
    }
    updateActions();
}

void QueuesPage::updateActions()
{
    const auto enable = [](const QPointer<QAction> &action, bool can) {
        if (action) {
            action->setEnabled(can);
        }
    };
    // what is chosen in a list that nobody sees is not acted upon
    const bool seen = isVisible();
    const bool listed = seen && m_tabs->currentIndex() == itemsTab;
    const auto can = [listed](
                         const QPushButton *button) { return listed && !button->isHidden() && button->isEnabled(); };
    enable(m_actions.run, !stopping());
    enable(m_actions.fillGaps, !running() && m_overview.gaps() > 0);
    enable(m_actions.retry, can(m_retry));
    enable(m_actions.setAside, can(m_setAside));
    enable(m_actions.bringBack, can(m_bringBack));
    enable(m_actions.save, seen && canSave());
    enable(m_actions.saveFilter, seen && m_list.isFiltered());
    enable(m_actions.clearFilter, seen && m_list.isFiltered());
    enable(m_actions.openFailed, !m_overview.standing.failedRuns.empty());
}

void QueuesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateActions();
}

void QueuesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    updateActions();
}

} // namespace kmen::queues
