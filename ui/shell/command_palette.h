/// Ctrl+K: everything that can be done, by typing a part of its name.
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace kmen::shell {

class Actions;

class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    CommandPalette(Actions &actions, QWidget *window);
    /// Shows it over the window; closed by Esc, Enter or when the focus leaves.
    void popUp();

Q_SIGNALS:
    /// Typed text that is no action: searched among clients.
    void searchWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QString &text);
    void runCurrent();
    void close();
    Actions &m_actions;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QWidget *m_before = nullptr;
};

} // namespace kmen::shell
