/// Great numbers of rows into one table: one statement a row where the engine is in the program, many rows in one value
/// where it is a server.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

#include "store/session.h"

namespace kmen::registry {

/// A column and whether it holds a number.
struct Column {
    QString name;
    bool number = false;
};

/// One row that is bound to a statement, value by value in the order of the columns.
class BoundRow final {
public:
    BoundRow(store::Query &query, const std::vector<QString> &names)
        : m_query(query)
        , m_names(names)
    {
    }
    void text(const QString &value) { m_query.bind(next(), value); }
    void utf8(const QByteArray &value) { m_query.bindUtf8(next(), value); }
    void number(qint64 value) { m_query.bind(next(), value); }
    void nothing() { m_query.bind(next(), QVariant()); }

private:
    const QString &next() { return m_names[m_at++]; }
    store::Query &m_query;
    const std::vector<QString> &m_names;
    std::size_t m_at = 0;
};

/// The same as an array of JSON: a server takes many rows in one value, and plans its statement once for all of them.
class JsonRow final {
public:
    explicit JsonRow(QByteArray &out)
        : m_out(out)
    {
    }
    void text(const QString &value) { utf8(value.toUtf8()); }
    void utf8(const QByteArray &value)
    {
        separate();
        m_out += '"';
        for (const char c : value) {
            if (c == '"' || c == '\\') {
                m_out += '\\';
                m_out += c;
            } else if (static_cast<unsigned char>(c) < 0x20) {
                m_out += ' '; // values are of one line; what is stored as JSON has its own escapes
            } else {
                m_out += c;
            }
        }
        m_out += '"';
    }
    void number(qint64 value)
    {
        separate();
        m_out += QByteArray::number(value);
    }
    void nothing()
    {
        separate();
        m_out += "null";
    }

private:
    void separate() { m_out += std::exchange(m_first, false) ? "" : ","; }
    QByteArray &m_out;
    bool m_first = true;
};

template <class Write, class Take>
Result<void> insertOneByOne(store::Transaction &tx, const QString &head, const std::vector<Column> &columns,
    const QString &rest, std::size_t count, Write &&write, Take &&take)
{
    std::vector<QString> names;
    QStringList places;
    for (const Column &column : columns) {
        names.push_back(u':' + column.name);
        places.append(names.back());
    }
    auto query = tx.query(head + u"VALUES (" + places.join(u',') + u')' + rest);
    for (std::size_t i = 0; i < count; ++i) {
        BoundRow row(query, names);
        write(row, i);
        if (auto done = query.each(take); !done) {
            return done;
        }
    }
    return {};
}

template <class Write, class Take>
Result<void> insertTogether(store::Transaction &tx, const QString &head, const std::vector<Column> &columns,
    const QString &rest, std::size_t count, Write &&write, Take &&take)
{
    constexpr std::size_t rowsAtOnce = 1000;
    QStringList values;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString value = u"r.v->>" + QString::number(i);
        values.append(columns[i].number ? QString(u"CAST(" + value + u" AS BIGINT)") : value);
    }
    auto query = tx.query(head + u"SELECT " + values.join(QStringLiteral(", "))
        + u" FROM json_array_elements(CAST(:all_rows AS json)) AS r (v)" + rest);
    for (std::size_t at = 0; at < count; at += rowsAtOnce) {
        QByteArray json;
        for (std::size_t i = at; i < std::min(count, at + rowsAtOnce); ++i) {
            json += i == at ? "[[" : ",[";
            JsonRow row(json);
            write(row, i);
            json += ']';
        }
        json += ']';
        query.bindUtf8(QStringLiteral(":all_rows"), json);
        if (auto done = query.each(take); !done) {
            return done;
        }
    }
    return {};
}

/// `write(row, i)` gives the values of row i in the order of the columns; `take(query)` gets each row that comes back.
template <class Write, class Take>
Result<void> insertRows(store::Transaction &tx, const QString &table, const std::vector<Column> &columns,
    const QString &rest, std::size_t count, Write &&write, Take &&take)
{
    if (count == 0) {
        return {};
    }
    QStringList names;
    for (const Column &column : columns) {
        names.append(column.name);
    }
    const QString head = u"INSERT INTO " + table + u" (" + names.join(QStringLiteral(", ")) + u") ";
    return tx.session().dialect().engine == store::Engine::Sqlite
        ? insertOneByOne(tx, head, columns, rest, count, write, take)
        : insertTogether(tx, head, columns, rest, count, write, take);
}

} // namespace kmen::registry
