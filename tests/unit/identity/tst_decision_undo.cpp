#include "identity_fixture.h"
#include "registry/archive.h"
#include "registry/links.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identity;

/// A decision taken back, also after later changes where they do not conflict.
class TestDecisionUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office.emplace(); }
    void cleanup() { m_office.reset(); }

    void undo_restoresAndRemembersTheSubscription();
    void undo_namesWhatItConflictsWith();
    void archivedNumber_stillLeadsOn();
    void undo_goesOnAfterLaterChangesThatDoNotConflict();
    void undo_namesALinkThatEndedSince();

private:
    std::optional<IdentityOffice> m_office;
};

void TestDecisionUndo::undo_restoresAndRemembersTheSubscription()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto subscription = [&] { return registry::client(*o.session, a.id)->identifiers.back().subscription; };
    {
        auto tx = o.begin();
        const qint64 row = registry::client(*o.session, a.id)->identifiers.front().id;
        QVERIFY_RESULT(o.clients.confirmSubscription(tx, std::span(&row, 1), registry::Subscription::Subscribed, o.by));
        QVERIFY_RESULT(tx.commit());
    }
    const qint64 id = o.openCase(CaseKind::Cancelled, {a.id});
    Plan plan;
    plan.kind = DecisionKind::Cancel;
    plan.subject = a.id;
    const auto first = o.decide(id, plan);
    QVERIFY_RESULT(first);
    QVERIFY(registry::client(*o.session, a.id)->row.state == ClientState::Cancelled);
    QCOMPARE(subscription(), registry::Subscription::Unwanted); // an intent for the distribution
    QCOMPARE(registry::clientCounts(*o.session)->subscribed, 0);
    QVERIFY_RESULT(o.undo(*first));
    QCOMPARE(subscription(), registry::Subscription::Subscribed);
    QVERIFY(registry::client(*o.session, a.id)->row.state == ClientState::Active);
    QCOMPARE(registry::clientCounts(*o.session)->subscribed, 1);
    // the same, but the register has unsubscribed meanwhile: it is asked again
    const auto second = o.decide(id, plan);
    QVERIFY_RESULT(second);
    {
        auto tx = o.begin();
        const qint64 row = registry::client(*o.session, a.id)->identifiers.front().id;
        QVERIFY_RESULT(
            o.clients.confirmSubscription(tx, std::span(&row, 1), registry::Subscription::Unsubscribed, o.by));
        QVERIFY_RESULT(tx.commit());
    }
    QVERIFY_RESULT(o.undo(*second));
    QCOMPARE(subscription(), registry::Subscription::Wanted);
    QCOMPARE(o.undo(*second).error().code, QStringLiteral("identity.UNDO"));
    QVERIFY(audit::verify(*o.session, {})->intact());
}

void TestDecisionUndo::undo_namesWhatItConflictsWith()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto c = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nova"));
    const auto first = o.decide(o.openCase(CaseKind::Duplicate, {b.id, c.id}), IdentityOffice::merge(b.id, {c.id}));
    QVERIFY_RESULT(first);
    const auto second = o.decide(o.openCase(CaseKind::Duplicate, {a.id, b.id}), IdentityOffice::merge(a.id, {b.id}));
    QVERIFY_RESULT(second);
    QCOMPARE(resolve(*o.session, c.kid)->way.size(), std::size_t(3));
    const auto conflicts = o.decisions.undoConflicts(*first);
    QVERIFY_RESULT(conflicts);
    QVERIFY(!conflicts->empty());
    QCOMPARE(conflicts->front().decision, std::optional(*second));
    const auto refused = o.undo(*first);
    QCOMPARE(refused.error().code, QStringLiteral("identity.UNDO"));
    QVERIFY(refused.error().what.contains(QString::number(*second)));
    QVERIFY_RESULT(o.undo(*second));
    QVERIFY_RESULT(o.undo(*first));
    QCOMPARE(resolve(*o.session, c.kid)->way.size(), std::size_t(1));
}

void TestDecisionUndo::archivedNumber_stillLeadsOn()
{
    auto &o = *m_office;
    const auto a = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nova"));
    QVERIFY_RESULT(o.decide(o.openCase(CaseKind::Duplicate, {a.id, b.id}), IdentityOffice::merge(a.id, {b.id})));
    {
        auto tx = o.begin();
        const auto version = registry::client(*o.session, b.id)->version;
        QVERIFY_RESULT(registry::archiveClient(tx, b.id, version, o.by));
        QVERIFY_RESULT(tx.commit());
    }
    QVERIFY(registry::client(*o.session, b.id)->row.state == ClientState::Archived);
    const auto way = resolve(*o.session, b.kid);
    QVERIFY_RESULT(way);
    QCOMPARE(way->now, std::vector<Kid> {a.kid});
    QCOMPARE(way->way.front().why, std::optional(DecisionKind::Merge));
    QVERIFY(resolutionText(*way).front().contains(a.kid.text()));
}

void TestDecisionUndo::undo_goesOnAfterLaterChangesThatDoNotConflict()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto c = o.byHand(QStringLiteral("Eva"), QStringLiteral("Malá"));
    const auto d = o.byHand(QStringLiteral("Eva"), QStringLiteral("Malá"));
    const auto first = o.decide(o.openCase(CaseKind::Duplicate, {a.id, b.id}), IdentityOffice::merge(a.id, {b.id}));
    QVERIFY_RESULT(first);
    // work goes on: the survivor gets a link, data and a document, and others are merged
    {
        auto tx = o.begin();
        QVERIFY_RESULT(o.clients.addLink(tx, a.id, QStringLiteral("Nové"), QStringLiteral("77"), o.by));
        QVERIFY_RESULT(addDocument(tx, o.clients, a.id, QStringLiteral("Pozdější"), {}, QByteArrayLiteral("x"), o.by));
        QVERIFY_RESULT(o.clients.applyPerson(tx, a.id,
            registry::person(QStringLiteral("Jana"), QStringLiteral("Vdaná"), QDate(1980, 1, 1)), {}, o.source,
            o.clock.now(), o.by));
        QVERIFY_RESULT(tx.commit());
    }
    QVERIFY_RESULT(o.decide(o.openCase(CaseKind::Duplicate, {c.id, d.id}), IdentityOffice::merge(c.id, {d.id})));
    QVERIFY(o.decisions.undoConflicts(*first)->empty());
    QVERIFY_RESULT(o.undo(*first));
    const auto survivor = registry::client(*o.session, a.id);
    QCOMPARE(survivor->row.surname, QStringLiteral("Vdaná"));
    QVERIFY(
        std::ranges::any_of(survivor->links, [](const auto &link) { return link.localKey == QStringLiteral("77"); }));
    QVERIFY(registry::client(*o.session, b.id)->row.state == ClientState::Active);
    QVERIFY(registry::client(*o.session, d.id)->row.state == ClientState::Replaced);
    QVERIFY(audit::verify(*o.session, {})->intact());
}

void TestDecisionUndo::undo_namesALinkThatEndedSince()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto first = o.decide(o.openCase(CaseKind::Duplicate, {a.id, b.id}), IdentityOffice::merge(a.id, {b.id}));
    QVERIFY_RESULT(first);
    {
        auto tx = o.begin();
        QVERIFY_RESULT(registry::removeLink(tx, a.id, QStringLiteral("Spis"), QStringLiteral("Jana"), o.by));
        QVERIFY_RESULT(tx.commit());
    }
    const auto conflicts = o.decisions.undoConflicts(*first);
    QVERIFY_RESULT(conflicts);
    QCOMPARE(conflicts->size(), std::size_t(1));
    QVERIFY(conflicts->front().what.contains(QStringLiteral("link")));
    QVERIFY(!conflicts->front().decision);
    QCOMPARE(o.undo(*first).error().code, QStringLiteral("identity.UNDO"));
}

static const kmen::test::Entry testDecisionUndo(kmen::test::runOnEngine<TestDecisionUndo>);
#include "tst_decision_undo.moc"
