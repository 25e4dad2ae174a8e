#include "ui/clients/clients_page.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/clients/clients_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/table_view.h"

namespace kmen::clients {

using widgets::Button;
using widgets::Label;

namespace {

constexpr int pageSize = 100;

} // namespace

ClientsPage::ClientsPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new ClientsModel(this))
    , m_count(new Label(Label::Kind::Secondary))
    , m_search(new QLineEdit)
    , m_filters(new widgets::FilterBar({
          {QStringLiteral("state.active"), QStringLiteral("state"), tr("State: active")},
          {QStringLiteral("state.deceased"), QStringLiteral("state"), tr("State: deceased")},
          {QStringLiteral("subscribed"), QStringLiteral("subscription"), tr("Subscribed to changes")},
          {QStringLiteral("unsubscribed"), QStringLiteral("subscription"), tr("Not subscribed to changes")},
          {QStringLiteral("case"), QStringLiteral("case"), tr("An identity case waits")},
      }))
    , m_table(new widgets::TableView(tr("Clients")))
    , m_listStack(new QStackedWidget)
    , m_empty(new widgets::EmptyPage({}, {}))
    , m_view(new ClientView(desk))
    , m_searching(desk.tasks())
    , m_fetching(desk.tasks())
    , m_reading(desk.tasks())
    , m_counting(desk.tasks())
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(22, 18, 22, 8);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(new Label(Label::Kind::Title, tr("Clients")));
    top->addWidget(m_count, 0, Qt::AlignVCenter);
    top->addStretch(1);
    auto *identify = new Button(tr("Identify a person"), Button::Kind::Primary);
    identify->setObjectName(QStringLiteral("identifyButton"));
    top->addWidget(identify);
    layout->addLayout(top);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setAccessibleName(tr("Search clients"));
    m_search->setPlaceholderText(tr("Name, birth date, KID, data box or document number"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(fontMetrics().height() + 18);
    m_search->addAction(
        shell::icon(QStringLiteral("identify"), shell::secondaryText(palette())), QLineEdit::LeadingPosition);
    layout->addWidget(m_search);
    m_filters->setObjectName(QStringLiteral("clientFilters"));
    layout->addWidget(m_filters);
    m_table->setObjectName(QStringLiteral("clientsTable"));
    m_table->setModel(m_model);
    m_table->setShares({4, 0, 0, 6, 0});
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    layout->addWidget(m_listStack, 1);

    auto *splitter = new widgets::Splitter;
    splitter->addWidget(list);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({740, 490});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(splitter);
    list->setMinimumWidth(480);

    auto &actions = desk.actions();
    actions.add({QStringLiteral("clients.readAgain"), tr("Read the client again from ROB"),
                    QKeySequence(Qt::CTRL | Qt::Key_R), QStringLiteral("refresh"), Qt::WidgetWithChildrenShortcut},
        this, [this] { m_view->readAgain(); });
    actions.add({QStringLiteral("clients.subscription"), tr("Subscribe or unsubscribe the client"), {},
                    QStringLiteral("subscribe"), Qt::WidgetWithChildrenShortcut},
        this, [this] { m_view->changeSubscription(); });
    connect(identify, &QPushButton::clicked, this, [this] { Q_EMIT m_desk.openWorkplace(QStringLiteral("identify")); });
    connect(m_search, &QLineEdit::textChanged, this, &ClientsPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_table->setFocus();
        m_table->chooseRow(0);
    });
    connect(m_filters, &widgets::FilterBar::changed, this, &ClientsPage::search);
    connect(m_table, &widgets::TableView::rowChosen, this, &ClientsPage::chosen);
    connect(m_table, &widgets::TableView::rowOpened, m_view, [this] {
        m_view->setFocus();
        focusNextChild();
    });
    connect(&desk, &shell::Desk::openClient, this, [this](ClientId client) {
        Q_EMIT m_desk.openWorkplace(QStringLiteral("clients"));
        m_findInList = true;
        openClient(client);
    });
    connect(&desk, &shell::Desk::dataChanged, this, &ClientsPage::reload);
    m_model->onFetch([this](const store::PageCursor &cursor) { fetch(cursor); });
    auto *emptyAction = m_empty->setAction(tr("Identify a person"));
    emptyAction->setObjectName(QStringLiteral("emptyIdentifyButton"));
    connect(emptyAction, &QPushButton::clicked, identify, &QPushButton::click);
}

void ClientsPage::enter()
{
    if (m_all < 0) {
        search();
    }
    showCounts();
}

void ClientsPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ClientsPage::back()
{
    if (m_view->back()) {
        return true;
    }
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        focusFilter();
        return true;
    }
    return false;
}

QString ClientsPage::help() const
{
    return tr("Find a client: write a part of the name, a birth date, a KID, a data box or a document number; "
              "diacritics may be left out. Arrows move through the list, the card follows.\n\n"
              "Every value says where it comes from; F2 on a value shows its history. "
              "Reading again from ROB asks for a reason, because the register records it.\n\n"
              "/ search · Ctrl+R read again · Ctrl+2 identify a person · Esc back");
}

void ClientsPage::searchFor(const QString &text)
{
    m_search->setText(text);
    focusFilter();
}

registry::SearchQuery ClientsPage::query() const
{
    registry::SearchQuery query;
    query.text = m_search->text().trimmed();
    if (m_filters->isOn(QStringLiteral("state.active"))) {
        query.state = registry::ClientState::Active;
    } else if (m_filters->isOn(QStringLiteral("state.deceased"))) {
        query.state = registry::ClientState::Deceased;
    }
    if (m_filters->isOn(QStringLiteral("subscribed"))) {
        query.subscribed = true;
    } else if (m_filters->isOn(QStringLiteral("unsubscribed"))) {
        query.subscribed = false;
    }
    if (m_filters->isOn(QStringLiteral("case"))) {
        query.waitingCase = true;
    }
    return query;
}

void ClientsPage::search()
{
    QElapsedTimer timer;
    timer.start();
    m_searching.replace(m_desk.tasks().look(
        this,
        [query = query()](shell::Context &context, const Job &) {
            return registry::search(context.session(), query, store::PageCursor::first(), pageSize);
        },
        [this, timer](const Result<store::Page<registry::ClientRow>> &page) {
            if (!page) {
                m_empty->setTexts(tr("The clients cannot be read"), page.error().what);
                m_listStack->setCurrentWidget(m_empty);
                return;
            }
            const int shown = static_cast<int>(page->rows.size());
            const bool hadFocus = m_table->hasFocus();
            m_model->setFirstPage(*page);
            m_filters->setSummary(page->hasNext ? tr("the first %n of more, %1 ms", nullptr, shown).arg(timer.elapsed())
                                                : tr("%n found, %1 ms", nullptr, shown).arg(timer.elapsed()));
            const bool filtered =
                !m_search->text().trimmed().isEmpty() || query().state || query().subscribed || query().waitingCase;
            m_empty->setTexts(filtered ? tr("Nobody fits") : tr("There are no clients yet"),
                filtered ? tr("Try fewer words, or take a filter off. The person may not be a client yet.")
                         : tr("Clients come here when you identify persons against the register of inhabitants."));
            m_listStack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
            const auto wanted = m_wanted ? m_wanted : m_view->client();
            const auto at = std::ranges::find_if(
                page->rows, [&wanted](const registry::ClientRow &row) { return wanted && row.id == *wanted; });
            if (at != page->rows.end()) {
                m_table->chooseRow(static_cast<int>(at - page->rows.begin()));
            } else if (shown > 0 && !m_wanted && !m_view->client()) {
                m_table->chooseRow(0);
            }
            if (hadFocus) {
                m_table->setFocus();
            }
        }));
}

void ClientsPage::fetch(const store::PageCursor &cursor)
{
    m_fetching.replace(m_desk.tasks().look(
        this,
        [query = query(), cursor](shell::Context &context, const Job &) {
            return registry::search(context.session(), query, cursor, pageSize);
        },
        [this](const Result<store::Page<registry::ClientRow>> &page) {
            if (page) {
                m_model->addPage(*page);
            }
        }));
}

void ClientsPage::showCounts()
{
    m_counting.replace(m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return registry::clientCounts(context.session()); },
        [this](const Result<registry::ClientCounts> &counts) {
            if (counts) {
                m_all = counts->all;
                m_count->setText(locale().toString(counts->all));
                m_count->setAccessibleDescription(tr("%n client(s) in all", nullptr, static_cast<int>(counts->all)));
                Q_EMIT waitingChanged(counts->waitingCases);
            }
        }));
}

void ClientsPage::chosen(int row)
{
    if (row >= 0) {
        openClient(m_model->at(row).id);
    }
}

void ClientsPage::openClient(ClientId client)
{
    m_wanted = client;
    m_reading.replace(m_desk.tasks().look(
        this, [client](shell::Context &context, const Job &) { return readCard(context, client); },
        [this](const Result<ClientCard> &card) {
            if (card) {
                m_view->showCard(*card);
                // list and card agree also when another page opened the client
                if (std::exchange(m_findInList, false)) {
                    m_search->setText(card->detail.row.kid.text());
                }
            } else {
                m_view->showNothing();
                Q_EMIT m_desk.told(card.error().what);
            }
        }));
}

void ClientsPage::reload()
{
    search();
    showCounts();
    if (const auto client = m_view->client()) {
        openClient(*client);
    }
}

} // namespace kmen::clients
