/// The one look of tables: rows of 36 to 38 px, lines instead of a grid, whole rows selected, Tab leaves the table.
#pragma once

#include <QHash>
#include <QTableView>

#include <vector>

namespace kmen::widgets {

/// A cell's text as it stands in `most` drawn lines: every given line (told apart by a line feed) has at least one,
/// wrapped where there is room for more, else cut with an ellipsis. So a long name never pushes out the one below it.
QStringList fittedLines(const QString &text, const QFont &font, int width, int most);

class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);
    /// Shares of the width, one per column; a share of 0 is as wide as its content.
    void setShares(const std::vector<int> &shares);
    /// Cells of more lines: long values are wrapped instead of cut.
    void setLines(int lines);
    /// Columns share the width there is and cut what does not fit; the table never scrolls sideways.
    void setNoSideways();
    /// What a column of share 0 is made wide for, instead of the rows that happen to be there: it keeps its width.
    void setSample(int column, const QString &text, bool code = false);
    /// Columns can be dragged wider; `widths` are those chosen earlier, by column. Also sets that no row leads
    /// sideways.
    void setResizable(const QHash<int, int> &widths);
    [[nodiscard]] const QHash<int, int> &chosenWidths() const { return m_chosen; }
    /// Which column the rows are in the order of; -1 for none. The header says it by a sign.
    void setOrder(int column, Qt::SortOrder order);
    [[nodiscard]] int lines() const { return m_lines; }
    void setModel(QAbstractItemModel *model) override;
    /// Selects and shows a row as a click would.
    void chooseRow(int row);
    [[nodiscard]] int chosenRow() const { return currentIndex().row(); }

Q_SIGNALS:
    /// The current row, whichever way it was chosen; -1 for none.
    void rowChosen(int row);
    /// Enter or a double click.
    void rowOpened(int row);
    /// A column was dragged.
    void widthChosen(int column, int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void layOut();

private:
    [[nodiscard]] int contentWidth(int column) const;
    void fitInto(int width);
    std::vector<int> m_shares;
    struct Sample {
        QString text;
        bool code = false; ///< in fixed width
    };
    QHash<int, Sample> m_samples;
    QHash<int, int> m_chosen;
    bool m_noSideways = false;
    bool m_layingOut = false;
    int m_lines = 1;
};

} // namespace kmen::widgets
