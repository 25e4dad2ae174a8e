/// Which engine keeps the database, and how large it is.
#pragma once

#include <QString>

#include "base/result.h"
#include "store/session.h"

namespace kmen::store {

struct DatabaseSize {
    QString engine; ///< "SQLite 3.40.1", "PostgreSQL 16.1"
    qint64 bytes = 0; ///< of a file without its log of changes
};
/// Errors: those of Session.
Result<DatabaseSize> databaseSize(Session &session);

} // namespace kmen::store
