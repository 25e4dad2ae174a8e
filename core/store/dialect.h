/// What differs between database engines. Everything else in SQL is written so that SQLite and PostgreSQL read it
/// alike.
#pragma once

#include <QString>
#include <QStringList>

namespace kmen::store {

struct Dialect {
    QString driver; ///< Qt's name of the driver
    QString begin; ///< begins a transaction that is sure to be able to write
    QStringList onOpen; ///< statements for a new connection

    /// Migrations are written once: $ID is a generated 64-bit key, $BYTES a column of bytes, $CLUSTERED the end of a
    /// table that is stored in the order of its primary key.
    [[nodiscard]] QString schema(QString sql) const;
};

const Dialect &sqliteDialect();

} // namespace kmen::store
