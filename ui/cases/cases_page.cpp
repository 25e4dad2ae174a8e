#include "ui/cases/cases_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include "identity/duplicates.h"
#include "ui/cases/case_tables.h"
#include "ui/cases/case_view.h"
#include "ui/cases/decided_dialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/table_view.h"

namespace kmen::cases {

using widgets::Button;
using widgets::Label;

namespace {

constexpr int pageSize = 100;
constexpr int mostDuplicates = 500;
constexpr int scoredAtOnce = 1000;
constexpr int sureScore = 90;
constexpr int longDays = 30;

} // namespace

CasesPage::CasesPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new InboxModel(this))
    , m_count(new Label(Label::Kind::Secondary))
    , m_filters(new widgets::FilterBar({
          {QStringLiteral("waiting"), QStringLiteral("status"), tr("Waits for a decision")},
          {QStringLiteral("mine.approve"), QStringLiteral("status"), tr("Waits for my approval")},
          {QStringLiteral("done"), QStringLiteral("status"), tr("Done")},
          {QStringLiteral("mine"), QStringLiteral("who"), tr("For me")},
          {QStringLiteral("nobody"), QStringLiteral("who"), tr("For nobody yet")},
          {QStringLiteral("overdue"), QStringLiteral("deadline"), tr("After the deadline")},
          {QStringLiteral("old"), QStringLiteral("age"), tr("Waits over %n day(s)", nullptr, longDays)},
          {QStringLiteral("sure"), QStringLiteral("score"), tr("Score %1 and more").arg(sureScore)},
          {QStringLiteral("surest"), QStringLiteral("order"), tr("The surest first")},
          {QStringLiteral("duplicates"), QStringLiteral("kind"), tr("Duplicates of ours")},
          {QStringLiteral("split"), QStringLiteral("kind"), tr("Divided persons")},
          {QStringLiteral("merged"), QStringLiteral("kind"), tr("Merged persons")},
          {QStringLiteral("cancelled"), QStringLiteral("kind"), tr("Cancelled identifiers")},
          {QStringLiteral("replaced"), QStringLiteral("kind"), tr("Replaced identifiers")},
          {QStringLiteral("claimed"), QStringLiteral("kind"), tr("Claimed by two clients")},
          {QStringLiteral("vanished"), QStringLiteral("kind"), tr("Vanished from the register")},
          {QStringLiteral("ambiguous"), QStringLiteral("kind"), tr("More than one answer")},
          {QStringLiteral("contradiction"), QStringLiteral("kind"), tr("Contradictions")},
      }))
    , m_table(new widgets::TableView(tr("Identity cases")))
    , m_list(new QStackedWidget)
    , m_empty(new widgets::EmptyPage({}, {}))
    , m_assign(new Button(tr("Assign…")))
    , m_bulk(new Button(tr("Approve equal replacements…")))
    , m_search(new Button(tr("Search for duplicates")))
    , m_decided(new Button(tr("Pairs and reasons…")))
    , m_load(new Label(Label::Kind::Small))
    , m_view(new CaseView(desk))
    , m_seen(desk.office())
    , m_listing(desk.tasks())
    , m_fetching(desk.tasks())
    , m_counting(desk.tasks())
    , m_reading(desk.tasks())
{
    m_filters->setObjectName(QStringLiteral("caseFilters"));
    m_table->setObjectName(QStringLiteral("inboxTable"));
    m_assign->setObjectName(QStringLiteral("assignButton"));
    m_bulk->setObjectName(QStringLiteral("bulkApproveButton"));
    m_search->setObjectName(QStringLiteral("searchDuplicatesButton"));
    m_decided->setObjectName(QStringLiteral("decidedButton"));
    auto *list = new QWidget;
    list->setMinimumWidth(420);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(22, 18, 22, 8);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(new Label(Label::Kind::Title, tr("Identity cases")));
    top->addWidget(m_count, 1, Qt::AlignVCenter);
    m_count->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("caseCount"));
    layout->addLayout(top);
    m_load->setObjectName(QStringLiteral("caseLoad"));
    m_load->setWordWrap(true);
    layout->addWidget(m_load);
    layout->addWidget(m_filters);
    m_table->setModel(m_model);
    m_table->setLines(4); // a kind of two lines and two clients, or of one and three
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShares({6, 0, 3});
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_assign);
    buttons->addWidget(m_decided);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    for (QPushButton *wide : {m_search, m_bulk}) { // at 200 % they need a row each
        auto *row = new QHBoxLayout;
        row->addWidget(wide);
        row->addStretch(1);
        layout->addLayout(row);
    }

    auto *splitter = new widgets::Splitter;
    splitter->addWidget(list);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({500, 730});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(splitter);

    auto &actions = desk.actions();
    actions.add({QStringLiteral("cases.work"), tr("Take the identity case into work"), {}, QStringLiteral("cases")},
        this, [this] { m_view->work(); });
    actions.add(
        {QStringLiteral("cases.readNow"), tr("Read the persons of the identity case"), {}, QStringLiteral("refresh")},
        this, [this] { m_view->readNow(); });
    actions.add({QStringLiteral("cases.duplicates"), tr("Search for duplicates in the registry"), {},
                    QStringLiteral("identify")},
        this, [this] { searchDuplicates(); });
    connect(m_table, &widgets::TableView::rowChosen, this, [this](int row) {
        if (row >= 0) {
            readCase(m_model->at(row).id);
        }
    });
    connect(m_table, &widgets::TableView::rowOpened, this, [this] {
        m_view->setFocus();
        focusNextChild();
    });
    connect(m_filters, &widgets::FilterBar::changed, this, &CasesPage::reload);
    connect(m_assign, &QPushButton::clicked, this, &CasesPage::assign);
    connect(m_bulk, &QPushButton::clicked, this, &CasesPage::approveBulk);
    connect(m_search, &QPushButton::clicked, this, &CasesPage::searchDuplicates);
    connect(m_decided, &QPushButton::clicked, this, [this] { (new DecidedDialog(m_desk, this))->open(); });
    connect(m_view, &CaseView::changed, this, &CasesPage::reload);
    connect(&desk, &shell::Desk::dataChanged, this, &CasesPage::reload);
    // also when it was stopped: nothing else tells of that
    connect(&desk.tasks(), &shell::Tasks::finished, this, [this](int id) {
        if (id == m_searching) {
            m_searching = 0;
            m_search->setEnabled(true);
            reload();
        }
    });
    m_model->onFetch([this](const store::PageCursor &cursor) { fetch(cursor); });
}

void CasesPage::enter()
{
    reload();
}

void CasesPage::focusFilter()
{
    // an empty list cannot take the keyboard
    (m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_search)->setFocus(Qt::ShortcutFocusReason);
}

bool CasesPage::back()
{
    return m_view->back();
}

QString CasesPage::help() const
{
    return tr("Cases come here when the registers merge, divide or cancel a person, and when our own data hold one "
              "person twice. Choose a case, compare its clients, say what to do and propose it; somebody else approves "
              "it, and only then anything moves. What was done can be taken back.\n\n"
              "Enter on a case goes to its page; Enter on a value of the office chooses whose it will be; Enter on a "
              "row of “Divide” gives it to the next client.");
}

identity::InboxFilter CasesPage::filter() const
{
    using registry::CaseKind;
    identity::InboxFilter filter;
    if (m_filters->isOn(QStringLiteral("waiting"))) {
        filter.status = identity::CaseStatus::Waiting;
    } else if (m_filters->isOn(QStringLiteral("mine.approve"))) {
        filter.status = identity::CaseStatus::Proposed;
        filter.notProposedBy = m_desk.office().user;
    } else if (m_filters->isOn(QStringLiteral("done"))) {
        filter.status = identity::CaseStatus::Done;
    }
    if (m_filters->isOn(QStringLiteral("mine"))) {
        filter.assignedTo = m_desk.office().user;
    } else if (m_filters->isOn(QStringLiteral("nobody"))) {
        filter.assignedTo = QStringLiteral("-");
    }
    filter.overdue = m_filters->isOn(QStringLiteral("overdue"));
    if (m_filters->isOn(QStringLiteral("old"))) {
        filter.openedBefore = m_desk.office().clock->now() - std::chrono::days(longDays);
    }
    if (m_filters->isOn(QStringLiteral("sure"))) {
        filter.leastScore = sureScore;
    }
    if (m_filters->isOn(QStringLiteral("surest"))) {
        filter.order = identity::InboxFilter::Order::Surest;
    }
    for (const auto &[id, kind] : {std::pair(QStringLiteral("duplicates"), CaseKind::Duplicate),
             std::pair(QStringLiteral("split"), CaseKind::Split), std::pair(QStringLiteral("merged"), CaseKind::Merged),
             std::pair(QStringLiteral("cancelled"), CaseKind::Cancelled),
             std::pair(QStringLiteral("replaced"), CaseKind::Replaced),
             std::pair(QStringLiteral("claimed"), CaseKind::ClaimedTwice),
             std::pair(QStringLiteral("vanished"), CaseKind::Vanished),
             std::pair(QStringLiteral("ambiguous"), CaseKind::Ambiguous),
             std::pair(QStringLiteral("contradiction"), CaseKind::Contradiction)}) {
        if (m_filters->isOn(id)) {
            filter.kind = kind;
        }
    }
    return filter;
}

void CasesPage::reload()
{
    m_counting.replace(m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return identity::Cases(context.clients()).counts(); },
        [this](const Result<identity::InboxCounts> &counts) {
            if (!counts) {
                return;
            }
            QStringList words {tr("%n wait(s)", nullptr, counts->waiting)};
            if (counts->proposed > 0) {
                words.append(tr("%n proposed", nullptr, counts->proposed));
            }
            if (counts->overdue > 0) {
                words.append(tr("! %n after the deadline", nullptr, counts->overdue));
            }
            if (counts->oldest) {
                words.append(tr("the oldest %1").arg(ageText(*counts->oldest, m_desk.office().clock->now())));
            }
            m_count->setText(words.join(QStringLiteral(" · ")));
            QStringList load;
            for (const identity::Load &one : counts->load) {
                load.append(tr("%1: %2").arg(one.person.isEmpty() ? tr("nobody") : one.person).arg(one.cases));
            }
            m_load->setText(load.join(QStringLiteral(" · ")));
            m_load->setVisible(!load.isEmpty());
            Q_EMIT waitingChanged(counts->waiting + counts->proposed);
            if (counts->unscored > 0 && !m_scoring) {
                score();
            }
        }));
    m_listing.replace(m_desk.tasks().look(
        this,
        [filter = filter()](shell::Context &context, const Job &) {
            return identity::Cases(context.clients()).inbox(filter, store::PageCursor::first(), pageSize);
        },
        [this](const Result<store::Page<identity::InboxRow>> &page) {
            if (!page) {
                m_empty->setTexts(tr("The cases cannot be read"), page.error().what);
                m_list->setCurrentWidget(m_empty);
                return;
            }
            const bool hadFocus = m_table->hasFocus();
            const auto wanted = m_wanted ? m_wanted : m_view->caseId();
            m_model->setNow(m_desk.office().clock->now());
            m_model->setFirstPage(*page);
            const auto any = !page->rows.empty();
            m_empty->setTexts(m_filters->on().isEmpty() ? tr("No identity case waits") : tr("No case fits"),
                m_filters->on().isEmpty()
                    ? tr("Cases come from the distribution when the registers merge, divide or cancel a person. "
                         "Duplicates in our own data can be searched for.")
                    : tr("Take a filter off to see more."));
            m_list->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
            m_assign->setEnabled(any);
            m_bulk->setVisible(std::ranges::any_of(page->rows, [this](const identity::InboxRow &row) {
                return row.bulk && row.proposedBy.compare(m_desk.office().user, Qt::CaseInsensitive) != 0;
            }));
            const auto at = std::ranges::find_if(
                page->rows, [&](const identity::InboxRow &row) { return wanted && row.id == *wanted; });
            if (at != page->rows.end()) {
                m_table->chooseRow(static_cast<int>(at - page->rows.begin()));
            } else if (any && !wanted) {
                m_table->chooseRow(0);
            }
            if (wanted) {
                readCase(*wanted);
            } else if (!any) {
                m_view->showNothing();
            }
            if (hadFocus) {
                m_table->setFocus();
            }
        }));
}

void CasesPage::score()
{
    m_scoring = true; // also when it cannot be done: a login that may not write is not asked again
    m_desk.tasks().run(
        this, tr("Comparing the clients of cases"), shell::Lane::Read,
        [](shell::Context &context, const Job &job) {
            return identity::scoreCases(context.clients(), scoredAtOnce, job);
        },
        [this](const Result<int> &scored) {
            if (scored && *scored > 0) {
                m_scoring = false;
                reload();
            }
        });
}

void CasesPage::fetch(const store::PageCursor &cursor)
{
    m_fetching.replace(m_desk.tasks().look(
        this,
        [filter = filter(), cursor](shell::Context &context, const Job &) {
            return identity::Cases(context.clients()).inbox(filter, cursor, pageSize);
        },
        [this](const Result<store::Page<identity::InboxRow>> &page) {
            if (page) {
                m_model->addPage(*page);
            }
        }));
}

void CasesPage::openCase(qint64 id)
{
    m_wanted = id;
    m_filters->clear();
    reload();
}

void CasesPage::startCase(ClientId client)
{
    m_desk.tasks().look(
        this,
        [client](shell::Context &context, const Job &) -> Result<qint64> {
            const auto card = registry::client(context.session(), client);
            if (!card) {
                return std::unexpected(card.error());
            }
            if (!card->waitingCases.empty()) {
                return card->waitingCases.front();
            }
            return identity::Cases(context.clients())
                .open(registry::CaseKind::Contradiction, {client}, {}, context.by({}));
        },
        [this](const Result<qint64> &id) {
            if (id) {
                openCase(*id);
                Q_EMIT m_desk.dataChanged();
            } else {
                Q_EMIT m_desk.told(id.error().what);
            }
        });
}

void CasesPage::readCase(qint64 id)
{
    m_wanted = id;
    m_reading.replace(m_desk.tasks().look(
        this, [id](shell::Context &context, const Job &) { return identity::Cases(context.clients()).detail(id); },
        [this](const Result<identity::CaseDetail> &detail) {
            if (detail) {
                if (m_view->caseId() != detail->row.id) {
                    for (const auto &client : detail->row.clients) {
                        m_seen.add(client.kid);
                    }
                }
                m_view->showCase(*detail);
            } else {
                m_view->showNothing();
                Q_EMIT m_desk.told(detail.error().what);
            }
        }));
}

std::vector<qint64> CasesPage::chosenCases() const
{
    std::vector<qint64> ids;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        ids.push_back(m_model->at(index.row()).id);
    }
    return ids;
}

void CasesPage::assign()
{
    const auto ids = chosenCases();
    if (ids.empty()) {
        return;
    }
    m_desk.ask().ask(this,
        {QStringLiteral("cases.assign"), tr("Assign %n case(s)", nullptr, static_cast<int>(ids.size())),
            tr("Write the login of the colleague who is to work on them. They have fourteen days where no deadline is "
               "set."),
            tr("Assign"), false, true, m_desk.office().user, {}, tr("&Login:")},
        [this, ids](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            const Moment deadline = m_desk.office().clock->now() + std::chrono::hours(24 * 14);
            m_desk.tasks().look(
                this,
                [ids, person = reply.reason, deadline](shell::Context &context, const Job &) {
                    return identity::Cases(context.clients()).assign(ids, person, deadline, context.by({}));
                },
                [this](const Result<int> &done) {
                    Q_EMIT m_desk.told(done ? tr("%n case(s) assigned", nullptr, *done) : done.error().what);
                    reload();
                });
        });
}

void CasesPage::approveBulk()
{
    std::vector<qint64> decisions;
    for (const identity::InboxRow &row : m_model->rows()) {
        if (row.bulk && row.proposedBy.compare(m_desk.office().user, Qt::CaseInsensitive) != 0) {
            decisions.push_back(*row.proposal);
        }
    }
    const auto count = static_cast<int>(decisions.size());
    m_desk.ask().ask(this,
        {QStringLiteral("cases.bulk"), tr("Approve %n replacement(s) at once?", nullptr, count),
            tr("Only cases where one identifier took the place of one other and the register's person equals the "
               "client. Each is carried out and written down by itself."),
            tr("Approve"), true, true, m_desk.office().purpose},
        [this, decisions](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            m_desk.tasks().run(
                this, tr("Approving replacements"), shell::Lane::Read,
                [decisions, reason = reply.reason](shell::Context &context, const Job &) {
                    return identity::Decisions(context.clients()).approveAll(decisions, context.by(reason));
                },
                [this](const Result<identity::Decisions::Approved> &done) {
                    Q_EMIT m_desk.told(!done   ? done.error().what
                            : done->firstError ? tr("%1 carried out, %2 left. %3")
                                                     .arg(done->done)
                                                     .arg(done->left)
                                                     .arg(done->firstError->what)
                                               : tr("%1 carried out, %2 left").arg(done->done).arg(done->left));
                    Q_EMIT m_desk.dataChanged();
                });
        });
}

void CasesPage::searchDuplicates()
{
    if (m_searching != 0) {
        return;
    }
    m_search->setEnabled(false);
    m_searching = m_desk.tasks().run(
        this, tr("Searching for duplicates"), shell::Lane::Read,
        [](shell::Context &context, const Job &job) {
            return identity::searchDuplicates(context.clients(), {}, mostDuplicates, job, context.by({}));
        },
        [this](const Result<identity::DuplicateReport> &report) {
            Q_EMIT m_desk.told(report ? tr("%1 clients compared: %2 pairs look like one person, %3 new cases")
                                            .arg(report->clients)
                                            .arg(report->pairs)
                                            .arg(report->opened)
                                      : report.error().what);
            Q_EMIT m_desk.dataChanged();
        });
}

} // namespace kmen::cases
