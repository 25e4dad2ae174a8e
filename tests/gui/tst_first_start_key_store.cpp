#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "support/key_store.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/workplace.h"
#include "training/server.h"
#include "ui/settings/first_start.h"
#include "ui/shell/theme.h"
#include "ui/widgets/note.h"

using namespace kmen;
using namespace Qt::StringLiterals;

/// The first start with the choice that the screen offers first: everything secret in the system's own key store.
class TestFirstStartKeyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lockedStore_isTold_openedItIsUsed();

private:
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_wizard->findChild<Widget *>(QString::fromLatin1(name));
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void fill(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    test::RealKeyStore m_keyStore;
    QTemporaryDir m_dir;
    std::unique_ptr<settings::FirstStart> m_wizard;
};

void TestFirstStartKeyStore::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    shell::applyTheme();
    const QString wrong = m_keyStore.open();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestFirstStartKeyStore::lockedStore_isTold_openedItIsUsed()
{
    const SystemClock clock;
    training::TrainingServer::Options registers;
    registers.directory = m_dir.filePath(u"registers"_s);
    registers.country.population = 10;
    training::TrainingServer server(registers, clock);
    QVERIFY_RESULT(server.start());
    QFile passphrase(registers.directory + u"/client.p12.pass");
    QVERIFY(passphrase.open(QIODevice::ReadOnly));
    const QString certificates = QString::fromUtf8(passphrase.readAll()).trimmed();

    const QString config = m_dir.filePath(u"office/kmen.json"_s);
    settings::FirstStartOptions options;
    options.training.config = config;
    options.user = u"jana.uredni"_s;
    options.secrets = [] { return security::openKeychain(std::chrono::seconds(10)); };
    options.clock = std::make_shared<SystemClock>();
    m_wizard = std::make_unique<settings::FirstStart>(options);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));

    // a desktop that somebody entered by a fingerprint
    m_keyStore.stop();
    QCOMPARE(m_keyStore.start(false), QString());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    fill("ovmEdit", u"00000001"_s);
    fill("aisEdit", u"1234"_s);
    fill("agendaEdit", u"A8566"_s);
    fill("roleEdit", u"CR102729"_s);
    auto *place = find<QComboBox>("keyPlaceChoice");
    place->setFocus();
    press(Qt::Key_Home);
    QCOMPARE(place->currentIndex(), 0);
    press(Qt::Key_Return);
    fill("addressEdit", server.baseUrl());
    fill("pkcs12Edit", registers.directory + u"/client.p12");
    fill("authorityEdit", registers.directory + u"/ca.pem");
    fill("passphraseEdit", certificates);
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    auto *note = find<widgets::Note>("firstStartNote");
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), 30'000);
    QVERIFY2(note->accessibleDescription().contains(u"nlock"), qPrintable(note->sentence()));
    QCOMPARE(accepted.size(), 0);
    QVERIFY(!QFileInfo::exists(config));

    // the same page again, with the store open
    m_keyStore.stop();
    QCOMPARE(m_keyStore.start(true), QString());
    fill("passphraseEdit", certificates);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 30'000);
    m_wizard.reset();

    // the next morning: another desktop's store, no key and no passphrase beside the database or in a file
    m_keyStore.stop();
    QCOMPARE(m_keyStore.start(true), QString());
    const auto read = sync::readConfig(config);
    QVERIFY_RESULT(read);
    QVERIFY(!read->keyEntry.isEmpty());
    QVERIFY(!sync::wantsPassphrase(*read));
    QVERIFY(!QFileInfo::exists(read->database + u".key"));
    QVERIFY_RESULT(sync::openProtector(*read));
    const auto profile = sync::profileOf(*read);
    QVERIFY_RESULT(profile);
    QVERIFY(profile->pkcs12Passphrase.isEmpty());
    const auto open = sync::withSecrets(*profile, *read);
    QVERIFY_RESULT(open);
    QCOMPARE(open->pkcs12Passphrase, certificates);
    QVERIFY_RESULT(sync::Workplace::open(*read, clock));
}

static const kmen::test::Entry testFirstStartKeyStore(kmen::test::run<TestFirstStartKeyStore, QApplication>);
#include "tst_first_start_key_store.moc"
