#include "ui/queues/queue_views.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "base/text.h"
#include "sync/rules.h"
#include "ui/journal/journal_tables.h"
#include "ui/queues/day_chart.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/table_view.h"

namespace kmen::queues {

using shell::Tone;
using widgets::Label;

namespace {

QVBoxLayout *column(QWidget *of)
{
    auto *layout = new QVBoxLayout(of);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

WindowsView::WindowsView(QWidget *parent)
    : QWidget(parent)
    , m_note(new widgets::Note)
    , m_model(new WindowsModel(this))
    , m_reread(new widgets::Button(tr("Read everybody anew…")))
{
    m_note->setObjectName(QStringLiteral("gapsNote"));
    auto *table = new widgets::TableView(tr("Windows of changes and gaps between them"));
    table->setObjectName(QStringLiteral("windowsTable"));
    table->setModel(m_model);
    table->setShares({3, 5, 4, 3, 1, 3});
    table->setNoSideways();
    m_reread->setObjectName(QStringLiteral("readAnewButton"));
    auto *layout = column(this);
    layout->addWidget(m_note);
    layout->addWidget(table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reread);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_reread, &QPushButton::clicked, this, &WindowsView::readAnewWanted);
}

void WindowsView::show(const Overview &overview)
{
    m_model->setRows(overview.windows);
    m_reread->setVisible(!overview.standing.beyond.empty());
    const auto old = overview.standing.beyond.size();
    const qint64 gaps = overview.gaps();
    if (old > 0) {
        m_note->tell(Tone::Bad,
            tr("%n stretch(es) of time can no longer be asked about.", nullptr, static_cast<int>(old)),
            tr("The register does not tell of changes that long ago. Clients may be out of date until all of them are "
               "read anew."));
    } else if (gaps > 0) {
        const QStringList agendas = overview.agendasWithGaps();
        m_note->tell(Tone::Warn, tr("%n stretch(es) of time were not asked about.", nullptr, static_cast<int>(gaps)),
            agendas.isEmpty()
                ? tr("The next run of the distribution asks about them, the oldest first.")
                : tr("Some are of agenda %1. The next run of the distribution asks about them, the oldest "
                     "first.")
                      .arg(agendas.join(QStringLiteral(", "))));
    } else if (overview.windows.empty()) {
        m_note->tell(Tone::Neutral, tr("Nothing was asked about yet."), tr("Run the distribution to begin."));
    } else {
        m_note->tell(Tone::Good, tr("All time since the first client is covered."));
    }
}

DaysView::DaysView(QWidget *parent)
    : QWidget(parent)
    , m_chart(new DayChart(tr("Persons read a minute, by day")))
    , m_model(new DaysModel(this))
    , m_rules(new Label(Label::Kind::Secondary))
{
    m_rules->setObjectName(QStringLiteral("rulesLabel"));
    m_rules->setWordWrap(true);
    auto *table = new widgets::TableView(tr("Work by day"));
    table->setObjectName(QStringLiteral("daysTable"));
    table->setModel(m_model);
    table->setShares({2, 1, 1, 1, 1, 1, 1});
    table->setNoSideways();
    auto *layout = column(this);
    layout->addWidget(
        new Label(Label::Kind::Heading, tr("Throughput: persons read a minute while the distribution ran")));
    m_chart->setObjectName(QStringLiteral("dayChart"));
    layout->addWidget(m_chart);
    layout->addWidget(m_rules);
    layout->addWidget(table, 1);
    connect(m_chart, &DayChart::dayChosen, this, &DaysView::dayChosen);
    connect(table, &widgets::TableView::rowOpened, this, [this](int row) { Q_EMIT dayChosen(m_model->at(row).day); });
}

void DaysView::show(const Overview &overview, QDate today)
{
    std::vector<DayChart::Bar> bars;
    for (int back = 29; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        const auto count = std::ranges::find(overview.days, day, &registry::DayCount::day);
        const double value = count == overview.days.end() ? 0 : throughput(*count);
        bars.push_back({day, value, tr("%1: %2 a minute").arg(dateText(day), QLocale().toString(qRound64(value)))});
    }
    m_chart->setBars(std::move(bars));
    m_model->setRows({overview.days.rbegin(), overview.days.rend()});
    QStringList sentences;
    for (const registry::RuleCount &count : overview.standing.rules) {
        const auto rule = sync::ruleNamed(count.rule);
        if (rule) {
            sentences.append(tr("%1 Refused: %2, done nevertheless: %3. (%4)")
                                 .arg(sync::ruleText(*rule))
                                 .arg(count.refused)
                                 .arg(count.done)
                                 .arg(sync::ruleSource(*rule)));
        }
    }
    m_rules->setText(sentences.isEmpty()
            ? tr("In these thirty days nothing was done that the registers advise against.")
            : QString(tr("What the registers advise against, in these thirty days:") + u'\n' + sentences.join(u'\n')));
}

RunsView::RunsView(QWidget *parent)
    : QWidget(parent)
    , m_runs(new RunsModel(this))
    , m_table(new widgets::TableView(tr("Last runs of all kinds")))
    , m_calls(new journal::CallsModel(this))
{
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setModel(m_runs);
    m_table->setShares({0, 0, 0, 0, 0, 0, 0, 0, 1});
    m_table->setNoSideways();
    auto *calls = new widgets::TableView(tr("Calls of the chosen run"));
    calls->setObjectName(QStringLiteral("runCallsTable"));
    calls->setModel(m_calls);
    calls->setShares({0, 0, 0, 3, 2, 4, 0, 4});
    calls->setNoSideways();
    auto *below = new QWidget;
    auto *belowLayout = column(below);
    belowLayout->addWidget(new Label(Label::Kind::Heading, tr("Last calls of the chosen run")));
    belowLayout->addWidget(calls, 1);
    auto *splitter = new widgets::Splitter;
    splitter->setOrientation(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    column(this)->addWidget(splitter, 1);
    connect(m_table, &widgets::TableView::rowChosen, this, [this](int row) {
        if (row >= 0 && m_runs->at(row).id != m_chosen) {
            m_chosen = m_runs->at(row).id;
            Q_EMIT runChosen(m_runs->at(row));
        }
    });
}

void RunsView::show(const Overview &overview)
{
    // the newest one is the one that somebody looks for; an older one that was chosen stays so when others come
    const bool newest = m_table->chosenRow() <= 0;
    const auto chosen = std::ranges::find(overview.runs, m_chosen, &registry::SyncRun::id);
    m_runs->setRows(overview.runs);
    m_table->chooseRow(newest || chosen == overview.runs.end() ? 0 : static_cast<int>(chosen - overview.runs.begin()));
}

void RunsView::chooseLastDistribution()
{
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        if (m_runs->at(row).kind == sync::workName(sync::Work::Distribution)) {
            m_table->chooseRow(row);
            return;
        }
    }
}

void RunsView::openRun(qint64 run)
{
    m_table->setFocus();
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        if (m_runs->at(row).id == run) {
            m_table->chooseRow(row);
            return;
        }
    }
}

void RunsView::showCalls(std::vector<audit::CallRow> calls)
{
    m_calls->setRows(std::move(calls));
}

} // namespace kmen::queues
