#include "ui/shell/changes.h"

namespace kmen::shell {

Changes::Changes(std::shared_ptr<const Office> office, QObject *parent)
    : QObject(parent)
    , m_office(std::move(office))
{
    m_thread.setObjectName(QStringLiteral("changes"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::seconds(1));
    connect(&m_pause, &QTimer::timeout, this, &Changes::tell);
}

Changes::~Changes()
{
    m_thread.quit();
    m_thread.wait();
}

void Changes::start()
{
    if (m_thread.isRunning()) {
        return;
    }
    auto *watch = new store::ChangeWatch(m_office->database, *m_office->clock);
    watch->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, watch, [watch, office = m_office] {
        // a schema that is just being made has nothing to tell
        if (!office->ready.valid() || office->ready.get()) {
            watch->start();
        }
    });
    connect(&m_thread, &QThread::finished, watch, &QObject::deleteLater);
    connect(watch, &store::ChangeWatch::changed, this, &Changes::gather);
    connect(watch, &store::ChangeWatch::reachable, this, [this](bool reachable) {
        m_reachable = reachable;
        Q_EMIT reachableChanged(reachable);
    });
    m_thread.start();
}

void Changes::gather(store::Topics topics)
{
    m_gathered |= topics;
    if (!m_pause.isActive()) {
        tell();
        m_pause.start();
    }
}

void Changes::tell()
{
    if (const store::Topics topics = std::exchange(m_gathered, store::Topics())) {
        Q_EMIT changed(topics);
    }
}

} // namespace kmen::shell
