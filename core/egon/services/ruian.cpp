#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_ruian_p.h"

namespace kmen::egon {

KMEN_SERVICE(RuianVyhledejAdresu)
KMEN_SERVICE(RuianCtiAdresu)
KMEN_SERVICE(RuianCtiAdresu2)

} // namespace kmen::egon
