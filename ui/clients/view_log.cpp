#include "ui/clients/view_log.h"

namespace kmen::clients {

namespace {

/// Cards that arrows run over are written together.
constexpr std::chrono::milliseconds together {250};
constexpr std::chrono::seconds again {2};

} // namespace

ViewLog::ViewLog(const shell::Office &office)
    : m_config(office.database)
    , m_clock(office.clock)
    , m_ready(office.ready)
    , m_user(office.user)
    , m_purpose(office.purpose)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

ViewLog::~ViewLog() = default;

void ViewLog::add(const Kid &kid)
{
    {
        const std::lock_guard lock(m_mutex);
        m_views.push_back({kid, m_user, m_purpose});
    }
    m_more.notify_one();
}

void ViewLog::work(const std::stop_token &stop)
{
    std::vector<registry::SeenCard> views;
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        if (views.empty()) {
            m_more.wait(lock, stop, [this] { return !m_views.empty(); });
        }
        // a moment for further cards, or for a database that could not be written to
        m_more.wait_for(lock, stop, views.empty() ? std::chrono::milliseconds(together) : again, [] { return false; });
        views.insert(views.end(), std::make_move_iterator(m_views.begin()), std::make_move_iterator(m_views.end()));
        m_views.clear();
        lock.unlock();
        write(views);
    }
    m_session.reset();
}

void ViewLog::write(std::vector<registry::SeenCard> &views)
{
    if (views.empty()) {
        return;
    }
    if (!m_session) {
        if (m_ready.valid() && !m_ready.get()) {
            return;
        }
        auto session = store::Session::open(m_config, *m_clock);
        if (!session) {
            return;
        }
        m_session = std::move(*session);
    }
    auto tx = store::Transaction::begin(*m_session, store::Durability::Bulk);
    if (tx && registry::recordViews(*tx, views) && tx->commit()) {
        views.clear();
    }
}

} // namespace kmen::clients
