#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_rob_older_p.h"

namespace kmen::egon {

KMEN_SERVICE(RobCtiAifo)
KMEN_SERVICE(RobCtiPodleUdaju)
KMEN_SERVICE(RobCtiHromadneAifo)

} // namespace kmen::egon
