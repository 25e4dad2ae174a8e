#include <QCoreApplication>

#include "audit/call_journal.h"
#include "identity_fixture.h"
#include "registry/archive.h"
#include "registry/key_rotation.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::identity;
using namespace Qt::Literals::StringLiterals;

/// What the registers said of a candidate, and the approval in bulk that rests on it.
class TestCaseReadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office.emplace();
        m_journal = *audit::CallJournal::open(m_office->config, m_office->clock);
    }
    void cleanup()
    {
        m_journal.reset();
        m_office.reset();
    }

    void inBulk_onlyWhatTheRegistersSaidEqual();
    void editedProposal_isNotApprovedInBulk();
    void clientThatChanged_isNotApprovedInBulk();
    void laterReading_counts();
    void answer_withoutItsCall_isRefused_data();
    void answer_withoutItsCall_isRefused();
    void answer_aboutSomebodyElse_isRefused();
    void reading_isNeitherChangedNorMoved();
    void reading_isHiddenAndGoesOverToNewKeys();
    void reading_goesWithTheClientsData();

private:
    struct Call {
        QString service = u"E277"_s;
        egon::CallOutcome outcome = egon::CallOutcome::Ok;
        QString user = u"jana"_s;
        QString subject;
    };
    QUuid journalled(const Call &call)
    {
        const QUuid id = QUuid::createUuid();
        const auto row =
            m_journal->open({call.service, id, m_office->clock.now(), call.user, u"Spor"_s, call.subject, 1, {}});
        if (!row || !m_journal->close(*row, {m_office->clock.now(), call.outcome, {}, {}, {}, 0, 0})) {
            return {};
        }
        return id;
    }
    /// As the register says the person of the number.
    static egon::Person said(int aifo, const QString &given, const QString &surname)
    {
        egon::Person person = registry::person(given, surname, QDate(1980, 1, 1));
        person.aifo = registry::known(registry::aifoKey(aifo).aifo);
        return person;
    }
    Result<void> keep(qint64 caseId, const egon::Person &person, const QUuid &call)
    {
        auto tx = m_office->begin();
        auto done = keepReading(tx, m_office->clients, caseId, {0, person, registry::ruian(), call}, m_office->jana);
        return done ? tx.commit() : done;
    }
    /// A client, under whose new identifier `given` and `surname` were read; proposed.
    struct Waiting {
        registry::CreatedClient client;
        qint64 caseId = 0;
        qint64 decision = 0;
    };
    Waiting replacement(int number, std::optional<QString> surname)
    {
        auto &o = *m_office;
        Waiting made;
        made.client = o.full(number, u"Jana"_s, u"Nová"_s);
        made.caseId = o.openCase(CaseKind::Replaced, {made.client.id}, {100 + number});
        if (surname) {
            const QUuid call = journalled({.subject = made.client.kid.text()});
            if (!keep(made.caseId, said(100 + number, u"Jana"_s, *surname), call)) {
                return made;
            }
        }
        Plan plan;
        plan.kind = DecisionKind::Replace;
        plan.subject = made.client.id;
        plan.successor = 0;
        made.decision = o.propose(made.caseId, plan).value_or(0);
        return made;
    }
    Decisions::Approved inBulk(qint64 decision)
    {
        return m_office->decisions.approveAll(std::span(&decision, 1), m_office->petr).value_or(Decisions::Approved());
    }
    std::optional<IdentityOffice> m_office;
    std::unique_ptr<audit::CallJournal> m_journal;
};

void TestCaseReadings::inBulk_onlyWhatTheRegistersSaidEqual()
{
    auto &o = *m_office;
    const std::vector<Waiting> all {
        replacement(1, u"Nová"_s), replacement(2, u"Jiná"_s), replacement(3, {}), replacement(4, u"NOVÁ"_s)};
    std::vector<qint64> waiting;
    std::vector<bool> offered;
    for (const Waiting &one : all) {
        QVERIFY(one.decision != 0);
        waiting.push_back(one.decision);
        offered.push_back(o.cases.detail(one.caseId)->row.bulk);
    }
    QCOMPARE(offered, std::vector<bool>({true, false, false, true}));
    const auto own = o.decisions.approveAll(waiting, o.jana);
    QVERIFY_RESULT(own);
    QCOMPARE(own->done, 0);
    const int refusals = o.denied();
    const auto done = o.decisions.approveAll(waiting, o.petr);
    QVERIFY_RESULT(done);
    QCOMPARE(done->done, 2);
    QCOMPARE(done->left, 2);
    QCOMPARE(done->firstError->code, u"identity.NOT_EQUAL"_s);
    QCOMPARE(o.denied(), refusals + 2);
    QCOMPARE(o.decisions.decision(waiting[1])->state, DecisionState::Proposed);
    QCOMPARE(inBulk(waiting[2]).firstError->code, u"identity.NOT_READ"_s);
    // one by one somebody has looked at it
    QVERIFY_RESULT(o.decisions.approve(waiting[2], o.petr));
    // the course tells of the call
    const auto detail = o.cases.detail(all[0].caseId);
    QVERIFY_RESULT(detail);
    QCOMPARE(detail->readings.size(), std::size_t(1));
    const Reading &reading = detail->readings.front();
    QCOMPARE(registry::findField(reading.fields, registry::FieldCode::Prijmeni)->value, u"Nová"_s);
    QCOMPARE(registry::findField(reading.fields, registry::FieldCode::DatumNarozeni)->value, u"1980-01-01"_s);
    QVERIFY(std::ranges::any_of(detail->steps, [&reading](const registry::CaseStep &step) {
        return step.actor == u"jana" && step.note.contains(reading.requestId.toString(QUuid::WithoutBraces));
    }));
    // two candidates are not one to one, whatever was read
    const auto other = o.full(8, u"Jana"_s, u"Nová"_s);
    const qint64 id = o.openCase(CaseKind::Split, {other.id}, {18, 19});
    QVERIFY_RESULT(keep(id, said(18, u"Jana"_s, u"Nová"_s), journalled({.subject = other.kid.text()})));
    Plan plan;
    plan.kind = DecisionKind::Replace;
    plan.subject = other.id;
    plan.successor = 0;
    const auto decision = o.propose(id, plan);
    QVERIFY_RESULT(decision);
    QVERIFY(!o.cases.detail(id)->row.bulk);
    QCOMPARE(inBulk(*decision).firstError->code, u"identity.NOT_ONE_TO_ONE"_s);
}

void TestCaseReadings::editedProposal_isNotApprovedInBulk()
{
    auto &o = *m_office;
    for (const Waiting &one : {replacement(1, {}), replacement(2, u"Jiná"_s)}) {
        QVERIFY_RESULT(o.session->execute(u"UPDATE identity_decision SET equal_person = 1"_s));
        const auto done = inBulk(one.decision);
        QCOMPARE(done.done, 0);
        QCOMPARE(done.left, 1);
        QVERIFY(done.firstError);
        QCOMPARE(o.decisions.decision(one.decision)->state, DecisionState::Proposed);
    }
}

void TestCaseReadings::clientThatChanged_isNotApprovedInBulk()
{
    auto &o = *m_office;
    const Waiting one = replacement(1, u"Nová"_s);
    QVERIFY(o.cases.detail(one.caseId)->row.bulk);
    QVERIFY_RESULT(o.apply(one.client.id, registry::person(u"Jana"_s, u"Provdaná"_s, QDate(1980, 1, 1))));
    const auto changed = inBulk(one.decision);
    QCOMPARE(changed.done, 0);
    QCOMPARE(changed.firstError->code, u"identity.NOT_EQUAL"_s);
    QVERIFY(
        o.column(u"SELECT reason FROM audit WHERE action = 'case.denied'"_s).last().contains(u"identity.NOT_EQUAL"_s));
    QVERIFY_RESULT(o.apply(one.client.id, registry::person(u"Jana"_s, u"Nová"_s, QDate(1980, 1, 1))));
    QCOMPARE(inBulk(one.decision).done, 1);
    QVERIFY(audit::verify(*o.session, {})->intact());
}

void TestCaseReadings::laterReading_counts()
{
    const Waiting one = replacement(1, u"Nová"_s);
    const QString kid = one.client.kid.text();
    QVERIFY_RESULT(keep(one.caseId, said(101, u"Jana"_s, u"Jiná"_s), journalled({.subject = kid})));
    QCOMPARE(inBulk(one.decision).firstError->code, u"identity.NOT_EQUAL"_s);
    QVERIFY_RESULT(keep(one.caseId, said(101, u"Jana"_s, u"Nová"_s), journalled({.subject = kid})));
    QCOMPARE(inBulk(one.decision).done, 1);
}

void TestCaseReadings::answer_withoutItsCall_isRefused_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("aboutTheCase");
    using egon::CallOutcome;
    const auto number = [](CallOutcome outcome) { return static_cast<int>(outcome); };
    QTest::newRow("never made") << QString() << 0 << QString() << true;
    QTest::newRow("another service") << u"E77"_s << number(CallOutcome::Ok) << u"jana"_s << true;
    QTest::newRow("refused") << u"E277"_s << number(CallOutcome::Refused) << u"jana"_s << true;
    QTest::newRow("no answer came") << u"E277"_s << number(CallOutcome::Unknown) << u"jana"_s << true;
    QTest::newRow("somebody else's") << u"E277"_s << number(CallOutcome::Ok) << u"petr"_s << true;
    QTest::newRow("about another client") << u"E277"_s << number(CallOutcome::Ok) << u"jana"_s << false;
}

void TestCaseReadings::answer_withoutItsCall_isRefused()
{
    QFETCH(QString, service);
    QFETCH(int, outcome);
    QFETCH(QString, user);
    QFETCH(bool, aboutTheCase);
    auto &o = *m_office;
    const auto client = o.full(1, u"Jana"_s, u"Nová"_s);
    const auto other = o.full(2, u"Eva"_s, u"Jiná"_s);
    const qint64 id = o.openCase(CaseKind::Replaced, {client.id}, {101});
    const QUuid call = service.isEmpty() ? QUuid::createUuid()
                                         : journalled({service, static_cast<egon::CallOutcome>(outcome), user,
                                             (aboutTheCase ? client : other).kid.text()});
    const auto kept = keep(id, said(101, u"Jana"_s, u"Nová"_s), call);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, u"identity.NO_CALL"_s);
    QCOMPARE(o.count(u"identity_reading"_s), qint64(0));
}

void TestCaseReadings::answer_aboutSomebodyElse_isRefused()
{
    auto &o = *m_office;
    const auto client = o.full(1, u"Jana"_s, u"Nová"_s);
    const qint64 id = o.openCase(CaseKind::Replaced, {client.id}, {101});
    const QUuid call = journalled({.subject = client.kid.text()});
    QCOMPARE(keep(id, said(102, u"Jana"_s, u"Nová"_s), call).error().code, u"identity.OTHER_PERSON"_s);
    QVERIFY_RESULT(keep(id, said(101, u"Jana"_s, u"Nová"_s), call));
}

void TestCaseReadings::reading_isNeitherChangedNorMoved()
{
    auto &o = *m_office;
    const Waiting good = replacement(1, u"Nová"_s);
    const Waiting bad = replacement(2, u"Jiná"_s);
    for (const QString &change :
        {u"actor = 'petr'"_s, u"read_at = 1"_s, u"position = 3"_s, u"identity_case = %1"_s.arg(bad.caseId)}) {
        QVERIFY2(!o.session->execute(u"UPDATE identity_reading SET " + change), qPrintable(change));
    }
    // the content of another case's, put in its place
    QVERIFY_RESULT(o.session->execute(
        u"UPDATE identity_reading SET content = (SELECT content FROM identity_reading WHERE identity_case = %1) "
        "WHERE identity_case = %2"_s.arg(good.caseId)
            .arg(bad.caseId)));
    const auto done = inBulk(bad.decision);
    QCOMPARE(done.done, 0);
    QCOMPARE(done.firstError->code, u"identity.READING"_s);
    // the case opens all the same, and can be decided
    const auto detail = o.cases.detail(bad.caseId);
    QVERIFY_RESULT(detail);
    QVERIFY(detail->readings.empty());
    QVERIFY_RESULT(o.decisions.approve(bad.decision, o.petr));
}

void TestCaseReadings::reading_isHiddenAndGoesOverToNewKeys()
{
    auto &o = *m_office;
    const Waiting one = replacement(1, u"Nová"_s);
    const auto content = [&o] {
        QByteArray bytes;
        auto query = o.session->query(u"SELECT content FROM identity_reading"_s);
        (void)query.each([&bytes](store::Query &row) { bytes = row.bytes(0); });
        return bytes;
    };
    QVERIFY(!content().contains("Nov") && !content().contains("1980"));
    QCOMPARE(security::Protector::versionOf(content()), 1);
    QVERIFY_RESULT(registry::beginRotation(*o.session, o.protector, o.by));
    QVERIFY_RESULT(registry::rotate(*o.session, o.protector, o.by, {}));
    QCOMPARE(security::Protector::versionOf(content()), 2);
    QCOMPARE(inBulk(one.decision).done, 1);
}

void TestCaseReadings::reading_goesWithTheClientsData()
{
    auto &o = *m_office;
    const Waiting one = replacement(1, u"Nová"_s);
    const Waiting other = replacement(2, u"Nová"_s);
    QCOMPARE(inBulk(one.decision).done, 1);
    auto tx = o.begin();
    const auto effect = registry::archiveEffect(*o.session, one.client.id);
    QVERIFY_RESULT(effect);
    QVERIFY_RESULT(registry::archiveClient(tx, one.client.id, effect->version, o.by));
    QVERIFY_RESULT(tx.commit());
    o.clock.advance(std::chrono::hours(24 * 40));
    QCOMPARE(registry::archiveClients(*o.session, {}, o.by, {})->removed, 1);
    QCOMPARE(o.column(u"SELECT identity_case FROM identity_reading"_s), QStringList(QString::number(other.caseId)));
}

static const kmen::test::Entry testCaseReadings(kmen::test::runOnEngine<TestCaseReadings>);
#include "tst_case_readings.moc"
