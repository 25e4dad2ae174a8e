#include "sync/distribution.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QSysInfo>

#include "audit/audit_log.h"
#include "registry/notices.h"
#include "store/lease.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

constexpr std::chrono::minutes leaseTime {5};
constexpr int maxAttempts = 5;
const QString leaseName()
{
    return QStringLiteral("distribution");
}
const QString runKind()
{
    return QStringLiteral("distribution");
}

/// The lease of the office and, on this machine, a lock file: when this one is free, a holder from this machine whose
/// lease has not run out was killed, and its work goes on at once.
class Guard final {
public:
    explicit Guard(store::Session &session)
        : m_session(session)
        , m_lock(session.config().file + QStringLiteral(".distribution.lock"))
        , m_host(QStringLiteral("@%1:").arg(QSysInfo::machineHostName()))
        , m_owner(QStringLiteral("distribution%1%2").arg(m_host).arg(QCoreApplication::applicationPid()))
    {
        m_lock.setStaleLockTime(std::chrono::milliseconds(0)); // stale only when its process is gone
    }
    ~Guard()
    {
        if (m_held) {
            std::ignore = store::releaseLease(m_session, leaseName(), m_owner);
        }
    }
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

    Result<void> take()
    {
        if (!m_lock.tryLock()) {
            return fail(ErrorKind::Conflict, QStringLiteral("store.LEASE_HELD"),
                QCoreApplication::translate("kmen::sync", "The distribution is running already on this computer."), {},
                QCoreApplication::translate("kmen::sync", "Wait until it ends."));
        }
        const auto holder = store::lease(m_session, leaseName());
        if (!holder) {
            return failWith(holder);
        }
        if (*holder && (*holder)->owner != m_owner && (*holder)->owner.contains(m_host)) {
            if (auto r = store::releaseLease(m_session, leaseName(), (*holder)->owner); !r) {
                return r;
            }
        }
        const auto taken = store::takeLease(m_session, leaseName(), m_owner, leaseTime);
        if (!taken) {
            return failWith(taken);
        }
        m_held = true;
        return {};
    }
    [[nodiscard]] const QString &owner() const { return m_owner; }

private:
    store::Session &m_session;
    QLockFile m_lock;
    QString m_host;
    QString m_owner;
    bool m_held = false;
};

/// Since when the office has clients: the first act on one. Changes before it concern nobody here, so nothing earlier
/// is ever asked for (reading from the beginning of time is the first of the handbook's common errors).
Result<std::optional<Moment>> firstClientAt(store::Session &session)
{
    audit::AuditFilter filter;
    filter.action = QStringLiteral("client.");
    const auto oldest = audit::auditRows(session, filter, store::PageCursor::last(), 1);
    if (!oldest) {
        return failWith(oldest);
    }
    return oldest->rows.empty() ? std::nullopt : std::optional(oldest->rows.front().at);
}

/// What an interrupted run left behind is put back; the new run gets its row.
Result<void> begin(store::Session &session, registry::SyncRun &row)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::closeAbandonedRuns(*tx, runKind()); !r) {
        return failWith(r);
    }
    if (auto r = registry::resumeNotices(*tx); !r) {
        return failWith(r);
    }
    if (auto r = registry::retryFailed(*tx, maxAttempts); !r) {
        return failWith(r);
    }
    const auto id = registry::startRun(*tx, row);
    if (!id) {
        return failWith(id);
    }
    row.id = *id;
    return tx->commit();
}

Result<void> save(store::Session &session, const registry::SyncRun &row)
{
    auto tx = store::Transaction::begin(session, store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::updateRun(*tx, row); !r) {
        return r;
    }
    return tx->commit();
}

Result<void> allSteps(Run &run)
{
    const auto first = firstClientAt(run.session);
    if (!first) {
        return failWith(first);
    }
    if (!*first) {
        return {}; // no clients: nothing can have changed
    }
    if (const auto theirs = readRegisterTime(run.asker)) {
        const auto ahead = *theirs - run.session.clock().now();
        // a little behind is only the time that the answer took to come
        if (ahead > std::chrono::milliseconds(0) || ahead < -std::chrono::minutes(1)) {
            run.ahead = ahead;
        }
    }
    // an hour earlier: data were read before the client was written, and clocks differ
    const Moment start = **first - std::chrono::hours(1);
    if (auto r = carryOutSubscriptions(run); !r) {
        return r;
    }
    if (auto r = followAifoChanges(run, start); !r) {
        return r;
    }
    if (auto r = carryOutSubscriptions(run); !r) {
        return r;
    }
    if (auto r = collectNotices(run, start); !r) {
        return r;
    }
    if (auto r = readAndApply(run, start); !r) {
        return r;
    }
    // identifiers that changed while persons were read
    return carryOutSubscriptions(run);
}

Result<void> finish(store::Session &session, registry::SyncRun &row, const std::optional<Error> &stoppedBy)
{
    row.finishedAt = session.clock().now();
    if (!stoppedBy) {
        row.outcome = row.failed > 0 ? registry::RunOutcome::Partial : registry::RunOutcome::Done;
    } else {
        row.outcome =
            stoppedBy->kind == ErrorKind::Cancelled ? registry::RunOutcome::Cancelled : registry::RunOutcome::Failed;
        row.code = stoppedBy->code;
        row.detail = stoppedBy->detail;
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        if (auto r = registry::resumeNotices(*tx); !r) {
            return failWith(r);
        }
        if (auto r = tx->commit(); !r) {
            return r;
        }
    }
    return save(session, row);
}

} // namespace

Result<void> Run::checkpoint() const
{
    if (asker.job.cancelled()) {
        return fail(ErrorKind::Cancelled, QStringLiteral("sync.CANCELLED"),
            QCoreApplication::translate("kmen::sync", "The distribution was cancelled. What was received is kept."));
    }
    if (auto r = store::renewLease(session, leaseName(), leaseOwner, leaseTime); !r) {
        return failWith(r);
    }
    return save(session, row);
}

Result<Report> distribute(store::Session &session, const security::Protector &protector, egon::Client &registers,
    const egon::Purpose &purpose, const Job &job)
{
    Guard guard(session);
    if (auto r = guard.take(); !r) {
        return failWith(r);
    }
    Report report;
    report.run.kind = runKind();
    report.run.actor = purpose.user;
    report.run.startedAt = session.clock().now();
    if (auto r = begin(session, report.run); !r) {
        return failWith(r);
    }
    registry::Clients clients(session, protector);
    Run run {session, clients, {registers, purpose, job, report.run.calls}, {purpose.user, purpose.reason}, report.run,
        guard.owner(), {}};
    if (auto r = allSteps(run); !r) {
        report.stoppedBy = r.error();
    }
    if (auto r = finish(session, report.run, report.stoppedBy); !r) {
        return failWith(r);
    }
    return report;
}

} // namespace kmen::sync
