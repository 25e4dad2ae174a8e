/// A connection to PostgreSQL; private to the room.
#pragma once

#include <QSqlDatabase>

#include "store/session.h"
#include "store/sql_error_p.h"

namespace kmen::store {

/// Fills in where `database` connects to and how.
void setServer(QSqlDatabase &database, const DatabaseServer &server);
/// Errors: Input "store.SERVER_UNFIT" when it is too old or its database keeps text in another encoding.
Result<void> checkServer(const QSqlDatabase &database);
/// Asks once more, in the driver's own library, which says it by SQLSTATE: Qt passes on nothing but words in the
/// server's language. Empty when that library is not there or the server answers nothing.
Refusal whyRefused(const DatabaseServer &server);
/// Keeps the session's statements, and with them people's data, out of the server's log as far as its user may say so.
QString keepLogClean();

} // namespace kmen::store
