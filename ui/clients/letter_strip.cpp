#include "ui/clients/letter_strip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/shell/theme.h"

namespace kmen::clients {

LetterStrip::LetterStrip(const QStringList &letters, QWidget *parent)
    : QWidget(parent)
    , m_letters(letters)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("letterStrip"));
    setAccessibleName(tr("Go to a letter"));
    setToolTip(tr("Go to the first surname of a letter; in the list, type the beginning of the surname"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

QSize LetterStrip::sizeHint() const
{
    const QFontMetrics metrics(shell::smallFont(font()));
    return {metrics.horizontalAdvance(QStringLiteral("Ch")) + 8, metrics.height() * 4};
}

QSize LetterStrip::minimumSizeHint() const
{
    return sizeHint();
}

void LetterStrip::setCurrent(const QString &letter)
{
    const auto index = static_cast<int>(m_letters.indexOf(letter));
    if (index >= 0 && index != m_current) {
        m_current = index;
        setAccessibleDescription(letter);
        update();
    }
}

double LetterStrip::stride() const
{
    return m_letters.isEmpty() ? 1 : static_cast<double>(height()) / static_cast<double>(m_letters.size());
}

int LetterStrip::step() const
{
    const QFontMetrics metrics(shell::smallFont(font()));
    return std::max(1, static_cast<int>(std::ceil(metrics.height() * 0.92 / std::max(1.0, stride()))));
}

void LetterStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int every = step();
    for (int i = 0; i < m_letters.size(); ++i) {
        const bool chosen = i == m_current;
        // the chosen one stands for its neighbours that have no room
        const bool nearChosen = std::abs(i - m_current) < every && !chosen;
        if (!chosen && (i % every != 0 || (every > 1 && nearChosen))) {
            continue;
        }
        const QRectF place(0, (i + 0.5) * stride() - every * stride() / 2, width(), every * stride());
        QFont letters = shell::smallFont(font());
        letters.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(letters);
        painter.setPen(chosen ? shell::accent(palette()) : shell::secondaryText(palette()));
        painter.drawText(place, Qt::AlignCenter, m_letters[i]);
    }
    if (hasFocus()) {
        painter.setPen(QPen(shell::accent(palette()), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void LetterStrip::choose(int index)
{
    m_current = std::clamp(index, 0, static_cast<int>(m_letters.size()) - 1);
    setAccessibleDescription(current());
    update();
    Q_EMIT letterChosen(current());
}

void LetterStrip::mousePressEvent(QMouseEvent *event)
{
    choose(static_cast<int>(event->position().y() / std::max(1.0, stride())));
}

void LetterStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        choose(m_current + 1);
        return;
    case Qt::Key_Up:
        choose(m_current - 1);
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(static_cast<int>(m_letters.size()) - 1);
        return;
    default:
        break;
    }
    const QString typed = event->text().toUpper();
    const auto index = typed.isEmpty() ? -1 : m_letters.indexOf(typed);
    if (index >= 0) {
        choose(static_cast<int>(index));
        return;
    }
    QWidget::keyPressEvent(event);
}

void LetterStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void LetterStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace kmen::clients
