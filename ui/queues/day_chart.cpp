#include "ui/queues/day_chart.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

#include "ui/shell/theme.h"

namespace kmen::queues {

DayChart::DayChart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void DayChart::mouseReleaseEvent(QMouseEvent *event)
{
    for (std::size_t i = 0; i < m_bars.size() && event->button() == Qt::LeftButton; ++i) {
        if (column(i).contains(event->position().toPoint())) {
            Q_EMIT dayChosen(m_bars[i].day);
            return;
        }
    }
}

void DayChart::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    const auto most = std::ranges::max_element(m_bars, {}, &Bar::value);
    setAccessibleDescription(most == m_bars.end() ? QString() : most->tip);
    update();
}

QSize DayChart::sizeHint() const
{
    return {600, 70 + QFontMetrics(shell::smallFont(font())).height() * 2};
}

QRect DayChart::column(std::size_t index) const
{
    const double step = static_cast<double>(width()) / static_cast<double>(std::max<std::size_t>(m_bars.size(), 1));
    const int left = static_cast<int>(step * static_cast<double>(index));
    const int right = static_cast<int>(step * static_cast<double>(index + 1)) - 3;
    return {left, 0, std::max(2, right - left), height()};
}

void DayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colours = palette();
    painter.setFont(shell::smallFont(font()));
    const int line = painter.fontMetrics().height();
    const int bottom = height() - line - 4;
    const auto most = std::ranges::max_element(m_bars, {}, &Bar::value);
    painter.setPen(shell::lineColour(colours));
    painter.drawLine(0, bottom, width(), bottom);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRect room = column(i);
        if (bar.value > 0) {
            const int high = std::max(2, static_cast<int>((bottom - line - 2) * bar.value / most->value));
            painter.fillRect(QRect(room.left(), bottom - high, room.width(), high), shell::accent(colours));
            if (&bar == &*most) {
                painter.setPen(shell::secondaryText(colours));
                painter.drawText(QRect(room.left() - 40, bottom - high - line, room.width() + 80, line),
                    Qt::AlignHCenter | Qt::AlignBottom, QLocale().toString(qRound64(bar.value)));
            }
        }
        if ((m_bars.size() - 1 - i) % 5 == 0) {
            painter.setPen(shell::secondaryText(colours));
            painter.drawText(QRect(room.right() - 60, bottom + 3, 62, line + 1), Qt::AlignTop | Qt::AlignRight,
                QStringLiteral("%1. %2.").arg(bar.day.day()).arg(bar.day.month()));
        }
    }
}

bool DayChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (column(i).contains(help->pos())) {
            QToolTip::showText(
                help->globalPos(), tr("%1\nA click lists the notices of the day.").arg(m_bars[i].tip), this);
        }
    }
    return true;
}

} // namespace kmen::queues
