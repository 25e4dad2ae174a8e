#include "ui/clients/clients_list.h"

#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/clients/client_filters.h"
#include "ui/clients/clients_table.h"
#include "ui/clients/filter_words.h"
#include "ui/clients/letter_strip.h"
#include "ui/clients/list_columns.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"

namespace kmen::clients {

using namespace std::chrono_literals;
using registry::SearchPage;
using store::PageCursor;
using widgets::Button;
using widgets::Label;

namespace {

/// Lists up to this long can be sorted by any column.
constexpr int sortable = 1000;
/// More searches than this are not gone back through.
constexpr std::size_t mostSteps = 50;

/// By the letter at the beginning of a list's row: "Ch" is one.
QString letterOf(const QString &surname)
{
    const QString upper = surname.toUpper();
    if (upper.startsWith(u"CH")) {
        return QStringLiteral("Ch");
    }
    const QString first = upper.left(1);
    return registry::listLetters().contains(first) ? first : toAsciiUpper(first).left(1);
}

} // namespace

ClientsList::ClientsList(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ClientsModel(this))
    , m_all(new Label(Label::Kind::Secondary))
    , m_menu(new Button(QStringLiteral("⋯")))
    , m_search(new QLineEdit)
    , m_understood(new Label(Label::Kind::Small))
    , m_summary(new Label(Label::Kind::Small))
    , m_filters(new ClientFilters(desk))
    , m_table(new ClientsTable(tr("Clients")))
    , m_letters(new LetterStrip(registry::listLetters()))
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyPage({}, {}))
    , m_searching(desk.tasks())
    , m_jumping(desk.tasks())
    , m_fetchingNext(desk.tasks())
    , m_fetchingPrevious(desk.tasks())
    , m_counting(desk.tasks())
    , m_mapping(desk.tasks())
    , m_checking(desk.tasks())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 10, 8);
    layout->setSpacing(8);
    buildTop(layout);
    buildList(layout);
    m_holes.setSingleShot(true);
    m_model->onFetch([this](const PageCursor &cursor) { fetch(cursor, true); },
        [this](const PageCursor &cursor) { fetch(cursor, false); });
    m_model->onCursor([this](const registry::ClientRow &row, bool before) {
        return turned(registry::cursorAt(query(), row, today(), before != backwards()));
    });
    m_chooser = new ListColumns(*m_table, *m_menu);
    showOrder();
}

void ClientsList::buildTop(QVBoxLayout *layout)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(new Label(Label::Kind::Title, tr("Clients")));
    m_all->setObjectName(QStringLiteral("clientsCount"));
    top->addWidget(m_all, 0, Qt::AlignVCenter);
    top->addStretch(1);
    auto *make = new Button(tr("New client…"));
    make->setObjectName(QStringLiteral("newClientButton"));
    auto *identify = new Button(tr("Identify a person"), Button::Kind::Primary);
    identify->setObjectName(QStringLiteral("identifyButton"));
    m_menu->setObjectName(QStringLiteral("listMenuButton"));
    m_menu->setAccessibleName(tr("Files and settings of the list"));
    m_menu->setToolTip(m_menu->accessibleName());
    top->addWidget(make);
    top->addWidget(identify);
    top->addWidget(m_menu);
    connect(m_menu, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(m_menu);
        menu->setObjectName(QStringLiteral("listMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const char *id : {"clients.newOrganisation", "clients.import", "clients.export", "clients.changesOfShown",
                 "clients.saveFilter", "clients.columns", "clients.order"}) {
            if (QAction *action = m_desk.actions().find(QString::fromLatin1(id))) {
                menu->addAction(action);
            }
        }
        menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
    });
    layout->addLayout(top);
    connect(make, &QPushButton::clicked, this, &ClientsList::newClientWanted);
    connect(identify, &QPushButton::clicked, this, &ClientsList::identifyWanted);

    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setAccessibleName(tr("Search clients"));
    m_search->setPlaceholderText(tr("Name, birth date, KID, IČO, data box, document or key of a system"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(fontMetrics().height() + 18);
    m_search->addAction(
        shell::icon(QStringLiteral("identify"), shell::secondaryText(palette())), QLineEdit::LeadingPosition);
    layout->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_keptRow = 0;
        m_filters->setText(text);
        queryChanged(true);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_table->setFocus();
        m_table->chooseRow(m_model->firstLoaded());
    });

    auto *said = new QHBoxLayout;
    said->setSpacing(12);
    m_understood->setObjectName(QStringLiteral("understoodLabel"));
    m_understood->setWordWrap(true);
    m_understood->setMinimumHeight(m_understood->fontMetrics().height());
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    said->addWidget(m_understood, 1);
    said->addWidget(m_summary, 0, Qt::AlignTop);
    layout->addLayout(said);

    layout->addWidget(m_filters);
    connect(m_filters, &ClientFilters::changed, this, [this] { queryChanged(false); });
    connect(m_filters, &ClientFilters::queryChosen, this, [this](const registry::ClientQuery &query) {
        restore(query);
        queryChanged(false);
    });
    connect(m_filters, &ClientFilters::clearWanted, this, [this] {
        restore({});
        queryChanged(false);
        focusSearch();
    });
    connect(m_filters, &ClientFilters::stepBackWanted, this, &ClientsList::stepBack);
}

void ClientsList::buildList(QVBoxLayout *layout)
{
    m_table->setObjectName(QStringLiteral("clientsTable"));
    m_table->setClients(m_model);
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_table, 1);
    row->addWidget(m_table->wholeBar());
    row->addWidget(m_letters);
    m_letters->hide();
    m_stack->addWidget(place);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_table, &ClientsTable::clientChosen, this, &ClientsList::clientChosen);
    connect(m_table, &widgets::TableView::rowOpened, this, &ClientsList::clientOpened);
    connect(m_table, &ClientsTable::jumpWanted, this, &ClientsList::jumpToFraction);
    connect(m_table, &ClientsTable::letterWanted, this, [this](const QString &letters) { goToLetter(letters, true); });
    connect(m_letters, &LetterStrip::letterChosen, this, [this](const QString &letter) { goToLetter(letter, false); });
    connect(m_table, &ClientsTable::orderWanted, this, &ClientsList::orderBy);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (const auto *top = m_model->at(m_table->topRow())) {
            m_letters->setCurrent(letterOf(top->surname));
        }
    });
    auto *emptyAction = m_empty->setAction(tr("Identify a person"));
    emptyAction->setObjectName(QStringLiteral("emptyIdentifyButton"));
    connect(emptyAction, &QPushButton::clicked, this, &ClientsList::identifyWanted);
}

QDate ClientsList::today() const
{
    return localDate(m_desk.office().clock->now());
}

registry::ClientQuery ClientsList::query() const
{
    return {m_search->text().trimmed(), m_filters->filter()};
}

// Order

PageCursor ClientsList::turned(PageCursor cursor) const
{
    if (backwards()) {
        using Place = PageCursor::Place;
        cursor.place = cursor.place == Place::First ? Place::Last
            : cursor.place == Place::Last           ? Place::First
            : cursor.place == Place::After          ? Place::Before
                                                    : Place::After;
    }
    return cursor;
}

SearchPage ClientsList::turned(SearchPage page) const
{
    if (backwards()) {
        std::ranges::reverse(page.rows);
        std::swap(page.hasPrevious, page.hasNext);
        std::swap(page.previous, page.next);
        // the model thinks in the order shown, the search in its own
        page.previous = turned(page.previous);
        page.next = turned(page.next);
    }
    return page;
}

void ClientsList::orderBy(int column)
{
    const auto wanted = static_cast<ClientsModel::Column>(column);
    const bool same = m_column == wanted;
    m_order = same && m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_column = wanted;
    search();
}

void ClientsList::turnOrder()
{
    orderBy(m_column);
}

void ClientsList::showOrder()
{
    m_table->setOrder(m_column, m_order);
}

// Searching

void ClientsList::queryChanged(bool typed)
{
    if (m_restoring) {
        return;
    }
    const registry::ClientQuery now = query();
    if (now == m_last) {
        return;
    }
    // letters typed one after another are one step
    if (!(typed && m_lastTyped)) {
        m_steps.push_back(m_last);
        if (m_steps.size() > mostSteps) {
            m_steps.erase(m_steps.begin());
        }
    }
    m_lastTyped = typed;
    m_last = now;
    m_another = true;
    m_filters->setCanStepBack(true);
    search();
}

void ClientsList::restore(const registry::ClientQuery &query)
{
    m_restoring = true;
    m_search->setText(query.text);
    m_filters->setFilter(query.filter);
    m_restoring = false;
}

void ClientsList::stepBack()
{
    if (m_steps.empty()) {
        return;
    }
    const registry::ClientQuery before = m_steps.back();
    m_steps.pop_back();
    restore(before);
    m_last = before;
    m_lastTyped = false;
    m_another = true;
    m_filters->setCanStepBack(!m_steps.empty());
    if (m_steps.empty()) {
        focusSearch();
    }
    search();
}

bool ClientsList::back()
{
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        focusSearch();
        return true;
    }
    return false;
}

void ClientsList::searchFor(const QString &text)
{
    m_search->setText(text);
    focusSearch();
}

void ClientsList::searchForShown(const QString &text)
{
    searchFor(text);
    m_openedBeside = query();
}

void ClientsList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClientsList::refreshFilters()
{
    m_filters->refresh();
}

void ClientsList::setShown(std::optional<ClientId> client)
{
    if (m_shown != client) {
        m_shownRow.reset();
        m_openedBeside.reset();
    }
    m_shown = client;
    if (client) {
        m_choosesFirst = false;
        m_table->showClient(*client);
    }
}

void ClientsList::checkShown()
{
    m_checking.replace(0);
    if (!m_shown || m_openedBeside == m_last || m_model->rowOf(*m_shown)) {
        return;
    }
    if (m_model->isWhole()) {
        Q_EMIT shownLeft();
        return;
    }
    if (!m_shownRow) {
        return; // its card is still being read; it was chosen after the search
    }
    // a long list: is the client the first one from its own place on?
    registry::ClientRow before = *m_shownRow;
    --before.id.value;
    m_checking.replace(m_desk.tasks().look(
        this,
        [query = m_last, cursor = registry::cursorAt(m_last, before, today())](
            shell::Context &context, const Job &job) {
            return context.read(
                [&](store::Session &reading) { return registry::findClients(reading, query, cursor, 1, job); });
        },
        [this, shown = *m_shown](const Result<SearchPage> &page) {
            if (page && m_shown == shown && (page->rows.empty() || page->rows.front().id != shown)) {
                Q_EMIT shownLeft();
            }
        }));
}

void ClientsList::search()
{
    QElapsedTimer timer;
    timer.start();
    m_holes.stop();
    m_jumping.replace(0);
    m_fetchingNext.replace(0);
    m_fetchingPrevious.replace(0);
    m_counting.replace(0);
    m_mapping.replace(0);
    m_model->fetchFailed();
    m_last = query();
    const bool byOther = m_column != ClientsModel::Name;
    m_searching.replace(m_desk.tasks().look(
        this,
        [query = m_last, cursor = turned(PageCursor::first()), limit = byOther ? sortable : pageSize](
            shell::Context &context, const Job &job) {
            return context.read(
                [&](store::Session &reading) { return registry::findClients(reading, query, cursor, limit, job); });
        },
        [this, timer](const Result<SearchPage> &page) {
            if (!page) {
                if (page.error().kind != ErrorKind::Cancelled) {
                    m_empty->setTexts(tr("The clients cannot be read"), page.error().what);
                    m_stack->setCurrentWidget(m_empty);
                }
                return;
            }
            showFirst(turned(*page), timer.elapsed());
        }));
}

void ClientsList::showFirst(const SearchPage &page, qint64 milliseconds)
{
    const bool hadFocus = m_table->hasFocus();
    m_milliseconds = milliseconds;
    m_found.reset();
    m_map = {};
    // too many for another order than the list's own
    const bool tooMany = m_column != ClientsModel::Name && page.hasNext;
    if (tooMany) {
        m_column = ClientsModel::Name;
        m_order = Qt::AscendingOrder;
    }
    m_model->begin(page);
    if (m_column != ClientsModel::Name) {
        m_model->sortLoaded(m_column, m_order);
    }
    showOrder();
    m_table->scrollToRow(std::exchange(m_keptRow, 0));
    showUnderstood(page);
    if (tooMany) {
        m_understood->setTone(shell::Tone::Warn);
        m_understood->setText(
            tr("Only up to %n clients can be listed by another column; narrow the list first.", nullptr, sortable));
    }
    const bool any = !page.rows.empty() || page.goesOn;
    if (!any) {
        showEmpty();
    }
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_letters->setVisible(
        page.hasNext && m_column == ClientsModel::Name && registry::readTyped(query().text, today()).words.isEmpty());
    if (m_shown && m_table->showClient(*m_shown)) {
        // the card goes on showing who was chosen
    } else if (!page.rows.empty() && !m_shown && m_choosesFirst) {
        m_table->chooseRow(0);
    }
    if (std::exchange(m_another, false)) {
        checkShown();
    }
    if (hadFocus) {
        m_table->setFocus();
    }
    if (m_model->isWhole()) {
        m_found = registry::ClientCount {m_model->loaded(), true};
    }
    showSummary();
    count();
}

void ClientsList::showEmpty()
{
    const registry::ClientQuery now = query();
    const bool narrowed = !now.text.isEmpty() || !now.filter.isEmpty();
    m_empty->setTexts(narrowed ? tr("Nobody fits") : tr("There are no clients yet"),
        !narrowed
            ? tr("Clients come here when you identify persons against the register of inhabitants, or read a file "
                 "of the office's evidence.")
            : now.filter.isEmpty() ? tr("Try fewer words. The person may not be a client yet.")
                                   : tr("A filter is on: take it off, or try fewer words. The person may not be a "
                                        "client yet."));
}

void ClientsList::showUnderstood(const SearchPage &page)
{
    const QString words = understoodAs(registry::readTyped(query().text, today()));
    m_understood->setTone(page.note.isEmpty() ? shell::Tone::Neutral : shell::Tone::Warn);
    m_understood->setText(!page.note.isEmpty() ? QString(shell::toneSign(shell::Tone::Warn) + u' ' + page.note)
            : words.isEmpty()                  ? QString()
                                               : tr("Understood as: %1").arg(words));
}

void ClientsList::showSummary()
{
    const bool narrowed = !query().text.isEmpty() || !query().filter.isEmpty();
    QString text;
    if (narrowed && m_found) {
        const QString found = locale().toString(m_found->count);
        const QString all = locale().toString(std::max(m_everybody, m_found->count));
        text = m_found->exact ? tr("%1 of %2 · %3 ms").arg(found, all).arg(m_milliseconds)
                              : tr("more than %1 of %2 · %3 ms").arg(found, all).arg(m_milliseconds);
    } else {
        text = tr("%1 ms").arg(m_milliseconds);
    }
    m_summary->setTone(narrowed ? shell::Tone::Accent : shell::Tone::Neutral);
    m_summary->setText(text);
}

void ClientsList::count()
{
    struct Counts {
        registry::ClientCounts all;
        registry::ClientCount found;
    };
    m_counting.replace(m_desk.tasks().look(
        this,
        [query = m_last](shell::Context &context, const Job &job) -> Result<Counts> {
            return context.read([&](store::Session &reading) -> Result<Counts> {
                const auto all = registry::clientCounts(reading);
                if (!all) {
                    return failWith(all);
                }
                const auto found = registry::countClients(reading, query, sortable, job);
                if (!found) {
                    return failWith(found);
                }
                return Counts {*all, *found};
            });
        },
        [this](const Result<Counts> &counts) {
            if (!counts) {
                return;
            }
            m_everybody = counts->all.all;
            m_all->setText(locale().toString(m_everybody));
            m_all->setAccessibleDescription(tr("%n client(s) in all", nullptr, static_cast<int>(m_everybody)));
            if (!m_model->isWhole() || !m_found) {
                m_found = counts->found;
                // how far a list of unknown length goes is a guess; scrolling corrects it
                const qint64 guess = std::max(counts->found.count + pageSize, m_everybody / 10);
                m_model->setTotal(counts->found.exact ? counts->found.count : guess, counts->found.exact);
            }
            showSummary();
        }));
    if (m_model->isWhole()) {
        return;
    }
    m_mapping.replace(m_desk.tasks().look(
        this,
        [query = m_last](shell::Context &context, const Job &job) {
            return context.read([&](store::Session &reading) { return registry::mapClients(reading, query, job); });
        },
        [this](const Result<registry::ListMap> &map) {
            if (map) {
                m_map = *map;
            }
        }));
}

void ClientsList::fetch(const PageCursor &cursor, bool next)
{
    auto &fetching = next ? m_fetchingNext : m_fetchingPrevious;
    fetching.replace(m_desk.tasks().look(
        this,
        [query = m_last, from = turned(cursor)](shell::Context &context, const Job &job) {
            return context.read(
                [&](store::Session &reading) { return registry::findClients(reading, query, from, pageSize, job); });
        },
        [this, next](const Result<SearchPage> &page) {
            if (!page) {
                m_model->fetchFailed();
            } else if (next) {
                m_model->addNext(turned(*page));
            } else {
                m_model->addPrevious(turned(*page));
            }
            if (m_shown && !m_table->currentIndex().isValid()) {
                // chosen before its row came back
                if (const auto row = m_model->rowOf(*m_shown);
                    row && *row >= m_table->topRow() && *row <= m_table->topRow() + m_table->rowsInSight()) {
                    m_table->showClient(*m_shown);
                }
            }
        }));
}

} // namespace kmen::clients
