/// The statement of look-ups as a file: a table for spreadsheets, or a PDF to be signed.
#pragma once

#include "audit/statement.h"

namespace kmen::journal {

/// A PDF when the name ends so, otherwise CSV. Written at once or not at all; in any thread.
/// Errors: Unavailable "journal.SAVE".
Result<void> saveStatement(const audit::Statement &statement, const QString &path);

} // namespace kmen::journal
