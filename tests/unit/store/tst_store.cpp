#include <QTemporaryDir>
#include <QTest>

#include "../../support/result_macros.h"
#include "store/lease.h"
#include "store/migrations.h"
#include "store/session.h"

using namespace kmen;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The database as the office meets it: old and newer files, locks, full disks, damage.
class TestStore : public QObject {
    Q_OBJECT

public:
    /// The engine is reached in two ways, which must not be told apart.
    explicit TestStore(bool onlyQtSql)
        : m_onlyQtSql(onlyQtSql)
    {
    }

private Q_SLOTS:
    void init();
    void emptyFile_getsTheWholeSchema();
    void migratingTwice_changesNothing();
    void oldFileWithData_isCopiedFirst();
    void newerFile_isRefusedUntouched();
    void stepWithOtherWords_isRefusedUntouched();
    void fileOfAnOlderBuild_isRefusedWhenItsTablesDiffer();
    void wordsOfOneLanguage_becomeCodes();
    void values_comeBackAsTheyWent();
    void whatATransactionRemembers_endsWithIt();
    void brokenStep_leavesNothingOfItself();
    void failedTransaction_leavesNothingHalfWritten();
    void secondTransaction_insideTheFirstIsRefused();
    void lockedDatabase_isUnavailable();
    void fullDisk_isSaidPlainly();
    void readOnlyDatabase_isDenied();
    void otherFile_isNotADatabase();
    void damagedFile_isCorrupt();
    void missingFolder_cannotBeOpened();
    void duplicate_isAConflict();
    void nestedUseOfOneStatement_keepsBothRunning();
    void wrongSql_isAnErrorNotACrash();
    void lease_isHeldByOne();
    void lease_endsByItself();
    void lostLease_cannotBeRenewed();

private:
    std::unique_ptr<store::Session> open() { return open({path(), 5s}); }
    std::unique_ptr<store::Session> open(store::DatabaseConfig config)
    {
        config.onlyQtSql = m_onlyQtSql;
        auto session = store::Session::open(config, m_clock);
        return session ? std::move(*session) : nullptr;
    }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("kmen.db")) const
    {
        return m_directory->filePath(name);
    }
    /// A folder with `count` migrations, the last one with `last` as its text.
    QString migrations(int count, const QString &last = QStringLiteral("CREATE TABLE extra (id $ID);"));
    static qint64 count(store::Session &session, const QString &table);

    std::unique_ptr<QTemporaryDir> m_directory;
    ManualClock m_clock {fromMsecs(1'760'000'000'000)};
    bool m_onlyQtSql;
};

void TestStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

QString TestStore::migrations(int count, const QString &last)
{
    const QString folder = path(QStringLiteral("migrations-%1").arg(count));
    QDir().mkpath(folder);
    for (int number = 1; number <= count; ++number) {
        QFile file(QStringLiteral("%1/%2_step.sql").arg(folder).arg(number, 3, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly)) {
            const QString first = QStringLiteral(
                "-- comment; with a semicolon;\nCREATE TABLE schema_migration (number INTEGER PRIMARY KEY, name TEXT, "
                "applied_at BIGINT);\nCREATE TABLE thing (\n    id $ID,\n    name TEXT UNIQUE\n);\n");
            // Each step makes a table of its own; the last one's is called "extra".
            const QString table = number == count ? QStringLiteral("extra") : QStringLiteral("extra%1").arg(number);
            const QString step = number == 1 ? first : QString(last).replace(QStringLiteral("extra"), table);
            file.write(step.toUtf8());
        }
    }
    return folder;
}

qint64 TestStore::count(store::Session &session, const QString &table)
{
    qint64 rows = -1;
    auto query = session.query(u"SELECT count(*) FROM " + table);
    (void)query.each([&](store::Query &row) { rows = row.integer(0); });
    return rows;
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

void TestStore::oldFileWithData_isCopiedFirst()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    QVERIFY_RESULT(session->execute(QStringLiteral("INSERT INTO thing (name) VALUES ('kept')")));
    const auto report = store::migrate(*session, migrations(2));
    QVERIFY_RESULT(report);
    QCOMPARE(report->from, 1);
    QCOMPARE(report->to, 2);
    QCOMPARE(count(*session, QStringLiteral("thing")), 1);
    QCOMPARE(count(*session, QStringLiteral("extra")), 0);
    const auto backup = open({report->backupFile, 5s});
    QVERIFY(backup);
    QCOMPARE(count(*backup, QStringLiteral("thing")), 1);
    QCOMPARE(count(*backup, QStringLiteral("extra")), -1);
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
    const auto make = [&](const QString &name, QByteArray text) {
        QFile file(folder + QStringLiteral("/001_base.sql"));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? open({path(name), 5s}) : nullptr;
    };
    // as 001 stood before it was edited: a column that nobody fills any more, and every new person was refused
    const auto older = make(u"older.db"_s,
        QByteArray(base).replace("documents TEXT NOT NULL,", "documents TEXT NOT NULL,\n    words TEXT NOT NULL,"));
    QVERIFY(older);
    QVERIFY_RESULT(store::migrate(*older, folder));
    const auto refused = store::migrate(*older);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("store.SCHEMA_DIFFERS"));
    QCOMPARE(refused.error().detail, QStringLiteral("table person"));
    QCOMPARE(store::schemaVersion(*older).value_or(-1), 1);
    QVERIFY(QDir(m_directory->path()).entryList({u"*.before-*"_s}).isEmpty());

    const auto same = make(u"same.db"_s, base);
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

void TestStore::values_comeBackAsTheyWent()
{
    const auto session = open();
    QCOMPARE(session->usesQtSqlOnly(), m_onlyQtSql);
    QVERIFY_RESULT(session->execute(u"CREATE TABLE kinds (id INTEGER PRIMARY KEY, a, b, c, d, e, f, g)"_s));
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
    auto query = session->query(u"SELECT a, b, c, d, e, f, g, typeof(b), typeof(d), typeof(e) FROM kinds"_s);
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
            QCOMPARE(
                QStringList({row.text(7), row.text(8), row.text(9)}), QStringList({u"text"_s, u"blob"_s, u"text"_s}));
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
    const auto other = open({path(), 20ms});
    QVERIFY(other);
    const auto held = store::Transaction::begin(*holder);
    QVERIFY_RESULT(held);
    const auto waiting = store::Transaction::begin(*other);
    QVERIFY(!waiting);
    QCOMPARE(waiting.error().kind, ErrorKind::Unavailable);
    QCOMPARE(waiting.error().code, QStringLiteral("store.LOCKED"));
}

void TestStore::fullDisk_isSaidPlainly()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    // The engine's own limit on the file's size gives the very error of a full disk.
    QVERIFY_RESULT(session->execute(QStringLiteral("PRAGMA max_page_count = 8")));
    auto tx = store::Transaction::begin(*session);
    QVERIFY_RESULT(tx);
    auto insert = tx->query(QStringLiteral("INSERT INTO thing (name) VALUES (:name)"));
    insert.bind(QStringLiteral(":name"), QString(200'000, QLatin1Char('x')));
    const auto done = insert.exec();
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("store.DISK_FULL"));
    QVERIFY(!done.error().remedy.isEmpty());
}

void TestStore::readOnlyDatabase_isDenied()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    QVERIFY_RESULT(session->execute(QStringLiteral("PRAGMA query_only = ON")));
    const auto done = session->execute(QStringLiteral("INSERT INTO thing (name) VALUES ('x')"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("store.READ_ONLY"));
    QCOMPARE(done.error().kind, ErrorKind::Denied);
}

void TestStore::otherFile_isNotADatabase()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto session = store::Session::open({path(), 5s}, m_clock);
    QVERIFY(!session);
    QCOMPARE(session.error().code, QStringLiteral("store.NOT_A_DATABASE"));
    QCOMPARE(session.error().kind, ErrorKind::Corrupt);
}

void TestStore::damagedFile_isCorrupt()
{
    {
        const auto session = open();
        QVERIFY_RESULT(store::migrate(*session, migrations(1)));
        auto insert = session->query(QStringLiteral("INSERT INTO thing (name) VALUES (:name)"));
        for (int i = 0; i < 500; ++i) {
            insert.bind(QStringLiteral(":name"), QStringLiteral("%1-%2").arg(i).arg(QString(100, QLatin1Char('y'))));
            QVERIFY_RESULT(insert.exec());
        }
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 8192; page < file.size(); page += 4096) {
        file.seek(page);
        file.write(QByteArray(64, '\xff'));
    }
    file.close();
    const auto session = open();
    QVERIFY(session);
    auto query = session->query(QStringLiteral("SELECT name FROM thing"));
    const auto done = query.each([](store::Query &) {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("store.DAMAGED"));
}

void TestStore::missingFolder_cannotBeOpened()
{
    const auto session = store::Session::open({path(QStringLiteral("nowhere/kmen.db")), 5s}, m_clock);
    QVERIFY(!session);
    QCOMPARE(session.error().code, QStringLiteral("store.NOT_OPENED"));
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

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestStore direct(false);
    TestStore throughQtSql(true);
    return QTest::qExec(&direct, argc, argv) + QTest::qExec(&throughQtSql, argc, argv);
}
#include "tst_store.moc"
