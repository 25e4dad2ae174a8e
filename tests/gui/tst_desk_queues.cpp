#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

#include "audit/audit_log.h"
#include "desk_fixture.h"
#include "store/held_lease.h"
#include "support/test_program.h"
#include "sync/rules.h"
#include "sync/schedule.h"
#include "ui/queues/coverage_strip.h"
#include "ui/queues/queue_calls.h"
#include "ui/queues/queues_page.h"

using namespace kmen;

/// Fronty oznámení: the distribution run from the desk, what waits, and the covered time.
class TestDeskQueues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void distribution_bringsTheNewAddress();
    void stoppedAndStartedAtOnce_isNotRefused();
    void notice_isSetAsideAndBroughtBack();
    void doneItem_opensItsClient();
    void merge_waitsAsAnIdentityCase();
    void coverage_tellsGapsFromTheTimeBefore();
    void windowsAndRuns_tellWhatWasAsked();
    void list_isSavedWithAPurpose();
    void numbersOfStages_areWhatTheyList();
    void noticeOfNobody_saysWhyItStays();
    void severalNotices_areMovedAtOnce();
    void journal_showsTheCallsAndVerifiesTheChain();
    void runOutsideTheHours_asksWhy();
    void whatTheRegistersObjectTo_isCountedAndShown();
    void gapOfAnotherAgenda_isShownWithItsName();
    void failedNight_saysWhyAndWhatToDo();
    void runThatFailsHere_keepsItsSentence();

private:
    void picture(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            (void)m_desk.settled();
            m_desk.window->grab().save(folder + QStringLiteral("/queues-") + name + QStringLiteral(".png"));
        }
    }
    test::DeskFixture m_desk;
    ClientId m_moved;
    QTemporaryDir m_folder;
};

void TestDeskQueues::initTestCase()
{
    QVERIFY_RESULT(m_desk.open());
    for (std::uint32_t number = 1; number <= 4; ++number) {
        const auto taken = m_desk.office.takeOver(number);
        QVERIFY_RESULT(taken);
        if (number == 2) {
            m_moved = taken->client;
        }
    }
    // the first run finds where the notices begin
    QVERIFY_RESULT(m_desk.office.distribute());
    QVERIFY_RESULT(m_desk.office.happens("move", 2));
    QVERIFY_RESULT(m_desk.office.merges(3, 4));
    m_desk.adjust = [](shell::Office &office) {
        office.profile.identity.others.push_back(
            {QStringLiteral("A9145"), QStringLiteral("CR83065"), QStringLiteral("evidence")});
    };
    QVERIFY(m_desk.show());
}

void TestDeskQueues::distribution_bringsTheNewAddress()
{
    const auto before = m_desk.office.detail(m_moved);
    QVERIFY_RESULT(before);
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    m_desk.click("runButton");
    QVERIFY(!m_desk.window->desk().tasks().idle());
    QVERIFY(m_desk.calm());
    const auto after = m_desk.office.detail(m_moved);
    QVERIFY_RESULT(after);
    QVERIFY(after->row.address != before->row.address);
    QTRY_VERIFY(m_desk.find<QLabel>("inStepLabel")->text().startsWith(QStringLiteral("✓")));
    m_desk.click("stage.4");
    QTRY_VERIFY(m_desk.rows("noticesTable") >= 1);
}

void TestDeskQueues::stoppedAndStartedAtOnce_isNotRefused()
{
    QVERIFY(m_desk.calm());
    auto *button = m_desk.find<QPushButton>("runButton");
    const auto press = [button] {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    };
    for (int times = 0; times < 5; ++times) {
        QVERIFY_RESULT(m_desk.office.faults("delay", "", 100));
        press();
        QVERIFY(button->text().contains(QStringLiteral("Stop")));
        QTRY_VERIFY(store::lease(m_desk.office.session(), QStringLiteral("distribution")).value().has_value());
        press();
        // it says what it does and cannot be pressed until the lease is free again
        QVERIFY(button->text().startsWith(QStringLiteral("Stopping")));
        QVERIFY(!button->isEnabled());
        QVERIFY(!m_desk.find("cancelTaskButton")->isEnabled());
        m_desk.click("runButton");
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(!store::lease(m_desk.office.session(), QStringLiteral("distribution")).value().has_value());
        QCOMPARE(button->text(), QStringLiteral("Run the distribution"));
        QVERIFY(m_desk.window->focusWidget() == button);
        QVERIFY_RESULT(m_desk.office.faults("none"));
        press();
        QVERIFY(m_desk.calm());
        const auto last = registry::lastRun(m_desk.office.session(), QStringLiteral("distribution"));
        QVERIFY_RESULT(last);
        QVERIFY(*last && (*last)->outcome == registry::RunOutcome::Done);
    }
}

void TestDeskQueues::notice_isSetAsideAndBroughtBack()
{
    const auto onThisPage = [this] {
        const QWidget *focused = m_desk.window->focusWidget();
        return focused && m_desk.window->findChild<queues::QueuesPage *>()->isAncestorOf(focused);
    };
    const auto press = [this](const char *name) {
        QWidget *button = m_desk.find(name);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        button->setFocus();
        m_desk.press(Qt::Key_Space);
    };
    QVERIFY_RESULT(m_desk.office.happens("move", 1));
    QVERIFY_RESULT(m_desk.office.faults("truncate", "E277", 50));
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    m_desk.click("stage.2");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    const auto why = [this] { return m_desk.cell("noticesTable", 0, 5); };
    QVERIFY2(why().contains(QStringLiteral("connection")), qPrintable(why())); // what stopped the run
    press("setAsideButton");
    QPointer<QDialog> dialog;
    QTRY_VERIFY((dialog = m_desk.window->findChild<QDialog *>(QStringLiteral("question"))));
    QCOMPARE(dialog->findChild<QPushButton *>(QStringLiteral("yesButton"))->text(), QStringLiteral("Set it aside"));
    // of whom
    QVERIFY(dialog->accessibleDescription().contains(m_desk.cell("noticesTable", 0, 1)));
    auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("reasonEdit"));
    reason->setText(QStringLiteral("čeká na doložení"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("setAsideButton")->isEnabled());
    QVERIFY(onThisPage());
    // nothing reads it while it is set aside
    QVERIFY_RESULT(m_desk.office.faults("none"));
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    m_desk.click("stage.5");
    QTRY_COMPARE(m_desk.rows("noticesTable"), 1);
    QVERIFY(m_desk.cell("noticesTable", 0, 5).contains(QStringLiteral("čeká na doložení")));
    press("bringBackButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("bringBackButton")->isEnabled());
    QVERIFY(onThisPage());
    m_desk.click("stage.2");
    QTRY_COMPARE(m_desk.rows("noticesTable"), 1);
    QVERIFY2(why().startsWith(QStringLiteral("The next distribution reads it.")), qPrintable(why()));
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    m_desk.click("stage.4");
    QTRY_VERIFY(m_desk.rows("noticesTable") >= 2);
}

void TestDeskQueues::doneItem_opensItsClient()
{
    QVERIFY(m_desk.calm());
    const QString kid = m_desk.cell("noticesTable", 0, 1);
    m_desk.find("noticesTable")->setFocus();
    m_desk.press(Qt::Key_Home);
    m_desk.press(Qt::Key_Return);
    QCOMPARE(m_desk.window->currentId(), QStringLiteral("clients"));
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().endsWith(kid));
}

void TestDeskQueues::merge_waitsAsAnIdentityCase()
{
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    m_desk.click("stage.7");
    QTRY_VERIFY(m_desk.rows("casesTable") >= 1);
    QVERIFY(m_desk.cell("casesTable", 0, 1).contains(QStringLiteral("K")));
}

void TestDeskQueues::coverage_tellsGapsFromTheTimeBefore()
{
    const QDate today(2026, 11, 21);
    const auto days = [&today](int fromBack, int toBack) {
        return registry::Span {localMidnight(today.addDays(-fromBack)), localMidnight(today.addDays(-toBack))};
    };
    // the first client came six days ago; two days were covered, then a gap of two days; today is not asked about
    const Moment now = localMidnight(today) + std::chrono::hours(9);
    // another agenda's gap lies within: no time is missing twice
    const std::vector<queues::Gap> gaps {
        {days(4, 2)}, {{localMidnight(today), now}}, {days(3, 2), false, QStringLiteral("A9145")}};
    const auto list = queues::coverage(gaps, days(6, 0).from, {{.day = today.addDays(-3), .changed = 7}}, now, 10);
    using Cover = queues::Day::Cover;
    QCOMPARE(list.size(), 10U);
    QCOMPARE(list.back().date, today);
    QCOMPARE(list[2].cover, Cover::Before);
    QCOMPARE(list[3].cover, Cover::Whole);
    QCOMPARE(list[4].cover, Cover::Whole);
    QCOMPARE(list[5].cover, Cover::Missing);
    QCOMPARE(list[6].cover, Cover::Missing);
    QCOMPARE(list[6].changed, 7);
    QCOMPARE(list[7].cover, Cover::Whole);
    QCOMPARE(list[9].cover, Cover::Open);
    // before six o'clock nobody had to ask about yesterday
    const std::vector<queues::Gap> yesterday {{days(1, 0)}};
    const auto early =
        queues::coverage(yesterday, days(6, 0).from, {}, localMidnight(today) + std::chrono::hours(2), 2);
    QCOMPARE(early.front().cover, Cover::Open);
    QCOMPARE(queues::windowRows({}, yesterday, localMidnight(today) + std::chrono::hours(2)).size(), 0U);
    QCOMPARE(queues::windowRows({}, yesterday, now).size(), 1U);
    // a run fills what the register still tells of
    queues::Overview overview;
    const registry::Span tooOld {now - std::chrono::hours(24 * 4000), now - std::chrono::hours(24 * 3990)};
    overview.windows = queues::windowRows({}, {{days(1, 0)}, {tooOld}}, now);
    QCOMPARE(overview.windows.size(), 2U);
    QCOMPARE(overview.gaps(), 1);
}

void TestDeskQueues::windowsAndRuns_tellWhatWasAsked()
{
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    auto *tabs = m_desk.find<QTabWidget>("queueTabs");
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(m_desk.rows("windowsTable") >= 1);
    QVERIFY(m_desk.cell("windowsTable", 0, 0).contains(QStringLiteral("E07")));
    QVERIFY(!m_desk.find("gapsNote")->accessibleName().isEmpty());
    tabs->setCurrentIndex(2);
    QTRY_COMPARE(m_desk.rows("daysTable"), 1);
    tabs->setCurrentIndex(3);
    QTRY_VERIFY(m_desk.rows("runCallsTable") >= 2);
    tabs->setCurrentIndex(0);
}

void TestDeskQueues::list_isSavedWithAPurpose()
{
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    m_desk.click("stage.4");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find("saveNoticesButton")->isEnabled());
    const int rows = m_desk.rows("noticesTable");
    const QString path = m_folder.filePath(QStringLiteral("notices.csv"));
    m_desk.window->desk().ask().script({true, QStringLiteral("Kontrola")});
    m_desk.click("saveNoticesButton");
    QTRY_VERIFY(m_desk.find<QFileDialog>("saveNoticesDialog"));
    auto *dialog = m_desk.find<QFileDialog>("saveNoticesDialog");
    dialog->selectFile(path);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_desk.find<QFileDialog>("saveNoticesDialog"));
    m_desk.window->activateWindow();
    QVERIFY(m_desk.calm());
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = readCsv(file.readAll());
    QVERIFY_RESULT(table);
    QCOMPARE(static_cast<int>(table->rows.size()), rows);
    const auto acts = audit::auditRows(m_desk.office.session(), {}, store::PageCursor::first(), 5);
    QVERIFY_RESULT(acts);
    QVERIFY(std::ranges::any_of(acts->rows, [](const audit::AuditRow &act) {
        return act.action == QStringLiteral("notices.exported") && act.reason == QStringLiteral("Kontrola");
    }));
}

void TestDeskQueues::journal_showsTheCallsAndVerifiesTheChain()
{
    m_desk.window->open(QStringLiteral("journal"));
    QTRY_VERIFY(m_desk.rows("callsTable") > 5);
    QTRY_VERIFY(m_desk.rows("actsTable") > 4);
    m_desk.click("verifyButton");
    QTRY_VERIFY(m_desk.find("chainNote")->isVisible());
    QVERIFY(m_desk.find("chainNote")->accessibleName().contains(QStringLiteral("holds")));
    const auto all = m_desk.rows("callsTable");
    auto *service = m_desk.find<QComboBox>("serviceChoice");
    service->setFocus();
    m_desk.press(Qt::Key_Down);
    QTRY_VERIFY(m_desk.rows("callsTable") < all);
    for (int row = 0; row < m_desk.rows("callsTable"); ++row) {
        QCOMPARE(m_desk.cell("callsTable", row, 1), QStringLiteral("E278"));
    }
}

void TestDeskQueues::runOutsideTheHours_asksWhy()
{
    store::Session &session = m_desk.office.session();
    auto tx = store::Transaction::begin(session);
    QVERIFY_RESULT(tx);
    auto query = tx->query(QStringLiteral("UPDATE client SET created_at = :then"));
    query.bind(QStringLiteral(":then"), session.clock().now() - std::chrono::hours(24 * 5));
    QVERIFY_RESULT(query.exec());
    QVERIFY_RESULT(registry::setRoute(*tx, registry::Route::Aisv, m_desk.office.by()));
    QVERIFY_RESULT(tx->commit());
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    Q_EMIT m_desk.window->desk().dataChanged();
    QVERIFY(m_desk.calm());
    const bool asks = !sync::isRecommendedTime(session.clock().now());
    m_desk.window->desk().ask().script({true, QStringLiteral("Závada v noci")});
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    audit::CallFilter filter;
    filter.service = QStringLiteral("E317");
    const auto calls = audit::calls(session, filter, store::PageCursor::first(), 10);
    QVERIFY_RESULT(calls);
    QVERIFY(!calls->rows.empty());
    QCOMPARE(calls->rows.front().opened.reason == QStringLiteral("Závada v noci"), asks);
}

void TestDeskQueues::whatTheRegistersObjectTo_isCountedAndShown()
{
    using sync::Rule;
    const std::vector<Rule> rules {
        Rule::FromTheBeginning, Rule::BulkWithoutNotices, Rule::SingleReads, Rule::OutsideHours, Rule::ParallelWindows};
    store::Session &session = m_desk.office.session();
    for (const Rule rule : rules) {
        QVERIFY_RESULT(sync::noteRule(session, rule, true));
        QVERIFY_RESULT(sync::noteRule(session, rule, false));
    }
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    Q_EMIT m_desk.window->desk().dataChanged();
    QVERIFY(m_desk.calm());
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(2);
    auto *label = m_desk.find<QLabel>("rulesLabel");
    QTRY_VERIFY(label->isVisible() && label->text().contains(sync::ruleText(Rule::SingleReads)));
    for (const Rule rule : rules) {
        // what it is, how often, and where it is written
        QVERIFY2(label->text().contains(sync::ruleText(rule)), qPrintable(sync::ruleName(rule)));
        QVERIFY2(label->text().contains(sync::ruleSource(rule)), qPrintable(sync::ruleName(rule)));
    }
    // and what is billed or recorded: calls and persons of each day
    QVERIFY(m_desk.rows("daysTable") >= 1);
    picture(QStringLiteral("days"));
}

void TestDeskQueues::gapOfAnotherAgenda_isShownWithItsName()
{
    store::Session &session = m_desk.office.session();
    const Moment now = session.clock().now();
    // the office's own agenda is covered; of the other one nobody ever asked
    auto tx = store::Transaction::begin(session);
    QVERIFY_RESULT(tx);
    registry::Window own {
        0, std::nullopt, registry::coverageOfPersons(), now - std::chrono::hours(24 * 40), now, now, now};
    QVERIFY_RESULT(registry::saveWindow(*tx, own));
    auto pair = tx->query(QStringLiteral("INSERT INTO aifo_pair (agenda, ais, since) VALUES ('A9145', :ais, :since)"));
    pair.bind(QStringLiteral(":ais"), m_desk.office.workplace().profile().identity.ais)
        .bind(QStringLiteral(":since"), now - std::chrono::hours(24 * 4));
    QVERIFY_RESULT(pair.exec());
    QVERIFY_RESULT(tx->commit());
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    Q_EMIT m_desk.window->desk().dataChanged();
    QVERIFY(m_desk.calm());
    auto *tabs = m_desk.find<QTabWidget>("queueTabs");
    QVERIFY2(tabs->tabText(1).contains(QStringLiteral("missing: 1")), qPrintable(tabs->tabText(1)));
    tabs->setCurrentIndex(1);
    QVERIFY(m_desk.find("gapsNote")->accessibleDescription().contains(QStringLiteral("A9145")));
    bool listed = false;
    for (int row = 0; row < m_desk.rows("windowsTable"); ++row) {
        listed = listed
            || (m_desk.cell("windowsTable", row, 0).contains(QStringLiteral("A9145"))
                && m_desk.cell("windowsTable", row, 2).contains(QStringLiteral("missing")));
    }
    QVERIFY(listed);
    QVERIFY(m_desk.window->desk().actions().find(QStringLiteral("queues.fillGaps"))->isEnabled());
    picture(QStringLiteral("gap"));
    const auto *strip = m_desk.window->findChild<queues::QueuesPage *>()->findChild<queues::CoverageStrip *>();
    QVERIFY2(!strip->accessibleDescription().contains(QStringLiteral("missing: 0,")),
        qPrintable(strip->accessibleDescription()));
    tabs->setCurrentIndex(0);
    m_desk.window->open(QStringLiteral("overview"));
    QVERIFY(m_desk.calm());
    const QString told = m_desk.find("tile.inStep")->accessibleDescription();
    QVERIFY2(told.contains(QStringLiteral("A9145")), qPrintable(told));
    QVERIFY_RESULT(session.execute(QStringLiteral("DELETE FROM aifo_pair WHERE agenda = 'A9145'")));
}

void TestDeskQueues::failedNight_saysWhyAndWhatToDo()
{
    store::Session &session = m_desk.office.session();
    const auto fails = [&session](const Error &why) -> Result<void> {
        auto tx = store::Transaction::begin(session);
        registry::SyncRun run;
        run.kind = sync::workName(sync::Work::Distribution);
        run.actor = QStringLiteral("kmen-worker");
        const auto id = registry::startRun(*tx, run);
        if (!id) {
            return failWith(id);
        }
        run.id = *id;
        run.finishedAt = session.clock().now();
        run.outcome = registry::RunOutcome::Failed;
        run.code = why.code;
        run.what = why.what;
        run.remedy = why.remedy;
        if (auto done = registry::updateRun(*tx, run); !done) {
            return done;
        }
        return tx->commit();
    };
    const auto shown = [this] {
        m_desk.press(Qt::Key_3, Qt::ControlModifier);
        Q_EMIT m_desk.window->desk().dataChanged();
        return m_desk.calm();
    };
    const QString what = QStringLiteral("The certificate expired.");
    const QString remedy = QStringLiteral("Ask for another one.");
    QVERIFY_RESULT(fails({ErrorKind::Denied, QStringLiteral("egon.CERTIFICATE"), what, {}, remedy}));
    QVERIFY(shown());
    QVERIFY(m_desk.find("runNote")->isVisible());
    const QString said = m_desk.find("runNote")->accessibleName();
    QVERIFY2(said.startsWith(QStringLiteral("The distribution failed ")) && said.endsWith(what), qPrintable(said));
    QCOMPARE(m_desk.find("runNote")->accessibleDescription(), remedy);
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(3);
    QCOMPARE(m_desk.cell("runsTable", 0, 1), QStringLiteral("Distribution"));
    QCOMPARE(m_desk.cell("runsTable", 0, 8), what);
    picture(QStringLiteral("failed"));
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(0);
    m_desk.window->open(QStringLiteral("overview"));
    QVERIFY(m_desk.calm());
    const QString urgent = m_desk.find("attentionNote")->accessibleDescription();
    QVERIFY2(urgent.contains(what) && urgent.contains(remedy), qPrintable(urgent));
    // a run of an older program has no words: its code, and still something to do
    QVERIFY_RESULT(fails({ErrorKind::Denied, QStringLiteral("egon.OLD"), {}, {}, {}}));
    QVERIFY(shown());
    QVERIFY(m_desk.find("runNote")->accessibleName().contains(QStringLiteral("egon.OLD")));
    QVERIFY(!m_desk.find("runNote")->accessibleDescription().isEmpty());
    // a run whose program died
    auto tx = store::Transaction::begin(session);
    QVERIFY_RESULT(tx);
    registry::SyncRun run;
    run.kind = sync::workName(sync::Work::Distribution);
    QVERIFY_RESULT(registry::startRun(*tx, run));
    QCOMPARE(*registry::closeAbandonedRuns(*tx, run.kind), 1);
    QVERIFY_RESULT(tx->commit());
    QVERIFY(shown());
    QVERIFY(m_desk.find("runNote")->accessibleName().contains(QStringLiteral("The program that ran it")));
    // the next one that ends well takes it away
    m_desk.window->desk().ask().script({true, QStringLiteral("Závada v noci")});
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("runNote")->isVisible());
}

void TestDeskQueues::runThatFailsHere_keepsItsSentence()
{
    const auto lease = store::HeldLease::take(m_desk.office.session(), QStringLiteral("distribution"),
        QStringLiteral("distribution"), std::chrono::minutes(5));
    QVERIFY_RESULT(lease);
    m_desk.window->desk().ask().script({true, QStringLiteral("Závada v noci")});
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find("runNote")->isVisible());
    const QString said = m_desk.find("runNote")->accessibleName();
    QVERIFY(!said.isEmpty());
    // the page looks again and again; this stays until there is other news
    for (int times = 0; times < 2; ++times) {
        Q_EMIT m_desk.window->desk().dataChanged();
        QVERIFY(m_desk.calm());
        QVERIFY(m_desk.find("runNote")->isVisible());
        QCOMPARE(m_desk.find("runNote")->accessibleName(), said);
    }
}

void TestDeskQueues::numbersOfStages_areWhatTheyList()
{
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    store::Session &session = m_desk.office.session();
    // one person was announced twice before anybody read it, and one is being read
    QVERIFY_RESULT(m_desk.office.happens("move", 1));
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    const auto all = registry::notices(session, registry::NoticeState::Applied, store::PageCursor::first(), 10);
    QVERIFY_RESULT(all);
    QVERIFY(all->rows.size() >= 3);
    // by hand: no run is quick enough to be looked at in the middle
    const auto put = [&session](qint64 notice, registry::NoticeState state) -> Result<void> {
        const int to = static_cast<int>(state);
        for (const QString &statement :
            {QStringLiteral("UPDATE notice SET state = %1 WHERE id = %2").arg(to).arg(notice),
                QStringLiteral("UPDATE counter SET value = value - 1 WHERE name = 'notice.state.3'"),
                QStringLiteral("INSERT INTO counter (name, value) VALUES ('notice.state.%1', 1) ON CONFLICT (name) DO "
                               "UPDATE SET value = counter.value + 1")
                    .arg(to)}) {
            if (auto done = session.execute(statement); !done) {
                return done;
            }
        }
        return {};
    };
    QVERIFY_RESULT(put(all->rows[0].id, registry::NoticeState::Reading));
    QVERIFY_RESULT(put(all->rows[1].id, registry::NoticeState::Repeated));
    Q_EMIT m_desk.window->desk().dataChanged();
    QVERIFY(m_desk.calm());
    for (const int stage : {2, 3, 4, 5, 6, 8}) {
        const QByteArray name = "stage." + QByteArray::number(stage);
        m_desk.click(name.constData());
        QVERIFY(m_desk.calm());
        const QString spoken = m_desk.find(name.constData())->accessibleDescription();
        const int said = spoken.section(u' ', 0, 0).toInt();
        const int listed = m_desk.find("noticesTable")->isVisible() ? m_desk.rows("noticesTable") : 0;
        QVERIFY2(said == listed, qPrintable(spoken + QString::fromLatin1(name)));
        QVERIFY(said > 0 || (stage != 2 && stage != 8));
    }
    // what is of the last run leads to it
    auto *tabs = m_desk.find<QTabWidget>("queueTabs");
    for (const char *stage : {"stage.0", "stage.1"}) {
        m_desk.click("stage.4");
        QCOMPARE(tabs->currentIndex(), 0);
        m_desk.click(stage);
        QCOMPARE(tabs->currentIndex(), 3);
        QVERIFY(m_desk.calm());
    }
    m_desk.click("stage.4");
    // `/` goes to what the page filters by, never to what starts a run
    m_desk.press(Qt::Key_Slash);
    QVERIFY(m_desk.window->focusWidget() == m_desk.find("stage.4"));
    QVERIFY_RESULT(put(all->rows[0].id, registry::NoticeState::Applied));
}

void TestDeskQueues::noticeOfNobody_saysWhyItStays()
{
    store::Session &session = m_desk.office.session();
    auto tx = store::Transaction::begin(session);
    QVERIFY_RESULT(tx);
    registry::NewNotice notice;
    notice.aifo = {
        *Aifo::fromBytes(QByteArray(static_cast<qsizetype>(Aifo::size), '\7')), QStringLiteral("A8566"), 1234};
    notice.source = QStringLiteral("E07");
    notice.changeId = 999'999;
    QVERIFY_RESULT(registry::addNotices(*tx, *m_desk.window->desk().office().protector, std::nullopt, {&notice, 1}));
    QVERIFY_RESULT(tx->commit());
    Q_EMIT m_desk.window->desk().dataChanged();
    m_desk.click("stage.5");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 1);
    m_desk.click("bringBackButton");
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("runNote")->isVisible());
    QVERIFY(m_desk.find("runNote")->accessibleName().contains(QStringLiteral("no client has the identifier")));
    QVERIFY(m_desk.find("runNote")->accessibleDescription().contains(QStringLiteral("Identify the client")));
    picture(QStringLiteral("nobody"));
    QCOMPARE(m_desk.rows("noticesTable"), 1);
}

void TestDeskQueues::severalNotices_areMovedAtOnce()
{
    // back into the queue, then all of it set aside at once
    for (const std::uint32_t person : {1U, 2U}) {
        QVERIFY_RESULT(m_desk.office.happens("move", person));
    }
    QVERIFY_RESULT(m_desk.office.faults("truncate", "E277", 50));
    m_desk.click("runButton");
    QVERIFY(m_desk.calm());
    QVERIFY_RESULT(m_desk.office.faults("none"));
    m_desk.click("stage.2");
    QVERIFY(m_desk.calm());
    const int waits = m_desk.rows("noticesTable");
    QVERIFY(waits >= 2);
    m_desk.find("noticesTable")->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    picture(QStringLiteral("several"));
    m_desk.window->desk().ask().script({true, QStringLiteral("čeká na doložení")});
    m_desk.click("setAsideButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!m_desk.find("noticesTable")->isVisible());
    m_desk.click("stage.5");
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), waits + 1);
}

static const kmen::test::Entry testDeskQueues(kmen::test::run<TestDeskQueues, QApplication>);
#include "tst_desk_queues.moc"
