/// Fronty oznámení: the distribution as a pipeline, what waits where and why, and how time was covered.
#pragma once

#include <QAction>
#include <QPointer>
#include <QSet>

#include "ui/queues/notice_filter_words.h"
#include "ui/queues/queue_calls.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"
#include "ui/widgets/paged_model.h"

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
struct ExportTable;
class NoticeFilters;
class NoticesModel;
class DaysView;
class RunsView;
class WindowsView;

inline constexpr int itemsTab = 0;
inline constexpr int windowsTab = 1;
inline constexpr int daysTab = 2;
inline constexpr int runsTab = 3;

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
    bool back() override;
    [[nodiscard]] QString help() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildList(QWidget *items);
    void buildActions();
    void readAll();
    void showOverview(const Overview &overview);
    void chooseStage(Stage stage);
    /// Lists this, and remembers what was listed before when a filter comes or goes.
    void list(const NoticeList &wanted);
    void stepBack();
    /// What was done on a day. Once more: all days again.
    void chooseDay(QDate day);
    void showList();
    void showNotices(const Listed &listed);
    /// In place of the list: rows of another one do not stay under the chips of this one.
    void showUnread(const Error &error);
    void showCount(const registry::NoticeCount &count);
    void say(shell::Tone tone, const Error &error);
    void showNote();
    void selectAgain(const QSet<qint64> &notices);
    void fetch(const store::PageCursor &cursor);
    void fetchCases(const store::PageCursor &cursor);
    template <class Row>
    void addPage(widgets::PagedModel<Row> &model, int generation, const Result<store::Page<Row>> &page);
    void runOrCancel();
    void run(const QString &reason);
    void move(Move move);
    void tellMoved(Move move, int asked, int ofNobody, const Result<int> &moved);
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// What the open tab shows, to a file.
    void save();
    [[nodiscard]] bool canSave() const;
    void saveNoticesTo(const NoticeList &list, const QString &path, const QString &reason);
    void saveCasesTo(const QString &path, const QString &reason);
    void saveTableTo(const ExportTable &table, const QString &path, const QString &reason);
    /// What is told when `task` has written the file.
    std::function<void(const Result<qint64> &)> tellSaved(const QString &path, const std::shared_ptr<const int> &task);
    void openFailedRun();
    void offerFullReading();
    void readAnew(const QString &reason);
    void offerChangeOver();
    void beginChangeOver(const QString &reason);
    void updateButtons();
    void updateActions();
    void showRun();
    [[nodiscard]] bool running() const { return m_running != 0; }
    [[nodiscard]] bool stopping() const;
    [[nodiscard]] QString runningText() const;

    shell::Desk &m_desk;
    widgets::Label *m_state;
    QPushButton *m_run;
    widgets::Note *m_note;
    QPushButton *m_showFailed;
    Pipeline *m_pipeline;
    widgets::Label *m_oldest;
    widgets::Label *m_subscriptions;
    CoverageStrip *m_strip;
    QTabWidget *m_tabs;
    QStackedWidget *m_items;
    widgets::EmptyPage *m_empty;
    widgets::EmptyPage *m_nothingFits;
    NoticeFilters *m_filters;
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
    Overview m_overview; ///< as it was read last
    NoticeList m_list; ///< what is listed, or will be once it is read
    NoticeList m_shown; ///< whose rows the table holds
    std::vector<NoticeList> m_before; ///< what was listed before a filter came or went; the last one was last
    /// In the command palette; gone before this page when the language changes.
    struct {
        QPointer<QAction> run, fillGaps, retry, setAside, bringBack, save, saveFilter, clearFilter, openFailed;
    } m_actions;
    int m_running = 0;
    sync::Pace m_pace = sync::Pace::Daily;
    bool m_asksAisv = false; ///< a run now would ask E317
    bool m_focusWaits = false;
};

} // namespace kmen::queues
