#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "desk_fixture.h"
#include "support/test_program.h"
#include "ui/genealogy/genealogy_graph.h"
#include "ui/genealogy/genealogy_page.h"

using namespace kmen;

/// Rodokmen AIFO: what ORG says beside what we keep, walked by keyboard, and the same in a table.
class TestDeskGenealogy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownData_areShownWithoutACall();
    void whatAnotherDeskChanged_isReadAgain();
    void askedOrg_showsTheDivision();
    void arrows_walkAlongTheEdges();
    void value_ofAnIdentifier_isNowhere();
    void years_standAboveTheColumns();
    void node_leadsToItsCase();
    void calls_areFoundInTheJournal();
    void chosenIdentifier_isTheOneAskedAbout();
    void answerThatComesLate_isNotShownForAnother();
    void drawing_isSavedAsSvgAndPdf();
    void drawing_isPrinted();

private:
    bool tabTo(const char *name);
    qint64 calls();
    test::DeskFixture m_desk;
    ClientId m_divided;
    ClientId m_renumbered; ///< has another identifier since
    genealogy::GenealogyGraph *m_graph = nullptr;
};

void TestDeskGenealogy::initTestCase()
{
    QVERIFY_RESULT(m_desk.office.open());
    const auto taken = m_desk.office.takeOver(1);
    QVERIFY_RESULT(taken);
    m_divided = taken->client;
    QVERIFY_RESULT(m_desk.office.distribute());
    std::uint32_t other = 5;
    while (m_desk.office.person(other).died) {
        ++other;
    }
    const auto second = m_desk.office.takeOver(other);
    QVERIFY_RESULT(second);
    m_renumbered = second->client;
    QVERIFY_RESULT(m_desk.office.distribute());
    QVERIFY_RESULT(m_desk.office.happens("replace", other));
    QVERIFY_RESULT(m_desk.office.happens("split", 1));
    QVERIFY_RESULT(m_desk.office.distribute());
    QVERIFY(m_desk.show());
    m_desk.press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("genealogy"));
    m_graph = m_desk.find<genealogy::GenealogyGraph>("genealogyGraph");
    QVERIFY(m_graph);
}

bool TestDeskGenealogy::tabTo(const char *name)
{
    for (int i = 0; i < 60; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name)) {
            return true;
        }
        m_desk.press(Qt::Key_Tab);
    }
    return false;
}

qint64 TestDeskGenealogy::calls()
{
    qint64 count = 0;
    auto query =
        m_desk.office.session().query(QStringLiteral("SELECT count(*) FROM egon_call WHERE service IN ('E77', 'E71')"));
    (void)query.each([&](store::Query &row) { count = row.integer(0); });
    return count;
}

void TestDeskGenealogy::ownData_areShownWithoutACall()
{
    const qint64 before = calls();
    const QString kid = m_desk.office.detail(m_divided)->row.kid.text();
    QVERIFY(tabTo("genealogySearch"));
    m_desk.write(kid);
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(m_desk.rows("nodesTable"), 3); // into whom the person was divided is known from the case
    QCOMPARE(m_desk.cell("nodesTable", 0, 2), QStringLiteral("division"));
    QVERIFY(m_desk.cell("nodesTable", 0, 6).contains(kid));
    QCOMPARE(calls(), before);
    QVERIFY(m_desk.find("genealogyNote")->isVisible()); // a case waits
}

void TestDeskGenealogy::whatAnotherDeskChanged_isReadAgain()
{
    QVERIFY(!m_desk.cell("nodesTable", 0, 6).contains(QStringLiteral("Odjinud")));
    auto tx = store::Transaction::begin(m_desk.office.session());
    QVERIFY_RESULT(tx);
    auto rename = tx->query(QStringLiteral("UPDATE person SET surname = 'Odjinud' WHERE client = :client"));
    QVERIFY_RESULT(rename.bind(QStringLiteral(":client"), m_divided).exec());
    QVERIFY_RESULT(tx->commit());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.cell("nodesTable", 0, 6).contains(QStringLiteral("Odjinud")), 10'000);
    QVERIFY(m_desk.calm());
}

void TestDeskGenealogy::askedOrg_showsTheDivision()
{
    const qint64 before = calls();
    QVERIFY(tabTo("askOrgButton"));
    m_desk.press(Qt::Key_Space);
    QPointer<QDialog> dialog;
    QTRY_VERIFY((dialog = m_desk.window->findChild<QDialog *>(QStringLiteral("question"))));
    dialog->activateWindow(); // a window manager would do it
    QTRY_VERIFY(QApplication::activeWindow() == dialog && QApplication::focusWidget());
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    m_desk.window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == m_desk.window.get());
    QVERIFY(m_desk.calm());
    QCOMPARE(calls(), before + 2);
    QTRY_VERIFY(m_desk.rows("nodesTable") >= 3);
    QStringList words;
    for (int row = 0; row < m_desk.rows("nodesTable"); ++row) {
        words.append(m_desk.cell("nodesTable", row, 2));
    }
    QVERIFY(words.contains(QStringLiteral("division")));
    QVERIFY(m_desk.find<QLabel>("genealogySource")->text().contains(QStringLiteral("E77")));
}

void TestDeskGenealogy::arrows_walkAlongTheEdges()
{
    QVERIFY(tabTo("genealogyGraph"));
    const int start = m_graph->chosen();
    m_desk.press(Qt::Key_Right);
    const int successor = m_graph->chosen();
    QVERIFY(successor != start);
    QCOMPARE(m_desk.find<QAbstractItemView>("nodesTable")->currentIndex().row(), successor);
    QVERIFY(!m_graph->accessibleDescription().isEmpty());
    m_desk.press(Qt::Key_Down);
    QVERIFY(m_graph->chosen() != successor);
    m_desk.press(Qt::Key_Left);
    QCOMPARE(m_graph->chosen(), start);
    for (const auto key : {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0}) {
        m_desk.press(key);
    }
}

void TestDeskGenealogy::value_ofAnIdentifier_isNowhere()
{
    const auto stored =
        m_desk.office.clients().storedAifo(*identity::firstIdentifier(m_desk.office.session(), m_divided));
    QVERIFY_RESULT(stored);
    const QString secret = QString::fromLatin1(stored->key.aifo.bytes().toByteArray().toBase64()).left(12);
    for (int row = 0; row < m_desk.rows("nodesTable"); ++row) {
        for (int column = 0; column < 8; ++column) {
            QVERIFY(!m_desk.cell("nodesTable", row, column).contains(secret));
        }
        // the agenda and the system that it is valid in
        QVERIFY(m_desk.cell("nodesTable", row, 7).startsWith(QStringLiteral("A8566 · ")));
    }
}

void TestDeskGenealogy::years_standAboveTheColumns()
{
    identity::Genealogy made;
    const auto on = [](int year) { return localMidnight(QDate(year, 6, 1)); };
    const auto add = [&made](std::optional<Moment> from, std::optional<Moment> until) {
        identity::Node node;
        node.from = from;
        node.until = until;
        made.nodes.push_back(node);
    };
    add(on(2012), on(2021));
    add(on(2015), on(2021));
    add(on(2021), on(2026));
    add({}, {}); // nobody's: it took the place of one that ended in 2026
    add({}, {}); // of this one nothing is known
    const auto edge = [&made](int from, int to) {
        identity::Edge one;
        one.from = from;
        one.to = to;
        made.edges.push_back(one);
    };
    edge(0, 2);
    edge(1, 2);
    edge(2, 3);
    edge(3, 4);
    const auto layout =
        identity::layOut(5, {{0, 2, false}, {1, 2, false}, {2, 3, false}, {3, 4, false}}, {0, 1, 2, 3, 4}, {});
    const auto marks = genealogy::yearMarks(made, layout);
    QCOMPARE(marks.size(), std::size_t(3));
    QCOMPARE(marks[0].first, 2012);
    QCOMPARE(marks[0].last, 2015);
    QCOMPARE(marks[1].first, 2021);
    QCOMPARE(marks[1].last, 2021);
    QCOMPARE(marks[2].first, 2026);
    QVERIFY(marks[0].x < marks[1].x && marks[1].x < marks[2].x);
    // what is asked of the register is drawn with the year of today
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("years.svg"));
    QVERIFY_RESULT(m_desk.window->findChild<genealogy::GenealogyPage *>()->saveAs(path));
    QFile svg(path);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(svg.readAll())
                .contains(QString(u'>' + QString::number(localDate(SystemClock().now()).year()))));
}

void TestDeskGenealogy::calls_areFoundInTheJournal()
{
    QVERIFY(tabTo("openCallsButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("journal"));
    QTRY_VERIFY(m_desk.rows("callsTable") >= 2);
    QStringList services;
    for (int row = 0; row < m_desk.rows("callsTable"); ++row) {
        for (int column = 0; column < 3; ++column) {
            services.append(m_desk.cell("callsTable", row, column));
        }
    }
    QVERIFY(services.join(u' ').contains(QStringLiteral("E77")));
    m_desk.press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
}

void TestDeskGenealogy::node_leadsToItsCase()
{
    QVERIFY(tabTo("openCaseButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("cases"));
    QTRY_VERIFY(m_desk.find<QLabel>("caseTitle")->text().contains(QStringLiteral("several successors")));
    m_desk.press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
}

void TestDeskGenealogy::chosenIdentifier_isTheOneAskedAbout()
{
    Q_EMIT m_desk.window->desk().openGenealogy(m_renumbered);
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(m_desk.rows("nodesTable"), 2);
    const int valid = m_graph->chosen();
    QVERIFY(tabTo("genealogyGraph"));
    m_desk.press(Qt::Key_Left);
    QVERIFY(m_graph->chosen() != valid);
    const QString handle = m_desk.cell("nodesTable", m_graph->chosen(), 0);
    m_desk.window->desk().ask().script({true, QStringLiteral("Kontrola"), 0});
    m_desk.click("askOrgButton");
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.window->desk().ask().last().text.contains(handle));
    // the one that was asked about is the one that is chosen in the answer
    QTRY_VERIFY(m_desk.find<QLabel>("genealogySource")->text().contains(QStringLiteral("E77")));
    QCOMPARE(m_desk.cell("nodesTable", m_graph->chosen(), 0), handle);
}

void TestDeskGenealogy::answerThatComesLate_isNotShownForAnother()
{
    Q_EMIT m_desk.window->desk().openGenealogy(m_renumbered);
    QVERIFY(m_desk.calm());
    QVERIFY_RESULT(m_desk.office.faults("delay", "E77"));
    const qint64 before = calls();
    m_desk.window->desk().ask().script({true, QStringLiteral("Kontrola"), 0});
    m_desk.click("askOrgButton");
    QTRY_COMPARE(calls(), before + 1);
    Q_EMIT m_desk.window->desk().openGenealogy(m_divided);
    QVERIFY(m_desk.calm());
    QCOMPARE(calls(), before + 2);
    const QString kid = m_desk.office.detail(m_divided)->row.kid.text();
    QVERIFY(m_desk.find<QLabel>("genealogySubject")->text().contains(kid));
    QVERIFY(m_desk.cell("nodesTable", 0, 6).contains(kid));
    QVERIFY(!m_desk.find<QLabel>("genealogySource")->text().contains(QStringLiteral("E77")));
}

void TestDeskGenealogy::drawing_isSavedAsSvgAndPdf()
{
    const QTemporaryDir dir;
    const auto *page = m_desk.window->findChild<genealogy::GenealogyPage *>();
    for (const auto &[name, begin] : {std::pair("a.svg", "<?xml"), std::pair("a.pdf", "%PDF")}) {
        const QString path = dir.filePath(QString::fromLatin1(name));
        QVERIFY_RESULT(page->saveAs(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
    }
    // what is drawn is whose it is and every identifier by its handle
    QFile svg(dir.filePath(QStringLiteral("a.svg")));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(svg.readAll());
    QXmlStreamReader drawing(text);
    while (!drawing.atEnd()) {
        drawing.readNext();
    }
    QVERIFY2(!drawing.hasError(), qPrintable(drawing.errorString()));
    QVERIFY(text.contains(m_desk.office.detail(m_divided)->row.kid.text()));
    for (int row = 0; row < m_desk.rows("nodesTable"); ++row) {
        QVERIFY2(text.contains(m_desk.cell("nodesTable", row, 0)), qPrintable(m_desk.cell("nodesTable", row, 0)));
    }
    QVERIFY(QFileInfo(dir.filePath(QStringLiteral("a.pdf"))).size() > 3000);
    QCOMPARE(page->saveAs(dir.filePath(QStringLiteral("none/a.pdf"))).error().code, QStringLiteral("genealogy.SAVE"));
}

void TestDeskGenealogy::drawing_isPrinted()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("printed.pdf"));
    QVERIFY(tabTo("printGenealogyButton"));
    m_desk.press(Qt::Key_Space);
    QPointer<QDialog> dialog;
    QTRY_VERIFY((dialog = m_desk.window->findChild<QDialog *>(QStringLiteral("printDialog"))));
    // the last one is a file, whatever printers the computer has
    auto *printers = dialog->findChild<QComboBox *>(QStringLiteral("printers"));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("filename"));
    QVERIFY(printers && name);
    printers->setCurrentIndex(printers->count() - 1);
    name->setText(path);
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QVERIFY(buttons && buttons->button(QDialogButtonBox::Ok));
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > 3000);
    QVERIFY(file.read(4) == "%PDF");
    m_desk.window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == m_desk.window.get());
}

static const kmen::test::Entry testDeskGenealogy(kmen::test::run<TestDeskGenealogy, QApplication>);
#include "tst_desk_genealogy.moc"
