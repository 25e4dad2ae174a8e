/// The floor of applying persons, beside reading the answer (walk.h): the very rows that the registry wrote, ready
/// made, by SQLite's own calls in one transaction on a copy of the same database with the same settings. `sameAs`
/// proves that they are the same.
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <array>
#include <vector>

#include <sqlite3.h>

namespace kmen::bench {

class Floor {
public:
    /// `copy` holds what the registry's file held before it applied anything.
    explicit Floor(const QString &copy)
    {
        if (sqlite3_open(copy.toUtf8().constData(), &m_database) != SQLITE_OK) {
            qFatal("floor: %s", sqlite3_errmsg(m_database));
        }
        // as core/store/dialect.cpp and Durability::Bulk
        for (const char *setting : {"journal_mode = WAL", "foreign_keys = ON", "synchronous = NORMAL",
                 "cache_size = -65536", "temp_store = MEMORY", "wal_autocheckpoint = 4000"}) {
            run("PRAGMA " + QByteArray(setting));
        }
        for (std::size_t i = 0; i < tables.size(); ++i) {
            m_writes[i] = prepare(tables[i].write);
            m_starts[i] = tables[i].start ? number(tables[i].start) : 0;
        }
        // the registry's pages are in its cache already
        run("PRAGMA integrity_check");
        run("BEGIN IMMEDIATE");
        run("UPDATE counter SET value = value");
        run("COMMIT");
    }
    ~Floor()
    {
        for (sqlite3_stmt *statement : m_writes) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(m_database);
    }
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    /// Takes what the registry wrote since the copy was made.
    void load(const QString &registry)
    {
        attach(registry);
        for (std::size_t i = 0; i < tables.size(); ++i) {
            sqlite3_stmt *rows = prepare(tables[i].read);
            if (sqlite3_bind_parameter_count(rows) > 0) {
                sqlite3_bind_int64(rows, 1, m_starts[i]);
            }
            while (sqlite3_step(rows) == SQLITE_ROW) {
                std::vector<Cell> row;
                for (int column = 0; column < sqlite3_column_count(rows); ++column) {
                    const int type = sqlite3_column_type(rows, column); // first: reading a value may convert it
                    const sqlite3_int64 value = sqlite3_column_int64(rows, column);
                    const auto *data = static_cast<const char *>(sqlite3_column_blob(rows, column));
                    row.push_back({type, value, QByteArray(data, sqlite3_column_bytes(rows, column))});
                }
                m_rows[i].push_back(std::move(row));
            }
            sqlite3_finalize(rows);
        }
        run("DETACH registry");
    }

    void insert()
    {
        run("BEGIN IMMEDIATE");
        for (std::size_t person = 0; person < m_rows.front().size(); ++person) {
            for (std::size_t i = 0; i < perPerson; ++i) {
                write(m_writes[i], m_rows[i][person]);
            }
        }
        for (std::size_t i = perPerson; i < tables.size(); ++i) {
            for (const auto &row : m_rows[i]) {
                write(m_writes[i], row);
            }
        }
        run("COMMIT");
    }

    bool sameAs(const QString &registry)
    {
        attach(registry);
        bool same = true;
        for (const char *table :
            {"person", "client", "field_change", "audit", "notice", "counter", "egon_call_client"}) {
            const QByteArray name(table);
            const bool equal = number("SELECT count(*) FROM (SELECT * FROM main." + name
                                   + " EXCEPT SELECT * FROM registry." + name + ")")
                    == 0
                && number(
                       "SELECT (SELECT count(*) FROM main." + name + ") - (SELECT count(*) FROM registry." + name + ")")
                    == 0;
            if (!equal) {
                qCritical("floor: other rows in %s", table);
            }
            same = same && equal;
        }
        run("DETACH registry");
        return same;
    }

private:
    struct Cell {
        int type;
        sqlite3_int64 number;
        QByteArray bytes;
    };
    struct Table {
        const char *start; ///< newest row before; a read with ?1 begins after it
        const char *read;
        const char *write;
    };

    static constexpr std::size_t perPerson = 4;
    static constexpr std::array<Table, 7> tables {
        Table {nullptr, "SELECT address_code, address, fields, read_at, client FROM registry.person ORDER BY client",
            "UPDATE person SET address_code = ?1, address = ?2, fields = ?3, read_at = ?4 WHERE client = ?5"},
        Table {nullptr, "SELECT id FROM registry.client ORDER BY id",
            "UPDATE client SET version = version + 1 WHERE id = ?1"},
        Table {"SELECT coalesce(max(id), 0) FROM field_change",
            "SELECT client, at, field, origin, old_value, old_text, old_stav, new_value, new_text, new_stav, service,"
            " request_id, notice, actor, reason FROM registry.field_change WHERE id > ?1 ORDER BY id",
            "INSERT INTO field_change (client, at, field, origin, old_value, old_text, old_stav, new_value, new_text,"
            " new_stav, service, request_id, notice, actor, reason)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"},
        Table {"SELECT coalesce(max(sequence), 0) FROM audit",
            "SELECT sequence, at, actor, action, object, reason, digest, previous_hash, hash FROM registry.audit"
            " WHERE sequence > ?1 ORDER BY sequence",
            "INSERT INTO audit (sequence, at, actor, action, object, reason, digest, previous_hash, hash)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"},
        Table {nullptr,
            "SELECT state, state_at, id FROM registry.notice WHERE id IN (SELECT id FROM main.notice"
            " WHERE state = 1) ORDER BY id",
            "UPDATE notice SET state = ?1, state_at = ?2, code = '', reason = '' WHERE id = ?3"},
        Table {nullptr, "SELECT value, name FROM registry.counter WHERE name LIKE 'notice.state.%'",
            "INSERT INTO counter (value, name) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = "
            "excluded.value"},
        Table {nullptr,
            "SELECT client, request_id FROM registry.egon_call_client EXCEPT SELECT client, request_id FROM"
            " main.egon_call_client ORDER BY 1",
            "INSERT INTO egon_call_client (client, request_id) VALUES (?1, ?2)"},
    };

    void attach(const QString &registry) { run("ATTACH '" + registry.toUtf8() + "' AS registry"); }

    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            qFatal("floor: %s: %s", sql.constData(), sqlite3_errmsg(m_database));
        }
    }
    sqlite3_stmt *prepare(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
            qFatal("floor: %s: %s", sql.constData(), sqlite3_errmsg(m_database));
        }
        return statement;
    }
    sqlite3_int64 number(const QByteArray &sql)
    {
        sqlite3_stmt *statement = prepare(sql);
        sqlite3_step(statement);
        const sqlite3_int64 found = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return found;
    }
    void write(sqlite3_stmt *statement, const std::vector<Cell> &row)
    {
        int place = 0;
        for (const Cell &cell : row) {
            ++place;
            const auto size = static_cast<int>(cell.bytes.size());
            if (cell.type == SQLITE_INTEGER) {
                sqlite3_bind_int64(statement, place, cell.number);
            } else if (cell.type == SQLITE_TEXT) {
                sqlite3_bind_text(statement, place, cell.bytes.constData(), size, SQLITE_STATIC);
            } else if (cell.type == SQLITE_BLOB) {
                sqlite3_bind_blob(statement, place, cell.bytes.constData(), size, SQLITE_STATIC);
            } else {
                sqlite3_bind_null(statement, place);
            }
        }
        if (sqlite3_step(statement) != SQLITE_DONE) {
            qFatal("floor: %s", sqlite3_errmsg(m_database));
        }
        sqlite3_reset(statement);
    }

    sqlite3 *m_database = nullptr;
    std::array<sqlite3_stmt *, tables.size()> m_writes {};
    std::array<sqlite3_int64, tables.size()> m_starts {};
    std::array<std::vector<std::vector<Cell>>, tables.size()> m_rows;
};

} // namespace kmen::bench
