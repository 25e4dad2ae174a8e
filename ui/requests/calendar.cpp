#include "ui/requests/calendar.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "access/workdays.h"
#include "ui/shell/theme.h"

namespace kmen::requests {

namespace {

constexpr int months = 2;
constexpr int rows = 8; // name, week days, six weeks
constexpr int between = 36;

} // namespace

Calendar::Calendar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("deadlineCalendar"));
    setAccessibleName(tr("Calendar of deadlines; the list beside it says the same"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void Calendar::setMarks(const std::map<QDate, Mark> &marks, QDate today)
{
    m_marks = marks;
    m_today = today;
    if (!m_month.isValid()) {
        m_month = QDate(today.year(), today.month(), 1);
    }
    update();
}

void Calendar::setMonth(QDate first)
{
    m_month = QDate(first.year(), first.month(), 1);
    update();
}

QSize Calendar::sizeHint() const
{
    return {560, rows * (fontMetrics().lineSpacing() + 14)};
}

QSize Calendar::minimumSizeHint() const
{
    return {360, rows * (fontMetrics().lineSpacing() + 2)};
}

QRect Calendar::monthRoom(int number) const
{
    const int wide = (width() - between) / months;
    return {number * (wide + between), 0, wide, height()};
}

void Calendar::paintMonth(QPainter &painter, const QRect &room, QDate first) const
{
    const int high = room.height() / rows;
    const double wide = room.width() / 7.0;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(room.left(), room.top(), room.width(), high), Qt::AlignLeft | Qt::AlignVCenter,
        QLocale().standaloneMonthName(first.month()) + u' ' + QString::number(first.year()));
    painter.setFont(shell::smallFont(font()));
    painter.setPen(shell::secondaryText(palette()));
    for (int day = 1; day <= 7; ++day) {
        painter.drawText(QRectF(room.left() + (day - 1) * wide, room.top() + high, wide, high), Qt::AlignCenter,
            QLocale().standaloneDayName(day, QLocale::ShortFormat));
    }
    int week = 2;
    for (QDate day = first; day.month() == first.month(); day = day.addDays(1)) {
        const int column = day.dayOfWeek() - 1;
        const QRectF cell(room.left() + column * wide, room.top() + week * high, wide, high);
        const QRectF inner = cell.adjusted(2, 1, -2, -1);
        QColor ground = palette().color(QPalette::Base);
        if (!access::isWorkingDay(day)) {
            ground = palette().color(QPalette::Window);
            painter.fillRect(inner, ground);
        }
        const auto mark = m_marks.find(day);
        if (mark != m_marks.end()) {
            ground = shell::toneFill(palette(), mark->second.late ? shell::Tone::Bad : shell::Tone::Warn);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(inner, 4, 4);
        }
        if (day == m_today) {
            painter.setPen(QPen(shell::accent(palette()), 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(inner, 4, 4);
        }
        painter.setFont(mark != m_marks.end() ? strong : font());
        painter.setPen(
            shell::readable(access::holidayName(day).isEmpty() ? palette().color(QPalette::Text)
                                                               : shell::toneText(palette(), shell::Tone::Bad),
                ground));
        const QString text = mark == m_marks.end() ? QString::number(day.day())
                                                   : QStringLiteral("%1 · %2").arg(day.day()).arg(mark->second.count);
        painter.drawText(inner, Qt::AlignCenter, text);
        if (column == 6) {
            ++week;
        }
    }
}

void Calendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = 0; number < months && m_month.isValid(); ++number) {
        paintMonth(painter, monthRoom(number), m_month.addMonths(number));
    }
}

QDate Calendar::dayAt(const QPoint &point) const
{
    for (int number = 0; number < months && m_month.isValid(); ++number) {
        const QRect room = monthRoom(number);
        if (!room.contains(point)) {
            continue;
        }
        const QDate first = m_month.addMonths(number);
        const int week = point.y() / std::max(1, room.height() / rows) - 2;
        const int column = (point.x() - room.left()) * 7 / std::max(1, room.width());
        const QDate day = first.addDays(week * 7 + column - (first.dayOfWeek() - 1));
        return week >= 0 && day.month() == first.month() ? day : QDate();
    }
    return {};
}

bool Calendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        const QString holiday = day.isValid() ? access::holidayName(day) : QString();
        if (holiday.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), holiday, this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace kmen::requests
