/// The way of each kind of request, as data: stages, who has to act in each, and the steps that lead out of it. There
/// is no step but those listed here. Source: access to AISEO in ten steps (the numbers in the table); AISV handbook
/// 1.07, ch. 5.1.2, 5.1.2.2, 5.3.2, 6.1.1, 6.1.2, 6.1.3.1. What the office does before it sends, and that it may take
/// a request back, is its own affair.
#pragma once

#include <QString>

#include <span>
#include <vector>

#include "access/kinds.h"

namespace kmen::access {

enum class Stage : std::uint8_t {
    Draft,
    Review, ///< a second person of the office reads it
    Ready, ///< can be sent
    WithSzr, ///< steps 1, 6: the service desk passes it on
    WithMv, ///< steps 3, 7: the ministry judges
    Configuring, ///< steps 4, 8: SZR sets it up
    Testing, ///< step 4: the test environment is open, the office tests
    Tested, ///< end of a test request; production can be asked for
    Repairing, ///< step 9: SZR repairs the configuration
    Retest, ///< step 9: the office repeats the test, then step 6 again
    Deciding, ///< step 10: the ministry hands over its decision
    WithDia, ///< DIA works on it
    AwaitingTerm, ///< DIA has to confirm the term of the mass subscription
    Confirmed, ///< the first subscription may run
    Differs, ///< a name or an item is not as in RPP
    WithReporter, ///< the agenda's reporter has to register it anew
    Allowed, ///< good end
    Refused, ///< bad end
    Withdrawn ///< the office took it back
};
inline constexpr int stageCount = 19;

enum class Actor : std::uint8_t { Office, SecondPerson, Szr, Mv, Dia, Reporter, Nobody };

enum class Act : std::uint8_t {
    Finish, ///< the draft is complete; the office wants no second person
    Submit, ///< the draft is complete and waits for a second person
    Approve,
    SendBack,
    Reopen, ///< ready, but changed again
    Send,
    Forward, ///< SZR handed it to the ministry
    Agree, ///< the ministry agrees
    Refuse,
    WrongItems, ///< the items are not those the law allows
    Open, ///< the environment is open
    Repaired,
    TestDone,
    Retested,
    Decide,
    Register, ///< DIA registered it
    Grant,
    Confirm, ///< DIA confirms the term
    OtherTerm, ///< DIA wants another term
    Subscribed, ///< the first subscription is done
    Equal, ///< everything is as in RPP
    Different,
    Repair,
    AskReporter,
    Reregistered,
    Withdraw,
    CorrectItems ///< the ministry or SZR changed afterwards which items are approved; the request stays where it is
};
inline constexpr int actCount = 27;

/// What besides the stage decides whether a step is there.
enum class Guard : std::uint8_t {
    None,
    SecondPerson, ///< the office wants a second person
    NoSecondPerson,
    NeedsTerm, ///< more than 100,000 subjects at once
    NoTermNeeded,
    WasRepaired ///< the configuration was repaired: the request has approved items of its own
};

struct Step {
    Stage from;
    Act act;
    Stage to;
    Actor actor; ///< who does it; what others do is recorded when their answer arrives
    Guard guard = Guard::None;
    bool wantsNumber = false; ///< of the message or the ticket
    bool wantsDay = false; ///< when it was sent, or when the answer came
    bool wantsDocument = false; ///< the answer is filed; may be left out with a note why
    bool tellsItems = false; ///< the answer says which of the asked items were approved
    bool wantsReason = false; ///< a note must say why

    /// Something is written down, and the request goes nowhere.
    [[nodiscard]] constexpr bool stays() const { return from == to; }
};

struct Policy {
    bool secondPerson = false;
    bool needsTerm = false;
    bool wasRepaired = false;
    bool operator==(const Policy &) const = default;
};

/// Every step of a kind.
std::span<const Step> stepsOf(Kind kind);
/// Those that can be made now.
std::vector<Step> nextSteps(Kind kind, Stage stage, const Policy &policy);
/// Nothing when there is no such step.
std::optional<Step> findStep(Kind kind, Stage stage, Act act, const Policy &policy);
/// Every stage that a kind knows, in the order of its way.
std::vector<Stage> stagesOf(Kind kind);
/// Who has to act in a stage.
Actor waitsFor(Kind kind, Stage stage);
[[nodiscard]] bool isEnd(Stage stage);
/// May its fields be changed?
[[nodiscard]] bool isOpenForChange(Stage stage);
/// Has it not left the office yet? Then it must still be right when its package is made.
[[nodiscard]] bool isBeforeSending(Stage stage);

/// The usual time until the answer, from the sources only: 30 days for E319 and E320; 0: no source tells.
int usualDays(Kind kind, Stage stage);

/// As stored ("draft", "send"); never change.
QString stageId(Stage stage);
std::optional<Stage> stageFromId(const QString &id);
QString actId(Act act);
std::optional<Act> actFromId(const QString &id);
/// In the reader's language.
QString stageText(Stage stage);
/// What it means: who does what, what arrives.
QString stageHelp(Kind kind, Stage stage);
QString actText(Act act); ///< a verb, for a button
QString actDone(Act act); ///< what happened, for a history
QString actorText(Actor actor);

/// The columns of the board.
enum class BoardColumn : std::uint8_t { Draft, Review, Ready, Others, Us, Closed };
inline constexpr int boardColumnCount = 6;
BoardColumn boardColumn(Kind kind, Stage stage);
QString boardColumnText(BoardColumn column);

} // namespace kmen::access
