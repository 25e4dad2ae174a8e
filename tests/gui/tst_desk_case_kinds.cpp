#include <QComboBox>

#include "desk_fixture.h"
#include "identity/cases.h"
#include "support/test_program.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;
using registry::FieldCode;

/// What the desk shows of kinds of cases that few have: replacements whose person the registers said to be equal,
/// approved at once by somebody else, and organisations side by side.
class TestDeskCaseKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reading_staysWithTheCase();
    void equalReplacements_areApprovedAtOnce();
    void clientThatChangedMeanwhile_isLeftAndSaid();
    void organisations_areReadAndComparedByTheirItems();
    void organisationsWhoseNumbersHold_cannotBecomeOne();

private:
    /// A client as the register says person `asked`, whose own identifier ended and whom `successor` replaced.
    qint64 replaced(std::uint32_t asked, std::uint32_t successor, ClientId &client);
    std::uint32_t living();
    ClientId organisation(qint64 number);
    bool sit(const QString &user);
    bool choose(qint64 id);
    bool propose(qint64 id);
    int rowOf(FieldCode code) const;
    void picture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("KMEN_PICTURES"); !folder.isEmpty()) {
            m_desk.window->grab().save(folder + u'/' + name);
        }
    }

    test::DeskFixture m_desk;
    std::uint32_t m_last = 0;
    std::uint32_t m_changing = 0;
    ClientId m_equal;
    ClientId m_changes;
    qint64 m_equalCase = 0;
    qint64 m_otherCase = 0;
    qint64 m_changingCase = 0;
    qint64 m_organisations = 0;
    QStringList m_told;
};

std::uint32_t TestDeskCaseKinds::living()
{
    do {
        ++m_last;
    } while (m_desk.office.person(m_last).died);
    return m_last;
}

qint64 TestDeskCaseKinds::replaced(std::uint32_t asked, std::uint32_t successor, ClientId &client)
{
    const auto who = m_desk.office.identify(asked);
    const auto next = m_desk.office.identify(successor);
    const auto old = m_desk.office.identify(living());
    if (!who || !next || !old) {
        return 0;
    }
    auto tx = store::Transaction::begin(m_desk.office.session());
    const auto made = m_desk.office.clients().createFromRegister(
        *tx, old->aifo, who->person, who->ruian, who->source, who->readAt, test::Office::by());
    registry::NewCase opened;
    opened.kind = registry::CaseKind::Replaced;
    opened.successors = {next->aifo};
    if (!made || !m_desk.office.clients().cancelAifo(*tx, old->aifo, who->source, test::Office::by())) {
        return 0;
    }
    client = made->id;
    opened.clients = {client};
    const auto id = registry::openCase(*tx, m_desk.office.clients().protector(), opened, test::Office::by());
    return id && tx->commit() ? *id : 0;
}

ClientId TestDeskCaseKinds::organisation(qint64 number)
{
    const auto theirs = m_desk.office.server().control({{u"do"_s, u"organisation"_s}, {u"organisation"_s, number}});
    if (!theirs) {
        return {};
    }
    auto tx = store::Transaction::begin(m_desk.office.session());
    const auto made = m_desk.office.clients().createOrganisation(
        *tx, theirs->value(u"ico"_s).toString().toInt(), {}, {}, test::Office::by());
    return made && tx->commit() ? made->id : ClientId();
}

void TestDeskCaseKinds::initTestCase()
{
    QVERIFY_RESULT(m_desk.office.open({}, 300));
    ClientId other;
    const std::uint32_t first = living();
    m_equalCase = replaced(first, first, m_equal);
    const std::uint32_t second = living();
    m_otherCase = replaced(second, living(), other);
    m_changing = living();
    m_changingCase = replaced(m_changing, m_changing, m_changes);
    QVERIFY(m_equalCase != 0 && m_otherCase != 0 && m_changingCase != 0);
    const ClientId one = organisation(7);
    const ClientId two = organisation(8);
    QVERIFY(one.value != 0 && two.value != 0);
    const auto opened = identity::Cases(m_desk.office.clients())
                            .open(registry::CaseKind::Contradiction, {one, two}, u"z karty"_s, test::Office::by());
    QVERIFY_RESULT(opened);
    m_organisations = *opened;
    QVERIFY(sit(u"jana.uredni"_s));
}

bool TestDeskCaseKinds::sit(const QString &user)
{
    m_desk.adjust = [user](shell::Office &office) { office.user = user; };
    if (!m_desk.show()) {
        return false;
    }
    m_told.clear();
    connect(&m_desk.window->desk(), &shell::Desk::told, this, [this](const QString &text) { m_told.append(text); });
    return m_desk.openPage(u"cases"_s) && QTest::qWaitFor([this] { return m_desk.rows("inboxTable") > 0; });
}

bool TestDeskCaseKinds::choose(qint64 id)
{
    m_desk.find<QAbstractItemView>("inboxTable")->setFocus();
    m_desk.press(Qt::Key_Home);
    for (int i = 0; i < m_desk.rows("inboxTable"); ++i) {
        if (!m_desk.calm()) {
            return false;
        }
        if (m_desk.find<QLabel>("caseFacts")->text().startsWith(u"case %1 ·"_s.arg(id))) {
            return true;
        }
        m_desk.press(Qt::Key_Down);
    }
    return false;
}

bool TestDeskCaseKinds::propose(qint64 id)
{
    if (!choose(id)) {
        return false;
    }
    m_desk.window->desk().ask().script({true, u"Nahrazený identifikátor"_s, 0});
    m_desk.click("readNowButton");
    if (!m_desk.calm() || !QTest::qWaitFor([this] {
            return m_desk.find<QAbstractItemView>("compareTable")->model()->columnCount() == 4;
        })) {
        return false;
    }
    m_desk.click("proposeButton");
    return m_desk.calm() && identity::Decisions(m_desk.office.clients()).pending(id)->has_value();
}

int TestDeskCaseKinds::rowOf(FieldCode code) const
{
    for (int row = 0; row < m_desk.rows("compareTable"); ++row) {
        if (m_desk.cell("compareTable", row, 0) == registry::fieldLabel(code)) {
            return row;
        }
    }
    return -1;
}

void TestDeskCaseKinds::reading_staysWithTheCase()
{
    for (const qint64 id : {m_equalCase, m_otherCase, m_changingCase}) {
        QVERIFY2(propose(id), qPrintable(m_told.join(u'\n')));
    }
    // a colleague sees what the register said without asking it again
    QVERIFY(sit(u"petr.spravce"_s));
    QVERIFY(choose(m_otherCase));
    const auto *compare = m_desk.find<QAbstractItemView>("compareTable")->model();
    QTRY_COMPARE(compare->columnCount(), 4);
    QCOMPARE(compare->headerData(3, Qt::Horizontal).toString(), u"candidate 1"_s);
    QCOMPARE(m_desk.cell("compareTable", rowOf(FieldCode::Prijmeni), 1).left(1), u"≠"_s);
    picture(u"case-reading.png"_s);
}

void TestDeskCaseKinds::equalReplacements_areApprovedAtOnce()
{
    identity::Decisions decisions(m_desk.office.clients());
    const qint64 other = (*decisions.pending(m_otherCase))->id;
    const qint64 changing = (*decisions.pending(m_changingCase))->id;
    const qint64 equal = (*decisions.pending(m_equalCase))->id;
    QVERIFY(identity::Cases(m_desk.office.clients()).detail(m_equalCase)->row.bulk);
    QVERIFY(!identity::Cases(m_desk.office.clients()).detail(m_otherCase)->row.bulk);
    // after the page was drawn, and before the approval, the client becomes somebody else
    auto now = m_desk.office.identify(m_changing);
    QVERIFY_RESULT(now);
    now->person.prijmeni.value = u"Jináková"_s;
    auto tx = store::Transaction::begin(m_desk.office.session());
    QVERIFY_RESULT(tx);
    QVERIFY_RESULT(m_desk.office.clients().applyPerson(
        *tx, m_changes, now->person, now->ruian, now->source, tx->now(), test::Office::by()));
    QVERIFY_RESULT(tx->commit());
    QVERIFY(m_desk.find("bulkApproveButton")->isVisible());
    m_desk.window->desk().ask().script({true, u"Kontrola"_s, 0});
    m_desk.click("bulkApproveButton");
    QVERIFY(m_desk.calm());
    QVERIFY2(
        m_desk.window->desk().ask().last().title.contains(u'2'), qPrintable(m_desk.window->desk().ask().last().title));
    QVERIFY(decisions.decision(equal)->state == identity::DecisionState::Applied);
    QVERIFY(decisions.decision(other)->state == identity::DecisionState::Proposed);
    QVERIFY(decisions.decision(changing)->state == identity::DecisionState::Proposed);
}

void TestDeskCaseKinds::clientThatChangedMeanwhile_isLeftAndSaid()
{
    QTRY_VERIFY(!m_told.filter(u"left"_s).isEmpty());
    const QString told = m_told.filter(u"left"_s).last();
    QVERIFY2(told.contains(u"1 carried out, 1 left") && told.contains(u"not equal"), qPrintable(told));
    QVERIFY(choose(m_changingCase)); // and it waits for somebody who looks at it
}

void TestDeskCaseKinds::organisations_areReadAndComparedByTheirItems()
{
    QVERIFY(choose(m_organisations));
    const int before = m_desk.rows("compareTable");
    m_desk.window->desk().ask().script({true, u"Rozpor"_s, 0});
    m_desk.click("readNowButton");
    QVERIFY(m_desk.calm());
    QVERIFY(m_desk.window->desk().ask().last().text.contains(u"E256"));
    QVERIFY2(!m_told.isEmpty() && m_told.last().contains(u'2'), qPrintable(m_told.join(u'\n')));
    QTRY_VERIFY(m_desk.rows("compareTable") > before);
    const int ico = rowOf(FieldCode::Ico);
    QVERIFY(ico >= 0);
    QCOMPARE(m_desk.cell("compareTable", ico, 1).left(1), u"≠"_s);
    // the number is the identifier; E277 is not how it is read
    QCOMPARE(m_desk.cell("compareTable", 1, 1).left(1), u"≠"_s);
    QCOMPARE(m_desk.cell("compareTable", 1, 2), QString(u"IČO "_s + m_desk.cell("compareTable", ico, 2)));
    QVERIFY(m_desk.find<QAbstractButton>("readNowButton")->text().contains(u"E256"));
    QVERIFY(rowOf(FieldCode::Nazev) >= 0 && rowOf(FieldCode::Sidlo) >= 0);
    for (const FieldCode ofPersons : {FieldCode::DatumNarozeni, FieldCode::Prijmeni, FieldCode::Pohlavi}) {
        QCOMPARE(rowOf(ofPersons), -1);
    }
    picture(u"case-organisations.png"_s);
}

void TestDeskCaseKinds::organisationsWhoseNumbersHold_cannotBecomeOne()
{
    auto *choice = m_desk.find<QComboBox>("decisionChoice");
    choice->setCurrentIndex(choice->findText(u"Merge"_s, Qt::MatchStartsWith));
    QVERIFY(m_desk.calm());
    const auto said = [this] {
        QString text;
        for (const auto *label : m_desk.find("planProblem")->findChildren<QLabel *>()) {
            text += label->text();
        }
        return text;
    };
    QTRY_VERIFY2(said().contains(u"different organisations"), qPrintable(said()));
    QVERIFY(!m_desk.find("proposeButton")->isEnabled());
    picture(u"case-organisations-merge.png"_s);
}

static const kmen::test::Entry testDeskCaseKinds(kmen::test::run<TestDeskCaseKinds, QApplication>);
#include "tst_desk_case_kinds.moc"
