/// The command line of distribute, subscribe, reconcile and status.
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

#include "arguments.h"

namespace kmen::worker {

std::optional<Command> syncCommand(const QString &name);
QList<QCommandLineOption> syncOptions();
/// Takes options over and checks them; for other commands, that there is none of these options.
/// Errors: Input with the sentence to print.
Result<void> readSync(Arguments &a, const QCommandLineParser &parser);
QString syncHelp();

} // namespace kmen::worker
