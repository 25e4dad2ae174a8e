#include "egon/service_p.h"
// the describe functions of the group
#include "egon/aisv_codec_p.h"

namespace kmen::egon {

KMEN_SERVICE(AisvEvidujZmenu)
KMEN_AISV_SERVICE(AisvPrihlasId)
KMEN_AISV_SERVICE(AisvOdhlasId)
KMEN_AISV_SERVICE(AisvCtiZmeny)
KMEN_AISV_SERVICE(AisvCtiZmenyId)
KMEN_AISV_SERVICE(AisvCtiZmenyZalozAifo)
KMEN_AISV_SERVICE(AisvCtiZmenyZalozIco)
KMEN_AISV_SERVICE(AisvCtiCiselnikUdaju)

} // namespace kmen::egon
