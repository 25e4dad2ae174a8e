#include "ui/import/import_setup.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>

#include "ui/widgets/buttons.h"
#include "ui/widgets/file_columns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/table_view.h"

namespace kmen::importing {

using registry::DuplicateRule;
using registry::ImportOutcome;
using shell::Tone;
using widgets::Button;
using widgets::Label;

namespace {

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

void makeTall(QWidget *field)
{
    field->setMinimumHeight(field->fontMetrics().height() + 14);
}

} // namespace

QString ProblemsModel::headerCell(int column) const
{
    return column == 0 ? tr("Line") : column == 1 ? tr("What comes of it") : tr("Why");
}

QVariant ProblemsModel::cell(int row, int column, int role) const
{
    const registry::ImportProblem &problem = at(row);
    const bool rejected = problem.outcome == ImportOutcome::Rejected;
    if (role == widgets::SecondaryRole) {
        return column == 0;
    }
    if (role == widgets::ToneRole && column == 1) {
        return static_cast<int>(rejected ? Tone::Bad : Tone::Warn);
    }
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || column != 2)) {
        return {};
    }
    return column == 0 ? QString::number(problem.line)
        : column == 1  ? (rejected ? tr("! rejected") : tr("⚠ waits for a decision"))
                       : problem.reason;
}

ImportSetup::ImportSetup(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new Label(Label::Kind::Heading))
    , m_facts(new Label(Label::Kind::Small))
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_columns(new widgets::FileColumns)
    , m_system(new QLineEdit)
    , m_rule(new QComboBox)
    , m_note(new widgets::Note)
    , m_problems(new ProblemsModel(this))
    , m_table(new widgets::TableView(tr("Rows that will not become clients")))
    , m_start(new Button(tr("Take over…"), Button::Kind::Primary))
    , m_looking(desk.tasks())
{
    m_name->setObjectName(QStringLiteral("importFileName"));
    m_facts->setObjectName(QStringLiteral("importFileFacts"));
    m_note->setObjectName(QStringLiteral("importDryRun"));
    m_table->setObjectName(QStringLiteral("importProblems"));
    m_start->setObjectName(QStringLiteral("importStartButton"));
    m_name->setWordWrap(true);
    m_table->setModel(m_problems);
    m_table->setShares({0, 0, 1});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 16, 22, 12);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_columns, 3);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(10);
    choices->setVerticalSpacing(8);
    layout->addLayout(choices);
    buildChoices(choices);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 2);
    auto *buttons = new QHBoxLayout;
    auto *other = new Button(tr("Another file…"));
    other->setObjectName(QStringLiteral("importOtherButton"));
    buttons->addWidget(m_start);
    buttons->addWidget(other);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &ImportSetup::startWanted);
    connect(other, &QPushButton::clicked, this, &ImportSetup::otherFileWanted);
}

ImportSetup::~ImportSetup()
{
    stopCheck();
}

void ImportSetup::buildChoices(QLayout *layout)
{
    auto *grid = static_cast<QGridLayout *>(layout);
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Windows1250, Encoding::Utf16}) {
        m_encoding->addItem(encodingName(encoding), static_cast<int>(encoding));
    }
    m_separator->setObjectName(QStringLiteral("importSeparator"));
    m_separator->addItem(tr("semicolon"), QStringLiteral(";"));
    m_separator->addItem(tr("comma"), QStringLiteral(","));
    m_separator->addItem(tr("tabulator"), QStringLiteral("\t"));
    m_system->setObjectName(QStringLiteral("importSystem"));
    m_system->setPlaceholderText(tr("for example: Benefits"));
    m_rule->setObjectName(QStringLiteral("importRule"));
    m_rule->addItem(tr("ask me later, row by row"), static_cast<int>(DuplicateRule::Ask));
    m_rule->addItem(tr("it is the same client"), static_cast<int>(DuplicateRule::Link));
    m_rule->addItem(tr("it is another client: make a new one"), static_cast<int>(DuplicateRule::CreateNew));
    m_rule->addItem(tr("skip the row"), static_cast<int>(DuplicateRule::Skip));
    for (QWidget *field : std::initializer_list<QWidget *> {m_encoding, m_separator, m_system, m_rule}) {
        makeTall(field);
    }
    grid->addWidget(labelFor(tr("&Letters"), m_encoding), 0, 0);
    grid->addWidget(m_encoding, 0, 1);
    grid->addWidget(labelFor(tr("Columns &divided by"), m_separator), 0, 2);
    grid->addWidget(m_separator, 0, 3);
    grid->addWidget(labelFor(tr("Keys are of the &system"), m_system), 1, 0);
    grid->addWidget(m_system, 1, 1);
    grid->addWidget(labelFor(tr("Same &name and birth date"), m_rule), 1, 2);
    grid->addWidget(m_rule, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto lookAgain = [this] {
        look(static_cast<Encoding>(m_encoding->currentData().toInt()), m_separator->currentData().toString().front());
    };
    connect(m_encoding, &QComboBox::activated, this, lookAgain);
    connect(m_separator, &QComboBox::activated, this, lookAgain);
    connect(m_system, &QLineEdit::editingFinished, this, &ImportSetup::check);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ImportSetup::check);
}

void ImportSetup::load(const QString &path)
{
    m_path = path;
    look(std::nullopt, std::nullopt);
}

void ImportSetup::look(std::optional<Encoding> encoding, std::optional<QChar> separator)
{
    stopCheck();
    m_start->setEnabled(false);
    m_looking.replace(m_desk.tasks().look(
        this,
        [source = registry::ImportSource {m_path, encoding, separator}](
            shell::Context &context, const Job &job) { return registry::lookAtImport(context.session(), source, job); },
        [this](const Result<registry::ImportLook> &found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            showLook(*found);
            Q_EMIT loaded();
        }));
}

void ImportSetup::showLook(const registry::ImportLook &found)
{
    m_look = found;
    m_name->setText(QFileInfo(m_path).fileName());
    m_facts->setText(found.goesOn
            ? tr("These are rejected rows of an earlier import; it goes on with them and with its choices.")
            : tr("Choose what each column holds. Data that are taken over are the office's own, not reference data."));
    {
        const QSignalBlocker quietEncoding(m_encoding);
        const QSignalBlocker quietSeparator(m_separator);
        const QSignalBlocker quietSystem(m_system);
        m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(found.encoding)));
        m_separator->setCurrentIndex(m_separator->findData(QString(found.separator)));
        if (m_system->text().isEmpty() || found.goesOn) {
            m_system->setText(found.system);
        }
    }
    m_system->setEnabled(!found.goesOn);
    m_rule->setEnabled(!found.goesOn);
    buildColumns();
    check();
}

void ImportSetup::buildColumns()
{
    m_uses.clear();
    std::vector<widgets::FileColumns::Column> columns;
    for (qsizetype i = 0; i < m_look.header.size(); ++i) {
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("importUse.%1").arg(i));
        box->addItem(tr("— not taken over —"), QString());
        for (const QString &use : registry::importUseNames()) {
            box->addItem(registry::importUseLabel(use), use);
        }
        const QString use = m_look.uses.value(i);
        if (!use.isEmpty() && box->findData(use) < 0) {
            box->addItem(registry::importUseLabel(use), use); // the key in a system named by the mapping
        }
        box->setCurrentIndex(std::max(0, box->findData(use)));
        box->setEnabled(!m_look.goesOn);
        m_uses.push_back(box);
        columns.push_back({m_look.header[i],
            widgets::firstValues(std::ssize(m_look.firstRows),
                [&](qsizetype row) { return m_look.firstRows[static_cast<std::size_t>(row)].cells.value(i); }),
            box});
        connect(box, &QComboBox::currentIndexChanged, this, &ImportSetup::check);
    }
    m_columns->setColumns(columns);
}

registry::ImportPlan ImportSetup::plan() const
{
    registry::ImportPlan plan;
    plan.source.path = m_path;
    plan.source.encoding = m_look.encoding;
    plan.source.separator = m_look.separator;
    for (const QComboBox *box : m_uses) {
        plan.uses.append(box->currentData().toString());
    }
    // a name left from another file says nothing where there are no keys
    plan.system = plan.uses.contains(QStringLiteral("klic")) ? m_system->text().simplified() : QString();
    plan.duplicates = static_cast<DuplicateRule>(m_rule->currentData().toInt());
    plan.rows = m_run ? m_run->rows : 0;
    plan.goesOn = m_look.goesOn;
    return plan;
}

void ImportSetup::stopCheck()
{
    if (m_check != 0) {
        m_desk.tasks().cancel(m_check);
        m_desk.tasks().dismiss(m_check);
        m_check = 0;
    }
}

void ImportSetup::check()
{
    stopCheck();
    m_run.reset();
    m_start->setEnabled(false);
    m_note->tell(Tone::Neutral, tr("The rows are being compared with the clients…"),
        tr("Nothing is written before you confirm."));
    m_check = m_desk.tasks().run(
        this, tr("Checking the file"), shell::Lane::Files,
        [plan = plan()](
            shell::Context &context, const Job &job) { return registry::importDryRun(context.session(), plan, job); },
        [this](const Result<registry::ImportDryRun> &run) {
            m_desk.tasks().dismiss(std::exchange(m_check, 0));
            showRun(run);
        });
}

void ImportSetup::showRun(const Result<registry::ImportDryRun> &run)
{
    if (!run) {
        m_note->tell(Tone::Bad, run.error().what, run.error().remedy);
        m_problems->setRows({});
        m_table->hide();
        return;
    }
    m_run = *run;
    const auto count = [&run](ImportOutcome outcome) { return static_cast<int>(run->count(outcome)); };
    const int changes = count(ImportOutcome::Created) + count(ImportOutcome::Updated);
    m_start->setEnabled(run->rows > 0);
    QStringList more;
    const auto add = [&more](int n, const QString &sentence) {
        if (n > 0) {
            more.append(sentence);
        }
    };
    int n = count(ImportOutcome::Updated);
    add(n, tr("%n client(s) known by the key get new data.", nullptr, n));
    n = count(ImportOutcome::Unchanged);
    add(n, tr("%n row(s) say nothing new.", nullptr, n));
    n = count(ImportOutcome::Waiting);
    add(n, tr("%n row(s) may be clients who are here already; they will wait for your decision.", nullptr, n));
    n = count(ImportOutcome::Skipped);
    add(n, tr("%n row(s) will be skipped.", nullptr, n));
    n = count(ImportOutcome::Rejected);
    add(n, tr("%n row(s) will be rejected; they can be saved, corrected and taken over later.", nullptr, n));
    const bool smooth = count(ImportOutcome::Rejected) == 0 && count(ImportOutcome::Waiting) == 0;
    m_note->tell(changes == 0 ? Tone::Bad
            : smooth          ? Tone::Good
                              : Tone::Warn,
        tr("%1 of %n row(s) will become new clients", nullptr, static_cast<int>(run->rows))
            .arg(locale().toString(count(ImportOutcome::Created))),
        more.isEmpty() ? tr("Nothing has been written yet.") : more.join(u' '));
    m_table->setVisible(!run->problems.empty());
    m_problems->setRows(run->problems);
}

} // namespace kmen::importing
