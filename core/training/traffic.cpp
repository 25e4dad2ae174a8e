#include "training/traffic.h"

namespace kmen::training {

void Traffic::arrived(int aifo, Time at)
{
    const std::lock_guard lock(m_mutex);
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

QJsonObject Traffic::statistics() const
{
    const std::lock_guard lock(m_mutex);
    const double seconds = std::chrono::duration<double>(m_last - m_first).count();
    return {{QStringLiteral("calls"), m_calls}, {QStringLiteral("aifo"), m_aifo},
        {QStringLiteral("mostCallsInASecond"), m_mostCalls}, {QStringLiteral("mostAifoInASecond"), m_mostAifo},
        {QStringLiteral("offenders"), m_offenders}, {QStringLiteral("seconds"), seconds},
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
}

} // namespace kmen::training
