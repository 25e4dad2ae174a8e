#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <unordered_set>

#include "identity/steps_p.h"
#include "identity/texts_p.h"
#include "registry/lists.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

Error identityError(ErrorKind kind, const char *code, const QString &what, const QString &remedy)
{
    return {kind, QString::fromLatin1(code), what, {}, remedy};
}

namespace {

std::unexpected<Error> refuse(ErrorKind kind, const char *code, const QString &what, const QString &remedy)
{
    return std::unexpected(identityError(kind, code, what, remedy));
}

struct AifoRow {
    qint64 id = 0;
    ClientId client;
    qint64 ordinal = 0;
    QString agenda;
    int ais = 0;
    int state = 0;
    int subscription = 0;
    QString predecessor;
    QString validTo;
    QByteArray blind;
    bool held = false; ///< a register has it subscribed
    [[nodiscard]] QString text(int newState, int newSubscription, const QString &to) const
    {
        return u"%1|%2|%3|%4"_s.arg(newState).arg(newSubscription).arg(predecessor, to);
    }
    [[nodiscard]] QString now() const { return text(state, subscription, validTo); }
};

constexpr int valid = static_cast<int>(registry::AifoState::Valid);
constexpr int wanted = static_cast<int>(registry::Subscription::Wanted);
constexpr int subscribed = static_cast<int>(registry::Subscription::Subscribed);
constexpr int unwanted = static_cast<int>(registry::Subscription::Unwanted);
constexpr int failed = static_cast<int>(registry::Subscription::Failed);

/// Collects the steps of one plan.
class Planner {
public:
    Planner(registry::Clients &clients, CaseFacts facts, const Plan &plan)
        : m_clients(clients)
        , m_session(clients.session())
        , m_case(std::move(facts))
        , m_plan(plan)
    {
    }

    Result<std::vector<Step>> run()
    {
        if (auto done = readParties(); !done) {
            return failWith(done);
        }
        Result<void> done;
        switch (m_plan.kind) {
        case DecisionKind::Merge:
            done = merge();
            break;
        case DecisionKind::Split:
            done = split();
            break;
        case DecisionKind::Replace:
            done = replace();
            break;
        case DecisionKind::Cancel:
            done = cancel();
            break;
        case DecisionKind::Undo:
            break; // inverseSteps
        }
        if (done) {
            done = closeCases();
        }
        if (!done) {
            return failWith(done);
        }
        return std::move(m_steps);
    }

private:
    void add(const QString &what, qint64 row, const QString &before, const QString &after)
    {
        m_steps.push_back({what, row, before, after});
    }

    Result<void> readParties()
    {
        std::vector<ClientId> all {m_plan.subject};
        all.insert(all.end(), m_plan.others.begin(), m_plan.others.end());
        std::unordered_set<ClientId> seen;
        for (const ClientId id : all) {
            if (!seen.insert(id).second || std::ranges::find(m_case.clients, id) == m_case.clients.end()) {
                return refuse(ErrorKind::Input, "identity.PARTIES",
                    Texts::tr("The decision is not about this case's clients."),
                    Texts::tr("Choose each client of the case once."));
            }
            auto found = party(m_session, id);
            if (!found) {
                return failWith(found);
            }
            if (found->state != registry::ClientState::Active && found->state != registry::ClientState::Deceased) {
                return refuse(ErrorKind::Conflict, "identity.ENDED",
                    Texts::tr("Client %1 has ended already.").arg(found->kid.text()),
                    Texts::tr("Open the case again and look where the number leads."));
            }
            if (auto done = addOrganisation(m_session, *found, m_organisations); !done) {
                return done;
            }
            auto aifo = identifiers(id);
            if (!aifo) {
                return failWith(aifo);
            }
            m_aifo.insert(m_aifo.end(), aifo->begin(), aifo->end());
            m_parties.push_back(*found);
        }
        return {};
    }

    Result<std::vector<AifoRow>> identifiers(ClientId client)
    {
        std::vector<AifoRow> rows;
        auto query = m_session.query(uR"(SELECT id, ordinal, agenda, ais, state, subscription, predecessor, valid_to,
            blind, held FROM client_aifo WHERE client = :client ORDER BY ordinal)"_s);
        query.bind(u":client"_s, client);
        auto done = query.each([&](store::Query &row) {
            rows.push_back({row.integer(0), client, row.integer(1), row.text(2), static_cast<int>(row.integer(3)),
                static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5)),
                row.isNull(6) ? QString() : QString::number(row.integer(6)),
                row.isNull(7) ? QString() : QString::number(row.integer(7)), row.bytes(8), row.integer(9) != 0});
        });
        if (!done) {
            return failWith(done);
        }
        return rows;
    }

    Party &partyOf(ClientId id) { return *std::ranges::find(m_parties, id, &Party::id); }

    void moveAifo(const AifoRow &row, ClientId to)
    {
        qint64 &ordinal = partyOf(to).nextOrdinal;
        add(u"aifo.owner"_s, row.id, u"%1|%2"_s.arg(row.client.value).arg(row.ordinal),
            u"%1|%2"_s.arg(to.value).arg(ordinal++));
    }

    Result<std::vector<qint64>> rowsOf(const QString &table, ClientId client)
    {
        std::vector<qint64> rows;
        auto query = m_session.query(u"SELECT id FROM " + table + u" WHERE client = :client ORDER BY id");
        query.bind(u":client"_s, client);
        if (auto done = query.each([&](store::Query &row) { rows.push_back(row.integer(0)); }); !done) {
            return failWith(done);
        }
        return rows;
    }

    Result<void> moveAll(ItemKind kind, ClientId from, ClientId to)
    {
        const QString what = itemWhat(kind);
        const auto rows = rowsOf(tableOf(what), from);
        if (!rows) {
            return failWith(rows);
        }
        for (const qint64 row : *rows) {
            add(what, row, QString::number(from.value), QString::number(to.value));
        }
        return {};
    }

    struct LinkRow {
        qint64 id = 0;
        QString key;
    };
    Result<std::vector<LinkRow>> links(ClientId client)
    {
        std::vector<LinkRow> rows;
        auto query =
            m_session.query(u"SELECT id, system, local_key FROM client_link WHERE client = :client ORDER BY id"_s);
        query.bind(u":client"_s, client);
        auto done = query.each([&](store::Query &row) {
            rows.push_back({row.integer(0), QString(row.text(1) + u'\n' + row.text(2))});
        });
        if (!done) {
            return failWith(done);
        }
        return rows;
    }

    /// The keys that a client has, those that it is about to get included.
    Result<std::set<QString> *> keysOf(ClientId client)
    {
        auto found = m_keys.find(client);
        if (found == m_keys.end()) {
            const auto rows = links(client);
            if (!rows) {
                return failWith(rows);
            }
            found = m_keys.emplace(client, std::set<QString>()).first;
            for (const LinkRow &row : *rows) {
                found->second.insert(row.key);
            }
        }
        return &found->second;
    }

    Result<void> moveLink(const LinkRow &link, ClientId from, ClientId to)
    {
        const auto keys = keysOf(to);
        if (!keys) {
            return failWith(keys);
        }
        const bool moves = (*keys)->insert(link.key).second;
        add(moves ? u"link.owner"_s : u"link.kept"_s, link.id, QString::number(from.value), QString::number(to.value));
        return {};
    }

    Result<void> merge()
    {
        const ClientId survivor = m_plan.subject;
        if (m_plan.others.empty()) {
            return refuse(ErrorKind::Input, "identity.PARTIES", Texts::tr("A merge needs two clients at least."),
                Texts::tr("Choose which clients are one person."));
        }
        if (auto done = mayMerge(m_organisations, survivor, !m_aifo.empty()); !done) {
            return done;
        }
        const auto second = std::ranges::find_if(m_aifo, [&](const AifoRow &row) {
            return row.state == valid && std::ranges::any_of(m_aifo, [&](const AifoRow &other) {
                return other.state == valid && other.client != row.client && other.agenda == row.agenda
                    && other.ais == row.ais;
            });
        });
        if (second != m_aifo.end()) {
            return refuse(ErrorKind::Denied, "identity.TWO_PERSONS",
                Texts::tr("The registers hold these clients for different persons: each has a valid identifier."),
                Texts::tr(
                    "Check the validity (E71). When the registers merge the persons, one identifier ends and the case "
                    "can be decided."));
        }
        const auto living = std::ranges::find(m_aifo, valid, &AifoRow::state);
        if (living != m_aifo.end() && living->client != survivor) {
            return refuse(ErrorKind::Denied, "identity.SURVIVOR",
                Texts::tr("Client %1 has the valid identifier and must be the one that goes on.")
                    .arg(partyOf(living->client).kid.text()),
                Texts::tr("Choose that client as the one that goes on."));
        }
        bool wasSubscribed = false;
        bool wasWished = false;
        for (const ClientId other : m_plan.others) {
            wasWished |= m_organisations.contains(other) && isWished(wishOf(partyOf(other)));
            for (const AifoRow &row : m_aifo) {
                if (row.client != other) {
                    continue;
                }
                wasSubscribed |= row.subscription != 0 && row.subscription != failed;
                moveAifo(row, survivor);
                if (row.state != valid && row.subscription == subscribed) {
                    add(u"aifo.state"_s, row.id, row.now(), row.text(row.state, unwanted, row.validTo));
                }
            }
            const auto theirs = links(other);
            if (!theirs) {
                return failWith(theirs);
            }
            for (const LinkRow &link : *theirs) {
                if (auto done = moveLink(link, other, survivor); !done) {
                    return done;
                }
            }
            for (const ItemKind kind : {ItemKind::Document, ItemKind::Paper, ItemKind::Pseudonym, ItemKind::Notice,
                     ItemKind::EndedLink, ItemKind::History}) {
                if (auto done = moveAll(kind, other, survivor); !done) {
                    return done;
                }
            }
            endClient(partyOf(other), registry::ClientState::Replaced, survivor);
        }
        if (living != m_aifo.end() && wasSubscribed && living->subscription != wanted
            && living->subscription != subscribed) {
            add(u"aifo.state"_s, living->id, living->now(), living->text(valid, wanted, living->validTo));
        }
        if (wasWished && m_organisations.contains(survivor) && !isWished(wishOf(partyOf(survivor)))) {
            add(u"ico.wish"_s, survivor.value, wishOf(partyOf(survivor)), QString::number(wanted));
        }
        return chooseFields();
    }

    static QString wishOf(const Party &who) { return QString::number(static_cast<int>(who.subscription)); }

    void endClient(const Party &who, registry::ClientState state, std::optional<ClientId> successor)
    {
        add(u"client.state"_s, who.id.value,
            u"%1|%2"_s.arg(static_cast<int>(who.state))
                .arg(who.successor ? QString::number(*who.successor) : QString()),
            u"%1|%2"_s.arg(static_cast<int>(state)).arg(successor ? QString::number(successor->value) : QString()));
        if (m_organisations.contains(who.id) && isWished(wishOf(who))) {
            add(u"ico.wish"_s, who.id.value, wishOf(who), QString::number(unwanted));
        }
        m_ended.insert(who.id);
    }

    Result<QString> officeValue(ClientId client, registry::FieldCode code)
    {
        const auto value =
            currentValue(m_session, {u"field."_s + registry::fieldName(code), client.value, QString(), QString()});
        if (!value) {
            return failWith(value);
        }
        return value->value_or(QString());
    }

    Result<void> chooseFields()
    {
        using registry::FieldCode;
        const auto card = registry::client(m_session, m_plan.subject);
        if (!card) {
            return failWith(card);
        }
        const bool inRegister = card->row.kind != registry::ClientKind::PersonOutsideRob;
        std::set<FieldCode> chosenAlready;
        for (const FieldChoice &choice : m_plan.fields) {
            const bool contact = choice.code == FieldCode::Telefon || choice.code == FieldCode::Email
                || choice.code == FieldCode::DorucovaciAdresa;
            const bool open = choice.typed ? mayBeTyped(*card, choice.code) : contact || !inRegister;
            if (!open || !chosenAlready.insert(choice.code).second) {
                return refuse(ErrorKind::Denied, "identity.CHOICE",
                    Texts::tr("“%1” comes from the registers and is not a choice.")
                        .arg(registry::fieldLabel(choice.code)),
                    Texts::tr("If the value is wrong, announce it to the register."));
            }
            const auto now = officeValue(m_plan.subject, choice.code);
            const auto chosen = choice.typed ? typedValue(choice) : officeValue(choice.from, choice.code);
            if (!now || !chosen) {
                return std::unexpected(!now ? now.error() : chosen.error());
            }
            if (*now != *chosen) {
                add(u"field."_s + registry::fieldName(choice.code), m_plan.subject.value, *now, *chosen);
                m_steps.back().typed = choice.typed.has_value();
            }
        }
        return {};
    }

    Result<void> split()
    {
        if (m_plan.others.empty()) {
            return refuse(ErrorKind::Input, "identity.PARTIES", Texts::tr("A division needs somebody who receives."),
                Texts::tr("Read the candidates now and make a client of one of them, or add a client to the case."));
        }
        std::set<std::pair<QString, qint64>> moved;
        for (const ItemMove &move : m_plan.moves) {
            if (auto done = moveOne(move, moved); !done) {
                return done;
            }
        }
        if (m_plan.successor) {
            if (auto done = replace(); !done) {
                return done;
            }
        }
        if (!m_plan.subjectEnds) {
            return {};
        }
        for (const ItemKind kind : {ItemKind::Link, ItemKind::Document, ItemKind::Paper, ItemKind::Pseudonym}) {
            const QString what = itemWhat(kind);
            const auto rows = rowsOf(tableOf(what), m_plan.subject);
            if (!rows) {
                return failWith(rows);
            }
            for (const qint64 row : *rows) {
                if (!moved.contains({what, row})) {
                    return refuse(ErrorKind::Input, "identity.NOT_DISTRIBUTED",
                        Texts::tr("A client that ends must leave nothing behind: links and documents are not all "
                                  "distributed."),
                        Texts::tr("Say for each link and document who gets it."));
                }
            }
        }
        endValid(registry::AifoState::Cancelled, moved);
        endClient(partyOf(m_plan.subject), registry::ClientState::Cancelled, std::nullopt);
        return {};
    }

    Result<void> moveOne(const ItemMove &move, std::set<std::pair<QString, qint64>> &moved)
    {
        const QString what = itemWhat(move.what);
        const auto target = std::ranges::find(m_parties, move.to, &Party::id);
        std::optional<ClientId> owner;
        auto query = m_session.query(u"SELECT client FROM " + tableOf(what) + u" WHERE id = :id");
        query.bind(u":id"_s, move.row);
        auto done = query.each([&](store::Query &row) { owner = ClientId {row.integer(0)}; });
        if (!done) {
            return done;
        }
        const bool ours = owner && std::ranges::find(m_parties, *owner, &Party::id) != m_parties.end();
        if (!ours || target == m_parties.end() || !moved.insert({what, move.row}).second) {
            return refuse(ErrorKind::Conflict, "identity.CHANGED",
                Texts::tr("What is to be divided is no longer as it was shown."), Texts::tr("Open the case again."));
        }
        if (*owner == move.to) {
            return {};
        }
        if (move.what == ItemKind::Identifier) {
            moveAifo(*std::ranges::find(m_aifo, move.row, &AifoRow::id), move.to);
            return {};
        }
        if (move.what == ItemKind::Link) {
            const auto theirs = links(*owner);
            if (!theirs) {
                return failWith(theirs);
            }
            return moveLink(*std::ranges::find(*theirs, move.row, &LinkRow::id), *owner, move.to);
        }
        add(what, move.row, QString::number(owner->value), QString::number(move.to.value));
        return {};
    }

    /// The subject's valid identifiers end; those that move away stay what they are.
    void endValid(
        registry::AifoState state, const std::set<std::pair<QString, qint64>> &moved, const QByteArray &except = {})
    {
        for (const AifoRow &row : m_aifo) {
            if (row.client == m_plan.subject && row.state == valid && row.blind != except
                && !moved.contains({u"aifo.owner"_s, row.id})) {
                const auto next = registry::afterEnd(static_cast<registry::Subscription>(row.subscription), row.held);
                add(u"aifo.state"_s, row.id, row.now(),
                    row.text(static_cast<int>(state), static_cast<int>(next), u"now"_s));
            }
        }
    }

    Result<void> replace()
    {
        const auto at = static_cast<std::size_t>(m_plan.successor.value_or(-1));
        if (!m_plan.successor || at >= m_case.candidates.size() || m_organisations.contains(m_plan.subject)) {
            return refuse(ErrorKind::Input, "identity.NO_SUCCESSOR",
                Texts::tr("The case has no such candidate for the identifier."),
                Texts::tr("Choose one of the candidates."));
        }
        const QByteArray &blind = m_case.candidates[at];
        qint64 owned = 0;
        QString owner;
        ClientId ownerId;
        auto query = m_session.query(
            u"SELECT a.id, a.client, c.kid FROM client_aifo a JOIN client c ON c.id = a.client WHERE a.blind = :blind"_s);
        query.bind(u":blind"_s, blind);
        auto done = query.each([&](store::Query &row) {
            owned = row.integer(0);
            ownerId.value = row.integer(1);
            owner = row.text(2);
        });
        if (!done) {
            return done;
        }
        if (owned != 0 && ownerId != m_plan.subject) {
            return refuse(ErrorKind::Conflict, "registry.AIFO_TAKEN",
                Texts::tr("This person is already kept as client %1.").arg(owner),
                Texts::tr("Merge the two clients, or move the identifier."));
        }
        endValid(registry::AifoState::Replaced, {}, blind);
        if (owned == 0) {
            add(u"aifo.new"_s, static_cast<qint64>(at), QString(), QString::number(m_plan.subject.value));
            m_taken.push_back(blind);
            return {};
        }
        const auto row = std::ranges::find(m_aifo, owned, &AifoRow::id);
        if (row->state != valid) {
            add(u"aifo.state"_s, owned, row->now(), row->text(valid, wanted, {}));
        }
        return {};
    }

    Result<void> cancel()
    {
        endValid(registry::AifoState::Cancelled, {});
        endClient(partyOf(m_plan.subject), registry::ClientState::Cancelled, std::nullopt);
        return {};
    }

    /// This case is done; others that lose their sense with it close, and those about a client that ended go on with
    /// the one that took its place (FEATURES.md 10).
    Result<void> closeCases()
    {
        if (m_case.state < 2) {
            add(u"case.state"_s, m_case.id, u"0"_s, u"2"_s);
        }
        std::set<qint64> rivals;
        for (const ClientId ended : m_ended) {
            auto query = m_session.query(uR"(SELECT i.id FROM identity_case_client ic
                JOIN identity_case i ON i.id = ic.identity_case WHERE ic.client = :client AND i.state < 2)"_s);
            query.bind(u":client"_s, ended);
            if (auto done = query.each([&](store::Query &row) { rivals.insert(row.integer(0)); }); !done) {
                return done;
            }
        }
        for (const QByteArray &blind : m_taken) {
            auto query = m_session.query(uR"(SELECT i.id FROM identity_case_aifo ia
                JOIN identity_case i ON i.id = ia.identity_case WHERE ia.blind = :blind AND i.state < 2)"_s);
            query.bind(u":blind"_s, blind);
            if (auto done = query.each([&](store::Query &row) { rivals.insert(row.integer(0)); }); !done) {
                return done;
            }
        }
        rivals.erase(m_case.id);
        for (const qint64 id : rivals) {
            if (auto done = closeRival(id); !done) {
                return done;
            }
        }
        return {};
    }

    Result<void> closeRival(qint64 id)
    {
        const auto rival = caseFacts(m_session, id);
        if (!rival) {
            return failWith(rival);
        }
        const bool allOurs = std::ranges::all_of(rival->clients,
            [&](ClientId client) { return std::ranges::find(m_parties, client, &Party::id) != m_parties.end(); });
        const bool touched =
            std::ranges::any_of(rival->clients, [&](ClientId client) { return m_ended.contains(client); });
        const bool nothingLeft = !rival->candidates.empty()
            && std::ranges::all_of(rival->candidates,
                [&](const QByteArray &blind) { return std::ranges::find(m_taken, blind) != m_taken.end(); });
        if ((allOurs && touched && rival->candidates.empty()) || nothingLeft) {
            add(u"case.state"_s, id, u"0"_s, u"2"_s);
            return {};
        }
        const bool survives = m_plan.kind == DecisionKind::Merge;
        bool hasSurvivor = std::ranges::find(rival->clients, m_plan.subject) != rival->clients.end();
        for (const ClientId client : rival->clients) {
            if (survives && m_ended.contains(client) && !hasSurvivor) {
                add(u"case.party"_s, id, QString::number(client.value), QString::number(m_plan.subject.value));
                hasSurvivor = true;
            }
        }
        return {};
    }

    registry::Clients &m_clients;
    store::Session &m_session;
    CaseFacts m_case;
    const Plan &m_plan;
    std::vector<Party> m_parties;
    Organisations m_organisations;
    std::vector<AifoRow> m_aifo;
    std::unordered_map<ClientId, std::set<QString>> m_keys;
    std::set<ClientId> m_ended;
    std::vector<QByteArray> m_taken;
    std::vector<Step> m_steps;
};

} // namespace

Result<std::vector<Step>> stepsOf(registry::Clients &clients, qint64 caseId, const Plan &plan)
{
    auto facts = caseFacts(clients.session(), caseId);
    if (!facts) {
        return failWith(facts);
    }
    if (facts->state == 2) {
        return refuse(ErrorKind::Conflict, "registry.CASE_CLOSED", Texts::tr("The identity case is closed already."),
            Texts::tr("Refresh the list."));
    }
    auto steps = Planner(clients, std::move(*facts), plan).run();
    const auto twice = steps ? withTwoIdentifiers(clients.session(), *steps) : Result<std::optional<Kid>>();
    if (!steps || !twice) {
        return std::unexpected(!steps ? steps.error() : twice.error());
    }
    if (*twice) {
        return refuse(ErrorKind::Denied, "identity.TWO_PERSONS",
            Texts::tr("Client %1 would have two valid identifiers.").arg((*twice)->text()),
            Texts::tr("Check the validity (E71); one person has one."));
    }
    return steps;
}

} // namespace kmen::identity
