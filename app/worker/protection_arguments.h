/// The command line of verify-audit, keys, statement and archive.
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

#include "arguments.h"

namespace kmen::worker {

std::optional<Command> protectionCommand(const QString &name);
QList<QCommandLineOption> protectionOptions();
/// Takes options and words over and checks them; for other commands, that there is none of these options.
/// Errors: Input with the sentence to print.
Result<void> readProtection(Arguments &a, const QStringList &words, const QCommandLineParser &parser);
QString protectionHelp();

} // namespace kmen::worker
