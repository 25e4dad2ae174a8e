/// An organisation as a client: by its IČO, which is read from the register of organisations.
#pragma once

#include "ui/clients/client_calls.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_dialog.h"

namespace kmen::widgets {
class Label;
} // namespace kmen::widgets

namespace kmen::clients {

class NewOrganisationDialog final : public widgets::FormDialog {
    Q_OBJECT

public:
    explicit NewOrganisationDialog(shell::Desk &desk, QWidget *parent = nullptr);

private:
    /// Nothing while it is not a number with the right check digit.
    [[nodiscard]] std::optional<int> ico() const;
    void look();
    void act();

    shell::Desk &m_desk;
    QLineEdit *m_edit;
    widgets::Label *m_found;
    std::optional<registry::CreatedClient> m_known; ///< is here already
    shell::Latest m_looking;
};

} // namespace kmen::clients
