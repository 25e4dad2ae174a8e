/// The one window: the environment's band, workplaces at the left, one page at a time, tasks at the bottom.
/// Knows no workplace; they are added by the composition root.
#pragma once

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

#include "ui/shell/desk.h"
#include "ui/shell/kept_input.h"

class QScrollArea;
class QStackedWidget;

namespace kmen::shell {

class CommandPalette;
class Navigation;
class Page;
class TaskBar;

/// A workplace before it is made: pages are made when they are first wanted, and again in another language.
struct Workplace {
    QString id; ///< stable: "clients"
    std::function<QString()> title; ///< in the language of the moment
    QString icon; ///< of resources/icons
    std::function<Page *()> make;
    /// With Ctrl it opens the workplace in place of the next number; such a one is never shown first.
    Qt::Key key = Qt::Key_unknown;
};

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const std::shared_ptr<const Office> &office, QWidget *parent = nullptr);
    ~MainWindow() override;
    [[nodiscard]] Desk &desk() { return *m_desk; }
    /// The first one without a key of its own is made and shown at once, the others when that one has read its rows, or
    /// when they are opened. Ctrl+1 … Ctrl+9 in the order of adding.
    void addPage(const Workplace &workplace);
    void open(const QString &id);
    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    /// From the command palette.
    void searchWanted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        Workplace workplace;
        Page *page = nullptr;
        std::optional<KeptInput> kept; ///< of the page in the language before
    };
    void build();
    void rebuild();
    void makePage(Entry &entry);
    void makeRest();
    void announce(const Entry &entry);
    [[nodiscard]] Page *current() const;
    /// In the task bar.
    [[nodiscard]] bool isShown(int task) const;
    void showHelp();
    void goBack();
    void buildActions();
    /// In a small window the names of the workplaces make room for the page.
    void fit();

    Desk *m_desk;
    Navigation *m_navigation = nullptr;
    QScrollArea *m_scroll = nullptr; ///< a page that is larger than the window can be reached
    QStackedWidget *m_pages = nullptr;
    TaskBar *m_taskBar = nullptr;
    CommandPalette *m_palette = nullptr;
    std::vector<Entry> m_entries;
    int m_numbers = 0; ///< given so far
    QStringList m_visited;
    std::optional<Moment> m_inStep;
    bool m_rebuilding = false; ///< several translators change one after another; the window is made anew once
    bool m_rebuilt = false;
};

} // namespace kmen::shell
