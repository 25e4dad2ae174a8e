#include <QCoreApplication>

#include "identity_fixture.h"
#include "registry/links.h"
#include "registry/search.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identity;

/// A merge, a division, a replacement, a cancellation: what moves, who may, and how it is taken back.
class TestDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office.emplace(); }
    void cleanup() { m_office.reset(); }

    void merge_movesEverythingAndTheNumberLeadsOn();
    void merge_ofTwoValidIdentifiers_isRefused();
    void merge_withTheWrongSurvivor_isRefused();
    void officesValues_areAChoice_registersAreNot();
    void typedValue_isWrittenAsTypedInTheCase();
    void typedValue_ofTheRegisters_isRefused();
    void preview_countsWhatWillMove();
    void proposer_cannotApprove();
    void proposer_cannotApproveBySql();
    void withoutApproval_nothingIsDoneBySql();
    void changedMeanwhile_isNotCarriedOut();
    void keysOfSystems_findWhoOwnsTheLinkNow();
    void split_distributesAndMustLeaveNothing();
    void replace_endsTheOldAndTakesTheNew();
    void rivals_areClosedWithIt();
    void refusedProposal_canBeProposedAnew();

private:
    QStringList ownersOf(const QString &table)
    {
        return m_office->column(u"SELECT c.kid FROM " + table + u" t JOIN client c ON c.id = t.client ORDER BY t.id");
    }
    std::optional<IdentityOffice> m_office;
};

void TestDecisions::merge_movesEverythingAndTheNumberLeadsOn()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.full(2, QStringLiteral("Jana"), QStringLiteral("Stará"));
    o.endAifo(2);
    const qint64 id = o.openCase(CaseKind::Merged, {b.id, a.id});
    const auto decision = o.decide(id, IdentityOffice::merge(a.id, {b.id}));
    QVERIFY_RESULT(decision);
    QCOMPARE(ownersOf(QStringLiteral("client_document")), QStringList({a.kid.text(), a.kid.text()}));
    // the link that both had stays where it was, and its number leads on
    QCOMPARE(
        ownersOf(QStringLiteral("client_link")), QStringList({a.kid.text(), a.kid.text(), a.kid.text(), b.kid.text()}));
    const auto card = registry::client(*o.session, a.id);
    QVERIFY_RESULT(card);
    QCOMPARE(card->identifiers.size(), std::size_t(2));
    QVERIFY(card->identifiers[0].handle != card->identifiers[1].handle);
    QVERIFY(!card->row.waitingCase);
    const auto way = resolve(*o.session, b.kid);
    QVERIFY_RESULT(way);
    QCOMPARE(way->now.size(), std::size_t(1));
    QCOMPARE(way->now.front(), a.kid);
    QCOMPARE(way->way.front().why, std::optional(DecisionKind::Merge));
    QCOMPARE(way->way.front().proposedBy, QStringLiteral("jana"));
    QCOMPARE(way->way.front().approvedBy, QStringLiteral("petr"));
    QCOMPARE(o.cases.detail(id)->row.status, CaseStatus::Done);
    QVERIFY(audit::verify(*o.session, {})->intact());
    QCOMPARE(resolve(*o.session, Kid::fromNumber(77'777)).error().kind, ErrorKind::NotFound);
}

void TestDecisions::merge_ofTwoValidIdentifiers_isRefused()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.full(2, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    QCOMPARE(o.propose(id, IdentityOffice::merge(a.id, {b.id})).error().code, QStringLiteral("identity.TWO_PERSONS"));
    QCOMPARE(o.denied(), 1);
}

void TestDecisions::merge_withTheWrongSurvivor_isRefused()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    QCOMPARE(o.propose(id, IdentityOffice::merge(b.id, {a.id})).error().code, QStringLiteral("identity.SURVIVOR"));
    QVERIFY_RESULT(o.propose(id, IdentityOffice::merge(a.id, {b.id})));
    const auto other = o.byHand(QStringLiteral("Eva"), QStringLiteral("Jiná"));
    QCOMPARE(o.decisions.preview(id, IdentityOffice::merge(a.id, {other.id})).error().code,
        QStringLiteral("identity.PARTIES"));
}

void TestDecisions::officesValues_areAChoice_registersAreNot()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"), QStringLiteral("777 123 456"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    Plan plan = IdentityOffice::merge(a.id, {b.id});
    plan.fields = {{registry::FieldCode::Prijmeni, b.id}};
    QCOMPARE(o.decisions.preview(id, plan).error().code, QStringLiteral("identity.CHOICE"));
    plan.fields = {{registry::FieldCode::Telefon, b.id}};
    const auto decision = o.decide(id, plan);
    QVERIFY_RESULT(decision);
    const auto phone = [&] {
        const auto card = registry::client(*o.session, a.id);
        const auto *field = registry::findField(card->fields, registry::FieldCode::Telefon);
        return field ? field->value : QString();
    };
    QCOMPARE(phone(), QStringLiteral("777 123 456"));
    QVERIFY_RESULT(o.undo(*decision));
    QVERIFY(phone().isEmpty());
}

void TestDecisions::typedValue_isWrittenAsTypedInTheCase()
{
    auto &o = *m_office;
    const auto a = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"), QStringLiteral("601 000 000"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"), QStringLiteral("777 123 456"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    Plan plan = IdentityOffice::merge(a.id, {b.id});
    plan.fields = {{registry::FieldCode::Telefon, a.id, QStringLiteral("  605 555 555 ")},
        {registry::FieldCode::DatumNarozeni, a.id, QStringLiteral("2. 3. 1980")}};
    QCOMPARE(*planFromText(planToText(plan)), plan);
    const auto before = registry::client(*o.session, a.id)->fields;
    const auto effect = o.decisions.preview(id, plan);
    QVERIFY_RESULT(effect);
    const auto typed = std::ranges::find(effect->lines, EffectLine::What::TypedFields, &EffectLine::what);
    QVERIFY(typed != effect->lines.end());
    QCOMPARE(typed->count, 2);
    QCOMPARE(typed->to, a.kid);
    QVERIFY(effectText(*typed).contains(QStringLiteral("typed")));
    QCOMPARE(std::ranges::count(effect->lines, EffectLine::What::OfficeFields, &EffectLine::what), 0);

    const auto decision = o.decide(id, plan);
    QVERIFY_RESULT(decision);
    const auto value = [&](registry::FieldCode code) {
        const auto card = registry::client(*o.session, a.id);
        const auto *field = registry::findField(card->fields, code);
        return field ? field->value : QString();
    };
    QCOMPARE(value(registry::FieldCode::Telefon), QStringLiteral("605 555 555"));
    QCOMPARE(value(registry::FieldCode::DatumNarozeni), QStringLiteral("1980-03-02"));
    // the item's history says where the value comes from
    const auto reasons = o.column(
        u"SELECT reason FROM field_change WHERE client = %1 AND field = 'Telefon' ORDER BY id DESC"_qs.arg(a.id.value));
    QVERIFY2(reasons.first().contains(QString::number(id)) && reasons.first().contains(QStringLiteral("jana")),
        qPrintable(reasons.first()));
    QVERIFY_RESULT(o.undo(*decision));
    const auto after = registry::client(*o.session, a.id)->fields;
    QCOMPARE(after.size(), before.size());
    QCOMPARE(value(registry::FieldCode::Telefon), QStringLiteral("601 000 000"));
    const auto taken = o.column(
        u"SELECT reason FROM field_change WHERE client = %1 AND field = 'Telefon' ORDER BY id DESC"_qs.arg(a.id.value));
    QVERIFY(!taken.first().contains(QStringLiteral("Typed")));
}

void TestDecisions::typedValue_ofTheRegisters_isRefused()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    const auto refusal = [&](std::vector<FieldChoice> choices) {
        Plan plan = IdentityOffice::merge(a.id, {b.id});
        plan.fields = std::move(choices);
        const auto effect = o.decisions.preview(id, plan);
        return effect ? QString() : effect.error().code;
    };
    using registry::FieldCode;
    QCOMPARE(refusal({{FieldCode::Prijmeni, a.id, QStringLiteral("Jiná")}}), QStringLiteral("identity.CHOICE"));
    QCOMPARE(refusal({{FieldCode::Telefon, a.id, QStringLiteral(" ")}}), QStringLiteral("identity.TYPED"));
    QCOMPARE(refusal({{FieldCode::Telefon, a.id, QStringLiteral("1")}, {FieldCode::Telefon, b.id}}),
        QStringLiteral("identity.CHOICE"));
    QCOMPARE(refusal({{FieldCode::Telefon, a.id, QStringLiteral("1")}}), QString());
}

void TestDecisions::preview_countsWhatWillMove()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.full(2, QStringLiteral("Jana"), QStringLiteral("Stará"));
    o.endAifo(2);
    const qint64 id = o.openCase(CaseKind::Merged, {b.id, a.id});
    const auto effect = o.decisions.preview(id, IdentityOffice::merge(a.id, {b.id}));
    QVERIFY_RESULT(effect);
    const auto count = [&](EffectLine::What what) {
        const auto line = std::ranges::find(effect->lines, what, &EffectLine::what);
        return line == effect->lines.end() ? 0 : line->count;
    };
    QCOMPARE(count(EffectLine::What::Links), 1);
    QCOMPARE(count(EffectLine::What::SameLinks), 1);
    QCOMPARE(count(EffectLine::What::Documents), 2); // one kept here, one elsewhere
    QCOMPARE(count(EffectLine::What::Identifiers), 1);
    QCOMPARE(count(EffectLine::What::ClientEnds), 1);
    QCOMPARE(count(EffectLine::What::CasesClose), 1);
    for (const EffectLine &line : effect->lines) {
        QVERIFY(!effectText(line).contains(u'%'));
    }
    // looking changed nothing
    QVERIFY(registry::client(*o.session, b.id)->row.state == ClientState::Active);
}

void TestDecisions::proposer_cannotApprove()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    const auto decision = o.propose(id, IdentityOffice::merge(a.id, {b.id}));
    QVERIFY_RESULT(decision);
    for (const char *name : {"jana", "Jana", " JANA "}) {
        const registry::By self {QString::fromLatin1(name), QStringLiteral("sama")};
        QCOMPARE(o.decisions.approve(*decision, self).error().code, QStringLiteral("identity.OWN_PROPOSAL"));
        QCOMPARE(o.decisions.refuse(*decision, ReasonCode::Other, {}, self).error().code,
            QStringLiteral("identity.OWN_PROPOSAL"));
    }
    QCOMPARE(o.denied(), 6);
    // another person's name on the case changes nothing
    QVERIFY_RESULT(o.cases.assign(std::span(&id, 1), QStringLiteral("petr"), {}, o.petr));
    QVERIFY(!o.decisions.approve(*decision, o.jana));
    QCOMPARE(o.decisions.withdraw(*decision, o.petr).error().code, QStringLiteral("identity.NOT_YOURS"));
    QVERIFY_RESULT(o.decisions.approve(*decision, o.petr));
    QCOMPARE(o.decisions.approve(*decision, o.petr).error().code, QStringLiteral("identity.CLOSED"));
    QVERIFY(audit::verify(*o.session, {})->intact());
}

void TestDecisions::proposer_cannotApproveBySql()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    const auto decision = o.propose(id, IdentityOffice::merge(a.id, {b.id}));
    QVERIFY_RESULT(decision);
    const auto sql = [&](const QString &statement) {
        auto tx = o.begin();
        auto query = tx.query(statement);
        const auto done = query.exec();
        const qint64 rows = done ? query.affected() : 0;
        return done && tx.commit() ? rows : qint64(0);
    };
    QCOMPARE(sql(QStringLiteral("INSERT INTO identity_approval VALUES (%1, 'jana', 'Jana ', 0)").arg(*decision)), 0);
    QCOMPARE(sql(QStringLiteral("UPDATE identity_decision SET proposed_by = 'petr' WHERE id = %1").arg(*decision)), 0);
    QCOMPARE(sql(QStringLiteral("INSERT INTO identity_approval VALUES (%1, 'petr', 'jana', 0)").arg(*decision)), 0);
    QCOMPARE(o.count(QStringLiteral("identity_approval")), 0);
    // what the database refused is in the audit as soon as somebody works
    const auto refusals = o.decisions.auditRefusals(o.petr);
    QVERIFY_RESULT(refusals);
    QCOMPARE(*refusals, 2);
    QCOMPARE(o.denied(), 2);
    QCOMPARE(*o.decisions.auditRefusals(o.petr), 0);
    QVERIFY_RESULT(o.decisions.approve(*decision, o.petr));
    QCOMPARE(sql(QStringLiteral("UPDATE identity_approval SET approved_by = 'eva'")), 0);
    QCOMPARE(sql(QStringLiteral("DELETE FROM identity_approval")), 0);
    QCOMPARE(sql(QStringLiteral("DELETE FROM identity_change")), 0);
    QVERIFY(o.count(QStringLiteral("identity_change")) > 0);
}

void TestDecisions::withoutApproval_nothingIsDoneBySql()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    const auto decision = o.propose(id, IdentityOffice::merge(a.id, {b.id}));
    {
        auto tx = o.begin();
        auto query = tx.query(QStringLiteral("UPDATE identity_decision SET state = 1, closed_by = 'jana'"));
        QVERIFY_RESULT(query.exec());
        QCOMPARE(query.affected(), 0);
        QVERIFY_RESULT(tx.commit());
    }
    {
        auto tx = o.begin();
        auto query = tx.query(QStringLiteral("INSERT INTO identity_change (decision, position, what, row_id, "
                                             "before_value, after_value) VALUES (%1, 0, 'x', 1, '', '')")
                                  .arg(*decision));
        QVERIFY(!query.exec());
    }
    QCOMPARE(o.decisions.decision(*decision)->state, DecisionState::Proposed);
}

void TestDecisions::changedMeanwhile_isNotCarriedOut()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    const auto decision = o.propose(id, IdentityOffice::merge(a.id, {b.id}));
    {
        auto tx = o.begin();
        QVERIFY_RESULT(o.clients.addLink(tx, b.id, QStringLiteral("Nové"), QStringLiteral("9"), o.by));
        QVERIFY_RESULT(tx.commit());
    }
    QCOMPARE(o.decisions.approve(*decision, o.petr).error().code, QStringLiteral("identity.CHANGED"));
    QVERIFY(registry::client(*o.session, b.id)->row.state == ClientState::Active);
    QCOMPARE(ownersOf(QStringLiteral("client_document")), QStringList({a.kid.text(), b.kid.text()}));
    QVERIFY_RESULT(o.decisions.refuse(*decision, ReasonCode::Other, QStringLiteral("znovu"), o.petr));
    QVERIFY_RESULT(o.decide(id, IdentityOffice::merge(a.id, {b.id})));
}

void TestDecisions::keysOfSystems_findWhoOwnsTheLinkNow()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    {
        auto tx = o.begin();
        QVERIFY_RESULT(o.clients.addLink(tx, b.id, QStringLiteral("Stavební"), QStringLiteral("STAV-4711/2026"), o.by));
        QVERIFY_RESULT(tx.commit());
    }
    const auto found = [&](const registry::ClientQuery &query) {
        std::vector<ClientId> ids;
        const auto page = registry::findClients(*o.session, query, {}, 10);
        if (page) {
            for (const registry::ClientRow &row : page->rows) {
                ids.push_back(row.id);
            }
        }
        return ids;
    };
    registry::ClientQuery ofSystem;
    ofSystem.filter.system = QStringLiteral("Stavební");
    const auto findsOnly = [&](ClientId owner) {
        const std::vector<ClientId> expected {owner};
        return found({QStringLiteral("STAV-4711/2026"), {}}) == expected && found(ofSystem) == expected;
    };
    QVERIFY(findsOnly(b.id));
    const auto merged = o.decide(o.openCase(CaseKind::Duplicate, {a.id, b.id}), IdentityOffice::merge(a.id, {b.id}));
    QVERIFY_RESULT(merged);
    QVERIFY(findsOnly(a.id));
    QVERIFY_RESULT(o.undo(*merged));
    QVERIFY(findsOnly(b.id));
    // a division gives it away, and back
    const qint64 id = o.openCase(CaseKind::Contradiction, {b.id, a.id});
    Plan plan;
    plan.kind = DecisionKind::Split;
    plan.subject = b.id;
    plan.others = {a.id};
    const auto detail = o.cases.detail(id);
    for (const Item &item : detail->items) {
        if (item.owner == b.id && item.text.contains(QStringLiteral("STAV"))) {
            plan.moves.push_back({item.what, item.row, a.id});
        }
    }
    QCOMPARE(plan.moves.size(), std::size_t(1));
    const auto split = o.decide(id, plan);
    QVERIFY_RESULT(split);
    QVERIFY(findsOnly(a.id));
    QVERIFY_RESULT(o.undo(*split));
    QVERIFY(findsOnly(b.id));
}

void TestDecisions::split_distributesAndMustLeaveNothing()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.full(2, QStringLiteral("Jana"), QStringLiteral("Druhá"));
    o.endAifo(1);
    const qint64 id = o.openCase(CaseKind::Split, {a.id}, {2, 3});
    QVERIFY_RESULT(o.cases.addClient(id, b.id, o.jana));
    const auto detail = o.cases.detail(id);
    QVERIFY_RESULT(detail);
    QCOMPARE(detail->candidates.size(), std::size_t(2));
    QCOMPARE(detail->candidates[0].owner, std::optional(b.id));
    Plan plan;
    plan.kind = DecisionKind::Split;
    plan.subject = a.id;
    plan.others = {b.id};
    plan.successor = 1;
    for (const Item &item : detail->items) {
        if (item.owner == a.id && item.what == ItemKind::Document) {
            plan.moves.push_back({item.what, item.row, b.id});
        }
    }
    const auto decision = o.decide(id, plan);
    QVERIFY_RESULT(decision);
    QCOMPARE(ownersOf(QStringLiteral("client_document")), QStringList({b.kid.text(), b.kid.text()}));
    QCOMPARE(registry::client(*o.session, a.id)->row.subscription, registry::Subscription::Wanted);
    QVERIFY_RESULT(o.undo(*decision));
    QCOMPARE(ownersOf(QStringLiteral("client_document")), QStringList({a.kid.text(), b.kid.text()}));
    QCOMPARE(registry::client(*o.session, a.id)->identifiers.size(), std::size_t(1));
    // to end it, everything has to be given away
    plan.successor.reset();
    plan.subjectEnds = true;
    QCOMPARE(o.decisions.preview(id, plan).error().code, QStringLiteral("identity.NOT_DISTRIBUTED"));
    for (const Item &item : detail->items) {
        if (item.owner == a.id && (item.what == ItemKind::Link || item.what == ItemKind::Paper)) {
            plan.moves.push_back({item.what, item.row, b.id});
        }
    }
    QVERIFY_RESULT(o.decide(id, plan));
    const auto way = resolve(*o.session, a.kid);
    QCOMPARE(way->way.front().why, std::optional(DecisionKind::Split));
    QCOMPARE(way->now, std::vector<Kid>({b.kid}));
}

void TestDecisions::replace_endsTheOldAndTakesTheNew()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Replaced, {a.id}, {5});
    Plan plan;
    plan.kind = DecisionKind::Replace;
    plan.subject = a.id;
    QCOMPARE(o.decisions.preview(id, plan).error().code, QStringLiteral("identity.NO_SUCCESSOR"));
    plan.successor = 0;
    const auto decision = o.decide(id, plan);
    QVERIFY_RESULT(decision);
    auto card = registry::client(*o.session, a.id);
    QCOMPARE(card->identifiers.size(), std::size_t(2));
    QCOMPARE(card->identifiers[0].state, registry::AifoState::Valid);
    QCOMPARE(card->identifiers[0].predecessor, std::optional(card->identifiers[1].id));
    QCOMPARE(card->identifiers[1].state, registry::AifoState::Replaced);
    const auto found = o.clients.findByAifo(registry::aifoKey(5));
    QVERIFY(*found && (*found)->client == a.id);
    QVERIFY_RESULT(o.undo(*decision));
    card = registry::client(*o.session, a.id);
    QCOMPARE(card->identifiers.size(), std::size_t(1));
    QCOMPARE(card->identifiers[0].state, registry::AifoState::Valid);
    // somebody else has the candidate
    const auto b = o.full(5, QStringLiteral("Eva"), QStringLiteral("Jiná"));
    QCOMPARE(o.decisions.preview(id, plan).error().code, QStringLiteral("registry.AIFO_TAKEN"));
    QVERIFY(!b.kid.isNull());
}

void TestDecisions::rivals_areClosedWithIt()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto c = o.byHand(QStringLiteral("Jana"), QStringLiteral("Novák"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    const qint64 same = o.openCase(CaseKind::Contradiction, {b.id, a.id});
    const qint64 third = o.openCase(CaseKind::Duplicate, {b.id, c.id});
    const auto rivals = o.propose(same, IdentityOffice::merge(a.id, {b.id}));
    QVERIFY_RESULT(rivals);
    const auto decision = o.decide(id, IdentityOffice::merge(a.id, {b.id}));
    QVERIFY_RESULT(decision);
    QCOMPARE(o.cases.detail(same)->row.status, CaseStatus::Done);
    QCOMPARE(o.decisions.decision(*rivals)->state, DecisionState::Withdrawn);
    // the case about a third client goes on with the survivor
    const auto moved = o.cases.detail(third);
    QCOMPARE(moved->row.status, CaseStatus::Waiting);
    QCOMPARE(moved->row.clients.front().kid, a.kid);
    QVERIFY(registry::client(*o.session, a.id)->row.waitingCase);
    QVERIFY(!registry::client(*o.session, b.id)->row.waitingCase);
    QVERIFY_RESULT(o.undo(*decision));
    QCOMPARE(o.cases.detail(same)->row.status, CaseStatus::Waiting);
    QCOMPARE(o.cases.detail(third)->row.clients.front().kid, b.kid);
}

void TestDecisions::refusedProposal_canBeProposedAnew()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    const auto decision = o.propose(id, IdentityOffice::merge(a.id, {b.id}));
    QCOMPARE(o.propose(id, IdentityOffice::merge(a.id, {b.id})).error().code, QStringLiteral("identity.PENDING"));
    QCOMPARE(o.cases.detail(id)->row.status, CaseStatus::Proposed);
    QVERIFY_RESULT(
        o.decisions.refuse(*decision, ReasonCode::NotEnoughEvidence, QStringLiteral("chybí rodný list"), o.petr));
    QCOMPARE(o.decisions.decision(*decision)->state, DecisionState::Refused);
    QVERIFY(o.decisions.decision(*decision)->closedReason.contains(QStringLiteral("rodný list")));
    QCOMPARE(o.cases.detail(id)->row.status, CaseStatus::Waiting);
    QVERIFY_RESULT(o.decide(id, IdentityOffice::merge(a.id, {b.id})));
    QCOMPARE(o.propose(id, IdentityOffice::merge(a.id, {b.id})).error().code, QStringLiteral("registry.CASE_CLOSED"));
}

static const kmen::test::Entry testDecisions(kmen::test::runOnEngine<TestDecisions>);
#include "tst_decisions.moc"
