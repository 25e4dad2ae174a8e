#include <QSqlError>
#include <QSqlQuery>

#include "store/sql_error_p.h"
#include "store/statement_p.h"

namespace kmen::store {
namespace {

class QtStatement final : public Statement {
public:
    QtStatement(const QSqlDatabase &database, const QString &sql, const std::shared_ptr<Link> &link)
        : m_query(database)
        , m_link(link)
        , m_epoch(link->epoch)
    {
        // Rows that PostgreSQL's driver reads one by one are lost as soon as another statement runs.
        m_query.setForwardOnly(link->engine == Engine::Sqlite);
        if (!m_query.prepare(sql)) {
            m_refused = link->note(m_query.lastError());
        }
    }
    QtStatement(const Error &why, const std::shared_ptr<Link> &link)
        : m_link(link)
        , m_epoch(link->epoch)
        , m_refused(why)
    {
    }

    void bind(QStringView name, const QVariant &value) override { m_query.bindValue(name.toString(), value); }
    void bind(QStringView name, const QString &value) override
    {
        m_query.bindValue(name.toString(), value.isNull() ? QString::fromLatin1("") : value);
    }
    void bind(QStringView name, qint64 value) override { m_query.bindValue(name.toString(), value); }
    void bind(QStringView name, const QByteArray &value) override { m_query.bindValue(name.toString(), value); }
    void bindUtf8(QStringView name, const QByteArray &value) override { bind(name, QString::fromUtf8(value)); }

    void bindView(QStringView name, QByteArrayView utf8) override { bind(name, QString::fromUtf8(utf8)); }

    Result<void> exec() override
    {
        if (m_refused) {
            return std::unexpected(*m_refused);
        }
        if (!m_query.exec()) {
            return std::unexpected(m_link->note(m_query.lastError()));
        }
        return {};
    }
    bool next() override { return m_query.next(); }
    Result<void> finish() override
    {
        const QSqlError error = m_query.lastError();
        m_query.finish();
        if (error.isValid()) {
            return std::unexpected(m_link->note(error));
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
    [[nodiscard]] bool prepared() const override { return !m_refused && m_link->epoch == m_epoch; }
    void reset() override { m_query.finish(); }

private:
    QSqlQuery m_query;
    std::shared_ptr<Link> m_link;
    quint64 m_epoch;
    std::optional<Error> m_refused;
};

} // namespace

Error Link::note(const QSqlError &error)
{
    if (engine == Engine::Sqlite) {
        return errorOf(error);
    }
    Error noted = serverErrorOf(error);
    lost = lost || noted.code == QStringLiteral("store.SERVER_GONE");
    if (!failed) {
        failed = noted;
    }
    return noted;
}

std::unique_ptr<Statement> qtStatement(
    const QSqlDatabase &database, const QString &sql, const std::shared_ptr<Link> &link)
{
    return std::make_unique<QtStatement>(database, sql, link);
}

std::unique_ptr<Statement> noStatement(const Error &why, const std::shared_ptr<Link> &link)
{
    return std::make_unique<QtStatement>(why, link);
}

} // namespace kmen::store
