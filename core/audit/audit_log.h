/// Append-only, hash-chained record of who did what, and why.
/// Each row's hash covers its content and the hash of the row before; a changed, removed or inserted row breaks the
/// chain.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "audit/actions.h"
#include "base/clock.h"
#include "base/job.h"
#include "base/result.h"
#include "store/page.h"
#include "store/session.h"

namespace kmen::audit {

struct Act {
    QString actor; ///< login of the person, or the program's name
    Action action;
    QString object; ///< KID or another public name; never an AIFO
    QString reason; ///< why, as the person gave it; may be empty for a program's step
    QByteArray change; ///< what changed, in any canonical form: only its SHA-256 is kept
    bool failed = false; ///< it was tried and refused, or it failed
};

struct AuditRow {
    qint64 sequence = 0;
    Moment at;
    QString actor;
    QString action;
    QString object;
    QString reason;
    QByteArray digest; ///< SHA-256 of Act::change
    QByteArray previousHash; ///< 32 zero bytes in the first row
    QByteArray hash;
};

/// Appends in the caller's transaction: the act and its record commit together. Returns the sequence number.
Result<qint64> append(store::Transaction &tx, const Act &act);

/// An act that came to nothing, in a transaction of its own: the one of the act is rolled back by then. The error's
/// code stands behind the reason. For whoever learns of the failure last (a desk's task, a program's command).
Result<void> recordFailure(store::Session &session, Act act, const Error &error);

struct Verification {
    qint64 rows = 0; ///< rows that were checked
    std::optional<qint64> brokenAt; ///< sequence of the first row that does not fit
    QString reason; ///< translated; empty when the chain holds
    QByteArray lastHash; ///< rows cut off at the end are found by comparing: head.h
    [[nodiscard]] bool intact() const { return !brokenAt; }
};
/// Reads the whole chain. Errors: Cancelled and those of store::Session; a broken chain is a value, not an error.
Result<Verification> verify(store::Session &session, const Job &job);

struct AuditFilter {
    QString actor; ///< exact; empty = all
    QString action; ///< beginning: "client." finds all acts on clients
    QString object; ///< exact
    bool withoutCalls = false; ///< calls to the registers, which the journal shows better
    QString text; ///< anywhere in the reason
    std::optional<Moment> from;
    std::optional<Moment> until; ///< exclusive
};
/// Newest first.
Result<store::Page<AuditRow>> auditRows(
    store::Session &session, const AuditFilter &filter, const store::PageCursor &cursor, int limit);

} // namespace kmen::audit
