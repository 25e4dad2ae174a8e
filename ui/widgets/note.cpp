#include "ui/widgets/note.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/widgets/label.h"

namespace kmen::widgets {

Note::Note(QWidget *parent)
    : QWidget(parent)
    , m_first(new Label(Label::Kind::Heading))
    , m_second(new Label(Label::Kind::Small))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(3);
    for (Label *label : {m_first, m_second}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
}

void Note::tell(shell::Tone tone, const QString &sentence, const QString &more)
{
    m_tone = tone;
    m_sentence = sentence;
    m_first->setTone(tone);
    m_first->setText(QString(shell::toneSign(tone) + u' ' + sentence));
    m_second->setText(more);
    m_second->setVisible(!more.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(more);
    update();
}

void Note::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shell::toneFill(QApplication::palette(), m_tone));
    painter.drawRoundedRect(rect(), 5, 5);
}

} // namespace kmen::widgets
