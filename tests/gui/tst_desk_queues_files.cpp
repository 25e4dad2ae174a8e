#include <QFileDialog>
#include <QTemporaryDir>
#include <QToolButton>

#include "audit/audit_log.h"
#include "queues_fixture.h"
#include "registry/cases.h"
#include "support/test_program.h"
#include "ui/queues/queue_exports.h"

using namespace kmen;

/// What the page of notices shows, in files: the filtered list, windows, days, runs.
class TestDeskQueuesFiles : public test::QueuesTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filteredList_isSavedAsItIsShown();
    void everyTab_savesWhatItShows_data();
    void everyTab_savesWhatItShows();
    void waitingCases_areSavedWithTheirClients();
    void runs_haveTheirKindAndPlainNumbers();
    void windows_tellGapsFromWhatWasAsked();
    void formulas_areText();
    void cancelled_leavesTheOldFile();
    void withoutAPurpose_thereIsNoFile();
    void fileThatCannotBeWritten_isToldOnThePage();

private:
    /// The file of the open tab; asks as a person would.
    QByteArray saved(const QString &name, const QString &reason)
    {
        const QString path = m_folder.filePath(name);
        m_desk.window->desk().ask().script({true, reason});
        m_desk.click("saveNoticesButton");
        if (!QTest::qWaitFor([this] { return m_desk.find<QFileDialog>("saveNoticesDialog") != nullptr; })) {
            return {};
        }
        auto *dialog = m_desk.find<QFileDialog>("saveNoticesDialog");
        dialog->selectFile(path);
        QTest::keyClick(dialog, Qt::Key_Return);
        (void)QTest::qWaitFor([this] { return !m_desk.find<QFileDialog>("saveNoticesDialog"); });
        m_desk.window->activateWindow();
        (void)m_desk.calm();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    audit::AuditRow lastExport()
    {
        audit::AuditFilter filter;
        filter.action = QStringLiteral("notices.exported");
        const auto acts = audit::auditRows(m_desk.office.session(), filter, store::PageCursor::first(), 1);
        return acts && !acts->rows.empty() ? acts->rows.front() : audit::AuditRow();
    }
    std::unique_ptr<shell::Context> context()
    {
        return std::move(*shell::Context::open(std::make_shared<const shell::Office>(m_desk.window->desk().office())));
    }
    QTemporaryDir m_folder;
};

void TestDeskQueuesFiles::initTestCase()
{
    openWith(4);
    const auto done = ids(registry::NoticeState::Applied);
    QCOMPARE(done.size(), 4U);
    QVERIFY_RESULT(earlier(done[0], 2));
    QVERIFY_RESULT(earlier(done[1], 2));
    QVERIFY_RESULT(ran(sync::Work::Reconciliation, registry::RunOutcome::Failed, QStringLiteral("AISV is away.")));
    QVERIFY(again());
}

void TestDeskQueuesFiles::filteredList_isSavedAsItIsShown()
{
    m_desk.click("stage.4");
    QVERIFY(m_desk.calm());
    auto *strip = m_desk.find("coverageStrip");
    const int step = strip->width() / 30;
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() - step * 2 - step / 2, 20});
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("noticesTable"), 2);
    const QByteArray bytes = saved(QStringLiteral("filtered.csv"), QStringLiteral("Kontrola dne"));
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    QVERIFY(bytes.endsWith("\r\n"));
    // the question says what narrows it
    const QString asked = m_desk.window->desk().ask().last().text;
    QVERIFY2(asked.contains(QStringLiteral("Done on ")), qPrintable(asked));
    const auto table = readCsv(bytes);
    QVERIFY_RESULT(table);
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows.front().at(1), m_desk.cell("noticesTable", 0, 1));
    QCOMPARE(table->header,
        QStringList({QStringLiteral("Client"), QStringLiteral("KID"), QStringLiteral("Announced"),
            QStringLiteral("Waits"), QStringLiteral("State"), QStringLiteral("Why")}));
    // the name and the KID tell who it is; no identifier of a register does
    const auto done = registry::notices(m_desk.office.session(), registry::NoticeState::Applied, {}, 10);
    QVERIFY_RESULT(done);
    registry::Clients clients(m_desk.office.session(), *m_desk.window->desk().office().protector);
    for (const registry::NoticeRow &row : done->rows) {
        const auto aifo = clients.validAifo(*row.client);
        QVERIFY_RESULT(aifo);
        const QByteArray value = aifo->key.aifo.bytes().toByteArray();
        QVERIFY(!bytes.contains(value) && !bytes.contains(value.toBase64()) && !bytes.contains(value.toHex()));
    }
    const auto act = lastExport();
    QCOMPARE(act.object, QStringLiteral("export:csv:2"));
    QCOMPARE(act.reason, QStringLiteral("Kontrola dne"));
    m_desk.click("clearNoticeFilterButton");
    QVERIFY(m_desk.calm());
}

void TestDeskQueuesFiles::everyTab_savesWhatItShows_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("name");
    QTest::newRow("windows") << 1 << QByteArray("windowsTable") << QStringLiteral("windows");
    QTest::newRow("days") << 2 << QByteArray("daysTable") << QStringLiteral("days");
    QTest::newRow("runs") << 3 << QByteArray("runsTable") << QStringLiteral("runs");
}

void TestDeskQueuesFiles::everyTab_savesWhatItShows()
{
    QFETCH(int, tab);
    QFETCH(QByteArray, table);
    QFETCH(QString, name);
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(tab);
    QVERIFY(m_desk.calm());
    const int rows = m_desk.rows(table.constData());
    QVERIFY(rows > 0);
    const QByteArray bytes = saved(QString(name + u".csv"), QStringLiteral("Přehled"));
    const auto read = readCsv(bytes);
    QVERIFY_RESULT(read);
    QCOMPARE(static_cast<int>(read->rows.size()), rows);
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    QCOMPARE(lastExport().object, QStringLiteral("export:csv:%1:%2").arg(name).arg(rows));
    QCOMPARE(lastExport().reason, QStringLiteral("Přehled"));
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(0);
}

void TestDeskQueuesFiles::waitingCases_areSavedWithTheirClients()
{
    const auto done = registry::notices(m_desk.office.session(), registry::NoticeState::Applied, {}, 10);
    QVERIFY_RESULT(done);
    auto tx = store::Transaction::begin(m_desk.office.session());
    QVERIFY_RESULT(tx);
    registry::NewCase opened;
    opened.kind = registry::CaseKind::Vanished;
    opened.clients = {*done->rows.front().client};
    opened.note = QStringLiteral("=1+1");
    QVERIFY_RESULT(registry::openCase(*tx, *m_desk.window->desk().office().protector, opened, {}));
    QVERIFY_RESULT(tx->commit());
    m_desk.click("stage.7");
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(m_desk.rows("casesTable"), 1);
    const auto read = readCsv(saved(QStringLiteral("cases.csv"), QStringLiteral("Porada")));
    QVERIFY_RESULT(read);
    QCOMPARE(read->rows.size(), 1);
    QCOMPARE(read->header.front(), QStringLiteral("What happened"));
    QCOMPARE(read->rows.front().at(0), registry::caseKindText(registry::CaseKind::Vanished));
    QVERIFY(read->rows.front().at(1).contains(done->rows.front().kid.text()));
    QVERIFY(!read->rows.front().at(3).startsWith(u'=')); // a formula is text
    QCOMPARE(lastExport().object, QStringLiteral("export:csv:cases:1"));
    QCOMPARE(lastExport().reason, QStringLiteral("Porada"));
    m_desk.click("stage.4");
    QVERIFY(m_desk.calm());
}

void TestDeskQueuesFiles::runs_haveTheirKindAndPlainNumbers()
{
    registry::SyncRun run;
    run.kind = sync::workName(sync::Work::Subscription);
    run.actor = QStringLiteral("kmen-worker");
    run.startedAt = m_desk.office.session().clock().now();
    run.outcome = registry::RunOutcome::Failed;
    run.what = QStringLiteral("AISV is away.");
    run.delivered = 1'234'567;
    run.fromChange = 7'654'321;
    run.toChange = 7'654'399;
    const queues::ExportTable table = queues::runsTable({run});
    QCOMPARE(table.rows.size(), 1U);
    QCOMPARE(table.rows.front().size(), table.header.size());
    QCOMPARE(table.rows.front().at(2), QStringLiteral("Subscription"));
    // a spreadsheet adds it up: no space between thousands
    QVERIFY(table.rows.front().contains(QStringLiteral("1234567")));
    // the window of an E07 is one of changes
    QVERIFY(table.rows.front().contains(QStringLiteral("7654321")));
    QVERIFY(table.rows.front().contains(QStringLiteral("7654399")));
    QVERIFY(table.rows.front().contains(QStringLiteral("AISV is away.")));
}

void TestDeskQueuesFiles::windows_tellGapsFromWhatWasAsked()
{
    const Moment now = m_desk.office.session().clock().now();
    registry::Window window;
    window.source = QStringLiteral("E317");
    window.from = now - std::chrono::hours(4);
    window.askedTo = now - std::chrono::hours(2);
    window.deliveredTo = now - std::chrono::hours(3);
    window.notices = 7;
    queues::WindowRow asked {window, {window.from, window.askedTo}, false, {}, false};
    queues::WindowRow gap {std::nullopt, {now - std::chrono::hours(9), now - std::chrono::hours(4)}, true, {}, true};
    const queues::ExportTable table = queues::windowsTable({asked, gap});
    for (const QStringList &row : table.rows) {
        QCOMPARE(row.size(), table.header.size());
    }
    QCOMPARE(table.rows.at(0).at(4), QStringLiteral("shortened"));
    QCOMPARE(table.rows.at(0).at(7), QStringLiteral("7"));
    QCOMPARE(table.rows.at(1).at(0), QStringLiteral("organisations"));
    QVERIFY(table.rows.at(1).at(4).startsWith(QStringLiteral("missing: the register no longer")));
}

void TestDeskQueuesFiles::formulas_areText()
{
    const auto with = context();
    const QString path = m_folder.filePath(QStringLiteral("formula.csv"));
    const queues::ExportTable table {QStringLiteral("runs"), {QStringLiteral("Who")},
        {{QStringLiteral("=HYPERLINK(\"http://x\")")}, {QStringLiteral("a;b")}}};
    QVERIFY_RESULT(queues::saveTable(*with, table, path, QStringLiteral("Kontrola"), {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readCsv(file.readAll());
    QVERIFY_RESULT(read);
    QVERIFY(!read->rows.front().front().startsWith(u'='));
    QVERIFY(read->rows.front().front().contains(QStringLiteral("HYPERLINK")));
    QCOMPARE(read->rows.at(1).front(), QStringLiteral("a;b"));
}

void TestDeskQueuesFiles::cancelled_leavesTheOldFile()
{
    const auto with = context();
    const QString path = m_folder.filePath(QStringLiteral("kept.csv"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("before");
    old.close();
    std::stop_source stop;
    stop.request_stop();
    const qint64 before = lastExport().sequence;
    const auto list = queues::saveNotices(
        *with, {{registry::NoticeState::Applied}, {}, {}}, path, QStringLiteral("Kontrola"), Job(stop.get_token()));
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Cancelled);
    const auto table = queues::saveTable(*with, {QStringLiteral("days"), {QStringLiteral("Day")}, {}}, path,
        QStringLiteral("Kontrola"), Job(stop.get_token()));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("before"));
    QCOMPARE(lastExport().sequence, before);
}

void TestDeskQueuesFiles::withoutAPurpose_thereIsNoFile()
{
    const auto with = context();
    const QString path = m_folder.filePath(QStringLiteral("none.csv"));
    const auto table =
        queues::saveTable(*with, {QStringLiteral("days"), {QStringLiteral("Day")}, {}}, path, QStringLiteral("  "), {});
    QVERIFY(!table);
    QCOMPARE(table.error().code, QStringLiteral("export.REASON"));
    QVERIFY(!QFile::exists(path));
}

void TestDeskQueuesFiles::fileThatCannotBeWritten_isToldOnThePage()
{
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(2);
    QVERIFY(m_desk.calm());
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("gone")));
    m_desk.window->desk().ask().script({true, QStringLiteral("Přehled")});
    m_desk.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk.calm());
    m_desk.find<QTabWidget>("queueTabs")->setCurrentIndex(2);
    m_desk.click("saveNoticesButton");
    QTRY_VERIFY(m_desk.find<QFileDialog>("saveNoticesDialog"));
    auto *dialog = m_desk.find<QFileDialog>("saveNoticesDialog");
    dialog->selectFile(m_folder.filePath(QStringLiteral("gone/days.csv")));
    // the folder goes while the person looks at it
    QVERIFY(QDir(m_folder.path()).rmdir(QStringLiteral("gone")));
    Q_EMIT dialog->fileSelected(m_folder.filePath(QStringLiteral("gone/days.csv")));
    dialog->close();
    QVERIFY(m_desk.calm());
    m_desk.window->activateWindow();
    QTRY_VERIFY(m_desk.find("runNote")->accessibleName().contains(QStringLiteral("cannot be written")));
    QVERIFY(m_desk.find("runNote")->accessibleDescription().contains(QStringLiteral("Choose another folder")));
    picture(QStringLiteral("notwritten"));
}

static const kmen::test::Entry testDeskQueuesFiles(kmen::test::run<TestDeskQueuesFiles, QApplication>);
#include "tst_desk_queues_files.moc"
