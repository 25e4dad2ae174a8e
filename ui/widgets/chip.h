/// A filled pill with a word: a filter that is on, or what adds one.
#pragma once

#include <QToolButton>

#include "ui/shell/theme.h"

namespace kmen::widgets {

class Chip final : public QToolButton {
    Q_OBJECT

public:
    Chip(const QString &label, shell::Tone tone, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// No wider than this; a longer word ends in "…" and is whole in the tool tip.
    void setMostWidth(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    shell::Tone m_tone;
    int m_most = 0;
};

} // namespace kmen::widgets
