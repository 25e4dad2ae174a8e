/// How far a server's log goes with the writes that this program knows of: its own, and those of others that it was
/// told of. A replica that has not come so far is not read, so that nobody sees a state older than what was shown
/// before.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <limits>

namespace kmen::store {

/// One for each office (DatabaseConfig::written); any thread.
class Written final {
public:
    /// Bytes since the beginning of the server's log.
    void note(qint64 position)
    {
        qint64 known = m_position.load();
        while ((known == unknown || known < position) && !m_position.compare_exchange_weak(known, position)) { }
    }
    /// Something was written and nobody knows how far: no replica has it for sure, until the next note().
    void noteUnknown() { m_position.store(unknown); }
    [[nodiscard]] bool isIn(qint64 replayed) const
    {
        const qint64 known = m_position.load();
        return known != unknown && known <= replayed;
    }

private:
    static constexpr qint64 unknown = std::numeric_limits<qint64>::max();
    std::atomic<qint64> m_position = 0;
};

} // namespace kmen::store
