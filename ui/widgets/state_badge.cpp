#include "ui/widgets/state_badge.h"

#include <QApplication>
#include <QPainter>

namespace kmen::widgets {

namespace {

QFont badgeFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.93);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StateBadge::StateBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

StateBadge::StateBadge(shell::Tone tone, const QString &word, QWidget *parent)
    : StateBadge(parent)
{
    setState(tone, word);
}

void StateBadge::setState(shell::Tone tone, const QString &word, const QString &sign)
{
    m_tone = tone;
    m_word = word;
    m_sign = sign.isEmpty() ? shell::toneSign(tone) : sign;
    setAccessibleName(word);
    setToolTip(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QString StateBadge::shown() const
{
    return m_sign + u' ' + m_word;
}

QSize StateBadge::sizeHint() const
{
    const QFontMetrics metrics(badgeFont());
    return {metrics.horizontalAdvance(shown()) + metrics.height() + 6, metrics.height() + 6};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shell::toneFill(palette(), m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(badgeFont());
    painter.setPen(shell::toneText(palette(), m_tone));
    painter.drawText(rect(), Qt::AlignCenter, shown());
}

} // namespace kmen::widgets
