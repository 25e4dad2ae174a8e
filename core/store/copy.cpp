#include "store/copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include "store/sql_error_p.h"

namespace kmen::store {

namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::store)
};

std::unexpected<Error> notCopied(const QString &detail)
{
    return fail(ErrorKind::Unavailable, QStringLiteral("store.COPY"),
        CopyWords::tr("The copy of the database was not made."), detail,
        CopyWords::tr("Check that its folder exists, that you may write there and that there is enough space."));
}

/// Half a copy is nobody's copy.
void removeCopy(const QString &path)
{
    for (const char *tail : {"", "-journal", "-wal", "-shm"}) {
        QFile::remove(path + QString::fromLatin1(tail));
    }
}

Result<void> checkCopy(const QString &path, const Clock &clock)
{
    DatabaseConfig config;
    config.file = path;
    config.readOnly = true;
    auto session = Session::open(config, clock);
    if (!session) {
        return failWith(session);
    }
    QString said;
    auto query = (*session)->query(QStringLiteral("PRAGMA quick_check(1)"));
    if (auto done = query.each([&](Query &row) { said = row.text(0); }); !done) {
        return done;
    }
    return said == QStringLiteral("ok") ? Result<void>() : std::unexpected(errorOf(SQLITE_CORRUPT, said));
}

} // namespace

class FileCopy final {
public:
    FileCopy(Session &session, const QString &to, const Job &job)
        : m_session(session)
        , m_to(to)
        , m_job(job)
    {
    }

    Result<void> run()
    {
        if (!m_session.sqlite()) {
            // Qt's driver brings its own copy of SQLite: then in SQL, which is slower and as whole
            return m_session.execute(u"VACUUM INTO '" + QString(m_to).replace(u'\'', QStringLiteral("''")) + u'\'');
        }
        // What this connection reads does not move while the copy is made, and nobody's writing begins it anew.
        if (auto done = m_session.execute(QStringLiteral("BEGIN")); !done) {
            return done;
        }
        auto done = readOnce();
        if (done) {
            done = pages();
        }
        (void)m_session.execute(QStringLiteral("ROLLBACK"));
        return done;
    }

private:
    Result<void> readOnce()
    {
        auto query = m_session.query(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        return query.each([](Query &) {});
    }

    Result<void> pages()
    {
        sqlite3 *target = nullptr;
        Result<void> done;
        int code =
            sqlite3_open_v2(m_to.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        if (code != SQLITE_OK) {
            done = notCopied(QString::fromUtf8(sqlite3_errmsg(target)));
        } else {
            done = copyTo(target);
        }
        sqlite3_close(target);
        return done;
    }

    Result<void> copyTo(sqlite3 *target)
    {
        constexpr int pagesAtOnce = 2000;
        sqlite3_backup *backup =
            sqlite3_backup_init(target, "main", static_cast<sqlite3 *>(m_session.sqlite()), "main");
        if (!backup) {
            return notCopied(QString::fromUtf8(sqlite3_errmsg(target)));
        }
        int code = SQLITE_OK;
        while (code == SQLITE_OK && !m_job.cancelled()) {
            code = sqlite3_backup_step(backup, pagesAtOnce);
            const int total = sqlite3_backup_pagecount(backup);
            m_job.progress(total - sqlite3_backup_remaining(backup), total, CopyWords::tr("Copying the database"));
        }
        sqlite3_backup_finish(backup);
        if (code == SQLITE_DONE) {
            return {};
        }
        if (code == SQLITE_OK) {
            return fail(ErrorKind::Cancelled, QStringLiteral("store.COPY_CANCELLED"),
                CopyWords::tr("The copy of the database was cancelled."));
        }
        return std::unexpected(errorOf(code, QString::fromLatin1(sqlite3_errstr(code))));
    }

    Session &m_session;
    QString m_to;
    const Job &m_job;
};

Result<void> copyDatabase(Session &session, const QString &to, const Job &job)
{
    if (session.dialect().engine != Engine::Sqlite) {
        return fail(ErrorKind::Input, QStringLiteral("store.COPY_OF_SERVER"),
            CopyWords::tr("The database of a server is copied by the server's own tools."), {},
            CopyWords::tr("Use pg_dump, as the administrator's guide says (docs/postgresql.md)."));
    }
    if (QFileInfo::exists(to)) {
        return fail(ErrorKind::Input, QStringLiteral("store.COPY_EXISTS"),
            CopyWords::tr("The file %1 is there already.").arg(QDir::toNativeSeparators(to)), {},
            CopyWords::tr("Choose another name; a backup is never overwritten."));
    }
    const QString part = to + QStringLiteral(".part");
    removeCopy(part);
    auto done = FileCopy(session, part, job).run();
    if (done) {
        done = checkCopy(part, session.clock());
    }
    if (done && !QFile::rename(part, to)) {
        done = notCopied(QDir::toNativeSeparators(to));
    }
    removeCopy(part);
    return done;
}

} // namespace kmen::store
