/// Saving the list that is shown: what it is, in which form, and for which purpose. The work goes on in the task bar.
#pragma once

#include "registry/exports.h"
#include "ui/import/import_actions.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;

namespace kmen::widgets {
class Label;
} // namespace kmen::widgets

namespace kmen::importing {

class ExportDialog final : public widgets::FormDialog {
    Q_OBJECT

public:
    static void open(shell::Desk &desk, QWidget *page, const ShownList &shown);

private:
    ExportDialog(shell::Desk &desk, const ShownList &shown, QWidget *parent);
    void showCount(const Result<registry::ClientCount> &count);
    void chooseFile();
    void save(const QString &path);
    [[nodiscard]] bool pdf() const;

    shell::Desk &m_desk;
    ShownList m_shown;
    QComboBox *m_format;
    widgets::Label *m_count;
    shell::Latest m_counting;
};

} // namespace kmen::importing
