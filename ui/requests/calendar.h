/// Deadlines in two months: working days, weekends and Czech holidays, and what is to be looked at on which day.
#pragma once

#include <QDate>
#include <QWidget>

#include <map>

namespace kmen::requests {

class Calendar final : public QWidget {
    Q_OBJECT

public:
    explicit Calendar(QWidget *parent = nullptr);
    /// How many deadlines a day has, and whether one of them is late.
    struct Mark {
        int count = 0;
        bool late = false;
    };
    void setMarks(const std::map<QDate, Mark> &marks, QDate today);
    /// The first month shown.
    void setMonth(QDate first);
    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintMonth(QPainter &painter, const QRect &room, QDate first) const;
    [[nodiscard]] QDate dayAt(const QPoint &point) const;
    [[nodiscard]] QRect monthRoom(int number) const;
    std::map<QDate, Mark> m_marks;
    QDate m_today;
    QDate m_month;
};

} // namespace kmen::requests
