#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "../../support/result_macros.h"
#include "../../support/test_database.h"
#include "audit/audit_log.h"
#include "audit/call_journal.h"
#include "audit/head.h"
#include "store/migrations.h"
#include "support/test_program.h"

using namespace kmen;
using namespace std::chrono_literals;

/// The audit cannot be changed unnoticed; every call is written down before it goes out.
class TestAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chain_holds();
    void anyChange_isFound_data();
    void anyChange_isFound();
    void act_commitsOrVanishesWithTheChange();
    void cutEnd_showsInTheLastHash();
    void cutEnd_isFoundByTheKeptHead();
    void otherEnd_isFoundByTheKeptHead();
    void keptHead_isNeverMadeOfACutChain();
    void keptHead_thatWasChangedIsRefused();
    void failedAct_isWrittenWithItsReasonAndCode();
    void closedCall_standsInTheChain();
    void check_canBeCancelled();
    void rows_pageBothWaysAndFilter();
    void digest_isAllThatIsKeptOfTheChange();
    void everyAction_hasItsNameAndWording();
    void call_isThereBeforeItIsClosed();
    void call_survivesTheCallersRollback();
    void calls_filter();
    void calls_pageBothWays();
    void abandonedCalls_becomeUnknown();
    void call_closesOnce();

private:
    void append(int count, audit::Action action = audit::Action::ClientCreated)
    {
        auto tx = store::Transaction::begin(*m_session);
        for (int i = 0; tx && i < count; ++i) {
            m_clock.advance(1s);
            (void)audit::append(*tx,
                {QStringLiteral("novak"), action, QStringLiteral("K000-%1").arg(i),
                    QStringLiteral("Žádost č. %1").arg(i), QByteArray::number(i)});
        }
        QVERIFY(tx && tx->commit());
    }
    /// As one to whom the database belongs, and who takes the guard of the rows away first.
    void unguard()
    {
        QStringList statements {QStringLiteral("ALTER TABLE audit DISABLE TRIGGER ALL")};
        if (!test::wantsPostgres()) {
            statements = {QStringLiteral("DROP TRIGGER audit_unchanged"),
                QStringLiteral("DROP TRIGGER audit_unremoved"), QStringLiteral("DROP TRIGGER audit_unreplaced")};
        }
        for (const QString &statement : std::as_const(statements)) {
            QVERIFY_RESULT(m_session->execute(statement));
        }
    }
    egon::CallOpened opened(const QString &service, const QString &reason, const QString &subject)
    {
        m_clock.advance(1s);
        return {service, QUuid::createUuid(), m_clock.now(), QStringLiteral("novak"), reason, subject, 1, {}};
    }

    security::Protector m_keys = *security::Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'b'));
    QTemporaryDir m_folder;
    std::unique_ptr<test::TestDatabase> m_database;
    ManualClock m_clock {fromMsecs(1'760'000'000'000)};
    store::DatabaseConfig m_config;
    std::unique_ptr<store::Session> m_session;
};

void TestAudit::init()
{
    m_session.reset();
    m_database = std::make_unique<test::TestDatabase>();
    QVERIFY(m_database->isValid());
    m_config = m_database->config();
    auto session = store::Session::open(m_config, m_clock);
    QVERIFY_RESULT(session);
    m_session = std::move(*session);
    QVERIFY_RESULT(store::migrate(*m_session));
}

void TestAudit::chain_holds()
{
    append(50);
    append(50, audit::Action::ClientEdited);
    const auto checked = audit::verify(*m_session, {});
    QVERIFY_RESULT(checked);
    QVERIFY(checked->intact());
    QCOMPARE(checked->rows, 100);
    QCOMPARE(checked->lastHash.size(), 32);
}

void TestAudit::anyChange_isFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("brokenAt");
    QTest::newRow("reason") << QStringLiteral("UPDATE audit SET reason = 'x' WHERE sequence = 7") << qint64(7);
    QTest::newRow("time") << QStringLiteral("UPDATE audit SET at = at + 1 WHERE sequence = 7") << qint64(7);
    QTest::newRow("actor") << QStringLiteral("UPDATE audit SET actor = 'novaK' WHERE sequence = 7") << qint64(7);
    QTest::newRow("text moved to the next column")
        << QStringLiteral("UPDATE audit SET action = action || object, object = '' WHERE sequence = 7") << qint64(7);
    QTest::newRow("digest") << QStringLiteral("UPDATE audit SET digest = previous_hash WHERE sequence = 7")
                            << qint64(7);
    QTest::newRow("hash") << QStringLiteral("UPDATE audit SET hash = digest WHERE sequence = 7") << qint64(7);
    QTest::newRow("row removed") << QStringLiteral("DELETE FROM audit WHERE sequence = 7") << qint64(8);
    QTest::newRow("first row removed") << QStringLiteral("DELETE FROM audit WHERE sequence = 1") << qint64(2);
    QTest::newRow("two rows swapped") << QStringLiteral(
        "UPDATE audit SET (at, actor, action, object, reason, digest, previous_hash, hash) = (SELECT b.at, b.actor, "
        "b.action, b.object, b.reason, b.digest, b.previous_hash, b.hash FROM audit b WHERE b.sequence = 15 - "
        "audit.sequence) WHERE sequence IN (7, 8)")
                                      << qint64(7);
    QTest::newRow("one byte of a hash") << QStringLiteral("UPDATE audit SET hash = :bytes WHERE sequence = 7")
                                        << qint64(7);
    QTest::newRow("row put in") << QStringLiteral(
        "INSERT INTO audit SELECT 0, at, actor, action, object, reason, digest, "
        "previous_hash, hash FROM audit WHERE sequence = 1")
                                << qint64(0);
}

void TestAudit::anyChange_isFound()
{
    QFETCH(QString, sql);
    QFETCH(qint64, brokenAt);
    append(12);
    unguard();
    if (sql.contains(QStringLiteral(":bytes"))) {
        QByteArray hash;
        auto read = m_session->query(QStringLiteral("SELECT hash FROM audit WHERE sequence = 7"));
        QVERIFY_RESULT(read.each([&](store::Query &row) { hash = row.bytes(0); }));
        hash[31] = static_cast<char>(hash[31] ^ 1);
        auto write = m_session->query(sql);
        write.bind(QStringLiteral(":bytes"), hash);
        QVERIFY_RESULT(write.exec());
    } else {
        QVERIFY_RESULT(m_session->execute(sql));
    }
    const auto checked = audit::verify(*m_session, {});
    QVERIFY_RESULT(checked);
    QVERIFY(!checked->intact());
    QCOMPARE(*checked->brokenAt, brokenAt);
    QVERIFY(!checked->reason.isEmpty());
}

void TestAudit::act_commitsOrVanishesWithTheChange()
{
    append(1);
    {
        auto tx = store::Transaction::begin(*m_session);
        QVERIFY_RESULT(audit::append(*tx, {QStringLiteral("novak"), audit::Action::ClientEdited, {}, {}, {}}));
    }
    append(1);
    const auto checked = audit::verify(*m_session, {});
    QVERIFY(checked->intact());
    QCOMPARE(checked->rows, 2);
}

void TestAudit::cutEnd_showsInTheLastHash()
{
    append(5);
    const QByteArray whole = audit::verify(*m_session, {})->lastHash;
    unguard();
    QVERIFY_RESULT(m_session->execute(QStringLiteral("DELETE FROM audit WHERE sequence = 5")));
    const auto checked = audit::verify(*m_session, {});
    QVERIFY(checked->intact());
    QVERIFY(checked->lastHash != whole);
}

void TestAudit::cutEnd_isFoundByTheKeptHead()
{
    const QString file = m_folder.filePath(QStringLiteral("cut.head"));
    append(5);
    const auto kept = audit::refreshHeadFile(*m_session, file, m_keys);
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->sequence, 5);
    append(2);
    QVERIFY(audit::verify(*m_session, {}, *audit::readHeadFile(file, m_keys))->intact());
    unguard();
    QVERIFY_RESULT(m_session->execute(QStringLiteral("DELETE FROM audit WHERE sequence > 4")));
    const auto checked = audit::verify(*m_session, {}, *audit::readHeadFile(file, m_keys));
    QVERIFY_RESULT(checked);
    QCOMPARE(*checked->brokenAt, 5);
    QVERIFY(!checked->reason.isEmpty());
}

void TestAudit::otherEnd_isFoundByTheKeptHead()
{
    append(5);
    const auto kept = audit::head(*m_session);
    unguard();
    QVERIFY_RESULT(m_session->execute(QStringLiteral("DELETE FROM audit WHERE sequence > 3")));
    append(4); // a chain that holds in itself
    QVERIFY(audit::verify(*m_session, {})->intact());
    QCOMPARE(*audit::verify(*m_session, {}, *kept)->brokenAt, 5);
}

void TestAudit::keptHead_isNeverMadeOfACutChain()
{
    const QString file = m_folder.filePath(QStringLiteral("kept.head"));
    append(5);
    QVERIFY_RESULT(audit::refreshHeadFile(*m_session, file, m_keys));
    unguard();
    QVERIFY_RESULT(m_session->execute(QStringLiteral("DELETE FROM audit WHERE sequence = 5")));
    const auto refused = audit::refreshHeadFile(*m_session, file, m_keys);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("audit.CUT"));
    QCOMPARE(audit::readHeadFile(file, m_keys)->sequence, 5);
}

void TestAudit::keptHead_thatWasChangedIsRefused()
{
    append(3);
    const QByteArray text = *audit::headText(*audit::head(*m_session), m_keys);
    QVERIFY_RESULT(audit::readHead(text, m_keys));
    QVERIFY_RESULT(audit::readHead(QByteArray(text).replace('\n', "\r\n"), m_keys));
    const QByteArray shorter = QByteArray(text).replace("sequence 3", "sequence 2");
    QCOMPARE(audit::readHead(shorter, m_keys).error().code, QStringLiteral("audit.HEAD_SIGNATURE"));
    const auto others = security::Protector::fromKeys(QByteArray(32, 'q'), QByteArray(32, 'r'));
    QCOMPARE(audit::readHead(text, *others).error().code, QStringLiteral("audit.HEAD_SIGNATURE"));
    QCOMPARE(audit::readHead("anything", m_keys).error().code, QStringLiteral("audit.HEAD_FORMAT"));
}

void TestAudit::failedAct_isWrittenWithItsReasonAndCode()
{
    const Error error {ErrorKind::Denied, QStringLiteral("registry.REFERENCE_FIELD"), {}, {}, {}};
    QVERIFY_RESULT(audit::recordFailure(*m_session,
        {QStringLiteral("novak"), audit::Action::ClientEdited, QStringLiteral("K000-1"), QStringLiteral("oprava"), {}},
        error));
    const auto rows = audit::auditRows(*m_session, {}, {}, 10);
    QCOMPARE(rows->rows.size(), std::size_t(1));
    QCOMPARE(rows->rows[0].action, QStringLiteral("client.edited.failed"));
    QCOMPARE(rows->rows[0].reason, QStringLiteral("oprava [registry.REFERENCE_FIELD]"));
    QVERIFY(audit::actionText(rows->rows[0].action).contains(audit::actionText(QStringLiteral("client.edited"))));
    QVERIFY(audit::verify(*m_session, {})->intact());
}

void TestAudit::closedCall_standsInTheChain()
{
    const auto journal = audit::CallJournal::open(m_config, m_clock);
    for (const auto outcome : {egon::CallOutcome::Ok, egon::CallOutcome::Refused, egon::CallOutcome::Unknown}) {
        const auto id = (*journal)->open(opened(QStringLiteral("E276"), QStringLiteral("dotaz"), QStringLiteral("K1")));
        QVERIFY_RESULT((*journal)->close(*id, {m_clock.now(), outcome, {}, {}, {}, 0, 0}));
    }
    const auto rows = audit::auditRows(*m_session, {}, {}, 10);
    QCOMPARE(rows->rows.size(), std::size_t(3));
    QCOMPARE(rows->rows[2].action, QStringLiteral("call.made"));
    QCOMPARE(rows->rows[2].object, QStringLiteral("K1"));
    QCOMPARE(rows->rows[2].reason, QStringLiteral("dotaz"));
    QCOMPARE(rows->rows[1].action, QStringLiteral("call.made.failed"));
    QCOMPARE(rows->rows[0].action, QStringLiteral("call.made.failed"));
    audit::AuditFilter filter;
    filter.withoutCalls = true;
    QVERIFY(audit::auditRows(*m_session, filter, {}, 10)->rows.empty());
}

void TestAudit::check_canBeCancelled()
{
    append(1500);
    std::stop_source stop;
    stop.request_stop();
    const auto checked = audit::verify(*m_session, Job(stop.get_token()));
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Cancelled);
}

void TestAudit::rows_pageBothWaysAndFilter()
{
    append(25);
    append(5, audit::Action::CaseOpened);
    audit::AuditFilter filter;
    filter.action = QStringLiteral("client.");
    const auto first = audit::auditRows(*m_session, filter, store::PageCursor::first(), 10);
    QVERIFY_RESULT(first);
    QCOMPARE(first->rows.front().sequence, 25);
    QCOMPARE(first->rows.size(), std::size_t(10));
    QVERIFY(first->hasNext && !first->hasPrevious);
    const auto second = audit::auditRows(*m_session, filter, first->next, 10);
    QCOMPARE(second->rows.front().sequence, 15);
    const auto third = audit::auditRows(*m_session, filter, second->next, 10);
    QCOMPARE(third->rows.size(), std::size_t(5));
    QVERIFY(!third->hasNext && third->hasPrevious);
    const auto back = audit::auditRows(*m_session, filter, third->previous, 10);
    QCOMPARE(back->rows.front().sequence, 15);
    QCOMPARE(back->rows.back().sequence, 6);
    const auto last = audit::auditRows(*m_session, filter, store::PageCursor::last(), 3);
    QCOMPARE(last->rows.back().sequence, 1);
    QVERIFY(last->hasPrevious && !last->hasNext);
    audit::AuditFilter byText;
    byText.text = QStringLiteral("DOST č. 24");
    QCOMPARE(audit::auditRows(*m_session, byText, {}, 10)->rows.size(), std::size_t(1));
    byText.text = QStringLiteral("%");
    QVERIFY(audit::auditRows(*m_session, byText, {}, 10)->rows.empty());
    audit::AuditFilter byObject;
    byObject.object = QStringLiteral("K000-3");
    QCOMPARE(audit::auditRows(*m_session, byObject, {}, 10)->rows.size(), std::size_t(2));
}

void TestAudit::digest_isAllThatIsKeptOfTheChange()
{
    auto tx = store::Transaction::begin(*m_session);
    QVERIFY_RESULT(audit::append(*tx, {QStringLiteral("novak"), audit::Action::ClientEdited, {}, {}, "Dvořáková"}));
    QVERIFY_RESULT(tx->commit());
    m_session.reset();
    bool foundOther = false;
    for (const QByteArray &bytes : m_database->storedBytes()) {
        QVERIFY(!bytes.contains("Dvořáková"));
        foundOther = foundOther || bytes.contains("novak");
    }
    QVERIFY(foundOther);
}

void TestAudit::everyAction_hasItsNameAndWording()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (int i = 0; i < audit::actionCount; ++i) {
        const QString name = audit::actionName(static_cast<audit::Action>(i));
        QVERIFY2(name.contains(u'.'), qPrintable(name));
        QVERIFY2(audit::actionText(name) != name, qPrintable(name));
        names.insert(name);
        texts.insert(audit::actionText(name));
    }
    QCOMPARE(names.size(), audit::actionCount);
    QCOMPARE(texts.size(), audit::actionCount);
    QCOMPARE(audit::actionText(QStringLiteral("client.ofALaterVersion")), QStringLiteral("client.ofALaterVersion"));
}

void TestAudit::call_isThereBeforeItIsClosed()
{
    const auto journal = audit::CallJournal::open(m_config, m_clock);
    QVERIFY_RESULT(journal);
    const auto call = opened(QStringLiteral("E278"), QStringLiteral("Vedení kmene"), QStringLiteral("K000-1"));
    const auto id = (*journal)->open(call);
    QVERIFY_RESULT(id);
    const auto running = audit::call(*m_session, *id);
    QVERIFY_RESULT(running);
    QCOMPARE(running->outcome, egon::CallOutcome::Open);
    QVERIFY(!running->closed && !running->duration());
    QCOMPARE(running->opened.agendaZadostId, call.agendaZadostId);
    m_clock.advance(250ms);
    const QUuid iszr = QUuid::createUuid();
    QVERIFY_RESULT((*journal)->close(*id,
        {m_clock.now(), egon::CallOutcome::Refused, QStringLiteral("egon.NEEXISTUJE"), QStringLiteral("ROB"), iszr, 10,
            20}));
    const auto closed = audit::call(*m_session, *id);
    QCOMPARE(closed->outcome, egon::CallOutcome::Refused);
    QCOMPARE(*closed->duration(), 250ms);
    QCOMPARE(*closed->closed->iszrZadostId, iszr);
    QCOMPARE(closed->closed->code, QStringLiteral("egon.NEEXISTUJE"));
    QCOMPARE(closed->closed->answerBytes, 20);
    QVERIFY(!audit::call(*m_session, 99));
}

void TestAudit::call_survivesTheCallersRollback()
{
    const auto journal = audit::CallJournal::open(m_config, m_clock);
    const auto id = (*journal)->open(opened(QStringLiteral("E77"), {}, {}));
    {
        auto tx = store::Transaction::begin(*m_session);
        QVERIFY_RESULT(tx);
    }
    QVERIFY_RESULT(audit::call(*m_session, *id));
}

void TestAudit::calls_filter()
{
    const auto journal = audit::CallJournal::open(m_config, m_clock);
    const Moment begin = m_clock.now();
    const auto first = (*journal)->open(
        opened(QStringLiteral("E278"), QStringLiteral("Žádost o příspěvek"), QStringLiteral("K000-1")));
    (void)(*journal)->open(
        opened(QStringLiteral("E277"), QStringLiteral("Vedení kmene"), QStringLiteral("distribution")));
    (void)(*journal)->open(
        opened(QStringLiteral("E277"), QStringLiteral("Vedení kmene"), QStringLiteral("distribution")));
    (void)(*journal)->close(*first, {m_clock.now(), egon::CallOutcome::Ok, {}, {}, {}, 0, 0});
    const auto found = [&](const audit::CallFilter &filter) {
        const auto page = audit::calls(*m_session, filter, {}, 100);
        return page ? page->rows.size() : std::size_t(999);
    };
    QCOMPARE(found({}), std::size_t(3));
    QCOMPARE(found({.service = QStringLiteral("E277"),
                 .purpose = {},
                 .user = {},
                 .subject = {},
                 .outcome = {},
                 .from = {},
                 .until = {}}),
        std::size_t(2));
    audit::CallFilter filter;
    filter.purpose = QStringLiteral("zadost PRISP");
    QCOMPARE(found(filter), std::size_t(0));
    filter.purpose = QStringLiteral("PRISPEVEK");
    QCOMPARE(found(filter), std::size_t(1));
    filter = {};
    filter.subject = QStringLiteral("K000-1");
    QCOMPARE(found(filter), std::size_t(1));
    filter = {};
    filter.outcome = egon::CallOutcome::Open;
    QCOMPARE(found(filter), std::size_t(2));
    filter = {};
    filter.from = begin + 2s;
    filter.until = begin + 3s;
    QCOMPARE(found(filter), std::size_t(1));
}

void TestAudit::calls_pageBothWays()
{
    const auto journal = audit::CallJournal::open(m_config, m_clock);
    for (int i = 0; i < 5; ++i) {
        QVERIFY_RESULT((*journal)->open(opened(QStringLiteral("E07"), {}, QString::number(i))));
    }
    const auto first = audit::calls(*m_session, {}, {}, 2);
    QVERIFY_RESULT(first);
    QCOMPARE(first->rows.front().opened.subject, QStringLiteral("4"));
    const auto second = audit::calls(*m_session, {}, first->next, 2);
    QCOMPARE(second->rows.front().opened.subject, QStringLiteral("2"));
    const auto back = audit::calls(*m_session, {}, second->previous, 2);
    QCOMPARE(back->rows.front().opened.subject, QStringLiteral("4"));
    QVERIFY(!back->hasPrevious && back->hasNext);
}

void TestAudit::abandonedCalls_becomeUnknown()
{
    const auto journal = audit::CallJournal::open(m_config, m_clock);
    const auto old = (*journal)->open(opened(QStringLiteral("E45"), {}, {}));
    m_clock.advance(1h);
    const auto fresh = (*journal)->open(opened(QStringLiteral("E45"), {}, {}));
    const auto closed = audit::closeAbandoned(*m_session, m_clock.now() - 10min);
    QVERIFY_RESULT(closed);
    QCOMPARE(*closed, 1);
    QCOMPARE(audit::call(*m_session, *old)->outcome, egon::CallOutcome::Unknown);
    QCOMPARE(audit::call(*m_session, *fresh)->outcome, egon::CallOutcome::Open);
    // nobody saw its end: that, too, stands in the chain
    const auto acts = audit::auditRows(*m_session, {}, {}, 10);
    QVERIFY_RESULT(acts);
    QCOMPARE(acts->rows.size(), std::size_t(1));
    QCOMPARE(acts->rows.front().action, QString(audit::actionName(audit::Action::CallMade) + u".failed"));
    QVERIFY(audit::verify(*m_session, {})->intact());
}

void TestAudit::call_closesOnce()
{
    const auto journal = audit::CallJournal::open(m_config, m_clock);
    const auto id = (*journal)->open(opened(QStringLiteral("E45"), {}, {}));
    const egon::CallClosed closed {m_clock.now(), egon::CallOutcome::Ok, {}, {}, {}, 0, 0};
    QVERIFY_RESULT((*journal)->close(*id, closed));
    QVERIFY(!(*journal)->close(*id, closed));
}

static const kmen::test::Entry testAudit(kmen::test::runOnEngine<TestAudit>);
#include "tst_audit.moc"
