/// From the engine's errors to ours; private to the room.
#pragma once

#include <QSqlError>

#include "base/result.h"

namespace kmen::store {

Error errorOf(const QSqlError &error);
/// `code` is SQLite's extended one.
Error errorOf(int code, const QString &text);

} // namespace kmen::store
