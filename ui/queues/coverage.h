/// How time was covered, day by day and window by window: pure functions over what the registry kept.
#pragma once

#include <QDate>

#include <optional>
#include <vector>

#include "base/clock.h"
#include "registry/coverage.h"

namespace kmen::queues {

/// One day of the covered time, in Europe/Prague.
struct Day {
    /// Open: it is today, or it is yesterday and the hours in which one asks are not over.
    enum class Cover { Before, Whole, Part, Missing, Open };
    QDate date;
    Cover cover = Cover::Before;
    qint64 changed = 0; ///< clients with at least one changed field
};
QString coverText(Day::Cover cover);

/// A stretch of time that nobody asked about.
struct Gap {
    registry::Span span;
    bool organisations = false;
    QString agenda {}; ///< empty: the office's own
};

/// The last `days` days ending with today, oldest first. Days before `first` are Before. A day is whole when nothing of
/// it is missing of anybody, so the gaps may overlap.
std::vector<Day> coverage(const std::vector<Gap> &gaps, std::optional<Moment> first,
    const std::vector<registry::DayCount> &counts, Moment now, int days);

/// A row of the table of windows: one that was asked about, or a stretch that nobody asked about.
struct WindowRow {
    std::optional<registry::Window> window; ///< nothing: a gap
    registry::Span span; ///< of the gap, or what was asked for
    bool organisations = false;
    QString agenda; ///< empty: the office's own
    bool tooOld = false; ///< a gap of which the register no longer tells anything

    /// A gap that the register still tells of: a run asks about it.
    [[nodiscard]] bool canBeFilled() const { return !window && !tooOld; }
};
/// Gap: what ends before this morning's questions had to be asked.
std::vector<WindowRow> windowRows(std::vector<registry::Window> windows, const std::vector<Gap> &gaps, Moment now);

/// The end of the hours in which the day that has just ended is asked about: 6:00 (sync/schedule.h).
Moment lastDueEnd(Moment now);

} // namespace kmen::queues
