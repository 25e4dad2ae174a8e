/// Who the office is for the registers: OVM, AIS, and its roles in agendas.
#pragma once

#include "ui/settings/section.h"

namespace kmen::requests {
class RowsEditor;
} // namespace kmen::requests

namespace kmen::settings {

class OfficeSection final : public Section {
    Q_OBJECT

public:
    explicit OfficeSection(shell::Desk &desk, QWidget *parent = nullptr);

protected:
    void show() override;
    void save() override;

private:
    void addMissingRole();
    [[nodiscard]] QString wrongRoles() const;
    requests::RowsEditor *m_roles;
    widgets::Button *m_addMissing;
};

} // namespace kmen::settings
