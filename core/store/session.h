/// One connection to the database, its prepared statements, and transactions.
/// One thread, one Session: nothing here may be shared between threads. Source: ARCHITECTURE.md, "store".
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <typeindex>

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "store/dialect.h"
#include "store/tables.h"
#include "store/written.h"

class QSqlDriver;

namespace kmen::store {

/// A PostgreSQL server, 15 or newer.
struct DatabaseServer {
    QString host; ///< name or address; a folder (begins with "/") holds the server's socket; empty: the usual socket
    int port = 5432;
    QString database;
    QString user;
    QString password; ///< never in a file of ours, an address or a log; empty: what libpq finds (PGPASSFILE, ~/.pgpass)
    QString service; ///< section of libpq's service file; what it says is used where the other fields are empty
    QString tls = QStringLiteral("verify-full"); ///< libpq's sslmode; of no meaning for a socket; empty: the service's
    QString rootCertificate; ///< PEM file of the authority that signed the server's certificate; empty: the user's own
    std::chrono::seconds connectTimeout {5};
};

struct DatabaseConfig {
    QString file; ///< SQLite file; made when missing, its folder must exist. Empty when a server is used.
    std::chrono::milliseconds busyTimeout {5000}; ///< how long a write waits for another desk's
    /// Never past QtSql to the engine itself, as on systems whose Qt brings its own copy of SQLite. For tests.
    bool onlyQtSql = false;
    std::optional<DatabaseServer> server = std::nullopt; ///< PostgreSQL instead of the file
    /// A standby of the server for pages that only read (openForReading); it may be a moment behind.
    std::optional<DatabaseServer> replica = std::nullopt;
    bool readOnly = false; ///< the session may not write, whatever its user may
    /// Copies of a configuration share it; kept only where there is a replica.
    std::shared_ptr<Written> written = std::make_shared<Written>();
};

/// "postgresql://user@host:5432/database?sslmode=verify-full&sslrootcert=/path", "postgresql:///database?host=/run"
/// for a socket, or "postgresql:///?service=NAME" for a section of libpq's service file; anything else is the path of a
/// SQLite file.
/// Errors: Input "store.ADDRESS" when it is neither, "store.PASSWORD_IN_ADDRESS" (passwords belong to the key store).
Result<DatabaseConfig> databaseAt(const QString &address);
/// Is it an address rather than a path?
bool isServerAddress(const QString &address);

/// Full: a decision of a person survives a power cut. Bulk: what can be read again from the registers may lose its last
/// seconds (never its consistency).
enum class Durability { Full, Bulk };

class Session;
class Statement;

/// A prepared statement on loan; it goes back to the session's cache when destroyed. Rows are read forward only.
/// A statement that cannot be prepared says so in exec().
class Query final {
public:
    Query(Query &&other) noexcept;
    Query &operator=(Query &&other) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    /// `name` with its colon, ":kid". An empty optional binds NULL; a QString is always text, a null one too.
    Query &bind(const QString &name, const QVariant &value);
    Query &bind(const QString &name, const QString &value);
    Query &bind(const QString &name, qint64 value);
    Query &bind(const QString &name, int value) { return bind(name, static_cast<qint64>(value)); }
    Query &bind(const QString &name, bool value) { return bind(name, static_cast<qint64>(value ? 1 : 0)); }
    Query &bind(const QString &name, const QByteArray &value);
    /// Text that is UTF-8 already.
    Query &bindUtf8(const QString &name, const QByteArray &value);
    /// The same, without a copy where the engine is in the program: it stays where it is until the statement was run.
    Query &bindView(const QString &name, QByteArrayView utf8);
    Query &bind(const QString &name, Moment value) { return bind(name, static_cast<qint64>(toMsecs(value))); }
    Query &bind(const QString &name, ClientId value) { return bind(name, static_cast<qint64>(value.value)); }
    template <class T>
    Query &bind(const QString &name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bind(name, QVariant());
    }

    /// Runs the statement. Errors: see Session.
    Result<void> exec();
    /// The next row; false at the end and on an error (`finish` tells which).
    bool next();
    /// Ends the reading; an error that `next` met is returned here.
    Result<void> finish();
    /// exec(), then `row(*this)` for every row, then finish().
    template <class F>
    Result<void> each(F &&row)
    {
        if (auto done = exec(); !done) {
            return done;
        }
        while (next()) {
            row(*this);
        }
        return finish();
    }

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< of a text: UTF-8
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] Moment moment(int column) const { return fromMsecs(integer(column)); }
    [[nodiscard]] std::optional<Moment> optionalMoment(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] qint64 affected() const; ///< rows changed by the last exec
    [[nodiscard]] qint64 lastId() const; ///< key of the row that the last exec inserted

private:
    friend class Session;
    Query(std::unique_ptr<Statement> *slot, std::unique_ptr<Statement> statement);
    std::unique_ptr<Statement> *m_slot; ///< in the session's cache
    std::unique_ptr<Statement> m_statement;
};

/// Errors of everything that reaches the database: Unavailable "store.LOCKED", "store.DISK_FULL", "store.NOT_OPENED";
/// Denied "store.READ_ONLY"; Corrupt "store.DAMAGED", "store.NOT_A_DATABASE"; Conflict "store.DUPLICATE";
/// Internal "store.SQL" for anything else. Of a server also: Unavailable "store.SERVER_GONE", Denied
/// "store.NOT_ALLOWED". `detail` holds the engine's words, never values.
///
/// When a server is gone, the transaction that was open is lost, and the session connects again at its next use; after
/// a restart while nobody worked that next use is the first one already.
/// After an error inside a transaction a server takes nothing more of it: every statement and commit() fail.
class Session final {
public:
    /// Opens the file (WAL, foreign keys on) or connects to the server. `clock` outlives the session. The schema is not
    /// touched: call migrate(). Errors of a server also: Denied "store.WRONG_PASSWORD", NotFound "store.NO_DATABASE",
    /// Input "store.SERVER_UNFIT".
    static Result<std::unique_ptr<Session>> open(const DatabaseConfig &config, const Clock &clock);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// The prepared statement of this SQL; from the cache when it is there and not on loan.
    Query query(const QString &sql);
    /// One statement without parameters, not kept.
    Result<void> execute(const QString &sql);

    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] const DatabaseConfig &config() const;
    [[nodiscard]] const Dialect &dialect() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] bool usesQtSqlOnly() const;
    /// Does Transaction::copyIn work here? On a server, where the library that Qt speaks through can be spoken to.
    [[nodiscard]] bool takesCopies() const;
    /// The time that all desks share: the server's, or this computer's for a file. Of a clock that was set otherwise
    /// than the computer's it keeps the difference.
    Result<Moment> sharedNow();

private:
    friend class Query;
    friend class Transaction;
    friend class ChangeWatch;
    friend class FileCopy;
    class Private;
    [[nodiscard]] QSqlDriver *driver() const;
    [[nodiscard]] void *sqlite() const; ///< see sqliteHandle; nothing on a server
    /// Connects again when the server was gone; not inside a transaction.
    Result<void> connected();
    Result<void> beginOnce(Durability durability, bool ahead);
    /// Where there is a replica: all that was committed so far is to be in it before it is read again.
    void noteWritten();
    explicit Session(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct ReadingSession {
    std::unique_ptr<Session> session;
    /// Why the replica is not used: it is away, and the pages read from the server itself. For a note.
    std::optional<Error> replicaAway;
};
/// For pages that only read: a session of the replica, or of the database itself when there is no replica or it is
/// away. Either way it cannot write. Errors: those of Session::open.
Result<ReadingSession> openForReading(const DatabaseConfig &config, const Clock &clock);

/// Has the replica, of which this is a session, everything that DatabaseConfig::written says? False too when it is no
/// replica any more.
Result<bool> hasAllWritten(Session &replica);

/// All writes happen in one. Rolls back when destroyed without commit(). Not nested. Never call a register while one is
/// open: the call's journal row waits for this very transaction.
class Transaction final {
public:
    /// Takes the write lock at once, so that what is read inside stays true until commit.
    static Result<Transaction> begin(Session &session, Durability durability = Durability::Full);
    /// On a server: begins without the write lock, so that many new rows are copied in while others write. Until
    /// takeTurn() only copyIn() may write, rows that nobody else can mean, and what is read may change.
    static Result<Transaction> beginAhead(Session &session, Durability durability);
    /// The write lock for what beginAhead began. Errors: as of begin().
    Result<void> takeTurn();
    [[nodiscard]] bool isAhead() const { return m_ahead; }
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// After a failure nothing is written and the transaction is over.
    Result<void> commit();
    void rollback();
    Query query(const QString &sql) { return m_session->query(sql); }
    /// Many rows into a table at once, as COPY reads them: UTF-8 with a tab between the values, "\N" for none, a line
    /// each. `more` gives some lines after others, and nothing at the end; the server works while it makes them. Only
    /// where Session::takesCopies.
    Result<void> copyIn(const QString &table, const QStringList &columns, const std::function<QByteArray()> &more);
    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] Moment now() const { return m_session->clock().now(); }
    /// Whatever a room knows for as long as the write lock is held: nobody else can change what was read inside.
    /// Made empty by its first use in each transaction.
    template <class T>
    T &memory()
    {
        std::shared_ptr<void> &kept = memoryOf(std::type_index(typeid(T)));
        if (!kept) {
            kept = std::make_shared<T>();
        }
        return *static_cast<T *>(kept.get());
    }

private:
    std::shared_ptr<void> &memoryOf(std::type_index type);
    static Result<Transaction> begin(Session &session, Durability durability, bool ahead);
    Transaction(Session &session, bool ahead)
        : m_session(&session)
        , m_open(true)
        , m_ahead(ahead)
    {
    }
    Session *m_session;
    bool m_open;
    bool m_ahead; ///< the write lock is not taken yet
};

} // namespace kmen::store
