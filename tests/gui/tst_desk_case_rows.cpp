#include "desk_fixture.h"
#include "identity/cases.h"
#include "integration/by_hand.h"
#include "registry/imports.h"
#include "support/test_program.h"
#include "ui/widgets/filter_bar.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// Who decides about a contradiction sees what the imported row said beside the client; the inbox shows how sure each
/// pair is and can be narrowed and ordered by it; a search for duplicates can be stopped and begun again.
class TestDeskCaseRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void row_standsBesideTheClient();
    void rowThatIsNoLongerKept_isSaid();
    void pairs_haveTheirScore();
    void inbox_isOrderedAndNarrowedByTheScore();
    void search_isStoppedAndBegunAgain();

private:
    ClientId add(const QString &surname, const QString &birth, const QString &key);
    void import(const QByteArray &rows);
    void filterBy(const QStringList &ids);
    [[nodiscard]] int rowOf(const QString &label) const;
    [[nodiscard]] QString textOf(const char *table) const;
    void picture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            m_desk.window->grab().save(folder + u'/' + name);
        }
    }

    test::DeskFixture m_desk;
    qint64 m_job = 0;
};

ClientId TestDeskCaseRows::add(const QString &surname, const QString &birth, const QString &key)
{
    using registry::FieldCode;
    return test::byHand(m_desk.office.clients(), test::Office::by(),
        {{FieldCode::Prijmeni, surname}, {FieldCode::Jmeno, u"Šárka"_s}, {FieldCode::DatumNarozeni, birth}},
        {u"Agenda dávek"_s, key})
        .id;
}

void TestDeskCaseRows::import(const QByteArray &rows)
{
    QFile file(m_desk.office.file(u"evidence.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Příjmení;Jméno;Datum narození;Klíč\n" + rows);
    file.close();
    registry::ImportPlan plan;
    plan.source.path = file.fileName();
    plan.uses = {u"Prijmeni"_s, u"Jmeno"_s, u"DatumNarozeni"_s, u"klic"_s};
    plan.system = u"Agenda dávek"_s;
    plan.duplicates = registry::DuplicateRule::CreateNew;
    const auto begun = registry::beginImport(m_desk.office.session(), plan, test::Office::by(), Job());
    QVERIFY_RESULT(begun);
    m_job = begun->id;
    QVERIFY_RESULT(registry::runImport(m_desk.office.clients(), m_job, test::Office::by().actor, Job()));
}

void TestDeskCaseRows::initTestCase()
{
    QVERIFY_RESULT(m_desk.office.open({}, 300));
    add(u"Dvořáková"_s, u"3. 4. 1980"_s, u"D1"_s);
    add(u"Nezvěstná"_s, u"1. 2. 1955"_s, {});
    import("Dvořáková;Šárka;1. 1. 1970;D1\nNezvěstná;Šárka;1. 2. 1955;D2\n");
    QVERIFY(m_desk.show());
    QVERIFY(m_desk.openPage(u"cases"_s));
    QTRY_COMPARE(m_desk.rows("inboxTable"), 2);
}

int TestDeskCaseRows::rowOf(const QString &label) const
{
    for (int row = 0; row < m_desk.rows("compareTable"); ++row) {
        if (m_desk.cell("compareTable", row, 0) == label) {
            return row;
        }
    }
    return -1;
}

QString TestDeskCaseRows::textOf(const char *table) const
{
    QString text;
    for (int row = 0; row < m_desk.rows(table); ++row) {
        text += m_desk.cell(table, row, 1) + u'\n';
    }
    return text;
}

void TestDeskCaseRows::row_standsBesideTheClient()
{
    m_desk.find<QAbstractItemView>("inboxTable")->setFocus();
    m_desk.press(Qt::Key_Home);
    QVERIFY(m_desk.calm());
    const auto *compare = m_desk.find<QAbstractItemView>("compareTable")->model();
    QCOMPARE(compare->columnCount(), 4);
    const QString title = compare->headerData(3, Qt::Horizontal).toString();
    QVERIFY2(title.contains(u"evidence.csv") && title.contains(u'2'), qPrintable(title));
    QVERIFY(title.contains(dateText(localDate(m_desk.office.clock.now()))));
    const int birth = rowOf(registry::fieldLabel(registry::FieldCode::DatumNarozeni));
    QCOMPARE(m_desk.cell("compareTable", birth, 1), u"≠ differs"_s);
    QVERIFY(m_desk.cell("compareTable", birth, 2).contains(u"1980"));
    QVERIFY(m_desk.cell("compareTable", birth, 3).contains(u"1970"));
    QVERIFY(textOf("stepsTable").contains(u"1. 1. 1970"));
    picture(u"case-row.png"_s);
    m_desk.find<QTabWidget>("caseTabs")->setCurrentIndex(4);
    picture(u"case-row-course.png"_s);
    m_desk.find<QTabWidget>("caseTabs")->setCurrentIndex(0);
}

void TestDeskCaseRows::rowThatIsNoLongerKept_isSaid()
{
    QVERIFY_RESULT(registry::removeImportRows(m_desk.office.session(), m_job, test::Office::by()));
    Q_EMIT m_desk.window->desk().dataChanged();
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.find<QAbstractItemView>("compareTable")->model()->columnCount(), 4);
    QVERIFY(m_desk.cell("compareTable", 0, 3).contains(u"no longer kept"));
    QVERIFY(textOf("stepsTable").contains(u"no longer kept"));
    for (int row = 0; row < m_desk.rows("compareTable"); ++row) {
        QVERIFY(!m_desk.cell("compareTable", row, 3).contains(u"1970"));
    }
}

void TestDeskCaseRows::pairs_haveTheirScore()
{
    // the desk compared them when the inbox was opened
    QString pair;
    for (int row = 0; row < m_desk.rows("inboxTable"); ++row) {
        const QString text = m_desk.cell("inboxTable", row, 0);
        pair += text.contains(u"Nezvěstná") ? text : QString();
    }
    QVERIFY2(pair.contains(u"of 100"), qPrintable(pair));
    QCOMPARE(identity::Cases(m_desk.office.clients()).counts()->unscored, 0);
}

void TestDeskCaseRows::filterBy(const QStringList &ids)
{
    auto *filters = m_desk.find<widgets::FilterBar>("caseFilters");
    filters->clear();
    filters->setAllOn(ids);
    QVERIFY(m_desk.calm());
}

void TestDeskCaseRows::inbox_isOrderedAndNarrowedByTheScore()
{
    QVERIFY(m_desk.cell("inboxTable", 0, 0).contains(u"Dvořáková")); // the older
    filterBy({u"surest"_s});
    QVERIFY(m_desk.cell("inboxTable", 0, 0).contains(u"Nezvěstná"));
    QCOMPARE(m_desk.rows("inboxTable"), 2);
    picture(u"cases-surest.png"_s);
    filterBy({u"sure"_s});
    QCOMPARE(m_desk.rows("inboxTable"), 1);
    filterBy({u"old"_s});
    QCOMPARE(m_desk.rows("inboxTable"), 0);
    filterBy({});
    QCOMPARE(m_desk.rows("inboxTable"), 2);
}

void TestDeskCaseRows::search_isStoppedAndBegunAgain()
{
    auto &tasks = m_desk.window->desk().tasks();
    auto *button = m_desk.find("searchDuplicatesButton");
    m_desk.click("searchDuplicatesButton");
    QVERIFY(!button->isEnabled());
    int id = 0;
    for (const shell::TaskInfo &task : tasks.visible()) {
        id = task.name.contains(u"duplicates") ? task.id : id;
    }
    QVERIFY(id != 0);
    tasks.cancel(id);
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(m_desk.calm());
    m_desk.click("searchDuplicatesButton");
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(m_desk.calm());
}

static const kmen::test::Entry testDeskCaseRows(kmen::test::run<TestDeskCaseRows, QApplication>);
#include "tst_desk_case_rows.moc"
