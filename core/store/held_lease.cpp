#include "store/held_lease.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <thread>

namespace kmen::store {

namespace {

/// Of no meaning for a server.
QString lockFileOf(const Session &session, QString name)
{
    return session.config().file + u'.' + name.replace(u':', u'-') + QStringLiteral(".lock");
}

// "kmen", as the lock of those who write (dialect.cpp); a lock of two numbers is never one of one number
constexpr int lockOfKmen = 1802333550;

} // namespace

HeldLease::HeldLease(Session &session, const QString &name, const QString &who, std::chrono::milliseconds ttl)
    : m_session(session)
    , m_name(name)
    , m_host(QStringLiteral("@%1:").arg(QSysInfo::machineHostName()))
    , m_owner(QStringLiteral("%1%2%3").arg(who, m_host).arg(QCoreApplication::applicationPid()))
    , m_ttl(ttl)
    , m_lock(lockFileOf(session, name))
{
    m_lock.setStaleLockTime(std::chrono::milliseconds(0)); // stale only when its process is gone
}

HeldLease::~HeldLease()
{
    if (m_held) {
        std::ignore = releaseLease(m_session, m_name, m_owner);
    }
    if (m_locked) {
        auto unlock = m_session.query(
            QStringLiteral("SELECT pg_advisory_unlock(%1, hashtext(:name)) AS unlocked").arg(lockOfKmen));
        unlock.bind(QStringLiteral(":name"), m_name);
        std::ignore = unlock.each([](Query &) {});
    }
}

Result<std::unique_ptr<HeldLease>> HeldLease::take(
    Session &session, const QString &name, const QString &who, std::chrono::milliseconds ttl)
{
    std::unique_ptr<HeldLease> made(new HeldLease(session, name, who, ttl));
    if (auto taken = made->takeIt(); !taken) {
        return failWith(taken);
    }
    return made;
}

/// A process that was killed between making the file and writing its number into it leaves an empty file, of which
/// nobody could ever say whether its process is gone. One that lives writes its number at once. The same holds for the
/// second file, under which Qt removes the first one of a dead process (qlockfile.cpp).
bool HeldLease::lockFile()
{
    constexpr int longEnough = 1000;
    const auto isEmpty = [](const QString &name) {
        const QFileInfo file(name);
        return file.exists() && file.size() == 0;
    };
    const QStringList files {m_lock.fileName(), m_lock.fileName() + QStringLiteral(".rmlock")};
    if (m_lock.tryLock()) {
        return true;
    }
    if (std::ranges::none_of(files, isEmpty)) {
        return false;
    }
    if (m_lock.tryLock(longEnough)) {
        return true;
    }
    for (const QString &name : files) {
        if (isEmpty(name)) {
            QFile::remove(name);
        }
    }
    return m_lock.tryLock();
}

/// A file in a folder for passing files would not do: a service, another user or another session of Windows has a
/// folder of its own, and a living holder would look like a dead one.
Result<bool> HeldLease::lockSession()
{
    bool locked = false;
    auto query = m_session.query(QStringLiteral(R"(SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_locks
        WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND objsubid = 2 AND classid = %1
        AND objid = CAST(CAST(hashtext(:name) AS BIGINT) & 4294967295 AS oid)) THEN 1
        WHEN pg_try_advisory_lock(%1, hashtext(:other)) THEN 2 ELSE 0 END AS locked)")
                                     .arg(lockOfKmen));
    query.bind(QStringLiteral(":name"), m_name).bind(QStringLiteral(":other"), m_name);
    auto done = query.each([&](Query &row) {
        locked = row.integer(0) != 0;
        m_locked = m_locked || row.integer(0) == 2;
    });
    return done ? Result<bool>(locked) : failWith(done);
}

Result<bool> HeldLease::showLife()
{
    if (!m_session.config().server) {
        return lockFile();
    }
    // the server needs a moment to notice that a killed program's connection ended
    constexpr int tries = 20;
    auto locked = lockSession();
    for (int i = 1; i < tries && locked && !*locked; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        locked = lockSession();
    }
    return locked;
}

Result<void> HeldLease::takeIt()
{
    const auto alone = showLife();
    if (!alone) {
        return failWith(alone);
    }
    if (!*alone && m_session.config().server) {
        const auto holder = lease(m_session, m_name);
        return fail(ErrorKind::Conflict, QStringLiteral("store.LEASE_HELD"),
            QCoreApplication::translate("kmen::store", "This work is running already: %1.")
                .arg(holder && *holder ? (*holder)->owner : m_name),
            m_name, QCoreApplication::translate("kmen::store", "Wait until it ends."));
    }
    if (!*alone) {
        return fail(ErrorKind::Conflict, QStringLiteral("store.LEASE_HELD"),
            QCoreApplication::translate("kmen::store", "This work is running already on this computer."), m_name,
            QCoreApplication::translate("kmen::store", "Wait until it ends."));
    }
    const auto holder = lease(m_session, m_name);
    if (!holder) {
        return failWith(holder);
    }
    if (*holder && (*holder)->owner != m_owner && (*holder)->owner.contains(m_host)) {
        if (auto released = releaseLease(m_session, m_name, (*holder)->owner); !released) {
            return released;
        }
    }
    if (const auto taken = takeLease(m_session, m_name, m_owner, m_ttl); !taken) {
        return failWith(taken);
    }
    m_held = true;
    lookAtClocks();
    return {};
}

Result<void> HeldLease::check(Transaction &tx) const
{
    QString holder;
    auto query = tx.query(QStringLiteral("SELECT owner FROM lease WHERE name = :name"));
    query.bind(QStringLiteral(":name"), m_name);
    auto done = query.each([&](Query &row) { holder = row.text(0); });
    return done && holder != m_owner ? Result<void>(std::unexpected(leaseLost(holder))) : done;
}

Result<void> HeldLease::renew()
{
    if (m_session.config().server) {
        std::ignore = lockSession(); // a connection that was lost took the lock with it; the row says whose the work is
    }
    if (const auto renewed = renewLease(m_session, m_name, m_owner, m_ttl); !renewed) {
        return failWith(renewed);
    }
    lookAtClocks();
    return {};
}

Result<void> HeldLease::renewIfDue()
{
    const auto passed = std::max<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now() - m_renewed, std::chrono::abs(m_session.clock().now() - m_renewedAt));
    return passed > m_ttl / 3 ? renew() : Result<void>();
}

void HeldLease::lookAtClocks()
{
    m_renewed = std::chrono::steady_clock::now();
    m_renewedAt = m_session.clock().now();
}

} // namespace kmen::store
