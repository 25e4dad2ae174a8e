/// When the distribution asks and about which time. Pure functions, for any thread; all days are Prague's.
/// Source: AISV handbook 1.07, ch. 6.1.4.1 (notes 1 to 3) and 7.
#pragma once

#include <QString>

#include <vector>

#include "egon/services/aisv.h"
#include "registry/coverage.h"

namespace kmen::sync {

enum class Pace {
    Daily, ///< the previous day, midnight to midnight, asked between 0:15 and 6:00
    TwoHourly ///< a large registry: up to now, every two hours
};
/// "daily", "two-hourly"
QString paceName(Pace pace);

/// Up to when to ask at this moment: the last midnight, or now.
Moment windowEnd(Pace pace, Moment now);
/// Cut at the midnights of Prague, in order: each is asked about by itself, as the register prefers whole days.
std::vector<registry::Span> atMidnights(const registry::Span &span);
/// What of `span` AISV can still tell of.
registry::Span permitted(const registry::Span &span, egon::AisvIdTyp idTyp);

/// Between 0:15 and 6:00.
bool isRecommendedTime(Moment now);
/// The 6:00 of this day.
Moment recommendedEnd(QDate day);
/// The office's own moment inside the hours of this day, so that not all offices call at 0:15; always the same for one
/// office and day, at least an hour before the end.
Moment plannedStart(QDate day, const QString &office);
/// The same for a run of every two hours: up to 20 minutes after `base`.
Moment plannedStart(Moment base, const QString &office);

} // namespace kmen::sync
