/// The desk put together: a window with its workplaces. Used by the program and by its tests.
#pragma once

#include <memory>

#include "ui/shell/main_window.h"

namespace kmen::desk {

/// The window is not shown yet. GUI thread.
std::unique_ptr<shell::MainWindow> makeDesk(const std::shared_ptr<const shell::Office> &office);

} // namespace kmen::desk
