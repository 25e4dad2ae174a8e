#include "ui/queues/coverage_strip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
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
    describe();
    update();
}

void CoverageStrip::describe()
{
    const int at = indexOf(m_at);
    if (hasFocus() && at >= 0) {
        setAccessibleDescription(dayText(m_days[static_cast<std::size_t>(at)]));
        return;
    }
    const auto missing = std::ranges::count(m_days, Day::Cover::Missing, &Day::cover);
    const auto part = std::ranges::count(m_days, Day::Cover::Part, &Day::cover);
    setAccessibleDescription(tr("Days missing: %1, days partly covered: %2").arg(missing).arg(part));
}

QString CoverageStrip::dayText(const Day &day) const
{
    return tr("%1: %2, changed clients: %3").arg(dateText(day.date), coverText(day.cover)).arg(day.changed);
}

int CoverageStrip::indexOf(std::optional<QDate> day) const
{
    const auto at = day ? std::ranges::find(m_days, *day, &Day::date) : m_days.end();
    return at == m_days.end() ? -1 : static_cast<int>(at - m_days.begin());
}

void CoverageStrip::setChoosable()
{
    m_choosable = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void CoverageStrip::setChosenDay(std::optional<QDate> day)
{
    if (day != m_chosen) {
        m_chosen = day;
        update();
    }
}

void CoverageStrip::goTo(int day)
{
    if (m_days.empty()) {
        return;
    }
    m_at = m_days[static_cast<std::size_t>(std::clamp(day, 0, static_cast<int>(m_days.size()) - 1))].date;
    describe();
    update();
}

void CoverageStrip::keyPressEvent(QKeyEvent *event)
{
    const int at = indexOf(m_at);
    switch (m_choosable ? event->key() : 0) {
    case Qt::Key_Left:
        goTo(at - 1);
        return;
    case Qt::Key_Right:
        goTo(at + 1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(static_cast<int>(m_days.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (at >= 0) {
            Q_EMIT dayChosen(*m_at);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CoverageStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_choosable || event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (column(i).contains(event->position().toPoint())) {
            goTo(static_cast<int>(i));
            Q_EMIT dayChosen(m_days[i].date);
            return;
        }
    }
}

void CoverageStrip::focusInEvent(QFocusEvent *event)
{
    if (indexOf(m_at) < 0) {
        const int chosen = indexOf(m_chosen);
        goTo(chosen >= 0 ? chosen : static_cast<int>(m_days.size()) - 1);
    }
    describe();
    QWidget::focusInEvent(event);
}

void CoverageStrip::focusOutEvent(QFocusEvent *event)
{
    describe();
    QWidget::focusOutEvent(event);
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
        if (m_chosen == day.date) {
            painter.fillRect(room.adjusted(0, 0, 0, -(height() - bars - 11)), shell::toneFill(colours, Tone::Accent));
        }
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
        if (hasFocus() && m_at == day.date) {
            painter.setPen(QPen(shell::accent(colours), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(room.adjusted(1, 1, 1, bars + 12 - height()));
        }
    }
}

bool CoverageStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        for (std::size_t i = 0; i < m_days.size(); ++i) {
            if (column(i).contains(help->pos())) {
                const QString text = dayText(m_days[i]);
                QToolTip::showText(help->globalPos(),
                    m_choosable ? tr("%1\nA click lists the notices of the day.").arg(text) : text, this);
            }
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace kmen::queues
