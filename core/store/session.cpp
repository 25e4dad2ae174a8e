#include "store/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <typeindex>
#include <unordered_map>

#include "store/server_copy_p.h"
#include "store/server_p.h"
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

/// Of one text of SQL.
struct Slot {
    std::unique_ptr<Statement> statement;
    Topics topics;
};

class Session::Private {
public:
    Result<void> connect();
    Result<void> run(const QString &sql);
    Result<void> tellChanges(Session &session);

    DatabaseConfig config;
    const Clock *clock = nullptr;
    QString connection;
    QSqlDatabase database;
    const Dialect *dialect = &sqliteDialect();
    std::shared_ptr<Link> link = std::make_shared<Link>();
    void *sqlite = nullptr; ///< see sqliteHandle
    std::optional<std::unique_ptr<ServerCopy>> copy; ///< of this connection, once somebody asked for it
    /// Slots stay where they are; a slot is empty while its statement is on loan.
    std::unordered_map<QString, Slot, SqlHash> statements;
    Topics touched; ///< by the transaction
    std::unordered_map<std::type_index, std::shared_ptr<void>> memories;
    bool inTransaction = false;
    std::chrono::steady_clock::time_point lastUse = std::chrono::steady_clock::now();
    Durability durability = Durability::Full;
};

Session::Session(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Session::~Session()
{
    d->statements.clear();
    d->copy.reset();
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
    p->dialect = config.server ? &postgresqlDialect() : &sqliteDialect();
    p->link->engine = p->dialect->engine;
    p->database = QSqlDatabase::addDatabase(p->dialect->driver, p->connection);
    if (config.server) {
        setServer(p->database, *config.server);
    } else {
        p->database.setDatabaseName(config.file);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(config.busyTimeout.count());
        if (config.readOnly) {
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        }
        p->database.setConnectOptions(options);
    }
    std::unique_ptr<Session> session(new Session(std::move(p)));
    if (auto done = session->d->connect(); !done) {
        return failWith(done);
    }
    return session;
}

Result<void> Session::Private::connect()
{
    if (!database.isValid()) {
        return std::unexpected(serverUnfit(QStringLiteral("Qt has no driver ") + dialect->driver));
    }
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return std::unexpected(config.server ? serverNotOpened(error, whyRefused(*config.server)) : errorOf(error));
    }
    link->lost = false;
    link->failed.reset();
    durability = Durability::Full;
    if (!config.server && !config.onlyQtSql) {
        sqlite = sqliteHandle(database);
    }
    for (const QString &statement : dialect->onOpen) {
        const bool changesFile = statement.contains(QStringLiteral("journal_mode"));
        if (config.readOnly && changesFile) {
            continue;
        }
        if (auto done = run(statement); !done) {
            return done;
        }
    }
    if (!config.server) {
        return {};
    }
    if (auto done = run(QStringLiteral("SET lock_timeout = %1").arg(config.busyTimeout.count())); !done) {
        return done;
    }
    if (config.readOnly) {
        if (auto done = run(QStringLiteral("SET default_transaction_read_only = on")); !done) {
            return done;
        }
    }
    if (auto done = checkServer(database); !done) {
        return done;
    }
    return run(keepLogClean());
}

Result<void> Session::Private::run(const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return std::unexpected(link->note(query.lastError()));
    }
    return {};
}

Result<void> Session::connected()
{
    if (!d->config.server || d->inTransaction) {
        return {};
    }
    // A server that was restarted while nobody worked is noticed before something is asked of it.
    constexpr std::chrono::seconds idle {1};
    const auto now = std::chrono::steady_clock::now();
    if (!d->link->lost && now - d->lastUse > idle) {
        (void)d->run(QStringLiteral("SELECT 1"));
    }
    d->lastUse = now;
    // A server that fell in the middle of a statement, as one whose disk is full does, may have said something else
    // last.
    d->link->lost = d->link->lost || !d->database.isOpen();
    if (!d->link->lost) {
        return {};
    }
    for (auto &[sql, slot] : d->statements) {
        slot.statement.reset();
    }
    d->copy.reset();
    d->database.close();
    ++d->link->epoch;
    return d->connect();
}

Query Session::query(const QString &sql)
{
    const auto open = connected();
    const auto [at, isNew] = d->statements.try_emplace(sql);
    Slot &slot = at->second;
    if (isNew) {
        slot.topics = topicsOf(sql);
    }
    d->touched |= slot.topics;
    if (!open) {
        return {&slot.statement, noStatement(open.error(), d->link)};
    }
    if (slot.statement) {
        return {&slot.statement, std::move(slot.statement)};
    }
    return {&slot.statement, d->sqlite ? sqliteStatement(d->sqlite, sql) : qtStatement(d->database, sql, d->link)};
}

/// In the transaction that made them, so that nobody is told of what was not committed.
Result<void> Session::Private::tellChanges(Session &session)
{
    if (!touched) {
        return {};
    }
    const QString names = topicNames(std::exchange(touched, Topics()));
    if (config.server) {
        auto notify = session.query(QStringLiteral("SELECT pg_notify('kmen', :topics)"));
        notify.bind(QStringLiteral(":topics"), names);
        return notify.exec();
    }
    const QStringList topics = names.split(u',');
    for (const QString &topic : topics) {
        auto count = session.query(QStringLiteral("INSERT INTO change_count (topic, value) VALUES (:topic, 1) "
                                                  "ON CONFLICT (topic) DO UPDATE SET value = change_count.value + 1"));
        count.bind(QStringLiteral(":topic"), topic);
        // a database that is not up to date yet has nobody who listens
        if (auto done = count.exec(); !done && done.error().code != QStringLiteral("store.SQL")) {
            return done;
        }
    }
    return {};
}

Result<void> Session::execute(const QString &sql)
{
    if (auto open = connected(); !open) {
        return open;
    }
    return d->run(sql);
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
    return *d->dialect;
}
bool Session::inTransaction() const
{
    return d->inTransaction;
}

QSqlDriver *Session::driver() const
{
    return d->database.driver();
}

void *Session::sqlite() const
{
    return d->sqlite;
}

Result<Moment> Session::sharedNow()
{
    if (!d->config.server) {
        return d->clock->now();
    }
    const SystemClock computer;
    const Moment before = computer.now();
    std::optional<Moment> there;
    auto query = this->query(
        QStringLiteral("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) AS shared_now"));
    if (auto done = query.each([&](Query &row) { there = row.moment(0); }); !done) {
        return failWith(done);
    }
    const Moment after = computer.now();
    // within the time of asking the two clocks cannot be told apart
    constexpr std::chrono::milliseconds rounding {1};
    const Moment now = d->clock->now();
    if (*there >= before - rounding && *there <= after + rounding) {
        return now;
    }
    return now + (*there - (before + (after - before) / 2));
}

bool Session::usesQtSqlOnly() const
{
    return !d->sqlite;
}

bool Session::takesCopies() const
{
    if (!d->copy) {
        d->copy = d->config.server && !d->config.onlyQtSql ? ServerCopy::make(d->database) : nullptr;
    }
    return *d->copy != nullptr;
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

Query &Query::bindView(const QString &name, QByteArrayView utf8)
{
    m_statement->bindView(name, utf8);
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
    return begin(session, durability, false);
}

Result<Transaction> Transaction::beginAhead(Session &session, Durability durability)
{
    return begin(session, durability, true);
}

Result<Transaction> Transaction::begin(Session &session, Durability durability, bool ahead)
{
    auto &d = *session.d;
    if (d.inTransaction) {
        return fail(ErrorKind::Internal, QStringLiteral("store.NESTED"),
            QCoreApplication::translate(
                "kmen::store", "The program began a change of the database inside another one."),
            {}, QCoreApplication::translate("kmen::store", "Send the details to the support."));
    }
    if (d.config.readOnly) {
        return std::unexpected(readOnly());
    }
    if (auto open = session.connected(); !open) {
        return failWith(open);
    }
    auto begun = session.beginOnce(durability, ahead);
    if (!begun && d.link->lost) {
        // nothing was in it yet
        begun = session.connected();
        if (begun) {
            begun = session.beginOnce(durability, ahead);
        }
    }
    if (!begun) {
        return failWith(begun);
    }
    d.link->failed.reset();
    d.inTransaction = true;
    d.touched = {};
    d.memories.clear();
    return Transaction(session, ahead);
}

Result<void> Session::beginOnce(Durability durability, bool ahead)
{
    if (d->durability != durability) {
        if (auto done = d->run(durability == Durability::Full ? dialect().fullDurability : dialect().bulkDurability);
            !done) {
            return done;
        }
        d->durability = durability;
    }
    const QStringList statements = ahead ? dialect().begin.first(1) : dialect().begin;
    for (const QString &statement : statements) {
        if (auto done = d->run(statement); !done) {
            if (!d->link->lost) {
                (void)d->run(QStringLiteral("ROLLBACK"));
            }
            return done;
        }
    }
    return {};
}

Result<void> Transaction::takeTurn()
{
    const QStringList statements = m_ahead ? m_session->dialect().begin.sliced(1) : QStringList();
    for (const QString &statement : statements) {
        if (auto done = m_session->d->run(statement); !done) {
            return done;
        }
    }
    m_ahead = false;
    m_session->d->memories.clear();
    return {};
}

std::shared_ptr<void> &Transaction::memoryOf(std::type_index type)
{
    return m_session->d->memories[type];
}

Result<void> Transaction::copyIn(
    const QString &table, const QStringList &columns, const std::function<QByteArray()> &more)
{
    auto &d = *m_session->d;
    if (const TableRule *rule = tableRule(table)) {
        d.touched |= rule->topics;
    }
    const QString statement = QStringLiteral("COPY %1 (%2) FROM STDIN").arg(table, columns.join(QStringLiteral(", ")));
    if (!m_session->takesCopies()) {
        return fail(ErrorKind::Internal, QStringLiteral("store.SQL"),
            QCoreApplication::translate("kmen::store", "The database refused an operation of the program."),
            QStringLiteral("COPY is not at hand"),
            QCoreApplication::translate("kmen::store", "Send the details to the support."));
    }
    if (const auto refused = (*d.copy)->run(statement.toUtf8(), more)) {
        return std::unexpected(d.link->note(*refused));
    }
    return {};
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_session(other.m_session)
    , m_open(std::exchange(other.m_open, false))
    , m_ahead(other.m_ahead)
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
    // PostgreSQL answers COMMIT of a failed transaction with success and keeps nothing of it.
    const auto failed = m_session->d->link->failed;
    auto done = failed ? Result<void>(std::unexpected(*failed)) : m_session->d->tellChanges(*m_session);
    if (done) {
        done = m_session->execute(QStringLiteral("COMMIT"));
    }
    if (!done) {
        rollback();
        return done;
    }
    m_open = false;
    m_session->d->inTransaction = false;
    m_session->noteWritten();
    return {};
}

void Session::noteWritten()
{
    if (!d->config.server || !d->config.replica) {
        return;
    }
    std::optional<qint64> position;
    auto query = this->query(
        QStringLiteral("SELECT CAST(pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') AS BIGINT) AS written"));
    const auto done = query.each([&](const Query &row) { position = row.integer(0); });
    if (done && position) {
        d->config.written->note(*position);
    } else {
        d->config.written->noteUnknown();
    }
}

void Transaction::rollback()
{
    if (m_open) {
        m_open = false;
        // After some errors the engine has rolled back itself: then this fails and nothing is left to do.
        if (!m_session->d->link->lost) {
            (void)m_session->d->run(QStringLiteral("ROLLBACK"));
        }
        m_session->d->inTransaction = false;
    }
}

} // namespace kmen::store
