#include "store/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <typeindex>
#include <unordered_map>

#include "store/sql_error_p.h"
#include "store/statement_p.h"

namespace kmen::store {
namespace {

/// Statements are told apart by their length and their ends; reading all of a long one for its hash each time it is
/// used costs more than running it.
struct SqlHash {
    std::size_t operator()(const QString &sql) const
    {
        constexpr qsizetype sampled = 24;
        const QStringView text(sql);
        return qHash(text.right(sampled), static_cast<std::size_t>(text.size()))
            ^ qHash(text.left(sampled), static_cast<std::size_t>(text.size()));
    }
};

} // namespace

Error errorOf(const QSqlError &error)
{
    return errorOf(error.nativeErrorCode().toInt(), error.databaseText());
}

Error errorOf(int code, const QString &text)
{
    // Codes of SQLite; the low byte is the primary one.
    constexpr int uniqueViolated = 2067;
    constexpr int primaryKeyViolated = 1555;
    const QString detail = QStringLiteral("SQLite %1: %2").arg(QString::number(code), text);
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
    void *sqlite = nullptr; ///< see sqliteHandle
    /// Slots stay where they are; a slot is empty while its statement is on loan.
    std::unordered_map<QString, std::unique_ptr<Statement>, SqlHash> statements;
    std::unordered_map<std::type_index, std::shared_ptr<void>> memories;
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
    if (!config.onlyQtSql) {
        session->d->sqlite = sqliteHandle(session->d->database);
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
    const auto slot = d->statements.try_emplace(sql).first;
    if (slot->second) {
        return {&slot->second, std::move(slot->second)};
    }
    return {&slot->second, d->sqlite ? sqliteStatement(d->sqlite, sql) : qtStatement(d->database, sql)};
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

bool Session::usesQtSqlOnly() const
{
    return !d->sqlite;
}

Query::Query(std::unique_ptr<Statement> *slot, std::unique_ptr<Statement> statement)
    : m_slot(slot)
    , m_statement(std::move(statement))
{
}

Query::Query(Query &&other) noexcept = default;

Query::~Query()
{
    if (m_statement && m_statement->prepared()) {
        m_statement->reset();
        if (!*m_slot) {
            *m_slot = std::move(m_statement);
        }
    }
}

Query &Query::bind(const QString &name, const QVariant &value)
{
    m_statement->bind(name, value);
    return *this;
}

Query &Query::bind(const QString &name, const QString &value)
{
    m_statement->bind(name, value);
    return *this;
}

Query &Query::bind(const QString &name, qint64 value)
{
    m_statement->bind(name, value);
    return *this;
}

Query &Query::bind(const QString &name, const QByteArray &value)
{
    m_statement->bind(name, value);
    return *this;
}

Query &Query::bindUtf8(const QString &name, const QByteArray &value)
{
    m_statement->bindUtf8(name, value);
    return *this;
}

Result<void> Query::exec()
{
    return m_statement->exec();
}

bool Query::next()
{
    return m_statement->next();
}

Result<void> Query::finish()
{
    return m_statement->finish();
}

QVariant Query::value(int column) const
{
    return m_statement->value(column);
}
QString Query::text(int column) const
{
    return m_statement->text(column);
}
qint64 Query::integer(int column) const
{
    return m_statement->integer(column);
}
QByteArray Query::bytes(int column) const
{
    return m_statement->bytes(column);
}
bool Query::isNull(int column) const
{
    return m_statement->isNull(column);
}
qint64 Query::affected() const
{
    return m_statement->affected();
}
qint64 Query::lastId() const
{
    return m_statement->lastId();
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
    d.memories.clear();
    return Transaction(session);
}

std::shared_ptr<void> &Transaction::memoryOf(std::type_index type)
{
    return m_session->d->memories[type];
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
