/// Tells when the rows of a list are on the screen: for measuring the start from outside.
#pragma once

#include <QAbstractItemView>
#include <QEvent>
#include <QTimer>

#include <functional>

namespace kmen::desk {

class FirstRows final : public QObject {
public:
    /// Calls `then` once, after the painting in which the view called `name` first had rows. With `wanted` false it
    /// does nothing.
    FirstRows(QWidget &window, const QString &name, std::function<void()> then, bool wanted)
        : m_view(wanted ? window.findChild<QAbstractItemView *>(name) : nullptr)
        , m_then(std::move(then))
    {
        if (m_view) {
            m_view->viewport()->installEventFilter(this);
        }
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_view && m_view->model()->rowCount() > 0) {
            m_view->viewport()->removeEventFilter(this);
            // the painting ends, and goes to the screen, within this turn of the event loop
            QTimer::singleShot(0, this, [this] { m_then(); });
        }
        return false;
    }

private:
    QAbstractItemView *m_view;
    std::function<void()> m_then;
};

} // namespace kmen::desk
