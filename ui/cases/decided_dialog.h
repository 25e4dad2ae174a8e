/// What was decided before: pairs that somebody declared different and that are not offered again, and how often which
/// reason was given. Source: FEATURES.md 5, 14.
#pragma once

#include <QDialog>

#include "identity/cases.h"
#include "ui/shell/desk.h"
#include "ui/widgets/table_model.h"

class QPushButton;

namespace kmen::widgets {
class TableView;
} // namespace kmen::widgets

namespace kmen::cases {

class PairsModel final : public widgets::TableModel<identity::NotSame> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 3; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class ReasonsModel final : public widgets::TableModel<identity::ReasonCount> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 5; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

/// Deletes itself when it is closed.
class DecidedDialog final : public QDialog {
    Q_OBJECT

public:
    DecidedDialog(shell::Desk &desk, QWidget *parent);

private:
    void reload();
    void reopen();

    shell::Desk &m_desk;
    PairsModel *m_pairs;
    ReasonsModel *m_reasons;
    widgets::TableView *m_table;
    QPushButton *m_again;
};

} // namespace kmen::cases
