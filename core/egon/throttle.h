/// Keeps calls below the permitted rate.
#pragma once

#include <chrono>
#include <memory>

#include "base/clock.h"
#include "base/job.h"
#include "base/result.h"

namespace kmen::egon {

/// `wait` blocks until the next call may go out; Cancelled when the job is. Safe to share between threads.
class Throttle {
public:
    Throttle() = default;
    Throttle(const Throttle &) = delete;
    Throttle &operator=(const Throttle &) = delete;
    virtual ~Throttle() = default;
    virtual Result<void> wait(const Job &job) = 0;
};

/// Spaces the calls of one process evenly.
class LocalThrottle final : public Throttle {
public:
    explicit LocalThrottle(double callsPerSecond);
    ~LocalThrottle() override;
    Result<void> wait(const Job &job) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kmen::egon
