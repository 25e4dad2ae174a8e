/// What differs between database engines. Everything else in SQL is written so that SQLite and PostgreSQL read it
/// alike: text is compared by its bytes, whole numbers have 64 bits, what may be null is never an order.
#pragma once

#include <QString>
#include <QStringList>

namespace kmen::store {

enum class Engine { Sqlite, Postgresql };

struct Dialect {
    Engine engine;
    QString driver; ///< Qt's name of the driver
    QStringList begin; ///< begins a transaction that is sure to be able to write, and the only one that writes
    QStringList onOpen; ///< statements for a new connection
    QString fullDurability; ///< what is committed survives a power cut
    QString bulkDurability; ///< the last seconds may be lost
    QString countTable; ///< 1 when there is a table :name
    QString columns; ///< table, column, type and whether it must be filled; of all tables
    /// What words mean the same in migrations, in the order of their replacement: regular expressions.
    QList<std::pair<QString, QString>> schemaWords;

    /// Migrations are written once: $ID is a generated 64-bit key, $BYTES a column of bytes, $CLUSTERED the end of a
    /// table that is stored in the order of its primary key. A line that begins with $SQLITE or $POSTGRESQL is for that
    /// engine alone.
    [[nodiscard]] QString schema(QString sql) const;
};

const Dialect &sqliteDialect();
/// Needs PostgreSQL 15.
const Dialect &postgresqlDialect();

} // namespace kmen::store
