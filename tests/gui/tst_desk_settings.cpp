#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QRadioButton>
#include <QTableWidget>

#include "registry/archive.h"
#include "settings_fixture.h"
#include "store/members.h"
#include "support/test_program.h"
#include "sync/office_settings.h"
#include "sync/overview.h"
#include "ui/settings/section.h"
#include "ui/widgets/table_view.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// What is shown, judged, saved and left alone.
class TestDeskSettings : public test::SettingsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sections_areWalkedByKeyboard();
    void wrongValues_areToldWhileTyping_undoBringsBack();
    void saved_isInTheFile_inTheAudit_andWaitsForTheStart();
    void typedPassphrase_isAskedForWithASecret();
    void databasePassword_isKeptUnderATypedPassphrase();
    void writtenByAnother_isNotOverwritten();
    void connection_isTriedBeforeItIsSaved();
    void roles_areJudgedLineByLine();
    void database_isCopiedAndChecked();
    void auditHead_isSet();
    void rhythm_isKeptForAllDesks();
    void buttons_standUnderTheFields();
    void language_changesAtOnce_whatWasWrittenStays();
    void people_roles();
    void clerk_onlyReads();
    void trainingOffice_hasNothingToSet();

private:
    /// The desk of an office whose store of secrets is opened by a passphrase that a person types; or by a file's
    /// again.
    void showTyped(bool typed);
    /// The sections, as somebody with this role of the server sees them.
    void seeAs(const QString &role);
};

void TestDeskSettings::initTestCase()
{
    open();
}

void TestDeskSettings::init()
{
    m_desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.window.get()));
}

void TestDeskSettings::sections_areWalkedByKeyboard()
{
    m_desk.press(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(m_desk.window->currentId(), u"settings"_s);
    QVERIFY(m_desk.calm());
    QCOMPARE(QApplication::focusWidget(), m_desk.find("settingsSections"));
    QStringList seen;
    for (int i = 0; i < 7; ++i) {
        QVERIFY(m_desk.calm());
        for (const auto *section : m_desk.window->findChildren<settings::Section *>()) {
            if (section->isVisible()) {
                seen.append(section->id());
                picture(section->id());
            }
        }
        m_desk.press(Qt::Key_Down);
    }
    QCOMPARE(seen,
        QStringList(
            {u"connection"_s, u"office"_s, u"certificate"_s, u"database"_s, u"rhythm"_s, u"people"_s, u"language"_s}));
    m_desk.press(Qt::Key_Home);
    m_desk.window->resize(1100, 700);
    QVERIFY(m_desk.settled());
    picture(u"small"_s);
    m_desk.window->resize(1440, 900);
    m_desk.press(Qt::Key_Tab);
    QVERIFY(m_desk.find("settings.connection")->isAncestorOf(QApplication::focusWidget()));
    m_desk.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m_desk.find("settingsSections"));
}

void TestDeskSettings::wrongValues_areToldWhileTyping_undoBringsBack()
{
    QVERIFY(m_desk.openPage(u"settings/connection"_s));
    QLineEdit *address = line("baseUrl");
    const QString kept = address->text();
    QVERIFY(!kept.isEmpty());
    QCOMPARE(line("callsPerSecond")->text(), QLocale().toString(12.5));
    QVERIFY(!save("connection")->isEnabled());
    rewrite(address, u"http://registry"_s);
    QVERIFY(wrong("baseUrl").contains(u"https://"));
    QCOMPARE(address->accessibleDescription().isEmpty(), false);
    QVERIFY(!save("connection")->isEnabled());
    rewrite(line("timeout"), u"0"_s);
    QVERIFY(wrong("timeout").contains(u"600"));
    rewrite(line("authority"), path("opens"));
    QVERIFY(!wrong("authority").isEmpty());
    picture(u"wrong"_s);
    // other sections can be looked at meanwhile, and the list says what is not saved
    const auto *list = m_desk.find<QListWidget>("settingsSections");
    QCOMPARE(list->item(0)->data(Qt::AccessibleDescriptionRole).toString(), u"not saved"_s);
    QVERIFY(m_desk.openPage(u"settings/office"_s));
    QVERIFY(m_desk.openPage(u"settings/connection"_s));
    QCOMPARE(address->text(), u"http://registry"_s);
    m_desk.find("undo.connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QCOMPARE(address->text(), kept);
    QVERIFY(wrong("baseUrl").isEmpty() && wrong("timeout").isEmpty() && wrong("authority").isEmpty());
    QCOMPARE(list->item(0)->data(Qt::AccessibleDescriptionRole).toString(), QString());
    QVERIFY(m_desk.calm());
}

void TestDeskSettings::saved_isInTheFile_inTheAudit_andWaitsForTheStart()
{
    QVERIFY(m_desk.openPage(u"settings/connection"_s));
    QVERIFY(!m_desk.find("start.connection")->isVisible());
    rewrite(line("name"), u"zkušební úřadu"_s);
    auto *proxy = m_desk.find<QComboBox>("setting.proxy");
    QVERIFY(!line("proxyHost")->isVisible());
    proxy->setFocus();
    m_desk.press(Qt::Key_End);
    QVERIFY(line("proxyHost")->isVisible());
    QVERIFY(!save("connection")->isEnabled()); // a proxy without a name
    rewrite(line("proxyHost"), u"proxy.urad.cz"_s);
    rewrite(line("proxyPort"), u"3128"_s);
    rewrite(line("proxyUser"), u"kmen"_s);
    rewrite(line("proxyPassword"), u"tajne heslo"_s);
    QVERIFY(save("connection")->isEnabled());
    save("connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("start.connection")->isVisible());
    QVERIFY(!save("connection")->isEnabled());
    QVERIFY(line("proxyPassword")->text().isEmpty());
    picture(u"saved"_s);

    const auto profile = egon::readProfile(path("profile.json"));
    QVERIFY_RESULT(profile);
    QCOMPARE(profile->name, u"zkušební úřadu"_s);
    QCOMPARE(profile->proxy.host, u"proxy.urad.cz"_s);
    QCOMPARE(profile->proxy.port, quint16(3128));
    QCOMPARE(profile->limits.callsPerSecond, 12.5); // what nobody touched is as it was
    QVERIFY(!get(path("profile.json")).contains("tajne"));
    const auto secrets = sync::openSecrets(path("secrets"), path("opens"));
    QVERIFY_RESULT(secrets);
    QCOMPARE((*secrets)->read(profile->proxy.passwordEntry).value_or(QByteArray()), QByteArray("tajne heslo"));
    // the running desk is as it was
    QCOMPARE(m_desk.window->desk().office().profile.name, u"zkušební"_s);
    const auto act = lastAct(u"settings.changed"_s);
    QVERIFY(act);
    QCOMPARE(act->actor, u"jana.uredni"_s);
    QCOMPARE(act->object, u"profile"_s);
    QVERIFY2(act->reason.contains(u"Name in the band") && act->reason.contains(u"Port"), qPrintable(act->reason));
    QVERIFY(!act->reason.contains(u"tajne"));

    proxy->setFocus();
    m_desk.press(Qt::Key_Home);
    rewrite(line("name"), u"zkušební"_s);
    save("connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(!m_desk.find("start.connection")->isVisible());
}

void TestDeskSettings::showTyped(bool typed)
{
    auto config = sync::readConfig(m_officeConfig);
    QVERIFY_RESULT(config);
    config->passphraseFile = typed ? QString() : path("opens");
    QVERIFY_RESULT(sync::writeConfig(m_officeConfig, *config));
    QCOMPARE(sync::wantsPassphrase(*config), typed);
    QVERIFY(m_desk.show());
}

void TestDeskSettings::typedPassphrase_isAskedForWithASecret()
{
    showTyped(true);
    QVERIFY(m_desk.openPage(u"settings/connection"_s));
    auto *proxy = m_desk.find<QComboBox>("setting.proxy");
    proxy->setFocus();
    m_desk.press(Qt::Key_End);
    rewrite(line("proxyHost"), u"proxy.urad.cz"_s);
    rewrite(line("proxyPort"), u"3128"_s);
    rewrite(line("proxyUser"), u"kmen"_s);
    QLineEdit *keys = line("connection.keys");
    QVERIFY(keys && !keys->isVisible());
    QVERIFY(save("connection")->isEnabled()); // what is no secret needs no passphrase
    rewrite(line("proxyPassword"), u"nove heslo"_s);
    QVERIFY(keys->isVisible());
    QVERIFY(!wrong("connection.keys").isEmpty());
    QVERIFY(!save("connection")->isEnabled());
    rewrite(keys, u"jine heslo"_s);
    save("connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY2(note("connection")->sentence().contains(u"passphrase"), qPrintable(note("connection")->sentence()));
    QCOMPARE(line("proxyPassword")->text(), u"nove heslo"_s);
    QCOMPARE(QApplication::focusWidget(), save("connection"));
    picture(u"typed"_s);
    rewrite(keys, u"heslo k tajemstvim"_s);
    save("connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY2(note("connection")->isHidden(), qPrintable(note("connection")->sentence()));
    QVERIFY(keys->text().isEmpty() && !keys->isVisible());
    const auto secrets = sync::openSecrets(path("secrets"), path("opens"));
    QVERIFY_RESULT(secrets);
    QCOMPARE((*secrets)->read(u"proxy-password"_s).value_or(QByteArray()), QByteArray("nove heslo"));
    const auto act = lastAct(u"settings.changed"_s);
    QVERIFY(act && act->reason.contains(u"Password at the proxy"));
    QVERIFY2(!act->reason.contains(u"keys"), qPrintable(act->reason));
    // taken back before it is saved, the passphrase is not left in the form
    rewrite(line("proxyPassword"), u"jeste jine"_s);
    rewrite(keys, u"heslo k tajemstvim"_s);
    m_desk.find("undo.connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(keys->text().isEmpty() && !keys->isVisible());
    QVERIFY(m_desk.calm());
    proxy->setFocus();
    m_desk.press(Qt::Key_Home);
    save("connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    showTyped(false);
}

void TestDeskSettings::databasePassword_isKeptUnderATypedPassphrase()
{
    showTyped(true);
    QVERIFY(m_desk.openPage(u"settings/database"_s));
    QCOMPARE(line("databasePassword")->isVisible(), test::wantsPostgres());
    if (test::wantsPostgres()) {
        rewrite(line("databasePassword"), u"heslo serveru"_s);
        QVERIFY(!save("database")->isEnabled());
        rewrite(line("database.keys"), u"heslo k tajemstvim"_s);
        save("database")->setFocus();
        m_desk.press(Qt::Key_Space);
        QVERIFY(m_desk.calm());
        QVERIFY2(note("database")->isHidden(), qPrintable(note("database")->sentence()));
        const auto secrets = sync::openSecrets(path("secrets"), path("opens"));
        QVERIFY_RESULT(secrets);
        QCOMPARE((*secrets)->read(u"database-password"_s).value_or(QByteArray()), QByteArray("heslo serveru"));
        auto config = sync::readConfig(m_officeConfig);
        QVERIFY_RESULT(config);
        QCOMPARE(config->databasePasswordEntry, u"database-password"_s);
        config->databasePasswordEntry.clear();
        QVERIFY_RESULT(sync::writeConfig(m_officeConfig, *config));
    }
    showTyped(false);
}

void TestDeskSettings::writtenByAnother_isNotOverwritten()
{
    QVERIFY(m_desk.openPage(u"settings/connection"_s));
    rewrite(line("name"), u"moje"_s);
    auto theirs = egon::readProfile(path("profile.json"));
    QVERIFY_RESULT(theirs);
    theirs->name = u"jejich"_s;
    QVERIFY_RESULT(egon::writeProfile(path("profile.json"), *theirs));
    save("connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(note("connection")->isVisible());
    QVERIFY2(note("connection")->sentence().contains(u"meanwhile"), qPrintable(note("connection")->sentence()));
    QCOMPARE(line("name")->text(), u"moje"_s);
    QCOMPARE(egon::readProfile(path("profile.json")).value_or(egon::Profile()).name, u"jejich"_s);
    m_desk.find("undo.connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QCOMPARE(line("name")->text(), u"jejich"_s);
    rewrite(line("name"), u"zkušební"_s);
    save("connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QCOMPARE(egon::readProfile(path("profile.json")).value_or(egon::Profile()).name, u"zkušební"_s);
}

void TestDeskSettings::connection_isTriedBeforeItIsSaved()
{
    QVERIFY(m_desk.openPage(u"settings/connection"_s));
    const QString kept = line("baseUrl")->text();
    m_desk.find("tryConnection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QCOMPARE(note("connection")->sentence(), u"The registers answered."_s);
    // the same server under an address where nothing is
    rewrite(line("baseUrl"), u"https://127.0.0.1:1/publikace"_s);
    m_desk.find("tryConnection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(note("connection")->isVisible());
    QVERIFY(note("connection")->sentence() != u"The registers answered."_s);
    QCOMPARE(egon::readProfile(path("profile.json")).value_or(egon::Profile()).baseUrl, kept);
    m_desk.find("undo.connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QCOMPARE(line("baseUrl")->text(), kept);
    QVERIFY(m_desk.calm());
}

void TestDeskSettings::roles_areJudgedLineByLine()
{
    QVERIFY(m_desk.openPage(u"settings/office"_s));
    rewrite(line("ais"), u"dvanáct"_s);
    QVERIFY(!wrong("ais").isEmpty());
    m_desk.find("undo.office")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    auto *table = m_desk.find<QTableWidget>("setting.roles");
    const auto fill = [this, table](int column, const QString &text) {
        table->setFocus();
        table->setCurrentCell(0, column);
        m_desk.write(text); // the first key begins to write
        m_desk.press(Qt::Key_Return);
        // the cell takes it over in the next turn of the event loop
        (void)QTest::qWaitFor([&] { return m_desk.cell("setting.roles", 0, column) == text; });
    };
    fill(0, u"A9145"_s);
    QVERIFY2(wrong("roles").contains(u"1"), qPrintable(m_desk.cell("setting.roles", 0, 0) + u'|' + wrong("roles")));
    QVERIFY(!save("office")->isEnabled());
    fill(1, u"CR1"_s);
    QVERIFY(!save("office")->isEnabled()); // without a word it could not be chosen
    fill(2, u"portál"_s);
    QCOMPARE(wrong("roles"), QString());
    QVERIFY(save("office")->isEnabled());
    picture(u"roles"_s);
    save("office")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    const auto profile = egon::readProfile(path("profile.json"));
    QVERIFY_RESULT(profile);
    QCOMPARE(profile->identity.others.size(), std::size_t(1));
    QCOMPARE(profile->identity.others[0], (egon::AgendaRole {u"A9145"_s, u"CR1"_s, u"portál"_s}));
    QVERIFY(m_desk.find("start.office")->isVisible());
    m_desk.find("remove.roles")->setFocus();
    table->setCurrentCell(0, 0);
    m_desk.press(Qt::Key_Space);
    save("office")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(egon::readProfile(path("profile.json"))->identity.others.empty());
    QVERIFY(!m_desk.find("start.office")->isVisible());
}

void TestDeskSettings::database_isCopiedAndChecked()
{
    QVERIFY(m_desk.openPage(u"settings/database"_s));
    QVERIFY(!m_desk.find<QLabel>("fact.engine")->text().isEmpty());
    m_desk.find("checkDatabase")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QCOMPARE(note("database")->sentence(), u"The database is whole."_s);
    const bool server = test::wantsPostgres();
    QCOMPARE(m_desk.find("copyDatabase")->isVisible(), !server);
    QCOMPARE(line("replica")->isVisible(), server);
    if (server) {
        return;
    }
    m_desk.find("copyDatabase")->setFocus();
    m_desk.press(Qt::Key_Space);
    auto *dialog = m_desk.find<QFileDialog>("copyDialog");
    QTRY_VERIFY(dialog->isVisible());
    Q_EMIT dialog->fileSelected(path("copy.sqlite"));
    dialog->close();
    QVERIFY(m_desk.calm());
    QVERIFY2(note("database")->sentence().contains(u"copy.sqlite"), qPrintable(note("database")->sentence()));
    QVERIFY(QFile::exists(path("copy.sqlite")));
    QVERIFY(lastAct(u"database.copied"_s));
}

void TestDeskSettings::auditHead_isSet()
{
    QVERIFY(m_desk.openPage(u"settings/database"_s));
    rewrite(line("auditHead"), QDir::toNativeSeparators(path("nowhere/head")));
    QVERIFY(!wrong("auditHead").isEmpty());
    rewrite(line("auditHead"), QDir::toNativeSeparators(path("head")));
    save("database")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QCOMPARE(sync::readConfig(m_officeConfig).value_or(sync::WorkplaceConfig()).auditHead, path("head"));
    QVERIFY(m_desk.find("start.database")->isVisible());
    QCOMPARE(lastAct(u"settings.changed"_s)->object, u"configuration"_s);
}

void TestDeskSettings::rhythm_isKeptForAllDesks()
{
    QVERIFY(m_desk.openPage(u"settings/rhythm"_s));
    auto *pace = m_desk.find<QComboBox>("setting.pace");
    pace->setFocus();
    m_desk.press(Qt::Key_Down);
    rewrite(line("afterDeath"), u"201"_s);
    QVERIFY(!save("rhythm")->isEnabled());
    rewrite(line("afterDeath"), u"10"_s);
    save("rhythm")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    const auto options = sync::storedOptions(m_desk.office.session());
    QVERIFY_RESULT(options);
    QCOMPARE(options->pace, sync::Pace::TwoHourly);
    const auto rule = registry::retentionRule(m_desk.office.session());
    QVERIFY_RESULT(rule);
    QCOMPARE(rule->afterDeath, 10);
    QCOMPARE(lastAct(u"settings.changed"_s)->object, u"pace"_s);
    QVERIFY(lastAct(u"retention.rule"_s));
    // what another desk or the worker sets comes here
    {
        auto tx = store::Transaction::begin(m_desk.office.session());
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(sync::storePace(*tx, sync::Pace::Daily));
        QVERIFY_RESULT(tx->commit());
    }
    QTRY_COMPARE(pace->currentIndex(), 0);
}

void TestDeskSettings::buttons_standUnderTheFields()
{
    const auto left = [this](const QWidget *widget) { return widget->mapTo(m_desk.window.get(), QPoint(0, 0)).x(); };
    for (const QSize &size : {QSize(1440, 900), QSize(1100, 700)}) {
        m_desk.window->resize(size);
        QVERIFY(m_desk.openPage(u"settings/rhythm"_s));
        QVERIFY(m_desk.settled());
        const auto *link = m_desk.find<QPushButton>("toQueues");
        const int room = (link->width() - link->fontMetrics().horizontalAdvance(link->text())) / 2;
        QCOMPARE(left(link) + room, left(m_desk.find("fact.route")));
        QVERIFY(m_desk.openPage(u"settings/office"_s));
        QVERIFY(m_desk.settled());
        QCOMPARE(left(m_desk.find("openSheet")), left(line("ovm")));
    }
    m_desk.window->resize(1440, 900);
}

void TestDeskSettings::language_changesAtOnce_whatWasWrittenStays()
{
    QVERIFY(m_desk.openPage(u"settings/connection"_s));
    rewrite(line("name"), u"rozepsané"_s);
    QVERIFY(m_desk.openPage(u"settings/language"_s));
    m_desk.find("language.czech")->setFocus();
    m_desk.press(Qt::Key_Space);
    QTRY_COMPARE(QLocale().language(), QLocale::Czech);
    QVERIFY(m_desk.calm());
    QCOMPARE(QLocale().language(), QLocale::Czech);
    QVERIFY(m_desk.find<QRadioButton>("language.czech")->isChecked());
    QCOMPARE(line("name")->text(), u"rozepsané"_s);
    QVERIFY(m_desk.openPage(u"settings/language"_s));
    m_desk.find("language.english")->setFocus();
    m_desk.press(Qt::Key_Space);
    QTRY_COMPARE(QLocale().language(), QLocale::English);
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.openPage(u"settings/connection"_s));
    QCOMPARE(line("name")->text(), u"rozepsané"_s);
    QVERIFY(save("connection")->isEnabled());
    m_desk.find("undo.connection")->setFocus();
    m_desk.press(Qt::Key_Space);
    QCOMPARE(line("name")->text(), u"zkušební"_s);
    QVERIFY(m_desk.calm());
}

void TestDeskSettings::people_roles()
{
    QVERIFY(m_desk.openPage(u"settings/people"_s));
    const bool server = test::wantsPostgres();
    QCOMPARE(m_desk.find("membersTable")->isVisible(), server);
    QCOMPARE(m_desk.find("aboutFile")->isVisible(), !server);
    if (!server) {
        return;
    }
    store::Session &session = m_desk.office.session();
    QVERIFY_RESULT(store::grantRights(session));
    QVERIFY_RESULT(session.execute(u"CREATE ROLE jana LOGIN PASSWORD 'jana'"_s));
    m_desk.find("giveRole")->setFocus();
    m_desk.press(Qt::Key_Space);
    auto *dialog = m_desk.find("roleDialog");
    QTRY_VERIFY(dialog->isVisible());
    auto *login = dialog->findChild<QLineEdit *>(u"loginEdit"_s);
    rewrite(login, u"nikdo"_s);
    QTest::keyClick(login, Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(dialog->isVisible()); // the server has no such login
    rewrite(login, u"jana"_s);
    dialogPicture(dialog, u"role"_s);
    QTest::keyClick(login, Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("roleDialog"));
    int row = -1;
    for (int i = 0; i < m_desk.rows("membersTable"); ++i) {
        row = m_desk.cell("membersTable", i, 0) == u"jana" ? i : row;
    }
    QVERIFY(row >= 0);
    QCOMPARE(m_desk.cell("membersTable", row, 1), u"clerk"_s);
    QVERIFY(lastAct(u"role.granted"_s));
    picture(u"people-server"_s);
    m_desk.find<widgets::TableView>("membersTable")->chooseRow(row);
    m_desk.find("takeRole")->setFocus();
    m_desk.press(Qt::Key_Space);
    dialog = m_desk.find("roleDialog");
    QTRY_VERIFY(dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"yesButton"_s), Qt::LeftButton);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("roleDialog"));
    const auto who = store::membership(session);
    QVERIFY_RESULT(who);
    QVERIFY(std::ranges::none_of(who->members, [](const store::Member &one) { return one.login == u"jana"; }));
    QVERIFY(lastAct(u"role.taken"_s));
}

void TestDeskSettings::clerk_onlyReads()
{
    // a file has no roles: whoever works with it administers it
    if (!test::wantsPostgres()) {
        QVERIFY(store::membership(m_desk.office.session())->mayAdminister);
        return;
    }
    const auto before = m_desk.adjust;
    for (const QString &role : {u"clerk"_s, u"auditor"_s, u"drafter"_s}) {
        seeAs(role);
        m_desk.adjust = before;
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(role));
    }
    QVERIFY(m_desk.show());
}

void TestDeskSettings::seeAs(const QString &role)
{
    store::Session &session = m_desk.office.session();
    QVERIFY_RESULT(store::grantRights(session));
    const QString login = u"ctenar_" + role;
    QVERIFY_RESULT(session.execute(u"CREATE ROLE %1 LOGIN PASSWORD '%1'"_s.arg(login)));
    QVERIFY_RESULT(store::grantRole(session, login, *store::roleNamed(role)));
    m_desk.adjust = [before = m_desk.adjust, login](shell::Office &office) {
        before(office);
        office.database.server->user = login;
        office.database.server->password = login;
        office.user = login;
    };
    QVERIFY(m_desk.show());
    for (const char *section : {"connection", "office", "certificate", "database", "rhythm"}) {
        QVERIFY(m_desk.openPage(u"settings/" + QString::fromLatin1(section)));
        QVERIFY2(named("readOnly.", section)->isVisible() || note(section)->isVisible(), section);
        QVERIFY2(!save(section)->isVisible(), section);
        QVERIFY2(m_desk.find("settingsNote")->isHidden(), section);
    }
    QVERIFY(m_desk.openPage(u"settings/connection"_s));
    const QString kept = line("name")->text();
    rewrite(line("name"), u"x"_s);
    QCOMPARE(line("name")->text(), kept);
    picture(u"connection-"_s + role);
    QVERIFY(!m_desk.find("importCertificateButton")->isEnabled());
    QVERIFY(m_desk.openPage(u"settings/people"_s));
    QVERIFY(!m_desk.find("giveRole")->isEnabled());
}

void TestDeskSettings::trainingOffice_hasNothingToSet()
{
    m_desk.adjust = nullptr;
    QVERIFY(m_desk.show());
    QVERIFY(m_desk.openPage(u"settings/connection"_s));
    QVERIFY(m_desk.find<QLabel>("readOnly.connection")->text().contains(u"training"));
    QVERIFY(!save("connection")->isVisible());
    QVERIFY(line("baseUrl")->isReadOnly());
    QVERIFY(line("baseUrl")->text().startsWith(u"https://"));
    picture(u"training"_s);
    QVERIFY(m_desk.openPage(u"settings/certificate"_s));
    QVERIFY(!m_desk.find("importCertificateButton")->isEnabled());
    // the database's settings are the office's own
    QVERIFY(m_desk.openPage(u"settings/database"_s));
    QVERIFY(save("database")->isVisible());
}

static const kmen::test::Entry testDeskSettings(kmen::test::settingsMain<TestDeskSettings>);
#include "tst_desk_settings.moc"
