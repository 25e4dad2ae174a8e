/// Thirty days: changes per day as bars, and whether the time was covered, by colour, sign and words.
#pragma once

#include <QWidget>

#include "ui/queues/coverage.h"

namespace kmen::queues {

class CoverageStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CoverageStrip(QWidget *parent = nullptr);
    void setDays(std::vector<Day> days);
    /// Without them it says only whether the time was covered.
    void setBars(bool shown);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect column(std::size_t index) const;
    std::vector<Day> m_days;
    int m_barsHeight = 64;
};

} // namespace kmen::queues
