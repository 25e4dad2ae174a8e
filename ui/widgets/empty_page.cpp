#include "ui/widgets/empty_page.h"

#include <QVBoxLayout>

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace kmen::widgets {

EmptyPage::EmptyPage(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Label::Kind::Heading, title))
    , m_text(new Label(Label::Kind::Secondary, text))
    , m_button(new Button({}, Button::Kind::Plain))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->addStretch(1);
    for (Label *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
        layout->addSpacing(6);
    }
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    m_button->hide();
}

void EmptyPage::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyPage::setAction(const QString &verb)
{
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
    return m_button;
}

} // namespace kmen::widgets
