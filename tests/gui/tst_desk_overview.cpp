#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include "access/requests.h"
#include "access/workdays.h"
#include "audit/call_journal.h"
#include "desk_fixture.h"
#include "registry/cases.h"
#include "support/test_program.h"
#include "ui/overview/overview_calls.h"
#include "ui/overview/tile.h"
#include "ui/widgets/note.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// Přehled: what it says of the registry, and where each of its parts leads.
class TestDeskOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyRegistry_helps();
    void inStep_isToldAfterTheDistribution();
    void parts_leadToTheirWorkplaces_data();
    void parts_leadToTheirWorkplaces();
    void registers_areAskedOnlyByTheButton();
    void registersThatDoNotAnswer_needAPerson();
    void lateRequest_isRemindedOf();
    void dueRequests_areTheUrgentOnes();
    void certificate_tellsItsDays();
    void smallWindow_showsEveryPart();
    void otherDesksChange_isShown();
    void agendaWithoutRole_isNamed();

private:
    [[nodiscard]] overview::Tile *tile(const char *name) const { return m_desk.find<overview::Tile>(name); }
    [[nodiscard]] QString told(const char *name) const { return tile(name)->told().text; }
    [[nodiscard]] qsizetype probes()
    {
        audit::CallFilter filter;
        filter.service = u"E164"_s;
        const auto page = audit::calls(m_desk.office.session(), filter, store::PageCursor::first(), 100);
        return page ? std::ssize(page->rows) : -1;
    }
    void picture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            (void)m_desk.settled();
            m_desk.window->grab().save(folder + u"/overview-" + name + u".png");
        }
    }
    Result<qint64> addRequest(const QString &title, QDate due)
    {
        const registry::By by {u"petr"_s, {}};
        auto made = access::createRequest(m_desk.office.session(), access::Kind::ItemsCheck, title, {}, by);
        if (made) {
            const auto saved = access::saveDraft(m_desk.office.session(), *made, 1, title, {}, due, by);
            return saved ? made : failWith(saved);
        }
        return made;
    }

    test::DeskFixture m_desk;
};

void TestDeskOverview::initTestCase()
{
    shell::applyTheme();
    // plurals as they are written in the program, without a language
    QVERIFY_RESULT(m_desk.open());
    QVERIFY(m_desk.show());
}

void TestDeskOverview::emptyRegistry_helps()
{
    // what a clerk needs most is what the desk opens with
    QCOMPARE(m_desk.window->currentId(), u"clients"_s);
    m_desk.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_desk.window->currentId(), u"overview"_s);
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("overviewEmpty")->isVisible());
    QVERIFY(!tile("tile.inStep")->isVisible());
    QVERIFY(tile("tile.requests")->isVisible());
    QCOMPARE(told("tile.requests"), u"No request is under way"_s);
    QCOMPARE(told("tile.registers"), u"Nobody has asked yet"_s);
    picture(u"empty"_s);
    QCOMPARE(QApplication::focusWidget(), m_desk.find("overviewFirst"));
    m_desk.press(Qt::Key_Space);
    QCOMPARE(m_desk.window->currentId(), u"identify"_s);
}

void TestDeskOverview::inStep_isToldAfterTheDistribution()
{
    for (std::uint32_t number = 1; number <= 4; ++number) {
        QVERIFY_RESULT(m_desk.office.takeOver(number));
    }
    // nobody has looked yet, and nothing is late: the clients are of today
    m_desk.window->open(u"overview"_s);
    QVERIFY(m_desk.calm());
    QCOMPARE(told("tile.inStep"), u"Changes were not looked at yet"_s);
    QCOMPARE(tile("tile.inStep")->told().tone, shell::Tone::Neutral);
    QVERIFY2(!tile("tile.inStep")->accessibleDescription().contains(u"was not asked"),
        qPrintable(tile("tile.inStep")->accessibleDescription()));
    QVERIFY_RESULT(m_desk.office.distribute());
    QVERIFY_RESULT(m_desk.office.happens("move", 2));
    QVERIFY_RESULT(m_desk.office.merges(3, 4));
    QVERIFY_RESULT(m_desk.office.distribute());
    m_desk.window->open(u"overview"_s);
    QVERIFY(m_desk.calm());
    QVERIFY(!m_desk.find("overviewEmpty")->isVisible());
    QVERIFY2(told("tile.inStep").startsWith(u"In step up to"), qPrintable(told("tile.inStep")));
    QCOMPARE(tile("tile.inStep")->told().tone, shell::Tone::Good);
    QCOMPARE(told("tile.changes"), u"1 client(s) changed in 30 days"_s);
    QCOMPARE(told("tile.notices"), u"Nothing waits"_s);
    QCOMPARE(told("tile.cases"), u"1 case(s) wait"_s);
    QVERIFY(tile("tile.cases")->accessibleDescription().contains(registry::caseKindText(registry::CaseKind::Merged)));
    QVERIFY(!m_desk.find("attentionNote")->isVisible());
    QVERIFY(m_desk.find<QLabel>("overviewState")->text().contains(u"nothing is urgent"));
    picture(u"calm"_s);
}

void TestDeskOverview::parts_leadToTheirWorkplaces_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("workplace");
    QTest::newRow("in step") << QByteArray("tile.inStep") << u"queues"_s;
    QTest::newRow("changes") << QByteArray("tile.changes") << u"queues"_s;
    QTest::newRow("notices") << QByteArray("tile.notices") << u"queues"_s;
    QTest::newRow("cases") << QByteArray("tile.cases") << u"cases"_s;
    QTest::newRow("requests") << QByteArray("tile.requests") << u"requests"_s;
    QTest::newRow("registers") << QByteArray("tile.registers") << u"journal"_s;
}

void TestDeskOverview::parts_leadToTheirWorkplaces()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, workplace);
    m_desk.window->open(u"overview"_s);
    QVERIFY(m_desk.calm());
    tile(name)->setFocus();
    m_desk.press(Qt::Key_Return);
    QCOMPARE(m_desk.window->currentId(), workplace);
    m_desk.press(Qt::Key_0, Qt::ControlModifier);
    tile(name)->setFocus();
    m_desk.press(Qt::Key_Space);
    QCOMPARE(m_desk.window->currentId(), workplace);
    m_desk.press(Qt::Key_0, Qt::ControlModifier);
    m_desk.click(name);
    QCOMPARE(m_desk.window->currentId(), workplace);
    QVERIFY(m_desk.calm());
}

void TestDeskOverview::registers_areAskedOnlyByTheButton()
{
    const qsizetype before = probes();
    for (int times = 0; times < 3; ++times) {
        m_desk.window->open(u"clients"_s);
        m_desk.window->open(u"overview"_s);
        QVERIFY(m_desk.calm());
    }
    QCOMPARE(probes(), before);
    m_desk.find("askRegistersButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(!m_desk.find("askRegistersButton")->isEnabled());
    QVERIFY(m_desk.calm());
    QCOMPARE(probes(), before + 1);
    QCOMPARE(m_desk.window->currentId(), u"overview"_s);
    QCOMPARE(told("tile.registers"), u"The registers answer"_s);
    QVERIFY(tile("tile.registers")->accessibleDescription().contains(u"ROB"));
    QCOMPARE(QApplication::focusWidget(), m_desk.find("askRegistersButton"));
}

void TestDeskOverview::registersThatDoNotAnswer_needAPerson()
{
    QVERIFY_RESULT(m_desk.office.faults("unavailable", "E164", 20));
    m_desk.find("askRegistersButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QCOMPARE(tile("tile.registers")->told().tone, shell::Tone::Bad);
    QVERIFY(m_desk.find("attentionNote")->isVisible());
    QVERIFY(m_desk.find("attentionNote")->accessibleDescription().contains(u"registers"));
    picture(u"registers-away"_s);
    QVERIFY_RESULT(m_desk.office.faults("none"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QCOMPARE(tile("tile.registers")->told().tone, shell::Tone::Good);
    QVERIFY(!m_desk.find("attentionNote")->isVisible());
}

void TestDeskOverview::lateRequest_isRemindedOf()
{
    const QDate today = localDate(m_desk.office.clock.now());
    QVERIFY_RESULT(addRequest(u"Přístup k AISEO"_s, today.addDays(-7)));
    QVERIFY_RESULT(addRequest(u"Číselník údajů"_s, access::addWorkingDays(today, 2)));
    m_desk.window->open(u"overview"_s);
    QVERIFY(m_desk.calm());
    QCOMPARE(told("tile.requests"), u"1 request(s) past the day"_s);
    QCOMPARE(tile("tile.requests")->told().tone, shell::Tone::Bad);
    const QString spoken = tile("tile.requests")->accessibleDescription();
    QVERIFY(spoken.contains(u"Přístup k AISEO") && spoken.contains(u"Číselník údajů"));
    QVERIFY(spoken.indexOf(u"Přístup") < spoken.indexOf(u"Číselník"));
    QVERIFY(m_desk.find("attentionNote")->accessibleDescription().contains(u"Přístup k AISEO"));
    picture(u"late"_s);
}

void TestDeskOverview::dueRequests_areTheUrgentOnes()
{
    requests::Overview all;
    all.today = QDate(2025, 10, 9);
    // Friday 17 October is six working days away, the 16th five
    for (const auto &[id, day] :
        {std::pair(1, QDate(2025, 10, 17)), {2, QDate(2025, 10, 16)}, {3, QDate(2025, 9, 1)}}) {
        access::RequestRow row;
        row.id = id;
        row.due = day;
        all.rows.push_back(row);
    }
    const auto due = overview::dueRequests(all);
    QCOMPARE(due.size(), std::size_t(2));
    QCOMPARE(due[0].id, 3);
    QCOMPARE(due[1].id, 2);
}

void TestDeskOverview::certificate_tellsItsDays()
{
    QVERIFY2(told("tile.certificate").startsWith(u"Valid until"), qPrintable(told("tile.certificate")));
    tile("tile.certificate")->setFocus();
    m_desk.press(Qt::Key_Return);
    QCOMPARE(m_desk.window->currentId(), u"settings"_s);
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("settings.certificate")->isVisible());
    QVERIFY(!m_desk.find<QLabel>("fact.serial")->text().isEmpty());
    m_desk.press(Qt::Key_Escape);
    QCOMPARE(m_desk.window->currentId(), u"overview"_s);
}

void TestDeskOverview::smallWindow_showsEveryPart()
{
    m_desk.window->resize(1100, 700);
    QVERIFY(m_desk.settled());
    picture(u"small"_s);
    // all of it at once, without scrolling
    const auto *area = m_desk.window->centralWidget()->findChild<QScrollArea *>();
    QVERIFY2(
        !area->verticalScrollBar()->isVisible(), qPrintable(QString::number(area->verticalScrollBar()->maximum())));
    QVERIFY(tile("tile.requests")->mapTo(m_desk.window.get(), tile("tile.requests")->rect().bottomLeft()).y() <= 680);
    for (const char *name : {"tile.inStep", "tile.changes", "tile.notices", "tile.cases", "tile.requests",
             "tile.registers", "tile.certificate"}) {
        // no sentence is cut
        for (const QLabel *label : tile(name)->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
    }
    m_desk.window->resize(1440, 900);
}

void TestDeskOverview::otherDesksChange_isShown()
{
    m_desk.window->open(u"overview"_s);
    QVERIFY(m_desk.calm());
    const QDate today = localDate(m_desk.office.clock.now());
    QVERIFY_RESULT(addRequest(u"Od kolegy"_s, today.addDays(-1)));
    QTRY_COMPARE_WITH_TIMEOUT(told("tile.requests"), u"2 request(s) past the day"_s, 10'000);
}

void TestDeskOverview::agendaWithoutRole_isNamed()
{
    QVERIFY(!tile("tile.inStep")->accessibleDescription().contains(u"A9145"));
    QVERIFY_RESULT(m_desk.office.session().execute(
        u"INSERT INTO aifo_pair (agenda, ais, since) VALUES ('A9145', 1234, 1795000000000)"_s));
    Q_EMIT m_desk.window->desk().dataChanged();
    QVERIFY(m_desk.calm());
    QTRY_VERIFY2(tile("tile.inStep")->accessibleDescription().contains(u"A9145"),
        qPrintable(tile("tile.inStep")->accessibleDescription()));
    picture(u"without-role"_s);
}

static const kmen::test::Entry testDeskOverview(kmen::test::run<TestDeskOverview, QApplication>);
#include "tst_desk_overview.moc"
