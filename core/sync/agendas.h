/// The agendas whose changes the distribution follows: each of the office's that keeps clients, in its own role
/// (registry/askable.h).
/// Source: notifications v03, ch. 2.1 and 3.1.1; AISV handbook 1.07, ch. 6.1.1 and 6.1.3.1.
#pragma once

#include <QStringList>

#include <vector>

#include "egon/client.h"
#include "registry/askable.h"
#include "registry/coverage.h"

namespace kmen::sync {

/// One agenda whose changes the distribution follows.
struct FollowedAgenda {
    QString role; ///< for egon::Purpose::role: empty for the office's own agenda, else the agenda's code
    Moment since {}; ///< when the first of its AIFO came
    /// Codes of the office's other systems that keep clients in it. Whatever becomes of an identifier is written to
    /// them too; asked about is the one of the office's own system.
    std::vector<int> otherSystems {};
};
struct Agendas {
    std::vector<FollowedAgenda> followed; ///< the office's own first, though it may keep nobody yet
    /// "A9145", or "A9145/77" of another system: clients are kept there that the office may not ask about.
    QStringList withoutRole;
};
Result<Agendas> agendasOf(store::Session &session, const egon::Identity &identity);

// who is asked about in which role: the registry's, for identification asks so too
using registry::Askable;
using registry::askable;
using registry::noRole;
using registry::roleOf;

} // namespace kmen::sync
