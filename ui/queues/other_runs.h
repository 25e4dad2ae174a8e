/// What a person may want of the registers beside the daily distribution. GUI thread.
/// Source: AISV handbook 1.07, ch. 6.1.3 and 6.1.4.2.
#pragma once

#include <functional>

#include "registry/search.h"
#include "ui/shell/desk.h"

namespace kmen::queues {

/// "queues.reconcile": asks for the purpose, and compares what we believe with the registers.
QAction *addReconcileAction(shell::Desk &desk, QWidget *page);

/// Changes of clients whom a person chose, without subscribing them (E318). "clients.changesOfShown": counts whom the
/// list shows, asks for the purpose, and looks for what changed of them.
QAction *addChosenChangesAction(shell::Desk &desk, QWidget *page, std::function<registry::ClientQuery()> shown);

} // namespace kmen::queues
