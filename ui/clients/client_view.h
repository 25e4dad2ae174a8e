/// One client: header, actions, and tabs for data, identifiers, links and history.
#pragma once

#include <QWidget>

#include "ui/clients/client_calls.h"
#include "ui/shell/desk.h"

class QStackedWidget;
class QTabWidget;
class QVBoxLayout;
class QScrollArea;
class QPushButton;

namespace kmen::widgets {
class Label;
class StateBadge;
class TableView;
} // namespace kmen::widgets

namespace kmen::clients {

class IdentifiersModel;
class LinksModel;
class HistoryModel;

class ClientView final : public QWidget {
    Q_OBJECT

public:
    explicit ClientView(shell::Desk &desk, QWidget *parent = nullptr);
    void showCard(const ClientCard &card);
    void showNothing();
    [[nodiscard]] std::optional<ClientId> client() const;
    /// Back from the history of one field to the data; false when there is nothing to go back to.
    bool back();
    void readAgain();
    void changeSubscription();

private:
    void fillData(const ClientCard &card);
    void showHistory(std::optional<registry::FieldCode> field);
    [[nodiscard]] bool canRead() const;

    shell::Desk &m_desk;
    std::optional<ClientCard> m_card;
    QStackedWidget *m_stack;
    widgets::Label *m_name;
    widgets::StateBadge *m_badge;
    widgets::Label *m_kid;
    widgets::Label *m_facts;
    QPushButton *m_readAgain;
    QPushButton *m_subscribe;
    QTabWidget *m_tabs;
    QScrollArea *m_data;
    IdentifiersModel *m_identifiers;
    LinksModel *m_links;
    HistoryModel *m_history;
    widgets::Label *m_historyOf;
    QPushButton *m_wholeHistory;
    QWidget *m_historyPage;
    widgets::TableView *m_historyTable;
};

} // namespace kmen::clients
