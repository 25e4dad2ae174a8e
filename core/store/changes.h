/// Learns that other desks and programs changed something: by the server's notifications, or by looking at a counter of
/// the file every moment. What was changed is said by its kind, never by its content.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>

#include "store/session.h"
#include "store/tables.h"

namespace kmen::store {

/// Lives in a thread with an event loop that may block for a moment (not the desk's own): it holds a session there.
/// Every commit that goes through Transaction is told, this program's own too.
class ChangeWatch final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives the watch.
    ChangeWatch(DatabaseConfig config, const Clock &clock);
    ~ChangeWatch() override;

    /// How often a file is looked at, and a server is asked whether it is still there. For tests.
    void setPatience(std::chrono::milliseconds file, std::chrono::milliseconds server);

public Q_SLOTS:
    /// Begins to watch; in the thread of the watch. A database that cannot be opened now is tried again later.
    void start();

Q_SIGNALS:
    /// After the connection was lost and made again: all topics, for nobody knows what happened meanwhile.
    void changed(kmen::store::Topics topics);
    /// The database can be reached, or no longer; told when it changes.
    void reachable(bool now);

private:
    bool open();
    void look();
    void lookAtFile();
    void lose();
    Result<qint64> fileVersion();
    Result<std::map<QString, qint64>> counts();

    DatabaseConfig m_config;
    const Clock &m_clock;
    std::unique_ptr<Session> m_session;
    QTimer m_timer;
    std::chrono::milliseconds m_filePatience {1000};
    std::chrono::milliseconds m_serverPatience {5000};
    qint64 m_fileVersion = -1;
    std::map<QString, qint64> m_counts;
    bool m_wasLost = false;
};

} // namespace kmen::store
