#include "ui/clients/client_view.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

#include "base/text.h"
#include "ui/clients/client_tables.h"
#include "ui/clients/clients_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/provenance_field.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::clients {

using widgets::Button;
using widgets::Label;

namespace {

/// How long a changed value is marked as new.
constexpr std::chrono::hours freshFor {24 * 14};
/// A reading younger than this is pointed out before another one.
constexpr std::chrono::minutes latelyRead {60};

} // namespace

ClientView::ClientView(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_name(new Label(Label::Kind::Title))
    , m_badge(new widgets::StateBadge)
    , m_kid(new Label(Label::Kind::Code))
    , m_facts(new Label(Label::Kind::Small))
    , m_readAgain(new Button(tr("Read again from ROB")))
    , m_subscribe(new Button({}))
    , m_tabs(new widgets::Tabs(tr("Parts of the client's card")))
    , m_data(new QScrollArea)
    , m_identifiers(new IdentifiersModel(this))
    , m_links(new LinksModel(this))
    , m_history(new HistoryModel(this))
    , m_historyOf(new Label(Label::Kind::Secondary))
    , m_wholeHistory(new Button(tr("Show everything"), Button::Kind::Link))
    , m_historyPage(new QWidget)
    , m_historyTable(new widgets::TableView(tr("History of the client")))
{
    setObjectName(QStringLiteral("clientView"));
    m_name->setObjectName(QStringLiteral("clientName"));
    m_name->setWordWrap(true);
    m_kid->setObjectName(QStringLiteral("clientKid"));
    m_kid->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readAgain->setObjectName(QStringLiteral("readAgainButton"));
    m_subscribe->setObjectName(QStringLiteral("subscriptionButton"));
    m_tabs->setObjectName(QStringLiteral("clientTabs"));
    m_wholeHistory->setObjectName(QStringLiteral("wholeHistoryButton"));

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(new widgets::EmptyPage(tr("No client is chosen"),
        tr("Search by a name, a birth date or a KID and choose a row; its data, identifiers and history open here.")));

    auto *card = new QWidget;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 18, 20, 8);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    layout->addLayout(top);
    auto *second = new QHBoxLayout;
    second->setSpacing(14);
    second->addWidget(m_kid);
    second->addWidget(m_facts);
    second->addStretch(1);
    layout->addLayout(second);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_readAgain);
    buttons->addWidget(m_subscribe);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(card);

    m_data->setWidgetResizable(true);
    m_data->setFrameShape(QFrame::NoFrame);
    m_data->setFocusPolicy(Qt::NoFocus);
    m_data->viewport()->setBackgroundRole(QPalette::Base);
    m_tabs->addTab(m_data, tr("Data"));

    auto *identifiers = new widgets::TableView(tr("Identifiers of the client"));
    identifiers->setModel(m_identifiers);
    identifiers->setShares({2, 1, 2, 0});
    m_tabs->addTab(identifiers, tr("Identifiers"));

    auto *links = new widgets::TableView(tr("Systems that keep data on the client"));
    links->setModel(m_links);
    links->setShares({2, 2, 0});
    m_tabs->addTab(links, tr("Links"));

    auto *history = new QVBoxLayout(m_historyPage);
    history->setContentsMargins(0, 6, 0, 0);
    auto *scope = new QHBoxLayout;
    scope->addWidget(m_historyOf);
    scope->addWidget(m_wholeHistory);
    scope->addStretch(1);
    history->addLayout(scope);
    m_historyTable->setObjectName(QStringLiteral("historyTable"));
    m_historyTable->setModel(m_history);
    m_historyTable->setLines(3);
    m_historyTable->setShares({0, 1});
    history->addWidget(m_historyTable);
    m_tabs->addTab(m_historyPage, tr("History"));

    connect(m_readAgain, &QPushButton::clicked, this, &ClientView::readAgain);
    connect(m_subscribe, &QPushButton::clicked, this, &ClientView::changeSubscription);
    connect(m_wholeHistory, &QPushButton::clicked, this, [this] {
        m_historyTable->setFocus();
        showHistory({});
    });
}

std::optional<ClientId> ClientView::client() const
{
    return m_card ? std::optional(m_card->detail.row.id) : std::nullopt;
}

void ClientView::showNothing()
{
    m_card.reset();
    m_stack->setCurrentIndex(0);
}

bool ClientView::canRead() const
{
    return m_card && std::ranges::any_of(m_card->detail.identifiers, [](const registry::Identifier &identifier) {
        return identifier.state == registry::AifoState::Valid;
    });
}

void ClientView::showCard(const ClientCard &card)
{
    const bool same = m_card && m_card->detail.row.id == card.detail.row.id;
    m_card = card;
    const registry::ClientRow &row = card.detail.row;
    m_name->setText(clientName(row));
    const StateWord state = stateWord(row);
    m_badge->setState(state.tone, state.word, state.sign);
    m_kid->setText(tr("KID %1").arg(row.kid.text()));
    QStringList facts;
    if (card.detail.successorKid) {
        facts.append(tr("now %1").arg(card.detail.successorKid->text()));
    }
    if (row.readAt) {
        facts.append(tr("read %1").arg(toLocalText(*row.readAt)));
    }
    facts.append(registry::subscriptionText(row.subscription));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const bool subscribed =
        row.subscription == registry::Subscription::Subscribed || row.subscription == registry::Subscription::Wanted;
    m_subscribe->setText(subscribed ? tr("Unsubscribe from changes") : tr("Subscribe to changes"));
    m_subscribe->setEnabled(canRead());
    m_readAgain->setEnabled(canRead());
    m_readAgain->setToolTip(canRead() ? tr("Asks ROB for this one person (E276)")
                                      : tr("The client has no valid identifier; identify the person first"));
    fillData(card);
    m_identifiers->setRows(card.detail.identifiers);
    m_links->setRows(card.detail.links);
    showHistory({});
    if (!same) {
        m_tabs->setCurrentIndex(0);
    }
    m_stack->setCurrentIndex(1);
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
        const auto last = std::ranges::find_if(card.history, [&field](const registry::HistoryEntry &entry) {
            return entry.kind == registry::HistoryKind::FieldChanged && entry.field == field.code;
        });
        // the first filling is no change
        if (last != card.history.end() && field.source == registry::Source::Register && now - last->at < freshFor
            && last->at > card.detail.createdAt + std::chrono::seconds(1) && !last->source.isEmpty()) {
            fresh = {last->oldText, last->at};
        }
        if (field.isEmpty() && !fresh) {
            empty.append(registry::fieldLabel(field.code));
            continue;
        }
        auto *widget = new widgets::ProvenanceField(field, fresh);
        connect(widget, &widgets::ProvenanceField::historyWanted, this,
            [this](registry::FieldCode code) { showHistory(code); });
        layout->addWidget(widget);
        fields.push_back(widget);
        width = std::max(width, widget->labelWidth());
    }
    width = std::min(width, 170);
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

void ClientView::showHistory(std::optional<registry::FieldCode> field)
{
    std::vector<registry::HistoryEntry> rows;
    if (m_card) {
        std::ranges::copy_if(m_card->history, std::back_inserter(rows),
            [&field](const registry::HistoryEntry &entry) { return !field || entry.field == field; });
    }
    m_historyOf->setVisible(field.has_value());
    m_wholeHistory->setVisible(field.has_value());
    if (field) {
        m_historyOf->setText(tr("Only: %1").arg(registry::fieldLabel(*field)));
    }
    m_history->setRows(std::move(rows));
    if (field) {
        m_tabs->setCurrentWidget(m_historyPage);
        m_historyTable->setFocus();
    }
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

void ClientView::readAgain()
{
    if (!canRead()) {
        return;
    }
    const ClientId id = m_card->detail.row.id;
    const auto readAt = m_card->detail.row.readAt;
    const Moment now = m_desk.office().clock->now();
    QString lately;
    if (readAt && now - *readAt < latelyRead) {
        lately = tr("⚠ The data were read at %1. Reading them again so soon rarely brings anything new.")
                     .arg(toLocalText(*readAt));
    }
    const QString text =
        tr("One person will be read from the register of inhabitants (E276). The register records who looked and why. "
           "Changes of subscribed clients arrive by themselves; read only when you cannot wait for them.");
    const QString name = tr("Reading %1 from ROB").arg(m_card->detail.row.kid.text());
    m_desk.ask().ask(this,
        {QStringLiteral("clients.readAgain"), tr("Read this client again from ROB?"),
            lately.isEmpty() ? text : QString(lately + QStringLiteral("\n\n") + text), tr("Read again"),
            !lately.isEmpty(), true, m_desk.office().purpose},
        [this, id, name](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            auto *desk = &m_desk;
            m_desk.tasks().run(
                this, name, shell::Lane::Registers,
                [id, reason = reply.reason](
                    shell::Context &context, const Job &job) { return clients::readAgain(context, id, reason, job); },
                [desk](const Result<ReadAgain> &result) {
                    if (!result) {
                        return;
                    }
                    Q_EMIT desk->told(result->setAside
                            ? tr("The register no longer reads this person; the distribution will say why")
                            : tr("Read from ROB: %n item(s) changed", nullptr, result->changedFields));
                    Q_EMIT desk->dataChanged();
                });
        });
}

void ClientView::changeSubscription()
{
    if (!canRead()) {
        return;
    }
    const registry::ClientRow &row = m_card->detail.row;
    const bool subscribe =
        row.subscription != registry::Subscription::Subscribed && row.subscription != registry::Subscription::Wanted;
    const ClientId id = row.id;
    const QString name =
        subscribe ? tr("Subscribing %1").arg(row.kid.text()) : tr("Unsubscribing %1").arg(row.kid.text());
    m_desk.ask().ask(this,
        {QStringLiteral("clients.subscription"),
            subscribe ? tr("Subscribe to changes of this client?") : tr("Stop notices about this client?"),
            subscribe ? tr("The registers will announce every change of this person's data (E45).")
                      : tr("The registers will no longer announce changes of this person's data (E46); the data "
                           "here will grow old."),
            subscribe ? tr("Subscribe") : tr("Unsubscribe"), !subscribe, true, m_desk.office().purpose},
        [this, id, name, subscribe](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            auto *desk = &m_desk;
            m_desk.tasks().run(
                this, name, shell::Lane::Registers,
                [id, subscribe, reason = reply.reason](shell::Context &context, const Job &job) {
                    return setSubscribed(context, id, subscribe, reason, job);
                },
                [desk](const Result<void> &) { Q_EMIT desk->dataChanged(); });
        });
}

} // namespace kmen::clients
