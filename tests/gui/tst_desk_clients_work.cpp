#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include "audit/audit_log.h"
#include "audit/call_journal.h"
#include "clients_fixture.h"
#include "registry/corrections.h"
#include "registry/documents.h"
#include "registry/saved_filters.h"
#include "support/test_program.h"
#include "ui/clients/client_calls.h"
#include "ui/clients/extract.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// What a clerk does with clients: every step by real keys and clicks, and nothing without being said before.
class TestDeskClientsWork : public test::ClientsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void search_saysHowItWasUnderstood();
    void filter_isAChipThatCanBeTakenOff();
    void stepBack_leadsToTheSearchBefore();
    void search_isSavedAndFoundAgain();
    void columns_areChosenAndRemembered();
    void newClient_offersWhoIsHereAlready();
    void newClient_isMadeWithItsReason();
    void correction_isWrittenWithItsReason();
    void lostRace_showsBothVersions();
    void link_isAddedAndSearchable();
    void document_isAdded();
    void claim_isSentAndKept();
    void history_canBeNarrowed();
    void opening_isWrittenDown();
    void extract_holdsTheDataAndNoIdentifier();
    void registerValues_areLocked();
    void smallWindow_scrollsNothingSideways_data();
    void smallWindow_scrollsNothingSideways();

private:
    [[nodiscard]] QStringList acts(const QString &kid, const QString &action);
    /// Row by surname of the taken person; its card is open.
    bool open(const Kid &kid);
    void type(QDialog *in, const char *edit, const QString &text)
    {
        auto *line = in->findChild<QLineEdit *>(QString::fromLatin1(edit));
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        for (const QChar letter : text) {
            const auto key =
                letter.unicode() < 0x80 ? static_cast<Qt::Key>(letter.toUpper().unicode()) : Qt::Key_unknown;
            QTest::sendKeyEvent(QTest::Click, line, key, QString(letter), Qt::NoModifier);
        }
    }
};

void TestDeskClientsWork::initTestCase()
{
    openWith(5);
}

void TestDeskClientsWork::init()
{
    for (QDialog *left : m_desk.window->findChildren<QDialog *>()) {
        left->close();
    }
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.window.get()));
    m_desk.window->open(u"clients"_s);
    if (auto *clear = m_desk.find<QAbstractButton>("clearFiltersButton"); clear->isVisible()) {
        clear->click();
    }
    m_desk.find<QLineEdit>("searchEdit")->clear();
    QTRY_VERIFY(m_desk.rows("clientsTable") >= 5);
    QVERIFY(m_desk.calm());
}

QStringList TestDeskClientsWork::acts(const QString &kid, const QString &action)
{
    audit::AuditFilter filter;
    filter.object = kid;
    filter.action = action;
    QStringList reasons;
    if (const auto page = audit::auditRows(m_desk.office.session(), filter, {}, 50)) {
        for (const audit::AuditRow &row : page->rows) {
            reasons.append(row.reason);
        }
    }
    return reasons;
}

bool TestDeskClientsWork::open(const Kid &kid)
{
    m_desk.find("searchEdit")->setFocus();
    m_desk.find<QLineEdit>("searchEdit")->setText(kid.text());
    if (!m_desk.calm()) {
        return false;
    }
    // the card stays with whom it shows until another row is chosen
    QTest::keyClick(m_desk.find("searchEdit"), Qt::Key_Return);
    const bool shown = m_desk.calm()
        && QTest::qWaitFor([&] { return m_desk.find<QLabel>("clientKid")->text().endsWith(kid.text()); }, 5000)
        && m_desk.calm();
    if (!shown) {
        qWarning("%s: %d found, understood: %s; shown %s", qPrintable(kid.text()), m_desk.rows("clientsTable"),
            qPrintable(m_desk.find<QLabel>("understoodLabel")->text()),
            qPrintable(m_desk.find<QLabel>("clientKid")->text()));
    }
    return shown;
}

void TestDeskClientsWork::search_saysHowItWasUnderstood()
{
    auto *said = m_desk.find<QLabel>("understoodLabel");
    m_desk.writeInto("searchEdit", u"novak 12.5.1978"_s);
    QTRY_VERIFY(said->text().contains(u"name"));
    QVERIFY(said->text().contains(u"12. 5. 1978"));
    m_desk.press(Qt::Key_Escape);
    QTRY_COMPARE(said->text(), QString());
}

void TestDeskClientsWork::filter_isAChipThatCanBeTakenOff()
{
    auto *filters = m_desk.find("clientFilters");
    QVERIFY(filters->setProperty("kept", u"{\"state\":1}"_s));
    QTRY_VERIFY(m_desk.find("chip.state"));
    QTRY_COMPARE(m_desk.rows("clientsTable"), 0);
    QVERIFY(m_desk.find("clearFiltersButton")->isVisible());
    QVERIFY(m_desk.find<QLabel>("summaryLabel")->text().contains(u"0 of"));
    m_desk.click("chip.state");
    QTRY_COMPARE(m_desk.rows("clientsTable"), 5);
}

void TestDeskClientsWork::stepBack_leadsToTheSearchBefore()
{
    m_desk.find("clientFilters")->setProperty("kept", u"{\"subscribed\":true}"_s);
    QVERIFY(m_desk.calm());
    m_desk.writeInto("searchEdit", u"qq"_s);
    QTRY_COMPARE(m_desk.rows("clientsTable"), 0);
    m_desk.click("stepBackButton");
    QTRY_COMPARE(m_desk.rows("clientsTable"), 5);
    QCOMPARE(m_desk.find<QLineEdit>("searchEdit")->text(), QString());
    QVERIFY(m_desk.find("chip.changes"));
    m_desk.click("stepBackButton");
    QTRY_VERIFY(!m_desk.find("chip.changes") || !m_desk.find("chip.changes")->isVisible());
}

void TestDeskClientsWork::search_isSavedAndFoundAgain()
{
    m_desk.find("clientFilters")->setProperty("kept", u"{\"subscribed\":true,\"state\":0}"_s);
    QVERIFY(m_desk.calm());
    m_desk.find("searchEdit")->setFocus();
    m_desk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(asked("nameDialog"));
    type(dialog("nameDialog"), "filterNameEdit", u"Sledovani"_s);
    QTest::keyClick(dialog("nameDialog")->findChild<QLineEdit *>(u"filterNameEdit"_s), Qt::Key_Return);
    QVERIFY(m_desk.calm());
    const auto saved = registry::savedFilters(m_desk.office.session(), u"jana.uredni"_s);
    QVERIFY_RESULT(saved);
    QCOMPARE(saved->size(), 1U);
    QCOMPARE(saved->front().name, u"Sledovani"_s);
    QCOMPARE(saved->front().query.filter.subscribed, true);
    m_desk.click("clearFiltersButton");
    QVERIFY(m_desk.calm());
    QMenu *menu = m_desk.find<QToolButton>("savedFiltersButton")->menu();
    const QList<QAction *> offered = menu->actions();
    const auto action = std::ranges::find_if(offered, [](const QAction *a) { return a->text() == u"Sledovani"; });
    QVERIFY(action != offered.end());
    (*action)->trigger();
    QTRY_VERIFY(m_desk.find("chip.changes") && m_desk.find("chip.state"));
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.rows("clientsTable"), 5);
}

void TestDeskClientsWork::columns_areChosenAndRemembered()
{
    auto *table = m_desk.find<QTableView>("clientsTable");
    QVERIFY(table->isColumnHidden(5));
    m_desk.window->desk().actions().find(u"clients.columns"_s)->trigger();
    QTRY_VERIFY(m_desk.find<QMenu>("columnsMenu"));
    auto *menu = m_desk.find<QMenu>("columnsMenu");
    QVERIFY(!menu->actions().front()->isEnabled());
    menu->actions().at(5)->trigger();
    menu->close();
    QVERIFY(!table->isColumnHidden(5));
    QVERIFY(QSettings().value(u"clients/columns"_s).toStringList().contains(u"birthSurname"));
    int width = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        width += table->columnWidth(column);
    }
    QVERIFY(width <= table->viewport()->width() + 1);
    table->setColumnHidden(5, true);
    QSettings().remove(u"clients"_s);
}

void TestDeskClientsWork::newClient_offersWhoIsHereAlready()
{
    const auto card = m_desk.office.detail(m_taken[1].client);
    QVERIFY_RESULT(card);
    m_desk.find("searchEdit")->setFocus();
    QTest::keyClick(m_desk.find("searchEdit"), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(asked("newClientDialog"));
    auto *form = dialog("newClientDialog");
    type(form, "new.Prijmeni", card->row.surname.left(4));
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.rows("similarTable") >= 1);
    type(form, "new.Prijmeni", card->row.surname);
    type(form, "new.Jmeno", card->row.givenName);
    type(form, "new.DatumNarozeni", dateText(*card->row.birthDate));
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.cell("similarTable", 0, 3).startsWith(u"⚠"));
    QCOMPARE(m_desk.cell("similarTable", 0, 2), card->row.kid.text());
    QTest::keyClick(m_desk.find("similarTable"), Qt::Key_Home);
    QTest::keyClick(m_desk.find("similarTable"), Qt::Key_Return);
    QTRY_VERIFY(!dialog("newClientDialog"));
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().endsWith(card->row.kid.text()));
}

void TestDeskClientsWork::newClient_isMadeWithItsReason()
{
    m_desk.find("searchEdit")->setFocus();
    QTest::keyClick(m_desk.find("searchEdit"), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(asked("newClientDialog"));
    auto *form = dialog("newClientDialog");
    QVERIFY(!form->findChild<QAbstractButton *>(u"yesButton"_s)->isEnabled());
    type(form, "new.Prijmeni", u"Zzyzxova"_s);
    type(form, "new.Jmeno", u"Ines"_s);
    type(form, "new.DatumNarozeni", u"31. 2. 1990"_s);
    press(form, "yesButton");
    QVERIFY(m_desk.calm());
    QVERIFY(dialog("newClientDialog")); // no date: nothing that was typed is lost
    type(form, "new.DatumNarozeni", u"1. 3. 1990"_s);
    type(form, "reasonEdit", u"Zadost 5/2026"_s);
    press(form, "yesButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!dialog("newClientDialog"));
    QTRY_COMPARE(m_desk.find<QLabel>("clientName")->text(), u"Zzyzxova Ines"_s);
    QVERIFY(m_desk.find("identifyClientButton")->isVisible());
    QVERIFY(!m_desk.find("readAgainButton")->isVisible());
    const QString kid = m_desk.find<QLabel>("clientKid")->text().section(u' ', 1);
    QCOMPARE(acts(kid, u"client.created"_s), QStringList(u"Zadost 5/2026"_s));
}

void TestDeskClientsWork::correction_isWrittenWithItsReason()
{
    QVERIFY(open(m_taken[0].kid));
    QTest::keyClick(m_desk.find("clientsTable"), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(asked("correctDialog"));
    type(dialog("correctDialog"), "correct.Telefon", u"777 000 111"_s);
    type(dialog("correctDialog"), "reasonEdit", u"Oznameni klienta"_s);
    QTest::keyClick(dialog("correctDialog")->findChild<QLineEdit *>(u"reasonEdit"_s), Qt::Key_Return);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!dialog("correctDialog"));
    QTRY_VERIFY(m_desk.find("field.Telefon"));
    QCOMPARE(acts(m_taken[0].kid.text(), u"client.edited"_s), QStringList(u"Oznameni klienta"_s));
}

void TestDeskClientsWork::lostRace_showsBothVersions()
{
    const ClientId id = m_taken[2].client;
    QVERIFY(open(m_taken[2].kid));
    QTest::keyClick(m_desk.find("clientsTable"), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(asked("correctDialog"));
    type(dialog("correctDialog"), "correct.Telefon", u"777 000 111"_s);
    type(dialog("correctDialog"), "correct.Email", u"a@vzorov.example"_s);
    // another desk is quicker, with the same item
    const auto seen = m_desk.office.detail(id);
    QVERIFY_RESULT(seen);
    auto tx = store::Transaction::begin(m_desk.office.session());
    QVERIFY_RESULT(tx);
    const auto theirs = registry::officeField(registry::FieldCode::Telefon, u"602 999 888"_s, fromMsecs(0));
    QVERIFY_RESULT(registry::correct(
        m_desk.office.clients(), *tx, {id, seen->version, seen->fields, {*theirs}}, {u"petr.druhy"_s, u"Telefonat"_s}));
    QVERIFY_RESULT(tx->commit());
    press(dialog("correctDialog"), "yesButton");
    QVERIFY(m_desk.calm());
    QVERIFY(asked("compareDialog"));
    // nothing was overwritten, and nothing is chosen beforehand
    QCOMPARE(
        registry::findField(m_desk.office.detail(id)->fields, registry::FieldCode::Telefon)->value, u"602 999 888"_s);
    auto *compare = dialog("compareDialog");
    QVERIFY(!compare->findChild<QAbstractButton *>(u"yesButton"_s)->isEnabled());
    const auto *other = compare->findChild<QRadioButton *>(u"theirs.Telefon"_s);
    QCOMPARE(other->text(), u"602 999 888"_s);
    QVERIFY(!compare->findChild<QRadioButton *>(u"theirs.Email"_s)); // only what clashes is asked
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        compare->grab().save(folder + u"/clients-compare.png"_s);
    }
    QTest::keyClick(compare->findChild<QRadioButton *>(u"mine.Telefon"_s), Qt::Key_Space);
    press(compare, "yesButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!dialog("correctDialog"));
    const auto now = m_desk.office.detail(id);
    QVERIFY_RESULT(now);
    QCOMPARE(registry::findField(now->fields, registry::FieldCode::Telefon)->value, u"777 000 111"_s);
    QCOMPARE(registry::findField(now->fields, registry::FieldCode::Email)->value, u"a@vzorov.example"_s);
}

void TestDeskClientsWork::link_isAddedAndSearchable()
{
    QVERIFY(open(m_taken[3].kid));
    m_desk.find<QTabWidget>("clientTabs")->setCurrentIndex(2);
    m_desk.click("addLinkButton");
    QVERIFY(asked("linkDialog"));
    QTest::keyClicks(dialog("linkDialog")->findChild<QComboBox *>(u"linkSystemChoice"_s)->lineEdit(), u"Matrika"_s);
    type(dialog("linkDialog"), "linkKeyEdit", u"M-778812"_s);
    press(dialog("linkDialog"), "yesButton");
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(m_desk.rows("linksTable"), 1);
    QCOMPARE(m_desk.cell("linksTable", 0, 1), u"M-778812"_s);
    m_desk.find<QLineEdit>("searchEdit")->setText(u"778812"_s);
    QVERIFY(m_desk.calm());
    m_desk.find<QLineEdit>("searchEdit")->setText(u"M-778812"_s);
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(m_desk.rows("clientsTable"), 1);
    m_desk.find("clientFilters")->setProperty("kept", u"{\"system\":\"Matrika\"}"_s);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find("chip.system"));
    QCOMPARE(m_desk.rows("clientsTable"), 1);
}

void TestDeskClientsWork::document_isAdded()
{
    QVERIFY(open(m_taken[3].kid));
    m_desk.find<QTabWidget>("clientTabs")->setCurrentIndex(4);
    m_desk.click("addDocumentButton");
    QVERIFY(asked("documentDialog"));
    type(dialog("documentDialog"), "documentTitleEdit", u"Plna moc"_s);
    type(dialog("documentDialog"), "documentReferenceEdit", u"VZ 7/2026"_s);
    press(dialog("documentDialog"), "yesButton");
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(m_desk.rows("documentsTable"), 1);
    QCOMPARE(m_desk.cell("documentsTable", 0, 1), u"VZ 7/2026"_s);
    m_desk.find<QTabWidget>("clientTabs")->setCurrentIndex(0);
}

void TestDeskClientsWork::claim_isSentAndKept()
{
    QVERIFY(open(m_taken[4].kid));
    m_desk.window->desk().actions().find(u"clients.claim"_s)->trigger();
    QVERIFY(asked("claimDialog"));
    auto *form = dialog("claimDialog");
    QVERIFY(!form->findChild<QAbstractButton *>(u"yesButton"_s)->isEnabled());
    QTest::keyClick(form->findChild<QCheckBox *>(u"wrong.AdresaPobytu"_s), Qt::Key_Space);
    type(form, "claimDescriptionEdit", u"Klient se prestehoval"_s);
    if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
        form->grab().save(folder + u"/clients-claim.png"_s);
    }
    press(form, "yesButton");
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(!dialog("claimDialog"));
    audit::CallFilter filter;
    filter.service = u"E62"_s;
    const auto calls = audit::calls(m_desk.office.session(), filter, {}, 10);
    QVERIFY_RESULT(calls);
    QCOMPARE(calls->rows.size(), 1U);
    QCOMPARE(calls->rows.front().opened.subject, m_taken[4].kid.text());
    const auto kept = registry::documents(m_desk.office.session(), m_taken[4].client);
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->size(), 1U);
    QVERIFY(!kept->front().reference.isEmpty());
}

void TestDeskClientsWork::history_canBeNarrowed()
{
    QVERIFY(open(m_taken[4].kid));
    m_desk.find<QTabWidget>("clientTabs")->setCurrentIndex(3);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.rows("historyTable") > 3);
    const int all = m_desk.rows("historyTable");
    auto *kind = m_desk.find<QComboBox>("historyKindChoice");
    kind->setCurrentIndex(kind->findData(static_cast<int>(registry::EventKind::Call)));
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.rows("historyTable") < all);
    QVERIFY(m_desk.cell("historyTable", 0, 0).contains(u"E62"));
    kind->setCurrentIndex(0);
    m_desk.find<QTabWidget>("clientTabs")->setCurrentIndex(0);
}

void TestDeskClientsWork::opening_isWrittenDown()
{
    const auto before = acts(m_taken[1].kid.text(), u"client.viewed"_s).size();
    QVERIFY(open(m_taken[0].kid));
    QVERIFY(open(m_taken[1].kid));
    QTRY_COMPARE(acts(m_taken[1].kid.text(), u"client.viewed"_s).size(), before + 1);
    // the same card read again is no other opening
    Q_EMIT m_desk.window->desk().dataChanged();
    QVERIFY(m_desk.calm());
    // what was noted is written in its order: when the next card's opening is there, nothing is to come of this one
    const auto others = acts(m_taken[2].kid.text(), u"client.viewed"_s).size();
    QVERIFY(open(m_taken[2].kid));
    QTRY_COMPARE(acts(m_taken[2].kid.text(), u"client.viewed"_s).size(), others + 1);
    QCOMPARE(acts(m_taken[1].kid.text(), u"client.viewed"_s).size(), before + 1);
}

void TestDeskClientsWork::extract_holdsTheDataAndNoIdentifier()
{
    auto context = shell::Context::open(std::make_shared<const shell::Office>(m_desk.window->desk().office()));
    QVERIFY_RESULT(context);
    const auto card = clients::readCard(**context, m_taken[0].client);
    QVERIFY_RESULT(card);
    const QString html = clients::extractHtml(*card, {u"Úřad"_s, u"jana"_s, u"Žádost"_s, fromMsecs(0), true});
    QVERIFY(html.contains(card->detail.row.surname));
    QVERIFY(html.contains(u"ROB"));
    QVERIFY(!html.contains(u"AIFO"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"extract.pdf"_s);
    QVERIFY_RESULT(clients::writePdf(path, html));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(!clients::writePdf(folder.filePath(u"missing/extract.pdf"_s), html));
}

void TestDeskClientsWork::registerValues_areLocked()
{
    QVERIFY(open(m_taken[0].kid));
    m_desk.window->desk().actions().find(u"clients.correct"_s)->trigger();
    QVERIFY(asked("correctDialog"));
    QVERIFY(!dialog("correctDialog")->findChild<QLineEdit *>(u"correct.Prijmeni"_s));
    QVERIFY(dialog("correctDialog")->findChild<QLineEdit *>(u"correct.Telefon"_s));
    QTest::keyClick(dialog("correctDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!dialog("correctDialog"));
}

void TestDeskClientsWork::smallWindow_scrollsNothingSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << QSize(1440, 900) << false;
    QTest::newRow("dark") << QSize(1440, 900) << true;
    QTest::newRow("small") << QSize(1024, 700) << false;
}

void TestDeskClientsWork::smallWindow_scrollsNothingSideways()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const QString folder = qEnvironmentVariable("KMEN_PICTURES");
    const QPalette before = QApplication::palette();
    if (dark) {
        QApplication::setPalette(shell::darkPalette());
    }
    m_desk.window->resize(size);
    m_desk.find("clientFilters")->setProperty("kept", u"{\"state\":0,\"subscribed\":true}"_s);
    QVERIFY(m_desk.calm());
    auto *tabs = m_desk.find<QTabWidget>("clientTabs");
    m_desk.find("clientsTable")->setFocus();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QVERIFY(m_desk.calm());
        QVERIFY(m_desk.settled());
        for (const auto *area : m_desk.window->findChildren<QAbstractScrollArea *>()) {
            if (area->isVisible()) {
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0 || !area->horizontalScrollBar()->isVisible(),
                    qPrintable(area->objectName()));
            }
        }
        if (!folder.isEmpty()) {
            m_desk.window->grab().save(QStringLiteral("%1/clients-%2-%3.png")
                                           .arg(folder, QString::fromUtf8(QTest::currentDataTag()))
                                           .arg(tab));
        }
    }
    tabs->setCurrentIndex(0);
    QApplication::setPalette(before);
    m_desk.window->resize(1440, 900);
}

static const kmen::test::Entry testDeskClientsWork(kmen::test::run<TestDeskClientsWork, QApplication>);
#include "tst_desk_clients_work.moc"
