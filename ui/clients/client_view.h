/// One client: header, actions, and tabs for data, identifiers, links, history and documents.
#pragma once

#include <QWidget>

#include "ui/clients/client_actions.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace kmen::widgets {
class EmptyPage;
class Label;
class StateBadge;
class TableView;
} // namespace kmen::widgets

namespace kmen::clients {

class DocumentsModel;
class HistoryTab;
class IdentifiersModel;
class IdentityDocumentsModel;
class LinksModel;
class PseudonymsModel;

class ClientView final : public QWidget {
    Q_OBJECT

public:
    explicit ClientView(shell::Desk &desk, QWidget *parent = nullptr);
    void showCard(const ClientCard &card);
    void showNothing();
    [[nodiscard]] std::optional<ClientId> client() const;
    /// Back from another tab to the data; false when there is nothing to go back to.
    bool back();
    [[nodiscard]] ClientActions &actions() { return *m_actions; }

private:
    void buildHeader(QVBoxLayout *layout);
    void buildTabs();
    QWidget *buildIdentifiers();
    QWidget *buildLinks();
    QWidget *buildDocuments();
    void fillHeader(const ClientCard &card);
    void fillData(const ClientCard &card);
    void showHistory(registry::FieldCode field);

    shell::Desk &m_desk;
    ClientActions *m_actions;
    std::optional<ClientCard> m_card;
    QStackedWidget *m_stack;
    widgets::Label *m_name;
    widgets::StateBadge *m_badge;
    widgets::StateBadge *m_case;
    widgets::Label *m_kid;
    widgets::Label *m_facts;
    QPushButton *m_readAgain;
    QPushButton *m_subscribe;
    QPushButton *m_identify;
    QPushButton *m_goesOn; ///< of a number that leads to another client
    QPushButton *m_correct;
    QPushButton *m_genealogy;
    QPushButton *m_openCase;
    QPushButton *m_more;
    QTabWidget *m_tabs;
    QScrollArea *m_data;
    IdentifiersModel *m_identifiers;
    PseudonymsModel *m_pseudonyms;
    widgets::TableView *m_pseudonymTable;
    widgets::Label *m_noPseudonyms;
    LinksModel *m_links;
    widgets::Label *m_noLinks;
    widgets::TableView *m_linkTable;
    HistoryTab *m_history;
    IdentityDocumentsModel *m_papers;
    widgets::TableView *m_paperTable;
    widgets::Label *m_noPapers;
    DocumentsModel *m_documents;
    widgets::TableView *m_documentTable;
    widgets::Label *m_noDocuments;
    QPushButton *m_removeDocument;
    QPushButton *m_removeLink;
};

} // namespace kmen::clients
