#include "postgres.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#endif

namespace kmen::test {
namespace {

/// Where initdb and postgres are; empty when they are not installed.
QString binaries()
{
    QStringList folders {QString::fromLocal8Bit(qgetenv("KMEN_POSTGRESQL_BIN"))};
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    const QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : versions) {
        if (version.toInt() >= 15) {
            folders.append(debian.filePath(version + QStringLiteral("/bin")));
        }
    }
    for (const QString &folder : folders) {
        if (!folder.isEmpty() && QFile::exists(folder + QStringLiteral("/initdb"))
            && QFile::exists(folder + QStringLiteral("/postgres"))) {
            return folder;
        }
    }
    return {};
}

/// The shell outlives the test by a moment: when its input ends, for whatever reason, it stops the server and removes
/// the folder. fsync is off: nobody needs these data after a power cut. A test's data are few, a benchmark's are an
/// office's: KMEN_TEST_SHARED_BUFFERS is what its server has.
constexpr const char *keeper = R"(
bin=$1; top=$2; server=; standby=; network="-c listen_addresses="
trap : INT TERM HUP
run() {
    data=$1; shift
    "$bin/postgres" -D "$data" -k "$top" -c fsync=off -c full_page_writes=off \
        -c max_connections=40 -c shared_buffers=${KMEN_TEST_SHARED_BUFFERS:-32MB} -c autovacuum=off "$@" >>"$top/log" 2>&1 </dev/null &
}
begin() {
    run "$top/data" $network
    server=$!
}
# A server that only just begins takes no notice of a signal: say it until it is gone. One whose disk is full cannot
# write its last checkpoint and would try for ever (PostgreSQL 17): after five seconds it is felled.
end() {
    signal=$1 tries=0
    while [ -n "$server" ] && kill -"$signal" "$server" 2>/dev/null; do
        sleep 0.05
        tries=$((tries + 1))
        [ $tries -lt 100 ] || signal=QUIT
    done
    server=
}
endstandby() {
    while [ -n "$standby" ] && kill -INT "$standby" 2>/dev/null; do sleep 0.05; done
    standby=
}
"$bin/initdb" -D "$top/data" -U kmen -A trust -E UTF8 --locale=C -N --no-instructions >"$top/log" 2>&1 || exit 1
printf 'local all kmen trust\nlocal replication kmen trust\nlocal all all scram-sha-256\n' >"$top/data/pg_hba.conf"
printf 'hostssl all all 127.0.0.1/32 scram-sha-256\n' >>"$top/data/pg_hba.conf"
begin
while read -r order port; do
    case $order in
    stop) end INT; echo stopped ;;
    start) begin; echo started ;;
    crash) end QUIT; begin; echo started ;;
    listen)
        end INT
        for file in server.crt server.key; do cat "$top/$file" >"$top/data/$file"; done
        chmod 600 "$top/data/server.key"
        network="-c listen_addresses=127.0.0.1 -c port=$port -c ssl=on"
        begin; echo started ;;
    replica)
        set -- $port
        rm -rf "$top/standby"
        "$bin/pg_basebackup" -h "$top" -p "$2" -U kmen -D "$top/standby" -R -X stream -c fast >>"$top/log" 2>&1
        run "$top/standby" -c listen_addresses= -c port="$1"
        standby=$!; echo started ;;
    endreplica) endstandby; echo stopped ;;
    failover)
        end QUIT
        "$bin/pg_ctl" promote -w -D "$top/standby" >>"$top/log" 2>&1
        endstandby
        rm -rf "$top/data"; mv "$top/standby" "$top/data"
        begin; echo started ;;
    esac
done
endstandby
end INT
rm -rf "$top"
)";

/// What postmaster.pid says of a server that takes connections.
bool isUp(const QByteArray &status)
{
    return status.contains("\nready") || status.contains("\nstandby");
}

class Server final {
public:
    Server()
    {
        m_folder = QDir::tempPath() + QStringLiteral("/kmen-pg-") + QUuid::createUuid().toString(QUuid::Id128).left(10);
        QDir().mkdir(m_folder);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_keeper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_keeper.setWorkingDirectory(QDir::rootPath());
#ifdef Q_OS_UNIX
        if (geteuid() == 0) {
            // PostgreSQL refuses to be run by root.
            const passwd *other = getpwnam("postgres");
            other = other ? other : getpwnam("nobody");
            if (other && chown(QFile::encodeName(m_folder).constData(), other->pw_uid, other->pw_gid) == 0) {
                const uid_t uid = other->pw_uid;
                const gid_t gid = other->pw_gid;
                m_keeper.setChildProcessModifier([uid, gid] {
                    if (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0) {
                        _exit(1);
                    }
                });
            }
        }
#endif
        m_keeper.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QString::fromLatin1(keeper), QStringLiteral("keeper"), binaries(), m_folder});
        m_ready = ready();
    }
    ~Server()
    {
        m_keeper.closeWriteChannel();
        m_keeper.waitForFinished();
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] QString folder() const
    {
        return m_folder;
    }
    [[nodiscard]] bool isReady() const
    {
        return m_ready;
    }

    bool order(const QByteArray &what, const QByteArray &answer)
    {
        m_keeper.write(what + '\n');
        QByteArray said;
        while (!said.contains(answer) && m_keeper.waitForReadyRead()) {
            said += m_keeper.readAllStandardOutput();
        }
        return said.contains(answer);
    }
    bool ready(const QString &data = QStringLiteral("data"))
    {
        const bool done = QTest::qWaitFor(
            [this, data] {
                QFile file(m_folder + u'/' + data + QStringLiteral("/postmaster.pid"));
                return m_keeper.state() == QProcess::NotRunning
                    || (file.open(QIODevice::ReadOnly) && isUp(file.readAll()));
            },
            60'000);
        if (!done || m_keeper.state() == QProcess::NotRunning) {
            QFile log(m_folder + QStringLiteral("/log"));
            const QByteArray words = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
            qWarning("PostgreSQL did not start: %s", words.constData());
            return false;
        }
        return true;
    }

    bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            && file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    int port = 5432;
    int replicaPort = 5532;

private:
    QString m_folder;
    QProcess m_keeper;
    bool m_ready = false;
};

std::unique_ptr<Server> &shared()
{
    static std::unique_ptr<Server> server;
    if (!server) {
        server = std::make_unique<Server>();
        qAddPostRoutine([] { shared().reset(); });
    }
    return server;
}

bool run(const QString &folder, const QString &database, const QString &sql)
{
    const QString name = QUuid::createUuid().toString();
    bool done = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        connection.setHostName(folder);
        connection.setPort(Postgres::port());
        connection.setDatabaseName(database);
        connection.setUserName(Postgres::user());
        if (connection.open()) {
            QSqlQuery query(connection);
            done = query.exec(sql);
            if (!done) {
                qWarning("%s", qPrintable(query.lastError().text()));
            }
        } else {
            qWarning("%s", qPrintable(connection.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

QString postgresDatabase()
{
    return QStringLiteral("postgres");
}

} // namespace

bool wantsPostgres()
{
    return qgetenv("KMEN_TEST_ENGINE") == "postgresql";
}

int engineMissing()
{
    constexpr int skipped = 77;
    if (!wantsPostgres()) {
        return 0;
    }
    // main() asks before there is an application, without which Qt 6.8 knows of no driver
    char program[] = "engine";
    char *arguments[] = {program, nullptr};
    int count = 1;
    std::optional<QCoreApplication> application;
    if (!QCoreApplication::instance()) {
        application.emplace(count, arguments);
    }
    const char *lacks = binaries().isEmpty() ? "the server of PostgreSQL 15 or newer (package postgresql)"
        : !QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")) ? "Qt's driver QPSQL (package libqt6sql6-psql)"
                                                                    : nullptr;
    if (lacks) {
        std::fprintf(stderr, "Skipped: this computer has not %s.\n", lacks);
        return skipped;
    }
    return 0;
}

Postgres::Postgres()
{
    if (!shared()->isReady()) {
        return;
    }
    const QString name = u't' + QUuid::createUuid().toString(QUuid::Id128).left(12);
    const QString sql = QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'cs-CZ'");
    if (run(host(), postgresDatabase(), sql.arg(name))) {
        m_database = name;
    }
}

Postgres::~Postgres()
{
    if (isValid()) {
        (void)run(host(), postgresDatabase(), QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_database));
    }
}

QString Postgres::host() const
{
    return shared()->folder();
}

QString Postgres::address() const
{
    // the host in the path of the address is empty, so that its port cannot be written
    return QStringLiteral("postgresql://%1@/%2?host=%3").arg(user(), m_database, host());
}

bool Postgres::addUser(const QString &name, const QString &password)
{
    return administer(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'").arg(name, password));
}

bool Postgres::administer(const QString &sql)
{
    return run(host(), m_database, sql);
}

bool Postgres::stop()
{
    return shared()->order("stop", "stopped");
}

bool Postgres::start()
{
    return shared()->order("start", "started") && shared()->ready();
}

bool Postgres::crash()
{
    return shared()->order("crash", "started") && shared()->ready();
}

QByteArray Postgres::log() const
{
    QFile file(host() + QStringLiteral("/log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Postgres::program(const QString &name)
{
    return binaries() + u'/' + name;
}

int Postgres::port()
{
    return shared()->port;
}

int Postgres::listen(const QByteArray &certificate, const QByteArray &key)
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost)) {
        return 0;
    }
    const int port = probe.serverPort();
    probe.close();
    const bool done = shared()->write(QStringLiteral("server.crt"), certificate)
        && shared()->write(QStringLiteral("server.key"), key)
        && shared()->order("listen " + QByteArray::number(port), "started");
    shared()->port = port;
    return done && shared()->ready() ? port : 0;
}

int Postgres::startReplica()
{
    const QByteArray order =
        "replica " + QByteArray::number(shared()->replicaPort) + ' ' + QByteArray::number(shared()->port);
    return shared()->order(order, "started") && shared()->ready(QStringLiteral("standby")) ? shared()->replicaPort : 0;
}

bool Postgres::failOver()
{
    return shared()->order("failover", "started") && shared()->ready();
}

bool Postgres::stopReplica()
{
    return shared()->order("endreplica", "stopped");
}

} // namespace kmen::test
