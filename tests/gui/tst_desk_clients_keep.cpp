#include <QAction>
#include <QComboBox>

#include "audit/audit_log.h"
#include "audit/call_journal.h"
#include "clients_fixture.h"
#include "registry/archive.h"
#include "registry/organisations.h"
#include "support/test_program.h"
#include "ui/widgets/label.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// How long clients are kept, and organisations: each said before it is done, by real keys and clicks.
class TestDeskClientsKeep : public test::ClientsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void archive_saysWhatLeavesAndCanBeTakenBack();
    void archive_waitsForWhatIsNotDecided();
    void organisation_isReadByItsNumber();
    void organisation_isNotMadeTwice();
    void organisation_isReadAgain();
    void othersChange_isShownInTheJournal();

private:
    void picture(const char *name, QWidget *of) const
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            of->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
        }
    }
    void trigger(const char *action)
    {
        QAction *found = m_desk.window->desk().actions().find(QString::fromLatin1(action));
        QVERIFY(found);
        QVERIFY(found->isEnabled());
        found->trigger();
    }
    bool open(ClientId client)
    {
        Q_EMIT m_desk.window->desk().openClient(client);
        return m_desk.calm();
    }
    registry::ClientState stateOf(ClientId client)
    {
        const auto found = registry::client(m_desk.office.session(), client);
        return found ? found->row.state : registry::ClientState::Cancelled;
    }
    int ico(int number)
    {
        const auto made = m_desk.office.server().control({{u"do"_s, u"organisation"_s}, {u"organisation"_s, number}});
        return made ? made->value(u"ico"_s).toString().toInt() : 0;
    }
};

void TestDeskClientsKeep::initTestCase()
{
    openWith(3);
    m_desk.window->open(u"clients"_s);
    QTRY_VERIFY(m_desk.rows("clientsTable") >= 3);
}

void TestDeskClientsKeep::archive_saysWhatLeavesAndCanBeTakenBack()
{
    const ClientId client = m_taken[0].client;
    QVERIFY(open(client));
    trigger("clients.archive");
    QVERIFY(asked("question"));
    const QString text = m_desk.window->desk().ask().last().text;
    QVERIFY(text.contains(u"KID"_s));
    QVERIFY(text.contains(u"1 "_s));
    picture("clients-archive", dialog("question"));
    // nothing is done by leaving it
    press(dialog("question"), "noButton");
    QTRY_VERIFY(!dialog("question"));
    QCOMPARE(stateOf(client), registry::ClientState::Active);
    trigger("clients.archive");
    QVERIFY(asked("question"));
    press(dialog("question"), "yesButton");
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(stateOf(client), registry::ClientState::Archived);
    QVERIFY(open(client));
    QTRY_VERIFY(!m_desk.window->desk().actions().find(u"clients.archive"_s)->isEnabled());
    trigger("clients.bringBack");
    QVERIFY(asked("question"));
    press(dialog("question"), "yesButton");
    QVERIFY(m_desk.calm());
    QTRY_COMPARE(stateOf(client), registry::ClientState::Active);
}

void TestDeskClientsKeep::archive_waitsForWhatIsNotDecided()
{
    const ClientId client = m_taken[1].client;
    QVERIFY_RESULT(
        m_desk.office.session().execute(u"UPDATE client SET open_cases = 1 WHERE id = %1"_s.arg(client.value)));
    QVERIFY(open(client));
    trigger("clients.archive");
    QVERIFY(asked("question"));
    QVERIFY(!dialog("question")->findChild<QLineEdit *>(u"reasonEdit"_s));
    picture("clients-archive-waits", dialog("question"));
    press(dialog("question"), "noButton");
    QTRY_VERIFY(!dialog("question"));
    QCOMPARE(stateOf(client), registry::ClientState::Active);
    QVERIFY_RESULT(
        m_desk.office.session().execute(u"UPDATE client SET open_cases = 0 WHERE id = %1"_s.arg(client.value)));
}

void TestDeskClientsKeep::organisation_isReadByItsNumber()
{
    trigger("clients.newOrganisation");
    QVERIFY(asked("newOrganisationDialog"));
    QDialog *form = dialog("newOrganisationDialog");
    auto *edit = form->findChild<QLineEdit *>(u"icoEdit"_s);
    auto *verb = form->findChild<QAbstractButton *>(u"yesButton"_s);
    QVERIFY(verb);
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(edit, u"12345678"_s);
    QVERIFY(!verb->isEnabled());
    QVERIFY(form->findChild<QLabel *>(u"icoLabel"_s)->text().startsWith(u'⚠'));
    edit->clear();
    QTest::keyClicks(edit, egon::icoText(ico(7)));
    QTRY_VERIFY(!form->findChild<QLabel *>(u"icoLabel"_s)->text().isEmpty());
    QVERIFY(verb->isEnabled());
    picture("clients-new-organisation", form);
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_VERIFY(!dialog("newOrganisationDialog"));
    QVERIFY(m_desk.calm());
    const auto made = registry::findByIco(m_desk.office.session(), ico(7));
    QVERIFY_RESULT(made);
    QVERIFY(*made);
    const auto detail = registry::client(m_desk.office.session(), (*made)->id);
    QVERIFY_RESULT(detail);
    QCOMPARE(detail->row.kind, registry::ClientKind::Organisation);
    QVERIFY(!detail->row.surname.isEmpty());
    audit::CallFilter filter;
    filter.subject = (*made)->kid.text();
    const auto calls = audit::calls(m_desk.office.session(), filter, {}, 10);
    QVERIFY_RESULT(calls);
    QCOMPARE(calls->rows.size(), std::size_t(1));
    QCOMPARE(calls->rows.front().opened.service, u"E256"_s);
    QTRY_VERIFY(m_desk.window->findChild<QTabWidget *>(u"clientTabs"_s)->isVisible());
    QVERIFY(m_desk.settled());
    picture("clients-organisation", m_desk.window.get());
}

void TestDeskClientsKeep::organisation_isNotMadeTwice()
{
    trigger("clients.newOrganisation");
    QVERIFY(asked("newOrganisationDialog"));
    QDialog *form = dialog("newOrganisationDialog");
    QTest::keyClicks(form->findChild<QLineEdit *>(u"icoEdit"_s), egon::icoText(ico(7)));
    const auto made = registry::findByIco(m_desk.office.session(), ico(7));
    QTRY_VERIFY(form->findChild<QLabel *>(u"icoLabel"_s)->text().contains((*made)->kid.text()));
    picture("clients-known-organisation", form);
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!dialog("newOrganisationDialog"));
}

void TestDeskClientsKeep::organisation_isReadAgain()
{
    const auto made = registry::findByIco(m_desk.office.session(), ico(7));
    QVERIFY(open((*made)->id));
    trigger("clients.readAgain");
    QVERIFY(asked("question"));
    QVERIFY(m_desk.window->desk().ask().last().text.contains(u"E256"_s));
    press(dialog("question"), "yesButton");
    QVERIFY(m_desk.calm());
    audit::CallFilter filter;
    filter.subject = (*made)->kid.text();
    QTRY_COMPARE(audit::calls(m_desk.office.session(), filter, {}, 10)->rows.size(), std::size_t(2));
}

void TestDeskClientsKeep::othersChange_isShownInTheJournal()
{
    m_desk.window->open(u"journal"_s);
    QVERIFY(m_desk.calm());
    m_desk.find<QTabWidget>("journalTabs")->setCurrentIndex(1);
    const int before = m_desk.rows("actsTable");
    auto tx = store::Transaction::begin(m_desk.office.session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(audit::append(*tx, {u"other.desk"_s, audit::Action::ClientExtract, u"K"_s, u"Zkouska"_s, {}}));
    QVERIFY_RESULT(tx->commit());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.rows("actsTable") > before, 10'000);
}

static const kmen::test::Entry testDeskClientsKeep(kmen::test::run<TestDeskClientsKeep, QApplication>);
#include "tst_desk_clients_keep.moc"
