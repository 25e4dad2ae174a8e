/// The drawing of a genealogy: time from left to right, zoom, pan, and a walk along the edges by keyboard.
#pragma once

#include <QWidget>

#include "identity/genealogy.h"
#include "identity/layout.h"

class QPainter;

namespace kmen::genealogy {

/// Sizes of what is drawn, in points of the drawing.
inline constexpr double nodeWidth = 214;
inline constexpr double nodeHeight = 98;
/// Above the nodes: the years of the columns.
inline constexpr double yearsHeight = 34;

/// The years in which the office learned of the identifiers of one column.
struct YearMark {
    double x = 0; ///< of the line before the column
    int first = 0;
    int last = 0;
};
/// From left to right; a column of which nothing is known, or of the same year as the one before, has none.
std::vector<YearMark> yearMarks(const identity::Genealogy &genealogy, const identity::Layout &layout);

/// Draws the nodes at (0, 0), the years above; the same for the screen, SVG, PDF and the printer. `chosen` -1: none.
void drawGenealogy(QPainter &painter, const QPalette &palette, const QFont &font, const identity::Genealogy &genealogy,
    const identity::Layout &layout, int chosen);
/// "replaced", with its sign: state by shape and word.
QString nodeWord(const identity::Node &node);

class GenealogyGraph final : public QWidget {
    Q_OBJECT

public:
    explicit GenealogyGraph(QWidget *parent = nullptr);
    void setGenealogy(const identity::Genealogy &genealogy);
    [[nodiscard]] const identity::Layout &drawn() const { return m_layout; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int node);
    /// The whole drawing, however small it gets. Until then it is never smaller than can be read.
    void fit();
    void zoom(double factor);
    /// Long chains folded or not.
    void setFolded(bool folded);

Q_SIGNALS:
    void nodeChosen(int node);
    /// Enter or a double click.
    void nodeOpened(int node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void layOutAgain();
    void place();
    void showChosen();
    void say();
    [[nodiscard]] int nodeAt(QPointF point) const;
    /// The next one in this direction along the edges; up and down go through the siblings of the column.
    [[nodiscard]] int beside(Qt::Key direction) const;
    identity::Genealogy m_genealogy;
    identity::Layout m_layout;
    int m_chosen = -1;
    bool m_folded = true;
    bool m_fitted = true;
    bool m_whole = false;
    double m_scale = 1;
    QPointF m_origin;
    QPointF m_grip;
};

} // namespace kmen::genealogy
