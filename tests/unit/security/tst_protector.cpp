#include <QTemporaryDir>
#include <QTest>

#include "../../support/result_macros.h"
#include "security/protector.h"
#include "security/secrets.h"
#include "support/test_program.h"

using namespace kmen;
using security::Protector;

/// AIFO at rest: unreadable without the key, found by the blind index, and any change of a byte is noticed.
class TestProtector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsProtected_comesBack();
    void sameAifo_isAnotherCipherEveryTime();
    void index_isTheSameForTheSameAndSeparatedByAgendaAndAis();
    void cipher_showsNothingOfTheValue();
    void anyChangedByte_isNoticed();
    void anotherKey_doesNotOpen();
    void keyFile_isPrivateAndWorks();
    void keyFile_isNeverOverwritten();
    void exposedKeyFile_isRefused();
    void brokenKeyFiles_areRefused_data();
    void brokenKeyFiles_areRefused();
    void base64Keys_areReadToo();
    void keyInASecretStore_works();
    void keyFile_movesIntoASecretStore();
    void secret_movesIntoAKeyFile();
    void newVersion_isLearnedAndBothAreRead();
    void wrappedKeys_openOnlyUnderTheKeysBefore();
    void savedVersions_areReadAgain();
    void proof_tellsTheRightKeys();
    void pseudonyms_haveTheirOwnIndex();
    void countersignature_isBoundToKeyAndMessage();

private:
    static Aifo aifo(char first)
    {
        return *Aifo::fromBytes(QByteArray(QByteArray(1, first) + QByteArrayLiteral("sixteen-bytes-xx")));
    }
    static Result<Protector> protector(char seed = 'a')
    {
        return Protector::fromKeys(QByteArray(32, seed), QByteArray(32, 'z'));
    }
    static QString writeKeys(const QTemporaryDir &folder, const QByteArray &text)
    {
        QFile file(folder.filePath(QStringLiteral("keys")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(text);
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
        return file.fileName();
    }
    const QString m_agenda = QStringLiteral("A8566");
};

void TestProtector::whatIsProtected_comesBack()
{
    const auto keys = protector();
    QVERIFY_RESULT(keys);
    const auto hidden = keys->protect(aifo('1'), m_agenda, 1);
    QVERIFY_RESULT(hidden);
    QCOMPARE(hidden->cipher.size(), Protector::cipherSize);
    QCOMPARE(hidden->index.size(), 32);
    const auto back = keys->reveal(hidden->cipher);
    QVERIFY_RESULT(back);
    QVERIFY(*back == aifo('1'));
}

void TestProtector::sameAifo_isAnotherCipherEveryTime()
{
    const auto keys = protector();
    QVERIFY(keys->protect(aifo('1'), m_agenda, 1)->cipher != keys->protect(aifo('1'), m_agenda, 1)->cipher);
}

void TestProtector::index_isTheSameForTheSameAndSeparatedByAgendaAndAis()
{
    const auto keys = protector();
    const QByteArray index = *keys->index(aifo('1'), m_agenda, 1);
    QCOMPARE(*keys->index(aifo('1'), m_agenda, 1), index);
    QCOMPARE(keys->protect(aifo('1'), m_agenda, 1)->index, index);
    QVERIFY(*keys->index(aifo('2'), m_agenda, 1) != index);
    QVERIFY(*keys->index(aifo('1'), QStringLiteral("A8567"), 1) != index);
    QVERIFY(*keys->index(aifo('1'), m_agenda, 2) != index);
    // the border between agenda and AIS is part of what is hashed
    QVERIFY(*keys->index(aifo('1'), QStringLiteral("A1"), 23) != *keys->index(aifo('1'), QStringLiteral("A12"), 3));
}

void TestProtector::cipher_showsNothingOfTheValue()
{
    const auto keys = protector();
    const auto hidden = keys->protect(aifo('1'), m_agenda, 1);
    QVERIFY(!hidden->cipher.contains("sixteen"));
    QVERIFY(!hidden->index.contains("sixteen"));
}

void TestProtector::anyChangedByte_isNoticed()
{
    const auto keys = protector();
    const QByteArray cipher = keys->protect(aifo('1'), m_agenda, 1)->cipher;
    for (qsizetype at = 0; at < cipher.size(); ++at) {
        QByteArray changed = cipher;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const auto opened = keys->reveal(changed);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    }
    QVERIFY(!keys->reveal(cipher.chopped(1)));
    QVERIFY(!keys->reveal({}));
}

void TestProtector::anotherKey_doesNotOpen()
{
    const auto cipher = protector('a')->protect(aifo('1'), m_agenda, 1)->cipher;
    const auto opened = protector('b')->reveal(cipher);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("security.CIPHER"));
}

void TestProtector::keyFile_isPrivateAndWorks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys"));
    QVERIFY_RESULT(security::createKeyFile(path));
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
    const auto first = Protector::fromKeyFile(path);
    QVERIFY_RESULT(first);
    const auto second = Protector::fromKeyFile(path);
    QVERIFY_RESULT(second);
    const auto hidden = first->protect(aifo('7'), m_agenda, 1);
    QVERIFY(*second->reveal(hidden->cipher) == aifo('7'));
    QCOMPARE(*second->index(aifo('7'), m_agenda, 1), hidden->index);
}

void TestProtector::keyFile_isNeverOverwritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys"));
    QVERIFY_RESULT(security::createKeyFile(path));
    const auto again = security::createKeyFile(path);
    QVERIFY(!again);
    QCOMPARE(again.error().code, QStringLiteral("security.KEY_EXISTS"));
    const auto nowhere = security::createKeyFile(folder.filePath(QStringLiteral("no/such/folder")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, QStringLiteral("security.KEY_WRITE"));
}

void TestProtector::exposedKeyFile_isRefused()
{
#ifdef Q_OS_WIN
    return; // access rights are the folder's there
#else
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys"));
    QVERIFY_RESULT(security::createKeyFile(path));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadGroup);
    const auto keys = Protector::fromKeyFile(path);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, QStringLiteral("security.KEY_EXPOSED"));
#endif
}

void TestProtector::brokenKeyFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray key = QByteArray(32, 'k').toHex();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one key") << key;
    QTest::newRow("the same key twice") << QByteArray(key + '\n' + key);
    QTest::newRow("short key") << QByteArray(key + '\n' + QByteArray(31, 'm').toHex());
    QTest::newRow("no key at all") << QByteArrayLiteral("hello world");
}

void TestProtector::brokenKeyFiles_areRefused()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const auto keys = Protector::fromKeyFile(writeKeys(folder, text));
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, QStringLiteral("security.KEY_FORMAT"));
    QCOMPARE(Protector::fromKeyFile(folder.filePath(QStringLiteral("none"))).error().code,
        QStringLiteral("security.KEY_MISSING"));
    QVERIFY(Protector::fromKeyFile(folder.filePath(QStringLiteral("none"))).error().what.contains(u"none"));
}

void TestProtector::base64Keys_areReadToo()
{
    const QTemporaryDir folder;
    const auto keys = Protector::fromKeyFile(
        writeKeys(folder, QByteArray(32, 'a').toBase64() + '\n' + QByteArray(32, 'z').toBase64() + '\n'));
    QVERIFY_RESULT(keys);
    QVERIFY(*keys->reveal(protector('a')->protect(aifo('3'), m_agenda, 1)->cipher) == aifo('3'));
}

void TestProtector::keyInASecretStore_works()
{
    const QTemporaryDir folder;
    auto store = security::openSecretFile(folder.filePath(QStringLiteral("secrets")), "heslo");
    QVERIFY_RESULT(store);
    const QString entry = QStringLiteral("database-key");
    QCOMPARE(Protector::fromSecret(**store, entry).error().kind, ErrorKind::NotFound);
    QVERIFY_RESULT(security::createKey(**store, entry));
    QCOMPARE(security::createKey(**store, entry).error().code, QStringLiteral("security.KEY_EXISTS"));
    const auto first = Protector::fromSecret(**store, entry);
    const auto second = Protector::fromSecret(**store, entry);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    const auto hidden = first->protect(aifo('7'), m_agenda, 1);
    QVERIFY_RESULT(hidden);
    QVERIFY(*second->reveal(hidden->cipher) == aifo('7'));
}

void TestProtector::keyFile_movesIntoASecretStore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kmen.key"));
    QVERIFY_RESULT(security::createKeyFile(path));
    auto store = security::openSecretFile(folder.filePath(QStringLiteral("secrets")), "heslo");
    QVERIFY_RESULT(store);
    const QString entry = QStringLiteral("database-key");
    QVERIFY_RESULT(security::copyKeyFile(path, **store, entry));
    QVERIFY_RESULT(security::copyKeyFile(path, **store, entry));
    const auto hidden = Protector::fromKeyFile(path)->protect(aifo('7'), m_agenda, 1);
    QVERIFY(*Protector::fromSecret(**store, entry)->reveal(hidden->cipher) == aifo('7'));
    QVERIFY(QFile::exists(path));
    // the keys of another database are never overwritten
    const QString other = folder.filePath(QStringLiteral("other.key"));
    QVERIFY_RESULT(security::createKeyFile(other));
    QCOMPARE(security::copyKeyFile(other, **store, entry).error().code, QStringLiteral("security.KEY_EXISTS"));
}

void TestProtector::secret_movesIntoAKeyFile()
{
    const QTemporaryDir folder;
    const auto store = security::openSecretFile(folder.filePath(QStringLiteral("secrets")), "passphrase");
    const QString entry = QStringLiteral("database-key");
    const QString path = folder.filePath(QStringLiteral("moved.key"));
    QVERIFY_RESULT(security::createKey(**store, entry));
    QVERIFY_RESULT(security::copyKeyToFile(**store, entry, path));
    const auto hidden = Protector::fromSecret(**store, entry)->protect(aifo('7'), m_agenda, 1);
    QVERIFY(*Protector::fromKeyFile(path)->reveal(hidden->cipher) == aifo('7'));
    QCOMPARE(security::copyKeyToFile(**store, entry, path).error().code, QStringLiteral("security.KEY_EXISTS"));
}

void TestProtector::newVersion_isLearnedAndBothAreRead()
{
    const auto keys = protector();
    const auto before = keys->protect(aifo('1'), m_agenda, 1);
    const auto wrapped = keys->wrappedNext();
    QVERIFY_RESULT(wrapped);
    QVERIFY(!keys->knows(2));
    QVERIFY_RESULT(keys->learn(2, *wrapped));
    QCOMPARE(keys->version(), 1); // until the database says otherwise
    QVERIFY_RESULT(keys->use(2));
    const auto after = keys->protect(aifo('1'), m_agenda, 1);
    QCOMPARE(Protector::versionOf(before->cipher), 1);
    QCOMPARE(Protector::versionOf(after->cipher), 2);
    QVERIFY(before->index != after->index);
    QCOMPARE(after->cipher.size(), Protector::cipherSize);
    QVERIFY(*keys->reveal(before->cipher) == aifo('1'));
    QVERIFY(*keys->reveal(after->cipher) == aifo('1'));
    QCOMPARE(*keys->index(aifo('1'), m_agenda, 1, 1), before->index);
    QCOMPARE(keys->use(3).error().code, QStringLiteral("security.KEY_VERSION"));
    QCOMPARE(keys->version(), 2);
}

void TestProtector::wrappedKeys_openOnlyUnderTheKeysBefore()
{
    const auto wrapped = protector('a')->wrappedNext();
    QCOMPARE(protector('b')->learn(2, *wrapped).error().code, QStringLiteral("security.CIPHER"));
    QByteArray changed = *wrapped;
    changed[20] = static_cast<char>(changed[20] ^ 1);
    QCOMPARE(protector('a')->learn(2, changed).error().code, QStringLiteral("security.CIPHER"));
    QVERIFY(!protector('a')->learn(256, *wrapped));
}

void TestProtector::savedVersions_areReadAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys"));
    QVERIFY_RESULT(security::createKeyFile(path));
    const auto keys = Protector::fromKeyFile(path);
    const auto old = keys->protect(aifo('1'), m_agenda, 1);
    QVERIFY_RESULT(keys->learn(2, *keys->wrappedNext()));
    QVERIFY_RESULT(keys->use(2));
    const auto fresh = keys->protect(aifo('1'), m_agenda, 1);
    QVERIFY_RESULT(keys->saveTo(path));
    const auto both = Protector::fromKeyFile(path); // readable by its owner only, or it would be refused
    QVERIFY_RESULT(both);
    QCOMPARE(both->version(), 2);
    QVERIFY(*both->reveal(old->cipher) == aifo('1'));
    QVERIFY(*both->reveal(fresh->cipher) == aifo('1'));
    const auto store = security::openSecretFile(folder.filePath(QStringLiteral("secrets")), "passphrase");
    QVERIFY_RESULT(both->saveTo(**store, QStringLiteral("key"), Protector::Keep::OnlyCurrent));
    const auto last = Protector::fromSecret(**store, QStringLiteral("key"));
    QVERIFY_RESULT(last);
    QCOMPARE(last->version(), 2);
    QVERIFY(!last->knows(1));
    QVERIFY(*last->reveal(fresh->cipher) == aifo('1'));
    QVERIFY(!last->reveal(old->cipher));
}

void TestProtector::proof_tellsTheRightKeys()
{
    const auto proof = protector('a')->proof(1);
    QVERIFY_RESULT(proof);
    QVERIFY(protector('a')->proves(1, *proof));
    QVERIFY(!protector('b')->proves(1, *proof));
    QVERIFY(!protector('a')->proves(2, *proof));
}

void TestProtector::pseudonyms_haveTheirOwnIndex()
{
    const auto keys = protector();
    const QByteArray bsi = aifo('1').bytes().toByteArray();
    const QByteArray index = *keys->pseudonymIndex(bsi, QStringLiteral("NIA"));
    QCOMPARE(*keys->pseudonymIndex(bsi, QStringLiteral("NIA")), index);
    QVERIFY(*keys->pseudonymIndex(bsi, QStringLiteral("eIDAS")) != index);
    QVERIFY(*keys->index(aifo('1'), QStringLiteral("NIA"), 0) != index);
}

void TestProtector::countersignature_isBoundToKeyAndMessage()
{
    const QByteArray made = *protector('a')->countersign("message");
    QCOMPARE(made.size(), 32);
    QCOMPARE(*protector('a')->countersign("message"), made);
    QVERIFY(*protector('a')->countersign("messagf") != made);
    const auto other = Protector::fromKeys(QByteArray(32, 'a'), QByteArray(32, 'y'));
    QVERIFY(*other->countersign("message") != made);
}

static const kmen::test::Entry testProtector(kmen::test::run<TestProtector>);
#include "tst_protector.moc"
