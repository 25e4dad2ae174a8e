/// The list of clients, paged by key.
#pragma once

#include "registry/lists.h"
#include "ui/widgets/paged_model.h"

namespace kmen::clients {

class ClientsModel final : public widgets::PagedModel<registry::ClientRow> {
    Q_OBJECT

public:
    enum Column { Name, Born, KidColumn, Address, State, ColumnCount };
    using PagedModel::PagedModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

/// The word for a client's state, with its sign: "✓ active", "⚠ identity case".
struct StateWord {
    shell::Tone tone = shell::Tone::Neutral;
    QString sign;
    QString word;
};
StateWord stateWord(const registry::ClientRow &row);
QString clientName(const registry::ClientRow &row);

} // namespace kmen::clients
