#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QUrl>

#include "access/package.h"
#include "access/signature.h"
#include "requests_fixture.h"
#include "support/test_program.h"
#include "ui/requests/filed_documents.h"

using namespace kmen;
using namespace kmen::access;

/// What goes with a request: signatures, filed answers, and drafts when the desk ends.
class TestDeskRequestPapers : public test::RequestsTest {
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void wrongPassphrase_isTold_theRightOneSigns();
    void keptCertificate_isChosenByItsName();
    void forgottenCertificate_isNoLongerOffered();
    void typedPassphrase_isAskedForAKeptCertificate();
    void answer_isOpenedFromAPrivateCopy();
    void answer_isSavedWithItsBytes();
    void badTarget_isTold();
    void programs_areNotOpened();
    void list_isImportedAndSavedWithExactBytes();
    void closedWindow_keepsTheLastKeystrokes();
    void anotherRequest_isOpenedWhileTheLastOneIsSaved();
    void quitProgram_keepsTheLastKeystrokes();
    void endedDesk_keepsTheLastKeystrokes();

private:
    /// A request whose way is at DIA, with its view open.
    Result<qint64> openRequest(const QString &title, int tab)
    {
        auto id = make(Kind::FoundedRecords, title);
        if (id) {
            show(*id, tab);
        }
        return id;
    }
    void choose(const QString &words) const
    {
        auto *choice = m_desk.find<QComboBox>("signChoice");
        (void)active();
        choice->setFocus();
        m_desk.press(Qt::Key_Home);
        for (int row = 0; row < choice->count() && !choice->currentText().contains(words); ++row) {
            m_desk.press(Qt::Key_Down);
        }
    }
    void writeFolder() const
    {
        (void)active();
        m_desk.find("packageFolder")->setFocus();
        m_desk.press(Qt::Key_A, Qt::ControlModifier);
        m_desk.write(m_folder.path());
    }
    [[nodiscard]] QString container() { return m_desk.office.workplace().profile().pkcs12File; }
    [[nodiscard]] QString passphrase()
    {
        QFile file(container() + u".pass");
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }
    [[nodiscard]] QString packageNote() const { return m_desk.find("packageNote")->accessibleName(); }
    void verifySigned(qint64 id) const
    {
        const QString base = m_folder.filePath(u"zadost-%1"_s.arg(id));
        QTRY_VERIFY2(QFile::exists(base + u"/manifest.json.p7s"), qPrintable(packageNote()));
        QVERIFY_RESULT(verifyPackage(base));
        QVERIFY(m_desk.find("packageNote")->accessibleDescription().contains(u"Signed"));
    }

    QStringList m_opened;
    qint64 m_answered = 0;
};

void TestDeskRequestPapers::initTestCase()
{
    shell::applyTheme();
    QSettings().remove(u"requests"_s);
    m_desk.secretsFile = m_folder.filePath(u"secrets"_s);
    m_desk.secretsPassphraseFile = m_folder.filePath(u"secrets.pass"_s);
    QFile pass(m_desk.secretsPassphraseFile);
    QVERIFY(pass.open(QIODevice::WriteOnly) && pass.write("dlouha veta\n") > 0);
    pass.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    pass.close();
    QVERIFY_RESULT(m_desk.open());
    QVERIFY_RESULT(m_desk.office.takeOver(1));
    QVERIFY_RESULT(saveOfficeSheet(session(), sampleSheet(), m_petr));
    QVERIFY(m_desk.show());
    QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
}

void TestDeskRequestPapers::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QSettings().remove(u"requests"_s);
}

void TestDeskRequestPapers::wrongPassphrase_isTold_theRightOneSigns()
{
    const auto id = openRequest(u"K podpisu"_s, 2);
    QVERIFY_RESULT(id);
    writeFolder();
    choose(u"from a file"_s);
    press("makeButton");
    QVERIFY(dialogOpens());
    QCOMPARE(inDialog<QLineEdit>("signPassphrase")->echoMode(), QLineEdit::Password);
    QVERIFY(!inDialog<QPushButton>("yesButton")->isEnabled());
    // not such a file
    writeInDialog("signFile", m_folder.filePath(u"neni.p12"_s));
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(dialog());
    writeInDialog("signFile", container());
    writeInDialog("signPassphrase", u"spatne"_s);
    writeInDialog("signName", u"Podpis úřadu"_s);
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(dialog());
    picture(dialog(), u"sign-wrong"_s);
    // nothing was kept and nothing was written
    QVERIFY(!QSettings().value(u"requests/signing"_s).isValid());
    QVERIFY(!QFile::exists(m_folder.filePath(u"zadost-%1.zip"_s.arg(*id))));
    writeInDialog("signPassphrase", passphrase());
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    verifySigned(*id);
    picture(m_desk.window.get(), u"signed"_s);
}

void TestDeskRequestPapers::keptCertificate_isChosenByItsName()
{
    const auto id = openRequest(u"Z úložiště"_s, 2);
    QVERIFY_RESULT(id);
    choose(u"Podpis úřadu"_s);
    QVERIFY(m_desk.find<QComboBox>("signChoice")->currentText().contains(u"Podpis úřadu"));
    press("makeButton");
    QVERIFY(dialogOpens());
    m_desk.write(u"spatne"_s);
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(dialog());
    QVERIFY(!QFile::exists(m_folder.filePath(u"zadost-%1.zip"_s.arg(*id))));
    writeInDialog("signPassphrase", passphrase());
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    verifySigned(*id);
    // going back writes nothing more
    QVERIFY(QFile::remove(m_folder.filePath(u"zadost-%1.zip"_s.arg(*id))));
    press("makeButton");
    QVERIFY(dialogOpens());
    m_desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    QVERIFY(!QFile::exists(m_folder.filePath(u"zadost-%1.zip"_s.arg(*id))));
    QVERIFY(m_desk.find("makeButton")->isEnabled());
}

void TestDeskRequestPapers::forgottenCertificate_isNoLongerOffered()
{
    press("signForget");
    QVERIFY(m_desk.calm());
    auto *choice = m_desk.find<QComboBox>("signChoice");
    QCOMPARE(choice->currentIndex(), 0);
    for (int row = 0; row < choice->count(); ++row) {
        QVERIFY(!choice->itemText(row).contains(u"Podpis úřadu"));
    }
    QVERIFY(QFile::exists(container()));
}

void TestDeskRequestPapers::typedPassphrase_isAskedForAKeptCertificate()
{
    const QString passphraseFile = std::exchange(m_desk.secretsPassphraseFile, QString());
    QVERIFY(m_desk.show());
    const auto id = openRequest(u"Heslo v hlavě"_s, 2);
    QVERIFY_RESULT(id);
    writeFolder();
    choose(u"from a file"_s);
    press("makeButton");
    QVERIFY(dialogOpens());
    writeInDialog("signFile", container());
    writeInDialog("signPassphrase", passphrase());
    QVERIFY(inDialog<QPushButton>("yesButton")->isEnabled()); // used this once nothing is kept
    writeInDialog("signName", u"Podpis"_s);
    QVERIFY(!inDialog<QPushButton>("yesButton")->isEnabled());
    writeInDialog("signKeys", u"jina veta"_s);
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(dialog());
    picture(dialog(), u"sign-keys"_s);
    writeInDialog("signKeys", u"dlouha veta"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    verifySigned(*id);

    QVERIFY(QFile::remove(m_folder.filePath(u"zadost-%1.zip"_s.arg(*id))));
    choose(u"Podpis"_s);
    press("makeButton");
    QVERIFY(dialogOpens());
    writeInDialog("signPassphrase", passphrase());
    QVERIFY(!inDialog<QPushButton>("yesButton")->isEnabled());
    writeInDialog("signKeys", u"dlouha veta"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(QFile::exists(m_folder.filePath(u"zadost-%1.zip"_s.arg(*id))));

    press("signForget");
    QVERIFY(dialogOpens());
    m_desk.write(u"jina veta"_s);
    m_desk.press(Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QVERIFY(dialog());
    writeInDialog("signKeys", u"dlouha veta"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk.calm());
    QVERIFY(!QSettings().value(u"requests/signing"_s).toStringList().contains(u"Podpis"_s));

    m_desk.secretsPassphraseFile = passphraseFile;
    QVERIFY(m_desk.show());
}

void TestDeskRequestPapers::answer_isOpenedFromAPrivateCopy()
{
    const auto id = openRequest(u"S odpovědí"_s, 0);
    QVERIFY_RESULT(id);
    m_answered = *id;
    const QDate today = localDate(session().clock().now());
    for (const auto &[act, record] :
        {std::pair(Act::Finish, Record {}), {Act::Send, Record {u"DZ-1"_s, today, {}, {}, {}}},
            {Act::Grant, Record {{}, today, {}, u"Povolení č. 1.pdf"_s, "%PDF povoleni\n"}}}) {
        const auto now = request(session(), *id);
        QVERIFY_RESULT(makeStep(session(), *id, now->row.version, act, record, m_petr));
    }
    view()->open(*id);
    QVERIFY(m_desk.calm());
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(3);
    QVERIFY(!m_desk.find("openDocument")->isEnabled());
    auto *table = m_desk.find<QAbstractItemView>("eventsTable");
    (void)active();
    table->setFocus();
    m_desk.press(Qt::Key_End);
    QTRY_VERIFY(m_desk.find("openDocument")->isEnabled());
    picture(m_desk.window.get(), u"answer"_s);
    press("openDocument");
    QTRY_COMPARE(m_opened.size(), 1);
    QFile copy(m_opened.first());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("%PDF povoleni\n"));
    QVERIFY(m_opened.first().endsWith(u"Povolení č. 1.pdf"));
    QDir folder = QFileInfo(m_opened.first()).dir();
    QVERIFY(folder.cdUp());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder.path()).permissions() & others));
    // Enter on the answer does the same
    (void)active();
    table->setFocus();
    m_desk.press(Qt::Key_Return);
    QTRY_COMPARE(m_opened.size(), 2);
}

void TestDeskRequestPapers::answer_isSavedWithItsBytes()
{
    press("saveDocument");
    QTRY_VERIFY(m_desk.find<QFileDialog>("saveDocumentDialog"));
    auto *files = m_desk.find<QFileDialog>("saveDocumentDialog");
    const QString path = m_folder.filePath(u"kopie.pdf"_s);
    files->selectFile(path);
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_VERIFY(!m_desk.find<QFileDialog>("saveDocumentDialog"));
    QVERIFY(m_desk.calm());
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("%PDF povoleni\n"));
    QVERIFY(m_desk.find("documentNote")->accessibleName().contains(u"kopie.pdf"));
}

void TestDeskRequestPapers::badTarget_isTold()
{
    auto *documents = m_desk.window->findChild<requests::FiledDocuments *>();
    documents->saveTo(m_folder.filePath(u"neni/kopie.pdf"_s));
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("documentNote")->isVisible());
    QVERIFY(m_desk.find("documentNote")->accessibleName().contains(u"cannot be written"));
    QVERIFY(m_desk.find("saveDocument")->isEnabled());
}

void TestDeskRequestPapers::programs_areNotOpened()
{
    for (const QString &name : {u"odpoved.exe"_s, u"odpoved.pdf.exe"_s, u"odpoved.desktop"_s, u"odpoved.html"_s,
             u"odpoved.lnk"_s, u"odpoved"_s, u"pdf"_s}) {
        QVERIFY2(!requests::mayBeOpened(name), qPrintable(name));
    }
    for (const QString &name : {u"odpoved.pdf"_s, u"Odpověď.PDF"_s, u"zpráva.zfo"_s}) {
        QVERIFY2(requests::mayBeOpened(name), qPrintable(name));
    }
}

void TestDeskRequestPapers::list_isImportedAndSavedWithExactBytes()
{
    const auto id = createRequest(session(), Kind::Publisher, u"Číselník"_s, sampleDraft(Kind::Publisher), m_petr);
    QVERIFY_RESULT(id);
    view()->open(*id);
    QVERIFY(m_desk.calm());
    // without a mark, in quotes, with a semicolon too many
    const QString source = m_folder.filePath(u"zdroj.csv"_s);
    QFile csv(source);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("kodrpp;nazev;komentar\n101-1-1;\"Příjmení\";\n101-1-2;Jméno;první;;\n");
    csv.close();
    press("import.list");
    auto *dialog = m_desk.find<QFileDialog>("listFileDialog");
    QTRY_VERIFY(dialog && dialog->isVisible());
    dialog->selectFile(source);
    Q_EMIT dialog->fileSelected(source);
    dialog->close();
    QTRY_VERIFY(!m_desk.find("listFileDialog"));
    QTRY_COMPARE(m_desk.cell("field.list", 1, 2), u"první"_s);
    QCOMPARE(m_desk.cell("field.list", 0, 1), u"Příjmení"_s);
    QTRY_VERIFY(view()->saved() && m_desk.calm());
    QCOMPARE(request(session(), *id)->draft.list(u"list").size(), std::size_t(2));
    // each repair is told with its line
    QStringList told;
    for (const QLabel *label : m_desk.window->findChildren<QLabel *>()) {
        told.append(label->isVisible() ? label->text() : QString());
    }
    const QString all = told.join(u' ');
    QVERIFY2(all.contains(u"2 line(s) read.") && all.contains(u"Line 2:") && all.contains(u"Line 3:"), qPrintable(all));

    const QString target = m_folder.filePath(u"ciselnik.csv"_s);
    press("export.list");
    auto *saving = m_desk.find<QFileDialog>("saveListDialog");
    QTRY_VERIFY(saving && saving->isVisible());
    Q_EMIT saving->fileSelected(target);
    saving->close();
    QTRY_VERIFY(!m_desk.find("saveListDialog"));
    QTRY_VERIFY(QFile::exists(target));
    QFile written(target);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(),
        QByteArray("\xEF\xBB\xBFkodrpp;nazev;komentar\r\n101-1-1;Příjmení;\r\n101-1-2;Jméno;první\r\n"));
    // a target that cannot be written is told, and the list stays
    press("export.list");
    saving = m_desk.find<QFileDialog>("saveListDialog");
    QTRY_VERIFY(saving && saving->isVisible());
    Q_EMIT saving->fileSelected(m_folder.filePath(u"neni/ciselnik.csv"_s));
    saving->close();
    QTRY_VERIFY(m_desk.find("requestNote")->isVisible());
    QCOMPARE(m_desk.cell("field.list", 0, 1), u"Příjmení"_s);
    QVERIFY(active());
}

void TestDeskRequestPapers::closedWindow_keepsTheLastKeystrokes()
{
    const auto id = openRequest(u"Zavřené okno"_s, 0);
    QVERIFY_RESULT(id);
    (void)active();
    m_desk.find("field.law")->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(u"§ 1"_s);
    QVERIFY(m_desk.window->close());
    QTRY_COMPARE(request(session(), *id)->draft.text(u"law"), u"§ 1"_s);
    m_desk.window->show();
    QVERIFY(active());
}

void TestDeskRequestPapers::anotherRequest_isOpenedWhileTheLastOneIsSaved()
{
    const auto first = openRequest(u"Opouštěná"_s, 0);
    QVERIFY_RESULT(first);
    const auto second =
        createRequest(session(), Kind::FoundedRecords, u"Otevíraná"_s, sampleDraft(Kind::FoundedRecords), m_petr);
    QVERIFY_RESULT(second);
    (void)active();
    m_desk.find("field.law")->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(u"§ 5"_s);
    // the saving ends while the other one is being read, and has nothing of its own to be shown in
    view()->open(*second);
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(m_desk.find<QLabel>("requestHeading")->text(), u"Otevíraná"_s);
    QCOMPARE(request(session(), *first)->draft.text(u"law"), u"§ 5"_s);
    QCOMPARE(request(session(), *second)->draft.text(u"law"), sampleDraft(Kind::FoundedRecords).text(u"law"));
    QCOMPARE(m_desk.find<QLineEdit>("field.law")->text(), sampleDraft(Kind::FoundedRecords).text(u"law"));
}

void TestDeskRequestPapers::quitProgram_keepsTheLastKeystrokes()
{
    const auto id =
        createRequest(session(), Kind::AiseoTest, u"Konec programu"_s, sampleDraft(Kind::AiseoTest), m_petr);
    QVERIFY_RESULT(id);
    view()->open(*id);
    QVERIFY(m_desk.calm());
    (void)active();
    m_desk.find("field.purpose")->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(u"Než se skončí"_s);
    auto *items = m_desk.find<QTableWidget>("field.items");
    items->setFocus();
    items->setCurrentCell(0, 2);
    QTest::keyClick(items, Qt::Key_F2);
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(u"§ 77"_s);
    QVERIFY(request(session(), *id)->draft.text(u"purpose") != u"Než se skončí"_s);
    // the program ends with its window open: quit() would close that first
    QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(0); });
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(m_desk.window->isVisible());
    // no event loop runs any more, so neither the timer nor the closing of the window can have saved it
    const QDeadlineTimer limit(10'000);
    while (request(session(), *id)->draft.text(u"purpose") != u"Než se skončí"_s && !limit.hasExpired()) {
        QThread::yieldCurrentThread();
    }
    const auto now = request(session(), *id);
    QVERIFY_RESULT(now);
    QCOMPARE(now->draft.text(u"purpose"), u"Než se skončí"_s);
    QCOMPARE(now->draft.rows(u"items").at(0).at(2), u"§ 77"_s);
    QVERIFY(m_desk.calm());
}

void TestDeskRequestPapers::endedDesk_keepsTheLastKeystrokes()
{
    const auto id = createRequest(session(), Kind::AiseoTest, u"Konec"_s, sampleDraft(Kind::AiseoTest), m_petr);
    QVERIFY_RESULT(id);
    view()->open(*id);
    QVERIFY(m_desk.calm());
    (void)active();
    // something else of this lane is at work, so that the saving has to wait for its turn
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    m_desk.window->desk().tasks().look(
        this,
        [&begun, &ended](shell::Context &, const Job &job) -> Result<int> {
            begun = true;
            QDeadlineTimer limit(10'000);
            while (!job.cancelled() && !limit.hasExpired()) {
                QThread::yieldCurrentThread();
            }
            ended = true;
            return 1;
        },
        [](const Result<int> &) {});
    QTRY_VERIFY(begun);
    m_desk.find("field.purpose")->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(u"Poslední slova"_s);
    // and a cell that is still being written
    auto *items = m_desk.find<QTableWidget>("field.items");
    items->setFocus();
    items->setCurrentCell(0, 2);
    QTest::keyClick(items, Qt::Key_F2);
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(u"§ 99"_s);
    m_desk.window.reset();
    QVERIFY(ended);
    const auto now = request(session(), *id);
    QVERIFY_RESULT(now);
    QCOMPARE(now->draft.text(u"purpose"), u"Poslední slova"_s);
    QCOMPARE(now->draft.rows(u"items").at(0).at(2), u"§ 99"_s);
}

static const kmen::test::Entry testDeskRequestPapers(kmen::test::run<TestDeskRequestPapers, QApplication>);
#include "tst_desk_request_papers.moc"
