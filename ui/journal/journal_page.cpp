#include "ui/journal/journal_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

#include "base/ids.h"
#include "ui/journal/journal_tables.h"
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

} // namespace

JournalPage::JournalPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_subject(new QLineEdit)
    , m_user(new QLineEdit)
    , m_service(new QComboBox)
    , m_outcome(new QComboBox)
    , m_chain(new widgets::Note)
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
    auto *verifyButton = new Button(tr("Verify the chain"));
    verifyButton->setObjectName(QStringLiteral("verifyButton"));
    top->addWidget(verifyButton);
    layout->addLayout(top);
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
    m_service->setObjectName(QStringLiteral("serviceChoice"));
    m_service->setAccessibleName(tr("Service"));
    m_service->addItem(tr("All services"), QString());
    for (const auto *code : {"E278", "E277", "E276", "E45", "E46", "E71", "E77", "E78", "E75", "E07", "E164"}) {
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
    for (QLineEdit *edit : {m_subject, m_user}) {
        edit->setClearButtonEnabled(true);
        edit->setMinimumHeight(high);
        edit->setTextMargins(5, 0, 5, 0);
        edit->setMaximumWidth(280);
        filters->addWidget(edit, 1);
        connect(edit, &QLineEdit::textChanged, this, &JournalPage::readAll);
    }
    for (QComboBox *choice : {m_service, m_outcome}) {
        choice->setMinimumHeight(high);
        filters->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &JournalPage::readAll);
    }
    filters->addStretch(1);
    layout->addLayout(filters);

    auto *calls = new widgets::TableView(tr("Calls to the registers"));
    calls->setObjectName(QStringLiteral("callsTable"));
    calls->setModel(m_calls);
    calls->setShares({0, 0, 2, 2, 0, 3, 0, 0});
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

    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        m_service->setEnabled(index == 0);
        m_outcome->setEnabled(index == 0);
    });
    connect(verifyButton, &QPushButton::clicked, this, &JournalPage::verify);
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
        if (m_subject->text().isEmpty() && m_user->text().isEmpty() && m_service->currentIndex() == 0
            && m_outcome->currentIndex() == 0) {
            Q_EMIT m_desk.openWorkplace(QStringLiteral("identify"));
            return;
        }
        m_subject->clear();
        m_user->clear();
        m_service->setCurrentIndex(0);
        m_outcome->setCurrentIndex(0);
        focusFilter();
    });
    return part;
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

void JournalPage::focusFilter()
{
    m_subject->setFocus(Qt::ShortcutFocusReason);
}

QString JournalPage::help() const
{
    return tr("Every call to a register is written down before it goes out, every act of a person together with what "
              "it changed. The rows of acts are chained: a changed or missing row is found by verifying.\n\n"
              "Write a KID to see who looked at a client and why.");
}

audit::CallFilter JournalPage::callFilter() const
{
    audit::CallFilter filter;
    filter.service = m_service->currentData().toString();
    filter.user = m_user->text().trimmed();
    const QString subject = m_subject->text().trimmed();
    const auto kid = Kid::parse(subject);
    filter.subject = kid ? kid->text() : subject;
    if (const int outcome = m_outcome->currentData().toInt(); outcome >= 0) {
        filter.outcome = static_cast<egon::CallOutcome>(outcome);
    }
    return filter;
}

audit::AuditFilter JournalPage::actFilter() const
{
    audit::AuditFilter filter;
    filter.actor = m_user->text().trimmed();
    const QString subject = m_subject->text().trimmed();
    const auto kid = Kid::parse(subject);
    filter.object = kid ? kid->text() : subject;
    return filter;
}

void JournalPage::readAll()
{
    const bool actsFiltered = !m_subject->text().isEmpty() || !m_user->text().isEmpty();
    const bool callsFiltered = actsFiltered || m_service->currentIndex() > 0 || m_outcome->currentIndex() > 0;
    m_readingCalls.replace(m_desk.tasks().look(
        this,
        [filter = callFilter()](shell::Context &context, const Job &) {
            return audit::calls(context.session(), filter, store::PageCursor::first(), pageSize);
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
            return audit::auditRows(context.session(), filter, store::PageCursor::first(), pageSize);
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
            shell::Context &context, const Job &) { return audit::calls(context.session(), filter, cursor, pageSize); },
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
            return audit::auditRows(context.session(), filter, cursor, pageSize);
        },
        [this](const Result<store::Page<audit::AuditRow>> &page) {
            if (page) {
                m_acts->addPage(*page);
            }
        }));
}

void JournalPage::verify()
{
    m_desk.tasks().run(
        this, tr("Verifying the journal"), shell::Lane::Read,
        [](shell::Context &context, const Job &job) { return audit::verify(context.session(), job); },
        [this](const Result<audit::Verification> &result) {
            if (!result) {
                m_chain->tell(shell::Tone::Bad, result.error().what, result.error().remedy);
            } else if (result->intact()) {
                m_chain->tell(shell::Tone::Good,
                    tr("The chain holds: %n act(s) verified", nullptr, static_cast<int>(result->rows)),
                    tr("Last fingerprint: %1").arg(QString::fromLatin1(result->lastHash.toHex().left(32))));
            } else {
                m_chain->tell(
                    shell::Tone::Bad, tr("The chain is broken at row %1").arg(*result->brokenAt), result->reason);
            }
            m_chain->show();
        });
}

} // namespace kmen::journal
