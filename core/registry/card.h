/// What a client's card shows beside lists.h.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "store/session.h"

namespace kmen::registry {

/// A pseudonym of NIA or eIDAS, as people see it: the value is never here.
struct Pseudonym {
    QString handle; ///< "NIA · 1"
    QString provider;
    Moment firstSeen;
    Moment lastSeen;
};
/// Oldest first.
Result<std::vector<Pseudonym>> pseudonyms(store::Session &session, ClientId client);

/// Systems of the office that keep data on at least one client, in the order of their bytes. Quick at any size.
Result<QStringList> linkedSystems(store::Session &session);

} // namespace kmen::registry
