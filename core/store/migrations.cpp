#include "store/migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace kmen::store {
namespace {

Error brokenMigrations(const QString &detail)
{
    return {ErrorKind::Internal, QStringLiteral("store.MIGRATIONS"),
        QCoreApplication::translate("kmen::store", "The program's own description of the database is incomplete."),
        detail, QCoreApplication::translate("kmen::store", "Install the program again.")};
}

/// Statements end with a semicolon at the end of a line; lines of comment are left out.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    const QStringList lines = sql.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u"--")) {
            continue;
        }
        statement += line + u'\n';
        if (trimmed.endsWith(u';')) {
            statement.chop(statement.size() - statement.lastIndexOf(u';'));
            statements.append(statement);
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty()) {
        statements.append(statement);
    }
    return statements;
}

Result<void> apply(Session &session, const Migration &migration)
{
    auto tx = Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto version = schemaVersion(session);
    if (!version) {
        return failWith(version);
    }
    if (*version >= migration.number) {
        return {}; // another program was quicker
    }
    const QStringList statements = statementsOf(session.dialect().schema(migration.sql));
    for (const QString &statement : statements) {
        if (auto done = session.execute(statement); !done) {
            Error error = done.error();
            error.detail = migration.name + u": " + error.detail;
            return std::unexpected(error);
        }
    }
    auto insert = tx->query(
        QStringLiteral("INSERT INTO schema_migration (number, name, applied_at) VALUES (:number, :name, :applied_at)"));
    insert.bind(QStringLiteral(":number"), migration.number)
        .bind(QStringLiteral(":name"), migration.name)
        .bind(QStringLiteral(":applied_at"), tx->now());
    if (auto done = insert.exec(); !done) {
        return done;
    }
    return tx->commit();
}

Result<QString> backup(Session &session, int version)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(toMsecs(session.clock().now()), Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString file = QStringLiteral("%1.before-%2-%3").arg(session.config().file).arg(version + 1).arg(stamp);
    QString quoted = file;
    quoted.replace(u'\'', QStringLiteral("''"));
    if (auto done = session.execute(u"VACUUM INTO '" + quoted + u'\''); !done) {
        return fail(ErrorKind::Unavailable, QStringLiteral("store.BACKUP"),
            QCoreApplication::translate("kmen::store",
                "The database must be changed for this version of the program, but its backup cannot be made."),
            done.error().detail,
            QCoreApplication::translate(
                "kmen::store", "Free some space beside the database file. Nothing was changed."));
    }
    return file;
}

} // namespace

Result<std::vector<Migration>> migrationsFrom(const QString &directory)
{
    static const QRegularExpression name(QStringLiteral("^(\\d{3})_\\w+\\.sql$"));
    std::vector<Migration> migrations;
    const QStringList files = QDir(directory).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        const auto match = name.match(fileName);
        QFile file(QDir(directory).filePath(fileName));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly)) {
            return std::unexpected(brokenMigrations(fileName));
        }
        const int number = match.captured(1).toInt();
        if (number != static_cast<int>(migrations.size()) + 1) {
            return std::unexpected(brokenMigrations(fileName));
        }
        migrations.push_back({number, fileName.chopped(4), QString::fromUtf8(file.readAll())});
    }
    if (migrations.empty()) {
        return std::unexpected(brokenMigrations(directory));
    }
    return migrations;
}

Result<int> schemaVersion(Session &session)
{
    int tables = 0;
    auto known = session.query(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'"));
    auto done = known.each([&](Query &row) { tables = static_cast<int>(row.integer(0)); });
    if (!done) {
        return failWith(done);
    }
    if (tables == 0) {
        return 0;
    }
    int version = 0;
    auto query = session.query(QStringLiteral("SELECT coalesce(max(number), 0) FROM schema_migration"));
    done = query.each([&](Query &row) { version = static_cast<int>(row.integer(0)); });
    if (!done) {
        return failWith(done);
    }
    return version;
}

Result<MigrationReport> migrate(Session &session, const QString &directory)
{
    const auto migrations = migrationsFrom(directory);
    if (!migrations) {
        return failWith(migrations);
    }
    const auto version = schemaVersion(session);
    if (!version) {
        return failWith(version);
    }
    const int newest = migrations->back().number;
    if (*version > newest) {
        return fail(ErrorKind::Conflict, QStringLiteral("store.SCHEMA_NEWER"),
            QCoreApplication::translate("kmen::store", "The database was made by a newer version of the program."),
            QStringLiteral("schema %1, program %2").arg(*version).arg(newest),
            QCoreApplication::translate(
                "kmen::store", "Update the program on this computer. The database was not touched."));
    }
    MigrationReport report {*version, *version, {}};
    if (*version > 0 && *version < newest) {
        auto file = backup(session, *version);
        if (!file) {
            return failWith(file);
        }
        report.backupFile = *file;
    }
    for (const Migration &migration : *migrations) {
        if (migration.number <= *version) {
            continue;
        }
        if (auto done = apply(session, migration); !done) {
            return failWith(done);
        }
        report.to = migration.number;
    }
    return report;
}

} // namespace kmen::store
