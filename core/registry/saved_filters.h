/// Searches that a user has given a name. Source: FEATURES.md 23.
#pragma once

#include <QString>

#include <vector>

#include "base/result.h"
#include "registry/search.h"
#include "store/session.h"

namespace kmen::registry {

struct SavedFilter {
    qint64 id = 0;
    QString name;
    ClientQuery query;
    Moment savedAt;
};

/// The user's own, by name in the Czech order.
Result<std::vector<SavedFilter>> savedFilters(store::Session &session, const QString &owner);
/// A name that the user has already gets the new query. Errors: Input "registry.FILTER_NAME" for an empty name or one
/// longer than 60 characters.
Result<SavedFilter> saveFilter(
    store::Transaction &tx, const QString &owner, const QString &name, const ClientQuery &query);
/// Errors: NotFound "registry.NO_FILTER" when the user has no such filter; Conflict "registry.FILTER_NAME_TAKEN".
Result<void> renameFilter(store::Transaction &tx, const QString &owner, qint64 id, const QString &name);
/// Errors: NotFound "registry.NO_FILTER".
Result<void> removeFilter(store::Transaction &tx, const QString &owner, qint64 id);

} // namespace kmen::registry
