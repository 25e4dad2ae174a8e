#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_org_p.h"

namespace kmen::egon {

KMEN_SERVICE(OrgPrihlasAifo)
KMEN_SERVICE(OrgOdhlasAifo)
KMEN_SERVICE(OrgZkontrolujAifo)
KMEN_SERVICE(OrgRodokmenAifo)
KMEN_SERVICE(OrgCtiZmenyAifo)
KMEN_SERVICE(OrgCtiDavkuAifo)

} // namespace kmen::egon
