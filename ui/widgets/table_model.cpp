#include "ui/widgets/table_model.h"

namespace kmen::widgets {

int TableModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant TableModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (const QVariant own = cell(index.row(), index.column(), role); own.isValid()) {
        return own;
    }
    if (role == Qt::AccessibleTextRole) {
        return QString(
            headerCell(index.column()) + u": " + cell(index.row(), index.column(), Qt::DisplayRole).toString());
    }
    // what a narrow column cuts can be read here
    if (role == Qt::ToolTipRole) {
        return cell(index.row(), index.column(), Qt::DisplayRole);
    }
    return {};
}

QVariant TableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns()) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        return headerCell(section);
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

} // namespace kmen::widgets
