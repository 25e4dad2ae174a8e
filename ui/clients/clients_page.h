/// Klienti: search as one types, the list, and the chosen client.
#pragma once

#include "ui/clients/client_view.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStackedWidget;

namespace kmen::widgets {
class EmptyPage;
class FilterBar;
class Label;
class TableView;
} // namespace kmen::widgets

namespace kmen::clients {

class ClientsModel;

class ClientsPage final : public shell::Page {
    Q_OBJECT

public:
    explicit ClientsPage(shell::Desk &desk, QWidget *parent = nullptr);
    void enter() override;
    void focusFilter() override;
    bool back() override;
    [[nodiscard]] QString help() const override;
    void searchFor(const QString &text);
    /// Shows the client's card whether or not it is in the list.
    void openClient(ClientId client);

private:
    void search();
    void fetch(const store::PageCursor &cursor);
    void showCounts();
    void chosen(int row);
    void reload();
    [[nodiscard]] registry::SearchQuery query() const;

    shell::Desk &m_desk;
    ClientsModel *m_model;
    widgets::Label *m_count;
    QLineEdit *m_search;
    widgets::FilterBar *m_filters;
    widgets::TableView *m_table;
    QStackedWidget *m_listStack;
    widgets::EmptyPage *m_empty;
    ClientView *m_view;
    shell::Latest m_searching;
    shell::Latest m_fetching;
    shell::Latest m_reading;
    shell::Latest m_counting;
    qint64 m_all = -1;
    std::optional<ClientId> m_wanted;
    bool m_findInList = false;
};

} // namespace kmen::clients
