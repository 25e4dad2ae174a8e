/// The one window: the environment's band, workplaces at the left, one page at a time, tasks at the bottom.
/// Knows no workplace; they are added by the composition root.
#pragma once

#include <QMainWindow>

#include <memory>
#include <vector>

#include "ui/shell/desk.h"

class QStackedWidget;

namespace kmen::shell {

class CommandPalette;
class Navigation;
class Page;
class TaskBar;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(std::shared_ptr<const Office> office, QWidget *parent = nullptr);
    ~MainWindow() override;
    [[nodiscard]] Desk &desk() { return *m_desk; }
    /// The first one added is shown first. Ctrl+1 … Ctrl+9 in the order of adding.
    void addPage(const QString &id, const QString &title, const QString &iconName, Page *page);
    void open(const QString &id);
    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    /// From the command palette.
    void searchWanted(const QString &text);

private:
    struct Entry {
        QString id;
        QString title;
        Page *page;
    };
    [[nodiscard]] Page *current() const;
    void showHelp();
    void goBack();
    void buildActions();

    Desk *m_desk;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    TaskBar *m_taskBar;
    CommandPalette *m_palette;
    std::vector<Entry> m_entries;
    QStringList m_visited;
};

} // namespace kmen::shell
