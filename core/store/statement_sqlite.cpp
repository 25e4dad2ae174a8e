#include <QSqlDriver>
#include <QSqlQuery>
#include <QStringEncoder>

#include <algorithm>
#include <vector>

#include <sqlite3.h>

#include "store/sql_error_p.h"
#include "store/statement_p.h"

namespace kmen::store {
namespace {

class SqliteStatement final : public Statement {
public:
    SqliteStatement(sqlite3 *database, const QString &sql)
        : m_database(database)
    {
        const QByteArray text = sql.toUtf8();
        const int code = sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size()),
            SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        if (code != SQLITE_OK || !m_statement) {
            m_refused = lastError();
            return;
        }
        m_parameters.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(m_statement)));
        for (std::size_t i = 0; i < m_parameters.size(); ++i) {
            const char *name = sqlite3_bind_parameter_name(m_statement, static_cast<int>(i) + 1);
            m_parameters[i].name = QString::fromUtf8(name ? name : "");
        }
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    void bind(QStringView name, const QVariant &value) override
    {
        switch (value.isNull() ? QMetaType::UnknownType : value.typeId()) {
        case QMetaType::UnknownType:
            if (const int i = place(name)) {
                sqlite3_bind_null(m_statement, i);
            }
            break;
        case QMetaType::Double:
        case QMetaType::Float:
            if (const int i = place(name)) {
                sqlite3_bind_double(m_statement, i, value.toDouble());
            }
            break;
        case QMetaType::QByteArray:
            bind(name, value.toByteArray());
            break;
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            bind(name, value.toLongLong());
            break;
        default:
            if (const QString text = value.toString(); !text.isNull()) {
                bind(name, text);
            } else if (const int i = place(name)) {
                sqlite3_bind_null(m_statement, i);
            }
        }
    }

    void bind(QStringView name, const QString &value) override
    {
        const int i = place(name);
        if (i == 0) {
            return;
        }
        // the buffer lives as long as the binding and keeps its room for the next value
        QByteArray &held = m_parameters[static_cast<std::size_t>(i) - 1].held;
        constexpr qsizetype mostBytesOfAUnit = 3;
        held.resize(std::max<qsizetype>(value.size() * mostBytesOfAUnit, 1));
        QStringEncoder utf8(QStringEncoder::Utf8);
        const char *end = utf8.appendToBuffer(held.data(), value);
        sqlite3_bind_text(m_statement, i, held.constData(), static_cast<int>(end - held.constData()), SQLITE_STATIC);
    }

    void bind(QStringView name, qint64 value) override
    {
        if (const int i = place(name)) {
            sqlite3_bind_int64(m_statement, i, value);
        }
    }

    void bind(QStringView name, const QByteArray &value) override
    {
        if (const int i = place(name)) {
            if (value.isNull()) {
                sqlite3_bind_null(m_statement, i); // as QtSql does
                return;
            }
            const QByteArray &held = hold(i, value);
            sqlite3_bind_blob(m_statement, i, held.constData(), static_cast<int>(held.size()), SQLITE_STATIC);
        }
    }

    void bindUtf8(QStringView name, const QByteArray &value) override
    {
        if (const int i = place(name)) {
            const QByteArray &held = hold(i, value);
            sqlite3_bind_text(m_statement, i, held.constData(), static_cast<int>(held.size()), SQLITE_STATIC);
        }
    }

    void bindView(QStringView name, QByteArrayView utf8) override
    {
        if (const int i = place(name)) {
            // no address at all would be no value
            const char *text = utf8.isEmpty() ? "" : utf8.data();
            sqlite3_bind_text(m_statement, i, text, static_cast<int>(utf8.size()), SQLITE_STATIC);
        }
    }

    Result<void> exec() override
    {
        if (!m_statement) {
            return std::unexpected(m_refused);
        }
        if (!m_unknown.isEmpty()) {
            return std::unexpected(
                errorOf(SQLITE_RANGE, QStringLiteral("no parameter ") + std::exchange(m_unknown, QString())));
        }
        if (m_running) {
            sqlite3_reset(m_statement);
        }
        m_failed.reset();
        m_rowWaits = step();
        if (m_failed) {
            return std::unexpected(*m_failed);
        }
        if (!m_rowWaits) {
            m_affected = sqlite3_changes(m_database);
        }
        return {};
    }

    bool next() override
    {
        if (m_rowWaits) {
            m_rowWaits = false;
            return true;
        }
        return m_running && step();
    }

    Result<void> finish() override
    {
        reset();
        if (m_failed) {
            return std::unexpected(*m_failed);
        }
        return {};
    }

    [[nodiscard]] QVariant value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return integer(column);
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        case SQLITE_BLOB:
            return bytes(column);
        case SQLITE_NULL:
            return {};
        default:
            return text(column);
        }
    }
    [[nodiscard]] QString text(int column) const override
    {
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
    }
    [[nodiscard]] qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {data, sqlite3_column_bytes(m_statement, column)};
    }
    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    [[nodiscard]] qint64 affected() const override { return m_affected; }
    [[nodiscard]] qint64 lastId() const override { return sqlite3_last_insert_rowid(m_database); }
    [[nodiscard]] bool prepared() const override { return m_statement != nullptr; }
    void reset() override
    {
        if (m_running) {
            sqlite3_reset(m_statement);
            m_running = false;
        }
        m_rowWaits = false;
    }

private:
    struct Parameter {
        QString name;
        QByteArray held;
    };

    /// Number of the parameter, 0 when there is none. Parameters are bound in their order nearly always.
    int place(QStringView name)
    {
        const std::size_t count = m_parameters.size();
        for (std::size_t tried = 0; tried < count; ++tried) {
            const std::size_t i = m_nextPlace < count ? m_nextPlace : 0;
            m_nextPlace = i + 1;
            if (m_parameters[i].name == name) {
                if (m_running) {
                    reset(); // a statement that runs takes no new values
                }
                return static_cast<int>(i) + 1;
            }
        }
        if (m_statement) {
            m_unknown = name.toString();
        }
        return 0;
    }

    const QByteArray &hold(int i, const QByteArray &value)
    {
        return m_parameters[static_cast<std::size_t>(i) - 1].held = value;
    }

    /// The next row? An error is left in m_failed.
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        m_running = code == SQLITE_ROW;
        if (code != SQLITE_ROW) {
            if (code != SQLITE_DONE) {
                m_failed = lastError();
            }
            sqlite3_reset(m_statement);
        }
        return code == SQLITE_ROW;
    }

    [[nodiscard]] Error lastError() const
    {
        return errorOf(sqlite3_extended_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database)));
    }

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<Parameter> m_parameters;
    std::size_t m_nextPlace = 0;
    Error m_refused;
    std::optional<Error> m_failed;
    QString m_unknown;
    bool m_running = false; ///< stands on a row
    bool m_rowWaits = false; ///< exec() has read the first row, next() has not given it out yet
    qint64 m_affected = 0;
};

} // namespace

void *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) {
        return nullptr;
    }
    auto *found = *static_cast<sqlite3 *const *>(handle.constData());
    // Another version may lay out its handle in another way: ask through the driver before anything touches it.
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT sqlite_source_id()")) || !query.next()
        || query.value(0).toString() != QString::fromLatin1(sqlite3_sourceid())) {
        return nullptr;
    }
    // Two copies of one version each have their own list of file systems.
    sqlite3_vfs *fileSystem = nullptr;
    const int code = sqlite3_file_control(found, "main", SQLITE_FCNTL_VFS_POINTER, static_cast<void *>(&fileSystem));
    return code == SQLITE_OK && fileSystem && fileSystem == sqlite3_vfs_find(fileSystem->zName) ? found : nullptr;
}

std::unique_ptr<Statement> sqliteStatement(void *handle, const QString &sql)
{
    return std::make_unique<SqliteStatement>(static_cast<sqlite3 *>(handle), sql);
}

} // namespace kmen::store
