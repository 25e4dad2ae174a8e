/// One registry of actions: each has a stable id, appears in the command palette, and no two share a shortcut.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace kmen::shell {

class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    struct Spec {
        QString id; ///< "clients.readAgain"; stable, the object name of the QAction
        QString text; ///< translated, with a verb
        QKeySequence shortcut;
        QString icon; ///< of resources/icons
        Qt::ShortcutContext context = Qt::WindowShortcut;
    };
    /// `scope` is where the shortcut works when the context is not the window's. A shortcut that is taken is not given
    /// again; it is remembered in conflicts().
    QAction *add(const Spec &spec, QWidget *scope, std::function<void()> run);
    /// Before everything is made anew in another language. Not from within an action.
    void clear();
    [[nodiscard]] QAction *find(const QString &id) const;
    /// In the order in which they were added.
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; }
    /// "a and b both want Ctrl+X"; a test keeps this empty.
    [[nodiscard]] const QStringList &conflicts() const { return m_conflicts; }

private:
    QWidget *m_window;
    std::vector<QAction *> m_actions;
    QStringList m_conflicts;
};

} // namespace kmen::shell
