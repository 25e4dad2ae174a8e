/// A part of the overview: a heading, one sentence, a few lines and perhaps a drawing. The whole of it is one button
/// that leads to where the matter is worked.
#pragma once

#include <QAbstractButton>

#include <vector>

#include "ui/shell/theme.h"

class QHBoxLayout;
class QVBoxLayout;

namespace kmen::widgets {
class Label;
} // namespace kmen::widgets

namespace kmen::overview {

class Tile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Tile(const QString &heading, QWidget *parent = nullptr);
    struct Words {
        shell::Tone tone = shell::Tone::Neutral;
        QString text;
    };
    /// A tone's sign is put before the sentence and before each line.
    void tell(const Words &sentence, const std::vector<Words> &lines = {});
    [[nodiscard]] const Words &told() const { return m_told; }
    /// Under the lines.
    void setDrawing(QWidget *drawing);
    /// In the heading's row, a key of its own.
    void addButton(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_heading;
    Words m_told;
    widgets::Label *m_sentence;
    QVBoxLayout *m_column;
    QVBoxLayout *m_lines;
    std::vector<widgets::Label *> m_labels;
    QHBoxLayout *m_head;
};

} // namespace kmen::overview
