#include "store/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <unordered_map>

#include "store/sql_error_p.h"

namespace kmen::store {
namespace {

} // namespace

Error errorOf(const QSqlError &error)
{
    // Codes of SQLite; the low byte is the primary one.
    constexpr int uniqueViolated = 2067;
    constexpr int primaryKeyViolated = 1555;
    const int code = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText());
    if (code == uniqueViolated || code == primaryKeyViolated) {
        return {ErrorKind::Conflict, QStringLiteral("store.DUPLICATE"),
            QCoreApplication::translate("kmen::store", "The record exists already."), detail, {}};
    }
    switch (code & 0xff) {
    case 5:
    case 6:
        return {ErrorKind::Unavailable, QStringLiteral("store.LOCKED"),
            QCoreApplication::translate("kmen::store", "The database is busy with another program's work."), detail,
            QCoreApplication::translate("kmen::store", "Try again in a moment.")};
    case 8:
        return {ErrorKind::Denied, QStringLiteral("store.READ_ONLY"),
            QCoreApplication::translate("kmen::store", "The database can only be read."), detail,
            QCoreApplication::translate(
                "kmen::store", "Ask the administrator for the right to write to the database file and its folder.")};
    case 10:
    case 13:
        return {ErrorKind::Unavailable, QStringLiteral("store.DISK_FULL"),
            QCoreApplication::translate(
                "kmen::store", "The database could not be written: the disk is full or failed."),
            detail,
            QCoreApplication::translate(
                "kmen::store", "Free some space on the disk. Nothing of the unfinished change was stored.")};
    case 11:
        return {ErrorKind::Corrupt, QStringLiteral("store.DAMAGED"),
            QCoreApplication::translate("kmen::store", "The database file is damaged."), detail,
            QCoreApplication::translate("kmen::store", "Stop working and restore the last backup.")};
    case 14:
        return {ErrorKind::Unavailable, QStringLiteral("store.NOT_OPENED"),
            QCoreApplication::translate("kmen::store", "The database file cannot be opened."), detail,
            QCoreApplication::translate("kmen::store", "Check that its folder exists and that you may write there.")};
    case 26:
        return {ErrorKind::Corrupt, QStringLiteral("store.NOT_A_DATABASE"),
            QCoreApplication::translate("kmen::store", "The file is not a database of Kmen."), detail,
            QCoreApplication::translate("kmen::store", "Choose another file.")};
    default:
        return {ErrorKind::Internal, QStringLiteral("store.SQL"),
            QCoreApplication::translate("kmen::store", "The database refused an operation of the program."), detail,
            QCoreApplication::translate("kmen::store", "Send the details to the support.")};
    }
}

class Session::Private {
public:
    DatabaseConfig config;
    const Clock *clock = nullptr;
    QString connection;
    QSqlDatabase database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> statements;
    bool inTransaction = false;
    Durability durability = Durability::Full;
};

Session::Session(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Session::~Session()
{
    d->statements.clear();
    const QString connection = d->connection;
    d->database.close();
    d->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection);
}

Result<std::unique_ptr<Session>> Session::open(const DatabaseConfig &config, const Clock &clock)
{
    auto p = std::make_unique<Private>();
    p->config = config;
    p->clock = &clock;
    p->connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    p->database = QSqlDatabase::addDatabase(sqliteDialect().driver, p->connection);
    p->database.setDatabaseName(config.file);
    p->database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(config.busyTimeout.count()));
    std::unique_ptr<Session> session(new Session(std::move(p)));
    if (!session->d->database.open()) {
        return std::unexpected(errorOf(session->d->database.lastError()));
    }
    for (const QString &statement : sqliteDialect().onOpen) {
        if (auto done = session->execute(statement); !done) {
            return failWith(done);
        }
    }
    return session;
}

Query Session::query(const QString &sql)
{
    if (const auto found = d->statements.find(sql); found != d->statements.end() && found->second) {
        return {this, sql, std::move(found->second), true};
    }
    auto query = std::make_unique<QSqlQuery>(d->database);
    query->setForwardOnly(true);
    const bool prepared = query->prepare(sql);
    return {this, sql, std::move(query), prepared};
}

Result<void> Session::execute(const QString &sql)
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return std::unexpected(errorOf(query.lastError()));
    }
    return {};
}

const Clock &Session::clock() const
{
    return *d->clock;
}
const DatabaseConfig &Session::config() const
{
    return d->config;
}
const Dialect &Session::dialect() const
{
    return sqliteDialect();
}
bool Session::inTransaction() const
{
    return d->inTransaction;
}

Query::Query(Session *session, const QString &sql, std::unique_ptr<QSqlQuery> query, bool prepared)
    : m_session(session)
    , m_sql(sql)
    , m_query(std::move(query))
    , m_prepared(prepared)
{
}

Query::Query(Query &&other) noexcept = default;

Query::~Query()
{
    if (m_query && m_prepared) {
        m_query->finish();
        auto &kept = m_session->d->statements[m_sql];
        if (!kept) {
            kept = std::move(m_query);
        }
    }
}

Query &Query::bind(const QString &name, const QVariant &value)
{
    m_query->bindValue(name, value);
    return *this;
}

Query &Query::bind(const QString &name, const QString &value)
{
    m_query->bindValue(name, value.isNull() ? QString::fromLatin1("") : value);
    return *this;
}

Query &Query::bind(const QString &name, qint64 value)
{
    m_query->bindValue(name, value);
    return *this;
}

Query &Query::bind(const QString &name, const QByteArray &value)
{
    m_query->bindValue(name, value);
    return *this;
}

Result<void> Query::exec()
{
    if (!m_prepared || !m_query->exec()) {
        return std::unexpected(errorOf(m_query->lastError()));
    }
    return {};
}

bool Query::next()
{
    return m_query->next();
}

Result<void> Query::finish()
{
    const QSqlError error = m_query->lastError();
    m_query->finish();
    if (error.isValid()) {
        return std::unexpected(errorOf(error));
    }
    return {};
}

QVariant Query::value(int column) const
{
    return m_query->value(column);
}
QString Query::text(int column) const
{
    return m_query->value(column).toString();
}
qint64 Query::integer(int column) const
{
    return m_query->value(column).toLongLong();
}
QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}
bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}
qint64 Query::affected() const
{
    return m_query->numRowsAffected();
}
qint64 Query::lastId() const
{
    return m_query->lastInsertId().toLongLong();
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Moment> Query::optionalMoment(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(moment(column));
}

Result<Transaction> Transaction::begin(Session &session, Durability durability)
{
    auto &d = *session.d;
    if (d.inTransaction) {
        return fail(ErrorKind::Internal, QStringLiteral("store.NESTED"),
            QCoreApplication::translate(
                "kmen::store", "The program began a change of the database inside another one."),
            {}, QCoreApplication::translate("kmen::store", "Send the details to the support."));
    }
    if (d.durability != durability) {
        const QString level = durability == Durability::Full ? QStringLiteral("FULL") : QStringLiteral("NORMAL");
        if (auto done = session.execute(u"PRAGMA synchronous = " + level); !done) {
            return failWith(done);
        }
        d.durability = durability;
    }
    if (auto done = session.execute(session.dialect().begin); !done) {
        return failWith(done);
    }
    d.inTransaction = true;
    return Transaction(session);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_session(other.m_session)
    , m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    if (!m_open) {
        return fail(ErrorKind::Internal, QStringLiteral("store.NO_TRANSACTION"),
            QCoreApplication::translate(
                "kmen::store", "The program ended a change of the database that was over already."),
            {}, QCoreApplication::translate("kmen::store", "Send the details to the support."));
    }
    auto done = m_session->execute(QStringLiteral("COMMIT"));
    if (!done) {
        rollback();
        return done;
    }
    m_open = false;
    m_session->d->inTransaction = false;
    return {};
}

void Transaction::rollback()
{
    if (m_open) {
        m_open = false;
        m_session->d->inTransaction = false;
        // After some errors the engine has rolled back itself: then this fails and nothing is left to do.
        (void)m_session->execute(QStringLiteral("ROLLBACK"));
    }
}

} // namespace kmen::store
