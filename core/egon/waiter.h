/// Waiting as an object, so that a test of a minute's patience takes no time.
#pragma once

#include <chrono>
#include <stop_token>

namespace kmen::egon {

/// Its time is steady: nobody can set it, and it has nothing to do with the date. It counts from the start of the
/// computer and is the same for all its programs. Safe to share between threads.
class Waiter {
public:
    using Time = std::chrono::microseconds;
    Waiter() = default;
    Waiter(const Waiter &) = delete;
    Waiter &operator=(const Waiter &) = delete;
    virtual ~Waiter() = default;
    [[nodiscard]] virtual Time now() const = 0;
    /// False when `stop` ended the waiting.
    [[nodiscard]] virtual bool waitUntil(Time at, const std::stop_token &stop) const = 0;
};

class SteadyWaiter final : public Waiter {
public:
    [[nodiscard]] Time now() const override;
    [[nodiscard]] bool waitUntil(Time at, const std::stop_token &stop) const override;
};

} // namespace kmen::egon
