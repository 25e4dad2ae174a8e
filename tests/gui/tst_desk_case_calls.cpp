#include <QPushButton>

#include "desk_fixture.h"
#include "support/test_program.h"
#include "ui/cases/case_calls.h"
#include "ui/identify/result_view.h"

using namespace kmen;
using namespace Qt::Literals::StringLiterals;

/// What the page of identity cases asks of the core, without a window.
class TestDeskCaseCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readNow_asksEachInItsAgenda();
    void readNow_leavesOutWhomNobodyMayAskAbout();
    void morePersons_offerACaseAboutOurClient();

private:
    std::unique_ptr<shell::Context> sit(bool withRole);
    qint64 calls();

    test::Office m_office;
    qint64 m_case = 0;
};

std::unique_ptr<shell::Context> TestDeskCaseCalls::sit(bool withRole)
{
    auto protector = sync::openProtector(m_office.workplace().config());
    auto shared = std::make_shared<shell::Office>();
    shared->profile = m_office.workplace().profile();
    if (withRole) {
        shared->profile.identity.others = {{u"A9145"_s, u"CR83065"_s, u"evidence"_s}};
    }
    shared->database = m_office.session().config();
    shared->protector = std::make_shared<const security::Protector>(std::move(*protector));
    shared->throttle = std::make_shared<egon::LocalThrottle>(1000);
    shared->clock = std::make_shared<SystemClock>();
    shared->user = u"jana.uredni"_s;
    shared->purpose = u"Vedeni klientskeho kmene"_s;
    auto context = shell::Context::open(shared);
    return context ? std::move(*context) : nullptr;
}

qint64 TestDeskCaseCalls::calls()
{
    qint64 count = 0;
    auto query = m_office.session().query(u"SELECT count(*) FROM egon_call WHERE service = 'E277'"_s);
    (void)query.each([&](store::Query &row) { count = row.integer(0); });
    return count;
}

/// A case about a client of the office's own agenda and one of another.
void TestDeskCaseCalls::initTestCase()
{
    QVERIFY_RESULT(m_office.open({}, 300));
    const auto own = m_office.takeOver(1, false);
    QVERIFY_RESULT(own);
    const auto context = sit(true);
    QVERIFY(context);
    const auto registers = context->registers();
    QVERIFY_RESULT(registers);
    egon::Purpose purpose = test::Office::purpose();
    purpose.role = u"A9145"_s;
    std::uint32_t number = 2;
    while (m_office.person(number).died) {
        ++number;
    }
    const auto found = identify::identify(**registers, context->clients(), m_office.request(number), purpose, Job());
    QVERIFY_RESULT(found);
    QCOMPARE(found->outcome, identify::Outcome::One);
    const auto taken = identify::takeOver(context->clients(), *found, {std::nullopt, false}, test::Office::by());
    QVERIFY_RESULT(taken);
    const auto opened = identity::Cases(context->clients())
                            .open(registry::CaseKind::Duplicate, {own->client, taken->client}, {}, test::Office::by());
    QVERIFY_RESULT(opened);
    m_case = *opened;
}

void TestDeskCaseCalls::readNow_asksEachInItsAgenda()
{
    const qint64 before = calls();
    const auto context = sit(true);
    QVERIFY(context);
    const auto read = cases::readNow(*context, m_case, u"Kontrola"_s, Job());
    QVERIFY_RESULT(read);
    QCOMPARE(read->clientsRead, 2);
    QCOMPARE(read->notReadable, 0);
    QCOMPARE(read->withoutRole, 0);
    QCOMPARE(calls(), before + 2);
}

void TestDeskCaseCalls::readNow_leavesOutWhomNobodyMayAskAbout()
{
    const qint64 before = calls();
    const auto context = sit(false);
    QVERIFY(context);
    const auto read = cases::readNow(*context, m_case, u"Kontrola"_s, Job());
    QVERIFY_RESULT(read);
    QCOMPARE(read->clientsRead, 1);
    QCOMPARE(read->notReadable, 0);
    QCOMPARE(read->withoutRole, 1);
    QCOMPARE(calls(), before + 1);
}

void TestDeskCaseCalls::morePersons_offerACaseAboutOurClient()
{
    std::uint32_t one = 20;
    while (m_office.person(one).died) {
        ++one;
    }
    std::uint32_t other = one + 1;
    while (m_office.person(other).died) {
        ++other;
    }
    const auto data = m_office.person(one);
    QVERIFY_RESULT(m_office.server().control({{u"do"_s, u"rename"_s}, {u"person"_s, static_cast<qint64>(other)},
        {u"surname"_s, data.surname}, {u"givenName"_s, data.givenName}}));
    QVERIFY_RESULT(m_office.server().control({{u"do"_s, u"move"_s}, {u"person"_s, static_cast<qint64>(other)},
        {u"address"_s, static_cast<qint64>(data.address)}}));
    auto tx = store::Transaction::begin(m_office.session());
    QVERIFY_RESULT(tx);
    const auto ours = m_office.clients().createByHand(*tx,
        {*registry::officeField(registry::FieldCode::Prijmeni, data.surname, tx->now()),
            *registry::officeField(registry::FieldCode::Jmeno, data.givenName, tx->now())},
        test::Office::by());
    QVERIFY_RESULT(ours);
    QVERIFY_RESULT(tx->commit());
    const auto context = sit(false);
    QVERIFY(context);
    identify::Request request = m_office.request(one);
    request.datumNarozeni = {};
    const auto found = identify_page::find(*context, request, u"Kontrola"_s, {}, Job());
    QVERIFY_RESULT(found);
    QCOMPARE(found->identification.outcome, identify::Outcome::Many);
    QCOMPARE(found->candidates.size(), std::size_t(1));
    QVERIFY(found->candidates.front().row.id == ours->id);
    identify_page::ResultView view;
    std::optional<ClientId> wanted;
    connect(&view, &identify_page::ResultView::caseWanted, this,
        [&wanted](const auto &, ClientId client) { wanted = client; });
    view.show();
    view.showFinding(std::make_shared<const identify_page::Finding>(*found), request);
    auto *button = view.findChild<QPushButton *>(u"resultActionButton"_s);
    QVERIFY(button && button->isVisible() && button->text().contains(ours->kid.text()));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(wanted, std::optional(ours->id));
    const auto opened = identify_page::openAmbiguous(*context, ours->id, found->identification, u"Kontrola"_s);
    QVERIFY_RESULT(opened);
    QVERIFY(registry::identityCase(m_office.session(), *opened)->kind == registry::CaseKind::Ambiguous);
    QCOMPARE(registry::identityCase(m_office.session(), *opened)->source, u"E278"_s);
}

static const kmen::test::Entry testDeskCaseCalls(kmen::test::run<TestDeskCaseCalls, QApplication>);
#include "tst_desk_case_calls.moc"
