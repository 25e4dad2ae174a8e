#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace std::chrono_literals;

/// Notices through their stages, runs, cursors and identity cases.
class TestQueues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notice_goesThroughItsStages();
    void repeatedNotice_isReadOnce();
    void sameAnswerTwice_addsNothing();
    void changeDuringReading_isReadAgain();
    void unknownAifo_isSetAsideAndComesBackWhenKnown();
    void replacedAifo_isReadByItsSuccessor();
    void cancelledAifo_isSetAside();
    void crash_losesNoNotice();
    void failedNotice_isRetriedOnlySoManyTimes();
    void setAside_bringBack_areAudited();
    void stageCounts_showTheOldest();
    void list_pagesAndShowsNoValue();
    void cursor_movesOnlyWithItsTransaction();
    void runs_keepWhatWasDone();
    void abandonedRun_isFailed();
    void settings_areKept();
    void identityCase_marksItsClients();
    void sameCase_isOpenedOnce();
    void caseSuccessors_areForCallsOnly();

private:
    NewNotice notice(int aifo, qint64 change)
    {
        return {aifoKey(aifo), QStringLiteral("E07"), change, m_office->clock.now(), {}, {}};
    }
    ReceivedCounts add(const std::vector<NewNotice> &notices)
    {
        auto tx = m_office->begin();
        const auto counts = addNotices(tx, m_office->protector, 1, notices);
        return counts && tx.commit() ? *counts : ReceivedCounts {-1, -1, -1};
    }
    std::vector<PersonToRead> take(int limit = 100)
    {
        auto tx = m_office->begin();
        auto persons = takeForReading(tx, m_office->protector, limit);
        return persons && tx.commit() ? *persons : std::vector<PersonToRead>();
    }
    template <class F>
    bool inTransaction(F &&work)
    {
        auto tx = m_office->begin();
        return work(tx).has_value() && tx.commit().has_value();
    }
    qint64 inState(NoticeState state)
    {
        const auto counts = stageCounts(*m_office->session);
        return counts ? (*counts)[static_cast<std::size_t>(state)].count : -1;
    }
    std::vector<qint64> idsIn(NoticeState state)
    {
        std::vector<qint64> ids;
        if (const auto page = notices(*m_office->session, state, {}, 1000)) {
            for (const NoticeRow &row : page->rows) {
                ids.push_back(row.id);
            }
        }
        return ids;
    }

    std::unique_ptr<Office> m_office;
    std::vector<CreatedClient> m_clients;
};

void TestQueues::init()
{
    m_office = std::make_unique<Office>();
    m_clients.clear();
    for (int i = 1; i <= 3; ++i) {
        m_clients.push_back(
            m_office->add(i, person(QStringLiteral("Jana"), QStringLiteral("Nová%1").arg(i), QDate(1970, 1, i))));
    }
}

void TestQueues::notice_goesThroughItsStages()
{
    QCOMPARE(add({notice(1, 10), notice(2, 10)}).received, 2);
    const auto persons = take();
    QCOMPARE(persons.size(), std::size_t(2));
    QVERIFY(persons[0].aifo.aifo == aifoKey(1).aifo);
    QVERIFY(persons[0].kid == m_clients[0].kid);
    QCOMPARE(persons[0].attempts, 1);
    QCOMPARE(inState(NoticeState::Reading), 2);
    QVERIFY(take().empty());
    QVERIFY(inTransaction([&](auto &tx) { return markRead(tx, persons[0].notices); }));
    QCOMPARE(inState(NoticeState::Read), 1);
    QVERIFY(inTransaction([&](auto &tx) { return markApplied(tx, persons[0].notices); }));
    QCOMPARE(inState(NoticeState::Applied), 1);
    QCOMPARE(inState(NoticeState::Read), 0);
    QCOMPARE(inState(NoticeState::Reading), 1);
}

void TestQueues::repeatedNotice_isReadOnce()
{
    const auto counts = add({notice(1, 10), notice(1, 11), notice(1, 12), notice(2, 12)});
    QCOMPARE(counts.received, 2);
    QCOMPARE(counts.repeated, 2);
    QCOMPARE(take().size(), std::size_t(2));
    QCOMPARE(inState(NoticeState::Repeated), 2);
}

void TestQueues::sameAnswerTwice_addsNothing()
{
    add({notice(1, 10), notice(2, 10)});
    const auto persons = take();
    QVERIFY(inTransaction([&](auto &tx) { return markApplied(tx, persons[0].notices); }));
    const auto again = add({notice(1, 10), notice(2, 10)});
    QCOMPARE(again.received, 0);
    QCOMPARE(again.repeated, 2);
    QCOMPARE(m_office->count(QStringLiteral("notice")), 2);
    QCOMPARE(notices(*m_office->session, NoticeState::Applied, {}, 10)->rows.front().repeats, 1);
    NewNotice byId = notice(3, 10);
    byId.externalId = QStringLiteral("idz-1");
    QCOMPARE(add({byId, byId}).received, 1);
}

void TestQueues::changeDuringReading_isReadAgain()
{
    add({notice(1, 10)});
    const auto first = take();
    QCOMPARE(add({notice(1, 11)}).received, 1); // the reading may have been before this change
    QVERIFY(inTransaction([&](auto &tx) { return markApplied(tx, first[0].notices); }));
    QCOMPARE(take().size(), std::size_t(1));
}

void TestQueues::unknownAifo_isSetAsideAndComesBackWhenKnown()
{
    QCOMPARE(add({notice(9, 10)}).unknown, 1);
    const auto aside = notices(*m_office->session, NoticeState::SetAside, {}, 10);
    QVERIFY_RESULT(aside);
    QCOMPARE(aside->rows.front().code, QStringLiteral("registry.UNKNOWN_AIFO"));
    QVERIFY(!aside->rows.front().client);
    const auto ids = idsIn(NoticeState::SetAside);
    QVERIFY(inTransaction([&](auto &tx) { return bringBack(tx, ids, m_office->by); }));
    QCOMPARE(inState(NoticeState::SetAside), 1); // still nobody's
    const auto created = m_office->add(9, person(QStringLiteral("Nový"), QStringLiteral("Klient"), QDate(1980, 1, 1)));
    QVERIFY(inTransaction([&](auto &tx) { return bringBack(tx, ids, m_office->by); }));
    QCOMPARE(inState(NoticeState::SetAside), 0);
    const auto persons = take();
    QCOMPARE(persons.size(), std::size_t(1));
    QVERIFY(persons[0].client == created.id);
}

void TestQueues::replacedAifo_isReadByItsSuccessor()
{
    add({notice(1, 10)});
    QVERIFY(inTransaction([&](auto &tx) {
        return m_office->clients.replaceAifo(tx, aifoKey(1), aifoKey(7).aifo, m_office->source, m_office->by);
    }));
    add({notice(7, 11)});
    const auto persons = take();
    QCOMPARE(persons.size(), std::size_t(1));
    QVERIFY(persons[0].aifo.aifo == aifoKey(7).aifo);
    QCOMPARE(persons[0].notices.size(), std::size_t(2));
}

void TestQueues::cancelledAifo_isSetAside()
{
    add({notice(1, 10), notice(2, 10)});
    QVERIFY(inTransaction(
        [&](auto &tx) { return m_office->clients.cancelAifo(tx, aifoKey(1), m_office->source, m_office->by); }));
    QCOMPARE(take().size(), std::size_t(1));
    QCOMPARE(inState(NoticeState::SetAside), 1);
    QCOMPARE(notices(*m_office->session, NoticeState::SetAside, {}, 10)->rows.front().code,
        QStringLiteral("registry.AIFO_NOT_VALID"));
}

void TestQueues::crash_losesNoNotice()
{
    add({notice(1, 10), notice(2, 10), notice(3, 10)});
    const auto persons = take(2);
    QCOMPARE(persons.size(), std::size_t(2));
    QVERIFY(inTransaction([&](auto &tx) { return markRead(tx, persons[0].notices); }));
    auto tx = m_office->begin();
    const Error why {ErrorKind::Unavailable, QStringLiteral("egon.TIMEOUT"), QStringLiteral("No answer."), {}, {}};
    const auto resumed = resumeNotices(tx, why);
    QVERIFY_RESULT(resumed);
    QCOMPARE(*resumed, 2);
    QVERIFY_RESULT(tx.commit());
    // who looks at the queue sees why these wait
    const auto waiting = notices(*m_office->session, NoticeState::Received, {}, 10);
    QVERIFY_RESULT(waiting);
    QCOMPARE(std::ranges::count(waiting->rows, QStringLiteral("No answer."), &NoticeRow::reason), 2);
    const auto again = take();
    QCOMPARE(again.size(), std::size_t(3));
    // who was not tried yet comes first
    QCOMPARE(again[0].attempts, 1);
    QCOMPARE(again[2].attempts, 2);
}

void TestQueues::failedNotice_isRetriedOnlySoManyTimes()
{
    add({notice(1, 10)});
    const Error error {ErrorKind::Unavailable, QStringLiteral("egon.TIMEOUT"), QStringLiteral("No answer."), {}, {}};
    for (int attempt = 1; attempt <= 3; ++attempt) {
        const auto persons = take();
        QCOMPARE(persons.size(), std::size_t(1));
        QCOMPARE(persons[0].attempts, attempt);
        QVERIFY(inTransaction([&](auto &tx) { return markFailed(tx, persons[0].notices, error); }));
        QVERIFY(inTransaction([&](auto &tx) { return retryFailed(tx, 3, tx.now()); }));
    }
    QVERIFY(take().empty());
    // attempts of one bad night are not yet a matter for a person
    QVERIFY(inTransaction([&](auto &tx) { return retryFailed(tx, 3, tx.now() - std::chrono::days(5)); }));
    const auto sameNight = take();
    QCOMPARE(sameNight.size(), std::size_t(1));
    QVERIFY(inTransaction([&](auto &tx) { return markFailed(tx, sameNight[0].notices, error); }));
    const auto failed = notices(*m_office->session, NoticeState::Failed, {}, 10);
    QCOMPARE(failed->rows.front().code, QStringLiteral("egon.TIMEOUT"));
    QVERIFY(inTransaction([&](auto &tx) { return retry(tx, idsIn(NoticeState::Failed), m_office->by); }));
    QCOMPARE(take().size(), std::size_t(1));
}

void TestQueues::setAside_bringBack_areAudited()
{
    add({notice(1, 10), notice(2, 10)});
    const auto ids = idsIn(NoticeState::Received);
    QVERIFY(inTransaction([&](auto &tx) {
        return setAside(tx, std::span(ids).first(1), QStringLiteral("office.LATER"), QStringLiteral("Vyřeší matrika"),
            m_office->by);
    }));
    QCOMPARE(notices(*m_office->session, NoticeState::SetAside, {}, 10)->rows.front().reason,
        QStringLiteral("Vyřeší matrika"));
    QCOMPARE(take().size(), std::size_t(1));
    QVERIFY(inTransaction([&](auto &tx) { return markApplied(tx, std::span(ids).first(1)); }));
    QCOMPARE(inState(NoticeState::Applied), 0); // set aside stays so
    QVERIFY(inTransaction([&](auto &tx) -> Result<void> {
        const auto moved = setAside(tx, std::span(ids).first(1), QStringLiteral("office.LATER"), {}, m_office->by);
        return moved && *moved == 0 ? Result<void>() : fail(ErrorKind::Conflict, QStringLiteral("test.MOVED"), {});
    })); // and is not moved once more
    QVERIFY(inTransaction([&](auto &tx) { return bringBack(tx, ids, m_office->by); }));
    QCOMPARE(take().size(), std::size_t(1));
    audit::AuditFilter filter;
    filter.action = QStringLiteral("notice.");
    const auto acts = audit::auditRows(*m_office->session, filter, {}, 10);
    QCOMPARE(acts->rows.size(), std::size_t(2));
    QCOMPARE(acts->rows.front().object, m_clients[0].kid.text());
}

void TestQueues::stageCounts_showTheOldest()
{
    const Moment first = m_office->clock.now();
    add({notice(1, 10)});
    m_office->clock.advance(2h);
    add({notice(2, 11)});
    const auto counts = stageCounts(*m_office->session);
    QVERIFY_RESULT(counts);
    QCOMPARE(counts->size(), std::size_t(7));
    QCOMPARE(counts->front().count, 2);
    QCOMPARE(*counts->front().oldest, first);
    QVERIFY(!counts->back().oldest);
}

void TestQueues::list_pagesAndShowsNoValue()
{
    add({notice(1, 10), notice(2, 10), notice(3, 10)});
    const auto first = notices(*m_office->session, NoticeState::Received, {}, 2);
    QVERIFY_RESULT(first);
    QVERIFY(first->hasNext);
    QCOMPARE(first->rows.front().handle, QStringLiteral("AIFO A8566 · 1"));
    QCOMPARE(first->rows.front().name, QStringLiteral("Nová1 Jana"));
    const auto second = notices(*m_office->session, NoticeState::Received, first->next, 2);
    QCOMPARE(second->rows.size(), std::size_t(1));
    const auto back = notices(*m_office->session, NoticeState::Received, second->previous, 2);
    QCOMPARE(back->rows.front().id, first->rows.front().id);
}

void TestQueues::cursor_movesOnlyWithItsTransaction()
{
    const QString name = QStringLiteral("E07");
    QVERIFY(!cursor(*m_office->session, name)->has_value());
    QVERIFY(inTransaction([&](auto &tx) { return setCursor(tx, {name, 100, m_office->clock.now(), 1, {}}); }));
    {
        auto tx = m_office->begin();
        QVERIFY_RESULT(setCursor(tx, {name, 200, {}, 2, {}}));
    }
    const auto stored = cursor(*m_office->session, name);
    QVERIFY_RESULT(stored);
    QCOMPARE(*(*stored)->changeId, 100);
    QCOMPARE(*(*stored)->time, m_office->clock.now());
}

void TestQueues::runs_keepWhatWasDone()
{
    SyncRun done;
    done.kind = QStringLiteral("distribution");
    done.actor = QStringLiteral("worker");
    done.fromChange = 5;
    auto tx = m_office->begin();
    done.id = *startRun(tx, done);
    SyncRun other = done;
    other.kind = QStringLiteral("subscription");
    QVERIFY_RESULT(startRun(tx, other));
    done.outcome = RunOutcome::Partial;
    done.finishedAt = m_office->clock.now();
    done.toChange = 9;
    done.delivered = 7;
    done.cases = 2;
    done.code = QStringLiteral("egon.TIMEOUT");
    QVERIFY_RESULT(updateRun(tx, done));
    QVERIFY_RESULT(tx.commit());
    const auto stored = run(*m_office->session, done.id);
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->outcome, RunOutcome::Partial);
    QCOMPARE(*stored->toChange, 9);
    QCOMPARE(stored->delivered, 7);
    QCOMPARE(stored->cases, 2);
    QCOMPARE(stored->startedAt, m_office->clock.now());
    QCOMPARE((*lastRun(*m_office->session, QStringLiteral("distribution")))->id, done.id);
    QCOMPARE(runs(*m_office->session, {}, {}, 10)->rows.size(), std::size_t(2));
    QVERIFY(!run(*m_office->session, 99));
}

void TestQueues::abandonedRun_isFailed()
{
    SyncRun started;
    started.kind = QStringLiteral("distribution");
    auto tx = m_office->begin();
    started.id = *startRun(tx, started);
    QCOMPARE(*closeAbandonedRuns(tx, QStringLiteral("distribution")), 1);
    QVERIFY_RESULT(tx.commit());
    QCOMPARE(run(*m_office->session, started.id)->outcome, RunOutcome::Failed);
}

void TestQueues::settings_areKept()
{
    QVERIFY(!setting(*m_office->session, QStringLiteral("office.name"))->has_value());
    QVERIFY(inTransaction(
        [&](auto &tx) { return setSetting(tx, QStringLiteral("office.name"), QStringLiteral("Vzorov")); }));
    QVERIFY(inTransaction(
        [&](auto &tx) { return setSetting(tx, QStringLiteral("office.name"), QStringLiteral("Horní Vzorov")); }));
    QCOMPARE(**setting(*m_office->session, QStringLiteral("office.name")), QStringLiteral("Horní Vzorov"));
}

void TestQueues::identityCase_marksItsClients()
{
    auto tx = m_office->begin();
    const auto id = openCase(tx, m_office->protector,
        {CaseKind::Merged, {m_clients[0].id, m_clients[1].id}, {aifoKey(2)}, m_office->source, QStringLiteral("E78"),
            {}, {}},
        m_office->by);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(tx.commit());
    SearchQuery filter;
    filter.waitingCase = true;
    QCOMPARE(m_office->found({}, filter).size(), 2);
    QCOMPARE(clientCounts(*m_office->session)->waitingCases, 1);
    QCOMPARE(client(*m_office->session, m_clients[0].id)->waitingCases, std::vector<qint64> {*id});
    const auto waiting = cases(*m_office->session, CaseState::Waiting, {}, 10);
    QVERIFY_RESULT(waiting);
    QCOMPARE(waiting->rows.front().clients.size(), std::size_t(2));
    QVERIFY(waiting->rows.front().clients.front().kid == m_clients[0].kid);
    QCOMPARE((*caseCounts(*m_office->session))[static_cast<std::size_t>(CaseKind::Merged)].waiting, 1);
    QVERIFY(inTransaction([&](auto &t) { return closeCase(t, *id, QStringLiteral("Jiné osoby"), m_office->by); }));
    QVERIFY(!inTransaction([&](auto &t) { return closeCase(t, *id, {}, m_office->by); }));
    QVERIFY(m_office->found({}, filter).isEmpty());
    QCOMPARE(identityCase(*m_office->session, *id)->state, CaseState::Done);
    QCOMPARE(caseSteps(*m_office->session, *id)->size(), std::size_t(2));
    const auto entries = history(*m_office->session, m_clients[1].id);
    QCOMPARE(std::ranges::count(*entries, HistoryKind::Identity, &HistoryEntry::kind), 2);
}

void TestQueues::sameCase_isOpenedOnce()
{
    auto tx = m_office->begin();
    const NewCase vanished {CaseKind::Vanished, {m_clients[0].id}, {}, m_office->source, {}, {}, {}};
    const auto first = openCase(tx, m_office->protector, vanished, m_office->by);
    const auto second = openCase(tx, m_office->protector, vanished, m_office->by);
    QVERIFY_RESULT(second);
    QCOMPARE(*first, *second);
    QVERIFY_RESULT(closeCase(tx, *first, {}, m_office->by));
    QVERIFY(*openCase(tx, m_office->protector, vanished, m_office->by) != *first);
    QCOMPARE(openCase(tx, m_office->protector, {}, m_office->by).error().code, QStringLiteral("registry.CASE_EMPTY"));
}

void TestQueues::caseSuccessors_areForCallsOnly()
{
    auto tx = m_office->begin();
    const auto id = openCase(tx, m_office->protector,
        {CaseKind::Split, {m_clients[0].id}, {aifoKey(21), aifoKey(22)}, m_office->source, {}, {}, {}}, m_office->by);
    QVERIFY_RESULT(tx.commit());
    QCOMPARE(identityCase(*m_office->session, *id)->successors, 2);
    const auto keys = caseSuccessors(*m_office->session, m_office->protector, *id);
    QVERIFY_RESULT(keys);
    QVERIFY((*keys)[1].aifo == aifoKey(22).aifo);
}

static const kmen::test::Entry testQueues(kmen::test::runOnEngine<TestQueues>);
#include "tst_queues.moc"
