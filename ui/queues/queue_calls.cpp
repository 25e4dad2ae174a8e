#include "ui/queues/queue_calls.h"

#include <QCoreApplication>

#include "registry/exports.h"

namespace kmen::queues {

using registry::NoticeState;

qint64 Overview::count(NoticeState state) const
{
    const auto at = std::ranges::find(standing.stages, state, &registry::StageCount::state);
    return at == standing.stages.end() ? 0 : at->count;
}

std::optional<Moment> Overview::oldest() const
{
    std::optional<Moment> first;
    for (const auto &stage : standing.stages) {
        const bool waits = stage.state != NoticeState::Applied && stage.state != NoticeState::Repeated;
        if (waits && stage.oldest && (!first || *stage.oldest < *first)) {
            first = stage.oldest;
        }
    }
    return first;
}

qint64 Overview::waitingCases() const
{
    qint64 sum = 0;
    for (const auto &count : cases) {
        sum += count.waiting;
    }
    return sum;
}

qint64 Overview::gaps() const
{
    return std::ranges::count_if(windows, [](const WindowRow &row) { return row.canBeFilled(); });
}

QStringList Overview::agendasWithGaps() const
{
    QStringList agendas;
    for (const WindowRow &row : windows) {
        if (row.canBeFilled() && !row.agenda.isEmpty() && !agendas.contains(row.agenda)) {
            agendas.append(row.agenda);
        }
    }
    agendas.sort();
    return agendas;
}

namespace {

constexpr int daysShown = 30;
/// More than a registry that asks every two hours has in several agendas: only what is beyond counting is cut, and then
/// the oldest.
constexpr int windowsShown = 3000;

Result<void> readCoverage(store::Session &session, Moment now, Overview &overview)
{
    const QDate today = localDate(now);
    auto days = registry::days(session, today.addDays(1 - daysShown), today);
    if (!days) {
        return failWith(days);
    }
    overview.days = *std::move(days);
    const registry::Span shown {localMidnight(today.addDays(1 - daysShown)), now};
    auto windows = registry::windows(session, {}, shown, windowsShown);
    if (!windows) {
        return failWith(windows);
    }
    std::vector<Gap> open;
    const auto look = [&](bool organisations, Moment since, const QString &agenda) -> Result<void> {
        const auto gaps = registry::gaps(session, organisations, {since, std::max(since, now)}, agenda);
        if (!gaps) {
            return failWith(gaps);
        }
        for (const registry::Span &gap : *gaps) {
            open.push_back({gap, organisations, agenda});
        }
        return {};
    };
    for (const sync::FollowedAgenda &agenda : overview.standing.agendas) {
        if (auto done = look(false, agenda.since, agenda.role); !done) {
            return done;
        }
    }
    // an office without organisations never asks about them
    if (const auto since = overview.standing.organisationsSince) {
        if (auto done = look(true, *since, {}); !done) {
            return done;
        }
    }
    overview.coverage = coverage(open, overview.standing.since, overview.days, now, daysShown);
    overview.windows = windowRows(*std::move(windows), open, now);
    return {};
}

Result<void> readRuns(store::Session &session, Overview &overview)
{
    auto runs = registry::runs(session, {}, store::PageCursor::first(), 100);
    if (!runs) {
        return failWith(runs);
    }
    overview.runs = std::move(runs->rows);
    for (const registry::SyncRun &run : overview.standing.failedRuns) {
        if (std::ranges::find(overview.runs, run.id, &registry::SyncRun::id) == overview.runs.end()) {
            overview.runs.push_back(run); // others of its kind, and of all, came since: it is the older one
        }
    }
    return {};
}

} // namespace

Result<Overview> readOverview(shell::Context &context)
{
    store::Session &session = context.session();
    const Moment now = session.clock().now();
    Overview overview;
    const auto options = sync::storedOptions(session);
    if (!options) {
        return failWith(options);
    }
    auto standing = sync::overview(session, *options, &context.office().profile.identity);
    if (!standing) {
        return failWith(standing);
    }
    overview.standing = *std::move(standing);
    auto cases = registry::caseCounts(session);
    if (!cases) {
        return failWith(cases);
    }
    overview.cases = *std::move(cases);
    if (auto done = readRuns(session, overview); !done) {
        return failWith(done);
    }
    if (auto done = readCoverage(session, now, overview); !done) {
        return failWith(done);
    }
    const auto subscribed = registry::countSubscribed(session);
    if (!subscribed) {
        return failWith(subscribed);
    }
    overview.subscribed = *subscribed;
    return overview;
}

Result<std::vector<audit::CallRow>> callsOf(shell::Context &context, const registry::SyncRun &run, int limit)
{
    audit::CallFilter filter;
    filter.from = run.startedAt;
    filter.until = run.finishedAt.value_or(context.session().clock().now()) + std::chrono::milliseconds(1);
    filter.user = run.actor;
    auto page = audit::calls(context.session(), filter, store::PageCursor::first(), limit);
    if (!page) {
        return failWith(page);
    }
    return std::move(page->rows);
}

Result<sync::FullReading> costOfFullReading(shell::Context &context)
{
    return sync::fullReadingCost(context.session(), context.office().profile);
}

Result<qint64> orderFullReading(shell::Context &context, const QString &reason, const Job &job)
{
    return sync::orderFullReading(context.session(), *context.office().protector, context.by(reason), job);
}

Result<sync::SubscriptionPlan> planOfChangeOver(shell::Context &context)
{
    const auto options = sync::storedOptions(context.session());
    if (!options) {
        return failWith(options);
    }
    return sync::planSubscription(context.session(), *options);
}

Result<registry::Route> changeOver(shell::Context &context, const QString &reason)
{
    return sync::beginChangeOver(context.session(), context.by(reason));
}

Result<sync::Report> distribute(shell::Context &context, const QString &reason, const Job &job)
{
    auto registers = context.registers();
    if (!registers) {
        return std::unexpected(registers.error());
    }
    const auto options = sync::storedOptions(context.session());
    if (!options) {
        return failWith(options);
    }
    auto report = sync::distribute(context.session(), *context.office().protector, **registers,
        context.purpose(reason, QStringLiteral("distribution")), job, *options);
    // a run that was stopped has kept what it did; the clerk still has to learn why it stopped
    if (report && report->stoppedBy && report->stoppedBy->kind != ErrorKind::Cancelled) {
        return std::unexpected(*report->stoppedBy);
    }
    return report;
}

Result<Chosen> choose(shell::Context &context, const registry::ClientQuery &query, const Job &job)
{
    Chosen chosen;
    const auto take = [&chosen](std::span<const registry::ClientRow> rows) -> Result<void> {
        for (const registry::ClientRow &row : rows) {
            const bool asked = row.state != registry::ClientState::Archived;
            if (asked && row.kind == registry::ClientKind::PersonInRob) {
                chosen.persons.push_back(row.id);
            } else if (asked && row.kind == registry::ClientKind::Organisation) {
                chosen.organisations.push_back(row.id);
            } else {
                ++chosen.others;
            }
        }
        if (chosen.persons.size() + chosen.organisations.size() > mostChosen) {
            constexpr int most = static_cast<int>(mostChosen); // lupdate passes over a cast within the call
            return fail(ErrorKind::Input, QStringLiteral("queues.TOO_MANY"),
                QCoreApplication::translate(
                    "kmen::queues", "The list is too long to ask about: more than %n client(s).", nullptr, most),
                {},
                QCoreApplication::translate("kmen::queues",
                    "Narrow the list, or subscribe the clients: then their changes come by themselves."));
        }
        return {};
    };
    const auto done = registry::eachClient(context.session(), query, 0, take, job);
    if (!done) {
        return failWith(done);
    }
    if (chosen.persons.empty() && chosen.organisations.empty()) {
        return fail(ErrorKind::NotFound, QStringLiteral("queues.NOBODY"),
            QCoreApplication::translate("kmen::queues", "Nobody in the list is known to the registers."), {},
            QCoreApplication::translate("kmen::queues", "Identify the clients first."));
    }
    return chosen;
}

namespace {

Result<sync::Report> work(shell::Context &context, sync::Work what, const std::vector<ClientId> &clients,
    const QString &reason, const Job &job)
{
    auto registers = context.registers();
    auto options = sync::storedOptions(context.session());
    if (!registers || !options) {
        return !registers ? failWith(registers) : failWith(options);
    }
    options->work = what;
    options->chosen = clients;
    auto report = sync::distribute(context.session(), *context.office().protector, **registers,
        context.purpose(reason, sync::workName(options->work)), job, *options);
    if (report && report->stoppedBy) {
        return std::unexpected(*report->stoppedBy);
    }
    return report;
}

} // namespace

Result<sync::Report> changesOf(
    shell::Context &context, const std::vector<ClientId> &clients, const QString &reason, const Job &job)
{
    return work(context, sync::Work::ChosenList, clients, reason, job);
}

Result<sync::Report> reconcile(shell::Context &context, const QString &reason, const Job &job)
{
    return work(context, sync::Work::Reconciliation, {}, reason, job);
}

Result<int> moveNotices(shell::Context &context, Move move, const std::vector<qint64> &notices, const QString &reason)
{
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return std::unexpected(tx.error());
    }
    const registry::By by = context.by(reason);
    Result<int> moved = 0;
    switch (move) {
    case Move::Retry:
        moved = registry::retry(*tx, notices, by);
        break;
    case Move::BringBack:
        moved = registry::bringBack(*tx, notices, by);
        break;
    case Move::SetAside:
        moved = registry::setAside(*tx, notices, QStringLiteral("office"), reason, by);
        break;
    }
    if (!moved) {
        return moved;
    }
    if (auto done = tx->commit(); !done) {
        return std::unexpected(done.error());
    }
    return moved;
}

Result<store::Page<registry::NoticeRow>> noticesOf(store::Session &session, const std::vector<NoticeState> &states,
    const registry::NoticeFilter &filter, const store::PageCursor &cursor, int limit)
{
    // the key of a list by id is free: it says how many states lie behind
    auto at = static_cast<std::size_t>(cursor.key.toInt());
    store::PageCursor from = cursor;
    store::Page<registry::NoticeRow> page;
    for (; at < states.size(); ++at, from = store::PageCursor::first()) {
        const int left = limit - static_cast<int>(page.rows.size());
        auto part = registry::notices(session, states[at], filter, from, left);
        if (!part) {
            return part;
        }
        std::ranges::move(part->rows, std::back_inserter(page.rows));
        const auto next = static_cast<int>(part->hasNext ? at : at + 1);
        page.hasNext = part->hasNext || at + 1 < states.size();
        page.next = part->hasNext ? part->next : store::PageCursor::first();
        page.next.key = QString::number(next);
        if (part->hasNext || left == static_cast<int>(part->rows.size())) {
            break;
        }
    }
    return page;
}

Result<Listed> listOf(
    store::Session &session, const std::vector<NoticeState> &states, const registry::NoticeFilter &filter, int limit)
{
    constexpr qint64 countedAtMost = 10'000;
    constexpr int reasonsOffered = 12;
    Listed listed;
    auto page = noticesOf(session, states, filter, store::PageCursor::first(), limit);
    if (!page) {
        return failWith(page);
    }
    listed.page = *std::move(page);
    if (!filter.isEmpty()) {
        const auto count = registry::countNotices(session, states, filter, countedAtMost);
        if (!count) {
            return failWith(count);
        }
        listed.count = *count;
    }
    const auto waits = [](NoticeState state) {
        return state != NoticeState::Applied && state != NoticeState::Repeated;
    };
    if (std::ranges::all_of(states, waits)) {
        auto reasons = registry::noticeReasons(session, states, reasonsOffered);
        if (!reasons) {
            return failWith(reasons);
        }
        listed.reasons = *std::move(reasons);
    }
    return listed;
}

} // namespace kmen::queues
