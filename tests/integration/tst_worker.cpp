// kmen-worker as an administrator and a script meet it: exit codes, JSON, reports, no AIFO anywhere.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "audit/call_journal.h"
#include "base/text.h"
#include "identify/batches.h"
#include "registry/lists.h"
#include "registry/runs.h"
#include "store/session.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "training/server.h"

using namespace kmen;

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void help_saysTheExitCodes();
    void wrongCommandLine_isOne();
    void wrongFiles_areTwo();
    void init_makesItsFolders();
    void init_namesWhatIsWrong();
    void report_isNotWrittenOverItsFile();
    void tablesOfOffices_areRead();
    void registersAwayForAShortFile_isThree();
    void fromInitToNewAddress();
    void killedIdentify_goesOnWhereItWas();
    void personSetAside_isFive();
    void registerAway_isThree();
    void refused_isFour();
    void initAgain_keepsWhatIsThere();
    void addressOfAnOffice_isACode();
    void database_showsNoAifo();

private:
    struct Said {
        int code = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    Said worker(const QStringList &arguments);
    Said office(const QStringList &command)
    {
        return worker(QStringList {QStringLiteral("--config"), m_dir.filePath(QStringLiteral("kmen.json"))} + command);
    }
    void write(const QString &name, const QByteArray &bytes);
    QByteArray rowOf(std::uint32_t number);

    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<training::TrainingServer> m_server;
};

void TestWorker::initTestCase()
{
    training::TrainingServer::Options options;
    options.directory = m_dir.filePath(QStringLiteral("registers"));
    options.country.population = 2000;
    m_server = std::make_unique<training::TrainingServer>(options, m_clock);
    QVERIFY_RESULT(m_server->start());
    const Said made = office({QStringLiteral("init"), QStringLiteral("--training"), options.directory,
        QStringLiteral("--database"), m_dir.filePath(QStringLiteral("kmen.sqlite"))});
    QVERIFY2(made.code == 0, made.err.constData());
}

TestWorker::Said TestWorker::worker(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
    process.setProcessEnvironment(environment);
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    process.start(folder + QStringLiteral("/kmen-worker"), arguments);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestWorker::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray TestWorker::rowOf(std::uint32_t number)
{
    const auto person = *m_server->registers().person(number);
    return (person.surname + u';' + person.givenName + u';' + person.born.toString(Qt::ISODate) + u';'
        + QString::number(person.address) + u'\n')
        .toUtf8();
}

void TestWorker::help_saysTheExitCodes()
{
    const Said said = worker({QStringLiteral("--help")});
    QCOMPARE(said.code, 0);
    for (const char *words : {"init", "identify", "distribute", "status", "client", "Exit codes"}) {
        QVERIFY2(said.out.contains(words), words);
    }
}

void TestWorker::wrongCommandLine_isOne()
{
    QCOMPARE(worker({}).code, 1);
    QCOMPARE(office({QStringLiteral("fly")}).code, 1);
    QCOMPARE(office({QStringLiteral("identify"), QStringLiteral("rows.csv")}).code, 1);
    QCOMPARE(worker({QStringLiteral("status")}).code, 1);
    QVERIFY(office({QStringLiteral("fly")}).err.contains("fly"));
    const Said option = office({QStringLiteral("status"), QStringLiteral("--jsno")});
    QCOMPARE(option.code, 1);
    QVERIFY2(option.err.contains("There is no option “--jsno”."), option.err.constData());
    QVERIFY(option.out.isEmpty());
    const Said read = office({QStringLiteral("fly"), QStringLiteral("--json")}); // by a program
    QCOMPARE(read.code, 1);
    QCOMPARE(read.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
        QStringLiteral("worker.USAGE"));
}

void TestWorker::wrongFiles_areTwo()
{
    const QString report = m_dir.filePath(QStringLiteral("none.csv"));
    write(QStringLiteral("unknown.csv"), "RodneCislo;Jmeno\n1;2\n");
    const Said unknown = office({QStringLiteral("identify"), m_dir.filePath(QStringLiteral("unknown.csv")),
        QStringLiteral("--report"), report, QStringLiteral("--json")});
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.err.contains("RodneCislo"));
    QCOMPARE(unknown.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
        QStringLiteral("identify.UNKNOWN_COLUMN"));
    QVERIFY(!QFile::exists(report));
    QCOMPARE(office({QStringLiteral("client"), QStringLiteral("K0000-0000")}).code, 2);
    QCOMPARE(
        worker({QStringLiteral("--config"), m_dir.filePath(QStringLiteral("no.json")), QStringLiteral("status")}).code,
        2);
}

void TestWorker::init_makesItsFolders()
{
    const QString config = m_dir.filePath(QStringLiteral("far/away/kmen.json"));
    const QString database = m_dir.filePath(QStringLiteral("other/place/kmen.sqlite"));
    const QStringList begun {QStringLiteral("--config"), config};
    const Said made = worker(begun
        + QStringList {QStringLiteral("init"), QStringLiteral("--training"),
            m_dir.filePath(QStringLiteral("registers")), QStringLiteral("--database"), database});
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY(QFile::exists(database));
#ifndef Q_OS_WIN
    QVERIFY(!(QFile::permissions(database)
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
#endif
    QCOMPARE(worker(begun + QStringList {QStringLiteral("status")}).code, 0);
}

void TestWorker::init_namesWhatIsWrong()
{
    write(QStringLiteral("letter.txt"), "This is no database, but somebody's letter.");
    const auto init = [this](const QString &config, const QString &database) {
        return worker(
            {QStringLiteral("--config"), m_dir.filePath(config), QStringLiteral("init"), QStringLiteral("--training"),
                m_dir.filePath(QStringLiteral("registers")), QStringLiteral("--database"), m_dir.filePath(database)});
    };
    const Said letter = init(QStringLiteral("c1.json"), QStringLiteral("letter.txt"));
    QVERIFY2(letter.err.contains("store.NOT_A_DATABASE"), letter.err.constData());
    QFile file(m_dir.filePath(QStringLiteral("letter.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("letter."));
    // waiting does not help: the registers are not what is missing
    const Said folder = init(QStringLiteral("registers"), QStringLiteral("c2.sqlite"));
    QCOMPARE(folder.code, 2);
    QVERIFY2(folder.err.contains("sync.CONFIG_WRITE"), folder.err.constData());
}

void TestWorker::report_isNotWrittenOverItsFile()
{
    const QByteArray rows = "Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu\n" + rowOf(50);
    write(QStringLiteral("own.csv"), rows);
    const QString path = m_dir.filePath(QStringLiteral("own.csv"));
    const Said said = office({QStringLiteral("identify"), path, QStringLiteral("--report"),
        m_dir.filePath(QStringLiteral("registers/../own.csv"))});
    QCOMPARE(said.code, 2);
    QVERIFY2(said.err.contains("worker.SAME_FILE"), said.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), rows);
}

void TestWorker::tablesOfOffices_areRead()
{
    const QString report = m_dir.filePath(QStringLiteral("encoded-report.csv"));
    const auto identified = [&](const QByteArray &bytes) {
        write(QStringLiteral("encoded.csv"), bytes);
        return office({QStringLiteral("identify"), m_dir.filePath(QStringLiteral("encoded.csv")),
            QStringLiteral("--report"), report, QStringLiteral("--json")});
    };
    // "Příliš;Žluťoučký" as the Czech Excel saves it
    const Said old = identified("Prijmeni;Jmeno;DatumNarozeni\nP\xf8\xedli\x9a;\x8elu\x9dou\xe8k\xfd;1970-01-01\n");
    QVERIFY2(old.code == 0, old.err.constData());
    QCOMPARE(old.json().value(QStringLiteral("nenalezeno")).toInt(), 1);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(QStringLiteral("Příliš;Žluťoučký").toUtf8()));
    // a job that has nobody to ask about is no failure
    const Said nobody = identified("Prijmeni;Jmeno;DatumNarozeni\n");
    QVERIFY2(nobody.code == 0, nobody.err.constData());
    QCOMPARE(nobody.json().value(QStringLiteral("rows")).toInt(), 0);
    QCOMPARE(identified("").code, 2);
}

void TestWorker::registersAwayForAShortFile_isThree()
{
    write(QStringLiteral("short.csv"), "Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu\n" + rowOf(51));
    const QStringList command {QStringLiteral("identify"), m_dir.filePath(QStringLiteral("short.csv")),
        QStringLiteral("--report"), m_dir.filePath(QStringLiteral("short-report.csv"))};
    QVERIFY_RESULT(m_server->control({{QStringLiteral("do"), QStringLiteral("faults")},
        {QStringLiteral("mode"), QStringLiteral("unavailable")}, {QStringLiteral("count"), 100}}));
    const Said away = office(command);
    QVERIFY_RESULT(m_server->control(
        {{QStringLiteral("do"), QStringLiteral("faults")}, {QStringLiteral("mode"), QStringLiteral("none")}}));
    QCOMPARE(away.code, 3);
    QVERIFY(!away.err.isEmpty());
}

void TestWorker::fromInitToNewAddress()
{
    write(QStringLiteral("rows.csv"), "Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu\n" + rowOf(7) + rowOf(7) + rowOf(8));
    const QString report = m_dir.filePath(QStringLiteral("report.csv"));
    const Said identified = office({QStringLiteral("identify"), m_dir.filePath(QStringLiteral("rows.csv")),
        QStringLiteral("--report"), report, QStringLiteral("--json")});
    QVERIFY2(identified.code == 0, identified.err.constData());
    QCOMPARE(identified.json().value(QStringLiteral("ztotozneno")).toInt(), 3);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = readCsv(file.readAll());
    QVERIFY_RESULT(table);
    QCOMPARE(table->header.mid(4).join(u','), QStringLiteral("vysledek,KID,zprava"));
    const QString kid = table->rows.at(0).at(5);
    QCOMPARE(table->rows.at(1).at(5), kid);
    QVERIFY(table->rows.at(2).at(5) != kid);

    QVERIFY_RESULT(m_server->control({{QStringLiteral("do"), QStringLiteral("move")}, {QStringLiteral("person"), 7}}));
    const Said distributed = office({QStringLiteral("distribute"), QStringLiteral("--json")});
    QVERIFY2(distributed.code == 0, distributed.err.constData());
    QCOMPARE(distributed.json().value(QStringLiteral("changed")).toInt(), 1);
    const Said status = office({QStringLiteral("status"), QStringLiteral("--json")});
    QCOMPARE(status.code, 0);
    QCOMPARE(status.json().value(QStringLiteral("clients")).toInt(), 2);
    QCOMPARE(status.json().value(QStringLiteral("subscribed")).toInt(), 2);
    // the time since the run is no gap
    const QJsonObject distribution = status.json().value(QStringLiteral("distribution")).toObject();
    QVERIFY(!distribution.value(QStringLiteral("covered_to")).toString().isEmpty());
    QVERIFY(distribution.value(QStringLiteral("gaps")).isArray());
    QVERIFY(distribution.value(QStringLiteral("gaps")).toArray().isEmpty());
    const Said client = office({QStringLiteral("client"), kid, QStringLiteral("--json")});
    QCOMPARE(client.code, 0);
    const QJsonObject address =
        client.json().value(QStringLiteral("data")).toObject().value(QStringLiteral("AdresaPobytu")).toObject();
    QCOMPARE(
        address.value(QStringLiteral("value")).toString(), QString::number(m_server->registers().person(7)->address));
    QCOMPARE(address.value(QStringLiteral("state")).toString(), QStringLiteral("spravny"));
    for (const char *key : {"source", "changed", "read"}) {
        QVERIFY2(!address.value(QLatin1StringView(key)).toString().isEmpty(), key);
    }
    // for a person the same: what it is, who says so, in which state, since when
    const Said plain = office({QStringLiteral("client"), kid});
    QCOMPARE(plain.code, 0);
    QByteArrayList line;
    for (const QByteArray &one : plain.out.split('\n')) {
        if (one.startsWith("Surname\t")) {
            line = one.split('\t');
        }
    }
    QCOMPARE(line.size(), qsizetype {5});
    QCOMPARE(line.at(2), QByteArray("ROB"));
    QCOMPARE(line.at(3), QByteArray("spravny"));
    QVERIFY(!line.at(4).isEmpty());
}

void TestWorker::killedIdentify_goesOnWhereItWas()
{
    QByteArray rows = "Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu\n";
    for (std::uint32_t number = 20; number < 28; ++number) {
        rows += rowOf(number);
    }
    write(QStringLiteral("long.csv"), rows);
    const QString report = m_dir.filePath(QStringLiteral("long-report.csv"));
    const QStringList command {
        QStringLiteral("identify"), m_dir.filePath(QStringLiteral("long.csv")), QStringLiteral("--report"), report};
    store::DatabaseConfig database;
    database.file = m_dir.filePath(QStringLiteral("kmen.sqlite"));
    const auto session = store::Session::open(database, m_clock);
    QVERIFY_RESULT(session);
    const auto asked = [&session] {
        audit::CallFilter filter;
        filter.service = QStringLiteral("E278");
        const auto calls = audit::calls(**session, filter, store::PageCursor::first(), 1000);
        return calls ? static_cast<int>(calls->rows.size()) : -1;
    };
    const auto newest = [&session] {
        const auto batches = identify::batches(**session);
        return batches && !batches->empty() ? batches->front() : identify::Batch();
    };
    const int before = asked();
    QVERIFY_RESULT(m_server->control({{QStringLiteral("do"), QStringLiteral("faults")},
        {QStringLiteral("mode"), QStringLiteral("delay")}, {QStringLiteral("service"), QStringLiteral("E278")},
        {QStringLiteral("milliseconds"), 150}, {QStringLiteral("count"), 100}}));
    QProcess cut;
    const QString folder = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
    cut.setProcessEnvironment(environment);
    cut.start(folder + QStringLiteral("/kmen-worker"),
        QStringList {QStringLiteral("--config"), m_dir.filePath(QStringLiteral("kmen.json"))} + command);
    QVERIFY(QTest::qWaitFor([&newest] { return newest().rows == 8 && newest().answered() >= 3; }, 20'000));
    cut.kill();
    cut.waitForFinished();
    QVERIFY(!QFile::exists(report));
    const int answered = newest().answered();
    QVERIFY(answered < 8);
    const int spent = asked();
    QVERIFY_RESULT(m_server->control(
        {{QStringLiteral("do"), QStringLiteral("faults")}, {QStringLiteral("mode"), QStringLiteral("none")}}));

    const Said said = office(command + QStringList {QStringLiteral("--json")});
    QVERIFY2(said.code == 0, said.err.constData());
    QCOMPARE(said.json().value(QStringLiteral("ztotozneno")).toInt(), 8);
    QCOMPARE(asked() - spent, 8 - answered);
    QVERIFY(spent - before <= answered + 1);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = readCsv(file.readAll());
    QVERIFY_RESULT(table);
    QCOMPARE(table->rows.size(), std::size_t {8});
    QStringList kids;
    for (const QStringList &row : table->rows) {
        QCOMPARE(row.at(4), QStringLiteral("ztotozneno"));
        QCOMPARE(row.at(6), QStringLiteral("New client.")); // as if nothing had happened
        kids.append(row.at(5));
    }
    QCOMPARE(kids.removeDuplicates(), 0);
    // also those whose subscription the kill cut off
    const auto pending = registry::clientCounts(**session);
    QVERIFY_RESULT(pending);
    QCOMPARE(pending->subscribed, pending->all);

    // the report is there: the same file is a new question now
    const int done = asked();
    QCOMPARE(office(command).code, 0);
    QCOMPARE(asked() - done, 8);
}

void TestWorker::personSetAside_isFive()
{
    // received but not read; then the person is cancelled, and the register gives no data
    for (const char *what : {"move", "rename"}) {
        QVERIFY_RESULT(
            m_server->control({{QStringLiteral("do"), QString::fromLatin1(what)}, {QStringLiteral("person"), 21}}));
    }
    QVERIFY_RESULT(m_server->control(
        {{QStringLiteral("do"), QStringLiteral("faults")}, {QStringLiteral("mode"), QStringLiteral("unavailable")},
            {QStringLiteral("service"), QStringLiteral("E277")}, {QStringLiteral("count"), 50}}));
    QCOMPARE(office({QStringLiteral("distribute")}).code, 3);
    QVERIFY_RESULT(m_server->control(
        {{QStringLiteral("do"), QStringLiteral("faults")}, {QStringLiteral("mode"), QStringLiteral("none")}}));
    QVERIFY_RESULT(
        m_server->control({{QStringLiteral("do"), QStringLiteral("cancel")}, {QStringLiteral("person"), 21}}));
    {
        // the changes of identifiers are believed to be covered already
        store::DatabaseConfig database;
        database.file = m_dir.filePath(QStringLiteral("kmen.sqlite"));
        const auto session = store::Session::open(database, m_clock);
        QVERIFY_RESULT(session);
        auto tx = store::Transaction::begin(**session);
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(registry::setCursor(
            *tx, {QStringLiteral("E78"), std::nullopt, m_clock.now() + std::chrono::hours(1), std::nullopt, {}}));
        QVERIFY_RESULT(tx->commit());
    }
    const Said said = office({QStringLiteral("distribute"), QStringLiteral("--json")});
    QCOMPARE(said.code, 5);
    QCOMPARE(said.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("done_with_set_aside"));
    QCOMPARE(said.json().value(QStringLiteral("set_aside")).toInt(), 1);
    QCOMPARE(office({QStringLiteral("distribute")}).code, 0);
}

void TestWorker::registerAway_isThree()
{
    QVERIFY_RESULT(m_server->control({{QStringLiteral("do"), QStringLiteral("faults")},
        {QStringLiteral("mode"), QStringLiteral("unavailable")}, {QStringLiteral("count"), 100}}));
    const Said said = office({QStringLiteral("distribute"), QStringLiteral("--json")});
    QVERIFY_RESULT(m_server->control(
        {{QStringLiteral("do"), QStringLiteral("faults")}, {QStringLiteral("mode"), QStringLiteral("none")}}));
    QCOMPARE(said.code, 3);
    QCOMPARE(said.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("failed"));
    QCOMPARE(office({QStringLiteral("distribute")}).code, 0);
}

void TestWorker::refused_isFour()
{
    QFile file(m_dir.filePath(QStringLiteral("kmen.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject config = QJsonDocument::fromJson(file.readAll()).object();
    config.insert(QStringLiteral("identity"),
        QJsonObject {{QStringLiteral("agenda"), QStringLiteral("A1")}, {QStringLiteral("role"), QStringLiteral("CR1")},
            {QStringLiteral("ovm"), QStringLiteral("00000001")}, {QStringLiteral("ais"), 1234},
            {QStringLiteral("subject"), QStringLiteral("00000001")}});
    write(QStringLiteral("other.json"), QJsonDocument(config).toJson());
    const Said said = worker({QStringLiteral("--config"), m_dir.filePath(QStringLiteral("other.json")),
        QStringLiteral("identify"), m_dir.filePath(QStringLiteral("rows.csv")), QStringLiteral("--report"),
        m_dir.filePath(QStringLiteral("r4.csv"))});
    QCOMPARE(said.code, 4);
    QVERIFY(!said.err.isEmpty());
}

void TestWorker::initAgain_keepsWhatIsThere()
{
    const QStringList command {QStringLiteral("init"), QStringLiteral("--training"),
        m_dir.filePath(QStringLiteral("registers")), QStringLiteral("--database"),
        m_dir.filePath(QStringLiteral("kmen.sqlite"))};
    // and what the office wrote into the configuration by hand
    QFile file(m_dir.filePath(QStringLiteral("kmen.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    QJsonObject config = QJsonDocument::fromJson(before).object();
    config.insert(QStringLiteral("auditHead"), m_dir.filePath(QStringLiteral("head.json")));
    write(QStringLiteral("kmen.json"), QJsonDocument(config).toJson());
    QCOMPARE(office(command).code, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), config);
    write(QStringLiteral("kmen.json"), before);
    QCOMPARE(
        office({QStringLiteral("status"), QStringLiteral("--json")}).json().value(QStringLiteral("clients")).toInt(),
        10);
    const QString key = m_dir.filePath(QStringLiteral("kmen.sqlite.key"));
    QVERIFY(QFile::rename(key, key + QStringLiteral(".away")));
    QVERIFY(office(command).code != 0); // a new key could not read the identifiers that are there
    QVERIFY(!QFile::exists(key));
    QVERIFY(QFile::rename(key + QStringLiteral(".away"), key));
}

void TestWorker::addressOfAnOffice_isACode()
{
    std::uint32_t number = 60;
    while (!m_server->registers().person(number)->officeAddress || m_server->registers().person(number)->died) {
        ++number;
    }
    write(QStringLiteral("office.csv"), "Prijmeni;Jmeno;DatumNarozeni;AdresaPobytu\n" + rowOf(number));
    const QString report = m_dir.filePath(QStringLiteral("office-report.csv"));
    QCOMPARE(office({QStringLiteral("identify"), m_dir.filePath(QStringLiteral("office.csv")),
                        QStringLiteral("--report"), report})
                 .code,
        0);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = readCsv(file.readAll());
    QVERIFY_RESULT(table);
    const Said client = office({QStringLiteral("client"), table->rows.at(0).at(5), QStringLiteral("--json")});
    const QJsonObject address =
        client.json().value(QStringLiteral("data")).toObject().value(QStringLiteral("AdresaPobytu")).toObject();
    QCOMPARE(address.value(QStringLiteral("value")).toString(),
        QString::number(m_server->registers().person(number)->address));
    QVERIFY(address.value(QStringLiteral("address_of_office")).toBool());
}

void TestWorker::database_showsNoAifo()
{
    QByteArray all;
    for (const char *suffix : {"", "-wal"}) {
        QFile file(m_dir.filePath(QStringLiteral("kmen.sqlite")) + QLatin1StringView(suffix));
        if (file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
        }
    }
    QVERIFY(all.size() > 10'000);
    for (const std::uint32_t number : {7U, 8U}) {
        const Aifo aifo = m_server->registers().issue(number, QStringLiteral("A8566"), 1234);
        const QByteArray bytes = aifo.bytes().toByteArray();
        QVERIFY(!all.contains(bytes));
        QVERIFY(!all.contains(bytes.toBase64()));
        QVERIFY(!all.contains(bytes.toHex()));
    }
}

static const kmen::test::Entry testWorker(kmen::test::run<TestWorker>);
#include "tst_worker.moc"
