#include "access_fixture.h"
#include "support/test_program.h"

using namespace kmen;
using namespace kmen::access;

/// The items that the ministry approved: told with an answer, changed afterwards, and what production may ask for.
class TestAccessApproved : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void production_asksForWhatWasApproved();
    void repairedProduction_asksForWhatWasSetUp();
    void approvedItems_areCorrectedAfterTheTest();
    void repairedItems_areCorrectedInTheDraft();
    void changedApproval_stopsWhatWasFinished();
};

void TestAccessApproved::production_asksForWhatWasApproved()
{
    AccessOffice office;
    const auto test = office.add(Kind::AiseoTest);
    QVERIFY_RESULT(test);
    for (const Act act : {Act::Finish, Act::Send, Act::Forward}) {
        QVERIFY_RESULT(office.step(*test, act, office.answered(u"SD-1"_s)));
    }
    const Rows asked = sampleDraft(Kind::AiseoTest).rows(u"items");
    Record answer = office.answered();
    // an approval of nothing is a refusal, and nobody approves what was not asked for
    for (const Rows &wrong : {Rows {}, Rows {{u"101-1-9"_s, u"Údaj"_s, u"§"_s}}}) {
        answer.approved = wrong;
        const auto done = office.step(*test, Act::Agree, answer);
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"access.ITEMS"_s);
    }
    answer.approved = Rows {asked[0]};
    QVERIFY_RESULT(office.step(*test, Act::Agree, answer));
    // the letter that the environment is open says nothing else
    QVERIFY_RESULT(office.step(*test, Act::Open, office.answered()));
    QVERIFY_RESULT(office.step(*test, Act::TestDone, office.answered()));
    const auto tested = request(*office.session, *test);
    QVERIFY_RESULT(tested);
    QCOMPARE(approvedItems(*tested).value_or(Rows()), Rows {asked[0]});
    QCOMPARE(tested->files.size(), 6U); // the answers; what was approved is no document

    const auto copy = copyRequest(*office.session, *test, Kind::AiseoProduction, office.jana);
    QVERIFY_RESULT(copy);
    auto production = request(*office.session, *copy);
    QVERIFY_RESULT(production);
    QCOMPARE(production->draft.rows(u"items"), Rows {asked[0]});
    production->draft.tables[u"items"_s] = asked;
    const auto found = findings(*office.session, *production);
    QVERIFY_RESULT(found);
    QVERIFY(std::ranges::any_of(*found, [](const Finding &one) {
        return one.kind == FindingKind::Wrong && one.row == 2 && one.what.contains(u"did not approve");
    }));
}

void TestAccessApproved::repairedProduction_asksForWhatWasSetUp()
{
    AccessOffice office;
    const auto test = office.add(Kind::AiseoTest);
    QVERIFY_RESULT(test);
    for (const Act act : {Act::Finish, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone}) {
        QVERIFY_RESULT(office.step(*test, act, office.answered(u"SD-1"_s)));
    }
    QVERIFY(!approvedItems(*request(*office.session, *test))); // nobody said that it was less than asked for
    const auto id = office.add(Kind::AiseoProduction);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(attachFile(*office.session, *id, u"testData"_s, u"data.xml"_s, "<data/>", office.jana));
    for (const Act act : {Act::Finish, Act::Send, Act::Forward, Act::WrongItems}) {
        QVERIFY_RESULT(office.step(*id, act, office.answered(u"SD-2"_s)));
    }
    Record repaired = office.answered();
    repaired.approved = Rows {sampleDraft(Kind::AiseoProduction).rows(u"items")[1]};
    QVERIFY_RESULT(office.step(*id, Act::Repaired, repaired));
    QVERIFY_RESULT(office.step(*id, Act::Retested, office.answered()));
    const auto again = office.step(*id, Act::Finish);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"access.NOT_COMPLETE"_s);
    QVERIFY2(again.error().what.contains(u"101-1-1"), qPrintable(again.error().what));
    auto now = request(*office.session, *id);
    QVERIFY_RESULT(now);
    now->draft.tables[u"items"_s] = *repaired.approved;
    // the test of the turn before does not count
    const auto old = findings(*office.session, *now);
    QVERIFY_RESULT(old);
    QVERIFY(std::ranges::any_of(
        *old, [](const Finding &one) { return one.field == u"testedOn" && !one.remedy.isEmpty(); }));
    now->draft.texts[u"testedOn"_s] = localDate(office.clock.now()).toString(Qt::ISODate);
    QVERIFY_RESULT(saveDraft(*office.session, *id, now->row.version, now->row.title, now->draft, {}, office.jana));
    QVERIFY_RESULT(office.step(*id, Act::Finish));
}

void TestAccessApproved::approvedItems_areCorrectedAfterTheTest()
{
    AccessOffice office;
    const auto test = office.add(Kind::AiseoTest);
    QVERIFY_RESULT(test);
    Record change = office.answered();
    change.note = u"MV po testu zúžilo rozsah"_s;
    const Rows asked = sampleDraft(Kind::AiseoTest).rows(u"items");
    change.approved = Rows {asked[1]};
    for (const Act act : {Act::Finish, Act::Send, Act::Forward, Act::Agree}) {
        // nothing is approved yet, or the answer that opens the environment is still to come
        QCOMPARE(office.step(*test, Act::CorrectItems, change).error().code, u"access.NO_STEP"_s);
        QVERIFY_RESULT(office.step(*test, act, office.answered(u"SD-1"_s)));
    }
    QVERIFY_RESULT(office.step(*test, Act::Open, office.answered()));
    QVERIFY_RESULT(office.step(*test, Act::TestDone, office.answered()));
    const auto before = request(*office.session, *test);
    QVERIFY_RESULT(before);
    const auto production = copyRequest(*office.session, *test, Kind::AiseoProduction, office.jana);
    QVERIFY_RESULT(production);
    const auto refusedOnes = [&] {
        QStringList items;
        const auto found = findings(*office.session, *request(*office.session, *production));
        for (const Finding &one : *found) {
            if (one.kind == FindingKind::Wrong && one.field == u"items") {
                items.append(one.what);
            }
        }
        return items;
    };
    QCOMPARE(refusedOnes(), QStringList());

    office.days(3);
    change.day = localDate(office.clock.now());
    const auto code = [&](const Record &record) {
        const auto done = office.step(*test, Act::CorrectItems, record);
        return done ? QString() : done.error().code;
    };
    Record wrong = change;
    wrong.note = u"  "_s;
    QCOMPARE(code(wrong), u"access.REASON"_s);
    for (const std::optional<Rows> &items : {std::optional<Rows>(), std::optional(Rows()), std::optional(asked),
             std::optional(Rows {{u"101-1-9"_s, u"Údaj"_s, {}}})}) {
        wrong = change;
        wrong.approved = items;
        QCOMPARE(code(wrong), u"access.ITEMS"_s);
    }
    QCOMPARE(code(change), QString());
    const auto now = request(*office.session, *test);
    QVERIFY_RESULT(now);
    QCOMPARE(approvedItems(*now).value_or(Rows()), Rows {asked[1]});
    QCOMPARE(refusedOnes().size(), 1);
    QVERIFY(refusedOnes().first().contains(u"101-1-1"));
    // it stays where it was, since when it was; who changed it and why is kept, and its document
    QCOMPARE(now->row.stage, Stage::Tested);
    QCOMPARE(now->row.stageAt, before->row.stageAt);
    QCOMPARE(now->row.closedAt, before->row.closedAt);
    QCOMPARE(now->row.version, before->row.version + 1);
    QCOMPARE(now->events.back().actor, u"jana"_s);
    QCOMPARE(now->events.back().note, change.note);
    QCOMPARE(now->files.size(), before->files.size() + 1);
    // a second change does not touch the first, and may give back what was asked for
    change.approved = asked;
    change.note = u"oprava"_s;
    QCOMPARE(code(change), QString());
    const auto last = request(*office.session, *test);
    QCOMPARE(last->events[last->events.size() - 2].approved.value_or(Rows()), Rows {asked[1]});
    QCOMPARE(refusedOnes(), QStringList());
    // no stage was left by it
    const auto times = stageTimes(*office.session);
    QVERIFY_RESULT(times);
    for (const StageTime &time : *times) {
        QVERIFY(time.stage != Stage::Tested);
    }
}

void TestAccessApproved::repairedItems_areCorrectedInTheDraft()
{
    AccessOffice office;
    const auto test = office.add(Kind::AiseoTest);
    for (const Act act : {Act::Finish, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone}) {
        QVERIFY_RESULT(office.step(*test, act, office.answered(u"SD-1"_s)));
    }
    const auto id = office.add(Kind::AiseoProduction);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(attachFile(*office.session, *id, u"testData"_s, u"data.xml"_s, "<data/>", office.jana));
    const Rows asked = sampleDraft(Kind::AiseoProduction).rows(u"items");
    Record change = office.answered();
    change.note = u"SZR opravila nastavení ještě jednou"_s;
    change.approved = Rows {asked[0]};
    // before a repair it has no approved items of its own: those of its test count
    QCOMPARE(office.step(*id, Act::CorrectItems, change).error().code, u"access.NO_STEP"_s);
    for (const Act act : {Act::Finish, Act::Send, Act::Forward, Act::WrongItems, Act::Repaired}) {
        QVERIFY_RESULT(office.step(*id, act, office.answered(u"SD-2"_s)));
    }
    QVERIFY_RESULT(office.step(*id, Act::CorrectItems, change));
    QCOMPARE(approvedItems(*request(*office.session, *id)).value_or(Rows()), Rows {asked[0]});
    QVERIFY_RESULT(office.step(*id, Act::Retested, office.answered()));
    auto draft = request(*office.session, *id);
    draft->draft.tables[u"items"_s] = {asked[0]};
    draft->draft.texts[u"testedOn"_s] = localDate(office.clock.now()).toString(Qt::ISODate);
    QVERIFY_RESULT(saveDraft(*office.session, *id, draft->row.version, u"x"_s, draft->draft, {}, office.jana));
    // also an item that the draft no longer asks for can be approved, but only one that was approved before
    QCOMPARE(askedItems(*request(*office.session, *id)), Rows {asked[0]});
    change.approved = asked;
    QCOMPARE(office.step(*id, Act::CorrectItems, change).error().code, u"access.ITEMS"_s);
    draft = request(*office.session, *id);
    draft->draft.tables[u"items"_s] = {asked[1]};
    QVERIFY_RESULT(saveDraft(*office.session, *id, draft->row.version, u"x"_s, draft->draft, {}, office.jana));
    QCOMPARE(office.step(*id, Act::Finish).error().code, u"access.NOT_COMPLETE"_s);
    QVERIFY_RESULT(office.step(*id, Act::CorrectItems, change));
    QVERIFY_RESULT(office.step(*id, Act::Finish));
}

void TestAccessApproved::changedApproval_stopsWhatWasFinished()
{
    AccessOffice office;
    OfficeSheet sheet = sampleSheet();
    sheet.secondPerson = true;
    QVERIFY_RESULT(saveOfficeSheet(*office.session, sheet, office.jana));
    const auto test = office.add(Kind::AiseoTest);
    const registry::By eva {u"eva"_s, {}};
    for (const Act act : {Act::Submit, Act::Approve, Act::Send, Act::Forward, Act::Agree, Act::Open, Act::TestDone}) {
        QVERIFY_RESULT(office.step(*test, act, office.answered(u"SD-1"_s), act == Act::Approve ? eva : office.jana));
    }
    const auto id = office.add(Kind::AiseoProduction);
    QVERIFY_RESULT(attachFile(*office.session, *id, u"testData"_s, u"data.xml"_s, "<data/>", office.jana));
    QVERIFY_RESULT(office.step(*id, Act::Submit));
    Record change = office.answered();
    change.note = u"zúženo"_s;
    change.approved = Rows {sampleDraft(Kind::AiseoTest).rows(u"items")[0]};
    QVERIFY_RESULT(office.step(*test, Act::CorrectItems, change));
    const auto approved = office.step(*id, Act::Approve, {}, eva);
    QVERIFY(!approved);
    QCOMPARE(approved.error().code, u"access.NOT_COMPLETE"_s);
    QVERIFY(!mayLeave(*findings(*office.session, *request(*office.session, *id))));
    QVERIFY_RESULT(office.step(*id, Act::SendBack, {{}, {}, u"MV zúžilo rozsah"_s, {}, {}}, eva));
}

static const kmen::test::Entry testAccessApproved(kmen::test::run<TestAccessApproved>);
#include "tst_access_approved.moc"
