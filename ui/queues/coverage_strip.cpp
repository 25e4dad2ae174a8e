#include "ui/queues/coverage_strip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "base/text.h"
#include "ui/shell/theme.h"

namespace kmen::queues {

using shell::Tone;

CoverageStrip::CoverageStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Covered time, last 30 days"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageStrip::setDays(std::vector<Day> days)
{
    m_days = std::move(days);
    const auto missing = std::ranges::count(m_days, Day::Cover::Missing, &Day::cover);
    const auto part = std::ranges::count(m_days, Day::Cover::Part, &Day::cover);
    setAccessibleDescription(tr("Days missing: %1, days partly covered: %2").arg(missing).arg(part));
    update();
}

void CoverageStrip::setBars(bool shown)
{
    m_barsHeight = shown ? 64 : 0;
    updateGeometry();
}

QSize CoverageStrip::sizeHint() const
{
    return {600, m_barsHeight + 10 + QFontMetrics(shell::smallFont(font())).height() + 6};
}

QRect CoverageStrip::column(std::size_t index) const
{
    const double step = static_cast<double>(width()) / static_cast<double>(std::max<std::size_t>(m_days.size(), 1));
    const int left = static_cast<int>(step * static_cast<double>(index));
    const int right = static_cast<int>(step * static_cast<double>(index + 1)) - 3;
    return {left, 0, std::max(2, right - left), height()};
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colours = palette();
    qint64 most = 1;
    for (const Day &day : m_days) {
        most = std::max(most, day.changed);
    }
    const int bars = m_barsHeight;
    const QFont small = shell::smallFont(font());
    painter.setFont(small);
    QColor bar = shell::accent(colours);
    bar.setAlpha(110);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const Day &day = m_days[i];
        const QRect room = column(i);
        if (bars > 0 && day.changed > 0) {
            const int high = std::max(3, static_cast<int>((bars - 16) * day.changed / most));
            painter.fillRect(QRect(room.left(), bars - high, room.width(), high), bar);
            painter.setPen(shell::secondaryText(colours));
            painter.drawText(QRect(room.left() - 8, bars - high - 16, room.width() + 16, 15),
                Qt::AlignHCenter | Qt::AlignBottom, QString::number(day.changed));
        }
        const QRect strip(room.left(), bars + 3, room.width(), 6);
        switch (day.cover) {
        case Day::Cover::Whole:
            painter.fillRect(strip, shell::toneText(colours, Tone::Good));
            break;
        case Day::Cover::Part:
            painter.fillRect(strip, shell::toneFill(colours, Tone::Warn));
            painter.fillRect(QRect(strip.left(), strip.top(), strip.width() / 2, strip.height()),
                shell::toneText(colours, Tone::Warn));
            break;
        case Day::Cover::Missing:
            // a gap is a gap also without colours: an empty frame
            painter.setPen(QPen(shell::toneText(colours, Tone::Bad), 2));
            painter.drawRect(strip.adjusted(1, 0, -1, -1));
            break;
        case Day::Cover::Open:
            for (int x = strip.left(); x + 3 <= strip.right(); x += 7) {
                painter.fillRect(QRect(x, strip.top() + 2, 3, 2), shell::secondaryText(colours));
            }
            break;
        case Day::Cover::Before:
            painter.fillRect(QRect(strip.left(), strip.top() + 2, strip.width(), 2), shell::lineColour(colours));
            break;
        }
        if ((m_days.size() - 1 - i) % 5 == 0) {
            painter.setPen(shell::secondaryText(colours));
            painter.drawText(QRect(room.right() - 60, bars + 11, 62, height() - bars - 11),
                Qt::AlignTop | Qt::AlignRight, QStringLiteral("%1. %2.").arg(day.date.day()).arg(day.date.month()));
        }
    }
}

bool CoverageStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        for (std::size_t i = 0; i < m_days.size(); ++i) {
            if (column(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(),
                    tr("%1: %2, changed clients: %3")
                        .arg(dateText(m_days[i].date), coverText(m_days[i].cover))
                        .arg(m_days[i].changed),
                    this);
            }
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace kmen::queues
