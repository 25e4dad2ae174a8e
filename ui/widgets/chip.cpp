#include "ui/widgets/chip.h"

#include <QPainter>

namespace kmen::widgets {

Chip::Chip(const QString &label, shell::Tone tone, QWidget *parent)
    : QToolButton(parent)
    , m_tone(tone)
{
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QSize whole(fontMetrics().horizontalAdvance(text()) + 22, fontMetrics().height() + 8);
    return m_most > 0 ? whole.boundedTo(QSize(m_most, whole.height())) : whole;
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::setMostWidth(int width)
{
    m_most = width;
    setToolTip(text());
    updateGeometry();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isEnabled()
        ? shell::toneText(palette(), m_tone)
        : shell::readable(shell::secondaryText(palette()), shell::toneFill(palette(), m_tone));
    painter.setPen(hasFocus() ? QPen(ink, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(shell::toneFill(palette(), m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - 18));
}

} // namespace kmen::widgets
