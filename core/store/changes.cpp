#include "store/changes.h"

#include <QSqlDriver>

namespace kmen::store {

ChangeWatch::ChangeWatch(DatabaseConfig config, const Clock &clock)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_timer(this)
{
    // On a server too this session never writes; the file's counter is read in one that could, for only then SQLite
    // sees what others have in their log of changes while nobody reads the file itself.
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::look);
}

ChangeWatch::~ChangeWatch() = default;

void ChangeWatch::setPatience(std::chrono::milliseconds file, std::chrono::milliseconds server)
{
    m_filePatience = file;
    m_serverPatience = server;
}

void ChangeWatch::start()
{
    if (!open()) {
        lose();
    }
    m_timer.start(m_config.server ? m_serverPatience : m_filePatience);
}

bool ChangeWatch::open()
{
    auto session = Session::open(m_config, m_clock);
    if (!session) {
        return false;
    }
    m_session = std::move(*session);
    if (m_config.server) {
        QSqlDriver *driver = m_session->driver();
        if (!driver->subscribeToNotification(QStringLiteral("kmen"))) {
            m_session.reset();
            return false;
        }
        connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                if (const Topics topics = topicsNamed(payload.toString())) {
                    // who reads again because of this must see it
                    m_session->noteWritten();
                    Q_EMIT changed(topics);
                }
            });
        return true;
    }
    const auto version = fileVersion();
    auto found = version ? counts() : failWith(version);
    if (!found) {
        m_session.reset();
        return false;
    }
    m_fileVersion = *version;
    m_counts = std::move(*found);
    return true;
}

void ChangeWatch::look()
{
    if (!m_session) {
        if (open() && m_wasLost) {
            m_wasLost = false;
            m_session->noteWritten();
            Q_EMIT reachable(true);
            Q_EMIT changed(allTopics());
        }
        return;
    }
    if (!m_config.server) {
        lookAtFile();
        return;
    }
    // notifications come by themselves; a server that went away does not say so
    if (auto still = m_session->execute(QStringLiteral("SELECT 1")); !still) {
        lose();
    }
}

void ChangeWatch::lookAtFile()
{
    const auto version = fileVersion();
    if (version && *version == m_fileVersion) {
        return;
    }
    auto found = version ? counts() : failWith(version);
    if (!found) {
        lose();
        return;
    }
    m_fileVersion = *version;
    QStringList names;
    for (const auto &[topic, count] : *found) {
        if (const auto before = m_counts.find(topic); before == m_counts.end() || before->second != count) {
            names.append(topic);
        }
    }
    m_counts = std::move(*found);
    if (const Topics topics = topicsNamed(names.join(u','))) {
        Q_EMIT changed(topics);
    }
}

void ChangeWatch::lose()
{
    m_session.reset();
    if (!std::exchange(m_wasLost, true)) {
        Q_EMIT reachable(false);
    }
}

Result<qint64> ChangeWatch::fileVersion()
{
    qint64 version = 0;
    auto query = m_session->query(QStringLiteral("PRAGMA data_version"));
    if (auto done = query.each([&](Query &row) { version = row.integer(0); }); !done) {
        return failWith(done);
    }
    return version;
}

Result<std::map<QString, qint64>> ChangeWatch::counts()
{
    std::map<QString, qint64> found;
    auto query = m_session->query(QStringLiteral("SELECT topic, value FROM change_count"));
    if (auto done = query.each([&](Query &row) { found[row.text(0)] = row.integer(1); }); !done) {
        return failWith(done);
    }
    return found;
}

} // namespace kmen::store
