// Step 2 of the newer route: what AISV knows of the time that was not looked at yet.
#include <QCoreApplication>

#include <algorithm>

#include "registry/coverage.h"
#include "registry/organisation_subscriptions.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

using egon::AisvIdTyp;
using registry::Span;
using registry::Window;

Result<registry::ReceivedCounts> storePage(Run &run, Window &window, const ChangePage &page, AisvIdTyp idTyp)
{
    std::vector<registry::NewNotice> notices;
    std::vector<int> organisations;
    for (const Change &change : page.changes) {
        if (change.ico != 0) {
            organisations.push_back(change.ico);
        } else {
            notices.push_back(noticeOf(run, change));
        }
    }
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    auto counts = registry::addNotices(*tx, run.clients.protector(), run.row.id, notices);
    if (!counts) {
        return counts;
    }
    const auto marked = registry::markOrganisationsChanged(*tx, organisations);
    if (!marked) {
        return failWith(marked);
    }
    window.deliveredTo = page.end;
    ++window.calls;
    window.notices += static_cast<qint64>(page.changes.size());
    window.repeats += counts->repeated;
    if (auto r = registry::saveWindow(*tx, window); !r) {
        return failWith(r);
    }
    if (auto r = registry::setCursor(*tx, {window.source, std::nullopt, window.deliveredTo, run.row.id, {}}); !r) {
        return failWith(r);
    }
    if (auto r = tx->commit(); !r) {
        return failWith(r);
    }
    run.row.delivered += static_cast<qint64>(page.changes.size());
    run.row.persons += idTyp == AisvIdTyp::Aifo ? counts->received : *marked;
    run.row.setAside += counts->unknown;
    return counts;
}

/// All segments of one interval. False: the register shortened it, so that nothing later can be had now.
Result<bool> askWindow(Run &run, AisvIdTyp idTyp, const Span &span)
{
    Window window;
    window.runId = run.row.id;
    window.source =
        idTyp == AisvIdTyp::Aifo ? run.named(registry::coverageOfPersons()) : registry::coverageOfOrganisations();
    window.from = span.from;
    window.askedTo = span.to;
    window.deliveredTo = span.from;
    window.askedAt = run.registerNow();
    while (true) {
        run.asker.job.progress(run.row.delivered, 0, QCoreApplication::translate("kmen::sync", "Receiving notices"));
        const auto page = readChanges(run.asker, idTyp, window.deliveredTo, span.to);
        if (!page) {
            return failWith(page);
        }
        if (auto r = storePage(run, window, *page, idTyp); !r) {
            return failWith(r);
        }
        if (idTyp == AisvIdTyp::Aifo) {
            run.row.fromTime = std::min(run.row.fromTime.value_or(span.from), span.from);
            run.row.toTime = std::max(run.row.toTime.value_or(window.deliveredTo), window.deliveredTo);
        }
        if (auto r = run.checkpoint(); !r) {
            return failWith(r);
        }
        if (!page->more) {
            return window.deliveredTo >= span.to;
        }
    }
}

/// Everything that is open in the agenda that is asked in now.
Result<void> collectAgenda(Run &run, AisvIdTyp idTyp, Moment start)
{
    const Span whole = permitted({start, windowEnd(run.options.pace, run.registerNow())}, idTyp);
    if (whole.from >= whole.to) {
        return {};
    }
    const auto open = registry::gaps(run.session, idTyp == AisvIdTyp::Ico, whole, run.role());
    if (!open) {
        return failWith(open);
    }
    for (const Span &gap : *open) {
        for (const Span &day : atMidnights(gap)) {
            // the only place where time is asked about: what was looked at is never read again from long ago
            if (const Judgement judged = judgeWindow(day, open->front().from, idTyp);
                judged.verdict == Verdict::Refused) {
                return std::unexpected(judged.error());
            }
            if (judgePeriod(run.options.pace, day, run.registerNow()).verdict != Verdict::Allowed) {
                if (auto r = run.note(Rule::PeriodNotADay); !r) {
                    return r;
                }
            }
            const auto asWanted = askWindow(run, idTyp, day);
            if (!asWanted) {
                return failWith(asWanted);
            }
            if (!*asWanted) {
                return {};
            }
        }
    }
    return {};
}

} // namespace

Result<void> collectWindows(Run &run, AisvIdTyp idTyp, Moment start)
{
    if (idTyp == AisvIdTyp::Aifo) {
        return inEachAgenda(run, start, [&run, idTyp](Moment since) { return collectAgenda(run, idTyp, since); });
    }
    const auto any = registry::hasSubscribedOrganisations(run.session);
    const auto first = any && *any ? registry::firstOrganisationAt(run.session) : std::optional<Moment>();
    if (!any || !first) {
        return !any ? failWith(any) : failWith(first);
    }
    return *first ? collectAgenda(run, idTyp, std::max(start, **first - std::chrono::hours(1))) : Result<void>();
}

} // namespace kmen::sync
