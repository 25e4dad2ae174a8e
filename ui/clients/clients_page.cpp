#include "ui/clients/clients_page.h"

#include <QVBoxLayout>

#include "ui/clients/client_filters.h"
#include "ui/clients/clients_list.h"
#include "ui/clients/filter_words.h"
#include "ui/clients/list_columns.h"
#include "ui/clients/new_client_dialog.h"
#include "ui/clients/new_organisation_dialog.h"
#include "ui/import/import_actions.h"
#include "ui/queues/other_runs.h"
#include "ui/widgets/splitter.h"

namespace kmen::clients {

ClientsPage::ClientsPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_list(new ClientsList(desk))
    , m_view(new ClientView(desk, this))
    , m_seen(desk.office())
    , m_reading(desk.tasks())
{
    auto *splitter = new widgets::Splitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({740, 490});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(splitter);
    m_list->setMinimumWidth(430);
    buildActions();
    connect(m_list, &ClientsList::clientChosen, this, &ClientsPage::openClient);
    // nobody's data stand beside a search for somebody else
    connect(m_list, &ClientsList::shownLeft, this, [this] {
        m_reading.replace(0);
        m_wanted.reset();
        m_written.reset();
        m_list->setShown({});
        m_view->showNothing();
    });
    connect(m_list, &ClientsList::clientOpened, m_view, [this] {
        m_view->setFocus();
        focusNextChild();
    });
    connect(m_list, &ClientsList::identifyWanted, this,
        [this] { Q_EMIT m_desk.openWorkplace(QStringLiteral("identify")); });
    connect(m_list, &ClientsList::newClientWanted, this, [this] { (new NewClientDialog(m_desk, window()))->open(); });
    connect(&desk, &shell::Desk::openClient, this, [this](ClientId client) {
        Q_EMIT m_desk.openWorkplace(QStringLiteral("clients"));
        m_findInList = true;
        openClient(client);
    });
    connect(&desk, &shell::Desk::dataChanged, this, &ClientsPage::reload);
}

void ClientsPage::buildActions()
{
    auto &actions = m_desk.actions();
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &keys, std::function<void()> run) {
        actions.add({id, text, keys, {}, Qt::WidgetWithChildrenShortcut}, this, std::move(run));
    };
    add(QStringLiteral("clients.new"), tr("New client outside ROB"), QKeySequence(Qt::CTRL | Qt::Key_N),
        [this] { (new NewClientDialog(m_desk, window()))->open(); });
    add(QStringLiteral("clients.newOrganisation"), tr("New organisation by its IČO"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [this] { (new NewOrganisationDialog(m_desk, window()))->open(); });
    add(QStringLiteral("clients.columns"), tr("Columns of the list of clients"), {},
        [this] { m_list->columns()->choose(); });
    add(QStringLiteral("clients.order"), tr("Turn the order of the list of clients"), {},
        [this] { m_list->turnOrder(); });
    add(QStringLiteral("clients.saveFilter"), tr("Save this search of clients"), QKeySequence(Qt::CTRL | Qt::Key_S),
        [this] { m_list->filters()->askForName(); });
    importing::addImportAction(m_desk, this);
    importing::addExportAction(m_desk, this, [this] {
        const registry::ClientQuery query = m_list->query();
        QStringList words;
        if (!query.text.isEmpty()) {
            words.append(tr("“%1”").arg(query.text));
        }
        for (const widgets::FilterPart &part : partsOf(query.filter)) {
            words.append(part.label);
        }
        return importing::ShownList {query, words.join(QStringLiteral(" · "))};
    });
    queues::addChosenChangesAction(m_desk, this, [this] { return m_list->query(); });
}

void ClientsPage::enter()
{
    if (!m_entered) {
        m_entered = true;
        m_list->search();
        m_list->refreshFilters();
    }
}

void ClientsPage::focusFilter()
{
    m_list->focusSearch();
}

bool ClientsPage::back()
{
    return m_view->back() || m_list->back();
}

QString ClientsPage::help() const
{
    return tr(
        "Find a client: write a part of the name, a birth date, a KID, an IČO, a data box, a document number or a "
        "key of another system; diacritics may be left out. Below the box stands how it was understood. Arrows "
        "move through the list, letters jump to a surname, the card follows.\n\n"
        "Every value says where it comes from; F2 on a value shows its history. "
        "Reading again from ROB asks for a reason, because the register records it; opening a card is recorded "
        "too.\n\n"
        "/ search · Ctrl+N new client · Ctrl+Shift+N new organisation · Ctrl+E correct · Ctrl+R read again · Ctrl+P "
        "print · Ctrl+S save the search "
        "· Esc back");
}

void ClientsPage::searchFor(const QString &text)
{
    m_list->searchFor(text);
}

void ClientsPage::openClient(ClientId client)
{
    m_wanted = client;
    m_list->setShown(client);
    m_reading.replace(m_desk.tasks().look(
        this, [client](shell::Context &context, const Job &) { return readCard(context, client); },
        [this](const Result<ClientCard> &card) {
            if (!card) {
                m_wanted.reset();
                m_view->showNothing();
                Q_EMIT m_desk.told(card.error().what);
                return;
            }
            m_view->showCard(*card);
            m_list->setShownRow(card->detail.row);
            const registry::ClientRow &row = card->detail.row;
            if (m_written != row.id) {
                m_written = row.id;
                m_seen.add(row.kid);
            }
            // list and card agree also when another page opened the client
            if (std::exchange(m_findInList, false)) {
                m_list->searchForShown(row.kid.text());
            }
        }));
}

void ClientsPage::reload()
{
    if (!m_entered) {
        return;
    }
    m_list->reload();
    m_list->refreshFilters();
    // whom one has chosen, also while that card is still being read
    if (m_wanted) {
        openClient(*m_wanted);
    }
}

} // namespace kmen::clients
