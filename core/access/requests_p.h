// What the files of requests share.
#pragma once

#include "access/requests.h"

namespace kmen::access {

/// Field of the file in which a step keeps the approved items (a draft's JSON); it is no document.
inline constexpr QStringView approvedField = u"approved";

Result<RequestRow> requestRow(store::Session &session, qint64 id);
std::unexpected<Error> changedMeanwhile(const RequestRow &row);
/// Adds a version, or writes over the last one when it is the same person's and not ten minutes old.
Result<void> keepVersion(store::Transaction &tx, qint64 id, qint64 version, const QString &title,
    const QByteArray &content, const QString &actor);

} // namespace kmen::access
