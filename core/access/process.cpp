#include "access/process.h"

#include <algorithm>
#include <array>

namespace kmen::access {

namespace {

/// The office's own part, alike for all that is sent.
constexpr std::array ownSteps {
    Step {Stage::Draft, Act::Finish, Stage::Ready, Actor::Office, Guard::NoSecondPerson},
    Step {Stage::Draft, Act::Submit, Stage::Review, Actor::Office, Guard::SecondPerson},
    Step {Stage::Review, Act::Approve, Stage::Ready, Actor::SecondPerson},
    Step {Stage::Review, Act::SendBack, Stage::Draft, Actor::SecondPerson},
    Step {Stage::Ready, Act::Reopen, Stage::Draft, Actor::Office},
    Step {Stage::Draft, Act::Withdraw, Stage::Withdrawn, Actor::Office},
    Step {Stage::Review, Act::Withdraw, Stage::Withdrawn, Actor::Office},
    Step {Stage::Ready, Act::Withdraw, Stage::Withdrawn, Actor::Office},
};

template <std::size_t N>
constexpr std::array<Step, ownSteps.size() + N> afterOwn(const std::array<Step, N> &further)
{
    std::array<Step, ownSteps.size() + N> all {};
    std::copy(ownSteps.begin(), ownSteps.end(), all.begin());
    std::copy(further.begin(), further.end(), all.begin() + ownSteps.size());
    return all;
}

constexpr Step sending(Stage to)
{
    return {Stage::Ready, Act::Send, to, Actor::Office, Guard::None, true, true, false};
}

/// An answer of others: its day, and its document when there is one.
constexpr Step answer(Stage from, Act act, Stage to, Actor actor, bool document = true)
{
    return {from, act, to, actor, Guard::None, false, true, document};
}

/// The same, with the items that the ministry approved; they need not be all that were asked for.
constexpr Step itemsAnswer(Stage from, Act act, Stage to, Actor actor, bool document)
{
    Step step = answer(from, act, to, actor, document);
    step.tellsItems = true;
    return step;
}

/// What was approved turns out to be narrower, or is repaired, after it was told. The source knows that the ministry
/// judges the items anew (step 7) and that their configuration is repaired (step 9); that it may also reach a test that
/// is open or done is [inferred].
constexpr Step correction(Stage stage, Guard guard = Guard::None)
{
    Step step = itemsAnswer(stage, Act::CorrectItems, stage, Actor::Mv, true);
    step.guard = guard;
    step.wantsReason = true;
    return step;
}

constexpr auto aiseoTestSteps = afterOwn(std::array {
    sending(Stage::WithSzr), // 1
    answer(Stage::WithSzr, Act::Forward, Stage::WithMv, Actor::Szr, false), // 2
    itemsAnswer(Stage::WithMv, Act::Agree, Stage::Configuring, Actor::Mv, false), // 3
    answer(Stage::WithMv, Act::Refuse, Stage::Refused, Actor::Mv), // 5
    itemsAnswer(Stage::Configuring, Act::Open, Stage::Testing, Actor::Szr, true), // 4
    answer(Stage::Testing, Act::TestDone, Stage::Tested, Actor::Office, false), // 6
    correction(Stage::Testing),
    correction(Stage::Tested),
    Step {Stage::WithSzr, Act::Withdraw, Stage::Withdrawn, Actor::Office},
    Step {Stage::WithMv, Act::Withdraw, Stage::Withdrawn, Actor::Office},
    Step {Stage::Testing, Act::Withdraw, Stage::Withdrawn, Actor::Office},
});

constexpr auto aiseoProductionSteps = afterOwn(std::array {
    sending(Stage::WithSzr), // 6
    answer(Stage::WithSzr, Act::Forward, Stage::WithMv, Actor::Szr, false), // 6
    answer(Stage::WithMv, Act::Agree, Stage::Configuring, Actor::Mv, false), // 7
    answer(Stage::WithMv, Act::Refuse, Stage::Refused, Actor::Mv), // 7
    answer(Stage::WithMv, Act::WrongItems, Stage::Repairing, Actor::Mv, false), // 9
    itemsAnswer(Stage::Repairing, Act::Repaired, Stage::Retest, Actor::Szr, true), // 9
    answer(Stage::Retest, Act::Retested, Stage::Draft, Actor::Office, false), // 9, again 6
    correction(Stage::Retest),
    correction(Stage::Draft, Guard::WasRepaired),
    answer(Stage::Configuring, Act::Open, Stage::Deciding, Actor::Szr), // 8
    answer(Stage::Deciding, Act::Decide, Stage::Allowed, Actor::Mv), // 10
    Step {Stage::WithSzr, Act::Withdraw, Stage::Withdrawn, Actor::Office},
    Step {Stage::WithMv, Act::Withdraw, Stage::Withdrawn, Actor::Office},
    Step {Stage::Retest, Act::Withdraw, Stage::Withdrawn, Actor::Office},
});

/// Publishers and changes of their lists.
constexpr auto registration = afterOwn(std::array {
    sending(Stage::WithDia),
    answer(Stage::WithDia, Act::Register, Stage::Allowed, Actor::Dia),
    answer(Stage::WithDia, Act::Refuse, Stage::Refused, Actor::Dia),
    Step {Stage::WithDia, Act::Withdraw, Stage::Withdrawn, Actor::Office},
});

constexpr auto founded = afterOwn(std::array {
    sending(Stage::WithDia),
    answer(Stage::WithDia, Act::Grant, Stage::Allowed, Actor::Dia),
    answer(Stage::WithDia, Act::Refuse, Stage::Refused, Actor::Dia),
    Step {Stage::WithDia, Act::Withdraw, Stage::Withdrawn, Actor::Office},
});

constexpr auto massSubscriptionSteps = afterOwn(std::array {
    Step {Stage::Ready, Act::Send, Stage::AwaitingTerm, Actor::Office, Guard::NeedsTerm, false, true, false},
    Step {Stage::Ready, Act::Send, Stage::Confirmed, Actor::Office, Guard::NoTermNeeded, false, true, false},
    answer(Stage::AwaitingTerm, Act::Confirm, Stage::Confirmed, Actor::Dia),
    answer(Stage::AwaitingTerm, Act::OtherTerm, Stage::Draft, Actor::Dia),
    answer(Stage::Confirmed, Act::Subscribed, Stage::Allowed, Actor::Office, false),
    Step {Stage::AwaitingTerm, Act::Withdraw, Stage::Withdrawn, Actor::Office},
    Step {Stage::Confirmed, Act::Withdraw, Stage::Withdrawn, Actor::Office},
});

constexpr std::array itemsCheckSteps {
    Step {Stage::Draft, Act::Equal, Stage::Allowed, Actor::Office},
    Step {Stage::Draft, Act::Different, Stage::Differs, Actor::Office},
    Step {Stage::Differs, Act::Repair, Stage::Draft, Actor::Office},
    Step {Stage::Differs, Act::AskReporter, Stage::WithReporter, Actor::Office, Guard::None, false, true, false},
    answer(Stage::WithReporter, Act::Reregistered, Stage::Draft, Actor::Reporter),
    Step {Stage::Draft, Act::Withdraw, Stage::Withdrawn, Actor::Office},
    Step {Stage::Differs, Act::Withdraw, Stage::Withdrawn, Actor::Office},
    Step {Stage::WithReporter, Act::Withdraw, Stage::Withdrawn, Actor::Office},
};

bool permits(Guard guard, const Policy &policy)
{
    switch (guard) {
    case Guard::None:
        return true;
    case Guard::SecondPerson:
        return policy.secondPerson;
    case Guard::NoSecondPerson:
        return !policy.secondPerson;
    case Guard::NeedsTerm:
        return policy.needsTerm;
    case Guard::NoTermNeeded:
        return !policy.needsTerm;
    case Guard::WasRepaired:
        return policy.wasRepaired;
    }
    return false;
}

} // namespace

std::span<const Step> stepsOf(Kind kind)
{
    switch (kind) {
    case Kind::AiseoTest:
        return aiseoTestSteps;
    case Kind::AiseoProduction:
        return aiseoProductionSteps;
    case Kind::Publisher:
    case Kind::CodeListChange:
        return registration;
    case Kind::FoundedRecords:
        return founded;
    case Kind::MassSubscription:
        return massSubscriptionSteps;
    case Kind::ItemsCheck:
        break;
    }
    return itemsCheckSteps;
}

std::vector<Step> nextSteps(Kind kind, Stage stage, const Policy &policy)
{
    std::vector<Step> next;
    for (const Step &step : stepsOf(kind)) {
        if (step.from == stage && permits(step.guard, policy)) {
            next.push_back(step);
        }
    }
    return next;
}

std::optional<Step> findStep(Kind kind, Stage stage, Act act, const Policy &policy)
{
    const auto next = nextSteps(kind, stage, policy);
    const auto found = std::ranges::find_if(next, [act](const Step &step) { return step.act == act; });
    return found == next.end() ? std::nullopt : std::optional(*found);
}

std::vector<Stage> stagesOf(Kind kind)
{
    std::vector<Stage> stages;
    for (int number = 0; number < stageCount; ++number) {
        const auto stage = static_cast<Stage>(number);
        if (std::ranges::any_of(
                stepsOf(kind), [stage](const Step &step) { return step.from == stage || step.to == stage; })) {
            stages.push_back(stage);
        }
    }
    return stages;
}

Actor waitsFor(Kind kind, Stage stage)
{
    // whoever makes the first step that leads on and is not the office's own taking back
    for (const Step &step : stepsOf(kind)) {
        if (step.from == stage && step.act != Act::Withdraw && !step.stays()) {
            return step.actor;
        }
    }
    return Actor::Nobody;
}

bool isEnd(Stage stage)
{
    return stage == Stage::Tested || stage == Stage::Allowed || stage == Stage::Refused || stage == Stage::Withdrawn;
}

bool isOpenForChange(Stage stage)
{
    return stage == Stage::Draft;
}

bool isBeforeSending(Stage stage)
{
    return stage == Stage::Draft || stage == Stage::Review || stage == Stage::Ready;
}

int usualDays(Kind kind, Stage stage)
{
    return kind == Kind::FoundedRecords && stage == Stage::WithDia ? 30 : 0;
}

BoardColumn boardColumn(Kind kind, Stage stage)
{
    if (isEnd(stage)) {
        return BoardColumn::Closed;
    }
    switch (stage) {
    case Stage::Draft:
        return BoardColumn::Draft;
    case Stage::Review:
        return BoardColumn::Review;
    case Stage::Ready:
        return BoardColumn::Ready;
    default:
        return waitsFor(kind, stage) == Actor::Office ? BoardColumn::Us : BoardColumn::Others;
    }
}

} // namespace kmen::access
