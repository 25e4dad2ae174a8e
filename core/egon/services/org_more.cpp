#include "egon/service_p.h"
// the describe functions of the group
#include "egon/describe_org_more_p.h"

namespace kmen::egon {

KMEN_SERVICE(OrgPredchudciAifo)
KMEN_SERVICE(OrgCtiNotifikaceAifo)

} // namespace kmen::egon
