/// What the clients' page offers for files: taking over an evidence, and saving the list that is shown. GUI thread.
#pragma once

#include <functional>

#include "registry/search.h"
#include "ui/shell/desk.h"

namespace kmen::importing {

/// What the page shows now.
struct ShownList {
    registry::ClientQuery query;
    QString filter; ///< as the page says it to people: "“novák” · State: active"; empty: all clients
};

/// "clients.import": opens the window for imports over `page`. In the command palette too.
QAction *addImportAction(shell::Desk &desk, QWidget *page);
/// "clients.export": asks for the format and the purpose, and saves the list.
QAction *addExportAction(shell::Desk &desk, QWidget *page, std::function<ShownList()> shown);

} // namespace kmen::importing
