/// The alphabet beside a long list: a click or an arrow key goes to the first surname of a letter.
#pragma once

#include <QStringList>
#include <QWidget>

namespace kmen::clients {

class LetterStrip final : public QWidget {
    Q_OBJECT

public:
    explicit LetterStrip(const QStringList &letters, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The letter of the row at the top.
    void setCurrent(const QString &letter);
    [[nodiscard]] QString current() const { return m_letters.value(m_current); }

Q_SIGNALS:
    void letterChosen(const QString &letter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(int index);
    /// Letters that are painted; in a low window only every second, third, …
    [[nodiscard]] int step() const;
    [[nodiscard]] double stride() const;
    QStringList m_letters;
    int m_current = 0;
};

} // namespace kmen::clients
