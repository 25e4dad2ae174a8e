/// An empty place that helps: what it is for, and the one action that fills it.
#pragma once

#include <QWidget>

class QPushButton;

namespace kmen::widgets {

class Label;

class EmptyPage final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(const QString &title, const QString &text, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text);
    /// The one action; returns its button.
    QPushButton *setAction(const QString &verb);

private:
    Label *m_title;
    Label *m_text;
    QPushButton *m_button;
};

} // namespace kmen::widgets
