// Before an office changes over to AISV it is led to the notice that DIA wants of it, whatever the number of subjects.
#include "requests_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::access;

class TestDeskAnnouncement : public test::RequestsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wishesOfADeskThatWasJustMade_areHeard();
    void changeOverLeadsToTheNotice();
    void noticeThatIsWrittenIsOpenedAgain();
    void noticeThatWasSentIsAskedForNoMore();

private:
    /// The question; its text is returned.
    QString ask();
    [[nodiscard]] std::vector<RequestRow> notices();
    std::shared_ptr<const shell::Office> m_office;
};

void TestDeskAnnouncement::initTestCase()
{
    shell::applyTheme();
    QVERIFY_RESULT(m_desk.open());
    for (std::uint32_t number = 1; number <= 2; ++number) {
        QVERIFY_RESULT(m_desk.office.takeOver(number));
    }
    QVERIFY_RESULT(saveOfficeSheet(session(), sampleSheet(), {u"jana.uredni"_s, {}}));
    m_desk.adjust = [this](shell::Office &office) { m_office = std::make_shared<const shell::Office>(office); };
    QVERIFY(m_desk.show());
}

/// Pages are made in the first second, one after another: a key that was quicker opens the one it is for.
void TestDeskAnnouncement::wishesOfADeskThatWasJustMade_areHeard()
{
    const auto window = desk::makeDesk(m_office);
    shell::Desk &fresh = window->desk();
    QCOMPARE(window->currentId(), u"clients"_s);
    Q_EMIT fresh.openSettings(u"certificate"_s);
    QCOMPARE(window->currentId(), u"settings"_s);
    Q_EMIT fresh.openCalls(u"K-1"_s);
    QCOMPARE(window->currentId(), u"journal"_s);
    Q_EMIT fresh.openGenealogy(ClientId {1});
    QCOMPARE(window->currentId(), u"genealogy"_s);
    Q_EMIT fresh.openCase(1);
    QCOMPARE(window->currentId(), u"cases"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fresh.tasks().idle(), 20'000);
}

QString TestDeskAnnouncement::ask()
{
    m_desk.window->open(u"queues"_s);
    (void)m_desk.calm();
    m_desk.window->desk().actions().find(u"queues.changeOver"_s)->trigger();
    return QTest::qWaitFor([this] { return dialog() != nullptr; }) ? dialog()->accessibleDescription() : QString();
}

std::vector<RequestRow> TestDeskAnnouncement::notices()
{
    auto rows = access::requests(session(), false).value();
    std::erase_if(rows, [](const RequestRow &row) { return row.kind != Kind::MassSubscription; });
    return rows;
}

void TestDeskAnnouncement::changeOverLeadsToTheNotice()
{
    const QString text = ask();
    QVERIFY2(text.contains(u"6.1.3.1"_s), qPrintable(text));
    picture(dialog(), u"announce"_s);
    inDialog<QPushButton>("otherButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(notices().size(), 1U);
    QTRY_COMPARE(view()->id(), notices().front().id);
    QVERIFY(m_desk.calm());
    QVERIFY(view()->isVisible());
    picture(m_desk.window.get(), u"announced"_s);
    // nothing was changed over
    QCOMPARE(registry::route(session()).value(), registry::Route::Rob);
}

void TestDeskAnnouncement::noticeThatIsWrittenIsOpenedAgain()
{
    QVERIFY(!ask().isEmpty());
    inDialog<QPushButton>("otherButton")->click();
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    QCOMPARE(notices().size(), 1U);
    QVERIFY(view()->isVisible());
}

void TestDeskAnnouncement::noticeThatWasSentIsAskedForNoMore()
{
    // as it left the office
    auto tx = store::Transaction::begin(session());
    QVERIFY_RESULT(tx);
    auto sent = tx->query(u"UPDATE request SET stage = :stage"_s);
    sent.bind(u":stage"_s, stageId(Stage::Confirmed));
    QVERIFY_RESULT(sent.exec());
    QVERIFY_RESULT(tx->commit());
    QVERIFY(!ask().contains(u"6.1.3.1"_s));
    QVERIFY(!inDialog("otherButton"));
    inDialog<QLineEdit>("reasonEdit")->setFocus();
    m_desk.write(u"DIA vi"_s);
    inDialog<QPushButton>("yesButton")->setFocus();
    m_desk.press(Qt::Key_Space);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(registry::route(session()).value() != registry::Route::Rob);
}

static const kmen::test::Entry testDeskAnnouncement(kmen::test::run<TestDeskAnnouncement, QApplication>);
#include "tst_desk_announcement.moc"
