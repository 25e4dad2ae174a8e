#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_nia_p.h"

namespace kmen::egon {

KMEN_SERVICE(IszrEidentitaCtiAifo)
KMEN_SERVICE(IszrEidentitaCtiProstredkyAifo)
KMEN_SERVICE(IszrEidentitaPosliAifoInfo)

} // namespace kmen::egon
