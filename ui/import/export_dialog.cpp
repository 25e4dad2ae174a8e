#include "ui/import/export_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>

#include "ui/import/pdf_list.h"
#include "ui/widgets/label.h"

namespace kmen::importing {

using widgets::Label;

namespace {

/// More than so many nobody reads on paper, and the file takes minutes.
constexpr qint64 countedAtMost = 100'000;

} // namespace

void ExportDialog::open(shell::Desk &desk, QWidget *page, const ShownList &shown)
{
    auto *dialog = new ExportDialog(desk, shown, page);
    dialog->QDialog::open();
}

ExportDialog::ExportDialog(shell::Desk &desk, const ShownList &shown, QWidget *parent)
    : FormDialog(tr("Save the list of clients"),
        tr("The clients that are shown, in the order of the list. Identifiers of the registers are never in it; who "
           "saved the list and for what purpose stays in the journal."),
        tr("Save…"), parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_format(new QComboBox)
    , m_count(new Label(Label::Kind::Secondary, tr("counting…")))
    , m_counting(desk.tasks())
{
    setObjectName(QStringLiteral("exportDialog"));
    auto *filter = new Label(Label::Kind::Text, shown.filter.isEmpty() ? tr("all clients") : shown.filter);
    filter->setObjectName(QStringLiteral("exportFilter"));
    filter->setWordWrap(true);
    form()->addRow(tr("What is saved"), filter);
    m_count->setObjectName(QStringLiteral("exportCount"));
    form()->addRow(tr("Clients"), m_count);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("Table for a spreadsheet (CSV)"), QStringLiteral("csv"));
    m_format->addItem(tr("List to print (PDF)"), QStringLiteral("pdf"));
    m_format->setMinimumHeight(fontMetrics().height() + 14);
    form()->addRow(tr("&Form"), m_format);
    askReason(desk.office().purpose);
    onVerb([this] { chooseFile(); });
    m_counting.replace(m_desk.tasks().look(
        this,
        [query = shown.query](shell::Context &context, const Job &job) {
            return context.read(
                [&](store::Session &reading) { return registry::countClients(reading, query, countedAtMost, job); });
        },
        [this](const Result<registry::ClientCount> &count) { showCount(count); }));
}

void ExportDialog::showCount(const Result<registry::ClientCount> &count)
{
    if (!count) {
        m_count->setText(count.error().what);
        return;
    }
    m_count->setText(
        count->exact ? locale().toString(count->count) : tr("more than %1").arg(locale().toString(count->count)));
}

bool ExportDialog::pdf() const
{
    return m_format->currentData().toString() == u"pdf";
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Save the list of clients"), QDir::homePath(), pdf() ? tr("PDF (*.pdf)") : tr("Tables (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_format->currentData().toString());
    dialog->selectFile(pdf() ? tr("clients.pdf") : tr("clients.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::save);
    dialog->open();
}

void ExportDialog::save(const QString &path)
{
    registry::ExportPlan plan;
    plan.query = m_shown.query;
    plan.filter = m_shown.filter;
    const QPointer<shell::Desk> desk(&m_desk);
    // it goes on when this dialog, and the page, are long closed: the desk is told
    const auto task = std::make_shared<int>(0);
    *task = m_desk.tasks().run(
        &m_desk, tr("Saving the list of clients"), shell::Lane::Files,
        [plan, path, reason = reason(), pdf = pdf()](shell::Context &context, const Job &job) {
            const registry::By by = context.by(reason);
            store::Session &session = context.session();
            return context.read([&](store::Session &reading) {
                return pdf ? exportPdf(session, reading, plan, path, by, job)
                           : registry::exportCsv(session, plan, path, by, job, &reading);
            });
        },
        [desk, task, path](const Result<qint64> &done) {
            if (!done) {
                Q_EMIT desk->told(done.error().what);
                return;
            }
            const QString sentence =
                tr("%n client(s) saved to %1", nullptr, static_cast<int>(*done)).arg(QDir::toNativeSeparators(path));
            desk->tasks().setResult(*task, sentence);
            Q_EMIT desk->told(sentence);
        });
    accept();
}

} // namespace kmen::importing
