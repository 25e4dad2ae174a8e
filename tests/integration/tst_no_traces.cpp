// Identifiers of people leave no trace: not in the database's files, its log of changes, dumps, kept messages,
// temporary files, what the program says, or a picture of its memory.
#include <QDirIterator>
#include <QProcess>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "audit/head.h"
#include "audit/statement.h"
#include "base/platform.h"
#include "path_fixture.h"
#include "registry/external_persons.h"
#include "registry/key_rotation.h"
#include "store/dialect.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::test;

namespace {

QByteArray said; ///< a message handler can reach nothing but a global

void listen(QtMsgType, const QMessageLogContext &, const QString &message)
{
    said += message.toUtf8() + '\n';
}

/// In any form in which somebody could have written it.
QByteArrayList formsOf(QByteArrayView bytes)
{
    const QByteArray raw = bytes.toByteArray();
    const QByteArray text =
        raw.toBase64(QByteArray::OmitTrailingEquals).chopped(1); // the last sign depends on what follows
    return {raw, text, QByteArray(text).replace('+', '-').replace('/', '_'), raw.toHex(), raw.toHex().toUpper()};
}

} // namespace

class TestNoTraces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void search_findsWhatIsThere();
    void filesOfTheDatabase_haveNone();
    void dumps_haveNone();
    void everythingWritten_hasNone();
    void memory_isNeverDumped();
    void programs_forbidDumps_data();
    void programs_forbidDumps();

private:
    void look(const QByteArray &bytes, const QString &where) const
    {
        for (const QByteArray &needle : m_needles) {
            QVERIFY2(!bytes.contains(needle), qPrintable(where));
        }
    }
    void lookInto(const QString &folder, const QStringList &butNot = {}) const
    {
        int files = 0;
        QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            const bool left =
                std::ranges::any_of(butNot, [&](const QString &name) { return file.fileName().contains(name); });
            if (!left && file.open(QIODevice::ReadOnly)) {
                look(file.readAll(), file.fileName());
                ++files;
            }
        }
        QVERIFY(files > 0 || folder == m_temporary.path());
    }
    Office m_office;
    QTemporaryDir m_temporary;
    QByteArrayList m_needles;
};

void TestNoTraces::initTestCase()
{
    qInstallMessageHandler(listen);
    QVERIFY_RESULT(m_office.open({}, 200));
    qputenv("TMPDIR", m_temporary.path().toUtf8()); // the server's user could not enter it
    // kept messages, notices, cases, queued calls, failed ones: whatever is written anywhere
    egon::Profile profile = m_office.workplace().profile();
    profile.keepMessages.on = true;
    const auto journal = audit::CallJournal::open(m_office.session().config(), m_office.clock);
    QVERIFY_RESULT(journal);
    egon::LocalThrottle throttle(0);
    const auto registers = egon::Client::open(profile, **journal, throttle, m_office.clock);
    QVERIFY_RESULT(registers);
    for (const std::uint32_t number : {3U, 4U, 5U, 6U}) {
        static_cast<void>(
            identify::identify(**registers, m_office.clients(), m_office.request(number), Office::purpose(), Job()));
        const auto taken = m_office.takeOver(number);
        QVERIFY_RESULT(taken);
        const auto stored = m_office.clients().validAifo(taken->client);
        QVERIFY_RESULT(stored);
        m_needles += formsOf(stored->key.aifo.bytes());
        auto tx = store::Transaction::begin(m_office.session());
        const QByteArray pseudonym = "planted-pseudonym-" + QByteArray::number(number);
        QVERIFY_RESULT(registry::addPseudonym(
            *tx, m_office.workplace().protector(), taken->client, QStringLiteral("NIA"), pseudonym, Office::by()));
        QVERIFY_RESULT(tx->commit());
        m_needles += formsOf(pseudonym);
    }
    QVERIFY_RESULT(m_office.happens("move", 3));
    QVERIFY_RESULT(m_office.merges(5, 6));
    QVERIFY_RESULT(m_office.distribute());
    QVERIFY_RESULT(registry::beginRotation(m_office.session(), m_office.workplace().protector(), Office::by()));
    QVERIFY_RESULT(registry::rotate(m_office.session(), m_office.workplace().protector(), Office::by(), {}));
    QVERIFY_RESULT(m_office.faults("unavailable", "E276"));
    static_cast<void>(m_office.distribute());
    QVERIFY(m_needles.size() >= 40);
}

void TestNoTraces::search_findsWhatIsThere()
{
    const QByteArray raw("0123456789abcdef\x01", 17);
    const auto isFound = [&](const QByteArray &hay) {
        return std::ranges::any_of(formsOf(raw), [&](const QByteArray &needle) { return hay.contains(needle); });
    };
    QVERIFY(isFound("x" + raw + "y"));
    QVERIFY(isFound("x" + raw.toBase64() + "y"));
    QVERIFY(isFound("X'" + raw.toHex().toUpper() + "'"));
    QVERIFY(!isFound("nothing"));
}

void TestNoTraces::filesOfTheDatabase_haveNone()
{
    const store::DatabaseConfig config = m_office.session().config();
    if (config.server) {
        QVERIFY_RESULT(m_office.session().execute(QStringLiteral("CHECKPOINT")));
        lookInto(config.server->host + QStringLiteral("/data"));
        return;
    }
    for (const char *end : {"", "-wal", "-shm"}) {
        QFile file(config.file + QString::fromLatin1(end));
        QVERIFY(file.open(QIODevice::ReadOnly));
        look(file.readAll(), file.fileName());
    }
}

void TestNoTraces::dumps_haveNone()
{
    const store::DatabaseConfig config = m_office.session().config();
    QProcess process;
    if (config.server) {
        process.start(Postgres::program(QStringLiteral("pg_dump")),
            {QStringLiteral("-h"), config.server->host, QStringLiteral("-p"), QString::number(Postgres::port()),
                QStringLiteral("-U"), config.server->user, config.server->database});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray dump = process.readAllStandardOutput();
        QVERIFY(dump.contains("client_aifo"));
        look(dump, QStringLiteral("pg_dump"));
        return;
    }
    // what sqlite3's .dump prints: texts as they are, bytes in hex
    QStringList tables;
    auto names = m_office.session().query(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    QVERIFY_RESULT(names.each([&](store::Query &row) { tables.append(row.text(0)); }));
    QVERIFY(tables.contains(QStringLiteral("egon_message")));
    for (const QString &table : std::as_const(tables)) {
        QStringList columns;
        auto info = m_office.session().query(u"SELECT name FROM pragma_table_info('" + table + u"')");
        QVERIFY_RESULT(info.each([&](store::Query &row) { columns.append(u"quote(" + row.text(0) + u')'); }));
        auto rows = m_office.session().query(u"SELECT " + columns.join(u" || ',' || ") + u" FROM " + table);
        QByteArray dump;
        QVERIFY_RESULT(rows.each([&](store::Query &row) { dump += row.bytes(0) + '\n'; }));
        look(dump, table);
    }
}

void TestNoTraces::everythingWritten_hasNone()
{
    const store::DatabaseConfig config = m_office.session().config();
    if (!config.server) {
        lookInto(QFileInfo(config.file).path(), {QStringLiteral("/registers/")});
    }
    lookInto(m_temporary.path(), {QStringLiteral("/registers/")});
    look(said, QStringLiteral("debug output"));
    const auto statement = audit::makeStatement(m_office.session(), {{}, QStringLiteral("jana.uredni"), {}, {}},
        QStringLiteral("dpo"), QStringLiteral("test"), {});
    QVERIFY_RESULT(statement);
    QVERIFY(statement->rows.size() > 5);
    look(audit::statementCsv(*statement), QStringLiteral("statement"));
    look(*audit::headText(*audit::head(m_office.session()), m_office.workplace().protector()), QStringLiteral("head"));
}

void TestNoTraces::memory_isNeverDumped()
{
    QVERIFY(forbidMemoryDumps());
    rlimit limit {1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

void TestNoTraces::programs_forbidDumps_data()
{
    QTest::addColumn<QStringList>("command");
    const QString fifo = m_temporary.filePath(QStringLiteral("never"));
    QVERIFY(::mkfifo(fifo.toUtf8().constData(), 0600) == 0);
    // nobody writes into it: there the program stays
    QTest::newRow("desk") << QStringList {QStringLiteral("kmen"), QStringLiteral("--config"), fifo};
    QTest::newRow("worker") << QStringList {
        QStringLiteral("kmen-worker"), QStringLiteral("--config"), fifo, QStringLiteral("status")};
    QTest::newRow("training") << QStringList {QStringLiteral("kmen-training"), QStringLiteral("--population"),
        QStringLiteral("10"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--state"),
        m_temporary.filePath(QStringLiteral("registers"))};
}

void TestNoTraces::programs_forbidDumps()
{
    QFETCH(QStringList, command);
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit any {RLIM_INFINITY, RLIM_INFINITY}; // as far as the system lets it
        setrlimit(RLIMIT_CORE, &any);
    });
    process.start(folder + u'/' + command.front(), command.mid(1));
    QVERIFY(process.waitForStarted());
    const auto limits = [&] {
        QFile file(QStringLiteral("/proc/%1/limits").arg(process.processId()));
        QByteArray line;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &each : file.readAll().split('\n')) {
                line = each.startsWith("Max core file size") ? each.simplified() : line;
            }
        }
        return line;
    };
    // a program that was just started has the limits of whoever started it
    const bool forbidden = QTest::qWaitFor([&] { return limits() == "Max core file size 0 0 bytes"; }, 10'000);
    const QByteArray what = process.readAllStandardError();
    process.kill();
    process.waitForFinished();
    QVERIFY2(forbidden, what.constData());
}

static const kmen::test::Entry testNoTraces(kmen::test::runOnEngine<TestNoTraces>);
#include "tst_no_traces.moc"
