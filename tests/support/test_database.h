/// An empty database on the engine that this run of the test program is for. For tests that link core-store.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <optional>

#include "postgres.h"
#include "store/migrations.h"
#include "store/rights.h"
#include "store/session.h"

namespace kmen::test {

class TestDatabase final {
public:
    TestDatabase()
    {
        if (wantsPostgres()) {
            m_postgres.emplace();
            useRoles();
        }
    }

    [[nodiscard]] store::DatabaseConfig config(std::chrono::milliseconds busy = std::chrono::seconds(5)) const
    {
        store::DatabaseConfig config;
        config.busyTimeout = busy;
        if (m_postgres) {
            store::DatabaseServer server;
            server.host = m_postgres->host();
            server.port = Postgres::port();
            server.database = m_postgres->database();
            server.user = m_login.isEmpty() ? Postgres::user() : m_login;
            server.password = m_login;
            config.server = server;
        } else {
            config.file = m_directory.filePath(QStringLiteral("kmen.db"));
        }
        return config;
    }
    [[nodiscard]] bool isValid() const { return m_postgres ? m_postgres->isValid() : m_directory.isValid(); }
    /// All that the engine has written into its files so far, log of changes included.
    [[nodiscard]] QByteArrayList storedBytes()
    {
        QStringList files;
        if (m_postgres) {
            (void)m_postgres->administer(QStringLiteral("CHECKPOINT"));
            for (const char *folder : {"base", "pg_wal"}) {
                QDirIterator found(m_postgres->host() + u"/data/" + QString::fromLatin1(folder), QDir::Files,
                    QDirIterator::Subdirectories);
                while (found.hasNext()) {
                    files.append(found.next());
                }
            }
        } else {
            files = {config().file, config().file + QStringLiteral("-wal")};
        }
        QByteArrayList contents;
        for (const QString &name : std::as_const(files)) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly)) {
                contents.append(file.readAll());
            }
        }
        return contents;
    }
    /// The server, when it is one.
    [[nodiscard]] Postgres *postgres() { return m_postgres ? &*m_postgres : nullptr; }

private:
    /// KMEN_TEST_ROLES ("clerk,worker"): the tables are made by their owner, and the test works as a member of these
    /// roles. A test that changes tables by hand cannot work so.
    void useRoles()
    {
        const QStringList words = qEnvironmentVariable("KMEN_TEST_ROLES").split(u',', Qt::SkipEmptyParts);
        if (words.isEmpty() || !m_postgres->isValid()) {
            return;
        }
        const SystemClock clock;
        const auto owner = store::Session::open(config(), clock);
        const QString login = u"tester_" + m_postgres->database();
        if (!owner || !store::migrate(**owner) || !store::grantRights(**owner) || !m_postgres->addUser(login, login)) {
            qFatal("the roles were not made");
        }
        for (const QString &word : words) {
            const auto role = store::roleNamed(word);
            if (!role || !store::grantRole(**owner, login, *role)) {
                qFatal("no such role");
            }
        }
        m_login = login;
    }

    QTemporaryDir m_directory;
    QString m_login;
    std::optional<Postgres> m_postgres;
};

} // namespace kmen::test
