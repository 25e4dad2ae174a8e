#include "egon/throttle.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <deque>
#include <mutex>
#include <ranges>
#include <vector>

namespace kmen::egon {

namespace {

/// Of the even gap between two calls. The rest is kept for catching up after a late one.
constexpr double spread = 0.9;

/// Who waits for a call that is leaving looks again after this time.
constexpr Waiter::Time lookAgain {50'000};

/// Calls in one window: a rate below one a second is one call in a longer window.
std::size_t callsInWindow(const Rate &rate)
{
    return static_cast<std::size_t>(std::max(1.0, std::floor(rate.callsPerSecond)));
}

Waiter::Time bareWindow(const Rate &rate)
{
    const double seconds =
        rate.callsPerSecond > 0 ? std::max(1.0, static_cast<double>(callsInWindow(rate)) / rate.callsPerSecond) : 1.0;
    return std::chrono::duration_cast<Waiter::Time>(std::chrono::duration<double>(seconds));
}

} // namespace

Waiter::Time window(const Rate &rate)
{
    return bareWindow(rate) + rate.margin;
}

namespace {

/// The row as it counts now, in the order of time: what is leaving stays in the window, at its end.
std::vector<Turn> held(std::span<const Turn> turns, Waiter::Time now, const Rate &rate)
{
    std::vector<Turn> row(turns.begin(), turns.end());
    const Waiter::Time end = now - window(rate) + lookAgain;
    for (Turn &turn : row) {
        if (turn.leaving && turn.at > now - rate.longestWay) {
            turn.at = std::max(turn.at, end);
        }
    }
    std::ranges::stable_sort(row, {}, &Turn::at);
    return row;
}

} // namespace

Waiter::Time earliestTurn(std::span<const Turn> row, Waiter::Time now, int aifo, const Rate &rate)
{
    const std::vector<Turn> turns = held(row, now, rate);
    Waiter::Time at = now;
    if (turns.empty()) {
        return at;
    }
    if (rate.callsPerSecond > 0) {
        const auto gap = std::chrono::duration<double, std::micro>(1e6 / rate.callsPerSecond * spread);
        at = std::max(at, turns.back().at + std::chrono::duration_cast<Waiter::Time>(gap));
        if (const std::size_t most = callsInWindow(rate); turns.size() >= most) {
            at = std::max(at, turns[turns.size() - most].at + window(rate));
        }
    }
    at = std::max(at, turns.back().at);
    if (aifo == notOfAisv) {
        return at;
    }
    if (rate.callsPerSecond > 0 && rate.aisvCallsPerSecond > 0) {
        // the first of the last so many must have left the window
        int calls = rate.aisvCallsPerSecond;
        for (const auto &turn : std::views::reverse(turns)) {
            if (turn.aifo != notOfAisv && --calls == 0) {
                at = std::max(at, turn.at + window(rate));
                break;
            }
        }
    }
    if (rate.aifoPerSecond > 0 && aifo > 0) {
        // from the youngest back: whoever does not fit beside us must have left the window
        qint64 sum = aifo;
        for (const auto &turn : std::views::reverse(turns)) {
            sum += std::max(turn.aifo, 0);
            if (turn.aifo > 0 && sum > rate.aifoPerSecond) {
                at = std::max(at, turn.at + window(rate));
                break;
            }
        }
    }
    return at;
}

void Lead::learn(Waiter::Time delay)
{
    constexpr std::size_t kept = 20;
    m_last.push_back(std::max(delay, Waiter::Time::zero()));
    if (m_last.size() > kept) {
        m_last.pop_front();
    }
    m_value = std::min(m_most, *std::ranges::min_element(m_last));
}

Error cancelledInRow()
{
    return {ErrorKind::Cancelled, QStringLiteral("egon.CANCELLED"),
        QCoreApplication::translate("kmen::egon::Client", "The call was cancelled before it was sent."), {}, {}};
}

class LocalThrottle::Private {
public:
    struct Numbered {
        std::int64_t number = 0;
        Turn turn;
        bool gone = false; ///< nobody waits for it any more
        bool told = false; ///< when it went
        Waiter::Time lead {}; ///< with which it was let go
    };

    Private(const Rate &r, const Waiter *w)
        : rate(r)
        , own(w ? nullptr : std::make_unique<SteadyWaiter>())
        , waiter(w ? *w : *own)
        , lead(r.margin)
    {
    }

    /// When a call that is let go now will be on the network.
    [[nodiscard]] Waiter::Time soon() const { return waiter.now() + lead.value(); }

    std::int64_t take(int aifo)
    {
        const Waiter::Time now = soon();
        std::erase_if(row, [&](const Numbered &entry) {
            return entry.gone
                && entry.turn.at <= now - (entry.told ? 2 * window(rate) : std::max(rate.longestWay, 2 * window(rate)));
        });
        std::vector<Turn> turns;
        turns.reserve(row.size());
        for (const Numbered &entry : row) {
            turns.push_back(entry.turn);
        }
        row.push_back({++last, {earliestTurn(turns, now, aifo, rate), aifo}, false, false, {}});
        return last;
    }

    Numbered *find(std::int64_t number)
    {
        const auto found = std::ranges::find(row, number, &Numbered::number);
        return found == row.end() ? nullptr : &*found;
    }

    void sort()
    {
        std::ranges::stable_sort(row, {}, [](const Numbered &entry) { return entry.turn.at; });
    }

    const Rate rate;
    const std::unique_ptr<Waiter> own;
    const Waiter &waiter;
    std::mutex mutex;
    std::deque<Numbered> row; ///< by time
    std::int64_t last = 0;
    Lead lead;
};

LocalThrottle::LocalThrottle(double callsPerSecond)
    : d(std::make_unique<Private>(
        Rate {.callsPerSecond = callsPerSecond, .aisvCallsPerSecond = static_cast<int>(callsPerSecond)}, nullptr))
{
}

LocalThrottle::LocalThrottle(const Rate &rate, const Waiter &waiter)
    : d(std::make_unique<Private>(rate, &waiter))
{
}

LocalThrottle::~LocalThrottle() = default;

Result<std::int64_t> LocalThrottle::wait(const Job &job, int aifo)
{
    std::unique_lock lock(d->mutex);
    const std::int64_t number = d->take(aifo);
    for (;;) {
        const Waiter::Time at = d->find(number)->turn.at - d->lead.value();
        lock.unlock();
        const bool mine = d->waiter.waitUntil(at, job.stopToken()) && !job.cancelled();
        lock.lock();
        if (!mine) {
            std::erase_if(d->row, [&](const Private::Numbered &entry) { return entry.number == number; });
            return std::unexpected(cancelledInRow());
        }
        // Whoever was before us may have gone later than planned; who woke up late counts from now on.
        const Waiter::Time now = d->soon();
        std::vector<Turn> before;
        for (const Private::Numbered &entry : d->row) {
            if (entry.number != number && (entry.gone || entry.turn.at <= now)) {
                before.push_back(entry.turn);
            }
        }
        const Waiter::Time allowed = earliestTurn(before, now, aifo, d->rate);
        Private::Numbered *own = d->find(number);
        own->turn.at = allowed;
        own->gone = allowed <= now;
        own->turn.leaving = own->gone;
        own->lead = d->lead.value();
        const bool go = own->gone;
        d->sort();
        if (go) {
            return number;
        }
    }
}

void LocalThrottle::went(std::int64_t turn)
{
    const Waiter::Time at = d->waiter.now();
    const std::scoped_lock lock(d->mutex);
    if (Private::Numbered *entry = d->find(turn); entry && !entry->told) {
        entry->told = true;
        entry->turn.leaving = false;
        d->lead.learn(at - entry->turn.at + entry->lead);
        entry->turn.at = std::max(entry->turn.at, at);
        d->sort();
    }
}

} // namespace kmen::egon
