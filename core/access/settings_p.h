// Rows of the table `setting`.
#pragma once

#include <QString>

#include "store/session.h"

namespace kmen::access {

/// Empty when there is none.
inline Result<QString> readSetting(store::Session &session, const QString &key)
{
    QString value;
    auto query = session.query(QStringLiteral("SELECT value FROM setting WHERE key = :key"));
    query.bind(QStringLiteral(":key"), key);
    if (auto done = query.each([&value](const store::Query &row) { value = row.text(0); }); !done) {
        return failWith(done);
    }
    return value;
}

inline Result<void> writeSetting(store::Transaction &tx, const QString &key, const QString &value)
{
    auto query = tx.query(QStringLiteral(R"(INSERT INTO setting (key, value) VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)"));
    return query.bind(QStringLiteral(":key"), key).bind(QStringLiteral(":value"), value).exec();
}

} // namespace kmen::access
