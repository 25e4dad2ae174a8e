#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_agenda_p.h"

namespace kmen::egon {

KMEN_SERVICE(AgendaCtiZmeny)

} // namespace kmen::egon
