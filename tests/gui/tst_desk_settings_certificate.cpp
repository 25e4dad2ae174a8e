#include <QComboBox>

#include "settings_fixture.h"
#include "support/test_program.h"
#include "sync/office_certificate.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// A certificate of the office from the desk: shown, judged, taken over, asked for.
class TestDeskSettingsCertificate : public test::SettingsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }
    void init();
    void certificate_isShown();
    void container_isJudgedAndTakenOver();
    void foreignCertificate_isNotTaken();
    void request_makesAKey_itsCertificateIsTakenOver();
};

void TestDeskSettingsCertificate::init()
{
    m_desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.window.get()));
}

void TestDeskSettingsCertificate::certificate_isShown()
{
    QVERIFY(m_desk.openPage(u"settings/certificate"_s));
    QVERIFY2(note("certificate")->sentence().contains(u"valid until"), qPrintable(note("certificate")->sentence()));
    for (const char *fact : {"fact.subject", "fact.serial", "fact.authority", "fact.place"}) {
        QVERIFY2(!m_desk.find<QLabel>(fact)->text().isEmpty(), fact);
    }
    QVERIFY(!m_desk.find("save.certificate")->isVisible());
}

void TestDeskSettingsCertificate::container_isJudgedAndTakenOver()
{
    const auto issued = m_authority.issue("AIS 1234", wish(300));
    const auto container = security::makePkcs12(issued.credentials(), u"heslo nove"_s);
    QVERIFY_RESULT(container);
    put(path("nove.p12"), *container);
    QVERIFY(m_desk.openPage(u"settings/certificate"_s));
    m_desk.find("importCertificateButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    auto *dialog = m_desk.find("importCertificate");
    QTRY_VERIFY(dialog->isVisible());
    auto *yes = dialog->findChild<QPushButton *>(u"yesButton"_s);
    QVERIFY(!yes->isEnabled());
    auto *passphrase = dialog->findChild<QLineEdit *>(u"setting.import.passphrase"_s);
    QVERIFY(!passphrase->isVisible());
    rewrite(dialog->findChild<QLineEdit *>(u"setting.import.file"_s), QDir::toNativeSeparators(path("nove.p12")));
    QVERIFY(passphrase->isVisible());
    rewrite(passphrase, u"jine"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(dialog->isVisible());
    QVERIFY(!egon::readProfile(path("profile.json"))->pkcs12File.isEmpty());
    rewrite(passphrase, u"heslo nove"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QVERIFY(m_desk.calm());
    auto *judged = dialog->findChild<widgets::Note *>(u"judgedNote"_s);
    QVERIFY(judged->isVisible());
    QVERIFY2(judged->accessibleDescription().contains(u"AIS 1234"), qPrintable(judged->accessibleDescription()));
    // the dialog has grown with what it shows
    QTRY_VERIFY(passphrase->height() >= passphrase->minimumHeight());
    for (const QLabel *label : judged->findChildren<QLabel *>()) {
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    }
    dialogPicture(dialog, u"import"_s);
    QVERIFY(!egon::readProfile(path("profile.json"))->pkcs12File.isEmpty()); // it is only judged so far
    QTest::keyClick(passphrase, Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("importCertificate"));
    const auto profile = egon::readProfile(path("profile.json"));
    QVERIFY_RESULT(profile);
    QVERIFY(profile->pkcs12File.isEmpty());
    QVERIFY(!profile->pkcs12Entry.isEmpty());
    QVERIFY(lastAct(u"certificate.imported"_s));
    QVERIFY(m_desk.find<QLabel>("fact.subject")->text().contains(u"AIS 1234"));
    QVERIFY(m_desk.find("start.certificate")->isVisible());
    picture(u"certificate-taken"_s);
}

void TestDeskSettingsCertificate::foreignCertificate_isNotTaken()
{
    test::TestAuthority foreign {"Foreign CA", wish(3000)};
    const auto container = security::makePkcs12(foreign.issue("AIS 1234", wish(300)).credentials(), u"heslo"_s);
    QVERIFY_RESULT(container);
    put(path("cizi.p12"), *container);
    const QByteArray before = get(path("profile.json"));
    QVERIFY(m_desk.openPage(u"settings/certificate"_s));
    m_desk.find("importCertificateButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    auto *dialog = m_desk.find("importCertificate");
    QTRY_VERIFY(dialog->isVisible());
    rewrite(dialog->findChild<QLineEdit *>(u"setting.import.file"_s), QDir::toNativeSeparators(path("cizi.p12")));
    rewrite(dialog->findChild<QLineEdit *>(u"setting.import.passphrase"_s), u"heslo"_s);
    for (int times = 0; times < 2; ++times) { // pressing it again takes it no more than the first time
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"setting.import.passphrase"_s), Qt::Key_Return);
        QVERIFY(m_desk.calm());
        QVERIFY(dialog->isVisible());
        auto *judged = dialog->findChild<widgets::Note *>(u"judgedNote"_s);
        QVERIFY2(judged->sentence().contains(u"refuse"), qPrintable(judged->sentence()));
    }
    QCOMPARE(get(path("profile.json")), before);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_desk.find("importCertificate"));
}

void TestDeskSettingsCertificate::request_makesAKey_itsCertificateIsTakenOver()
{
    QVERIFY(m_desk.openPage(u"settings/certificate"_s));
    m_desk.find("requestCertificateButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    auto *dialog = m_desk.find("requestCertificate");
    QTRY_VERIFY(dialog->isVisible());
    const auto field = [dialog](const QString &key) { return dialog->findChild<QLineEdit *>(u"setting.csr." + key); };
    auto *yes = dialog->findChild<QPushButton *>(u"yesButton"_s);
    QCOMPARE(field(u"ais"_s)->text(), QString::number(m_desk.window->desk().office().profile.identity.ais));
    rewrite(field(u"organization"_s), u"Úřad Vzorov"_s);
    rewrite(field(u"ico"_s), u"12345678"_s); // its last digit is wrong
    rewrite(field(u"file"_s), QDir::toNativeSeparators(path("novy.csr")));
    QVERIFY(!yes->isEnabled());
    rewrite(field(u"ico"_s), u"00000001"_s);
    QVERIFY(yes->isEnabled());
    auto *bits = dialog->findChild<QComboBox *>(u"setting.csr.bits"_s);
    bits->setFocus();
    QTest::keyClick(bits, Qt::Key_Home);
    dialogPicture(dialog, u"request"_s);
    QTest::keyClick(field(u"file"_s), Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("requestCertificate"));
    const QByteArray csr = get(path("novy.csr"));
    QVERIFY(csr.contains("CERTIFICATE REQUEST") && !csr.contains("PRIVATE"));
    QVERIFY(lastAct(u"certificate.requested"_s));
    QVERIFY(m_desk.find<QLabel>("fact.waiting")->isVisible());

    put(path("novy.pem"), m_authority.certify(csr, wish(900)));
    m_desk.find("importCertificateButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    dialog = m_desk.find("importCertificate");
    QTRY_VERIFY(dialog->isVisible());
    auto *file = dialog->findChild<QLineEdit *>(u"setting.import.file"_s);
    rewrite(file, QDir::toNativeSeparators(path("novy.pem")));
    QVERIFY(!dialog->findChild<QLineEdit *>(u"setting.import.passphrase"_s)->isVisible());
    QTest::keyClick(file, Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QTest::keyClick(file, Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("importCertificate"));
    QVERIFY(!m_desk.find<QLabel>("fact.waiting")->isVisible());
    const auto secrets = sync::openSecrets(path("secrets"), path("opens"));
    QVERIFY_RESULT(secrets);
    QVERIFY(!(*secrets)->read(sync::waitingKeyEntry()));
}

static const kmen::test::Entry testDeskSettingsCertificate(kmen::test::settingsMain<TestDeskSettingsCertificate>);
#include "tst_desk_settings_certificate.moc"
