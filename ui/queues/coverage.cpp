#include "ui/queues/coverage.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "sync/schedule.h"

namespace kmen::queues {

using registry::Span;

namespace {

/// AISV tells of nothing older; of E07's time nobody says how far it reaches.
bool isTooOld(const Span &gap, bool organisations)
{
    const auto idTyp = organisations ? egon::AisvIdTyp::Ico : egon::AisvIdTyp::Aifo;
    return sync::permitted(gap, idTyp).from >= gap.to;
}

} // namespace

QString coverText(Day::Cover cover)
{
    switch (cover) {
    case Day::Cover::Whole:
        return QCoreApplication::translate("kmen::queues::CoverageStrip", "covered");
    case Day::Cover::Part:
        return QCoreApplication::translate("kmen::queues::CoverageStrip", "partly covered");
    case Day::Cover::Missing:
        return QCoreApplication::translate("kmen::queues::CoverageStrip", "missing");
    case Day::Cover::Open:
        return QCoreApplication::translate("kmen::queues::CoverageStrip", "not asked about yet");
    case Day::Cover::Before:
        break;
    }
    return QCoreApplication::translate("kmen::queues::CoverageStrip", "before the first window");
}

Moment lastDueEnd(Moment now)
{
    const Moment midnight = localMidnight(localDate(now));
    return now >= midnight + std::chrono::hours(6) ? midnight : localMidnight(localDate(now).addDays(-1));
}

std::vector<Day> coverage(const std::vector<Gap> &gaps, std::optional<Moment> first,
    const std::vector<registry::DayCount> &counts, Moment now, int days)
{
    std::vector<Span> missing;
    for (const Gap &gap : gaps) {
        missing.push_back(gap.span);
    }
    missing = registry::joined(std::move(missing));
    std::vector<Day> list;
    const QDate today = localDate(now);
    const Moment due = lastDueEnd(now);
    for (int back = days - 1; back >= 0; --back) {
        Day day {today.addDays(-back), Day::Cover::Before, 0};
        const auto count = std::ranges::find(counts, day.date, &registry::DayCount::day);
        if (count != counts.end()) {
            day.changed = count->changed;
        }
        const Moment end = localMidnight(day.date.addDays(1));
        const Moment from = std::max(localMidnight(day.date), first.value_or(end));
        const Moment to = std::min(end, now);
        if (from < to) {
            std::chrono::milliseconds open {0};
            for (const Span &gap : missing) {
                open += std::max(std::min(gap.to, to) - std::max(gap.from, from), std::chrono::milliseconds {0});
            }
            day.cover = open.count() == 0 ? Day::Cover::Whole
                : end > due               ? Day::Cover::Open
                : open >= to - from       ? Day::Cover::Missing
                                          : Day::Cover::Part;
        }
        list.push_back(day);
    }
    return list;
}

std::vector<WindowRow> windowRows(std::vector<registry::Window> windows, const std::vector<Gap> &gaps, Moment now)
{
    std::vector<WindowRow> rows;
    for (auto &window : windows) {
        const Span span {window.from, window.askedTo};
        const bool organisations = window.source == registry::coverageOfOrganisations();
        const QString agenda = registry::sourceAndAgenda(window.source).second;
        rows.push_back({std::move(window), span, organisations, agenda, false});
    }
    const Moment due = lastDueEnd(now);
    for (const Gap &gap : gaps) {
        const Span span {gap.span.from, std::min(gap.span.to, due)};
        if (span.from < span.to) {
            rows.push_back({std::nullopt, span, gap.organisations, gap.agenda, isTooOld(span, gap.organisations)});
        }
    }
    // by their places: GCC 12 takes the optional that a sort moves about for uninitialised
    std::multimap<Moment, std::size_t, std::greater<>> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        places.emplace(rows[i].span.from, i);
    }
    std::vector<WindowRow> sorted;
    for (const auto &[from, place] : places) {
        sorted.push_back(std::move(rows[place]));
    }
    return sorted;
}

} // namespace kmen::queues
