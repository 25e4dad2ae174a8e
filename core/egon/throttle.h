/// Keeps calls below the permitted rate.
#pragma once

#include <deque>
#include <memory>
#include <span>

#include "base/job.h"
#include "base/result.h"
#include "egon/waiter.h"

namespace kmen::egon {

/// What may go out in any second. Published for AISV (source 003): 20 transactions and 1,000 AIFO.
struct Rate {
    double callsPerSecond = 20; ///< of all services, the operator's own limit; 0 = nothing is limited
    int aifoPerSecond = 1000; ///< of AISV's services; 0 = no limit
    /// The window is longer by this much than the registers', as calls do not all travel equally long.
    Waiter::Time margin {5000};
    int aisvCallsPerSecond = 20; ///< of AISV's services, however much the operator permits himself
    /// A call that nobody told of for so long will not go any more: its program has died. Longer than a call's time
    /// limit and what comes before it.
    Waiter::Time longestWay {90'000'000};
};

/// Stands for the number of AIFO where nobody counts them: the service is not one of AISV's.
inline constexpr int notOfAisv = -1;

/// One call in the row: when it went or may go, and how many AIFO it carries.
struct Turn {
    Waiter::Time at {};
    int aifo = notOfAisv;
    bool leaving = false; ///< let go, and may go any moment: a handshake may take long
};

/// How long a turn counts: nothing before `now - window(rate)` has any weight.
Waiter::Time window(const Rate &rate);

/// The first moment not before `now` at which a call with `aifo` may follow `turns`, which are in the order of time.
/// In no window are there more calls or AIFO than permitted, and calls are spread over the second. A call that alone
/// carries more AIFO than a second may is let go when none went before it in the window. A leaving one is in the window
/// for as long as it is leaving, at most `Rate::longestWay`; who waits for it alone is sent to ask again soon.
Waiter::Time earliestTurn(std::span<const Turn> turns, Waiter::Time now, int aifo, const Rate &rate);

/// How long a call usually takes from its turn to the network, at least: the shortest of the last ones. Turns are
/// planned that much earlier, so that it costs no calls. Never more than the margin, which therefore covers the worst.
class Lead final {
public:
    explicit Lead(Waiter::Time most)
        : m_most(most)
    {
    }
    void learn(Waiter::Time delay);
    [[nodiscard]] Waiter::Time value() const { return m_value; }

private:
    Waiter::Time m_most;
    Waiter::Time m_value {};
    std::deque<Waiter::Time> m_last;
};

/// Safe to share between threads.
class Throttle {
public:
    Throttle() = default;
    Throttle(const Throttle &) = delete;
    Throttle &operator=(const Throttle &) = delete;
    virtual ~Throttle() = default;
    /// Blocks until the next call may go out; in the order of asking. `aifo` is how many count against
    /// `Rate::aifoPerSecond`, which may be none in a call of AISV. Errors: Cancelled when the job is; those of the
    /// place where the row is kept. Returns the turn's number for `went`.
    virtual Result<std::int64_t> wait(const Job &job, int aifo = notOfAisv) = 0;
    /// The call leaves now, by the throttle's own clock, and counts from here if that is later than its turn; or it is
    /// known by now that it will not leave. Must be told of every turn that was given: until then it holds a place in
    /// the window. What is told once more is not heard.
    virtual void went(std::int64_t turn) = 0;
};

/// For one process. Another process needs the one over the database (sync/shared_throttle.h).
class LocalThrottle final : public Throttle {
public:
    /// The same for AISV's calls as for all.
    explicit LocalThrottle(double callsPerSecond);
    /// `waiter` outlives the throttle.
    LocalThrottle(const Rate &rate, const Waiter &waiter);
    ~LocalThrottle() override;
    Result<std::int64_t> wait(const Job &job, int aifo = notOfAisv) override;
    void went(std::int64_t turn) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What every throttle says when the job is cancelled in the row.
Error cancelledInRow();

} // namespace kmen::egon
