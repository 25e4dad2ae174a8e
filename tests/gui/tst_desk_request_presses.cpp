#include <QLineEdit>
#include <QMouseEvent>

#include <atomic>

#include "requests_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::access;

/// A hasty hand: what is pressed twice is done once, and nobody is blamed for it.
class TestDeskRequestPresses : public test::RequestsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secondPressOfAKey_doesNothing();
    void pressWhileTheAnswerIsAwaited_doesNothing();
    void doubleClick_isOneClick();
    void secondEnter_inADialog_recordsOnce();
    void nextStep_isNotMadeByTheSameKey();
    void copy_isMadeOnce();
    void file_isTakenAwayOnce();
    void registerIsAskedOnce();
    void stepOfOneRequest_isNotMadeInAnother();
    void whatCouldNotBeSaved_stopsTheStep();
    void withoutALetterhead_nothingIsSent();

private:
    [[nodiscard]] std::size_t events(qint64 id) { return request(session(), id)->events.size(); }
    /// One that only asks may have opened.
    void closeDialog() const
    {
        if (dialog() && dialogOpens()) {
            m_desk.press(Qt::Key_Escape);
            (void)QTest::qWaitFor([this] { return !dialog(); });
        }
    }
    [[nodiscard]] bool isBlamed() const { return m_desk.find("requestNote")->isVisible(); }
};

void TestDeskRequestPresses::initTestCase()
{
    shell::applyTheme();
    QVERIFY_RESULT(m_desk.open());
    QVERIFY(m_desk.show());
}

void TestDeskRequestPresses::secondPressOfAKey_doesNothing()
{
    const auto id = make(Kind::FoundedRecords, u"Dvakrát"_s);
    QVERIFY_RESULT(id);
    show(*id);
    press("act.finish");
    m_desk.press(Qt::Key_Space);
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY2(!isBlamed(), qPrintable(m_desk.find("requestNote")->accessibleName()));
    QCOMPARE(request(session(), *id)->row.stage, Stage::Ready);
    QCOMPARE(events(*id), 1U);
    // and the request works on
    press("act.reopen");
    QVERIFY(m_desk.calm());
    QCOMPARE(request(session(), *id)->row.stage, Stage::Draft);
}

void TestDeskRequestPresses::pressWhileTheAnswerIsAwaited_doesNothing()
{
    const auto id = make(Kind::FoundedRecords, u"Pomalá databáze"_s);
    QVERIFY_RESULT(id);
    show(*id);
    std::atomic<bool> begun = false;
    std::atomic<bool> go = false;
    m_desk.window->desk().tasks().look(
        this,
        [&begun, &go](shell::Context &, const Job &job) -> Result<int> {
            begun = true;
            const QDeadlineTimer limit(20'000);
            while (!go && !job.cancelled() && !limit.hasExpired()) {
                QThread::yieldCurrentThread();
            }
            return 1;
        },
        [](const Result<int> &) {});
    QTRY_VERIFY(begun);
    (void)active();
    m_desk.find("field.law")->setFocus();
    m_desk.write(u" a"_s);
    press("act.finish");
    QCoreApplication::sendPostedEvents();
    QTest::mouseClick(m_desk.find("act.finish"), Qt::LeftButton);
    m_desk.press(Qt::Key_Space);
    // what is written now would not be part of what was finished
    QVERIFY(m_desk.find<QLineEdit>("field.law")->isReadOnly());
    go = true;
    QVERIFY(m_desk.calm());
    QVERIFY2(!isBlamed(), qPrintable(m_desk.find("requestNote")->accessibleName()));
    QCOMPARE(request(session(), *id)->row.stage, Stage::Ready);
    QVERIFY(request(session(), *id)->draft.text(u"law").contains(u" a"));
    QCOMPARE(events(*id), 1U);
}

void TestDeskRequestPresses::doubleClick_isOneClick()
{
    const auto id = make(Kind::FoundedRecords, u"Dvojklik"_s);
    QVERIFY_RESULT(id);
    show(*id);
    QVERIFY(active());
    QWidget *finish = m_desk.find("act.finish");
    const QPoint place = finish->mapTo(m_desk.window.get(), finish->rect().center());
    QTest::mouseClick(finish, Qt::LeftButton);
    QVERIFY(m_desk.calm());
    QCOMPARE(request(session(), *id)->row.stage, Stage::Ready);
    // by the second press other steps stand where the pointer is
    for (QWidget *now : {m_desk.find("act.reopen"), m_desk.window->childAt(place)}) {
        for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            const QPointF at = now->rect().center();
            QMouseEvent event(type, at, now->mapToGlobal(at), Qt::LeftButton,
                type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(now, &event);
        }
    }
    QVERIFY(m_desk.calm());
    QVERIFY(!dialog());
    QCOMPARE(events(*id), 1U);
    QVERIFY(!isBlamed());
    // one press later it works
    QTest::mouseClick(m_desk.find("act.reopen"), Qt::LeftButton);
    QVERIFY(m_desk.calm());
    QCOMPARE(request(session(), *id)->row.stage, Stage::Draft);
}

void TestDeskRequestPresses::secondEnter_inADialog_recordsOnce()
{
    const auto id = make(Kind::FoundedRecords, u"Dvakrát Enter"_s);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(go(*id, {Act::Finish}));
    show(*id);
    press("act.send");
    QVERIFY(dialogOpens());
    writeInDialog("recordNumber", u"DZ-1"_s);
    m_desk.press(Qt::Key_Return);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    m_desk.press(Qt::Key_Return);
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(!isBlamed());
    QCOMPARE(events(*id), 2U);
    QCOMPARE(request(session(), *id)->row.stage, Stage::WithDia);
    closeDialog();
    QVERIFY(!dialog());
}

void TestDeskRequestPresses::nextStep_isNotMadeByTheSameKey()
{
    const auto id = make(Kind::ItemsCheck, u"Liší se"_s);
    QVERIFY_RESULT(id);
    show(*id);
    press("act.different");
    QVERIFY(m_desk.calm());
    QCOMPARE(request(session(), *id)->row.stage, Stage::Differs);
    // the first of the next steps asks nothing: it has to be gone to
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QCOMPARE(events(*id), 1U);
    closeDialog();
    QVERIFY(!dialog());
    press("act.repair");
    QVERIFY(m_desk.calm());
    QCOMPARE(request(session(), *id)->row.stage, Stage::Draft);
}

void TestDeskRequestPresses::copy_isMadeOnce()
{
    const auto id = make(Kind::Publisher, u"Předloha"_s);
    QVERIFY_RESULT(id);
    show(*id);
    const auto before = kmen::access::requests(session(), true)->size();
    press("copy.aisv-publisher");
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(view()->id() != *id);
    QVERIFY(m_desk.calm());
    QCOMPARE(kmen::access::requests(session(), true)->size(), before + 1);
}

void TestDeskRequestPresses::file_isTakenAwayOnce()
{
    const auto id = make(Kind::AiseoProduction, u"S přílohou"_s);
    QVERIFY_RESULT(id);
    const auto file = attachFile(session(), *id, u"testData"_s, u"data.xml"_s, "<data/>", m_petr);
    QVERIFY_RESULT(file);
    show(*id);
    press(qPrintable(u"detach.%1"_s.arg(*file)));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY2(!isBlamed(), qPrintable(m_desk.find("requestNote")->accessibleName()));
    QVERIFY(request(session(), *id)->files.empty());
}

void TestDeskRequestPresses::registerIsAskedOnce()
{
    m_desk.press(Qt::Key_Escape);
    m_desk.window->open(u"requests"_s);
    QVERIFY(m_desk.calm());
    view()->parentWidget()->setProperty("currentIndex", 0);
    m_desk.find<QTabWidget>("requestsTabs")->setCurrentIndex(3);
    QVERIFY(m_desk.calm());
    const auto calls = [this] {
        int count = 0;
        (void)session()
            .query(u"SELECT count(*) FROM egon_call WHERE service LIKE 'E299%' OR service LIKE 'rppVypis%'"_s)
            .each([&count](const store::Query &row) { count = static_cast<int>(row.integer(0)); });
        return count;
    };
    const int before = calls();
    m_desk.find<QLineEdit>("catalogueAgenda")->setText(u"A101"_s);
    press("catalogueAsk");
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY2(m_desk.find("catalogueNote")->isVisible(), "nothing was told");
    QCOMPARE(calls(), before + 1);
}

void TestDeskRequestPresses::stepOfOneRequest_isNotMadeInAnother()
{
    const auto first = make(Kind::FoundedRecords, u"První"_s);
    const auto second = make(Kind::FoundedRecords, u"Druhá"_s);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    show(*first);
    (void)active();
    m_desk.find("field.law")->setFocus();
    m_desk.write(u" b"_s);
    press("act.finish");
    view()->open(*second);
    QVERIFY(m_desk.calm());
    QCOMPARE(request(session(), *first)->row.stage, Stage::Ready);
    QVERIFY(request(session(), *first)->draft.text(u"law").contains(u" b"));
    QCOMPARE(request(session(), *second)->row.stage, Stage::Draft);
    press("act.finish");
    QVERIFY(m_desk.calm());
    QCOMPARE(request(session(), *second)->row.stage, Stage::Ready);
}

void TestDeskRequestPresses::whatCouldNotBeSaved_stopsTheStep()
{
    const auto id = make(Kind::FoundedRecords, u"Plný disk"_s);
    QVERIFY_RESULT(id);
    show(*id);
    QVERIFY_RESULT(session().execute(
        u"CREATE TRIGGER full_disk BEFORE UPDATE OF content ON request BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    (void)active();
    m_desk.find("field.law")->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(u"§ 42"_s);
    press("act.finish");
    QVERIFY(m_desk.calm());
    QVERIFY(isBlamed());
    QCOMPARE(request(session(), *id)->row.stage, Stage::Draft);
    QCOMPARE(m_desk.find<QLineEdit>("field.law")->text(), u"§ 42"_s);
    // reading it again does not push away what was written
    view()->open(*id);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.find<QLineEdit>("field.law")->text(), u"§ 42"_s);
    QVERIFY(!view()->saved());
    QVERIFY_RESULT(session().execute(u"DROP TRIGGER full_disk"_s));
    press("act.finish");
    QVERIFY(m_desk.calm());
    QCOMPARE(request(session(), *id)->row.stage, Stage::Ready);
    QCOMPARE(request(session(), *id)->draft.text(u"law"), u"§ 42"_s);
}

void TestDeskRequestPresses::withoutALetterhead_nothingIsSent()
{
    const auto id = make(Kind::FoundedRecords, u"Bez hlavičky"_s);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(go(*id, {Act::Finish}));
    show(*id);
    QCOMPARE(primaries(), QStringList {u"fillLetterhead"_s});
    QVERIFY(m_desk.find("whyNote")->accessibleName().contains(u"letterhead"));
    picture(m_desk.window.get(), u"no-letterhead"_s);
    press("fillLetterhead");
    QVERIFY(dialogOpens());
    QVERIFY(inDialog("sheetName"));
    m_desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY_RESULT(saveOfficeSheet(session(), sampleSheet(), m_petr));
    show(*id);
    QCOMPARE(primaries(), QStringList {u"act.send"_s});
    QVERIFY(!m_desk.find("whyNote")->isVisible());
}

static const kmen::test::Entry testDeskRequestPresses(kmen::test::run<TestDeskRequestPresses, QApplication>);
#include "tst_desk_request_presses.moc"
