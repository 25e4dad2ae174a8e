#include <QRegularExpression>

#include "audit/call_journal.h"
#include "audit/statement.h"
#include "registry/archive.h"
#include "registry/coverage.h"
#include "registry/search.h"
#include "registry/timeline.h"
#include "registry_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;

namespace {

/// Tables that grow with the number of clients or calls.
const QStringList &greatTables()
{
    static const QStringList names {QStringLiteral("client"), QStringLiteral("person"), QStringLiteral("client_name"),
        QStringLiteral("client_number"), QStringLiteral("client_link"), QStringLiteral("client_aifo"),
        QStringLiteral("client_pseudonym"), QStringLiteral("client_import"), QStringLiteral("client_archive"),
        QStringLiteral("client_document"), QStringLiteral("client_paper"), QStringLiteral("field_change"),
        QStringLiteral("notice"), QStringLiteral("audit"), QStringLiteral("egon_call"),
        QStringLiteral("egon_call_client"), QStringLiteral("import_row"), QStringLiteral("batch_row"),
        QStringLiteral("identity_case_client"), QStringLiteral("organisation")};
    return names;
}

/// "c" of "FROM client c"; the table itself when it has no other name.
bool isGreat(const QString &sql, const QString &name)
{
    return std::ranges::any_of(greatTables(), [&](const QString &table) {
        return name == table
            || sql.contains(QRegularExpression(QStringLiteral("\\b%1\\s+(AS\\s+)?%2\\b").arg(table, name)));
    });
}

} // namespace

/// No statement of the lists, the search and the detail reads a whole table that grows with the number of clients:
/// what takes a moment with a hundred clients would take minutes with ten million.
class TestPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_readNoWholeTable();

private:
    void useEverything();
    QStringList scans();
    Office m_office;
};

void TestPlans::useEverything()
{
    store::Session &session = *m_office.session;
    std::vector<CreatedClient> made;
    for (int i = 1; i <= 12; ++i) {
        made.push_back(m_office.add(i,
            person(QStringLiteral("Jana"), QStringLiteral("Nov%1").arg(i), QDate(1980, 1, i),
                QStringLiteral("1234%1").arg(i))));
    }
    {
        auto tx = m_office.begin();
        QVERIFY_RESULT(
            m_office.clients.addLink(tx, made.front().id, QStringLiteral("Spis"), QStringLiteral("S-77"), m_office.by));
        QVERIFY_RESULT(tx.commit());
    }
    std::vector<ClientFilter> filters(18);
    for (std::size_t i = 0; i < 5; ++i) {
        filters[i].state = static_cast<ClientState>(i);
    }
    filters[5].kind = ClientKind::Organisation;
    filters[6].kind = ClientKind::PersonInRob;
    filters[7].source = Source::Register;
    filters[8].source = Source::Office;
    filters[9].system = QStringLiteral("Spis");
    filters[10].subscribed = true;
    filters[11].subscribed = false;
    filters[12].waitingCase = true;
    filters[13].createdFrom = QDate(2020, 1, 1);
    filters[13].createdTo = QDate(2030, 1, 1);
    filters[14].readFrom = QDate(2020, 1, 1);
    filters[15].readTo = QDate(2030, 1, 1);
    filters[16].subscription = Subscription::Failed;
    const QStringList texts {QString(), QStringLiteral("n"), QStringLiteral("no"), QStringLiteral("nov1 jana"),
        QStringLiteral("jana"), QStringLiteral("1. 1. 1980"), QStringLiteral("nov 1. 1. 1980"), QStringLiteral("1980"),
        QStringLiteral("jana 1980"), QStringLiteral("12341"), QStringLiteral("S-77"), made.front().kid.text(),
        made.front().kid.text().left(6)};
    for (const QString &text : texts) {
        for (const ClientFilter &filter : filters) {
            const ClientQuery query {text, filter};
            const auto first = findClients(session, query, store::PageCursor::first(), 3);
            QVERIFY_RESULT(first);
            QVERIFY_RESULT(findClients(session, query, first->next, 3));
            QVERIFY_RESULT(findClients(session, query, store::PageCursor::last(), 3));
            QVERIFY_RESULT(countClients(session, query));
            QVERIFY_RESULT(mapClients(session, query));
        }
    }
    QVERIFY_RESULT(findClients(session, {}, cursorAtLetter({}, QStringLiteral("N"), QDate(2025, 1, 1)), 3));
    QVERIFY_RESULT(client(session, made.front().id));
    QVERIFY_RESULT(client(session, made.front().kid));
    QVERIFY_RESULT(history(session, made.front().id));
    QVERIFY_RESULT(similarClients(session, person(QStringLiteral("Jana"), QStringLiteral("Nov1"), QDate(1980, 1, 1))));
    QVERIFY_RESULT(clientCounts(session));
    QVERIFY_RESULT(firstClientAt(session));
    QVERIFY_RESULT(archiveEffect(session, made.front().id));
    audit::CallFilter calls;
    calls.subject = made.front().kid.text();
    QVERIFY_RESULT(audit::calls(session, calls, {}, 10));
    QVERIFY_RESULT(audit::makeStatement(
        session, {made.front().kid.text(), {}, {}, {}}, QStringLiteral("dpo"), QStringLiteral("Podnět 5"), {}));
}

/// What the engine would do for each statement that this session has prepared.
QStringList TestPlans::scans()
{
    store::Session &session = *m_office.session;
    const bool sqlite = session.dialect().engine == store::Engine::Sqlite;
    std::vector<std::pair<QString, QString>> statements; // how to ask, and the statement
    auto prepared = session.query(sqlite ? QStringLiteral("SELECT sql, '' FROM sqlite_stmt")
                                         : QStringLiteral("SELECT statement, name, cardinality(parameter_types) FROM "
                                                          "pg_prepared_statements"));
    (void)prepared.each([&](const store::Query &row) {
        const QString sql = row.text(0).simplified();
        if (!sql.contains(QStringLiteral("SELECT"))) {
            return;
        }
        if (sqlite) {
            statements.emplace_back(u"EXPLAIN QUERY PLAN " + row.text(0), sql);
            return;
        }
        const QStringList nothing(row.integer(2), QStringLiteral("NULL"));
        statements.emplace_back(u"EXPLAIN EXECUTE " + row.text(1)
                + (nothing.isEmpty() ? QString() : QString(u'(' + nothing.join(u',') + u')')),
            sql);
    });
    if (!sqlite) {
        // EXPLAIN cannot be prepared, and everything that a session runs is
        (void)session.execute(QStringLiteral("CREATE FUNCTION plan_of(asked TEXT) RETURNS SETOF TEXT LANGUAGE plpgsql "
                                             "AS $$ BEGIN RETURN QUERY EXECUTE asked; END $$"));
        // a small table is read as a whole unless the server is told that this is dear
        (void)session.execute(QStringLiteral("SET enable_seqscan = off"));
        (void)session.execute(QStringLiteral("SET plan_cache_mode = force_generic_plan"));
    }
    static const QRegularExpression whole(
        sqlite ? QStringLiteral("^SCAN (\\w+)$") : QStringLiteral("Seq Scan on (\\w+)"));
    QStringList found;
    for (const auto &[ask, sql] : statements) {
        auto plan = session.query(sqlite ? ask : QStringLiteral("SELECT * FROM plan_of(:asked)"));
        if (!sqlite) {
            plan.bind(QStringLiteral(":asked"), ask);
        }
        const auto done = plan.each([&](const store::Query &row) {
            const auto scan = whole.match(row.text(sqlite ? 3 : 0));
            const bool oneByKey = sql.endsWith(QStringLiteral("ORDER BY sequence DESC LIMIT 1"));
            if (scan.hasMatch() && isGreat(sql, scan.captured(1)) && !oneByKey) {
                found.append(row.text(sqlite ? 3 : 0).trimmed() + u" in " + sql);
            }
        });
        if (!done) {
            found.append(describe(done.error()) + u" in " + ask);
        }
    }
    if (statements.size() < 30) {
        found.append(QStringLiteral("only %1 statements").arg(statements.size()));
    }
    return found;
}

void TestPlans::lists_readNoWholeTable()
{
    useEverything();
    if (QTest::currentTestFailed()) {
        return;
    }
    const QStringList found = scans();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

static const kmen::test::Entry testPlans(kmen::test::runOnEngine<TestPlans>);
#include "tst_plans.moc"
