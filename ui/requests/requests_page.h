/// Žádosti: requests to DIA and SZR, from an intention to a correct package, and who waits for whom.
#pragma once

#include "ui/requests/request_calls.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QAbstractButton;
class QCheckBox;
class QStackedWidget;
class QTabWidget;

namespace kmen::widgets {
class EmptyPage;
class Label;
class Note;
class TableView;
} // namespace kmen::widgets

namespace kmen::requests {

class Board;
class Calendar;
class CatalogueView;
class DueModel;
class ListModel;
class RequestView;
class TimesModel;

class RequestsPage final : public shell::Page {
    Q_OBJECT

public:
    explicit RequestsPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override;
    [[nodiscard]] store::Topics topics() const override { return store::Topic::Requests; }
    void focusFilter() override;
    bool back() override;
    [[nodiscard]] QString help() const override;
    /// Begins a draft of this kind and opens it.
    void begin(access::Kind kind, const QString &title);
    void open(qint64 request);
    /// The notice for DIA of a first subscription: the one that is being written, or a new one.
    void openAnnouncement();

private:
    QWidget *makeOverview();
    QWidget *makeCalendar();
    QWidget *makeTimes();
    void show(const Result<qint64> &request);
    void read();
    void show(const Overview &overview);
    void askNew();
    void editSheet();
    void keepSheet(const access::OfficeSheet &sheet);

    shell::Desk &m_desk;
    QStackedWidget *m_stack;
    QStackedWidget *m_filled;
    widgets::EmptyPage *m_empty;
    widgets::Note *m_note;
    QTabWidget *m_tabs;
    QCheckBox *m_closed;
    QWidget *m_new = nullptr;
    Board *m_board;
    ListModel *m_list;
    widgets::TableView *m_listTable;
    Calendar *m_calendar;
    DueModel *m_dues;
    TimesModel *m_times;
    widgets::Label *m_longest;
    CatalogueView *m_catalogue;
    RequestView *m_view;
    std::optional<access::OfficeSheet> m_unkept; ///< written, and refused
    shell::Latest m_reading;
    shell::Latest m_asking;
};

} // namespace kmen::requests
