#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>

#include "desk_fixture.h"
#include "identify/batches.h"
#include "support/test_program.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// An office of more agendas: the person chooses in which one ROB is asked, one by one and from a file.
class TestDeskIdentifyRole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void person_isIdentifiedInTheChosenAgenda();
    void lastChoice_isOfferedAgain();
    void file_isAskedInTheChosenAgenda();

private:
    bool sit();
    void picture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            m_desk.window->grab().save(folder + u'/' + name);
        }
    }
    /// The agendas of the client's identifiers: "AIFO A9145 · 1".
    QStringList handles(std::uint32_t number);

    QTemporaryDir m_dir;
    test::DeskFixture m_desk;
};

bool TestDeskIdentifyRole::sit()
{
    return m_desk.show() && m_desk.openPage(u"identify"_s);
}

void TestDeskIdentifyRole::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QVERIFY_RESULT(m_desk.open());
    QVERIFY_RESULT(m_desk.office.takeOver(1));
    m_desk.adjust = [](shell::Office &office) {
        office.profile.identity.others = {{u"A9145"_s, u"CR83065"_s, u"evidence"_s}};
    };
    QVERIFY(sit());
}

QStringList TestDeskIdentifyRole::handles(std::uint32_t number)
{
    registry::SearchQuery query;
    const auto person = m_desk.office.person(number);
    query.text = person.surname + u' ' + person.givenName + u' ' + dateText(person.born);
    const auto found = registry::search(m_desk.office.session(), query, store::PageCursor::first(), 10);
    QStringList all;
    for (const registry::ClientRow &row : found->rows) {
        const auto detail = m_desk.office.detail(row.id);
        for (const auto &identifier : detail->identifiers) {
            all.append(identifier.handle);
        }
    }
    return all;
}

void TestDeskIdentifyRole::person_isIdentifiedInTheChosenAgenda()
{
    auto *choice = m_desk.find<QComboBox>("roleChoice");
    QTRY_VERIFY(choice->isVisible());
    QCOMPARE(choice->currentData().toString(), QString()); // the office's own first
    m_desk.click("clearButton");
    const training::PersonData person = m_desk.office.person(2);
    m_desk.writeInto("item.Prijmeni", person.surname);
    m_desk.writeInto("item.Jmeno", person.givenName);
    m_desk.writeInto("item.DatumNarozeni", dateText(person.born));
    m_desk.writeInto("item.AdresaPobytu", QString::number(person.address));
    choice->setFocus();
    m_desk.press(Qt::Key_Down);
    QVERIFY2(choice->currentText().contains(u"A9145"), qPrintable(choice->currentText()));
    picture(u"identify-role.png"_s);
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk.find("takeOverButton")->isVisible());
    m_desk.press(Qt::Key_Space);
    QTRY_VERIFY(m_desk.find("resultActionButton")->isVisible());
    QVERIFY(m_desk.calm());
    const QStringList found = handles(2);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(u"A9145"), qPrintable(found.first()));
}

void TestDeskIdentifyRole::lastChoice_isOfferedAgain()
{
    QVERIFY(sit()); // the desk is opened anew
    QCOMPARE(m_desk.find<QComboBox>("roleChoice")->currentData().toString(), u"evidence"_s);
}

void TestDeskIdentifyRole::file_isAskedInTheChosenAgenda()
{
    QFile file(m_dir.filePath(u"osoby.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const training::PersonData person = m_desk.office.person(3);
    file.write("Příjmení;Jméno;Narozen;Kód ADM\r\n"
        + QStringList {person.surname, person.givenName, dateText(person.born), QString::number(person.address)}
              .join(u';')
              .toUtf8()
        + "\r\n");
    file.close();
    QVERIFY(m_desk.openPage(u"identify/file"_s));
    m_desk.click("chooseFileButton");
    auto *dialog = m_desk.find<QFileDialog>("bulkFileDialog");
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(file.fileName());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_desk.find<QFileDialog>("bulkFileDialog"));
    m_desk.window->activateWindow();
    QVERIFY(m_desk.calm());
    auto *choice = m_desk.find<QComboBox>("bulkRoleChoice");
    QTRY_VERIFY(choice->isVisible());
    QVERIFY(choice->currentText().contains(u"A9145"));
    picture(u"identify-file-role.png"_s);
    m_desk.window->desk().ask().script({true, u"Vedeni kmene"_s, 0});
    QTRY_VERIFY(m_desk.find("bulkStartButton")->isEnabled());
    m_desk.click("bulkStartButton");
    QVERIFY(m_desk.window->desk().ask().last().text.contains(u"A9145"));
    QVERIFY(m_desk.calm());
    const auto kept = identify::batches(m_desk.office.session());
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->front().role, u"evidence"_s);
    QCOMPARE(kept->front().uses.size(), std::size_t(4));
    QCOMPARE(kept->front().count(identify::RowOutcome::Identified), 1);
    const QStringList found = handles(3);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(u"A9145"), qPrintable(found.first()));
    // the same file in the office's own role is other work
    identify::NewBatch again {kept->front().name, {}, kept->front().uses, kept->front().comparison, true, {}, {}};
    again.table.header = kept->front().header;
    again.table.separator = kept->front().separator;
    again.table.rows = {{person.surname, person.givenName, dateText(person.born), QString::number(person.address)}};
    const auto own = identify::batchToGoOn(m_desk.office.session(), again, kept->front().actor);
    QVERIFY_RESULT(own);
    QVERIFY(!own->has_value());
    again.role = u"evidence"_s;
    QVERIFY(identify::batchToGoOn(m_desk.office.session(), again, kept->front().actor)->has_value());
}

static const kmen::test::Entry testDeskIdentifyRole(kmen::test::run<TestDeskIdentifyRole, QApplication>);
#include "tst_desk_identify_role.moc"
