#include <QLineEdit>

#include "desk_fixture.h"
#include "support/test_program.h"
#include "ui/widgets/note.h"

using namespace kmen;

/// Ztotožnění: the form knows the permitted combinations, and the whole way to a subscribed client.
class TestDeskIdentify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void hint_followsWhatIsTyped();
    void unreadableDate_holdsTheRequestBack();
    void purpose_isRequired();
    void person_becomesASubscribedClient();
    void knownPerson_leadsToItsClient();
    void nobody_saysWhatToTry();
    void address_isChosenFromAList();
    void addressCode_isExplained();
    void addressThatDoesNotExist_isSaid();
    void unreachableRegisters_areASentence();

private:
    void fill(std::uint32_t number, const QString &surname = {});
    [[nodiscard]] QString hint() const { return m_desk.find<widgets::Note>("combinationHint")->sentence(); }
    [[nodiscard]] bool ready() const { return m_desk.find("submitButton")->isEnabled(); }
    test::DeskFixture m_desk;
};

void TestDeskIdentify::initTestCase()
{
    QVERIFY_RESULT(m_desk.open());
    QVERIFY_RESULT(m_desk.office.takeOver(1));
    QVERIFY(m_desk.show());
}

void TestDeskIdentify::init()
{
    m_desk.window->open(QStringLiteral("identify"));
    m_desk.click("clearButton");
}

void TestDeskIdentify::fill(std::uint32_t number, const QString &surname)
{
    const training::PersonData person = m_desk.office.person(number);
    m_desk.writeInto("item.Prijmeni", surname.isEmpty() ? person.surname : surname);
    m_desk.writeInto("item.Jmeno", person.givenName);
    m_desk.writeInto("item.DatumNarozeni", dateText(person.born));
    m_desk.writeInto("item.AdresaPobytu", QString::number(person.address));
}

void TestDeskIdentify::hint_followsWhatIsTyped()
{
    QVERIFY(!ready());
    m_desk.writeInto("item.Prijmeni", QStringLiteral("Svoboda"));
    QVERIFY(!ready());
    const QString one = hint();
    m_desk.writeInto("item.Jmeno", QStringLiteral("Jan"));
    QVERIFY(hint() != one);
    identify::Request written;
    written.prijmeni = QStringLiteral("Svoboda");
    written.jmeno = QStringLiteral("Jan");
    QCOMPARE(hint(), identify::shortestWayText(identify::assess(written)));
    QVERIFY(!ready());
    m_desk.writeInto("item.DatumNarozeni", QStringLiteral("1.1.1970"));
    QVERIFY(ready());
    QVERIFY(hint().contains(QStringLiteral("II")));
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.press(Qt::Key_Delete);
    QVERIFY(!ready());
}

void TestDeskIdentify::unreadableDate_holdsTheRequestBack()
{
    m_desk.writeInto("item.Prijmeni", QStringLiteral("Svoboda"));
    m_desk.writeInto("item.Jmeno", QStringLiteral("Jan"));
    m_desk.writeInto("item.DatumNarozeni", QStringLiteral("31.2.1970"));
    QVERIFY(!ready());
}

void TestDeskIdentify::purpose_isRequired()
{
    fill(2);
    QVERIFY(ready());
    auto *purpose = m_desk.find<QLineEdit>("purposeEdit");
    const QString usual = purpose->text();
    m_desk.click("purposeEdit");
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.press(Qt::Key_Delete);
    QVERIFY(!ready());
    m_desk.write(usual);
    QVERIFY(ready());
}

void TestDeskIdentify::person_becomesASubscribedClient()
{
    fill(2);
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk.find("takeOverButton")->isVisible());
    QVERIFY(m_desk.find<QLabel>("callLabel")->text().startsWith(QStringLiteral("E278")));
    QVERIFY(m_desk.find<QAbstractButton>("subscribeCheck")->isChecked());
    QVERIFY(m_desk.rows("comparisonTable") >= 5);
    m_desk.press(Qt::Key_Space);
    QTRY_VERIFY(m_desk.find("resultActionButton")->isVisible());
    QVERIFY(m_desk.calm());

    registry::SearchQuery query;
    query.text = m_desk.office.person(2).surname;
    const auto found = registry::search(m_desk.office.session(), query, store::PageCursor::first(), 10);
    QVERIFY_RESULT(found);
    QCOMPARE(found->rows.size(), 1U);
    QCOMPARE(found->rows.front().subscription, registry::Subscription::Subscribed);

    m_desk.press(Qt::Key_Space);
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("clients"));
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().endsWith(found->rows.front().kid.text()));
}

void TestDeskIdentify::knownPerson_leadsToItsClient()
{
    fill(1);
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk.find("takeOverButton")->isVisible());
    QVERIFY(!m_desk.find("createClientButton")->isVisible());
    QCOMPARE(m_desk.find<QAbstractItemView>("comparisonTable")->model()->columnCount(), 4);
    const auto before = registry::clientCounts(m_desk.office.session());
    m_desk.press(Qt::Key_Space);
    QTRY_VERIFY(m_desk.find("resultActionButton")->isVisible());
    const auto after = registry::clientCounts(m_desk.office.session());
    QVERIFY_RESULT(after);
    QCOMPARE(after->all, before->all);
}

void TestDeskIdentify::nobody_saysWhatToTry()
{
    fill(3, QStringLiteral("Nikdoneexistuje"));
    const bool wasVisible = m_desk.find("takeOverButton")->isVisible();
    QVERIFY(!wasVisible);
    m_desk.click("submitButton");
    QVERIFY(m_desk.calm());
    QVERIFY(!m_desk.find("takeOverButton")->isVisible());
    bool told = false;
    for (const auto *label : m_desk.window->findChildren<QLabel *>()) {
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("Nobody was found")));
    }
    QVERIFY(told);
}

void TestDeskIdentify::address_isChosenFromAList()
{
    const training::PersonData person = m_desk.office.person(4);
    const auto place = m_desk.office.server().registers().population().ruian().address(person.address);
    QVERIFY(place.has_value());
    const QString street = place->uliceNazev.isEmpty() ? place->obecNazev : place->uliceNazev;
    const QString text = QStringLiteral("%1 %2, %3").arg(street).arg(*place->cisloDomovni).arg(place->obecNazev);
    m_desk.writeInto("item.Prijmeni", person.surname);
    m_desk.writeInto("item.Jmeno", person.givenName);
    m_desk.writeInto("item.AdresaPobytu", text);
    QVERIFY(!ready());
    QTRY_VERIFY(QApplication::activePopupWidget());
    QWidget *list = QApplication::activePopupWidget();
    QCOMPARE(list->objectName(), QStringLiteral("addressList"));
    QVERIFY(!list->accessibleName().isEmpty());
    if (const QString folder = qEnvironmentVariable("KMEN_SCREENS"); !folder.isEmpty()) {
        m_desk.window->grab().save(folder + QStringLiteral("/address_typed.png"));
        list->grab().save(folder + QStringLiteral("/address_list.png"));
    }
    const auto *model = qobject_cast<QAbstractItemView *>(list)->model();
    int row = 0;
    while (row < model->rowCount() && model->index(row, 0).data().toString() != egon::addressText(*place)) {
        ++row;
    }
    QVERIFY(row < model->rowCount());
    for (int i = 0; i <= row; ++i) {
        QTest::keyClick(list, Qt::Key_Down);
    }
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_desk.find<QLineEdit>("item.AdresaPobytu")->text(), egon::addressText(*place));
    QVERIFY(m_desk.find<QLabel>("addressNote")->text().contains(QString::number(person.address)));
    QVERIFY(ready());
    QVERIFY(hint().contains(QStringLiteral("I")));
    m_desk.click("submitButton");
    QTRY_VERIFY(m_desk.find("takeOverButton")->isVisible());
    QVERIFY(m_desk.calm());
    if (const QString folder = qEnvironmentVariable("KMEN_SCREENS"); !folder.isEmpty()) {
        m_desk.window->grab().save(folder + QStringLiteral("/address_found.png"));
    }
    // what is written over a chosen address is no longer that address
    m_desk.click("item.AdresaPobytu");
    m_desk.press(Qt::Key_End);
    m_desk.write(QStringLiteral("x"));
    QVERIFY(!ready());
}

void TestDeskIdentify::addressCode_isExplained()
{
    const training::PersonData person = m_desk.office.person(4);
    const auto place = m_desk.office.server().registers().population().ruian().address(person.address);
    m_desk.writeInto("item.AdresaPobytu", QString::number(person.address));
    QTRY_VERIFY(m_desk.find<QLabel>("addressNote")->text().contains(egon::addressText(*place)));
    QVERIFY(m_desk.calm());
}

void TestDeskIdentify::addressThatDoesNotExist_isSaid()
{
    m_desk.writeInto("item.AdresaPobytu", QStringLiteral("Nikde 1, Atlantida"));
    QTRY_VERIFY(m_desk.find<QLabel>("addressNote")->text().contains(QStringLiteral("no such address")));
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(m_desk.calm());
}

void TestDeskIdentify::unreachableRegisters_areASentence()
{
    m_desk.office.server().stop();
    fill(3);
    m_desk.click("submitButton");
    QVERIFY(m_desk.calm());
    const QString told = m_desk.find<QLabel>("taskName")->text();
    QVERIFY(told.startsWith(QStringLiteral("!")));
    QVERIFY(!m_desk.find("takeOverButton")->isVisible());
}

static const kmen::test::Entry testDeskIdentify(kmen::test::run<TestDeskIdentify, QApplication>);
#include "tst_desk_identify.moc"
