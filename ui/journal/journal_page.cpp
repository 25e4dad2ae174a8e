#include "ui/journal/journal_page.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <array>

#include "audit/head.h"
#include "base/ids.h"
#include "base/text.h"
#include "ui/journal/journal_tables.h"
#include "ui/journal/statement_file.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::journal {

using widgets::Button;
using widgets::Label;

namespace {

constexpr int pageSize = 200;

struct Verified {
    audit::Verification chain;
    std::optional<Moment> keptAt; ///< of the countersigned end that it was compared with
};

/// Compares with the countersigned end where the office keeps one, and countersigns the new one.
Result<Verified> verifyChain(shell::Context &context, const Job &job)
{
    const QString &file = context.office().auditHead;
    std::optional<audit::Head> kept;
    if (!file.isEmpty() && QFile::exists(file)) {
        const auto read = audit::readHeadFile(file, *context.office().protector);
        if (!read) {
            return failWith(read);
        }
        kept = *read;
    }
    const auto chain = audit::verify(context.session(), job, kept);
    if (!chain) {
        return failWith(chain);
    }
    if (chain->intact() && !file.isEmpty()) {
        if (const auto anew = audit::refreshHeadFile(context.session(), file, *context.office().protector); !anew) {
            return failWith(anew);
        }
    }
    return Verified {*chain, kept ? std::optional(kept->at) : std::nullopt};
}

} // namespace

JournalPage::JournalPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_subject(new QLineEdit)
    , m_user(new QLineEdit)
    , m_purpose(new QLineEdit)
    , m_from(new QLineEdit)
    , m_until(new QLineEdit)
    , m_service(new QComboBox)
    , m_outcome(new QComboBox)
    , m_chain(new widgets::Note)
    , m_verifying(new QWidget)
    , m_progress(new QProgressBar)
    , m_verifyButton(new Button(tr("Verify the chain")))
    , m_statementButton(new Button(tr("Statement…")))
    , m_tabs(new widgets::Tabs(tr("Calls or acts")))
    , m_calls(new CallsModel(this))
    , m_acts(new ActsModel(this))
    , m_readingCalls(desk.tasks())
    , m_readingActs(desk.tasks())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 8);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->addWidget(new Label(Label::Kind::Title, tr("Journal")));
    top->addStretch(1);
    m_statementButton->setObjectName(QStringLiteral("statementButton"));
    m_statementButton->setToolTip(tr("Who looked up whom, when and why, for the data protection officer: write a KID "
                                     "or a user above the table first"));
    top->addWidget(m_statementButton);
    m_verifyButton->setObjectName(QStringLiteral("verifyButton"));
    top->addWidget(m_verifyButton);
    layout->addLayout(top);
    auto *verifying = new QHBoxLayout(m_verifying);
    verifying->setContentsMargins(0, 0, 0, 0);
    m_progress->setObjectName(QStringLiteral("verifyProgress"));
    m_progress->setAccessibleName(tr("Verifying the chain"));
    verifying->addWidget(m_progress, 1);
    auto *stop = new Button(tr("Cancel"));
    stop->setObjectName(QStringLiteral("verifyCancelButton"));
    verifying->addWidget(stop);
    m_verifying->hide();
    layout->addWidget(m_verifying);
    m_chain->setObjectName(QStringLiteral("chainNote"));
    m_chain->hide();
    layout->addWidget(m_chain);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    const int high = fontMetrics().height() + 14;
    m_subject->setObjectName(QStringLiteral("subjectEdit"));
    m_subject->setAccessibleName(tr("About whom: KID"));
    m_subject->setPlaceholderText(tr("About whom: KID"));
    m_user->setObjectName(QStringLiteral("userEdit"));
    m_user->setAccessibleName(tr("Who asked or acted"));
    m_user->setPlaceholderText(tr("Who asked or acted"));
    m_purpose->setObjectName(QStringLiteral("journalPurposeEdit"));
    m_purpose->setAccessibleName(tr("Purpose"));
    m_purpose->setPlaceholderText(tr("Purpose"));
    m_service->setObjectName(QStringLiteral("serviceChoice"));
    m_service->setAccessibleName(tr("Service"));
    m_service->addItem(tr("All services"), QString());
    for (const auto *code : {"E278", "E277", "E276", "E45", "E46", "E71", "E77", "E78", "E75", "E07", "E164", "E315",
             "E316", "E317", "E318", "E256", "E258", "E79", "E62", "E37", "E251", "E299"}) {
        m_service->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    }
    m_outcome->setObjectName(QStringLiteral("outcomeChoice"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItem(tr("All outcomes"), -1);
    using egon::CallOutcome;
    for (const auto outcome : {CallOutcome::Ok, CallOutcome::Warning, CallOutcome::Refused, CallOutcome::Failed,
             CallOutcome::Unknown, CallOutcome::Cancelled, CallOutcome::Open}) {
        m_outcome->addItem(audit::outcomeText(outcome), static_cast<int>(outcome));
    }
    m_from->setObjectName(QStringLiteral("fromEdit"));
    m_from->setAccessibleName(tr("From day"));
    m_from->setPlaceholderText(tr("From day"));
    m_until->setObjectName(QStringLiteral("untilEdit"));
    m_until->setAccessibleName(tr("To day"));
    m_until->setPlaceholderText(tr("To day"));
    for (QLineEdit *edit : {m_subject, m_user, m_purpose, m_from, m_until}) {
        const bool isDay = edit == m_from || edit == m_until;
        edit->setClearButtonEnabled(true);
        edit->setMinimumHeight(high);
        edit->setTextMargins(5, 0, 5, 0);
        edit->setMaximumWidth(isDay ? 120 : 320);
        filters->addWidget(edit, isDay ? 2 : 3);
        connect(edit, &QLineEdit::textChanged, this, &JournalPage::readAll);
    }
    for (QComboBox *choice : {m_service, m_outcome}) {
        choice->setMinimumHeight(high);
        filters->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &JournalPage::readAll);
    }
    layout->addLayout(filters);

    auto *calls = new widgets::TableView(tr("Calls to the registers"));
    calls->setObjectName(QStringLiteral("callsTable"));
    calls->setModel(m_calls);
    calls->setShares({0, 0, 6, 3, 0, 3, 0, 0});
    auto *acts = new widgets::TableView(tr("Acts of persons and programs"));
    acts->setObjectName(QStringLiteral("actsTable"));
    acts->setModel(m_acts);
    acts->setShares({0, 0, 0, 4, 0, 4});
    m_tabs->setObjectName(QStringLiteral("journalTabs"));
    m_callsPart = makePart(calls, "callsEmptyButton");
    m_actsPart = makePart(acts, "actsEmptyButton");
    m_tabs->addTab(m_callsPart.stack, tr("Calls to the registers"));
    m_tabs->addTab(m_actsPart.stack, tr("Acts"));
    layout->addWidget(m_tabs, 1);
    auto *numbers = new Label(
        Label::Kind::Small, tr("Numbers that are missing here are calls to the registers: they are on the other tab."));
    numbers->setObjectName(QStringLiteral("numbersNote"));
    numbers->hide();
    layout->addWidget(numbers);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this, numbers](int index) {
        numbers->setVisible(index == 1);
        m_service->setEnabled(index == 0);
        m_outcome->setEnabled(index == 0);
    });
    connect(m_verifyButton, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_statementButton, &QPushButton::clicked, this, &JournalPage::askStatement);
    connect(stop, &QPushButton::clicked, this, [this] { m_desk.tasks().cancel(m_verifyTask); });
    connect(&desk.tasks(), &shell::Tasks::changed, this, &JournalPage::showProgress);
    connect(&desk, &shell::Desk::dataChanged, this, [this] {
        if (isVisible()) {
            readAll();
        }
    });
    m_calls->onFetch([this](const store::PageCursor &cursor) { fetchCalls(cursor); });
    m_acts->onFetch([this](const store::PageCursor &cursor) { fetchActs(cursor); });
    desk.actions().add(
        {QStringLiteral("journal.verify"), tr("Verify the journal's chain"), {}, QStringLiteral("journal")}, this,
        [this] {
            Q_EMIT m_desk.openWorkplace(QStringLiteral("journal"));
            verify();
        });
    desk.actions().add(
        {QStringLiteral("journal.statement"), tr("Statement of look-ups"), {}, QStringLiteral("journal")}, this,
        [this] {
            Q_EMIT m_desk.openWorkplace(QStringLiteral("journal"));
            askStatement();
        });
}

JournalPage::Part JournalPage::makePart(QWidget *table, const char *name)
{
    Part part {new QStackedWidget, new widgets::EmptyPage({}, {})};
    part.stack->addWidget(table);
    part.stack->addWidget(part.empty);
    QPushButton *button = part.empty->setAction(tr("Identify a person"));
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, [this] {
        // with filters the way out is to take them off
        if (!isFiltered() && m_service->currentIndex() == 0 && m_outcome->currentIndex() == 0) {
            Q_EMIT m_desk.openWorkplace(QStringLiteral("identify"));
            return;
        }
        clearFilters();
        focusFilter();
    });
    return part;
}

void JournalPage::clearFilters()
{
    m_subject->clear();
    m_user->clear();
    m_purpose->clear();
    m_from->clear();
    m_until->clear();
    m_service->setCurrentIndex(0);
    m_outcome->setCurrentIndex(0);
}

void JournalPage::showCallsOf(const QString &subject)
{
    clearFilters();
    m_tabs->setCurrentIndex(0);
    m_subject->setText(subject);
}

void JournalPage::show(const Part &part, bool filled, bool filtered, const QString &purpose)
{
    part.empty->setTexts(filtered ? tr("Nothing fits the filters") : tr("Nothing is written here yet"),
        filtered ? tr("Write a whole KID, or take the filters off.") : purpose);
    part.empty->setAction(filtered ? tr("Take the filters off") : tr("Identify a person"));
    part.stack->setCurrentIndex(filled ? 0 : 1);
}

void JournalPage::enter()
{
    readAll();
}

void JournalPage::changedElsewhere()
{
    // who reads further down, or stands on a row, is not moved: the page says more when it is at its beginning
    const auto *table = m_tabs->currentWidget()->findChild<widgets::TableView *>();
    if (table && (table->verticalScrollBar()->value() > 0 || table->currentIndex().row() > 0)) {
        return;
    }
    readAll();
}

void JournalPage::focusFilter()
{
    m_subject->setFocus(Qt::ShortcutFocusReason);
}

QString JournalPage::help() const
{
    return tr(
        "Every call to a register is written down before it goes out, every act of a person together with what "
        "it changed. The rows of acts are chained: a changed or missing row is found by verifying.\n\n"
        "Write a KID to see who looked at a client and why. The statement puts what the filters name into a table "
        "or a PDF for the data protection officer.");
}

audit::CallFilter JournalPage::callFilter() const
{
    audit::CallFilter filter;
    filter.service = m_service->currentData().toString();
    filter.user = m_user->text().trimmed();
    filter.purpose = m_purpose->text().trimmed();
    const QString subject = m_subject->text().trimmed();
    const auto kid = Kid::parse(subject);
    filter.subject = kid ? kid->text() : subject;
    filter.from = dayOf(m_from, 0);
    filter.until = dayOf(m_until, 1);
    if (const int outcome = m_outcome->currentData().toInt(); outcome >= 0) {
        filter.outcome = static_cast<egon::CallOutcome>(outcome);
    }
    return filter;
}

audit::AuditFilter JournalPage::actFilter() const
{
    audit::AuditFilter filter;
    filter.actor = m_user->text().trimmed();
    filter.text = m_purpose->text().trimmed();
    const QString subject = m_subject->text().trimmed();
    const auto kid = Kid::parse(subject);
    filter.object = kid ? kid->text() : subject;
    filter.withoutCalls = true; // the other table shows them
    filter.from = dayOf(m_from, 0);
    filter.until = dayOf(m_until, 1);
    return filter;
}

std::optional<Moment> JournalPage::dayOf(const QLineEdit *edit, int daysLater) const
{
    const auto day = parseDate(edit->text());
    return day ? std::optional(localMidnight(day->addDays(daysLater))) : std::nullopt;
}

bool JournalPage::isFiltered() const
{
    return std::ranges::any_of(std::array {m_subject, m_user, m_purpose, m_from, m_until},
        [](const QLineEdit *edit) { return !edit->text().isEmpty(); });
}

void JournalPage::readAll()
{
    const bool actsFiltered = isFiltered();
    const bool callsFiltered = actsFiltered || m_service->currentIndex() > 0 || m_outcome->currentIndex() > 0;
    m_readingCalls.replace(m_desk.tasks().look(
        this,
        [filter = callFilter()](shell::Context &context, const Job &) {
            return audit::calls(context.reading(), filter, store::PageCursor::first(), pageSize);
        },
        [this, filtered = callsFiltered](const Result<store::Page<audit::CallRow>> &page) {
            if (page) {
                m_calls->setFirstPage(*page);
                show(m_callsPart, !page->rows.empty(), filtered,
                    tr("Every call to a register is written down before it goes out: who asked, about whom and for "
                       "what purpose."));
            } else {
                Q_EMIT m_desk.told(page.error().what);
            }
        }));
    m_readingActs.replace(m_desk.tasks().look(
        this,
        [filter = actFilter()](shell::Context &context, const Job &) {
            return audit::auditRows(context.reading(), filter, store::PageCursor::first(), pageSize);
        },
        [this, filtered = actsFiltered](const Result<store::Page<audit::AuditRow>> &page) {
            if (page) {
                m_acts->setFirstPage(*page);
                show(m_actsPart, !page->rows.empty(), filtered,
                    tr("Every act of a person or a program is written down together with what it changed."));
            } else {
                Q_EMIT m_desk.told(page.error().what);
            }
        }));
}

void JournalPage::fetchCalls(const store::PageCursor &cursor)
{
    m_readingCalls.replace(m_desk.tasks().look(
        this,
        [filter = callFilter(), cursor](
            shell::Context &context, const Job &) { return audit::calls(context.reading(), filter, cursor, pageSize); },
        [this](const Result<store::Page<audit::CallRow>> &page) {
            if (page) {
                m_calls->addPage(*page);
            }
        }));
}

void JournalPage::fetchActs(const store::PageCursor &cursor)
{
    m_readingActs.replace(m_desk.tasks().look(
        this,
        [filter = actFilter(), cursor](shell::Context &context, const Job &) {
            return audit::auditRows(context.reading(), filter, cursor, pageSize);
        },
        [this](const Result<store::Page<audit::AuditRow>> &page) {
            if (page) {
                m_acts->addPage(*page);
            }
        }));
}

void JournalPage::verify()
{
    if (m_verifyTask != 0) {
        return;
    }
    m_chain->hide();
    m_verifyButton->setEnabled(false);
    m_progress->setRange(0, 0);
    m_verifying->show();
    m_verifyTask = m_desk.tasks().run(
        this, tr("Verifying the journal"), shell::Lane::Read,
        [](shell::Context &context, const Job &job) { return verifyChain(context, job); },
        [this](const Result<Verified> &result) {
            if (!result) {
                m_chain->tell(shell::Tone::Bad, result.error().what, result.error().remedy);
            } else if (!result->chain.intact()) {
                m_chain->tell(shell::Tone::Bad, tr("The chain is broken at row %1").arg(*result->chain.brokenAt),
                    result->chain.reason);
            } else {
                m_chain->tell(shell::Tone::Good,
                    tr("The chain holds: %n act(s) verified", nullptr, static_cast<int>(result->chain.rows)),
                    result->keptAt
                        ? tr("It holds what was countersigned on %1.").arg(toLocalText(*result->keptAt))
                        : tr("Last fingerprint: %1. No countersigned end is kept elsewhere to compare it with.")
                              .arg(QString::fromLatin1(result->chain.lastHash.toHex().left(32))));
            }
            m_chain->show();
        });
}

void JournalPage::showProgress()
{
    if (m_verifyTask == 0) {
        return;
    }
    const auto state = m_desk.tasks().state(m_verifyTask);
    if (state == shell::TaskState::Waiting || state == shell::TaskState::Running) {
        for (const shell::TaskInfo &task : m_desk.tasks().visible()) {
            if (task.id == m_verifyTask && task.progress.total > 0) {
                m_progress->setRange(0, 1000);
                m_progress->setValue(static_cast<int>(task.progress.done * 1000 / task.progress.total));
            }
        }
        return;
    }
    if (state == shell::TaskState::Cancelled || state == shell::TaskState::Stopping) {
        m_chain->tell(shell::Tone::Neutral, tr("The check was cancelled"), tr("Nothing is known of the chain yet."));
        m_chain->show();
    }
    m_verifyTask = 0;
    m_verifying->hide();
    m_verifyButton->setEnabled(true);
}

void JournalPage::askStatement()
{
    if (m_subject->text().trimmed().isEmpty() && m_user->text().trimmed().isEmpty()) {
        Q_EMIT m_desk.told(tr("Write the KID or the user whom the statement is about."));
        focusFilter();
        return;
    }
    m_desk.ask().ask(this,
        {QStringLiteral("journal.statement"), tr("Make a statement of look-ups?"),
            tr("It lists who looked up whom, when and why, with the numbers of the requests, as the filters of the "
               "client, the user and the days say. That it was made is written into the journal."),
            tr("Choose a file…"), false, true, {}},
        [this](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            auto *dialog = new QFileDialog(this, tr("Save the statement"));
            dialog->setObjectName(QStringLiteral("statementDialog"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setNameFilters({tr("PDF document (*.pdf)"), tr("Tables (*.csv)")});
            dialog->setDefaultSuffix(QStringLiteral("pdf"));
            connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
                dialog->setDefaultSuffix(filter.contains(u".csv") ? QStringLiteral("csv") : QStringLiteral("pdf"));
            });
            connect(dialog, &QFileDialog::fileSelected, this,
                [this, reason = reply.reason](const QString &path) { writeStatement(path, reason); });
            dialog->open();
        });
}

void JournalPage::writeStatement(const QString &path, const QString &reason)
{
    audit::StatementQuery query;
    const QString subject = m_subject->text().trimmed();
    const auto kid = Kid::parse(subject);
    query.kid = kid ? kid->text() : subject;
    query.user = m_user->text().trimmed();
    query.from = dayOf(m_from, 0);
    query.until = dayOf(m_until, 1);
    m_desk.tasks().run(
        this, tr("Statement of look-ups"), shell::Lane::Read,
        [query, path, reason](shell::Context &context, const Job &job) -> Result<qint64> {
            const auto made = audit::makeStatement(context.session(), query, context.by(reason).actor, reason, job);
            if (!made) {
                return failWith(made);
            }
            if (auto saved = saveStatement(*made, path); !saved) {
                return failWith(saved);
            }
            return static_cast<qint64>(made->rows.size());
        },
        [this, path](const Result<qint64> &rows) {
            if (rows) {
                m_chain->tell(shell::Tone::Good, tr("The statement has %n record(s)", nullptr, static_cast<int>(*rows)),
                    QDir::toNativeSeparators(path));
                readAll(); // it is an act itself
            } else {
                m_chain->tell(shell::Tone::Bad, rows.error().what, rows.error().remedy);
            }
            m_chain->show();
        });
}

} // namespace kmen::journal
