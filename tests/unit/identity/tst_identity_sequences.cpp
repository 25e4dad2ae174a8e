#include <QCoreApplication>
#include <QRandomGenerator>

#include "identity_fixture.h"
#include "registry/organisation_subscriptions.h"
#include "registry/search_keys.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identity;

/// Random sequences of merges, divisions, replacements, cancellations and undos. KMEN_IDENTITY_SEEDS says how many,
/// KMEN_IDENTITY_FIRST_SEED which one comes first; a seed that fails is printed.
class TestIdentitySequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sequences_keepEveryPromise();
};

namespace {

using Random = QRandomGenerator;

class World {
public:
    World(IdentityOffice &office, quint32 seed)
        : o(office)
        , random(seed)
    {
        const int people = 4 + pick(4);
        for (int i = 0; i < people; ++i) {
            const bool inRob = pick(3) != 0;
            const QString name = QStringLiteral("Osoba%1").arg(seed);
            const int aifo = nextAifo();
            const auto made = inRob ? o.full(aifo, name, QStringLiteral("Nová"))
                                    : o.byHand(name, QStringLiteral("Nová"), QString::number(pick(1000)));
            clients.push_back(made.id);
            kids.push_back(made.kid);
            // the register ended some identifiers, as it does before such cases open
            if (inRob && pick(2) == 0) {
                o.endAifo(aifo);
            }
        }
        firstOrganisation = clients.size();
        const int organisations = pick(4);
        for (int i = 0; i < organisations; ++i) {
            const int ico = nextIco();
            const auto made = o.organisation(
                ico, QStringLiteral("Obec%1").arg(seed), pick(2) == 0 ? QStringLiteral("2025-06-30") : QString());
            if (pick(2) == 0) { // subscribed, as the distribution does it
                auto tx = o.begin();
                const registry::PendingOrganisation one {made.id, ico};
                (void)registry::confirmOrganisations(tx, std::span(&one, 1), registry::Subscription::Subscribed);
                (void)tx.commit();
            }
            clients.push_back(made.id);
            kids.push_back(made.kid);
            // its own numbers, IČO and data box, whoever has the link "common" that furnish() made
            for (const QString &number :
                o.column(u"SELECT number FROM client_number WHERE client = %1"_qs.arg(made.id.value))) {
                if (number != registry::plainNumber(QStringLiteral("common"))) {
                    ownNumbers.insert(QString::number(made.id.value) + u' ' + number);
                }
            }
        }
    }

    static int nextIco()
    {
        static int last = 10'000'000;
        do {
            ++last;
        } while (!egon::isIco(last));
        return last;
    }

    static int nextAifo()
    {
        static int last = 0;
        return ++last;
    }
    int pick(int below) { return static_cast<int>(random.bounded(below)); }
    ClientId someone() { return clients[static_cast<std::size_t>(pick(static_cast<int>(clients.size())))]; }

    [[nodiscard]] QString list() const
    {
        QStringList ids;
        for (const ClientId id : clients) {
            ids.append(QString::number(id.value));
        }
        return ids.join(u',');
    }
    QStringList rows(const QString &select, const QString &from, const QString &rest = {})
    {
        return o.column(
            u"SELECT " + select + u" FROM " + from + u" WHERE client IN (" + list() + u')' + rest + u" ORDER BY id");
    }
    /// All that undoing everything has to bring back.
    QStringList state()
    {
        QStringList all;
        all += o.column(u"SELECT id || ' ' || state || ' ' || coalesce(successor || '', '-') || ' ' || subscription "
                        u"FROM client WHERE id IN ("
            + list() + u") ORDER BY id");
        all += rows(QStringLiteral("'aifo ' || id || ' ' || client || ' ' || ordinal || ' ' || state || ' ' || "
                                   "subscription || ' ' || coalesce(predecessor || '', '-')"),
            QStringLiteral("client_aifo"));
        for (const char *table : {"client_link", "client_document", "client_paper", "notice"}) {
            all += rows(u"'" + QString::fromLatin1(table) + u" ' || id || ' ' || client", QString::fromLatin1(table));
        }
        all += o.column(u"SELECT 'organisation ' || client || ' ' || subscription FROM organisation WHERE client IN ("
            + list() + u") ORDER BY client");
        for (const ClientId id : clients) {
            const auto card = registry::client(*o.session, id);
            const auto *phone = registry::findField(card->fields, registry::FieldCode::Telefon);
            all.append(u"phone %1 %2"_qs.arg(id.value).arg(phone ? phone->value : QString()));
        }
        return all;
    }
    qint64 historyRows() { return rows(QStringLiteral("id || ''"), QStringLiteral("field_change")).size(); }
    [[nodiscard]] qint64 things()
    {
        return rows(QStringLiteral("id || ''"), QStringLiteral("client_link")).size()
            + rows(QStringLiteral("id || ''"), QStringLiteral("client_document")).size();
    }

    /// One act; returns the code of a refusal.
    QString act()
    {
        o.clock.advance(std::chrono::minutes(1));
        switch (pick(8)) {
        case 0:
        case 1:
        case 2:
            return merge();
        case 3:
        case 4:
            return split();
        case 5:
            return replace();
        case 6:
            return pick(2) == 0 ? cancel() : undoOne();
        default:
            return undoOne();
        }
    }

    QString done(const Result<qint64> &decision)
    {
        if (!decision) {
            return decision.error().code;
        }
        decisions.push_back(*decision);
        return {};
    }
    QString merge()
    {
        std::vector<ClientId> about;
        const int count = 2 + pick(3);
        const auto organisations = static_cast<int>(clients.size() - firstOrganisation);
        const bool amongOrganisations = organisations > 1 && pick(3) == 0;
        for (int i = 0; i < count; ++i) {
            const ClientId one = amongOrganisations
                ? clients[firstOrganisation + static_cast<std::size_t>(pick(organisations))]
                : someone();
            if (std::ranges::find(about, one) == about.end()) {
                about.push_back(one);
            }
        }
        if (about.size() < 2) {
            return {};
        }
        Plan plan = IdentityOffice::merge(about.front(), {about.begin() + 1, about.end()});
        if (pick(2) == 0) {
            plan.fields = {{registry::FieldCode::Telefon, about[1]}};
        } else if (pick(2) == 0) {
            plan.fields = {{registry::FieldCode::Telefon, about[0], QString::number(600'000'000 + pick(1000))}};
        }
        const QString refused = done(o.decide(o.openCase(CaseKind::Duplicate, about), plan));
        mergedOrganisations += amongOrganisations && refused.isEmpty() ? 1 : 0;
        return refused;
    }
    QString split()
    {
        const ClientId from = someone();
        const ClientId to = someone();
        if (from == to) {
            return {};
        }
        const bool newAifo = pick(2) == 0;
        const qint64 id =
            o.openCase(CaseKind::Split, {from, to}, newAifo ? std::vector<int> {nextAifo()} : std::vector<int> {});
        const auto detail = o.cases.detail(id);
        Plan plan;
        plan.kind = DecisionKind::Split;
        plan.subject = from;
        plan.others = {to};
        plan.subjectEnds = pick(4) == 0;
        if (newAifo && !plan.subjectEnds && !detail->candidates.empty()) {
            plan.successor = 0;
        }
        for (const Item &item : detail->items) {
            if (item.owner == from && item.what != ItemKind::Identifier && (plan.subjectEnds || pick(2) == 0)) {
                plan.moves.push_back({item.what, item.row, to});
            }
        }
        return done(o.decide(id, plan));
    }
    QString replace()
    {
        const ClientId who = someone();
        Plan plan;
        plan.kind = DecisionKind::Replace;
        plan.subject = who;
        plan.successor = 0;
        return done(o.decide(o.openCase(CaseKind::Replaced, {who}, {nextAifo()}), plan));
    }
    QString cancel()
    {
        Plan plan;
        plan.kind = DecisionKind::Cancel;
        plan.subject = someone();
        return done(o.decide(o.openCase(CaseKind::Cancelled, {plan.subject}), plan));
    }
    QString undoOne()
    {
        if (decisions.empty()) {
            return {};
        }
        const auto at = static_cast<std::size_t>(pick(static_cast<int>(decisions.size())));
        const auto undone = o.undo(decisions[at]);
        if (!undone) {
            return undone.error().code;
        }
        decisions.erase(decisions.begin() + static_cast<std::ptrdiff_t>(at));
        return {};
    }

    /// What must be true after each act; empty when it is.
    QString broken()
    {
        // nothing is owned by a client that was replaced, but for a link that its successor has too
        const QStringList lost = o.column(u"SELECT d.id || '' FROM client_document d JOIN client c ON c.id = d.client "
                                          u"WHERE c.state = 2 AND c.id IN ("
            + list() + u')');
        if (!lost.isEmpty()) {
            return u"a document of a client that ended: "_qs + lost.join(u' ');
        }
        const QStringList papers = o.column(u"SELECT d.id || '' FROM client_paper d JOIN client c ON c.id = d.client "
                                            u"WHERE c.state = 2 AND c.id IN ("
            + list() + u')');
        if (!papers.isEmpty()) {
            return u"a paper of a client that ended: "_qs + papers.join(u' ');
        }
        const QStringList links = o.column(
            u"SELECT l.id || '' FROM client_link l JOIN client c ON c.id = l.client WHERE c.state = 2 AND c.id IN ("
            + list()
            + u") AND NOT EXISTS (SELECT 1 FROM client_link s WHERE s.system = l.system AND s.local_key = l.local_key "
              u"AND s.id <> l.id)");
        if (!links.isEmpty()) {
            return u"a link of a client that ended: "_qs + links.join(u' ');
        }
        const QStringList twice = o.column(u"SELECT client || '' FROM client_aifo WHERE state = 0 AND client IN ("
            + list() + u") GROUP BY client, agenda, ais HAVING count(*) > 1");
        if (!twice.isEmpty()) {
            return u"two valid identifiers: "_qs + twice.join(u' ');
        }
        const QStringList wrong = o.column(u"SELECT c.id || '' FROM client c WHERE c.id IN (" + list()
            + u") AND c.open_cases <> (SELECT count(*) FROM identity_case_client ic JOIN identity_case i "
              u"ON i.id = ic.identity_case WHERE ic.client = c.id AND i.state < 2)");
        if (!wrong.isEmpty()) {
            return u"open cases are miscounted: "_qs + wrong.join(u' ');
        }
        // the search finds who owns the link now, and nobody else
        QSet<QString> owned = ownNumbers;
        auto rows = o.session->query(
            u"SELECT client || '', system, local_key FROM client_link WHERE client IN (" + list() + u')');
        (void)rows.each([&](store::Query &row) {
            owned.insert(QString(row.text(0) + u' ' + registry::systemWord(row.text(1))));
            owned.insert(QString(row.text(0) + u' ' + registry::plainNumber(row.text(2))));
        });
        const QStringList keys = o.column(u"SELECT client || ' ' || word FROM client_name WHERE word LIKE '@%' AND "
                                          u"client IN ("
            + list() + u") UNION ALL SELECT client || ' ' || number FROM client_number WHERE client IN (" + list()
            + u')');
        if (QSet<QString>(keys.begin(), keys.end()) != owned) {
            return u"the search finds other owners of links than there are"_qs;
        }
        for (const Kid &kid : kids) {
            const auto way = resolve(*o.session, kid);
            if (!way) {
                return u"a number leads nowhere: "_qs + way.error().code;
            }
            const bool cancelled = std::ranges::all_of(
                way->way, [](const Hop &hop) { return hop.state != ClientState::Active && hop.why; });
            if (way->now.empty() && !cancelled) {
                return u"a number leads to nobody and does not say why"_qs;
            }
        }
        return {};
    }

    IdentityOffice &o;
    Random random;
    std::vector<ClientId> clients;
    std::size_t firstOrganisation = 0; ///< they come last in `clients`
    int mergedOrganisations = 0;
    std::vector<Kid> kids;
    QSet<QString> ownNumbers; ///< client and number, of organisations
    std::vector<qint64> decisions; ///< carried out and not undone, oldest first
};

} // namespace

void TestIdentitySequences::sequences_keepEveryPromise()
{
    bool isNumber = false;
    const int wished = qEnvironmentVariableIntValue("KMEN_IDENTITY_SEEDS", &isNumber);
    const int seeds = isNumber ? wished : 15;
    const int first = qEnvironmentVariableIntValue("KMEN_IDENTITY_FIRST_SEED");
    std::optional<IdentityOffice> office;
    int decisions = 0;
    int refusals = 0;
    int organisations = 0;
    for (int seed = first; seed < first + seeds; ++seed) {
        // a fresh office now and then, so that one seed can be repeated quickly
        if ((seed - first) % 100 == 0) {
            if (office) {
                QVERIFY(audit::verify(*office->session, {})->intact());
            }
            office.emplace();
        }
        World world(*office, static_cast<quint32>(seed));
        QByteArray text;
        const auto say = [&](const QString &what) {
            text = QByteArrayLiteral("seed ") + QByteArray::number(seed) + QByteArrayLiteral(": ") + what.toUtf8();
            return text.constData();
        };
        const QStringList start = world.state();
        const qint64 things = world.things();
        qint64 history = world.historyRows();
        for (int step = 0; step < 12; ++step) {
            const QStringList before = world.state();
            const QString refused = world.act();
            if (!refused.isEmpty()) {
                ++refusals;
                QVERIFY2(world.state() == before, say(u"refused, yet changed: "_qs + refused));
            }
            const QString broken = world.broken();
            QVERIFY2(broken.isEmpty(), say(broken));
            QVERIFY2(world.things() == things, say(u"a link or a document was lost or doubled"_qs));
            const qint64 now = world.historyRows();
            QVERIFY2(now >= history, say(u"history was lost"_qs));
            history = now;
        }
        decisions += static_cast<int>(world.decisions.size());
        organisations += world.mergedOrganisations;
        while (!world.decisions.empty()) {
            const auto undone = office->undo(world.decisions.back());
            QVERIFY2(undone, say(undone ? QString() : describe(undone.error())));
            world.decisions.pop_back();
            const QString broken = world.broken();
            QVERIFY2(broken.isEmpty(), say(broken));
        }
        const QStringList end = world.state();
        for (int i = 0; i < std::max(start.size(), end.size()); ++i) {
            QVERIFY2(start.value(i) == end.value(i), say(start.value(i) + u" became "_qs + end.value(i)));
        }
    }
    QVERIFY(audit::verify(*office->session, {})->intact());
    qInfo("%d seeds: %d decisions stood at their ends, %d acts were refused, %d merges were of organisations", seeds,
        decisions, refusals, organisations);
    QVERIFY2(organisations > 0 || seeds < 15, "no organisations were merged");
    QVERIFY2(decisions > seeds, "the sequences decide too little to prove anything");
}

static const kmen::test::Entry testIdentitySequences(kmen::test::runOnEngine<TestIdentitySequences>);
#include "tst_identity_sequences.moc"
