#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_rob_p.h"

namespace kmen::egon {

KMEN_SERVICE(RobCtiZmeny)
KMEN_SERVICE(RobCtiAifo2)
KMEN_SERVICE(RobCtiHromadneAifo2)
KMEN_SERVICE(RobCtiPodleUdaju2)

} // namespace kmen::egon
