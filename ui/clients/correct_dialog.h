/// Correcting by hand what the office itself keeps; and, when somebody else was quicker, both versions side by side.
#pragma once

#include "ui/clients/client_calls.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_dialog.h"

class QButtonGroup;

namespace kmen::clients {

class CorrectDialog final : public widgets::FormDialog {
    Q_OBJECT

public:
    /// `focus`: the item to begin with.
    CorrectDialog(shell::Desk &desk, const ClientCard &card, std::optional<registry::FieldCode> focus, QWidget *parent);

private:
    struct Line {
        registry::FieldCode code;
        QLineEdit *edit;
        QString before; ///< as it was shown
    };
    [[nodiscard]] bool anyEdited() const;
    void save();
    void send(const registry::Correction &correction);
    void compare(const registry::Correction &mine, const CorrectionOutcome &outcome);

    shell::Desk &m_desk;
    registry::Correction m_correction;
    std::vector<Line> m_lines;
};

/// Nothing is chosen beforehand: what stays is decided item by item.
class CompareDialog final : public widgets::FormDialog {
    Q_OBJECT

public:
    CompareDialog(const std::vector<registry::Clash> &clashes, QWidget *parent);
    /// Items of which mine shall stay.
    [[nodiscard]] std::vector<registry::FieldCode> mine() const;

private:
    std::vector<std::pair<registry::FieldCode, QButtonGroup *>> m_choices;
};

} // namespace kmen::clients
