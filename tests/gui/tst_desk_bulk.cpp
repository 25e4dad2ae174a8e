#include <QFileDialog>
#include <QLineEdit>
#include <QTabBar>

#include "desk_fixture.h"
#include "identify/batches.h"
#include "support/test_program.h"
#include "ui/widgets/note.h"
#include "ui/widgets/state_badge.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// Ztotožnění, persons in a file: dry run, confirmation, pause, another desk's start, and what wrong files say.
class TestDeskBulk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void dryRun_asksNobody();
    void columnChosenByHand_countsAgain();
    void wrongFiles_areSaid_data();
    void wrongFiles_areSaid();
    void file_isIdentifiedAndSaved();
    void pausedWork_goesOnInAnotherDesk();
    void cancelledInTheTaskBar_isPaused();
    void otherLanguage_stopsNothing();
    void clientsWithoutIdentifier_areLinked();
    void rest_isSavedByItself();
    void removed_leavesTheClients();

private:
    [[nodiscard]] QByteArray csv(std::uint32_t from, std::uint32_t count);
    QString write(const QString &name, const QByteArray &bytes);
    void openFile(const QString &path);
    [[nodiscard]] qint64 calls(const QString &service);
    [[nodiscard]] QString dryRun() const { return m_desk.find<widgets::Note>("dryRunNote")->sentence(); }
    [[nodiscard]] QString badge() const { return m_desk.find<widgets::StateBadge>("batchBadge")->word(); }
    void toFiles();
    void grab(const char *name) const;
    void confirm();
    void backInFront() const;
    [[nodiscard]] identify::Batch newest();
    QTemporaryDir m_dir;
    test::DeskFixture m_desk;
};

void TestDeskBulk::initTestCase()
{
    QVERIFY_RESULT(m_desk.open());
    QVERIFY_RESULT(m_desk.office.takeOver(1));
    QVERIFY(m_desk.show());
}

void TestDeskBulk::toFiles()
{
    m_desk.window->open(u"identify"_s);
    auto *mode = m_desk.find<QTabBar>("identifyMode");
    QTest::mouseClick(mode, Qt::LeftButton, {}, mode->tabRect(1).center());
    QVERIFY(m_desk.calm());
}

void TestDeskBulk::init()
{
    toFiles();
}

/// Saved where KMEN_SCREENS says, for people to look at.
void TestDeskBulk::grab(const char *name) const
{
    if (const QString folder = qEnvironmentVariable("KMEN_SCREENS"); !folder.isEmpty()) {
        m_desk.window->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png");
    }
}

QByteArray TestDeskBulk::csv(std::uint32_t from, std::uint32_t count)
{
    QByteArray text = u"Spis;Příjmení;Jméno;Narozen;Kód ADM\r\n"_s.toUtf8();
    for (std::uint32_t i = from; i < from + count; ++i) {
        const training::PersonData person = m_desk.office.person(i);
        text += QStringList {u"S"_s + QString::number(i), person.surname, person.givenName, dateText(person.born),
                    QString::number(person.address)}
                    .join(u';')
                    .toUtf8()
            + "\r\n";
    }
    return text;
}

QString TestDeskBulk::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestDeskBulk::openFile(const QString &path)
{
    m_desk.click("chooseFileButton");
    auto *dialog = m_desk.find<QFileDialog>("bulkFileDialog");
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path); // as pasted: typing opens a list over the dialog
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_desk.find<QFileDialog>("bulkFileDialog"));
    backInFront();
    QVERIFY(m_desk.calm());
}

/// A window manager does so when a dialog closes.
void TestDeskBulk::backInFront() const
{
    m_desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.window.get()));
}

void TestDeskBulk::confirm()
{
    QTRY_VERIFY(m_desk.find("bulkStartButton")->isEnabled());
    m_desk.click("bulkStartButton");
    QTRY_VERIFY(m_desk.find("yesButton"));
    QTest::mouseClick(m_desk.find("yesButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_desk.find("yesButton"));
    backInFront();
}

qint64 TestDeskBulk::calls(const QString &service)
{
    qint64 count = 0;
    auto query = m_desk.office.session().query(u"SELECT count(*) FROM egon_call WHERE service = :service"_s);
    query.bind(u":service"_s, service);
    (void)query.each([&count](const store::Query &row) { count = row.integer(0); });
    return count;
}

identify::Batch TestDeskBulk::newest()
{
    const auto list = identify::batches(m_desk.office.session());
    return list && !list->empty() ? list->front() : identify::Batch();
}

void TestDeskBulk::dryRun_asksNobody()
{
    const qint64 before = calls(u"E278"_s);
    openFile(write(u"two.csv"_s,
        csv(10, 2) + "S;Novak;;;\r\nS;Novak;Jan;31. 2. 1970;\r\n" + csv(10, 1).split('\n').value(1) + "\r\n"));
    QVERIFY2(dryRun().contains(u'2') && dryRun().contains(u'5'), qPrintable(dryRun()));
    QCOMPARE(m_desk.rows("leftOutTable"), 3);
    QCOMPARE(m_desk.cell("leftOutTable", 0, 0), u"4"_s);
    QVERIFY(m_desk.find("bulkStartButton")->isEnabled());
    grab("bulk_setup");
    m_desk.click("bulkStartButton");
    QTRY_VERIFY(m_desk.find("yesButton"));
    const auto &asked = m_desk.window->desk().ask().last();
    QVERIFY(asked.text.contains(u"E278"_s));
    // by which service, is the office's route
    QVERIFY(asked.text.contains(u"subscribed to notices of changes"_s));
    QVERIFY(asked.asksReason);
    QTest::mouseClick(m_desk.find("noButton"), Qt::LeftButton);
    QVERIFY(m_desk.calm());
    QCOMPARE(calls(u"E278"_s), before);
    QCOMPARE(newest().id, 0);
}

void TestDeskBulk::columnChosenByHand_countsAgain()
{
    openFile(write(u"odd.csv"_s, csv(10, 2).replace("Narozen", "Xyz")));
    QTRY_VERIFY(m_desk.find("bulkStartButton")->isEnabled());
    const QString withAddress = dryRun();
    auto *address = m_desk.find("use.4");
    address->setFocus();
    m_desk.press(Qt::Key_Home);
    QVERIFY(m_desk.calm());
    QVERIFY(!m_desk.find("bulkStartButton")->isEnabled());
    m_desk.find("use.3")->setFocus();
    for (int i = 0; i < 3; ++i) {
        m_desk.press(Qt::Key_Down);
    }
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("bulkStartButton")->isEnabled());
    QCOMPARE(dryRun(), withAddress);
}

void TestDeskBulk::wrongFiles_areSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("no text") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << u"not a text table"_s;
    QTest::newRow("damaged") << QByteArray(u"Příjmení;Jméno\nDvořák;Jiří\n"_s.toUtf8() + '\xF8') << u"damaged"_s;
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("header alone") << QByteArray("Prijmeni;Jmeno\n") << u"no rows"_s;
    QTest::newRow("longer row") << QByteArray("Prijmeni;Jmeno\nNovak;Jan;1.1.1970\n") << u"Line 2"_s;
    QTest::newRow("open quote") << QByteArray("Prijmeni;Jmeno\n\"Novak;Jan\n") << u"quotation mark"_s;
}

void TestDeskBulk::wrongFiles_areSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    openFile(write(u"wrong.csv"_s, bytes));
    bool told = false;
    for (const auto *label : m_desk.window->findChildren<QLabel *>()) {
        told = told || (label->isVisible() && label->text().contains(word));
    }
    QVERIFY(told);
    QVERIFY(!m_desk.find("bulkStartButton")->isVisible());
}

void TestDeskBulk::file_isIdentifiedAndSaved()
{
    const qint64 before = calls(u"E278"_s);
    openFile(write(u"people.csv"_s, csv(20, 5) + "S;Nikdoneexistuje;Jan;1. 1. 1970;\r\nS;Novak;;;\r\n"));
    confirm();
    QVERIFY(m_desk.calm());
    QCOMPARE(badge(), u"done"_s);
    QCOMPARE(newest().count(identify::RowOutcome::Identified), 5);
    QCOMPARE(newest().count(identify::RowOutcome::NotFound), 1);
    QCOMPARE(newest().count(identify::RowOutcome::NotPermitted), 1);
    QCOMPARE(calls(u"E278"_s), before + 6);
    QCOMPARE(m_desk.rows("batchRowsTable"), 7);
    grab("bulk_done");

    // one kind of result only
    auto *filter = m_desk.find<QTabBar>("batchFilter");
    QTest::mouseClick(filter, Qt::LeftButton, {}, filter->tabRect(2).center());
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("batchRowsTable"), 1);
    QTest::mouseClick(filter, Qt::LeftButton, {}, filter->tabRect(0).center());
    QVERIFY(m_desk.calm());

    m_desk.click("batchSaveButton");
    auto *dialog = m_desk.find<QFileDialog>("bulkSaveDialog");
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(m_dir.filePath(u"result.csv"_s));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_desk.find<QFileDialog>("bulkSaveDialog"));
    backInFront();
    QVERIFY(m_desk.calm());
    QFile result(m_dir.filePath(u"result.csv"_s));
    QVERIFY(result.open(QIODevice::ReadOnly));
    const auto table = readCsv(result.readAll());
    QVERIFY_RESULT(table);
    QCOMPARE(table->rows.size(), std::size_t {7});
    QCOMPARE(table->rows[0].at(0), u"S20"_s);
    QCOMPARE(table->rows[0].at(table->header.indexOf(u"vysledek"_s)), u"ztotozneno"_s);
    QVERIFY(Kid::parse(table->rows[0].at(table->header.indexOf(u"KID"_s))).has_value());

    // from a row to its client
    m_desk.find("batchRowsTable")->setFocus();
    m_desk.press(Qt::Key_Home);
    m_desk.press(Qt::Key_Return);
    QCOMPARE(m_desk.window->currentId(), u"clients"_s);
}

void TestDeskBulk::pausedWork_goesOnInAnotherDesk()
{
    const qint64 before = calls(u"E278"_s);
    openFile(write(u"long.csv"_s, csv(100, 60)));
    confirm();
    QTRY_VERIFY(m_desk.find("batchPauseButton")->isVisible());
    QTRY_VERIFY(newest().name == u"long.csv"_s && newest().answered() >= 2);
    m_desk.click("batchPauseButton");
    QVERIFY(m_desk.calm());
    QCOMPARE(badge(), u"paused"_s);
    grab("bulk_paused");
    const int answered = newest().answered();
    QVERIFY(answered < 60);

    m_desk.window.reset();
    QVERIFY(m_desk.show());
    toFiles();
    QCOMPARE(badge(), u"paused"_s);
    m_desk.click("batchRunButton");
    QVERIFY(m_desk.calm());
    QCOMPARE(badge(), u"done"_s);
    QCOMPARE(newest().count(identify::RowOutcome::Identified), 60);
    // the row in whose call it was paused may be asked again, no other
    QVERIFY(calls(u"E278"_s) - before <= 61);
}

void TestDeskBulk::cancelledInTheTaskBar_isPaused()
{
    openFile(write(u"cancelled.csv"_s, csv(200, 60)));
    confirm();
    QTRY_VERIFY(newest().name == u"cancelled.csv"_s && newest().answered() >= 1);
    m_desk.click("cancelTaskButton");
    QTRY_COMPARE(badge(), u"paused"_s);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find("batchRunButton")->isEnabled());
    QVERIFY(newest().answered() < 60);
    m_desk.click("batchRunButton");
    QVERIFY(m_desk.calm());
    QCOMPARE(badge(), u"done"_s);
}

void TestDeskBulk::otherLanguage_stopsNothing()
{
    openFile(write(u"language.csv"_s, csv(300, 60)));
    confirm();
    QTRY_VERIFY(newest().name == u"language.csv"_s && newest().answered() >= 2);
    const QPointer<QWidget> before = m_desk.find("bulkPage"); // the new page may lie where the old one was
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(m_desk.window.get(), &language);
    QTRY_VERIFY(m_desk.find("bulkPage") && m_desk.find("bulkPage") != before.get());
    QVERIFY(m_desk.calm());
    QCOMPARE(newest().answered(), 60);
    QVERIFY(newest().stoppedBy.isEmpty());
    toFiles();
    QTRY_COMPARE(badge(), u"done"_s);
    QVERIFY(m_desk.find("batchRunButton")->isHidden());
}

void TestDeskBulk::clientsWithoutIdentifier_areLinked()
{
    using registry::FieldCode;
    std::vector<ClientId> made;
    for (const std::uint32_t number : {400U, 401U}) {
        const training::PersonData person = m_desk.office.person(number);
        const auto field = [](FieldCode code, const QString &value) {
            return *registry::officeField(code, value, fromMsecs(0));
        };
        auto tx = *store::Transaction::begin(m_desk.office.session());
        const auto client = m_desk.office.clients().createByHand(tx,
            {field(FieldCode::Prijmeni, person.surname), field(FieldCode::Jmeno, person.givenName),
                field(FieldCode::DatumNarozeni, person.born.toString(Qt::ISODate)),
                field(FieldCode::AdresaPobytu, QString::number(person.address))},
            {u"jana.uredni"_s, u"Zkouška"_s});
        QVERIFY_RESULT(client);
        QVERIFY_RESULT(tx.commit());
        made.push_back(client->id);
    }
    const auto before = registry::clientCounts(m_desk.office.session());
    m_desk.click("chooseClientsButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY2(dryRun().contains(u'2'), qPrintable(dryRun()));
    grab("bulk_clients");
    confirm();
    QVERIFY(m_desk.calm());
    QCOMPARE(newest().count(identify::RowOutcome::Identified), 2);
    QCOMPARE(registry::clientCounts(m_desk.office.session())->all, before->all);
    for (const ClientId id : made) {
        const auto client = registry::client(m_desk.office.session(), id);
        QVERIFY_RESULT(client);
        QCOMPARE(client->row.kind, registry::ClientKind::PersonInRob);
        QCOMPARE(client->identifiers.size(), 1U);
    }
    // now there is nobody left
    m_desk.click("chooseClientsButton");
    QVERIFY(m_desk.calm());
    bool told = false;
    for (const auto *label : m_desk.window->findChildren<QLabel *>()) {
        told = told || (label->isVisible() && label->text().contains(u"No client waits"_s));
    }
    QVERIFY(told);
}

void TestDeskBulk::rest_isSavedByItself()
{
    openFile(write(u"rest.csv"_s, csv(410, 1) + "S9;Nikdonikdo;Jan;1. 1. 1970;123456\r\n"));
    confirm();
    QVERIFY(m_desk.calm());
    QCOMPARE(newest().answered(), 2);
    QTRY_VERIFY(m_desk.find("batchSaveRestButton")->isEnabled());
    m_desk.click("batchSaveRestButton");
    auto *dialog = m_desk.find<QFileDialog>("bulkSaveDialog");
    QVERIFY(dialog);
    const QString path = m_dir.filePath(u"rest-result.csv"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_desk.find<QFileDialog>("bulkSaveDialog"));
    backInFront();
    QVERIFY(m_desk.calm());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = readCsv(file.readAll());
    QVERIFY_RESULT(table);
    QCOMPARE(table->rows.size(), std::size_t {1});
    QCOMPARE(table->rows[0].at(0), u"S9"_s);
    QVERIFY(!newest().savedAt); // a part of the result is no result
}

void TestDeskBulk::removed_leavesTheClients()
{
    const auto before = registry::clientCounts(m_desk.office.session());
    const qint64 id = newest().id;
    m_desk.click("batchRemoveButton");
    QTRY_VERIFY(m_desk.find("yesButton"));
    QTest::mouseClick(m_desk.find("yesButton"), Qt::LeftButton);
    QVERIFY(m_desk.calm());
    QVERIFY(newest().id != id);
    QCOMPARE(registry::clientCounts(m_desk.office.session())->all, before->all);
}

static const kmen::test::Entry testDeskBulk(kmen::test::run<TestDeskBulk, QApplication>);
#include "tst_desk_bulk.moc"
