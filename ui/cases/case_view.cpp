#include "ui/cases/case_view.h"

#include <QApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QStackedWidget>
#include <QTabBar>

#include "base/text.h"
#include "ui/cases/case_tables.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tabs.h"

namespace kmen::cases {

using identity::CaseStatus;
using identity::DecisionKind;
using shell::Tone;
using widgets::Button;
using widgets::Label;

CaseView::CaseView(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_title(new Label(Label::Kind::Title))
    , m_badge(new widgets::StateBadge)
    , m_facts(new Label(Label::Kind::Small))
    , m_why(new Label(Label::Kind::Text))
    , m_work(new Button(tr("Work on it")))
    , m_read(new Button(tr("Read now (E277)…")))
    , m_make(new Button(tr("Make a client of the candidate…")))
    , m_more(new Button(tr("More…")))
    , m_type(new Button(tr("Type a value…")))
    , m_tabs(new widgets::Tabs(tr("Parts of the case")))
    , m_compare(new CompareModel(this))
    , m_items(new ItemsModel(this))
    , m_effect(new EffectModel(this))
    , m_steps(new StepsModel(this))
    , m_matched(new WhyModel(this))
    , m_compareTable(new widgets::TableView(tr("Clients side by side")))
    , m_itemsTable(new widgets::TableView(tr("What is divided, and who gets it")))
    , m_itemsHow(new Label(Label::Kind::Small))
    , m_effectPage(new QWidget)
    , m_itemsPage(new QWidget)
    , m_matchedTable(new widgets::TableView(tr("Why they look like one person")))
    , m_problem(new widgets::Note)
    , m_decide(new DecidePanel(desk.office().user))
    , m_previewing(desk.tasks())
{
    setObjectName(QStringLiteral("caseView"));
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("caseFacts"));
    m_facts->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("caseWhy"));
    m_why->setWordWrap(true);
    m_work->setObjectName(QStringLiteral("workButton"));
    m_read->setObjectName(QStringLiteral("readNowButton"));
    m_make->setObjectName(QStringLiteral("makeClientButton"));
    m_more->setObjectName(QStringLiteral("caseMoreButton"));
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_compareTable->setObjectName(QStringLiteral("compareTable"));
    m_itemsTable->setObjectName(QStringLiteral("itemsTable"));
    m_problem->setObjectName(QStringLiteral("planProblem"));

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(new widgets::EmptyPage(tr("No case is chosen"),
        tr("Choose a case in the list: its clients are shown side by side, and what a decision would move.")));
    auto *card = new QWidget;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 18, 20, 8);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    layout->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    auto *note = new Button(tr("Note…"));
    note->setObjectName(QStringLiteral("noteButton"));
    auto *file = new Button(tr("File…"));
    file->setObjectName(QStringLiteral("fileButton"));
    for (QPushButton *button :
        {m_work, m_read, m_make, static_cast<QPushButton *>(note), static_cast<QPushButton *>(file), m_more}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);

    auto *compare = new QWidget;
    auto *compareLayout = new QVBoxLayout(compare);
    compareLayout->setContentsMargins(0, 6, 0, 0);
    auto *legend = new Label(Label::Kind::Small,
        tr("= same   ≠ differs   ○ only some have it   – nobody has it   ✓ survives. Enter on a value of the office "
           "chooses whose it "
           "will be; what the registers say is no choice."));
    legend->setWordWrap(true);
    auto *aboveCompare = new QHBoxLayout;
    aboveCompare->addWidget(legend, 1);
    m_type->setObjectName(QStringLiteral("typeValueButton"));
    m_type->setToolTip(tr("For the item that is chosen in the table, when none of the values is right"));
    aboveCompare->addWidget(m_type, 0, Qt::AlignTop);
    compareLayout->addLayout(aboveCompare);
    connect(m_type, &QPushButton::clicked, this, &CaseView::typeValue);
    m_compareTable->setModel(m_compare);
    m_compareTable->setLines(2);
    compareLayout->addWidget(m_compareTable, 1);
    m_tabs->addTab(compare, tr("Side by side"));

    auto *items = new QVBoxLayout(m_itemsPage);
    items->setContentsMargins(0, 6, 0, 0);
    auto *again = new Button(tr("Identify anew (E278)…"));
    again->setObjectName(QStringLiteral("identifyAgainButton"));
    again->setToolTip(tr("Opens the identification with what is known of one of those who share the data"));
    auto *aboveItems = new QHBoxLayout;
    aboveItems->addWidget(m_itemsHow, 1);
    aboveItems->addWidget(again);
    items->addLayout(aboveItems);
    connect(again, &QPushButton::clicked, this, [this, again] {
        if (!m_detail) {
            return;
        }
        auto *menu = new QMenu(again);
        menu->setObjectName(QStringLiteral("identifyMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        offerIdentification(*menu);
        menu->popup(again->mapToGlobal(QPoint(0, again->height())));
    });
    m_itemsTable->setModel(m_items);
    m_itemsTable->setShares({4, 0, 2});
    items->addWidget(m_itemsTable, 1);
    items->addStretch();
    m_tabs->addTab(m_itemsPage, tr("Divide"));

    auto *effect = new QVBoxLayout(m_effectPage);
    effect->setContentsMargins(0, 6, 0, 0);
    effect->addWidget(m_problem);
    auto *effectTable = new widgets::TableView(tr("What will move"));
    effectTable->setObjectName(QStringLiteral("effectTable"));
    effectTable->setModel(m_effect);
    effectTable->setShares({1});
    effect->addWidget(effectTable, 1);
    m_tabs->addTab(m_effectPage, tr("What will move"));

    m_matchedTable->setObjectName(QStringLiteral("matchedTable"));
    m_matchedTable->setModel(m_matched);
    m_matchedTable->setShares({2, 2, 2});
    m_tabs->addTab(m_matchedTable, tr("Why it matched"));

    auto *steps = new widgets::TableView(tr("What happened with the case"));
    steps->setObjectName(QStringLiteral("stepsTable"));
    steps->setModel(m_steps);
    steps->setLines(4); // what an imported row said stands below
    steps->setShares({0, 1});
    m_tabs->addTab(steps, tr("Course"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_decide);
    m_stack->addWidget(card);

    connect(m_work, &QPushButton::clicked, this, &CaseView::work);
    connect(m_read, &QPushButton::clicked, this, &CaseView::readNow);
    connect(m_make, &QPushButton::clicked, this, &CaseView::offerCandidates);
    connect(note, &QPushButton::clicked, this, &CaseView::addNote);
    connect(file, &QPushButton::clicked, this, &CaseView::addFile);
    connect(m_more, &QPushButton::clicked, this, &CaseView::showMore);
    connect(m_compareTable, &widgets::TableView::rowOpened, this, &CaseView::chooseValue);
    connect(m_itemsTable, &widgets::TableView::rowOpened, this, &CaseView::nextOwner);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_effectPage) {
            m_decide->setEffectSeen();
        }
    });
    connect(m_decide, &DecidePanel::planChanged, this, [this] {
        fillCompare();
        fillItems();
        preview();
    });
    connect(m_decide, &DecidePanel::proposeWanted, this, &CaseView::propose);
    connect(m_decide, &DecidePanel::refuseWanted, this, &CaseView::refuse);
    connect(m_decide, &DecidePanel::undoWanted, this, &CaseView::undo);
    connect(m_decide, &DecidePanel::approveWanted, this, [this] {
        const qint64 decision = *m_detail->row.proposal;
        act(
            [decision, reason = m_desk.office().purpose](shell::Context &context) -> Result<void> {
                const auto done = identity::Decisions(context.clients()).approve(decision, context.by(reason));
                return done ? Result<void>() : std::unexpected(done.error());
            },
            tr("The decision was carried out"));
    });
    connect(m_decide, &DecidePanel::withdrawWanted, this, [this] {
        const qint64 decision = *m_detail->row.proposal;
        act(
            [decision](shell::Context &context) {
                return identity::Decisions(context.clients()).withdraw(decision, context.by({}));
            },
            tr("The proposal was withdrawn"));
    });
}

std::optional<qint64> CaseView::caseId() const
{
    return m_detail ? std::optional(m_detail->row.id) : std::nullopt;
}

void CaseView::showNothing()
{
    m_detail.reset();
    m_stack->setCurrentIndex(0);
}

void CaseView::showCase(const identity::CaseDetail &detail)
{
    const bool same = m_detail && m_detail->row.id == detail.row.id;
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const bool within = focus && isAncestorOf(focus);
    if (!same) {
        m_candidates.clear();
        m_compare->setRows({}); // what was chosen or typed belongs to the other case
    }
    m_detail = detail;
    std::erase_if(m_candidates, [&](const ReadCandidate &one) {
        return std::ranges::any_of(detail.candidates, [&](const identity::Candidate &candidate) {
            return candidate.position == one.position && candidate.owner;
        });
    });
    const identity::InboxRow &row = detail.row;
    m_title->setText(registry::caseKindText(row.kind));
    m_badge->setState(row.status == CaseStatus::Done ? Tone::Good
            : row.status == CaseStatus::Proposed     ? Tone::Accent
                                                     : Tone::Warn,
        identity::caseStatusText(row.status));
    const Moment now = m_desk.office().clock->now();
    QStringList facts {tr("case %1").arg(row.id), tr("opened %1").arg(toLocalText(row.openedAt))};
    if (row.status != CaseStatus::Done) {
        facts.append(tr("waits %1").arg(ageText(row.openedAt, now)));
    }
    if (row.deadline) {
        facts.append(tr("deadline %1").arg(dateText(localDate(*row.deadline))));
    }
    if (!row.assignedTo.isEmpty()) {
        facts.append(tr("for %1").arg(row.assignedTo));
    }
    if (row.heldUntil) {
        facts.append(tr("%1 works on it until %2").arg(row.holder, toLocalText(*row.heldUntil)));
    }
    for (const identity::CaseFile &file : detail.files) {
        facts.append(tr("file %1").arg(file.name));
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const QString why = identity::explanationText(detail.explanation);
    m_why->setText(why.isEmpty() ? row.note : why);
    m_why->setVisible(!m_why->text().isEmpty());
    const bool mine = row.holder.compare(m_desk.office().user, Qt::CaseInsensitive) == 0;
    const bool others = row.heldUntil && !mine;
    m_work->setText(mine ? tr("Let go") : others ? tr("Take over…") : tr("Work on it"));
    m_work->setEnabled(row.status == CaseStatus::Waiting);
    m_make->setVisible(!m_candidates.empty());
    const bool organisations = std::ranges::all_of(
        detail.clients, [](const auto &client) { return client.row.kind == registry::ClientKind::Organisation; });
    m_read->setText(organisations ? tr("Read now (E256)…") : tr("Read now (E277)…"));
    m_steps->setRows(detail.steps);
    m_matched->setRows(identity::explained(detail.explanation));
    m_tabs->setTabVisible(m_tabs->indexOf(m_matchedTable), !detail.explanation.isEmpty());
    m_decide->setCase(detail);
    fillCompare();
    if (!same) {
        m_items->setRows({});
    }
    fillItems();
    if (!same) {
        m_tabs->setCurrentIndex(0);
    }
    m_stack->setCurrentIndex(1);
    if (m_tabs->currentWidget() == m_effectPage) {
        m_decide->setEffectSeen(); // it is before the reader already
    }
    preview();
    // Whoever has just decided stays with the case, and the keyboard does not fall into the navigation; nor on a button
    // that a second press of the same key would press at once.
    if (within && (!focus || !focus->isVisible() || !focus->isEnabled())) {
        m_tabs->tabBar()->setFocus();
    }
}

void CaseView::fillCompare()
{
    const std::vector<CompareRow> before = m_compare->rows();
    QStringList people;
    int goesOn = -1;
    std::optional<ClientId> survivor;
    const bool waiting = m_detail->row.status == CaseStatus::Waiting;
    const bool merges = waiting && m_decide->choice() == Choice::Merge;
    if (merges) {
        survivor = m_decide->subject();
    }
    std::vector<registry::FieldCode> empty; // what nobody has: it may be typed, or was
    for (const identity::Decision &one : m_detail->decisions) {
        if (one.state == identity::DecisionState::Proposed && one.plan.kind == DecisionKind::Merge) {
            survivor = one.plan.subject;
            for (const identity::FieldChoice &choice : one.plan.fields) {
                empty.push_back(choice.code);
            }
        }
    }
    const auto columns = compareColumns(*m_detail);
    for (const CompareColumn &column : columns) {
        if (column.client && survivor == column.client->row.id) {
            goesOn = static_cast<int>(people.size());
        }
        people.append(column.title());
    }
    for (const registry::ClientDetail &client : m_detail->clients) {
        for (const registry::FieldCode code : registry::everyFieldCode()) {
            if (merges && survivor == client.row.id && identity::mayBeTyped(client, code)) {
                empty.push_back(code);
            }
        }
    }
    auto rows = compareRows(columns, empty);
    for (CompareRow &row : rows) {
        const auto old = std::ranges::find(before, row.code, &CompareRow::code);
        if (merges && row.code && old != before.end()) {
            row.chosen = old->chosen;
            row.typed = old->typed;
        }
    }
    if (!waiting) {
        showProposed(rows);
    }
    m_type->setVisible(merges);
    m_compare->setRows(std::move(rows));
    m_compare->setPeople(people, goesOn);
    std::vector<int> shares {2, 0};
    shares.insert(shares.end(), static_cast<std::size_t>(people.size()) + (m_compare->hasTyped() ? 1 : 0), 3);
    m_compareTable->setShares(shares);
    m_compareTable->chooseRow(0);
}

void CaseView::fillItems()
{
    const bool split = m_decide->choice() == Choice::Split && m_detail->row.status == CaseStatus::Waiting;
    m_tabs->setTabVisible(m_tabs->indexOf(m_itemsPage), split);
    if (!split) {
        return;
    }
    std::vector<ItemRow> rows;
    for (const identity::Item &item : m_detail->items) {
        if (item.owner != m_decide->subject()) {
            continue;
        }
        ItemRow row;
        row.item = item;
        row.to = item.owner;
        for (const auto &party : m_detail->row.clients) {
            if (party.id == item.owner) {
                row.owner = party.kid.text();
            }
        }
        const auto before = std::ranges::find_if(m_items->rows(),
            [&](const ItemRow &old) { return old.item.what == item.what && old.item.row == item.row; });
        rows.push_back(before == m_items->rows().end() ? row : *before);
    }
    m_itemsHow->setText(rows.empty() ? tr("This client has no link and no document that could be divided.")
                                     : tr("Enter on a row gives it to the next client."));
    m_itemsTable->setVisible(!rows.empty());
    m_items->setRows(std::move(rows));
    m_itemsTable->chooseRow(0);
}

void CaseView::chooseValue(int row)
{
    const CompareRow &shown = m_compare->at(row);
    if (shown.ofRegister || !shown.code || m_decide->choice() != Choice::Merge
        || m_detail->row.status != CaseStatus::Waiting) {
        Q_EMIT m_desk.told(tr("“%1” is no choice: the registers say it, or nobody has it").arg(shown.label));
        return;
    }
    CompareRow next = shown;
    const auto count = static_cast<int>(m_detail->clients.size());
    do {
        next.chosen = next.chosen + 1 < count ? next.chosen + 1 : -1;
    } while (next.chosen >= 0 && next.values.value(next.chosen) == QStringLiteral("—"));
    const bool wasTyped = next.typed.has_value();
    next.typed.reset();
    m_compare->replace(row, next);
    if (wasTyped) {
        fillCompare();
        m_compareTable->chooseRow(row);
    }
    preview();
}

void CaseView::nextOwner(int row)
{
    ItemRow next = m_items->at(row);
    const auto &parties = m_detail->row.clients;
    const auto at = std::ranges::find(parties, next.to, &registry::CaseRow::Party::id);
    const auto to = at == parties.end() || at + 1 == parties.end() ? parties.begin() : at + 1;
    next.to = to->id;
    next.target = next.to == next.item.owner ? QString() : to->kid.text();
    m_items->replace(row, next);
    preview();
}

identity::Plan CaseView::plan() const
{
    identity::Plan made;
    made.subject = m_decide->subject().value_or(ClientId());
    switch (m_decide->choice()) {
    case Choice::Merge:
        made.kind = DecisionKind::Merge;
        for (const auto &party : m_detail->row.clients) {
            if (party.id != made.subject) {
                made.others.push_back(party.id);
            }
        }
        for (const CompareRow &row : m_compare->rows()) {
            if (row.typed && row.code) {
                made.fields.push_back({*row.code, made.subject, row.typed});
            } else if (row.chosen >= 0 && row.code) {
                made.fields.push_back({*row.code, m_detail->clients[static_cast<std::size_t>(row.chosen)].row.id});
            }
        }
        break;
    case Choice::Split:
        made.kind = DecisionKind::Split;
        made.successor = m_decide->successor();
        made.subjectEnds = m_decide->subjectEnds();
        for (const auto &party : m_detail->row.clients) {
            if (party.id != made.subject) {
                made.others.push_back(party.id);
            }
        }
        for (const ItemRow &row : m_items->rows()) {
            if (row.to != row.item.owner) {
                made.moves.push_back({row.item.what, row.item.row, row.to});
            }
        }
        break;
    case Choice::Replace:
        made.kind = DecisionKind::Replace;
        made.successor = m_decide->successor();
        break;
    case Choice::Cancel:
    case Choice::Different:
    case Choice::Leave:
        made.kind = DecisionKind::Cancel;
        break;
    }
    return made;
}

void CaseView::preview()
{
    identity::Plan wanted = plan();
    const bool waiting = m_detail->row.status == CaseStatus::Waiting;
    for (const identity::Decision &one : m_detail->decisions) {
        if (one.state == identity::DecisionState::Proposed) {
            wanted = one.plan;
        }
    }
    const bool nothing = m_detail->row.status == CaseStatus::Done
        || (waiting && (m_decide->choice() == Choice::Different || m_decide->choice() == Choice::Leave));
    if (nothing) {
        m_previewing.replace(0);
        m_effect->setRows({});
        m_problem->tell(Tone::Neutral,
            waiting ? tr("Nothing will move; the case closes and remembers why.") : tr("The case is closed."));
        m_decide->setPossible(true);
        return;
    }
    m_previewing.replace(m_desk.tasks().look(
        this,
        [id = m_detail->row.id, wanted](shell::Context &context, const Job &) {
            return identity::Decisions(context.clients()).preview(id, wanted);
        },
        [this](const Result<identity::Effect> &effect) {
            m_decide->setPossible(effect.has_value());
            if (!effect) {
                m_effect->setRows({});
                m_problem->tell(Tone::Warn, effect.error().what, effect.error().remedy);
                return;
            }
            m_effect->setRows(effect->lines);
            if (m_tabs->currentWidget() == m_effectPage) {
                m_decide->setEffectSeen();
            }
            m_problem->tell(Tone::Accent, tr("This will happen when somebody else approves it."),
                tr("It can be taken back later, as far as nothing newer contradicts it."));
        }));
}

} // namespace kmen::cases
