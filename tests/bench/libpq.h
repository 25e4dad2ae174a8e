/// The server's own client library, found when the program runs: what the bare statement costs, and loading by COPY.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QLibrary>
#include <QString>

#include <sqlite3.h>

namespace kmen::bench {

class Libpq {
public:
    /// "host=/tmp/x dbname=y user=kmen"
    explicit Libpq(const QByteArray &where)
        : m_library(QStringLiteral("pq"), 5)
    {
        resolve(connectdb, "PQconnectdb");
        resolve(status, "PQstatus");
        resolve(finish, "PQfinish");
        resolve(errorMessage, "PQerrorMessage");
        resolve(exec, "PQexec");
        resolve(prepared, "PQprepare");
        resolve(execPrepared, "PQexecPrepared");
        resolve(resultStatus, "PQresultStatus");
        resolve(clear, "PQclear");
        resolve(ntuples, "PQntuples");
        resolve(nfields, "PQnfields");
        resolve(getvalue, "PQgetvalue");
        resolve(putCopyData, "PQputCopyData");
        resolve(putCopyEnd, "PQputCopyEnd");
        resolve(getResult, "PQgetResult");
        m_connection = connectdb(where.constData());
        if (status(m_connection) != 0) {
            qFatal("libpq: %s", errorMessage(m_connection));
        }
    }
    ~Libpq() { finish(m_connection); }
    Libpq(const Libpq &) = delete;
    Libpq &operator=(const Libpq &) = delete;

    /// The first column of all rows.
    QByteArrayList run(const QByteArray &sql)
    {
        void *result = exec(m_connection, sql.constData());
        check(result, sql);
        QByteArrayList values;
        for (int row = 0; nfields(result) > 0 && row < ntuples(result); ++row) {
            values.append(getvalue(result, row, 0));
        }
        clear(result);
        return values;
    }
    void prepare(const QByteArray &name, const QByteArray &sql)
    {
        void *result = prepared(m_connection, name.constData(), sql.constData(), 0, nullptr);
        check(result, sql);
        clear(result);
    }
    /// One parameter; reads every value of the answer.
    qsizetype runPrepared(const QByteArray &name, const QByteArray &parameter)
    {
        const char *values[] = {parameter.constData()};
        void *result = execPrepared(m_connection, name.constData(), 1, values, nullptr, nullptr, 0);
        check(result, name);
        qsizetype seen = 0;
        for (int row = 0; row < ntuples(result); ++row) {
            for (int column = 0; column < nfields(result); ++column) {
                seen += *getvalue(result, row, column);
            }
        }
        clear(result);
        return seen;
    }

    /// All rows of a table of a SQLite file, in the order of `order`.
    void copy(sqlite3 *from, const QByteArray &table, const QByteArray &order)
    {
        sqlite3_stmt *rows = nullptr;
        const QByteArray sql = "SELECT * FROM " + table + (order.isEmpty() ? QByteArray() : " ORDER BY " + order);
        if (sqlite3_prepare_v2(from, sql.constData(), -1, &rows, nullptr) != SQLITE_OK) {
            qFatal("copy: %s", sqlite3_errmsg(from));
        }
        QByteArrayList columns;
        for (int column = 0; column < sqlite3_column_count(rows); ++column) {
            columns.append(sqlite3_column_name(rows, column));
        }
        const QByteArray begin = "COPY " + table + " (" + columns.join(',') + ") FROM STDIN";
        clear(exec(m_connection, begin.constData()));
        QByteArray buffer;
        constexpr qsizetype enough = 1 << 20;
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int column = 0; column < columns.size(); ++column) {
                buffer += column > 0 ? QByteArrayView("\t") : QByteArrayView("");
                if (sqlite3_column_type(rows, column) == SQLITE_BLOB) {
                    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(rows, column));
                    buffer += "\\\\x" + QByteArray::fromRawData(bytes, sqlite3_column_bytes(rows, column)).toHex();
                } else if (const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(rows, column))) {
                    for (const char *c = text; *c != '\0'; ++c) {
                        if (*c == '\\' || *c == '\n' || *c == '\t' || *c == '\r') {
                            buffer += '\\';
                        }
                        buffer += *c;
                    }
                } else {
                    buffer += "\\N";
                }
            }
            buffer += '\n';
            if (buffer.size() > enough) {
                putCopyData(m_connection, buffer.constData(), static_cast<int>(buffer.size()));
                buffer.clear();
            }
        }
        sqlite3_finalize(rows);
        putCopyData(m_connection, buffer.constData(), static_cast<int>(buffer.size()));
        putCopyEnd(m_connection, nullptr);
        while (void *result = getResult(m_connection)) {
            check(result, begin);
            clear(result);
        }
    }

private:
    template <class F>
    void resolve(F &function, const char *name)
    {
        function = reinterpret_cast<F>(m_library.resolve(name));
        if (!function) {
            qFatal("libpq has no %s", name);
        }
    }
    void check(void *result, const QByteArray &what)
    {
        const int code = resultStatus(result);
        constexpr int commandOk = 1;
        constexpr int tuplesOk = 2;
        if (code != commandOk && code != tuplesOk) {
            qFatal("libpq: %s: %s", what.constData(), errorMessage(m_connection));
        }
    }

    QLibrary m_library;
    void *m_connection = nullptr;
    void *(*connectdb)(const char *) = nullptr;
    int (*status)(void *) = nullptr;
    void (*finish)(void *) = nullptr;
    const char *(*errorMessage)(void *) = nullptr;
    void *(*exec)(void *, const char *) = nullptr;
    void *(*prepared)(void *, const char *, const char *, int, const unsigned *) = nullptr;
    void *(*execPrepared)(void *, const char *, int, const char *const *, const int *, const int *, int) = nullptr;
    int (*resultStatus)(void *) = nullptr;
    void (*clear)(void *) = nullptr;
    int (*ntuples)(void *) = nullptr;
    int (*nfields)(void *) = nullptr;
    const char *(*getvalue)(void *, int, int) = nullptr;
    int (*putCopyData)(void *, const char *, int) = nullptr;
    int (*putCopyEnd)(void *, const char *) = nullptr;
    void *(*getResult)(void *) = nullptr;
};

/// Calls `copy` with a SQLite file and a server; the indexes of `tables` ("'client', 'person'") are made after the
/// rows.
template <class Copy>
void copyTables(const QString &file, const QByteArray &where, const QByteArray &tables, Copy &&copy)
{
    sqlite3 *from = nullptr;
    if (sqlite3_open(file.toUtf8().constData(), &from) != SQLITE_OK) {
        qFatal("copy: %s", sqlite3_errmsg(from));
    }
    Libpq server(where);
    server.run("SET session_replication_role = replica");
    server.run("SET maintenance_work_mem = '600MB'");
    server.run("SET synchronous_commit = off");
    const QByteArray which = " FROM pg_indexes WHERE tablename IN (" + tables
        + ") AND indexname NOT LIKE '%_pkey' AND indexname NOT LIKE '%_key'";
    const QByteArrayList indexes = server.run("SELECT indexdef" + which);
    for (const QByteArray &name : server.run("SELECT indexname" + which)) {
        server.run("DROP INDEX " + name);
    }
    copy(server, from);
    for (const QByteArray &index : indexes) {
        server.run(index);
    }
    server.run("VACUUM ANALYZE");
    sqlite3_close(from);
}

/// Fills a migrated, empty database of a server from a filled SQLite file.
inline void copyRegistry(const QString &file, const QByteArray &where)
{
    copyTables(file, where, "'client', 'person'", [](Libpq &server, sqlite3 *from) {
        server.run("DELETE FROM counter");
        server.copy(from, "client", "id");
        server.copy(from, "person", {});
        server.copy(from, "client_name", "word, sort_key, client, search");
        server.copy(from, "client_number", "number, client");
        server.copy(from, "counter", {});
        server.run("SELECT setval(pg_get_serial_sequence('client', 'id'), (SELECT max(id) FROM client))");
    });
}

/// After copyRegistry(): the identifiers of identifier_fill.h.
inline void copyIdentifiers(const QString &file, const QByteArray &where)
{
    copyTables(file, where, "'client_aifo'", [](Libpq &server, sqlite3 *from) {
        server.run("ALTER TABLE client_aifo DROP CONSTRAINT client_aifo_blind_key");
        server.copy(from, "client_aifo", "id");
        server.copy(from, "aifo_pair", {});
        server.run("ALTER TABLE client_aifo ADD CONSTRAINT client_aifo_blind_key UNIQUE (blind)");
        server.run("SELECT setval(pg_get_serial_sequence('client_aifo', 'id'), (SELECT max(id) FROM client_aifo))");
    });
}

} // namespace kmen::bench
