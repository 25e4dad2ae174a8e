#include "ui/requests/requests_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/requests/board.h"
#include "ui/requests/calendar.h"
#include "ui/requests/catalogue_view.h"
#include "ui/requests/request_dialogs.h"
#include "ui/requests/request_tables.h"
#include "ui/requests/request_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::requests {

using widgets::Button;
using widgets::Label;

namespace {

constexpr int nearDays = 2;

} // namespace

RequestsPage::RequestsPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_filled(new QStackedWidget)
    , m_empty(new widgets::EmptyPage(tr("No request is under way"),
          tr("Access to AISEO, registration in AISV, permissions and notices: the desk knows the rules, checks what "
             "you "
             "write and makes the package.")))
    , m_note(new widgets::Note)
    , m_tabs(new widgets::Tabs(tr("Views of the requests")))
    , m_closed(new QCheckBox(tr("Closed ones too")))
    , m_board(new Board)
    , m_list(new ListModel(this))
    , m_listTable(new widgets::TableView(tr("Requests")))
    , m_calendar(new Calendar)
    , m_dues(new DueModel(this))
    , m_times(new TimesModel(this))
    , m_longest(new Label(Label::Kind::Text))
    , m_catalogue(new CatalogueView(desk))
    , m_view(new RequestView(desk))
    , m_reading(desk.tasks())
    , m_asking(desk.tasks())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(m_view);
    layout->addWidget(m_stack);
    connect(m_view, &RequestView::backWanted, this, [this] { (void)back(); });
    connect(m_view, &RequestView::changed, this, &RequestsPage::read);
    connect(m_view, &RequestView::openWanted, this, &RequestsPage::open);
    connect(m_board, &Board::opened, this, &RequestsPage::open);
    connect(m_catalogue, &CatalogueView::changed, this, &RequestsPage::read);
    connect(&desk, &shell::Desk::dataChanged, this, [this] {
        if (isVisible()) {
            read();
        }
    });
    auto &actions = desk.actions();
    actions.add({QStringLiteral("requests.new"), tr("Begin a request to DIA or SZR"), {}, QStringLiteral("requests")},
        this, [this] {
            Q_EMIT m_desk.openWorkplace(QStringLiteral("requests"));
            askNew();
        });
    actions.add({QStringLiteral("requests.sheet"), tr("Letterhead and signatory of requests"), {}, {}}, this, [this] {
        Q_EMIT m_desk.openWorkplace(QStringLiteral("requests"));
        editSheet();
    });
}

QWidget *RequestsPage::makeOverview()
{
    auto *overview = new QWidget;
    auto *layout = new QVBoxLayout(overview);
    layout->setContentsMargins(22, 14, 22, 8);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new Label(Label::Kind::Title, tr("Requests")));
    top->addStretch(1);
    m_closed->setObjectName(QStringLiteral("closedCheck"));
    connect(m_closed, &QCheckBox::toggled, this, &RequestsPage::read);
    top->addWidget(m_closed);
    auto *sheet = new Button(tr("Letterhead…"));
    sheet->setObjectName(QStringLiteral("sheetButton"));
    connect(sheet, &QPushButton::clicked, this, &RequestsPage::editSheet);
    top->addWidget(sheet);
    auto *begin = new Button(tr("New request…"), Button::Kind::Primary);
    m_new = begin;
    begin->setObjectName(QStringLiteral("newButton"));
    connect(begin, &QPushButton::clicked, this, &RequestsPage::askNew);
    top->addWidget(begin);
    layout->addLayout(top);
    m_note->setObjectName(QStringLiteral("requestsNote"));
    m_note->hide();
    layout->addWidget(m_note);
    m_tabs->setObjectName(QStringLiteral("requestsTabs"));
    m_filled->addWidget(m_board);
    m_filled->addWidget(m_empty);
    QPushButton *first = m_empty->setAction(tr("Begin a request"));
    first->setObjectName(QStringLiteral("emptyNewButton"));
    connect(first, &QPushButton::clicked, this, &RequestsPage::askNew);
    m_tabs->addTab(m_filled, tr("Board"));
    m_listTable->setObjectName(QStringLiteral("requestsTable"));
    m_listTable->setModel(m_list);
    m_listTable->setMinimumHeight(48);
    m_listTable->setShares({3, 0, 0, 0, 4, 0});
    connect(m_listTable, &widgets::TableView::rowOpened, this, [this](int row) { open(m_list->at(row).id); });
    m_tabs->addTab(m_listTable, tr("List"));
    m_tabs->addTab(makeCalendar(), tr("Deadlines"));
    m_tabs->addTab(m_catalogue, tr("Names from RPP"));
    m_tabs->addTab(makeTimes(), tr("How long it takes"));
    layout->addWidget(m_tabs, 1);
    return overview;
}

QWidget *RequestsPage::makeCalendar()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    auto *move = new QHBoxLayout;
    auto *before = new Button(tr("‹ Earlier"), Button::Kind::Link);
    auto *after = new Button(tr("Later ›"), Button::Kind::Link);
    before->setObjectName(QStringLiteral("earlierButton"));
    after->setObjectName(QStringLiteral("laterButton"));
    connect(before, &QPushButton::clicked, this, [this] { m_calendar->setMonth(m_calendar->month().addMonths(-1)); });
    connect(after, &QPushButton::clicked, this, [this] { m_calendar->setMonth(m_calendar->month().addMonths(1)); });
    move->addWidget(before);
    move->addWidget(after);
    move->addStretch(1);
    move->addWidget(new Label(Label::Kind::Small, tr("Grey: no working day. A number after the day: deadlines.")));
    layout->addLayout(move);
    layout->addWidget(m_calendar);
    auto *table = new widgets::TableView(tr("Deadlines"));
    table->setObjectName(QStringLiteral("duesTable"));
    table->setModel(m_dues);
    // at twice the size of letters little room is left
    table->setMinimumHeight(48);
    table->setShares({0, 4, 4, 2});
    connect(table, &widgets::TableView::rowOpened, this, [this](int row) { open(m_dues->at(row).request); });
    layout->addWidget(table, 1);
    return tab;
}

QWidget *RequestsPage::makeTimes()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    m_longest->setWordWrap(true);
    m_longest->setObjectName(QStringLiteral("longestLabel"));
    layout->addWidget(m_longest);
    auto *table = new widgets::TableView(tr("How long each stage took"));
    table->setObjectName(QStringLiteral("timesTable"));
    table->setModel(m_times);
    table->setMinimumHeight(48);
    table->setShares({4, 3, 0, 0, 0});
    layout->addWidget(table, 1);
    return tab;
}

void RequestsPage::enter()
{
    read();
}

void RequestsPage::focusFilter()
{
    if (m_stack->currentWidget() == m_view) {
        m_view->focusFirst();
        return;
    }
    // what is hidden takes no keys
    const auto lists = m_board->findChildren<QListWidget *>();
    QWidget *target = m_tabs->currentIndex() == 1 ? m_listTable : nullptr;
    for (QListWidget *list : lists) {
        if (!target && list->isVisible() && list->count() > 0) {
            target = list;
        }
    }
    (target ? target : m_new)->setFocus(Qt::ShortcutFocusReason);
}

bool RequestsPage::back()
{
    if (m_stack->currentWidget() != m_view) {
        return false;
    }
    m_view->flush();
    m_stack->setCurrentIndex(0);
    read();
    focusFilter();
    return true;
}

QString RequestsPage::help() const
{
    return tr(
        "Begin with “New request…” and fill the form: what is missing or wrong stands at the right, and what you "
        "write is kept by itself. Names are compared with RPP letter by letter.\n\n"
        "“Document” shows the letter, “Package” writes everything into one folder and one zip. Nothing is sent by "
        "itself: write down when and under which number you sent it, and file the answers; they move the request "
        "on.\n\n"
        "The board shows who has each request now, the calendar when to ask.");
}

void RequestsPage::read()
{
    m_reading.replace(m_desk.tasks().look(
        this,
        [closed = m_closed->isChecked()](
            shell::Context &context, const Job &) { return readOverview(context, closed); },
        [this](const Result<Overview> &overview) {
            if (overview) {
                show(*overview);
            } else {
                Q_EMIT m_desk.told(overview.error().what);
            }
        }));
}

void RequestsPage::show(const Overview &overview)
{
    m_board->setRows(overview.rows, overview.sheet.reminderDays, overview.today);
    m_filled->setCurrentIndex(overview.rows.empty() ? 1 : 0);
    m_list->setDay(overview.sheet.reminderDays, overview.today);
    m_list->setRows(overview.rows);
    std::vector<Due> dues;
    std::map<QDate, Calendar::Mark> marks;
    qint64 waiting = 0;
    const access::RequestRow *longest = nullptr;
    for (const access::RequestRow &row : overview.rows) {
        const auto deadline = access::deadlineOf(row, overview.sheet.reminderDays);
        const access::BoardColumn column = access::boardColumn(row.kind, row.stage);
        bool ours = column == access::BoardColumn::Us || column == access::BoardColumn::Review;
        if (deadline) {
            dues.push_back({row.id, row.title, *deadline, access::stageText(row.stage)});
            Calendar::Mark &mark = marks[deadline->day];
            ++mark.count;
            mark.late = mark.late || deadline->day < overview.today;
            ours = ours || overview.today.daysTo(deadline->day) <= nearDays;
        }
        waiting += ours ? 1 : 0;
        if (!access::isEnd(row.stage) && (!longest || row.stageAt < longest->stageAt)) {
            longest = &row;
        }
    }
    std::ranges::sort(dues, {}, [](const Due &due) { return due.deadline.day; });
    m_dues->setToday(overview.today);
    m_dues->setRows(std::move(dues));
    m_calendar->setMarks(marks, overview.today);
    m_times->setRows(overview.times);
    m_longest->setText(longest ? tr("Waits longest: “%1”, %2, %n day(s).", nullptr,
                           static_cast<int>(localDate(longest->stageAt).daysTo(overview.today)))
                                     .arg(longest->title, access::stageText(longest->stage))
                               : tr("Nothing waits."));
    m_catalogue->setStates(overview.catalogue, overview.today);
    const bool old = std::ranges::any_of(
        overview.catalogue, [&overview](const access::CatalogueState &state) { return state.old(overview.today); });
    if (old) {
        m_note->tell(shell::Tone::Warn,
            tr("The names from RPP are older than %1 days.").arg(access::catalogueFreshDays),
            tr("Import newer exports under “Names from RPP”."));
    }
    m_note->setVisible(old);
    Q_EMIT waitingChanged(waiting);
}

void RequestsPage::askNew()
{
    requests::askNew(this, [this](access::Kind kind, const QString &title) { begin(kind, title); });
}

void RequestsPage::begin(access::Kind kind, const QString &title)
{
    m_desk.tasks().look(
        this, [kind, title](shell::Context &context, const Job &) { return beginRequest(context, kind, title); },
        [this](const Result<qint64> &made) { show(made); });
}

void RequestsPage::openAnnouncement()
{
    m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return announcement(context); },
        [this](const Result<qint64> &request) { show(request); });
}

void RequestsPage::show(const Result<qint64> &request)
{
    if (request) {
        open(*request);
        read();
    } else {
        Q_EMIT m_desk.told(request.error().what);
    }
}

void RequestsPage::open(qint64 request)
{
    m_view->open(request);
    m_stack->setCurrentWidget(m_view);
}

void RequestsPage::editSheet()
{
    m_asking.replace(m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return openSheet(context); },
        [this](const Result<Sheet> &opened) {
            if (!opened) {
                Q_EMIT m_desk.told(opened.error().what);
                return;
            }
            // what was written and refused is offered again
            access::OfficeSheet sheet = m_unkept.value_or(opened->sheet);
            sheet.secondPerson = opened->mayAdminister ? sheet.secondPerson : opened->sheet.secondPerson;
            askSheet(
                this, sheet, opened->mayAdminister, [this](const access::OfficeSheet &written) { keepSheet(written); });
        }));
}

void RequestsPage::keepSheet(const access::OfficeSheet &sheet)
{
    m_desk.tasks().look(
        this, [sheet](shell::Context &context, const Job &) { return saveSheet(context, sheet); },
        [this, sheet](const Result<void> &done) {
            if (!done) {
                m_unkept = sheet;
                Q_EMIT m_desk.told(done.error().what);
                return;
            }
            m_unkept.reset();
            Q_EMIT m_desk.told(tr("Letterhead and signatory are kept."));
            read();
            if (m_stack->currentWidget() == m_view && m_view->id() > 0) {
                m_view->open(m_view->id());
            }
        });
}

} // namespace kmen::requests
