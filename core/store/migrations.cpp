#include "store/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <map>

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

/// Of the statements alone: a comment may be corrected, a statement never.
QString checksumOf(const Migration &migration)
{
    const QByteArray text = statementsOf(migration.sql).join(u';').simplified().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Error schemaDiffers(const QString &detail)
{
    return {ErrorKind::Conflict, QStringLiteral("store.SCHEMA_DIFFERS"),
        QCoreApplication::translate("kmen::store",
            "The database was made by another build of the program: its tables are not those that this one works "
            "with."),
        detail,
        QCoreApplication::translate("kmen::store",
            "Use the program that made the database, or restore a backup or create a new database. Nothing was "
            "changed.")};
}

using Tables = std::map<QString, QStringList>;

Result<Tables> tablesOf(Session &session)
{
    Tables tables;
    auto query = session.query(session.dialect().columns);
    auto done = query.each([&](Query &row) {
        tables[row.text(0)].append(QStringLiteral("%1 %2 %3").arg(row.text(1), row.text(2), row.text(3)));
    });
    if (!done) {
        return failWith(done);
    }
    return tables;
}

/// Databases of the first builds have no checksums yet.
Result<bool> keepsChecksums(Session &session)
{
    const auto tables = tablesOf(session);
    if (!tables) {
        return failWith(tables);
    }
    const auto found = tables->find(QStringLiteral("schema_migration"));
    return found != tables->end() && std::ranges::any_of(found->second, [](const QString &column) {
        return column.startsWith(QStringLiteral("checksum "));
    });
}

/// Writes down what the applied steps said, where that is not yet known.
Result<void> keepChecksums(Session &session, const std::vector<Migration> &migrations, int upTo)
{
    const auto keeps = keepsChecksums(session);
    if (!keeps) {
        return failWith(keeps);
    }
    auto query =
        session.query(*keeps ? QStringLiteral(
                          "UPDATE schema_migration SET checksum = :checksum WHERE number = :number AND checksum = ''")
                             : QStringLiteral("SELECT 1"));
    for (const Migration &migration : migrations) {
        if (!*keeps || migration.number > upTo) {
            break;
        }
        query.bind(QStringLiteral(":checksum"), checksumOf(migration))
            .bind(QStringLiteral(":number"), migration.number);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> run(Session &session, const Migration &migration)
{
    const QStringList statements = statementsOf(session.dialect().schema(migration.sql));
    for (const QString &statement : statements) {
        if (auto done = session.execute(statement); !done) {
            Error error = done.error();
            error.detail = migration.name + u": " + error.detail;
            return std::unexpected(error);
        }
    }
    return {};
}

/// The tables as the first steps make them: in memory, or in a place of the server that is forgotten at once.
Result<Tables> tablesAfter(Session &session, const std::vector<Migration> &migrations, int version)
{
    const auto make = [&](Session &scratch) -> Result<Tables> {
        for (const Migration &migration : migrations) {
            if (migration.number > version) {
                break;
            }
            if (auto done = run(scratch, migration); !done) {
                return failWith(done);
            }
        }
        return tablesOf(scratch);
    };
    if (session.dialect().engine == Engine::Sqlite) {
        auto scratch = Session::open({QStringLiteral(":memory:"), session.config().busyTimeout}, session.clock());
        if (!scratch) {
            return failWith(scratch);
        }
        return make(**scratch);
    }
    auto forgotten = Transaction::begin(session);
    if (!forgotten) {
        return failWith(forgotten);
    }
    for (const QString &statement :
        {QStringLiteral("CREATE SCHEMA kmen_comparison"), QStringLiteral("SET LOCAL search_path TO kmen_comparison")}) {
        if (auto done = session.execute(statement); !done) {
            return failWith(done);
        }
    }
    return make(session);
}

/// Where no checksum says so, the tables themselves do: the same steps on an empty database must give the same columns.
Result<void> checkTables(Session &session, const std::vector<Migration> &migrations, int version)
{
    const auto expected = tablesAfter(session, migrations, version);
    const auto found = tablesOf(session);
    if (!expected || !found) {
        return std::unexpected(!expected ? expected.error() : found.error());
    }
    for (const auto &[table, columns] : *expected) {
        const auto same = found->find(table);
        if (same == found->end() || same->second != columns) {
            return std::unexpected(schemaDiffers(QStringLiteral("table %1").arg(table)));
        }
    }
    return {};
}

/// The steps that made this file must be those that the program knows.
Result<void> checkApplied(Session &session, const std::vector<Migration> &migrations, int version)
{
    const auto keeps = keepsChecksums(session);
    if (!keeps) {
        return failWith(keeps);
    }
    if (!*keeps) {
        return checkTables(session, migrations, version);
    }
    QString differs;
    auto query = session.query(QStringLiteral("SELECT number, checksum FROM schema_migration ORDER BY number"));
    auto done = query.each([&](Query &row) {
        const auto number = static_cast<std::size_t>(row.integer(0));
        if (differs.isEmpty() && number <= migrations.size() && !row.text(1).isEmpty()
            && row.text(1) != checksumOf(migrations[number - 1])) {
            differs = migrations[number - 1].name;
        }
    });
    if (done && !differs.isEmpty()) {
        return std::unexpected(schemaDiffers(differs));
    }
    return done;
}

Result<void> apply(Session &session, const std::vector<Migration> &all, const Migration &migration)
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
    if (auto done = run(session, migration); !done) {
        return done;
    }
    auto insert = tx->query(
        QStringLiteral("INSERT INTO schema_migration (number, name, applied_at) VALUES (:number, :name, :applied_at)"));
    insert.bind(QStringLiteral(":number"), migration.number)
        .bind(QStringLiteral(":name"), migration.name)
        .bind(QStringLiteral(":applied_at"), tx->now());
    if (auto done = insert.exec(); !done) {
        return done;
    }
    if (auto done = keepChecksums(session, all, migration.number); !done) {
        return done;
    }
    return tx->commit();
}

Result<QString> backup(Session &session, int version)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(toMsecs(session.clock().now()), Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString file = QString(session.config().file + u".before-" + QString::number(version + 1) + u'-' + stamp);
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
    auto known = session.query(session.dialect().countTable);
    known.bind(QStringLiteral(":name"), QStringLiteral("schema_migration"));
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
    if (*version > 0) {
        if (auto done = checkApplied(session, *migrations, *version); !done) {
            return failWith(done);
        }
    }
    MigrationReport report {*version, *version, {}};
    if (*version > 0 && *version < newest && session.dialect().engine == Engine::Sqlite) {
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
        if (auto done = apply(session, *migrations, migration); !done) {
            if (done.error().code == QStringLiteral("store.NOT_ALLOWED")) {
                return fail(ErrorKind::Denied, QStringLiteral("store.SCHEMA_OLDER"),
                    QCoreApplication::translate("kmen::store",
                        "The database was made by an older version of the program, and your user may not bring it up "
                        "to date."),
                    done.error().detail,
                    QCoreApplication::translate("kmen::store",
                        "Ask the administrator to run “kmen-worker database init”. Nothing was changed."));
            }
            return failWith(done);
        }
        report.to = migration.number;
    }
    return report;
}

} // namespace kmen::store
