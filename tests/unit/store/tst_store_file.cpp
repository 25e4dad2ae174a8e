#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "../../support/result_macros.h"
#include "store/check.h"
#include "store/copy.h"
#include "store/migrations.h"
#include "store_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What happens to a SQLite file: copies, full disks, damage.
class TestStoreFile : public QObject {
    Q_OBJECT

public:
    /// The engine is reached in two ways, which must not be told apart.
    explicit TestStoreFile(bool onlyQtSql)
        : m_onlyQtSql(onlyQtSql)
    {
    }

private Q_SLOTS:
    void init();
    void values_areStoredInTheirKind();
    void oldFileWithData_isCopiedFirst();
    void copyOfAFileWithAPercent_standsBesideIt();
    void fullDisk_isSaidPlainly();
    void readOnlyDatabase_isDenied();
    void readOnlyFile_isDenied();
    void otherFile_isNotADatabase();
    void damagedFile_isCorrupt();
    void missingFolder_cannotBeOpened();
    void fileLockedByAnotherProgram_isUnavailable();
    void sessionForReading_changesNothing();
    void copy_isOfOneMomentWhileOthersWrite();
    void copy_isNeverHalfThere();
    void check_findsDamage();
    void check_findsOrphansAndHalves();

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
    QString migrations(int number) { return test::migrations(m_directory->path(), number); }

    std::unique_ptr<QTemporaryDir> m_directory;
    ManualClock m_clock {fromMsecs(1'760'000'000'000)};
    bool m_onlyQtSql;
};

void TestStoreFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestStoreFile::values_areStoredInTheirKind()
{
    const auto session = open();
    QVERIFY_RESULT(session->execute(u"CREATE TABLE kinds (a, b, c)"_s));
    auto insert = session->query(u"INSERT INTO kinds (a, b, c) VALUES (:a, :b, :c)"_s);
    insert.bind(u":a"_s, u"ž"_s).bind(u":b"_s, QByteArray("\0\xff", 2)).bindUtf8(u":c"_s, "ž");
    QVERIFY_RESULT(insert.exec());
    auto query = session->query(u"SELECT typeof(a), typeof(b), typeof(c) FROM kinds"_s);
    QVERIFY_RESULT(query.each([&](store::Query &row) {
        QCOMPARE(QStringList({row.text(0), row.text(1), row.text(2)}), QStringList({u"text"_s, u"blob"_s, u"text"_s}));
    }));
}

void TestStoreFile::copyOfAFileWithAPercent_standsBesideIt()
{
    const QString file = m_directory->filePath(u"kmen 50%2.sqlite"_s);
    const auto session = open({file, 5s});
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    QVERIFY_RESULT(session->execute(QStringLiteral("INSERT INTO thing (name) VALUES ('kept')")));
    const auto report = store::migrate(*session, migrations(2));
    QVERIFY_RESULT(report);
    QVERIFY2(report->backupFile.startsWith(file + u".before-2-"), qPrintable(report->backupFile));
}

void TestStoreFile::oldFileWithData_isCopiedFirst()
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

void TestStoreFile::fullDisk_isSaidPlainly()
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

void TestStoreFile::readOnlyDatabase_isDenied()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    QVERIFY_RESULT(session->execute(QStringLiteral("PRAGMA query_only = ON")));
    const auto done = session->execute(QStringLiteral("INSERT INTO thing (name) VALUES ('x')"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("store.READ_ONLY"));
    QCOMPARE(done.error().kind, ErrorKind::Denied);
}

void TestStoreFile::readOnlyFile_isDenied()
{
#ifdef Q_OS_UNIX
    {
        const auto session = open();
        QVERIFY_RESULT(store::migrate(*session, migrations(1)));
        QVERIFY_RESULT(session->execute(u"PRAGMA journal_mode = DELETE"_s));
    }
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path(), readable));
    QVERIFY(QFile::setPermissions(m_directory->path(), readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    const bool root = geteuid() == 0; // who may write everything
    constexpr uid_t nobody = 65534;
    QVERIFY(!root || seteuid(nobody) == 0);
    store::DatabaseConfig config {path(), 20ms};
    config.onlyQtSql = m_onlyQtSql;
    const auto session = store::Session::open(config, m_clock);
    const auto done = session ? (*session)->execute(u"INSERT INTO thing (name) VALUES ('x')"_s) : failWith(session);
    const auto reading = store::openForReading(config, m_clock);
    const qint64 rows = reading ? count(*reading->session, u"thing"_s) : -1;
    QVERIFY(!root || seteuid(0) == 0);
    QVERIFY(QFile::setPermissions(m_directory->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.READ_ONLY"_s);
    QVERIFY(!done.error().remedy.isEmpty());
    QCOMPARE(rows, 0); // who only wants to read may
#endif
}

void TestStoreFile::otherFile_isNotADatabase()
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

void TestStoreFile::damagedFile_isCorrupt()
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

void TestStoreFile::missingFolder_cannotBeOpened()
{
    const auto session = store::Session::open({path(QStringLiteral("nowhere/kmen.db")), 5s}, m_clock);
    QVERIFY(!session);
    QCOMPARE(session.error().code, QStringLiteral("store.NOT_OPENED"));
}

void TestStoreFile::fileLockedByAnotherProgram_isUnavailable()
{
    const auto other = open();
    QVERIFY_RESULT(store::migrate(*other, migrations(1)));
    QVERIFY_RESULT(other->execute(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    QVERIFY_RESULT(other->execute(u"BEGIN EXCLUSIVE"_s));
    QVERIFY_RESULT(other->execute(u"INSERT INTO thing (name) VALUES ('theirs')"_s));
    store::DatabaseConfig config {path(), 20ms};
    config.onlyQtSql = m_onlyQtSql;
    auto session = store::Session::open(config, m_clock);
    const auto tx = session ? store::Transaction::begin(**session) : failWith(session);
    QVERIFY(!tx);
    QCOMPARE(tx.error().code, u"store.LOCKED"_s);
    QCOMPARE(tx.error().kind, ErrorKind::Unavailable);
    QVERIFY(!tx.error().remedy.isEmpty());
    QVERIFY_RESULT(other->execute(u"COMMIT"_s));
    QCOMPARE(count(*other, u"thing"_s), 1);
}

void TestStoreFile::sessionForReading_changesNothing()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    const auto reading = store::openForReading({path(), 5s}, m_clock);
    QVERIFY_RESULT(reading);
    QCOMPARE(count(*reading->session, u"thing"_s), 0);
    QCOMPARE(store::Transaction::begin(*reading->session).error().code, u"store.READ_ONLY"_s);
    const auto done = reading->session->execute(u"INSERT INTO thing (name) VALUES ('x')"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.READ_ONLY"_s);
}

void TestStoreFile::copy_isOfOneMomentWhileOthersWrite()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    const QString filler(2000, u'x');
    const auto write = [&](store::Session &to, int from, int rows) {
        auto tx = store::Transaction::begin(to, store::Durability::Bulk);
        for (int i = from; tx && i < from + rows; ++i) {
            auto insert = tx->query(u"INSERT INTO thing (name) VALUES (:name)"_s);
            (void)insert.bind(u":name"_s, QString(QString::number(i) + filler)).exec();
        }
        return tx && tx->commit();
    };
    QVERIFY(write(*session, 0, 5000));
    std::atomic<int> written {0};
    {
        // pairs of rows, one transaction each
        const std::jthread writer([&](const std::stop_token &stop) {
            const auto mine = open();
            for (int i = 5000; mine && !stop.stop_requested(); i += 2) {
                written += write(*mine, i, 2) ? 1 : 0;
            }
        });
        QTRY_VERIFY(written > 2);
        QVERIFY_RESULT(store::copyDatabase(*session, path(u"copy.db"_s), {}));
        const int during = written;
        QTRY_VERIFY(written > during); // nobody waited for the copy
    }
    const auto copy = open({path(u"copy.db"_s), 5s});
    QVERIFY(copy);
    const qint64 rows = count(*copy, u"thing"_s);
    QVERIFY(rows > 5000 && rows % 2 == 0);
    const auto again = store::copyDatabase(*session, path(u"copy.db"_s), {});
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"store.COPY_EXISTS"_s);
    QCOMPARE(count(*copy, u"thing"_s), rows);
}

void TestStoreFile::copy_isNeverHalfThere()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session, migrations(1)));
    const auto nowhere = store::copyDatabase(*session, path(u"no folder/copy.db"_s), {});
    QVERIFY(!nowhere);
    QVERIFY(!nowhere.error().remedy.isEmpty());
    if (m_onlyQtSql) {
        return;
    }
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = store::copyDatabase(*session, path(u"copy.db"_s), Job(stop.get_token()));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QCOMPARE(QDir(m_directory->path()).entryList({u"copy*"_s}, QDir::Files), QStringList());
    QVERIFY_RESULT(store::copyDatabase(*session, path(u"copy.db"_s), {}));
    QCOMPARE(QDir(m_directory->path()).entryList({u"copy*"_s}, QDir::Files), QStringList {u"copy.db"_s});
}

void TestStoreFile::check_findsDamage()
{
    {
        const auto session = open();
        QVERIFY_RESULT(store::migrate(*session));
        QVERIFY(store::checkDatabase(*session, {})->findings.empty());
        for (int i = 0; i < 500; ++i) {
            QVERIFY_RESULT(session->execute(
                u"INSERT INTO setting (key, value) VALUES ('%1', '%2')"_s.arg(i).arg(QString(200, u'y'))));
        }
        QVERIFY_RESULT(session->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 3 * 4096);
    file.write(QByteArray(100, '\xff'));
    file.close();
    const auto session = open();
    const auto check = store::checkDatabase(*session, {});
    QVERIFY_RESULT(check);
    QVERIFY(!check->findings.empty());
    QCOMPARE(check->findings.front().code, u"DAMAGED"_s);
    QVERIFY(!check->findings.front().what.contains(u"yyyy"_s));
}

void TestStoreFile::check_findsOrphansAndHalves()
{
    const auto session = open();
    QVERIFY_RESULT(store::migrate(*session));
    QVERIFY_RESULT(session->execute(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY_RESULT(session->execute(
        u"INSERT INTO client (id, kid, kind, state, version, sort_key, subscription, open_cases, next_ordinal, "
        "created_at) VALUES (1, 'K', 0, 2, 1, '', 0, 1, 1, 0)"_s));
    QVERIFY_RESULT(
        session->execute(u"INSERT INTO client_link (client, system, local_key, since) VALUES (77, 's', 'k', 0)"_s));
    const auto check = store::checkDatabase(*session, {});
    QVERIFY_RESULT(check);
    QStringList codes;
    for (const store::CheckFinding &finding : check->findings) {
        codes.append(finding.code);
    }
    // the link; the client without data, without a successor, marked with a case that is not there
    QCOMPARE(codes, QStringList({u"ORPHANS"_s, u"INCONSISTENT"_s, u"INCONSISTENT"_s, u"INCONSISTENT"_s}));
}

static const kmen::test::Entry testStoreFile([](int argc, char **argv) {
    QCoreApplication app(argc, argv);
    TestStoreFile direct(false);
    TestStoreFile throughQtSql(true);
    return QTest::qExec(&direct, argc, argv) + QTest::qExec(&throughQtSql, argc, argv);
});
#include "tst_store_file.moc"
