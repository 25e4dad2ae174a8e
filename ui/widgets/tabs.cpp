#include "ui/widgets/tabs.h"

#include <QPainter>

#include "ui/shell/theme.h"

namespace kmen::widgets {

namespace {

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TabBar::TabBar(QWidget *parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize TabBar::tabSizeHint(int index) const
{
    constexpr int wide = 28;
    constexpr int narrow = 10;
    const QFontMetrics metrics(strong(font()));
    int words = 0;
    for (int i = 0; i < count(); ++i) {
        words += metrics.horizontalAdvance(tabText(i));
    }
    // in a narrow place the words stand closer, so that all of them are seen
    const int room = parentWidget() && count() > 0 ? (parentWidget()->width() - words) / count() : wide;
    return {metrics.horizontalAdvance(tabText(index)) + std::clamp(room, narrow, wide), metrics.height() + 16};
}

void TabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colours = palette();
    painter.fillRect(QRect(0, height() - 1, width(), 1), shell::lineColour(colours));
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool chosen = i == currentIndex();
        painter.setFont(chosen ? strong(font()) : font());
        painter.setPen(chosen ? shell::accent(colours) : shell::secondaryText(colours));
        painter.drawText(tab, Qt::AlignCenter, tabText(i));
        if (chosen) {
            painter.fillRect(QRect(tab.left(), tab.bottom() - 1, tab.width(), 2), shell::accent(colours));
            if (hasFocus()) {
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(tab.adjusted(2, 2, -3, -4));
            }
        }
    }
}

Tabs::Tabs(const QString &accessibleName, QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new TabBar);
    setDocumentMode(true);
    tabBar()->setAccessibleName(accessibleName);
}

} // namespace kmen::widgets
