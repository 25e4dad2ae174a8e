#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_probe_p.h"

namespace kmen::egon {

KMEN_SERVICE(IszrProbe)

} // namespace kmen::egon
