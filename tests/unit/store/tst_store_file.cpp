#include <QTemporaryDir>
#include <QTest>

#include "../../support/result_macros.h"
#include "store/migrations.h"
#include "store_fixture.h"

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
    void otherFile_isNotADatabase();
    void damagedFile_isCorrupt();
    void missingFolder_cannotBeOpened();

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

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestStoreFile direct(false);
    TestStoreFile throughQtSql(true);
    return QTest::qExec(&direct, argc, argv) + QTest::qExec(&throughQtSql, argc, argv);
}
#include "tst_store_file.moc"
