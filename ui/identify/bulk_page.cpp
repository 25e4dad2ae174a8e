#include "ui/identify/bulk_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/identify/bulk_runs.h"
#include "ui/identify/bulk_setup.h"
#include "ui/identify/role_choice.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/table_view.h"

namespace kmen::identify_page {

using widgets::Button;
using widgets::Label;

namespace {

/// Often enough to be alive, seldom enough to read.
constexpr std::chrono::milliseconds liveEvery {300};

} // namespace

void BatchesModel::setActive(qint64 batch, BatchActivity activity)
{
    m_active = batch;
    m_activity = activity;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    }
}

QString BatchesModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("File");
    case 1:
        return tr("Answered");
    default:
        return tr("State");
    }
}

QVariant BatchesModel::cell(int row, int column, int role) const
{
    const identify::Batch &batch = at(row);
    const BatchState state = batchState(batch, activity(batch.id));
    if (role == widgets::ToneRole && column == 2) {
        return static_cast<int>(state.tone);
    }
    if (role == widgets::SecondaryRole) {
        return column == 1;
    }
    if (role == Qt::ToolTipRole) {
        return batch.name;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return batch.name;
    case 1:
        return tr("%1 / %2", "answered / rows").arg(batch.answered()).arg(batch.rows);
    default:
        return QString(shell::toneSign(state.tone) + u' ' + state.word).trimmed();
    }
}

BulkPage::BulkPage(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new BatchesModel(this))
    , m_table(new widgets::TableView(tr("Files of persons")))
    , m_listStack(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyPage({}, {}))
    , m_setup(new BulkSetup(desk))
    , m_view(new BulkView(desk))
    , m_runs(BulkRuns::of(desk))
    , m_live(new QTimer(this))
    , m_folder(QDir::homePath())
    , m_listing(desk.tasks())
    , m_loading(desk.tasks())
{
    setObjectName(QStringLiteral("bulkPage"));
    setAcceptDrops(true);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(22, 16, 22, 12);
    layout->setSpacing(10);
    auto *intro = new Label(Label::Kind::Secondary,
        tr("A table saved as CSV: one person a row. Choose it, or drop it here; nothing is sent before you confirm."));
    intro->setWordWrap(true);
    layout->addWidget(intro);
    auto *choose = new Button(tr("Choose a file…"));
    choose->setObjectName(QStringLiteral("chooseFileButton"));
    layout->addWidget(choose, 0, Qt::AlignLeft);
    auto *clients = new Button(tr("Clients not identified yet…"));
    clients->setObjectName(QStringLiteral("chooseClientsButton"));
    clients->setToolTip(tr("Clients of the office who have no identifier of the registers"));
    layout->addWidget(clients, 0, Qt::AlignLeft);
    connect(clients, &QPushButton::clicked, this, &BulkPage::loadClients);
    m_table->setObjectName(QStringLiteral("batchesTable"));
    m_table->setModel(m_model);
    m_table->setShares({1, 0, 0});
    auto *none = new Label(Label::Kind::Small, tr("No file has been identified here yet."));
    none->setAlignment(Qt::AlignTop);
    none->setWordWrap(true);
    m_listStack->addWidget(none);
    m_listStack->addWidget(m_table);
    layout->addWidget(m_listStack, 1);
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    list->setMinimumWidth(330);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_setup);
    m_stack->addWidget(m_view);
    m_empty->setTexts(tr("Many persons at once"),
        tr("The file is checked first: which rows meet a permitted combination and which do not. The work can be "
           "paused and goes on also after the desk was closed; the result can be saved as a table."));
    auto *fill = m_empty->setAction(tr("Choose a file of persons…"));
    fill->setObjectName(QStringLiteral("emptyFileButton"));
    connect(fill, &QPushButton::clicked, this, &BulkPage::chooseFile);
    auto *splitter = new widgets::Splitter;
    splitter->addWidget(list);
    splitter->addWidget(m_stack);
    splitter->setSizes({340, 890});
    splitter->setStretchFactor(1, 1);
    m_stack->setMinimumWidth(520);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(splitter);

    m_live->setInterval(liveEvery);
    connect(m_live, &QTimer::timeout, this, &BulkPage::drain);
    connect(choose, &QPushButton::clicked, this, &BulkPage::chooseFile);
    connect(m_setup, &BulkSetup::otherFileWanted, this, &BulkPage::chooseFile);
    connect(m_setup, &BulkSetup::startWanted, this, &BulkPage::start);
    connect(m_table, &widgets::TableView::rowChosen, this, &BulkPage::showChosen);
    connect(m_view, &BulkView::runWanted, this, [this] {
        if (const auto *batch = chosen()) {
            run(batch->id);
        }
    });
    connect(m_view, &BulkView::pauseWanted, &m_runs, &BulkRuns::pause);
    connect(m_view, &BulkView::saveWanted, this, [this] { save(false); });
    connect(m_view, &BulkView::saveUnidentifiedWanted, this, [this] { save(true); });
    connect(m_view, &BulkView::removeWanted, this, &BulkPage::remove);
    connect(m_view, &BulkView::openWanted, this, [this](ClientId client) { Q_EMIT m_desk.openClient(client); });
    connect(&m_runs, &BulkRuns::ended, this, &BulkPage::stopped);
    connect(&m_runs, &BulkRuns::pausingChanged, this, [this] {
        m_model->setActive(m_runs.current()->batch, BatchActivity::Pausing);
        drain();
        showChosen();
    });
    // the page may be made anew, in another language, while a file is being worked on
    if (const auto &run = m_runs.current()) {
        {
            const std::scoped_lock lock(run->mutex);
            run->fresh.clear(); // they are in the list that is about to be read
        }
        m_model->setActive(run->batch, m_runs.pausing() ? BatchActivity::Pausing : BatchActivity::Running);
        m_live->start();
    }
}

void BulkPage::enter()
{
    readList({});
}

void BulkPage::changedElsewhere()
{
    if (!m_runs.current()) {
        readList({});
    }
}

bool BulkPage::back()
{
    if (m_stack->currentWidget() != m_setup) {
        return false;
    }
    m_table->setFocus();
    showChosen();
    return true;
}

const identify::Batch *BulkPage::chosen() const
{
    const int row = m_table->chosenRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void BulkPage::readList(std::optional<qint64> choose)
{
    m_listing.replace(m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return identify::batches(context.session()); },
        [this, choose](const Result<std::vector<identify::Batch>> &list) {
            if (!list) {
                note(list.error());
                return;
            }
            const auto *before = chosen();
            const qint64 wanted = choose ? *choose : before ? before->id : 0;
            const bool preparing = m_stack->currentWidget() == m_setup && !choose;
            {
                const QSignalBlocker quiet(m_table);
                m_model->setRows(*list);
                const auto at = std::ranges::find(*list, wanted, &identify::Batch::id);
                m_table->chooseRow(at != list->end() ? static_cast<int>(at - list->begin()) : 0);
            }
            m_listStack->setCurrentIndex(list->empty() ? 0 : 1);
            if (!preparing) {
                showChosen();
                if (m_problem && chosen()) {
                    m_view->showProblem(*m_problem);
                }
                m_problem.reset();
            }
            const auto unfinished = std::ranges::count_if(
                *list, [](const identify::Batch &batch) { return batch.answered() < batch.rows; });
            Q_EMIT unfinishedChanged(static_cast<int>(unfinished));
        }));
}

void BulkPage::showChosen()
{
    const auto *batch = chosen();
    if (!batch) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_view->showBatch(*batch, m_model->activity(batch->id), !m_runs.current());
    m_stack->setCurrentWidget(m_view);
}

void BulkPage::note(const Error &error)
{
    m_empty->setTexts(error.what, error.remedy);
    m_stack->setCurrentWidget(m_empty);
}

void BulkPage::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a table of persons"), m_folder, tr("Tables (*.csv *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("bulkFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BulkPage::loadFile);
    dialog->open();
}

QString BulkPage::file() const
{
    return m_stack->currentWidget() == m_setup ? m_path : QString();
}

void BulkPage::loadFile(const QString &path)
{
    if (path.isEmpty()) {
        return;
    }
    m_path = path;
    m_folder = QFileInfo(path).absolutePath();
    m_loading.replace(m_desk.tasks().look(
        this, [path](shell::Context &context, const Job &) { return readFile(context, path); },
        [this](const Result<ChosenFile> &file) {
            if (!file) {
                note(file.error());
                return;
            }
            m_setup->showFile(*file);
            m_stack->setCurrentWidget(m_setup);
        }));
}

void BulkPage::loadClients()
{
    m_path.clear();
    m_loading.replace(m_desk.tasks().run(
        this, tr("Reading clients who are not identified yet"), shell::Lane::Files,
        [](shell::Context &context, const Job &job) { return readClients(context, job); },
        [this](const Result<ChosenFile> &clients) {
            if (!clients) {
                note(clients.error());
                return;
            }
            m_setup->showFile(*clients);
            m_stack->setCurrentWidget(m_setup);
        }));
}

void BulkPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void BulkPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    loadFile(event->mimeData()->urls().front().toLocalFile());
}

void BulkPage::start()
{
    const identify::NewBatch batch = m_setup->batch();
    const int calls = m_setup->calls();
    const double rate = m_desk.office().profile.limits.callsPerSecond;
    const QString text = QStringList {tr("The register of inhabitants (ROB, service E278) will be asked %n time(s). It "
                                         "records who looked and for "
                                         "what purpose.",
                                          nullptr, calls),
        tr("It is asked in the role %1.").arg(roleText(m_desk.office().profile.identity, batch.role)),
        batch.subscribe ? tr("Persons found become clients and are subscribed to notices of changes.")
                        : tr("Persons found become clients; nothing is subscribed."),
        tr("With %1 calls a second, the most that is permitted, this takes at least %2. You can pause it at any time.")
            .arg(locale().toString(rate), durationText(calls / rate))}
                             .join(QStringLiteral("\n\n"));
    m_desk.ask().ask(this,
        {QStringLiteral("identify.bulk"), tr("Identify the persons of %1?").arg(batch.name), text, tr("Identify"),
            false, true, m_desk.office().purpose},
        [this, batch = std::make_shared<const identify::NewBatch>(batch)](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            m_desk.tasks().look(
                this,
                [batch, reason = reply.reason](shell::Context &context, const Job &) {
                    return identify::addBatch(context.session(), *batch, context.by(reason));
                },
                [this](const Result<identify::Batch> &added) {
                    if (!added) {
                        note(added.error());
                        return;
                    }
                    if (m_runs.current()) {
                        readList(added->id); // it waits for its turn: "Go on"
                    } else {
                        run(added->id);
                        readList(added->id);
                    }
                });
        });
}

void BulkPage::run(qint64 batch)
{
    if (m_runs.current()) {
        return;
    }
    m_runs.start(batch);
    m_model->setActive(batch, BatchActivity::Running);
    showChosen();
    m_live->start();
}

void BulkPage::drain()
{
    const auto &run = m_runs.current();
    if (!run) {
        return;
    }
    std::vector<std::pair<int, identify::RowResult>> fresh;
    {
        const std::scoped_lock lock(run->mutex);
        fresh.swap(run->fresh);
    }
    const auto &rows = m_model->rows();
    const auto at = std::ranges::find(rows, run->batch, &identify::Batch::id);
    if (at != rows.end() && !fresh.empty()) {
        identify::Batch batch = *at;
        for (const auto &[position, result] : fresh) {
            ++batch.counts[static_cast<std::size_t>(result.outcome)];
        }
        m_model->replace(static_cast<int>(at - rows.begin()), std::move(batch));
        if (m_view->batch() && m_view->batch()->id == run->batch) {
            m_view->addAnswers(fresh);
        }
    }
}

void BulkPage::stopped(qint64 batch, const std::optional<Error> &error)
{
    m_live->stop();
    m_problem = error;
    m_model->setActive(0, BatchActivity::Still);
    readList(chosen() ? std::optional(chosen()->id) : std::optional(batch));
}

void BulkPage::save(bool onlyUnidentified)
{
    const auto *batch = chosen();
    if (!batch) {
        return;
    }
    const QString base = QFileInfo(batch->name).completeBaseName();
    auto *dialog = new QFileDialog(this, tr("Save the result"), m_folder, tr("Tables (*.csv)"));
    dialog->setObjectName(QStringLiteral("bulkSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile((onlyUnidentified ? tr("%1-not-identified.csv") : tr("%1-result.csv")).arg(base));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = batch->id, onlyUnidentified](const QString &path) {
        m_desk.tasks().look(
            this,
            [id, path, onlyUnidentified](
                shell::Context &context, const Job &) { return saveReport(context, id, path, onlyUnidentified); },
            [this, path](const Result<void> &saved) { m_view->showSaved(saved, path); });
    });
    dialog->open();
}

void BulkPage::remove()
{
    const auto *batch = chosen();
    if (!batch) {
        return;
    }
    m_desk.ask().ask(this,
        {QStringLiteral("identify.removeBatch"), tr("Remove %1 from the desk?").arg(batch->name),
            tr("The rows of the file and their results are deleted here. The clients that came of it stay, and so do "
               "the file itself and results that were saved."),
            tr("Remove"), true, false, {}},
        [this, id = batch->id](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            m_desk.tasks().look(
                this,
                [id](shell::Context &context, const Job &) {
                    return identify::removeBatch(context.session(), id, context.by({}));
                },
                [this](const Result<void> &removed) {
                    if (!removed) {
                        note(removed.error());
                        return;
                    }
                    readList({});
                });
        });
}

} // namespace kmen::identify_page
