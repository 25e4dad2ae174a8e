/// A prepared statement, whichever way the engine is reached; private to the room.
#pragma once

#include <QSqlDatabase>

#include "store/session.h"
#include "store/sql_error_p.h"

namespace kmen::store {

/// See Query: the same functions, the same meaning.
class Statement {
public:
    Statement() = default;
    virtual ~Statement() = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    virtual void bind(QStringView name, const QVariant &value) = 0;
    virtual void bind(QStringView name, const QString &value) = 0;
    virtual void bind(QStringView name, qint64 value) = 0;
    virtual void bind(QStringView name, const QByteArray &value) = 0;
    virtual void bindUtf8(QStringView name, const QByteArray &value) = 0;
    virtual void bindView(QStringView name, QByteArrayView utf8) = 0;
    virtual Result<void> exec() = 0;
    virtual bool next() = 0;
    virtual Result<void> finish() = 0;
    [[nodiscard]] virtual QVariant value(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 affected() const = 0;
    [[nodiscard]] virtual qint64 lastId() const = 0;
    /// Could it be prepared? If not, exec() says why.
    [[nodiscard]] virtual bool prepared() const = 0;
    /// Before it is used for something else.
    virtual void reset() = 0;
};

/// What a connection and its statements know of each other.
struct Link {
    Engine engine = Engine::Sqlite;
    quint64 epoch = 0; ///< of the connection: statements of an earlier one are of no use
    bool lost = false; ///< the server is gone; connect again before the next use
    std::optional<Error> failed; ///< since the transaction began: PostgreSQL then takes no more of it

    Error note(const QSqlError &error);
};

/// Through QtSql: any engine.
std::unique_ptr<Statement> qtStatement(
    const QSqlDatabase &database, const QString &sql, const std::shared_ptr<Link> &link);
/// There is no connection: exec() says why.
std::unique_ptr<Statement> noStatement(const Error &why, const std::shared_ptr<Link> &link);

/// SQLite's own handle, when this program and Qt's driver use one and the same library: then statements go straight to
/// it, without QVariants on the way. Nothing when the driver brings its own copy of SQLite.
void *sqliteHandle(const QSqlDatabase &database);
std::unique_ptr<Statement> sqliteStatement(void *handle, const QString &sql);

} // namespace kmen::store
