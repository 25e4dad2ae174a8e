#include "ui/requests/catalogue_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/requests/request_calls.h"
#include "ui/requests/request_tables.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/table_view.h"

namespace kmen::requests {

using widgets::Button;
using widgets::Label;

namespace {

constexpr qint64 largestCatalogue = 64 * 1024 * 1024;

} // namespace

CatalogueView::CatalogueView(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CatalogueModel(this))
    , m_kind(new QComboBox)
    , m_file(new QLineEdit)
    , m_day(new QLineEdit)
    , m_agenda(new QLineEdit(desk.office().profile.identity.agenda))
    , m_note(new widgets::Note)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto *intro = new Label(Label::Kind::Secondary,
        tr("DIA refuses a request for one character that differs from RPP. The drafts are compared with these lists; "
           "export them from RPP (CSV or XML) and import them here."));
    intro->setWordWrap(true);
    layout->addWidget(intro);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_kind->setObjectName(QStringLiteral("catalogueKind"));
    m_kind->setAccessibleName(tr("Which list"));
    for (int number = 0; number < access::entryKindCount; ++number) {
        m_kind->addItem(access::entryKindText(static_cast<access::EntryKind>(number)), number);
    }
    row->addWidget(m_kind);
    m_file->setObjectName(QStringLiteral("catalogueFile"));
    m_file->setAccessibleName(tr("File of the export"));
    m_file->setPlaceholderText(tr("file exported from RPP"));
    row->addWidget(m_file, 1);
    auto *choose = new Button(tr("Choose…"));
    choose->setObjectName(QStringLiteral("catalogueChoose"));
    row->addWidget(choose);
    m_day->setObjectName(QStringLiteral("catalogueDay"));
    m_day->setAccessibleName(tr("Day of the export"));
    m_day->setPlaceholderText(tr("day of the export"));
    m_day->setMaximumWidth(150);
    row->addWidget(m_day);
    auto *import = new Button(tr("Import"), Button::Kind::Primary);
    import->setObjectName(QStringLiteral("catalogueImport"));
    row->addWidget(import);
    layout->addLayout(row);
    auto *items = new QHBoxLayout;
    items->setSpacing(8);
    auto *label = new QLabel(tr("Or ask RPP for the items of the agenda"));
    label->setBuddy(m_agenda);
    items->addWidget(label);
    m_agenda->setObjectName(QStringLiteral("catalogueAgenda"));
    m_agenda->setMaximumWidth(120);
    items->addWidget(m_agenda);
    auto *ask = new Button(tr("Read the items (E299)"));
    ask->setObjectName(QStringLiteral("catalogueAsk"));
    items->addWidget(ask);
    items->addStretch(1);
    layout->addLayout(items);
    m_note->setObjectName(QStringLiteral("catalogueNote"));
    m_note->hide();
    layout->addWidget(m_note);
    auto *table = new widgets::TableView(tr("Lists of RPP"));
    table->setObjectName(QStringLiteral("catalogueTable"));
    table->setModel(m_model);
    // at twice the size of letters little room is left
    table->setMinimumHeight(48);
    table->setShares({3, 0, 0, 3, 3});
    layout->addWidget(table, 1);
    connect(choose, &QPushButton::clicked, this, &CatalogueView::chooseFile);
    connect(import, &QPushButton::clicked, this, &CatalogueView::import);
    connect(ask, &QPushButton::clicked, this, &CatalogueView::readItems);
}

void CatalogueView::setStates(const std::vector<access::CatalogueState> &states, QDate today)
{
    m_model->setToday(today);
    m_model->setRows(states);
    if (m_day->text().isEmpty()) {
        m_day->setText(dateText(today));
    }
}

void CatalogueView::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose an export of RPP"), {}, tr("Exports (*.csv *.xml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

bool CatalogueView::isBusy() const
{
    const auto state = m_desk.tasks().state(m_task);
    return state == shell::TaskState::Waiting || state == shell::TaskState::Running
        || state == shell::TaskState::Stopping;
}

void CatalogueView::import()
{
    if (isBusy()) {
        return;
    }
    const auto kind = static_cast<access::EntryKind>(m_kind->currentData().toInt());
    const QString path = m_file->text().trimmed();
    const QDate day = parseDate(m_day->text()).value_or(QDate());
    m_task = m_desk.tasks().run(
        this, tr("Importing a list of RPP"), shell::Lane::Read,
        [kind, path, day](shell::Context &context, const Job &) -> Result<access::CatalogueFile> {
            const auto bytes = readFile(path, largestCatalogue);
            if (!bytes) {
                return failWith(bytes);
            }
            auto file = access::readCatalogue(*bytes, kind);
            if (!file) {
                return file;
            }
            if (auto done = access::importCatalogue(
                    context.session(), kind, file->entries, day, QFileInfo(path).fileName(), context.by({}));
                !done) {
                return failWith(done);
            }
            return file;
        },
        [this](const Result<access::CatalogueFile> &file) {
            if (!file) {
                m_note->tell(shell::Tone::Bad, file.error().what, file.error().remedy);
            } else {
                QStringList told;
                for (const access::EntryProblem &problem : file->problems) {
                    if (told.size() == 4) {
                        told.append(tr("and further lines"));
                        break;
                    }
                    told.append(tr("Line %1: %2 %3").arg(QString::number(problem.line), problem.what, problem.remedy));
                }
                m_note->tell(told.isEmpty() ? shell::Tone::Good : shell::Tone::Warn,
                    tr("%n entry(ies) imported", nullptr, static_cast<int>(file->entries.size())), told.join(u'\n'));
                Q_EMIT changed();
            }
            m_note->show();
        });
}

void CatalogueView::readItems()
{
    if (isBusy()) {
        return;
    }
    m_task = m_desk.tasks().run(
        this, tr("Reading items of an agenda (E299)"), shell::Lane::Registers,
        [agenda = m_agenda->text().trimmed()](
            shell::Context &context, const Job &job) { return requests::readItems(context, agenda, job); },
        [this](const Result<qint64> &count) {
            if (count) {
                m_note->tell(shell::Tone::Good, tr("%n item(s) read", nullptr, static_cast<int>(*count)));
                Q_EMIT changed();
            } else {
                m_note->tell(shell::Tone::Bad, count.error().what, count.error().remedy);
            }
            m_note->show();
        });
}

} // namespace kmen::requests
