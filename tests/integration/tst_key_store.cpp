// The system's key store as desks have it: a real Secret Service on a bus of its own, started and stopped by the test.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include "base/text.h"
#include "security/protector.h"
#include "security/secrets.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/workplace.h"
#include "training/server.h"

using namespace kmen;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestKeyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void registrysKey_isKeptOverARestart();
    void configuration_opensTheRegistryByIt();
    void longSecret_comesBack();
    void removedSecret_isGone();
    void lockedStore_saysSo();
    void absentStore_saysSo();
    void cleanupTestCase();

private:
    /// With the password the store is open; without one it is as after a login by fingerprint.
    void start(bool unlocked);
    void stop();

    QTemporaryDir m_dir;
    QProcess m_bus;
    QProcess m_service;
};

namespace {

QString key()
{
    return QStringLiteral("registry-key");
}

} // namespace

void TestKeyStore::initTestCase()
{
    for (const auto &program : {QStringLiteral("dbus-daemon"), QStringLiteral("gnome-keyring-daemon")}) {
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(),
            qPrintable(QStringLiteral("%1 is missing: “./dev setup” installs the packages dbus and gnome-keyring.")
                           .arg(program)));
    }
    QVERIFY(m_dir.isValid());
    // nothing of whoever runs the tests is touched
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(variable, QFile::encodeName(m_dir.path()));
    }
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    // a bus that starts no service by itself
    QFile config(m_dir.filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:path=" + QFile::encodeName(m_dir.filePath(u"bus"_s))
        + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + config.fileName()});
    QVERIFY(m_bus.waitForStarted());
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    start(true);
}

void TestKeyStore::cleanupTestCase()
{
    stop();
    // GLib ends a program whose bus is gone
    std::signal(SIGTERM, SIG_IGN);
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

void TestKeyStore::start(bool unlocked)
{
    QStringList arguments {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
        QStringLiteral("--control-directory=%1").arg(m_dir.filePath(QStringLiteral("control")))};
    if (unlocked) {
        arguments.append(QStringLiteral("--unlock"));
    }
    m_service.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    QVERIFY(m_service.waitForStarted());
    if (unlocked) {
        m_service.write("correct horse\n");
    }
    m_service.closeWriteChannel();
    // it is there once it knows that it has no such secret
    const auto store = security::openKeychain(10s);
    Result<QByteArray> asked;
    QTRY_VERIFY2((asked = store->read(QStringLiteral("no-such-secret"))).error().code
            != QStringLiteral("security.SECRET_SERVICE"),
        qPrintable(asked.error().what + asked.error().detail));
}

void TestKeyStore::stop()
{
    m_service.terminate();
    QVERIFY(m_service.waitForFinished());
}

void TestKeyStore::registrysKey_isKeptOverARestart()
{
    const auto store = security::openKeychain(10s);
    QVERIFY_RESULT(security::createKey(*store, key()));
    const auto before = security::Protector::fromSecret(*store, key());
    QVERIFY_RESULT(before);

    stop();
    start(true);
    const auto after = security::Protector::fromSecret(*store, key());
    QVERIFY_RESULT(after);
    const auto exists = security::createKey(*store, key());
    QVERIFY(!exists);
    QCOMPARE(exists.error().code, QStringLiteral("security.KEY_EXISTS"));
}

void TestKeyStore::configuration_opensTheRegistryByIt()
{
    SystemClock clock;
    training::TrainingServer::Options registers;
    registers.directory = m_dir.filePath(u"registers"_s);
    registers.country.population = 10;
    training::TrainingServer server(registers, clock);
    QVERIFY_RESULT(server.start());

    // as the first start of a desk sets it up, then as each morning opens it
    sync::WorkplaceConfig config;
    config.database = m_dir.filePath(u"kmen.sqlite"_s);
    config.keyEntry = u"keys of kmen.sqlite"_s;
    config.training = registers.directory;
    const QString file = m_dir.filePath(u"kmen.json"_s);
    QVERIFY_RESULT(sync::initialise(file, config, clock));
    QVERIFY(!QFile::exists(config.database + u".key"_s));
    stop();
    start(true);
    const auto again = sync::readConfig(file);
    QVERIFY_RESULT(again);
    QVERIFY_RESULT(sync::Workplace::open(*again, clock));

    // without its key a filled database gets no new one
    QVERIFY_RESULT(security::openKeychain(10s)->remove(config.keyEntry));
    const auto lost = sync::initialise(file, config, clock);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, u"sync.KEY_LOST"_s);
}

void TestKeyStore::longSecret_comesBack()
{
    const auto store = security::openKeychain(10s);
    QByteArray certificate(60'000, 'x');
    for (qsizetype i = 0; i < certificate.size(); ++i) {
        certificate[i] = static_cast<char>(i * 7 % 256);
    }
    QVERIFY_RESULT(store->write(QStringLiteral("pkcs12"), certificate));
    const auto read = store->read(QStringLiteral("pkcs12"));
    QVERIFY_RESULT(read);
    QCOMPARE(*read, certificate);
}

void TestKeyStore::removedSecret_isGone()
{
    const auto store = security::openKeychain(10s);
    QVERIFY_RESULT(store->remove(QStringLiteral("pkcs12")));
    const auto read = store->read(QStringLiteral("pkcs12"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("security.SECRET_MISSING"));
    QVERIFY(read.error().what.contains(u"pkcs12"));
    QVERIFY_RESULT(store->remove(QStringLiteral("pkcs12")));
}

void TestKeyStore::lockedStore_saysSo()
{
    stop();
    start(false);
    const auto store = security::openKeychain(10s);
    // the service hides what it does not give out: the sentence speaks of both
    const auto read = store->read(key());
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"security.SECRET_MISSING"_s);
    QVERIFY2(read.error().remedy.contains(u"locked"), qPrintable(read.error().remedy));
    const auto written = store->write(key(), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"security.SECRET_DENIED"_s);
    QVERIFY(written.error().remedy.contains(u"Unlock"));
    const auto made = security::createKey(*store, key());
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"security.SECRET_DENIED"_s);
    // and nothing was lost
    stop();
    start(true);
    QVERIFY_RESULT(security::Protector::fromSecret(*store, key()));
}

void TestKeyStore::absentStore_saysSo()
{
    stop();
    const auto store = security::openKeychain(10s);
    const auto read = store->read(key());
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("security.SECRET_SERVICE"));
    QVERIFY(!read.error().remedy.isEmpty());
    start(true);
    QVERIFY_RESULT(security::Protector::fromSecret(*store, key()));
}

static const kmen::test::Entry testKeyStore(kmen::test::run<TestKeyStore>);
#include "tst_key_store.moc"
