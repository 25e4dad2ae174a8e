#include "ui/cases/decided_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>

#include "base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::cases {

namespace {

constexpr int mostPairs = 500;

} // namespace

QString PairsModel::headerCell(int column) const
{
    return column == 0 ? tr("Clients") : column == 1 ? tr("Who, when") : tr("Why");
}

QVariant PairsModel::cell(int row, int column, int role) const
{
    const identity::NotSame &one = at(row);
    if (role == widgets::SecondaryRole) {
        return one.reopened;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return QString(one.first.text() + u'\n' + one.second.text());
    case 1:
        return QString(one.actor + u'\n' + toLocalText(one.at));
    default:
        return one.reopened ? tr("%1\nmay be offered again").arg(identity::reasonCodeText(one.code))
                            : QString(identity::reasonCodeText(one.code) + u'\n' + one.reason);
    }
}

QString ReasonsModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Decision, reason");
    case 1:
        return tr("Proposed");
    case 2:
        return tr("In force");
    case 3:
        return tr("Refused");
    default:
        return tr("Taken back");
    }
}

QVariant ReasonsModel::cell(int row, int column, int role) const
{
    const identity::ReasonCount &one = at(row);
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return QString((one.kind ? identity::decisionKindText(*one.kind) : tr("Different persons")) + u'\n'
            + identity::reasonCodeText(one.reason));
    case 1:
        return one.proposed;
    case 2:
        return one.applied;
    case 3:
        return one.refused;
    default:
        return one.undone;
    }
}

DecidedDialog::DecidedDialog(shell::Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_pairs(new PairsModel(this))
    , m_reasons(new ReasonsModel(this))
    , m_table(new widgets::TableView(tr("Pairs declared different")))
    , m_again(new widgets::Button(tr("Offer the pair again…")))
{
    setObjectName(QStringLiteral("decidedDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pairs and reasons"));
    resize(760, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    auto *tabs = new widgets::Tabs(tr("Pairs and reasons"));
    auto *pairs = new QWidget;
    auto *pairsLayout = new QVBoxLayout(pairs);
    pairsLayout->setContentsMargins(0, 8, 0, 0);
    auto *says = new widgets::Label(widgets::Label::Kind::Small,
        tr("The search for duplicates does not offer these pairs again, until somebody says otherwise."));
    says->setWordWrap(true);
    pairsLayout->addWidget(says);
    m_table->setObjectName(QStringLiteral("pairsTable"));
    m_table->setModel(m_pairs);
    m_table->setLines(2);
    m_table->setShares({2, 2, 4});
    pairsLayout->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    m_again->setObjectName(QStringLiteral("reopenPairButton"));
    m_again->setEnabled(false);
    row->addWidget(m_again);
    row->addStretch(1);
    pairsLayout->addLayout(row);
    tabs->addTab(pairs, tr("Declared different"));
    auto *reasons = new widgets::TableView(tr("Decisions by reason"));
    reasons->setObjectName(QStringLiteral("reasonsTable"));
    reasons->setModel(m_reasons);
    reasons->setLines(2);
    reasons->setShares({4, 1, 1, 1, 1});
    tabs->addTab(reasons, tr("Reasons"));
    layout->addWidget(tabs, 1);
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeDecidedButton"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &DecidedDialog::reopen);
    connect(m_table, &widgets::TableView::rowChosen, this,
        [this](int chosen) { m_again->setEnabled(chosen >= 0 && !m_pairs->at(chosen).reopened); });
    reload();
}

void DecidedDialog::reload()
{
    m_desk.tasks().look(
        this,
        [](shell::Context &context, const Job &) { return identity::Cases(context.clients()).notSame(mostPairs); },
        [this](const Result<std::vector<identity::NotSame>> &pairs) {
            if (!pairs) {
                Q_EMIT m_desk.told(pairs.error().what);
                return;
            }
            m_pairs->setRows(*pairs);
            m_table->chooseRow(pairs->empty() ? -1 : 0);
            m_again->setEnabled(!pairs->empty() && !pairs->front().reopened);
        });
    m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return identity::Cases(context.clients()).reasonCounts(); },
        [this](const Result<std::vector<identity::ReasonCount>> &counts) {
            if (counts) {
                m_reasons->setRows(*counts);
            }
        });
}

void DecidedDialog::reopen()
{
    const int chosen = m_table->chosenRow();
    if (chosen < 0) {
        return;
    }
    const qint64 id = m_pairs->at(chosen).id;
    m_desk.ask().ask(this,
        {QStringLiteral("cases.reopenPair"), tr("Offer the pair again?"),
            tr("The next search for duplicates may open a case about these two clients. Nothing else changes."),
            tr("Offer again"), false, true, {}},
        [this, id](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            m_desk.tasks().look(
                this,
                [id, reason = reply.reason](shell::Context &context, const Job &) {
                    return identity::Cases(context.clients()).reopenPair(id, reason, context.by(reason));
                },
                [this](const Result<void> &done) {
                    Q_EMIT m_desk.told(done ? tr("The pair may be offered again") : done.error().what);
                    reload();
                });
        });
}

} // namespace kmen::cases
