/// Value types in, thin models out: a table is a list of rows and three small functions.
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "ui/shell/theme.h"

namespace kmen::widgets {

/// Roles beyond Qt's.
enum TableRole : int {
    ToneRole = Qt::UserRole + 1, ///< int of shell::Tone; the text says the same in words
    SecondaryRole, ///< true: grey
    CodeRole, ///< true: fixed width
    StrongRole ///< true: half bold
};

/// `columns`, `headerCell` and `cell` are what a table says; everything else is the same for all tables, also that each
/// cell says its column and its value to assistive technology.
class TableModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString headerCell(int column) const = 0;
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
};

/// A table over a vector; with `append` it grows page by page.
template <class Row>
class TableModel : public TableModelBase {
public:
    using TableModelBase::TableModelBase;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void append(std::vector<Row> rows)
    {
        if (rows.empty()) {
            return;
        }
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    /// One row was read again.
    void replace(int row, Row value)
    {
        m_rows[static_cast<std::size_t>(row)] = std::move(value);
        Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

private:
    std::vector<Row> m_rows;
};

} // namespace kmen::widgets
