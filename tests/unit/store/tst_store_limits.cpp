#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include "../../support/result_macros.h"
#include "../../support/test_database.h"
#include "store/changes.h"
#include "store/migrations.h"
#include "store_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;
using namespace Qt::Literals::StringLiterals;

/// A server whose standby is behind, and one whose disk is full.
class TestStoreLimits : public ServerTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void replica_isCurrentOnlyWithAllThatWasWritten();
    void fullDisk_isSaidAndLosesNothing();
    void fullDiskOfTheLog_fellsTheServerAndLosesNothing();
};

void TestStoreLimits::replica_isCurrentOnlyWithAllThatWasWritten()
{
    QVERIFY(ready());
    auto config = m_database->config();
    config.replica = config.server;
    config.replica->port = server().startReplica();
    QVERIFY(config.replica->port != 0);
    const auto writer = open(config);
    const auto reading = store::openForReading(config, m_clock);
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT(reading);
    QVERIFY(!reading->replicaAway);
    store::Session &replica = *reading->session;
    QTRY_VERIFY(store::hasAllWritten(replica).value_or(false));
    auto itself = config;
    itself.server = config.replica;
    itself.replica.reset();
    const auto standby = open(itself);
    QVERIFY_RESULT(standby);
    // the replica stands still: what was written since is not in it, and nobody takes it for current
    QVERIFY_RESULT((*standby)->execute(u"SELECT pg_wal_replay_pause()"_s));
    {
        auto tx = store::Transaction::begin(**writer);
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(tx->query(u"INSERT INTO thing (name) VALUES ('own')"_s).exec());
        QVERIFY_RESULT(tx->commit());
    }
    const auto behind = store::hasAllWritten(replica);
    QVERIFY_RESULT(behind);
    QVERIFY(!*behind);
    QVERIFY_RESULT((*standby)->execute(u"SELECT pg_wal_replay_resume()"_s));
    QTRY_VERIFY(store::hasAllWritten(replica).value_or(false));
    QCOMPARE(count(replica, u"thing"_s), 1);

    // another program's change, which this one is told of
    QVERIFY_RESULT(store::migrate(**writer));
    store::ChangeWatch watch(config, m_clock);
    QSignalSpy told(&watch, &store::ChangeWatch::changed);
    watch.start();
    QTRY_VERIFY(store::hasAllWritten(replica).value_or(false));
    QVERIFY_RESULT((*standby)->execute(u"SELECT pg_wal_replay_pause()"_s));
    const auto other = open(); // of a configuration of its own
    QVERIFY_RESULT(other);
    {
        auto tx = store::Transaction::begin(**other);
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(tx->query(u"INSERT INTO setting (key, value) VALUES ('x', 'y')"_s).exec());
        QVERIFY_RESULT(tx->commit());
    }
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(!store::hasAllWritten(replica).value_or(true));
    QVERIFY_RESULT((*standby)->execute(u"SELECT pg_wal_replay_resume()"_s));
    QTRY_VERIFY(store::hasAllWritten(replica).value_or(false));
    // a server that is no standby (any more) follows nobody
    QVERIFY(!store::hasAllWritten(**writer).value_or(true));
    QVERIFY(server().stopReplica());
}

void TestStoreLimits::fullDisk_isSaidAndLosesNothing()
{
    // /dev/full takes the place of a table's empty file: the server meets a full disk there, and only there.
    auto session = ready();
    QVERIFY(session);
    QVERIFY_RESULT(session->execute(u"CREATE TABLE kept (name TEXT)"_s));
    const auto add = [](store::Transaction &tx, const QString &table) {
        return tx.query(u"INSERT INTO " + table + u" (name) VALUES ('x')").exec();
    };
    const auto addAlone = [&](const QString &table) -> Result<void> {
        auto tx = store::Transaction::begin(*session);
        if (!tx) {
            return failWith(tx);
        }
        const auto done = add(*tx, table);
        return done ? tx->commit() : done;
    };
    QVERIFY_RESULT(addAlone(u"kept"_s));
    QString file;
    auto where = session->query(u"SELECT pg_relation_filepath('thing')"_s);
    QVERIFY_RESULT(where.each([&](store::Query &row) { file = server().host() + u"/data/"_s + row.text(0); }));
    QCOMPARE(QFileInfo(file).size(), 0);
    QVERIFY(server().stop());
    const QString away = file + u".away"_s;
    QVERIFY(QFile::rename(file, away) && QFile::link(u"/dev/full"_s, file));
    QVERIFY(server().start());
    {
        auto tx = store::Transaction::begin(*session);
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(add(*tx, u"kept"_s));
        const auto full = add(*tx, u"thing"_s);
        QVERIFY(!full);
        QCOMPARE(full.error().code, u"store.DISK_FULL"_s);
        QCOMPARE(full.error().kind, ErrorKind::Unavailable);
        QVERIFY(full.error().remedy.contains(u"Free some space"));
        const auto committed = tx->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, u"store.DISK_FULL"_s);
    }
    QCOMPARE(count(*session, u"kept"_s), 1); // no half of the change
    QVERIFY_RESULT(addAlone(u"kept"_s)); // and where there is room, work goes on
    QVERIFY(server().stop());
    QVERIFY(QFile::remove(file) && QFile::rename(away, file));
    QVERIFY(server().start());
    QVERIFY_RESULT(addAlone(u"thing"_s));
    QCOMPARE(count(*session, u"thing"_s), 1);
    QCOMPARE(count(*session, u"kept"_s), 2);
}

void TestStoreLimits::fullDiskOfTheLog_fellsTheServerAndLosesNothing()
{
    // Where the server's log has no room, the server stops at once, so that it acknowledges nothing it cannot keep.
    auto session = ready();
    QVERIFY(session);
    const auto add = [&]() -> Result<void> {
        auto tx = store::Transaction::begin(*session);
        if (!tx) {
            return failWith(tx);
        }
        const auto done = tx->query(u"INSERT INTO thing (number) VALUES (1)"_s).exec();
        return done ? tx->commit() : done;
    };
    QVERIFY_RESULT(add());
    QString next;
    auto where = session->query(u"SELECT pg_walfile_name(pg_current_wal_lsn() + 16777216)"_s);
    QVERIFY_RESULT(where.each([&](store::Query &row) { next = server().host() + u"/data/pg_wal/"_s + row.text(0); }));
    const QString away = server().host() + u"/away"_s;
    const bool prepared = QFile::exists(next);
    QVERIFY((!prepared || QFile::rename(next, away)) && QFile::link(u"/dev/full"_s, next));
    (void)server().administer(u"SELECT pg_switch_wal()"_s);
    const auto full = add();
    QVERIFY(!full);
    // its last word, when it comes through
    QVERIFY2(full.error().code == u"store.DISK_FULL" || full.error().code == u"store.SERVER_GONE",
        qPrintable(describe(full.error())));
    QVERIFY(!full.error().remedy.isEmpty());
    QVERIFY(server().stop());
    QVERIFY(QFile::remove(next) && (!prepared || QFile::rename(away, next)));
    QVERIFY(server().start());
    QTRY_VERIFY_WITH_TIMEOUT(count(*session, u"thing"_s) >= 0, 20'000); // it repairs its files first
    QCOMPARE(count(*session, u"thing"_s), 1); // what was acknowledged, and nothing else
    QVERIFY_RESULT(add());
    QCOMPARE(count(*session, u"thing"_s), 2);
}

static const kmen::test::Entry testStoreLimits(kmen::test::runOnServer<TestStoreLimits>);
#include "tst_store_limits.moc"
