#include "ui/queues/queues_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>

#include "sync/agendas.h"
#include "sync/rules.h"
#include "ui/queues/coverage_strip.h"
#include "ui/queues/other_runs.h"
#include "ui/queues/queue_tables.h"
#include "ui/queues/queue_views.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::queues {

using registry::NoticeState;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int pageSize = 200;

/// What a stage counts and lists; nothing for those that are no list of notices.
std::vector<NoticeState> statesOf(Stage stage)
{
    switch (stage) {
    case Stage::ToRead:
        return {NoticeState::Reading, NoticeState::Received};
    case Stage::ToApply:
        return {NoticeState::Read};
    case Stage::Done:
        return {NoticeState::Applied};
    case Stage::SetAside:
        return {NoticeState::SetAside};
    case Stage::Failed:
        return {NoticeState::Failed};
    case Stage::Repeated:
        return {NoticeState::Repeated};
    case Stage::AifoChanges:
    case Stage::Notices:
    case Stage::Cases:
        break;
    }
    return {};
}

qint64 countOf(const Overview &overview, Stage stage)
{
    qint64 count = 0;
    for (const NoticeState state : statesOf(stage)) {
        count += overview.count(state);
    }
    return count;
}

/// These tell how much the last run brought: it stands among the runs, not among what waits now.
bool isOfLastRun(Stage stage)
{
    return stage == Stage::AifoChanges || stage == Stage::Notices;
}

constexpr int itemsTab = 0;
constexpr int windowsTab = 1;
constexpr int runsTab = 3;

} // namespace

QueuesPage::QueuesPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_state(new Label(Label::Kind::Secondary))
    , m_run(new Button(tr("Run the distribution"), Button::Kind::Primary))
    , m_note(new widgets::Note)
    , m_pipeline(new Pipeline)
    , m_oldest(new Label(Label::Kind::Small))
    , m_subscriptions(new Label(Label::Kind::Small))
    , m_strip(new CoverageStrip)
    , m_tabs(new widgets::Tabs(tr("Items or runs")))
    , m_items(new QStackedWidget)
    , m_empty(new widgets::EmptyPage({}, {}))
    , m_notices(new NoticesModel(this))
    , m_cases(new CasesModel(this))
    , m_windows(new WindowsView)
    , m_days(new DaysView)
    , m_runs(new RunsView)
    , m_noticesTable(new widgets::TableView(tr("Notices of the chosen stage")))
    , m_casesTable(new widgets::TableView(tr("Identity cases that wait")))
    , m_retry(new Button(tr("Try again")))
    , m_setAside(new Button(tr("Set aside…")))
    , m_bringBack(new Button(tr("Bring back")))
    , m_save(new Button(tr("Save the list…")))
    , m_refresh(new QTimer(this))
    , m_overviewing(desk.tasks())
    , m_listing(desk.tasks())
    , m_calling(desk.tasks())
{
    m_run->setObjectName(QStringLiteral("runButton"));
    m_note->setObjectName(QStringLiteral("runNote"));
    m_note->hide();
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_setAside->setObjectName(QStringLiteral("setAsideButton"));
    m_save->setObjectName(QStringLiteral("saveNoticesButton"));
    m_subscriptions->setObjectName(QStringLiteral("subscriptionsLabel"));
    m_bringBack->setObjectName(QStringLiteral("bringBackButton"));
    m_noticesTable->setObjectName(QStringLiteral("noticesTable"));
    m_casesTable->setObjectName(QStringLiteral("casesTable"));
    m_tabs->setObjectName(QStringLiteral("queueTabs"));
    m_pipeline->setObjectName(QStringLiteral("pipeline"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 8);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(new Label(Label::Kind::Title, tr("Notices", "title of the workplace")));
    top->addWidget(m_state, 0, Qt::AlignVCenter);
    top->addStretch(1);
    top->addWidget(m_run);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(m_pipeline);
    auto *strip = new QHBoxLayout;
    strip->addWidget(new Label(Label::Kind::Heading, tr("Covered time, last 30 days")));
    strip->addStretch(1);
    strip->addWidget(m_oldest);
    layout->addLayout(strip);
    layout->addWidget(new Label(Label::Kind::Small,
        tr("Bars: changed clients a day. Strip: full = covered, half = partly covered, empty frame = missing, dots = "
           "not "
           "asked about yet, thin line = before the first window.")));
    layout->addWidget(m_strip);
    layout->addWidget(m_subscriptions);

    auto *items = new QWidget;
    auto *itemsLayout = new QVBoxLayout(items);
    itemsLayout->setContentsMargins(0, 6, 0, 0);
    m_noticesTable->setModel(m_notices);
    m_noticesTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_noticesTable->setShares({4, 0, 0, 0, 0, 6});
    m_casesTable->setModel(m_cases);
    m_casesTable->setLines(2);
    m_casesTable->setShares({0, 5, 0, 4});
    m_items->addWidget(m_noticesTable);
    m_items->addWidget(m_casesTable);
    m_items->addWidget(m_empty);
    itemsLayout->addWidget(m_items, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_setAside);
    buttons->addWidget(m_bringBack);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    itemsLayout->addLayout(buttons);
    m_tabs->addTab(items, tr("Items"));
    m_tabs->addTab(m_windows, tr("Windows and gaps"));
    m_tabs->addTab(m_days, tr("Days"));
    m_tabs->addTab(m_runs, tr("Last runs"));
    layout->addWidget(m_tabs, 1);

    // the counts move while the distribution runs; one look in half a second is enough
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(500);
    connect(m_refresh, &QTimer::timeout, this, &QueuesPage::readAll);
    connect(&desk.tasks(), &shell::Tasks::changed, this, [this] {
        if (running() && !m_refresh->isActive()) {
            m_refresh->start();
        }
        showRun();
    });
    connect(&desk.tasks(), &shell::Tasks::finished, this, [this](int id) {
        if (id == m_running) {
            m_running = 0;
            showRun();
            showNote();
            m_refresh->start();
            Q_EMIT m_desk.dataChanged();
        }
    });
    connect(m_run, &QPushButton::clicked, this, &QueuesPage::runOrCancel);
    connect(m_pipeline, &Pipeline::stageChosen, this, &QueuesPage::chooseStage);
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
    connect(m_retry, &QPushButton::clicked, this, [this] { move(Move::Retry); });
    connect(m_setAside, &QPushButton::clicked, this, [this] { move(Move::SetAside); });
    connect(m_bringBack, &QPushButton::clicked, this, [this] { move(Move::BringBack); });
    connect(m_save, &QPushButton::clicked, this, &QueuesPage::save);
    connect(m_runs, &RunsView::runChosen, this, [this](const registry::SyncRun &run) {
        constexpr int callsShown = 200;
        m_calling.replace(m_desk.tasks().look(
            this, [run](shell::Context &context, const Job &) { return callsOf(context, run, callsShown); },
            [this](const Result<std::vector<audit::CallRow>> &calls) {
                if (calls) {
                    m_runs->showCalls(*calls);
                }
            }));
    });
    connect(&desk, &shell::Desk::dataChanged, this, &QueuesPage::readAll);
    m_notices->onFetch([this](const store::PageCursor &cursor) { fetch(cursor); });
    m_cases->onFetch([this](const store::PageCursor &cursor) { fetchCases(cursor); });
    desk.actions().add(
        {QStringLiteral("queues.run"), tr("Run or stop the distribution"), {}, QStringLiteral("refresh")}, this,
        [this] { runOrCancel(); });
    desk.actions().add({QStringLiteral("queues.changeOver"), tr("Change over from E07 to AISV (E317)…"), {}, {}}, this,
        [this] { offerChangeOver(); });
    desk.actions().add(
        {QStringLiteral("queues.readAnew"), tr("Read everybody anew…"), {}, {}}, this, [this] { offerFullReading(); });
    addReconcileAction(desk, this);
    connect(m_windows, &WindowsView::readAnewWanted, this, &QueuesPage::offerFullReading);
    updateButtons();
}

void QueuesPage::enter()
{
    readAll();
}

void QueuesPage::focusFilter()
{
    // which stage is listed is all that this page filters by
    m_pipeline->focusChosen();
}

QString QueuesPage::help() const
{
    return tr("Notices of the registers go from the left to the right: they are received, the persons are read, the "
              "changes applied. What cannot go on by itself is set aside with a reason.\n\n"
              "Choose a stage to see its items; Enter on an item opens the client. The distribution can be stopped at "
              "any time and goes on where it stopped.");
}

void QueuesPage::readAll()
{
    m_overviewing.replace(m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return readOverview(context); },
        [this](const Result<Overview> &overview) {
            if (overview) {
                showOverview(*overview);
            } else {
                m_state->setText(overview.error().what);
            }
        }));
}

void QueuesPage::showOverview(const Overview &overview)
{
    const Moment now = m_desk.office().clock->now();
    const auto last = std::ranges::find(overview.runs, QStringLiteral("distribution"), &registry::SyncRun::kind);
    const bool any = last != overview.runs.end();
    m_lastRun = any ? std::optional(*last) : std::nullopt;
    if (m_said && any && last->finishedAt.value_or(last->startedAt) > m_said->at) {
        m_said.reset(); // there is newer news
    }
    showNote();
    m_pipeline->setCount(Stage::AifoChanges, any ? last->replaced + last->cases : 0, tr("E78 · last run"));
    m_pipeline->setCount(Stage::Notices, any ? last->delivered : 0,
        overview.standing.route == registry::Route::Aisv ? tr("E317 · last run") : tr("E07 · last run"));
    m_pipeline->setCount(Stage::ToRead, countOf(overview, Stage::ToRead), tr("notices, E277"));
    m_pipeline->setCount(Stage::ToApply, countOf(overview, Stage::ToApply), tr("read, not yet written"));
    m_pipeline->setCount(Stage::Done, countOf(overview, Stage::Done), tr("since the beginning"));
    for (const Stage stage : {Stage::SetAside, Stage::Failed, Stage::Repeated}) {
        m_pipeline->setCount(stage, countOf(overview, stage));
    }
    m_pipeline->setCount(Stage::Cases, overview.waitingCases());
    const auto oldest = overview.oldest();
    const auto left = overview.standing.throughput.untilDone;
    m_oldest->setText(!oldest ? tr("no notice waits")
            : left
            ? tr("the oldest notice waits %1 · done in about %2").arg(ageText(*oldest, now), ageText(now - *left, now))
            : tr("the oldest notice waits %1").arg(ageText(*oldest, now)));
    if (running()) {
        m_state->setText(runningText());
    } else {
        m_state->setText(any ? tr("last run %1: %2")
                                   .arg(toLocalText(last->finishedAt.value_or(last->startedAt)),
                                       registry::runOutcomeText(last->outcome))
                             : tr("the distribution has not run yet"));
    }
    const QLocale locale;
    const sync::Overview &standing = overview.standing;
    m_subscriptions->setText(standing.toSubscribe + standing.toUnsubscribe == 0
            ? tr("%1 · subscribed identifiers: %2")
                  .arg(registry::routeText(standing.route), locale.toString(overview.subscribed))
            : tr("%1 · subscribed identifiers: %2, waiting to be subscribed: %3, to be unsubscribed: %4")
                  .arg(registry::routeText(standing.route), locale.toString(overview.subscribed),
                      locale.toString(standing.toSubscribe), locale.toString(standing.toUnsubscribe)));
    m_pace = standing.pace;
    // with nothing open AISV is not asked about changes at all
    m_asksAisv = standing.route == registry::Route::Aisv && !standing.gaps.empty();
    m_strip->setDays(overview.coverage);
    m_windows->show(overview);
    m_days->show(overview, localDate(now));
    m_runs->show(overview);
    m_tabs->setTabText(windowsTab,
        overview.gaps() == 0 ? tr("Windows and gaps") : tr("Windows and gaps (missing: %1)").arg(overview.gaps()));
    Q_EMIT m_desk.inStepChanged(standing.coveredTo);
    Q_EMIT waitingChanged(overview.count(NoticeState::Received) + overview.count(NoticeState::Reading)
        + overview.count(NoticeState::Read) + overview.count(NoticeState::SetAside)
        + overview.count(NoticeState::Failed));
    showStage(m_pipeline->chosen());
}

void QueuesPage::chooseStage(Stage stage)
{
    if (isOfLastRun(stage)) {
        m_runs->chooseLastDistribution();
    }
    m_tabs->setCurrentIndex(isOfLastRun(stage) ? runsTab : itemsTab);
    showStage(stage);
}

void QueuesPage::say(shell::Tone tone, const Error &error)
{
    m_said = Said {tone, error.what, error.remedy, m_desk.office().clock->now()};
    showNote();
}

void QueuesPage::showNote()
{
    const bool failed = m_lastRun && m_lastRun->outcome == registry::RunOutcome::Failed;
    m_note->setVisible(!running() && (m_said || failed));
    if (m_said) {
        m_note->tell(m_said->tone, m_said->sentence, m_said->remedy);
    } else if (failed) {
        m_note->tell(shell::Tone::Bad, registry::runReason(*m_lastRun),
            m_lastRun->remedy.isEmpty()
                ? tr("Run the distribution again. If it fails again, its calls under Last runs say where.")
                : m_lastRun->remedy);
    }
}

void QueuesPage::showStage(Stage stage)
{
    m_notices->setNow(m_desk.office().clock->now());
    const auto show = [this, stage](QWidget *table, bool filled) {
        m_empty->setTexts(tr("Nothing here: %1").arg(stageTitle(stage)),
            tr("Run the distribution to ask the registers for changes of your clients."));
        m_items->setCurrentWidget(filled ? table : m_empty);
        updateButtons();
    };
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
            [this, show](const Result<store::Page<registry::CaseRow>> &page) {
                if (page) {
                    m_cases->setFirstPage(*page);
                    show(m_casesTable, !page->rows.empty());
                }
            }));
        return;
    }
    m_listing.replace(m_desk.tasks().look(
        this,
        [stage](shell::Context &context, const Job &) {
            return noticesOf(context, statesOf(stage), store::PageCursor::first(), pageSize);
        },
        [this, show](const Result<store::Page<registry::NoticeRow>> &page) {
            if (page) {
                const bool hadFocus = m_noticesTable->hasFocus();
                const int row = std::max(0, m_noticesTable->chosenRow());
                QSet<qint64> selected;
                for (const int one : selectedRows()) {
                    selected.insert(m_notices->at(one).id);
                }
                m_notices->setFirstPage(*page);
                if (hadFocus && page->rows.empty()) {
                    m_pipeline->focusChosen();
                }
                show(m_noticesTable, !page->rows.empty());
                if (!page->rows.empty()) {
                    m_noticesTable->chooseRow(std::min(row, static_cast<int>(page->rows.size()) - 1));
                    selectAgain(selected);
                }
                if (hadFocus && !page->rows.empty()) {
                    m_noticesTable->setFocus();
                }
                updateButtons();
            }
        }));
}

void QueuesPage::fetch(const store::PageCursor &cursor)
{
    m_desk.tasks().look(
        this,
        [stage = m_pipeline->chosen(), cursor](
            shell::Context &context, const Job &) { return noticesOf(context, statesOf(stage), cursor, pageSize); },
        [this, stage = m_pipeline->chosen()](const Result<store::Page<registry::NoticeRow>> &page) {
            if (page && stage == m_pipeline->chosen()) {
                m_notices->addPage(*page);
            }
        });
}

void QueuesPage::fetchCases(const store::PageCursor &cursor)
{
    m_desk.tasks().look(
        this,
        [cursor](shell::Context &context, const Job &) {
            return registry::cases(context.session(), registry::CaseState::Waiting, cursor, pageSize);
        },
        [this](const Result<store::Page<registry::CaseRow>> &page) {
            if (page) {
                m_cases->addPage(*page);
            }
        });
}

void QueuesPage::updateButtons()
{
    const Stage stage = m_pipeline->chosen();
    m_save->setEnabled(m_items->currentWidget() == m_noticesTable);
    const bool any = m_items->currentWidget() == m_noticesTable && m_noticesTable->selectionModel()->hasSelection();
    m_retry->setVisible(stage == Stage::Failed);
    m_setAside->setVisible(stage == Stage::Failed || stage == Stage::ToRead);
    m_bringBack->setVisible(stage == Stage::SetAside);
    const std::array<QPushButton *, 3> moves {m_retry, m_setAside, m_bringBack};
    // the last one went: the keyboard stays on this page
    if (!any && std::ranges::find(moves, window()->focusWidget()) != moves.end()) {
        m_pipeline->focusChosen();
    }
    for (QPushButton *button : moves) {
        button->setEnabled(any);
    }
}

void QueuesPage::runOrCancel()
{
    if (running()) {
        m_desk.tasks().cancel(m_running);
        return;
    }
    const sync::Judgement judged =
        m_asksAisv ? sync::judgeHour(m_pace, m_desk.office().clock->now()) : sync::Judgement {};
    if (judged.verdict == sync::Verdict::Allowed) {
        run(m_desk.office().purpose);
        return;
    }
    const Error advice = judged.error();
    m_desk.ask().ask(this,
        {QStringLiteral("queues.run"), tr("Run the distribution now?"),
            tr("%1 (%2) %3").arg(advice.what, advice.detail, advice.remedy), tr("Run now"), true, true, {}},
        [this](const shell::Reply &reply) {
            if (reply.yes && !running()) {
                run(reply.reason);
            }
        });
}

void QueuesPage::run(const QString &reason)
{
    auto *desk = &m_desk;
    m_running = m_desk.tasks().run(
        this, tr("Distribution of changes"), shell::Lane::Registers,
        [reason](shell::Context &context, const Job &job) { return queues::distribute(context, reason, job); },
        [this, desk](const Result<sync::Report> &report) {
            if (report) {
                desk->tasks().setResult(
                    m_running, tr("%n client(s) changed", nullptr, static_cast<int>(report->run.changed)));
                if (!report->withoutRole.isEmpty()) {
                    Q_EMIT desk->told(sync::noRole(report->withoutRole.join(QStringLiteral(", "))).what);
                }
            } else if (report.error().kind != ErrorKind::Cancelled) {
                say(shell::Tone::Bad, report.error());
            }
        });
    m_said.reset();
    showNote();
    showRun();
    m_state->setText(runningText());
}

bool QueuesPage::stopping() const
{
    return running() && m_desk.tasks().state(m_running) == shell::TaskState::Stopping;
}

QString QueuesPage::runningText() const
{
    return stopping() ? tr("the distribution is stopping") : tr("the distribution is running");
}

void QueuesPage::showRun()
{
    // while it is stopping the distribution still holds its lease: nothing can be started until it has really ended
    const bool ends = stopping();
    const QString text = !running() ? tr("Run the distribution")
        : ends                      ? tr("Stopping the distribution…")
                                    : tr("Stop the distribution");
    if (m_run->text() == text) {
        return;
    }
    // also while another window is before this one
    const bool focused = window()->focusWidget() == m_run || m_focusWaits;
    m_run->setText(text);
    m_run->setEnabled(!ends);
    m_run->updateGeometry();
    if (running()) {
        m_state->setText(runningText());
    }
    // a disabled button loses the keyboard; it comes back with the button
    m_focusWaits = ends && focused;
    if (!ends && focused) {
        m_run->setFocus();
    }
}

void QueuesPage::save()
{
    m_desk.ask().ask(this,
        {QStringLiteral("queues.save"), tr("Save this list to a file?"),
            tr("The file holds names and client numbers of everybody in “%1”. That it was made, by whom and why is "
               "recorded.")
                .arg(stageTitle(m_pipeline->chosen())),
            tr("Save the list…"), false, true, {}},
        [this](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            auto *dialog = new QFileDialog(this, tr("Save the list"),
                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Tables (*.csv)"));
            dialog->setObjectName(QStringLiteral("saveNoticesDialog"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setDefaultSuffix(QStringLiteral("csv"));
            connect(dialog, &QFileDialog::fileSelected, this,
                [this, reason = reply.reason](const QString &path) { saveTo(path, reason); });
            dialog->open();
        });
}

void QueuesPage::saveTo(const QString &path, const QString &reason)
{
    m_desk.tasks().run(
        this, tr("Saving a list of notices"), shell::Lane::Read,
        [path, reason, states = statesOf(m_pipeline->chosen())](
            shell::Context &context, const Job &job) { return saveNotices(context, states, path, reason, job); },
        [this](const Result<qint64> &saved) {
            Q_EMIT m_desk.told(
                saved ? tr("%n notice(s) saved", nullptr, static_cast<int>(*saved)) : saved.error().what);
        });
}

} // namespace kmen::queues
