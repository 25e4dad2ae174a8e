#include <QAbstractItemModelTester>
#include <QTabWidget>

#include "audit/audit_log.h"
#include "audit/call_journal.h"
#include "desk_fixture.h"
#include "support/test_program.h"
#include "ui/widgets/provenance_field.h"

using namespace kmen;

/// Klienti: a clerk finds a client, reads where each value comes from, and reads again with a reason.
class TestDeskClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void list_answersAsAModelShould();
    void search_findsAsOneTypes();
    void search_helpsWhenNobodyFits();
    void arrows_showTheClient();
    void card_closesWithASearchThatDoesNotListIt();
    void everyValue_tellsItsSource();
    void f2_showsTheHistoryOfTheItem();
    void readingAgain_isNotDoneWithoutConsent();
    void readingAgain_isJournalledWithItsReason();
    void noIdentifierValue_isShown();

private:
    [[nodiscard]] qsizetype reads();
    test::DeskFixture m_desk;
};

void TestDeskClients::initTestCase()
{
    QVERIFY_RESULT(m_desk.open());
    for (std::uint32_t number = 1; number <= 6; ++number) {
        QVERIFY_RESULT(m_desk.office.takeOver(number));
    }
    QVERIFY(m_desk.show());
}

void TestDeskClients::init()
{
    m_desk.window->open(QStringLiteral("clients"));
    m_desk.find<QLineEdit>("searchEdit")->clear();
    QTRY_COMPARE(m_desk.rows("clientsTable"), 6);
    QVERIFY(m_desk.calm());
}

qsizetype TestDeskClients::reads()
{
    audit::CallFilter filter;
    filter.service = QStringLiteral("E276");
    const auto page = audit::calls(m_desk.office.session(), filter, store::PageCursor::first(), 100);
    return page ? static_cast<qsizetype>(page->rows.size()) : -1;
}

void TestDeskClients::list_answersAsAModelShould()
{
    auto *model = m_desk.find<QAbstractItemView>("clientsTable")->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_desk.writeInto("searchEdit", QStringLiteral("a"));
    QVERIFY(m_desk.calm());
    m_desk.find<QLineEdit>("searchEdit")->clear();
    QTRY_COMPARE(m_desk.rows("clientsTable"), 6);
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString spoken = model->index(0, column).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(model->headerData(column, Qt::Horizontal).toString()));
    }
}

void TestDeskClients::search_findsAsOneTypes()
{
    const training::PersonData person = m_desk.office.person(4);
    // small letters without diacritics, surname and birth date
    m_desk.writeInto("searchEdit", QString(fold(person.surname) + u' ' + dateText(person.born)));
    QTRY_COMPARE(m_desk.rows("clientsTable"), 1);
    QVERIFY(m_desk.cell("clientsTable", 0, 0).startsWith(person.surname));
    QCOMPARE(m_desk.cell("clientsTable", 0, 1), dateText(person.born));
}

void TestDeskClients::search_helpsWhenNobodyFits()
{
    m_desk.writeInto("searchEdit", QStringLiteral("qqqq"));
    QTRY_COMPARE(m_desk.rows("clientsTable"), 0);
    QTRY_VERIFY(m_desk.find("emptyIdentifyButton")->isVisible());
    m_desk.click("emptyIdentifyButton");
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("identify"));
}

void TestDeskClients::arrows_showTheClient()
{
    m_desk.click("searchEdit");
    m_desk.press(Qt::Key_Return);
    m_desk.press(Qt::Key_End);
    const QString last = m_desk.cell("clientsTable", 5, 2);
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().endsWith(last));
    m_desk.press(Qt::Key_Home);
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().endsWith(m_desk.cell("clientsTable", 0, 2)));
    m_desk.press(Qt::Key_Down);
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().endsWith(m_desk.cell("clientsTable", 1, 2)));
}

void TestDeskClients::card_closesWithASearchThatDoesNotListIt()
{
    m_desk.click("searchEdit");
    m_desk.press(Qt::Key_Return);
    m_desk.press(Qt::Key_Home);
    const QString shown = m_desk.cell("clientsTable", 0, 2);
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().endsWith(shown));
    QTRY_VERIFY(m_desk.find("clientKid")->isVisible());
    // its own name: it is still listed and stays
    m_desk.writeInto("searchEdit", shown);
    QTRY_COMPARE(m_desk.rows("clientsTable"), 1);
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("clientKid")->isVisible());
    m_desk.press(Qt::Key_Escape);
    QTRY_COMPARE(m_desk.rows("clientsTable"), 6);
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("clientKid")->isVisible());
    // somebody else's
    const QString other = m_desk.cell("clientsTable", 3, 2);
    m_desk.write(other);
    QTRY_COMPARE(m_desk.rows("clientsTable"), 1);
    QTRY_VERIFY(!m_desk.find("clientKid")->isVisible());
    QVERIFY(m_desk.calm());
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        m_desk.window->grab().save(folder + QStringLiteral("/clients-card-closed.png"));
    }
    QVERIFY(!m_desk.find<QAbstractItemView>("clientsTable")->currentIndex().isValid());
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(m_desk.find("clientKid")->isVisible());
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().endsWith(other));
}

void TestDeskClients::everyValue_tellsItsSource()
{
    const auto fields = m_desk.window->findChildren<widgets::ProvenanceField *>();
    QVERIFY(fields.size() >= 5);
    for (const auto *field : fields) {
        QVERIFY(field->accessibleDescription().contains(QStringLiteral("ROB")));
        QVERIFY(!field->accessibleName().isEmpty());
    }
}

void TestDeskClients::f2_showsTheHistoryOfTheItem()
{
    QWidget *field = m_desk.find("field.Prijmeni");
    QVERIFY(field);
    field->setFocus();
    m_desk.press(Qt::Key_F2);
    auto *tabs = m_desk.find<QTabWidget>("clientTabs");
    QCOMPARE(tabs->currentIndex(), 3);
    m_desk.press(Qt::Key_Escape);
    QCOMPARE(tabs->currentIndex(), 0);
}

void TestDeskClients::readingAgain_isNotDoneWithoutConsent()
{
    const auto before = reads();
    m_desk.window->desk().ask().script({false, {}});
    m_desk.click("readAgainButton");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.window->desk().ask().last().id, QStringLiteral("clients.readAgain"));
    QVERIFY(m_desk.window->desk().ask().last().asksReason);
    QCOMPARE(reads(), before);
}

void TestDeskClients::readingAgain_isJournalledWithItsReason()
{
    const auto before = reads();
    m_desk.window->desk().ask().script({true, QStringLiteral("zadost klienta 12/2026")});
    m_desk.click("readAgainButton");
    QTRY_COMPARE(reads(), before + 1);
    QVERIFY(m_desk.calm());
    audit::CallFilter filter;
    filter.service = QStringLiteral("E276");
    const auto page = audit::calls(m_desk.office.session(), filter, store::PageCursor::first(), 1);
    QVERIFY_RESULT(page);
    QCOMPARE(page->rows.front().opened.reason, QStringLiteral("zadost klienta 12/2026"));
    QCOMPARE(page->rows.front().opened.user, QStringLiteral("jana.uredni"));
}

void TestDeskClients::noIdentifierValue_isShown()
{
    // an AIFO in base64 has 24 characters and ends by =; people see a handle
    static const QRegularExpression value(QStringLiteral("[A-Za-z0-9+/]{20,}={1,2}"));
    m_desk.find<QTabWidget>("clientTabs")->setCurrentIndex(1);
    bool handle = false;
    for (const auto *view : m_desk.window->findChildren<QAbstractItemView *>()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QString text = view->model()->index(row, column).data().toString();
                QVERIFY(!value.match(text).hasMatch());
                handle = handle || text.startsWith(QStringLiteral("AIFO "));
            }
        }
    }
    QVERIFY(handle);
}

static const kmen::test::Entry testDeskClients(kmen::test::run<TestDeskClients, QApplication>);
#include "tst_desk_clients.moc"
