#include "ui/identify/result_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include "ui/clients/clients_model.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/table_view.h"

namespace kmen::identify_page {

using identify::FieldComparison;
using shell::Tone;
using widgets::Button;
using widgets::Label;

QString ComparisonModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Item");
    case 1:
        return tr("Register of inhabitants");
    case 2:
        return m_ours;
    default:
        return tr("Agreement");
    }
}

QVariant ComparisonModel::cell(int row, int column, int role) const
{
    const FieldComparison &item = at(row);
    const auto text = [](const std::optional<registry::Field> &field) {
        return field && !field->isEmpty() ? registry::displayText(*field) : QStringLiteral("—");
    };
    if (role == widgets::SecondaryRole) {
        return column == 0;
    }
    if (role == widgets::ToneRole && column == 3) {
        return static_cast<int>(item.verdict == FieldComparison::Verdict::Same ? Tone::Good : Tone::Warn);
    }
    if (role == widgets::StrongRole) {
        return column == 1 && item.verdict != FieldComparison::Verdict::Same && columns() == 4;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return registry::fieldLabel(item.code);
    case 1:
        return text(item.theirs);
    case 2:
        return text(item.ours);
    default:
        break;
    }
    switch (item.verdict) {
    case FieldComparison::Verdict::Same:
        return tr("✓ same");
    case FieldComparison::Verdict::Differs:
        return tr("≠ differs");
    case FieldComparison::Verdict::OnlyOurs:
        return tr("← only ours");
    case FieldComparison::Verdict::OnlyRegister:
        return tr("→ only ROB");
    }
    return {};
}

ResultView::ResultView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_message(new widgets::EmptyPage({}, {}))
    , m_messageAction(m_message->setAction({}))
    , m_badge(new widgets::StateBadge)
    , m_call(new Label(Label::Kind::Small))
    , m_headline(new Label(Label::Kind::Heading))
    , m_advice(new Label(Label::Kind::Secondary))
    , m_choice(new QComboBox)
    , m_model(new ComparisonModel(this))
    , m_table(new widgets::TableView(tr("The person found beside our client")))
    , m_subscribe(new QCheckBox(tr("Subscribe to notices of changes")))
    , m_primary(new Button({}, Button::Kind::Primary))
    , m_create(new Button(tr("Create a new client")))
{
    m_headline->setObjectName(QStringLiteral("resultHeadline"));
    m_call->setObjectName(QStringLiteral("callLabel"));
    m_call->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choice->setObjectName(QStringLiteral("candidateChoice"));
    m_choice->setAccessibleName(tr("Client to compare with"));
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_subscribe->setObjectName(QStringLiteral("subscribeCheck"));
    m_subscribe->setChecked(true);
    m_primary->setObjectName(QStringLiteral("takeOverButton"));
    m_create->setObjectName(QStringLiteral("createClientButton"));
    m_messageAction->setObjectName(QStringLiteral("resultActionButton"));
    m_headline->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setLines(2); // wrapped instead of cut; fitRows() gives each row its height
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ResultView::fitRows);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_message);
    auto *one = new QWidget;
    auto *layout = new QVBoxLayout(one);
    layout->setContentsMargins(26, 18, 22, 12);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->addWidget(m_badge);
    top->addStretch(1);
    top->addWidget(m_call);
    layout->addLayout(top);
    layout->addWidget(m_headline);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_advice);
    layout->addWidget(m_subscribe);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_primary);
    buttons->addWidget(m_create);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(0);
    m_stack->addWidget(one);

    connect(m_choice, &QComboBox::currentIndexChanged, this, &ResultView::chooseCandidate);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        const Candidate *chosen = candidate();
        identify::Decision decision;
        decision.subscribe = m_subscribe->isChecked();
        if (chosen && !chosen->isThePerson) {
            decision.linkTo = chosen->row.id;
        }
        Q_EMIT decided(m_finding, decision);
    });
    connect(m_create, &QPushButton::clicked, this, [this] {
        identify::Decision decision;
        decision.subscribe = m_subscribe->isChecked();
        Q_EMIT decided(m_finding, decision);
    });
    connect(m_messageAction, &QPushButton::clicked, this, [this] {
        if (m_taken) {
            Q_EMIT openWanted(*m_taken);
        } else if (m_finding && m_finding->candidates.size() == 1) {
            Q_EMIT caseWanted(m_finding, m_finding->candidates.front().row.id);
        }
    });
    showNothing();
}

void ResultView::showNothing()
{
    m_finding.reset();
    m_message->setTexts(tr("The answer of ROB will be here"),
        tr("The register looks for exactly what you write, without wildcards. When it finds one person, you compare it "
           "with our clients and take it over."));
    m_message->setAction({});
    m_stack->setCurrentWidget(m_message);
}

void ResultView::showWaiting()
{
    m_finding.reset();
    m_message->setTexts(tr("Asking the register of inhabitants…"), tr("E278. You can go on working meanwhile."));
    m_message->setAction({});
    m_stack->setCurrentWidget(m_message);
}

void ResultView::showError(const Error &error)
{
    m_finding.reset();
    m_message->setTexts(error.what, error.remedy.isEmpty() ? error.code : tr("%1 (%2)").arg(error.remedy, error.code));
    m_message->setAction({});
    m_stack->setCurrentWidget(m_message);
}

void ResultView::showTaken(const Taking &taking, const QString &name)
{
    m_finding.reset();
    m_taken = taking.taken.client;
    const QString kid = taking.taken.kid.text();
    QString headline;
    switch (taking.taken.how) {
    case identify::Taken::Created:
        headline = tr("✓ %1 is a client now: %2").arg(name, kid);
        break;
    case identify::Taken::Linked:
        headline = tr("✓ Client %2 is identified as %1").arg(name, kid);
        break;
    case identify::Taken::Updated:
        headline = tr("✓ Client %2 was read again: %1").arg(name, kid);
        break;
    }
    m_message->setTexts(headline,
        taking.subscribed               ? tr("Subscribed: the registers will announce every change.")
            : taking.subscriptionWanted ? tr("The subscription waits: the next distribution will make it.")
                                        : tr("Not subscribed: changes will not be announced."));
    m_message->setAction(tr("Open the client"));
    m_stack->setCurrentWidget(m_message);
    m_messageAction->setFocus();
}

void ResultView::showFinding(std::shared_ptr<const Finding> finding, const identify::Request &asked)
{
    m_finding = std::move(finding);
    m_taken.reset();
    const auto &identification = m_finding->identification;
    if (identification.outcome == identify::Outcome::One) {
        showPerson();
        return;
    }
    const auto missing = [&asked](
                             identify::Item item) { return (identify::filledItems(asked) & identify::bit(item)) == 0; };
    QStringList ways;
    if (identification.outcome == identify::Outcome::None) {
        if (asked.typPorovnani != egon::RobCtiPodleUdaju2::Porovnani::Ascii) {
            ways.append(tr("compare without diacritics"));
        }
        ways.append(tr("check the birth date and the order of names"));
        if (missing(identify::Item::RodnePrijmeni)) {
            ways.append(tr("try the birth surname instead of the surname"));
        }
        if (missing(identify::Item::Doklad)) {
            ways.append(tr("look for the document number with its kind"));
        }
        m_message->setTexts(
            tr("○ Nobody was found"), tr("Try, in this order: %1.").arg(ways.join(QStringLiteral("; "))));
    } else {
        std::vector<identify::Item> help;
        for (const auto item : {identify::Item::Doklad, identify::Item::AdresaPobytu, identify::Item::DatovaSchranka,
                 identify::Item::MistoNarozeni, identify::Item::RodnePrijmeni}) {
            if (missing(item)) {
                help.push_back(item);
            }
        }
        m_message->setTexts(tr("⚠ More persons fit"),
            tr("The register does not say which. One of these would help: %1.").arg(identify::itemNames(help)));
        if (m_finding->candidates.size() == 1) {
            const registry::ClientRow &ours = m_finding->candidates.front().row;
            m_message->setAction(tr("Open an identity case about %1").arg(ours.kid.text()));
            m_stack->setCurrentWidget(m_message);
            return;
        }
    }
    m_message->setAction({});
    m_stack->setCurrentWidget(m_message);
}

const Candidate *ResultView::candidate() const
{
    const int index = m_choice->currentIndex();
    return m_finding && index >= 0 && index < static_cast<int>(m_finding->candidates.size())
        ? &m_finding->candidates[static_cast<std::size_t>(index)]
        : nullptr;
}

void ResultView::showPerson()
{
    const auto &identification = m_finding->identification;
    m_badge->setState(Tone::Good, tr("Exactly one person was found"));
    const QString seconds = QLocale().toString(static_cast<double>(m_finding->duration.count()) / 1000.0, 'f', 2);
    const QString id = identification.source.requestId ? identification.source.requestId->toString(QUuid::WithoutBraces)
                                                       : QStringLiteral("—");
    m_call->setText(
        tr("%1 · %2 s · request %3").arg(identification.source.service, seconds, id.left(8) + QStringLiteral("…")));
    m_call->setToolTip(id);
    m_choice->blockSignals(true);
    m_choice->clear();
    for (const Candidate &candidate : m_finding->candidates) {
        m_choice->addItem(tr("%1, KID %2").arg(clients::clientName(candidate.row), candidate.row.kid.text()));
    }
    m_choice->setVisible(m_finding->candidates.size() > 1);
    m_choice->blockSignals(false);
    chooseCandidate(m_choice->currentIndex());
    m_stack->setCurrentIndex(1);
    m_primary->setFocus();
}

void ResultView::fitRows()
{
    if (m_fitting) {
        return; // a scroll bar that comes or goes changes the widths meanwhile
    }
    const QScopedValueRollback fitting(m_fitting, true);
    constexpr int padding = 16;
    QFont strong = m_table->font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int all = m_table->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int tall = metrics.height();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QRect room(0, 0, std::max(1, m_table->columnWidth(column) - padding), 10'000);
            const QString text = m_model->index(row, column).data().toString();
            tall = std::max(tall, metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text).height());
        }
        const int height = tall > metrics.height() ? tall + padding : metrics.height() + 19;
        m_table->verticalHeader()->resizeSection(row, height);
        all += height;
    }
    // what to do stands right under what was found
    m_table->setMaximumHeight(all);
}

void ResultView::chooseCandidate(int)
{
    const Candidate *chosen = candidate();
    m_model->setOurs(chosen ? tr("Client %1").arg(chosen->row.kid.text()) : QString());
    m_model->setRows(chosen ? chosen->comparison : m_finding->alone);
    m_table->setShares(chosen ? std::vector<int> {3, 4, 4, 0} : std::vector<int> {1, 2});
    fitRows();
    const auto different = std::ranges::count_if(
        m_model->rows(), [](const FieldComparison &item) { return item.verdict != FieldComparison::Verdict::Same; });
    if (!chosen) {
        m_headline->setText(tr("The person is not a client yet"));
        m_primary->setText(tr("Take over as a client"));
        m_advice->setText(tr("No client of ours has the same name and birth date, or the same document."));
    } else if (chosen->isThePerson) {
        m_headline->setText(tr("This person is already our client %1").arg(chosen->row.kid.text()));
        m_primary->setText(tr("Update client %1").arg(chosen->row.kid.text()));
        m_advice->setText(different == 0
                ? tr("Our data are the same as the register's.")
                : tr("%n item(s) differ; the register's are newer.", nullptr, static_cast<int>(different)));
    } else {
        m_headline->setText(tr("A similar client is already here. Compare before you create a new one."));
        m_primary->setText(tr("Link to client %1").arg(chosen->row.kid.text()));
        m_advice->setText(tr("%n item(s) differ; the register's values would replace ours, with history.", nullptr,
            static_cast<int>(different)));
    }
    m_create->setVisible(chosen && !chosen->isThePerson);
    m_primary->updateGeometry();
}

} // namespace kmen::identify_page
