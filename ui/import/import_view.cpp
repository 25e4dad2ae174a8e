#include "ui/import/import_view.h"

#include <QMenu>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/import/import_runs.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_columns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::importing {

using registry::ImportDecision;
using registry::ImportOutcome;
using registry::ImportRowState;
using shell::Tone;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int pageSize = 100;

/// In the order of the tabs.
constexpr std::array shownStates {ImportRowState::Waiting, ImportRowState::Rejected, ImportRowState::Linked,
    ImportRowState::CreatedNew, ImportRowState::Skipped};

} // namespace

QString KeptRowsModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Line");
    case 1:
        return tr("Row as written in the file");
    case 2:
        return tr("Why");
    default:
        return tr("Client who may be the same");
    }
}

QVariant KeptRowsModel::cell(int row, int column, int role) const
{
    const registry::KeptImportRow &item = at(row);
    if (role == widgets::SecondaryRole) {
        return column == 0 || column == 2;
    }
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || column == 0)) {
        return {};
    }
    switch (column) {
    case 0:
        return QString::number(item.line);
    case 1:
        return widgets::filledCells(item.cells);
    case 2:
        return item.reason;
    default:
        if (!item.candidate) {
            return QString();
        }
        return item.candidates > 1
            ? tr("%1 · %2 and %n more", nullptr, item.candidates - 1).arg(item.candidateKid.text(), item.candidateName)
            : tr("%1 · %2", "KID and name").arg(item.candidateKid.text(), item.candidateName);
    }
}

ImportState importState(const registry::ImportJob &job, const ImportRuns &runs)
{
    if (runs.runs(job.id)) {
        return {Tone::Accent, runs.pausing(job.id) ? ImportView::tr("pausing") : ImportView::tr("running")};
    }
    if (!job.stoppedBy.isEmpty()) {
        return {Tone::Bad, ImportView::tr("stopped")};
    }
    if (!job.endedAt) {
        return {Tone::Warn, ImportView::tr("paused")};
    }
    if (job.count(ImportOutcome::Waiting) > 0) {
        return {Tone::Warn, ImportView::tr("rows wait")};
    }
    return {Tone::Good, ImportView::tr("done")};
}

ImportView::ImportView(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_runs(ImportRuns::of(desk))
    , m_name(new Label(Label::Kind::Heading))
    , m_badge(new widgets::StateBadge)
    , m_facts(new Label(Label::Kind::Small))
    , m_progress(new QProgressBar)
    , m_counts(new Label(Label::Kind::Text))
    , m_note(new widgets::Note)
    , m_tabs(new widgets::TabBar)
    , m_model(new KeptRowsModel(this))
    , m_table(new widgets::TableView(tr("Rows that are kept")))
    , m_none(new Label(Label::Kind::Secondary))
    , m_decide(new QWidget)
    , m_link(new Button(tr("It is this client")))
    , m_new(new Button(tr("Make a new client")))
    , m_skip(new Button(tr("Skip the row")))
    , m_all(new Button(tr("All that wait…")))
    , m_run(new Button(tr("Go on"), Button::Kind::Primary))
    , m_pause(new Button(tr("Pause")))
    , m_save(new Button(tr("Save the rejected rows…")))
    , m_remove(new Button(tr("Remove the kept rows…")))
    , m_reading(desk.tasks())
    , m_fetching(desk.tasks())
{
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_counts->setWordWrap(true);
    m_badge->setObjectName(QStringLiteral("importBadge"));
    m_facts->setObjectName(QStringLiteral("importFacts"));
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Rows taken over"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_note->setObjectName(QStringLiteral("importNote"));
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->setAccessibleName(tr("Which rows are shown"));
    for (std::size_t i = 0; i < shownStates.size(); ++i) {
        m_tabs->addTab({});
    }
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setModel(m_model);
    m_table->setShares({0, 5, 4, 4});
    m_table->setLines(2);
    m_none->setObjectName(QStringLiteral("importNone"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 16, 22, 12);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    layout->addWidget(m_progress);
    layout->addWidget(m_counts);
    layout->addWidget(m_note);
    layout->addWidget(m_tabs);
    layout->addWidget(m_none);
    layout->addWidget(m_table, 1);
    buildButtons();
    layout->addStretch(0);
    m_note->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showState();
        reload();
    });
    connect(m_table, &widgets::TableView::rowChosen, this, &ImportView::showState);
    connect(m_table, &widgets::TableView::rowOpened, this, [this](int row) {
        if (const auto &client = m_model->at(row).candidate) {
            Q_EMIT openWanted(*client);
        }
    });
    m_model->onFetch([this](const store::PageCursor &cursor) {
        m_fetching.replace(m_desk.tasks().look(
            this,
            [id = m_job->id, state = shownState(), cursor](shell::Context &context, const Job &) {
                return registry::importRows(context.session(), id, state, cursor, pageSize);
            },
            [this](const Result<store::Page<registry::KeptImportRow>> &page) {
                if (page) {
                    m_model->addPage(*page);
                }
            }));
    });
}

void ImportView::buildButtons()
{
    m_link->setObjectName(QStringLiteral("importLinkButton"));
    m_new->setObjectName(QStringLiteral("importNewButton"));
    m_skip->setObjectName(QStringLiteral("importSkipButton"));
    m_all->setObjectName(QStringLiteral("importAllButton"));
    m_run->setObjectName(QStringLiteral("importRunButton"));
    m_pause->setObjectName(QStringLiteral("importPauseButton"));
    m_save->setObjectName(QStringLiteral("importSaveButton"));
    m_remove->setObjectName(QStringLiteral("importRemoveButton"));
    auto *decide = new QHBoxLayout(m_decide);
    decide->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : std::initializer_list<QWidget *> {m_link, m_new, m_skip}) {
        decide->addWidget(button);
    }
    decide->addStretch(1);
    decide->addWidget(m_all);
    auto *menu = new QMenu(m_all);
    menu->setObjectName(QStringLiteral("importAllMenu"));
    const auto offer = [this, menu](const QString &text, ImportDecision decision) {
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, decision] { Q_EMIT decisionWanted(decision, true); });
    };
    offer(tr("All are the clients who are here"), ImportDecision::Link);
    offer(tr("Make a new client of each"), ImportDecision::CreateNew);
    offer(tr("Skip all"), ImportDecision::Skip);
    m_all->setMenu(menu);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(ImportDecision::Link, false); });
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(ImportDecision::CreateNew, false); });
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(ImportDecision::Skip, false); });
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addWidget(m_decide);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);
    connect(m_run, &QPushButton::clicked, this, &ImportView::runWanted);
    connect(m_pause, &QPushButton::clicked, this, &ImportView::pauseWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportView::saveWanted);
    connect(m_remove, &QPushButton::clicked, this, &ImportView::removeWanted);
}

ImportRowState ImportView::shownState() const
{
    return shownStates[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))];
}

std::optional<qint64> ImportView::chosenRow() const
{
    const int row = m_table->chosenRow();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->at(row).id) : std::nullopt;
}

void ImportView::showJob(const registry::ImportJob &job)
{
    const bool other = !m_job || m_job->id != job.id;
    const bool same = !other && m_job->counts == job.counts;
    m_job = job;
    if (other) {
        m_note->hide();
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(
            job.count(ImportOutcome::Waiting) == 0 && job.count(ImportOutcome::Rejected) > 0 ? 1 : 0);
    }
    showState();
    if (!same) {
        reload();
    }
}

void ImportView::showProgress()
{
    if (!m_job) {
        return;
    }
    const Progress progress = m_runs.progress(m_job->id);
    const qint64 done = std::max<qint64>(progress.done, m_job->position);
    const qint64 total = std::max({static_cast<qint64>(progress.total), m_job->rows, done});
    const bool ended = m_job->endedAt && !m_runs.runs(m_job->id);
    m_progress->setRange(0, total == 0 && !ended ? 0 : 1000);
    m_progress->setValue(ended ? 1000 : total == 0 ? 0 : static_cast<int>(done * 1000 / total));
    const ImportState state = importState(*m_job, m_runs);
    m_badge->setState(state.tone, state.word);
    m_pause->setEnabled(!m_runs.pausing(m_job->id));
}

void ImportView::showState()
{
    if (!m_job) {
        return;
    }
    const registry::ImportJob &job = *m_job;
    const auto count = [&job](ImportOutcome outcome) { return job.count(outcome); };
    m_name->setText(job.name);
    QStringList facts {job.actor, toLocalText(job.createdAt), tr("purpose: %1").arg(job.reason)};
    if (!job.system.isEmpty()) {
        facts.append(tr("keys of %1").arg(job.system));
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showProgress();
    const auto number = [this](qint64 n) { return locale().toString(n); };
    const auto some = [&count](ImportOutcome outcome) { return static_cast<int>(count(outcome)); };
    const QStringList counts {tr("%n new client(s)", nullptr, some(ImportOutcome::Created)),
        tr("%n with new data", nullptr, some(ImportOutcome::Updated)),
        tr("%n without a change", nullptr, some(ImportOutcome::Unchanged))};
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_tabs->setTabText(0, tr("⚠ waiting %1").arg(number(count(ImportOutcome::Waiting))));
    m_tabs->setTabText(1, tr("! rejected %1").arg(number(count(ImportOutcome::Rejected))));
    m_tabs->setTabText(2, tr("Linked"));
    m_tabs->setTabText(3, tr("New"));
    m_tabs->setTabText(4, tr("Skipped"));
    const bool runs = m_runs.runs(job.id);
    const bool waits = shownState() == ImportRowState::Waiting && count(ImportOutcome::Waiting) > 0;
    const int row = m_table->chosenRow();
    const bool chosen = waits && row >= 0 && row < m_model->rowCount();
    m_decide->setVisible(waits);
    m_link->setEnabled(chosen && m_model->at(row).candidate && m_model->at(row).candidates == 1);
    m_link->setToolTip(chosen && m_model->at(row).candidates > 1
            ? tr("More than one client fits; decide in the list of clients")
            : QString());
    m_new->setEnabled(chosen);
    m_skip->setEnabled(chosen);
    m_run->setVisible(!runs && !job.endedAt);
    m_pause->setVisible(runs);
    m_save->setEnabled(!runs && count(ImportOutcome::Rejected) > 0 && !job.rowsRemoved);
    m_remove->setEnabled(!runs && !job.rowsRemoved);
    if (!runs && !job.stoppedBy.isEmpty()) {
        m_note->tell(Tone::Bad, job.stoppedBy, tr("What was taken over before is kept."));
        m_note->show();
    }
}

void ImportView::reload()
{
    m_reading.replace(m_desk.tasks().look(
        this,
        [id = m_job->id, state = shownState()](shell::Context &context, const Job &) {
            return registry::importRows(context.session(), id, state, store::PageCursor::first(), pageSize);
        },
        [this](const Result<store::Page<registry::KeptImportRow>> &page) {
            if (!page) {
                showProblem(page.error());
                return;
            }
            const int row = std::max(0, m_table->chosenRow());
            m_model->setFirstPage(*page);
            const bool none = m_model->rowCount() == 0;
            m_table->setVisible(!none);
            m_none->setVisible(none);
            m_none->setText(m_job->rowsRemoved ? tr("The kept rows were removed.") : tr("No rows here."));
            if (!none) {
                m_table->chooseRow(std::min(row, m_model->rowCount() - 1));
            }
            showState();
        }));
}

void ImportView::showProblem(const Error &error)
{
    m_note->tell(Tone::Bad, error.what, error.remedy);
    m_note->show();
}

void ImportView::showGood(const QString &sentence, const QString &more)
{
    m_note->tell(Tone::Good, sentence, more);
    m_note->show();
}

} // namespace kmen::importing
