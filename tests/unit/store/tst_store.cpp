#include <QTemporaryDir>
#include <QTest>

#include "../../support/result_macros.h"
#include "../../support/test_database.h"
#include "store/held_lease.h"
#include "store/lease.h"
#include "store/migrations.h"
#include "store/session.h"
#include "store_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The database as the office meets it, whatever its engine: old and newer schemas, locks, leases.
class TestStore : public QObject {
    Q_OBJECT

public:
    /// SQLite is reached in two ways, which must not be told apart.
    explicit TestStore(bool onlyQtSql)
        : m_onlyQtSql(onlyQtSql)
    {
    }

private Q_SLOTS:
    void init();
    void emptyFile_getsTheWholeSchema();
    void migratingTwice_changesNothing();
    void newerFile_isRefusedUntouched();
    void stepWithOtherWords_isRefusedUntouched();
    void fileOfAnOlderBuild_isRefusedWhenItsTablesDiffer();
    void wordsOfOneLanguage_becomeCodes();
    void clientOfSeveralIdentifiers_isSubscribedWhenOneIs();
    void values_comeBackAsTheyWent();
    void whatATransactionRemembers_endsWithIt();
    void brokenStep_leavesNothingOfItself();
    void failedTransaction_leavesNothingHalfWritten();
    void secondTransaction_insideTheFirstIsRefused();
    void lockedDatabase_isUnavailable();
    void duplicate_isAConflict();
    void nestedUseOfOneStatement_keepsBothRunning();
    void wrongSql_isAnErrorNotACrash();
    void lease_isHeldByOne();
    void heldLease_leavesNoSignOfLifeWhenItIsRefused();
    void lease_endsByItself();
    void clockSetBack_keepsNoLeaseForEver();
    void lostLease_cannotBeRenewed();
    void livingHolder_isSeenFromAnotherFolderForPassingFiles();

private:
    std::unique_ptr<store::Session> open(std::chrono::milliseconds busy = 5s) { return open(m_database->config(busy)); }
    std::unique_ptr<store::Session> open(store::DatabaseConfig config)
    {
        config.onlyQtSql = m_onlyQtSql;
        auto session = store::Session::open(config, m_clock);
        return session ? std::move(*session) : nullptr;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    QString migrations(int number, const QString &last = QStringLiteral("CREATE TABLE extra (id $ID);"))
    {
        return test::migrations(m_directory->path(), number, last);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::TestDatabase> m_database;
    ManualClock m_clock {fromMsecs(1'760'000'000'000)};
    bool m_onlyQtSql;
};

void TestStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_database = std::make_unique<test::TestDatabase>();
    QVERIFY(m_database->isValid());
}

void TestStore::emptyFile_getsTheWholeSchema()
{
    const auto session = open();
    QVERIFY(session);
    const auto report = store::migrate(*session);
    QVERIFY_RESULT(report);
    QCOMPARE(report->from, 0);
    QVERIFY(report->to >= 1);
    QVERIFY(report->backupFile.isEmpty());
    for (const char *table : {"client", "person", "client_aifo", "field_change", "notice", "sync_run", "sync_cursor",
             "identity_case", "identity_step", "egon_call", "audit", "lease", "setting"}) {
        QVERIFY2(count(*session, QString::fromLatin1(table)) == 0, table);
    }
}

void TestStore::migratingTwice_changesNothing()
{
    const auto session = open();
    const auto first = store::migrate(*session);
    QVERIFY_RESULT(first);
    const auto second = store::migrate(*session);
    QVERIFY_RESULT(second);
    QCOMPARE(second->from, first->to);
    QCOMPARE(second->to, first->to);
    QVERIFY(second->backupFile.isEmpty());
}

void TestStore::newerFile_isRefusedUntouched()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(3)));
    const auto report = store::migrate(*session, migrations(2));
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("store.SCHEMA_NEWER"));
    QCOMPARE(report.error().kind, ErrorKind::Conflict);
    QVERIFY(!report.error().remedy.isEmpty());
    QCOMPARE(store::schemaVersion(*session).value_or(-1), 3);
}

void TestStore::stepWithOtherWords_isRefusedUntouched()
{
    const auto session = open();
    const QString withChecksums = QStringLiteral("ALTER TABLE schema_migration ADD COLUMN checksum TEXT DEFAULT '';\n"
                                                 "CREATE TABLE extra (id $ID);\n");
    QVERIFY_RESULT(store::migrate(*session, migrations(2, withChecksums)));
    QVERIFY_RESULT(store::migrate(*session, migrations(2, u"-- said better\n\n" + withChecksums)));
    const QString others = migrations(2, QString(withChecksums).replace(u"$ID"_s, u"$ID, more TEXT"_s));
    const auto report = store::migrate(*session, others);
    QVERIFY(!report);
    QCOMPARE(report.error().code, QStringLiteral("store.SCHEMA_DIFFERS"));
    QCOMPARE(report.error().detail, QStringLiteral("002_step"));
    QVERIFY(!report.error().remedy.isEmpty());
}

void TestStore::fileOfAnOlderBuild_isRefusedWhenItsTablesDiffer()
{
    QFile original(QStringLiteral(":/migrations/001_base.sql"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray base = original.readAll();
    const QString folder = path(QStringLiteral("older"));
    QDir().mkpath(folder);
    const auto make = [&](const TestDatabase &database, QByteArray text) {
        QFile file(folder + QStringLiteral("/001_base.sql"));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? open(database.config()) : nullptr;
    };
    // as 001 stood before it was edited: a column that nobody fills any more, and every new person was refused
    const auto older = make(*m_database,
        QByteArray(base).replace("documents TEXT NOT NULL,", "documents TEXT NOT NULL,\n    words TEXT NOT NULL,"));
    QVERIFY(older);
    QVERIFY_RESULT(store::migrate(*older, folder));
    const auto refused = store::migrate(*older);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("store.SCHEMA_DIFFERS"));
    QCOMPARE(refused.error().detail, QStringLiteral("table person"));
    QCOMPARE(store::schemaVersion(*older).value_or(-1), 1);
    QVERIFY(QDir(m_directory->path()).entryList({u"*.before-*"_s}).isEmpty());

    const TestDatabase other;
    const auto same = make(other, base);
    QVERIFY(same);
    QVERIFY_RESULT(store::migrate(*same, folder));
    QVERIFY_RESULT(store::migrate(*same));
    QVERIFY_RESULT(store::migrate(*same));
    auto query = same->query(QStringLiteral("SELECT count(*) FROM schema_migration WHERE length(checksum) = 64"));
    QVERIFY_RESULT(query.each([&](store::Query &row) { QVERIFY(row.integer(0) >= 2); }));
}

void TestStore::wordsOfOneLanguage_becomeCodes()
{
    const QString folder = path(QStringLiteral("first"));
    QDir().mkpath(folder);
    QVERIFY(QFile::copy(QStringLiteral(":/migrations/001_base.sql"), folder + QStringLiteral("/001_base.sql")));
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, folder));
    const auto write = [&](const char *sql) { return session->execute(QString::fromUtf8(sql)); };
    QVERIFY_RESULT(write("INSERT INTO client VALUES (1, 'K', 0, 0, NULL, 1, '', 0, 0, 1, 0)"));
    QVERIFY_RESULT(write("INSERT INTO person VALUES (1, '', '', '', NULL, '', 7, 'Lipová 1 (adresa úřadu)', '', '', "
                         "'[[\"AdresaPobytu\",\"7 U\",\"Lipová 1 (adresa úřadu)\",1,0,0,0]]', 0)"));
    for (const char *row : {"(1, 1, 5, 'Pohlavi', 0, 'muz', 'man (nespravny)', 'zena', 'žena', '', '', NULL, '', '')",
             "(2, 1, 6, 'AdresaPobytu', 0, '7 U', 'Lipová 1 (address of an office)', '8', 'Lipová 2', '', '', NULL, '',"
             " '')"}) {
        QVERIFY_RESULT(write(QByteArray("INSERT INTO field_change VALUES " + QByteArray(row)).constData()));
    }
    QVERIFY_RESULT(store::migrate(*session));
    QStringList rows;
    auto changes = session->query(QStringLiteral(
        "SELECT old_value, old_text, old_stav, new_value, new_text, new_stav FROM field_change ORDER BY id"));
    QVERIFY_RESULT(changes.each([&](store::Query &row) {
        QStringList cells;
        for (int column = 0; column < 6; ++column) {
            cells.append(row.text(column));
        }
        rows.append(cells.join(u'|'));
    }));
    auto person = session->query(QStringLiteral("SELECT address, fields FROM person"));
    QVERIFY_RESULT(person.each([&](store::Query &row) { rows.append({row.text(0), row.text(1)}); }));
    QCOMPARE(rows,
        QStringList({QStringLiteral("muz||2|zena||0"), QStringLiteral("7 U|Lipová 1|0|8|Lipová 2|0"),
            QStringLiteral("Lipová 1"), QStringLiteral("[[\"AdresaPobytu\",\"7 U\",\"Lipová 1\",1,0,0,0]]")}));
}

void TestStore::clientOfSeveralIdentifiers_isSubscribedWhenOneIs()
{
    // as databases stood before 027: the list said of a client what one of its identifiers was
    const QString folder = path(QStringLiteral("before027"));
    QDir().mkpath(folder);
    for (const QString &name : QDir(QStringLiteral(":/migrations")).entryList({u"*.sql"_s})) {
        if (name < u"027") {
            QVERIFY(QFile::copy(QStringLiteral(":/migrations/") + name, folder + u'/' + name));
        }
    }
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, folder));
    const auto write = [&](const QString &sql) { return session->execute(sql); };
    // clients: refused and subscribed; refused only; one identifier; an ended one beside that of an agenda that waits
    const std::vector<std::pair<int, std::vector<std::pair<int, int>>>> clients {
        {5, {{0, 2}, {0, 5}}}, {5, {{0, 5}, {0, 5}}}, {2, {{0, 2}}}, {2, {{1, 2}, {0, 1}, {0, 5}}}};
    int id = 0;
    int aifo = 0;
    for (const auto &[shown, identifiers] : clients) {
        ++id;
        QVERIFY_RESULT(write(QStringLiteral("INSERT INTO client (id, kid, kind, state, version, sort_key, subscription,"
                                            " open_cases, next_ordinal, created_at)"
                                            " VALUES (%1, 'K%1', 0, 0, 1, '', %2, 0, 1, 0)")
                                 .arg(id)
                                 .arg(shown)));
        for (const auto &[state, subscription] : identifiers) {
            ++aifo;
            QVERIFY_RESULT(write(QStringLiteral("INSERT INTO client_aifo (id, client, ordinal, agenda, ais, cipher,"
                                                " blind, state, valid_from, subscription, subscription_code)"
                                                " VALUES (%1, %2, %1, 'A', 1, '', '%1', %3, 0, %4, '')")
                                     .arg(aifo)
                                     .arg(id)
                                     .arg(state)
                                     .arg(subscription)));
        }
    }
    QVERIFY_RESULT(write(QStringLiteral("DELETE FROM counter WHERE name = 'client.subscribed'")));
    QVERIFY_RESULT(write(QStringLiteral("INSERT INTO counter VALUES ('client.subscribed', 2)")));
    QVERIFY_RESULT(store::migrate(*session));
    std::vector<int> now;
    auto query = session->query(QStringLiteral("SELECT subscription FROM client ORDER BY id"));
    QVERIFY_RESULT(query.each([&](store::Query &row) { now.push_back(static_cast<int>(row.integer(0))); }));
    QCOMPARE(now, (std::vector {2, 5, 2, 1}));
    auto counter = session->query(QStringLiteral("SELECT value FROM counter WHERE name = 'client.subscribed'"));
    qint64 subscribed = 0;
    QVERIFY_RESULT(counter.each([&](store::Query &row) { subscribed = row.integer(0); }));
    QCOMPARE(subscribed, 2);
}

void TestStore::values_comeBackAsTheyWent()
{
    const auto session = open();
    QCOMPARE(session->usesQtSqlOnly(), m_onlyQtSql || wantsPostgres());
    QVERIFY_RESULT(session->execute(session->dialect().schema(
        u"CREATE TABLE kinds (id $ID, a INTEGER, b TEXT, c TEXT, d $BYTES, e TEXT, f FLOAT, g INTEGER)"_s)));
    const QString text = QStringLiteral("Žluťoučký \U0001F600 kůň");
    const QByteArray bytes("\0\x01\xff", 3);
    // twice: a kept statement gives out only what it was given last
    for (const auto &number : {std::optional<qint64>(std::numeric_limits<qint64>::min()), std::optional<qint64>()}) {
        auto insert = session->query(u"INSERT INTO kinds (a, b, c, d, e, f, g) VALUES (:a, :b, :c, :d, :e, :f, :a)"_s);
        insert.bind(u":f"_s, QVariant(1.5))
            .bind(u":a"_s, number)
            .bind(u":b"_s, text)
            .bind(u":c"_s, QString())
            .bind(u":d"_s, bytes)
            .bindUtf8(u":e"_s, text.toUtf8());
        QVERIFY_RESULT(insert.exec());
        QCOMPARE(insert.affected(), 1);
        QCOMPARE(insert.lastId(), number ? 1 : 2);
    }
    int rows = 0;
    auto query = session->query(u"SELECT a, b, c, d, e, f, g FROM kinds ORDER BY id"_s);
    for (int reading = 0; reading < 2; ++reading) {
        QVERIFY_RESULT(query.each([&](store::Query &row) {
            const bool first = ++rows % 2 == 1;
            QCOMPARE(row.isNull(0), !first);
            QCOMPARE(row.optionalInteger(6), first ? std::optional(std::numeric_limits<qint64>::min()) : std::nullopt);
            QCOMPARE(row.text(1), text);
            QVERIFY(!row.isNull(2) && row.text(2).isEmpty());
            QCOMPARE(row.bytes(3), bytes);
            QCOMPARE(row.bytes(4), text.toUtf8());
            QCOMPARE(row.value(5).toDouble(), 1.5);
            QCOMPARE(row.value(0).isNull(), !first);
            QCOMPARE(row.value(1).toString(), text);
        }));
    }
    QCOMPARE(rows, 4);
}

void TestStore::whatATransactionRemembers_endsWithIt()
{
    const auto session = open();
    for (int round = 0; round < 2; ++round) {
        auto tx = store::Transaction::begin(*session);
        QVERIFY_RESULT(tx);
        QCOMPARE(tx->memory<QString>(), QString());
        QCOMPARE(tx->memory<int>(), 0);
        tx->memory<QString>() = QStringLiteral("seen");
        tx->memory<int>() = 7;
        QCOMPARE(tx->memory<QString>(), QStringLiteral("seen"));
        if (round == 0) {
            QVERIFY_RESULT(tx->commit());
        }
    }
}

void TestStore::brokenStep_leavesNothingOfItself()
{
    const auto session = open();
    const auto report = store::migrate(
        *session, migrations(2, QStringLiteral("CREATE TABLE extra (id $ID);\nCREATE TABLE nonsense (;\n")));
    QVERIFY(!report);
    QCOMPARE(store::schemaVersion(*session).value_or(-1), 1);
    QCOMPARE(count(*session, QStringLiteral("extra")), -1);
}

void TestStore::failedTransaction_leavesNothingHalfWritten()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    {
        auto tx = store::Transaction::begin(*session);
        QVERIFY_RESULT(tx);
        auto insert = tx->query(QStringLiteral("INSERT INTO thing (name) VALUES (:name)"));
        insert.bind(QStringLiteral(":name"), QStringLiteral("first"));
        QVERIFY_RESULT(insert.exec());
        QCOMPARE(count(*session, QStringLiteral("thing")), 1);
    }
    QCOMPARE(count(*session, QStringLiteral("thing")), 0);
    QVERIFY(!session->inTransaction());
    auto again = store::Transaction::begin(*session, store::Durability::Bulk);
    QVERIFY_RESULT(again);
    QVERIFY_RESULT(again->commit());
    QVERIFY(!again->commit());
}

void TestStore::secondTransaction_insideTheFirstIsRefused()
{
    const auto session = open();
    auto first = store::Transaction::begin(*session);
    QVERIFY_RESULT(first);
    const auto second = store::Transaction::begin(*session);
    QVERIFY(!second);
    QCOMPARE(second.error().code, QStringLiteral("store.NESTED"));
}

void TestStore::lockedDatabase_isUnavailable()
{
    const auto holder = open();
    QVERIFY_RESULT(store::migrate(*holder, migrations(1)));
    const auto other = open(20ms);
    QVERIFY(other);
    const auto held = store::Transaction::begin(*holder);
    QVERIFY_RESULT(held);
    const auto waiting = store::Transaction::begin(*other);
    QVERIFY(!waiting);
    QCOMPARE(waiting.error().kind, ErrorKind::Unavailable);
    QCOMPARE(waiting.error().code, QStringLiteral("store.LOCKED"));
}

void TestStore::duplicate_isAConflict()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    const QString insert = QStringLiteral("INSERT INTO thing (name) VALUES ('once')");
    QVERIFY_RESULT(session->execute(insert));
    const auto twice = session->execute(insert);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, QStringLiteral("store.DUPLICATE"));
}

void TestStore::nestedUseOfOneStatement_keepsBothRunning()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    for (const char *name : {"a", "b", "c"}) {
        QVERIFY_RESULT(
            session->execute(QStringLiteral("INSERT INTO thing (name) VALUES ('%1')").arg(QString::fromLatin1(name))));
    }
    const QString sql = QStringLiteral("SELECT name FROM thing ORDER BY name");
    QStringList pairs;
    auto outer = session->query(sql);
    QVERIFY_RESULT(outer.each([&](store::Query &first) {
        auto inner = session->query(sql);
        (void)inner.each([&](store::Query &second) { pairs.append(first.text(0) + second.text(0)); });
    }));
    QCOMPARE(pairs.join(u' '), QStringLiteral("aa ab ac ba bb bc ca cb cc"));
}

void TestStore::wrongSql_isAnErrorNotACrash()
{
    const auto session = open();
    auto query = session->query(QStringLiteral("SELECT nothing FROM nowhere"));
    const auto done = query.exec();
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("store.SQL"));
}

void TestStore::lease_isHeldByOne()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session));
    const QString job = QStringLiteral("distribution");
    QVERIFY_RESULT(store::takeLease(*session, job, QStringLiteral("worker@a"), 60s));
    const auto other = store::takeLease(*session, job, QStringLiteral("worker@b"), 60s);
    QVERIFY(!other);
    QCOMPARE(other.error().code, QStringLiteral("store.LEASE_HELD"));
    QVERIFY(other.error().what.contains(QStringLiteral("worker@a")));
    QVERIFY_RESULT(store::releaseLease(*session, job, QStringLiteral("worker@b")));
    QVERIFY(store::lease(*session, job)->has_value());
    QVERIFY_RESULT(store::releaseLease(*session, job, QStringLiteral("worker@a")));
    QVERIFY_RESULT(store::takeLease(*session, job, QStringLiteral("worker@b"), 60s));
}

void TestStore::heldLease_leavesNoSignOfLifeWhenItIsRefused()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session));
    const QString job = QStringLiteral("distribution");
    // of another computer, which was switched off
    QVERIFY_RESULT(store::takeLease(*session, job, QStringLiteral("worker@elsewhere:1"), 60s));
    QVERIFY(!store::HeldLease::take(*session, job, job, 60s));
    m_clock.advance(61s);
    QVERIFY_RESULT(store::releaseLease(*session, job, QStringLiteral("worker@elsewhere:1")));
    const auto other = open();
    QVERIFY_RESULT(store::HeldLease::take(*other, job, job, 60s));
}

void TestStore::lease_endsByItself()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session));
    const QString job = QStringLiteral("distribution");
    QVERIFY_RESULT(store::takeLease(*session, job, QStringLiteral("worker@a"), 60s));
    m_clock.advance(61s);
    QVERIFY(!store::lease(*session, job)->has_value());
    const auto taken = store::takeLease(*session, job, QStringLiteral("worker@b"), 60s);
    QVERIFY_RESULT(taken);
    QCOMPARE(taken->until, m_clock.now() + 60s);
}

void TestStore::clockSetBack_keepsNoLeaseForEver()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session));
    const QString job = QStringLiteral("distribution");
    QVERIFY_RESULT(store::takeLease(*session, job, QStringLiteral("worker@a"), 60s));
    m_clock.advance(-24h);
    QVERIFY_RESULT(store::takeLease(*session, job, QStringLiteral("worker@b"), 60s));
    // by a moment only, as clocks are: the holder is believed
    m_clock.advance(-30s);
    QCOMPARE(store::takeLease(*session, job, QStringLiteral("worker@a"), 60s).error().code,
        QStringLiteral("store.LEASE_HELD"));
    m_clock.advance(24h + 30s);
}

void TestStore::lostLease_cannotBeRenewed()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session));
    const QString job = QStringLiteral("distribution");
    QVERIFY_RESULT(store::takeLease(*session, job, QStringLiteral("worker@a"), 60s));
    QVERIFY_RESULT(store::renewLease(*session, job, QStringLiteral("worker@a"), 120s));
    m_clock.advance(121s);
    QVERIFY_RESULT(store::takeLease(*session, job, QStringLiteral("worker@b"), 60s));
    const auto late = store::renewLease(*session, job, QStringLiteral("worker@a"), 60s);
    QVERIFY(!late);
    QCOMPARE(late.error().code, QStringLiteral("store.LEASE_LOST"));
}

void TestStore::livingHolder_isSeenFromAnotherFolderForPassingFiles()
{
    // as a service with a folder of its own and an administrator beside it
    const auto service = open();
    QVERIFY_RESULT(store::migrate(*service));
    const auto administrator = open();
    const QByteArray before = qgetenv("TMPDIR");
    const auto restore = qScopeGuard([&] { before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
    const auto take = [](store::Session &session, const char *who) {
        return store::HeldLease::take(session, QStringLiteral("distribution"), QString::fromLatin1(who), 60s);
    };
    {
        const auto held = take(*service, "service");
        QVERIFY_RESULT(held);
        QTemporaryDir other;
        qputenv("TMPDIR", other.path().toLocal8Bit());
        const auto refused = take(*administrator, "administrator");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("store.LEASE_HELD"));
        QVERIFY_RESULT((*held)->renew());
    }
    QVERIFY_RESULT(take(*administrator, "administrator"));
}

static const kmen::test::Entry testStore([](int argc, char **argv) {
    if (const int missing = engineMissing()) {
        return missing;
    }
    QCoreApplication app(argc, argv);
    TestStore direct(false);
    TestStore throughQtSql(true);
    const int failed = QTest::qExec(&direct, argc, argv);
    return wantsPostgres() ? failed : failed + QTest::qExec(&throughQtSql, argc, argv);
});
#include "tst_store.moc"
