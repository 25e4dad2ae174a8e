#include "store/dialect.h"

namespace kmen::store {

QString Dialect::schema(QString sql) const
{
    return sql.replace(QStringLiteral("$ID"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"))
        .replace(QStringLiteral("$BYTES"), QStringLiteral("BLOB"))
        .replace(QStringLiteral("$CLUSTERED"), QStringLiteral("WITHOUT ROWID"));
}

const Dialect &sqliteDialect()
{
    // A cache of 64 MB holds the indexes of an office with 100,000 clients.
    static const Dialect dialect {QStringLiteral("QSQLITE"), QStringLiteral("BEGIN IMMEDIATE"),
        {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA foreign_keys = ON"),
            QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA cache_size = -65536"),
            QStringLiteral("PRAGMA temp_store = MEMORY"), QStringLiteral("PRAGMA wal_autocheckpoint = 4000")}};
    return dialect;
}

} // namespace kmen::store
