#include "ui/shell/actions.h"

#include <QWidget>

#include "ui/shell/theme.h"

namespace kmen::shell {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *Actions::add(const Spec &spec, QWidget *scope, std::function<void()> run)
{
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty()) {
        action->setIcon(icon(spec.icon, m_window->palette().color(QPalette::ButtonText)));
    }
    if (!spec.shortcut.isEmpty()) {
        const auto taken = std::ranges::find_if(m_actions, [&spec](const QAction *other) {
            return other->shortcut() == spec.shortcut
                && (other->shortcutContext() == Qt::WindowShortcut || spec.context == Qt::WindowShortcut);
        });
        if (taken == m_actions.end()) {
            action->setShortcut(spec.shortcut);
            action->setShortcutContext(spec.context);
        } else {
            m_conflicts.append((*taken)->objectName() + u" and " + spec.id + u" both want "
                + spec.shortcut.toString(QKeySequence::PortableText));
        }
    }
    (scope && spec.context != Qt::WindowShortcut ? scope : m_window)->addAction(action);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_actions.push_back(action);
    return action;
}

void Actions::clear()
{
    qDeleteAll(std::exchange(m_actions, {}));
    m_conflicts.clear();
}

QAction *Actions::find(const QString &id) const
{
    const auto at = std::ranges::find(m_actions, id, &QObject::objectName);
    return at == m_actions.end() ? nullptr : *at;
}

} // namespace kmen::shell
