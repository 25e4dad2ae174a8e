#include "training/traffic.h"

#include <algorithm>

namespace kmen::training {

void Traffic::arrived(int aifo, Time at, std::optional<Moment> sent)
{
    const std::lock_guard lock(m_mutex);
    if (sent) {
        wasSent(*sent);
    }
    while (!m_lastSecond.empty() && at - m_lastSecond.front().at >= std::chrono::seconds(1)) {
        m_aifoInside -= m_lastSecond.front().aifo;
        m_lastSecond.pop_front();
    }
    m_lastSecond.push_back({at, aifo});
    m_aifoInside += aifo;
    if (m_calls == 0) {
        m_first = at;
    }
    m_last = at;
    ++m_calls;
    m_aifo += aifo;
    const int calls = static_cast<int>(m_lastSecond.size());
    m_mostCalls = std::max(m_mostCalls, calls);
    m_mostAifo = std::max(m_mostAifo, m_aifoInside);
    if (calls > callsPerSecond || m_aifoInside > aifoPerSecond) {
        ++m_offenders;
    }
}

/// Two clients' requests may come in another order than they were sent in.
void Traffic::wasSent(Moment at)
{
    constexpr auto second = std::chrono::seconds(1);
    constexpr auto latest = std::chrono::minutes(1); // nobody's request is longer on its way
    constexpr std::size_t most = 10'000; // of a client whose clock stands
    m_sent.insert(std::ranges::upper_bound(m_sent, at), at);
    while (m_sent.back() - m_sent.front() > latest || m_sent.size() > most) {
        m_sent.pop_front();
    }
    for (auto begin = std::ranges::upper_bound(m_sent, at - second); begin != m_sent.end() && *begin <= at;) {
        const auto end = std::lower_bound(begin, m_sent.end(), *begin + second);
        m_mostSent = std::max(m_mostSent, static_cast<int>(end - begin));
        begin = std::upper_bound(begin, end, *begin); // those of one moment begin one window
    }
}

QJsonObject Traffic::statistics() const
{
    const std::lock_guard lock(m_mutex);
    const double seconds = std::chrono::duration<double>(m_last - m_first).count();
    return {{QStringLiteral("calls"), m_calls}, {QStringLiteral("aifo"), m_aifo},
        {QStringLiteral("mostCallsInASecond"), m_mostCalls}, {QStringLiteral("mostAifoInASecond"), m_mostAifo},
        {QStringLiteral("mostSentInASecond"), m_mostSent}, {QStringLiteral("offenders"), m_offenders},
        {QStringLiteral("seconds"), seconds},
        {QStringLiteral("callsPerSecond"), seconds > 0 ? static_cast<double>(m_calls - 1) / seconds : 0}};
}

void Traffic::forget()
{
    const std::lock_guard lock(m_mutex);
    m_lastSecond.clear();
    m_calls = 0;
    m_aifo = 0;
    m_aifoInside = 0;
    m_mostCalls = 0;
    m_mostAifo = 0;
    m_offenders = 0;
    m_sent.clear();
    m_mostSent = 0;
}

} // namespace kmen::training
