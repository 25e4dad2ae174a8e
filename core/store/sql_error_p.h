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
/// Why a server does not let somebody in, in words that no language changes.
struct Refusal {
    QString state; ///< SQLSTATE; empty when the server said nothing
    bool passwordMissing = false; ///< the server asked for one and there was none
};
/// Of PostgreSQL, when the connection could not be opened.
Error serverNotOpened(const QSqlError &error, const Refusal &refusal);
/// Of a session that was opened for reading.
Error readOnly();
/// Of the server, which is of no use to the program: `what` it lacks.
Error serverUnfit(const QString &what);

} // namespace kmen::store
