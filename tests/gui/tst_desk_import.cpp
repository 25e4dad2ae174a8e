#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

#include "desk_fixture.h"
#include "registry/imports.h"
#include "support/test_program.h"
#include "ui/import/import_window.h"
#include "ui/widgets/note.h"
#include "ui/widgets/state_badge.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// Klienti, an evidence from a file: what is shown before, the work, decisions, rejected rows, and saving the list.
class TestDeskImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void file_isCheckedBeforeAnythingIsWritten();
    void letters_canBeChosen();
    void file_becomesClients();
    void waitingRow_isDecided();
    void rejectedRows_comeBack();
    void otherLanguage_keepsWhatIsPrepared();
    void movedFile_isAskedFor();
    void list_isSaved_data();
    void list_isSaved();
    void withoutPurpose_nothingIsSaved();

private:
    QString write(const QString &name, const QByteArray &bytes);
    /// In the dialog that is open.
    void giveFile(const char *dialog, const QString &path);
    void openWindow();
    void load(const QString &path);
    void takeOver();
    void confirm();
    void grab(const QWidget *widget, const char *name) const;
    [[nodiscard]] QString note(const char *name) const { return find<widgets::Note>(name)->sentence(); }
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_desk.find<Widget>(name);
    }
    [[nodiscard]] registry::ImportJob newest();
    [[nodiscard]] qint64 clients();
    QTemporaryDir m_dir;
    test::DeskFixture m_desk;
};

void TestDeskImport::initTestCase()
{
    QVERIFY_RESULT(m_desk.open());
    QVERIFY_RESULT(m_desk.office.takeOver(1));
    QVERIFY(m_desk.show());
}

QString TestDeskImport::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestDeskImport::giveFile(const char *name, const QString &path)
{
    QTRY_VERIFY(find<QFileDialog>(name));
    auto *edit = find<QFileDialog>(name)->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(edit);
    edit->setText(path); // as pasted: typing opens a list over the dialog
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!find<QFileDialog>(name));
    QVERIFY(m_desk.calm());
    // a window manager does so when a dialog closes
    if (auto *window = find("importWindow")) {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }
}

void TestDeskImport::openWindow()
{
    auto *action = m_desk.window->desk().actions().find(u"clients.import"_s);
    QVERIFY(action);
    action->trigger();
    QTRY_VERIFY(find("importWindow"));
    QVERIFY(QTest::qWaitForWindowActive(find("importWindow")));
    QVERIFY(m_desk.calm());
}

void TestDeskImport::load(const QString &path)
{
    QVERIFY(!path.isEmpty());
    m_desk.click("importChooseButton");
    giveFile("importFileDialog", path);
}

void TestDeskImport::confirm()
{
    QTRY_VERIFY(find("yesButton"));
    m_desk.click("yesButton");
    QTRY_VERIFY(!find("yesButton"));
    QVERIFY(m_desk.calm());
    find("importWindow")->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(find("importWindow")));
}

void TestDeskImport::takeOver()
{
    QTRY_VERIFY(find("importStartButton")->isEnabled());
    m_desk.click("importStartButton");
    confirm();
}

/// Saved where KMEN_SCREENS says, for people to look at.
void TestDeskImport::grab(const QWidget *widget, const char *name) const
{
    if (const QString folder = qEnvironmentVariable("KMEN_SCREENS"); !folder.isEmpty()) {
        const_cast<QWidget *>(widget)->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png");
    }
}

registry::ImportJob TestDeskImport::newest()
{
    const auto jobs = registry::importJobs(m_desk.office.session());
    return jobs && !jobs->empty() ? jobs->front() : registry::ImportJob();
}

qint64 TestDeskImport::clients()
{
    const auto counts = registry::clientCounts(m_desk.office.session());
    return counts ? counts->all : -1;
}

void TestDeskImport::file_isCheckedBeforeAnythingIsWritten()
{
    const qint64 before = clients();
    openWindow();
    grab(find("importWindow"), "import_empty");
    load(write(u"evidence.csv"_s,
        u"Klíč;Příjmení;Jméno;Narozen;Bydliště;Telefon;Poznámka\r\n"
        "S1;Dvořáková;Šárka;3. 4. 1980;Lipová 5, Vzorov;601 123 456;volat dopoledne\r\n"
        "S2;Chalupa;Ivo;31. 2. 1970;;;\r\nS3;Novák;Jan;1. 1. 1960;;;\r\n"_s.toUtf8()));
    // the key has no system yet
    QTRY_VERIFY2(note("importDryRun").contains(u"system"_s), qPrintable(note("importDryRun")));
    QVERIFY(!find("importStartButton")->isEnabled());
    m_desk.writeInto("importSystem", u"Benefits"_s);
    m_desk.press(Qt::Key_Tab);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY2(note("importDryRun").startsWith(u"2 of 3"_s), qPrintable(note("importDryRun")));
    QCOMPARE(m_desk.rows("importProblems"), 1);
    QCOMPARE(m_desk.cell("importProblems", 0, 0), u"3"_s);
    QVERIFY(m_desk.cell("importProblems", 0, 2).contains(u"Narozen"_s));
    QCOMPARE(find<QComboBox>("importUse.6")->currentData().toString(), QString());
    grab(find("importWindow"), "import_setup");
    QCOMPARE(clients(), before);
    m_desk.click("importStartButton");
    QTRY_VERIFY(find("yesButton"));
    QVERIFY(m_desk.window->desk().ask().last().asksReason);
    m_desk.click("noButton");
    QTRY_VERIFY(!find("yesButton"));
    QCOMPARE(newest().id, 0);
}

void TestDeskImport::letters_canBeChosen()
{
    openWindow();
    load(write(u"old.csv"_s, QByteArrayLiteral("P\xF8\xEDjmen\xED,Jm\xE9no\nDvo\xF8\xE1k,\x8A\xE1rka\n")));
    QCOMPARE(find<QComboBox>("importEncoding")->currentText(), u"Windows-1250"_s);
    QCOMPARE(find<QComboBox>("importSeparator")->currentData().toString(), u","_s);
    QTRY_VERIFY(find("importStartButton")->isEnabled());
    // divided by semicolons the file has one column, and nobody is in it
    find<QComboBox>("importSeparator")->setFocus();
    m_desk.press(Qt::Key_Home);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!find("importStartButton")->isEnabled());
    QVERIFY(!find("importUse.1"));
}

void TestDeskImport::file_becomesClients()
{
    const qint64 before = clients();
    openWindow();
    const training::PersonData known = m_desk.office.person(1);
    load(write(u"kmen.csv"_s,
        u"Příjmení;Jméno;Narozen;Telefon\r\nDvořáková;Šárka;3. 4. 1980;601 123 456\r\nChalupa;Ivo;31. 2. 1970;\r\n"_s
                .toUtf8()
            + QString(known.surname + u';' + known.givenName + u';' + dateText(known.born) + u";602 000 000\r\n"_s)
                  .toUtf8()));
    takeOver();
    QTRY_VERIFY(newest().endedAt);
    QVERIFY(m_desk.calm());
    QCOMPARE(newest().count(registry::ImportOutcome::Created), 1);
    QCOMPARE(newest().count(registry::ImportOutcome::Waiting), 1);
    QCOMPARE(newest().count(registry::ImportOutcome::Rejected), 1);
    QCOMPARE(newest().reason, u"Vedeni klientskeho kmene"_s);
    QCOMPARE(clients(), before + 1);
    QTRY_COMPARE(m_desk.rows("importRows"), 1);
    QVERIFY(m_desk.cell("importRows", 0, 3).contains(known.surname));
    QVERIFY(find("importLinkButton")->isVisible());
    grab(find("importWindow"), "import_view");
}

void TestDeskImport::waitingRow_isDecided()
{
    const qint64 before = clients();
    QTRY_VERIFY(find("importLinkButton")->isEnabled());
    m_desk.click("importLinkButton");
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(newest().count(registry::ImportOutcome::Waiting), 0);
    QCOMPARE(newest().count(registry::ImportOutcome::Updated), 1);
    QCOMPARE(clients(), before);
    const auto rows = registry::importRows(
        m_desk.office.session(), newest().id, registry::ImportRowState::Linked, store::PageCursor::first(), 10);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->rows.front().decidedBy, u"jana.uredni"_s);
}

void TestDeskImport::rejectedRows_comeBack()
{
    const qint64 before = clients();
    const qint64 job = newest().id;
    QTRY_VERIFY(find("importSaveButton")->isEnabled());
    m_desk.click("importSaveButton");
    const QString path = m_dir.filePath(u"rejected.csv"_s);
    giveFile("importSaveDialog", path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("duvod"));
    load(write(u"corrected.csv"_s, bytes.replace("31. 2. 1970", "28. 2. 1970")));
    takeOver();
    QTRY_COMPARE(newest().count(registry::ImportOutcome::Created), 2);
    QCOMPARE(newest().id, job);
    QCOMPARE(newest().count(registry::ImportOutcome::Rejected), 0);
    QCOMPARE(clients(), before + 1);
}

void TestDeskImport::otherLanguage_keepsWhatIsPrepared()
{
    openWindow();
    load(write(u"other.csv"_s, u"A;B;C\r\nNovotná;Eva;1. 1. 1970\r\n"_s.toUtf8()));
    find<QComboBox>("importUse.0")->setCurrentIndex(find<QComboBox>("importUse.0")->findData(u"Prijmeni"_s));
    find<QComboBox>("importUse.1")->setCurrentIndex(find<QComboBox>("importUse.1")->findData(u"Jmeno"_s));
    QVERIFY(m_desk.calm());
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(find("importWindow"), &language);
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(find<QComboBox>("importUse.1")->currentData().toString(), u"Jmeno"_s);
    QTRY_VERIFY(find("importStartButton")->isEnabled());
}

void TestDeskImport::movedFile_isAskedFor()
{
    const QString path = write(u"moved.csv"_s, u"Příjmení;Jméno\r\nNovotná;Eva\r\n"_s.toUtf8());
    registry::ImportPlan plan;
    plan.source.path = path;
    plan.uses = {u"Prijmeni"_s, u"Jmeno"_s};
    QVERIFY_RESULT(registry::beginImport(m_desk.office.session(), plan, {u"jana.uredni"_s, u"Zkouška"_s}, {}));
    QVERIFY(QFile::rename(path, m_dir.filePath(u"elsewhere.csv"_s)));
    find("importWindow")->close();
    QTRY_VERIFY(!find("importWindow"));
    openWindow();
    QTRY_VERIFY(find("importRunButton")->isVisible());
    m_desk.click("importRunButton");
    giveFile("importMovedDialog", m_dir.filePath(u"elsewhere.csv"_s));
    QTRY_VERIFY(newest().endedAt);
    QCOMPARE(newest().count(registry::ImportOutcome::Created), 1);
    QTRY_COMPARE(find<widgets::StateBadge>("importBadge")->word(), u"done"_s);
    find("importWindow")->close();
    QTRY_VERIFY(!find("importWindow"));
}

void TestDeskImport::list_isSaved_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("csv") << 0 << QByteArray("\xEF\xBB\xBFKID;");
    QTest::newRow("pdf") << 1 << QByteArray("%PDF-1");
}

void TestDeskImport::list_isSaved()
{
    QFETCH(int, form);
    QFETCH(QByteArray, beginning);
    m_desk.window->activateWindow();
    auto *action = m_desk.window->desk().actions().find(u"clients.export"_s);
    QVERIFY(action);
    action->trigger();
    QTRY_VERIFY(find("exportDialog"));
    QVERIFY(m_desk.calm());
    QCOMPARE(find<QLabel>("exportCount")->text(), m_desk.window->locale().toString(clients()));
    find<QComboBox>("exportFormat")->setFocus();
    for (int i = 0; i < form; ++i) {
        m_desk.press(Qt::Key_Down);
    }
    grab(find("exportDialog"), "export_dialog");
    m_desk.click("yesButton");
    const QString path = m_dir.filePath(form == 0 ? u"list.csv"_s : u"list.pdf"_s);
    giveFile("exportFileDialog", path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(beginning));
    if (const QString folder = qEnvironmentVariable("KMEN_SCREENS"); !folder.isEmpty()) {
        QFile::copy(path, folder + u'/' + QFileInfo(path).fileName());
    }
    if (form == 0) {
        QCOMPARE(bytes.count("\r\n"), clients() + 1);
    }
}

void TestDeskImport::withoutPurpose_nothingIsSaved()
{
    m_desk.window->desk().actions().find(u"clients.export"_s)->trigger();
    QTRY_VERIFY(find("exportDialog"));
    find<QLineEdit>("reasonEdit")->setFocus();
    find<QLineEdit>("reasonEdit")->selectAll();
    QTest::keyClick(find("reasonEdit"), Qt::Key_Delete);
    QVERIFY(!find("yesButton")->isEnabled());
    m_desk.click("noButton");
    QTRY_VERIFY(!find("exportDialog"));
}

static const kmen::test::Entry testDeskImport(kmen::test::run<TestDeskImport, QApplication>);
#include "tst_desk_import.moc"
