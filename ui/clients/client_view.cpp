#include "ui/clients/client_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

#include "base/text.h"
#include "ui/clients/client_tables.h"
#include "ui/clients/clients_model.h"
#include "ui/clients/history_tab.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/provenance_field.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::clients {

using widgets::Button;
using widgets::Label;
using widgets::TableView;

namespace {

/// How long a changed value is marked as new.
constexpr std::chrono::hours freshFor {24 * 14};
/// Last values of an item that hovering shows.
constexpr int valuesShown = 4;

/// A heading, a table no higher than its rows, and a sentence for when there are none.
void addSection(QVBoxLayout *layout, const QString &title, TableView *table, Label *nothing)
{
    auto *heading = new Label(Label::Kind::Secondary, title);
    heading->setContentsMargins(8, 10, 8, 2);
    layout->addWidget(heading);
    layout->addWidget(table);
    nothing->setWordWrap(true);
    nothing->setContentsMargins(8, 2, 8, 4);
    layout->addWidget(nothing);
}

void fitToRows(TableView *table, Label *nothing)
{
    constexpr int most = 8;
    const int rows = table->model()->rowCount();
    table->setVisible(rows > 0);
    nothing->setVisible(rows == 0);
    const int row = table->fontMetrics().height() + 19;
    table->setFixedHeight(row * std::min(rows, most) + table->fontMetrics().height() + 16);
}

} // namespace

ClientView::ClientView(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(nullptr)
    , m_stack(new QStackedWidget)
    , m_name(new Label(Label::Kind::Title))
    , m_badge(new widgets::StateBadge)
    , m_case(new widgets::StateBadge)
    , m_kid(new Label(Label::Kind::Code))
    , m_facts(new Label(Label::Kind::Small))
    , m_readAgain(new Button(tr("Read again from ROB")))
    , m_subscribe(new Button({}))
    , m_identify(new Button(tr("Identify in ROB")))
    , m_goesOn(new Button({}))
    , m_correct(new Button(tr("Correct by hand…")))
    , m_genealogy(new Button(tr("Genealogy")))
    , m_openCase(new Button(tr("Open the case")))
    , m_more(new Button(QStringLiteral("⋯")))
    , m_tabs(new widgets::Tabs(tr("Parts of the client's card")))
    , m_data(new QScrollArea)
    , m_identifiers(new IdentifiersModel(this))
    , m_pseudonyms(new PseudonymsModel(this))
    , m_pseudonymTable(new TableView(tr("Pseudonyms of the client")))
    , m_noPseudonyms(new Label(Label::Kind::Small, tr("The client has logged in by no pseudonym yet.")))
    , m_links(new LinksModel(this))
    , m_noLinks(new Label(Label::Kind::Small,
          tr("No system of the office is known to keep data on this client. Link one, and you can search by its key.")))
    , m_linkTable(new TableView(tr("Systems that keep data on the client")))
    , m_history(new HistoryTab(desk))
    , m_papers(new IdentityDocumentsModel(this))
    , m_paperTable(new TableView(tr("Identity documents of the client")))
    , m_noPapers(new Label(Label::Kind::Small, tr("The register knows of no identity document.")))
    , m_documents(new DocumentsModel(this))
    , m_documentTable(new TableView(tr("Documents of the office")))
    , m_noDocuments(new Label(Label::Kind::Small,
          tr("Nothing yet. Extracts and claims appear here by themselves; a paper is added by its reference number.")))
    , m_removeDocument(new Button(tr("Take off")))
    , m_removeLink(new Button(tr("End the link…")))
{
    setObjectName(QStringLiteral("clientView"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(new widgets::EmptyPage(tr("No client is chosen"),
        tr("Search by a name, a birth date or a KID and choose a row; its data, identifiers and history open here.")));
    auto *card = new QWidget;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 18, 20, 8);
    layout->setSpacing(8);
    buildHeader(layout);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(card);
    m_actions = new ClientActions(desk, parent ? parent : this);
    buildTabs();
    connect(m_readAgain, &QPushButton::clicked, m_actions, &ClientActions::readAgain);
    connect(m_subscribe, &QPushButton::clicked, m_actions, &ClientActions::changeSubscription);
    connect(m_identify, &QPushButton::clicked, m_actions, &ClientActions::identify);
    connect(m_correct, &QPushButton::clicked, m_actions, [this] { m_actions->correct(); });
    connect(m_goesOn, &QPushButton::clicked, m_actions, [this] { m_actions->openWhoGoesOn(m_goesOn); });
    connect(m_genealogy, &QPushButton::clicked, m_actions, &ClientActions::openGenealogy);
    connect(m_openCase, &QPushButton::clicked, m_actions, &ClientActions::openCase);
    connect(m_more, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(m_more);
        menu->setObjectName(QStringLiteral("clientMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->fill(menu);
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

void ClientView::buildHeader(QVBoxLayout *layout)
{
    m_name->setObjectName(QStringLiteral("clientName"));
    m_name->setWordWrap(true);
    m_kid->setObjectName(QStringLiteral("clientKid"));
    m_kid->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(QStringLiteral("clientFacts"));
    m_facts->setWordWrap(true);
    m_readAgain->setObjectName(QStringLiteral("readAgainButton"));
    m_subscribe->setObjectName(QStringLiteral("subscriptionButton"));
    m_identify->setObjectName(QStringLiteral("identifyClientButton"));
    m_goesOn->setObjectName(QStringLiteral("goesOnButton"));
    m_correct->setObjectName(QStringLiteral("correctButton"));
    m_genealogy->setObjectName(QStringLiteral("genealogyButton"));
    m_openCase->setObjectName(QStringLiteral("openCaseButton"));
    m_more->setObjectName(QStringLiteral("clientMenuButton"));
    m_more->setAccessibleName(tr("Everything that can be done with the client"));
    m_more->setToolTip(m_more->accessibleName());
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_case, 0, Qt::AlignTop);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    layout->addLayout(top);
    auto *second = new QHBoxLayout;
    second->setSpacing(14);
    second->addWidget(m_kid, 0, Qt::AlignTop);
    second->addWidget(m_facts, 1);
    layout->addLayout(second);
    auto *place = new QWidget;
    auto *buttons = new widgets::FlowLayout(6, place);
    for (QPushButton *button :
        {m_openCase, m_goesOn, m_readAgain, m_subscribe, m_identify, m_correct, m_genealogy, m_more}) {
        buttons->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    place->setSizePolicy(policy);
    layout->addWidget(place);
}

void ClientView::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("clientTabs"));
    m_data->setWidgetResizable(true);
    m_data->setFrameShape(QFrame::NoFrame);
    m_data->setFocusPolicy(Qt::NoFocus);
    m_data->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_data->viewport()->setBackgroundRole(QPalette::Base);
    m_tabs->addTab(m_data, tr("Data"));
    m_tabs->addTab(buildIdentifiers(), tr("Identifiers"));
    m_tabs->addTab(buildLinks(), tr("Links"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(buildDocuments(), tr("Documents"));
}

QWidget *ClientView::buildIdentifiers()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *table = new TableView(tr("Identifiers of the client"));
    table->setObjectName(QStringLiteral("identifiersTable"));
    table->setModel(m_identifiers);
    table->setShares({2, 1, 2, 0});
    table->setNoSideways();
    layout->addWidget(table, 1);
    m_pseudonymTable->setObjectName(QStringLiteral("pseudonymsTable"));
    m_pseudonymTable->setModel(m_pseudonyms);
    m_pseudonymTable->setShares({2, 1, 1});
    m_pseudonymTable->setNoSideways();
    addSection(layout, tr("Pseudonyms of log-ins"), m_pseudonymTable, m_noPseudonyms);
    auto *note = new Label(Label::Kind::Small,
        tr("An AIFO is never shown, also not to an administrator: the handle says the agenda and the order in which "
           "the "
           "client got it."));
    note->setWordWrap(true);
    note->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(note);
    return page;
}

QWidget *ClientView::buildLinks()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    auto *buttons = new QHBoxLayout;
    auto *add = new Button(tr("Link a system…"));
    add->setObjectName(QStringLiteral("addLinkButton"));
    connect(add, &QPushButton::clicked, this, [this] { m_actions->addLink(); });
    m_removeLink->setObjectName(QStringLiteral("removeLinkButton"));
    m_removeLink->setEnabled(false);
    connect(m_removeLink, &QPushButton::clicked, this, [this] {
        if (const int row = m_linkTable->chosenRow(); row >= 0) {
            m_actions->removeLink(m_links->at(row));
        }
    });
    connect(m_linkTable, &TableView::rowChosen, this, [this](int row) { m_removeLink->setEnabled(row >= 0); });
    buttons->addWidget(add);
    buttons->addWidget(m_removeLink);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_linkTable->setObjectName(QStringLiteral("linksTable"));
    m_linkTable->setModel(m_links);
    m_linkTable->setShares({2, 2, 0});
    m_linkTable->setNoSideways();
    layout->addWidget(m_linkTable, 1);
    m_noLinks->setWordWrap(true);
    m_noLinks->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_noLinks);
    layout->addStretch(1);
    return page;
}

QWidget *ClientView::buildDocuments()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_paperTable->setObjectName(QStringLiteral("papersTable"));
    m_paperTable->setModel(m_papers);
    m_paperTable->setShares({2, 1, 0});
    m_paperTable->setNoSideways();
    addSection(layout, tr("Identity documents in the register"), m_paperTable, m_noPapers);
    m_documentTable->setObjectName(QStringLiteral("documentsTable"));
    m_documentTable->setModel(m_documents);
    m_documentTable->setShares({3, 2, 0});
    m_documentTable->setNoSideways();
    addSection(layout, tr("Documents of the office"), m_documentTable, m_noDocuments);
    auto *buttons = new QHBoxLayout;
    auto *add = new Button(tr("Add a document…"));
    add->setObjectName(QStringLiteral("addDocumentButton"));
    m_removeDocument->setObjectName(QStringLiteral("removeDocumentButton"));
    m_removeDocument->setEnabled(false);
    connect(add, &QPushButton::clicked, this, [this] { m_actions->addDocument(); });
    connect(m_removeDocument, &QPushButton::clicked, this, [this] {
        const int row = m_documentTable->chosenRow();
        if (row >= 0) {
            m_actions->removeDocument(m_documents->at(row));
        }
    });
    connect(m_documentTable, &TableView::rowChosen, this, [this](int row) {
        m_removeDocument->setEnabled(row >= 0 && m_documents->at(row).kind == registry::DocumentKind::Reference);
    });
    buttons->addWidget(add);
    buttons->addWidget(m_removeDocument);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return page;
}

std::optional<ClientId> ClientView::client() const
{
    return m_card ? std::optional(m_card->detail.row.id) : std::nullopt;
}

void ClientView::showNothing()
{
    m_card.reset();
    m_actions->setCard(m_card);
    m_history->setClient({});
    m_stack->setCurrentIndex(0);
}

void ClientView::showCard(const ClientCard &card)
{
    const bool same = m_card && m_card->detail.row.id == card.detail.row.id;
    // read again without a change: what one looks at stays where it is
    const bool unchanged = same && m_card->detail.version == card.detail.version
        && m_card->detail.row.readAt == card.detail.row.readAt && m_card->changes.size() == card.changes.size();
    m_card = card;
    m_actions->setCard(card);
    fillHeader(card);
    if (!unchanged) {
        fillData(card);
    }
    m_identifiers->setRows(card.detail.identifiers);
    m_pseudonyms->setRows(card.pseudonyms);
    fitToRows(m_pseudonymTable, m_noPseudonyms);
    m_links->setRows(card.detail.links);
    m_removeLink->setEnabled(false);
    m_linkTable->setVisible(!card.detail.links.empty());
    m_noLinks->setVisible(card.detail.links.empty());
    m_papers->setToday(localDate(m_desk.office().clock->now()));
    m_papers->setRows(registry::identityDocuments(card.detail.fields));
    fitToRows(m_paperTable, m_noPapers);
    m_documents->setRows(card.documents);
    fitToRows(m_documentTable, m_noDocuments);
    m_removeDocument->setEnabled(false);
    m_history->setClient(card.detail.row.id);
    if (!same) {
        m_tabs->setCurrentIndex(0);
    }
    m_stack->setCurrentIndex(1);
}

void ClientView::fillHeader(const ClientCard &card)
{
    const registry::ClientRow &row = card.detail.row;
    m_name->setText(clientName(row));
    registry::ClientRow quiet = row;
    quiet.waitingCase = false;
    const StateWord state = stateWord(quiet);
    m_badge->setState(state.tone, state.word, state.sign);
    m_case->setState(shell::Tone::Warn, row.waitingCase ? tr("identity case") : QString());
    m_kid->setText(tr("KID %1").arg(row.kid.text()));
    QStringList facts;
    if (!card.way.isEmpty()) {
        facts.append(card.way.join(u' '));
    }
    if (row.readAt) {
        facts.append(tr("read %1").arg(toLocalText(*row.readAt)));
    }
    facts.append(registry::subscriptionText(row.subscription));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const bool readable = m_actions->canRead();
    m_subscribe->setText(tr("Subscribe to changes"));
    m_readAgain->setVisible(m_actions->canReadAgain());
    // what ends a subscription stands in the menu: it is done seldom
    m_subscribe->setVisible(m_actions->canSubscribe() && !m_actions->isSubscribed());
    const bool elsewhere = m_actions->leadsElsewhere();
    m_goesOn->setVisible(!card.goOn.empty());
    m_goesOn->setText(
        card.goOn.size() == 1 ? tr("Open %1").arg(card.goOn.front().first.text()) : tr("Open who goes on…"));
    m_identify->setVisible(!readable && !elsewhere && row.kind != registry::ClientKind::Organisation);
    m_correct->setVisible(!readable && !elsewhere);
    m_genealogy->setVisible(!card.detail.identifiers.empty());
    m_openCase->setVisible(row.waitingCase);
    m_readAgain->setText(m_actions->isOrganisation() ? tr("Read again from ROS") : tr("Read again from ROB"));
    m_readAgain->setToolTip(m_actions->isOrganisation() ? tr("Asks ROS for this one organisation (E256)")
                                                        : tr("Asks ROB for this one person (E276)"));
    m_subscribe->setToolTip(tr("The registers will announce changes (E45 or E315)"));
}

void ClientView::fillData(const ClientCard &card)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(0);
    const Moment now = m_desk.office().clock->now();
    std::vector<widgets::ProvenanceField *> fields;
    QStringList empty;
    int width = 0;
    for (const registry::Field &field : card.detail.fields) {
        std::optional<widgets::ProvenanceField::Fresh> fresh;
        const auto last = std::ranges::find(card.changes, field.code, &registry::TimelineEvent::field);
        // the first filling is no change
        if (last != card.changes.end() && field.source == registry::Source::Register && now - last->at < freshFor
            && last->at > card.detail.createdAt + std::chrono::seconds(1) && !last->source.isEmpty()) {
            fresh = {last->oldText, last->at};
        }
        if (field.isEmpty() && !fresh) {
            empty.append(registry::fieldLabel(field.code));
            continue;
        }
        auto *widget = new widgets::ProvenanceField(field, fresh, card.detail.row.kind);
        QStringList values;
        for (const registry::TimelineEvent &event : card.changes) {
            if (event.field == field.code && values.size() < valuesShown) {
                values.append(QString(toLocalText(event.at) + u": " + eventText(event)));
            }
        }
        widget->setHistory(values);
        connect(widget, &widgets::ProvenanceField::historyWanted, this, &ClientView::showHistory);
        layout->addWidget(widget);
        fields.push_back(widget);
        width = std::max(width, widget->labelWidth());
    }
    width = std::min(width, fontMetrics().averageCharWidth() * 22);
    for (auto *field : fields) {
        field->setLabelWidth(width);
    }
    if (!empty.isEmpty()) {
        auto *label = new Label(Label::Kind::Small, tr("Not filled: %1").arg(empty.join(QStringLiteral(", "))));
        label->setWordWrap(true);
        label->setContentsMargins(8, 10, 8, 0);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_data->setWidget(page);
}

void ClientView::showHistory(registry::FieldCode field)
{
    m_history->showField(field);
    m_tabs->setCurrentWidget(m_history);
    m_history->focusTable();
}

bool ClientView::back()
{
    if (m_stack->currentIndex() == 1 && m_tabs->currentIndex() != 0) {
        m_tabs->setCurrentIndex(0);
        m_tabs->tabBar()->setFocus();
        return true;
    }
    return false;
}

} // namespace kmen::clients
