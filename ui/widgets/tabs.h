/// Tabs as words with a line under the chosen one.
#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace kmen::widgets {

class TabBar final : public QTabBar {
    Q_OBJECT

public:
    explicit TabBar(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
};

class Tabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit Tabs(const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace kmen::widgets
