/// One primary button a page; the others are plain, and a link unfolds something.
#pragma once

#include <QPushButton>

namespace kmen::widgets {

class Button final : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Link };
    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    /// The primary one is filled flat: a style's gradient would take its text's contrast.
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    Kind m_kind;
    bool m_styling = false;
};

} // namespace kmen::widgets
