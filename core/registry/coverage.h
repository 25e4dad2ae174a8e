/// Which time of changes was looked at, where it was not, what a day brought, and which advice of the registers was
/// not kept. Source: AISV handbook 1.07, ch. 6.1.4.1 and 7; notifications v03, ch. 3.1.4 and 3.
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "store/session.h"

namespace kmen::registry {

/// From `from` up to `to`, which does not belong to it.
struct Span {
    Moment from {};
    Moment to {};
    bool operator==(const Span &) const = default;
};
/// What of `whole` lies in none of `covered`, in the order of time. Pure.
std::vector<Span> uncovered(std::vector<Span> covered, Span whole);
/// What lies in any of them, in the order of time. Pure.
std::vector<Span> joined(std::vector<Span> spans);

/// One question about an interval, with all its continuations.
struct Window {
    qint64 id = 0; ///< 0: not stored yet
    std::optional<qint64> runId;
    QString source; ///< one of coverageSource…
    Moment from {};
    Moment askedTo {};
    Moment deliveredTo {}; ///< before `askedTo` when the register shortened it, or while more is to be asked
    Moment askedAt {};
    qint64 calls = 0;
    qint64 notices = 0; ///< delivered
    qint64 repeats = 0; ///< known from before, by idz
};
QString coverageOfPersons(); ///< "E317"
QString coverageOfOrganisations(); ///< "E317.ICO"
QString coverageByRob(); ///< "E07"
QString coverageByReading(); ///< "reading": everybody was read anew, so that nothing before matters

/// A source or a cursor of an agenda of its own, "E317@A9145"; with an empty agenda, that of the office, it stays.
QString inAgenda(const QString &source, const QString &agenda);
/// The two again: "E317" and "A9145"; the second is empty for the office's own.
std::pair<QString, QString> sourceAndAgenda(const QString &source);

/// Inserts it and gives it its id, or writes what was delivered since. In the transaction that stores the notices.
Result<void> saveWindow(store::Transaction &tx, Window &window);
/// Those that touch the span, in the order of their beginning; `source` empty: all. Where there are more than `limit`,
/// the newest.
Result<std::vector<Window>> windows(store::Session &session, const QString &source, Span span, int limit);
/// What of `whole` was asked about by no source that covers persons (or organisations). `agenda` as inAgenda().
Result<std::vector<Span>> gaps(store::Session &session, bool organisations, Span whole, const QString &agenda = {});
/// Up to where everything from `from` on was looked at.
Result<Moment> coveredTo(store::Session &session, bool organisations, Moment from, const QString &agenda = {});

/// One day in Prague.
struct DayCount {
    QDate day;
    qint64 delivered = 0;
    qint64 persons = 0;
    qint64 read = 0;
    qint64 changed = 0;
    qint64 calls = 0;
    std::chrono::milliseconds busy {0}; ///< how long runs took
};
/// Adds to the day's row.
Result<void> addDay(store::Transaction &tx, const DayCount &count);
/// Days from `from` to `to` that have a row, in order.
Result<std::vector<DayCount>> days(store::Session &session, QDate from, QDate to);

struct RuleCount {
    QString rule; ///< sync::ruleName
    qint64 refused = 0;
    qint64 done = 0; ///< against the advice
};
Result<void> countRule(store::Transaction &tx, QDate day, const QString &rule, bool refused);
/// Sums since `from`, by rule.
Result<std::vector<RuleCount>> ruleCounts(store::Session &session, QDate from);

/// An agenda and a system under which clients have AIFO; each pair's changes are asked about by themselves.
struct AifoPair {
    QString agenda;
    int ais = 0;
    Moment since {}; ///< when the first one came
};
/// In the order of `since`.
Result<std::vector<AifoPair>> aifoPairs(store::Session &session);
/// When the first organisation became a client; nothing: there are none.
Result<std::optional<Moment>> firstOrganisationAt(store::Session &session);

/// Moment of the first act on a client: changes before it concern nobody here. Nothing: there are no clients.
Result<std::optional<Moment>> firstClientAt(store::Session &session);

} // namespace kmen::registry
