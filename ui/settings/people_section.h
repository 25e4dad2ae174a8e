/// Who works with the registry and what each may.
#pragma once

#include "ui/settings/section.h"
#include "ui/widgets/table_model.h"

namespace kmen::widgets {
class FormDialog;
class TableView;
} // namespace kmen::widgets

namespace kmen::settings {

class MembersModel final : public widgets::TableModel<store::Member> {
    Q_OBJECT

public:
    using TableModel::TableModel;
    void setSelf(const QString &login) { m_self = login; }

protected:
    [[nodiscard]] int columns() const override { return 2; }
    [[nodiscard]] QString headerCell(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    QString m_self;
};

class PeopleSection final : public Section {
    Q_OBJECT

public:
    explicit PeopleSection(shell::Desk &desk, QWidget *parent = nullptr);

protected:
    void show() override;

private:
    void give();
    void take();
    /// `act` on the server; then the dialog is closed and `said` told, or the error stands in the dialog.
    void change(widgets::FormDialog *dialog, std::function<Result<void>(shell::Context &)> act, const QString &said);
    void updateButtons();
    MembersModel *m_members;
    widgets::TableView *m_table;
    widgets::Label *m_aboutFile;
    widgets::Button *m_give;
    widgets::Button *m_take;
};

} // namespace kmen::settings
