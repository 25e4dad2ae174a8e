#include "import_fixture.h"
#include "store/lease.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::registry;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Stops after so many reports of progress.
struct StopAfter {
    explicit StopAfter(int reports)
        : left(reports)
    {
    }
    [[nodiscard]] Job job()
    {
        return Job(stop.get_token(), [this](const Progress &) {
            if (--left == 0) {
                stop.request_stop();
            }
        });
    }
    std::stop_source stop;
    int left;
};

} // namespace

/// The file of an import: how it is read, what is wrong with it, and that work cut off goes on.
class TestImportFile : public ImportTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void columns_areGuessedAndRemembered();
    void mapping_isReadFromText();
    void windows1250_canBeChosen();
    void damagedRows_areRejectedWithTheirLine();
    void quoteWithoutEnd_keepsWhatCameBefore();
    void cutOff_goesOnAtTheNextRow();
    void fullDisk_losesNothing();
    void changedFile_isRefused();
    void movedFile_isFoundByItsContent();
    void twoAtOnce_areRefused();
};

void TestImportFile::init()
{
    m_office = std::make_unique<Office>();
}

void TestImportFile::columns_areGuessedAndRemembered()
{
    ImportPlan made = plan(write(u"1;Novák;Jan;1. 2. 1970;;;;\n"_s));
    QCOMPARE(made.uses,
        ImportUses({u""_s, u"Prijmeni"_s, u"Jmeno"_s, u"DatumNarozeni"_s, u"Adresa"_s, u"Telefon"_s, u"Email"_s,
            u"Doklad.Cislo"_s}));
    made.uses[0] = u"klic"_s;
    QVERIFY_RESULT(take(made));
    const auto again = lookAtImport(*m_office->session, made.source, {});
    QVERIFY_RESULT(again);
    QCOMPARE(again->uses, made.uses);
    QCOMPARE(again->system, made.system);
}

void TestImportFile::mapping_isReadFromText()
{
    const QStringList names {u"A"_s, u"B"_s, u"C"_s};
    const auto uses = importUsesFromText(u"A=Prijmeni, B=Jmeno,C=klic:SPIS"_s, names);
    QVERIFY_RESULT(uses);
    QCOMPARE(*uses, ImportUses({u"Prijmeni"_s, u"Jmeno"_s, u"klic:SPIS"_s}));
    QVERIFY(!importUsesFromText(u"A=Nesmysl"_s, names));
    QVERIFY(!importUsesFromText(u"D=Jmeno"_s, names));
    QVERIFY(!ImportColumns::make(names, {u"Jmeno"_s, u"Jmeno"_s, {}}, {}));
    QVERIFY(!ImportColumns::make(names, {u"Prijmeni"_s, u"Jmeno"_s, u"klic"_s}, {}));
    QVERIFY(!ImportColumns::make(names, {u"Prijmeni"_s, {}, {}}, {}));
}

void TestImportFile::windows1250_canBeChosen()
{
    const QString path = write(QByteArrayLiteral("P\xF8\xEDjmen\xED;Jm\xE9no\nDvo\xF8\xE1k;\x8A\xE1rka\n"));
    const auto look = lookAtImport(*m_office->session, {path, {}, {}}, {});
    QVERIFY_RESULT(look);
    QCOMPARE(look->encoding, Encoding::Windows1250);
    QCOMPARE(look->firstRows.front().cells, QStringList({u"Dvořák"_s, u"Šárka"_s}));
    const auto other = lookAtImport(*m_office->session, {path, Encoding::Utf8, u','}, {});
    QVERIFY(!other || other->firstRows.front().cells != look->firstRows.front().cells);
    QVERIFY_RESULT(take(plan(path)));
    QCOMPARE(m_office->found(u"dvorak"_s), QStringList {u"Šárka Dvořák"_s});
}

void TestImportFile::damagedRows_areRejectedWithTheirLine()
{
    QByteArray bytes = QString(header + u"1;Dvořák;Jiří;1. 1. 1970;;;;\n"_s).toUtf8();
    bytes += "2;Dvo\xF8\xE1k;Petr;;;;;\n3;Novak;Jan;;;;;;x\n;;;;;;;\n";
    const auto job = take(plan(write(bytes)));
    QVERIFY_RESULT(job);
    QCOMPARE(job->count(ImportOutcome::Created), 1);
    QCOMPARE(job->count(ImportOutcome::Rejected), 3);
    const auto rows = importRows(*m_office->session, job->id, ImportRowState::Rejected, {}, 10);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->rows[0].line, 3);
    QCOMPARE(rows->rows[1].line, 4);
    QVERIFY(rows->rows[1].reason.contains(u"more columns"_s));
}

void TestImportFile::quoteWithoutEnd_keepsWhatCameBefore()
{
    ImportPlan made = plan(write(u"1;Novák;Jan;;;;;\n"_s));
    made.source.path = write(u"1;Novák;Jan;;;;;\n2;\"Svoboda;Petr;;;;;\n3;Chalupa;Ivo;;;;;\n"_s);
    // the page says it at once, when it shows the first rows
    const auto look = lookAtImport(*m_office->session, made.source, {});
    QVERIFY(!look);
    QVERIFY2(look.error().what.contains(u"line 3"_s), qPrintable(look.error().what));
    const auto job = take(made);
    QVERIFY_RESULT(job);
    QVERIFY2(job->stoppedBy.contains(u"line 3"_s), qPrintable(job->stoppedBy));
    QVERIFY(!job->endedAt);
    QCOMPARE(job->count(ImportOutcome::Created), 1);
}

void TestImportFile::cutOff_goesOnAtTheNextRow()
{
    QString rows;
    for (int i = 0; i < 5000; ++i) {
        rows += u"%1;Novák%1;Jan;1. 2. 1970;;;;\n"_s.arg(i);
    }
    ImportPlan made = plan(write(rows));
    made.uses[0] = u"klic"_s;
    StopAfter twoBlocks(2);
    const auto stopped = take(made, twoBlocks.job());
    QVERIFY_RESULT(stopped);
    QVERIFY(!stopped->endedAt);
    QVERIFY(stopped->position > 0 && stopped->position < 5000);
    QCOMPARE(m_office->count(u"client"_s), stopped->position);
    const auto ended = runImport(m_office->clients, stopped->id, u"novak"_s, {});
    QVERIFY_RESULT(ended);
    QVERIFY(ended->endedAt);
    QCOMPARE(ended->count(ImportOutcome::Created), 5000);
    QCOMPARE(m_office->count(u"client"_s), 5000);
    QCOMPARE(m_office->count(u"client_link"_s), 5000);
    const auto again = runImport(m_office->clients, stopped->id, u"novak"_s, {});
    QVERIFY_RESULT(again);
    QCOMPARE(m_office->count(u"client"_s), 5000);
}

void TestImportFile::fullDisk_losesNothing()
{
    if (m_office->session->dialect().engine != store::Engine::Sqlite) {
        return; // what a full disk does to a server is the server's matter: it falls (tst_kill_server)
    }
    QString rows;
    for (int i = 0; i < 5000; ++i) {
        rows += u"%1;Novák%1;Jan;1. 2. 1970;;;;\n"_s.arg(i);
    }
    ImportPlan made = plan(write(rows));
    made.uses[0] = u"klic"_s;
    const auto begun = beginImport(*m_office->session, made, m_office->by, {});
    QVERIFY_RESULT(begun);
    // the engine's own limit on the file's size gives the very error of a full disk
    const auto limit = [this](qint64 pages) {
        return m_office->session->execute(u"PRAGMA max_page_count = %1"_s.arg(pages));
    };
    QVERIFY_RESULT(limit(400));
    const auto failed = runImport(m_office->clients, begun->id, u"novak"_s, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"store.DISK_FULL"_s);
    const auto stands = importJob(*m_office->session, begun->id);
    QVERIFY_RESULT(stands);
    QCOMPARE(m_office->count(u"client"_s), stands->position); // what was acknowledged is there, and no half of a row
    QCOMPARE(m_office->count(u"client_import"_s), stands->position);
    QVERIFY(audit::verify(*m_office->session, {})->intact());
    QVERIFY_RESULT(limit(1'000'000));
    const auto ended = runImport(m_office->clients, begun->id, u"novak"_s, {});
    QVERIFY_RESULT(ended);
    QCOMPARE(ended->count(ImportOutcome::Created), 5000);
    QCOMPARE(m_office->count(u"client_link"_s), 5000);
}

void TestImportFile::changedFile_isRefused()
{
    const ImportPlan made = plan(write(u"1;Novák;Jan;1. 2. 1970;;;;\n"_s));
    const auto begun = beginImport(*m_office->session, made, m_office->by, {});
    QVERIFY_RESULT(begun);
    write(u"1;Novák;Jana;1. 2. 1970;;;;\n"_s);
    const auto run = runImport(m_office->clients, begun->id, u"novak"_s, {});
    QVERIFY(!run);
    QCOMPARE(run.error().code, u"import.FILE_CHANGED"_s);
    QCOMPARE(m_office->count(u"client"_s), 0);
}

void TestImportFile::movedFile_isFoundByItsContent()
{
    const QString path = write(u"1;Novák;Jan;1. 2. 1970;;;;\n"_s);
    const auto begun = beginImport(*m_office->session, plan(path), m_office->by, {});
    QVERIFY_RESULT(begun);
    const QString moved = m_dir.filePath(u"moved.csv"_s);
    QFile::remove(moved);
    QVERIFY(QFile::rename(path, moved));
    const auto gone = runImport(m_office->clients, begun->id, u"novak"_s, {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, u"import.FILE_GONE"_s);
    QVERIFY(!moveImport(*m_office->session, begun->id, write(u"other\n"_s), {}));
    QVERIFY_RESULT(moveImport(*m_office->session, begun->id, moved, {}));
    const auto run = runImport(m_office->clients, begun->id, u"novak"_s, {});
    QVERIFY_RESULT(run);
    QCOMPARE(run->count(ImportOutcome::Created), 1);
    QFile::remove(moved);
}

void TestImportFile::twoAtOnce_areRefused()
{
    const auto begun = beginImport(*m_office->session, plan(write(u"1;Novák;Jan;;;;;\n"_s)), m_office->by, {});
    QVERIFY_RESULT(begun);
    QVERIFY_RESULT(store::takeLease(
        *m_office->session, u"import:%1"_s.arg(begun->id), u"elsewhere:1"_s, std::chrono::seconds(60)));
    const auto run = runImport(m_office->clients, begun->id, u"novak"_s, {});
    QVERIFY(!run);
    QCOMPARE(run.error().code, u"store.LEASE_HELD"_s);
    QVERIFY(!removeImportRows(*m_office->session, begun->id, m_office->by));
    QVERIFY(*importRuns(*m_office->session, begun->id));
}

static const kmen::test::Entry testImportFile(kmen::test::runOnEngine<TestImportFile>);
#include "tst_import_file.moc"
