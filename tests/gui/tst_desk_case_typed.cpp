#include <QLineEdit>

#include "desk_fixture.h"
#include "identity/cases.h"
#include "integration/by_hand.h"
#include "support/test_program.h"
#include "ui/widgets/form_dialog.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// A value that none of the compared clients has is typed for the one that goes on, seen as such by who approves it.
class TestDeskCaseTyped : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void value_staysWithItsCase();
    void value_isTypedAndProposed();
    void colleague_seesThatItWasTyped_andApproves();

private:
    void typeInto(const QString &label, const QString &text);
    ClientId add(const QString &surname, const QString &phone);
    bool chooseItem(const QString &label);
    [[nodiscard]] int rowOf(const QString &label) const;
    void picture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            m_desk.window->grab().save(folder + u'/' + name);
        }
    }

    test::DeskFixture m_desk;
    ClientId m_first;
    ClientId m_second;
    qint64 m_case = 0;
    QStringList m_told;
};

ClientId TestDeskCaseTyped::add(const QString &surname, const QString &phone)
{
    using registry::FieldCode;
    return test::byHand(m_desk.office.clients(), test::Office::by(),
        {{FieldCode::Prijmeni, surname}, {FieldCode::Jmeno, u"Květoslava"_s},
            {FieldCode::DatumNarozeni, u"12. 5. 1978"_s}, {FieldCode::Telefon, phone}})
        .id;
}

void TestDeskCaseTyped::initTestCase()
{
    QVERIFY_RESULT(m_desk.office.open({}, 300));
    QVERIFY_RESULT(m_desk.office.takeOver(1, false));
    m_first = add(u"Příkopová"_s, u"601 111 111"_s);
    m_second = add(u"Přikopová"_s, u"602 222 222"_s);
    const auto opened = identity::Cases(m_desk.office.clients())
                            .open(registry::CaseKind::Duplicate, {m_first, m_second}, u"z karty"_s, test::Office::by());
    QVERIFY_RESULT(opened);
    m_case = *opened;
    // another case of clients who have the same items
    const ClientId third = add(u"Nováková"_s, u"604 444 444"_s);
    const ClientId fourth = add(u"Novaková"_s, u"605 555 555"_s);
    QVERIFY_RESULT(identity::Cases(m_desk.office.clients())
                       .open(registry::CaseKind::Duplicate, {third, fourth}, u"z karty"_s, test::Office::by()));
    QVERIFY(m_desk.show());
    m_desk.press(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find("typeValueButton")->isVisible());
}

int TestDeskCaseTyped::rowOf(const QString &label) const
{
    for (int row = 0; row < m_desk.rows("compareTable"); ++row) {
        if (m_desk.cell("compareTable", row, 0) == label) {
            return row;
        }
    }
    return -1;
}

bool TestDeskCaseTyped::chooseItem(const QString &label)
{
    auto *table = m_desk.find<QAbstractItemView>("compareTable");
    table->setFocus();
    m_desk.press(Qt::Key_Home);
    for (int i = 0; i < m_desk.rows("compareTable") && table->currentIndex().row() != rowOf(label); ++i) {
        m_desk.press(Qt::Key_Down);
    }
    return table->currentIndex().row() == rowOf(label);
}

void TestDeskCaseTyped::typeInto(const QString &label, const QString &text)
{
    QVERIFY(chooseItem(label));
    m_desk.click("typeValueButton");
    QPointer<QDialog> dialog;
    QTRY_VERIFY((dialog = m_desk.window->findChild<QDialog *>(u"typeValueDialog"_s)));
    dialog->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"typedValueEdit");
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        dialog->grab().save(folder + u"/case-type-value.png");
    }
    m_desk.write(text);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_desk.calm());
}

void TestDeskCaseTyped::value_staysWithItsCase()
{
    const auto columns = [this] { return m_desk.find<QAbstractItemView>("compareTable")->model()->columnCount(); };
    typeInto(registry::fieldLabel(registry::FieldCode::Telefon), u"609 999 999"_s);
    QCOMPARE(columns(), 5);
    auto *inbox = m_desk.find<QAbstractItemView>("inboxTable");
    inbox->setFocus();
    m_desk.press(Qt::Key_Down);
    QVERIFY(m_desk.calm());
    QCOMPARE(columns(), 4);
    m_desk.press(Qt::Key_Up);
    QVERIFY(m_desk.calm());
    QCOMPARE(columns(), 4);
}

void TestDeskCaseTyped::value_isTypedAndProposed()
{
    // what is no item of the office is refused
    connect(&m_desk.window->desk(), &shell::Desk::told, this, [this](const QString &text) { m_told.append(text); });
    QVERIFY(chooseItem(u"State of the client"_s));
    m_desk.click("typeValueButton");
    QVERIFY(!m_told.isEmpty());

    const QString phone = registry::fieldLabel(registry::FieldCode::Telefon);
    typeInto(phone, u"603 333 333"_s);
    // nobody has an e-mail; it may be typed all the same
    const QString mail = registry::fieldLabel(registry::FieldCode::Email);
    QVERIFY(rowOf(mail) >= 0);
    QCOMPARE(m_desk.cell("compareTable", rowOf(mail), 1), u"– nobody"_s);
    typeInto(mail, u"kveta@example.cz"_s);
    QVERIFY(m_desk.cell("compareTable", rowOf(mail), 4).contains(u"kveta@example.cz"));
    QCOMPARE(m_desk.find<QAbstractItemView>("compareTable")->model()->columnCount(), 5);
    QVERIFY(m_desk.cell("compareTable", rowOf(phone), 4).contains(u"603 333 333"));
    picture(u"case-typed.png"_s);
    m_desk.click("proposeButton");
    QVERIFY(m_desk.calm());
    const auto waiting = identity::Decisions(m_desk.office.clients()).pending(m_case);
    QVERIFY_RESULT(waiting);
    QVERIFY(waiting->has_value());
    QCOMPARE((*waiting)->plan.fields.size(), std::size_t(2));
    QCOMPARE((*waiting)->plan.fields.front().typed, std::optional(u"603 333 333"_s));
    QCOMPARE((*waiting)->plan.fields.back().typed, std::optional(u"kveta@example.cz"_s));
}

void TestDeskCaseTyped::colleague_seesThatItWasTyped_andApproves()
{
    m_desk.adjust = [](shell::Office &office) { office.user = u"petr.spravce"_s; };
    QVERIFY(m_desk.show());
    m_desk.press(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find("approveButton")->isVisible());
    QVERIFY(!m_desk.find("typeValueButton")->isVisible());
    const int phone = rowOf(registry::fieldLabel(registry::FieldCode::Telefon));
    QVERIFY(m_desk.cell("compareTable", phone, 4).contains(u"603 333 333"));
    const int mail = rowOf(registry::fieldLabel(registry::FieldCode::Email));
    QVERIFY(mail >= 0 && m_desk.cell("compareTable", mail, 4).contains(u"kveta@example.cz"));
    const auto *compare = m_desk.find<QAbstractItemView>("compareTable")->model();
    QVERIFY(compare->headerData(4, Qt::Horizontal).toString().contains(u"Typed"));
    picture(u"case-typed-approver.png"_s);
    m_desk.find<QTabWidget>("caseTabs")->tabBar()->setFocus();
    for (int i = 0; i < 3 && !m_desk.find("effectTable")->isVisible(); ++i) {
        m_desk.press(Qt::Key_Right);
    }
    bool said = false;
    for (int row = 0; row < m_desk.rows("effectTable"); ++row) {
        said |= m_desk.cell("effectTable", row, 0).contains(u"typed by hand");
    }
    QVERIFY(said);
    picture(u"case-typed-effect.png"_s);
    QTRY_VERIFY(m_desk.find("approveButton")->isEnabled());
    m_desk.click("approveButton");
    QVERIFY(m_desk.calm());
    const auto first = m_desk.office.detail(m_first);
    const auto &survivor = first->row.state == registry::ClientState::Active ? first : m_desk.office.detail(m_second);
    QCOMPARE(registry::findField(survivor->fields, registry::FieldCode::Telefon)->value, u"603 333 333"_s);
    QCOMPARE(registry::findField(survivor->fields, registry::FieldCode::Email)->value, u"kveta@example.cz"_s);
    // the number of the one who ended leads on, and says why
    const auto ended = m_desk.office.detail(first->row.state == registry::ClientState::Active ? m_second : m_first);
    QVERIFY(m_desk.openPage(u"clients"_s));
    m_desk.writeInto("searchEdit", ended->row.kid.text());
    QTRY_COMPARE(m_desk.rows("clientsTable"), 1);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(
        m_desk.find<QLabel>("clientKid") && m_desk.find<QLabel>("clientKid")->text().contains(ended->row.kid.text()));
    const QString facts = m_desk.find<QLabel>("clientFacts")->text();
    QVERIFY2(facts.contains(survivor->row.kid.text()) && facts.contains(u"petr.spravce"), qPrintable(facts));
    picture(u"client-ended.png"_s);
}

static const kmen::test::Entry testDeskCaseTyped(kmen::test::run<TestDeskCaseTyped, QApplication>);
#include "tst_desk_case_typed.moc"
