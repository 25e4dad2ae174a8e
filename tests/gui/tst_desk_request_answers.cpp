#include <QAbstractItemView>
#include <QDialog>
#include <QFileDialog>
#include <QListWidget>
#include <QTabWidget>
#include <QTemporaryDir>

#include "desk_fixture.h"
#include "support/test_program.h"
#include "ui/requests/request_view.h"
#include "unit/access/access_fixture.h"

using namespace kmen;
using namespace kmen::access;

/// What the ministry approved, and what it wants to see before it approves more.
class TestDeskRequestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void approvedItems_areTickedInTheAnswer();
    void testData_areAttachedAndTakenAway();

private:
    store::Session &session() { return m_desk.office.session(); }
    [[nodiscard]] QDialog *dialog() const
    {
        for (QDialog *one : m_desk.window->findChildren<QDialog *>()) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    template <class Widget>
    [[nodiscard]] Widget *inDialog(const char *name) const
    {
        return dialog() ? dialog()->findChild<Widget *>(QString::fromLatin1(name)) : nullptr;
    }
    void press(const char *name) const
    {
        m_desk.window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_desk.window.get());
        m_desk.find(name)->setFocus();
        m_desk.press(Qt::Key_Space);
    }
    void show(qint64 id)
    {
        m_desk.window->open(u"requests"_s);
        (void)m_desk.calm();
        auto *view = m_desk.window->findChild<requests::RequestView *>();
        view->open(id);
        view->parentWidget()->setProperty("currentIndex", 1);
        (void)m_desk.calm();
        m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(0);
        (void)m_desk.calm();
    }

    test::DeskFixture m_desk;
    QTemporaryDir m_folder;
    registry::By m_petr {u"petr"_s, {}};
};

void TestDeskRequestAnswers::initTestCase()
{
    shell::applyTheme();
    QVERIFY_RESULT(m_desk.open());
    QVERIFY(m_desk.show());
}

void TestDeskRequestAnswers::approvedItems_areTickedInTheAnswer()
{
    const auto id = createRequest(session(), Kind::AiseoTest, u"Test AISEO"_s, sampleDraft(Kind::AiseoTest), m_petr);
    QVERIFY_RESULT(id);
    const QDate today = localDate(session().clock().now());
    for (const Act act : {Act::Finish, Act::Send, Act::Forward}) {
        const auto now = request(session(), *id);
        QVERIFY_RESULT(now);
        QVERIFY_RESULT(makeStep(session(), *id, now->row.version, act, {u"SD-9"_s, today, {}, {}, {}}, m_petr));
    }
    show(*id);
    press("act.agree");
    QTRY_VERIFY(dialog() && dialog()->isAncestorOf(QApplication::focusWidget()));
    auto *items = inDialog<QListWidget>("recordItems");
    QVERIFY(items);
    QCOMPARE(items->count(), 2);
    items->setFocus();
    m_desk.press(Qt::Key_Space);
    m_desk.press(Qt::Key_Down);
    m_desk.press(Qt::Key_Space);
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(dialog()); // an approval of nothing is a refusal
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        dialog()->grab().save(folder + u"/requests-approved.png");
    }
    m_desk.press(Qt::Key_Space);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    const Rows asked = sampleDraft(Kind::AiseoTest).rows(u"items");
    QCOMPARE(approvedItems(*request(session(), *id)).value_or(Rows()), Rows {asked[1]});
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(3);
    QVERIFY(m_desk.calm());
    const auto *events = m_desk.find<QAbstractItemView>("eventsTable")->model();
    QVERIFY(events->index(events->rowCount() - 1, 3).data().toString().contains(u"1 item"));
    // the letter that opens the environment begins with what was approved
    press("act.open");
    QTRY_VERIFY(dialog() && dialog()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(inDialog<QListWidget>("recordItems")->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(inDialog<QListWidget>("recordItems")->item(1)->checkState(), Qt::Checked);
    m_desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestDeskRequestAnswers::testData_areAttachedAndTakenAway()
{
    QFile data(m_folder.filePath(u"testovaci-data.xml"_s));
    QVERIFY(data.open(QIODevice::WriteOnly) && data.write("<data/>\n") > 0);
    data.close();
    const auto id = createRequest(
        session(), Kind::AiseoProduction, u"Produkce"_s, sampleDraft(Kind::AiseoProduction), {u"jana.uredni"_s, {}});
    QVERIFY_RESULT(id);
    const auto isMissing = [&] {
        const auto found = findings(session(), *request(session(), *id));
        return std::ranges::any_of(
            *found, [](const Finding &one) { return one.kind == FindingKind::Missing && one.field == u"testData"; });
    };
    show(*id);
    QVERIFY(isMissing());
    press("attach.testData");
    QTRY_VERIFY(m_desk.find<QFileDialog>("attachDialog"));
    auto *files = m_desk.find<QFileDialog>("attachDialog");
    files->selectFile(data.fileName());
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_VERIFY(!m_desk.find<QFileDialog>("attachDialog"));
    QVERIFY(m_desk.calm());
    const auto attached = request(session(), *id);
    QVERIFY_RESULT(attached);
    QCOMPARE(attached->files.size(), 1U);
    QCOMPARE(attached->files.front().name, u"testovaci-data.xml"_s);
    QCOMPARE(fileBytes(session(), attached->files.front().id).value_or(QByteArray()), QByteArray("<data/>\n"));
    QVERIFY(!isMissing());
    press(qPrintable(u"detach.%1"_s.arg(attached->files.front().id)));
    QVERIFY(m_desk.calm());
    QVERIFY(request(session(), *id)->files.empty());
    QVERIFY(isMissing());
}

static const kmen::test::Entry testDeskRequestAnswers(kmen::test::run<TestDeskRequestAnswers, QApplication>);
#include "tst_desk_request_answers.moc"
