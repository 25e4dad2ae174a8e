/// The commands of kmen-worker. Each prints its result and returns the exit code; failures come back as errors.
#pragma once

#include <QJsonObject>

#include "arguments.h"
#include "base/clock.h"
#include "base/job.h"

namespace kmen::worker {

struct Context {
    const Arguments &arguments;
    const Clock &clock;
    const Job &job;
};

Result<ExitCode> initCommand(const Context &context);
Result<ExitCode> identifyCommand(const Context &context);
Result<ExitCode> distributeCommand(const Context &context);
Result<ExitCode> statusCommand(const Context &context);
Result<ExitCode> clientCommand(const Context &context);
Result<ExitCode> certificateCommand(const Context &context);
Result<ExitCode> importCommand(const Context &context);
Result<ExitCode> databaseCommand(const Context &context);

/// `object` as one line of JSON when --json was given, `text` otherwise.
void print(const Arguments &arguments, const QJsonObject &object, const QString &text);
QJsonObject errorObject(const Error &error);
/// Who the registers and the audit are told it was, and why.
QString workerName();
QString workerReason();

} // namespace kmen::worker
