/// The bottom line: what runs (name, progress, cancel, result), and how far the office is in step with the registers.
#pragma once

#include <QWidget>

#include <optional>

#include "base/clock.h"

class QProgressBar;
class QPushButton;

namespace kmen::widgets {
class Label;
} // namespace kmen::widgets

namespace kmen::shell {

class Desk;

class TaskBar final : public QWidget {
    Q_OBJECT

public:
    explicit TaskBar(Desk &desk, QWidget *parent = nullptr);
    /// A sentence about what just happened; stays until the next one.
    void tell(const QString &sentence);
    void setInStep(std::optional<Moment> until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    Desk &m_desk;
    widgets::Label *m_name;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    widgets::Label *m_more;
    widgets::Label *m_inStep;
    widgets::Label *m_keys; ///< not in a small window
    int m_shown = 0;
    QString m_told;
};

} // namespace kmen::shell
