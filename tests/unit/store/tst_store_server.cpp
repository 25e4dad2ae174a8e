#include <QTemporaryDir>
#include <QTest>

#include "../../support/result_macros.h"
#include "../../support/test_database.h"
#include "store/check.h"
#include "store/migrations.h"
#include "store_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What happens to a connection to PostgreSQL: the server goes away, the password is wrong, a right is missing.
class TestStoreServer : public ServerTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void serverGoneInATransaction_losesItAndConnectsAgain();
    void serverStopped_isSaidAndTheNextUseWaitsForIt();
    void serverRestartedBetweenTwoChanges_isNotNoticed();
    void serverRestartedInAChange_losesItAndTheNextOneWorks();
    void serverThatFell_keepsWhatWasCommitted();
    void copiedRows_areAsTheyWereGiven();
    void faultInACopy_cannotBeCommitted();
    void serverGoneInACopy_losesItAndConnectsAgain();
    void sharedTime_isTheServers();
    void log_holdsNoValues();
    void passwordFile_isUsed();
    void serviceFile_isUsed();
    void sessionForReading_cannotWrite();
    void replica_isReadAndWhenAwayTheServerItself();
    void check_looksAtEverything();
    void check_findsADamagedPage();
    void wrongPassword_isDenied();
    void missingDatabase_isNamed();
    void missingServer_isUnavailable();
    void databaseInAnotherEncoding_isRefused();
    void readOnlyServer_isDenied();
    void userWithoutRight_isDenied();
    void errorInATransaction_cannotBeCommitted();
    void errors_holdNoValues();
    void text_isOrderedByItsBytes();
    void address_isRead();
    void badAddress_isRefused_data();
    void badAddress_isRefused();

private:
    /// Into `thing`, whole rows at once.
    static Result<void> copy(store::Transaction &tx, const QByteArrayList &names)
    {
        qsizetype at = 0;
        return tx.copyIn(
            u"thing"_s, {u"name"_s}, [&] { return at < names.size() ? names[at++] + '\n' : QByteArray(); });
    }
    /// As if the server fell: every connection but the administrator's is cut.
    bool cut()
    {
        return server().administer(
            u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid()"_s);
    }
};

void TestStoreServer::serverGoneInATransaction_losesItAndConnectsAgain()
{
    const auto session = ready();
    QVERIFY(session);
    const QString sql = u"INSERT INTO thing (name) VALUES (:name)"_s;
    auto kept = session->query(sql);
    {
        auto tx = store::Transaction::begin(*session);
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(tx->query(sql).bind(u":name"_s, u"before"_s).exec());
        QVERIFY(cut());
        const auto after = tx->query(sql).bind(u":name"_s, u"after"_s).exec();
        QVERIFY(!after);
        QCOMPARE(after.error().code, u"store.SERVER_GONE"_s);
        QCOMPARE(after.error().kind, ErrorKind::Unavailable);
        QVERIFY(!after.error().remedy.isEmpty());
        const auto committed = tx->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, u"store.SERVER_GONE"_s);
    }
    QVERIFY(!session->inTransaction());
    QCOMPARE(count(*session, u"thing"_s), 0);
    auto again = store::Transaction::begin(*session);
    QVERIFY_RESULT(again);
    QVERIFY_RESULT(again->query(sql).bind(u":name"_s, u"again"_s).exec());
    QVERIFY_RESULT(again->commit());
    QCOMPARE(count(*session, u"thing"_s), 1);
}

void TestStoreServer::copiedRows_areAsTheyWereGiven()
{
    const auto session = ready();
    QVERIFY(session);
    QVERIFY(session->takesCopies());
    auto tx = store::Transaction::begin(*session);
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(copy(*tx, {"\xc5\xbd\xc3\xa1k", "tab\\tline\\nback\\\\slash", "quotes'\""}));
    QVERIFY_RESULT(copy(*tx, {}));
    QVERIFY_RESULT(tx->query(u"INSERT INTO thing (name) VALUES ('after')"_s).exec());
    QVERIFY_RESULT(tx->commit());
    QStringList names;
    auto query = session->query(u"SELECT name FROM thing ORDER BY name"_s);
    QVERIFY_RESULT(query.each([&names](const store::Query &row) { names.append(row.text(0)); }));
    QCOMPARE(names, QStringList({u"after"_s, u"quotes'\""_s, u"tab\tline\nback\\slash"_s, u"Žák"_s}));
}

void TestStoreServer::faultInACopy_cannotBeCommitted()
{
    const auto session = ready();
    QVERIFY(session);
    {
        auto tx = store::Transaction::begin(*session);
        QVERIFY_RESULT(tx);
        const auto twice = copy(*tx, {"Palackova", "Palackova"});
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"store.DUPLICATE"_s);
        QVERIFY2(!twice.error().detail.contains(u"Palackova"_s), "a value is in the error");
        const auto committed = tx->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, u"store.DUPLICATE"_s);
    }
    QCOMPARE(count(*session, u"thing"_s), 0);
    auto tx = store::Transaction::begin(*session);
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(copy(*tx, {"Palackova"}));
    QVERIFY_RESULT(tx->commit());
    QCOMPARE(count(*session, u"thing"_s), 1);
}

void TestStoreServer::serverGoneInACopy_losesItAndConnectsAgain()
{
    const auto session = ready();
    QVERIFY(session);
    {
        auto tx = store::Transaction::begin(*session);
        QVERIFY_RESULT(tx);
        int pieces = 0;
        const auto gone = tx->copyIn(u"thing"_s, {u"name"_s}, [&] {
            if (++pieces == 2 && !cut()) {
                return QByteArray();
            }
            return pieces < 2000 ? QByteArray::number(pieces).rightJustified(1000, 'x') + '\n' : QByteArray();
        });
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, u"store.SERVER_GONE"_s);
        QVERIFY(!tx->commit());
    }
    auto tx = store::Transaction::begin(*session);
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(copy(*tx, {"again"}));
    QVERIFY_RESULT(tx->commit());
    QCOMPARE(count(*session, u"thing"_s), 1);
}

void TestStoreServer::serverStopped_isSaidAndTheNextUseWaitsForIt()
{
    const auto session = ready();
    QVERIFY(session);
    QVERIFY_RESULT(session->execute(u"INSERT INTO thing (name) VALUES ('kept')"_s));
    QVERIFY(server().stop());
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto tx = store::Transaction::begin(*session);
        QVERIFY(!tx);
        QCOMPARE(tx.error().code, u"store.SERVER_GONE"_s);
    }
    const auto read = session->query(u"SELECT name FROM thing"_s).exec();
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"store.SERVER_GONE"_s);
    QVERIFY(server().start());
    QCOMPARE(count(*session, u"thing"_s), 1);
    auto tx = store::Transaction::begin(*session, store::Durability::Bulk);
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(tx->commit());
}

void TestStoreServer::serverRestartedBetweenTwoChanges_isNotNoticed()
{
    const auto session = ready();
    QVERIFY(session);
    const QString sql = u"INSERT INTO thing (name) VALUES (:name)"_s;
    for (const QString &name : {u"typed before"_s, u"typed after"_s}) {
        auto tx = store::Transaction::begin(*session);
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(tx->query(sql).bind(u":name"_s, name).exec());
        QVERIFY_RESULT(tx->commit());
        QVERIFY(server().stop());
        QVERIFY(server().start());
    }
    auto tx = store::Transaction::begin(*session);
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(tx->commit());
    QCOMPARE(count(*session, u"thing"_s), 2);
}

void TestStoreServer::serverRestartedInAChange_losesItAndTheNextOneWorks()
{
    const auto session = ready();
    QVERIFY(session);
    const QString sql = u"INSERT INTO thing (name) VALUES (:name)"_s;
    {
        auto tx = store::Transaction::begin(*session);
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(tx->query(sql).bind(u":name"_s, u"half"_s).exec());
        QVERIFY(server().stop());
        QVERIFY(server().start());
        const auto committed = tx->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, u"store.SERVER_GONE"_s);
        QCOMPARE(committed.error().kind, ErrorKind::Unavailable);
        QVERIFY(!committed.error().what.isEmpty() && !committed.error().remedy.isEmpty());
    }
    auto tx = store::Transaction::begin(*session);
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(tx->query(sql).bind(u":name"_s, u"whole"_s).exec());
    QVERIFY_RESULT(tx->commit());
    QCOMPARE(count(*session, u"thing"_s), 1);
}

void TestStoreServer::serverThatFell_keepsWhatWasCommitted()
{
    const auto session = ready();
    QVERIFY(session);
    const QString sql = u"INSERT INTO thing (name) VALUES (:name)"_s;
    auto kept = store::Transaction::begin(*session);
    QVERIFY_RESULT(kept);
    QVERIFY_RESULT(kept->query(sql).bind(u":name"_s, u"kept"_s).exec());
    QVERIFY_RESULT(kept->commit());
    auto lost = store::Transaction::begin(*session);
    QVERIFY_RESULT(lost);
    QVERIFY_RESULT(lost->query(sql).bind(u":name"_s, u"lost"_s).exec());
    QVERIFY(server().crash());
    QVERIFY(!lost->commit());
    QCOMPARE(count(*session, u"thing"_s), 1);
}

void TestStoreServer::sharedTime_isTheServers()
{
    const SystemClock computer;
    const auto session = store::Session::open(m_database->config(), computer);
    QVERIFY_RESULT(session);
    const Moment before = computer.now();
    const auto shared = (*session)->sharedNow();
    QVERIFY_RESULT(shared);
    // this computer is the server's
    QVERIFY(*shared >= before - 1ms && *shared <= computer.now() + 1ms);
    // a clock that stands, as in exercises, keeps its difference
    const auto exercise = open();
    QVERIFY_RESULT(exercise);
    const auto still = (*exercise)->sharedNow();
    QVERIFY_RESULT(still);
    QVERIFY(*still >= m_clock.now() - 5s && *still <= m_clock.now() + 5s);
}

void TestStoreServer::log_holdsNoValues()
{
    const auto session = ready();
    QVERIFY(session);
    const QString name = u"Dvořáková-planted"_s;
    const QString sql = u"INSERT INTO thing (name) VALUES (:name)"_s;
    auto insert = session->query(sql);
    insert.bind(u":name"_s, name);
    QVERIFY_RESULT(insert.exec());
    QVERIFY(!insert.exec()); // a duplicate: the server knows the key's value and the statement
    QVERIFY(!session->query(u"SELECT name FROM thing WHERE number = 1 / (length(:name) - length(:name))"_s)
                 .bind(u":name"_s, name)
                 .exec());
    const QByteArray log = server().log();
    QVERIFY(log.contains("duplicate key"));
    QVERIFY(!log.contains(name.toUtf8()));
}

void TestStoreServer::passwordFile_isUsed()
{
    QVERIFY(server().addUser(u"clerk3"_s, u"from the file"_s));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("*:*:*:clerk3:from the file\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    auto config = m_database->config();
    config.server->user = u"clerk3"_s;
    qputenv("PGPASSFILE", QFile::encodeName(file.fileName()));
    const auto session = open(config);
    qunsetenv("PGPASSFILE");
    QVERIFY_RESULT(session);
    QCOMPARE(open(config).error().code, u"store.WRONG_PASSWORD"_s);
}

void TestStoreServer::serviceFile_isUsed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"services"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto known = *m_database->config().server;
    file.write(u"[office]\nhost=%1\nport=%2\nuser=%3\ndbname=%4\n"_s
                   .arg(known.host, QString::number(known.port), known.user, known.database)
                   .toUtf8());
    file.close();
    const auto config = store::databaseAt(u"postgresql:///?service=office"_s);
    QVERIFY_RESULT(config);
    qputenv("PGSERVICEFILE", QFile::encodeName(file.fileName()));
    const auto session = open(*config);
    qunsetenv("PGSERVICEFILE");
    QVERIFY_RESULT(session);
    QString database;
    auto query = (*session)->query(u"SELECT current_database()"_s);
    QVERIFY_RESULT(query.each([&](store::Query &row) { database = row.text(0); }));
    QCOMPARE(database, m_database->postgres()->database());
}

void TestStoreServer::sessionForReading_cannotWrite()
{
    QVERIFY(ready());
    const auto reading = store::openForReading(m_database->config(), m_clock);
    QVERIFY_RESULT(reading);
    QVERIFY(!reading->replicaAway);
    QCOMPARE(count(*reading->session, u"thing"_s), 0);
    const auto tx = store::Transaction::begin(*reading->session);
    QVERIFY(!tx);
    QCOMPARE(tx.error().code, u"store.READ_ONLY"_s);
    const auto done = reading->session->execute(u"INSERT INTO thing (name) VALUES ('x')"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.READ_ONLY"_s);
}

void TestStoreServer::replica_isReadAndWhenAwayTheServerItself()
{
    const auto session = ready();
    QVERIFY(session);
    QVERIFY_RESULT(session->execute(u"INSERT INTO thing (name) VALUES ('first')"_s));
    auto config = m_database->config();
    config.replica = config.server;
    config.replica->port = server().startReplica();
    QVERIFY(config.replica->port != 0);
    const auto isStandby = [](store::Session &of) {
        bool standby = false;
        auto query = of.query(u"SELECT CASE WHEN pg_is_in_recovery() THEN 1 ELSE 0 END"_s);
        (void)query.each([&](store::Query &row) { standby = row.integer(0) == 1; });
        return standby;
    };
    const auto reading = store::openForReading(config, m_clock);
    QVERIFY_RESULT(reading);
    QVERIFY(!reading->replicaAway);
    QVERIFY(isStandby(*reading->session));
    QTRY_COMPARE(count(*reading->session, u"thing"_s), 1);
    QCOMPARE(store::Transaction::begin(*reading->session).error().code, u"store.READ_ONLY"_s);
    QVERIFY_RESULT(session->execute(u"INSERT INTO thing (name) VALUES ('second')"_s));
    QTRY_COMPARE(count(*reading->session, u"thing"_s), 2);

    QVERIFY(server().stopReplica());
    const auto without = store::openForReading(config, m_clock);
    QVERIFY_RESULT(without);
    QVERIFY(without->replicaAway);
    QCOMPARE(without->replicaAway->code, u"store.SERVER_GONE"_s);
    QVERIFY(!isStandby(*without->session));
    QCOMPARE(count(*without->session, u"thing"_s), 2);
}

void TestStoreServer::check_looksAtEverything()
{
    const auto session = open();
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(store::migrate(**session));
    for (const bool thorough : {false, true}) {
        if (thorough) {
            QVERIFY_RESULT((*session)->execute(u"CREATE EXTENSION amcheck"_s));
        }
        const auto check = store::checkDatabase(**session, {});
        QVERIFY_RESULT(check);
        for (const store::CheckFinding &finding : check->findings) {
            qWarning("%s", qPrintable(finding.what));
        }
        QVERIFY(check->findings.empty());
    }
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = store::checkDatabase(**session, Job(stop.get_token()));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
}

void TestStoreServer::check_findsADamagedPage()
{
    auto session = ready();
    QVERIFY(session);
    QVERIFY_RESULT(session->execute(
        u"INSERT INTO thing (name, number) SELECT repeat('x', 100) || n, n FROM generate_series(1, 1000) n"_s));
    QVERIFY_RESULT(session->execute(u"CHECKPOINT"_s));
    QString name;
    {
        auto path = session->query(u"SELECT pg_relation_filepath('thing')"_s);
        QVERIFY_RESULT(path.each([&](store::Query &row) { name = row.text(0); }));
    }
    QVERIFY(server().stop());
    QFile file(server().host() + u"/data/"_s + name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(8192);
    file.write(QByteArray(200, '\xff'));
    file.close();
    QVERIFY(server().start());
    session = std::move(*open());
    const auto read = session->query(u"SELECT sum(length(name)) FROM thing"_s).exec();
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"store.DAMAGED"_s);
    QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    const auto check = store::checkDatabase(*session, {});
    QVERIFY_RESULT(check);
    QCOMPARE(check->findings.size(), std::size_t(1));
    QCOMPARE(check->findings.front().code, u"DAMAGED"_s);
    QVERIFY(check->findings.front().what.contains(u"thing"_s));
}

void TestStoreServer::wrongPassword_isDenied()
{
    QVERIFY(server().addUser(u"clerk1"_s, u"right one's \\ word"_s.replace(u"'"_s, u"''"_s)));
    auto config = m_database->config();
    config.server->user = u"clerk1"_s;
    for (const QString &password : {u"wrong"_s, QString()}) {
        config.server->password = password;
        const auto refused = open(config);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"store.WRONG_PASSWORD"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QVERIFY(!describe(refused.error()).contains(u"wrong"_s) || password.isEmpty());
    }
    config.server->password = u"right one's \\ word"_s;
    QVERIFY_RESULT(open(config));
    QVERIFY(server().administer(u"DROP ROLE clerk1"_s));
}

void TestStoreServer::missingDatabase_isNamed()
{
    auto config = m_database->config();
    config.server->database = u"nowhere"_s;
    const auto refused = open(config);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.NO_DATABASE"_s);
}

void TestStoreServer::missingServer_isUnavailable()
{
    auto config = m_database->config();
    config.server->port = 1;
    const auto refused = open(config);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.SERVER_GONE"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
}

void TestStoreServer::databaseInAnotherEncoding_isRefused()
{
    QVERIFY(server().administer(u"CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN2' LOCALE 'C'"_s));
    auto config = m_database->config();
    config.server->database = u"latin"_s;
    const auto refused = open(config);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.SERVER_UNFIT"_s);
    QVERIFY(server().administer(u"DROP DATABASE latin WITH (FORCE)"_s));
}

void TestStoreServer::readOnlyServer_isDenied()
{
    const auto session = ready();
    QVERIFY(session);
    QVERIFY_RESULT(session->execute(u"SET default_transaction_read_only = on"_s));
    const auto done = session->execute(u"INSERT INTO thing (name) VALUES ('x')"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.READ_ONLY"_s);
    QCOMPARE(done.error().kind, ErrorKind::Denied);
}

void TestStoreServer::userWithoutRight_isDenied()
{
    QVERIFY(ready());
    QVERIFY(server().addUser(u"clerk2"_s, u"secret"_s));
    auto config = m_database->config();
    config.server->user = u"clerk2"_s;
    config.server->password = u"secret"_s;
    const auto session = open(config);
    QVERIFY_RESULT(session);
    const auto read = (*session)->query(u"SELECT name FROM thing"_s).exec();
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"store.NOT_ALLOWED"_s);
    QCOMPARE(read.error().kind, ErrorKind::Denied);
    QVERIFY(server().administer(u"DROP ROLE clerk2"_s));
}

void TestStoreServer::errorInATransaction_cannotBeCommitted()
{
    const auto session = ready();
    QVERIFY(session);
    const QString sql = u"INSERT INTO thing (name) VALUES (:name)"_s;
    auto tx = store::Transaction::begin(*session);
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(tx->query(sql).bind(u":name"_s, u"once"_s).exec());
    QCOMPARE(tx->query(sql).bind(u":name"_s, u"once"_s).exec().error().code, u"store.DUPLICATE"_s);
    const auto committed = tx->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, u"store.DUPLICATE"_s);
    QCOMPARE(count(*session, u"thing"_s), 0);
}

void TestStoreServer::errors_holdNoValues()
{
    const auto session = ready();
    QVERIFY(session);
    const QString sql = u"INSERT INTO thing (name, number) VALUES (:name, :number)"_s;
    auto insert = session->query(sql);
    insert.bind(u":name"_s, u"Dvořáková"_s).bind(u":number"_s, 1);
    QVERIFY_RESULT(insert.exec());
    const auto duplicate = insert.exec();
    QVERIFY(!duplicate);
    QVERIFY(!describe(duplicate.error()).contains(u"Dvořáková"_s));
    QVERIFY(!duplicate.error().detail.contains(u"Dvořáková"_s));
    insert.bind(u":name"_s, u"x"_s).bind(u":number"_s, u"Dvořáková"_s);
    const auto wrong = insert.exec();
    QVERIFY(!wrong);
    QVERIFY(!wrong.error().detail.contains(u"Dvořáková"_s));
    QCOMPARE(wrong.error().code, u"store.SQL"_s);
}

void TestStoreServer::text_isOrderedByItsBytes()
{
    const auto session = open();
    QVERIFY_RESULT(session);
    QVERIFY_RESULT((*session)->execute((*session)->dialect().schema(u"CREATE TABLE word (word TEXT)"_s)));
    QVERIFY_RESULT(
        (*session)->execute(u"INSERT INTO word VALUES ('a'), ('č'), ('B'), ('z'), ('ch'), ('a b'), ('ab')"_s));
    QStringList words;
    auto query = (*session)->query(u"SELECT word FROM word ORDER BY word"_s);
    QVERIFY_RESULT(query.each([&](store::Query &row) { words.append(row.text(0)); }));
    QCOMPARE(words, QStringList({u"B"_s, u"a"_s, u"a b"_s, u"ab"_s, u"ch"_s, u"z"_s, u"č"_s}));
}

void TestStoreServer::address_isRead()
{
    const auto server = store::databaseAt(
        u"postgresql://jana@db.urad.cz:5433/kmen?sslmode=verify-ca&sslrootcert=%2Fetc%2Fssl%2Fur%20ad.pem"_s);
    QVERIFY_RESULT(server);
    QVERIFY(server->server && server->file.isEmpty());
    QCOMPARE(server->server->host, u"db.urad.cz"_s);
    QCOMPARE(server->server->port, 5433);
    QCOMPARE(server->server->user, u"jana"_s);
    QCOMPARE(server->server->database, u"kmen"_s);
    QCOMPARE(server->server->tls, u"verify-ca"_s);
    QCOMPARE(server->server->rootCertificate, u"/etc/ssl/ur ad.pem"_s);
    const auto socket = store::databaseAt(u"postgresql:///kmen?host=/run/postgresql"_s);
    QVERIFY_RESULT(socket);
    QCOMPARE(socket->server->host, u"/run/postgresql"_s);
    QCOMPARE(socket->server->tls, u"verify-full"_s);
    const auto file = store::databaseAt(u"/home/jana/kmen.sqlite"_s);
    QVERIFY_RESULT(file);
    QVERIFY(!file->server);
    QCOMPARE(file->file, u"/home/jana/kmen.sqlite"_s);
}

void TestStoreServer::badAddress_isRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString() << u"store.ADDRESS"_s;
    QTest::newRow("another engine") << u"mysql://db/kmen"_s << u"store.ADDRESS"_s;
    QTest::newRow("no database") << u"postgresql://db"_s << u"store.ADDRESS"_s;
    QTest::newRow("unknown option") << u"postgresql://db/kmen?colour=red"_s << u"store.ADDRESS"_s;
    QTest::newRow("unknown mode") << u"postgresql://db/kmen?sslmode=maybe"_s << u"store.ADDRESS"_s;
    QTest::newRow("password") << u"postgresql://jana:heslo@db/kmen"_s << u"store.PASSWORD_IN_ADDRESS"_s;
    QTest::newRow("password as an option")
        << u"postgresql://db/kmen?password=heslo"_s << u"store.PASSWORD_IN_ADDRESS"_s;
}

void TestStoreServer::badAddress_isRefused()
{
    QFETCH(const QString, address);
    QFETCH(const QString, code);
    const auto refused = store::databaseAt(address);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(!describe(refused.error()).contains(u"heslo"_s));
}

static const kmen::test::Entry testStoreServer(kmen::test::runOnServer<TestStoreServer>);
#include "tst_store_server.moc"
