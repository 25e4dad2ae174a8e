#include "egon/waiter.h"

#include <condition_variable>
#include <mutex>

namespace kmen::egon {

// std::chrono::steady_clock is CLOCK_MONOTONIC on Linux and QueryPerformanceCounter on Windows: one for all programs

Waiter::Time SteadyWaiter::now() const
{
    return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch());
}

bool SteadyWaiter::waitUntil(Time at, const std::stop_token &stop) const
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_until(lock, stop, std::chrono::steady_clock::time_point(at), [] { return false; });
    return !stop.stop_requested();
}

} // namespace kmen::egon
