// Secrets at rest: the encrypted file, the divided entries of a key store, and a machine without one.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "security/keychain_p.h"
#include "security/secrets.h"
#include "support/result_macros.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::security;

class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWritten_isReadAfterOpeningAgain();
    void file_showsNothingAndIsPrivate();
    void wrongPassphrase_isDenied();
    void anyChangedByte_isNoticed();
    void foreignFile_isCorrupt();
    void missingSecret_isNamed();
    void removed_isGone();
    void twoWriters_loseNothing();
    void emptyPassphrase_isRefused();
    void unwritableFolder_isSaidSo();
    void passphraseFile_mustBePrivate();
    void credential_isRead();
    void longValue_isDividedAndComesBack_data();
    void longValue_isDividedAndComesBack();
    void shorterValue_replacesTheLongOne();
    void cutOffWrite_isNotBelieved();
    void removedFromKeyStore_leavesNoPart();
    void machineWithoutKeyStore_saysSo();

private:
    QString path(const char *name) const { return m_dir.filePath(QLatin1StringView(name)); }
    QTemporaryDir m_dir;
};

namespace {

struct Entries {
    QMap<QString, QByteArray> map;
    int failAfter = -1; ///< writes that still work

    EntryCall call()
    {
        return [this](EntryAction action, const QString &name, const QByteArray &text) -> Result<QByteArray> {
            if (action == EntryAction::Write) {
                if (failAfter == 0) {
                    return fail(ErrorKind::Unavailable, QStringLiteral("security.SECRET_SERVICE"), {});
                }
                --failAfter;
                map.insert(name, text);
                return QByteArray();
            }
            if (!map.contains(name)) {
                return fail(ErrorKind::NotFound, QStringLiteral("security.SECRET_MISSING"), {});
            }
            return action == EntryAction::Read ? map.value(name) : map.take(name);
        };
    }
};

QByteArray bytes(qsizetype size)
{
    QByteArray made(size, '\0');
    for (qsizetype i = 0; i < size; ++i) {
        made[i] = static_cast<char>(i * 37);
    }
    return made;
}

} // namespace

void TestSecrets::whatIsWritten_isReadAfterOpeningAgain()
{
    const QByteArray value = bytes(5000);
    {
        auto store = openSecretFile(path("a"), "heslo");
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->write(QStringLiteral("pkcs12"), value));
        QVERIFY_RESULT((*store)->write(QStringLiteral("passphrase"), "x"));
        QVERIFY_RESULT((*store)->write(QStringLiteral("passphrase"), "y"));
    }
    auto store = openSecretFile(path("a"), "heslo");
    QVERIFY_RESULT(store);
    QCOMPARE(*(*store)->read(QStringLiteral("pkcs12")), value);
    QCOMPARE(*(*store)->read(QStringLiteral("passphrase")), QByteArray("y"));
}

void TestSecrets::file_showsNothingAndIsPrivate()
{
    auto store = openSecretFile(path("b"), "heslo");
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->write(QStringLiteral("jmenotajemstvi"), "obsahtajemstvi"));
    QFile file(path("b"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("tajemstvi"));
    QVERIFY(!text.contains(QByteArray("obsahtajemstvi").toBase64().first(12)));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void TestSecrets::wrongPassphrase_isDenied()
{
    auto store = openSecretFile(path("c"), "heslo");
    QVERIFY_RESULT((*store)->write(QStringLiteral("a"), "1"));
    const auto other = openSecretFile(path("c"), "Heslo");
    QVERIFY(!other);
    QCOMPARE(other.error().code, QStringLiteral("security.SECRET_PASSPHRASE"));
    QCOMPARE(other.error().kind, ErrorKind::Denied);
}

void TestSecrets::anyChangedByte_isNoticed()
{
    auto store = openSecretFile(path("d"), "heslo");
    QVERIFY_RESULT((*store)->write(QStringLiteral("a"), "1"));
    QFile file(path("d"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    // one place in each part: magic, salt, nonce, ciphertext, tag
    for (const qsizetype at : {qsizetype(3), qsizetype(10), qsizetype(30), qsizetype(40), good.size() - 1}) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        QVERIFY(file.seek(0));
        file.write(bad);
        file.flush();
        QVERIFY2(!openSecretFile(path("d"), "heslo"), qPrintable(QString::number(at)));
    }
}

void TestSecrets::foreignFile_isCorrupt()
{
    QFile file(path("e"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no such file, and yet it is long enough to be one of them");
    file.close();
    QCOMPARE(openSecretFile(path("e"), "heslo").error().code, QStringLiteral("security.SECRET_CORRUPT"));
}

void TestSecrets::missingSecret_isNamed()
{
    auto store = openSecretFile(path("f"), "heslo");
    const auto value = (*store)->read(QStringLiteral("proxy"));
    QCOMPARE(value.error().kind, ErrorKind::NotFound);
    QVERIFY(value.error().what.contains(QStringLiteral("proxy")));
}

void TestSecrets::removed_isGone()
{
    auto store = openSecretFile(path("g"), "heslo");
    QVERIFY_RESULT((*store)->write(QStringLiteral("a"), "1"));
    QVERIFY_RESULT((*store)->remove(QStringLiteral("a")));
    QVERIFY_RESULT((*store)->remove(QStringLiteral("a")));
    QCOMPARE((*store)->read(QStringLiteral("a")).error().code, QStringLiteral("security.SECRET_MISSING"));
}

void TestSecrets::twoWriters_loseNothing()
{
    const QString file = path("h");
    const auto write = [file](const char *prefix) {
        auto store = openSecretFile(file, "heslo");
        for (int i = 0; i < 5; ++i) {
            if (!store || !(*store)->write(QLatin1StringView(prefix) + QString::number(i), "1")) {
                return;
            }
        }
    };
    const std::unique_ptr<QThread> other(QThread::create(write, "x"));
    other->start();
    write("y");
    other->wait();
    auto store = openSecretFile(file, "heslo");
    QVERIFY_RESULT(store);
    for (int i = 0; i < 5; ++i) {
        QVERIFY_RESULT((*store)->read(u'x' + QString::number(i)));
        QVERIFY_RESULT((*store)->read(u'y' + QString::number(i)));
    }
}

void TestSecrets::emptyPassphrase_isRefused()
{
    QCOMPARE(openSecretFile(path("i"), {}).error().code, QStringLiteral("security.PASSPHRASE_EMPTY"));
}

void TestSecrets::unwritableFolder_isSaidSo()
{
    auto store = openSecretFile(path("no/such/folder/s"), "heslo");
    QVERIFY_RESULT(store);
    QCOMPARE((*store)->write(QStringLiteral("a"), "1").error().code, QStringLiteral("security.SECRET_WRITE"));
}

void TestSecrets::passphraseFile_mustBePrivate()
{
    QFile file(path("pass"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("tajné heslo\r\nsecond line\n");
    file.close();
#ifndef Q_OS_WIN
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadGroup));
    QCOMPARE(readPassphraseFile(path("pass")).error().code, QStringLiteral("security.PASSPHRASE_EXPOSED"));
#endif
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto read = readPassphraseFile(path("pass"));
    QVERIFY_RESULT(read);
    QCOMPARE(*read, QByteArray("tajné heslo"));
    QCOMPARE(readPassphraseFile(path("none")).error().code, QStringLiteral("security.PASSPHRASE_MISSING"));
    QVERIFY(file.resize(0));
    QCOMPARE(readPassphraseFile(path("pass")).error().code, QStringLiteral("security.PASSPHRASE_EMPTY"));
}

void TestSecrets::credential_isRead()
{
    QFile file(path("kmen-passphrase"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("od systemd");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadGroup));
    const auto read = readCredential(m_dir.path(), QStringLiteral("kmen-passphrase"));
    QVERIFY_RESULT(read);
    QCOMPARE(*read, QByteArray("od systemd"));
}

void TestSecrets::longValue_isDividedAndComesBack_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 824, 825, 826, 4000, 65'536}) {
        QTest::addRow("%d bytes", size) << size;
    }
}

void TestSecrets::longValue_isDividedAndComesBack()
{
    QFETCH(const int, size);
    Entries entries;
    const auto store = dividedStore(entries.call());
    const QByteArray value = bytes(size);
    QVERIFY_RESULT(store->write(QStringLiteral("pkcs12"), value));
    for (const QByteArray &entry : entries.map) {
        QVERIFY(entry.size() * 2 <= 2560); // Windows keeps UTF-16
    }
    const auto read = store->read(QStringLiteral("pkcs12"));
    QVERIFY_RESULT(read);
    QCOMPARE(*read, value);
}

void TestSecrets::shorterValue_replacesTheLongOne()
{
    Entries entries;
    const auto store = dividedStore(entries.call());
    QVERIFY_RESULT(store->write(QStringLiteral("a"), bytes(4000)));
    QVERIFY_RESULT(store->write(QStringLiteral("a"), "short"));
    QCOMPARE(*store->read(QStringLiteral("a")), QByteArray("short"));
}

void TestSecrets::cutOffWrite_isNotBelieved()
{
    Entries entries;
    entries.failAfter = 2;
    const auto store = dividedStore(entries.call());
    QVERIFY(!store->write(QStringLiteral("a"), bytes(4000)));
    QCOMPARE(store->read(QStringLiteral("a")).error().kind, ErrorKind::NotFound);
}

void TestSecrets::removedFromKeyStore_leavesNoPart()
{
    Entries entries;
    const auto store = dividedStore(entries.call());
    QVERIFY_RESULT(store->write(QStringLiteral("a"), bytes(4000)));
    QVERIFY_RESULT(store->write(QStringLiteral("b"), "1"));
    QVERIFY_RESULT(store->remove(QStringLiteral("a")));
    QCOMPARE(entries.map.keys(), QStringList {QStringLiteral("b")});
    QVERIFY_RESULT(store->remove(QStringLiteral("a")));
}

void TestSecrets::machineWithoutKeyStore_saysSo()
{
#ifdef Q_OS_WIN
    QVERIFY2(true, "Windows always has one");
#else
    // a bus that nobody listens on: what a server without a desktop looks like
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/kmen");
    for (int time = 0; time < 2; ++time) {
        const auto store = openKeychain(std::chrono::seconds(30));
        const auto value = store->read(QStringLiteral("pkcs12"));
        QVERIFY(!value);
        QCOMPARE(value.error().code, QStringLiteral("security.SECRET_SERVICE"));
        QVERIFY(!value.error().remedy.isEmpty());
        QCOMPARE(store->write(QStringLiteral("pkcs12"), "1").error().code, QStringLiteral("security.SECRET_SERVICE"));
    }
#endif
}

static const kmen::test::Entry testSecrets(kmen::test::run<TestSecrets>);
#include "tst_secrets.moc"
