#include "access/confirmation.h"
#include "access_fixture.h"
#include "audit/audit_log.h"
#include "registry/subscriptions.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::access;

/// Requests in the database: nothing is lost, nothing moves but by its steps. On both engines.
class TestAccessRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wayToTheEnd_data();
    void wayToTheEnd();
    void step_thatIsNotThere_isDenied();
    void everyActInEveryStage_isMadeOrDenied_data();
    void everyActInEveryStage_isMadeOrDenied();
    void incompleteDraft_doesNotLeave();
    void sentRequest_cannotBeChanged();
    void secondPerson_isAnother();
    void answers_areFiledWithDayAndDocument();
    void secondPersonsSwitch_isTakenOver();
    void confirmation_unlocksTheSubscription();
    void confirmation_endsWithTheNotice();
    void deadlines_areWorkingDays();
    void stageTimes_areCounted();
    void everything_isInTheAudit();
};

void TestAccessRequests::wayToTheEnd_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<int>>("acts");
    QTest::addColumn<int>("end");
    const auto row = [](const char *name, Kind kind, std::initializer_list<Act> acts, Stage end) {
        QList<int> numbers;
        for (const Act act : acts) {
            numbers.append(static_cast<int>(act));
        }
        QTest::newRow(name) << static_cast<int>(kind) << numbers << static_cast<int>(end);
    };
    row("test", Kind::AiseoTest, {Act::Finish, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone},
        Stage::Tested);
    row("test refused", Kind::AiseoTest, {Act::Finish, Act::Send, Act::Forward, Act::Refuse}, Stage::Refused);
    row("production in the second turn", Kind::AiseoProduction,
        {Act::Finish, Act::Send, Act::Forward, Act::WrongItems, Act::Repaired, Act::Retested, Act::Finish, Act::Send,
            Act::Forward, Act::Agree, Act::Open, Act::Decide},
        Stage::Allowed);
    row("publisher", Kind::Publisher, {Act::Finish, Act::Send, Act::Register}, Stage::Allowed);
    row("code list refused", Kind::CodeListChange, {Act::Finish, Act::Send, Act::Refuse}, Stage::Refused);
    row("founded", Kind::FoundedRecords, {Act::Finish, Act::Reopen, Act::Finish, Act::Send, Act::Grant},
        Stage::Allowed);
    row("mass with another term", Kind::MassSubscription,
        {Act::Finish, Act::Send, Act::OtherTerm, Act::Finish, Act::Send, Act::Confirm, Act::Subscribed},
        Stage::Allowed);
    row("items", Kind::ItemsCheck,
        {Act::Different, Act::AskReporter, Act::Reregistered, Act::Different, Act::Repair, Act::Equal}, Stage::Allowed);
    row("taken back", Kind::Publisher, {Act::Finish, Act::Send, Act::Withdraw}, Stage::Withdrawn);
}

void TestAccessRequests::wayToTheEnd()
{
    QFETCH(const int, kind);
    QFETCH(const QList<int>, acts);
    QFETCH(const int, end);
    AccessOffice office;
    if (static_cast<Kind>(kind) == Kind::AiseoProduction) {
        const auto test = office.add(Kind::AiseoTest);
        QVERIFY_RESULT(test);
        for (const Act act : {Act::Finish, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone}) {
            QVERIFY_RESULT(office.step(*test, act, office.answered(u"SD-1"_s)));
        }
    }
    const auto id = office.add(static_cast<Kind>(kind));
    QVERIFY_RESULT(id);
    if (static_cast<Kind>(kind) == Kind::AiseoProduction) {
        QVERIFY_RESULT(attachFile(*office.session, *id, u"testData"_s, u"data.xml"_s, "<data/>", office.jana));
    }
    int turns = 1;
    for (const int act : acts) {
        office.days(1);
        QVERIFY_RESULT(office.step(*id, static_cast<Act>(act), office.answered(u"SD-77"_s)));
        if (act == static_cast<int>(Act::Retested)) {
            auto again = request(*office.session, *id);
            QVERIFY_RESULT(again);
            again->draft.texts[u"testedOn"_s] = localDate(office.clock.now()).toString(Qt::ISODate);
            QVERIFY_RESULT(
                saveDraft(*office.session, *id, again->row.version, again->row.title, again->draft, {}, office.jana));
        }
        turns += act == static_cast<int>(Act::Retested) || act == static_cast<int>(Act::OtherTerm) ? 1 : 0;
    }
    const auto now = request(*office.session, *id);
    QVERIFY_RESULT(now);
    QCOMPARE(static_cast<int>(now->row.stage), end);
    QCOMPARE(now->row.turn, turns);
    QCOMPARE(now->events.size(), static_cast<std::size_t>(acts.size()));
    QVERIFY(now->row.closedAt.has_value());
    if (static_cast<Kind>(kind) != Kind::ItemsCheck) {
        QCOMPARE(now->row.number, u"SD-77"_s);
    }
    // closed is closed
    for (const Step &step : nextSteps(now->row.kind, now->row.stage, now->policy)) {
        QVERIFY(step.stays());
    }
}

void TestAccessRequests::step_thatIsNotThere_isDenied()
{
    AccessOffice office;
    const auto id = office.add(Kind::Publisher);
    QVERIFY_RESULT(id);
    for (const Act act : {Act::Send, Act::Register, Act::Refuse, Act::Submit, Act::Approve, Act::Confirm}) {
        const auto done = office.step(*id, act, office.answered(u"1"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"access.NO_STEP"_s);
    }
    QCOMPARE(office.stage(*id), Stage::Draft);
    QVERIFY(request(*office.session, *id)->events.empty());
    QCOMPARE(request(*office.session, 999).error().code, u"access.REQUEST"_s);
}

void TestAccessRequests::everyActInEveryStage_isMadeOrDenied_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("second");
    for (int kind = 0; kind < kindCount; ++kind) {
        QTest::newRow(qPrintable(kindId(static_cast<Kind>(kind)))) << kind << false;
    }
    QTest::newRow("with a second person") << static_cast<int>(Kind::FoundedRecords) << true;
}

void TestAccessRequests::everyActInEveryStage_isMadeOrDenied()
{
    QFETCH(const int, kind);
    QFETCH(const bool, second);
    const auto which = static_cast<Kind>(kind);
    AccessOffice office;
    OfficeSheet sheet = sampleSheet();
    sheet.secondPerson = second;
    QVERIFY_RESULT(saveOfficeSheet(*office.session, sheet, office.jana));
    const Record record {u"1"_s, localDate(office.clock.now()), u"bez dokumentu"_s, {}, {}};
    if (which == Kind::AiseoProduction) {
        const auto test = office.add(Kind::AiseoTest);
        for (const Act act : {Act::Finish, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone}) {
            QVERIFY_RESULT(office.step(*test, act, record));
        }
    }
    const registry::By eva {u"eva"_s, {}}; // has written nothing, so she may be the second person
    const auto walked = [&](const std::vector<Act> &way) -> Result<qint64> {
        auto id = office.add(which);
        if (id && which == Kind::AiseoProduction) {
            (void)attachFile(*office.session, *id, u"testData"_s, u"data.xml"_s, "<data/>", office.jana);
        }
        for (const Act act : way) {
            Record told = record;
            if (act == Act::CorrectItems) {
                told.approved = Rows {sampleDraft(which).rows(u"items").front()};
            }
            if (auto done = office.step(*id, act, told, act == Act::Approve ? eva : office.petr); !done) {
                return failWith(done);
            }
        }
        return id;
    };
    std::map<Stage, std::vector<Act>> ways {{Stage::Draft, {}}};
    std::vector<Stage> open {Stage::Draft};
    int made = 0;
    while (!open.empty()) {
        const Stage stage = open.back();
        open.pop_back();
        const std::vector<Act> way = ways.at(stage);
        const auto still = walked(way);
        QVERIFY_RESULT(still);
        const Policy policy = request(*office.session, *still)->policy;
        QCOMPARE(policy.secondPerson, second);
        for (int number = 0; number < actCount; ++number) {
            const auto act = static_cast<Act>(number);
            const auto step = findStep(which, stage, act, policy);
            if (!step) {
                const auto done = office.step(*still, act, record, office.petr);
                QVERIFY2(!done, qPrintable(stageId(stage) + u' ' + actId(act)));
                QCOMPARE(done.error().code, u"access.NO_STEP"_s);
                continue;
            }
            std::vector<Act> further = way;
            further.push_back(act);
            const auto id = walked(further);
            QVERIFY_RESULT(id);
            QCOMPARE(office.stage(*id), step->to);
            ++made;
            if (ways.emplace(step->to, further).second) {
                open.push_back(step->to);
            }
        }
        // what was denied has left no trace
        QCOMPARE(office.stage(*still), stage);
        QCOMPARE(request(*office.session, *still)->events.size(), way.size());
    }
    // Review is in nobody's way without a second person, and a small subscription needs no confirmed term
    for (const Stage stage : stagesOf(which)) {
        QVERIFY2(ways.contains(stage) || (stage == Stage::Review && !second), qPrintable(stageId(stage)));
    }
    QVERIFY(made >= 8);
}

void TestAccessRequests::incompleteDraft_doesNotLeave()
{
    AccessOffice office;
    for (int number = 0; number < kindCount; ++number) {
        const auto kind = static_cast<Kind>(number);
        const auto id = createRequest(*office.session, kind, u"Prázdná"_s, {}, office.jana);
        QVERIFY_RESULT(id);
        const auto done = office.step(*id, kind == Kind::ItemsCheck ? Act::Equal : Act::Finish);
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"access.NOT_COMPLETE"_s);
        QCOMPARE(office.stage(*id), Stage::Draft);
    }
}

void TestAccessRequests::sentRequest_cannotBeChanged()
{
    AccessOffice office;
    const auto id = office.add(Kind::Publisher);
    QVERIFY_RESULT(office.step(*id, Act::Finish));
    const auto version = request(*office.session, *id)->row.version;
    const auto saved = saveDraft(*office.session, *id, version, u"x"_s, {}, {}, office.jana);
    QCOMPARE(saved.error().code, u"access.STAGE"_s);
    QCOMPARE(attachFile(*office.session, *id, {}, u"a.pdf"_s, "a", office.jana).error().code, u"access.STAGE"_s);
    QCOMPARE(request(*office.session, *id)->draft, sampleDraft(Kind::Publisher));
}

void TestAccessRequests::secondPerson_isAnother()
{
    AccessOffice office;
    OfficeSheet sheet = sampleSheet();
    sheet.secondPerson = true;
    QVERIFY_RESULT(saveOfficeSheet(*office.session, sheet, office.jana));
    const auto id = office.add(Kind::Publisher);
    QCOMPARE(office.step(*id, Act::Finish).error().code, u"access.NO_STEP"_s);
    QVERIFY_RESULT(office.step(*id, Act::Submit));
    const auto own = office.step(*id, Act::Approve);
    QVERIFY(!own);
    QCOMPARE(own.error().code, u"access.SECOND_PERSON"_s);
    QVERIFY_RESULT(office.step(*id, Act::SendBack, {{}, {}, u"chybí důvod"_s, {}, {}}, office.petr));
    // who writes in it after that is no second person any more
    const auto version = request(*office.session, *id)->row.version;
    QVERIFY_RESULT(saveDraft(*office.session, *id, version, u"x"_s, sampleDraft(Kind::Publisher), {}, office.petr));
    QVERIFY_RESULT(office.step(*id, Act::Submit));
    QVERIFY(!office.step(*id, Act::Approve, {}, office.petr));
    QVERIFY_RESULT(office.step(*id, Act::Approve, {}, {u"eva"_s, {}}));
    QCOMPARE(office.stage(*id), Stage::Ready);
}

void TestAccessRequests::answers_areFiledWithDayAndDocument()
{
    AccessOffice office;
    const auto id = office.add(Kind::Publisher);
    QVERIFY_RESULT(office.step(*id, Act::Finish));
    const QDate today = localDate(office.clock.now());
    const auto code = [&](Act act, const Record &record) {
        const auto done = office.step(*id, act, record);
        return done ? QString() : done.error().code;
    };
    QCOMPARE(code(Act::Send, {{}, today, {}, {}, {}}), u"access.NUMBER"_s);
    QCOMPARE(code(Act::Send, {u"123"_s, {}, {}, {}, {}}), u"access.DAY"_s);
    QCOMPARE(code(Act::Send, {u"123"_s, today.addDays(1), {}, {}, {}}), u"access.DAY"_s);
    QCOMPARE(code(Act::Send, {u"123"_s, today.addDays(-1), {}, {}, {}}), u"access.DAY"_s);
    QCOMPARE(code(Act::Send, {u" 123 "_s, today, {}, {}, {}}), QString());
    office.days(5);
    QCOMPARE(code(Act::Refuse, {{}, today.addDays(-2), u"x"_s, {}, {}}), u"access.DAY"_s);
    QCOMPARE(code(Act::Refuse, {{}, today.addDays(4), {}, {}, {}}), u"access.DOCUMENT"_s);
    QCOMPARE(code(Act::Refuse, {{}, today.addDays(4), {}, u"../a"_s, "x"}), u"access.FILE_NAME"_s);
    QCOMPARE(code(Act::Refuse, {u"987"_s, today.addDays(4), {}, u"zamitnuti.pdf"_s, "%PDF"}), QString());
    const auto now = request(*office.session, *id);
    QCOMPARE(now->row.number, u"123"_s);
    QCOMPARE(now->files.size(), 1U);
    QCOMPARE(now->files[0].event, std::optional(now->events.back().id));
    QCOMPARE(*fileBytes(*office.session, now->files[0].id), QByteArray("%PDF"));
    QCOMPARE(now->events.back().day, today.addDays(4));
    QCOMPARE(detachFile(*office.session, now->files[0].id, office.jana).error().code, u"access.STAGE"_s);
}

void TestAccessRequests::secondPersonsSwitch_isTakenOver()
{
    // as it was written before: among the letterhead
    QFile step(u":/migrations/021_second_person.sql"_s);
    QVERIFY(step.open(QIODevice::ReadOnly));
    const QString sql = QString::fromUtf8(step.readAll());
    for (const bool wanted : {true, false}) {
        AccessOffice office;
        const QString sheet = uR"({"name":"Město","reminderDays":10,"secondPerson":%1,"signatory":"Jana"})"_s.arg(
            wanted ? u"true" : u"false");
        QVERIFY_RESULT(office.session->execute(u"DELETE FROM setting"_s));
        QVERIFY_RESULT(
            office.session->execute(u"INSERT INTO setting (key, value) VALUES ('access.office', '%1')"_s.arg(sheet)));
        QCOMPARE(officeSheet(*office.session)->secondPerson, false); // what a drafter could write counts no more
        QVERIFY_RESULT(office.session->execute(sql.trimmed().chopped(1)));
        const auto now = officeSheet(*office.session);
        QVERIFY_RESULT(now);
        QCOMPARE(now->secondPerson, wanted);
        QCOMPARE(now->signatory, u"Jana"_s);
        QVERIFY_RESULT(saveOfficeSheet(*office.session, *now, office.jana));
        QVERIFY(*officeSheet(*office.session) == *now);
    }
}

void TestAccessRequests::confirmation_unlocksTheSubscription()
{
    AccessOffice office;
    const auto id = office.add(Kind::MassSubscription);
    QVERIFY_RESULT(office.step(*id, Act::Finish));
    QVERIFY(!isSubscriptionAnnounced(*office.session).value()); // written is not sent
    QVERIFY_RESULT(office.step(*id, Act::Send, office.answered()));
    QVERIFY(isSubscriptionAnnounced(*office.session).value());
    QCOMPARE(office.stage(*id), Stage::AwaitingTerm);
    QVERIFY(!confirmation(*office.session, u"AIFO"_s)->has_value());
    office.days(3);
    QVERIFY_RESULT(office.step(*id, Act::Confirm, office.answered(u"DIA-5"_s)));
    const auto found = confirmation(*office.session, u"AIFO"_s);
    QVERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->subjects, 120'000);
    QCOMPARE((*found)->number, u"DIA-5"_s);
    QCOMPARE((*found)->batch, 1000);
    QCOMPARE((*found)->terms.size(), 2U);
    QCOMPARE((*found)->terms[1].day, QDate(2025, 12, 2));
    QVERIFY(!confirmation(*office.session, u"ICO"_s)->has_value());
    // what the distribution asks: may so many be subscribed on that day?
    const auto permitted = [&](qint64 subjects, QDate day) {
        return registry::confirmationFor(*office.session, subjects, localMidnight(day) + std::chrono::hours(19))
            ->has_value();
    };
    QVERIFY(permitted(120'000, QDate(2025, 12, 2)));
    QVERIFY(!permitted(120'001, QDate(2025, 12, 2)));
    QVERIFY(!permitted(120'000, QDate(2025, 12, 3)));
    QVERIFY(!permitted(120'000, QDate(2025, 11, 1)));
    QVERIFY_RESULT(office.step(*id, Act::Withdraw));
    QVERIFY(!permitted(120'000, QDate(2025, 12, 2)));
    QVERIFY(!isSubscriptionAnnounced(*office.session).value());
}

void TestAccessRequests::confirmation_endsWithTheNotice()
{
    AccessOffice office;
    const auto id = office.add(Kind::MassSubscription);
    QVERIFY_RESULT(office.step(*id, Act::Finish));
    QVERIFY_RESULT(office.step(*id, Act::Send, office.answered()));
    QVERIFY_RESULT(office.step(*id, Act::Confirm, office.answered()));
    const Moment term = localMidnight({2025, 12, 1}) + std::chrono::hours(19);
    QVERIFY(registry::confirmationFor(*office.session, 120'000, term)->has_value());
    QVERIFY_RESULT(office.step(*id, Act::Withdraw));
    QVERIFY(!confirmation(*office.session, u"AIFO"_s)->has_value());
    QVERIFY(!registry::confirmationFor(*office.session, 120'000, term)->has_value());
    // up to 100,000 nobody has to confirm anything
    Draft small = sampleDraft(Kind::MassSubscription);
    small.texts[u"subjects"_s] = u"100000"_s;
    small.tables[u"terms"_s] = {{u"1. 12. 2025"_s, u"18:00"_s, u"100000"_s}};
    const auto other = createRequest(*office.session, Kind::MassSubscription, u"Malé"_s, small, office.jana);
    QVERIFY_RESULT(office.step(*other, Act::Finish));
    QVERIFY_RESULT(office.step(*other, Act::Send, office.answered()));
    QCOMPARE(office.stage(*other), Stage::Confirmed);
}

void TestAccessRequests::deadlines_areWorkingDays()
{
    AccessOffice office;
    const auto id = office.add(Kind::FoundedRecords);
    auto row = request(*office.session, *id)->row;
    QVERIFY(!deadlineOf(row, 10));
    QVERIFY_RESULT(office.step(*id, Act::Finish));
    QVERIFY_RESULT(office.step(*id, Act::Send, office.answered(u"1"_s)));
    row = request(*office.session, *id)->row;
    // thirty days from 9 October are 8 November, a Saturday
    QCOMPARE(deadlineOf(row, 10)->day, QDate(2025, 11, 10));
    QCOMPARE(deadlineOf(row, 10)->why, Deadline::Why::Usual);
    const auto other = office.add(Kind::Publisher);
    QVERIFY_RESULT(
        saveDraft(*office.session, *other, 1, u"x"_s, sampleDraft(Kind::Publisher), QDate(2025, 12, 24), office.jana));
    QCOMPARE(deadlineOf(request(*office.session, *other)->row, 10)->why, Deadline::Why::Written);
    RequestRow waiting = row;
    waiting.kind = Kind::Publisher;
    QCOMPARE(deadlineOf(waiting, 10)->day, QDate(2025, 10, 23));
    waiting.stage = Stage::Refused;
    QVERIFY(!deadlineOf(waiting, 10));
}

void TestAccessRequests::stageTimes_areCounted()
{
    AccessOffice office;
    for (const int days : {2, 6, 4}) {
        const auto id = office.add(Kind::Publisher);
        QVERIFY_RESULT(office.step(*id, Act::Finish));
        office.days(1);
        QVERIFY_RESULT(office.step(*id, Act::Send, office.answered(u"1"_s)));
        office.days(days);
        QVERIFY_RESULT(office.step(*id, Act::Register, office.answered()));
    }
    const auto times = stageTimes(*office.session);
    QVERIFY_RESULT(times);
    QCOMPARE(times->size(), 3U);
    const auto &dia = times->back();
    QCOMPARE(dia.stage, Stage::WithDia);
    QCOMPARE(dia.times, 3);
    QCOMPARE(dia.medianDays, 4);
    QCOMPARE(dia.longestDays, 6);
}

void TestAccessRequests::everything_isInTheAudit()
{
    AccessOffice office;
    const auto id = office.add(Kind::Publisher);
    QVERIFY_RESULT(attachFile(*office.session, *id, {}, u"a.txt"_s, "a", office.jana));
    QVERIFY_RESULT(office.step(*id, Act::Finish));
    QVERIFY(!office.step(*id, Act::Register));
    audit::AuditFilter filter;
    filter.object = u"request/%1"_s.arg(*id);
    const auto rows = audit::auditRows(*office.session, filter, store::PageCursor::first(), 50);
    QVERIFY_RESULT(rows);
    QStringList actions;
    for (const auto &row : rows->rows) {
        actions.prepend(row.action);
    }
    QCOMPARE(actions, (QStringList {u"request.created"_s, u"request.file"_s, u"request.step"_s}));
    QVERIFY(audit::verify(*office.session, {})->intact());
}

static const kmen::test::Entry testAccessRequests(kmen::test::run<TestAccessRequests>);
#include "tst_access_requests.moc"
