/// From the engines' errors to ours; private to the room.
#pragma once

#include <QSqlError>

#include "base/result.h"

namespace kmen::store {

/// Of SQLite through QtSql.
Error errorOf(const QSqlError &error);
/// `code` is SQLite's extended one.
Error errorOf(int code, const QString &text);

/// Of PostgreSQL, in an open connection.
Error serverErrorOf(const QSqlError &error);
/// Of PostgreSQL, when the connection could not be opened.
Error serverNotOpened(const QSqlError &error);
/// Of the server, which is of no use to the program: `what` it lacks.
Error serverUnfit(const QString &what);

} // namespace kmen::store
