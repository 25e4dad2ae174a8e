#include "ui/widgets/label.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace kmen::widgets {

Label::Label(Kind kind, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    // on a page the background role is Base, which would turn the text's role too
    setForegroundRole(QPalette::WindowText);
    restyle();
}

void Label::setTone(shell::Tone tone)
{
    m_tone = tone;
    restyle();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        restyle();
    }
}

void Label::restyle()
{
    if (m_styling) {
        return;
    }
    m_styling = true;
    const QFont base = QApplication::font();
    const QPalette system = QApplication::palette();
    QColor colour = system.color(QPalette::WindowText);
    switch (m_kind) {
    case Kind::Title:
        setFont(shell::titleFont(base));
        break;
    case Kind::Heading:
        setFont(shell::headingFont(base));
        break;
    case Kind::Secondary:
        colour = shell::secondaryText(system);
        break;
    case Kind::Small:
        setFont(shell::smallFont(base));
        colour = shell::secondaryText(system);
        break;
    case Kind::Code:
        setFont(shell::codeFont(base));
        break;
    case Kind::Text:
        break;
    }
    if (m_tone != shell::Tone::Neutral) {
        colour = shell::toneText(system, m_tone);
    }
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
    m_styling = false;
}

Line::Line(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
    } else {
        setFixedWidth(1);
    }
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), shell::lineColour(palette()));
}

} // namespace kmen::widgets
