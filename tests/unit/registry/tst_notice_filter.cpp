#include "registry/notice_filter.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;

/// Lists of notices narrowed by a reason, an agenda, how long they wait, and a day.
class TestNoticeFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingSet_isTheWholeList();
    void reason_leavesItsNotices();
    void agenda_leavesItsNotices();
    void waiting_isCountedFromTheReceipt();
    void day_isThatOfTheReceipt();
    void dayOfWhatWasApplied_isThatOfTheApplication();
    void dayOfWhatWasApplied_isFoundByItsIndex();
    void pages_neitherRepeatNorSkip();
    void count_stopsAtItsMost();
    void reasons_areToldOnceAndByNumber();

private:
    static constexpr int persons = 8;
    static NoticeFilter onDay(QDate day)
    {
        NoticeFilter filter;
        filter.from = day;
        filter.to = day;
        return filter;
    }
    QStringList names(NoticeState state, const NoticeFilter &filter, int limit = 100)
    {
        QStringList names;
        for (auto cursor = store::PageCursor::first();;) {
            const auto page = notices(*m_office.session, state, filter, cursor, limit);
            if (!page) {
                return {describe(page.error())};
            }
            for (const NoticeRow &row : page->rows) {
                names.append(row.name);
            }
            if (!page->hasNext) {
                return names;
            }
            cursor = page->next;
        }
    }
    qint64 counted(NoticeState state, const NoticeFilter &filter)
    {
        const auto count = countNotices(*m_office.session, {state}, filter, 1000);
        return count && count->exact ? count->count : -1;
    }
    std::vector<qint64> announced(int first, int last, const QString &agenda = QStringLiteral("A8566"))
    {
        std::vector<NewNotice> list;
        for (int number = first; number <= last; ++number) {
            AifoKey key = aifoKey(number);
            key.agenda = agenda;
            list.push_back({key, QStringLiteral("E07"), 100 + number, m_office.clock.now(), {}, {}});
        }
        auto tx = m_office.begin();
        std::vector<qint64> ids;
        auto query = tx.query(QStringLiteral("SELECT id FROM notice WHERE id > :before ORDER BY id"));
        query.bind(QStringLiteral(":before"), m_office.count(QStringLiteral("notice")));
        if (addNotices(tx, m_office.protector, 1, list)) {
            (void)query.each([&ids](store::Query &row) { ids.push_back(row.integer(0)); });
        }
        return tx.commit() ? ids : std::vector<qint64>();
    }
    void fail(const std::vector<qint64> &ids, const QString &code, const QString &what)
    {
        auto tx = m_office.begin();
        QVERIFY_RESULT(markFailed(tx, ids, Error {ErrorKind::Unavailable, code, what, {}, {}}));
        QVERIFY_RESULT(tx.commit());
    }

    Office m_office;
    QDate m_first;
};

void TestNoticeFilter::initTestCase()
{
    for (int number = 1; number <= persons; ++number) {
        m_office.add(number, person(QStringLiteral("Jana"), QStringLiteral("P%1").arg(number), QDate(1980, 1, 1)));
    }
    m_office.clock.set(localMidnight(QDate(2026, 3, 10)) + std::chrono::hours(1));
    m_first = QDate(2026, 3, 10);
    const auto first = announced(1, 3);
    QCOMPARE(first.size(), 3U);
    // one minute to midnight and one after it are two days in Prague
    m_office.clock.set(localMidnight(QDate(2026, 3, 12)) - std::chrono::minutes(1));
    const auto late = announced(4, 5);
    m_office.clock.set(localMidnight(QDate(2026, 3, 12)) + std::chrono::minutes(1));
    const auto next = announced(6, 8);
    fail({first[0], late[0], next[0]}, QStringLiteral("egon.TIMEOUT"), QStringLiteral("ROB did not answer."));
    fail({late[1]}, QStringLiteral("egon.DENIED"), QStringLiteral("ROB refused."));
    // received on the 10th, done on the 14th
    m_office.clock.set(localMidnight(QDate(2026, 3, 14)) + std::chrono::hours(3));
    auto tx = m_office.begin();
    QVERIFY_RESULT(takeForReading(tx, m_office.protector, 100));
    const std::vector<qint64> done {first[1], next[1]};
    QVERIFY_RESULT(markRead(tx, done));
    QVERIFY_RESULT(markApplied(tx, done));
    QVERIFY_RESULT(resumeNotices(tx, {ErrorKind::Cancelled, QStringLiteral("sync.STOPPED"), {}, {}, {}}));
    QVERIFY_RESULT(tx.commit());
}

void TestNoticeFilter::nothingSet_isTheWholeList()
{
    QCOMPARE(names(NoticeState::Failed, {}),
        QStringList({QStringLiteral("P1 Jana"), QStringLiteral("P4 Jana"), QStringLiteral("P5 Jana"),
            QStringLiteral("P6 Jana")}));
    QCOMPARE(counted(NoticeState::Failed, {}), 4);
    NoticeFilter others;
    others.state = NoticeState::Received;
    QCOMPARE(names(NoticeState::Failed, others), QStringList());
}

void TestNoticeFilter::reason_leavesItsNotices()
{
    NoticeFilter filter;
    filter.code = QStringLiteral("egon.DENIED");
    QCOMPARE(names(NoticeState::Failed, filter), QStringList(QStringLiteral("P5 Jana")));
    QCOMPARE(counted(NoticeState::Failed, filter), 1);
}

void TestNoticeFilter::agenda_leavesItsNotices()
{
    NoticeFilter filter;
    filter.agenda = QStringLiteral("A9145");
    QCOMPARE(counted(NoticeState::Failed, filter), 0);
    filter.agenda = QStringLiteral("A8566");
    QCOMPARE(counted(NoticeState::Failed, filter), 4);
}

void TestNoticeFilter::waiting_isCountedFromTheReceipt()
{
    NoticeFilter filter;
    filter.waitsDays = 4;
    QCOMPARE(names(NoticeState::Failed, filter), QStringList(QStringLiteral("P1 Jana")));
    filter.waitsDays = 2;
    QCOMPARE(counted(NoticeState::Failed, filter), 4);
    filter.waitsDays = 5;
    QCOMPARE(counted(NoticeState::Failed, filter), 0);
}

void TestNoticeFilter::day_isThatOfTheReceipt()
{
    QCOMPARE(names(NoticeState::Failed, onDay(QDate(2026, 3, 11))),
        QStringList({QStringLiteral("P4 Jana"), QStringLiteral("P5 Jana")}));
    QCOMPARE(names(NoticeState::Failed, onDay(QDate(2026, 3, 12))), QStringList(QStringLiteral("P6 Jana")));
    NoticeFilter until;
    until.to = QDate(2026, 3, 11);
    QCOMPARE(counted(NoticeState::Failed, until), 3);
}

void TestNoticeFilter::dayOfWhatWasApplied_isThatOfTheApplication()
{
    QCOMPARE(names(NoticeState::Applied, onDay(m_first)), QStringList());
    QCOMPARE(names(NoticeState::Applied, onDay(QDate(2026, 3, 14))),
        QStringList({QStringLiteral("P2 Jana"), QStringLiteral("P7 Jana")}));
    QCOMPARE(counted(NoticeState::Applied, onDay(QDate(2026, 3, 14))), 2);
    NoticeFilter since;
    since.from = QDate(2026, 3, 15);
    QCOMPARE(counted(NoticeState::Applied, since), 0);
}

/// Among millions that were done, the others are not looked at. The server's plan depends on what it counted.
void TestNoticeFilter::dayOfWhatWasApplied_isFoundByItsIndex()
{
    store::Session &session = *m_office.session;
    if (session.dialect().engine != store::Engine::Sqlite) {
        return;
    }
    QVERIFY(!names(NoticeState::Applied, onDay(QDate(2026, 3, 14)), 1).isEmpty());
    QCOMPARE(counted(NoticeState::Applied, onDay(QDate(2026, 3, 14))), 2);
    QStringList statements;
    auto prepared = session.query(QStringLiteral("SELECT sql FROM sqlite_stmt WHERE sql LIKE '%FROM notice d%'"));
    QVERIFY_RESULT(prepared.each([&](const store::Query &row) { statements.append(row.text(0)); }));
    statements.removeIf([](const QString &sql) { return sql.contains(u"sqlite_stmt"); });
    QVERIFY(statements.size() >= 3); // the first page, the next one, the count
    for (const QString &sql : statements) {
        QStringList plan;
        auto explained = session.query(u"EXPLAIN QUERY PLAN " + sql);
        QVERIFY_RESULT(explained.each([&](const store::Query &row) { plan.append(row.text(3)); }));
        const QString steps = plan.join(u'\n');
        QVERIFY2(steps.contains(u"notice_applied") && !steps.contains(u"notice_state"), qPrintable(steps));
    }
}

void TestNoticeFilter::pages_neitherRepeatNorSkip()
{
    NoticeFilter filter;
    filter.code = QStringLiteral("egon.TIMEOUT");
    QCOMPARE(names(NoticeState::Failed, filter, 1), names(NoticeState::Failed, filter));
    QCOMPARE(names(NoticeState::Applied, onDay(QDate(2026, 3, 14)), 1).size(), 2);
}

void TestNoticeFilter::count_stopsAtItsMost()
{
    const auto count = countNotices(*m_office.session, {NoticeState::Applied, NoticeState::Failed}, {}, 4);
    QVERIFY_RESULT(count);
    QVERIFY(!count->exact);
    QCOMPARE(count->count, 4);
}

void TestNoticeFilter::reasons_areToldOnceAndByNumber()
{
    const auto reasons = noticeReasons(*m_office.session, {NoticeState::Failed}, 10);
    QVERIFY_RESULT(reasons);
    QCOMPARE(reasons->size(), 2U);
    QCOMPARE(reasons->front().code, QStringLiteral("egon.TIMEOUT"));
    QCOMPARE(reasons->front().text, QStringLiteral("ROB did not answer."));
    QCOMPARE(reasons->front().count, 3);
    QCOMPARE(noticeReasons(*m_office.session, {NoticeState::Failed}, 1)->size(), 1U);
    QVERIFY(noticeReasons(*m_office.session, {}, 10)->empty());
}

static const kmen::test::Entry testNoticeFilter(kmen::test::runOnEngine<TestNoticeFilter>);
#include "tst_notice_filter.moc"
