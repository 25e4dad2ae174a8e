/// The one look of tables: rows of 36 to 38 px, lines instead of a grid, whole rows selected, Tab leaves the table.
#pragma once

#include <QTableView>

#include <vector>

namespace kmen::widgets {

class TableView final : public QTableView {
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);
    /// Shares of the width, one per column; a share of 0 is as wide as its content.
    void setShares(const std::vector<int> &shares);
    /// Cells of more lines: long values are wrapped instead of cut.
    void setLines(int lines);
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOut();
    std::vector<int> m_shares;
    int m_lines = 1;
};

} // namespace kmen::widgets
