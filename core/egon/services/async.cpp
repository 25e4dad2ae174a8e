#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_async_p.h"

namespace kmen::egon {

KMEN_SERVICE(IszrAsyncVypisFronty)
KMEN_SERVICE(IszrAsyncOdpovedZFronty)
KMEN_SERVICE(IszrAsyncSmazatFrontu)

} // namespace kmen::egon
