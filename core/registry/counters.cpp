#include "registry/counters_p.h"

namespace kmen::registry {

Result<void> addToCounter(store::Transaction &tx, const QString &name, qint64 delta)
{
    if (delta == 0) {
        return {};
    }
    auto query = tx.query(QStringLiteral(R"(INSERT INTO counter (name, value) VALUES (:name, :delta)
        ON CONFLICT (name) DO UPDATE SET value = counter.value + excluded.value)"));
    query.bind(QStringLiteral(":name"), name).bind(QStringLiteral(":delta"), delta);
    return query.exec();
}

Result<qint64> counterValue(store::Session &session, const QString &name)
{
    qint64 value = 0;
    auto query = session.query(QStringLiteral("SELECT value FROM counter WHERE name = :name"));
    query.bind(QStringLiteral(":name"), name);
    auto done = query.each([&](store::Query &row) { value = row.integer(0); });
    if (!done) {
        return failWith(done);
    }
    return value;
}

} // namespace kmen::registry
