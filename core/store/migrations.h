/// The schema, step by step: files NNN_name.sql, each applied in one transaction, forward only.
#pragma once

#include <QString>

#include <vector>

#include "base/result.h"
#include "store/session.h"

namespace kmen::store {

struct Migration {
    int number = 0;
    QString name; ///< "001_clients"
    QString sql; ///< statements separated by semicolons at the end of a line
};

/// Sorted by number. Errors: Internal when numbers are missing or repeated, or a file cannot be read.
Result<std::vector<Migration>> migrationsFrom(const QString &directory);

struct MigrationReport {
    int from = 0;
    int to = 0;
    QString backupFile; ///< copy of the file before the first step; empty when there were no data or no steps,
                        ///< and for a server, whose copy its administrator makes (pg_dump)
};

/// Brings the schema to the newest step. Errors: Conflict "store.SCHEMA_NEWER" when the file was written by a newer
/// program, "store.SCHEMA_DIFFERS" when it was made by other words of a step than the program has (both: nothing is
/// touched); Denied "store.SCHEMA_OLDER" when the session's user does not own a server's tables; Unavailable
/// "store.BACKUP" when the copy cannot be made (nothing is touched).
Result<MigrationReport> migrate(Session &session, const QString &directory = QStringLiteral(":/migrations"));

/// The last step applied; 0 for an empty file.
Result<int> schemaVersion(Session &session);

} // namespace kmen::store
