/// The end of the audit's chain in a small file that the office keeps elsewhere. A chain whose last rows were cut off
/// still fits together; that they are missing is seen only by comparing with such a file. It is countersigned by the
/// database's keys, so that who can write the file but has no keys cannot make one.
#pragma once

#include <QByteArray>
#include <QString>

#include "audit/audit_log.h"
#include "security/protector.h"

namespace kmen::audit {

struct Head {
    qint64 sequence = 0; ///< 0: nothing was written yet
    QByteArray hash; ///< of that row; 32 zero bytes when there is none
    Moment at; ///< when it was taken
};

/// The newest row as it stands now.
Result<Head> head(store::Session &session);
/// Lines of "name value", the last one the countersignature.
Result<QByteArray> headText(const Head &head, const security::Protector &protector);
/// Errors: Input "audit.HEAD_FORMAT"; Denied "audit.HEAD_SIGNATURE" when it was changed or made by other keys.
Result<Head> readHead(const QByteArray &text, const security::Protector &protector);
/// Errors: NotFound "audit.HEAD_MISSING"; those of readHead.
Result<Head> readHeadFile(const QString &path, const security::Protector &protector);

/// A sentence when the row that the kept head names is missing or another one; empty when it is there. Quick: reads one
/// row.
Result<QString> checkAgainst(store::Session &session, const Head &kept);

/// Writes the file anew, at once or not at all, and makes it when it is not there. A chain that no longer holds what
/// the file says is never countersigned: Corrupt "audit.CUT", and the file stays as it is. An older state than the
/// file's, read by a program that was slower, is not written either.
/// Errors also: Unavailable "audit.HEAD_WRITE"; those of readHead.
Result<Head> refreshHeadFile(store::Session &session, const QString &path, const security::Protector &protector);

/// The whole chain, and that it holds what `kept` says. `brokenAt` is then the first row that does not fit, or the one
/// after the last when the end is missing. Errors: as verify.
Result<Verification> verify(store::Session &session, const Job &job, const std::optional<Head> &kept);

} // namespace kmen::audit
