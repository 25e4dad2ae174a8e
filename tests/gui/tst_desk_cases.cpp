#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

#include "audit/audit_log.h"
#include "desk_fixture.h"
#include "identity/cases.h"
#include "support/test_program.h"
#include "ui/cases/decide_panel.h"

using namespace kmen;

/// Spory identity by keyboard alone: two administrators, each at a desk of their own.
class TestDeskCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void merge_isProposedByKeyboard();
    void proposer_isNotOfferedTheApproval();
    void colleague_seesTheEffectBeforeTheOpinion_andApproves();
    void merge_isTakenBackByKeyboard();
    void split_isDecidedByKeyboard();
    void split_isTakenBackByKeyboard();
    void refusal_saysWhyFromTheList();
    void proposersOtherLogin_isRefusedAndAudited();
    void twoAdministrators_oneCase();
    void duplicates_sayWhy_andPairsAreOfferedAgain();

private:
    /// A desk of another person in front of the same office.
    std::unique_ptr<shell::MainWindow> deskOf(const QString &user);
    bool sit(const QString &user);
    bool tabTo(const char *name);
    bool tabToTabs();
    bool isOnTabs();
    /// "What will move", without which nobody approves.
    bool seeEffect();
    bool openCase(qint64 id);
    bool answer(const QString &reason, int choice = 0);
    identity::Decisions decisions() { return identity::Decisions(m_desk.office.clients()); }
    identity::Cases cases() { return identity::Cases(m_desk.office.clients()); }
    qint64 caseOf(registry::CaseKind kind);

    test::DeskFixture m_desk;
    std::map<QString, std::unique_ptr<shell::MainWindow>> m_others;
    QString m_sits;
    ClientId m_first;
    ClientId m_second;
    ClientId m_divided;
    qint64 m_merge = 0;
};

void TestDeskCases::initTestCase()
{
    QVERIFY_RESULT(m_desk.office.open());
    std::vector<ClientId> clients;
    for (std::uint32_t number = 1; number <= 4; ++number) {
        const auto taken = m_desk.office.takeOver(number);
        QVERIFY_RESULT(taken);
        clients.push_back(taken->client);
        auto tx = store::Transaction::begin(m_desk.office.session());
        QVERIFY_RESULT(m_desk.office.clients().addLink(*tx, taken->client, QStringLiteral("Spisová služba"),
            QStringLiteral("2026/%1").arg(number), test::Office::by()));
        QVERIFY_RESULT(identity::addDocument(*tx, m_desk.office.clients(), taken->client,
            QStringLiteral("Rodný list %1").arg(number), {}, QByteArrayLiteral("x"), test::Office::by()));
        QVERIFY_RESULT(tx->commit());
    }
    m_first = clients[0];
    m_second = clients[1];
    m_divided = clients[2];
    QVERIFY_RESULT(m_desk.office.distribute());
    QVERIFY_RESULT(m_desk.office.merges(1, 2));
    QVERIFY_RESULT(m_desk.office.happens("split", 3));
    QVERIFY_RESULT(m_desk.office.distribute());
    QVERIFY(m_desk.show());
    m_sits = QStringLiteral("jana.uredni");
    m_merge = caseOf(registry::CaseKind::Merged);
    QVERIFY(m_merge != 0);
}

qint64 TestDeskCases::caseOf(registry::CaseKind kind)
{
    const auto page = cases().inbox({}, {}, 50);
    for (const auto &row : page->rows) {
        if (row.kind == kind) {
            return row.id;
        }
    }
    return 0;
}

std::unique_ptr<shell::MainWindow> TestDeskCases::deskOf(const QString &user)
{
    auto office = std::make_shared<shell::Office>(m_desk.window->desk().office());
    office->user = user;
    auto window = desk::makeDesk(office);
    window->resize(1440, 900);
    return window;
}

bool TestDeskCases::sit(const QString &user)
{
    if (user != m_sits) {
        m_desk.window->hide();
        auto &place = m_others[user];
        if (!place) {
            place = deskOf(user);
        }
        m_others[m_sits] = std::move(m_desk.window);
        m_desk.window = std::move(place);
        m_sits = user;
        m_desk.window->show();
        m_desk.window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_desk.window.get())) {
            return false;
        }
    }
    m_desk.press(Qt::Key_6, Qt::ControlModifier);
    return m_desk.calm() && m_desk.window->currentId() == u"cases";
}

/// Tab until the control has the keyboard, as a person without a mouse does.
bool TestDeskCases::tabTo(const char *name)
{
    for (int i = 0; i < 80; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name)) {
            return true;
        }
        m_desk.press(Qt::Key_Tab);
    }
    return false;
}

bool TestDeskCases::isOnTabs()
{
    return QApplication::focusWidget() == m_desk.find<QTabWidget>("caseTabs")->tabBar();
}

bool TestDeskCases::tabToTabs()
{
    for (int i = 0; i < 80; ++i) {
        if (isOnTabs()) {
            return true;
        }
        m_desk.press(Qt::Key_Tab);
    }
    return false;
}

bool TestDeskCases::seeEffect()
{
    if (m_desk.find("approveButton")->isEnabled() || !tabToTabs()) {
        return false;
    }
    for (int i = 0; i < 3 && !m_desk.find("effectTable")->isVisible(); ++i) {
        m_desk.press(Qt::Key_Right);
    }
    return m_desk.find("effectTable")->isVisible() && m_desk.find("approveButton")->isEnabled();
}

/// From the inbox: arrows to the row of the case.
bool TestDeskCases::openCase(qint64 id)
{
    if (!tabTo("inboxTable")) {
        return false;
    }
    m_desk.press(Qt::Key_Home);
    for (int i = 0; i < m_desk.rows("inboxTable"); ++i) {
        if (!m_desk.calm()) {
            return false;
        }
        if (m_desk.find<QLabel>("caseFacts")->text().startsWith(QStringLiteral("case %1 ·").arg(id))) {
            return true;
        }
        m_desk.press(Qt::Key_Down);
    }
    return false;
}

bool TestDeskCases::answer(const QString &reason, int choice)
{
    QPointer<QDialog> dialog;
    const auto asked = [&] {
        return (dialog = m_desk.window->findChild<QDialog *>(QStringLiteral("question"))) != nullptr;
    };
    if (!QTest::qWaitFor(asked)) {
        return false;
    }
    // a window manager would do it
    dialog->activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog && QApplication::focusWidget(); })
        || (choice > 0 && !tabTo("choiceBox"))) {
        return false;
    }
    for (int i = 0; i < choice; ++i) {
        m_desk.press(Qt::Key_Down);
    }
    if (!tabTo("reasonEdit")) {
        return false;
    }
    m_desk.press(Qt::Key_A, Qt::ControlModifier);
    m_desk.write(reason);
    if (!tabTo("yesButton")) {
        return false;
    }
    m_desk.press(Qt::Key_Space);
    if (!QTest::qWaitFor([&] { return !dialog; })) {
        return false;
    }
    m_desk.window->activateWindow();
    return QTest::qWaitFor([&] { return QApplication::activeWindow() == m_desk.window.get(); }) && m_desk.calm();
}

void TestDeskCases::merge_isProposedByKeyboard()
{
    QVERIFY(sit(QStringLiteral("jana.uredni")));
    QVERIFY(openCase(m_merge));
    QVERIFY(m_desk.rows("compareTable") > 5);
    // whose data were looked at is written down
    const auto views = [&] {
        int count = 0;
        auto query = m_desk.office.session().query(QStringLiteral(
            "SELECT count(DISTINCT object) FROM audit WHERE action = 'client.viewed' AND actor = 'jana.uredni'"));
        (void)query.each([&](store::Query &row) { count = static_cast<int>(row.integer(0)); });
        return count;
    };
    QTRY_VERIFY(views() >= 2);
    bool differs = false;
    for (int row = 0; row < m_desk.rows("compareTable"); ++row) {
        differs |= m_desk.cell("compareTable", row, 1).startsWith(QStringLiteral("≠"));
    }
    QVERIFY(differs);
    QVERIFY(m_desk.rows("effectTable") >= 4);
    QVERIFY(tabTo("reasonChoice"));
    m_desk.press(Qt::Key_Down);
    QVERIFY(tabTo("opinionEdit"));
    m_desk.write(QStringLiteral("Oba spisy vede táž osoba"));
    QVERIFY(tabTo("proposeButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(isOnTabs()); // and not on a workplace in the navigation
    const auto waiting = decisions().pending(m_merge);
    QVERIFY_RESULT(waiting);
    QVERIFY(waiting->has_value());
    QCOMPARE((*waiting)->opinion, QStringLiteral("Oba spisy vede táž osoba"));
    QCOMPARE((*waiting)->proposedBy, QStringLiteral("jana.uredni"));
}

void TestDeskCases::proposer_isNotOfferedTheApproval()
{
    QTRY_VERIFY(m_desk.find("withdrawButton")->isVisible());
    QVERIFY(!m_desk.find("approveButton")->isVisible());
    QVERIFY(m_desk.find<QLabel>("decisionText")->text().contains(QStringLiteral("somebody else")));
}

void TestDeskCases::colleague_seesTheEffectBeforeTheOpinion_andApproves()
{
    QVERIFY(sit(QStringLiteral("petr.spravce")));
    QVERIFY(openCase(m_merge));
    QTRY_VERIFY(m_desk.find("approveButton")->isVisible());
    QVERIFY(!m_desk.find("showOpinionButton")->isEnabled());
    QVERIFY(!m_desk.find("opinionText")->isVisible());
    QVERIFY(seeEffect());
    QVERIFY(m_desk.find("showOpinionButton")->isEnabled());
    QVERIFY(tabTo("showOpinionButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.find<QLabel>("opinionText")->text().contains(QStringLiteral("táž osoba")));
    QTRY_VERIFY(m_desk.find("approveButton")->isVisible());
    QVERIFY(tabTo("approveButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(isOnTabs());
    const auto a = m_desk.office.detail(m_first);
    const auto b = m_desk.office.detail(m_second);
    const auto &ended = a->row.state == registry::ClientState::Replaced ? *a : *b;
    const auto &survivor = a->row.state == registry::ClientState::Replaced ? *b : *a;
    QVERIFY(ended.row.state == registry::ClientState::Replaced);
    QCOMPARE(ended.successorKid, std::optional(survivor.row.kid));
    QCOMPARE(survivor.links.size(), std::size_t(2));
    QVERIFY(ended.links.empty());
    QTRY_VERIFY(m_desk.find<QLabel>("decisionText")->text().contains(QStringLiteral("petr.spravce")));
    // the old number leads on, and nothing is written under it any more
    Q_EMIT m_desk.window->desk().openClient(ended.row.id);
    QTRY_VERIFY(m_desk.find("goesOnButton")->isVisible());
    QVERIFY(!m_desk.find("identifyClientButton")->isVisible());
    QVERIFY(!m_desk.find("correctButton")->isVisible());
    QVERIFY(tabTo("goesOnButton"));
    m_desk.press(Qt::Key_Space);
    QTRY_VERIFY(m_desk.find<QLabel>("clientKid")->text().contains(survivor.row.kid.text()));
    QVERIFY(m_desk.calm());
    QVERIFY(!m_desk.find("goesOnButton")->isVisible());
    Q_EMIT m_desk.window->desk().openCase(m_merge);
    QVERIFY(m_desk.calm());
}

void TestDeskCases::merge_isTakenBackByKeyboard()
{
    QTRY_VERIFY(m_desk.find("undoButton")->isVisible());
    QVERIFY(tabTo("undoButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(answer(QStringLiteral("Byla to sestra")));
    const auto waiting = decisions().pending(m_merge);
    QVERIFY_RESULT(waiting);
    QVERIFY(waiting->has_value());
    QVERIFY(!m_desk.find("approveButton")->isVisible());
    QVERIFY(sit(QStringLiteral("jana.uredni")));
    QVERIFY(openCase(m_merge));
    QTRY_VERIFY(m_desk.find("approveButton")->isVisible());
    QVERIFY(seeEffect());
    QVERIFY(tabTo("approveButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    for (const ClientId id : {m_first, m_second}) {
        const auto card = m_desk.office.detail(id);
        QVERIFY(card->row.state == registry::ClientState::Active);
        QCOMPARE(card->links.size(), std::size_t(1));
    }
    QVERIFY(cases().detail(m_merge)->row.status == identity::CaseStatus::Waiting);
    QVERIFY(audit::verify(m_desk.office.session(), {})->intact());
}

void TestDeskCases::split_isDecidedByKeyboard()
{
    const qint64 id = caseOf(registry::CaseKind::Split);
    QVERIFY(id != 0);
    QVERIFY(sit(QStringLiteral("jana.uredni")));
    QVERIFY(openCase(id));
    // what each register says now; the candidates that nobody has come with it
    QVERIFY(tabTo("readNowButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(answer(QStringLiteral("Rozdeleni osoby")));
    QTRY_VERIFY(m_desk.find("makeClientButton")->isVisible());
    QVERIFY(m_desk.calm());
    QVERIFY(tabTo("makeClientButton"));
    m_desk.press(Qt::Key_Space);
    // which of them becomes a client is a choice, and what ROB says of each stands there
    auto *candidates = m_desk.find<QMenu>("makeClientMenu");
    QTRY_VERIFY(candidates->isVisible());
    QCOMPARE(candidates->actions().size(), 2);
    const auto read = cases().detail(id)->readings;
    const registry::Field *born = registry::findField(read.back().fields, registry::FieldCode::DatumNarozeni);
    QVERIFY(born && candidates->actions().back()->text().contains(registry::displayText(*born)));
    QTest::keyClick(candidates, Qt::Key_Down);
    QTest::keyClick(candidates, Qt::Key_Down);
    QTest::keyClick(candidates, Qt::Key_Return);
    QVERIFY(answer(QStringLiteral("Druhy naslednik")));
    QTRY_COMPARE(cases().detail(id)->clients.size(), std::size_t(2));
    QTRY_COMPARE(m_desk.find<QComboBox>("subjectChoice")->count(), 2);
    QVERIFY(m_desk.calm());
    const ClientId made = cases().detail(id)->clients.back().row.id;
    QVERIFY(tabToTabs());
    m_desk.press(Qt::Key_Right);
    QVERIFY(m_desk.find("itemsTable")->isVisible());
    // identification is offered for the divided one, for the new client and for what ROB said of the candidates
    QVERIFY(tabTo("identifyAgainButton"));
    m_desk.press(Qt::Key_Space);
    auto *menu = m_desk.find<QMenu>("identifyMenu");
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().size() >= 3);
    const QString name = cases().detail(id)->clients.back().row.surname;
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(m_desk.find<QLineEdit>("item.Prijmeni")->text(), name);
    QVERIFY(m_desk.find("item.Prijmeni")->isVisible());
    m_desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.window.get()));
    QVERIFY(sit(QStringLiteral("jana.uredni")));
    QVERIFY(openCase(id));
    QVERIFY(tabToTabs());
    m_desk.press(Qt::Key_Right);
    QTRY_VERIFY(m_desk.find("itemsTable")->isVisible());
    // the document goes to the other one, the link stays; the client goes on under the other candidate
    QVERIFY(tabTo("itemsTable"));
    m_desk.press(Qt::Key_Home);
    for (int row = 0; row < m_desk.rows("itemsTable"); ++row) {
        if (m_desk.cell("itemsTable", row, 0).startsWith(QStringLiteral("Document"))) {
            m_desk.press(Qt::Key_Return);
        }
        m_desk.press(Qt::Key_Down);
    }
    QVERIFY2(tabTo("successorChoice"),
        qPrintable(m_desk.find<QComboBox>("decisionChoice")->currentText() + u" / "
            + m_desk.find<QComboBox>("successorChoice")->currentText() + u" / "
            + QApplication::focusWidget()->objectName()));
    m_desk.press(Qt::Key_Down);
    QVERIFY(tabTo("opinionEdit"));
    m_desk.write(QStringLiteral("Rodný list patří druhé osobě"));
    QVERIFY(m_desk.calm());
    // somebody else's work makes the page read the case again; what was chosen and written stays
    const QString chosen = m_desk.find<QComboBox>("successorChoice")->currentText();
    Q_EMIT m_desk.window->desk().dataChanged();
    QVERIFY(m_desk.calm());
    QCOMPARE(m_desk.find<QComboBox>("successorChoice")->currentText(), chosen);
    QCOMPARE(m_desk.find<QLineEdit>("opinionEdit")->text(), QStringLiteral("Rodný list patří druhé osobě"));
    QVERIFY(tabTo("proposeButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(decisions().pending(id)->has_value());
    QVERIFY(sit(QStringLiteral("petr.spravce")));
    QVERIFY(openCase(id));
    QTRY_VERIFY(m_desk.find("approveButton")->isVisible());
    QVERIFY(seeEffect());
    QVERIFY(tabTo("approveButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    const auto detail = cases().detail(id);
    QVERIFY(detail->row.status == identity::CaseStatus::Done);
    const auto owner = std::ranges::find(detail->items, identity::ItemKind::Document, &identity::Item::what);
    QVERIFY(owner != detail->items.end() && owner->owner == made);
    const auto divided = m_desk.office.detail(m_divided);
    QCOMPARE(divided->links.size(), std::size_t(1));
    QVERIFY(divided->identifiers.front().state == registry::AifoState::Valid);
}

void TestDeskCases::split_isTakenBackByKeyboard()
{
    identity::InboxFilter done;
    done.status = identity::CaseStatus::Done;
    const auto before = cases().inbox(done, {}, 10);
    QVERIFY_RESULT(before);
    QCOMPARE(before->rows.size(), std::size_t(1));
    const qint64 id = before->rows.front().id;
    // petr still has the case before him
    QTRY_VERIFY(m_desk.find("undoButton")->isVisible());
    QVERIFY(tabTo("undoButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(answer(QStringLiteral("Rodny list byl prece prvni osoby"), 2));
    const auto waiting = decisions().pending(id);
    QVERIFY_RESULT(waiting);
    QVERIFY(waiting->has_value());
    QCOMPARE((*waiting)->reason, identity::ReasonCode::DifferentPapers);
    QVERIFY(sit(QStringLiteral("jana.uredni")));
    QVERIFY(openCase(id));
    QTRY_VERIFY(m_desk.find("approveButton")->isVisible());
    QVERIFY(seeEffect());
    QVERIFY(tabTo("approveButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    const auto detail = cases().detail(id);
    QVERIFY(detail->row.status == identity::CaseStatus::Waiting);
    const auto owner = std::ranges::find(detail->items, identity::ItemKind::Document, &identity::Item::what);
    QVERIFY(owner != detail->items.end() && owner->owner == m_divided);
    QVERIFY(!m_desk.office.clients().validAifo(m_divided));
    QVERIFY(audit::verify(m_desk.office.session(), {})->intact());
}

void TestDeskCases::refusal_saysWhyFromTheList()
{
    QVERIFY(sit(QStringLiteral("jana.uredni")));
    QVERIFY(openCase(m_merge));
    QVERIFY(tabTo("proposeButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(sit(QStringLiteral("petr.spravce")));
    QVERIFY(openCase(m_merge));
    QTRY_VERIFY(m_desk.find("refuseButton")->isVisible());
    QVERIFY(tabTo("refuseButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(answer(QStringLiteral("Jina rodna cisla"), 1));
    const auto detail = cases().detail(m_merge);
    QVERIFY(detail->row.status == identity::CaseStatus::Waiting);
    QCOMPARE(detail->decisions.back().state, identity::DecisionState::Refused);
    QVERIFY(detail->decisions.back().closedReason.contains(
        identity::reasonCodeText(identity::ReasonCode::DifferentPapers)));
    QVERIFY(detail->decisions.back().closedReason.contains(QStringLiteral("rodna cisla")));
}

void TestDeskCases::proposersOtherLogin_isRefusedAndAudited()
{
    QVERIFY(sit(QStringLiteral("jana.uredni")));
    QVERIFY(openCase(m_merge));
    QVERIFY(tabTo("proposeButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    // a second desk, whose operating system writes her name otherwise
    QVERIFY(sit(QStringLiteral("Jana.uredni ")));
    QVERIFY(openCase(m_merge));
    QTRY_VERIFY(m_desk.find("approveButton")->isVisible());
    QVERIFY(seeEffect());
    QVERIFY(tabTo("approveButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(decisions().pending(m_merge)->has_value());
    int denied = 0;
    auto query = m_desk.office.session().query(
        QStringLiteral("SELECT count(*) FROM audit WHERE action = 'case.denied' AND reason = 'identity.OWN_PROPOSAL'"));
    QVERIFY_RESULT(query.each([&](store::Query &row) { denied = static_cast<int>(row.integer(0)); }));
    QCOMPARE(denied, 1);
    QVERIFY_RESULT(decisions().withdraw((*decisions().pending(m_merge))->id, {QStringLiteral("jana.uredni"), {}}));
}

void TestDeskCases::twoAdministrators_oneCase()
{
    QVERIFY(sit(QStringLiteral("jana.uredni")));
    QVERIFY(openCase(m_merge));
    QVERIFY(tabTo("workButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QTRY_VERIFY(m_desk.find<QLabel>("caseFacts")->text().contains(QStringLiteral("jana.uredni works on it")));
    QVERIFY(sit(QStringLiteral("petr.spravce")));
    QVERIFY(openCase(m_merge));
    QVERIFY(tabTo("proposeButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    QVERIFY(!decisions().pending(m_merge)->has_value());
    int denied = 0;
    auto query = m_desk.office.session().query(
        QStringLiteral("SELECT count(*) FROM audit WHERE action = 'case.denied' AND actor = 'petr.spravce'"));
    QVERIFY_RESULT(query.each([&](store::Query &row) { denied = static_cast<int>(row.integer(0)); }));
    QCOMPARE(denied, 1);
    // whoever holds it is gone: a supervisor takes over, with a reason
    QVERIFY(tabTo("workButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(answer(QStringLiteral("Jana je nemocna")));
    QTRY_VERIFY(m_desk.find<QLabel>("caseFacts")->text().contains(QStringLiteral("petr.spravce works on it")));
}

void TestDeskCases::duplicates_sayWhy_andPairsAreOfferedAgain()
{
    using registry::FieldCode;
    const Moment now = m_desk.office.clock.now();
    std::vector<ClientId> pair;
    for (const char *name : {"Květoslava", "Kvetoslava"}) {
        auto tx = store::Transaction::begin(m_desk.office.session());
        QVERIFY_RESULT(tx);
        const auto made = m_desk.office.clients().createByHand(*tx,
            {*registry::officeField(FieldCode::Prijmeni, QStringLiteral("Příkopová"), now),
                *registry::officeField(FieldCode::Jmeno, QString::fromUtf8(name), now),
                *registry::officeField(FieldCode::DatumNarozeni, QStringLiteral("12. 5. 1978"), now)},
            test::Office::by());
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(tx->commit());
        pair.push_back(made->id);
    }
    QVERIFY(sit(QStringLiteral("jana.uredni")));
    QVERIFY(tabTo("searchDuplicatesButton"));
    m_desk.press(Qt::Key_Space);
    QVERIFY(m_desk.calm());
    const qint64 id = caseOf(registry::CaseKind::Duplicate);
    QVERIFY(id != 0);
    QVERIFY(openCase(id));
    QVERIFY(m_desk.rows("matchedTable") >= 3);
    QVERIFY(m_desk.cell("matchedTable", 0, 2).contains(QStringLiteral("for one person")));
    QVERIFY(m_desk.find<QLabel>("caseLoad")->isVisible());
    QVERIFY_RESULT(cases().declareDifferent(id, identity::ReasonCode::DifferentPapers, QStringLiteral("matka a dcera"),
        {QStringLiteral("jana.uredni"), {}}));
    QVERIFY(tabTo("decidedButton"));
    m_desk.press(Qt::Key_Space);
    QPointer<QDialog> dialog;
    QTRY_VERIFY((dialog = m_desk.window->findChild<QDialog *>(QStringLiteral("decidedDialog"))));
    dialog->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == dialog && QApplication::focusWidget());
    QTRY_COMPARE(m_desk.rows("pairsTable"), 1);
    QVERIFY(m_desk.cell("pairsTable", 0, 2).contains(QStringLiteral("matka a dcera")));
    QTRY_VERIFY(m_desk.rows("reasonsTable") >= 3);
    QVERIFY(tabTo("reopenPairButton"));
    m_desk.press(Qt::Key_Space);
    QPointer<QDialog> question;
    QTRY_VERIFY((question = dialog->findChild<QDialog *>(QStringLiteral("question"))));
    question->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == question && QApplication::focusWidget());
    QVERIFY(tabTo("reasonEdit"));
    m_desk.write(QStringLiteral("novy doklad"));
    QVERIFY(tabTo("yesButton"));
    m_desk.press(Qt::Key_Space);
    QTRY_VERIFY(!question);
    QTRY_VERIFY(cases().notSame(10)->front().reopened);
    dialog->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == dialog);
    m_desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

static const kmen::test::Entry testDeskCases(kmen::test::run<TestDeskCases, QApplication>);
#include "tst_desk_cases.moc"
