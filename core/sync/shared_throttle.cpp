#include "sync/shared_throttle.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <thread>

namespace kmen::sync {

namespace {

using egon::Turn;
using Time = egon::Waiter::Time;

/// Nobody plans a call further ahead: a place beyond was taken before the computer started again.
Time horizon(const egon::Rate &rate)
{
    return std::chrono::minutes(10) + 100 * egon::window(rate);
}

/// Runs what it is given, one after another, in its own thread: a database session belongs to one.
class Lane final {
public:
    Lane()
        : m_thread([this](const std::stop_token &stop) { work(stop); })
    {
    }
    template <class F>
    std::invoke_result_t<F> run(F function)
    {
        std::packaged_task<std::invoke_result_t<F>()> task(std::move(function));
        auto result = task.get_future();
        post([&task] { task(); });
        return result.get();
    }

    void post(std::function<void()> function)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_waiting.push_back(std::move(function));
        }
        m_changed.notify_one();
    }

private:
    void work(const std::stop_token &stop)
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
                return;
            }
            const std::function<void()> next = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            next();
        }
    }
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::function<void()>> m_waiting;
    std::jthread m_thread;
};

constexpr Time letGo = Time::min();

/// As in call_turn.stage.
enum Stage : int { Waiting, Leaving, Left };

struct Place {
    std::int64_t number = 0;
    Turn turn;
    bool confirmed = false; ///< leaving or left
};

} // namespace

class SharedThrottle::Private {
public:
    Private(store::DatabaseConfig database, const egon::Rate &r, const Clock &c, const egon::Waiter *w)
        : config(std::move(database))
        , clock(c)
        , rate(r)
        , waiter(w ? *w : steady)
        , lead(r.margin)
    {
    }
    ~Private()
    {
        lane.run([this] { session.reset(); });
    }

    // All of the following in the lane.

    /// When a call that is let go now will be on the network.
    [[nodiscard]] Time soon() const { return waiter.now() + lead.value(); }

    /// On a server all desks count in its time: `shift` leads there from this computer's steady clock.
    Result<void> lookAtServersClock()
    {
        if (!config.server) {
            return {};
        }
        const Time before = waiter.now();
        Time there {};
        auto query = session->query(
            QStringLiteral("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT) AS steady"));
        auto done = query.each([&](store::Query &row) { there = Time(row.integer(0)); });
        shift = there - (before + (waiter.now() - before) / 2);
        return done;
    }
    [[nodiscard]] qint64 stored(Time at) const { return static_cast<qint64>((at + shift).count()); }
    [[nodiscard]] Time local(qint64 at) const { return Time(at) - shift; }

    /// Places in the order of time, without the forgotten ones.
    Result<std::vector<Place>> places(store::Transaction &tx, Time now)
    {
        const Time old = now - 2 * egon::window(rate);
        auto forget = tx.query(QStringLiteral(
            "DELETE FROM call_turn WHERE (at < :old AND stage <> :leaving) OR at < :dead OR at > :beyond"));
        forget.bind(QStringLiteral(":old"), stored(old))
            .bind(QStringLiteral(":leaving"), Leaving)
            .bind(QStringLiteral(":dead"), stored(std::min(old, now - rate.longestWay)))
            .bind(QStringLiteral(":beyond"), stored(now + horizon(rate)));
        if (auto done = forget.exec(); !done) {
            return failWith(done);
        }
        std::vector<Place> all;
        auto query = tx.query(QStringLiteral("SELECT id, at, aifo, stage FROM call_turn ORDER BY at, id"));
        auto done = query.each([&](store::Query &row) {
            const auto stage = row.integer(3);
            all.push_back({row.integer(0), {local(row.integer(1)), static_cast<int>(row.integer(2)), stage == Leaving},
                stage != Waiting});
        });
        if (!done) {
            return failWith(done);
        }
        return all;
    }

    Result<Place> take(int aifo)
    {
        if (!session) {
            auto opened = store::Session::open(config, clock);
            if (!opened) {
                return failWith(opened);
            }
            session = std::move(*opened);
        }
        if (auto looked = lookAtServersClock(); !looked) {
            return failWith(looked);
        }
        auto tx = store::Transaction::begin(*session, store::Durability::Bulk);
        if (!tx) {
            return failWith(tx);
        }
        const Time now = soon();
        const auto all = places(*tx, now);
        if (!all) {
            return failWith(all);
        }
        std::vector<Turn> turns;
        for (const Place &place : *all) {
            turns.push_back(place.turn);
        }
        Place own {0, {egon::earliestTurn(turns, now, aifo, rate), aifo}, false};
        {
            auto insert = tx->query(QStringLiteral("INSERT INTO call_turn (at, aifo) VALUES (:at, :aifo)"));
            insert.bind(QStringLiteral(":at"), stored(own.turn.at)).bind(QStringLiteral(":aifo"), aifo);
            if (auto done = insert.exec(); !done) {
                return failWith(done);
            }
            own.number = insert.lastId();
        }
        if (auto done = tx->commit(); !done) {
            return failWith(done);
        }
        return own;
    }

    /// Whoever was before us may have gone later than planned; who woke up late counts from now on. Returns `letGo`, or
    /// the time to wait for.
    Result<Time> confirm(const Place &own)
    {
        auto tx = store::Transaction::begin(*session, store::Durability::Bulk);
        if (!tx) {
            return failWith(tx);
        }
        const Time now = soon();
        const auto all = places(*tx, now);
        if (!all) {
            return failWith(all);
        }
        std::vector<Turn> before;
        for (const Place &place : *all) {
            if (place.number != own.number && (place.confirmed || place.turn.at <= now)) {
                before.push_back(place.turn);
            }
        }
        const Time at = std::max(now, egon::earliestTurn(before, now, own.turn.aifo, rate));
        if (auto done = put(*tx, own, at, at > now ? Waiting : Leaving); !done) {
            return failWith(done);
        }
        if (auto done = tx->commit(); !done) {
            return failWith(done);
        }
        if (at > now) {
            return at - lead.value();
        }
        if (gone.size() > 1000) {
            gone.erase(gone.begin()); // of calls that never told when they went
        }
        gone[own.number] = {own, at, lead.value()};
        return letGo;
    }

    Result<void> put(store::Transaction &tx, const Place &place, Time at, Stage stage)
    {
        // it may have been forgotten, if the computer slept meanwhile
        auto query =
            tx.query(QStringLiteral("INSERT INTO call_turn (id, at, aifo, stage) VALUES (:id, :at, :aifo, :stage) "
                                    "ON CONFLICT (id) DO UPDATE SET at = excluded.at, stage = excluded.stage"));
        query.bind(QStringLiteral(":id"), static_cast<qint64>(place.number))
            .bind(QStringLiteral(":at"), stored(at))
            .bind(QStringLiteral(":aifo"), place.turn.aifo)
            .bind(QStringLiteral(":stage"), stage);
        return query.exec();
    }

    Result<void> left(const Place &place, Time at)
    {
        auto tx = store::Transaction::begin(*session, store::Durability::Bulk);
        if (!tx) {
            return failWith(tx);
        }
        if (auto done = put(*tx, place, at, Left); !done) {
            return done;
        }
        return tx->commit();
    }

    Result<void> leave(std::int64_t number)
    {
        auto tx = store::Transaction::begin(*session, store::Durability::Bulk);
        if (!tx) {
            return failWith(tx);
        }
        {
            auto query = tx->query(QStringLiteral("DELETE FROM call_turn WHERE id = :id"));
            query.bind(QStringLiteral(":id"), static_cast<qint64>(number));
            if (auto done = query.exec(); !done) {
                return done;
            }
        }
        return tx->commit();
    }

    const store::DatabaseConfig config;
    const Clock &clock;
    const egon::Rate rate;
    const egon::SteadyWaiter steady;
    const egon::Waiter &waiter;
    std::unique_ptr<store::Session> session; ///< lives in the lane
    Time shift {0};
    struct Gone {
        Place place;
        Time at;
        Time lead;
    };
    std::map<std::int64_t, Gone> gone; ///< let go, and not known yet when they went
    egon::Lead lead;
    Lane lane;
};

SharedThrottle::SharedThrottle(
    store::DatabaseConfig config, const egon::Rate &rate, const Clock &clock, const egon::Waiter *waiter)
    : d(std::make_unique<Private>(std::move(config), rate, clock, waiter))
{
}

SharedThrottle::~SharedThrottle() = default;

Result<std::int64_t> SharedThrottle::wait(const Job &job, int aifo)
{
    const Result<Place> own = d->lane.run([&] { return d->take(aifo); });
    if (!own) {
        return failWith(own);
    }
    Time at = d->lane.run([&] { return own->turn.at - d->lead.value(); });
    for (;;) {
        if (!d->waiter.waitUntil(at, job.stopToken()) || job.cancelled()) {
            // a place that stays would only make the next one wait
            static_cast<void>(d->lane.run([&] { return d->leave(own->number); }));
            return std::unexpected(egon::cancelledInRow());
        }
        const Result<Time> next = d->lane.run([&] { return d->confirm(*own); });
        if (!next) {
            d->lane.post([this, number = own->number] { static_cast<void>(d->leave(number)); });
            return failWith(next);
        }
        if (*next == letGo) {
            return own->number;
        }
        at = *next;
    }
}

void SharedThrottle::went(std::int64_t turn)
{
    const Time at = d->waiter.now();
    // Not waited for: it is for the next calls. Errors: the place then counts as leaving until it is forgotten.
    d->lane.post([this, turn, at] {
        const auto found = d->gone.find(turn);
        if (found == d->gone.end()) {
            return;
        }
        const Private::Gone gone = found->second;
        d->gone.erase(found);
        d->lead.learn(at - gone.at + gone.lead);
        static_cast<void>(d->left(gone.place, std::max(at, gone.at)));
    });
}

} // namespace kmen::sync
