#include "ui/overview/tile.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/widgets/label.h"

namespace kmen::overview {

using shell::Tone;
using widgets::Label;

namespace {

QString signedText(const Tile::Words &words)
{
    return words.tone == Tone::Neutral ? words.text : QString(shell::toneSign(words.tone) + u' ' + words.text);
}

} // namespace

Tile::Tile(const QString &heading, QWidget *parent)
    : QAbstractButton(parent)
    , m_heading(heading)
    , m_sentence(new Label(Label::Kind::Heading))
    , m_column(new QVBoxLayout(this))
    , m_lines(new QVBoxLayout)
    , m_head(new QHBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(heading);
    m_column->setContentsMargins(10, 9, 10, 9);
    m_column->setSpacing(4);
    auto *words = new Label(Label::Kind::Small, heading);
    words->setCursor(Qt::PointingHandCursor);
    m_head->addWidget(words, 1);
    m_column->addLayout(m_head);
    m_sentence->setWordWrap(true);
    // as high as the width makes it, not as high as it would be in a column of its own
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().height());
    m_column->addWidget(m_sentence);
    m_lines->setSpacing(2);
    m_column->addLayout(m_lines);
    m_column->addStretch(1);
}

void Tile::tell(const Words &sentence, const std::vector<Words> &lines)
{
    m_told = sentence;
    m_sentence->setTone(sentence.tone);
    m_sentence->setText(signedText(sentence));
    while (m_labels.size() < lines.size()) {
        auto *label = new Label(Label::Kind::Secondary);
        label->setWordWrap(true);
        label->setMinimumHeight(label->fontMetrics().height());
        m_lines->addWidget(label);
        m_labels.push_back(label);
    }
    QStringList spoken;
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const bool used = i < lines.size();
        m_labels[i]->setVisible(used);
        if (used) {
            m_labels[i]->setTone(lines[i].tone);
            m_labels[i]->setText(signedText(lines[i]));
            spoken.append(lines[i].text);
        }
    }
    setAccessibleName(tr("%1: %2").arg(m_heading, sentence.text));
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
}

void Tile::setDrawing(QWidget *drawing)
{
    m_column->addSpacing(4);
    m_column->addWidget(drawing, 8);
}

void Tile::addButton(QWidget *button)
{
    m_head->addWidget(button);
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        QColor ground = shell::toneFill(palette(), Tone::Neutral);
        ground.setAlphaF(isDown() ? 0.9F : 0.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(room, 5, 5);
    }
    painter.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        painter.setPen(QPen(shell::accent(palette()), 1.6));
        painter.drawRoundedRect(room, 5, 5);
    } else {
        painter.setPen(shell::lineColour(palette()));
        painter.drawLine(room.topLeft(), room.topRight());
    }
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Tile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Tile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace kmen::overview
