#include "ui/identify/bulk_view.h"

#include <QDir>
#include <QProgressBar>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/identify/role_choice.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_columns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::identify_page {

using identify::RowOutcome;
using shell::Tone;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int pageSize = 100;

/// Tabs: all, each outcome, and those that wait.
constexpr int waitingTab = static_cast<int>(identify::allRowOutcomes.size()) + 1;

struct Word {
    Tone tone;
    QString text;
};

Word outcomeWord(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Identified:
        return {Tone::Good, BatchRowsModel::tr("✓ identified")};
    case RowOutcome::NotFound:
        return {Tone::Warn, BatchRowsModel::tr("○ nobody")};
    case RowOutcome::Many:
        return {Tone::Warn, BatchRowsModel::tr("⚠ more persons")};
    case RowOutcome::NotPermitted:
        return {Tone::Warn, BatchRowsModel::tr("– not permitted")};
    case RowOutcome::Error:
        return {Tone::Bad, BatchRowsModel::tr("! error")};
    }
    return {};
}

} // namespace

QString BatchRowsModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Line");
    case 1:
        return tr("Person as written in the file");
    case 2:
        return tr("Result");
    case 3:
        return tr("KID");
    default:
        return tr("Message");
    }
}

QVariant BatchRowsModel::cell(int row, int column, int role) const
{
    const identify::BatchRow &item = at(row);
    if (role == widgets::SecondaryRole) {
        return column == 0 || column == 4 || !item.result.answered;
    }
    if (role == widgets::CodeRole) {
        return column == 3;
    }
    if (role == widgets::ToneRole && column == 2 && item.result.answered) {
        return static_cast<int>(outcomeWord(item.result.outcome).tone);
    }
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || (column != 1 && column != 4))) {
        return {};
    }
    switch (column) {
    case 0:
        return QString::number(item.line);
    case 1:
        return widgets::filledCells(item.cells);
    case 2:
        return item.result.answered ? outcomeWord(item.result.outcome).text : tr("… waits");
    case 3:
        return item.result.kid.text();
    default:
        return item.result.message;
    }
}

BatchState batchState(const identify::Batch &batch, BatchActivity activity)
{
    if (activity == BatchActivity::Running) {
        return {Tone::Accent, BulkView::tr("running")};
    }
    if (activity == BatchActivity::Pausing) {
        return {Tone::Accent, BulkView::tr("pausing")};
    }
    if (batch.answered() >= batch.rows) {
        return {Tone::Good, BulkView::tr("done")};
    }
    if (!batch.stoppedBy.isEmpty()) {
        return {Tone::Bad, BulkView::tr("stopped")};
    }
    return {Tone::Warn, BulkView::tr("paused")};
}

BulkView::BulkView(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new Label(Label::Kind::Heading))
    , m_badge(new widgets::StateBadge)
    , m_facts(new Label(Label::Kind::Small))
    , m_progress(new QProgressBar)
    , m_note(new widgets::Note)
    , m_filter(new widgets::TabBar)
    , m_model(new BatchRowsModel(this))
    , m_table(new widgets::TableView(tr("Rows of the file and their results")))
    , m_run(new Button(tr("Go on"), Button::Kind::Primary))
    , m_pause(new Button(tr("Pause")))
    , m_save(new Button(tr("Save the result…")))
    , m_saveRest(new Button(tr("Save those not identified…")))
    , m_remove(new Button(tr("Remove…")))
    , m_reading(desk.tasks())
    , m_fetching(desk.tasks())
{
    m_badge->setObjectName(QStringLiteral("batchBadge"));
    m_facts->setObjectName(QStringLiteral("batchFacts"));
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setAccessibleName(tr("Rows answered"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_note->setObjectName(QStringLiteral("batchNote"));
    m_filter->setObjectName(QStringLiteral("batchFilter"));
    m_filter->setAccessibleName(tr("Which rows are shown"));
    for (int i = 0; i <= waitingTab; ++i) {
        m_filter->addTab({});
    }
    m_table->setObjectName(QStringLiteral("batchRowsTable"));
    m_table->setModel(m_model);
    m_table->setShares({0, 1, 0, 0, 1});
    m_run->setObjectName(QStringLiteral("batchRunButton"));
    m_pause->setObjectName(QStringLiteral("batchPauseButton"));
    m_save->setObjectName(QStringLiteral("batchSaveButton"));
    m_saveRest->setObjectName(QStringLiteral("batchSaveRestButton"));
    m_saveRest->setToolTip(tr("The same columns and why; corrected, the file can be identified again"));
    m_remove->setObjectName(QStringLiteral("batchRemoveButton"));
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 16, 22, 12);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    layout->addWidget(m_progress);
    layout->addWidget(m_note);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_save);
    buttons->addWidget(m_saveRest);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);
    m_note->hide();

    connect(m_run, &QPushButton::clicked, this, &BulkView::runWanted);
    connect(m_pause, &QPushButton::clicked, this, &BulkView::pauseWanted);
    connect(m_save, &QPushButton::clicked, this, &BulkView::saveWanted);
    connect(m_saveRest, &QPushButton::clicked, this, &BulkView::saveUnidentifiedWanted);
    connect(m_remove, &QPushButton::clicked, this, &BulkView::removeWanted);
    connect(m_filter, &QTabBar::currentChanged, this, [this] { reload(false); });
    connect(m_table, &widgets::TableView::rowOpened, this, [this](int row) {
        if (const auto &client = m_model->at(row).result.client) {
            Q_EMIT openWanted(*client);
        }
    });
    m_model->onFetch([this](const store::PageCursor &cursor) {
        m_fetching.replace(m_desk.tasks().look(
            this,
            [id = m_batch->id, filter = filter(), cursor](shell::Context &context, const Job &) {
                return identify::batchRows(context.session(), id, filter, cursor, pageSize);
            },
            [this](const Result<store::Page<identify::BatchRow>> &page) {
                if (page) {
                    m_model->addPage(*page);
                }
            }));
    });
}

identify::BatchFilter BulkView::filter() const
{
    identify::BatchFilter filter;
    const int tab = m_filter->currentIndex();
    filter.waiting = tab == waitingTab;
    if (tab > 0 && tab < waitingTab) {
        filter.outcome = identify::allRowOutcomes[static_cast<std::size_t>(tab) - 1];
    }
    return filter;
}

void BulkView::showBatch(const identify::Batch &batch, BatchActivity activity, bool mayRun)
{
    const bool other = !m_batch || m_batch->id != batch.id;
    const bool same = !other && m_batch->answered() == batch.answered();
    m_batch = batch;
    m_activity = activity;
    m_mayRun = mayRun;
    if (other) {
        m_note->hide();
        const QSignalBlocker quiet(m_filter);
        m_filter->setCurrentIndex(0);
    }
    showState();
    if (!same || m_model->rowCount() == 0) {
        reload(!other);
    }
}

void BulkView::showState()
{
    const identify::Batch &batch = *m_batch;
    const BatchState state = batchState(batch, m_activity);
    const int left = batch.rows - batch.answered();
    m_name->setText(batch.name);
    m_badge->setState(state.tone, state.word);
    m_facts->setText(tr("%1 of %n row(s) answered · %2 · %3 · purpose: %4", nullptr, batch.rows)
                         .arg(batch.answered())
                         .arg(batch.actor, toLocalText(batch.createdAt), batch.reason)
        + (batch.role.isEmpty() ? QString()
                                : tr(" · in the role %1").arg(roleText(m_desk.office().profile.identity, batch.role)))
        + (batch.keptUntil ? tr(" · kept here until %1").arg(toLocalText(*batch.keptUntil)) : QString()));
    m_progress->setRange(0, std::max(1, batch.rows));
    m_progress->setValue(batch.answered());
    m_filter->setTabText(0, tr("All %1").arg(batch.rows));
    for (const RowOutcome outcome : identify::allRowOutcomes) {
        const int count = batch.count(outcome);
        const int tab = static_cast<int>(outcome) + 1;
        m_filter->setTabText(tab, tr("%1 %2", "✓ identified 12").arg(outcomeWord(outcome).text).arg(count));
        m_filter->setTabVisible(tab, count > 0 || tab == m_filter->currentIndex());
    }
    m_filter->setTabText(waitingTab, tr("… waiting %1").arg(left));
    m_filter->setTabVisible(waitingTab, left > 0 || m_filter->currentIndex() == waitingTab);
    const bool still = m_activity == BatchActivity::Still;
    m_run->setVisible(still && left > 0);
    m_run->setEnabled(m_mayRun);
    m_run->setToolTip(m_mayRun ? QString() : tr("Another file is being worked on; wait or pause it"));
    m_pause->setVisible(!still);
    m_pause->setEnabled(m_activity == BatchActivity::Running);
    m_save->setEnabled(batch.answered() > 0);
    m_saveRest->setEnabled(batch.answered() > batch.count(RowOutcome::Identified));
    m_remove->setEnabled(still);
    if (still && !batch.stoppedBy.isEmpty()) {
        m_note->tell(Tone::Bad, batch.stoppedBy, tr("Rows that were answered are kept; going on asks only the rest."));
        m_note->show();
    } else if (!still) {
        m_note->hide();
    }
}

void BulkView::addAnswers(const std::vector<std::pair<int, identify::RowResult>> &answers)
{
    if (!m_batch || answers.empty()) {
        return;
    }
    for (const auto &[position, result] : answers) {
        ++m_batch->counts[static_cast<std::size_t>(result.outcome)];
        // with all rows shown, a row's place is its position
        if (m_filter->currentIndex() == 0 && position < m_model->rowCount()) {
            identify::BatchRow row = m_model->at(position);
            row.result = result;
            m_model->replace(position, std::move(row));
        }
    }
    showState();
    if (m_filter->currentIndex() != 0) {
        reload(true);
    }
}

void BulkView::reload(bool keepPlace)
{
    if (!m_batch) {
        return;
    }
    constexpr int mostKept = 1000;
    const int limit = keepPlace ? std::clamp(m_model->rowCount(), pageSize, mostKept) : pageSize;
    m_reading.replace(m_desk.tasks().look(
        this,
        [id = m_batch->id, filter = filter(), limit](shell::Context &context, const Job &) {
            return identify::batchRows(context.session(), id, filter, store::PageCursor::first(), limit);
        },
        [this, keepPlace](const Result<store::Page<identify::BatchRow>> &page) {
            if (!page) {
                showProblem(page.error());
                return;
            }
            const int place = m_table->verticalScrollBar()->value();
            const int row = m_table->chosenRow();
            m_model->setFirstPage(*page);
            if (keepPlace) {
                m_table->chooseRow(row);
                m_table->verticalScrollBar()->setValue(place);
            }
        }));
}

void BulkView::showProblem(const Error &error)
{
    m_note->tell(Tone::Bad, error.what, error.remedy);
    m_note->show();
}

void BulkView::showSaved(const Result<void> &saved, const QString &path)
{
    if (saved) {
        m_note->tell(Tone::Good, tr("The result was saved"), QDir::toNativeSeparators(path));
    } else {
        m_note->tell(Tone::Bad, saved.error().what, tr("Choose another folder or close the file elsewhere."));
    }
    m_note->show();
}

} // namespace kmen::identify_page
