/// A quiet filled box with a sign, one strong sentence and one more line.
#pragma once

#include <QWidget>

#include "ui/shell/theme.h"

namespace kmen::widgets {

class Label;

class Note final : public QWidget {
    Q_OBJECT

public:
    explicit Note(QWidget *parent = nullptr);
    void tell(shell::Tone tone, const QString &sentence, const QString &more = {});
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    shell::Tone m_tone = shell::Tone::Neutral;
    QString m_sentence;
    Label *m_first;
    Label *m_second;
};

} // namespace kmen::widgets
