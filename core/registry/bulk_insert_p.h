/// Great numbers of rows into one table: one statement a row where the engine is in the program; where it is a server,
/// as it copies rows, or many of them in one value.
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
    /// Stays where it is until the row is written.
    void utf8(const QByteArray &value) { m_query.bindView(next(), value); }
    void number(qint64 value) { m_query.bind(next(), value); }
    void nothing() { m_query.bind(next(), QVariant()); }

private:
    const QString &next() { return m_names[m_at++]; }
    store::Query &m_query;
    const std::vector<QString> &m_names;
    std::size_t m_at = 0;
};

/// The same as arrays, one for each column: a server takes many rows in a few values, and plans its statement once.
class ArrayRow final {
public:
    ArrayRow(std::vector<QString> &arrays)
        : m_arrays(arrays)
    {
    }
    void text(const QString &value) { quoted(value); }
    void utf8(const QByteArray &value) { quoted(QString::fromUtf8(value)); }
    void number(qint64 value) { next() += QString::number(value); }
    void nothing() { next() += u"NULL"; }

private:
    QString &next()
    {
        QString &array = m_arrays[m_at++];
        array += array.isEmpty() ? u'{' : u',';
        return array;
    }
    void quoted(const QString &value)
    {
        QString &array = next();
        array += u'"';
        for (const QChar c : value) {
            if (c == u'"' || c == u'\\') {
                array += u'\\';
            }
            array += c.isNull() ? QChar(u' ') : c; // what a server cannot keep
        }
        array += u'"';
    }
    std::vector<QString> &m_arrays;
    std::size_t m_at = 0;
};

/// The same as COPY reads them: nothing of it is SQL that the server has to take apart.
class CopiedRow final {
public:
    CopiedRow(QByteArray &rows)
        : m_rows(rows)
    {
    }
    void text(const QString &value) { utf8(value.toUtf8()); }
    void utf8(const QByteArray &value)
    {
        next();
        const char *plain = value.cbegin();
        for (const char *at = plain; at != value.cend(); ++at) {
            if (static_cast<unsigned char>(*at) < ' ' || *at == '\\') { // seldom: the rest goes over as it is
                m_rows.append(plain, at - plain);
                m_rows += escaped(*at);
                plain = at + 1;
            }
        }
        m_rows.append(plain, value.cend() - plain);
    }
    void number(qint64 value)
    {
        next();
        m_rows += QByteArray::number(value);
    }
    void nothing()
    {
        next();
        m_rows += "\\N";
    }

private:
    static QByteArray escaped(char c)
    {
        switch (c) {
        case '\\':
            return "\\\\";
        case '\t':
            return "\\t";
        case '\n':
            return "\\n";
        case '\r':
            return "\\r";
        case '\0':
            return " "; // what a server cannot keep
        default:
            return {1, c};
        }
    }
    void next()
    {
        if (!m_first) {
            m_rows += '\t';
        }
        m_first = false;
    }
    QByteArray &m_rows;
    bool m_first = true;
};

/// "unnest(CAST(:column0 AS TEXT[]), …)": as many rows as the arrays are long.
inline QString unnested(const std::vector<Column> &columns)
{
    QStringList arrays;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        arrays.append(u"CAST(:column" + QString::number(i) + (columns[i].number ? u" AS BIGINT[])" : u" AS TEXT[])"));
    }
    return u"unnest(" + arrays.join(QStringLiteral(", ")) + u')';
}

/// Binds the arrays of rows [from, to) to a statement with unnested(columns).
template <class Write>
void bindArrays(
    store::Query &query, const std::vector<Column> &columns, std::size_t from, std::size_t to, Write &&write)
{
    std::vector<QString> arrays(columns.size());
    for (std::size_t i = from; i < to; ++i) {
        ArrayRow row(arrays);
        write(row, i);
    }
    for (std::size_t i = 0; i < arrays.size(); ++i) {
        query.bind(u":column" + QString::number(i), QString(arrays[i] + u'}'));
    }
}

inline QString insertHead(const QString &table, const std::vector<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns) {
        names.append(column.name);
    }
    return u"INSERT INTO " + table + u" (" + names.join(QStringLiteral(", ")) + u") ";
}

/// `after(query, i)` is asked once row i was inserted, or was left out by `rest`.
template <class Write, class After>
Result<void> insertOneByOne(store::Transaction &tx, const QString &table, const std::vector<Column> &columns,
    const QString &rest, std::size_t count, Write &&write, After &&after)
{
    std::vector<QString> names;
    QStringList places;
    for (const Column &column : columns) {
        names.push_back(u':' + column.name);
        places.append(names.back());
    }
    auto query = tx.query(insertHead(table, columns) + u"VALUES (" + places.join(u',') + u')' + rest);
    for (std::size_t i = 0; i < count; ++i) {
        BoundRow row(query, names);
        write(row, i);
        if (auto done = query.exec(); !done) {
            return done;
        }
        after(query, i);
    }
    return {};
}

/// `take(query)` gets each row that comes back.
template <class Write, class Take>
Result<void> insertTogether(store::Transaction &tx, const QString &table, const std::vector<Column> &columns,
    const QString &rest, std::size_t count, Write &&write, Take &&take)
{
    constexpr std::size_t rowsAtOnce = 1000;
    auto query = tx.query(insertHead(table, columns) + u"SELECT * FROM " + unnested(columns) + rest);
    for (std::size_t at = 0; at < count; at += rowsAtOnce) {
        bindArrays(query, columns, at, std::min(count, at + rowsAtOnce), write);
        if (auto done = query.each(take); !done) {
            return done;
        }
    }
    return {};
}

template <class Write>
Result<void> copyRows(
    store::Transaction &tx, const QString &table, const std::vector<Column> &columns, std::size_t count, Write &&write)
{
    constexpr qsizetype piece = 32'768;
    QStringList names;
    for (const Column &column : columns) {
        names.append(column.name);
    }
    std::size_t at = 0;
    return tx.copyIn(table, names, [&] {
        QByteArray rows;
        rows.reserve(piece * 2);
        while (at < count && rows.size() < piece) {
            CopiedRow row(rows);
            write(row, at);
            rows += '\n';
            ++at;
        }
        return rows;
    });
}

/// `write(row, i)` gives the values of row i in the order of the columns.
template <class Write>
Result<void> insertRows(store::Transaction &tx, const QString &table, const std::vector<Column> &columns,
    const QString &rest, std::size_t count, Write &&write)
{
    if (count == 0) {
        return {};
    }
    const std::size_t worthACopy = tx.isAhead() ? 1 : 20;
    if (rest.isEmpty() && count >= worthACopy && tx.session().takesCopies()) {
        return copyRows(tx, table, columns, count, write);
    }
    return tx.session().dialect().engine == store::Engine::Sqlite
        ? insertOneByOne(tx, table, columns, rest, count, write, [](const store::Query &, std::size_t) {})
        : insertTogether(tx, table, columns, rest, count, write, [](const store::Query &) {});
}

} // namespace kmen::registry
