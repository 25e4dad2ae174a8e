#include <QAccessible>
#include <QComboBox>
#include <QListWidget>
#include <QTabBar>

#include "desk_fixture.h"
#include "support/test_program.h"
#include "ui/widgets/table_view.h"

using namespace kmen;

/// The window as one works it by the keyboard and as assistive technology reads it.
class TestDeskShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void workplaces_openByNumber();
    void navigation_worksByClick();
    void slash_goesToTheFilter_escapeGoesBack();
    void palette_runsACommandByItsName();
    void palette_isInColumns();
    void palette_searchesWhatIsNoCommand();
    void emptyJournal_offersTheWayOut();
    void actions_doNotFightForShortcuts();
    void tab_reachesEveryControlOnce_data();
    void tab_reachesEveryControlOnce();
    void everyControl_hasAName_data();
    void everyControl_hasAName();
    void colours_areReadable_data();
    void colours_areReadable();
    void cancelledTask_deliversNothing();
    void gate_asksForTheReason();
    void aLongLine_leavesTheNextItsPlace();

private:
    test::DeskFixture m_desk;
};

void TestDeskShell::initTestCase()
{
    QVERIFY_RESULT(m_desk.open());
    for (std::uint32_t number = 1; number <= 3; ++number) {
        QVERIFY_RESULT(m_desk.office.takeOver(number));
    }
    QVERIFY(m_desk.show());
}

void TestDeskShell::workplaces_openByNumber()
{
    const QStringList ids {
        QStringLiteral("clients"), QStringLiteral("identify"), QStringLiteral("queues"), QStringLiteral("journal")};
    for (int i = 0; i < ids.size(); ++i) {
        m_desk.press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(m_desk.window->currentId(), ids[i]);
    }
}

void TestDeskShell::navigation_worksByClick()
{
    m_desk.click("navigation.queues");
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("queues"));
    m_desk.click("navigation.clients");
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("clients"));
}

void TestDeskShell::slash_goesToTheFilter_escapeGoesBack()
{
    m_desk.window->open(QStringLiteral("clients"));
    QVERIFY(m_desk.calm());
    m_desk.find("clientsTable")->setFocus();
    m_desk.press(Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), m_desk.find("searchEdit"));
    m_desk.window->open(QStringLiteral("journal"));
    m_desk.press(Qt::Key_Escape);
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("clients"));
}

void TestDeskShell::palette_runsACommandByItsName()
{
    m_desk.window->open(QStringLiteral("clients"));
    m_desk.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_desk.find("commandPalette")->isVisible());
    m_desk.write(QStringLiteral("go notic"));
    m_desk.press(Qt::Key_Return);
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("queues"));
    QVERIFY(!m_desk.find("commandPalette")->isVisible());
}

void TestDeskShell::palette_isInColumns()
{
    m_desk.window->open(QStringLiteral("clients"));
    m_desk.press(Qt::Key_K, Qt::ControlModifier);
    const auto *list = m_desk.window->findChild<QListWidget *>(QStringLiteral("commandList"));
    QVERIFY(list);
    QVERIFY(list->count() > 10);
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem *item = list->item(row);
        // also what has no picture begins where the others begin; the shortcut is not a part of the name
        QVERIFY2(!item->icon().isNull(), qPrintable(item->text()));
        QCOMPARE(item->text(), item->data(Qt::AccessibleTextRole).toString());
    }
    QCOMPARE(list->viewport()->height() % list->visualItemRect(list->item(0)).height(), 0); // no row is cut in half
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        m_desk.window->grab().save(folder + QStringLiteral("/palette.png"));
    }
    m_desk.press(Qt::Key_Escape);
}

void TestDeskShell::palette_searchesWhatIsNoCommand()
{
    m_desk.window->open(QStringLiteral("journal"));
    m_desk.press(Qt::Key_K, Qt::ControlModifier);
    m_desk.write(QStringLiteral("zzz"));
    m_desk.press(Qt::Key_Return);
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("clients"));
    QTRY_COMPARE(m_desk.rows("clientsTable"), 0);
    m_desk.press(Qt::Key_Escape);
    QTRY_COMPARE(m_desk.rows("clientsTable"), 3);
}

void TestDeskShell::emptyJournal_offersTheWayOut()
{
    m_desk.window->open(QStringLiteral("journal"));
    QVERIFY(m_desk.calm());
    m_desk.writeInto("userEdit", QStringLiteral("nobody"));
    QTRY_VERIFY(m_desk.find("callsEmptyButton")->isVisible());
    QVERIFY(!m_desk.find("callsTable")->isVisible());
    m_desk.click("callsEmptyButton");
    QTRY_VERIFY(m_desk.find("callsTable")->isVisible());
    QVERIFY(m_desk.rows("callsTable") > 0);
    QCOMPARE(QApplication::focusWidget(), m_desk.find("subjectEdit"));
}

void TestDeskShell::actions_doNotFightForShortcuts()
{
    QCOMPARE(m_desk.window->desk().actions().conflicts(), QStringList());
}

void TestDeskShell::tab_reachesEveryControlOnce_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : test::DeskFixture::allPages()) {
        QTest::newRow(qPrintable(page)) << page;
    }
}

void TestDeskShell::tab_reachesEveryControlOnce()
{
    QFETCH(QString, page);
    QVERIFY(m_desk.openPage(page));
    QSet<QWidget *> expected;
    for (QWidget *widget : m_desk.window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy()) {
            // of a group of choices Tab reaches the chosen one, arrows the others
            const auto *radio = qobject_cast<QRadioButton *>(widget);
            if (radio && !radio->isChecked()) {
                continue;
            }
            expected.insert(widget);
        }
    }
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first);
    QList<QWidget *> reached;
    do {
        reached.append(QApplication::focusWidget());
        m_desk.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && reached.size() < 200);
    QStringList missed;
    for (QWidget *widget : expected) {
        if (!reached.contains(widget)) {
            missed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
    QCOMPARE(QSet<QWidget *>(reached.begin(), reached.end()).size(), reached.size());
    m_desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), reached.last());
}

void TestDeskShell::everyControl_hasAName_data()
{
    tab_reachesEveryControlOnce_data();
}

void TestDeskShell::everyControl_hasAName()
{
    QFETCH(QString, page);
    QVERIFY(m_desk.openPage(page));
    QStringList nameless;
    QStringList names;
    for (QWidget *widget : m_desk.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) {
            continue;
        }
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        // where accessibility goes over relations, Qt says a choice's value in place of its name
        const QString name = qobject_cast<QComboBox *>(widget) ? widget->accessibleName()
            : accessible                                       ? accessible->text(QAccessible::Name)
                                                               : QString();
        const bool isTabs = qobject_cast<QTabBar *>(widget) != nullptr;
        if (name.isEmpty()) {
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        } else if (!isTabs && names.contains(name) && page.startsWith(u"identify")) {
            nameless.append(u"twice in one form: " + name);
        }
        names.append(name);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void TestDeskShell::colours_areReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));
    light.setColor(QPalette::Text, Qt::black);
    light.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    QTest::newRow("light") << light;
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    dark.setColor(QPalette::Window, QColor(0x2a, 0x2e, 0x32));
    dark.setColor(QPalette::Text, QColor(0xfc, 0xfc, 0xfc));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    QTest::newRow("dark") << dark;
}

void TestDeskShell::colours_areReadable()
{
    QFETCH(QPalette, palette);
    using shell::Tone;
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad}) {
        QVERIFY(shell::contrast(shell::toneText(palette, tone), shell::toneFill(palette, tone)) >= 4.5);
        QVERIFY(shell::contrast(shell::toneText(palette, tone), palette.color(QPalette::Base)) >= 4.5);
    }
    for (const auto ground : {QPalette::Base, QPalette::Window}) {
        QVERIFY(shell::contrast(shell::secondaryText(palette), palette.color(ground)) >= 4.5);
    }
    QVERIFY(shell::contrast(shell::accent(palette), palette.color(QPalette::Base)) >= 4.5);
    QVERIFY(shell::contrast(shell::accent(palette), shell::onAccent(palette)) >= 4.5);
}

void TestDeskShell::cancelledTask_deliversNothing()
{
    auto &tasks = m_desk.window->desk().tasks();
    bool delivered = false;
    std::atomic<bool> stopped = false;
    const int id = tasks.run(
        m_desk.window.get(), QStringLiteral("slow"), shell::Lane::Registers,
        [&stopped](shell::Context &, const Job &job) -> Result<int> {
            QDeadlineTimer limit(10'000);
            while (!job.cancelled() && !limit.hasExpired()) {
                QThread::yieldCurrentThread();
            }
            stopped = true;
            return 1;
        },
        [&delivered](const Result<int> &) { delivered = true; });
    tasks.cancel(id);
    QTRY_VERIFY(tasks.idle());
    // a second task of the lane ends after the first has left its thread
    bool second = false;
    tasks.run(
        m_desk.window.get(), QStringLiteral("next"), shell::Lane::Registers,
        [](shell::Context &, const Job &) -> Result<int> { return 2; },
        [&second](const Result<int> &) { second = true; });
    QTRY_VERIFY(second);
    QVERIFY(!delivered);
}

void TestDeskShell::gate_asksForTheReason()
{
    shell::Reply got {true, {}};
    m_desk.window->desk().ask().ask(m_desk.window.get(),
        {QStringLiteral("test"), QStringLiteral("Do it?"), QStringLiteral("It will be done."), QStringLiteral("Do it"),
            false, true, {}},
        [&got](const shell::Reply &reply) { got = reply; });
    auto *dialog = m_desk.find("question");
    QVERIFY(dialog && dialog->isVisible());
    auto *yes = dialog->findChild<QWidget *>(QStringLiteral("yesButton"));
    QVERIFY(!yes->isEnabled());
    dialog->findChild<QWidget *>(QStringLiteral("reasonEdit"))->setFocus();
    QTest::keyClicks(dialog->findChild<QWidget *>(QStringLiteral("reasonEdit")), QStringLiteral("because"));
    QVERIFY(yes->isEnabled());
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(got.yes);
    QCOMPARE(got.reason, QStringLiteral("because"));
}

void TestDeskShell::aLongLine_leavesTheNextItsPlace()
{
    const QFont font = m_desk.find("clientsTable")->font();
    const QString kind = QStringLiteral("Duplicate in our own data");
    const QString longName = QStringLiteral("K1 · Association of municipalities for the repair of very long roads");
    const QString last = QStringLiteral("K2 · Nový Jan");
    const int width = QFontMetrics(font).horizontalAdvance(kind) + 4;
    const QString cell = QStringList {kind, longName, last}.join(u'\n');

    const QStringList few = widgets::fittedLines(cell, font, width, 4);
    QCOMPARE(few.size(), 4);
    QCOMPARE(few.front(), kind);
    QVERIFY(few[1].startsWith(QStringLiteral("K1 · ")));
    QVERIFY(few[2].endsWith(u'…'));
    QCOMPARE(few.back(), last);
    for (const QString &line : few) {
        QVERIFY2(QFontMetrics(font).horizontalAdvance(line) <= width, qPrintable(line));
    }
    const QStringList all = widgets::fittedLines(cell, font, width, 20);
    QCOMPARE(all.join(u' '), QString(kind + u' ' + longName + u' ' + last));
}

static const kmen::test::Entry testDeskShell(kmen::test::run<TestDeskShell, QApplication>);
#include "tst_desk_shell.moc"
