/// What the registers' documents advise against or forbid, judged before anything goes out, with the place where it is
/// written. Refused: it is not done. Questioned: it is done only when a person says why.
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "registry/coverage.h"
#include "registry/subscriptions.h"
#include "sync/schedule.h"

namespace kmen::sync {

enum class Rule {
    FromTheBeginning, ///< reading changes from long ago although they were read
    BulkWithoutNotices, ///< reading persons of whom nothing was announced
    SingleReads, ///< one person after another instead of in bulk
    OutsideHours, ///< E317 for a day outside 0:15 to 6:00
    ParallelWindows, ///< two readings of changes at once
    TooOld, ///< before the oldest moment that AISV tells of
    WithoutConfirmation, ///< subscribing more than 100,000 subjects unannounced
    PeriodNotADay ///< a window that is not the previous calendar day
};
/// Stable: "from-the-beginning".
QString ruleName(Rule rule);
/// Nothing when there is no such rule.
std::optional<Rule> ruleNamed(const QString &name);
/// What the rule says, for a person.
QString ruleText(Rule rule);
/// Where it is written, for a person: "notifications v03, ch. 3, error 1"
QString ruleSource(Rule rule);

enum class Verdict { Allowed, Questioned, Refused };

struct Judgement {
    Verdict verdict = Verdict::Allowed;
    Rule rule = Rule::OutsideHours; ///< of no meaning when allowed
    /// As an error: Denied, "sync.RULE." + the rule's name, its text, its source, what to do instead.
    [[nodiscard]] Error error() const;
};

/// Changes from `span` although everything up to `coveredTo` was looked at.
Judgement judgeWindow(const registry::Span &span, Moment coveredTo, egon::AisvIdTyp idTyp);
/// E317 over `day` at this moment: at a daily pace it is the calendar day before. Others are answered, but slower; they
/// are asked about after an outage, and once at the beginning.
Judgement judgePeriod(Pace pace, const registry::Span &day, Moment now);
/// E317 at this moment.
Judgement judgeHour(Pace pace, Moment now);
/// Reading `persons` of whom nothing was announced.
Judgement judgeBulkReading(qint64 persons, const QString &reason);
/// The `count`-th read of a single person by one user within an hour.
Judgement judgeSingleReads(qint64 count);
/// Subscribing this many at once. `ofMass`: they are what is left of so many, of which a part is subscribed already.
Judgement judgeSubscription(qint64 subjects, const std::optional<registry::Confirmation> &confirmation,
    qint64 withoutConfirmation, qint64 ofMass = 0);

/// Counts what was refused or done nevertheless; a transaction of its own.
Result<void> noteRule(store::Session &session, Rule rule, bool refused);

/// Reads of single persons (E03, E276) by this user within the last hour, from the journal.
Result<qint64> singleReads(store::Session &session, const QString &user, Moment now);

} // namespace kmen::sync
