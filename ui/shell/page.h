/// A workplace: one question per page.
#pragma once

#include <QString>
#include <QWidget>

#include "store/tables.h"

namespace kmen::shell {

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// The page was chosen: read what it shows. Must not block.
    virtual void enter() = 0;
    /// What of the database the page shows. While it is visible, changedElsewhere() is called when another desk or
    /// program changed something of it (at most once in a second; this desk's own changes come too).
    [[nodiscard]] virtual store::Topics topics() const { return {}; }
    /// Reads again without moving what the person is looking at. Must not block.
    virtual void changedElsewhere() { enter(); }
    /// `/`: to the page's filter.
    virtual void focusFilter() { setFocus(); }
    /// Esc: one step back within the page; false when there is none.
    virtual bool back() { return false; }
    /// Short help for F1.
    [[nodiscard]] virtual QString help() const = 0;

Q_SIGNALS:
    /// How many items wait here; nothing is shown for 0.
    void waitingChanged(qint64 count);
};

} // namespace kmen::shell
