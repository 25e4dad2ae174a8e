#include "ui/genealogy/genealogy_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

#include "base/text.h"
#include "identity/cases.h"
#include "registry/lists.h"
#include "ui/genealogy/genealogy_graph.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/table_view.h"

namespace kmen::genealogy {

using identity::Edge;
using identity::NodeState;
using shell::Tone;
using widgets::Button;
using widgets::Label;

namespace {

/// The registers began on this day.
const QDate registersBegan(2012, 7, 1);

} // namespace

std::vector<NodeRow> nodeRows(const identity::Genealogy &genealogy)
{
    // handles are counted by client: another client's may read alike
    const auto beside = [](const identity::Node &other, const identity::Node &row) {
        return other.client && other.client != row.client ? QString(other.handle + u" · " + other.kid.text())
                                                          : other.handle;
    };
    std::vector<NodeRow> rows;
    for (int i = 0; i < static_cast<int>(genealogy.nodes.size()); ++i) {
        NodeRow row;
        row.node = genealogy.nodes[static_cast<std::size_t>(i)];
        for (const Edge &edge : genealogy.edges) {
            if (edge.to == i) {
                row.predecessors.append(beside(genealogy.nodes[static_cast<std::size_t>(edge.from)], row.node));
            }
            if (edge.from == i) {
                row.successors.append(beside(genealogy.nodes[static_cast<std::size_t>(edge.to)], row.node));
                row.event = identity::edgeKindText(edge.kind);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString NodesModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Identifier");
    case 1:
        return tr("State");
    case 2:
        return tr("Event");
    case 3:
        return tr("With us");
    case 4:
        return tr("Predecessors");
    case 5:
        return tr("Successors");
    case 6:
        return tr("Client");
    default:
        return tr("Agenda · system");
    }
}

QVariant NodesModel::cell(int row, int column, int role) const
{
    const NodeRow &one = at(row);
    const bool good = one.node.state == NodeState::Valid;
    if (role == widgets::ToneRole && column == 1) {
        return static_cast<int>(good                    ? Tone::Good
                : one.node.state == NodeState::Replaced ? Tone::Warn
                : one.node.state == NodeState::Unknown  ? Tone::Bad
                                                        : Tone::Neutral);
    }
    if (role == widgets::StrongRole) {
        return one.node.subject;
    }
    if (role == widgets::SecondaryRole) {
        return column == 2 || column == 3;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const auto list = [](const QStringList &words) {
        return words.isEmpty() ? QStringLiteral("—") : words.join(QStringLiteral(", "));
    };
    switch (column) {
    case 0:
        return one.node.handle;
    case 1:
        return nodeWord(one.node);
    case 2:
        return one.event.isEmpty() ? QStringLiteral("—") : one.event;
    case 3:
        return one.node.until
            ? tr("%1 – %2").arg(dateText(localDate(*one.node.from)), dateText(localDate(*one.node.until)))
            : one.node.from ? tr("since %1").arg(dateText(localDate(*one.node.from)))
                            : QStringLiteral("—");
    case 4:
        return list(one.predecessors);
    case 5:
        return list(one.successors);
    case 6:
        return one.node.client ? QString(one.node.kid.text() + QStringLiteral(" · ") + one.node.name) : tr("nobody");
    default:
        return QString(one.node.key.agenda + QStringLiteral(" · ") + QString::number(one.node.key.ais));
    }
}

GenealogyPage::GenealogyPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_subject(new Label(Label::Kind::Secondary))
    , m_source(new Label(Label::Kind::Small))
    , m_search(new QLineEdit)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_read(new Button(tr("Ask ORG (E77, E71)…"), Button::Kind::Primary))
    , m_save(new Button(tr("Save as…")))
    , m_print(new Button(tr("Print…")))
    , m_client(new Button(tr("Open the client")))
    , m_case(new Button(tr("Open an identity case")))
    , m_calls(new Button(tr("Calls in the journal")))
    , m_fold(new Button(tr("Show long chains whole")))
    , m_note(new widgets::Note)
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyPage({}, {}))
    , m_graph(new GenealogyGraph)
    , m_nodes(new NodesModel(this))
    , m_table(new widgets::TableView(tr("Identifiers of the genealogy")))
    , m_looking(desk.tasks())
{
    m_subject->setObjectName(QStringLiteral("genealogySubject"));
    m_source->setObjectName(QStringLiteral("genealogySource"));
    m_search->setObjectName(QStringLiteral("genealogySearch"));
    m_from->setObjectName(QStringLiteral("genealogyFrom"));
    m_read->setObjectName(QStringLiteral("askOrgButton"));
    m_save->setObjectName(QStringLiteral("saveGenealogyButton"));
    m_print->setObjectName(QStringLiteral("printGenealogyButton"));
    m_case->setObjectName(QStringLiteral("openCaseButton"));
    m_client->setObjectName(QStringLiteral("openNodeClientButton"));
    m_calls->setObjectName(QStringLiteral("openCallsButton"));
    m_note->setObjectName(QStringLiteral("genealogyNote"));
    m_graph->setObjectName(QStringLiteral("genealogyGraph"));
    m_table->setObjectName(QStringLiteral("nodesTable"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 8);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(new Label(Label::Kind::Title, tr("Genealogy of identifiers")));
    top->addWidget(m_subject, 1, Qt::AlignVCenter);
    top->addWidget(m_print);
    top->addWidget(m_save);
    top->addWidget(m_read);
    layout->addLayout(top);
    auto *ask = new QHBoxLayout;
    m_search->setAccessibleName(tr("Client"));
    m_search->setPlaceholderText(tr("KID, or a name and a birth date"));
    m_search->setClearButtonEnabled(true);
    const QDate today = localDate(desk.office().clock->now());
    const auto date = [&](QLineEdit *edit, const QString &name, QDate day) {
        edit->setAccessibleName(name);
        edit->setText(dateText(day));
        edit->setMaximumWidth(130);
        auto *label = new Label(Label::Kind::Secondary, name);
        label->setBuddy(edit);
        ask->addWidget(label);
        ask->addWidget(edit);
    };
    ask->addWidget(m_search, 1);
    date(m_from, tr("from"), registersBegan);
    date(m_to, tr("to"), today);
    ask->addWidget(m_source, 1);
    m_source->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_source->setWordWrap(true);
    layout->addLayout(ask);
    layout->addWidget(m_note);
    m_note->hide();

    auto *splitter = new widgets::Splitter;
    splitter->setOrientation(Qt::Vertical);
    auto *upper = new QWidget;
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->addWidget(m_graph, 1);
    auto *buttons = new QHBoxLayout;
    auto *fit = new Button(tr("Fit"));
    auto *larger = new Button(QStringLiteral("+"));
    larger->setAccessibleName(tr("Larger"));
    auto *smaller = new Button(QStringLiteral("−"));
    smaller->setAccessibleName(tr("Smaller"));
    m_fold->setCheckable(true);
    m_fold->setObjectName(QStringLiteral("foldGenealogyButton"));
    for (QPushButton *button : {m_client, m_case, m_calls, m_fold, static_cast<QPushButton *>(fit),
             static_cast<QPushButton *>(smaller), static_cast<QPushButton *>(larger)}) {
        buttons->addWidget(button);
    }
    buttons->insertStretch(3, 1);
    upperLayout->addLayout(buttons);
    splitter->addWidget(upper);
    m_table->setModel(m_nodes);
    m_table->setShares({0, 0, 0, 0, 3, 4, 4, 0});
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    layout->addWidget(m_stack, 1);
    m_empty->setTexts(tr("Whose genealogy?"),
        tr("Write a client's number or name, or come here from a client's card. What we keep is shown at once; what "
           "the "
           "registers say is read when you ask for it, with a purpose."));

    connect(m_search, &QLineEdit::returnPressed, this, &GenealogyPage::find);
    connect(m_read, &QPushButton::clicked, this, &GenealogyPage::readNow);
    connect(m_save, &QPushButton::clicked, this, &GenealogyPage::save);
    connect(m_print, &QPushButton::clicked, this, &GenealogyPage::print);
    connect(fit, &QPushButton::clicked, m_graph, &GenealogyGraph::fit);
    connect(larger, &QPushButton::clicked, m_graph, [this] { m_graph->zoom(1.2); });
    connect(smaller, &QPushButton::clicked, m_graph, [this] { m_graph->zoom(1 / 1.2); });
    connect(m_fold, &QPushButton::toggled, m_graph, [this](bool whole) { m_graph->setFolded(!whole); });
    connect(m_graph, &GenealogyGraph::nodeChosen, this, [this](int node) {
        m_table->chooseRow(node);
        updateButtons();
    });
    connect(m_table, &widgets::TableView::rowChosen, this, [this](int row) {
        m_graph->choose(row);
        updateButtons();
    });
    const auto open = [this] {
        if (const auto *node = chosen(); node && node->client) {
            Q_EMIT m_desk.openClient(*node->client);
        }
    };
    connect(m_graph, &GenealogyGraph::nodeOpened, this, open);
    connect(m_table, &widgets::TableView::rowOpened, this, open);
    connect(m_client, &QPushButton::clicked, this, open);
    connect(m_case, &QPushButton::clicked, this, &GenealogyPage::openCase);
    connect(m_calls, &QPushButton::clicked, this, [this] { Q_EMIT callsWanted(m_kid.text()); });
    desk.actions().add(
        {QStringLiteral("genealogy.ask"), tr("Ask ORG for the genealogy (E77, E71)"), {}, QStringLiteral("genealogy")},
        this, [this] { readNow(); });
    updateButtons();
}

void GenealogyPage::enter() { }

void GenealogyPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString GenealogyPage::help() const
{
    return tr(
        "Identifiers of a client from the left to the right: predecessors, then successors. A full frame is "
        "valid, cut corners have ended, a dashed frame is unknown to ORG; the bar at the left says that it is "
        "ours. A dashed line is what we know and ORG did not say. The years above the columns say when the office "
        "learned of them.\n\n"
        "Arrows walk along the edges, Ctrl with arrows moves the drawing, + and − zoom, 0 fits it; Enter opens "
        "the client. The table below says the same.");
}

void GenealogyPage::find()
{
    if (m_search->text().trimmed().isEmpty()) {
        return;
    }
    m_looking.replace(m_desk.tasks().look(
        this,
        [text = m_search->text().trimmed()](shell::Context &context, const Job &) -> Result<ClientId> {
            registry::SearchQuery query;
            query.text = text;
            const auto page = registry::search(context.session(), query, store::PageCursor::first(), 2);
            if (!page) {
                return std::unexpected(page.error());
            }
            if (page->rows.empty()) {
                return fail(ErrorKind::NotFound, QStringLiteral("genealogy.NOBODY"), tr("Nobody fits."));
            }
            if (page->rows.size() > 1) {
                return fail(ErrorKind::Ambiguous, QStringLiteral("genealogy.MANY"),
                    tr("More clients fit; add the birth date or write the KID."));
            }
            return page->rows.front().id;
        },
        [this](const Result<ClientId> &client) {
            if (client) {
                openClient(*client);
            } else {
                Q_EMIT m_desk.told(client.error().what);
            }
        }));
}

void GenealogyPage::openClient(ClientId client)
{
    struct Found {
        qint64 aifo = 0;
        QString who;
        Kid kid;
        identity::Genealogy genealogy;
        QStringList way; ///< of a number that no longer stands for a client
    };
    m_looking.replace(m_desk.tasks().look(
        this,
        [client](shell::Context &context, const Job &) -> Result<Found> {
            const auto card = registry::client(context.session(), client);
            const auto aifo = identity::firstIdentifier(context.session(), client);
            if (!card) {
                return std::unexpected(card.error());
            }
            QStringList way;
            if (card->row.state == registry::ClientState::Replaced
                || card->row.state == registry::ClientState::Cancelled) {
                const auto resolved = identity::resolve(context.session(), card->row.kid);
                if (!resolved) {
                    return std::unexpected(resolved.error());
                }
                way = identity::resolutionText(*resolved);
            }
            if (!aifo) { // what the client had went on with another number
                Error none = aifo.error();
                none.what = way.isEmpty() ? none.what : way.join(u'\n');
                return std::unexpected(none);
            }
            auto own = identity::ownGenealogy(context.clients(), *aifo);
            if (!own) {
                return std::unexpected(own.error());
            }
            return Found {*aifo,
                QString(
                    card->row.surname + u' ' + card->row.givenName + QStringLiteral(" · KID ") + card->row.kid.text()),
                card->row.kid, std::move(*own), way};
        },
        [this, client](const Result<Found> &found) {
            if (!found) {
                m_ownOf.reset();
                m_empty->setTexts(tr("There is no genealogy"), found.error().what);
                m_stack->setCurrentIndex(0);
                return;
            }
            // read again, the one that was chosen stays chosen
            const auto *before = m_ownOf == client ? chosen() : nullptr;
            const qint64 kept = before ? before->aifoRow.value_or(0) : 0; // no row has this number
            m_aifo = found->aifo;
            m_opened += m_ownOf == client ? 0 : 1; // read again, it still waits for its own answer
            m_who = found->who;
            m_kid = found->kid;
            showGenealogy(found->genealogy);
            m_ownOf = client;
            const auto at = std::ranges::find(m_genealogy.nodes, std::optional(kept), &identity::Node::aifoRow);
            if (at != m_genealogy.nodes.end()) {
                m_table->chooseRow(static_cast<int>(at - m_genealogy.nodes.begin()));
            }
            if (!found->way.isEmpty()) {
                m_note->tell(Tone::Accent, found->way.join(u' '));
                m_note->show();
            }
        }));
}

void GenealogyPage::changedElsewhere()
{
    if (m_ownOf) {
        openClient(*m_ownOf);
    }
}

void GenealogyPage::showGenealogy(const identity::Genealogy &genealogy)
{
    m_genealogy = genealogy;
    m_ownOf.reset();
    m_subject->setText(m_who);
    m_source->setText(genealogy.readAt ? tr("Source: ORG, E77 and E71, %1 · %2 – %3")
                                             .arg(toLocalText(*genealogy.readAt), dateText(localDate(genealogy.from)),
                                                 dateText(localDate(genealogy.to)))
                                       : tr("Only what we keep; the registers were not asked"));
    m_nodes->setRows(nodeRows(genealogy));
    m_graph->setGenealogy(genealogy);
    m_stack->setCurrentIndex(1);
    QStringList sentences;
    for (const auto &finding : genealogy.findings) {
        sentences.append(finding.sentence);
    }
    const bool waits = std::ranges::any_of(genealogy.nodes, [](const auto &node) { return !node.cases.empty(); });
    m_note->setVisible(!sentences.isEmpty() || waits);
    if (!sentences.isEmpty()) {
        constexpr int most = 3;
        const QString rest = sentences.size() > most
            ? tr("… and %n more", nullptr, static_cast<int>(sentences.size()) - most)
            : QString();
        m_note->tell(Tone::Warn, sentences.mid(0, most).join(u' '), rest);
    } else if (waits) {
        m_note->tell(Tone::Accent, tr("An identity case of this client waits for a decision."));
    }
    m_table->chooseRow(m_graph->chosen());
    updateButtons();
}

void GenealogyPage::readNow()
{
    if (m_aifo == 0) {
        focusFilter();
        return;
    }
    const auto from = parseDate(m_from->text());
    const auto to = parseDate(m_to->text());
    if (!from || !to || *from > *to) {
        Q_EMIT m_desk.told(tr("The period is not right; write two dates, the earlier first."));
        m_from->setFocus();
        return;
    }
    // any of ours can be asked about; whom nobody here has cannot
    const auto *node = chosen();
    const bool ours = node && node->aifoRow;
    const qint64 aifo = ours ? *node->aifoRow : m_aifo;
    const auto subject = std::ranges::find(m_genealogy.nodes, std::optional(aifo), &identity::Node::aifoRow);
    m_desk.ask().ask(this,
        {QStringLiteral("genealogy.ask"), tr("Ask ORG for the genealogy?"),
            tr("ORG is asked for predecessors and successors of %1 (E77) and for the validity of all that it names "
               "(E71). The register records who asked and why.")
                .arg(subject == m_genealogy.nodes.end() ? m_who : subject->handle),
            tr("Ask"), false, true, m_desk.office().purpose},
        [this, from, to, aifo, opened = m_opened](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            const Moment begin = localMidnight(*from);
            const Moment end = std::min(localMidnight(to->addDays(1)), m_desk.office().clock->now());
            m_desk.tasks().run(
                this, tr("Genealogy (E77, E71)"), shell::Lane::Registers,
                [aifo, begin, end, reason = reply.reason](
                    shell::Context &context, const Job &job) -> Result<identity::Genealogy> {
                    auto registers = context.registers();
                    if (!registers) {
                        return std::unexpected(registers.error());
                    }
                    return identity::readGenealogy(
                        **registers, context.clients(), aifo, begin, end, context.purpose(reason, {}), job);
                },
                [this, opened](const Result<identity::Genealogy> &made) {
                    if (made && opened == m_opened) {
                        showGenealogy(*made);
                    } else if (!made) {
                        Q_EMIT m_desk.told(made.error().what);
                    }
                });
        });
}

void GenealogyPage::openCase()
{
    const auto *node = chosen();
    if (!node || !node->client) {
        return;
    }
    if (!node->cases.empty()) {
        Q_EMIT openCaseWanted(node->cases.front());
        return;
    }
    m_desk.tasks().look(
        this,
        [wanted = identity::caseOfNode(m_genealogy, m_graph->chosen())](shell::Context &context, const Job &) {
            return identity::Cases(context.clients()).open(wanted, context.by({}));
        },
        [this](const Result<registry::OpenedCase> &opened) {
            if (opened) {
                Q_EMIT openCaseWanted(opened->id);
                Q_EMIT m_desk.dataChanged();
            } else {
                Q_EMIT m_desk.told(opened.error().what);
            }
        });
}

const identity::Node *GenealogyPage::chosen() const
{
    const int at = m_graph->chosen();
    return at >= 0 && at < static_cast<int>(m_genealogy.nodes.size()) ? &m_genealogy.nodes[static_cast<std::size_t>(at)]
                                                                      : nullptr;
}

void GenealogyPage::updateButtons()
{
    const auto *node = chosen();
    const bool any = !m_genealogy.nodes.empty();
    m_save->setEnabled(any);
    m_print->setEnabled(any);
    m_read->setEnabled(m_aifo != 0);
    m_calls->setEnabled(!m_kid.isNull());
    m_client->setEnabled(node && node->client);
    m_case->setEnabled(node && node->client);
    m_case->setText(node && !node->cases.empty() ? tr("Go to the identity case") : tr("Open an identity case"));
}

} // namespace kmen::genealogy
