#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QEvent>

#include "ui/shell/theme.h"

namespace kmen::widgets {

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
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

void Button::restyle()
{
    if (m_styling || m_kind == Kind::Plain) {
        return;
    }
    m_styling = true;
    const QPalette system = QApplication::palette();
    QPalette own = system;
    if (m_kind == Kind::Primary) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            own.setColor(group, QPalette::Button, shell::accent(system));
            own.setColor(group, QPalette::ButtonText, shell::onAccent(system));
        }
    } else {
        own.setColor(QPalette::ButtonText, shell::accent(system));
    }
    setPalette(own);
    m_styling = false;
}

} // namespace kmen::widgets
