/// What other desks and programs changed in the database. A page says by Page::topics() what it shows and is called
/// while it is visible (Page::changedElsewhere); other objects connect to `changed`.
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

#include "store/changes.h"
#include "ui/shell/context.h"

namespace kmen::shell {

/// GUI thread; the database is watched in a thread of its own.
class Changes final : public QObject {
    Q_OBJECT

public:
    explicit Changes(std::shared_ptr<const Office> office, QObject *parent = nullptr);
    /// Waits for the thread: a moment.
    ~Changes() override;
    /// Begins to watch, once the database is ready. Again: nothing.
    void start();
    [[nodiscard]] bool isReachable() const { return m_reachable; }

Q_SIGNALS:
    /// At most once in a second; the desk's own changes too.
    void changed(kmen::store::Topics topics);
    /// The database's server went away, or is there again.
    void reachableChanged(bool reachable);

private:
    void gather(store::Topics topics);
    void tell();

    std::shared_ptr<const Office> m_office;
    QThread m_thread;
    QTimer m_pause;
    store::Topics m_gathered;
    bool m_reachable = true;
};

} // namespace kmen::shell
