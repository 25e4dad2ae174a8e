/// Thirty days: changes per day as bars, and whether the time was covered, by colour, sign and words. Where a day can
/// be chosen, arrows go from day to day, and Enter or a click chooses.
#pragma once

#include <QWidget>

#include <optional>

#include "ui/queues/coverage.h"

namespace kmen::queues {

class CoverageStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CoverageStrip(QWidget *parent = nullptr);
    void setDays(std::vector<Day> days);
    /// Without them it says only whether the time was covered.
    void setBars(bool shown);
    void setChoosable();
    /// Marked as the one that a list is narrowed to; nothing: none is.
    void setChosenDay(std::optional<QDate> day);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect column(std::size_t index) const;
    [[nodiscard]] int indexOf(std::optional<QDate> day) const; ///< -1: not among them
    /// Says what the days are, and with the keyboard here the day at which it stands.
    void describe();
    void goTo(int day);
    [[nodiscard]] QString dayText(const Day &day) const;
    std::vector<Day> m_days;
    std::optional<QDate> m_chosen;
    std::optional<QDate> m_at; ///< where the keyboard is; days move on at midnight
    bool m_choosable = false;
    int m_barsHeight = 64;
};

} // namespace kmen::queues
