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
Result<ExitCode> subscribeCommand(const Context &context);
Result<ExitCode> reconcileCommand(const Context &context);
Result<ExitCode> statusCommand(const Context &context);
Result<ExitCode> clientCommand(const Context &context);
Result<ExitCode> certificateCommand(const Context &context);
Result<ExitCode> verifyAuditCommand(const Context &context);
Result<ExitCode> statementCommand(const Context &context);
Result<ExitCode> keysCommand(const Context &context);
Result<ExitCode> archiveCommand(const Context &context);
Result<ExitCode> caseCommand(const Context &context);

/// What becomes of a command in the audit: one that came to nothing is written down, and the end of the chain is
/// countersigned anew where the configuration says. Errors: those of audit::refreshHeadFile.
Result<void> concludeCommand(const Context &context, const std::optional<Error> &error);
Result<ExitCode> importCommand(const Context &context);
Result<ExitCode> databaseCommand(const Context &context);

/// `object` as one line of JSON when --json was given, `text` otherwise.
void print(const Arguments &arguments, const QJsonObject &object, const QString &text);
QJsonObject errorObject(const Error &error);
/// Who the registers and the audit are told it was, and why.
QString workerName();
QString workerReason();

} // namespace kmen::worker
