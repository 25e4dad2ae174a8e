#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_rpp_p.h"

namespace kmen::egon {

KMEN_SERVICE(RppVypisSeznamUdajuAgendy2)

} // namespace kmen::egon
