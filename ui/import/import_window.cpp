#include "ui/import/import_window.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/import/import_runs.h"
#include "ui/import/import_setup.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/table_view.h"

namespace kmen::importing {

using registry::ImportDecision;
using registry::ImportJob;
using registry::ImportOutcome;
using widgets::Button;
using widgets::Label;

void ImportsModel::refreshStates()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    }
}

QString ImportsModel::headerCell(int column) const
{
    return column == 0 ? tr("File") : tr("State");
}

QVariant ImportsModel::cell(int row, int column, int role) const
{
    const ImportJob &job = at(row);
    const ImportState state = importState(job, m_runs);
    if (role == widgets::ToneRole && column == 1) {
        return static_cast<int>(state.tone);
    }
    if (role == Qt::ToolTipRole) {
        return job.name;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return column == 0 ? job.name : QString(shell::toneSign(state.tone) + u' ' + state.word).trimmed();
}

void ImportWindow::open(shell::Desk &desk, QWidget *over)
{
    auto *window = over->findChild<ImportWindow *>(QStringLiteral("importWindow"));
    if (!window) {
        window = new ImportWindow(desk, over);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

ImportWindow::ImportWindow(shell::Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_runs(ImportRuns::of(desk))
    , m_model(new ImportsModel(m_runs, this))
    , m_live(new QTimer(this))
    , m_folder(QDir::homePath())
    , m_listing(desk.tasks())
{
    setObjectName(QStringLiteral("importWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resize(1120, 760);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    constexpr std::chrono::milliseconds often {300};
    m_live->setInterval(often);
    connect(m_live, &QTimer::timeout, this, [this] {
        m_view->showProgress();
        m_model->refreshStates();
    });
    connect(&m_runs, &ImportRuns::ended, this, &ImportWindow::ended);
    // what another desk takes over or decides; what runs here shows itself
    connect(&desk.changes(), &shell::Changes::changed, this, [this](store::Topics topics) {
        const auto *job = chosen();
        if ((topics & store::Topic::Imports) && isVisible() && !(job && m_runs.runs(job->id))) {
            readList({});
        }
    });
    build();
    readList({});
}

void ImportWindow::build()
{
    setWindowTitle(tr("Take over an evidence"));
    delete m_content;
    m_content = new widgets::Splitter;
    auto *splitter = static_cast<widgets::Splitter *>(m_content);
    m_stack = new QStackedWidget;
    m_empty = new widgets::EmptyPage({}, {});
    m_setup = new ImportSetup(m_desk);
    m_view = new ImportView(m_desk);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_setup);
    m_stack->addWidget(m_view);
    m_empty->setTexts(tr("Clients from a file"),
        tr("A table saved as CSV, one client a row. First you see what would come of each row; clients who are here "
           "already are offered instead of made a second time. Nothing is asked of the registers."));
    auto *fill = m_empty->setAction(tr("Choose a file…"));
    fill->setObjectName(QStringLiteral("importEmptyButton"));
    connect(fill, &QPushButton::clicked, this, &ImportWindow::chooseFile);
    splitter->addWidget(buildList());
    splitter->addWidget(m_stack);
    splitter->setSizes({300, 820});
    splitter->setStretchFactor(1, 1);
    layout()->addWidget(splitter);
    m_stack->setBackgroundRole(QPalette::Base);
    m_stack->setAutoFillBackground(true);
    connect(m_setup, &ImportSetup::otherFileWanted, this, &ImportWindow::chooseFile);
    connect(m_setup, &ImportSetup::startWanted, this, &ImportWindow::start);
    connect(m_setup, &ImportSetup::failed, this, &ImportWindow::note);
    connect(m_setup, &ImportSetup::loaded, this, [this] { m_stack->setCurrentWidget(m_setup); });
    connectView();
}

QWidget *ImportWindow::buildList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(22, 16, 22, 12);
    layout->setSpacing(10);
    auto *intro = new Label(Label::Kind::Secondary,
        tr("Choose a table of clients, or drop it here; nothing is written before you confirm."));
    intro->setWordWrap(true);
    layout->addWidget(intro);
    auto *choose = new Button(tr("Choose a file…"));
    choose->setObjectName(QStringLiteral("importChooseButton"));
    layout->addWidget(choose, 0, Qt::AlignLeft);
    m_table = new widgets::TableView(tr("Imports"));
    m_table->setObjectName(QStringLiteral("importsTable"));
    m_table->setModel(m_model);
    m_table->setShares({1, 0});
    layout->addWidget(m_table, 1);
    connect(choose, &QPushButton::clicked, this, &ImportWindow::chooseFile);
    connect(m_table, &widgets::TableView::rowChosen, this, &ImportWindow::showChosen);
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    return list;
}

void ImportWindow::connectView()
{
    connect(m_view, &ImportView::runWanted, this, &ImportWindow::goOn);
    connect(m_view, &ImportView::pauseWanted, this, [this] {
        if (const auto *job = chosen()) {
            m_runs.pause(job->id);
            m_view->showJob(*job);
        }
    });
    connect(m_view, &ImportView::saveWanted, this, &ImportWindow::save);
    connect(m_view, &ImportView::removeWanted, this, &ImportWindow::remove);
    connect(m_view, &ImportView::decisionWanted, this, &ImportWindow::decide);
    connect(m_view, &ImportView::openWanted, this, [this](ClientId client) { Q_EMIT m_desk.openClient(client); });
}

void ImportWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content) {
        // not from within the event: several translators change one after another
        QTimer::singleShot(0, this, [this] {
            const QString file = m_stack->currentWidget() == m_setup ? m_setup->path() : QString();
            const auto kept = shell::KeptInput::of(*m_setup);
            build();
            readList({});
            if (!file.isEmpty()) {
                connect(
                    m_setup, &ImportSetup::loaded, this, [this, kept] { kept.putInto(*m_setup); },
                    Qt::SingleShotConnection);
                m_setup->load(file);
            }
        });
    }
}

const ImportJob *ImportWindow::chosen() const
{
    const int row = m_table->chosenRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void ImportWindow::readList(std::optional<qint64> choose)
{
    m_listing.replace(m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return registry::importJobs(context.session()); },
        [this, choose](const Result<std::vector<ImportJob>> &jobs) {
            if (!jobs) {
                note(jobs.error());
                return;
            }
            const auto *before = chosen();
            const qint64 wanted = choose ? *choose : before ? before->id : 0;
            const bool preparing = m_stack->currentWidget() == m_setup && !choose;
            {
                const QSignalBlocker quiet(m_table);
                m_model->setRows(*jobs);
                const auto at = std::ranges::find(*jobs, wanted, &ImportJob::id);
                m_table->chooseRow(at != jobs->end() ? static_cast<int>(at - jobs->begin()) : 0);
            }
            if (!preparing) {
                showChosen();
            }
            const bool runs = std::ranges::any_of(*jobs, [this](const ImportJob &job) { return m_runs.runs(job.id); });
            runs ? m_live->start() : m_live->stop();
        }));
}

void ImportWindow::showChosen()
{
    const auto *job = chosen();
    if (!job) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_view->showJob(*job);
    if (m_problem) {
        m_view->showProblem(*std::exchange(m_problem, std::nullopt));
    }
    m_stack->setCurrentWidget(m_view);
}

void ImportWindow::note(const Error &error)
{
    m_empty->setTexts(error.what, error.remedy);
    m_stack->setCurrentWidget(m_empty);
}

void ImportWindow::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a table of clients"), m_folder, tr("Tables (*.csv *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportWindow::loadFile);
    dialog->open();
}

void ImportWindow::loadFile(const QString &path)
{
    if (!path.isEmpty()) {
        m_folder = QFileInfo(path).absolutePath();
        m_setup->load(path);
    }
}

void ImportWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    loadFile(event->mimeData()->urls().front().toLocalFile());
}

void ImportWindow::start()
{
    if (!m_setup->dryRun()) {
        return;
    }
    const registry::ImportDryRun &run = *m_setup->dryRun();
    const auto number = [&run](ImportOutcome outcome) { return static_cast<int>(run.count(outcome)); };
    QStringList text {tr("%n new client(s) will be made.", nullptr, number(ImportOutcome::Created))};
    if (const int n = number(ImportOutcome::Updated)) {
        text.append(tr("%n client(s) get new data; what the registers say is not overwritten.", nullptr, n));
    }
    if (const int n = number(ImportOutcome::Waiting)) {
        text.append(tr("%n row(s) will wait for your decision.", nullptr, n));
    }
    if (const int n = number(ImportOutcome::Rejected)) {
        text.append(tr("%n row(s) will be rejected and kept here until you save or remove them.", nullptr, n));
    }
    text.append(tr("You can pause it at any time. Nothing is asked of the registers; the clients can be identified "
                   "afterwards."));
    m_desk.ask().ask(this,
        {QStringLiteral("clients.import"), tr("Take over %1?").arg(QFileInfo(m_setup->path()).fileName()),
            text.join(QStringLiteral("\n\n")), tr("Take over"), false, true, m_desk.office().purpose},
        [this, plan = m_setup->plan()](const shell::Reply &reply) {
            if (reply.yes) {
                begin(plan, reply.reason);
            }
        });
}

void ImportWindow::begin(const registry::ImportPlan &plan, const QString &reason)
{
    m_desk.tasks().look(
        this,
        [plan, reason](shell::Context &context, const Job &job) {
            return registry::beginImport(context.session(), plan, context.by(reason), job);
        },
        [this](const Result<ImportJob> &begun) {
            if (!begun) {
                note(begun.error());
                return;
            }
            m_runs.start(begun->id);
            readList(begun->id);
        });
}

void ImportWindow::goOn()
{
    const auto *job = chosen();
    if (!job) {
        return;
    }
    if (!QFileInfo::exists(job->path)) {
        auto *dialog = new QFileDialog(
            this, tr("Where is %1 now?").arg(job->name), m_folder, tr("Tables (*.csv *.txt);;All files (*)"));
        dialog->setObjectName(QStringLiteral("importMovedDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this, id = job->id](const QString &path) {
            m_desk.tasks().look(
                this,
                [id, path](shell::Context &context, const Job &work) {
                    return registry::moveImport(context.session(), id, path, work);
                },
                [this, id](const Result<void> &moved) {
                    if (!moved) {
                        m_view->showProblem(moved.error());
                        return;
                    }
                    m_runs.start(id);
                    readList(id);
                });
        });
        dialog->open();
        return;
    }
    m_runs.start(job->id);
    readList(job->id);
}

void ImportWindow::ended(qint64 job, const std::optional<Error> &error)
{
    m_problem = error;
    readList(chosen() ? std::optional(chosen()->id) : std::optional(job));
}

void ImportWindow::save()
{
    const auto *job = chosen();
    if (!job) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the rejected rows"), m_folder, tr("Tables (*.csv)"));
    dialog->setObjectName(QStringLiteral("importSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("%1-rejected.csv").arg(QFileInfo(job->name).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = job->id](const QString &path) {
        m_desk.tasks().run(
            this, tr("Saving rejected rows"), shell::Lane::Files,
            [id, path](shell::Context &context, const Job &work) {
                return registry::saveRejected(context.session(), id, path, work);
            },
            [this, path](const Result<qint64> &saved) {
                if (!saved) {
                    m_view->showProblem(saved.error());
                    return;
                }
                m_view->showGood(
                    tr("%n row(s) saved to %1", nullptr, static_cast<int>(*saved)).arg(QDir::toNativeSeparators(path)),
                    tr("The last column says why. Correct the rows and take the file over: this import goes on."));
            });
    });
    dialog->open();
}

void ImportWindow::remove()
{
    const auto *job = chosen();
    if (!job) {
        return;
    }
    m_desk.ask().ask(this,
        {QStringLiteral("clients.removeImport"), tr("Remove the rows kept from %1?").arg(job->name),
            tr("Rows that wait for a decision, were rejected or skipped are deleted here. The clients and the record "
               "of "
               "the import stay."),
            tr("Remove"), true, false, {}},
        [this, id = job->id](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            m_desk.tasks().look(
                this,
                [id](shell::Context &context, const Job &) {
                    return registry::removeImportRows(context.session(), id, context.by({}));
                },
                [this](const Result<void> &removed) {
                    if (!removed) {
                        m_view->showProblem(removed.error());
                        return;
                    }
                    readList({});
                });
        });
}

void ImportWindow::decide(ImportDecision decision, bool all)
{
    const auto *job = chosen();
    const auto row = m_view->chosenRow();
    if (!job || (!all && !row)) {
        return;
    }
    if (!all) {
        m_desk.tasks().look(
            this,
            [id = job->id, row = *row, decision, reason = job->reason](shell::Context &context, const Job &) {
                return registry::decideImportRows(context.clients(), id, {row}, decision, context.by(reason));
            },
            [this](const Result<qint64> &count) { decided(count); });
        return;
    }
    m_desk.ask().ask(this,
        {QStringLiteral("clients.decideImport"), tr("Decide all rows that wait?"),
            tr("%n row(s) are decided in the same way. Rows that more than one client fits stay waiting.", nullptr,
                static_cast<int>(job->count(ImportOutcome::Waiting))),
            tr("Decide"), true, false, {}},
        [this, id = job->id, decision, reason = job->reason](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            m_desk.tasks().run(
                this, tr("Deciding rows"), shell::Lane::Files,
                [id, decision, reason](shell::Context &context, const Job &work) {
                    return registry::decideAllImportRows(context.clients(), id, decision, context.by(reason), work);
                },
                [this](const Result<qint64> &count) { decided(count); });
        });
}

void ImportWindow::decided(const Result<qint64> &count)
{
    if (!count) {
        m_view->showProblem(count.error());
        return;
    }
    readList({});
    Q_EMIT m_desk.dataChanged();
}

} // namespace kmen::importing
