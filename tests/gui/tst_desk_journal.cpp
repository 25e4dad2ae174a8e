// The journal: the chain is checked against what is kept elsewhere, and a statement leaves as a file.
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>

#include "base/text.h"
#include "desk_fixture.h"
#include "support/test_program.h"
#include "ui/journal/journal_page.h"
#include "ui/journal/journal_tables.h"

using namespace kmen;
using namespace kmen::test;

class TestDeskJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statement_needsSomebody();
    void purpose_isFilteredBy();
    void missingNumbers_areExplained();
    void objects_areCalledByWords();
    void statement_isWrittenAsTableAndPdf();
    void verifying_showsTheResultAndIsOver();

private:
    DeskFixture m_desk;
    QTemporaryDir m_folder;
    QString m_kid;
};

void TestDeskJournal::initTestCase()
{
    QVERIFY_RESULT(m_desk.open());
    for (const std::uint32_t number : {3U, 4U, 5U}) {
        const auto taken = m_desk.office.takeOver(number);
        QVERIFY_RESULT(taken);
        m_kid = m_desk.office.detail(taken->client)->row.kid.text();
    }
    QVERIFY(m_desk.show());
    QVERIFY(m_desk.openPage(QStringLiteral("journal")));
}

void TestDeskJournal::statement_needsSomebody()
{
    m_desk.click("statementButton");
    QVERIFY(m_desk.window->desk().ask().last().id.isEmpty());
    QVERIFY(m_desk.find("subjectEdit")->hasFocus());
}

void TestDeskJournal::purpose_isFilteredBy()
{
    const int all = m_desk.rows("callsTable");
    QVERIFY(all > 0);
    m_desk.writeInto("journalPurposeEdit", QStringLiteral("zcela jiny"));
    QTRY_COMPARE(m_desk.rows("callsTable"), 0);
    m_desk.click("callsEmptyButton");
    QTRY_COMPARE(m_desk.rows("callsTable"), all);
    // a part of it, without diacritics
    const QString purpose = m_desk.window->desk().office().purpose;
    m_desk.writeInto("journalPurposeEdit", fold(purpose).left(8));
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(m_desk.rows("callsTable"), all);
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.press(Qt::Key_Delete);
    QVERIFY(m_desk.calm());
}

void TestDeskJournal::missingNumbers_areExplained()
{
    auto *tabs = m_desk.window->findChild<QTabWidget *>(QStringLiteral("journalTabs"));
    QVERIFY(tabs);
    QVERIFY(!m_desk.find("numbersNote")->isVisible());
    tabs->setCurrentIndex(1);
    QVERIFY(m_desk.find("numbersNote")->isVisible());
    tabs->setCurrentIndex(0);
}

void TestDeskJournal::objects_areCalledByWords()
{
    journal::ActsModel acts;
    store::Page<audit::AuditRow> page;
    for (const char *object : {"batch:2", "import:3", "request/4"}) {
        audit::AuditRow row;
        row.object = QString::fromLatin1(object);
        page.rows.push_back(row);
    }
    acts.setFirstPage(page);
    const auto about = [&acts](int row) { return acts.index(row, 4).data().toString(); };
    QCOMPARE(about(0), QStringLiteral("file of persons no. 2"));
    QCOMPARE(about(1), QStringLiteral("import no. 3"));
    QCOMPARE(about(2), QStringLiteral("request no. 4"));
}

void TestDeskJournal::statement_isWrittenAsTableAndPdf()
{
    m_desk.writeInto("subjectEdit", m_kid);
    QVERIFY(m_desk.calm());
    auto *page = m_desk.window->findChild<journal::JournalPage *>();
    QVERIFY(page);
    const QString table = m_folder.filePath(QStringLiteral("statement.csv"));
    const QString document = m_folder.filePath(QStringLiteral("statement.pdf"));
    for (const QString &path : {table, document}) {
        page->writeStatement(path, QStringLiteral("Podnět 5"));
        QVERIFY(m_desk.calm());
        QTRY_VERIFY(QFile::exists(path));
    }
    QFile csv(table);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(text.contains(m_kid.toUtf8()));
    QVERIFY(text.contains("E278"));
    QFile pdf(document);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QVERIFY(m_desk.find("chainNote")->isVisible());
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        m_desk.window->grab().save(folder + QStringLiteral("/journal.png"));
        QFile::copy(document, folder + QStringLiteral("/statement.pdf"));
    }
}

void TestDeskJournal::verifying_showsTheResultAndIsOver()
{
    m_desk.click("verifyButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find("verifyButton")->isEnabled());
    QVERIFY(!m_desk.find("verifyProgress")->isVisible());
    QVERIFY(m_desk.find("chainNote")->accessibleName().contains(QStringLiteral("holds")));
}

static const kmen::test::Entry testDeskJournal(kmen::test::run<TestDeskJournal, QApplication>);
#include "tst_desk_journal.moc"
