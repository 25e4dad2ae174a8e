#include "ui/queues/queues_page.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>

#include <ranges>

#include "sync/agendas.h"
#include "sync/rules.h"
#include "ui/queues/coverage_strip.h"
#include "ui/queues/notice_filters.h"
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

/// Of the desk's tasks: the number of the distribution that was started here, whatever its name in which language.
constexpr const char *runningTask = "queues.running";

qint64 countOf(const Overview &overview, Stage stage)
{
    qint64 count = 0;
    for (const NoticeState state : statesOf(stage)) {
        count += overview.count(state);
    }
    return count;
}

/// Beside the tabs, over the style's own line: theirs goes on under the button.
class Corner final : public QWidget {
public:
    explicit Corner(QWidget *button)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 5);
        layout->addWidget(button);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.fillRect(QRect(0, height() - 1, width(), 1), shell::lineColour(palette()));
    }
};

} // namespace

QueuesPage::QueuesPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_state(new Label(Label::Kind::Secondary))
    , m_run(new Button(tr("Run the distribution"), Button::Kind::Primary))
    , m_note(new widgets::Note)
    , m_showFailed(new Button(tr("Show the run")))
    , m_pipeline(new Pipeline)
    , m_oldest(new Label(Label::Kind::Small))
    , m_subscriptions(new Label(Label::Kind::Small))
    , m_strip(new CoverageStrip)
    , m_tabs(new widgets::Tabs(tr("Items or runs")))
    , m_items(new QStackedWidget)
    , m_empty(new widgets::EmptyPage({}, {}))
    , m_nothingFits(new widgets::EmptyPage({}, {}))
    , m_filters(new NoticeFilters(desk))
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
    m_showFailed->setObjectName(QStringLiteral("showFailedRunButton"));
    m_showFailed->hide();
    m_strip->setObjectName(QStringLiteral("coverageStrip"));
    m_strip->setChoosable();
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
    auto *note = new QHBoxLayout;
    note->setSpacing(10);
    note->addWidget(m_note, 1);
    note->addWidget(m_showFailed, 0, Qt::AlignVCenter);
    layout->addLayout(note);
    layout->addWidget(m_pipeline);
    auto *strip = new QHBoxLayout;
    strip->addWidget(new Label(Label::Kind::Heading, tr("Covered time, last 30 days")));
    strip->addStretch(1);
    strip->addWidget(m_oldest);
    layout->addLayout(strip);
    layout->addWidget(new Label(Label::Kind::Small,
        tr("Bars: changed clients a day; choosing a day lists its notices. Strip: full = covered, half = partly "
           "covered, "
           "empty frame = missing, dots = not asked about yet, thin line = before the first window.")));
    layout->addWidget(m_strip);
    layout->addWidget(m_subscriptions);

    auto *items = new QWidget;
    buildList(items);
    m_tabs->addTab(items, tr("Items"));
    m_tabs->addTab(m_windows, tr("Windows and gaps"));
    m_tabs->addTab(m_days, tr("Days"));
    m_tabs->addTab(m_runs, tr("Last runs"));
    m_tabs->setCornerWidget(new Corner(m_save));
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
    connect(m_strip, &CoverageStrip::dayChosen, this, &QueuesPage::chooseDay);
    connect(m_days, &DaysView::dayChosen, this, [this](QDate day) {
        m_filters->focusAdd(); // the table that had the keyboard goes
        chooseDay(day);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &QueuesPage::updateButtons);
    connect(m_showFailed, &QPushButton::clicked, this, &QueuesPage::openFailedRun);
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
    connect(m_windows, &WindowsView::readAnewWanted, this, &QueuesPage::offerFullReading);
    // the page was made anew, in another language, while the distribution runs
    const int before = desk.tasks().property(runningTask).toInt();
    if (const auto state = desk.tasks().state(before); state == shell::TaskState::Waiting
        || state == shell::TaskState::Running || state == shell::TaskState::Stopping) {
        m_running = before;
    }
    buildActions();
    updateButtons();
    showRun();
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
    return tr(
        "Notices of the registers go from the left to the right: they are received, the persons are read, the "
        "changes applied. What cannot go on by itself is set aside with a reason.\n\n"
        "Choose a stage to see its items; Enter on an item opens the client. A day of the chart, by a click or by "
        "the arrows and Enter, lists what was done on it; what narrows the list stands above it and is "
        "taken off there or by Esc. The distribution can be stopped at any time and goes on where it stopped.\n\n"
        "/ stages · Ctrl+R try again · Ctrl+D set aside · Ctrl+B bring back · Ctrl+S save the filter · "
        "Ctrl+Shift+S save the list to a file · Ctrl+Shift+R run or stop the distribution · Esc back");
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
    m_overview = overview;
    if (m_said && any && last->finishedAt.value_or(last->startedAt) > m_said->at) {
        m_said.reset(); // there is newer news
    }
    // a run that failed later is the newer news; and where what was said is the run's own sentence, the run tells more
    if (m_said && std::ranges::any_of(overview.standing.failedRuns, [this](const registry::SyncRun &run) {
            return run.what == m_said->sentence || run.finishedAt.value_or(run.startedAt) > m_said->at;
        })) {
        m_said.reset();
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
    showList();
}

void QueuesPage::chooseStage(Stage stage)
{
    if (isOfLastRun(stage)) {
        m_runs->chooseLastDistribution();
    }
    m_tabs->setCurrentIndex(isOfLastRun(stage) ? runsTab : itemsTab);
    // the number of a stage is of all of it, and so is its list; the filter is one step back
    list({stage, {}, {}});
}

void QueuesPage::say(shell::Tone tone, const Error &error)
{
    m_said = Said {tone, error.what, error.remedy, m_desk.office().clock->now()};
    showNote();
}

void QueuesPage::showNote()
{
    const auto &failed = m_overview.standing.failedRuns;
    m_note->setVisible(!running() && (m_said || !failed.empty()));
    m_showFailed->setVisible(!running() && !m_said && !failed.empty());
    if (m_said) {
        m_note->tell(m_said->tone, m_said->sentence, m_said->remedy);
    } else if (!failed.empty()) {
        QStringList more {failedRemedy(failed.front())};
        for (const registry::SyncRun &run : failed | std::views::drop(1)) {
            more.append(QString(failedSentence(run) + u' ' + failedRemedy(run)));
        }
        m_note->tell(shell::Tone::Bad, failedSentence(failed.front()), more.join(u'\n'));
    }
    updateActions();
}

void QueuesPage::openFailedRun()
{
    if (m_overview.standing.failedRuns.empty()) {
        return;
    }
    const qint64 run = m_overview.standing.failedRuns.front().id;
    if (!isVisible()) {
        Q_EMIT m_desk.openWorkplace(QStringLiteral("queues"));
    }
    m_tabs->setCurrentIndex(runsTab);
    m_runs->openRun(run);
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
    const QPointer<QueuesPage> page(this);
    const auto task = std::make_shared<int>(0);
    // it goes on when this page is made anew
    m_running = *task = m_desk.tasks().run(
        desk, tr("Distribution of changes"), shell::Lane::Registers,
        [reason](shell::Context &context, const Job &job) { return queues::distribute(context, reason, job); },
        [page, desk, task](const Result<sync::Report> &report) {
            if (report) {
                desk->tasks().setResult(
                    *task, tr("%n client(s) changed", nullptr, static_cast<int>(report->run.changed)));
                if (!report->withoutRole.isEmpty()) {
                    Q_EMIT desk->told(sync::noRole(report->withoutRole.join(QStringLiteral(", "))).what);
                }
            } else if (report.error().kind != ErrorKind::Cancelled) {
                if (page) {
                    page->say(shell::Tone::Bad, report.error());
                } else {
                    Q_EMIT desk->told(report.error().what);
                }
            }
        });
    m_desk.tasks().setProperty(runningTask, m_running);
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

} // namespace kmen::queues
