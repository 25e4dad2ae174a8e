#include <QCoreApplication>

#include <sqlite3.h>

#include "identity_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identity;

namespace {

/// Statements of SQLite that read a table from end to end, and how many rows.
QStringList scans;

int noteScan(unsigned /*event*/, void * /*context*/, void *statement, void * /*time*/)
{
    auto *done = static_cast<sqlite3_stmt *>(statement);
    constexpr int few = 12; // rows of a case, a list of key versions; the office has far more of what is counted here
    if (const int rows = sqlite3_stmt_status(done, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1); rows > few) {
        scans.append(QStringLiteral("%1 rows: %2").arg(rows).arg(QString::fromUtf8(sqlite3_sql(done)).simplified()));
    }
    return 0;
}

int watch(sqlite3 *connection, const char ** /*error*/, const sqlite3_api_routines * /*api*/)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_PROFILE, noteScan, nullptr);
}

} // namespace

/// What a person waits for reads no table from end to end, so that it is as quick at ten million clients as at ten.
class TestIdentityReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void case_isOpenedFromIndexes();
    void decision_isPreviewedAppliedAndTakenBackFromIndexes();
    void number_isResolvedFromIndexes();

private:
    std::optional<IdentityOffice> m_office;
    std::vector<ClientId> m_four;
    qint64 m_case = 0;
};

void TestIdentityReading::initTestCase()
{
    QCOMPARE(sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch)), SQLITE_OK);
    m_office.emplace();
    auto &o = *m_office;
    // thirty of everything, decisions that hold and decisions that were taken back
    for (int i = 1; i <= 30; ++i) {
        const auto one = o.full(i, QStringLiteral("Jana"), QStringLiteral("Nová%1").arg(i));
        const auto twin =
            o.byHand(QStringLiteral("Jana%1").arg(i), QStringLiteral("Nová"), QStringLiteral("777123456"));
        const auto decision =
            o.decide(o.openCase(CaseKind::Duplicate, {one.id, twin.id}), IdentityOffice::merge(one.id, {twin.id}));
        QVERIFY_RESULT(decision);
        if (i % 2 == 0) {
            QVERIFY_RESULT(o.undo(*decision));
        }
        if (i % 10 == 0) {
            o.endAifo(i);
            m_four.push_back(one.id);
        }
    }
    m_four.push_back(o.byHand(QStringLiteral("Jana"), QStringLiteral("Čtvrtá")).id);
    m_case = o.openCase(CaseKind::Duplicate, m_four, {1001, 1002});
    QVERIFY(m_case != 0);
    // what is watched is seen
    scans.clear();
    QCOMPARE(o.column(QStringLiteral("SELECT kid FROM client WHERE kid <> 'x' ORDER BY kid || ''")).size(), 61);
    QCOMPARE(scans.size(), 1);
}

void TestIdentityReading::case_isOpenedFromIndexes()
{
    auto &o = *m_office;
    scans.clear();
    const auto detail = o.cases.detail(m_case);
    QVERIFY_RESULT(detail);
    QCOMPARE(detail->clients.size(), std::size_t(4));
    QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
    QVERIFY_RESULT(o.cases.hold(m_case, o.jana));
    QVERIFY_RESULT(o.cases.addNote(m_case, QStringLiteral("x"), o.jana));
    QVERIFY_RESULT(o.cases.inbox({}, {}, 10));
    QVERIFY_RESULT(o.cases.counts());
    for (const CaseStatus status : {CaseStatus::Waiting, CaseStatus::Proposed}) {
        InboxFilter filter;
        filter.status = status;
        QVERIFY_RESULT(o.cases.inbox(filter, {}, 10));
    }
    QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
}

void TestIdentityReading::decision_isPreviewedAppliedAndTakenBackFromIndexes()
{
    auto &o = *m_office;
    const Plan plan = IdentityOffice::merge(m_four[0], {m_four[1], m_four[2], m_four[3]});
    scans.clear();
    const auto effect = o.decisions.preview(m_case, plan);
    QVERIFY_RESULT(effect);
    QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
    QVERIFY_RESULT(o.cases.release(m_case, o.jana));
    const auto decision = o.decide(m_case, plan);
    QVERIFY_RESULT(decision);
    QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
    QVERIFY(o.decisions.undoConflicts(*decision)->empty());
    QVERIFY_RESULT(o.undo(*decision));
    // a replacement leaves an identifier behind that was not used yet
    Plan replacement;
    replacement.kind = DecisionKind::Replace;
    replacement.subject = m_four[0];
    replacement.successor = 0;
    const auto replaced = o.decide(m_case, replacement);
    QVERIFY_RESULT(replaced);
    QVERIFY_RESULT(o.undo(*replaced));
    QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
}

void TestIdentityReading::number_isResolvedFromIndexes()
{
    auto &o = *m_office;
    const auto ended = o.column(QStringLiteral("SELECT kid FROM client WHERE state = 2 ORDER BY id LIMIT 1"));
    scans.clear();
    const auto way = resolve(*o.session, *Kid::parse(ended.value(0)));
    QVERIFY_RESULT(way);
    QCOMPARE(way->now.size(), std::size_t(1));
    QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
}

static const kmen::test::Entry testIdentityReading(kmen::test::run<TestIdentityReading>);
#include "tst_identity_reading.moc"
