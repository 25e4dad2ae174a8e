#include <QTest>

#include "../../support/result_macros.h"
#include "../../support/test_database.h"
#include "store/members.h"
#include "store/migrations.h"
#include "store/rights.h"
#include "store_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What somebody types into psql.
struct Attempt {
    QString sql;
    bool works = false;
};

} // namespace

/// What each role of the office can do on a server, as it can with psql: by its own login, without the program.
class TestStoreRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTable_hasARule();
    void role_canDoWhatItsWorkNeeds_data();
    void role_canDoWhatItsWorkNeeds();
    void audit_bearsTheOwnName();
    void approval_isByAnotherPersonAndUnderTheOwnName();
    void savedFilters_areOwn();
    void settingsOfTheOffice_areTheAdministrators();
    void settingsOfRequests_areTheDraftersToo();
    void loginWithoutARole_seesNothing();
    void unknownTable_isNobodysAndIsSaid();
    void grantByHand_isFoundAndTakenBack();
    void grantedAgain_staysTheSame();
    void ownerWithoutMoreRights_setsItUp();
    void ownerWhoMayGiveNoRole_isToldWhatToRun();
    void clerk_cannotMigrate();

private:
    Result<std::unique_ptr<store::Session>> as(const QString &login) { return openAs(m_database, login); }
    Result<std::unique_ptr<store::Session>> openAs(TestDatabase &database, const QString &login)
    {
        auto config = database.config();
        config.server->user = login;
        config.server->password = u"secret"_s;
        return store::Session::open(config, m_clock);
    }
    /// A session of the login that owns the other database and has brought its tables there.
    Result<std::unique_ptr<store::Session>> ownerOf(TestDatabase &other, const QString &login)
    {
        const QString name = other.postgres()->database();
        if (!other.postgres()->administer(u"ALTER DATABASE %1 OWNER TO %2"_s.arg(name, login))) {
            return fail(ErrorKind::Internal, u"test.OWNER"_s, u"The database got no other owner."_s);
        }
        auto owner = openAs(other, login);
        const auto migrated = owner ? store::migrate(**owner) : failWith(owner);
        return migrated ? std::move(owner) : failWith(migrated);
    }
    static QString codeOf(const Result<void> &done) { return done ? u"done"_s : done.error().code; }

    TestDatabase m_database;
    ManualClock m_clock {fromMsecs(1'760'000'000'000)};
    std::unique_ptr<store::Session> m_owner;
};

void TestStoreRights::initTestCase()
{
    QVERIFY(m_database.isValid());
    auto owner = store::Session::open(m_database.config(), m_clock);
    QVERIFY_RESULT(owner);
    m_owner = std::move(*owner);
    QVERIFY_RESULT(store::migrate(*m_owner));
    const auto report = store::grantRights(*m_owner);
    QVERIFY_RESULT(report);
    QVERIFY(report->logKeptClean);
    for (const store::Role role : store::allRoles) {
        const QString login = u"my_" + store::roleWord(role);
        QVERIFY(m_database.postgres()->addUser(login, u"secret"_s));
        QVERIFY_RESULT(store::grantRole(*m_owner, login, role));
    }
    QVERIFY_RESULT(m_owner->execute(
        u"INSERT INTO client (id, kid, kind, state, version, sort_key, subscription, open_cases, next_ordinal, "
        "created_at) VALUES (1, 'K', 0, 0, 1, '', 0, 0, 1, 0)"_s));
    QVERIFY_RESULT(
        m_owner->execute(u"INSERT INTO audit VALUES (1, 0, 'kmen', 'a', '', '', '\\x00', '\\x00', '\\x00')"_s));
    QVERIFY_RESULT(m_owner->execute(u"INSERT INTO identity_case (id, kind, state, opened_at, source, request_id, note) "
                                    "VALUES (1, 0, 0, 0, '', '', '')"_s));
}

void TestStoreRights::everyTable_hasARule()
{
    const auto check = store::checkRights(*m_owner);
    QVERIFY_RESULT(check);
    for (const store::RightsFinding &finding : check->findings) {
        qWarning("%s", qPrintable(finding.what));
    }
    QVERIFY(check->findings.empty());
    QVERIFY(check->forbidden > 300);
    QVERIFY(check->allowed > 100);
    // it was only tried
    QCOMPARE(count(*m_owner, u"client"_s), 1);
    QCOMPARE(count(*m_owner, u"audit"_s), 1);
}

void TestStoreRights::role_canDoWhatItsWorkNeeds_data()
{
    const Attempt readClients {u"SELECT sort_key FROM client"_s, true};
    const Attempt changeAudit {u"UPDATE audit SET reason = 'x'"_s};
    const Attempt removeAudit {u"DELETE FROM audit"_s};
    const Attempt emptyAudit {u"TRUNCATE audit"_s};
    const Attempt openGuard {u"ALTER TABLE audit DISABLE TRIGGER ALL"_s};
    const Attempt removeClient {u"DELETE FROM client"_s};
    const Attempt becomeWorker {u"SET ROLE kmen_worker"_s};
    QTest::addColumn<QList<Attempt>>("attempts");
    QTest::newRow("my_clerk") << QList<Attempt> {readClients, changeAudit, removeAudit, emptyAudit, openGuard,
        removeClient, becomeWorker, {u"SELECT title FROM request"_s, true}, {u"UPDATE request SET title = 'x'"_s},
        {u"UPDATE client SET version = 2"_s, true}, {u"UPDATE identity_approval SET approved_by = 'x'"_s},
        {u"DELETE FROM field_change"_s}, {u"SELECT passwd FROM pg_shadow"_s}};
    QTest::newRow("my_administrator") << QList<Attempt> {readClients, changeAudit, removeAudit, emptyAudit, openGuard,
        removeClient, becomeWorker, {u"UPDATE setting SET value = 'x'"_s, true}};
    QTest::newRow("my_drafter") << QList<Attempt> {{u"SELECT kid FROM client"_s}, {u"SELECT client FROM person"_s},
        {u"SELECT id FROM notice"_s}, {u"SELECT reason FROM audit"_s}, changeAudit, removeAudit, emptyAudit, openGuard,
        {u"SELECT sequence, hash FROM audit"_s, true}, {u"UPDATE request SET title = 'x'"_s, true},
        {u"DELETE FROM request"_s}};
    QTest::newRow("my_auditor") << QList<Attempt> {{u"SELECT * FROM audit"_s, true},
        {u"SELECT subject FROM egon_call"_s, true}, {u"SELECT kid FROM client"_s, true},
        {u"SELECT sort_key FROM client"_s}, {u"SELECT surname FROM person"_s}, {u"SELECT cipher FROM client_aifo"_s},
        changeAudit, removeAudit, emptyAudit, openGuard, {u"UPDATE client SET version = 3"_s}};
    QTest::newRow("my_worker") << QList<Attempt> {readClients, changeAudit, removeAudit, emptyAudit, openGuard,
        removeClient, {u"UPDATE notice SET attempts = 1"_s, true},
        {u"INSERT INTO identity_approval VALUES (1, 'a', 'b', 0)"_s}, {u"UPDATE identity_decision SET state = 1"_s}};
}

void TestStoreRights::role_canDoWhatItsWorkNeeds()
{
    QFETCH(const QList<Attempt>, attempts);
    const auto session = as(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY_RESULT(session);
    for (const Attempt &attempt : attempts) {
        const auto done = (*session)->execute(attempt.sql);
        QVERIFY2(done.has_value() == attempt.works, qPrintable(attempt.sql + u": " + codeOf(done)));
        QVERIFY2(done || done.error().code == u"store.NOT_ALLOWED"_s, qPrintable(codeOf(done)));
    }
}

void TestStoreRights::audit_bearsTheOwnName()
{
    const QString sql = u"INSERT INTO audit VALUES (%1, 0, '%2', 'a', '', '', '\\x00', '\\x00', '\\x00')"_s;
    int sequence = 1;
    for (const store::Role role : store::allRoles) {
        const QString login = u"my_" + store::roleWord(role);
        const auto session = as(login);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT((*session)->execute(sql.arg(++sequence).arg(login)));
        const auto forged = (*session)->execute(sql.arg(++sequence).arg(u"somebody.else"_s));
        QCOMPARE(codeOf(forged), role == store::Role::Worker ? u"done"_s : u"store.NOT_ALLOWED"_s);
    }
}

void TestStoreRights::approval_isByAnotherPersonAndUnderTheOwnName()
{
    QVERIFY(m_database.postgres()->addUser(u"my_second"_s, u"secret"_s));
    QVERIFY_RESULT(store::grantRole(*m_owner, u"my_second"_s, store::Role::Administrator));
    const auto clerk = as(u"my_clerk"_s);
    const auto first = as(u"my_administrator"_s);
    const auto second = as(u"my_second"_s);
    QVERIFY_RESULT(clerk);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    const QString propose =
        u"INSERT INTO identity_decision (id, identity_case, kind, plan, digest, reason_code, opinion, equal_person, "
        "proposed_by, proposed_at, state) VALUES (%1, 1, 0, '', '', '', '', 0, '%2', 0, 0)"_s;
    const QString approve = u"INSERT INTO identity_approval VALUES (1, 'my_administrator', '%1', 0)"_s;
    // a clerk decides nothing
    QCOMPARE(codeOf((*clerk)->execute(propose.arg(2).arg(u"my_clerk"_s))), u"store.NOT_ALLOWED"_s);
    QCOMPARE(codeOf((*first)->execute(propose.arg(2).arg(u"my_second"_s))), u"store.NOT_ALLOWED"_s);
    QVERIFY_RESULT((*first)->execute(propose.arg(1).arg(u"my_administrator"_s)));
    QCOMPARE(codeOf((*clerk)->execute(approve.arg(u"my_clerk"_s))), u"store.NOT_ALLOWED"_s);
    // under another's name
    QCOMPARE(codeOf((*first)->execute(approve.arg(u"my_second"_s))), u"store.NOT_ALLOWED"_s);
    // under the own one: the database records the attempt and takes nothing
    (void)(*first)->execute(approve.arg(u"my_administrator"_s));
    QCOMPARE(count(*m_owner, u"identity_approval"_s), 0);
    QCOMPARE(count(*m_owner, u"identity_refusal"_s), 1);
    QVERIFY_RESULT((*second)->execute(approve.arg(u"my_second"_s)));
    QCOMPARE(count(*m_owner, u"identity_approval"_s), 1);
    QCOMPARE(codeOf((*second)->execute(u"DELETE FROM identity_approval WHERE false"_s)), u"store.NOT_ALLOWED"_s);
    QVERIFY(m_database.postgres()->administer(u"DROP ROLE my_second"_s));
}

void TestStoreRights::savedFilters_areOwn()
{
    const auto clerk = as(u"my_clerk"_s);
    const auto administrator = as(u"my_administrator"_s);
    const QString save = u"INSERT INTO saved_filter (owner, name, query, saved_at) VALUES ('%1', 'f', '', 0)"_s;
    QVERIFY_RESULT((*clerk)->execute(save.arg(u"my_clerk"_s)));
    QCOMPARE(codeOf((*administrator)->execute(save.arg(u"my_clerk"_s))), u"store.NOT_ALLOWED"_s);
    QCOMPARE(count(**clerk, u"saved_filter"_s), 1);
    QCOMPARE(count(**administrator, u"saved_filter"_s), 0);
}

void TestStoreRights::settingsOfTheOffice_areTheAdministrators()
{
    const auto clerk = as(u"my_clerk"_s);
    const auto administrator = as(u"my_administrator"_s);
    const QString set = u"INSERT INTO setting (key, value) VALUES ('%1', '1')"_s;
    QVERIFY_RESULT((*clerk)->execute(set.arg(u"identify.columns.abc"_s)));
    QCOMPARE(codeOf((*clerk)->execute(set.arg(u"identity.fourEyes"_s))), u"store.NOT_ALLOWED"_s);
    QVERIFY_RESULT((*administrator)->execute(set.arg(u"identity.fourEyes"_s)));
    auto change = (*clerk)->query(u"UPDATE setting SET value = '0' WHERE key = 'identity.fourEyes'"_s);
    QVERIFY_RESULT(change.exec());
    QCOMPARE(change.affected(), 0);
}

void TestStoreRights::settingsOfRequests_areTheDraftersToo()
{
    const auto drafter = as(u"my_drafter"_s);
    const auto clerk = as(u"my_clerk"_s);
    const QString set = u"INSERT INTO setting (key, value) VALUES ('%1', '%2') "
                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s;
    for (const QString &key : {u"access.office"_s, u"dia.confirmation"_s}) {
        for (const QString &value : {u"1"_s, u"2"_s}) {
            QVERIFY_RESULT((*drafter)->execute(set.arg(key, value)));
        }
        QCOMPARE(count(*m_owner, u"setting WHERE value = '2' AND key = '%1'"_s.arg(key)), 1);
        QCOMPARE(codeOf((*clerk)->execute(set.arg(key, u"3"_s))), u"store.NOT_ALLOWED"_s);
    }
    // and no others, neither by a new row, nor by changing one, nor by turning the own one into another
    QVERIFY_RESULT(m_owner->execute(set.arg(u"identity.fourEyes"_s, u"1"_s)));
    for (const QString &key :
        {u"identity.fourEyes"_s, u"import.columns.abc"_s, u"access.office.more"_s, u"access.secondPerson"_s}) {
        QCOMPARE(codeOf((*drafter)->execute(set.arg(key, u"0"_s))), u"store.NOT_ALLOWED"_s);
    }
    auto change = (*drafter)->query(u"UPDATE setting SET value = '0' WHERE key = 'identity.fourEyes'"_s);
    QVERIFY_RESULT(change.exec());
    QCOMPARE(change.affected(), 0);
    QCOMPARE(codeOf((*drafter)->execute(u"UPDATE setting SET key = 'x' WHERE key = 'access.office'"_s)),
        u"store.NOT_ALLOWED"_s);
    QCOMPARE(codeOf((*drafter)->execute(u"DELETE FROM setting WHERE key = 'access.office'"_s)), u"store.NOT_ALLOWED"_s);
}

void TestStoreRights::loginWithoutARole_seesNothing()
{
    QVERIFY(m_database.postgres()->addUser(u"my_nobody"_s, u"secret"_s));
    const auto session = as(u"my_nobody"_s);
    QVERIFY(!session);
    QCOMPARE(session.error().code, u"store.NOT_ALLOWED"_s);
    QVERIFY(m_database.postgres()->administer(u"DROP ROLE my_nobody"_s));
}

void TestStoreRights::unknownTable_isNobodysAndIsSaid()
{
    QVERIFY_RESULT(m_owner->execute(u"CREATE TABLE something_new (a INTEGER)"_s));
    const auto report = store::grantRights(*m_owner);
    QVERIFY_RESULT(report);
    QCOMPARE(report->tablesWithoutRule, QStringList {u"something_new"_s});
    const auto worker = as(u"my_worker"_s);
    QCOMPARE(codeOf((*worker)->execute(u"SELECT * FROM something_new"_s)), u"store.NOT_ALLOWED"_s);
    const auto check = store::checkRights(*m_owner);
    QVERIFY_RESULT(check);
    QCOMPARE(check->findings.size(), 1);
    QCOMPARE(check->findings.front().code, u"TABLE_WITHOUT_RULE"_s);
    QVERIFY(check->findings.front().what.contains(u"something_new"_s));
    QVERIFY_RESULT(m_owner->execute(u"DROP TABLE something_new"_s));
}

void TestStoreRights::grantByHand_isFoundAndTakenBack()
{
    for (const QString &grant : {u"GRANT DELETE ON audit TO kmen_clerk"_s, u"GRANT SELECT ON person TO kmen_auditor"_s,
             u"GRANT SELECT ON client TO PUBLIC"_s, u"REVOKE INSERT ON notice FROM kmen_worker"_s}) {
        QVERIFY_RESULT(m_owner->execute(grant));
        const auto wrong = store::checkRights(*m_owner);
        QVERIFY_RESULT(wrong);
        QVERIFY2(!wrong->findings.empty(), qPrintable(grant));
        QVERIFY_RESULT(store::grantRights(*m_owner));
        const auto right = store::checkRights(*m_owner);
        QVERIFY_RESULT(right);
        QVERIFY2(right->findings.empty(), qPrintable(grant));
    }
}

void TestStoreRights::grantedAgain_staysTheSame()
{
    const auto again = store::grantRights(*m_owner);
    QVERIFY_RESULT(again);
    QVERIFY(again->rolesMade.isEmpty());
    QVERIFY(again->tablesWithoutRule.isEmpty());
    const auto clerk = as(u"my_clerk"_s);
    QVERIFY_RESULT((*clerk)->execute(u"SELECT sort_key FROM client"_s));
    QCOMPARE(store::grantRole(*m_owner, u"nobody.here"_s, store::Role::Clerk).error().code, u"store.NO_LOGIN"_s);
}

void TestStoreRights::ownerWithoutMoreRights_setsItUp()
{
    QVERIFY(m_database.postgres()->addUser(u"my_owner"_s, u"secret"_s));
    QVERIFY(m_database.postgres()->administer(u"ALTER ROLE my_owner CREATEROLE"_s));
    {
        TestDatabase other;
        const auto owner = ownerOf(other, u"my_owner"_s);
        QVERIFY_RESULT(owner);
        auto report = store::grantRights(**owner);
        QVERIFY_RESULT(report);
        QVERIFY(!report->logKeptClean); // only a superuser can
        // the roles of this server were made by somebody else, which counts from PostgreSQL 16 on
        for (const QString &statement : std::as_const(report->toBeRun)) {
            QVERIFY(m_database.postgres()->administer(statement));
        }
        report = store::grantRights(**owner);
        QVERIFY_RESULT(report);
        QCOMPARE(report->toBeRun, QStringList());
        const auto check = store::checkRights(**owner);
        QVERIFY_RESULT(check);
        QCOMPARE(check->findings.size(), std::size_t(1));
        QCOMPARE(check->findings.front().code, u"LOG"_s);
        const auto clerk = openAs(other, u"my_clerk"_s);
        QVERIFY_RESULT(clerk);
        QCOMPARE(count(**clerk, u"client"_s), 0);
        QCOMPARE(codeOf((*clerk)->execute(u"DELETE FROM audit"_s)), u"store.NOT_ALLOWED"_s);
        QVERIFY(m_database.postgres()->addUser(u"my_new"_s, u"secret"_s));
        QVERIFY_RESULT(store::grantRole(**owner, u"my_new"_s, store::Role::Clerk));
        QVERIFY_RESULT(store::revokeRole(**owner, u"my_new"_s, store::Role::Clerk));
    }
    QVERIFY(m_database.postgres()->administer(u"DROP ROLE my_new; DROP OWNED BY my_owner; DROP ROLE my_owner"_s));
}

void TestStoreRights::ownerWhoMayGiveNoRole_isToldWhatToRun()
{
    QVERIFY(m_database.postgres()->addUser(u"my_owner"_s, u"secret"_s));
    {
        TestDatabase other;
        const auto owner = ownerOf(other, u"my_owner"_s);
        QVERIFY_RESULT(owner);
        // all the rest is done
        const auto report = store::grantRights(**owner);
        QVERIFY_RESULT(report);
        QCOMPARE(report->toBeRun.size(), qsizetype(store::allRoles.size()));
        QVERIFY(report->toBeRun.contains(u"GRANT kmen_clerk TO my_owner WITH ADMIN OPTION"_s));
        const auto clerk = openAs(other, u"my_clerk"_s);
        QVERIFY_RESULT(clerk);
        QCOMPARE(count(**clerk, u"client"_s), 0);
        const auto refused = store::grantRole(**owner, u"my_clerk"_s, store::Role::Worker);
        QCOMPARE(codeOf(refused), u"store.NOT_ALLOWED"_s);
        QVERIFY2(refused.error().remedy.contains(u"GRANT kmen_worker TO \"my_clerk\";"_s),
            qPrintable(refused.error().remedy));
        // what cannot be tried is read, and still found
        auto check = store::checkRights(**owner);
        QVERIFY_RESULT(check);
        QCOMPARE(check->findings.size(), std::size_t(2));
        QCOMPARE(check->findings.back().code, u"NOT_TRIED"_s);
        QVERIFY(check->findings.back().what.contains(u"GRANT kmen_worker TO my_owner WITH ADMIN OPTION"_s));
        QVERIFY(check->forbidden > 300);
        QVERIFY_RESULT((*owner)->execute(u"GRANT DELETE ON audit TO kmen_clerk"_s));
        QVERIFY_RESULT((*owner)->execute(u"REVOKE INSERT ON notice FROM kmen_worker"_s));
        check = store::checkRights(**owner);
        QVERIFY_RESULT(check);
        QCOMPARE(check->findings.size(), std::size_t(4));
        QCOMPARE(check->findings[1].code, u"TOO_MUCH"_s);
        QCOMPARE(check->findings[2].code, u"TOO_LITTLE"_s);
    }
    QVERIFY(m_database.postgres()->administer(u"DROP OWNED BY my_owner; DROP ROLE my_owner"_s));
}

void TestStoreRights::clerk_cannotMigrate()
{
    const auto clerk = as(u"my_clerk"_s);
    QVERIFY_RESULT(store::migrate(**clerk)); // nothing to do
    QVERIFY_RESULT(m_owner->execute(u"DELETE FROM schema_migration WHERE number > 5"_s));
    const auto refused = store::migrate(**clerk);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.SCHEMA_OLDER"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
}

static const kmen::test::Entry testStoreRights(kmen::test::runOnServer<TestStoreRights>);
#include "tst_store_rights.moc"
