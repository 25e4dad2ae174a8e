#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "registry/lists.h"
#include "support/result_macros.h"
#include "support/test_program.h"
#include "sync/workplace.h"
#include "training/server.h"
#include "ui/settings/first_start.h"
#include "ui/settings/passphrase_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"
#include "ui/widgets/note.h"

using namespace kmen;

/// From a computer on which Kmen never ran to a desk that can be opened.
class TestFirstStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void training_needsOneKey();
    void training_canBeLeft();
    void missingPrograms_giveASentence();
    void wrongPassphrase_givesASentence_theRightOneGoesOn();
    void keys_canBeUnderAPassphrase_thatIsAskedForAtTheStart();
    void keysInAKeyStoreThatIsAway_canGoElsewhere();
    void language_changesAtOnce();
    void tab_reachesEveryControl();

private:
    struct Memory final : security::SecretStore {
        explicit Memory(std::map<QString, QByteArray> &values)
            : m_values(values)
        {
        }
        Result<QByteArray> read(const QString &name) override { return m_values[name]; }
        Result<void> write(const QString &name, QByteArrayView value) override
        {
            m_values[name] = value.toByteArray();
            return {};
        }
        Result<void> remove(const QString &name) override
        {
            m_values.erase(name);
            return {};
        }
        std::map<QString, QByteArray> &m_values;
    };
    [[nodiscard]] QString config() const { return m_dir->filePath(QStringLiteral("office/kmen.json")); }
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_wizard->findChild<Widget *>(QString::fromLatin1(name));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void fill(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        QTest::mouseClick(edit, Qt::LeftButton);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    /// A picture of the page, for whoever wants to look: KMEN_PICTURES=DIR.
    void picture(const char *name) const
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            m_wizard->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png");
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<settings::FirstStart> m_wizard;
    settings::FirstStartOptions m_options;
    std::map<QString, QByteArray> m_secrets;
};

void TestFirstStart::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("KmenTest"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_first_start"));
    QStandardPaths::setTestModeEnabled(true);
    shell::installLanguage(*QCoreApplication::instance(), QStringLiteral("cs"));
    shell::applyTheme();
}

void TestFirstStart::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_secrets.clear();
    m_options = {};
    m_options.training.programs = qEnvironmentVariable("KMEN_BIN", QCoreApplication::applicationDirPath());
    m_options.training.config = config();
    m_options.training.population = 500;
    m_options.training.clients = 20;
    m_options.user = QStringLiteral("jana.uredni");
    m_options.secrets = [this] { return std::make_unique<Memory>(m_secrets); };
    m_options.clock = std::make_shared<SystemClock>();
    m_wizard = std::make_unique<settings::FirstStart>(m_options);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void TestFirstStart::cleanup()
{
    m_wizard.reset();
}

void TestFirstStart::training_needsOneKey()
{
    QVERIFY(find<QRadioButton>("trainingRadio")->isChecked());
    picture("first-start-1-where");
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    QVERIFY(find("progressBar")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("progressText")->text().isEmpty(), 10'000);
    picture("first-start-4-preparing");
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 60'000);

    // the office has its clients, and something has happened to them
    const auto read = sync::readConfig(config());
    QVERIFY_RESULT(read);
    const SystemClock clock;
    auto workplace = sync::Workplace::open(*read, clock);
    QVERIFY_RESULT(workplace);
    const auto counts = registry::clientCounts((*workplace)->session());
    QVERIFY_RESULT(counts);
    QCOMPARE(counts->all, 20);

    // the registers stay for the desk, and end with it
    auto registers = m_wizard->takeRegisters();
    QVERIFY(registers);
    m_wizard.reset();
    const QUrl address((*workplace)->profile().baseUrl);
    const auto answers = [&address] {
        QTcpSocket socket;
        socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
        return socket.waitForConnected(2000);
    };
    QVERIFY(answers());
    registers.reset();
    QVERIFY(!answers());
    // and are started again with the next desk, at the same address
    registers = settings::keepTrainingRunning(m_options.training.programs, read->training);
    QVERIFY(registers);
    QTRY_VERIFY_WITH_TIMEOUT(answers(), 10'000);
}

void TestFirstStart::training_canBeLeft()
{
    QSignalSpy finished(m_wizard.get(), &QDialog::finished);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(config()), 20'000);
    press(Qt::Key_Escape);
    QVERIFY(find("trainingRadio")->isVisible());
    QVERIFY(!QFileInfo::exists(config()));
    QCOMPARE(finished.size(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_wizard->result(), static_cast<int>(QDialog::Rejected));
}

void TestFirstStart::missingPrograms_giveASentence()
{
    m_options.training.programs = m_dir->path();
    m_wizard = std::make_unique<settings::FirstStart>(m_options);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    press(Qt::Key_Return);
    auto *note = find<widgets::Note>("firstStartNote");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(!note->sentence().isEmpty());
    QVERIFY(find("trainingRadio")->isVisible());
}

void TestFirstStart::keys_canBeUnderAPassphrase_thatIsAskedForAtTheStart()
{
    const SystemClock clock;
    training::TrainingServer::Options options;
    options.directory = m_dir->filePath(QStringLiteral("registers"));
    options.country.population = 50;
    training::TrainingServer server(options, clock);
    QVERIFY_RESULT(server.start());
    QFile passphrase(options.directory + QStringLiteral("/client.p12.pass"));
    QVERIFY(passphrase.open(QIODevice::ReadOnly));
    const QString certificates = QString::fromUtf8(passphrase.readAll()).trimmed();
    const QString right = QStringLiteral("dvanact pismen a jedno");

    press(Qt::Key_Down);
    press(Qt::Key_Return);
    fill("ovmEdit", QStringLiteral("00000001"));
    fill("aisEdit", QStringLiteral("1234"));
    fill("agendaEdit", QStringLiteral("A8566"));
    fill("roleEdit", QStringLiteral("CR102729"));
    QVERIFY(find("nextButton")->isEnabled());
    auto *place = find<QComboBox>("keyPlaceChoice");
    place->setFocus();
    press(Qt::Key_Up); // from the key file to the passphrase
    QTRY_VERIFY(find("keyPassphraseEdit")->isVisible());
    QVERIFY(!find("nextButton")->isEnabled());
    fill("keyPassphraseEdit", right);
    fill("keyAgainEdit", QStringLiteral("something else"));
    QVERIFY(!find("nextButton")->isEnabled());
    fill("keyAgainEdit", right);
    picture("first-start-2-passphrase");
    auto *role = find<QLineEdit>("roleEdit");
    QVERIFY(role->height() >= role->minimumHeight());
    QVERIFY(role->geometry().bottom() < role->parentWidget()->height());
    QVERIFY(find("nextButton")->isEnabled());
    press(Qt::Key_Return);
    fill("addressEdit", server.baseUrl());
    fill("pkcs12Edit", options.directory + QStringLiteral("/client.p12"));
    fill("authorityEdit", options.directory + QStringLiteral("/ca.pem"));
    fill("passphraseEdit", certificates);
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 20'000);
    QVERIFY(m_secrets.empty()); // nothing went to the system's key store

    auto read = sync::readConfig(config());
    QVERIFY_RESULT(read);
    QVERIFY(sync::wantsPassphrase(*read));
    QVERIFY(!QFileInfo::exists(read->database + QStringLiteral(".key")));
    QFile written(config());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains(right.toUtf8()));
    QVERIFY(!sync::openProtector(*read));

    // the next start
    int tries = 0;
    settings::PassphraseDialog dialog(QStringLiteral("Where the keys are"), [&](const QByteArray &typed) {
        ++tries;
        read->passphrase = typed;
        const auto keys = sync::openProtector(*read);
        return keys ? Result<void>() : failWith(keys);
    });
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *edit = dialog.findChild<QLineEdit *>(QStringLiteral("unlockEdit"));
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("unlockButton"))->isEnabled());
    QTest::keyClicks(edit, QStringLiteral("wrong"));
    QTest::keyClick(edit, Qt::Key_Return);
    auto *note = dialog.findChild<widgets::Note *>(QStringLiteral("unlockNote"));
    QVERIFY(note->isVisible());
    QVERIFY(!note->sentence().isEmpty());
    QVERIFY(dialog.isVisible());
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        dialog.grab().save(folder + QStringLiteral("/passphrase.png"));
    }
    QTest::keyClicks(edit, right); // what was there is marked
    QVERIFY(!note->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(tries, 2);
    // the certificate's passphrase is in the same file
    const auto profile = sync::profileOf(*read);
    QVERIFY_RESULT(profile);
    const auto open = sync::withSecrets(*profile, *read);
    QVERIFY_RESULT(open);
    QCOMPARE(open->pkcs12Passphrase, certificates);
}

void TestFirstStart::wrongPassphrase_givesASentence_theRightOneGoesOn()
{
    const SystemClock clock;
    training::TrainingServer::Options options;
    options.directory = m_dir->filePath(QStringLiteral("registers"));
    options.country.population = 50;
    training::TrainingServer server(options, clock);
    QVERIFY_RESULT(server.start());
    QFile passphrase(options.directory + QStringLiteral("/client.p12.pass"));
    QVERIFY(passphrase.open(QIODevice::ReadOnly));
    const QString right = QString::fromUtf8(passphrase.readAll()).trimmed();

    press(Qt::Key_Down);
    QVERIFY(find<QRadioButton>("testRadio")->isChecked());
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), find("databaseEdit"));
    QVERIFY(!find("nextButton")->isEnabled());
    fill("ovmEdit", QStringLiteral("00000001"));
    fill("agendaEdit", QStringLiteral("A8566"));
    fill("roleEdit", QStringLiteral("CR102729"));
    // a number that the profile would refuse only after the last page
    fill("aisEdit", QStringLiteral("12345678"));
    QVERIFY(!find("nextButton")->isEnabled());
    fill("aisEdit", QStringLiteral("1234"));
    picture("first-start-2-database");
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), find("pkcs12Edit"));
    fill("addressEdit", server.baseUrl());
    fill("pkcs12Edit", options.directory + QStringLiteral("/client.p12"));
    fill("authorityEdit", options.directory + QStringLiteral("/ca.pem"));
    fill("passphraseEdit", QStringLiteral("this is not it"));

    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    auto *note = find<widgets::Note>("firstStartNote");
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), 20'000);
    picture("first-start-3-certificate");
    QVERIFY(!note->sentence().isEmpty());
    QVERIFY(!note->sentence().contains(QStringLiteral("this is not it")));
    QCOMPARE(accepted.size(), 0);
    QVERIFY(!QFileInfo::exists(config()));
    QVERIFY(m_secrets.empty());
    QCOMPARE(QApplication::focusWidget(), find("passphraseEdit"));

    fill("passphraseEdit", right);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 20'000);
    const auto read = sync::readConfig(config());
    QVERIFY_RESULT(read);
    const auto profile = sync::profileOf(*read);
    QVERIFY_RESULT(profile);
    QCOMPARE(profile->environment, egon::Environment::Test);
    QCOMPARE(profile->identity.ais, 1234);
    QVERIFY(profile->pkcs12Passphrase.isEmpty());
    QFile file(read->profile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(right.toUtf8()));
    QCOMPARE(m_secrets.at(profile->passphraseEntry), right.toUtf8());
    QVERIFY(QFileInfo::exists(read->database) && QFileInfo::exists(read->key));
}

void TestFirstStart::keysInAKeyStoreThatIsAway_canGoElsewhere()
{
#ifdef Q_OS_LINUX
    // a bus that nobody listens on: a computer without a desktop
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/kmen");
    const SystemClock clock;
    training::TrainingServer::Options options;
    options.directory = m_dir->filePath(QStringLiteral("registers"));
    options.country.population = 50;
    training::TrainingServer server(options, clock);
    QVERIFY_RESULT(server.start());
    QFile passphrase(options.directory + QStringLiteral("/client.p12.pass"));
    QVERIFY(passphrase.open(QIODevice::ReadOnly));
    const QString certificates = QString::fromUtf8(passphrase.readAll()).trimmed();

    press(Qt::Key_Down);
    press(Qt::Key_Return);
    fill("ovmEdit", QStringLiteral("00000001"));
    fill("aisEdit", QStringLiteral("1234"));
    fill("agendaEdit", QStringLiteral("A8566"));
    fill("roleEdit", QStringLiteral("CR102729"));
    auto *place = find<QComboBox>("keyPlaceChoice");
    place->setFocus();
    press(Qt::Key_Home); // the system's key store
    QCOMPARE(place->currentIndex(), 0);
    QVERIFY(find("nextButton")->isEnabled());
    press(Qt::Key_Return);
    fill("addressEdit", server.baseUrl());
    fill("pkcs12Edit", options.directory + QStringLiteral("/client.p12"));
    fill("authorityEdit", options.directory + QStringLiteral("/ca.pem"));
    fill("passphraseEdit", certificates);
    QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    auto *note = find<widgets::Note>("firstStartNote");
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), 40'000);
    QVERIFY2(note->sentence().contains(QStringLiteral("úložiště hesel")), qPrintable(note->sentence()));
    QCOMPARE(accepted.size(), 0);
    QVERIFY(!QFileInfo::exists(config())); // no office whose keys are nowhere
    picture("first-start-5-no-key-store");

    // back to the page with the places, and another one
    find("backButton")->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(find("keyPlaceChoice")->isVisible());
    find<QComboBox>("keyPlaceChoice")->setFocus();
    press(Qt::Key_End); // the key file
    find("nextButton")->setFocus();
    press(Qt::Key_Space);
    fill("passphraseEdit", certificates);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 20'000);
    const auto read = sync::readConfig(config());
    QVERIFY_RESULT(read);
    QVERIFY_RESULT(sync::openProtector(*read));
#endif
}

void TestFirstStart::language_changesAtOnce()
{
    press(Qt::Key_Down);
    const QString czech = m_wizard->windowTitle();
    QTest::mouseClick(find("language.en"), Qt::LeftButton);
    QTRY_COMPARE(m_wizard->windowTitle(), QStringLiteral("Kmen – first start"));
    QCOMPARE(find<QRadioButton>("productionRadio")->text(), QStringLiteral("&Production"));
    // what was chosen stays chosen
    QVERIFY(find<QRadioButton>("testRadio")->isChecked());
    QTest::mouseClick(find("language.cs"), Qt::LeftButton);
    QTRY_COMPARE(m_wizard->windowTitle(), czech);
}

void TestFirstStart::tab_reachesEveryControl()
{
    find<QRadioButton>("productionRadio")->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QSet<QWidget *> expected;
    for (auto *edit : m_wizard->findChildren<QWidget *>()) {
        if (edit->isVisible() && edit->isEnabled() && (edit->focusPolicy() & Qt::TabFocus)) {
            expected.insert(edit);
        }
    }
    QVERIFY(expected.size() >= 7);
    QSet<QWidget *> reached;
    for (qsizetype i = 0; i < 2 * expected.size(); ++i) {
        reached.insert(QApplication::focusWidget());
        press(Qt::Key_Tab);
    }
    QVERIFY((expected - reached).isEmpty());
}

static const kmen::test::Entry testFirstStart(kmen::test::run<TestFirstStart, QApplication>);
#include "tst_first_start.moc"
