/// One bar a day for thirty days, with the greatest value written; a click chooses the day. The table beside it says
/// the same in numbers and is the keyboard's way to a day.
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace kmen::queues {

class DayChart final : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QDate day;
        double value = 0;
        QString tip;
    };
    explicit DayChart(const QString &accessibleName, QWidget *parent = nullptr);
    void setBars(std::vector<Bar> bars);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect column(std::size_t index) const;
    std::vector<Bar> m_bars;
};

} // namespace kmen::queues
