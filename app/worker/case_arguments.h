/// The command line of case.
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>

#include "arguments.h"

namespace kmen::worker {

QList<QCommandLineOption> caseOptions();
/// Takes options and words over and checks them; for other commands, that there is none of these options.
/// Errors: Input with the sentence to print.
Result<void> readCase(Arguments &a, const QStringList &words, const QCommandLineParser &parser);
QString caseHelp();

} // namespace kmen::worker
