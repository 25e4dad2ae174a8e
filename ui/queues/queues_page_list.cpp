// What the page of notices lists: a stage, narrowed by a filter or by a day, and what of it goes to a file.
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelection>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>

#include "ui/queues/coverage_strip.h"
#include "ui/queues/notice_filters.h"
#include "ui/queues/queue_exports.h"
#include "ui/queues/queue_tables.h"
#include "ui/queues/queues_page.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/table_view.h"

namespace kmen::queues {

namespace {

constexpr int pageSize = 200;
constexpr std::size_t mostStepsBack = 20;

} // namespace

void QueuesPage::buildList(QWidget *items)
{
    auto *layout = new QVBoxLayout(items);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_filters);
    m_noticesTable->setModel(m_notices);
    m_noticesTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_noticesTable->setShares({4, 0, 0, 0, 0, 6});
    m_casesTable->setModel(m_cases);
    m_casesTable->setLines(2);
    m_casesTable->setShares({0, 5, 0, 4});
    QPushButton *takeOff = m_nothingFits->setAction(tr("Take the filter off"));
    takeOff->setObjectName(QStringLiteral("nothingFitsButton"));
    m_nothingFits->setTexts(
        tr("Nothing fits the filter"), tr("The filter stands above. The number of the stage is of all its notices."));
    for (QWidget *part : std::initializer_list<QWidget *> {m_noticesTable, m_casesTable, m_empty, m_nothingFits}) {
        m_items->addWidget(part);
    }
    layout->addWidget(m_items, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_setAside);
    buttons->addWidget(m_bringBack);
    buttons->addStretch(1);
    layout->addLayout(buttons);

    connect(m_filters, &NoticeFilters::listWanted, this, &QueuesPage::list);
    connect(m_filters, &NoticeFilters::stepBackWanted, this, &QueuesPage::stepBack);
    connect(takeOff, &QPushButton::clicked, this, [this] {
        m_filters->focusAdd();
        list({m_list.stage, {}, {}});
    });
    connect(m_noticesTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuesPage::updateButtons);
    connect(m_noticesTable, &widgets::TableView::rowOpened, this, [this](int row) {
        if (const auto client = m_notices->at(row).client) {
            Q_EMIT m_desk.openClient(*client);
        }
    });
    connect(m_casesTable, &widgets::TableView::rowOpened, this, [this](int row) {
        if (!m_cases->at(row).clients.empty()) {
            Q_EMIT m_desk.openClient(m_cases->at(row).clients.front().id);
        }
    });
    m_notices->onFetch([this](const store::PageCursor &cursor) { fetch(cursor); });
    m_cases->onFetch([this](const store::PageCursor &cursor) { fetchCases(cursor); });
}

void QueuesPage::list(const NoticeList &wanted)
{
    if (wanted != m_list && (wanted.isFiltered() || m_list.isFiltered())) {
        m_before.push_back(m_list);
        if (m_before.size() > mostStepsBack) {
            m_before.erase(m_before.begin());
        }
    }
    m_list = wanted;
    m_pipeline->setChosen(wanted.stage);
    if (wanted.isFiltered()) {
        m_tabs->setCurrentIndex(itemsTab);
    }
    showList();
}

void QueuesPage::stepBack()
{
    if (!m_before.empty()) {
        m_list = m_before.back();
        m_before.pop_back();
        m_pipeline->setChosen(m_list.stage);
        m_tabs->setCurrentIndex(itemsTab);
        showList();
    }
}

bool QueuesPage::back()
{
    // a whole stage is where Esc leads to: a filter that was taken off comes back by the button alone
    if (m_before.empty() || !m_list.isFiltered()) {
        return false;
    }
    stepBack();
    return true;
}

void QueuesPage::chooseDay(QDate day)
{
    // the bars are of what was done: in step with the registers, there is nothing else of that day
    NoticeList wanted = m_list.stage == Stage::Done ? m_list : NoticeList {Stage::Done, {}, {}};
    const bool again = wanted.filter.from == day && wanted.filter.to == day;
    wanted.filter.from = again ? std::nullopt : std::optional(day);
    wanted.filter.to = wanted.filter.from;
    m_tabs->setCurrentIndex(itemsTab);
    list(wanted);
}

void QueuesPage::showList()
{
    const Stage stage = m_list.stage;
    m_notices->setNow(m_desk.office().clock->now());
    m_filters->setList(m_list);
    m_filters->setCanStepBack(!m_before.empty());
    m_filters->setVisible(!statesOf(stage).empty());
    const bool oneDay = m_list.filter.from && m_list.filter.from == m_list.filter.to;
    m_strip->setChosenDay(oneDay ? m_list.filter.from : std::nullopt);
    if (isOfLastRun(stage)) {
        m_listing.replace(0); // what was asked for another stage
        m_empty->setTexts(stageTitle(stage),
            tr("The number is of the last run. It is the run chosen under Last runs, with its calls; what came of it "
               "is in the other stages."));
        m_items->setCurrentWidget(m_empty);
        updateButtons();
        return;
    }
    if (stage == Stage::Cases) {
        m_listing.replace(m_desk.tasks().look(
            this,
            [](shell::Context &context, const Job &) {
                return registry::cases(
                    context.session(), registry::CaseState::Waiting, store::PageCursor::first(), pageSize);
            },
            [this](const Result<store::Page<registry::CaseRow>> &page) {
                if (page) {
                    m_cases->setFirstPage(*page);
                    m_empty->setTexts(tr("Nothing here: %1").arg(stageTitle(Stage::Cases)),
                        tr("Run the distribution to ask the registers for changes of your clients."));
                    m_items->setCurrentWidget(page->rows.empty() ? static_cast<QWidget *>(m_empty) : m_casesTable);
                    updateButtons();
                } else if (m_items->currentWidget() == m_casesTable) {
                    Q_EMIT m_desk.told(page.error().what); // older rows of the same list
                } else {
                    showUnread(page.error());
                }
            }));
        return;
    }
    m_listing.replace(m_desk.tasks().look(
        this,
        [wanted = m_list](shell::Context &context, const Job &) {
            return listOf(context.session(), statesOf(wanted.stage), wanted.filter, pageSize);
        },
        [this](const Result<Listed> &listed) {
            if (listed) {
                showNotices(*listed);
            } else if (m_items->currentWidget() == m_noticesTable && m_shown == m_list) {
                Q_EMIT m_desk.told(listed.error().what); // older rows of the same list
            } else {
                m_shown = m_list;
                m_notices->setFirstPage({});
                m_filters->setCount({});
                showUnread(listed.error());
            }
        }));
}

void QueuesPage::showUnread(const Error &error)
{
    m_empty->setTexts(tr("The list could not be read"), QString(error.what + u' ' + error.remedy).trimmed());
    if (m_items->currentWidget() != m_empty && m_items->isAncestorOf(window()->focusWidget())) {
        m_pipeline->focusChosen();
    }
    m_items->setCurrentWidget(m_empty);
    updateButtons();
}

void QueuesPage::showNotices(const Listed &listed)
{
    const bool any = !listed.page.rows.empty();
    const bool hadFocus = m_noticesTable->hasFocus();
    const int row = std::max(0, m_noticesTable->chosenRow());
    QSet<qint64> selected;
    for (const int one : selectedRows()) {
        selected.insert(m_notices->at(one).id);
    }
    const bool sameList = m_shown == m_list;
    m_shown = m_list;
    m_filters->setReasons(listed.reasons);
    showCount(listed.count);
    m_notices->setFirstPage(listed.page);
    if (hadFocus && !any) {
        m_pipeline->focusChosen();
    }
    m_empty->setTexts(tr("Nothing here: %1").arg(stageTitle(m_list.stage)),
        tr("Run the distribution to ask the registers for changes of your clients."));
    m_items->setCurrentWidget(any ? static_cast<QWidget *>(m_noticesTable)
            : m_list.isFiltered() ? static_cast<QWidget *>(m_nothingFits)
                                  : m_empty);
    if (any) {
        m_noticesTable->chooseRow(sameList ? std::min(row, static_cast<int>(listed.page.rows.size()) - 1) : 0);
        if (sameList && !selected.isEmpty()) {
            selectAgain(selected);
        }
        if (hadFocus) {
            m_noticesTable->setFocus();
        }
    }
    updateButtons();
}

void QueuesPage::showCount(const registry::NoticeCount &count)
{
    if (!m_list.isFiltered()) {
        m_filters->setCount({});
        return;
    }
    qint64 all = 0;
    for (const registry::NoticeState state : statesOf(m_list.stage)) {
        all += m_overview.count(state);
    }
    const QLocale locale;
    m_filters->setCount(count.exact
            ? tr("filtered: %1 of %2").arg(locale.toString(count.count), locale.toString(all))
            : tr("filtered: more than %1 of %2").arg(locale.toString(count.count), locale.toString(all)));
}

void QueuesPage::fetch(const store::PageCursor &cursor)
{
    m_desk.tasks().look(
        this,
        [shown = m_shown, cursor](shell::Context &context, const Job &) {
            return noticesOf(context.session(), statesOf(shown.stage), shown.filter, cursor, pageSize);
        },
        [this, generation = m_notices->generation()](
            const Result<store::Page<registry::NoticeRow>> &page) { addPage(*m_notices, generation, page); });
}

void QueuesPage::fetchCases(const store::PageCursor &cursor)
{
    m_desk.tasks().look(
        this,
        [cursor](shell::Context &context, const Job &) {
            return registry::cases(context.session(), registry::CaseState::Waiting, cursor, pageSize);
        },
        [this, generation = m_cases->generation()](
            const Result<store::Page<registry::CaseRow>> &page) { addPage(*m_cases, generation, page); });
}

template <class Row>
void QueuesPage::addPage(widgets::PagedModel<Row> &model, int generation, const Result<store::Page<Row>> &page)
{
    if (generation != model.generation()) {
        return; // of a list that is no longer shown
    }
    if (page) {
        model.addPage(*page);
    } else {
        model.fetchFailed();
        Q_EMIT m_desk.told(page.error().what);
    }
}

bool QueuesPage::canSave() const
{
    switch (m_tabs->currentIndex()) {
    case itemsTab:
        return m_items->currentWidget() == m_noticesTable || m_items->currentWidget() == m_casesTable;
    case windowsTab:
        return !m_overview.windows.empty();
    case daysTab:
        return !m_overview.days.empty();
    default:
        return !m_overview.runs.empty();
    }
}

void QueuesPage::save()
{
    if (!canSave()) {
        return;
    }
    const int tab = m_tabs->currentIndex();
    const bool ofCases = tab == itemsTab && m_items->currentWidget() == m_casesTable;
    // as it is now: the list may be another one by the time that a name was given
    const NoticeList shown = m_shown;
    const ExportTable table = tab == itemsTab ? ExportTable {}
        : tab == windowsTab                   ? windowsTable(m_overview.windows)
        : tab == daysTab                      ? daysTable({m_overview.days.rbegin(), m_overview.days.rend()})
                                              : runsTable(m_overview.runs);
    const QString recorded = tr("That it was made, by whom and why is recorded.");
    const QString notices = shown.isFiltered()
        ? tr("The file holds names and client numbers of those in “%1” whom the filter leaves: %2.")
              .arg(stageTitle(shown.stage), filterText(shown))
        : tr("The file holds names and client numbers of everybody in “%1”.").arg(stageTitle(shown.stage));
    const QString what = ofCases ? tr("The file holds names and client numbers of everybody whose identity case waits.")
        : tab == itemsTab        ? notices
        : tab == windowsTab      ? tr("The file holds the windows and gaps that the table shows.")
        : tab == daysTab
        ? tr("The file holds the numbers of the days that the table shows.")
        : tr("The file holds the runs that the table shows, with the names of those who started them.");
    m_desk.ask().ask(this,
        {QStringLiteral("queues.save"), tr("Save this list to a file?"),
            QString(what + QStringLiteral("\n\n") + recorded), tr("Save the list…"), false, true, {}},
        [this, tab, ofCases, shown, table](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            auto *dialog = new QFileDialog(this, tr("Save the list"),
                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Tables (*.csv)"));
            dialog->setObjectName(QStringLiteral("saveNoticesDialog"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setDefaultSuffix(QStringLiteral("csv"));
            dialog->selectFile(ofCases  ? tr("cases.csv")
                    : tab == itemsTab   ? tr("notices.csv")
                    : tab == windowsTab ? tr("windows.csv")
                    : tab == daysTab    ? tr("days.csv")
                                        : tr("runs.csv"));
            connect(dialog, &QFileDialog::fileSelected, this,
                [this, tab, ofCases, shown, table, reason = reply.reason](const QString &path) {
                    ofCases               ? saveCasesTo(path, reason)
                        : tab == itemsTab ? saveNoticesTo(shown, path, reason)
                                          : saveTableTo(table, path, reason);
                });
            dialog->open();
        });
}

std::function<void(const Result<qint64> &)> QueuesPage::tellSaved(
    const QString &path, const std::shared_ptr<const int> &task)
{
    const QPointer<shell::Desk> desk(&m_desk);
    const QPointer<QueuesPage> page(this);
    // it goes on when this page is made anew: the desk is told
    return [desk, page, task, path](const Result<qint64> &saved) {
        if (!saved) {
            Q_EMIT desk->told(saved.error().what);
            if (page) {
                page->say(shell::Tone::Bad, saved.error());
            }
            return;
        }
        const QString sentence =
            tr("%n row(s) saved to %1", nullptr, static_cast<int>(*saved)).arg(QDir::toNativeSeparators(path));
        desk->tasks().setResult(*task, sentence);
        Q_EMIT desk->told(sentence);
    };
}

void QueuesPage::saveNoticesTo(const NoticeList &list, const QString &path, const QString &reason)
{
    const auto task = std::make_shared<int>(0);
    const NoticesToSave what {statesOf(list.stage), list.filter, filterText(list)};
    *task = m_desk.tasks().run(
        &m_desk, tr("Saving a list of notices"), shell::Lane::Files,
        [path, reason, what](
            shell::Context &context, const Job &job) { return saveNotices(context, what, path, reason, job); },
        tellSaved(path, task));
}

void QueuesPage::saveCasesTo(const QString &path, const QString &reason)
{
    const auto task = std::make_shared<int>(0);
    *task = m_desk.tasks().run(
        &m_desk, tr("Saving a list of identity cases"), shell::Lane::Files,
        [path, reason](shell::Context &context, const Job &job) { return saveCases(context, path, reason, job); },
        tellSaved(path, task));
}

void QueuesPage::saveTableTo(const ExportTable &table, const QString &path, const QString &reason)
{
    const auto task = std::make_shared<int>(0);
    *task = m_desk.tasks().run(
        &m_desk, tr("Saving a table of the distribution"), shell::Lane::Files,
        [path, reason, table](
            shell::Context &context, const Job &job) { return saveTable(context, table, path, reason, job); },
        tellSaved(path, task));
}

} // namespace kmen::queues
