/// Labels in the few sizes the desk has, coloured from the palette.
#pragma once

#include <QLabel>

#include "ui/shell/theme.h"

namespace kmen::widgets {

class Label final : public QLabel {
    Q_OBJECT

public:
    enum class Kind { Title, Heading, Text, Secondary, Small, Code };
    explicit Label(Kind kind, const QString &text = {}, QWidget *parent = nullptr);
    /// A tone instead of the kind's own colour; the sign is part of the text that the caller gives.
    void setTone(shell::Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    Kind m_kind;
    shell::Tone m_tone = shell::Tone::Neutral;
    bool m_styling = false;
};

/// A thin line between parts of a page.
class Line final : public QWidget {
    Q_OBJECT

public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kmen::widgets
