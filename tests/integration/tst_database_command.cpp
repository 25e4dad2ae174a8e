// What an administrator does with the office's database, by the program itself: set up, check, copy, restore.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#include "audit/audit_log.h"
#include "registry/clients.h"
#include "security/secrets.h"
#include "store/migrations.h"
#include "support/result_macros.h"
#include "support/test_database.h"
#include "support/test_program.h"
#include "sync/workplace.h"
#include "training/certificates.h"

using namespace kmen;
using namespace kmen::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestDatabaseCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongWords_areUsage();
    void init_makesAWholeDatabase();
    void check_findsWhatIsWrong_data();
    void check_findsWhatIsWrong();
    void check_ofAnotherKeySaysSo();
    void wrongPassphrase_isDenied();
    void backup_canBeRestored();
    void fullDisk_leavesNoHalfOfACopy();
    void clockSetBack_breaksNothing();
    void grants_areProved();
    void password_comesFromTheKeyStore();
    void encryptedConnection_isChecked();

private:
    struct Said {
        int code = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QStringList findings() const
        {
            QStringList codes;
            const QJsonArray found = json().value(QStringLiteral("findings")).toArray();
            for (const QJsonValue &finding : found) {
                codes.append(finding.toObject().value(QStringLiteral("code")).toString());
            }
            return codes;
        }
    };
    Said worker(const QStringList &words, const std::function<void()> &inChild = {});
    Said database(const QStringList &words)
    {
        return worker(QStringList {u"database"_s} + words + QStringList {u"--json"_s});
    }
    void configure(const QString &address, const QJsonObject &more = {});
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    /// Some clients of the office, with their history and identifiers.
    void fill(int clients);
    std::unique_ptr<store::Session> session()
    {
        return std::move(*store::Session::open(m_database->config(), m_clock));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TestDatabase> m_database;
    SystemClock m_clock;
};

void TestDatabaseCommand::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>();
    QVERIFY(m_dir->isValid() && m_database->isValid());
    QVERIFY_RESULT(security::createKeyFile(path(u"key"_s)));
    configure(m_database->postgres() ? m_database->postgres()->address() : m_database->config().file);
}

void TestDatabaseCommand::configure(const QString &address, const QJsonObject &more)
{
    QJsonObject config {{u"version"_s, 1}, {u"database"_s, address}, {u"training"_s, u"registers"_s}};
    if (!more.contains(u"keyEntry"_s)) {
        config.insert(u"key"_s, path(u"key"_s));
    }
    for (auto it = more.begin(); it != more.end(); ++it) {
        config.insert(it.key(), it.value());
    }
    QFile file(path(u"kmen.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(config).toJson());
}

TestDatabaseCommand::Said TestDatabaseCommand::worker(const QStringList &words, const std::function<void()> &inChild)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"en_US.UTF-8"_s);
    process.setProcessEnvironment(environment);
    if (inChild) {
        process.setChildProcessModifier(inChild);
    }
    process.start(qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath()) + u"/kmen-worker"_s,
        QStringList {u"--config"_s, path(u"kmen.json"_s)} + words);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestDatabaseCommand::fill(int clients)
{
    const auto open = session();
    QVERIFY_RESULT(store::migrate(*open));
    const auto keys = security::Protector::fromKeyFile(path(u"key"_s));
    QVERIFY_RESULT(keys);
    registry::Clients repository(*open, *keys);
    const registry::By by {u"novak"_s, u"zkouška"_s};
    for (int i = 1; i <= clients; ++i) {
        auto tx = store::Transaction::begin(*open);
        QVERIFY_RESULT(tx);
        const auto made = repository.createByHand(*tx,
            {*registry::officeField(registry::FieldCode::Prijmeni, u"Zkušební"_s, tx->now()),
                *registry::officeField(registry::FieldCode::Jmeno, u"Osoba"_s, tx->now())},
            by);
        QVERIFY_RESULT(made);
        const registry::AifoKey aifo {*Aifo::fromBytes(QByteArray(17, static_cast<char>(i))), u"A1"_s, 1};
        QVERIFY_RESULT(repository.attachAifo(*tx, made->id, aifo, by));
        QVERIFY_RESULT(tx->commit());
    }
}

void TestDatabaseCommand::wrongWords_areUsage()
{
    for (const QStringList &words :
        {QStringList {}, {u"nothing"_s}, {u"backup"_s}, {u"grant"_s, u"jana"_s}, {u"check"_s, u"more"_s}}) {
        QCOMPARE(database(words).code, 1);
    }
}

void TestDatabaseCommand::init_makesAWholeDatabase()
{
    const Said made = database({u"init"_s});
    QVERIFY2(made.code == 0, made.err.constData());
    QCOMPARE(made.json().value(u"from"_s).toInt(), 0);
    const Said again = database({u"init"_s});
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(again.json().value(u"from"_s), again.json().value(u"to"_s));
    fill(5);
    const Said checked = database({u"check"_s});
    QVERIFY2(checked.code == 0, QByteArray(checked.out + checked.err).constData());
    QVERIFY(checked.json().value(u"looked"_s).toArray().size() >= 5);
    const Said inWords = worker({u"database"_s, u"check"_s});
    QVERIFY(inWords.out.contains("All is well."));
}

void TestDatabaseCommand::check_findsWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("code");
    const QStringList open = wantsPostgres()
        ? QStringList {u"ALTER TABLE audit DISABLE TRIGGER ALL"_s}
        : QStringList {u"DROP TRIGGER audit_unchanged"_s, u"DROP TRIGGER audit_unremoved"_s};
    QTest::newRow("audit changed") << open + QStringList {u"UPDATE audit SET reason = 'x' WHERE sequence = 2"_s}
                                   << u"AUDIT"_s;
    QTest::newRow("audit row removed") << open + QStringList {u"DELETE FROM audit WHERE sequence = 2"_s} << u"AUDIT"_s;
    QTest::newRow("orphan") << (wantsPostgres() ? QStringList {u"SET session_replication_role = replica"_s}
                                                : QStringList {u"PRAGMA foreign_keys = OFF"_s})
            + QStringList {u"INSERT INTO client_link (client, system, local_key, since) VALUES (77, 's', 'k', 0)"_s}
                            << u"ORPHANS"_s;
    QTest::newRow("half a client") << QStringList {u"DELETE FROM person WHERE client = 1"_s} << u"INCONSISTENT"_s;
}

void TestDatabaseCommand::check_findsWhatIsWrong()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, code);
    QCOMPARE(database({u"init"_s}).code, 0);
    fill(3);
    const auto open = session();
    for (const QString &statement : statements) {
        QVERIFY_RESULT(open->execute(statement));
    }
    const Said said = database({u"check"_s});
    QCOMPARE(said.code, 6);
    QCOMPARE(said.findings(), QStringList {code});
    QCOMPARE(said.json().value(u"whole"_s).toBool(), false);
}

void TestDatabaseCommand::check_ofAnotherKeySaysSo()
{
    QCOMPARE(database({u"init"_s}).code, 0);
    fill(3);
    QVERIFY(QFile::remove(path(u"key"_s)));
    QVERIFY_RESULT(security::createKeyFile(path(u"key"_s)));
    const Said said = database({u"check"_s});
    QCOMPARE(said.code, 6);
    QCOMPARE(said.findings(), QStringList {u"KEY"_s});
}

void TestDatabaseCommand::wrongPassphrase_isDenied()
{
    const auto secrets = security::openSecretFile(path(u"secrets"_s), "right one");
    QVERIFY_RESULT(secrets);
    QVERIFY_RESULT(security::createKey(**secrets, u"database-key"_s));
    QFile passphrase(path(u"passphrase"_s));
    QVERIFY(passphrase.open(QIODevice::WriteOnly));
    passphrase.write("wrong one\n");
    passphrase.close();
    QVERIFY(passphrase.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    configure(m_database->postgres() ? m_database->postgres()->address() : m_database->config().file,
        {{u"keyEntry"_s, u"database-key"_s},
            {u"secrets"_s,
                QJsonObject {{u"file"_s, path(u"secrets"_s)}, {u"passphraseFile"_s, path(u"passphrase"_s)}}}});
    QCOMPARE(database({u"init"_s}).code, 0);
    const Said said = database({u"check"_s});
    QCOMPARE(said.code, 4);
    QVERIFY2(said.err.contains("security.SECRET_PASSPHRASE"), said.err.constData());
    QVERIFY(!said.err.contains("wrong one"));
}

void TestDatabaseCommand::backup_canBeRestored()
{
    QCOMPARE(database({u"init"_s}).code, 0);
    fill(20);
    if (m_database->postgres()) {
        const Said said = database({u"backup"_s, path(u"copy"_s)});
        QCOMPARE(said.code, 2);
        QVERIFY(said.err.contains("pg_dump"));
        // as docs/postgresql.md says
        const Postgres other;
        const auto run = [&](const QString &program, const QStringList &words) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(Postgres::program(program),
                QStringList {
                    u"-h"_s, other.host(), u"-p"_s, QString::number(Postgres::port()), u"-U"_s, Postgres::user()}
                    + words);
            return process.waitForFinished(60'000) ? process.exitCode() : -1;
        };
        QCOMPARE(
            run(u"pg_dump"_s, {u"--format=custom"_s, u"--file"_s, path(u"dump"_s), m_database->postgres()->database()}),
            0);
        QCOMPARE(run(u"pg_restore"_s, {u"--exit-on-error"_s, u"--dbname"_s, other.database(), path(u"dump"_s)}), 0);
        configure(other.address());
        QCOMPARE(database({u"grant"_s}).code, 0);
        const Said checked = database({u"check"_s});
        QVERIFY2(checked.code == 0, QByteArray(checked.out + checked.err).constData());
        return;
    }
    const Said said = database({u"backup"_s, path(u"copy.sqlite"_s)});
    QVERIFY2(said.code == 0, said.err.constData());
    QCOMPARE(database({u"backup"_s, path(u"copy.sqlite"_s)}).code, 2);
    configure(path(u"copy.sqlite"_s));
    const Said checked = database({u"check"_s});
    QVERIFY2(checked.code == 0, QByteArray(checked.out + checked.err).constData());
    store::DatabaseConfig config;
    config.file = path(u"copy.sqlite"_s);
    const auto copy = store::Session::open(config, m_clock);
    const auto chain = audit::verify(**copy, {});
    QVERIFY_RESULT(chain);
    QVERIFY(chain->intact() && chain->rows >= 20);
}

void TestDatabaseCommand::fullDisk_leavesNoHalfOfACopy()
{
#ifdef Q_OS_UNIX
    if (m_database->postgres()) {
        return; // its tools make the copy
    }
    QCOMPARE(database({u"init"_s}).code, 0);
    fill(20);
    const Said said = worker({u"database"_s, u"backup"_s, path(u"copy.sqlite"_s)}, [] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit room {65536, 65536};
        setrlimit(RLIMIT_FSIZE, &room);
    });
    QCOMPARE(said.code, 6); // no register that answers later
    QVERIFY2(said.err.contains("store.DISK_FULL"), said.err.constData());
    QCOMPARE(QDir(m_dir->path()).entryList({u"copy*"_s}, QDir::Files), QStringList());
    QCOMPARE(database({u"check"_s}).code, 0);
#endif
}

void TestDatabaseCommand::clockSetBack_breaksNothing()
{
    QCOMPARE(database({u"init"_s}).code, 0);
    fill(2);
    {
        ManualClock past(m_clock.now() - std::chrono::days(400));
        const auto open = store::Session::open(m_database->config(), past);
        QVERIFY_RESULT(open);
        auto tx = store::Transaction::begin(**open);
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(audit::append(*tx, {u"novak"_s, audit::Action::ClientEdited, u"K"_s, {}, {}}));
        QVERIFY_RESULT(tx->commit());
    }
    const Said said = database({u"check"_s});
    QVERIFY2(said.code == 0, said.out.constData());
}

void TestDatabaseCommand::grants_areProved()
{
    if (!m_database->postgres()) {
        QCOMPARE(database({u"init"_s}).code, 0);
        const Said said = database({u"grant"_s});
        QCOMPARE(said.code, 2);
        QVERIFY(said.err.contains("store.NO_ROLES"));
        return;
    }
    const Said made = database({u"init"_s});
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY(m_database->postgres()->addUser(u"jana"_s, u"tajné"_s));
    QCOMPARE(database({u"grant"_s, u"jana"_s, u"nothing"_s}).code, 2);
    QCOMPARE(database({u"grant"_s, u"nobody"_s, u"clerk"_s}).code, 2);
    QVERIFY(database({u"grant"_s, u"jana"_s, u"clerk"_s}).code == 0);
    QVERIFY(m_database->postgres()->administer(u"GRANT DELETE ON audit TO kmen_clerk"_s));
    QVERIFY(m_database->postgres()->administer(u"CREATE TABLE newer (a INTEGER)"_s));
    const Said wrong = database({u"check"_s});
    QCOMPARE(wrong.code, 5);
    const QStringList codes = wrong.findings();
    QVERIFY(codes.contains(u"TOO_MUCH"_s) && codes.contains(u"TABLE_WITHOUT_RULE"_s));
    QCOMPARE(wrong.json().value(u"whole"_s).toBool(), true);
    QCOMPARE(database({u"grant"_s}).code, 5); // the table is still unknown
    QVERIFY(m_database->postgres()->administer(u"DROP TABLE newer"_s));
    QCOMPARE(database({u"check"_s}).code, 0);
    QVERIFY(m_database->postgres()->administer(u"DROP ROLE jana"_s));
}

void TestDatabaseCommand::password_comesFromTheKeyStore()
{
    if (!m_database->postgres()) {
        return; // a file has none
    }
    QVERIFY(m_database->postgres()->addUser(u"spravce"_s, u"heslo správce"_s));
    QVERIFY(m_database->postgres()->administer(u"ALTER ROLE spravce SUPERUSER"_s));
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    };
    QVERIFY(write(u"passphrase"_s, "fraze\n"));
    QVERIFY(write(u"password"_s, "heslo správce\n"));
    const QString address = m_database->postgres()->address().replace(u"kmen@"_s, u"spravce@"_s);
    configure(address,
        {{u"secrets"_s, QJsonObject {{u"file"_s, path(u"secrets"_s)}, {u"passphraseFile"_s, path(u"passphrase"_s)}}}});
    const Said refused = database({u"init"_s});
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.err.contains("store.WRONG_PASSWORD"), refused.err.constData());
    const Said kept = database({u"password"_s, path(u"password"_s)});
    QVERIFY2(kept.code == 0, kept.err.constData());
    const Said made = database({u"init"_s});
    QVERIFY2(made.code == 0, made.err.constData());
    QFile config(path(u"kmen.json"_s));
    QVERIFY(config.open(QIODevice::ReadOnly));
    QVERIFY(!config.readAll().contains("heslo"));
    QVERIFY(m_database->postgres()->administer(u"REASSIGN OWNED BY spravce TO kmen"_s));
    QVERIFY(m_database->postgres()->administer(u"DROP OWNED BY spravce; DROP ROLE spravce"_s));
}

void TestDatabaseCommand::encryptedConnection_isChecked()
{
    if (!m_database->postgres()) {
        return; // a file is on this computer
    }
    const training::Validity validity {m_clock.now() - 24h, m_clock.now() + 24h};
    const auto ours = training::Authority::create(u"Úřad"_s, validity);
    const auto others = training::Authority::create(u"Jiný úřad"_s, validity);
    QVERIFY_RESULT(ours);
    QVERIFY_RESULT(others);
    const auto server = ours->server(validity);
    QVERIFY_RESULT(server);
    const int port = m_database->postgres()->listen(server->certificate, server->key);
    QVERIFY(port != 0);
    QVERIFY(m_database->postgres()->addUser(u"pavel"_s, u"tajne"_s));
    QVERIFY(m_database->postgres()->administer(
        u"GRANT CONNECT ON DATABASE %1 TO pavel"_s.arg(m_database->postgres()->database())));
    const auto write = [&](const QString &name, const QByteArray &pem) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size();
    };
    QVERIFY(write(u"ours.pem"_s, ours->ca().certificate));
    QVERIFY(write(u"others.pem"_s, others->ca().certificate));
    const auto codeOf = [&](const QString &host, const QString &options) {
        auto config = store::databaseAt(
            u"postgresql://pavel@%1:%2/%3?%4"_s.arg(host).arg(port).arg(m_database->postgres()->database(), options));
        if (!config) {
            return config.error().code;
        }
        config->server->password = u"tajne"_s;
        const auto session = store::Session::open(*config, m_clock);
        return session ? u"open"_s : session.error().code;
    };
    const QString known = u"sslrootcert="_s + path(u"ours.pem"_s);
    QCOMPARE(codeOf(u"127.0.0.1"_s, known), u"open"_s); // verify-full is what nobody has to ask for
    QCOMPARE(codeOf(u"localhost"_s, known), u"open"_s);
    QCOMPARE(codeOf(u"127.0.0.1"_s, u"sslrootcert="_s + path(u"others.pem"_s)), u"store.SERVER_GONE"_s);
    // the server takes nobody without encryption
    QCOMPARE(codeOf(u"127.0.0.1"_s, u"sslmode=disable"_s), u"store.WRONG_PASSWORD"_s);
    QVERIFY(m_database->postgres()->administer(u"DROP OWNED BY pavel; DROP ROLE pavel"_s));
}

static const kmen::test::Entry testDatabaseCommand(kmen::test::runOnEngine<TestDatabaseCommand>);
#include "tst_database_command.moc"
