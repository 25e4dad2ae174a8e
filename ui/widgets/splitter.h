/// Two panes with a thin line between them that can be dragged.
#pragma once

#include <QSplitter>

namespace kmen::widgets {

class Splitter final : public QSplitter {
    Q_OBJECT

public:
    explicit Splitter(QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace kmen::widgets
