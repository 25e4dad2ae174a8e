#include "store/server_p.h"

#include <QCoreApplication>
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

} // namespace

void setServer(QSqlDatabase &database, const DatabaseServer &server)
{
    database.setHostName(server.host);
    database.setPort(server.port);
    database.setDatabaseName(server.database);
    database.setUserName(server.user);
    database.setPassword(server.password);
    // A server that went away without a word is noticed within a minute.
    QString options =
        QStringLiteral("connect_timeout=%1;application_name=kmen;keepalives_idle=30;"
                       "keepalives_interval=10;keepalives_count=3;sslmode=%2")
            .arg(server.connectTimeout.count())
            .arg(quoted(server.host.isEmpty() || server.host.startsWith(u'/') ? QStringLiteral("prefer") : server.tls));
    if (!server.rootCertificate.isEmpty()) {
        options += u";sslrootcert=" + quoted(server.rootCertificate);
    }
    database.setConnectOptions(options);
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
            QCoreApplication::translate("kmen::store", "Leave the password out; the program asks for it."));
    }
    DatabaseServer server;
    server.host = url.host();
    server.port = url.port(server.port);
    server.database = url.path().mid(1);
    server.user = url.userName();
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == QStringLiteral("host")) {
            server.host = value;
        } else if (name == QStringLiteral("sslmode")) {
            static const QStringList modes {QStringLiteral("disable"), QStringLiteral("allow"),
                QStringLiteral("prefer"), QStringLiteral("require"), QStringLiteral("verify-ca"),
                QStringLiteral("verify-full")};
            if (!modes.contains(value)) {
                return std::unexpected(badAddress(name));
            }
            server.tls = value;
        } else if (name == QStringLiteral("sslrootcert")) {
            server.rootCertificate = value;
        } else {
            return std::unexpected(badAddress(name));
        }
    }
    if (server.database.isEmpty()) {
        return std::unexpected(badAddress(QStringLiteral("database")));
    }
    config.server = server;
    return config;
}

} // namespace kmen::store
