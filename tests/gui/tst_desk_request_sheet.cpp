#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

#include "requests_fixture.h"
#include "store/members.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::access;

/// The office's letterhead: written by drafters, but for whether a second person reads what they wrote.
class TestDeskRequestSheet : public test::RequestsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sheet_isFilledByKeyboard();
    void secondPerson_isTheAdministrators();
};

void TestDeskRequestSheet::initTestCase()
{
    shell::applyTheme();
    QVERIFY_RESULT(m_desk.open());
    QVERIFY(m_desk.show());
}

void TestDeskRequestSheet::sheet_isFilledByKeyboard()
{
    const OfficeSheet wanted = [] {
        OfficeSheet sheet = sampleSheet();
        sheet.secondPerson = false;
        sheet.reminderDays = 15;
        return sheet;
    }();
    m_desk.window->open(u"requests"_s);
    QVERIFY(m_desk.calm());
    press("sheetButton");
    QVERIFY(dialogOpens());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sheetName"_s);
    for (const QString &text : {wanted.name, wanted.department, wanted.street, wanted.town, wanted.ico, wanted.dataBox,
             wanted.contact, wanted.place, wanted.reference, wanted.signatory, wanted.position}) {
        m_desk.write(text);
        m_desk.press(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sheetSecondPerson"_s);
    m_desk.press(Qt::Key_Space);
    m_desk.press(Qt::Key_Space);
    m_desk.press(Qt::Key_Tab);
    for (int day = sampleSheet().reminderDays; day < wanted.reminderDays; ++day) {
        m_desk.press(Qt::Key_Up);
    }
    picture(dialog(), u"sheet"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    const auto kept = officeSheet(session());
    QVERIFY_RESULT(kept);
    QVERIFY(*kept == wanted);
    // opened again it holds what was kept, and Escape changes nothing
    press("sheetButton");
    QVERIFY(dialogOpens());
    QCOMPARE(inDialog<QLineEdit>("sheetSignatory")->text(), wanted.signatory);
    QCOMPARE(inDialog<QSpinBox>("sheetReminder")->value(), 15);
    writeInDialog("sheetName", u"Jiný úřad"_s);
    m_desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    QCOMPARE(officeSheet(session())->name, wanted.name);
}

void TestDeskRequestSheet::secondPerson_isTheAdministrators()
{
    // a file has no roles: whoever works with it administers it
    if (!test::wantsPostgres()) {
        press("sheetButton");
        QVERIFY(dialogOpens());
        inDialog("sheetSecondPerson")->setFocus();
        m_desk.press(Qt::Key_Space);
        m_desk.press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_desk.calm());
        QVERIFY(officeSheet(session())->secondPerson);
        return;
    }
    QVERIFY_RESULT(store::grantRights(session()));
    QVERIFY_RESULT(session().execute(u"CREATE ROLE radka LOGIN PASSWORD 'radka'"_s));
    QVERIFY_RESULT(store::grantRole(session(), u"radka"_s, store::Role::Drafter));
    m_desk.adjust = [](shell::Office &office) {
        office.database.server->user = u"radka"_s;
        office.database.server->password = u"radka"_s;
        office.user = u"radka"_s;
    };
    QVERIFY(m_desk.show());
    m_desk.window->open(u"requests"_s);
    QVERIFY(m_desk.calm());
    press("sheetButton");
    QVERIFY(dialogOpens());
    QVERIFY(!inDialog("sheetSecondPerson")->isEnabled());
    QVERIFY(inDialog<QLabel>("sheetSecondPersonWhy")->text().contains(u"administrator"));
    picture(dialog(), u"sheet-drafter"_s);
    // an administrator chooses while the drafter writes
    OfficeSheet chosen = *officeSheet(session());
    chosen.secondPerson = true;
    QVERIFY_RESULT(saveOfficeSheet(session(), chosen, m_petr));
    writeInDialog("sheetPosition", u"tajemník"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    QCOMPARE(officeSheet(session())->position, u"tajemník"_s);
    QVERIFY(officeSheet(session())->secondPerson);
    press("sheetButton");
    QVERIFY(dialogOpens());
    QVERIFY(inDialog<QCheckBox>("sheetSecondPerson")->isChecked());
    m_desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

static const kmen::test::Entry testDeskRequestSheet(kmen::test::run<TestDeskRequestSheet, QApplication>);
#include "tst_desk_request_sheet.moc"
