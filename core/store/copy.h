/// A copy of a database file, made while others write to it: all of one moment, or nothing.
#pragma once

#include <QString>

#include "base/job.h"
#include "store/session.h"

namespace kmen::store {

/// `to` is made anew and is whole as soon as it is there under its name; what is there already is never overwritten.
/// A server's database is copied by its own tools (docs/postgresql.md).
/// Errors: Input "store.COPY_OF_SERVER", "store.COPY_EXISTS"; Unavailable "store.COPY", "store.DISK_FULL"; Corrupt
/// "store.DAMAGED" when the copy does not check out; Cancelled "store.COPY_CANCELLED". After each of them there is no
/// file `to`.
Result<void> copyDatabase(Session &session, const QString &to, const Job &job);

} // namespace kmen::store
