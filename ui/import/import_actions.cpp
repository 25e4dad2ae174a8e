#include "ui/import/import_actions.h"

#include <QCoreApplication>

#include "ui/import/export_dialog.h"
#include "ui/import/import_window.h"

namespace kmen::importing {

QAction *addImportAction(shell::Desk &desk, QWidget *page)
{
    return desk.actions().add({QStringLiteral("clients.import"),
                                  QCoreApplication::translate("Import", "Take over an evidence from a file…"), {}, {}},
        page, [&desk, page] { ImportWindow::open(desk, page->window()); });
}

QAction *addExportAction(shell::Desk &desk, QWidget *page, std::function<ShownList()> shown)
{
    return desk.actions().add({QStringLiteral("clients.export"),
                                  QCoreApplication::translate("Import", "Save the list of clients to a file…"), {}, {}},
        page, [&desk, page, shown = std::move(shown)] { ExportDialog::open(desk, page, shown()); });
}

} // namespace kmen::importing
