#include <QCoreApplication>

#include "identity/duplicates.h"
#include "identity_fixture.h"
#include "registry/organisation_subscriptions.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identity;
using namespace Qt::Literals::StringLiterals;
using registry::FieldCode;
using registry::Subscription;

/// Cases about organisations: an IČO is an identifier as an AIFO is, and the subscription is of the number.
class TestOrganisationCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office.emplace(); }
    void cleanup() { m_office.reset(); }

    void search_offersNoTwoNumbers();
    void merge_ofTwoThatHold_isRefused();
    void merge_withAPersonOfTheRegisters_isRefused();
    void ceasedOne_isMergedAndTakenBack_data();
    void ceasedOne_isMergedAndTakenBack();
    void cancelled_isUnsubscribed();

private:
    /// As the distribution does.
    void carriedOut(ClientId id, int ico, Subscription outcome)
    {
        auto tx = m_office->begin();
        const registry::PendingOrganisation one {id, ico};
        QVERIFY_RESULT(registry::confirmOrganisations(tx, std::span(&one, 1), outcome));
        QVERIFY_RESULT(tx.commit());
    }
    std::vector<ClientId> waiting(bool wanted)
    {
        std::vector<ClientId> ids;
        const auto rows = registry::pendingOrganisations(*m_office->session, wanted, 0, 10);
        for (const auto &row : rows ? *rows : std::vector<registry::PendingOrganisation>()) {
            ids.push_back(row.client);
        }
        return ids;
    }
    static constexpr int first = 27'074'358;
    static constexpr int second = 25'596'641;
    std::optional<IdentityOffice> m_office;
};

void TestOrganisationCases::search_offersNoTwoNumbers()
{
    auto &o = *m_office;
    QVERIFY(egon::isIco(first) && egon::isIco(second));
    // one name, one seat, one data box: for the register two organisations all the same
    const auto a = o.organisation(first, u"Vzorová a.s."_s);
    const auto b = o.organisation(second, u"Vzorová a.s."_s);
    const auto found = searchDuplicates(o.clients, {}, 10, {}, o.by);
    QVERIFY_RESULT(found);
    QCOMPARE(found->clients, qint64(2));
    QCOMPARE(found->opened, 0);
    // papers of ours that say they are one contradict the register
    auto tx = o.begin();
    QVERIFY(!*registry::suspectDuplicate(tx, o.protector, a.id, b.id, {}, u"tabulka"_s, o.by));
    QVERIFY(*registry::suspectDuplicate(tx, o.protector, a.id, b.id, {}, u"tabulka"_s, o.by, true));
    QVERIFY_RESULT(tx.commit());
    const auto inbox = o.cases.inbox({}, {}, 10);
    QCOMPARE(inbox->rows.size(), std::size_t(1));
    QCOMPARE(inbox->rows.front().kind, CaseKind::Contradiction);
    QCOMPARE(inbox->rows.front().clients.front().name, u"Vzorová a.s."_s);
}

void TestOrganisationCases::merge_ofTwoThatHold_isRefused()
{
    auto &o = *m_office;
    const auto a = o.organisation(first, u"Vzorová a.s."_s);
    const auto b = o.organisation(second, u"Vzorová a.s."_s);
    const qint64 id = o.openCase(CaseKind::Contradiction, {a.id, b.id});
    QCOMPARE(o.propose(id, IdentityOffice::merge(a.id, {b.id})).error().code, u"identity.TWO_PERSONS"_s);
    QCOMPARE(o.denied(), 1);
    QVERIFY_RESULT(o.cases.declareDifferent(id, ReasonCode::RegisterSays, u"dvě IČO"_s, o.jana));
}

void TestOrganisationCases::merge_withAPersonOfTheRegisters_isRefused()
{
    auto &o = *m_office;
    const auto firm = o.organisation(first, u"Jana Nová"_s);
    const auto person = o.full(1, u"Jana"_s, u"Nová"_s);
    const qint64 id = o.openCase(CaseKind::Duplicate, {firm.id, person.id});
    for (const auto &plan :
        {IdentityOffice::merge(firm.id, {person.id}), IdentityOffice::merge(person.id, {firm.id})}) {
        QCOMPARE(o.propose(id, plan).error().code, u"identity.TWO_PERSONS"_s);
    }
    // whom somebody typed by hand and who is in truth the organisation
    const auto typed = o.byHand(u"a.s."_s, u"Vzorová"_s);
    const qint64 other = o.openCase(CaseKind::Duplicate, {firm.id, typed.id});
    QCOMPARE(o.propose(other, IdentityOffice::merge(typed.id, {firm.id})).error().code, u"identity.SURVIVOR"_s);
    QVERIFY_RESULT(o.decide(other, IdentityOffice::merge(firm.id, {typed.id})));
    QCOMPARE(resolve(*o.session, typed.kid)->now.front(), firm.kid);
}

void TestOrganisationCases::ceasedOne_isMergedAndTakenBack_data()
{
    QTest::addColumn<bool>("carriedOut");
    QTest::newRow("taken back before the register heard of it") << false;
    QTest::newRow("taken back after it was unsubscribed") << true;
}

void TestOrganisationCases::ceasedOne_isMergedAndTakenBack()
{
    QFETCH(bool, carriedOut);
    auto &o = *m_office;
    const auto ended = o.organisation(first, u"Vzorová s.r.o."_s, u"2025-06-30"_s);
    const auto goesOn = o.organisation(second, u"Vzorová a.s."_s);
    this->carriedOut(ended.id, first, Subscription::Subscribed);
    this->carriedOut(goesOn.id, second, Subscription::Failed);
    const qint64 id = o.openCase(CaseKind::Duplicate, {ended.id, goesOn.id});
    QCOMPARE(o.propose(id, IdentityOffice::merge(ended.id, {goesOn.id})).error().code, u"identity.SURVIVOR"_s);
    const auto plan = IdentityOffice::merge(goesOn.id, {ended.id});
    const auto effect = o.decisions.preview(id, plan);
    QVERIFY_RESULT(effect);
    for (const auto what : {EffectLine::What::Unsubscribe, EffectLine::What::Subscribe, EffectLine::What::Links,
             EffectLine::What::ClientEnds}) {
        QVERIFY(std::ranges::find(effect->lines, what, &EffectLine::what) != effect->lines.end());
    }
    const auto decision = o.decide(id, plan);
    QVERIFY_RESULT(decision);
    const auto after = registry::client(*o.session, goesOn.id);
    QVERIFY_RESULT(after);
    QCOMPARE(after->links.size(), std::size_t(3));
    QCOMPARE(registry::findField(after->fields, FieldCode::Ico)->value, egon::icoText(second));
    QCOMPARE(waiting(false), std::vector<ClientId>({ended.id}));
    QCOMPARE(waiting(true), std::vector<ClientId>({goesOn.id}));
    // the number of the ceased one leads on, by KID and by IČO
    QCOMPARE(resolve(*o.session, ended.kid)->now.front(), goesOn.kid);
    QCOMPARE((*registry::findByIco(*o.session, first))->kid, ended.kid);
    if (carriedOut) {
        this->carriedOut(ended.id, first, Subscription::Unsubscribed);
        this->carriedOut(goesOn.id, second, Subscription::Subscribed);
    }
    QVERIFY_RESULT(o.undo(*decision));
    const auto back = registry::client(*o.session, ended.id);
    QCOMPARE(back->row.state, ClientState::Active);
    QCOMPARE(back->links.size(), std::size_t(2));
    // it is subscribed, or will be again
    QCOMPARE(back->row.subscription, carriedOut ? Subscription::Wanted : Subscription::Subscribed);
    QCOMPARE(waiting(false), carriedOut ? std::vector<ClientId>({goesOn.id}) : std::vector<ClientId>());
    QVERIFY(audit::verify(*o.session, {})->intact());
}

void TestOrganisationCases::cancelled_isUnsubscribed()
{
    auto &o = *m_office;
    const auto ended = o.organisation(first, u"Vzorová s.r.o."_s, u"2025-06-30"_s);
    carriedOut(ended.id, first, Subscription::Subscribed);
    Plan plan;
    plan.kind = DecisionKind::Cancel;
    plan.subject = ended.id;
    const auto decision = o.decide(o.openCase(CaseKind::Ambiguous, {ended.id}), plan);
    QVERIFY_RESULT(decision);
    QCOMPARE(waiting(false), std::vector<ClientId>({ended.id}));
    QVERIFY_RESULT(o.undo(*decision));
    QVERIFY(waiting(false).empty());
}

static const kmen::test::Entry testOrganisationCases(kmen::test::runOnEngine<TestOrganisationCases>);
#include "tst_organisation_cases.moc"
