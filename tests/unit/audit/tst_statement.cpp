#include <QTest>

#include "../../support/result_macros.h"
#include "../../support/test_database.h"
#include "audit/call_journal.h"
#include "audit/statement.h"
#include "store/migrations.h"
#include "support/test_program.h"

using namespace kmen;
using namespace std::chrono_literals;

/// Who looked up whom: nobody is missing, nobody else is in it, and that it was asked for is itself written down.
class TestStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ofAClient_hasCallsAndActs();
    void ofAClient_hasCallsThatReadMany();
    void ofAUser_hasWhatThatUserDid();
    void period_isKept();
    void withoutSubjectOrReason_isRefused();
    void csv_isSafeForSpreadsheets();
    void making_isWrittenDown();

private:
    QUuid call(const QString &user, const QString &subject, const QString &reason = QStringLiteral("Žádost 1"))
    {
        m_clock.advance(1min);
        const auto journal = audit::CallJournal::open(m_database->config(), m_clock);
        const egon::CallOpened opened {
            QStringLiteral("E276"), QUuid::createUuid(), m_clock.now(), user, reason, subject, 1, {}};
        const auto id = (*journal)->open(opened);
        (void)(*journal)->close(*id, {m_clock.now(), egon::CallOutcome::Ok, {}, {}, QUuid::createUuid(), 0, 0});
        return opened.agendaZadostId;
    }
    void act(const QString &user, const QString &object)
    {
        m_clock.advance(1min);
        auto tx = store::Transaction::begin(*m_session);
        (void)audit::append(*tx, {user, audit::Action::ClientEdited, object, QStringLiteral("oprava"), {}});
        QVERIFY(tx->commit());
    }
    Result<audit::Statement> of(const QString &kid, const QString &user = {})
    {
        return audit::makeStatement(
            *m_session, {kid, user, {}, {}}, QStringLiteral("dpo"), QStringLiteral("Podnět 5"), {});
    }
    std::unique_ptr<test::TestDatabase> m_database;
    ManualClock m_clock {fromMsecs(1'760'000'000'000)};
    std::unique_ptr<store::Session> m_session;
    const QString m_kid = Kid::fromNumber(5).text();
};

void TestStatement::init()
{
    m_session.reset();
    m_database = std::make_unique<test::TestDatabase>();
    m_session = *store::Session::open(m_database->config(), m_clock);
    QVERIFY_RESULT(store::migrate(*m_session));
}

void TestStatement::ofAClient_hasCallsAndActs()
{
    const QUuid request = call(QStringLiteral("novak"), m_kid);
    act(QStringLiteral("dvorak"), m_kid);
    call(QStringLiteral("novak"), Kid::fromNumber(6).text());
    const auto made = of(m_kid);
    QVERIFY_RESULT(made);
    QCOMPARE(made->rows.size(), std::size_t(2));
    QCOMPARE(made->rows[0].who, QStringLiteral("novak"));
    QCOMPARE(made->rows[0].what, QStringLiteral("E276"));
    QCOMPARE(made->rows[0].reason, QStringLiteral("Žádost 1"));
    QCOMPARE(made->rows[0].requestId, request.toString(QUuid::WithoutBraces));
    QVERIFY(!made->rows[0].registerId.isEmpty());
    QVERIFY(made->rows[0].call);
    QCOMPARE(made->rows[1].who, QStringLiteral("dvorak"));
    QVERIFY(!made->rows[1].call);
}

void TestStatement::ofAClient_hasCallsThatReadMany()
{
    const QUuid request = call(QStringLiteral("kmen-worker"), QStringLiteral("distribution"));
    QVERIFY_RESULT(m_session->execute(QStringLiteral("INSERT INTO client (kid, kind, state, version, sort_key, "
                                                     "subscription, open_cases, next_ordinal, created_at) "
                                                     "VALUES ('%1', 0, 0, 0, '', 0, 0, 1, 0)")
                                          .arg(m_kid)));
    QVERIFY_RESULT(m_session->execute(
        QStringLiteral("INSERT INTO egon_call_client (client, request_id) SELECT id, '%1' FROM client")
            .arg(request.toString(QUuid::WithoutBraces))));
    const auto made = of(m_kid);
    QVERIFY_RESULT(made);
    QCOMPARE(made->rows.size(), std::size_t(1));
    QCOMPARE(made->rows[0].about, QStringLiteral("distribution"));
    // and the journal, asked about this client
    audit::CallFilter filter;
    filter.subject = m_kid;
    const auto listed = audit::calls(*m_session, filter, {}, 10);
    QVERIFY_RESULT(listed);
    QCOMPARE(listed->rows.size(), std::size_t(1));
    QVERIFY(listed->rows.front().opened.agendaZadostId == request);
}

void TestStatement::ofAUser_hasWhatThatUserDid()
{
    call(QStringLiteral("novak"), m_kid);
    call(QStringLiteral("dvorak"), m_kid);
    call(QStringLiteral("novak"), Kid::fromNumber(6).text());
    QCOMPARE(of({}, QStringLiteral("novak"))->rows.size(), std::size_t(2));
    QCOMPARE(of(m_kid, QStringLiteral("novak"))->rows.size(), std::size_t(1));
}

void TestStatement::period_isKept()
{
    call(QStringLiteral("novak"), m_kid);
    const Moment from = m_clock.now() + 30s;
    call(QStringLiteral("novak"), m_kid);
    const Moment until = m_clock.now() + 30s;
    call(QStringLiteral("novak"), m_kid);
    const auto made = audit::makeStatement(
        *m_session, {m_kid, {}, from, until}, QStringLiteral("dpo"), QStringLiteral("Podnět 5"), {});
    QCOMPARE(made->rows.size(), std::size_t(1));
}

void TestStatement::withoutSubjectOrReason_isRefused()
{
    QCOMPARE(of({}).error().code, QStringLiteral("audit.STATEMENT"));
    QCOMPARE(audit::makeStatement(*m_session, {m_kid, {}, {}, {}}, QStringLiteral("dpo"), QStringLiteral(" "), {})
                 .error()
                 .code,
        QStringLiteral("audit.STATEMENT"));
}

void TestStatement::csv_isSafeForSpreadsheets()
{
    call(QStringLiteral("novak"), m_kid, QStringLiteral("=HYPERLINK(\"x\");konec"));
    const QByteArray csv = audit::statementCsv(*of(m_kid));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.contains(";\"'=HYPERLINK(\"\"x\"\");konec\";"));
    QCOMPARE(csv.count("\r\n"), 2);
}

void TestStatement::making_isWrittenDown()
{
    QVERIFY_RESULT(of(m_kid));
    audit::AuditFilter filter;
    filter.action = QStringLiteral("statement.");
    const auto rows = audit::auditRows(*m_session, filter, {}, 10);
    QCOMPARE(rows->rows.size(), std::size_t(1));
    QCOMPARE(rows->rows[0].actor, QStringLiteral("dpo"));
    QCOMPARE(rows->rows[0].object, m_kid);
    QCOMPARE(rows->rows[0].reason, QStringLiteral("Podnět 5"));
}

static const kmen::test::Entry testStatement(kmen::test::runOnEngine<TestStatement>);
#include "tst_statement.moc"
