#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include <set>

#include "desk_fixture.h"
#include "support/test_program.h"
#include "ui/genealogy/genealogy_graph.h"
#include "ui/genealogy/genealogy_page.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// A genealogy as an administrator goes through it: a merge, the period, a chain of identifiers that is folded, and
/// what does not fit together.
class TestDeskGenealogyWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void merge_showsBothPredecessorsAndWhoseTheyAre();
    void period_isAskedAsItIsWritten();
    void longChain_isFoldedAndOpened();
    void whatDoesNotFit_isDrawn();

private:
    void ask();
    [[nodiscard]] QString words(int column) const;
    void picture(const QString &name, QWidget *of = nullptr) const
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            (of ? of : m_desk.window.get())->grab().save(folder + u'/' + name);
        }
    }

    test::DeskFixture m_desk;
    ClientId m_survivor;
    ClientId m_ended;
    ClientId m_long;
    genealogy::GenealogyGraph *m_graph = nullptr;
};

void TestDeskGenealogyWalk::initTestCase()
{
    QVERIFY_RESULT(m_desk.office.open({}, 300));
    std::vector<std::uint32_t> living;
    for (std::uint32_t number = 1; living.size() < 3; ++number) {
        if (!m_desk.office.person(number).died) {
            living.push_back(number);
        }
    }
    std::vector<ClientId> clients;
    for (const std::uint32_t number : living) {
        const auto taken = m_desk.office.takeOver(number);
        QVERIFY_RESULT(taken);
        clients.push_back(taken->client);
    }
    m_survivor = clients[0];
    m_ended = clients[1];
    m_long = clients[2];
    QVERIFY_RESULT(m_desk.office.distribute());
    QVERIFY_RESULT(m_desk.office.merges(living[0], living[1]));
    for (int i = 0; i < 12; ++i) {
        const auto next = m_desk.office.happens("replace", living[2]);
        QVERIFY_RESULT(next);
        living[2] = static_cast<std::uint32_t>(next->value(u"person"_s).toInt());
    }
    QVERIFY_RESULT(m_desk.office.distribute());
    QVERIFY(m_desk.show());
    QVERIFY(m_desk.openPage(u"genealogy"_s));
    m_graph = m_desk.find<genealogy::GenealogyGraph>("genealogyGraph");
    QVERIFY(m_graph);
}

void TestDeskGenealogyWalk::ask()
{
    m_desk.window->desk().ask().script({true, u"Kontrola"_s, 0});
    m_desk.click("askOrgButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find<QLabel>("genealogySource")->text().contains(u"E77"));
}

QString TestDeskGenealogyWalk::words(int column) const
{
    QStringList all;
    for (int row = 0; row < m_desk.rows("nodesTable"); ++row) {
        all.append(m_desk.cell("nodesTable", row, column));
    }
    return all.join(u'\n');
}

void TestDeskGenealogyWalk::merge_showsBothPredecessorsAndWhoseTheyAre()
{
    Q_EMIT m_desk.window->desk().openGenealogy(m_ended);
    QVERIFY(m_desk.calm());
    // what the distribution learned is drawn before anybody asks ORG
    QVERIFY2(words(2).contains(u"merge"), qPrintable(words(2)));
    QVERIFY2(words(5).contains(m_desk.office.detail(m_survivor)->row.kid.text()), qPrintable(words(5)));
    picture(u"genealogy-merge-own.png"_s);
    ask();
    QVERIFY2(m_desk.rows("nodesTable") >= 2, qPrintable(words(0)));
    QVERIFY2(words(2).contains(u"merge"), qPrintable(words(2)));
    QVERIFY(words(6).contains(m_desk.office.detail(m_ended)->row.kid.text()));
    QVERIFY(words(6).contains(m_desk.office.detail(m_survivor)->row.kid.text()));
    // both are the first identifier of their client: who goes before and after says whose it is too
    QVERIFY2(words(4).contains(m_desk.office.detail(m_ended)->row.kid.text()), qPrintable(words(4)));
    QVERIFY2(words(5).contains(m_desk.office.detail(m_survivor)->row.kid.text()), qPrintable(words(5)));
    picture(u"genealogy-merge.png"_s);
}

void TestDeskGenealogyWalk::period_isAskedAsItIsWritten()
{
    auto *from = m_desk.find<QLineEdit>("genealogyFrom");
    QVERIFY(from);
    from->setText(u"1. 2. 2026"_s);
    ask();
    QVERIFY2(m_desk.find<QLabel>("genealogySource")->text().contains(u"1. 2. 2026"),
        qPrintable(m_desk.find<QLabel>("genealogySource")->text()));
    QStringList told;
    connect(&m_desk.window->desk(), &shell::Desk::told, this, [&told](const QString &text) { told.append(text); });
    from->setText(u"31. 2. 2026"_s);
    m_desk.click("askOrgButton");
    QVERIFY(m_desk.calm());
    QVERIFY(told.join(u' ').contains(u"period"));
    from->setText(u"1. 2. 2026"_s);
}

void TestDeskGenealogyWalk::longChain_isFoldedAndOpened()
{
    Q_EMIT m_desk.window->desk().openGenealogy(m_long);
    QVERIFY(m_desk.calm());
    ask();
    QTRY_VERIFY2(m_desk.rows("nodesTable") >= 13, qPrintable(words(0)));
    QVERIFY(m_graph->drawn().layers < 13);
    // what we did not see between two looks is no contradiction, and neither a division nor a merge
    QVERIFY(!m_desk.find("genealogyNote")->isVisible());
    QVERIFY2(!words(2).contains(u"division") && !words(2).contains(u"merge"), qPrintable(words(2)));
    picture(u"genealogy-folded.png"_s);
    auto *whole = m_desk.find<QPushButton>("foldGenealogyButton");
    QVERIFY(whole);
    QTest::mouseClick(whole, Qt::LeftButton);
    QVERIFY(m_graph->drawn().layers >= 13);
    picture(u"genealogy-whole.png"_s);
    // along all of it by keyboard, and the table goes with it
    m_graph->setFocus();
    m_graph->choose(0);
    std::set<int> seen;
    for (const auto key : {Qt::Key_Left, Qt::Key_Right}) {
        for (int i = 0; i < 20; ++i) {
            seen.insert(m_graph->chosen());
            m_desk.press(key);
        }
    }
    QCOMPARE(static_cast<int>(seen.size()), m_desk.rows("nodesTable"));
    QCOMPARE(m_desk.find<QAbstractItemView>("nodesTable")->currentIndex().row(), m_graph->chosen());
    const QString folder = qEnvironmentVariable("KMEN_PICTURES");
    if (!folder.isEmpty()) {
        const auto *page = m_desk.window->findChild<genealogy::GenealogyPage *>();
        QVERIFY_RESULT(page->saveAs(folder + u"/walk.svg"_s));
        QVERIFY_RESULT(page->saveAs(folder + u"/walk.pdf"_s));
    }
    QTest::mouseClick(whole, Qt::LeftButton);
}

void TestDeskGenealogyWalk::whatDoesNotFit_isDrawn()
{
    identity::Genealogy made;
    for (int i = 0; i < 200; ++i) {
        identity::Node node;
        node.handle = u"AIFO A8566 · ?%1"_s.arg(i + 1);
        node.state = i == 7 ? identity::NodeState::Unknown
            : i == 199      ? identity::NodeState::Valid
                            : identity::NodeState::Replaced;
        node.subject = i == 0;
        node.ofRegister = i != 7;
        made.nodes.push_back(node);
        if (i > 0) {
            identity::Edge edge;
            edge.from = i - 1;
            edge.to = i;
            edge.ofRegister = true;
            made.edges.push_back(edge);
        }
    }
    identity::Edge back;
    back.from = 5;
    back.to = 3;
    back.closesCycle = true;
    made.edges.push_back(back);
    genealogy::GenealogyGraph graph;
    graph.resize(1100, 420);
    graph.setGenealogy(made);
    graph.show();
    QVERIFY(graph.drawn().places.size() < 20); // the chain is folded
    picture(u"genealogy-200.png"_s, &graph);
    graph.choose(7);
    QVERIFY(graph.accessibleDescription().contains(identity::nodeStateText(identity::NodeState::Unknown)));
    graph.setFolded(false);
    QCOMPARE(graph.drawn().places.size(), std::size_t(200));
    // the page says it in words, beside the drawing and above it
    identity::Finding cycle;
    cycle.kind = identity::Finding::Kind::Cycle;
    cycle.sentence = u"Předchůdci tvoří kruh."_s;
    made.findings = {cycle};
    made.from = made.to = m_desk.office.clock.now();
    made.readAt = made.to;
    m_desk.window->findChild<genealogy::GenealogyPage *>()->showGenealogy(made);
    QVERIFY(m_desk.calm() && m_desk.settled());
    QVERIFY(m_desk.find("genealogyNote")->isVisible());
    QCOMPARE(m_desk.rows("nodesTable"), 200);
    picture(u"genealogy-cycle.png"_s);
    graph.choose(4);
    picture(u"genealogy-200-whole.png"_s, &graph);
}

static const kmen::test::Entry testDeskGenealogyWalk(kmen::test::run<TestDeskGenealogyWalk, QApplication>);
#include "tst_desk_genealogy_walk.moc"
