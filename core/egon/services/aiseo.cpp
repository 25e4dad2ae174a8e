#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_aiseo_p.h"

namespace kmen::egon {

KMEN_SERVICE(AiseoZtotozneni)
KMEN_SERVICE(AiseoCtiAifo3)
KMEN_SERVICE(AgendaDokladNaAifo)

} // namespace kmen::egon
