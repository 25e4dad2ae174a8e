/// A client outside ROB, typed by hand. While one types, clients that may be the same person are offered.
#pragma once

#include "ui/clients/client_calls.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/table_model.h"

namespace kmen::widgets {
class Label;
class TableView;
} // namespace kmen::widgets

namespace kmen::clients {

class SimilarModel final : public widgets::TableModel<Similar> {
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] int columns() const override { return 4; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

class NewClientDialog final : public widgets::FormDialog {
    Q_OBJECT

public:
    NewClientDialog(shell::Desk &desk, QWidget *parent);

private:
    void look();
    void create();
    [[nodiscard]] std::vector<registry::Field> fields() const;

    shell::Desk &m_desk;
    std::vector<std::pair<registry::FieldCode, QLineEdit *>> m_lines;
    widgets::Label *m_found;
    SimilarModel *m_similar;
    widgets::TableView *m_table;
    shell::Latest m_looking;
};

} // namespace kmen::clients
