#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>

#include "desk_fixture.h"
#include "registry/search.h"
#include "support/test_program.h"
#include "ui/clients/clients_model.h"
#include "ui/clients/clients_table.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// A list that is longer than what is loaded: one scrolls, jumps and looks up as if all of it were there.
class TestDeskClientsLarge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void count_isRight();
    void scrolling_waitsForNothing();
    void pageDown_goesThroughRowsInOrder();
    void end_isTheLastClient();
    void farJump_showsPlaceholdersOrRows_thenRows();
    void letters_leadToTheirSurnames();
    void typeAhead_choosesTheSurname();
    void order_canBeTurned();
    void model_keepsLittle();
    void typing_findsAtOnce();
    void card_closesWithASearchThatDoesNotListIt();
    void picture();

private:
    [[nodiscard]] clients::ClientsTable *table() const { return m_desk.find<clients::ClientsTable>("clientsTable"); }
    [[nodiscard]] clients::ClientsModel *model() const
    {
        return static_cast<clients::ClientsModel *>(table()->model());
    }
    [[nodiscard]] QString nameAtTop() const { return model()->index(table()->topRow(), 0).data().toString(); }
    Result<void> fill(int count);

    static constexpr int many = 200'000;
    test::DeskFixture m_desk;
};

Result<void> TestDeskClientsLarge::fill(int count)
{
    const QStringList begins {u"A"_s, u"B"_s, u"C"_s, u"Č"_s, u"D"_s, u"F"_s, u"H"_s, u"Ch"_s, u"J"_s, u"K"_s, u"M"_s,
        u"N"_s, u"P"_s, u"R"_s, u"Ř"_s, u"S"_s, u"Š"_s, u"T"_s, u"V"_s, u"Z"_s, u"Ž"_s};
    const QStringList middles {u"ova"_s, u"em"_s, u"il"_s, u"oub"_s, u"uka"_s, u"ara"_s, u"olin"_s, u"ebe"_s};
    const QStringList givens {u"Jan"_s, u"Eva"_s, u"Petr"_s, u"Jana"_s, u"Josef"_s};
    auto tx = store::Transaction::begin(m_desk.office.session(), store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    auto client = tx->query(uR"(INSERT INTO client (kid, kind, state, version, sort_key, subscription, open_cases,
        next_ordinal, created_at) VALUES (:kid, 1, 0, 1, :sort_key, 0, 0, 1, 0))"_s);
    auto person = tx->query(uR"(INSERT INTO person (client, surname, given_name, birth_surname, birth_date, folded_name,
        address, documents, data_box, fields) VALUES (:client, :surname, :given, '', '1980-01-02', :folded, 'Vzorov 1',
        '', '', '[]'))"_s);
    for (int i = 0; i < count; ++i) {
        const QString surname = begins[i % begins.size()] + middles[(i / 21) % middles.size()]
            + middles[(i / 168) % middles.size()] + QString::number(i / 1344);
        const QString given = givens[i % givens.size()];
        client.bind(u":kid"_s, Kid::fromNumber(static_cast<std::uint64_t>(1'000'000 + i)).text())
            .bind(u":sort_key"_s, sortKey(surname + u' ' + given));
        if (auto done = client.exec(); !done) {
            return done;
        }
        person.bind(u":client"_s, client.lastId())
            .bind(u":surname"_s, surname)
            .bind(u":given"_s, given)
            .bind(u":folded"_s, QString(fold(surname) + u'|' + fold(given)));
        if (auto done = person.exec(); !done) {
            return done;
        }
    }
    if (auto done = tx->query(u"DELETE FROM counter WHERE name = 'client.state.0'"_s).exec(); !done) {
        return done;
    }
    auto counter = tx->query(u"INSERT INTO counter (name, value) VALUES ('client.state.0', :count)"_s);
    counter.bind(u":count"_s, count);
    if (auto done = counter.exec(); !done) {
        return done;
    }
    return tx->commit();
}

void TestDeskClientsLarge::initTestCase()
{
    shell::applyTheme();
    QSettings().remove(u"clients"_s);
    QVERIFY_RESULT(m_desk.open());
    QVERIFY_RESULT(fill(many));
    QVERIFY(m_desk.show());
}

void TestDeskClientsLarge::init()
{
    m_desk.find<QLineEdit>("searchEdit")->clear();
    table()->setFocus();
    QVERIFY(m_desk.calm());
    m_desk.press(Qt::Key_Home);
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(model()->offset(), 0);
}

void TestDeskClientsLarge::count_isRight()
{
    QTRY_COMPARE(m_desk.find<QLabel>("clientsCount")->text(), QLocale().toString(many));
    QTRY_COMPARE(model()->total(), many);
    QCOMPARE(table()->wholeBar()->maximum(), many - table()->rowsInSight());
}

void TestDeskClientsLarge::scrolling_waitsForNothing()
{
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *bar = table()->wholeBar();
    // dragged over the whole list without stopping: each step returns before its rows are there
    int early = 0;
    for (int i = 1; i <= 60; ++i) {
        const auto before = model()->offset();
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * i / 60));
        early += model()->offset() == before ? 1 : 0;
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(early, 60);
    QVERIFY(m_desk.calm());
    // only the last place was waited for
    QVERIFY(model()->at(table()->topRow()));
    QVERIFY(model()->offset() + table()->topRow() > many - 2000);
}

void TestDeskClientsLarge::pageDown_goesThroughRowsInOrder()
{
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        names.append(model()->at(table()->topRow())->sortKey);
        m_desk.press(Qt::Key_PageDown);
        QTRY_VERIFY(model()->at(table()->topRow()));
    }
    QVERIFY(model()->offset() + table()->topRow() > 500);
    QVERIFY(std::ranges::is_sorted(names));
    names.removeDuplicates();
    QVERIFY(names.size() >= 35);
}

void TestDeskClientsLarge::end_isTheLastClient()
{
    m_desk.press(Qt::Key_End);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(nameAtTop().startsWith(u"Ž"));
    const int last = model()->rowCount() - 1;
    QTRY_COMPARE(table()->currentIndex().row(), last);
    QVERIFY(model()->at(last));
    QCOMPARE(model()->offset() + model()->rowCount(), many);
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().endsWith(model()->at(last)->kid.text()));
    // and upwards from there, without a gap
    for (int i = 0; i < 12; ++i) {
        m_desk.press(Qt::Key_PageUp);
        QTRY_VERIFY(model()->at(table()->topRow()));
    }
    QVERIFY(model()->offset() + table()->topRow() < many - 200);
}

void TestDeskClientsLarge::farJump_showsPlaceholdersOrRows_thenRows()
{
    auto *bar = table()->wholeBar();
    bar->setValue(bar->maximum() / 2);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(model()->at(table()->topRow()));
    const double place = static_cast<double>(model()->offset() + table()->topRow()) / many;
    QVERIFY2(place > 0.4 && place < 0.6, qPrintable(QString::number(place)));
    // rows that are not loaded are there, say so, and have no client
    const QModelIndex hole = model()->index(model()->rowCount() - 1, 0);
    QVERIFY(!model()->at(hole.row()));
    QCOMPARE(hole.data().toString(), u"…"_s);
    QVERIFY(hole.data(Qt::AccessibleTextRole).toString().size() > 3);
}

void TestDeskClientsLarge::letters_leadToTheirSurnames()
{
    QVERIFY(m_desk.find("letterStrip")->isVisible());
    m_desk.find("letterStrip")->setFocus();
    m_desk.write(u"š"_s);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY2(nameAtTop().startsWith(u"Š"), qPrintable(nameAtTop()));
    m_desk.write(u"r"_s);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY2(nameAtTop().startsWith(u"R"), qPrintable(nameAtTop()));
}

void TestDeskClientsLarge::typeAhead_choosesTheSurname()
{
    table()->setFocus();
    m_desk.write(u"novail"_s);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(table()->currentIndex().isValid());
    const QString name = model()->index(table()->currentIndex().row(), 0).data().toString();
    QVERIFY2(name.startsWith(u"Novail"), qPrintable(name));
}

void TestDeskClientsLarge::order_canBeTurned()
{
    m_desk.window->desk().actions().find(u"clients.order"_s)->trigger();
    QVERIFY(m_desk.calm());
    QTRY_VERIFY2(nameAtTop().startsWith(u"Ž"), qPrintable(nameAtTop()));
    for (int i = 0; i < 10; ++i) {
        m_desk.press(Qt::Key_PageDown);
        QTRY_VERIFY(model()->at(table()->topRow()));
    }
    QVERIFY(model()->at(table()->topRow())->sortKey <= model()->at(table()->topRow() - 5)->sortKey);
    m_desk.window->desk().actions().find(u"clients.order"_s)->trigger();
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(nameAtTop().startsWith(u"A"));
}

void TestDeskClientsLarge::model_keepsLittle()
{
    for (int i = 0; i < 300; ++i) {
        m_desk.press(Qt::Key_PageDown);
        if (i % 10 == 0) {
            QVERIFY(m_desk.calm());
        }
    }
    QVERIFY(m_desk.calm());
    QVERIFY(model()->offset() + table()->topRow() > clients::ClientsModel::mostLoaded);
    QVERIFY(model()->loaded() <= clients::ClientsModel::mostLoaded + 200);
    // what was let go comes back
    for (int i = 0; i < 250; ++i) {
        m_desk.press(Qt::Key_PageUp);
        if (i % 10 == 0) {
            QVERIFY(m_desk.calm());
        }
    }
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(model()->at(table()->topRow()));
}

void TestDeskClientsLarge::typing_findsAtOnce()
{
    m_desk.writeInto("searchEdit", u"cheb"_s);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY2(nameAtTop().startsWith(u"Cheb"), qPrintable(nameAtTop()));
    QTRY_VERIFY(m_desk.find<QLabel>("summaryLabel")->text().contains(u"more than"));
    QTRY_VERIFY(m_desk.find<QLabel>("understoodLabel")->text().contains(u"name"));
}

void TestDeskClientsLarge::card_closesWithASearchThatDoesNotListIt()
{
    const auto *kid = m_desk.find<QLabel>("clientKid");
    QTRY_VERIFY(kid->isVisible());
    // more are found than are read at once, and the client of the card is none of them
    m_desk.writeInto("searchEdit", u"cheb"_s);
    QTRY_VERIFY2(nameAtTop().startsWith(u"Cheb"), qPrintable(nameAtTop()));
    QTRY_VERIFY(!kid->isVisible());
    QVERIFY(!model()->isWhole());
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(kid->isVisible());
    const QString chosen = kid->text();
    // among everybody it is listed, though far from what is read
    m_desk.press(Qt::Key_Slash);
    m_desk.press(Qt::Key_Backspace);
    QTRY_COMPARE(model()->total(), many);
    QTRY_VERIFY(!nameAtTop().startsWith(u"Cheb"));
    QVERIFY(m_desk.calm());
    QVERIFY(kid->isVisible());
    QCOMPARE(kid->text(), chosen);
}

void TestDeskClientsLarge::picture()
{
    const QString folder = qEnvironmentVariable("KMEN_PICTURES");
    auto *bar = table()->wholeBar();
    bar->setValue(bar->maximum() / 3);
    QVERIFY(m_desk.calm());
    if (!folder.isEmpty()) {
        m_desk.window->grab().save(folder + u"/clients-large.png"_s);
    }
}

static const kmen::test::Entry testDeskClientsLarge(kmen::test::run<TestDeskClientsLarge, QApplication>);
#include "tst_desk_clients_large.moc"
