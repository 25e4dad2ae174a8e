#include <QFile>
#include <QTest>

#include "base/text.h"
#include "security/protector.h"
#include "security/secrets.h"
#include "support/key_store.h"
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

private:
    test::RealKeyStore m_keyStore;
};

namespace {

QString key()
{
    return QStringLiteral("registry-key");
}

} // namespace

void TestKeyStore::initTestCase()
{
    const QString wrong = m_keyStore.open();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestKeyStore::registrysKey_isKeptOverARestart()
{
    const auto store = security::openKeychain(10s);
    QVERIFY_RESULT(security::createKey(*store, key()));
    const auto before = security::Protector::fromSecret(*store, key());
    QVERIFY_RESULT(before);

    m_keyStore.stop();
    QCOMPARE(m_keyStore.start(true), QString());
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
    registers.directory = m_keyStore.path(u"registers"_s);
    registers.country.population = 10;
    training::TrainingServer server(registers, clock);
    QVERIFY_RESULT(server.start());

    // as the first start of a desk sets it up, then as each morning opens it
    sync::WorkplaceConfig config;
    config.database = m_keyStore.path(u"kmen.sqlite"_s);
    config.keyEntry = u"keys of kmen.sqlite"_s;
    config.training = registers.directory;
    const QString file = m_keyStore.path(u"kmen.json"_s);
    QVERIFY_RESULT(sync::initialise(file, config, clock));
    QVERIFY(!QFile::exists(config.database + u".key"_s));
    m_keyStore.stop();
    QCOMPARE(m_keyStore.start(true), QString());
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
    m_keyStore.stop();
    QCOMPARE(m_keyStore.start(false), QString());
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
    m_keyStore.stop();
    QCOMPARE(m_keyStore.start(true), QString());
    QVERIFY_RESULT(security::Protector::fromSecret(*store, key()));
}

void TestKeyStore::absentStore_saysSo()
{
    m_keyStore.stop();
    const auto store = security::openKeychain(10s);
    const auto read = store->read(key());
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("security.SECRET_SERVICE"));
    QVERIFY(!read.error().remedy.isEmpty());
    QCOMPARE(m_keyStore.start(true), QString());
    QVERIFY_RESULT(security::Protector::fromSecret(*store, key()));
}

static const kmen::test::Entry testKeyStore(kmen::test::run<TestKeyStore>);
#include "tst_key_store.moc"
