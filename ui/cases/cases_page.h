/// Spory identity: the inbox of cases and the chosen one.
#pragma once

#include "identity/cases.h"
#include "ui/clients/view_log.h"
#include "ui/shell/desk.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace kmen::widgets {
class EmptyPage;
class FilterBar;
class Label;
class TableView;
} // namespace kmen::widgets

namespace kmen::cases {

class CaseView;
class InboxModel;

class CasesPage final : public shell::Page {
    Q_OBJECT

public:
    explicit CasesPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override;
    [[nodiscard]] store::Topics topics() const override { return store::Topic::Cases; }
    void focusFilter() override;
    bool back() override;
    [[nodiscard]] QString help() const override;
    void openCase(qint64 id);
    /// Opens a case about this client, or the one that waits already.
    void startCase(ClientId client);

private:
    void reload();
    void fetch(const store::PageCursor &cursor);
    void readCase(qint64 id);
    void assign();
    void approveBulk();
    void searchDuplicates();
    /// Cases that an import or an identification opened get the score that a search would have given them.
    void score();
    [[nodiscard]] identity::InboxFilter filter() const;
    [[nodiscard]] std::vector<qint64> chosenCases() const;

    shell::Desk &m_desk;
    InboxModel *m_model;
    widgets::Label *m_count;
    widgets::FilterBar *m_filters;
    widgets::TableView *m_table;
    QStackedWidget *m_list;
    widgets::EmptyPage *m_empty;
    QPushButton *m_assign;
    QPushButton *m_bulk;
    QPushButton *m_search;
    QPushButton *m_decided;
    widgets::Label *m_load;
    CaseView *m_view;
    clients::ViewLog m_seen; ///< who looked at whose data
    shell::Latest m_listing;
    shell::Latest m_fetching;
    shell::Latest m_counting;
    shell::Latest m_reading;
    std::optional<qint64> m_wanted;
    int m_searching = 0; ///< task; 0: none
    bool m_scoring = false;
};

} // namespace kmen::cases
