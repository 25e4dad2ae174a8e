#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_mapa_p.h"

namespace kmen::egon {

KMEN_SERVICE(IszrUlozMapaAifo)
KMEN_SERVICE(IszrPodejMapaAifo)

} // namespace kmen::egon
