#include <QTest>

#include <map>
#include <set>

#include "access/process.h"
#include "access/workdays.h"
#include "support/test_program.h"

using namespace kmen::access;

namespace {

/// The ways written down once more, by hand from the sources: "from act to", with `*` where a second person decides.
const std::map<Kind, std::set<QByteArray>> &expected()
{
    static const std::set<QByteArray> own {"draft finish ready", "draft submit review", "review approve ready",
        "review send-back draft", "ready reopen draft", "draft withdraw withdrawn", "review withdraw withdrawn",
        "ready withdraw withdrawn"};
    static const auto with = [](std::set<QByteArray> further) {
        further.insert(own.begin(), own.end());
        return further;
    };
    static const std::map<Kind, std::set<QByteArray>> all {
        // source 004: 1 to 5
        {Kind::AiseoTest,
            with({"ready send with-szr", "with-szr forward with-mv", "with-mv agree configuring",
                "with-mv refuse refused", "configuring open testing", "testing test-done tested",
                "with-szr withdraw withdrawn", "with-mv withdraw withdrawn", "testing withdraw withdrawn",
                "testing correct-items testing", "tested correct-items tested"})},
        // source 004: 6 to 10
        {Kind::AiseoProduction,
            with({"ready send with-szr", "with-szr forward with-mv", "with-mv agree configuring",
                "with-mv refuse refused", "with-mv wrong-items repairing", "repairing repaired retest",
                "retest retested draft", "configuring open deciding", "deciding decide allowed",
                "with-szr withdraw withdrawn", "with-mv withdraw withdrawn", "retest withdraw withdrawn",
                "retest correct-items retest", "draft correct-items draft"})},
        {Kind::Publisher,
            with({"ready send with-dia", "with-dia register allowed", "with-dia refuse refused",
                "with-dia withdraw withdrawn"})},
        {Kind::CodeListChange,
            with({"ready send with-dia", "with-dia register allowed", "with-dia refuse refused",
                "with-dia withdraw withdrawn"})},
        {Kind::FoundedRecords,
            with({"ready send with-dia", "with-dia grant allowed", "with-dia refuse refused",
                "with-dia withdraw withdrawn"})},
        {Kind::MassSubscription,
            with({"ready send awaiting-term", "ready send confirmed", "awaiting-term confirm confirmed",
                "awaiting-term other-term draft", "confirmed subscribed allowed", "awaiting-term withdraw withdrawn",
                "confirmed withdraw withdrawn"})},
        {Kind::ItemsCheck,
            {"draft equal allowed", "draft different differs", "differs repair draft",
                "differs ask-reporter with-reporter", "with-reporter reregistered draft", "draft withdraw withdrawn",
                "differs withdraw withdrawn", "with-reporter withdraw withdrawn"}},
    };
    return all;
}

/// Is the step there for the office's ways of working, beyond the table of stages?
bool guarded(const QByteArray &step, const Policy &policy)
{
    if (step == "draft finish ready") {
        return !policy.secondPerson;
    }
    if (step == "draft submit review") {
        return policy.secondPerson;
    }
    if (step == "ready send awaiting-term") {
        return policy.needsTerm;
    }
    if (step == "ready send confirmed") {
        return !policy.needsTerm;
    }
    if (step == "draft correct-items draft") {
        return policy.wasRepaired;
    }
    return true;
}

} // namespace

/// The ways of all kinds: every step that must be there, and none beside.
class TestAccessProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStep_isAllowedOrForbidden_data();
    void everyStep_isAllowedOrForbidden();
    void everyStage_leadsToAnEnd();
    void ends_leadNowhere();
    void someoneHasToActUntilTheEnd();
    void answers_wantTheirDay();
    void wrongItems_leadToTheSameRequestAgain();
    void ids_areTheirOwn();
    void easter_ofManyYears();
    void holidays_areNotWorkingDays();
    void terms_endOnWorkingDays();
};

void TestAccessProcess::everyStep_isAllowedOrForbidden_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("secondPerson");
    QTest::addColumn<bool>("needsTerm");
    QTest::addColumn<bool>("wasRepaired");
    for (int kind = 0; kind < kindCount; ++kind) {
        for (const bool second : {false, true}) {
            for (const bool term : {false, true}) {
                for (const bool repaired : {false, true}) {
                    const QString name = kindId(static_cast<Kind>(kind)) + (second ? u" second" : u"")
                        + (term ? u" term" : u"") + (repaired ? u" repaired" : u"");
                    QTest::newRow(qPrintable(name)) << kind << second << term << repaired;
                }
            }
        }
    }
}

void TestAccessProcess::everyStep_isAllowedOrForbidden()
{
    QFETCH(const int, kind);
    QFETCH(const bool, secondPerson);
    QFETCH(const bool, needsTerm);
    QFETCH(const bool, wasRepaired);
    const auto which = static_cast<Kind>(kind);
    const Policy policy {secondPerson, needsTerm, wasRepaired};
    const auto &table = expected().at(which);
    int allowed = 0;
    for (int from = 0; from < stageCount; ++from) {
        for (int act = 0; act < actCount; ++act) {
            const auto stage = static_cast<Stage>(from);
            const auto step = findStep(which, stage, static_cast<Act>(act), policy);
            QByteArrayList targets;
            for (const QByteArray &row : table) {
                const auto words = row.split(' ');
                if (words[0] == stageId(stage).toLatin1() && words[1] == actId(static_cast<Act>(act)).toLatin1()
                    && guarded(row, policy)) {
                    targets.append(words[2]);
                }
            }
            const QByteArray what = stageId(stage).toLatin1() + ' ' + actId(static_cast<Act>(act)).toLatin1();
            QVERIFY2(targets.size() <= 1, what.constData());
            QVERIFY2(step.has_value() == !targets.isEmpty(), what.constData());
            if (step) {
                QCOMPARE(stageId(step->to).toLatin1(), targets.first());
                ++allowed;
            }
        }
    }
    QVERIFY(allowed > 6);
}

void TestAccessProcess::everyStage_leadsToAnEnd()
{
    for (int number = 0; number < kindCount; ++number) {
        const auto kind = static_cast<Kind>(number);
        for (const bool second : {false, true}) {
            std::set<Stage> reached {Stage::Draft};
            for (bool more = true; more;) {
                more = false;
                for (const Stage stage : std::set<Stage>(reached)) {
                    for (const bool term : {false, true}) {
                        for (const Step &step : nextSteps(kind, stage, {second, term})) {
                            more = reached.insert(step.to).second || more;
                        }
                    }
                }
            }
            for (const Stage stage : stagesOf(kind)) {
                // only the second person's stage may be out of the way
                QVERIFY2(reached.contains(stage) || (stage == Stage::Review && !second), qPrintable(stageId(stage)));
            }
        }
        bool good = false;
        for (const Stage stage : stagesOf(kind)) {
            good = good || stage == Stage::Allowed || stage == Stage::Tested;
        }
        QVERIFY(good);
    }
}

void TestAccessProcess::ends_leadNowhere()
{
    for (int kind = 0; kind < kindCount; ++kind) {
        for (const Step &step : stepsOf(static_cast<Kind>(kind))) {
            QVERIFY(!isEnd(step.from) || step.stays());
            // what stays only writes down what was approved
            QVERIFY(!step.stays() || (step.tellsItems && step.wantsReason && step.wantsDay));
        }
    }
}

void TestAccessProcess::someoneHasToActUntilTheEnd()
{
    for (int number = 0; number < kindCount; ++number) {
        const auto kind = static_cast<Kind>(number);
        for (const Stage stage : stagesOf(kind)) {
            QCOMPARE(waitsFor(kind, stage) == Actor::Nobody, isEnd(stage));
        }
    }
    QCOMPARE(waitsFor(Kind::AiseoTest, Stage::WithSzr), Actor::Szr);
    QCOMPARE(waitsFor(Kind::AiseoTest, Stage::WithMv), Actor::Mv);
    QCOMPARE(waitsFor(Kind::AiseoProduction, Stage::Retest), Actor::Office);
    QCOMPARE(waitsFor(Kind::Publisher, Stage::WithDia), Actor::Dia);
    QCOMPARE(waitsFor(Kind::ItemsCheck, Stage::WithReporter), Actor::Reporter);
}

void TestAccessProcess::answers_wantTheirDay()
{
    for (int kind = 0; kind < kindCount; ++kind) {
        for (const Step &step : stepsOf(static_cast<Kind>(kind))) {
            const bool outside = step.actor != Actor::Office && step.actor != Actor::SecondPerson;
            QVERIFY(!outside || step.wantsDay);
            QVERIFY(step.act != Act::Refuse || step.wantsDocument);
            QVERIFY(step.act != Act::Send || step.wantsDay);
        }
    }
}

void TestAccessProcess::wrongItems_leadToTheSameRequestAgain()
{
    Stage stage = Stage::WithMv;
    for (const Act act : {Act::WrongItems, Act::Repaired, Act::Retested, Act::Finish, Act::Send, Act::Forward}) {
        const auto step = findStep(Kind::AiseoProduction, stage, act, {});
        QVERIFY(step);
        stage = step->to;
    }
    QCOMPARE(stage, Stage::WithMv);
}

void TestAccessProcess::ids_areTheirOwn()
{
    std::set<QString> ids;
    for (int number = 0; number < stageCount; ++number) {
        const auto stage = static_cast<Stage>(number);
        QVERIFY(ids.insert(stageId(stage)).second);
        QCOMPARE(stageFromId(stageId(stage)), stage);
        QVERIFY(!stageText(stage).isEmpty());
    }
    ids.clear();
    for (int number = 0; number < actCount; ++number) {
        const auto act = static_cast<Act>(number);
        QVERIFY(ids.insert(actId(act)).second);
        QCOMPARE(actFromId(actId(act)), act);
        QVERIFY(!actText(act).isEmpty() && !actDone(act).isEmpty());
    }
    for (int number = 0; number < kindCount; ++number) {
        QCOMPARE(kindFromId(kindId(static_cast<Kind>(number))), static_cast<Kind>(number));
    }
    QVERIFY(!kindFromId(QStringLiteral("other")) && !stageFromId({}) && !actFromId({}));
}

void TestAccessProcess::easter_ofManyYears()
{
    const std::map<int, QDate> known {{2016, {2016, 3, 27}}, {2019, {2019, 4, 21}}, {2024, {2024, 3, 31}},
        {2025, {2025, 4, 20}}, {2026, {2026, 4, 5}}, {2027, {2027, 3, 28}}, {2038, {2038, 4, 25}},
        {2285, {2285, 3, 22}}};
    for (const auto &[year, day] : known) {
        QCOMPARE(easterSunday(year), day);
    }
}

void TestAccessProcess::holidays_areNotWorkingDays()
{
    QCOMPARE(holidayName({2026, 4, 3}), QStringLiteral("Velký pátek"));
    QCOMPARE(holidayName({2026, 4, 6}), QStringLiteral("Velikonoční pondělí"));
    QVERIFY(holidayName({2015, 4, 3}).isEmpty());
    QVERIFY(!isWorkingDay({2026, 11, 17}));
    QVERIFY(!isWorkingDay({2026, 12, 24}));
    QVERIFY(!isWorkingDay({2026, 11, 21})); // Saturday
    QVERIFY(isWorkingDay({2026, 11, 20}));
    int free = 0;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        free += holidayName(day).isEmpty() ? 0 : 1;
    }
    QCOMPARE(free, 13);
}

void TestAccessProcess::terms_endOnWorkingDays()
{
    QCOMPARE(addWorkingDays({2026, 12, 23}, 1), QDate(2026, 12, 28));
    QCOMPARE(addWorkingDays({2026, 4, 2}, 1), QDate(2026, 4, 7));
    QCOMPARE(addWorkingDays({2026, 11, 21}, 0), QDate(2026, 11, 23));
    // thirty days from 20 October end on 19 November, from 18 October on a holiday
    QCOMPARE(termEnd({2026, 10, 20}, 30), QDate(2026, 11, 19));
    QCOMPARE(termEnd({2026, 10, 18}, 30), QDate(2026, 11, 18));
    QCOMPARE(workingDaysBetween({2026, 12, 23}, {2026, 12, 28}), 1);
    QCOMPARE(workingDaysBetween({2026, 12, 28}, {2026, 12, 23}), -1);
    QCOMPARE(workingDaysBetween({2026, 11, 20}, {2026, 11, 20}), 0);
}

static const kmen::test::Entry testAccessProcess(kmen::test::run<TestAccessProcess>);
#include "tst_access_process.moc"
