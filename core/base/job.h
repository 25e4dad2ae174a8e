/// Progress and cancellation of work that takes longer than a moment.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace kmen {

struct Progress {
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0 = not known
    QString step; ///< translated, for a person
};

/// Passed down by the caller. `report` is called in the worker's thread; the receiver hands it over to its own.
class Job {
public:
    Job() = default;
    explicit Job(std::stop_token stop, std::function<void(const Progress &)> report = {})
        : m_stop(std::move(stop))
        , m_report(std::move(report))
    {
    }
    [[nodiscard]] bool cancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] const std::stop_token &stopToken() const { return m_stop; }
    void progress(std::int64_t done, std::int64_t total, const QString &step) const
    {
        if (m_report) {
            m_report({done, total, step});
        }
    }

private:
    std::stop_token m_stop;
    std::function<void(const Progress &)> m_report;
};

} // namespace kmen
