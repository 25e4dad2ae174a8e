#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "desk_fixture.h"
#include "identity/cases.h"
#include "support/test_program.h"
#include "ui/cases/decide_panel.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// What a case needs beside a decision: one more client, the deadline, and the files that are kept with it.
class TestDeskCaseMore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void client_isAddedByItsNumber();
    void whatIsNoNumber_isSaid();
    void deadline_isSet();
    void clerk_isToldWhoDecides();
    void keptFile_isTakenOutAndWrittenDown();
    void chosenCases_areAssignedTogether();

private:
    void choose(const QString &entry, const QString &answer);
    [[nodiscard]] identity::CaseDetail detail() { return *identity::Cases(m_desk.office.clients()).detail(m_case); }

    test::DeskFixture m_desk;
    qint64 m_case = 0;
    QString m_other;
    QStringList m_told;
};

void TestDeskCaseMore::initTestCase()
{
    QVERIFY_RESULT(m_desk.office.open({}, 300));
    const auto one = m_desk.office.takeOver(1, false);
    const auto other = m_desk.office.takeOver(2, false);
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(other);
    m_other = other->kid.text();
    identity::Cases cases(m_desk.office.clients());
    const auto opened = cases.open(registry::CaseKind::Contradiction, {one->client}, u"z karty"_s, test::Office::by());
    QVERIFY_RESULT(opened);
    m_case = *opened;
    QVERIFY_RESULT(cases.addFile(m_case, u"Rodný list.txt"_s, "obsah", test::Office::by()));
    QVERIFY(m_desk.show());
    connect(&m_desk.window->desk(), &shell::Desk::told, this, [this](const QString &text) { m_told.append(text); });
    m_desk.press(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find("caseMoreButton")->isVisible());
}

/// By keyboard: the button, down to the entry, Enter.
void TestDeskCaseMore::choose(const QString &entry, const QString &answer)
{
    m_told.clear();
    if (!answer.isEmpty()) {
        m_desk.window->desk().ask().script({true, answer, 0});
    }
    m_desk.find("caseMoreButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    QPointer<QMenu> menu;
    QTRY_VERIFY((menu = m_desk.window->findChild<QMenu *>(u"caseMenu"_s)) && menu->isVisible());
    const auto chosen = [&] { return menu->activeAction() && menu->activeAction()->text().contains(entry); };
    for (int i = 0; i < 10 && !chosen(); ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QVERIFY(chosen());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!menu);
    QVERIFY(m_desk.calm());
}

void TestDeskCaseMore::client_isAddedByItsNumber()
{
    choose(u"Add a client"_s, m_other);
    QTRY_COMPARE(detail().clients.size(), std::size_t(2));
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(m_desk.find<QAbstractItemView>("compareTable")->model()->columnCount(), 4);
    // each has an identifier, and their handles read the same
    QVERIFY(m_desk.cell("compareTable", 1, 0).startsWith(u"Identifier"));
    QCOMPARE(m_desk.cell("compareTable", 1, 2), m_desk.cell("compareTable", 1, 3));
    QVERIFY2(m_desk.cell("compareTable", 1, 1).contains(u"differs"), qPrintable(m_desk.cell("compareTable", 1, 1)));
}

void TestDeskCaseMore::whatIsNoNumber_isSaid()
{
    choose(u"Add a client"_s, u"nikdo"_s);
    QTRY_VERIFY(m_told.join(u' ').contains(u"nikdo"));
    QCOMPARE(detail().clients.size(), std::size_t(2));
}

void TestDeskCaseMore::deadline_isSet()
{
    choose(u"deadline"_s, u"24. 12. 2031"_s);
    QTRY_VERIFY(detail().row.deadline);
    QCOMPARE(localDate(*detail().row.deadline), QDate(2031, 12, 24));
    QTRY_VERIFY(m_desk.find<QLabel>("caseFacts")->text().contains(u"2031"));
}

void TestDeskCaseMore::clerk_isToldWhoDecides()
{
    auto opened = detail();
    opened.row.kind = registry::CaseKind::Merged; // a merge is offered first
    cases::DecidePanel panel(QStringLiteral("urednik"));
    const auto enabled = [&panel](const char *name) {
        return panel.findChild<QPushButton *>(QString::fromLatin1(name))->isEnabled();
    };
    panel.setCase(opened);
    panel.setPossible(true);
    QVERIFY(enabled("proposeButton"));
    QVERIFY(panel.findChild<QLabel *>(QStringLiteral("rightsText"))->isHidden());
    opened.mayDecide = false;
    panel.setCase(opened);
    panel.setPossible(true);
    for (const char *name : {"proposeButton", "approveButton", "refuseButton", "undoButton"}) {
        QVERIFY2(!enabled(name), name);
    }
    QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("rightsText"))->isHidden());
    // to close it without any change is no decision about identities
    auto *choice = panel.findChild<QComboBox *>(QStringLiteral("decisionChoice"));
    choice->setCurrentIndex(choice->count() - 1);
    QCOMPARE(panel.choice(), cases::Choice::Leave);
    QVERIFY(enabled("proposeButton"));
}

void TestDeskCaseMore::keptFile_isTakenOutAndWrittenDown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vydano.txt"_s);
    choose(u"Rodný list.txt"_s, {});
    QPointer<QFileDialog> dialog;
    QTRY_VERIFY((dialog = m_desk.window->findChild<QFileDialog *>(u"takeFileDialog"_s)));
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    QCOMPARE(name->text(), u"Rodný list.txt"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_desk.calm());
    QFile saved(path);
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("obsah"));
    const auto steps = detail().steps;
    QVERIFY(steps.back().note.contains(u"Rodný list.txt"));
    QCOMPARE(steps.back().actor, u"jana.uredni"_s);
}

void TestDeskCaseMore::chosenCases_areAssignedTogether()
{
    const auto third = m_desk.office.takeOver(3, false);
    QVERIFY_RESULT(third);
    identity::Cases cases(m_desk.office.clients());
    const auto second = cases.open(registry::CaseKind::Cancelled, {third->client}, u"z karty"_s, test::Office::by());
    QVERIFY_RESULT(second);
    m_desk.press(Qt::Key_F5);
    QTRY_COMPARE(m_desk.rows("inboxTable"), 2);
    auto *inbox = m_desk.find<QAbstractItemView>("inboxTable");
    inbox->setFocus();
    m_desk.press(Qt::Key_Home);
    m_desk.press(Qt::Key_Down, Qt::ShiftModifier);
    m_desk.find("assignButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    QPointer<QDialog> dialog;
    QTRY_VERIFY((dialog = m_desk.window->findChild<QDialog *>(u"question"_s)));
    // it asks for a name, not for a reason
    auto *name = dialog->findChild<QLineEdit *>(u"reasonEdit"_s);
    QVERIFY(name);
    const auto labels = dialog->findChildren<QLabel *>();
    const auto label = std::ranges::find(labels, name, &QLabel::buddy);
    QVERIFY(label != labels.end());
    QCOMPARE((*label)->text(), u"&Login:"_s);
    name->setText(u"petr.spravce"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_desk.calm());
    for (const qint64 id : {m_case, *second}) {
        QTRY_COMPARE(cases.detail(id)->row.assignedTo, u"petr.spravce"_s);
        QVERIFY(cases.detail(id)->row.deadline); // its own, or fourteen days
    }
    QCOMPARE(localDate(*detail().row.deadline), QDate(2031, 12, 24));
}

static const kmen::test::Entry testDeskCaseMore(kmen::test::run<TestDeskCaseMore, QApplication>);
#include "tst_desk_case_more.moc"
