/// A lease held for as long as this object lives. Beside the row in the database there is a sign of life: beside a file
/// a lock file, on a server a lock of the session, which ends with its connection. When that one is free, a holder from
/// this machine whose lease has not run out was killed, and its work goes on at once. One thread, that of the session.
#pragma once

#include <QLockFile>

#include <memory>

#include "store/lease.h"

namespace kmen::store {

class HeldLease final {
public:
    /// `who` is for people, "jana.uredni"; computer and process are added. Errors: Conflict "store.LEASE_HELD", also
    /// when another thread of this program holds it.
    static Result<std::unique_ptr<HeldLease>> take(
        Session &session, const QString &name, const QString &who, std::chrono::milliseconds ttl);
    /// Lets go of the lease and of the sign of life, whatever happened.
    ~HeldLease();
    HeldLease(const HeldLease &) = delete;
    HeldLease &operator=(const HeldLease &) = delete;

    /// Errors: those of renewLease.
    Result<void> renew();
    /// The same, when a third of its time has passed: cheap enough for whoever works in small steps.
    Result<void> renewIfDue();
    /// In the transaction of what is written: nobody has taken it over. A program that was frozen for longer than its
    /// lease must not write what it had in hand. Errors: Conflict "store.LEASE_LOST".
    Result<void> check(Transaction &tx) const;

private:
    HeldLease(Session &session, const QString &name, const QString &who, std::chrono::milliseconds ttl);
    Result<void> takeIt();
    void lookAtClocks();
    Result<bool> showLife();
    bool lockFile();
    Result<bool> lockSession();

    Session &m_session;
    QString m_name;
    QString m_host; ///< "@computer:", as in all owners of this machine
    QString m_owner;
    std::chrono::milliseconds m_ttl;
    QLockFile m_lock;
    bool m_locked = false; ///< by this object, in the server; also when the lease is not ours
    bool m_held = false;
    Moment m_renewedAt {}; ///< by the session's clock, which may be moved
    std::chrono::steady_clock::time_point m_renewed; ///< by one that is not
};

} // namespace kmen::store
