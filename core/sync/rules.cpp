#include "sync/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "egon/aisv_limits.h"

namespace kmen::sync {

namespace {

/// So many reads of single persons in an hour are a clerk's work; more are a loop. [inferred: the documents give none]
constexpr qint64 singleReadsInAnHour = 120;
/// A window may reach back over what was looked at by this much: clocks, and what comes late.
constexpr std::chrono::hours tolerated {24};

struct RuleWords {
    Rule rule;
    QLatin1StringView name;
    const char *text;
    const char *source;
    const char *remedy;
};

constexpr std::array<RuleWords, 8> words {{
    {Rule::FromTheBeginning, QLatin1StringView("from-the-beginning"),
        QT_TRANSLATE_NOOP("kmen::sync", "Changes are not read again from a time long past."),
        QT_TRANSLATE_NOOP("kmen::sync", "notifications v03, ch. 3, error 1"),
        QT_TRANSLATE_NOOP("kmen::sync", "Read on from where the last reading ended.")},
    {Rule::BulkWithoutNotices, QLatin1StringView("bulk-without-notices"),
        QT_TRANSLATE_NOOP("kmen::sync",
            "Persons are not read in bulk unless a change was announced: every reading is recorded, and the person may "
            "object to it."),
        QT_TRANSLATE_NOOP("kmen::sync", "notifications v03, ch. 3, error 2"),
        QT_TRANSLATE_NOOP("kmen::sync", "Run the distribution, or give the reason why all must be read anew.")},
    {Rule::SingleReads, QLatin1StringView("single-reads"),
        QT_TRANSLATE_NOOP("kmen::sync", "Many persons are not read one by one."),
        QT_TRANSLATE_NOOP("kmen::sync", "notifications v03, ch. 3, error 3"),
        QT_TRANSLATE_NOOP("kmen::sync", "Leave it to the distribution, which reads them together.")},
    {Rule::OutsideHours, QLatin1StringView("outside-hours"),
        QT_TRANSLATE_NOOP("kmen::sync", "Changes of the previous day are asked for between 0:15 and 6:00."),
        QT_TRANSLATE_NOOP("kmen::sync", "AISV handbook 1.07, ch. 6.1.4.1, note 2"),
        QT_TRANSLATE_NOOP("kmen::sync", "Leave it to the planned run of the night.")},
    {Rule::ParallelWindows, QLatin1StringView("parallel-windows"),
        QT_TRANSLATE_NOOP("kmen::sync", "Changes are read by one program at a time."),
        QT_TRANSLATE_NOOP("kmen::sync", "AISV handbook 1.07, ch. 6.1.3.1 and 7"),
        QT_TRANSLATE_NOOP("kmen::sync", "Wait until the other run ends.")},
    {Rule::TooOld, QLatin1StringView("too-old"),
        QT_TRANSLATE_NOOP("kmen::sync", "AISV tells nothing of changes before its oldest moment."),
        QT_TRANSLATE_NOOP("kmen::sync", "AISV handbook 1.07, ch. 6.1.4"),
        QT_TRANSLATE_NOOP("kmen::sync", "For the time before, all clients would have to be read anew.")},
    {Rule::WithoutConfirmation, QLatin1StringView("without-confirmation"),
        QT_TRANSLATE_NOOP(
            "kmen::sync", "More than 100,000 subjects are subscribed only after DIA has confirmed the term."),
        QT_TRANSLATE_NOOP("kmen::sync", "AISV handbook 1.07, ch. 6.1.3 and 6.1.3.1"),
        QT_TRANSLATE_NOOP("kmen::sync", "Send the announcement to DIA and record its confirmation.")},
    {Rule::PeriodNotADay, QLatin1StringView("period-not-a-day"),
        QT_TRANSLATE_NOOP("kmen::sync", "The time asked about is the previous calendar day."),
        QT_TRANSLATE_NOOP("kmen::sync", "AISV handbook 1.07, ch. 7; notifications v03, ch. 3.1.4"),
        QT_TRANSLATE_NOOP("kmen::sync", "It is answered, but slower.")},
}};

const RuleWords &of(Rule rule)
{
    return words.at(static_cast<std::size_t>(rule));
}

} // namespace

QString ruleName(Rule rule)
{
    return of(rule).name;
}

std::optional<Rule> ruleNamed(const QString &name)
{
    for (const RuleWords &one : words) {
        if (name == one.name) {
            return one.rule;
        }
    }
    return std::nullopt;
}

QString ruleText(Rule rule)
{
    return QCoreApplication::translate("kmen::sync", of(rule).text);
}

QString ruleSource(Rule rule)
{
    return QCoreApplication::translate("kmen::sync", of(rule).source);
}

Error Judgement::error() const
{
    return {ErrorKind::Denied, QString(u"sync.RULE." + ruleName(rule)), ruleText(rule), ruleSource(rule),
        QCoreApplication::translate("kmen::sync", of(rule).remedy)};
}

Judgement judgeWindow(const registry::Span &span, Moment coveredTo, egon::AisvIdTyp idTyp)
{
    if (span.from < egon::aisvOldest(idTyp)) {
        return {Verdict::Refused, Rule::TooOld};
    }
    if (span.from + tolerated < coveredTo) {
        return {Verdict::Refused, Rule::FromTheBeginning};
    }
    return {};
}

Judgement judgePeriod(Pace pace, const registry::Span &day, Moment now)
{
    const QDate today = localDate(now);
    const bool yesterday = day.from == localMidnight(today.addDays(-1)) && day.to == localMidnight(today);
    return pace == Pace::TwoHourly || yesterday ? Judgement {} : Judgement {Verdict::Questioned, Rule::PeriodNotADay};
}

Judgement judgeHour(Pace pace, Moment now)
{
    if (pace == Pace::Daily && !isRecommendedTime(now)) {
        return {Verdict::Questioned, Rule::OutsideHours};
    }
    return {};
}

Judgement judgeBulkReading(qint64 persons, const QString &reason)
{
    if (persons == 0) {
        return {};
    }
    return {reason.trimmed().isEmpty() ? Verdict::Refused : Verdict::Questioned, Rule::BulkWithoutNotices};
}

Judgement judgeSingleReads(qint64 count)
{
    return count > singleReadsInAnHour ? Judgement {Verdict::Questioned, Rule::SingleReads} : Judgement {};
}

Judgement judgeSubscription(qint64 subjects, const std::optional<registry::Confirmation> &confirmation,
    qint64 withoutConfirmation, qint64 ofMass)
{
    const bool confirmed = confirmation && confirmation->subjects >= subjects;
    return std::max(subjects, ofMass) > withoutConfirmation && !confirmed
        ? Judgement {Verdict::Refused, Rule::WithoutConfirmation}
        : Judgement {};
}

Result<void> noteRule(store::Session &session, Rule rule, bool refused)
{
    auto tx = store::Transaction::begin(session, store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::countRule(*tx, localDate(tx->now()), ruleName(rule), refused); !r) {
        return r;
    }
    return tx->commit();
}

Result<qint64> singleReads(store::Session &session, const QString &user, Moment now)
{
    qint64 count = 0;
    auto query = session.query(QStringLiteral("SELECT count(*) FROM egon_call WHERE opened_at > :since"
                                              " AND actor = :actor AND service IN ('E03', 'E276')"));
    query.bind(QStringLiteral(":since"), now - std::chrono::hours(1)).bind(QStringLiteral(":actor"), user);
    auto done = query.each([&](store::Query &row) { count = row.integer(0); });
    if (!done) {
        return failWith(done);
    }
    return count;
}

} // namespace kmen::sync
