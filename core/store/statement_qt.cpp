#include <QSqlError>
#include <QSqlQuery>

#include "store/sql_error_p.h"
#include "store/statement_p.h"

namespace kmen::store {
namespace {

class QtStatement final : public Statement {
public:
    QtStatement(const QSqlDatabase &database, const QString &sql)
        : m_query(database)
    {
        m_query.setForwardOnly(true);
        m_prepared = m_query.prepare(sql);
    }

    void bind(QStringView name, const QVariant &value) override { m_query.bindValue(name.toString(), value); }
    void bind(QStringView name, const QString &value) override
    {
        m_query.bindValue(name.toString(), value.isNull() ? QString::fromLatin1("") : value);
    }
    void bind(QStringView name, qint64 value) override { m_query.bindValue(name.toString(), value); }
    void bind(QStringView name, const QByteArray &value) override { m_query.bindValue(name.toString(), value); }
    void bindUtf8(QStringView name, const QByteArray &value) override { bind(name, QString::fromUtf8(value)); }

    Result<void> exec() override
    {
        if (!m_prepared || !m_query.exec()) {
            return std::unexpected(errorOf(m_query.lastError()));
        }
        return {};
    }
    bool next() override { return m_query.next(); }
    Result<void> finish() override
    {
        const QSqlError error = m_query.lastError();
        m_query.finish();
        if (error.isValid()) {
            return std::unexpected(errorOf(error));
        }
        return {};
    }

    [[nodiscard]] QVariant value(int column) const override { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const override { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }
    [[nodiscard]] qint64 affected() const override { return m_query.numRowsAffected(); }
    [[nodiscard]] qint64 lastId() const override { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] bool prepared() const override { return m_prepared; }
    void reset() override { m_query.finish(); }

private:
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace

std::unique_ptr<Statement> qtStatement(const QSqlDatabase &database, const QString &sql)
{
    return std::make_unique<QtStatement>(database, sql);
}

} // namespace kmen::store
