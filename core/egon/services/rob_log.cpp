#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_rob_log_p.h"

namespace kmen::egon {

KMEN_SERVICE(RobCtiZmenyZaloz)
KMEN_SERVICE(RobVypisVyuzitiPoskytnuti)
KMEN_SERVICE(IszrReklamujUdajeRob)

} // namespace kmen::egon
