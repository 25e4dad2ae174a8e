#include "store/held_lease.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

namespace kmen::store {

namespace {

QString lockFileOf(const Session &session, const QString &name)
{
    QString part = name;
    // a database on a server has no place of its own on this computer
    QString place = session.config().file;
    if (const auto &server = session.config().server) {
        const QString address =
            QString(server->host + u'\n' + QString::number(server->port) + u'\n' + server->database);
        const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
        place = QDir::temp().filePath(u"kmen-" + QString::fromLatin1(hash.first(16)));
    }
    return place + u'.' + part.replace(u':', u'-') + QStringLiteral(".lock");
}

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

Result<void> HeldLease::takeIt()
{
    if (!lockFile()) {
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
    return {};
}

Result<void> HeldLease::renew()
{
    if (const auto renewed = renewLease(m_session, m_name, m_owner, m_ttl); !renewed) {
        return failWith(renewed);
    }
    return {};
}

} // namespace kmen::store
