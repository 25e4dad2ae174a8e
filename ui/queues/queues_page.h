/// Fronty oznámení: the distribution as a pipeline, what waits where and why, and how time was covered.
#pragma once

#include <QSet>

#include "ui/queues/pipeline.h"
#include "ui/queues/queue_calls.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QTabWidget;
class QTimer;
class QPushButton;
class QStackedWidget;

namespace kmen::widgets {
class EmptyPage;
class Label;
class Note;
class TableView;
} // namespace kmen::widgets

namespace kmen::queues {

class CasesModel;
class CoverageStrip;
class NoticesModel;
class DaysView;
class RunsView;
class WindowsView;

class QueuesPage final : public shell::Page {
    Q_OBJECT

public:
    explicit QueuesPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override;
    [[nodiscard]] store::Topics topics() const override
    {
        return store::Topic::Notices | store::Topic::Cases | store::Topic::Runs;
    }
    void focusFilter() override;
    [[nodiscard]] QString help() const override;

private:
    void readAll();
    void showOverview(const Overview &overview);
    void chooseStage(Stage stage);
    void showStage(Stage stage);
    void say(shell::Tone tone, const Error &error);
    void showNote();
    void selectAgain(const QSet<qint64> &notices);
    void fetch(const store::PageCursor &cursor);
    void fetchCases(const store::PageCursor &cursor);
    void runOrCancel();
    void run(const QString &reason);
    void move(Move move);
    void tellMoved(Move move, int asked, int ofNobody, const Result<int> &moved);
    [[nodiscard]] std::vector<int> selectedRows() const;
    void save();
    void saveTo(const QString &path, const QString &reason);
    void offerFullReading();
    void readAnew(const QString &reason);
    void offerChangeOver();
    void beginChangeOver(const QString &reason);
    void updateButtons();
    void showRun();
    [[nodiscard]] bool running() const { return m_running != 0; }
    [[nodiscard]] bool stopping() const;
    [[nodiscard]] QString runningText() const;

    shell::Desk &m_desk;
    widgets::Label *m_state;
    QPushButton *m_run;
    widgets::Note *m_note;
    Pipeline *m_pipeline;
    widgets::Label *m_oldest;
    widgets::Label *m_subscriptions;
    CoverageStrip *m_strip;
    QTabWidget *m_tabs;
    QStackedWidget *m_items;
    widgets::EmptyPage *m_empty;
    NoticesModel *m_notices;
    CasesModel *m_cases;
    WindowsView *m_windows;
    DaysView *m_days;
    RunsView *m_runs;
    widgets::TableView *m_noticesTable;
    widgets::TableView *m_casesTable;
    QPushButton *m_retry;
    QPushButton *m_setAside;
    QPushButton *m_bringBack;
    QPushButton *m_save;
    QTimer *m_refresh;
    shell::Latest m_overviewing;
    shell::Latest m_listing;
    shell::Latest m_calling;
    /// What came of the last thing that was pressed here, when it was not what was wanted.
    struct Said {
        shell::Tone tone;
        QString sentence;
        QString remedy;
        Moment at {};
    };
    std::optional<Said> m_said;
    std::optional<registry::SyncRun> m_lastRun; ///< of the distribution
    int m_running = 0;
    sync::Pace m_pace = sync::Pace::Daily;
    bool m_asksAisv = false; ///< a run now would ask E317
    bool m_focusWaits = false;
};

} // namespace kmen::queues
