/// A state as a sign and a word on a quiet fill; never a colour alone.
#pragma once

#include <QWidget>

#include "ui/shell/theme.h"

namespace kmen::widgets {

class StateBadge final : public QWidget {
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);
    StateBadge(shell::Tone tone, const QString &word, QWidget *parent = nullptr);
    /// `sign` empty: the tone's own. An empty word hides the badge.
    void setState(shell::Tone tone, const QString &word, const QString &sign = {});
    [[nodiscard]] const QString &word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
    shell::Tone m_tone = shell::Tone::Neutral;
    QString m_word;
    QString m_sign;
};

} // namespace kmen::widgets
