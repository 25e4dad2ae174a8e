/// A filter in words, part by part, and a search as it was understood.
#pragma once

#include <QString>

#include <vector>

#include "registry/search.h"
#include "ui/widgets/filter_chips.h"

namespace kmen::clients {

/// The parts of a filter that are on, in a fixed order.
std::vector<widgets::FilterPart> partsOf(const registry::ClientFilter &filter);
void takeOff(registry::ClientFilter &filter, const QString &id);

/// For keeping over a change of the language.
QString toKept(const registry::ClientFilter &filter);
registry::ClientFilter fromKept(const QString &kept);

/// "surname or given name + birth date 12. 5. 1978"; empty when nothing was typed.
QString understoodAs(const registry::TypedSearch &typed);

} // namespace kmen::clients
