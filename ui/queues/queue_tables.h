/// The tables of the queues page.
#pragma once

#include "registry/cases.h"
#include "registry/notices.h"
#include "registry/runs.h"
#include "ui/widgets/paged_model.h"

namespace kmen::queues {

class NoticesModel final : public widgets::PagedModel<registry::NoticeRow> {
    Q_OBJECT

public:
    using PagedModel::PagedModel;
    void setNow(Moment now) { m_now = now; }

protected:
    [[nodiscard]] int columns() const override { return 6; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Moment m_now;
};

class CasesModel final : public widgets::PagedModel<registry::CaseRow> {
    Q_OBJECT

public:
    using PagedModel::PagedModel;

protected:
    [[nodiscard]] int columns() const override { return 4; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class RunsModel final : public widgets::TableModel<registry::SyncRun> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 7; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

/// "9 h", "3 days"
QString ageText(Moment since, Moment now);

} // namespace kmen::queues
