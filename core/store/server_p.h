/// A connection to PostgreSQL; private to the room.
#pragma once

#include <QSqlDatabase>

#include "store/session.h"

namespace kmen::store {

/// Fills in where `database` connects to and how.
void setServer(QSqlDatabase &database, const DatabaseServer &server);
/// Errors: Input "store.SERVER_UNFIT" when it is too old or its database keeps text in another encoding.
Result<void> checkServer(const QSqlDatabase &database);

} // namespace kmen::store
