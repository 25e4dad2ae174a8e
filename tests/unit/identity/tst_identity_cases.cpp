#include <QCoreApplication>

#include "identity/duplicates.h"
#include "identity_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identity;

/// Who works on a case, what is kept with it, and which pairs are never offered again.
class TestIdentityCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office.emplace(); }
    void cleanup() { m_office.reset(); }

    void holder_keepsOthersOut_untilTheLeaseEnds();
    void takenOver_needsAReason();
    void inbox_filtersByWhatOnePersonMayDo();
    void notesAndFiles_areKept_filesEnciphered();
    void different_isRememberedAndCanBeReopened();
    void duplicates_openCasesWithTheirReasons();

private:
    std::optional<IdentityOffice> m_office;
};

void TestIdentityCases::holder_keepsOthersOut_untilTheLeaseEnds()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {a.id, b.id});
    QVERIFY_RESULT(o.cases.hold(id, o.jana));
    QVERIFY_RESULT(o.cases.hold(id, o.jana)); // renewed
    QCOMPARE(o.cases.hold(id, o.petr).error().code, QStringLiteral("identity.HELD"));
    QCOMPARE(o.cases.declareDifferent(id, ReasonCode::Other, {}, o.petr).error().code, QStringLiteral("identity.HELD"));
    const Plan plan = IdentityOffice::merge(a.id, {b.id});
    QCOMPARE(
        o.decisions.propose(id, plan, ReasonCode::Other, {}, o.petr).error().code, QStringLiteral("identity.HELD"));
    QCOMPARE(o.denied(), 3);
    // list and detail say the same
    QCOMPARE(o.cases.inbox({}, {}, 10)->rows.front().holder, QStringLiteral("jana"));
    QCOMPARE(o.cases.detail(id)->row.holder, QStringLiteral("jana"));
    // the holder's computer died: a quarter of an hour later the case is free
    o.clock.advance(std::chrono::minutes(16));
    QVERIFY(o.cases.detail(id)->row.holder.isEmpty());
    QVERIFY_RESULT(o.cases.hold(id, o.petr));
    QVERIFY_RESULT(o.decisions.propose(id, plan, ReasonCode::Other, {}, o.petr));
    QVERIFY(audit::verify(*o.session, {})->intact());
}

void TestIdentityCases::takenOver_needsAReason()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Cancelled, {a.id});
    QVERIFY_RESULT(o.cases.hold(id, o.jana));
    QCOMPARE(o.cases.takeOver(id, {QStringLiteral("petr"), {}}).error().code, QStringLiteral("identity.REASON"));
    QVERIFY_RESULT(o.cases.takeOver(id, {QStringLiteral("petr"), QStringLiteral("je nemocná")}));
    QCOMPARE(o.cases.detail(id)->row.holder, QStringLiteral("petr"));
    QCOMPARE(o.cases.hold(id, o.jana).error().code, QStringLiteral("identity.HELD"));
    QVERIFY_RESULT(o.cases.release(id, o.petr));
    QVERIFY_RESULT(o.cases.hold(id, o.jana));
}

void TestIdentityCases::inbox_filtersByWhatOnePersonMayDo()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const auto b = o.full(2, QStringLiteral("Eva"), QStringLiteral("Stará"));
    const qint64 first = o.openCase(CaseKind::Cancelled, {a.id});
    const qint64 second = o.openCase(CaseKind::Vanished, {b.id});
    Plan plan;
    plan.kind = DecisionKind::Cancel;
    plan.subject = a.id;
    QVERIFY_RESULT(o.propose(first, plan));
    const std::vector<qint64> both {first, second};
    const auto assigned = o.cases.assign(both, QStringLiteral("jana"), o.clock.now() + std::chrono::hours(24), o.petr);
    QVERIFY_RESULT(assigned);
    QCOMPARE(*assigned, 2);
    // given to somebody else, a case keeps its deadline
    const auto later = o.clock.now() + std::chrono::hours(24 * 14);
    QVERIFY_RESULT(o.cases.assign(both, QStringLiteral("jana"), later, o.petr));
    QCOMPARE(o.cases.inbox({}, {}, 10)->rows.front().deadline, o.clock.now() + std::chrono::hours(24));
    const auto ids = [&](const InboxFilter &filter) {
        std::vector<qint64> found;
        const auto page = o.cases.inbox(filter, {}, 10);
        for (const InboxRow &row : page->rows) {
            found.push_back(row.id);
        }
        return found;
    };
    InboxFilter filter;
    QCOMPARE(ids(filter), both);
    filter.status = CaseStatus::Proposed;
    filter.notProposedBy = QStringLiteral("JANA");
    QVERIFY(ids(filter).empty()); // her own proposal is not hers to approve
    filter.notProposedBy = QStringLiteral("petr");
    QCOMPARE(ids(filter), std::vector<qint64> {first});
    filter = {};
    filter.kind = CaseKind::Vanished;
    QCOMPARE(ids(filter), std::vector<qint64> {second});
    filter = {};
    filter.assignedTo = QStringLiteral("-");
    QVERIFY(ids(filter).empty());
    filter.assignedTo = QStringLiteral("jana");
    filter.overdue = true;
    QVERIFY(ids(filter).empty());
    o.clock.advance(std::chrono::hours(25));
    QCOMPARE(ids(filter), both);
    const auto counts = o.cases.counts();
    QVERIFY_RESULT(counts);
    QCOMPARE(counts->waiting, 1);
    QCOMPARE(counts->proposed, 1);
    QCOMPARE(counts->overdue, 2);
    QCOMPARE(counts->load.front().person, QStringLiteral("jana"));
    QCOMPARE(counts->load.front().cases, 2);
}

void TestIdentityCases::notesAndFiles_areKept_filesEnciphered()
{
    auto &o = *m_office;
    const auto a = o.full(1, QStringLiteral("Jana"), QStringLiteral("Nová"));
    const qint64 id = o.openCase(CaseKind::Cancelled, {a.id});
    QVERIFY_RESULT(o.cases.addNote(id, QStringLiteral("Volala matrika"), o.jana));
    const QByteArray secret = QByteArrayLiteral("SECRET-CONTENT-OF-A-FILE");
    const auto file = o.cases.addFile(id, QStringLiteral("rozsudek.pdf"), secret, o.jana);
    QVERIFY_RESULT(file);
    const auto detail = o.cases.detail(id);
    QCOMPARE(detail->files.size(), std::size_t(1));
    QCOMPARE(detail->files.front().size, secret.size());
    QVERIFY(std::ranges::any_of(
        detail->steps, [](const registry::CaseStep &step) { return step.note == QStringLiteral("Volala matrika"); }));
    QCOMPARE(*o.cases.fileContent(*file), secret);
    for (const QByteArray &bytes : o.database.storedBytes()) {
        QVERIFY(!bytes.contains(secret));
    }
    QCOMPARE(o.cases.addFile(id, QStringLiteral("x"), QByteArray(21 * 1024 * 1024, 'x'), o.jana).error().code,
        QStringLiteral("identity.FILE_SIZE"));
}

void TestIdentityCases::different_isRememberedAndCanBeReopened()
{
    auto &o = *m_office;
    const auto a = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nezvyklá"));
    const auto b = o.byHand(QStringLiteral("Jana"), QStringLiteral("Nezvyklá"));
    const qint64 id = o.openCase(CaseKind::Duplicate, {b.id, a.id});
    QVERIFY_RESULT(o.cases.declareDifferent(id, ReasonCode::DifferentPapers, QStringLiteral("matka a dcera"), o.jana));
    QCOMPARE(o.cases.detail(id)->row.status, CaseStatus::Done);
    QVERIFY(!registry::client(*o.session, a.id)->row.waitingCase);
    const auto pairs = o.cases.notSame(10);
    QVERIFY_RESULT(pairs);
    QCOMPARE(pairs->size(), std::size_t(1));
    QCOMPARE(pairs->front().reason, QStringLiteral("matka a dcera"));
    DuplicateIndex::Options options;
    options.threshold = 1;
    auto report = searchDuplicates(o.clients, options, 10, {}, o.jana);
    QVERIFY_RESULT(report);
    QCOMPARE(report->opened, 0);
    QCOMPARE(report->different, report->pairs);
    QVERIFY_RESULT(o.cases.reopenPair(pairs->front().id, QStringLiteral("omyl"), o.petr));
    QVERIFY(o.cases.notSame(10)->front().reopened);
    report = searchDuplicates(o.clients, options, 10, {}, o.jana);
    QCOMPARE(report->opened, report->pairs);
    QCOMPARE(searchDuplicates(o.clients, options, 10, {}, o.jana)->opened, 0);
}

void TestIdentityCases::duplicates_openCasesWithTheirReasons()
{
    auto &o = *m_office;
    const auto person = [&](const QString &given, const QString &surname, const QString &born) {
        using registry::FieldCode;
        const std::vector<registry::Field> fields {*registry::officeField(FieldCode::Prijmeni, surname, o.clock.now()),
            *registry::officeField(FieldCode::Jmeno, given, o.clock.now()),
            *registry::officeField(FieldCode::DatumNarozeni, born, o.clock.now())};
        auto tx = o.begin();
        const auto made = o.clients.createByHand(tx, fields, o.by);
        (void)tx.commit();
        return made->id;
    };
    const ClientId a = person(QStringLiteral("Květoslava"), QStringLiteral("Příkopová"), QStringLiteral("12. 5. 1978"));
    const ClientId b = person(QStringLiteral("Kvetoslava"), QStringLiteral("Přikopova"), QStringLiteral("12.5.1978"));
    (void)person(QStringLiteral("Karel"), QStringLiteral("Příkop"), QStringLiteral("1. 1. 1950"));
    const auto report = searchDuplicates(o.clients, {}, 10, {}, o.jana);
    QVERIFY_RESULT(report);
    QCOMPARE(report->clients, 3);
    QCOMPARE(report->opened, 1);
    const auto page = o.cases.inbox({}, {}, 10);
    QCOMPARE(page->rows.size(), std::size_t(1));
    const InboxRow &row = page->rows.front();
    QCOMPARE(row.clients.front().id, a);
    QCOMPARE(row.clients.back().id, b);
    QVERIFY(row.score && *row.score > 90);
    const QString why = explanationText(o.cases.detail(row.id)->explanation);
    QVERIFY(why.contains(QStringLiteral("surname same")));
    QVERIFY(why.contains(QStringLiteral("birth date same")));
    QVERIFY(!why.contains(QStringLiteral("kop"))); // no personal data
}

static const kmen::test::Entry testIdentityCases(kmen::test::runOnEngine<TestIdentityCases>);
#include "tst_identity_cases.moc"
