#include "ui/identify/bulk_setup.h"

#include <QCheckBox>
#include <QComboBox>

#include "ui/identify/role_choice.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_columns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/table_view.h"

namespace kmen::identify_page {

using shell::Tone;
using widgets::Button;
using widgets::Label;

namespace {

/// So many rows say what is wrong with a file; a longer list nobody reads.
constexpr std::size_t leftOutShown = 2000;

} // namespace

QString durationText(double seconds)
{
    const int whole = std::max(1, static_cast<int>(std::ceil(seconds)));
    if (whole < 90) {
        return BulkSetup::tr("%n second(s)", nullptr, whole);
    }
    const int minutes = (whole + 59) / 60;
    return minutes < 90 ? BulkSetup::tr("%n minute(s)", nullptr, minutes)
                        : BulkSetup::tr("%n hour(s)", nullptr, (minutes + 59) / 60);
}

QString LeftOutModel::headerCell(int column) const
{
    return column == 0 ? tr("Line") : tr("Why it will not be asked about");
}

QVariant LeftOutModel::cell(int row, int column, int role) const
{
    const LeftOutRow &item = at(row);
    if (role == widgets::SecondaryRole) {
        return column == 0;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return column == 0 ? QVariant(QString::number(item.line)) : QVariant(item.why);
}

BulkSetup::BulkSetup(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new Label(Label::Kind::Heading))
    , m_facts(new Label(Label::Kind::Small))
    , m_columns(new widgets::FileColumns)
    , m_comparison(new QComboBox)
    , m_role(new RoleChoice(desk.office().profile.identity, this))
    , m_subscribe(new QCheckBox(tr("Subscribe those found to notices of changes")))
    , m_note(new widgets::Note)
    , m_leftOut(new LeftOutModel(this))
    , m_table(new widgets::TableView(tr("Rows that will not be asked about")))
    , m_start(new Button(tr("Identify…"), Button::Kind::Primary))
    , m_checking(desk.tasks())
{
    m_name->setObjectName(QStringLiteral("bulkFileName"));
    m_facts->setObjectName(QStringLiteral("bulkFileFacts"));
    m_note->setObjectName(QStringLiteral("dryRunNote"));
    m_table->setObjectName(QStringLiteral("leftOutTable"));
    m_start->setObjectName(QStringLiteral("bulkStartButton"));
    m_comparison->setObjectName(QStringLiteral("bulkComparison"));
    m_subscribe->setObjectName(QStringLiteral("bulkSubscribe"));
    m_subscribe->setChecked(true);
    m_name->setWordWrap(true);
    using Porovnani = egon::RobCtiPodleUdaju2::Porovnani;
    m_comparison->addItem(tr("with diacritics"), static_cast<int>(Porovnani::Diakritika));
    m_comparison->addItem(tr("without diacritics"), static_cast<int>(Porovnani::Ascii));
    m_comparison->addItem(tr("strict"), static_cast<int>(Porovnani::Striktni));
    m_comparison->setAccessibleName(tr("Comparison of names"));
    m_comparison->setMinimumHeight(fontMetrics().height() + 14);
    m_table->setModel(m_leftOut);
    m_table->setShares({0, 1});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 16, 22, 12);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_columns, 3);
    auto *options = new QHBoxLayout;
    options->setSpacing(10);
    auto *comparisonLabel = new QLabel(tr("&Comparison of names"));
    comparisonLabel->setBuddy(m_comparison);
    options->addWidget(comparisonLabel);
    options->addWidget(m_comparison);
    options->addSpacing(14);
    options->addWidget(m_subscribe);
    options->addStretch(1);
    layout->addLayout(options);
    // a line of its own: both together do not fit a small window
    auto *inRole = new QHBoxLayout;
    inRole->setSpacing(10);
    auto *roleLabel = new QLabel(tr("&Agenda and role"));
    roleLabel->setBuddy(m_role);
    m_role->setObjectName(QStringLiteral("bulkRoleChoice"));
    inRole->addWidget(roleLabel);
    inRole->addWidget(m_role);
    if (!m_role->isOffered()) {
        roleLabel->hide();
        m_role->hide();
    }
    inRole->addStretch(1);
    layout->addLayout(inRole);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 2);
    layout->addStretch(0);
    auto *buttons = new QHBoxLayout;
    auto *other = new Button(tr("Another file…"));
    other->setObjectName(QStringLiteral("otherFileButton"));
    buttons->addWidget(m_start);
    buttons->addWidget(other);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_start, &QPushButton::clicked, this, &BulkSetup::startWanted);
    connect(m_subscribe, &QCheckBox::toggled, this, [this] {
        if (m_file) {
            check();
        }
    });
    connect(other, &QPushButton::clicked, this, &BulkSetup::otherFileWanted);
}

void BulkSetup::showFile(const ChosenFile &file)
{
    m_file = std::make_shared<const ChosenFile>(file);
    const CsvTable &table = file.file.table;
    m_name->setText(file.name);
    const QString separator = table.separator == u'\t' ? tr("tabulator") : QString(table.separator);
    const int rows = static_cast<int>(table.rows.size());
    m_facts->setText(file.about.empty()
            ? tr("%n row(s) · letters in %1 · columns divided by %2", nullptr, rows)
                  .arg(encodingName(file.file.encoding), separator)
            : tr("%n client(s) of the office without an identifier of the registers; who is found is linked to the "
                 "client.",
                nullptr, rows));
    m_role->offerLast();
    buildColumns();
    check();
    const auto unused = std::ranges::find_if(m_choices, [](const QComboBox *box) { return box->currentIndex() == 0; });
    if (unused != m_choices.end()) {
        (*unused)->setFocus();
    } else {
        m_start->setFocus();
    }
}

void BulkSetup::buildColumns()
{
    m_choices.clear();
    std::vector<widgets::FileColumns::Column> columns;
    const CsvTable &table = m_file->file.table;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("use.%1").arg(i));
        box->addItem(tr("— not searched by —"), -1);
        for (qsizetype column = 0; column < identify::columnNames().size(); ++column) {
            box->addItem(identify::columnLabel(column), static_cast<int>(column));
        }
        const auto use = static_cast<std::size_t>(i) < m_file->uses.size() ? m_file->uses[static_cast<std::size_t>(i)]
                                                                           : std::nullopt;
        box->setCurrentIndex(use ? box->findData(static_cast<int>(*use)) : 0);
        m_choices.push_back(box);
        columns.push_back({table.header.at(i),
            widgets::firstValues(std::ssize(table.rows),
                [&](qsizetype row) { return table.rows[static_cast<std::size_t>(row)].value(i); }),
            box});
        connect(box, &QComboBox::currentIndexChanged, this, &BulkSetup::check);
    }
    m_columns->setColumns(columns);
}

identify::ColumnUses BulkSetup::uses() const
{
    identify::ColumnUses uses;
    for (const QComboBox *box : m_choices) {
        const int column = box->currentData().toInt();
        uses.push_back(column < 0 ? std::nullopt : std::optional<qsizetype>(column));
    }
    return uses;
}

identify::NewBatch BulkSetup::batch() const
{
    identify::NewBatch batch;
    batch.name = m_file->name;
    batch.table = m_file->file.table;
    batch.uses = uses();
    batch.comparison = static_cast<egon::RobCtiPodleUdaju2::Porovnani>(m_comparison->currentData().toInt());
    batch.subscribe = m_subscribe->isChecked();
    batch.about = m_file->about;
    batch.role = m_role->role();
    return batch;
}

QString BulkSetup::estimate() const
{
    const double rate = m_desk.office().profile.limits.callsPerSecond;
    // as many clients go into one subscription as identify::BulkOptions says
    const int perCall = identify::BulkOptions().rowsPerSubscription;
    const int subscriptions = m_subscribe->isChecked() ? (m_calls + perCall - 1) / perCall : 0;
    const QString duration = durationText((m_calls + subscriptions) / rate);
    return subscriptions == 0
        ? tr("%n call(s) of E278, at least %1.", nullptr, m_calls).arg(duration)
        : tr("%n call(s) of E278 and up to %1 to subscribe, at least %2.", nullptr, m_calls).arg(subscriptions).arg(duration);
}

void BulkSetup::check()
{
    m_calls = 0;
    m_start->setEnabled(false);
    m_checking.replace(m_desk.tasks().look(
        this,
        [file = m_file, uses = uses()](shell::Context &, const Job &job) {
            return identify_page::check(file->file.table, uses, job, !file->about.empty());
        },
        [this](const Result<identify::DryRun> &run) { showDryRun(run); }));
}

void BulkSetup::showDryRun(const Result<identify::DryRun> &run)
{
    std::vector<LeftOutRow> leftOut;
    if (!run) {
        m_note->tell(Tone::Bad, run.error().what, run.error().remedy);
        m_leftOut->setRows({});
        m_table->hide();
        return;
    }
    using identify::RowKind;
    const auto &lines = m_file->file.table.lines;
    const auto lineOf = [&lines](std::size_t row) { return row < lines.size() ? lines[row] : 0; };
    for (std::size_t i = 0; i < run->rows.size() && leftOut.size() < leftOutShown; ++i) {
        const identify::RowCheck &row = run->rows[i];
        if (row.kind == RowKind::Repeated) {
            leftOut.push_back({lineOf(i), row.kind,
                tr("The same data as on line %1; it gets that line's result.").arg(lineOf(row.sameAs))});
        } else if (row.kind != RowKind::Ready) {
            leftOut.push_back({lineOf(i), row.kind, row.message});
        }
    }
    m_calls = run->calls();
    m_start->setEnabled(m_calls > 0);
    QStringList more;
    if (const int n = run->count(RowKind::NotPermitted)) {
        more.append(tr("%n row(s) meet no permitted combination.", nullptr, n));
    }
    if (const int n = run->count(RowKind::Unreadable)) {
        more.append(tr("%n row(s) hold a value that cannot be read.", nullptr, n));
    }
    if (const int n = run->count(RowKind::Repeated)) {
        more.append(tr("%n row(s) repeat another one and are not asked about twice.", nullptr, n));
    }
    if (m_calls == 0) {
        m_note->tell(Tone::Bad, tr("No row can be asked about"), more.join(u' '));
    } else if (more.isEmpty()) {
        m_note->tell(Tone::Good, tr("All %n row(s) can be asked about", nullptr, m_calls),
            tr("%1 Nothing has been sent to the registers yet.").arg(estimate()));
    } else {
        m_note->tell(Tone::Warn,
            tr("%1 of %n row(s) can be asked about", nullptr, static_cast<int>(run->rows.size())).arg(m_calls),
            QStringList(more + QStringList(estimate())).join(u' '));
    }
    m_table->setVisible(!leftOut.empty());
    m_leftOut->setRows(std::move(leftOut));
}

} // namespace kmen::identify_page
