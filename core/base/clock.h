/// Time comes from a Clock that is passed in, so that tests and exercises can move it.
#pragma once

#include <QDate>
#include <QString>

#include <atomic>
#include <chrono>
#include <optional>

namespace kmen {

/// A moment in UTC with millisecond precision.
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    /// Safe to call from any thread.
    [[nodiscard]] virtual Moment now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override;
};

/// A clock that stands until it is moved.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Moment start)
        : m_now(start.time_since_epoch().count())
    {
    }
    [[nodiscard]] Moment now() const override { return Moment(std::chrono::milliseconds(m_now.load())); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }
    void set(Moment to) { m_now = to.time_since_epoch().count(); }

private:
    std::atomic<std::int64_t> m_now;
};

inline std::int64_t toMsecs(Moment moment)
{
    return moment.time_since_epoch().count();
}
inline Moment fromMsecs(std::int64_t msecs)
{
    return Moment(std::chrono::milliseconds(msecs));
}

/// "2025-07-16T06:15:30.123Z"
QString toIso(Moment moment);
/// Reads what toIso wrote, or any ISO date and time with an offset.
std::optional<Moment> momentFromIso(const QString &text);
/// The moment as people in the office read it: Europe/Prague, "16. 7. 2025 8:15".
QString toLocalText(Moment moment);
/// The calendar day in Europe/Prague.
QDate localDate(Moment moment);
/// Midnight in Europe/Prague at which `day` begins.
Moment localMidnight(QDate day);

} // namespace kmen
