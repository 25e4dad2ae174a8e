// An import that is killed at any moment and started again ends as if nothing had happened: every row once. A server is
// killed too.
// KMEN_KILLS sets how often, KMEN_KILL_SEED when; the seed is printed.
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include "audit/audit_log.h"
#include "registry/imports.h"
#include "registry/lists.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/workplace.h"
#include "training/server.h"

using namespace kmen;

namespace {

constexpr int rows = 60'000; // several transactions long

} // namespace

class TestImportKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongWords_areRefused();
    void dryRun_writesNothing();
    void killed_endsWithEveryRowOnce();

private:
    /// The arguments after the configuration.
    void start(QProcess &process, const QStringList &arguments);
    QJsonObject run(const QStringList &arguments, int *code = nullptr);
    qint64 number(const QString &sql);

    QTemporaryDir m_dir;
    SystemClock m_clock;
    QString m_config;
    QString m_table;
    std::unique_ptr<training::TrainingServer> m_server;
    std::optional<test::Postgres> m_postgres;
};

void TestImportKill::initTestCase()
{
    m_config = m_dir.filePath(QStringLiteral("kmen.json"));
    training::TrainingServer::Options options;
    options.directory = m_dir.filePath(QStringLiteral("registers"));
    options.country.population = 20;
    m_server = std::make_unique<training::TrainingServer>(options, m_clock);
    QVERIFY_RESULT(m_server->start());
    if (test::wantsPostgres()) {
        m_postgres.emplace();
    }
    const QString database = m_postgres ? m_postgres->address() : m_dir.filePath(QStringLiteral("kmen.sqlite"));
    QVERIFY_RESULT(sync::initialise(m_config, options.directory, database, m_clock));
    m_table = m_dir.filePath(QStringLiteral("evidence.csv"));
    QFile file(m_table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = QStringLiteral("Číslo;Příjmení;Jméno;Narozen\r\n").toUtf8();
    for (int i = 0; i < rows; ++i) {
        text += QStringLiteral("S%1;Novák%2;Jan;%3\r\n")
                    .arg(i)
                    .arg(i % 977)
                    .arg(QDate(1940, 1, 1).addDays(i % 29'000).toString(Qt::ISODate))
                    .toUtf8();
    }
    QCOMPARE(file.write(text), text.size());
}

void TestImportKill::start(QProcess &process, const QStringList &arguments)
{
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(
        folder + QStringLiteral("/kmen-worker"), QStringList {QStringLiteral("--config"), m_config} + arguments);
}

QJsonObject TestImportKill::run(const QStringList &arguments, int *code)
{
    constexpr int patience = 120'000;
    QProcess process;
    start(process, arguments + QStringList(QStringLiteral("--json")));
    if (!process.waitForFinished(patience)) {
        return {};
    }
    if (code) {
        *code = process.exitCode();
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

qint64 TestImportKill::number(const QString &sql)
{
    qint64 found = -1;
    const auto config = sync::readConfig(m_config);
    const auto session = store::Session::open(*store::databaseAt(config->database), m_clock);
    if (session) {
        auto query = (*session)->query(sql);
        (void)query.each([&found](const store::Query &row) { found = row.integer(0); });
    }
    return found;
}

void TestImportKill::wrongWords_areRefused()
{
    int code = 0;
    run({QStringLiteral("import"), m_table, QStringLiteral("--duplicates"), QStringLiteral("perhaps")}, &code);
    QCOMPARE(code, 2);
    run({QStringLiteral("import"), m_table, QStringLiteral("--mapping"), QStringLiteral("Nic=Jmeno")}, &code);
    QCOMPARE(code, 2);
    run({QStringLiteral("import")}, &code);
    QCOMPARE(code, 1);
}

void TestImportKill::dryRun_writesNothing()
{
    int code = -1;
    const QJsonObject said = run({QStringLiteral("import"), m_table, QStringLiteral("--dry-run"),
                                     QStringLiteral("--system"), QStringLiteral("Spis"), QStringLiteral("--mapping"),
                                     QStringLiteral("Číslo=klic,Příjmení=Prijmeni,Jméno=Jmeno,Narozen=DatumNarozeni")},
        &code);
    QCOMPARE(code, 0);
    QCOMPARE(said.value(QStringLiteral("created")).toInt(), rows);
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM client")), 0);
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM import_job")), 0);
}

void TestImportKill::killed_endsWithEveryRowOnce()
{
    const auto seed = static_cast<quint32>(
        test::fromEnvironment("KMEN_KILL_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1'000'000))));
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList import {QStringLiteral("import"), m_table, QStringLiteral("--system"), QStringLiteral("Spis"),
        QStringLiteral("--mapping"), QStringLiteral("Číslo=klic,Příjmení=Prijmeni,Jméno=Jmeno,Narozen=DatumNarozeni")};
    const int kills = test::fromEnvironment("KMEN_KILLS", 4);
    int inTheMiddle = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        start(process, import);
        QVERIFY(process.waitForStarted());
        // until it was killed, or had done it all: that is a moment too
        if (!process.waitForFinished(500 + random.bounded(3000))) {
            if (m_postgres && random.bounded(2) == 0) { // the server falls, and comes back while the import still runs
                QVERIFY(m_postgres->crash());
                (void)process.waitForFinished(random.bounded(1000));
            }
            process.kill();
            process.waitForFinished();
            ++inTheMiddle;
        }
    }
    qInfo("%d kills in the middle, %lld rows so far", inTheMiddle,
        static_cast<long long>(number(QStringLiteral("SELECT count(*) FROM client"))));
    int code = -1;
    const QJsonObject said = run(import, &code);
    // had it all been done before the last start, the same file would be a new question
    if (number(QStringLiteral("SELECT count(*) FROM import_job")) == 1) {
        QCOMPARE(code, 0);
        QCOMPARE(said.value(QStringLiteral("created")).toInt(), rows);
    }
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM client")), rows);
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM person")), rows);
    QCOMPARE(number(QStringLiteral("SELECT count(DISTINCT local_key) FROM client_link")), rows);
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM client_link")), rows);
    QCOMPARE(number(QStringLiteral("SELECT sum(value) FROM counter WHERE name LIKE 'client.state.%'")), rows);
    QCOMPARE(number(QStringLiteral("SELECT max(position) FROM import_part")), rows);
    const auto config = sync::readConfig(m_config);
    const auto session = store::Session::open(*store::databaseAt(config->database), m_clock);
    QVERIFY_RESULT(session);
    const auto verified = audit::verify(**session, {});
    QVERIFY_RESULT(verified);
    QVERIFY(verified->intact());
}

static const kmen::test::Entry testImportKill(kmen::test::runOnEngine<TestImportKill>);
#include "tst_import_kill.moc"
