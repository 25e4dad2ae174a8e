/// The columns of a ClientRow, for every list that shows clients.
#pragma once

#include "registry/lists.h"

namespace kmen::registry {

/// "SELECT … FROM client c JOIN person p …"; fourteen columns.
QString clientRowSelect();
ClientRow clientRowOf(const store::Query &query);
constexpr int clientRowColumns = 14;

/// "Dvořáková Jana"
inline QString nameOf(const QString &surname, const QString &givenName)
{
    return givenName.isEmpty() ? surname : QString(surname + u' ' + givenName);
}

} // namespace kmen::registry
