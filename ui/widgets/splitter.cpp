#include "ui/widgets/splitter.h"

#include <QPainter>
#include <QSplitterHandle>

#include "ui/shell/theme.h"

namespace kmen::widgets {

namespace {

class Handle final : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(width() / 2, 0, 1, height()), shell::lineColour(palette()));
    }
};

} // namespace

Splitter::Splitter(QWidget *parent)
    : QSplitter(parent)
{
    setHandleWidth(5);
    setChildrenCollapsible(false);
}

QSplitterHandle *Splitter::createHandle()
{
    return new Handle(orientation(), this);
}

} // namespace kmen::widgets
