#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QWheelEvent>

#include "access/confirmation.h"
#include "access/package.h"
#include "requests_fixture.h"
#include "support/test_program.h"
#include "ui/widgets/state_badge.h"

using namespace kmen;
using namespace kmen::access;

/// Žádosti: each form filled by keyboard alone, from an intention to a package and to the end of its way.
class TestDeskRequests : public test::RequestsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyPage_leadsToTheFirstRequest();
    void forms_areFilledByKeyboard_data();
    void forms_areFilledByKeyboard();
    void draft_isSavedByItself();
    void wrongName_isToldWhileOneWrites();
    void wheel_goesThroughTheFormAndChangesNothing();
    void click_isNotLostWhileTheDraftIsSaved();
    void massSubscription_isUnlockedByTheConfirmation();
    void package_isWrittenAndSigned();
    void unwritableTarget_isTold();
    void answer_wantsItsDay();
    void versions_tellWhoChangedWhat();
    void lostRace_keepsBoth();
    void catalogue_isImported();
    void items_areReadFromRpp();
    void boardAndCalendar_showWhatWaits();
    void escape_leadsBackToTheBoard();
    void smallWindow_keepsItsHeader();

private:
    void picture(const QString &name) { RequestsTest::picture(m_desk.window.get(), name); }
    qint64 begin(Kind kind, const QString &title);
    [[nodiscard]] bool fill(Kind kind, const Draft &draft);
    [[nodiscard]] bool isSaved();
    [[nodiscard]] static QDate today() { return QDate::currentDate(); }
};

bool TestDeskRequests::isSaved()
{
    return QTest::qWaitFor([this] { return view()->saved() && m_desk.window->desk().tasks().idle(); }, 10'000);
}

void TestDeskRequests::initTestCase()
{
    shell::applyTheme();
    QVERIFY_RESULT(m_desk.open());
    for (std::uint32_t number = 1; number <= 2; ++number) {
        QVERIFY_RESULT(m_desk.office.takeOver(number));
    }
    QVERIFY_RESULT(saveOfficeSheet(session(), sampleSheet(), {u"jana.uredni"_s, {}}));
    QVERIFY(m_desk.show());
    QCOMPARE(m_desk.window->desk().actions().conflicts(), QStringList());
}

void TestDeskRequests::emptyPage_leadsToTheFirstRequest()
{
    m_desk.window->open(u"requests"_s);
    QVERIFY(m_desk.calm());
    picture(u"empty"_s);
    press("emptyNewButton");
    QTRY_VERIFY(dialog() && dialog()->isAncestorOf(QApplication::focusWidget()));
    RequestsTest::picture(dialog(), u"new"_s);
    m_desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

/// By the dialog, as a person does: arrows choose the kind, Tab leads to the name, Enter begins.
qint64 TestDeskRequests::begin(Kind kind, const QString &title)
{
    m_desk.window->open(u"requests"_s);
    (void)m_desk.calm();
    m_desk.window->desk().actions().find(u"requests.new"_s)->trigger();
    if (!QTest::qWaitFor([this] {
            return dialog() && QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"kindList";
        })) {
        return 0;
    }
    for (int number = 0; number < static_cast<int>(kind); ++number) {
        m_desk.press(Qt::Key_Down);
    }
    m_desk.press(Qt::Key_Tab);
    m_desk.write(title);
    m_desk.press(Qt::Key_Return);
    const bool opened = QTest::qWaitFor([this, &title] {
        const auto *heading = m_desk.find<QLabel>("requestHeading");
        return heading && heading->text() == title && m_desk.window->desk().tasks().idle();
    });
    return opened && active() ? view()->id() : 0;
}

/// From field to field by Tab; whatever stands there is written over.
bool TestDeskRequests::fill(Kind kind, const Draft &draft)
{
    (void)active();
    m_desk.find("requestTitle")->setFocus();
    for (int tabs = 0; tabs < 120; ++tabs) {
        m_desk.press(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (!focus || !focus->objectName().startsWith(u"field.")) {
            continue;
        }
        const QString key = focus->objectName().mid(6);
        const FieldSpec *spec = fieldOf(kind, key);
        if (!spec) {
            return false;
        }
        if (auto *edit = qobject_cast<QLineEdit *>(focus)) {
            m_desk.press(Qt::Key_A, Qt::ControlModifier);
            QString text = draft.text(key);
            if (spec->type == FieldType::Day) {
                text = dateText(QDate::fromString(text, Qt::ISODate));
            }
            m_desk.write(text);
            if (edit->text() != text) {
                return false;
            }
        } else if (qobject_cast<QPlainTextEdit *>(focus)) {
            m_desk.press(Qt::Key_A, Qt::ControlModifier);
            m_desk.write(draft.text(key));
        } else if (auto *choice = qobject_cast<QComboBox *>(focus)) {
            m_desk.press(Qt::Key_Home);
            for (int row = 0; row < choice->count() && choice->currentData().toString() != draft.text(key); ++row) {
                m_desk.press(Qt::Key_Down);
            }
        } else if (auto *table = qobject_cast<QTableWidget *>(focus)) {
            const Rows rows = draft.rows(key);
            for (std::size_t row = 0; row < rows.size(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column) {
                    table->setCurrentCell(static_cast<int>(row), column);
                    if (rows[row].value(column).isEmpty()) {
                        continue;
                    }
                    // a key begins to write, Enter ends it
                    QTest::keyClick(table, Qt::Key_F2);
                    m_desk.write(rows[row].value(column));
                    m_desk.press(Qt::Key_Return);
                }
            }
            table->setFocus();
        }
        if (key == fieldsOf(kind).back().key) {
            return true;
        }
    }
    return false;
}

void TestDeskRequests::forms_areFilledByKeyboard_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kindCount; ++kind) {
        QTest::newRow(qPrintable(kindId(static_cast<Kind>(kind)))) << kind;
    }
}

void TestDeskRequests::forms_areFilledByKeyboard()
{
    QFETCH(const int, kind);
    const auto which = static_cast<Kind>(kind);
    Draft wanted = sampleDraft(which);
    if (which == Kind::MassSubscription) {
        wanted.tables[u"terms"_s] = {{dateText(today().addDays(10)), u"18:00–22:00"_s, u"120000"_s}};
    }
    if (which == Kind::AiseoProduction) {
        // the tested request it builds on
        const auto test =
            createRequest(session(), Kind::AiseoTest, u"Otestovaná"_s, sampleDraft(Kind::AiseoTest), {u"petr"_s, {}});
        QVERIFY_RESULT(test);
        for (const Act act : {Act::Finish, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone}) {
            const auto now = request(session(), *test);
            QVERIFY_RESULT(makeStep(session(), *test, now->row.version, act,
                {u"SD-1"_s, localDate(session().clock().now()), u"x"_s, {}, {}}, {u"petr"_s, {}}));
        }
        wanted.texts[u"testRequest"_s] = QString::number(*test);
    }
    const qint64 id = begin(which, u"Zkouška "_s + kindId(which));
    QVERIFY(id > 0);
    picture(u"form-"_s + kindId(which));
    QVERIFY(fill(which, wanted));
    QVERIFY(isSaved());
    auto now = request(session(), id);
    QVERIFY_RESULT(now);
    for (const FieldSpec &field : fieldsOf(which)) {
        QCOMPARE(now->draft.text(field.key), wanted.text(field.key));
        QCOMPARE(now->draft.rows(field.key), wanted.rows(field.key));
    }
    if (which == Kind::AiseoProduction) {
        QVERIFY(!m_desk.find("act.finish")->isEnabled());
        QVERIFY_RESULT(attachFile(session(), id, u"testData"_s, u"data.xml"_s, "<data/>", {u"jana.uredni"_s, {}}));
        view()->open(id);
        QVERIFY(m_desk.calm());
    }
    picture(u"filled-"_s + kindId(which));
    QCOMPARE(m_desk.find<QLabel>("missingTitle")->text().startsWith(QStringLiteral("✓")), true);
    if (which == Kind::CodeListChange) {
        QStringList changes;
        const auto *list = m_desk.find<QListWidget>("missingList");
        for (int row = 0; row < list->count(); ++row) {
            changes.append(list->item(row)->text());
        }
        QVERIFY2(changes.filter(u"new line 101-1-3"_s).size() == 1, qPrintable(changes.join(u'|')));
        QVERIFY(changes.filter(u"new comment of 101-1-1"_s).size() == 1);
    }
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(1);
    picture(u"document-"_s + kindId(which));
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(0);
    press(which == Kind::ItemsCheck ? "act.equal" : "act.finish");
    QTRY_VERIFY(request(session(), id)->row.stage != Stage::Draft);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.find<widgets::StateBadge>("stageBadge")->word(), stageText(request(session(), id)->row.stage));
}

void TestDeskRequests::draft_isSavedByItself()
{
    const qint64 id = begin(Kind::AiseoTest, u"Rozepsaná"_s);
    QVERIFY(id > 0);
    QVERIFY(!m_desk.find("act.finish")->isEnabled());
    (void)active();
    m_desk.writeInto("field.purpose", u"Ověřování"_s);
    // away at once, before the moment of saving came
    m_desk.window->open(u"clients"_s);
    QTRY_COMPARE(request(session(), id)->draft.text(u"purpose"), u"Ověřování"_s);
    m_desk.window->open(u"requests"_s);
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.find<QPlainTextEdit>("field.purpose")->toPlainText(), u"Ověřování"_s);
}

void TestDeskRequests::wrongName_isToldWhileOneWrites()
{
    QVERIFY_RESULT(
        importCatalogue(session(), EntryKind::Agenda, {{{}, u"A101"_s, u"Základní registr – registr obyvatel"_s}},
            localDate(session().clock().now()), u"agendy.csv"_s, {u"jana.uredni"_s, {}}));
    const qint64 id = begin(Kind::Publisher, u"Registrace"_s);
    QVERIFY(id > 0);
    auto *code = m_desk.find<QLineEdit>("field.agendaCode");
    (void)active();
    code->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(u"A101"_s);
    // the name is offered as RPP has it
    QTRY_COMPARE(m_desk.find<QLineEdit>("field.agendaName")->text(), u"Základní registr – registr obyvatel"_s);
    (void)active();
    m_desk.find("field.agendaName")->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(u"Základní registr - registr obyvatel"_s);
    QTRY_VERIFY(m_desk.find<QLabel>("finding.agendaName")->text().contains(u"hyphen instead of en dash"));
    auto *table = m_desk.find<QTableWidget>("field.list");
    (void)active();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    m_desk.write(u"101-1"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(m_desk.find<QLabel>("finding.list")->text().contains(u"xxx-y-zzz"));
    QTRY_VERIFY(!table->item(0, 0)->toolTip().isEmpty());
    picture(u"wrong"_s);
    // from the list to the field
    auto *missing = m_desk.find<QListWidget>("missingList");
    QTRY_VERIFY(!missing->findItems(u"hyphen instead of en dash"_s, Qt::MatchContains).isEmpty());
    // what to do stands there too, not only under the pointer
    const QListWidgetItem *hyphen = missing->findItems(u"hyphen instead of en dash"_s, Qt::MatchContains).front();
    QVERIFY(!hyphen->toolTip().isEmpty());
    QVERIFY2(hyphen->text().contains(hyphen->toolTip()), qPrintable(hyphen->text()));
    (void)active();
    missing->setFocus();
    missing->setCurrentRow(0);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget()->objectName().startsWith(u"field."));
}

void TestDeskRequests::wheel_goesThroughTheFormAndChangesNothing()
{
    const qint64 id = begin(Kind::Publisher, u"Kolečko"_s);
    QVERIFY(id > 0);
    auto *choice = m_desk.find<QComboBox>("field.idType");
    choice->setCurrentIndex(1);
    const QPointF place = choice->rect().center();
    QWheelEvent turn(
        place, choice->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(choice, &turn);
    QCOMPARE(choice->currentIndex(), 1);
    QVERIFY(!turn.isAccepted()); // so that the page gets it
}

void TestDeskRequests::click_isNotLostWhileTheDraftIsSaved()
{
    const auto id = createRequest(
        session(), Kind::FoundedRecords, u"Rychlá ruka"_s, sampleDraft(Kind::FoundedRecords), {u"petr"_s, {}});
    QVERIFY_RESULT(id);
    view()->open(*id);
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(m_desk.find<QLabel>("requestHeading")->text(), u"Rychlá ruka"_s);
    (void)active();
    m_desk.writeInto("field.law", u" a"_s);
    // the saving ends while the button is held down
    QWidget *button = m_desk.find("act.finish");
    QTest::mousePress(button, Qt::LeftButton);
    QVERIFY(isSaved());
    QCOMPARE(m_desk.find("act.finish"), button);
    QTest::mouseRelease(button, Qt::LeftButton);
    QTRY_COMPARE(request(session(), *id)->row.stage, Stage::Ready);
    QVERIFY(m_desk.calm());
}

void TestDeskRequests::massSubscription_isUnlockedByTheConfirmation()
{
    const qint64 id = begin(Kind::MassSubscription, u"První přihlášení"_s);
    QVERIFY(id > 0);
    // the count comes from the registry
    QCOMPARE(m_desk.find<QLineEdit>("field.subjects")->text(), u"2"_s);
    Draft wanted = sampleDraft(Kind::MassSubscription);
    wanted.tables[u"terms"_s] = {{dateText(today().addDays(10)), u"18:00–22:00"_s, u"120000"_s}};
    QVERIFY(fill(Kind::MassSubscription, wanted));
    QVERIFY(isSaved());
    press("act.finish");
    QTRY_VERIFY(m_desk.find("act.send"));
    // at once, and the keyboard stays where the steps are
    QVERIFY(m_desk.find("act.send")->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_desk.find("act.send"));
    QVERIFY(m_desk.calm());
    m_desk.press(Qt::Key_Space);
    QTRY_VERIFY(dialog() && dialog()->isAncestorOf(QApplication::focusWidget()));
    m_desk.press(Qt::Key_Return);
    QTRY_COMPARE(request(session(), id)->row.stage, Stage::AwaitingTerm);
    QVERIFY(m_desk.calm());
    QVERIFY(!confirmation(session(), u"AIFO"_s)->has_value());
    press("act.confirm");
    QTRY_VERIFY(dialog() && dialog()->isAncestorOf(QApplication::focusWidget()));
    m_desk.write(u"DIA-42"_s);
    dialog()->findChild<QLineEdit *>(u"recordNote"_s)->setFocus();
    m_desk.write(u"potvrzeno telefonicky"_s);
    RequestsTest::picture(dialog(), u"record"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_COMPARE(request(session(), id)->row.stage, Stage::Confirmed);
    QVERIFY(m_desk.calm());
    QCOMPARE((*confirmation(session(), u"AIFO"_s))->number, u"DIA-42"_s);
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(3);
    QTRY_COMPARE(m_desk.rows("eventsTable"), 3);
    picture(u"way"_s);
}

void TestDeskRequests::package_isWrittenAndSigned()
{
    const auto id = createRequest(
        session(), Kind::FoundedRecords, u"Nově založení"_s, sampleDraft(Kind::FoundedRecords), {u"petr"_s, {}});
    QVERIFY_RESULT(id);
    // what else was imported by these tests does not know the sample's names
    view()->open(*id);
    QVERIFY(m_desk.calm());
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(2);
    auto *folder = m_desk.find<QLineEdit>("packageFolder");
    (void)active();
    folder->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(m_folder.path());
    m_desk.find("signChoice")->setFocus();
    m_desk.press(Qt::Key_Down);
    press("makeButton");
    QVERIFY(m_desk.calm());
    const QString base = m_folder.filePath(u"zadost-%1"_s.arg(*id));
    QTRY_VERIFY2(QFile::exists(base + u".zip"), qPrintable(m_desk.find("packageNote")->accessibleName()));
    QVERIFY_RESULT(verifyPackage(base));
    QVERIFY(QFile::exists(base + u"/manifest.json.p7s"));
    QVERIFY(QFile::exists(base + u"/datova-zprava/zadost-%1.pdf"_s.arg(*id)));
    QVERIFY(m_desk.find("packageNote")->accessibleName().contains(u".zip"));
    picture(u"package"_s);
}

void TestDeskRequests::unwritableTarget_isTold()
{
    auto *folder = m_desk.find<QLineEdit>("packageFolder");
    (void)active();
    folder->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(m_folder.filePath(u"nothing"_s));
    press("makeButton");
    QTRY_VERIFY(m_desk.find("packageNote")->accessibleName().contains(u"There is no folder"));
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find("makeButton")->isEnabled());
    QVERIFY(!request(session(), view()->id())->draft.texts.isEmpty());
}

void TestDeskRequests::answer_wantsItsDay()
{
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(0);
    const qint64 id = view()->id();
    press("act.finish");
    QTRY_VERIFY(m_desk.find("act.send"));
    QVERIFY(m_desk.calm());
    press("act.send");
    QTRY_VERIFY(dialog() && dialog()->isAncestorOf(QApplication::focusWidget()));
    // no number: the core says what is missing, and nothing that was written is lost
    dialog()->findChild<QLineEdit *>(u"recordNote"_s)->setFocus();
    m_desk.write(u"podáno osobně"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(dialog()->findChild<QWidget *>(u"recordProblem"_s)->isVisible());
    QVERIFY(m_desk.calm());
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"recordNote"_s)->text(), u"podáno osobně"_s);
    QCOMPARE(request(session(), id)->row.stage, Stage::Ready);
    dialog()->findChild<QLineEdit *>(u"recordNumber"_s)->setFocus();
    m_desk.write(u"1234567"_s);
    auto *day = dialog()->findChild<QLineEdit *>(u"recordDay"_s);
    day->setFocus();
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(u"včera"_s);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(dialog()->findChild<QWidget *>(u"recordProblem"_s)->isVisible());
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(dateText(localDate(session().clock().now())));
    m_desk.press(Qt::Key_Return);
    QTRY_COMPARE(request(session(), id)->row.stage, Stage::WithDia);
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.find<QLabel>("waitsLabel")->text().contains(u"DIA"));
    QVERIFY(m_desk.find<QLineEdit>("field.law")->isReadOnly());
}

void TestDeskRequests::versions_tellWhoChangedWhat()
{
    m_desk.find<QTabWidget>("requestTabs")->setCurrentIndex(4);
    QTRY_VERIFY(m_desk.rows("versionsTable") > 5);
    QVERIFY(m_desk.cell("versionsTable", 0, 1).startsWith(u"petr"));
    picture(u"versions"_s);
}

void TestDeskRequests::lostRace_keepsBoth()
{
    const qint64 id = begin(Kind::ItemsCheck, u"Souběh"_s);
    QVERIFY(id > 0);
    const auto now = request(session(), id);
    Draft other = now->draft;
    other.texts[u"purpose"_s] = u"Petrův"_s;
    QVERIFY_RESULT(saveDraft(session(), id, now->row.version, u"Souběh"_s, other, {}, {u"petr"_s, {}}));
    (void)active();
    m_desk.writeInto("field.purpose", u"Janin"_s);
    QTRY_VERIFY(m_desk.find("requestNote")->isVisible());
    QVERIFY(m_desk.calm());
    QCOMPARE(request(session(), id)->draft.text(u"purpose"), u"Petrův"_s);
    const auto all = kmen::access::requests(session(), true);
    QVERIFY_RESULT(all);
    const auto mine = std::ranges::find_if(*all, [](const RequestRow &row) { return row.title.contains(u"(mine)"); });
    QVERIFY(mine != all->end());
    QCOMPARE(request(session(), mine->id)->draft.text(u"purpose"), u"Janin"_s);
}

void TestDeskRequests::catalogue_isImported()
{
    QFile file(m_folder.filePath(u"role.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kodRole;nazevRole;kodAgendy\nCR9;Čtení;A9999\n;x;A9999\n");
    file.close();
    (void)active();
    m_desk.press(Qt::Key_Escape);
    QVERIFY(m_desk.calm());
    m_desk.find<QTabWidget>("requestsTabs")->setCurrentIndex(3);
    auto *kind = m_desk.find<QComboBox>("catalogueKind");
    (void)active();
    kind->setFocus();
    m_desk.press(Qt::Key_Down);
    (void)active();
    m_desk.writeInto("catalogueFile", file.fileName());
    press("catalogueImport");
    QTRY_VERIFY(m_desk.find("catalogueNote")->isVisible());
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.cell("catalogueTable", 1, 1), u"1"_s);
    QVERIFY(m_desk.find("catalogueNote")->accessibleDescription().contains(u"Line 3"));
    picture(u"catalogue"_s);
}

void TestDeskRequests::items_areReadFromRpp()
{
    const auto ask = [this](const QString &agenda) {
        (void)active();
        m_desk.find("catalogueAgenda")->setFocus();
        m_desk.press(Qt::Key_A, Qt::ControlModifier);
        m_desk.write(agenda);
        press("catalogueAsk");
        return m_desk.calm();
    };
    QVERIFY(ask(u"A101"_s));
    QTRY_VERIFY(m_desk.cell("catalogueTable", 4, 1).toInt() > 10);
    QCOMPARE(m_desk.cell("catalogueTable", 4, 3), u"E299 A101"_s);
    const auto items = findEntries(session(), EntryKind::Item, u"A101"_s, {}, 100);
    QVERIFY_RESULT(items);
    QCOMPARE(items->front().code, u"101-1-1"_s);
    // a refused agenda takes nothing away
    QVERIFY(ask(u"A999"_s));
    QVERIFY(m_desk.find("catalogueNote")->isVisible());
    QCOMPARE(findEntries(session(), EntryKind::Item, u"A101"_s, {}, 100)->size(), items->size());
}

void TestDeskRequests::boardAndCalendar_showWhatWaits()
{
    auto *tabs = m_desk.find<QTabWidget>("requestsTabs");
    tabs->setCurrentIndex(0);
    QVERIFY(m_desk.calm());
    auto *others = m_desk.find<QListWidget>("board.3");
    QTRY_COMPARE(others->count(), 1);
    picture(u"board"_s);
    tabs->setCurrentIndex(1);
    QVERIFY(m_desk.rows("requestsTable") > 5);
    picture(u"list"_s);
    tabs->setCurrentIndex(2);
    QVERIFY(m_desk.rows("duesTable") >= 1);
    picture(u"calendar"_s);
    tabs->setCurrentIndex(4);
    QVERIFY(m_desk.rows("timesTable") > 3);
    picture(u"times"_s);
    tabs->setCurrentIndex(0);
    (void)active();
    others->setFocus();
    others->setCurrentRow(0);
    m_desk.press(Qt::Key_Return);
    QTRY_VERIFY(view()->isVisible());
    QVERIFY(m_desk.calm());
}

void TestDeskRequests::escape_leadsBackToTheBoard()
{
    m_desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!view()->isVisible());
    QVERIFY(m_desk.find("board.0")->isVisible());
}

void TestDeskRequests::smallWindow_keepsItsHeader()
{
    const qint64 id = begin(Kind::Publisher, u"Malé okno"_s);
    QVERIFY(id > 0);
    m_desk.window->resize(1024, 700);
    QVERIFY(m_desk.settled());
    picture(u"small"_s);
    const QWidget *button = m_desk.find("act.finish");
    QVERIFY(button->mapTo(m_desk.window.get(), button->rect().bottomRight()).x() <= m_desk.window->width());
}

static const kmen::test::Entry testDeskRequests(kmen::test::run<TestDeskRequests, QApplication>);
#include "tst_desk_requests.moc"
