/// Writes down who opened which card. Its own thread and database session: a card is shown at once, and a database
/// that somebody else writes to keeps nobody waiting.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "registry/timeline.h"
#include "ui/shell/context.h"

namespace kmen::clients {

/// `add` is for the GUI thread. What could not be written is tried again until it is; what is left when the desk is
/// closed is written before it ends, as far as the database can be reached within its busy timeout.
class ViewLog final {
public:
    explicit ViewLog(const shell::Office &office);
    ~ViewLog();
    ViewLog(const ViewLog &) = delete;
    ViewLog &operator=(const ViewLog &) = delete;
    void add(const Kid &kid);

private:
    void work(const std::stop_token &stop);
    /// What could not be written stays in `views`.
    void write(std::vector<registry::SeenCard> &views);

    store::DatabaseConfig m_config;
    std::shared_ptr<const Clock> m_clock;
    std::shared_future<Result<void>> m_ready;
    QString m_user;
    QString m_purpose;
    std::mutex m_mutex;
    std::condition_variable_any m_more;
    std::vector<registry::SeenCard> m_views;
    std::unique_ptr<store::Session> m_session; ///< of the thread
    std::jthread m_thread; ///< the last member: it ends before the others do
};

} // namespace kmen::clients
