#include "egon/throttle.h"

#include <QCoreApplication>

#include <condition_variable>
#include <mutex>

namespace kmen::egon {

class LocalThrottle::Private {
public:
    // how long to wait is a matter of the real, steady time: an exercise that moves the clock must not flood a register
    using Steady = std::chrono::steady_clock;
    std::mutex mutex;
    std::condition_variable_any changed;
    Steady::duration gap {};
    Steady::time_point next {};
};

LocalThrottle::LocalThrottle(double callsPerSecond)
    : d(std::make_unique<Private>())
{
    if (callsPerSecond > 0) {
        d->gap =
            std::chrono::duration_cast<Private::Steady::duration>(std::chrono::duration<double>(1 / callsPerSecond));
    }
}

LocalThrottle::~LocalThrottle() = default;

Result<void> LocalThrottle::wait(const Job &job)
{
    std::unique_lock lock(d->mutex);
    // each caller takes its own place in the row, then waits for it
    const auto now = Private::Steady::now();
    const auto place = std::max(now, d->next);
    d->next = place + d->gap;
    d->changed.wait_until(lock, job.stopToken(), place, [] { return false; });
    if (job.cancelled()) {
        return fail(ErrorKind::Cancelled, QStringLiteral("egon.CANCELLED"),
            QCoreApplication::translate("kmen::egon::Client", "The call was cancelled before it was sent."));
    }
    return {};
}

} // namespace kmen::egon
