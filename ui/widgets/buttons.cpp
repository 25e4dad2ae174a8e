#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include "ui/shell/theme.h"

namespace kmen::widgets {

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setFlat(kind == Kind::Link);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == Kind::Primary) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        setFont(strong);
    }
    restyle();
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int iconRoom = icon().isNull() ? 0 : iconSize().width() + 6;
    return {metrics.horizontalAdvance(text().remove(u'&')) + iconRoom + (m_kind == Kind::Link ? 14 : 28),
        metrics.height() + 14};
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        restyle();
    }
}

void Button::paintEvent(QPaintEvent *event)
{
    if (m_kind != Kind::Primary) {
        QPushButton::paintEvent(event);
        return;
    }
    const QPalette &colours = QApplication::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = isEnabled() ? shell::accent(colours) : shell::toneFill(colours, shell::Tone::Neutral);
    if (isEnabled() && (isDown() || underMouse())) {
        fill = fill.darker(isDown() ? 125 : 110);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), 4, 4);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(shell::onAccent(colours), 1.2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    }
    painter.setPen(isEnabled() ? shell::onAccent(colours) : shell::readable(shell::secondaryText(colours), fill));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

void Button::restyle()
{
    if (m_styling || m_kind != Kind::Link) {
        return;
    }
    m_styling = true;
    QPalette own = QApplication::palette();
    // a checked one stands on the colour of a button
    own.setColor(QPalette::ButtonText,
        shell::readable(shell::accent(own), own.color(QPalette::Active, QPalette::Button).lighter(120), 5.2));
    setPalette(own);
    m_styling = false;
}

} // namespace kmen::widgets
