#include "ui/cases/decide_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace kmen::cases {

using identity::DecisionKind;
using widgets::Button;
using widgets::Label;

namespace {

QComboBox *combo(const char *name, const QString &accessible)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

QString nameOf(const registry::ClientDetail &client)
{
    return QString(client.row.surname + u' ' + client.row.givenName).trimmed() + QStringLiteral(" · ")
        + client.row.kid.text();
}

/// What a person most probably wants with a case of this kind.
Choice usual(registry::CaseKind kind)
{
    using registry::CaseKind;
    switch (kind) {
    case CaseKind::Merged:
    case CaseKind::Duplicate:
    case CaseKind::ClaimedTwice:
        return Choice::Merge;
    case CaseKind::Split:
        return Choice::Split;
    case CaseKind::Replaced:
    case CaseKind::Ambiguous:
        return Choice::Replace;
    case CaseKind::Cancelled:
    case CaseKind::Vanished:
        return Choice::Cancel;
    case CaseKind::Contradiction:
        break;
    }
    return Choice::Leave;
}

} // namespace

DecidePanel::DecidePanel(QString me, QWidget *parent)
    : QWidget(parent)
    , m_me(std::move(me))
    , m_says(new Label(Label::Kind::Heading))
    , m_opinionText(new Label(Label::Kind::Text))
    , m_rights(new Label(Label::Kind::Secondary,
          tr("Only an administrator of the registry decides about identities. You may leave a note, add a file, or "
             "close the case without any change.")))
    , m_plan(new QWidget)
    , m_choice(combo("decisionChoice", tr("What to do")))
    , m_subject(combo("subjectChoice", tr("Whom it is about")))
    , m_successor(combo("successorChoice", tr("Which identifier")))
    , m_ends(new QCheckBox(tr("and &ends itself")))
    , m_reason(combo("reasonChoice", tr("Reason")))
    , m_opinion(new QLineEdit)
    , m_propose(new Button(tr("Propose"), Button::Kind::Primary))
    , m_showOpinion(new Button(tr("Show the proposer's opinion")))
    , m_approve(new Button(tr("Approve and carry out"), Button::Kind::Primary))
    , m_refuse(new Button(tr("Refuse…")))
    , m_withdraw(new Button(tr("Withdraw")))
    , m_undo(new Button(tr("Take back…")))
{
    m_says->setObjectName(QStringLiteral("decisionText"));
    m_says->setWordWrap(true);
    m_opinionText->setObjectName(QStringLiteral("opinionText"));
    m_opinionText->setWordWrap(true);
    m_rights->setObjectName(QStringLiteral("rightsText"));
    m_rights->setWordWrap(true);
    m_ends->setObjectName(QStringLiteral("endsCheck"));
    m_opinion->setObjectName(QStringLiteral("opinionEdit"));
    m_opinion->setAccessibleName(tr("Your opinion, for the one who approves"));
    m_opinion->setPlaceholderText(tr("Why you think so; the one who approves sees it last"));
    m_propose->setObjectName(QStringLiteral("proposeButton"));
    m_showOpinion->setObjectName(QStringLiteral("showOpinionButton"));
    m_approve->setObjectName(QStringLiteral("approveButton"));
    m_refuse->setObjectName(QStringLiteral("refuseButton"));
    m_withdraw->setObjectName(QStringLiteral("withdrawButton"));
    m_undo->setObjectName(QStringLiteral("undoButton"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(8);
    layout->addWidget(new widgets::Line);
    layout->addWidget(m_says);
    layout->addWidget(m_rights);
    auto *plan = new QVBoxLayout(m_plan);
    plan->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_choice, 2);
    first->addWidget(m_subject, 3);
    plan->addLayout(first);
    auto *successor = new QHBoxLayout;
    successor->addWidget(m_successor, 3);
    successor->addWidget(m_ends, 2);
    plan->addLayout(successor);
    auto *second = new QHBoxLayout;
    second->addWidget(m_reason, 2);
    second->addWidget(m_opinion, 4);
    second->addWidget(m_propose);
    plan->addLayout(second);
    layout->addWidget(m_plan);
    layout->addWidget(m_opinionText);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_showOpinion, m_approve, m_refuse, m_withdraw, m_undo}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    for (int i = 0; i < identity::reasonCodeCount; ++i) {
        m_reason->addItem(identity::reasonCodeText(static_cast<identity::ReasonCode>(i)), i);
    }

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            m_touched = true;
            fillSubjects();
            refresh();
            Q_EMIT planChanged();
        }
    });
    for (QComboBox *box : {m_subject, m_successor}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling) {
                Q_EMIT planChanged();
            }
        });
    }
    connect(m_ends, &QCheckBox::toggled, this, &DecidePanel::planChanged);
    connect(m_propose, &QPushButton::clicked, this, &DecidePanel::proposeWanted);
    connect(m_opinion, &QLineEdit::returnPressed, m_propose, &QPushButton::click);
    connect(m_approve, &QPushButton::clicked, this, &DecidePanel::approveWanted);
    connect(m_refuse, &QPushButton::clicked, this, &DecidePanel::refuseWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &DecidePanel::withdrawWanted);
    connect(m_undo, &QPushButton::clicked, this, &DecidePanel::undoWanted);
    connect(m_showOpinion, &QPushButton::clicked, this, [this] {
        m_opinionText->setText(tr("%1 (%2): %3")
                                   .arg(m_pending->proposedBy, identity::reasonCodeText(m_pending->reason),
                                       m_pending->opinion.isEmpty() ? tr("no opinion written") : m_pending->opinion));
        m_opinionText->show();
        m_approve->setFocus();
        m_showOpinion->hide();
    });
}

void DecidePanel::setCase(const identity::CaseDetail &detail)
{
    const bool same = m_detail.row.id == detail.row.id && m_detail.row.status == detail.row.status;
    const Choice kept = choice();
    m_touched = m_touched && same;
    m_detail = detail;
    m_pending.reset();
    for (const identity::Decision &one : detail.decisions) {
        if (one.state == identity::DecisionState::Proposed) {
            m_pending = one;
        }
    }
    m_filling = true;
    m_choice->clear();
    const auto add = [this](const QString &text, Choice what) { m_choice->addItem(text, static_cast<int>(what)); };
    if (detail.clients.size() > 1) {
        add(tr("Merge: one person"), Choice::Merge);
        add(tr("Different persons"), Choice::Different);
    }
    if (detail.clients.size() > 1 || detail.row.kind == registry::CaseKind::Split) {
        add(tr("Divide what one has"), Choice::Split);
    }
    if (!detail.candidates.empty()) {
        add(tr("Goes on under another identifier"), Choice::Replace);
    }
    add(tr("Cancel the client"), Choice::Cancel);
    add(tr("Leave as it is"), Choice::Leave);
    const int wanted = m_choice->findData(static_cast<int>(same && m_touched ? kept : usual(detail.row.kind)));
    m_choice->setCurrentIndex(wanted >= 0 ? wanted : m_choice->findData(static_cast<int>(Choice::Leave)));
    // what was chosen stays chosen when the case is read again: a colleague's note must not change a decision
    const QVariant successorKept = same && choice() == kept ? m_successor->currentData() : QVariant();
    m_successor->clear();
    m_successor->addItem(tr("keeps its identifier"), -1);
    for (const identity::Candidate &candidate : detail.candidates) {
        if (!candidate.owner) {
            m_successor->addItem(
                tr("candidate %1 (%2)").arg(candidate.position + 1).arg(candidate.agenda), candidate.position);
        }
    }
    const int again = m_successor->findData(successorKept);
    m_successor->setCurrentIndex(again >= 0 ? again : choice() == Choice::Replace && m_successor->count() > 1 ? 1 : 0);
    m_filling = false;
    if (!same) {
        m_opinion->clear();
        m_seen = false;
        m_ends->setChecked(false);
    }
    m_opinionText->hide();
    m_opinionText->clear();
    fillSubjects();
    refresh();
}

void DecidePanel::fillSubjects()
{
    m_filling = true;
    const QVariant kept = m_subject->currentData();
    m_subject->clear();
    const QString text = choice() == Choice::Merge ? tr("%1 goes on")
        : choice() == Choice::Split                ? tr("%1 is divided")
                                                   : QStringLiteral("%1");
    int living = -1;
    for (const registry::ClientDetail &client : m_detail.clients) {
        const bool valid = std::ranges::any_of(client.identifiers,
            [](const registry::Identifier &one) { return one.state == registry::AifoState::Valid; });
        if (valid && living < 0) {
            living = m_subject->count();
        }
        m_subject->addItem(text.arg(nameOf(client)), QVariant::fromValue<qlonglong>(client.row.id.value));
    }
    const int again = m_subject->findData(kept);
    m_subject->setCurrentIndex(again >= 0 ? again : choice() == Choice::Merge ? std::max(0, living) : 0);
    m_filling = false;
}

void DecidePanel::refresh()
{
    const bool open = m_detail.row.status == identity::CaseStatus::Waiting;
    const Choice what = choice();
    m_plan->setVisible(open);
    m_subject->setVisible(what != Choice::Different && what != Choice::Leave);
    m_successor->setVisible((what == Choice::Replace || what == Choice::Split) && !m_detail.candidates.empty());
    m_ends->setVisible(what == Choice::Split);
    const bool atOnce = what == Choice::Different || what == Choice::Leave;
    m_propose->setText(atOnce ? tr("Close the case") : tr("Propose"));
    const bool may = m_detail.mayDecide;
    m_rights->setVisible(!may && (open || m_pending || m_detail.row.status == identity::CaseStatus::Done));
    for (QPushButton *button : {m_refuse, m_undo}) {
        button->setEnabled(may);
    }
    m_approve->setEnabled(may && m_seen);
    m_approve->setToolTip(m_seen ? QString() : tr("First look at what will move"));
    m_propose->setEnabled(atOnce || (m_possible && may));
    const bool mine = m_pending && m_pending->proposedBy.compare(m_me, Qt::CaseInsensitive) == 0;
    m_approve->setVisible(m_pending && !mine);
    m_refuse->setVisible(m_pending && !mine);
    m_withdraw->setVisible(mine);
    m_showOpinion->setVisible(m_pending && !mine && m_opinionText->text().isEmpty());
    m_showOpinion->setEnabled(m_seen);
    m_showOpinion->setToolTip(m_seen ? QString() : tr("First look at what will move"));
    const auto applied =
        std::ranges::find_if(m_detail.decisions.rbegin(), m_detail.decisions.rend(), [](const identity::Decision &one) {
            return one.state == identity::DecisionState::Applied && one.plan.kind != DecisionKind::Undo;
        });
    const bool done = m_detail.row.status == identity::CaseStatus::Done;
    m_undo->setVisible(done && applied != m_detail.decisions.rend());
    if (m_pending) {
        m_says->setText(mine ? tr("%1: your proposal waits for somebody else's approval")
                                   .arg(identity::decisionKindText(m_pending->plan.kind))
                             : tr("%1: proposed by %2. Look at the records and at what will move, then decide.")
                                   .arg(identity::decisionKindText(m_pending->plan.kind), m_pending->proposedBy));
    } else if (done) {
        m_says->setText(applied == m_detail.decisions.rend()
                ? tr("The case is closed.")
                : tr("%1, proposed by %2, approved by %3")
                      .arg(identity::decisionKindText(applied->plan.kind), applied->proposedBy, applied->closedBy));
    } else {
        m_says->setText(tr("Your decision"));
    }
}

Choice DecidePanel::choice() const
{
    return m_choice->count() > 0 ? static_cast<Choice>(m_choice->currentData().toInt()) : Choice::Leave;
}

std::optional<ClientId> DecidePanel::subject() const
{
    return m_subject->currentIndex() < 0 ? std::nullopt
                                         : std::optional(ClientId {m_subject->currentData().toLongLong()});
}

std::optional<int> DecidePanel::successor() const
{
    const int position = m_successor->currentData().toInt();
    return m_successor->currentIndex() < 0 || position < 0 ? std::nullopt : std::optional(position);
}

bool DecidePanel::subjectEnds() const
{
    return m_ends->isChecked();
}

identity::ReasonCode DecidePanel::reason() const
{
    return static_cast<identity::ReasonCode>(m_reason->currentData().toInt());
}

QString DecidePanel::opinion() const
{
    return m_opinion->text().trimmed();
}

void DecidePanel::setPossible(bool possible)
{
    m_possible = possible;
    refresh();
}

void DecidePanel::setEffectSeen()
{
    m_seen = true;
    refresh();
}

} // namespace kmen::cases
