/// The tables of the journal.
#pragma once

#include "audit/audit_log.h"
#include "audit/call_journal.h"
#include "ui/widgets/paged_model.h"

namespace kmen::journal {

class CallsModel final : public widgets::PagedModel<audit::CallRow> {
    Q_OBJECT

public:
    using PagedModel::PagedModel;

protected:
    [[nodiscard]] int columns() const override { return 8; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class ActsModel final : public widgets::PagedModel<audit::AuditRow> {
    Q_OBJECT

public:
    using PagedModel::PagedModel;

protected:
    [[nodiscard]] int columns() const override { return 6; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

} // namespace kmen::journal
