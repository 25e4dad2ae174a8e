#include "store/server_copy_p.h"

#include <QLibrary>
#include <QSqlDriver>
#include <QSqlQuery>

namespace kmen::store {

/// Of libpq, which the driver has loaded already.
struct ServerCopy::Functions {
    int (*backendPid)(const void *) = nullptr;
    void *(*exec)(void *, const char *) = nullptr;
    int (*resultStatus)(const void *) = nullptr;
    char *(*resultField)(const void *, int) = nullptr;
    void (*clear)(void *) = nullptr;
    int (*putData)(void *, const char *, int) = nullptr;
    int (*putEnd)(void *, const char *) = nullptr;
    void *(*getResult)(void *) = nullptr;
    const char *(*message)(const void *) = nullptr;
    QLibrary library;

    template <class F>
    bool find(F &function, const char *name)
    {
        function = reinterpret_cast<F>(library.resolve(name));
        return function != nullptr;
    }

    bool load()
    {
        for (const auto &[name, version] : {std::pair("pq", 5), std::pair("libpq", -1), std::pair("pq", -1)}) {
            library.setFileNameAndVersion(QString::fromLatin1(name), version);
            if (library.load()) {
                return find(backendPid, "PQbackendPID") && find(exec, "PQexec") && find(resultStatus, "PQresultStatus")
                    && find(resultField, "PQresultErrorField") && find(clear, "PQclear")
                    && find(putData, "PQputCopyData") && find(putEnd, "PQputCopyEnd") && find(getResult, "PQgetResult")
                    && find(message, "PQerrorMessage");
            }
        }
        return false;
    }

    /// Takes the result; what it says when it is not what was wanted.
    std::optional<QSqlError> refusal(void *connection, void *result, int wanted) const
    {
        // https://www.postgresql.org/docs/15/libpq-exec.html: a result that is missing is a connection that broke
        constexpr int sqlstate = 'C';
        constexpr int primary = 'M';
        if (result && resultStatus(result) == wanted) {
            clear(result);
            return std::nullopt;
        }
        const char *state = result ? resultField(result, sqlstate) : nullptr;
        const char *said = result ? resultField(result, primary) : nullptr;
        const QString text = QString::fromUtf8(said ? said : message(connection));
        const QSqlError error(QStringLiteral("QPSQL"), text.isEmpty() ? QStringLiteral("no answer") : text,
            QSqlError::StatementError, QString::fromLatin1(state));
        if (result) {
            clear(result);
        }
        return error;
    }
};

ServerCopy::ServerCopy(std::unique_ptr<Functions> functions, void *connection)
    : m_libpq(std::move(functions))
    , m_connection(connection)
{
}

ServerCopy::~ServerCopy() = default;

std::unique_ptr<ServerCopy> ServerCopy::make(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // the type's own name, or the one that the driver says for it
    if (!handle.isValid()
        || (qstrcmp(handle.typeName(), "pg_conn*") != 0 && qstrcmp(handle.typeName(), "PGconn*") != 0)) {
        return nullptr;
    }
    void *connection = *static_cast<void *const *>(handle.constData());
    auto functions = std::make_unique<Functions>();
    // Another copy of the library may lay out its connection in another way: it does not know who serves this one.
    QSqlQuery query(database);
    if (!connection || !functions->load() || !query.exec(QStringLiteral("SELECT pg_backend_pid()")) || !query.next()
        || query.value(0).toInt() != functions->backendPid(connection)) {
        return nullptr;
    }
    return std::unique_ptr<ServerCopy>(new ServerCopy(std::move(functions), connection));
}

std::optional<QSqlError> ServerCopy::run(const QByteArray &statement, const std::function<QByteArray()> &more) const
{
    constexpr int copyIn = 4;
    constexpr int commandOk = 1;
    if (auto refused = m_libpq->refusal(m_connection, m_libpq->exec(m_connection, statement.constData()), copyIn)) {
        return refused;
    }
    bool sent = true;
    for (QByteArray piece = more(); sent && !piece.isEmpty(); piece = more()) {
        sent = m_libpq->putData(m_connection, piece.constData(), static_cast<int>(piece.size())) == 1;
    }
    sent = sent && m_libpq->putEnd(m_connection, nullptr) == 1;
    std::optional<QSqlError> refused;
    void *result = m_libpq->getResult(m_connection);
    if (!sent && !result) {
        return m_libpq->refusal(m_connection, nullptr, commandOk);
    }
    while (result) {
        auto one = m_libpq->refusal(m_connection, result, commandOk);
        const bool stillCopies = one && !sent;
        refused = refused ? refused : one;
        result = stillCopies ? nullptr : m_libpq->getResult(m_connection);
    }
    return refused;
}

} // namespace kmen::store
