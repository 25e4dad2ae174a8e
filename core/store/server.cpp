#include "store/server_p.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

#include "store/sql_error_p.h"

namespace kmen::store {
namespace {

/// As libpq reads values in a connection string.
QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

Error badAddress(const QString &detail)
{
    return {ErrorKind::Input, QStringLiteral("store.ADDRESS"),
        QCoreApplication::translate("kmen::store", "This is no address of a database."), detail,
        QCoreApplication::translate(
            "kmen::store", "Write it as postgresql://user@server:5432/database, or name a file.")};
}

/// What is not an own field of QSqlDatabase.
QString optionsOf(const DatabaseServer &server)
{
    // A server that went away without a word is noticed within a minute.
    QString options = QStringLiteral("connect_timeout=%1;application_name=kmen;keepalives_idle=30;"
                                     "keepalives_interval=10;keepalives_count=3")
                          .arg(server.connectTimeout.count());
    const bool socket = server.service.isEmpty() && (server.host.isEmpty() || server.host.startsWith(u'/'));
    if (socket || !server.tls.isEmpty()) {
        options += u";sslmode=" + (socket ? QStringLiteral("prefer") : server.tls);
    }
    if (!server.rootCertificate.isEmpty()) {
        options += u";sslrootcert=" + quoted(server.rootCertificate);
    }
    if (!server.service.isEmpty()) {
        options += u";service=" + quoted(server.service);
    }
    return options;
}

/// The functions of libpq that are needed here; the driver has loaded it already.
class Libpq final {
public:
    Libpq()
    {
        for (const auto &[name, version] : {std::pair("pq", 5), std::pair("libpq", -1), std::pair("pq", -1)}) {
            m_library.setFileNameAndVersion(QString::fromLatin1(name), version);
            if (m_library.load()) {
                break;
            }
        }
        find(start, "PQconnectStart");
        find(setVerbosity, "PQsetErrorVerbosity");
        find(reset, "PQreset");
        find(status, "PQstatus");
        find(message, "PQerrorMessage");
        find(needsPassword, "PQconnectionNeedsPassword");
        find(finish, "PQfinish");
    }
    [[nodiscard]] bool isComplete() const
    {
        return start && setVerbosity && reset && status && message && needsPassword && finish;
    }

    void *(*start)(const char *) = nullptr;
    int (*setVerbosity)(void *, int) = nullptr;
    void (*reset)(void *) = nullptr;
    int (*status)(const void *) = nullptr;
    const char *(*message)(const void *) = nullptr;
    int (*needsPassword)(const void *) = nullptr;
    void (*finish)(void *) = nullptr;

private:
    template <class F>
    void find(F &function, const char *name)
    {
        function = reinterpret_cast<F>(m_library.isLoaded() ? m_library.resolve(name) : nullptr);
    }
    QLibrary m_library;
};

} // namespace

void setServer(QSqlDatabase &database, const DatabaseServer &server)
{
    database.setHostName(server.host);
    database.setPort(server.port);
    database.setDatabaseName(server.database);
    database.setUserName(server.user);
    database.setPassword(server.password);
    database.setConnectOptions(optionsOf(server));
}

Refusal whyRefused(const DatabaseServer &server)
{
    const Libpq libpq;
    if (!libpq.isComplete()) {
        return {};
    }
    QString words = optionsOf(server).replace(u';', u' ');
    const auto add = [&words](const char *key, const QString &value) {
        if (!value.isEmpty()) {
            words += u' ' + QString::fromLatin1(key) + u'=' + quoted(value);
        }
    };
    add("host", server.host);
    add("dbname", server.database);
    add("user", server.user);
    add("password", server.password);
    if (server.port > 0) {
        add("port", QString::number(server.port));
    }
    void *connection = libpq.start(words.toUtf8().constData());
    if (!connection) {
        return {};
    }
    // begun only to have something to set this for; the one that counts is the second
    constexpr int sqlstate = 3;
    constexpr int bad = 1;
    libpq.setVerbosity(connection, sqlstate);
    libpq.reset(connection);
    Refusal refusal;
    if (libpq.status(connection) == bad) {
        static const QRegularExpression state(QStringLiteral(":\\s+([0-9A-Z]{5})\\s*$"));
        const QString said = QString::fromUtf8(libpq.message(connection));
        refusal.state = state.match(said).captured(1);
        refusal.passwordMissing = libpq.needsPassword(connection) != 0;
    }
    libpq.finish(connection);
    return refusal;
}

QString keepLogClean()
{
    return QStringLiteral(R"(SELECT set_config(v.name, v.value, false) FROM (VALUES
        ('log_min_error_statement', 'panic'), ('log_error_verbosity', 'terse'), ('log_statement', 'none'),
        ('log_min_duration_statement', '-1'), ('log_duration', 'off')) AS v (name, value)
        WHERE current_setting(v.name) <> v.value AND has_parameter_privilege(current_user, v.name, 'SET'))");
}

Result<void> checkServer(const QSqlDatabase &database)
{
    constexpr int oldest = 150000;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT current_setting('server_version_num'), current_setting('server_encoding')"))
        || !query.next()) {
        return std::unexpected(serverErrorOf(query.lastError()));
    }
    const QString version = query.value(0).toString();
    const QString encoding = query.value(1).toString();
    if (version.toInt() < oldest || encoding != QStringLiteral("UTF8")) {
        return std::unexpected(serverUnfit(version + u' ' + encoding));
    }
    return {};
}

bool isServerAddress(const QString &address)
{
    return address.contains(QStringLiteral("://"));
}

Result<DatabaseConfig> databaseAt(const QString &address)
{
    DatabaseConfig config;
    if (!isServerAddress(address)) {
        config.file = address;
        return address.isEmpty() ? Result<DatabaseConfig>(std::unexpected(badAddress({}))) : config;
    }
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != QStringLiteral("postgresql") && scheme != QStringLiteral("postgres"))) {
        return std::unexpected(badAddress(scheme));
    }
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || query.hasQueryItem(QStringLiteral("password"))) {
        return fail(ErrorKind::Input, QStringLiteral("store.PASSWORD_IN_ADDRESS"),
            QCoreApplication::translate("kmen::store", "An address must not hold the password of the database."), {},
            QCoreApplication::translate("kmen::store",
                "Leave the password out, and keep it by “kmen-worker database password” or in the file ~/.pgpass."));
    }
    DatabaseServer server;
    server.host = url.host();
    server.port = url.port(server.port);
    server.database = url.path().mid(1);
    server.user = url.userName();
    bool tlsChosen = false;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (value.contains(u';')) {
            return std::unexpected(badAddress(name)); // Qt's driver takes it for the end of the option
        }
        if (name == QStringLiteral("host")) {
            server.host = value;
        } else if (name == QStringLiteral("service")) {
            server.service = value;
        } else if (name == QStringLiteral("sslmode")) {
            static const QStringList modes {QStringLiteral("disable"), QStringLiteral("allow"),
                QStringLiteral("prefer"), QStringLiteral("require"), QStringLiteral("verify-ca"),
                QStringLiteral("verify-full")};
            if (!modes.contains(value)) {
                return std::unexpected(badAddress(name));
            }
            server.tls = value;
            tlsChosen = true;
        } else if (name == QStringLiteral("sslrootcert")) {
            server.rootCertificate = value;
        } else {
            return std::unexpected(badAddress(name));
        }
    }
    if (!server.service.isEmpty()) {
        // what the address does not say, the service does
        server.port = url.port(-1);
        server.tls = tlsChosen ? server.tls : QString();
    } else if (server.database.isEmpty()) {
        return std::unexpected(badAddress(QStringLiteral("database")));
    }
    config.server = server;
    return config;
}

} // namespace kmen::store
