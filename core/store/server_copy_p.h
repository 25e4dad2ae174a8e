/// Rows to a server by COPY, past QtSql, which knows no such thing; private to the room.
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>

#include <functional>
#include <memory>
#include <optional>

namespace kmen::store {

class ServerCopy final {
public:
    /// Nothing when the library that Qt's driver speaks through is not at hand, or is another copy of it.
    static std::unique_ptr<ServerCopy> make(const QSqlDatabase &database);
    ~ServerCopy();
    ServerCopy(const ServerCopy &) = delete;
    ServerCopy &operator=(const ServerCopy &) = delete;

    /// `statement` is COPY … FROM STDIN; `more` gives what it reads piece by piece, an empty one at the end. What the
    /// server says against it.
    std::optional<QSqlError> run(const QByteArray &statement, const std::function<QByteArray()> &more) const;

private:
    struct Functions;
    ServerCopy(std::unique_ptr<Functions> functions, void *connection);
    std::unique_ptr<Functions> m_libpq;
    void *m_connection;
};

} // namespace kmen::store
