/// The small tables of a client's card.
#pragma once

#include "registry/lists.h"
#include "ui/widgets/table_model.h"

namespace kmen::clients {

class IdentifiersModel final : public widgets::TableModel<registry::Identifier> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 4; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class LinksModel final : public widgets::TableModel<registry::ClientLink> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class HistoryModel final : public widgets::TableModel<registry::HistoryEntry> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 2; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

} // namespace kmen::clients
