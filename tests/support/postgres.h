/// A real PostgreSQL server for a test program: made in a temporary folder, reached through a socket in it, stopped and
/// removed when the program ends, also when it crashes or is killed.
#pragma once

#include <QString>

#include <memory>

namespace kmen::test {

/// Does this run of the program ask for PostgreSQL (KMEN_TEST_ENGINE=postgresql)?
bool wantsPostgres();

/// What a test's main says first: 0 to go on, 77 (CTest: skipped) when PostgreSQL is wanted but not installed.
int engineMissing();

/// One server for the whole program, one empty database for each object. The databases sort text as Czech does, so that
/// whatever relies on the order of bytes has to say so.
class Postgres final {
public:
    Postgres();
    ~Postgres();
    Postgres(const Postgres &) = delete;
    Postgres &operator=(const Postgres &) = delete;

    [[nodiscard]] bool isValid() const { return !m_database.isEmpty(); }
    [[nodiscard]] QString host() const; ///< folder of the socket
    [[nodiscard]] QString database() const { return m_database; }
    [[nodiscard]] static QString user() { return QStringLiteral("kmen"); } ///< needs no password; may do anything
    /// As people write it: "postgresql://…".
    [[nodiscard]] QString address() const;
    /// Another user, who has to give `password`.
    bool addUser(const QString &name, const QString &password);
    /// One statement of the administrator, in another connection.
    bool administer(const QString &sql);
    /// Ends the server, or lets it begin again with the data that it had.
    bool stop();
    bool start();
    /// The server falls in the middle of its work, and begins again by repairing its files.
    bool crash();
    /// All that the server has logged so far.
    [[nodiscard]] QByteArray log() const;
    /// Begins again, and listens on 127.0.0.1 under TLS with this certificate and key (PEM): the port, 0 on failure.
    int listen(const QByteArray &certificate, const QByteArray &key);
    /// A standby of the server, made now; its port for the same host, 0 on failure. It ends with the server.
    int startReplica();
    bool stopReplica();
    /// The server dies, its standby is promoted and takes over the address: what had not reached it is lost, as when a
    /// cluster fails over.
    bool failOver();
    [[nodiscard]] static int port();
    /// A program of PostgreSQL, "pg_dump".
    [[nodiscard]] static QString program(const QString &name);

private:
    QString m_database;
};

} // namespace kmen::test
