#include <QLineEdit>
#include <QMenu>

#include "desk_fixture.h"
#include "registry/runs.h"
#include "registry/subscriptions.h"
#include "support/test_program.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// Changes of the clients that the list shows, without subscribing them (E318).
class TestDeskChosen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void changesOfTheClientsShown_areFoundByOneCall();
    void nobodyKnown_isSaid();
    void cancelled_readsNobody();
    void organisationsOfTheList_areAskedAboutByTheirNumber();
    void reconciliation_saysWhatItMended();

private:
    /// The entry of the list's menu, by keyboard, and then Enter in the question.
    void ask(const QString &purpose);
    void show(const QString &text);
    qint64 calls(const QString &service, const QString &reason);
    [[nodiscard]] QString surname() { return m_desk.office.detail(m_client)->row.surname; }

    test::DeskFixture m_desk;
    ClientId m_client;
    QStringList m_told;
};

void TestDeskChosen::initTestCase()
{
    QVERIFY_RESULT(m_desk.office.open());
    for (const std::uint32_t number : {1U, 2U, 3U}) {
        const auto taken = m_desk.office.takeOver(number, false);
        QVERIFY_RESULT(taken);
        m_client = number == 1 ? taken->client : m_client;
        auto tx = store::Transaction::begin(m_desk.office.session());
        QVERIFY_RESULT(tx);
        QVERIFY_RESULT(m_desk.office.clients().wantSubscription(*tx, taken->client, false, test::Office::by()));
        QVERIFY_RESULT(tx->commit());
    }
    QVERIFY(m_desk.show());
    connect(&m_desk.window->desk(), &shell::Desk::told, this, [this](const QString &text) { m_told.append(text); });
}

void TestDeskChosen::init()
{
    m_told.clear();
}

void TestDeskChosen::show(const QString &text)
{
    m_desk.window->activateWindow(); // a window manager does so when a menu closes
    QTRY_VERIFY(QApplication::activeWindow() == m_desk.window.get());
    m_desk.press(Qt::Key_1, Qt::ControlModifier);
    auto *search = m_desk.find<QLineEdit>("searchEdit");
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    search->selectAll();
    m_desk.press(Qt::Key_Delete);
    m_desk.write(text);
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
}

void TestDeskChosen::ask(const QString &purpose)
{
    m_desk.find("listMenuButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    QPointer<QMenu> menu;
    QTRY_VERIFY((menu = m_desk.window->findChild<QMenu *>(u"listMenu"_s)) && menu->isVisible());
    const QAction *wanted = m_desk.window->desk().actions().find(u"clients.changesOfShown"_s);
    QVERIFY(wanted);
    for (int i = 0; i < 20 && menu->activeAction() != wanted; ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QVERIFY(menu->activeAction() == wanted);
    if (!purpose.isEmpty()) {
        m_desk.window->desk().ask().script({true, purpose, 0});
    }
    QTest::keyClick(menu, Qt::Key_Return);
}

qint64 TestDeskChosen::calls(const QString &service, const QString &reason)
{
    qint64 count = 0;
    auto query = m_desk.office.session().query(
        u"SELECT count(*) FROM egon_call WHERE service = :service AND reason = :reason"_s);
    query.bind(u":service"_s, service).bind(u":reason"_s, reason);
    (void)query.each([&](store::Query &row) { count = row.integer(0); });
    return count;
}

void TestDeskChosen::changesOfTheClientsShown_areFoundByOneCall()
{
    const QString before = surname();
    QVERIFY_RESULT(m_desk.office.happens("rename", 1));
    QVERIFY_RESULT(m_desk.office.server().control({{u"do"_s, u"advance-time"_s}, {u"seconds"_s, 3600}}));
    show({});
    ask(u"Kontrola výběru"_s);
    QTRY_COMPARE_WITH_TIMEOUT(calls(u"E318"_s, u"Kontrola výběru"_s), 1, 20'000);
    QVERIFY(m_desk.calm());
    const shell::Question &asked = m_desk.window->desk().ask().last();
    QVERIFY2(asked.text.contains(u"3 person"), qPrintable(asked.text));
    QVERIFY(asked.asksReason);
    QTRY_VERIFY(surname() != before);
    QTRY_VERIFY(m_told.contains(u"1 client(s) changed"_s) || m_told.contains(u"1 client changed"_s));
    // still nobody is subscribed
    QCOMPARE(*registry::countSubscribed(m_desk.office.session()), 0);
    QCOMPARE(calls(u"E315"_s, u"Kontrola výběru"_s) + calls(u"E45"_s, u"Kontrola výběru"_s), 0);
}

void TestDeskChosen::nobodyKnown_isSaid()
{
    show(u"Nikdotakovy"_s);
    ask({});
    QTRY_VERIFY(!m_told.isEmpty());
    QVERIFY(m_told.back().contains(u"known to the registers"));
}

void TestDeskChosen::cancelled_readsNobody()
{
    show({});
    QVERIFY_RESULT(m_desk.office.faults("delay", "E318", 10));
    ask(u"Zrušená kontrola"_s);
    auto &tasks = m_desk.window->desk().tasks();
    QTRY_VERIFY(!tasks.idle());
    QTRY_COMPARE_WITH_TIMEOUT(calls(u"E318"_s, u"Zrušená kontrola"_s), 1, 20'000);
    m_desk.find("cancelTaskButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    const auto last = registry::lastRun(m_desk.office.session(), u"list"_s);
    QVERIFY_RESULT(last);
    QVERIFY(*last && (*last)->outcome == registry::RunOutcome::Cancelled);
    QCOMPARE(calls(u"E277"_s, u"Zrušená kontrola"_s), 0);
}

void TestDeskChosen::organisationsOfTheList_areAskedAboutByTheirNumber()
{
    QVERIFY_RESULT(m_desk.office.faults("none"));
    const auto theirs = m_desk.office.server().control({{u"do"_s, u"organisation"_s}, {u"organisation"_s, 7}});
    QVERIFY_RESULT(theirs);
    auto tx = store::Transaction::begin(m_desk.office.session());
    QVERIFY_RESULT(tx);
    const auto made = m_desk.office.clients().createOrganisation(
        *tx, theirs->value(u"ico"_s).toString().toInt(), {}, {}, test::Office::by());
    QVERIFY_RESULT(made);
    QVERIFY_RESULT(tx->commit());
    show({});
    ask(u"Kontrola organizací"_s);
    QTRY_COMPARE_WITH_TIMEOUT(calls(u"E258"_s, u"Kontrola organizací"_s), 1, 20'000);
    QVERIFY(m_desk.calm());
    const QString asked = m_desk.window->desk().ask().last().text;
    QVERIFY2(asked.contains(u"1 organisation") && asked.contains(u"3 person"), qPrintable(asked));
    QVERIFY(!m_desk.office.detail(made->id)->row.surname.isEmpty());
}

void TestDeskChosen::reconciliation_saysWhatItMended()
{
    QAction *action = m_desk.window->desk().actions().find(u"queues.reconcile"_s);
    QVERIFY(action);
    m_desk.window->desk().ask().script({true, u"Srovnání"_s, 0});
    action->trigger();
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_told.isEmpty());
    QVERIFY2(m_told.back().contains(u"compared: 0"), qPrintable(m_told.back())); // nobody is subscribed
    QVERIFY(m_desk.window->desk().ask().last().asksReason);
}

static const kmen::test::Entry testDeskChosen(kmen::test::run<TestDeskChosen, QApplication>);
#include "tst_desk_chosen.moc"
