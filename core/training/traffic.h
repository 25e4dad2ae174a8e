/// When requests were sent and when they arrived: whether the client keeps to the permitted rate.
#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <deque>
#include <mutex>
#include <optional>

#include "base/clock.h"

namespace kmen::training {

/// Counts in windows of one second, [t, t + 1 s), in steady time. Safe for any thread.
class Traffic {
public:
    static constexpr int callsPerSecond = 20; // as published for AISV (source 003)
    static constexpr int aifoPerSecond = 1000;

    using Time = std::chrono::steady_clock::time_point;
    /// `aifo`: how many the request names, for services that count them; else 0. `sent`: its CasZadosti.
    void arrived(int aifo, Time at = std::chrono::steady_clock::now(), std::optional<Moment> sent = std::nullopt);
    /// {"calls", "mostCallsInASecond", "mostAifoInASecond", "offenders": calls that were one too many,
    /// "seconds": from the first to the last, "callsPerSecond": on average, "mostSentInASecond": by what the requests
    /// say themselves, so without what a busy network or computer makes of them on their way}.
    [[nodiscard]] QJsonObject statistics() const;
    void forget();

private:
    void wasSent(Moment at);
    struct Arrival {
        Time at;
        int aifo = 0;
    };
    mutable std::mutex m_mutex;
    std::deque<Arrival> m_lastSecond;
    Time m_first;
    Time m_last;
    qint64 m_calls = 0;
    qint64 m_aifo = 0;
    int m_aifoInside = 0;
    int m_mostCalls = 0;
    int m_mostAifo = 0;
    qint64 m_offenders = 0;
    std::deque<Moment> m_sent; ///< of the last calls, sorted
    int m_mostSent = 0;
};

} // namespace kmen::training
